"""A number that was measured several times: its median, and where the middle half of the measurements lies."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spread:
    """The median of measurements; a quarter of them is below `low`, a quarter above `high`."""

    median: float
    low: float
    high: float

    def as_dict(self) -> dict[str, float]:
        """With four digits that matter."""
        return {name: float(f"{getattr(self, name):.4g}") for name in ("median", "low", "high")}


def spread_of(values: Sequence[float]) -> Spread:
    """Of at least one measurement."""
    if len(values) == 1:
        return Spread(values[0], values[0], values[0])
    low, median, high = statistics.quantiles(values, n=4, method="inclusive")
    return Spread(median, low, high)


def ratios(above: Sequence[float], below: Sequence[float]) -> Spread:
    """Of paired measurements, those of one round each divided by the other's."""
    return spread_of([a / b for a, b in zip(above, below, strict=True)])
