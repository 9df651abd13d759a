"""Which base models this machine's memory carries."""

from __future__ import annotations

from collections.abc import Iterable

import psutil

from plum_local.checkpoints import CatalogEntry

_GIB = 1024**3


def memory() -> int:
    """Of this machine, in bytes."""
    return int(psutil.virtual_memory().total)


def fit(entry: CatalogEntry, machine: int) -> str:
    """How a model fits into `machine` bytes of memory: "well", "tight" or "no"."""
    wanted = entry.min_memory_gb * _GIB
    return "well" if machine >= wanted else "tight" if machine >= wanted / 2 else "no"


def recommended(entries: Iterable[CatalogEntry], machine: int) -> CatalogEntry | None:
    """The largest model that fits well into `machine` bytes of memory."""
    fitting = [entry for entry in entries if fit(entry, machine) == "well"]
    return max(fitting, key=lambda entry: entry.size_bytes, default=None)
