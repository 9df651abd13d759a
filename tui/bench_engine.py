"""A stand-in for the engine that streams words at a given speed, for measuring what the screen makes of them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Sequence

from plum_local.engine.protocol import Done, Event, Loaded, Ready, TextPiece
from plum_local.prompts import Turn
from plum_local.records import Correction

WORDS = "and then the boat went over the lake to **the other** side where `nobody` was waiting for it\n\n".split(" ")


class StreamingEngine:
    """Writes the same words over and over, so many a second, until it is stopped."""

    def __init__(self, tokens_per_second: int) -> None:
        self._speed = tokens_per_second
        self._stopped: set[str] = set()
        self._events: asyncio.Queue[Event] = asyncio.Queue()

    async def start(self) -> None:
        """Nothing to wait for."""
        self._events.put_nowait(Ready(0))

    async def load(self, checkpoint: str) -> Loaded:
        """Loaded at once."""
        loaded = Loaded(checkpoint, None, "brief", 1024, 0.0)
        self._events.put_nowait(loaded)
        return loaded

    async def chat(
        self,
        turns: list[Turn],  # noqa: ARG002
        *,
        max_tokens: int,  # noqa: ARG002
        temperature: float = 0.0,  # noqa: ARG002
        seed: int | None = None,  # noqa: ARG002
        conversation_id: str | None = None,  # noqa: ARG002
        reply_id: str | None = None,
        adapter: bool = True,  # noqa: ARG002
        remembers: bool = False,  # noqa: ARG002
        notes: Sequence[str] = (),  # noqa: ARG002
        told: Sequence[Sequence[Turn]] = (),  # noqa: ARG002
        corrections: Sequence[Correction] = (),  # noqa: ARG002
        searches: bool = False,  # noqa: ARG002
    ) -> AsyncIterator[TextPiece | Done]:
        """Words on time: where the app holds it up, the words it owes come at once."""
        reply, begin, said = reply_id or "", time.perf_counter(), 0
        while reply not in self._stopped:
            owed = int((time.perf_counter() - begin) * self._speed) - said
            for _ in range(owed):
                yield TextPiece(reply, WORDS[said % len(WORDS)] + " ")
                said += 1
            await asyncio.sleep(1 / self._speed)
        yield Done(reply, "", "cancelled", reply_tokens=said)

    async def stop(self, reply_id: str) -> None:
        """The reply ends."""
        self._stopped.add(reply_id)

    async def events(self) -> AsyncIterator[Event]:
        """Of loading."""
        while True:
            yield await self._events.get()

    async def title(self, turns: list[Turn]) -> str:  # noqa: ARG002
        """None."""
        return ""

    async def close(self) -> None:
        """Nothing is open."""

    async def remember(self, trigger: str) -> None:
        """Not measured here."""

    pause = resume = finish_remember = cancel_remember = start

    async def use_adapter(self, version: str | None) -> None:
        """Not measured here."""
