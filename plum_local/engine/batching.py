"""A `Reader` on MLX: replies, many short prompts answered side by side, and how likely given answers are.

What the prompts of a batch begin with is read once for all of them.
"""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterator, Sequence
from functools import reduce
from typing import Any

import mlx.core as mx
import numpy as np
from mlx import nn
from mlx_lm.generate import BatchGenerator, generate_step
from mlx_lm.models.cache import KVCache, can_trim_prompt_cache, make_prompt_cache, trim_prompt_cache
from numpy.typing import NDArray

from plum_local.engine import exponentials
from plum_local.engine.reading import Row, common_prefix
from plum_local.engine.streaming import sampler

_AT_ONCE = 48
"""Prompts read, and answers written, side by side; more wait for their turn."""
_SCORED = 8
"""Answers scored together: more of them, and what a block makes of them no longer fits into a core's cache."""
_LOGITS_AT_ONCE = 2**26
"""Most logits computed at once while scoring: 256 MiB in f32."""


class BatchReader:
    """A `Reader` on MLX."""

    behind = 0

    def __init__(self, network: nn.Module, vocabulary: int) -> None:
        self._network = network
        self._vocabulary = vocabulary

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
        generator = BatchGenerator(
            self._network,
            max_tokens=max_tokens,
            stop_tokens=[[token] for token in sorted(stops)],
            sampler=sampler(temperature, seed),
            completion_batch_size=_AT_ONCE,
            prefill_batch_size=_AT_ONCE,
        )
        shared = _shared(self._network, prompts)
        caches = None
        if shared:
            cache = _read(self._network, prompts[0][:shared])
            mx.eval([layer.state for layer in cache])
            caches = [cache] * len(prompts)
        # Prompts read together are padded to the longest of them.
        order = sorted(range(len(prompts)), key=lambda n: len(prompts[n]))
        uids = generator.insert([prompts[n][shared:] for n in order], caches=caches)
        found: dict[int, list[int]] = {uid: [] for _, uid in sorted(zip(order, uids, strict=True))}
        try:
            while True:
                with exponentials.forward_only():
                    responses = generator.next_generated()
                if not responses:
                    break
                for response in responses:
                    if response.finish_reason != "stop":
                        found[response.uid].append(response.token)
                yield
        finally:
            generator.close()
        return list(found.values())

    def predicted(self, rows: Sequence[Row]) -> Iterator[NDArray[np.float32]]:
        """See `Reader`."""
        start = 0
        while start < len(rows):
            # As many as memory allows, given the longest of them; the vocabulary makes logits large.
            longest = max(len(ids) for ids, _ in rows[start : start + _SCORED])
            count = max(1, min(_SCORED, _LOGITS_AT_ONCE // (longest * self._vocabulary)))
            some = rows[start : start + count]
            with exponentials.forward_only():
                logits, shared = after_shared(self._network, [ids for ids, _ in some], min(n for _, n in some) - 1)
                mx.eval(logits)
            for row, (ids, begin) in enumerate(some):
                yield np.array(logits[row, begin - 1 - shared : len(ids) - 1 - shared].astype(mx.float32))
            start += count

    def reply(
        self, ids: Sequence[int], cache: Any, *, max_tokens: int, temperature: float, seed: int | None
    ) -> Generator[int, None, None]:
        """See `Reader`."""
        choose = sampler(temperature, seed)
        # When a token is handed out, the step after it has been taken.
        steps = generate_step(
            mx.array(list(ids)), self._network, max_tokens=max_tokens, sampler=choose, prompt_cache=cache
        )
        try:
            for token, _ in steps:
                yield int(token)
        finally:
            steps.close()

    def cache(self) -> list[Any]:
        """See `Reader`."""
        found: list[Any] = make_prompt_cache(self._network)
        return found

    def trim(self, cache: list[Any], count: int) -> bool:
        """See `Reader`."""
        return bool(can_trim_prompt_cache(cache)) and bool(trim_prompt_cache(cache, count) == count)


def keeps_all(network: nn.Module) -> bool:
    """Whether every layer of `network` keeps all keys and values and nothing else: no windows, no recurrent state."""
    return all(type(cache) is KVCache for cache in make_prompt_cache(network))


def _shared(network: nn.Module, prompts: Sequence[list[int]]) -> int:
    """How many tokens all `prompts` begin with, their last ones apart; 0 if they cannot be shared."""
    if len(prompts) < 2 or not keeps_all(network):
        return 0
    common = reduce(lambda prefix, prompt: prefix[: common_prefix(prefix, prompt)], prompts)
    return min(len(common), min(map(len, prompts)) - 1)


def _read(network: nn.Module, ids: list[int]) -> list[Any]:
    """The cache of a prompt's beginning; it is copied for each of the prompts."""
    cache: list[Any] = make_prompt_cache(network)
    network(mx.array([ids]), cache=cache)
    return cache


def after_shared(network: nn.Module, rows: Sequence[list[int]], most: int) -> tuple[mx.array, int]:
    """Logits (rows, length, vocabulary) of what follows the tokens that all rows begin with, and how many these are.

    At most `most`.
    """
    shared = min(most, _shared(network, rows))
    # Padding stands at the end, where causal attention keeps it from the tokens that count.
    longest = max(map(len, rows)) - shared
    ids = mx.array([row[shared:] + [0] * (longest - len(row) + shared) for row in rows])
    if not shared:
        return network(ids), 0
    cache: list[Any] = make_prompt_cache(network)
    for layer, read in zip(cache, _read(network, rows[0][:shared]), strict=True):
        known = (array[..., :shared, :] for array in (read.keys, read.values))
        layer.update_and_fetch(*(mx.repeat(array, len(rows), axis=0) for array in known))
    return network(ids, cache=cache), shared
