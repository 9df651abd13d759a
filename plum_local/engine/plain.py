"""The forward pass of a small Llama on a CPU, in NumPy: a token of a reply in a fraction of MLX's time.

MLX begins some sixty operations in every block of a network, and each takes it ten microseconds and more on a CPU; in
a model of width 320 that is most of the time of a token. NumPy takes about one. There are no gradients here
(`consolidate.plain_loss` has them). The weights are read where MLX keeps them, and a network is served only if it has
the usual shape and if both agree on a sample (`Plain.of`).

The numbers of a token stand in a column, so that a product reads a matrix (outputs, inputs) in the order in which it
lies: for a few tokens OpenBLAS is two to eight times slower the other way round.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import mlx.core as mx
import numpy as np
from mlx import nn
from numpy.typing import NDArray

from plum_local.engine.memory import on_cpu
from plum_local.engine.plain_weights import Block, Floats, Weights, adapted, bare_weights, fits, linear_layers, numbers

Integers = NDArray[np.int64]

NEVER = np.float32(-1e30)
"""A score of attention for what may not be looked at."""
_CLOSE = 1e-3
_SAMPLE = 12
_ROOM = 64
"""Tokens by which the room for keys and values grows at least."""


@dataclass(slots=True)
class Seen:
    """Keys and values of what rows of tokens have read.

    `keys` and `values` of each block (rows, heads, room, size); `lengths` (rows,): how many of each row's count.
    Before those stand, the same for all rows, `shared_keys` and `shared_values` (heads, shared, size).
    """

    keys: list[Floats]
    values: list[Floats]
    lengths: Integers
    shared_keys: list[Floats] = field(default_factory=list)
    shared_values: list[Floats] = field(default_factory=list)

    @property
    def shared(self) -> int:
        """How many tokens all rows begin with."""
        return self.shared_keys[0].shape[1] if self.shared_keys else 0

    def __len__(self) -> int:
        """Tokens of the longest row, the shared ones too."""
        return self.shared + int(self.lengths.max(initial=0))

    def trim(self, count: int) -> None:
        """Forget the last `count` tokens of every row."""
        self.lengths = np.maximum(self.lengths - count, 0)

    def drop(self, rows: Sequence[int]) -> list[int]:
        """Go on without these rows; returns which one stands in each place now.

        Only what stood last is moved, into the places that have become free.
        """
        count = len(self.lengths) - len(rows)
        order = list(range(count))
        free = [row for row in rows if row < count]
        moved = sorted({*range(count, len(self.lengths))} - {*rows})
        for place, row in zip(free, moved, strict=True):
            order[place] = row
        for arrays in (self.keys, self.values):
            for number, array in enumerate(arrays):
                array[free] = array[moved]
                arrays[number] = array[:count]
        self.lengths = self.lengths[order]
        return order

    def beside(self, other: Seen) -> Seen:
        """The rows of both, which begin alike."""
        room = max(self.keys[0].shape[2], other.keys[0].shape[2])
        keys, values = (
            [np.concatenate([_wider(array, room) for array in pair]) for pair in zip(one, two, strict=True)]
            for one, two in ((self.keys, other.keys), (self.values, other.values))
        )
        lengths = np.concatenate([self.lengths, other.lengths])
        return Seen(keys, values, lengths, self.shared_keys, self.shared_values)

    def divided(self, rows: int) -> Seen:
        """What `rows` new rows have read that begin with all that the only row here has, or as all rows here do."""
        keys, values = (
            [np.empty((rows, array.shape[1], 0, array.shape[3]), np.float32) for array in arrays]
            for arrays in (self.keys, self.values)
        )
        shared_keys, shared_values = self.shared_keys, self.shared_values
        if not shared_keys:
            count = int(self.lengths[0])
            shared_keys, shared_values = (
                [np.ascontiguousarray(array[0, :, :count]) for array in arrays] for arrays in (self.keys, self.values)
            )
        return Seen(keys, values, np.zeros(rows, np.int64), shared_keys, shared_values)

    def reserve(self, count: int) -> None:
        """Have room for `count` tokens in every row."""
        room = self.keys[0].shape[2]
        if count > room:
            more = max(count, room + room // 2, room + _ROOM)
            self.keys = [_wider(array, more) for array in self.keys]
            self.values = [_wider(array, more) for array in self.values]


@dataclass(frozen=True, slots=True)
class _Where:
    """Where the tokens stand that are read: `places` (rows, length) after what is shared, and what that makes.

    `ahead` (rows, length, all): whether a row's token comes after one of `places`; `cosines` and `sines` of the rotary
    positions (size / 2, rows · length).
    """

    places: Integers
    ahead: NDArray[np.bool_]
    cosines: Floats
    sines: Floats


class Plain:
    """A network of mlx-lm as NumPy reads it; make it with `Plain.of`.

    A block has `heads` of queries and `shared_heads` of keys and values, all of `size` numbers.
    """

    def __init__(self, network: nn.Module) -> None:
        attention = network.layers[0].self_attn
        self._layers = [linear_layers(layer) for layer in network.layers]
        self._bare = bare_weights(network)
        self.heads = int(attention.n_heads)
        self.shared_heads = int(attention.n_kv_heads)
        self._eps = float(network.args.rms_norm_eps)
        self.size = attention.q_proj.linear.weight.shape[0] // self.heads
        half = self.size // 2
        self._rates = float(attention.rope.base) ** (-np.arange(half) / half)

    @property
    def blocks(self) -> int:
        """How many there are."""
        return len(self._layers)

    @classmethod
    def of(cls, network: nn.Module) -> Plain | None:
        """`network`, with LoRA layers on it, if it can be read so and is small enough to gain by it; else None."""
        if not on_cpu() or not fits(network):
            return None
        plain = cls(network)
        ids = np.arange(_SAMPLE).reshape(1, -1)
        wanted = np.array(network(mx.array(ids)))[0]
        seen = plain.nothing(1)
        weights = plain.weights()
        states = [plain.read(weights, part, seen) for part in np.array_split(ids, 2, axis=1)]
        found = plain.logits(weights, np.concatenate(states, axis=1))
        agrees = bool(np.abs(found - wanted).max() <= _CLOSE * np.abs(wanted).max())
        return plain if agrees else None

    def weights(
        self, adapter: Mapping[str, Floats] | None = None, scale: float = 0.0, learning: int | None = None
    ) -> Weights:
        """What is in the network now, or with all matrices of `adapter` by their names and its `scale` in their place.

        Nothing is copied but small matrices. From block `learning` on they are there even if they change nothing yet.
        """
        blocks = []
        for number, (bare, layers) in enumerate(zip(self._bare.blocks, self._layers, strict=True)):
            learns = learning is not None and number >= learning
            linear = [
                adapted(of, numbers(layer.lora_a), numbers(layer.lora_b), layer.scale, learns)
                if adapter is None
                else adapted(of, adapter[f"{of.name}.lora_a"], adapter[f"{of.name}.lora_b"], scale, learns)
                for of, layer in zip(bare.linear, layers, strict=True)
            ]
            blocks.append(Block(bare.attention_norm, bare.feed_norm, *linear))
        return replace(self._bare, blocks=tuple(blocks))

    def nothing(self, rows: int) -> Seen:
        """What `rows` rows have read before their first token."""
        shape = (rows, self.shared_heads, 0, self.size)
        empty = [np.empty(shape, np.float32) for _ in self._layers]
        return Seen(empty, list(empty), np.zeros(rows, np.int64))

    def read(
        self, weights: Weights, ids: Integers, seen: Seen, counts: Integers | None = None, *, blocks: int | None = None
    ) -> Floats:
        """Read `ids` (rows, length) after what was `seen`; returns the last hidden states, (width, rows · length).

        `counts` (rows,): how many tokens of each row are no padding at its end; all if None. `blocks`: go through so
        many blocks only.
        """
        length = ids.shape[1]
        places = seen.lengths[:, None] + np.arange(length)
        total = int(places.max()) + 1
        seen.reserve(total)
        where = _Where(places, np.arange(total) > places[:, :, None], *self.angles((seen.shared + places).ravel()))
        x = np.ascontiguousarray(weights.embedding[ids.ravel()].T)
        for number, block in enumerate(weights.blocks[:blocks]):
            x = x + self._attend(number, block, self._normed(x, block.attention_norm), where, seen)
            normed = self._normed(x, block.feed_norm)
            gate = block.gate(normed)
            gate /= np.exp(-gate) + np.float32(1)
            gate *= block.up(normed)
            x += block.down(gate)
        seen.lengths = seen.lengths + (length if counts is None else counts)
        return x

    def logits(self, weights: Weights, states: Floats) -> Floats:
        """Of what follows the n tokens whose last hidden states (width, n) are given: (n, vocabulary)."""
        found: Floats = (weights.head @ self._normed(states, weights.norm)).T
        return found

    def _attend(self, number: int, block: Block, x: Floats, where: _Where, seen: Seen) -> Floats:
        rows, length, total = where.ahead.shape
        heads, size = self.shared_heads, self.size
        # Queries that look at the same keys stand together: (rows, heads, queries of each · length, size).
        each = self.heads // heads
        queries = turned(block.q(x).reshape(heads, each, size, -1), where.cosines, where.sines)
        queries *= np.float32(size**-0.5)
        asking = in_rows(queries, rows)
        new = turned(block.k(x).reshape(heads, 1, size, -1), where.cosines, where.sines)
        new = new.reshape(heads, size, rows, length)
        row = np.arange(rows)[:, None]
        seen.keys[number][row, :, where.places] = new.transpose(2, 3, 0, 1)
        new = block.v(x).reshape(heads, size, rows, length)
        seen.values[number][row, :, where.places] = new.transpose(2, 3, 0, 1)
        keys, values = seen.keys[number][:, :, :total], seen.values[number][:, :, :total]
        scores: Floats = asking @ keys.swapaxes(-1, -2)
        if where.ahead.any():
            np.copyto(scores.reshape(rows, heads, each, length, total), NEVER, where=where.ahead[:, None, None])
        if not seen.shared:
            scores -= scores.max(axis=-1, keepdims=True)
            np.exp(scores, out=scores)
            found = (scores @ values) / scores.sum(axis=-1, keepdims=True)
        else:
            together = asking.swapaxes(0, 1).reshape(heads, -1, size)
            first: Floats = together @ seen.shared_keys[number].swapaxes(-1, -2)
            top = np.maximum(scores.max(axis=-1, keepdims=True), _apart(first.max(axis=-1, keepdims=True), rows))
            scores -= top
            first -= top.swapaxes(0, 1).reshape(heads, -1, 1)
            np.exp(scores, out=scores)
            np.exp(first, out=first)
            found = scores @ values + _apart(first @ seen.shared_values[number], rows)
            found /= scores.sum(axis=-1, keepdims=True) + _apart(first.sum(axis=-1, keepdims=True), rows)
        return block.out(in_columns(found, length).reshape(-1, rows * length))

    def angles(self, places: Integers) -> tuple[Floats, Floats]:
        """Cosines and sines (size / 2, n) of the rotary positions `places` (n,)."""
        angles = self._rates[:, None] * places
        return np.cos(angles).astype(np.float32), np.sin(angles).astype(np.float32)

    def sizes(self, x: Floats) -> Floats:
        """What RMSNorm multiplies columns x (width, n) by, besides its weight: (n,)."""
        found: Floats = np.float32(1) / np.sqrt((x * x).mean(axis=0) + np.float32(self._eps))
        return found

    def _normed(self, x: Floats, weight: Floats) -> Floats:
        normed: Floats = x * self.sizes(x) * weight
        return normed


def turned(x: Floats, cosines: Floats, sines: Floats) -> Floats:
    """`x` (heads, each, size, n) turned by the rotary angles (size / 2, n) of its columns."""
    half = x.shape[2] // 2
    a, b = x[:, :, :half], x[:, :, half:]
    return np.concatenate([a * cosines - b * sines, b * cosines + a * sines], axis=2)


def in_rows(x: Floats, rows: int) -> Floats:
    """Columns (heads, each, size, rows · length) as (rows, heads, each · length, size)."""
    heads, each, size, columns = x.shape
    length = columns // rows
    return x.reshape(heads, each, size, rows, length).transpose(3, 0, 1, 4, 2).reshape(rows, heads, each * length, size)


def in_columns(x: Floats, length: int) -> Floats:
    """The way back from `in_rows`."""
    rows, heads, count, size = x.shape
    each = count // length
    return x.reshape(rows, heads, each, length, size).transpose(1, 2, 4, 0, 3).reshape(heads, each, size, rows * length)


def _apart(x: Floats, rows: int) -> Floats:
    """(heads, rows · n, size) as (rows, heads, n, size)."""
    heads, _, size = x.shape
    return x.reshape(heads, rows, -1, size).swapaxes(0, 1)


def _wider(array: Floats, room: int) -> Floats:
    rows, heads, before, size = array.shape
    if before == room:
        return array
    # What a row does not look at counts nothing, but nothing times what memory happens to hold may be no number.
    wide = np.zeros((rows, heads, room, size), np.float32)
    wide[:, :, :before] = array
    return wide
