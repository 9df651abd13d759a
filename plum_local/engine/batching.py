"""Many short prompts answered side by side, what they begin with read once for all of them."""

from __future__ import annotations

from collections.abc import Collection, Generator, Sequence
from functools import reduce
from typing import Any

import mlx.core as mx
from mlx import nn
from mlx_lm.generate import BatchGenerator
from mlx_lm.models.cache import KVCache, make_prompt_cache

from plum_local.engine import exponentials
from plum_local.engine.streaming import Sampler, common_prefix

_AT_ONCE = 48
"""Prompts read, and answers written, side by side; more wait for their turn."""


def keeps_all(network: nn.Module) -> bool:
    """Whether every layer of `network` keeps all keys and values and nothing else: no windows, no recurrent state."""
    return all(type(cache) is KVCache for cache in make_prompt_cache(network))


def answers(
    network: nn.Module, prompts: Sequence[list[int]], *, max_tokens: int, stops: Collection[int], choose: Sampler
) -> Generator[None, None, list[list[int]]]:
    """Token ids of the answers to `prompts` (token ids), in their order, without the tokens of `stops` that end them.

    Yields after every token of all.
    """
    generator = BatchGenerator(
        network,
        max_tokens=max_tokens,
        stop_tokens=[[token] for token in sorted(stops)],
        sampler=choose,
        completion_batch_size=_AT_ONCE,
        prefill_batch_size=_AT_ONCE,
    )
    shared = _shared(network, prompts)
    caches = None
    if shared:
        cache = _read(network, prompts[0][:shared])
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


def log_probabilities(logits: mx.array, targets: mx.array) -> mx.array:
    """Of `targets` (n,), by their `logits` (n, vocabulary), in nats: (n,)."""
    chosen = mx.take_along_axis(logits, targets[:, None], axis=-1)[:, 0]
    return chosen - mx.logsumexp(logits, axis=-1)
