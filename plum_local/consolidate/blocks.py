"""Less memory for more time: a block's activations made again in the backward pass instead of being kept.

mlx-lm's own way changes a class for the whole process, again with every call. Here the blocks of one network are
wrapped while a loss is computed.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import mlx.core as mx
from mlx import nn


class _Block:
    """Stands for a block in the list of them: what it computes is not kept for the backward pass."""

    def __init__(self, block: Any) -> None:
        self._block = block

    def __getattr__(self, name: str) -> Any:
        return getattr(self._block, name)

    def __call__(self, hidden: mx.array, *args: Any, **options: Any) -> Any:
        block = self._block

        # What gradients are wanted of must be an argument: to `checkpoint`, all else is constant.
        def run(parameters: dict[str, Any], states: mx.array) -> Any:
            block.update(parameters)
            return block(states, *args, **options)

        return mx.checkpoint(run)(block.trainable_parameters(), hidden)


@contextmanager
def recomputing(network: nn.Module) -> Iterator[None]:
    """Have the blocks in `network.model.layers` keep nothing for the backward pass of what is called in here."""
    inner: Any = network.model
    blocks = inner.layers
    inner.layers = [_Block(block) for block in blocks]
    try:
        yield
    finally:
        inner.layers = blocks
