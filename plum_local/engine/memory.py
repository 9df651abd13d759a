"""What MLX may take of this machine's memory, and how much of it a training step needs."""

from __future__ import annotations

from collections.abc import Mapping

import mlx.core as mx
import psutil

_GIB = 2**30
_KEPT = 3
"""Arrays kept for the backward pass for each number that goes into or comes out of an adapted layer: the number, and
what norms, rotations and gates make of it."""


def on_cpu() -> bool:
    """Whether MLX computes on the CPU."""
    return bool(mx.default_device() == mx.Device(mx.cpu))


def memory_limit() -> int:
    """Bytes that MLX may use: four fifths of the memory, or of what a GPU can work on."""
    total = psutil.virtual_memory().total
    if not on_cpu():
        total = int(mx.device_info().get("max_recommended_working_set_size", total))
    return int(total * 0.8)


def set_memory_limits() -> None:
    """Keep MLX within what this machine can give: its cache of freed buffers grows without a bound otherwise."""
    limit = memory_limit()
    mx.set_memory_limit(limit)
    mx.set_cache_limit(max(_GIB // 4, min(2 * _GIB, limit // 13)))


def tokens_at_once(adapter: Mapping[str, mx.array], weights: int) -> int:
    """How many tokens a training step may work on at once, at least 1: half of what `weights` bytes leave free.

    From the shapes of `adapter` (its names as in `LoraState`) alone, so that it is the same for a run that is resumed.
    """
    size = 4 if on_cpu() else 2
    numbers = sum(_width(name, array) for name, array in adapter.items())
    return max(1, (memory_limit() - weights) // 2 // (numbers * size * _KEPT))


def _width(name: str, array: mx.array) -> int:
    """Inputs of a layer for its `lora_a` (inputs, rank), outputs for its `lora_b` (rank, outputs).

    Layers of experts have (experts, rank, inputs) and (experts, outputs, rank).
    """
    experts = array.ndim > 2
    return int(array.shape[-1 if name.endswith(".lora_a") == experts else -2])
