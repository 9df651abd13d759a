"""Exponentials on a CPU, five times as fast as MLX's there: sigmoids, softmaxes, and attention with them.

MLX 0.32 takes exponentials on an x86 CPU one number after the other: those of attention were a third of what it took
to write thirty answers side by side, and the sigmoids of SwiGLU a sixth of a training step. Products and sums it
takes side by side; so e^x is written as 2^n 2^f with a whole n, which goes into the exponent's bits, and a polynomial
for 2^f.
"""

from __future__ import annotations

import math
import platform
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import mlx.core as mx

from plum_local.engine.memory import on_cpu

_SMALL = 8192
"""Numbers below which the many operations take longer than the exponentials."""
_POWERS = (1.000000071065, 0.693146949069, 0.240221215762, 0.055507426754, 0.009675469395, 0.001326697993)
"""Coefficients of 2^f for |f| <= 1/2, fitted by least squares of the relative error: at most 8e-8."""
_ROUNDING = 1.5 * 2**23
"""What is added to a float32 to cut it off to a whole number, which then stands in its lowest bits."""
_MOST = 126.0
"""Largest exponent of a float32 power of two, about."""
_plain_sigmoid = mx.sigmoid
_plain_logsumexp = mx.logsumexp
_plain_attention = mx.fast.scaled_dot_product_attention


def exp(x: mx.array) -> mx.array:
    """e^x, where MLX's own are slow (`install`) off by 1e-7 of it; beyond ±87 it is that of ±87. Has no slope."""
    return _exp(x) if mx.sigmoid is sigmoid and _helps(x) else mx.exp(x)


def _exp(x: mx.array) -> mx.array:
    power = mx.minimum(mx.maximum(x * math.log2(math.e), -_MOST), _MOST)
    shifted = power + _ROUNDING
    part = power - (shifted - _ROUNDING)
    value = part * _POWERS[-1] + _POWERS[-2]
    for coefficient in _POWERS[-3::-1]:
        value = value * part + coefficient
    return (value.view(mx.int32) + (shifted.view(mx.int32) << 23)).view(mx.float32)


@mx.custom_function
def _sigmoid(x: mx.array) -> mx.array:
    return mx.reciprocal(_exp(-x) + 1.0)


@_sigmoid.vjp
def _sigmoid_slope(_: Any, cotangent: mx.array, output: mx.array) -> mx.array:
    return cotangent * (output * (1.0 - output))


def _helps(x: mx.array) -> bool:
    return x.dtype == mx.float32 and x.size >= _SMALL


def sigmoid(x: mx.array, **options: Any) -> mx.array:
    """1 / (1 + e^-x) for each number of `x`, in its type; off by 2e-7 of it at most where |x| < 80."""
    if options or not _helps(x):
        return _plain_sigmoid(x, **options)
    result: mx.array = _sigmoid(x)  # type: ignore[assignment]
    return result


def logsumexp(x: mx.array, axis: Any = None, keepdims: bool = False, **options: Any) -> mx.array:
    """log Σ e^x along the last axis, as `mx.logsumexp`; other axes are left to that. Has no slope."""
    if options or axis != -1 or not _helps(x):
        return _plain_logsumexp(x, axis, keepdims, **options)
    top = x.max(axis=-1, keepdims=True)
    result = mx.log(_exp(x - top).sum(axis=-1, keepdims=True)) + top
    return result if keepdims else result.squeeze(-1)


def attention(
    queries: mx.array,
    keys: mx.array,
    values: mx.array,
    *,
    scale: float,
    mask: mx.array | str | None = None,
    **options: Any,
) -> mx.array:
    """softmax(scale · Q Kᵀ + mask) V, as `mx.fast.scaled_dot_product_attention`; its backward pass is slow.

    `queries` (batch, heads, length, size); `keys` and `values` (batch, shared heads, seen, size).
    """
    batch, heads, length, _ = queries.shape
    shared, seen = keys.shape[1:3]
    fits = all(array.dtype == mx.float32 for array in (queries, keys, values)) and not (
        isinstance(mask, mx.array) and heads != shared and mask.ndim > 2 and mask.shape[-3] > 1
    )
    if not fits or any(value is not None for value in options.values()) or batch * heads * length * seen < _SMALL:
        return _plain_attention(queries, keys, values, scale=scale, mask=mask, **options)
    if heads != shared:
        queries = queries.reshape(batch, shared, heads // shared, length, -1)
        keys, values = keys[:, :, None], values[:, :, None]
        mask = mask[..., None, :, :] if isinstance(mask, mx.array) and mask.ndim > 2 else mask
    scores = _masked((queries * scale) @ keys.swapaxes(-1, -2), mask)
    powers = _exp(scores - scores.max(axis=-1, keepdims=True))
    found = (powers @ values) * mx.reciprocal(powers.sum(axis=-1, keepdims=True))
    return found.reshape(batch, heads, length, -1) if heads != shared else found


def _masked(scores: mx.array, mask: mx.array | str | None) -> mx.array:
    if mask is None:
        return scores
    if isinstance(mask, str):  # "causal" is the only one
        length, seen = scores.shape[-2:]
        mask = mx.arange(seen - length, seen)[:, None] >= mx.arange(seen)[None]
    if mask.dtype == mx.bool_:
        return mx.where(mask, scores, mx.finfo(mx.float32).min)
    return scores + mask


def install() -> None:
    """On an x86 CPU, have all of mlx's and mlx-lm's layers use the sigmoid in this process."""
    if on_cpu() and platform.machine().lower() in ("x86_64", "amd64"):
        mx.sigmoid = sigmoid


@contextmanager
def forward_only() -> Iterator[None]:
    """Context in which all of it is used, where the sigmoid is installed; for what needs no gradients."""
    if mx.sigmoid is not sigmoid:
        yield
        return
    mx.logsumexp = logsumexp
    mx.fast.scaled_dot_product_attention = attention  # type: ignore[assignment]
    try:
        yield
    finally:
        mx.logsumexp = _plain_logsumexp
        mx.fast.scaled_dot_product_attention = _plain_attention


@contextmanager
def as_shipped() -> Iterator[None]:
    """MLX's own again for a while, for a comparison."""
    installed, mx.sigmoid = mx.sigmoid, _plain_sigmoid
    try:
        yield
    finally:
        mx.sigmoid = installed
