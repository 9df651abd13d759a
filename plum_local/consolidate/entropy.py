"""Weighted cross entropy of a large vocabulary in one pass.

Backpropagation would keep the logits and take their exponentials twice. The slope of a cross entropy follows from
what its value is made of, so both are computed together, a few tokens at a time, and the logits are gone when the
blocks' own backward pass begins.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import mlx.core as mx

from plum_local.engine.exponentials import exp

_LOGITS_AT_ONCE = 2**24
"""64 MiB in f32, and about three times that while they are worked on. The head's weights are read once for each part,
so it is as large as it may be."""

Head = Callable[[mx.array], mx.array]
"""Hidden states (n, width) -> logits (n, vocabulary); its weights are not trained."""


def weighted_cross_entropy(
    head: Head, hidden: mx.array, targets: mx.array, weights: mx.array, at_once: int = _LOGITS_AT_ONCE
) -> mx.array:
    """Σ w·CE in f32 over n tokens: `hidden` (n, width), `targets` and `weights` (n,); `at_once`: most logits."""
    rows = max(1, at_once // head(hidden[:1]).shape[-1])

    @mx.custom_function
    def value_and_slope(states: mx.array) -> tuple[mx.array, mx.array]:
        values: list[mx.array] = []
        slopes: list[mx.array] = []
        for start in range(0, states.shape[0], rows):
            part = slice(start, start + rows)
            chunk = states[part]
            if slopes:
                # One after the other, or all logits would be there at once.
                chunk = mx.depends([chunk], [slopes[-1]])[0]
            value, slope = _part(head, chunk, targets[part], weights[part])
            values.append(value)
            slopes.append(slope)
        return mx.stack(values).sum(), mx.concatenate(slopes)

    @value_and_slope.vjp
    def _(_states: mx.array, cotangents: list[mx.array], outputs: list[mx.array]) -> mx.array:
        return (cotangents[0] * outputs[1]).astype(outputs[1].dtype)

    value, _ = cast(tuple[mx.array, mx.array], value_and_slope(hidden))
    return value


def _part(head: Head, hidden: mx.array, targets: mx.array, weights: mx.array) -> tuple[mx.array, mx.array]:
    """Σ w·CE of some tokens, and its slope with respect to their hidden states."""
    logits = head(hidden)
    kind = logits.dtype
    logits = logits.astype(mx.float32)
    top = logits.max(axis=-1, keepdims=True)
    powers = exp(logits - top)
    sums = powers.sum(axis=-1, keepdims=True)
    picked = mx.take_along_axis(logits, targets[:, None], axis=-1)
    value = ((mx.log(sums) + top - picked)[:, 0] * weights).sum()
    slopes = powers * (weights[:, None] / sums)
    slopes = slopes.at[mx.arange(targets.size), targets].subtract(weights)
    _, (slope,) = mx.vjp(head, [hidden], [slopes.astype(kind)])
    return value, slope
