"""Loss and gradients of a small Llama on a CPU, in NumPy: the same numbers as MLX's, in half the time.

What `engine.plain` does for writing, for training: the products of a small model are less than half of what a step of
it costs MLX. The tokens that all examples begin with stand once before them, as columns of their own, and whatever is
done to each token alone is done to all of them at once; only attention tells them apart. In the last block nothing but
attention is computed where no token carries weight.

The backward pass goes through the adapter's matrices and not through weights, which stay as they are. Backpropagation
through a block follows from its definition (RMSNorm, Zhang & Sennrich, arXiv:1910.07467; RoPE, Su et al.,
arXiv:2104.09864; SwiGLU, Shazeer, arXiv:2002.05202).
"""

from __future__ import annotations

import math
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial, reduce
from itertools import chain
from typing import TypeVar

import numpy as np

from plum_local.consolidate.examples import Example
from plum_local.consolidate.plain_attention import Attention, attend, attend_back
from plum_local.consolidate.prefix import alike, prefix_length
from plum_local.engine.plain import Integers, Plain, in_columns, in_rows, turned
from plum_local.engine.plain_reading import padded
from plum_local.engine.plain_weights import Block, Floats, Linear, Weights
from plum_local.engine.threads import parts, side_by_side

_LOGITS_AT_ONCE = 2**24
"""64 MiB in f32, and about twice that while they are worked on."""
T = TypeVar("T")
Slopes = dict[str, Floats]
"""Gradients by the names of an adapter's matrices."""
Entered = Mapping[tuple[int, ...], Floats]
"""By an example's ids what goes into the first block that learns, (width, length)."""


@dataclass(frozen=True, slots=True)
class _Batch:
    """Columns of tokens: `prefix` that all rows begin with, then `rows` of `length`, padded at their ends."""

    ids: Integers
    prefix: int
    rows: int
    length: int
    turns: tuple[Floats, Floats]
    """Cosines and sines of each column's place in its own sequence."""
    weighted: Integers
    """Columns whose next token carries weight; these and their weights belong to `targets`."""
    targets: Integers
    weights: Floats


@dataclass(frozen=True, slots=True)
class _Tape:
    """What the backward pass of a block needs of its forward pass."""

    entered: Floats
    attention_size: Floats
    attention_input: Floats
    prefix: Attention | None
    rows: Attention
    attended: Floats
    middle: Floats
    feed_size: Floats
    feed_input: Floats
    gate: Floats
    sigmoid: Floats
    up: Floats
    gated: Floats


