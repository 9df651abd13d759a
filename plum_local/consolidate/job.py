"""What every step of a run needs, and how the steps have the model write."""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from plum_local import prompts
from plum_local.consolidate.events import Event, Progress, moments
from plum_local.paths import Home
from plum_local.prompts import PromptSet, Turn
from plum_local.settings import Settings
from plum_local.steps import answered
from plum_local.store import Store

if TYPE_CHECKING:
    from plum_local.checkpoints import Checkpoint

REPLY_TOKENS = 48
_AT_ONCE = 32
"""Requests in one batch: enough to be fast, few enough that a killed run loses little."""
_TOLD_EVERY = 8
"""Tokens of all answers of a batch between two words on how far it is."""


class Writer(Protocol):
    """The part of `engine.model.Model` with which text is written."""

    bare_replies: dict[str, str]

    def generate_steps(
        self, prompts: Sequence[Sequence[Turn]], *, max_tokens: int, temperature: float = 0.0, seed: int | None = None
    ) -> Generator[None, None, list[str]]: ...

    def would_write(self, items: Sequence[tuple[Sequence[Turn], str]]) -> list[bool]: ...

    def least(self, items: Sequence[tuple[Sequence[Turn], str, str]]) -> list[float]: ...

    def base(self) -> AbstractContextManager[None]: ...


@dataclass(frozen=True, slots=True)
class Job:
    """One run: where it reads and writes, and with which prompts and settings."""

    store: Store
    settings: Settings
    prompts: PromptSet
    home: Home
    checkpoint: Checkpoint
    run_id: str

    @property
    def seed(self) -> int:
        """Of everything random in the run: the same for the same run of the same home, so that it can be repeated."""
        number = len(self.store.runs(self.checkpoint.name, limit=1_000_000))
        return int.from_bytes(hashlib.sha256(f"{self.checkpoint.name} {number}".encode()).digest()[:4])

    def chat(self, text: str, notes: Iterable[str] = ()) -> list[Turn]:
        """A conversation that begins with `text`, `notes` below its system prompt."""
        return prompts.chat(self.prompts, [("user", text)], notes)


Writing = Generator[Event, None, list[str]]
"""Yields progress, returns one text for each request."""


def write(
    model: Writer,
    requests: Sequence[Sequence[Turn]],
    *,
    step: str,
    max_tokens: int,
    temperature: float = 0.0,
    seed: int = 0,
    guesses: Sequence[str] | None = None,
) -> Writing:
    """Have the bare checkpoint answer `requests`, a few at a time; at any moment the run can be paused.

    A request that is longer than what the checkpoint can read is answered with nothing; the others are not held up.
    `guesses`: what the greedy answers may well be. To see that one is right takes one pass, to write it one a token.
    """
    if guesses is not None:
        return (yield from _guessed(model, requests, guesses, step, max_tokens))
    texts: list[str] = []
    for start in range(0, len(requests), _AT_ONCE):
        chunk = requests[start : start + _AT_ONCE]
        with model.base():
            options: dict[str, Any] = {"max_tokens": max_tokens, "temperature": temperature, "seed": seed + start}
            done = partial(_so_far, Progress(step, start, len(requests)), len(chunk), max_tokens)
            texts += yield from moments(answered(partial(model.generate_steps, **options), chunk), done)
        yield Progress(step, len(texts), len(requests))
    return texts


def _so_far(before: Progress, chunk: int, max_tokens: int, tokens: int) -> Progress | None:
    """Now and then, how far the `chunk` after `before` is by what its longest answers may take."""
    done = before.done + chunk * min(tokens, max_tokens) // max_tokens
    return None if tokens % _TOLD_EVERY else Progress(before.step, done, before.total)


def bare_replies(model: Writer, job: Job, texts: Sequence[str], step: str) -> Writing:
    """What the bare checkpoint replies, greedily, to each of `texts` alone; it is the same every night."""
    known = model.bare_replies
    missing = [text for text in dict.fromkeys(texts) if text not in known]
    replies = yield from write(model, [job.chat(text) for text in missing], step=step, max_tokens=REPLY_TOKENS)
    known |= zip(missing, replies, strict=True)
    return [known[text] for text in texts]


def _guessed(
    model: Writer, requests: Sequence[Sequence[Turn]], guesses: Sequence[str], step: str, max_tokens: int
) -> Writing:
    right: list[bool] = []
    for start in range(0, len(requests), _AT_ONCE):
        part = slice(start, start + _AT_ONCE)
        with model.base():
            right += model.would_write(list(zip(requests[part], guesses[part], strict=True)))
        yield Progress(step, sum(right), len(requests))
    missed = [request for request, hit in zip(requests, right, strict=True) if not hit]
    written = iter((yield from write(model, missed, step=step, max_tokens=max_tokens)))
    return [guess if hit else next(written) for guess, hit in zip(guesses, right, strict=True)]
