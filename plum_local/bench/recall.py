"""`plum bench recall`: the protocol of PLUM (arXiv:2411.13405) over all arms, in one folder from which it can go on.

For each seed: conversations arrive in order of time and are consolidated batch by batch in the home of each way of
training; then every arm is asked every question. `measure` does the work and reports progress; what it found is in the
folder's logs, from which `scores.read` makes the result.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from plum_local.bench import data, personas
from plum_local.bench.arms import ARMS, Arm, Training
from plum_local.bench.asking import Item, ask, measure_drift
from plum_local.bench.consolidating import Bench, follow, tell, train
from plum_local.bench.data import Dialogue, Question
from plum_local.bench.log import Log
from plum_local.bench.probes import generated
from plum_local.checkpoints import Checkpoint
from plum_local.errors import UsageError
from plum_local.settings import Settings
from plum_local.store import Store

if TYPE_CHECKING:
    from plum_local.engine.model import Model

_UNTRAINED = "untrained"
_QUESTIONS = "questions"
_BESIDE = {
    "__init__.py", "arguments.py", "blas.py", "checkpoints.py", "cli.py", "commands", "errors.py", "exporting.py",
    "manifest.py", "migrations.py", "paths.py", "power.py", "scheduler.py",
}  # fmt: skip
"""Code of the package that no measurement depends on; a file that is new counts until it stands here."""


@dataclass(frozen=True, slots=True)
class Options:
    """What is measured."""

    arms: tuple[str, ...]
    seeds: tuple[int, ...]
    conversations: int | None
    """None: all there are in `data`."""
    batch: int
    data: Path | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """How far a run is."""

    text: str
    seconds_left: float | None
    """A lower bound while not every kind of work was seen; None before anything was."""


@dataclass(slots=True)
class _Clock:
    """Estimates what is left from what was done."""

    left: dict[str, int]
    done: dict[str, int] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)

    def spent(self, work: str, count: int, seconds: float) -> None:
        self.left[work] -= count
        self.done[work] = self.done.get(work, 0) + count
        self.seconds[work] = self.seconds.get(work, 0.0) + seconds

    def estimate(self) -> float | None:
        """Seconds; a training not yet seen is taken to be as slow as the others."""
        rates = {work: self.seconds[work] / count for work, count in self.done.items() if count}
        slowest = max((rate for work, rate in rates.items() if work != _QUESTIONS), default=0.0)
        unseen = {work: slowest for work in self.left if work not in rates and work != _QUESTIONS}
        return sum(rate * max(0, self.left[work]) for work, rate in {**rates, **unseen}.items()) if rates else None


def fingerprint(options: Options, checkpoint: Checkpoint, settings: Settings) -> str:
    """16 hex digits of all that decides what comes out: options, conversations, model, settings of training, code.

    Raises UsageError for conversations that are not to be had, before anything is made.
    """
    digest = hashlib.sha256()
    chosen: dict[str, Any] = asdict(options) | {"data": None}
    digest.update(json.dumps([chosen, checkpoint.name, checkpoint.revision], sort_keys=True).encode())
    digest.update(json.dumps([asdict(settings.consolidation), asdict(settings.gate)], sort_keys=True).encode())
    for seed in options.seeds:
        told = [dialogue.as_dict() for dialogue in dialogues_of(options, seed)]
        digest.update(json.dumps(told, sort_keys=True).encode())
    for file in measured_code():
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def measured_code() -> list[Path]:
    """The source files that decide what comes out of a run, in a fixed order."""
    package = Path(__file__).resolve().parent.parent
    return [file for file in sorted(package.rglob("*.py")) if file.relative_to(package).parts[0] not in _BESIDE]


def open_folder(folder: Path, mark: str) -> None:
    """Make the folder of a run, or check that the run in it is the same one. UsageError if it is not."""
    note = folder / "run.json"
    if note.is_file() and json.loads(note.read_text(encoding="utf-8")).get("fingerprint") == mark:
        return
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(
            f"{folder} holds something else, or a run with other options or another version of Plum; "
            "choose another folder, or delete it."
        )
    folder.mkdir(parents=True, exist_ok=True)
    note.write_text(json.dumps({"fingerprint": mark}) + "\n", encoding="utf-8")


def is_done(options: Options, folder: Path) -> bool:
    """Whether everything in a run's folder is measured."""
    return all(any(log_of(folder, seed).records("done")) for seed in options.seeds)


def log_of(folder: Path, seed: int) -> Log:
    """The log of one seed."""
    return Log(folder / f"seed-{seed}" / "log.jsonl")


