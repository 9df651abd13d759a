"""Parts of a batch worked on side by side, a thread for each core: NumPy lets other threads run while it computes.

OpenBLAS spreads only the large ones among a small model's products over cores, and sums, norms and exponentials not at
all; halves of a batch have two cores at work on all of it, each product in one thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache
from itertools import pairwise
from typing import TypeVar

from plum_local import blas

MOST = 4
LEAST = 4
"""Items worth a thread: every one has all of a batch's operations to begin, however small they are."""
T = TypeVar("T")


def share_out(parted: bool) -> int:
    """Threads to work in: one for each core that may be taken if batches are `parted`, else one.

    In parted batches each product has one thread in this process from now on, otherwise as many as it may have.
    """
    count = min(MOST, blas.threads()) if parted else 1
    blas.use_threads(1 if count > 1 else blas.threads())
    return count


def parts(items: Sequence[T], count: int) -> list[Sequence[T]]:
    """`items` in their order, in at most `count` parts of about the same size, none of them small without need."""
    count = max(1, min(count, len(items) // LEAST))
    ends = [len(items) * n // count for n in range(count + 1)]
    return [items[start:end] for start, end in pairwise(ends)]


@contextmanager
def products(count: int) -> Iterator[None]:
    """Context in which each product has `count` threads, for what is not parted.

    Of answers a few at a time the products are most of the work, and take as long for half as many of them.
    """
    if count > 1:
        blas.use_threads(count)
    try:
        yield
    finally:
        if count > 1:
            blas.use_threads(1)


def side_by_side(tasks: Sequence[Callable[[], T]]) -> list[T]:
    """What `tasks` return, each done in a thread of its own, the first in this one."""
    others = [_threads().submit(task) for task in tasks[1:]]
    return [tasks[0](), *(other.result() for other in others)]


@cache
def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(MOST - 1, thread_name_prefix="plum")
