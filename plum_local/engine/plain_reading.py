"""Reading and writing with `Plain`: replies, batches of answers, and how likely given ones are."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Generator, Iterator, Sequence
from functools import reduce

import numpy as np

from plum_local.engine.plain import Integers, Plain, Seen
from plum_local.engine.plain_weights import Floats, Weights
from plum_local.engine.reading import Row, common_prefix
from plum_local.engine.threads import parts, products, side_by_side

_AT_ONCE = 48
"""Answers written side by side; more wait for their turn."""
_SCORED = 8
"""Answers that a thread scores together: of more, what a block makes no longer fits into a core's cache."""
_SCORES_AT_ONCE = 2**26
"""Most scores of attention computed at once, about: 256 MiB."""
_PIECE = 512
"""Tokens of a prompt read at once."""


class PlainReader:
    """A `Reader` on NumPy, with `threads` cores."""

    behind = 1

    def __init__(self, plain: Plain, threads: int) -> None:
        self._plain = plain
        self._threads = threads

    def answers(
        self,
        prompts: Sequence[list[int]],
        *,
        max_tokens: int,
        stops: Collection[int],
        temperature: float,
        seed: int | None,
    ) -> Generator[None, None, list[list[int]]]:
        """See `Reader`."""
        weights = self._plain.weights()
        shared, seen = self._begin(weights, prompts)
        noise = _seed(seed)
        order = sorted(range(len(prompts)), key=lambda n: len(prompts[n]))
        writer = _Writer(
            self._plain, weights, seen, [(n, prompts[n][shared:]) for n in order],
            max_tokens=max_tokens, stops=stops, choosers=lambda n: chooser(temperature, [noise, n]),
        )  # fmt: skip
        while writer.busy:
            with products(self._threads):
                writer.step()
            yield
        return [writer.found[n] for n in range(len(prompts))]

    def predicted(self, rows: Sequence[Row]) -> Iterator[Floats]:
        """See `Reader`."""
        if not rows:
            return
        weights = self._plain.weights()
        # The last token before an answer is read with it, since what it predicts is asked for.
        shared, seen = self._begin(weights, [ids[:begin] for ids, begin in rows])
        start = 0
        while start < len(rows):
            most = _SCORED * self._threads
            longest = max(len(ids) for ids, _ in rows[start : start + most])
            count = max(1, min(most, _SCORES_AT_ONCE // (self._plain.heads * longest * longest)))
            groups = parts(rows[start : start + count], self._threads)
            for found in side_by_side([self._scoring(weights, seen, shared, group) for group in groups]):
                yield from found
            start += count

    def reply(
        self, ids: Sequence[int], cache: Seen, *, max_tokens: int, temperature: float, seed: int | None
    ) -> Generator[int, None, None]:
        """See `Reader`."""
        weights, choose = self._plain.weights(), chooser(temperature, [_seed(seed)])
        token = choose(self._plain.logits(weights, self._reading(weights, ids, cache))[0])
        yield token
        for _ in range(max_tokens - 1):
            token = choose(self._plain.logits(weights, self._reading(weights, [token], cache))[0])
            yield token

    def cache(self) -> Seen:
        """See `Reader`."""
        return self._plain.nothing(1)

    def trim(self, cache: Seen, count: int) -> bool:
        """See `Reader`."""
        cache.trim(count)
        return True

    def _begin(self, weights: Weights, prompts: Sequence[list[int]]) -> tuple[int, Seen]:
        """How many tokens all `prompts` begin with, their last ones apart, and what has read them."""
        common = reduce(lambda prefix, prompt: prefix[: common_prefix(prefix, prompt)], prompts)
        shared = min(len(common), min(map(len, prompts)) - 1) if len(prompts) > 1 else 0
        seen = self._plain.nothing(1)
        self._reading(weights, common[:shared], seen)
        return shared, seen.divided(0)

    def _reading(self, weights: Weights, ids: Sequence[int], seen: Seen) -> Floats:
        """Read `ids` of one row; returns the last hidden state (width, 1), of none (width, 0)."""
        last: Floats = np.empty((weights.embedding.shape[1], 0), np.float32)
        for start in range(0, len(ids), _PIECE):
            last = self._plain.read(weights, np.array([ids[start : start + _PIECE]]), seen)[:, -1:]
        return last

    def _scoring(self, weights: Weights, seen: Seen, shared: int, rows: Sequence[Row]) -> Callable[[], list[Floats]]:
        def score() -> list[Floats]:
            ids, _ = padded([ids[shared:-1] for ids, _ in rows])
            states = self._plain.read(weights, ids, seen.divided(len(rows)))
            width = ids.shape[1]
            asked = [slice(n * width + begin - 1 - shared, n * width + len(of) - 1 - shared)
                     for n, (of, begin) in enumerate(rows)]  # fmt: skip
            logits = self._plain.logits(weights, np.concatenate([states[:, some] for some in asked], axis=1))
            ends = np.cumsum([some.stop - some.start for some in asked])
            return np.split(logits, ends[:-1])

        return score


class _Writer:
    """Answers to the prompts of a batch, a token of each with every step."""

    def __init__(
        self, plain: Plain, weights: Weights, begun: Seen, prompts: list[tuple[int, list[int]]], *,
        max_tokens: int, stops: Collection[int], choosers: Callable[[int], Callable[[Floats], int]],
    ) -> None:  # fmt: skip
        self.found: dict[int, list[int]] = {number: [] for number, _ in prompts}
        self._plain, self._weights, self._begun = plain, weights, begun
        self._max_tokens, self._stops = max_tokens, stops
        self._waiting = prompts
        self._choose = {number: choosers(number) for number, _ in prompts}
        self._rows: list[int] = []
        self._open: set[int] = set()
        self._seen = begun.divided(0)
        self._last: Floats = np.empty((0, 0), np.float32)

    @property
    def busy(self) -> bool:
        """Whether there is more to write."""
        return bool(self._open or self._waiting)

    def step(self) -> None:
        """Write one token of every answer that is not complete."""
        if self._waiting and len(self._open) <= _AT_ONCE // 2:
            self._admit()
        logits = self._plain.logits(self._weights, self._last)
        tokens = []
        for number, row in zip(self._rows, logits, strict=True):
            token = self._choose[number](row)
            tokens.append(token)
            if token not in self._stops:
                self.found[number].append(token)
            if token in self._stops or len(self.found[number]) >= self._max_tokens:
                self._open.discard(number)
        ids = np.array(tokens)[:, None]
        if complete := [place for place, number in enumerate(self._rows) if number not in self._open]:
            kept = self._seen.drop(complete)
            self._rows, ids = [self._rows[place] for place in kept], ids[kept]
        if self._rows:
            self._last = self._plain.read(self._weights, ids, self._seen)

    def _admit(self) -> None:
        """Read the next prompts, and write their answers beside those that are open."""
        count = _AT_ONCE - len(self._open)
        some, self._waiting = self._waiting[:count], self._waiting[count:]
        ids, counts = padded([of for _, of in some])
        seen = self._begun.divided(len(some))
        states = self._plain.read(self._weights, ids, seen, counts)
        last = states[:, np.arange(len(some)) * ids.shape[1] + counts - 1]
        self._last = np.concatenate([self._last, last], axis=1) if self._rows else last
        self._seen = self._seen.beside(seen) if self._rows else seen
        self._rows += [number for number, _ in some]
        self._open |= {number for number, _ in some}


def padded(rows: Sequence[list[int]]) -> tuple[Integers, Integers]:
    """`rows` with zeros at their ends (rows, longest), and their lengths."""
    counts = np.array([len(row) for row in rows])
    ids = np.zeros((len(rows), int(counts.max())), np.int64)
    for row, some in zip(ids, rows, strict=True):
        row[: len(some)] = some
    return ids, counts


def chooser(temperature: float, seed: Sequence[int]) -> Callable[[Floats], int]:
    """Chooses a token by its logits (vocabulary,); the likeliest one at temperature 0."""
    if temperature <= 0:
        return lambda logits: int(logits.argmax())
    random = np.random.default_rng(list(seed))
    # The greatest of logits with noise of this kind is a draw from their distribution.
    return lambda logits: int((logits / temperature + random.gumbel(size=logits.shape)).argmax())


def _seed(seed: int | None) -> int:
    return int.from_bytes(os.urandom(4)) if seed is None else seed