def dialogues_of(options: Options, seed: int) -> list[Dialogue]:
    """What is told: the file's conversations, the same for every seed, or those of the person drawn by `seed`."""
    if options.data is not None:
        return data.read(options.data, options.conversations)
    return personas.persona(seed, options.conversations or 100)


def measure(model: Model, checkpoint: Checkpoint, settings: Settings, options: Options, folder: Path) -> Iterator[Step]:
    """Do all that is not done yet, for each seed; closing it, or killing the process, loses at most one step."""
    clock: _Clock | None = None
    todo = [seed for seed in options.seeds if not any(_mended(folder, seed).records("done"))]
    for seed in todo:
        log = log_of(folder, seed)
        dialogues = tuple(dialogues_of(options, seed))
        data.write(log.path.parent / "conversations.jsonl", dialogues)
        bench = Bench(model, checkpoint, settings, dialogues, options.batch, log)
        clock = clock or _clock(options, bench, len(todo))
        yield from _measure_one(bench, [ARMS[name] for name in options.arms], clock, f"seed {seed}, ")
        log.add("done")
        shutil.rmtree(log.path.parent / "homes", ignore_errors=True)


def _mended(folder: Path, seed: int) -> Log:
    log = log_of(folder, seed)
    log.path.parent.mkdir(parents=True, exist_ok=True)
    log.mend()
    return log


def _clock(options: Options, bench: Bench, seeds: int) -> _Clock:
    trainings = {arm.training for arm in map(ARMS.__getitem__, options.arms) if arm.training}
    questions = sum(len(dialogue.questions) for dialogue in bench.dialogues)
    left = {training.value: seeds * len(bench.batches) for training in trainings}
    return _Clock({**left, _QUESTIONS: seeds * len(options.arms) * questions})


def _measure_one(bench: Bench, arms: list[Arm], clock: _Clock, where: str) -> Iterator[Step]:
    trainings = list(dict.fromkeys(arm.training for arm in arms if arm.training))
    for training in trainings:
        done = len(bench.finished_batches(training))
        clock.left[training.value] -= done
        for seconds in train(bench, training):
            done += 1
            clock.spent(training.value, 1, seconds)
            told = min(done * bench.batch, len(bench.dialogues))
            text = f"{where}{training.value}: {told} of {len(bench.dialogues)} conversations consolidated"
            yield Step(text, clock.estimate())
    items = _items(bench, trainings)
    if not items:
        raise UsageError("There is nothing to ask: the file has no questions, and nothing was found to remember.")
    if not any(dialogue.questions for dialogue in bench.dialogues):
        clock.left[_QUESTIONS] += len(arms) * len(items)
    for arm in arms:
        yield from _ask(bench, arm, items, clock, where)


def _ask(bench: Bench, arm: Arm, items: list[Item], clock: _Clock, where: str) -> Iterator[Step]:
    home = bench.home(arm.training.value if arm.training else _UNTRAINED)
    done = sum(1 for _ in bench.log.records("answer", arm=arm.name))
    clock.left[_QUESTIONS] -= done
    with Store(home.db) as store:
        tell(store, bench.dialogues)
        follow(bench, home, store)
        begin = time.monotonic()
        for count in ask(bench, arm, store, items):
            done += count
            now = time.monotonic()
            clock.spent(_QUESTIONS, count, now - begin)
            begin = now
            yield Step(f"{where}{arm.name}: {done} of {len(items)} questions asked", clock.estimate())
        measure_drift(bench, arm, store)


def _items(bench: Bench, trainings: list[Training]) -> list[Item]:
    """The questions of a run in a fixed order; those that are not in the data are made once and kept."""
    own = [Item(n, question) for n, dialogue in enumerate(bench.dialogues) for question in dialogue.questions]
    if own:
        return own
    return load_items(bench.log.path.parent, lambda: generated(bench, trainings))


def load_items(folder: Path, make: Callable[[], list[Item]] = list) -> list[Item]:
    """The generated questions in a seed's folder; made by `make` and written where there are none."""
    path = folder / "questions.jsonl"
    if not path.exists():
        lines = [json.dumps({"conversation": i.conversation, **i.question.as_dict()}) for i in make()]
        temporary = path.with_suffix(".tmp")
        temporary.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        temporary.replace(path)
    found = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [
        Item(f["conversation"], Question(f["question"], f["answer"], data.Kind(f["kind"]), generated=True))
        for f in found
    ]
