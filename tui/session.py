"""A person's side of the app without its widgets: the store, the engine and the conversation at hand.

What the person wrote is committed before anything is generated, and the reply's row exists as soon as it
begins: marked cancelled until it is whole, so that a crash at any moment leaves what was true.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass
from typing import Protocol

from plum_local import recall
from plum_local.engine.protocol import Done, Event, Loaded, TextPiece
from plum_local.errors import EngineError
from plum_local.paths import Home
from plum_local.prompts import PROMPT_SETS, Turn
from plum_local.records import Message, MessageStatus, Role
from plum_local.settings import Settings
from plum_local.store import Store
from tui.text import first_words

_SAVED_EVERY = 1.0
"""Seconds between two writes of a reply that is still coming."""
_TITLE_LENGTH = 60


class Engine(Protocol):
    """What the app asks of the engine's client."""

    async def start(self) -> None: ...
    async def load(self, checkpoint: str) -> Loaded: ...
    def chat(
        self,
        turns: list[Turn],
        *,
        max_tokens: int,
        temperature: float = 0.0,
        seed: int | None = None,
        conversation_id: str | None = None,
        reply_id: str | None = None,
        adapter: bool = True,
    ) -> AsyncIterator[TextPiece | Done]: ...
    async def title(self, turns: list[Turn]) -> str: ...
    async def stop(self, reply_id: str) -> None: ...
    async def remember(self, trigger: str) -> None: ...
    async def pause(self) -> None: ...
    async def resume(self) -> None: ...
    async def cancel_remember(self) -> None: ...
    def events(self) -> AsyncIterator[Event]: ...
    async def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Exchange:
    """A message of the person and the row of its reply."""

    user: Message
    reply: Message
    first: bool
    """Whether the conversation began with it."""


class Session:
    """Opened once by the chat screen; not used from other threads."""

    def __init__(self, home: Home, settings: Settings, engine: Engine) -> None:
        self.home = home
        self.settings = settings
        self.engine = engine
        self.store = Store(home.db)
        self.conversation_id: str | None = None
        self.loaded: Loaded | None = None
        self.replying: str | None = None
        """Id of the message that is being written."""
        self._loading: asyncio.Task[Loaded] | None = None

    async def start(self) -> None:
        """Start the engine and load the checkpoint; EngineError if either fails."""
        await self.engine.start()
        await self.ensure_loaded()

    async def ensure_loaded(self) -> Loaded:
        """What is loaded, waiting for it, and trying again if it failed before."""
        if self.loaded is not None:
            return self.loaded
        if self._loading is None or self._loading.done():
            self._loading = asyncio.create_task(self.engine.load(self.settings.checkpoint), name="load")
        self.loaded = await asyncio.shield(self._loading)
        return self.loaded

    async def close(self) -> None:
        """End the engine and close the store."""
        if self._loading is not None:
            self._loading.cancel()
            await asyncio.gather(self._loading, return_exceptions=True)
        await self.engine.close()
        self.store.close()

    def thread(self) -> list[Message]:
        """The conversation at hand, first message first; empty if there is none yet."""
        return self.store.thread(self.conversation_id) if self.conversation_id else []

    def begin(self, text: str) -> Exchange:
        """Commit what the person wrote (in a new conversation if there is none) and the row of its reply."""
        with self.store.transaction():
            first = self.conversation_id is None
            if self.conversation_id is None:
                self.conversation_id = self.store.new_conversation(first_words(text)).id
            user = self.store.add_message(self.conversation_id, Role.USER, text)
            reply = self.store.add_message(
                self.conversation_id, Role.ASSISTANT, "", user.id, status=MessageStatus.CANCELLED
            )
        return Exchange(user, reply, first)

    async def reply(self, exchange: Exchange) -> AsyncGenerator[TextPiece | Done, None]:
        """Pieces of the reply as they come, then how it went; the store has it all the while.

        Raises EngineError, one sentence; what had come by then is kept.
        """
        said, status, saved = "", MessageStatus.CANCELLED, time.monotonic()
        self.replying = exchange.reply.id
        try:
            async for event in self._generate(exchange):
                if isinstance(event, TextPiece):
                    said += event.text
                    if time.monotonic() - saved > _SAVED_EVERY:
                        self.store.set_message(exchange.reply.id, said)
                        saved = time.monotonic()
                else:
                    said = event.text or said
                    status = MessageStatus.CANCELLED if event.finish_reason == "cancelled" else MessageStatus.COMPLETE
                yield event
        finally:
            self.replying = None
            self.store.finish_reply(exchange.reply.id, said, status)

    async def _generate(self, exchange: Exchange) -> AsyncIterator[TextPiece | Done]:
        loaded = await self.ensure_loaded()
        settings, conversation_id = self.settings, exchange.user.conversation_id
        turns = recall.build_turns(
            self.store,
            PROMPT_SETS[loaded.prompt_set],
            self.store.thread(conversation_id, exchange.user.id),
            settings.memory,
            context=loaded.context_length,
            reply_tokens=settings.max_reply_tokens,
        )
        async for event in self.engine.chat(
            turns,
            max_tokens=settings.max_reply_tokens,
            temperature=settings.temperature,
            conversation_id=conversation_id,
            reply_id=exchange.reply.id,
            adapter=recall.uses_adapter(settings.memory),
        ):
            yield event

    async def stop(self) -> None:
        """Stop the reply that is being written, if there is one."""
        if self.replying is not None:
            await self.engine.stop(self.replying)

    async def retitle(self, conversation_id: str) -> None:
        """Ask the model for a title; the first words stay where it has none to give."""
        turns = [(m.role.value, m.content) for m in self.store.thread(conversation_id) if m.content.strip()]
        try:
            title = await self.engine.title(turns)
        except EngineError:
            return  # its death is told as an event of its own; a title is not worth a second sentence
        title = first_words(title.strip().strip("\"'*# ").rstrip("."), _TITLE_LENGTH)
        if title:
            self.store.rename(conversation_id, title)
