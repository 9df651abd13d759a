"""`plum bench speed`: how fast everything is on this computer, beside mlx-lm where it has the same to offer.

Both sides run in this process in turns, a round each, and are compared round by round, so that what else the computer
does touches both alike. Every part can be measured alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from plum_local.bench.speed_model import SUBJECTS, TINY
from plum_local.bench.spread import Spread, spread_of

PARTS = ("train", "memory", "augment", "generate", "swap", "store", "start", "consolidate", "chat")


@dataclass(slots=True)
class Result:
    """What was measured: `values` for programs, by their names in the JSON; `lines` of Markdown for people."""

    values: dict[str, Any] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)

    def row(self, what: str, value: str, bound: str = "") -> None:
        """Add a line to the table."""
        self.lines.append(f"| {what} | {value} | {bound} |")

    def as_dict(self) -> dict[str, Any]:
        """What `--json` prints; null for what was not measured."""
        train = {subject.name: _plain(self.values.get(f"train {subject.name}")) for subject in SUBJECTS}
        names = (
            "memory_ratio_152k", "augment_ratio", "generate_ratio", "swap_ms", "search_p99_ms", "consolidate_s",
        )  # fmt: skip
        return {"train_ratio": train, **{name: _plain(self.values.get(name)) for name in names}}

    def table(self) -> str:
        """Markdown."""
        return "\n".join(["| what | measured | wanted |", "| --- | --- | --- |", *self.lines])


def measure(parts: Iterable[str], *, quick: bool, say: Callable[[str], None]) -> Result:
    """Measure the chosen parts, in the order of `PARTS`; `quick` takes few rounds and small sizes."""
    result = Result()
    steps: dict[str, Callable[[Result, bool], None]] = {
        "train": _train, "memory": _memory, "augment": _augment, "generate": _generate, "swap": _swap,
        "store": _store, "start": _start, "consolidate": _consolidate, "chat": _chat,
    }  # fmt: skip
    chosen = set(parts)
    for part in PARTS:
        if part in chosen:
            say(f"Measuring: {part}")
            steps[part](result, quick)
    return result


def _train(result: Result, quick: bool) -> None:
    from plum_local.bench.speed_train import compare

    wanted = {"32k": "≥ 4.0", "152k": "≥ 6.0", TINY: "≥ 2.5"}
    for subject in SUBJECTS:
        found = compare(subject, 2 if quick else 7)
        result.values[f"train {subject.name}"] = found.ratio
        result.row(f"training against mlx-lm, {subject.name}", _shown(found.ratio, " ×"), wanted[subject.name])
        result.row(f"pairs a second, {subject.name}: ours; mlx-lm", f"{_shown(found.ours)}; {_shown(found.peer)}")
        total = sum(phase.ms for phase in found.phases)
        for phase in found.phases:
            share = f"{phase.ms:.0f} ms, {phase.ms / total:.0%} of a step"
            peak = f", {phase.of_peak:.0%} of the matrix-product peak" if phase.of_peak else ""
            result.row(f"– {phase.name}", share + peak)


def _memory(result: Result, quick: bool) -> None:
    from plum_local.bench.speed_train import peak_memory

    del quick  # two steps suffice
    ours, peer = peak_memory(next(subject for subject in SUBJECTS if subject.name == "152k"))
    result.values["memory_ratio_152k"] = spread_of([ours / peer])
    result.row(
        "peak training memory against mlx-lm, 152k", f"{ours / peer:.2f} × ({ours:.0f} MiB, {peer:.0f})", "≤ 0.4"
    )


def _augment(result: Result, quick: bool) -> None:
    from plum_local.bench.speed_text import augmentation

    ratio, ours = augmentation(2 if quick else 7)
    result.values["augment_ratio"] = ratio
    result.row("pairs written for 16 memories at once against one by one", _shown(ratio, " ×"), "≥ 3")
    result.row("– tokens a second, at once", _shown(ours))


def _generate(result: Result, quick: bool) -> None:
    from plum_local.bench.speed_text import reply

    ratio, ours = reply(3 if quick else 15)
    result.values["generate_ratio"] = ratio
    result.row("a reply against mlx_lm.stream_generate", _shown(ratio, " ×"), "≥ 0.95")
    result.row("– tokens a second", _shown(ours))


def _swap(result: Result, quick: bool) -> None:
    from plum_local.bench.speed_text import swapping

    taken, grown = swapping(50 if quick else 1000)
    result.values["swap_ms"] = taken
    result.row("change of adapter, ms", _shown(taken), "≤ 50")
    result.row("– bytes of memory more after all changes", f"{grown}", "0")


def _store(result: Result, quick: bool) -> None:
    from plum_local.bench import speed_store

    messages = 50_000 if quick else speed_store.MESSAGES
    found = speed_store.measure(messages)
    result.values["search_p99_ms"] = found["search_p99_ms"]
    result.row(f"search in {messages:,} messages, p99 in ms", _shown(found["search_p99_ms"]), "≤ 50")
    result.row("– search, add a message, read 50 messages: ms", "; ".join(
        _shown(found[name]) for name in ("search_ms", "append_ms", "read_ms")
    ))  # fmt: skip


def _start(result: Result, quick: bool) -> None:
    from plum_local.bench.speed_whole import start_up

    help_text, loaded = start_up(2 if quick else 7)
    result.row("`plum --help`; an engine with the bundled model, s", f"{_shown(help_text)}; {_shown(loaded)}")


def _consolidate(result: Result, quick: bool) -> None:
    from plum_local.bench.speed_whole import consolidations

    found = consolidations(1 if quick else 3)
    whole = spread_of(found.whole)
    result.values["consolidate_s"] = whole
    result.row("consolidating one conversation of 3 memories, s", _shown(whole), "≤ 20")
    for name, seconds in found.steps.items():
        result.row(f"– {name}, s", _shown(spread_of(seconds)))
    result.row("– the very first, which makes the anchors, s", f"{found.first:.1f}")


def _chat(result: Result, quick: bool) -> None:
    from plum_local.bench.speed_whole import first_words

    del quick  # most of the time goes into coming to the training
    idle, busy, ratio = first_words()
    result.row("first token while training against idle, p95", f"{ratio:.2f} ×", "≤ 1.5")
    result.row("– idle; while training, ms", f"{_shown(idle)}; {_shown(busy)}")


def _shown(spread: Spread, unit: str = "") -> str:
    return f"{spread.median:.3g}{unit} ({spread.low:.3g} – {spread.high:.3g})"


def _plain(spread: Spread | None) -> dict[str, float] | None:
    return None if spread is None else spread.as_dict()
