"""Attention and its backward pass in NumPy, within rows and to what they all begin with."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from plum_local.engine.plain import NEVER
from plum_local.engine.plain_weights import Floats


@dataclass(frozen=True, slots=True)
class Attention:
    """Queries, keys and values (rows, heads, tokens, size) of some rows, what they look at, and what came of it."""

    queries: Floats
    keys: Floats
    values: Floats
    own: Floats
    """Shares of attention (rows, heads, queries, tokens) paid to a row's own tokens."""
    first: Floats | None
    """The same for the tokens before them, which all rows share (heads, rows · queries, tokens)."""
    found: Floats


def attend(queries: Floats, keys: Floats, values: Floats, shared: tuple[Floats, Floats] | None = None) -> Attention:
    """Causal attention (rows, heads, each · tokens, size) within rows, and to `shared` keys and values (1, …)."""
    rows, heads, count, size = queries.shape
    length = keys.shape[2]
    own: Floats = queries @ keys.swapaxes(-1, -2)
    ahead = np.arange(length) > np.arange(length)[:, None]
    np.copyto(own.reshape(rows, heads, -1, length, length), NEVER, where=ahead)
    top = own.max(axis=-1, keepdims=True)
    first = None
    if shared is not None:
        asking = queries.swapaxes(0, 1).reshape(heads, rows * count, size)
        first = asking @ shared[0][0].swapaxes(-1, -2)
        top = np.maximum(top, first.max(axis=-1).reshape(heads, rows, count, 1).swapaxes(0, 1))
        first -= top.swapaxes(0, 1).reshape(heads, rows * count, 1)
        np.exp(first, out=first)
    own -= top
    np.exp(own, out=own)
    weight = own.sum(axis=-1, keepdims=True)
    if first is not None:
        weight += first.sum(axis=-1).reshape(heads, rows, count, 1).swapaxes(0, 1)
        first /= weight.swapaxes(0, 1).reshape(heads, rows * count, 1)
    own /= weight
    found: Floats = own @ values
    if first is not None and shared is not None:
        found += (first @ shared[1][0]).reshape(heads, rows, count, size).swapaxes(0, 1)
    return Attention(queries, keys, values, own, first, found)


def attend_back(
    of: Attention, slope: Floats, shared: tuple[Floats, Floats] | None
) -> tuple[tuple[Floats, Floats, Floats], tuple[Floats, Floats] | None]:
    """Slopes of queries, keys and values, and of the `shared` keys and values, from that of what was found."""
    rows, heads, count, size = slope.shape
    mean: Floats = (slope * of.found).sum(axis=-1, keepdims=True)
    scores: Floats = slope @ of.values.swapaxes(-1, -2)
    scores -= mean
    scores *= of.own
    queries: Floats = scores @ of.keys
    keys: Floats = scores.swapaxes(-1, -2) @ of.queries
    values: Floats = of.own.swapaxes(-1, -2) @ slope
    if shared is None or of.first is None:
        return (queries, keys, values), None
    asking, asked, level = (_together(array) for array in (of.queries, slope, mean))
    first: Floats = asked @ shared[1][0].swapaxes(-1, -2)
    first -= level
    first *= of.first
    queries += (first @ shared[0][0]).reshape(heads, rows, count, size).swapaxes(0, 1)
    return (queries, keys, values), (
        (first.swapaxes(-1, -2) @ asking)[None],
        (of.first.swapaxes(-1, -2) @ asked)[None],
    )


def _together(x: Floats) -> Floats:
    """(rows, heads, n, size) as (heads, rows · n, size)."""
    rows, heads, count, size = x.shape
    return x.swapaxes(0, 1).reshape(heads, rows * count, size)
