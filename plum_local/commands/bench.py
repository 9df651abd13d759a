"""`plum bench recall`: memory measured by the paper's protocol, all arms side by side."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from plum_local import blas, checkpoints, paths
from plum_local import settings as settings_file
from plum_local.bench import picture, recall, report, scores
from plum_local.bench.recall import Options
from plum_local.checkpoints import Checkpoint
from plum_local.commands.output import write_json
from plum_local.errors import UsageError
from plum_local.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Generator

_DEFAULT_FOLDER = Path("build", "bench")


def run(options: argparse.Namespace) -> int:
    """Measure what is not measured yet, then print the result."""
    if options.picture is not None and options.picture.suffix.lower() != ".svg":
        raise UsageError(
            f"The picture is drawn as SVG; give it a name that ends with .svg, not {options.picture.name}."
        )
    chosen = Options(options.arms, options.seeds, options.conversations, options.batch, options.data)
    if chosen.data is None:
        chosen = replace(chosen, conversations=chosen.conversations or 100)
    settings = settings_file.load(paths.home().settings)
    checkpoint = checkpoints.resolve(options.model or settings.checkpoint)
    mark = recall.fingerprint(chosen, checkpoint, settings)
    folder = options.out or _DEFAULT_FOLDER / f"recall-{mark}"
    recall.open_folder(folder, mark)
    blas.prepare()
    if recall.is_done(chosen, folder):
        _say(f"This was measured before; to measure it again, delete {folder}.")
    else:
        _measure(chosen, checkpoint, settings, folder)
    _show(chosen, folder, options)
    return 0


def _measure(chosen: Options, checkpoint: Checkpoint, settings: Settings, folder: Path) -> None:
    from plum_local.engine.model import Model

    _say(f"Measuring in {folder}; when it is stopped, the same command goes on.")
    shape = settings.consolidation
    model = Model.load(checkpoint.path, rank=shape.rank, scale=shape.scale)
    steps = recall.measure(model, checkpoint, settings, chosen, folder)
    try:
        with closing(cast("Generator[recall.Step, None, None]", steps)):
            _watch(steps)
    except KeyboardInterrupt:
        raise KeyboardInterrupt(f"Stopped; the same command goes on with what is in {folder}.") from None


def _watch(steps: Iterator[recall.Step]) -> None:
    """One line that changes on a terminal, else a line a step."""
    live = sys.stderr.isatty()
    for step in steps:
        left = "" if step.seconds_left is None else f", about {_duration(step.seconds_left)} left"
        if live:
            sys.stderr.write(f"\r\x1b[K{step.text}{left}")
            sys.stderr.flush()
        else:
            _say(f"{step.text}{left}")
    if live:
        sys.stderr.write("\r\x1b[K")


def _show(chosen: Options, folder: Path, options: argparse.Namespace) -> None:
    result = scores.read(chosen, folder)
    count = len(recall.dialogues_of(chosen, chosen.seeds[0]))
    details = report.details(result, count, chosen.seeds)
    (folder / "result.json").write_text(json.dumps(details, indent=2) + "\n", encoding="utf-8")
    if options.picture is not None:
        options.picture.write_text(picture.draw(result, count), encoding="utf-8")
    if options.json:
        write_json(report.summary(result, count, chosen.seeds))
    else:
        print(report.table(result))
    _say(f"Answers and details are in {folder}.")


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60:02d} min"


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
