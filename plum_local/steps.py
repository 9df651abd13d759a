"""Work that is done in steps: generators that yield now and then, and return what came of it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import TypeVar

from plum_local.errors import EngineError

T = TypeVar("T")
R = TypeVar("R")


def returned(steps: Generator[object, None, T]) -> T:
    """What `steps` returns, in one go."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result


def answered(
    write: Callable[[Sequence[R]], Generator[None, None, list[str]]], requests: Sequence[R]
) -> Generator[None, None, list[str]]:
    """What `write` returns for `requests`, one text for each.

    One that is longer than what the checkpoint can read has an empty text; the others are not held up.
    """
    try:
        return (yield from write(requests))
    except EngineError:
        if len(requests) == 1:
            return [""]
    texts: list[str] = []
    for request in requests:
        texts += yield from answered(write, [request])
    return texts
