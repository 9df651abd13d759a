"""A run's result as JSON for programs, as a Markdown table, and in full detail."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from operator import add
from typing import Any

from plum_local.bench.scores import DECILES, OLDEST, Scores, Share, mean

Result = Mapping[str, Sequence[Scores]]
"""By arm, one for each seed."""
_JSON = (
    "yes_no_accuracy", "sensitivity", "specificity", "open_recall", OLDEST, "abstention", "corrected",
    "perplexity_ratio", "seconds_per_conversation",
)  # fmt: skip
_ROWS: tuple[tuple[str, str], ...] = (
    ("yes/no accuracy", "yes_no_accuracy"),
    ("sensitivity", "sensitivity"),
    ("specificity", "specificity"),
    ("open-ended recall", "open_recall"),
    ("open-ended recall, oldest tenth", OLDEST),
    ("abstains on the never-told", "abstention"),
    ("corrected: new value", "corrected"),
    ("corrected: earlier value", "earlier"),
    ("perplexity on everything else", "perplexity_ratio"),
    ("the same, adapter in use", "adapter_ratio"),
    ("neutral prompts answered as before", "agreement"),
    ("seconds per conversation", "seconds_per_conversation"),
    ("trained tokens per conversation", "tokens_per_conversation"),
)
_FORMATS: dict[str, Callable[[float], str]] = {
    "perplexity_ratio": "{:.3f}".format,
    "adapter_ratio": "{:.3f}".format,
    "agreement": "{:.0%}".format,
    "seconds_per_conversation": "{:.1f}".format,
    "tokens_per_conversation": "{:,.0f}".format,
}


def value(scores: Sequence[Scores], name: str) -> float | None:
    """A score, the mean over the seeds; None where nothing was asked."""
    return mean(s.shares[name].value if name in s.shares else s.numbers[name] for s in scores)


def pooled(scores: Sequence[Scores], name: str) -> Share:
    """The answers of all seeds together."""
    return reduce(add, (s.shares[name] for s in scores))


def summary(result: Result, conversations: int, seeds: Sequence[int]) -> dict[str, Any]:
    """What `--json` prints; with several seeds "seed" is their list, and the scores are means."""
    return {
        "conversations": conversations,
        "seed": seeds[0] if len(seeds) == 1 else list(seeds),
        "arms": {arm: {name: _rounded(value(scores, name)) for name in _JSON} for arm, scores in result.items()},
    }


def details(result: Result, conversations: int, seeds: Sequence[int]) -> dict[str, Any]:
    """Everything that was measured: intervals, deciles, costs."""
    return {"conversations": conversations, "seeds": list(seeds), "arms": {a: _details(s) for a, s in result.items()}}


def table(result: Result) -> str:
    """Markdown: a row for each score, a column for each arm, shares with their 95 % interval over all seeds."""
    lines = [["score", *result], ["---"] * (len(result) + 1)]
    for label, name in _ROWS:
        cells = [_cell(scores, name) for scores in result.values()]
        if any(cell != "–" for cell in cells):
            lines.append([label, *cells])
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def by_age(scores: Sequence[Scores]) -> list[float | None]:
    """Open recall of each tenth of the conversations, oldest first, the mean over the seeds."""
    return [mean(s.deciles[n].value for s in scores) for n in range(DECILES)]


def cost(scores: Sequence[Scores], name: str = "seconds") -> list[float]:
    """Seconds (or tokens) of each conversation in its place, the mean over the seeds; empty if nothing is trained."""
    columns = [getattr(s, name) for s in scores]
    return [mean(column) or 0.0 for column in zip(*columns, strict=True)]


def _cell(scores: Sequence[Scores], name: str) -> str:
    number = value(scores, name)
    if number is None:
        return "–"
    if name in _FORMATS:
        return _FORMATS[name](number)
    low, high = pooled(scores, name).interval or (0.0, 1.0)
    return f"{number:.1%} ({low:.0%} – {high:.0%})"


def _details(scores: Sequence[Scores]) -> dict[str, Any]:
    shares = {}
    for name in scores[0].shares:
        whole = pooled(scores, name)
        counts = {"right": whole.right, "asked": whole.asked, "interval": whole.interval}
        shares[name] = {"mean": _rounded(value(scores, name)), **counts}
    return {
        **shares,
        **{name: _rounded(value(scores, name)) for name in scores[0].numbers},
        "open_recall_by_age": [_rounded(number) for number in by_age(scores)],
        "seconds": [_rounded(number) for number in cost(scores)],
        "tokens": [_rounded(number) for number in cost(scores, "tokens")],
    }


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 4)
