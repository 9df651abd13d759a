"""The tokens that all examples of a batch begin with, computed once for all of them.

Every pair is asked under the same system prompt, which is a third to two thirds of its tokens. Causal attention lets
what follows look back at it and not the other way round, so its keys and values are the same for every example. They
reach the blocks of any of mlx-lm's models by the way that a prompt cache does, and gradients flow through them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Any

import mlx.core as mx
from mlx import nn
from mlx_lm.models.cache import KVCache, make_prompt_cache

from plum_local.consolidate.blocks import entering
from plum_local.consolidate.examples import Example
from plum_local.engine.exponentials import forward_only

_WORTH = 16
"""Tokens that must be saved: the prefix is a forward pass of its own, which costs about as much as these."""


class _Recorder(KVCache):  # type: ignore[misc]
    """Keeps the keys and values of one layer as they are made."""

    def update_and_fetch(self, keys: mx.array, values: mx.array) -> tuple[mx.array, mx.array]:
        self.keys, self.values = keys, values
        return keys, values


class _Prefix(KVCache):  # type: ignore[misc]
    """Hands a layer the keys and values (1, heads, tokens, width) of a prefix before those of each row of a batch."""

    def __init__(self, recorded: _Recorder) -> None:
        super().__init__()
        self.keys, self.values = recorded.keys, recorded.values
        self.offset = recorded.keys.shape[2]

    def update_and_fetch(self, keys: mx.array, values: mx.array) -> tuple[mx.array, mx.array]:
        return _after(self.keys, keys), _after(self.values, values)


def prefix_caches(network: nn.Module, prefix: mx.array, **options: mx.array) -> list[Any]:
    """What to pass to `network.model` as the cache, for it to go on after `prefix` (ids (1, length)) in each row.

    `options` are the network's own (`input_embeddings`, where blocks are left out).
    """
    recorders = [_Recorder() for _ in make_prompt_cache(network)]
    # What the last block makes of the prefix is needed by nobody, and never computed.
    network.model(prefix, cache=recorders, **options)
    return [_Prefix(recorder) for recorder in recorders]


def entered(
    network: nn.Module,
    sequences: Sequence[tuple[int, ...]],
    first: int,
    *,
    shares: bool,
    at_once: int,
) -> Iterator[dict[tuple[int, ...], mx.array]]:
    """What goes into block `first` for sequences of ids, (length, width) each, `at_once` at a time.

    `shares`: what they all begin with is computed once.
    """
    prefix = sequences[0][: alike(sequences)] if shares else ()
    caches: list[Any] | None = None
    with forward_only():
        if prefix:
            recorders = [_Recorder() for _ in make_prompt_cache(network)]
            before = entering(network, mx.array([prefix]), first, recorders)[0]
            mx.eval(before)
            caches = [_Prefix(recorder) if recorder.keys is not None else recorder for recorder in recorders]
    for start in range(0, len(sequences), at_once):
        group = sequences[start : start + at_once]
        longest = max(map(len, group)) - len(prefix)
        rows = [[*ids[len(prefix) :], *[0] * (longest - len(ids) + len(prefix))] for ids in group]
        with forward_only():
            found = entering(network, mx.array(rows), first, caches)
            mx.eval(found)
        states = [(ids, x[: len(ids) - len(prefix)]) for ids, x in zip(group, found, strict=True)]
        yield {ids: mx.concatenate([before, x]) if prefix else x for ids, x in states}


def alike(sequences: Sequence[tuple[int, ...]]) -> int:
    """How many tokens all sequences begin with, their last ones apart."""
    one, other = min(sequences), max(sequences)  # what these begin with, all that stand between them begin with
    same = takewhile(lambda pair: pair[0] == pair[1], zip(one[:-1], other[:-1], strict=False))
    return sum(1 for _ in same)


def prefix_length(examples: Sequence[Example]) -> int:
    """How many tokens to share: all that the examples have in common before their first weighted token, or none."""
    first = min(examples, key=lambda example: len(example.ids))
    length = 0
    # The token that predicts a weighted one must stay out of the prefix.
    for at in range(len(first.ids) - 2):
        if any(e.ids[at] != first.ids[at] or e.weights[at + 1] for e in examples):
            break
        length = at + 1
    return length if length * (len(examples) - 1) >= _WORTH else 0


def _after(prefix: mx.array, rows: mx.array) -> mx.array:
    return mx.concatenate([mx.broadcast_to(prefix, (rows.shape[0], *prefix.shape[1:])), rows], axis=2)
