"""The weighted cross entropy, computed only where a token carries weight.

L = Σ w·CE / Σ w, one weight for each target token. Most tokens of a pair are system prompt and template; the logits
of a large vocabulary at those would be most of the work and of the memory, and count for nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, cast

import mlx.core as mx
from mlx import nn
from mlx.utils import tree_unflatten

from plum_local.consolidate.examples import Example

_MULTIPLE = 8
Forward = Callable[[mx.array, mx.array], mx.array]
"""(ids (batch, length), flat positions (n,)) -> logits (n, vocabulary)."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Inputs (batch, length), flat positions of the n targets in them, the targets and their weights (n,)."""

    inputs: mx.array
    positions: mx.array
    targets: mx.array
    weights: mx.array

    @property
    def tokens(self) -> int:
        """How many tokens carry weight."""
        return int(self.targets.size)


def make_batch(examples: Sequence[Example]) -> Batch:
    """Examples side by side, padded at the end (causal attention keeps the padding out) to a multiple of 8."""
    longest = max(len(example.ids) for example in examples) - 1
    width = -(-longest // _MULTIPLE) * _MULTIPLE
    rows, positions, targets, weights = [], [], [], []
    for row, example in enumerate(examples):
        inputs = list(example.ids[:-1])
        rows.append(inputs + [0] * (width - len(inputs)))
        for at in range(len(inputs)):
            if example.weights[at + 1]:
                positions.append(row * width + at)
                targets.append(example.ids[at + 1])
                weights.append(example.weights[at + 1])
    return Batch(mx.array(rows), mx.array(positions), mx.array(targets), mx.array(weights, dtype=mx.float32))


def forward(network: nn.Module, sample: mx.array) -> Forward:
    """How to get the logits at some positions: the short way where it gives the same as the network itself.

    Architectures differ in what they do between the last block and the logits; so the short way is tried on `sample`
    (ids (batch, length)) and used only if it agrees.
    """

    def whole(ids: mx.array, positions: mx.array) -> mx.array:
        logits: mx.array = network(ids)
        return logits.reshape(-1, logits.shape[-1])[positions]

    head = _head(network)
    if head is None:
        return whole

    def short(ids: mx.array, positions: mx.array) -> mx.array:
        hidden = network.model(ids)
        return head(hidden.reshape(-1, hidden.shape[-1])[positions])

    few = mx.arange(0, sample.size, max(1, sample.size // 4))
    wanted, got = whole(sample, few), short(sample, few)
    close = wanted.shape == got.shape and mx.allclose(wanted, got, rtol=1e-2, atol=1e-2).item()
    return short if close else whole


def weighted_loss(network: nn.Module, logits_at: Forward, parameters: dict[str, Any], batch: Batch) -> mx.array:
    """Scalar loss in f32 of `network` with the adapter `parameters` (a tree) in it, which stay in it."""
    network.update(parameters)
    logits = logits_at(batch.inputs, batch.positions).astype(mx.float32)
    losses = nn.losses.cross_entropy(logits, batch.targets)
    loss: mx.array = (losses * batch.weights).sum() / batch.weights.sum()
    return loss


def tree(parameters: dict[str, mx.array]) -> dict[str, Any]:
    """Named arrays as the tree that a network's `update` and an optimizer work on."""
    nested: dict[str, Any] = tree_unflatten(list(parameters.items()))
    return nested


def _head(network: nn.Module) -> Callable[[mx.array], mx.array] | None:
    inner: Any = getattr(network, "model", None)
    if not isinstance(inner, nn.Module):
        return None
    embedding = getattr(inner, "embed_tokens", None)
    head = getattr(network, "lm_head", None) or getattr(embedding, "as_linear", None)
    return cast("Callable[[mx.array], mx.array] | None", head)
