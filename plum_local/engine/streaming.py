"""What one reply needs besides the network: prompt caches, sampling, and text from tokens as they come."""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

import mlx.core as mx

from plum_local.engine.reading import Reader, common_prefix
from plum_local.rendering import Renderer

Sampler = Callable[[mx.array], mx.array]


class PromptCaches:
    """Keys and values of the latest conversations, so that a turn reads only what is new in it.

    An entry is valid for one adapter only: `clear` on every swap. Entries are taken out while in use.
    """

    def __init__(self, reader: Reader, capacity: int = 3) -> None:
        self._reader = reader
        self._capacity = capacity
        self._entries: OrderedDict[str, tuple[list[int], Any]] = OrderedDict()

    def take(self, conversation_id: str | None, ids: Sequence[int]) -> tuple[Any, int]:
        """A cache for the prompt `ids`, and how many of them it holds already (always fewer than all)."""
        known, cache = self._entries.pop(conversation_id or "", ([], []))
        shared = min(common_prefix(known, ids), len(ids) - 1)
        surplus = len(known) - shared
        if shared > 0 and (surplus == 0 or self._reader.trim(cache, surplus)):
            return cache, shared
        return self._reader.cache(), 0

    def keep(self, conversation_id: str | None, ids: list[int], cache: Any) -> None:
        """Remember that `cache` holds exactly `ids`; the conversation that was used longest ago is dropped."""
        if conversation_id is None:
            return
        self._entries[conversation_id] = (ids, cache)
        while len(self._entries) > self._capacity:
            self._entries.popitem(last=False)

    def clear(self) -> None:
        """Forget all."""
        self._entries.clear()


class Detokenizer:
    """Text of a reply, token by token; holds back a character whose bytes have not all come yet."""

    def __init__(self, renderer: Renderer) -> None:
        self._renderer = renderer
        self._ids: list[int] = []
        self._context = 0
        self._shown = 0

    def add(self, token: int) -> str:
        """The text that `token` completes; empty if it completes none."""
        self._ids.append(token)
        return self._emit(final=False)

    def finish(self) -> str:
        """What was held back."""
        return self._emit(final=True)

    def _emit(self, *, final: bool) -> str:
        # Only the last tokens are decoded again. Some decoders drop a blank at the beginning of a text, therefore
        # the difference of two texts with the same beginning, and not the text of the new tokens alone.
        before = self._renderer.text(self._ids[self._context : self._shown])
        text = self._renderer.text(self._ids[self._context :])
        if len(text) <= len(before) or (text.endswith("\ufffd") and not final):
            return ""
        self._context, self._shown = self._shown, len(self._ids)
        return text[len(before) :]


def sampler(temperature: float, seed: int | None) -> Sampler:
    """Chooses tokens from log-probabilities (…, vocabulary); the likeliest one at temperature 0.

    It has a random state of its own, so that a chat does not disturb the one of a training in flight.
    """
    if temperature <= 0:
        return lambda logprobs: mx.argmax(logprobs, axis=-1)
    key = mx.random.key(int.from_bytes(os.urandom(4)) if seed is None else seed)

    def choose(logprobs: mx.array) -> mx.array:
        nonlocal key
        key, own = mx.random.split(key)
        return mx.random.categorical(logprobs / temperature, key=own)

    return choose
