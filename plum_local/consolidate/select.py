"""Step 1: what there is to look at. New messages of the person, in the order of time, and memories still to learn."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from plum_local.manifest import read_manifest
from plum_local.paths import Home
from plum_local.prompts import Turn
from plum_local.records import Memory, MemoryState, Message, Role
from plum_local.store import Store

EARLIER_TURNS = 4
LONG_WORDS = 120
"""A message with more words is read in windows: small models lose facts in long inputs."""
WINDOW_WORDS = 60
LONG_WORD = 60
"""Characters; what has more (an address, a key, a dump) is cut, for it would fill what a small model can read."""
ATTEMPTS = 3
"""Runs in a row that may try to learn a memory before it is left as a note, until the person asks for it."""

LIVE = (MemoryState.NOTED, MemoryState.LEARNED, MemoryState.FADING)
_LONG = re.compile(rf"(\S{{{LONG_WORD}}})\S+")
_SENTENCES = re.compile(r"(?<=[.!?])\s+|\n+")


@dataclass(frozen=True, slots=True)
class Source:
    """A message of the person and the turns before it."""

    message: Message
    earlier: tuple[Turn, ...]

    def windows(self) -> Iterator[tuple[tuple[Turn, ...], str]]:
        """The message in pieces of a size that small models read well, each with what stands before it."""
        before = self.earlier
        for window in split(self.message.content):
            yield before[-EARLIER_TURNS:], window
            before = (*before, ("user", window))


@dataclass(frozen=True, slots=True)
class Selection:
    """What a run looks at."""

    sources: tuple[Source, ...]
    """New messages of the current threads."""
    message_ids: tuple[str, ...]
    """All new messages, also those of branches that were left: the run has seen them when it ends."""
    conversations: int
    pending: tuple[Memory, ...]
    """Memories noted earlier that this checkpoint has not learned and may still try."""
    forgotten: bool = False
    """Whether the weights are to be made anew without what was forgotten."""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to do."""
        return not (self.sources or self.pending or self.forgotten)


def select(store: Store, home: Home, checkpoint: str, *, asked: bool = False) -> Selection:
    """New messages and pending memories for `checkpoint` (its name).

    `asked`: the person wants it now. Then weights that hold something forgotten are made anew even where there is
    nothing to learn, and where there is nothing at all, memories that were given up are tried again.
    """
    sources: list[Source] = []
    seen: list[str] = []
    conversations = store.unconsolidated_conversations()
    for conversation in conversations:
        thread = store.thread(conversation.id)
        sources += _sources(thread)
        seen += [m.id for m in store.messages(conversation.id) if m.role is Role.USER and not m.consolidated]
    sources.sort(key=lambda source: source.message.id)
    unlearned = not_learned(store, home, checkpoint)
    tries = store.tries(checkpoint)
    pending = [memory for memory in unlearned if tries[memory.id] < ATTEMPTS]
    forgotten = asked and holds_forgotten(store, home, checkpoint)
    if asked and not (sources or pending or forgotten):
        pending = unlearned
    return Selection(tuple(sources), tuple(seen), len(conversations), tuple(pending), forgotten)


def holds_forgotten(store: Store, home: Home, checkpoint: str) -> bool:
    """Whether the active adapter of `checkpoint` was trained on a memory that is not there any more."""
    active = store.active_adapter(checkpoint)
    try:
        manifest = {} if active is None else read_manifest(home, checkpoint, active.version)
        trained = {*manifest.get("memories", ()), *manifest.get("learned", ())}
    except (OSError, ValueError, TypeError, AttributeError):
        return False  # of an adapter from elsewhere nothing is known
    return not trained <= {memory.id for memory in store.memories()}


def not_learned(store: Store, home: Home, checkpoint: str) -> list[Memory]:
    """Live memories that the active adapter of `checkpoint` has not learned, oldest first."""
    learned = learned_ids(store, home, checkpoint)
    return [memory for memory in store.memories(LIVE) if memory.id not in learned]


def learned_ids(store: Store, home: Home, checkpoint: str) -> set[str]:
    """Memories that are in the active adapter of `checkpoint`, by its manifest.

    The state in the store does not say for which checkpoint a memory was learned; the adapter does.
    """
    active = store.active_adapter(checkpoint)
    if active is None:
        return set()
    try:
        return set(read_manifest(home, checkpoint, active.version)["learned"])
    except (OSError, ValueError, KeyError, TypeError):
        # Adapters from elsewhere have no manifest; then the states are the best that is known.
        return {memory.id for memory in store.memories((MemoryState.LEARNED,))}


def split(text: str) -> list[str]:
    """The text itself, or windows of whole sentences if it is long."""
    text = _LONG.sub(r"\1", text)
    if len(text.split()) <= LONG_WORDS:
        return [text]
    windows: list[list[str]] = [[]]
    for sentence in filter(str.strip, _SENTENCES.split(text)):
        for piece in _pieces(sentence):
            if windows[-1] and sum(len(part.split()) for part in windows[-1]) + len(piece.split()) > WINDOW_WORDS:
                windows.append([])
            windows[-1].append(piece)
    return [" ".join(parts) for parts in windows if parts]


def _pieces(sentence: str) -> list[str]:
    """A sentence without an end in sight is cut by words."""
    parts = sentence.split()
    return [" ".join(parts[n : n + WINDOW_WORDS]) for n in range(0, len(parts), WINDOW_WORDS)]


def _sources(thread: list[Message]) -> Iterator[Source]:
    for n, message in enumerate(thread):
        if message.role is not Role.USER or message.consolidated or not message.content.strip():
            continue
        before = [m for m in thread[:n] if m.role is not Role.SYSTEM and m.content.strip()][-EARLIER_TURNS:]
        yield Source(message, tuple((m.role.value, _last_words(m.content)) for m in before))


def _last_words(text: str) -> str:
    """The end of a long turn: what the next one follows on."""
    parts = _LONG.sub(r"\1", text).split()
    return text if len(parts) <= WINDOW_WORDS else "… " + " ".join(parts[-WINDOW_WORDS:])
