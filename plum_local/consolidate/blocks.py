"""Blocks of a network that do less while a loss is computed.

The last one need not go on where no token carries weight; those below the first that learns give the same for an
example every time; and where memory is short, a block's activations are made again in the backward pass instead of
being kept. mlx-lm's own way to the latter changes a class for the whole process, again with every call; here the blocks
of one network are wrapped, or left out, for a while.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import mlx.core as mx
from mlx import nn


class _Stand:
    """Stands for a block in the list of them."""

    def __init__(self, block: Any) -> None:
        self._block = block

    def __getattr__(self, name: str) -> Any:
        return getattr(self._block, name)


class _Last(_Stand):
    """The last block: from its attention on, only at some flat positions; (batch, length, width) -> (1, n, width)."""

    def __init__(self, block: Any, positions: mx.array) -> None:
        super().__init__(block)
        self._positions = positions

    def __call__(self, x: mx.array, mask: Any = None, cache: Any = None) -> mx.array:
        block = self._block
        states = x + block.self_attn(block.input_layernorm(x), mask, cache)
        states = states.reshape(1, -1, states.shape[-1])[:, self._positions]
        result: mx.array = states + block.mlp(block.post_attention_layernorm(states))
        return result


class _Watched(_Stand):
    """Keeps what goes into the block, and does nothing."""

    def __call__(self, hidden: mx.array, *_: Any, **__: Any) -> mx.array:
        self.entered = hidden
        return hidden


class _Recomputed(_Stand):
    """What the block computes is not kept for the backward pass."""

    def __call__(self, hidden: mx.array, *args: Any, **options: Any) -> Any:
        block = self._block

        # What gradients are wanted of must be an argument: to `checkpoint`, all else is constant.
        def run(parameters: dict[str, Any], states: mx.array) -> Any:
            block.update(parameters)
            return block(states, *args, **options)

        return mx.checkpoint(run)(block.trainable_parameters(), hidden)


def may_select(network: nn.Module) -> bool:
    """Whether the last block looks like the usual one: attention, then a network for each token by itself.

    Whether it also computes as the usual one does must be tried.
    """
    block = network.model.layers[-1]
    parts = ("self_attn", "input_layernorm", "mlp", "post_attention_layernorm")
    arguments = list(inspect.signature(type(block).__call__).parameters)
    return arguments == ["self", "x", "mask", "cache"] and all(part in block for part in parts)


def selecting(network: nn.Module, positions: mx.array) -> AbstractContextManager[None]:
    """Have `network.model` give the last hidden states (1, n, width) at flat `positions` (n,) alone."""
    return _wrapped(network, lambda blocks: [*blocks[:-1], _Last(blocks[-1], positions)])


def entering(network: nn.Module, ids: mx.array, first: int, cache: list[Any] | None = None) -> mx.array:
    """Hidden states (batch, length, width) that go into block `first` for `ids` (batch, length), after `cache`."""
    watched: list[_Watched] = []

    def wrap(blocks: list[Any]) -> list[Any]:
        watched.append(_Watched(blocks[first]))
        return [*blocks[:first], *watched]

    with _wrapped(network, wrap):
        network.model(ids, cache=cache)
    return watched[0].entered


def above(network: nn.Module, first: int) -> AbstractContextManager[None]:
    """Have `network.model` begin with block `first`, which wants hidden states as `input_embeddings`."""
    return _wrapped(network, lambda blocks: blocks[first:])


def recomputing(network: nn.Module) -> AbstractContextManager[None]:
    """Have the blocks in `network.model.layers` keep nothing for the backward pass of what is called in here."""
    return _wrapped(network, lambda blocks: [_Recomputed(block) for block in blocks])


@contextmanager
def _wrapped(network: nn.Module, wrap: Callable[[list[Any]], list[Any]]) -> Iterator[None]:
    inner: Any = network.model
    blocks = inner.layers
    inner.layers = wrap(blocks)
    try:
        yield
    finally:
        inner.layers = blocks
