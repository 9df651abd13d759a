"""Checkpoints of a training in flight, so that a killed run goes on to the same numbers, bit for bit.

`step-000050/` holds the adapter, the optimizer's state and the cursor. What is random in a training depends on the
run's seed and the epoch alone, so no random state need be kept.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass, field
from pathlib import Path

import mlx.core as mx

_ADAPTER = "adapter.safetensors"
_OPTIMIZER = "optimizer.safetensors"
_CURSOR = "cursor.json"
_TEMPORARY = ".tmp"


@dataclass(slots=True)
class Cursor:
    """Where a training is; the one thing that changes with every step."""

    epoch: int = 0
    index: int = 0
    """Of the next batch in the epoch."""
    step: int = 0
    seconds: float = 0.0
    """Of training, without pauses."""
    losses: list[float] = field(default_factory=list)
    """Of this epoch's steps."""
    chosen: list[int] = field(default_factory=list)
    """What this epoch trains on, by its place among the examples; chosen at the epoch's beginning."""
    before: list[int] = field(default_factory=list)
    """What the epoch before trained on."""
    lacking: float = 0.0
    """How far the pairs of an epoch were from being sure, at best, in nats together."""
    stale: int = 0
    """Epochs since then."""
    done: bool = False
    mending: bool = False
    """Whether this is the plan's second training, on what the first came to."""
    steps_before: int = 0
    """Of the first one."""

    @property
    def mean_loss(self) -> float:
        """Of this epoch's steps; 0 before the first."""
        return sum(self.losses) / len(self.losses) if self.losses else 0.0


def save_checkpoint(folder: Path, adapter: dict[str, mx.array], optimizer: dict[str, mx.array], cursor: Cursor) -> None:
    """Write a checkpoint beside its place, rename it, then remove older ones."""
    final = folder / f"step-{cursor.step:06d}"
    temporary = final.with_name(final.name + _TEMPORARY)
    for old in (temporary, final):
        shutil.rmtree(old, ignore_errors=True)
    temporary.mkdir(mode=0o700, parents=True)
    mx.save_safetensors(str(temporary / _ADAPTER), adapter)
    mx.save_safetensors(str(temporary / _OPTIMIZER), optimizer)
    (temporary / _CURSOR).write_text(json.dumps(asdict(cursor)), encoding="utf-8")
    temporary.rename(final)
    for other in folder.glob("step-*"):
        if other != final:
            shutil.rmtree(other, ignore_errors=True)


def load_checkpoint(folder: Path) -> tuple[dict[str, mx.array], dict[str, mx.array], Cursor] | None:
    """Adapter, optimizer state and cursor of the latest whole checkpoint; None if there is none."""
    for path in sorted(folder.glob("step-*"), reverse=True):
        if path.name.endswith(_TEMPORARY):
            continue
        try:
            cursor = Cursor(**json.loads((path / _CURSOR).read_text(encoding="utf-8")))
            adapter, optimizer = mx.load(str(path / _ADAPTER)), mx.load(str(path / _OPTIMIZER))
        except (OSError, ValueError, TypeError, RuntimeError):
            continue
        if isinstance(adapter, dict) and isinstance(optimizer, dict):
            # Loading is lazy, and the file goes when the next checkpoint is written.
            mx.eval(adapter, optimizer)
            return adapter, optimizer, cursor
    return None
