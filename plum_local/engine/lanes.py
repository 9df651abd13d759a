"""Parts of a batch worked on side by side, each on a stream of the CPU of its own.

MLX does what stands on one stream of the CPU one after the other, and OpenBLAS spreads only the large ones among a
small model's products over cores. Sums, norms and exponentials are more than half of such a model's time; two halves of
a batch on two streams have two cores at work on all of it. A large model's products are best left to OpenBLAS.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TypeVar

import mlx.core as mx

from plum_local import blas
from plum_local.engine.memory import on_cpu

Lane = mx.Device | mx.ThreadLocalStream
"""What `mx.stream` takes."""

MOST = 4
LEAST = 4
"""Items worth a lane: every lane has all of a batch's operations to begin, however small they are."""
_WIDE = 1024
"""Size of the hidden states from which on the products are most of the work."""
LANES: tuple[Lane, ...] = tuple(mx.new_thread_local_stream(mx.Device(mx.cpu)) for _ in range(MOST))
"""Streams are a thread's own; these become one of each thread that works on them."""
T = TypeVar("T")


def lanes(width: int) -> tuple[Lane, ...]:
    """Where to work for a model whose hidden states have `width` numbers: one stream for each core, or just the device.

    With several lanes each product has one thread in this process from now on, otherwise as many as it may have.
    """
    count = min(MOST, blas.threads()) if on_cpu() and width < _WIDE else 1
    blas.use_threads(1 if count > 1 else blas.threads())
    return LANES[:count] if count > 1 else (mx.default_device(),)


def parts(items: Sequence[T], count: int) -> list[Sequence[T]]:
    """`items` in their order, in at most `count` parts of about the same size, none of them small without need."""
    count = max(1, min(count, len(items) // LEAST))
    ends = [len(items) * n // count for n in range(count + 1)]
    return [items[start:end] for start, end in pairwise(ends)]