class PlainLoss:
    """The loss of examples with what is in a network at a moment, in `threads`; blocks from `first` on learn."""

    def __init__(self, plain: Plain, first: int, threads: int) -> None:
        self._plain = plain
        self._first = first
        self._threads = threads

    @property
    def pieces(self) -> int:
        """How often `slopes` yields until it has the loss."""
        return self._plain.blocks - self._first + 1

    def weights(self, adapter: Mapping[str, Floats], scale: float) -> Weights:
        """The network's with the matrices of `adapter` by their names, from which gradients are wanted."""
        return self._plain.weights(adapter, scale, self._first)

    def slopes(
        self, weights: Weights, examples: Sequence[Example], entered: Entered, total: float
    ) -> Generator[None, None, tuple[float, Slopes]]:
        """Σ w·CE / `total` of `examples`, and its gradients; yields after each block and after the loss."""
        works = [self._slopes(weights, some, entered, total) for some in parts(examples, self._threads)]
        ends: list[tuple[float, Slopes] | None] = [None]
        while None in ends:
            # All have the same blocks to go through.
            ends = side_by_side([partial(_advance, work) for work in works])
            yield
        found = [end for end in ends if end is not None]
        names = found[0][1]
        return sum(loss for loss, _ in found), {name: reduce(np.add, [of[name] for _, of in found]) for name in names}

    def sure(self, weights: Weights, examples: Sequence[Example], entered: Entered) -> list[float]:
        """The least probability of a weighted token of each example, 0..1; 1 of one that has none."""
        groups = parts(examples, self._threads)
        return list(chain(*side_by_side([partial(self._sure, weights, some, entered) for some in groups])))

    def entered(
        self, weights: Weights, sequences: Sequence[tuple[int, ...]], at_once: int
    ) -> Iterator[dict[tuple[int, ...], Floats]]:
        """What goes into the first block that learns, (width, length) for each of `sequences` of ids.

        `at_once` at a time in each thread; what they all begin with is computed once.
        """
        plain = self._plain
        shared = alike(sequences)
        seen = plain.nothing(1)
        before = plain.read(weights, np.array([sequences[0][:shared]]), seen, blocks=self._first) if shared else None
        seen = seen.divided(0)

        def enter(some: Sequence[tuple[int, ...]]) -> dict[tuple[int, ...], Floats]:
            ids, counts = padded([list(sequence[shared:]) for sequence in some])
            states = plain.read(weights, ids, seen.divided(len(some)), blocks=self._first)
            states = states.reshape(len(states), *ids.shape)
            own = {of: states[:, row, : counts[row]] for row, of in enumerate(some)}
            return {of: np.concatenate([x] if before is None else [before, x], axis=1) for of, x in own.items()}

        for start in range(0, len(sequences), at_once * self._threads):
            groups = parts(sequences[start : start + at_once * self._threads], self._threads)
            found: dict[tuple[int, ...], Floats] = {}
            for states in side_by_side([partial(enter, group) for group in groups]):
                found |= states
            yield found

    def _slopes(
        self, weights: Weights, examples: Sequence[Example], entered: Entered, total: float
    ) -> Generator[None, None, tuple[float, Slopes]]:
        batch = _batch(self._plain, examples)
        last = len(weights.blocks) - 1
        x = self._into(weights, batch, examples, entered)
        tapes: list[_Tape] = []
        for number in range(self._first, last + 1):
            x, tape = self._block(weights.blocks[number], x, batch, last=number == last)
            tapes.append(tape)
            yield
        loss, slope = self._entropy(weights, x, batch, np.float32(total))
        yield
        slopes: Slopes = {}
        for number in range(last, self._first - 1, -1):
            into = number > self._first
            slope = self._back(weights.blocks[number], tapes.pop(), slope, batch, slopes, into=into)
            yield
        return loss, slopes

    def _sure(self, weights: Weights, examples: Sequence[Example], entered: Entered) -> list[float]:
        batch = _batch(self._plain, examples)
        if not batch.targets.size:
            return [1.0] * batch.rows
        x = self._into(weights, batch, examples, entered)
        last = len(weights.blocks) - 1
        for number in range(self._first, last + 1):
            x, _ = self._block(weights.blocks[number], x, batch, last=number == last)
        found = np.concatenate([_chosen(logits, targets) for logits, targets, _ in self._logits(weights, x, batch)])
        rows = (batch.weighted - batch.prefix) // batch.length
        return [math.exp(min(found[rows == row], default=0.0)) for row in range(batch.rows)]

    def _into(self, weights: Weights, batch: _Batch, examples: Sequence[Example], entered: Entered) -> Floats:
        """What goes into the first block that learns (width, columns)."""
        if not entered:
            x = np.ascontiguousarray(weights.embedding[batch.ids].T)
            for block in weights.blocks[: self._first]:
                x, _ = self._block(block, x, batch, last=False)
            return x
        first = entered[examples[0].ids]
        x = np.zeros((len(first), batch.prefix + batch.rows * batch.length), np.float32)
        x[:, : batch.prefix] = first[:, : batch.prefix]
        rows = x[:, batch.prefix :].reshape(len(first), batch.rows, batch.length)
        for row, example in enumerate(examples):
            count = len(example.ids) - 1 - batch.prefix
            rows[:, row, :count] = entered[example.ids][:, batch.prefix : batch.prefix + count]
        return x

    # Forward

    def _block(self, block: Block, x: Floats, batch: _Batch, *, last: bool) -> tuple[Floats, _Tape]:
        """What comes out of a block, in the last one at weighted tokens only."""
        plain = self._plain
        size = plain.sizes(x)
        normed = x * size * block.attention_norm
        queries = turned(self._split(block.q(normed), each=True), *batch.turns)
        queries *= np.float32(plain.size**-0.5)
        keys = turned(self._split(block.k(normed)), *batch.turns)
        values = self._split(block.v(normed))
        before, rows = self._apart(queries, batch), self._apart(keys, batch)
        mine = self._apart(values, batch)
        prefix = attend(before[0], rows[0], mine[0]) if batch.prefix and not last else None
        shared = (rows[0], mine[0]) if batch.prefix else None
        attention = attend(before[1], rows[1], mine[1], shared)
        attended = self._together(None if prefix is None else prefix.found, attention.found, batch)
        entered = x
        if last:
            attended, x = attended[:, batch.weighted], x[:, batch.weighted]
        middle = x + block.out(attended)
        feed_size = plain.sizes(middle)
        feed = middle * feed_size * block.feed_norm
        gate, up = block.gate(feed), block.up(feed)
        sigmoid = np.float32(1) / (np.float32(1) + np.exp(-gate))
        gated = gate * sigmoid * up
        if prefix is None and shared is not None:
            # Its queries ask nothing, its keys and values are looked at.
            prefix = Attention(before[0], *shared, np.empty(0, np.float32), None, np.empty(0, np.float32))
        tape = _Tape(
            entered, size, normed, prefix, attention, attended, middle, feed_size, feed, gate, sigmoid, up, gated
        )
        return middle + block.down(gated), tape

    def _logits(self, weights: Weights, x: Floats, batch: _Batch) -> Iterator[tuple[Floats, Integers, Floats]]:
        """Logits (vocabulary, some) of the weighted tokens' predictions, targets and weights, a part at a time."""
        at_once = max(1, _LOGITS_AT_ONCE // len(weights.head))
        normed = x * self._plain.sizes(x) * weights.norm
        for start in range(0, len(batch.targets), at_once):
            part = slice(start, start + at_once)
            yield weights.head @ normed[:, part], batch.targets[part], batch.weights[part]

    def _entropy(self, weights: Weights, x: Floats, batch: _Batch, total: np.float32) -> tuple[float, Floats]:
        """Σ w·CE / total, and its slope with respect to `x`."""
        loss, slopes = 0.0, []
        for logits, targets, of in self._logits(weights, x, batch):
            share = of / total
            top = logits.max(axis=0)
            powers = np.exp(logits - top)
            sums = powers.sum(axis=0)
            loss -= float(((logits[targets, np.arange(len(targets))] - top - np.log(sums)) * share).sum())
            powers *= share / sums
            powers[targets, np.arange(len(targets))] -= share
            slopes.append(weights.head.T @ powers)
        return loss, _norm_back(x, self._plain.sizes(x), weights.norm, np.concatenate(slopes, axis=1))

    # Backward

    def _back(self, block: Block, tape: _Tape, slope: Floats, batch: _Batch, slopes: Slopes, *, into: bool) -> Floats:
        """The slope with respect to what went into a block, from that of what came out; adds its matrices' `slopes`.

        Not `into`: what went in does not matter.
        """
        last = slope.shape[1] != tape.entered.shape[1]
        gated = _linear_back(block.down, tape.gated, slope, slopes)
        shaped = tape.gate * tape.sigmoid
        up = gated * shaped
        gate = gated * tape.up * (tape.sigmoid + shaped * (np.float32(1) - tape.sigmoid))
        feed = _linear_back(block.gate, tape.feed_input, gate, slopes)
        feed += _linear_back(block.up, tape.feed_input, up, slopes)
        slope = slope + _norm_back(tape.middle, tape.feed_size, block.feed_norm, feed)
        attended = _linear_back(block.out, tape.attended, slope, slopes)
        if last:
            attended, slope = (_spread(array, batch.weighted, tape.entered.shape[1]) for array in (attended, slope))
        queries, keys, values = self._attention_back(tape, attended, batch, last=last)
        cosines, sines = batch.turns
        queries *= np.float32(self._plain.size**-0.5)
        queries, keys = (turned(array, cosines, -sines) for array in (queries, keys))
        count = slope.shape[1]
        normed = [
            _linear_back(linear, tape.attention_input, array.reshape(-1, count), slopes, into=into)
            for linear, array in ((block.q, queries), (block.k, keys), (block.v, values))
        ]
        if not into:
            return slope
        passed: Floats = normed[0] + normed[1] + normed[2]
        return slope + _norm_back(tape.entered, tape.attention_size, block.attention_norm, passed)

    def _attention_back(
        self, tape: _Tape, attended: Floats, batch: _Batch, *, last: bool
    ) -> tuple[Floats, Floats, Floats]:
        """Slopes of queries (heads, each, size, columns), keys and values (heads, 1, size, columns)."""
        before, rows = self._apart(self._split(attended, each=True), batch)
        shared = None if tape.prefix is None else (tape.prefix.keys, tape.prefix.values)
        found, passed = attend_back(tape.rows, rows, shared)
        if tape.prefix is None or passed is None:
            none = None, None, None
            return tuple(self._joined(a, b, batch) for a, b in zip(none, found, strict=True))  # type: ignore[return-value]
        if last:
            mine = np.zeros_like(tape.prefix.queries), *passed
        else:
            (queries, keys, values), _ = attend_back(tape.prefix, before, None)
            mine = queries, keys + passed[0], values + passed[1]
        return tuple(self._joined(a, b, batch) for a, b in zip(mine, found, strict=True))  # type: ignore[return-value]

    # Columns and rows

    def _split(self, x: Floats, *, each: bool = False) -> Floats:
        """Columns (heads · size, n) as (heads that keys have, queries of each, size, n)."""
        heads = self._plain.shared_heads
        return x.reshape(heads, self._plain.heads // heads if each else 1, self._plain.size, -1)

    def _apart(self, x: Floats, batch: _Batch) -> tuple[Floats, Floats]:
        """(heads, each, size, columns) as (rows, heads, each · tokens, size): the prefix, as one row, and the rows."""
        return in_rows(x[..., : batch.prefix], 1), in_rows(x[..., batch.prefix :], batch.rows)

    def _joined(self, prefix: Floats | None, rows: Floats, batch: _Batch) -> Floats:
        """The way back from `_apart`; without a prefix, zeros in its columns."""
        own = in_columns(rows, batch.length)
        if not batch.prefix:
            return own
        before = (
            np.zeros((*own.shape[:-1], batch.prefix), np.float32)
            if prefix is None
            else in_columns(prefix, batch.prefix)
        )
        return np.concatenate([before, own], axis=-1)

    def _together(self, prefix: Floats | None, rows: Floats, batch: _Batch) -> Floats:
        joined = self._joined(prefix, rows, batch)
        return joined.reshape(-1, joined.shape[-1])


def _advance(work: Generator[None, None, T]) -> T | None:
    """What `work` returns, or None where it is not at its end."""
    try:
        next(work)
    except StopIteration as end:
        found: T = end.value
        return found
    return None


def _batch(plain: Plain, examples: Sequence[Example]) -> _Batch:
    prefix = prefix_length(examples)
    own, _ = padded([list(example.ids[prefix:-1]) for example in examples])
    rows, length = own.shape
    weighted, targets, weights = [], [], []
    for row, example in enumerate(examples):
        for at, weight in enumerate(example.weights[prefix + 1 :]):
            if weight:
                weighted.append(prefix + row * length + at)
                targets.append(example.ids[prefix + at + 1])
                weights.append(weight)
    ids = np.concatenate([np.array(examples[0].ids[:prefix], np.int64), own.ravel()])
    places = np.concatenate([np.arange(prefix), np.tile(prefix + np.arange(length), rows)])
    return _Batch(
        ids, prefix, rows, length, plain.angles(places), np.array(weighted, np.int64), np.array(targets, np.int64),
        np.array(weights, np.float32),
    )  # fmt: skip


def _linear_back(linear: Linear, x: Floats, slope: Floats, slopes: Slopes, *, into: bool = True) -> Floats:
    """The slope with respect to `x`; adds those of the layer's matrices."""
    passed: Floats | None = linear.weight.T @ slope if into else None
    if linear.low is not None:
        a, b = linear.low
        through = np.asarray(b.T @ slope, np.float32)
        slopes[f"{linear.name}.lora_a"] = x @ through.T
        slopes[f"{linear.name}.lora_b"] = np.asarray(linear.scale * ((a @ x) @ slope.T), np.float32)
        if passed is not None:
            passed += np.asarray(a.T @ through, np.float32)
    return x if passed is None else passed


def _norm_back(x: Floats, size: Floats, weight: Floats, slope: Floats) -> Floats:
    """Through y = x · size · weight with size = 1 / √(mean x² + ε)."""
    slope = slope * weight
    back: Floats = size * slope - x * (size**3 * (slope * x).mean(axis=0))
    return back


def _spread(x: Floats, columns: Integers, count: int) -> Floats:
    """(n, some) as (n, `count`) with zeros between `columns`."""
    wide = np.zeros((len(x), count), np.float32)
    wide[:, columns] = x
    return wide


def _chosen(logits: Floats, targets: Integers) -> Floats:
    """Log-probabilities of `targets` by `logits` (vocabulary, n), in nats: (n,)."""
    top = logits.max(axis=0)
    found: Floats = logits[targets, np.arange(len(targets))] - top - np.log(np.exp(logits - top).sum(axis=0))
    return found
