"""What the adapters' manifests say: which memories a version was trained on, which it has learned, how large it is.

A version's weights also hold what its ancestors learned, whether or not that was replayed, unless it was made afresh.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from plum_local.manifest import read_manifest
from plum_local.paths import Home
from plum_local.records import Adapter
from plum_local.store import Store


@dataclass(frozen=True, slots=True)
class Manifest:
    """Of one version; empty where the file is missing or of another program."""

    memories: frozenset[str] = frozenset()
    """Ids of those it was trained on."""
    learned: frozenset[str] = frozenset()
    abstains: float | None = None
    """Share of the questions about things never told that it still refuses, 0..1."""
    drift: float | None = None
    """How far it has moved from the base, where that was measured."""
    size_bytes: int = 0
    afresh: bool = False
    """Whether it was made from the bare model, in place of its parent."""


def read(home: Home, adapter: Adapter) -> Manifest:
    """The manifest of `adapter`."""
    folder = home.adapter_dir(adapter.checkpoint, adapter.version)
    try:
        size = sum(path.stat().st_size for path in folder.iterdir())
        data = read_manifest(home, adapter.checkpoint, adapter.version)
        return Manifest(
            frozenset(map(str, data.get("memories", ()))),
            frozenset(map(str, data.get("learned", ()))),
            _number(data.get("abstains")),
            _number(data.get("drift")),
            size,
            data.get("afresh") is True,
        )
    except (OSError, ValueError, TypeError, AttributeError):
        return Manifest()


def holding(store: Store, home: Home, memory_ids: Collection[str]) -> list[Adapter]:
    """Versions whose weights may hold one of these memories: trained on it, or made from one that was."""
    wanted, found = set(memory_ids), list[Adapter]()
    names: set[tuple[str, str | None]] = set()
    for adapter in store.adapters():  # oldest first: a parent comes before what was made from it
        manifest = read(home, adapter)
        inherits = not manifest.afresh and (adapter.checkpoint, adapter.parent) in names
        if inherits or wanted & manifest.memories:
            names.add((adapter.checkpoint, adapter.version))
            found.append(adapter)
    return found


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
