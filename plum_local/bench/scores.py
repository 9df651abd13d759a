"""From answers to scores: shares with Wilson intervals, by kind of question and by age."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import fmean

from plum_local.bench import data
from plum_local.bench.arms import ARMS
from plum_local.bench.asking import Item
from plum_local.bench.data import Kind
from plum_local.bench.judge import right
from plum_local.bench.log import Log
from plum_local.bench.recall import Options, load_items, log_of

DECILES = 10
_SHARES: dict[str, tuple[Kind, ...]] = {
    "yes_no_accuracy": (Kind.YES, Kind.NO),
    "sensitivity": (Kind.YES,),
    "specificity": (Kind.NO,),
    "open_recall": (Kind.OPEN,),
    "abstention": (Kind.UNKNOWN,),
    "corrected": (Kind.CORRECTED,),
    "earlier": (Kind.EARLIER,),
}
OLDEST = "open_recall_oldest"


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    right: int
    asked: int

    @property
    def value(self) -> float | None:
        """0..1; None of none."""
        return self.right / self.asked if self.asked else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """95 %, after Wilson."""
        return wilson(self.right, self.asked) if self.asked else None

    def __add__(self, other: Share) -> Share:
        return Share(self.right + other.right, self.asked + other.asked)


@dataclass(frozen=True, slots=True)
class Scores:
    """One arm, one seed."""

    shares: dict[str, Share]
    deciles: tuple[Share, ...]
    """Open recall by age, the oldest tenth of the conversations first."""
    numbers: dict[str, float]
    """perplexity_ratio, adapter_ratio, agreement, seconds_per_conversation, tokens_per_conversation."""
    seconds: tuple[float, ...] = field(default=())
    """Of consolidating, for each conversation in its place."""
    tokens: tuple[float, ...] = field(default=())
    """Trained on, likewise; epochs count."""


def wilson(right_ones: int, asked: int) -> tuple[float, float]:
    """The 95 % interval of a share (E. B. Wilson, 1927)."""
    z, share = 1.96, right_ones / asked
    middle = (share + z * z / (2 * asked)) / (1 + z * z / asked)
    half = z * math.sqrt(share * (1 - share) / asked + z * z / (4 * asked * asked)) / (1 + z * z / asked)
    return max(0.0, middle - half), min(1.0, middle + half)


def read(options: Options, folder: Path) -> dict[str, list[Scores]]:
    """The scores of a finished run: by arm, one for each seed."""
    return {name: [_scores(options, log_of(folder, seed), name) for seed in options.seeds] for name in options.arms}


def mean(values: Iterable[float | None]) -> float | None:
    """Of those that are there."""
    there = [value for value in values if value is not None]
    return fmean(there) if there else None


def _scores(options: Options, log: Log, name: str) -> Scores:
    folder = log.path.parent
    dialogues = data.read(folder / "conversations.jsonl")
    items = [Item(n, question) for n, dialogue in enumerate(dialogues) for question in dialogue.questions]
    items = items or load_items(folder)
    replies = {record["n"]: record["reply"] for record in log.records("answer", arm=name)}
    marks = [(item, right(item.question, replies[n])) for n, item in enumerate(items)]
    shares = {score: _share(marks, kinds) for score, kinds in _SHARES.items()}
    deciles = tuple(
        _share([(i, ok) for i, ok in marks if i.conversation * DECILES // len(dialogues) == decile], (Kind.OPEN,))
        for decile in range(DECILES)
    )
    drift = next(log.records("drift", arm=name))
    seconds, tokens = _cost(log, name, len(dialogues), options.batch)
    numbers = {
        "perplexity_ratio": drift["perplexity_ratio"],
        "adapter_ratio": drift["adapter_ratio"],
        "agreement": drift["same"] / drift["asked"],
        "seconds_per_conversation": fmean(seconds) if seconds else 0.0,
        "tokens_per_conversation": fmean(tokens) if tokens else 0.0,
    }
    return Scores(shares | {OLDEST: deciles[0]}, deciles, numbers, seconds, tokens)


def _share(marks: Sequence[tuple[Item, bool]], kinds: tuple[Kind, ...]) -> Share:
    asked = [ok for item, ok in marks if item.question.kind in kinds]
    return Share(sum(asked), len(asked))


def _cost(log: Log, name: str, count: int, batch: int) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Seconds and trained tokens for each conversation, those of a batch in equal parts."""
    training = ARMS[name].training
    if training is None:
        return (), ()
    seconds, tokens = [0.0] * count, [0.0] * count
    for record in log.records("trained", training=training.value):
        places = range(record["batch"] * batch, min((record["batch"] + 1) * batch, count))
        for place in places:
            seconds[place] += record["seconds"] / len(places)
            tokens[place] += record["tokens"] / len(places)
    return tuple(seconds), tuple(tokens)
