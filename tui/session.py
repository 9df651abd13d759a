"""A person's side of the app without its widgets: the store, the engine and the conversation at hand.

What the person wrote is committed before anything is generated, and the reply's row exists as soon as it
begins: marked cancelled until it is whole, so that a crash at any moment leaves what was true.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from plum_local import recall
from plum_local import settings as settings_file
from plum_local.engine.protocol import Done, Event, Loaded, TextPiece
from plum_local.errors import EngineError, PlumError, StoreError
from plum_local.paths import Home
from plum_local.prompts import PROMPT_SETS, Turn
from plum_local.records import Correction, Credit, Message, MessageStatus, Place, Role
from plum_local.settings import Settings
from plum_local.store import Store
from tui.private import PRIVATE, PrivateConversation
from tui.text import first_words

if TYPE_CHECKING:
    from tui.download import Fetching

_SAVED_EVERY = 1.0
"""Seconds between two writes of a reply that is still coming."""
_LONGEST_TOKEN = 20
"""Characters that no text has for each of its tokens."""
_TITLE_LENGTH = 60
_DRAFT = "draft"
_AGAIN = 0.7
"""Temperature of a reply that was asked for again, where the others are not sampled: it would be the same one."""


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
        remembers: bool = False,
        notes: Sequence[str] = (),
        told: Sequence[Sequence[Turn]] = (),
        corrections: Sequence[Correction] = (),
        searches: bool = False,
    ) -> AsyncIterator[TextPiece | Done]: ...
    async def title(self, turns: list[Turn]) -> str: ...
    async def stop(self, reply_id: str) -> None: ...
    async def remember(self, trigger: str) -> None: ...
    async def pause(self) -> None: ...
    async def resume(self) -> None: ...
    async def finish_remember(self) -> None: ...
    async def use_adapter(self, version: str | None) -> None: ...
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
    again: bool = False
    """Whether the message has been answered before, and another answer is wanted."""


@dataclass(frozen=True, slots=True)
class Branch:
    """The next message is an alternative to this message, or, with `after`, a new answer to it."""

    message_id: str
    after: bool


class Session:
    """Opened once by the chat screen; not used from other threads."""

    def __init__(self, home: Home, settings: Settings, engine: Engine) -> None:
        self.home = home
        self.settings = settings
        self.engine = engine
        self.store = Store(home.db)
        self.conversation_id: str | None = None
        self.loaded: Loaded | None = None
        self.private: PrivateConversation | None = None
        """The conversation at hand, where it is off the record."""
        self.branch: Branch | None = None
        """Where the next message goes, if not to the end."""
        self.replying: str | None = None
        """Id of the message that is being written."""
        self.fetching: Fetching | None = None
        """The model that is being downloaded."""
        self._loading: asyncio.Task[Loaded] | None = None

    @property
    def checkpoint(self) -> str:
        """Name of the base model that is loaded, or else of the one that is to be."""
        return self.loaded.checkpoint if self.loaded else self.settings.checkpoint

    @property
    def without(self) -> str:
        """What is said where no adapter is in use."""
        return "no adapter in use" if self.store.adapters(self.checkpoint) else "no adapter yet"

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

    async def use_checkpoint(self, name: str) -> None:
        """Load another base model and write it into the settings; PlumError, and the old one stays, if that fails."""
        self.loaded = await self.engine.load(name)
        self.settings = settings_file.save(self.home.settings, checkpoint=name)

    async def close(self) -> None:
        """End the engine and close the store."""
        if self._loading is not None:
            self._loading.cancel()
            await asyncio.gather(self._loading, return_exceptions=True)
        await self.engine.close()
        self.store.close()

    def thread(self) -> list[Message]:
        """The conversation at hand, first message first, up to where the next one goes; empty if there is none yet."""
        if self.private is not None:
            return list(self.private.messages)
        if self.conversation_id is None:
            return []
        branch = self.branch
        return self.store.thread(self.conversation_id, branch.message_id if branch and branch.after else None)

    def places(self) -> dict[str, Place]:
        """Of the messages that have alternatives, which one is shown."""
        return self.store.places(self.conversation_id) if self.conversation_id else {}

    def credits(self) -> dict[str, Credit]:
        """What the replies of the conversation at hand rest on."""
        return self.store.credits(self.conversation_id) if self.conversation_id else {}

    def open(self, conversation_id: str | None, *, private: bool = False) -> None:
        """Make this the conversation at hand (None: one not begun yet); what was off the record is gone."""
        if conversation_id is not None:
            self.store.conversation(conversation_id)
        self.conversation_id, self.branch = conversation_id, None
        self.private = PrivateConversation() if private else None

    def begin(self, text: str) -> Exchange:
        """Commit what the person wrote (in a new conversation if there is none) and the row of its reply."""
        if self.private is not None:
            user = self.private.add(Role.USER, text)
            return Exchange(user, self.private.add(Role.ASSISTANT, "", MessageStatus.CANCELLED), False)
        with self.store.transaction():
            first = self.conversation_id is None
            if self.conversation_id is None:
                self.conversation_id = self.store.new_conversation(first_words(text)).id
            if self.branch is not None and not self.branch.after:
                user = self.store.add_sibling(self.branch.message_id, text)
            else:
                parent = self.branch.message_id if self.branch else None
                user = self.store.add_message(self.conversation_id, Role.USER, text, parent)
            reply = self._begin_reply(user)
        self.branch = None
        return Exchange(user, reply, first)

    def begin_again(self, message_id: str) -> Exchange:
        """The row of another reply to the same message; `message_id` is that message or a reply to it."""
        message = self.store.message(message_id)
        with self.store.transaction():
            if message.role is Role.ASSISTANT:
                if message.parent_id is None:
                    raise PlumError("This reply has no question before it, so it cannot be asked again.")
                message = self.store.message(message.parent_id)
            return Exchange(message, self._begin_reply(message), False, again=True)

    def step(self, message_id: str, by: int) -> bool:
        """Go to the branch of the next (1) or previous (-1) alternative to a message; whether there is one."""
        siblings = [message.id for message in self.store.siblings(message_id)]
        place = siblings.index(message_id) + by
        if self.conversation_id is None or not 0 <= place < len(siblings):
            return False
        self.branch = None
        self.store.select_leaf(self.conversation_id, siblings[place])
        return True

    def reveal(self, message_id: str) -> None:
        """Go to a branch that has this message, unless the current one has it."""
        if self.conversation_id is not None and all(message.id != message_id for message in self.thread()):
            self.branch = None
            self.store.select_leaf(self.conversation_id, message_id)

    def draft(self) -> str:
        """What was typed but not sent in the conversation at hand."""
        if self.private is not None:
            return ""
        return self.store.draft(self.conversation_id) if self.conversation_id else self.store.state(_DRAFT)

    def keep_draft(self, text: str) -> None:
        """Keep what is typed; off the record nothing is kept."""
        if self.private is not None or text == self.draft():
            return
        if self.conversation_id:
            self.store.set_draft(self.conversation_id, text)
        else:
            self.store.set_state(_DRAFT, text)

    def _begin_reply(self, user: Message) -> Message:
        return self.store.add_message(user.conversation_id, Role.ASSISTANT, "", user.id, status=MessageStatus.CANCELLED)

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
                        self._keep(exchange.reply, said)
                        saved = time.monotonic()
                else:
                    said = event.text or said
                    status = MessageStatus.CANCELLED if event.finish_reason == "cancelled" else MessageStatus.COMPLETE
                yield event
        finally:
            self.replying = None
            self._keep(exchange.reply, said, status)

    async def _generate(self, exchange: Exchange) -> AsyncIterator[TextPiece | Done]:
        loaded = await self.ensure_loaded()
        settings, conversation_id = self.settings, exchange.user.conversation_id
        if len(exchange.user.content) > _LONGEST_TOKEN * loaded.context_length:  # to count its tokens may take a minute
            raise EngineError(
                f"This message has {len(exchange.user.content):,} characters, more than the model can read at once "
                f"({loaded.context_length:,} tokens); send a part of it."
            )
        prompt = recall.build_prompt(
            self.store,
            PROMPT_SETS[loaded.prompt_set],
            self._until(exchange.user),
            settings.memory,
            context=loaded.context_length,
            reply_tokens=settings.max_reply_tokens,
        )
        async for event in self.engine.chat(
            prompt.turns,
            max_tokens=settings.max_reply_tokens,
            temperature=settings.temperature or (_AGAIN if exchange.again else 0.0),
            conversation_id=conversation_id,
            reply_id=exchange.reply.id,
            adapter=prompt.adapter,
            remembers=True,
            notes=prompt.notes,
            told=prompt.told,
            corrections=prompt.corrections,
            searches=prompt.searches,
        ):
            yield event

    def _until(self, message: Message) -> list[Message]:
        if self.private is not None and message.conversation_id == self.private.id:
            return self.private.until(message.id)
        return self.store.thread(message.conversation_id, message.id)

    def _keep(self, reply: Message, said: str, status: MessageStatus | None = None) -> None:
        """Write the reply down as far as it has come; with `status`, it has ended."""
        if reply.conversation_id.startswith(PRIVATE):
            if self.private is not None and self.private.id == reply.conversation_id:
                self.private.set_message(reply.id, said, status)
        elif status is None:
            self.store.set_message(reply.id, said)
        else:
            self.store.finish_reply(reply.id, said, status)

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
            with suppress(StoreError):  # deleted meanwhile
                self.store.rename(conversation_id, title)
