"""What a model needs of a way of computing, whichever it is: MLX's (`batching`) or NumPy's (`plain_reading`)."""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterator, Sequence
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Row = tuple[list[int], int]
"""Token ids, and where the answer in them begins."""


class Reader(Protocol):
    """A way of reading and writing with what is in a network at the moment of a call.

    `behind`: how many of the tokens that `reply` gave last its cache lacks.
    """

    behind: int

    def answers(
        self,
        prompts: Sequence[list[int]],
        *,
        max_tokens: int,
        stops: Collection[int],
        temperature: float,
        seed: int | None,
    ) -> Generator[None, None, list[list[int]]]:
        """Ids of the answers to `prompts` (ids), in their order, without the one of `stops` that ends them.

        Yields after every token of all.
        """

    def predicted(self, rows: Sequence[Row]) -> Iterator[NDArray[np.float32]]:
        """Of each row the logits (n, vocabulary) before the n tokens of its answer."""

    def reply(
        self, ids: Sequence[int], cache: Any, *, max_tokens: int, temperature: float, seed: int | None
    ) -> Generator[int, None, None]:
        """Tokens after what `cache` holds and `ids`; all of them go into `cache` but the last `behind`."""

    def cache(self) -> Any:
        """One that holds nothing, for `reply`."""

    def trim(self, cache: Any, count: int) -> bool:
        """Take the last `count` tokens out of a cache; False, and the cache of no use, where that cannot be."""


def log_probabilities(logits: NDArray[np.float32], targets: Sequence[int]) -> list[float]:
    """Of `targets` (n,), by their `logits` (n, vocabulary), in nats."""
    top = logits.max(axis=-1, keepdims=True)
    total = np.log(np.exp(logits - top).sum(axis=-1)) + top[:, 0]
    chosen = logits[np.arange(len(targets)), list(targets)]
    return [float(value) for value in chosen - total]


def common_prefix(first: Sequence[int], second: Sequence[int]) -> int:
    """How many items the two begin with alike."""
    pairs = zip(first, second, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(first), len(second)))
