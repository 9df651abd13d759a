"""The nouns of the program as frozen records; what the store returns and the rest passes around.

Times are UTC, ISO 8601 text with seconds ("2026-11-21T09:30:00Z"). Ids of conversations, messages,
memories, pairs and runs are ULIDs (26 characters, sortable by time of creation).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """Who wrote a message."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


class MessageStatus(StrEnum):
    """Whether a message is whole."""

    COMPLETE = "complete"
    CANCELLED = "cancelled"
    """The person stopped the reply, or the engine died; what had come is kept."""


class MemoryState(StrEnum):
    """What is known of a memory; learned and fading come from probes only."""

    NOTED = "noted"
    LEARNED = "learned"
    FADING = "fading"
    SUPERSEDED = "superseded"
    FORGOTTEN = "forgotten"


class PairKind(StrEnum):
    """What a question-answer pair teaches."""

    OPEN = "open"
    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


POSITIVE = (PairKind.OPEN, PairKind.YES)
"""Kinds whose answers say what a memory says."""


class Split(StrEnum):
    """Train pairs are trained on; probe pairs are held-out phrasings, never trained on."""

    TRAIN = "train"
    PROBE = "probe"


class RunStatus(StrEnum):
    """How far a consolidation run came."""

    RUNNING = "running"
    PROMOTED = "promoted"
    REJECTED = "rejected"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation; its messages are a tree."""

    id: str
    title: str
    created: str
    updated: str
    archived: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """One message; siblings (same parent) are alternatives, made by regenerate or edit."""

    id: str
    conversation_id: str
    parent_id: str | None
    role: Role
    content: str
    created: str
    status: MessageStatus = MessageStatus.COMPLETE
    consolidated: bool = False
    """True once a finished run has looked at this message."""


@dataclass(frozen=True, slots=True)
class Memory:
    """One sentence that a conversation told or settled."""

    id: str
    sentence: str
    state: MemoryState
    date: str
    """Of the message it comes from."""
    conversation_id: str
    source_message_id: str
    superseded_by: str | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """What the person took something back with, where no memory is known to be replaced by it."""

    clause: str
    newer: tuple[str, ...] = ()
    """What memories say that are later, and on whom or what it is on."""


@dataclass(frozen=True, slots=True)
class QAPair:
    """A question and its answer, made from one memory (or from none: an anchor)."""

    id: str
    memory_id: str | None
    question: str
    answer: str
    kind: PairKind
    split: Split


@dataclass(frozen=True, slots=True)
class Probe:
    """One held-out question asked before and after a run."""

    pair_id: str
    run_id: str
    before: str
    """The reply without the new adapter."""
    after: str
    """The reply with it."""
    passed: bool
    """Whether `after` is right."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """A probe as a person reads it: the proof of what a memory's state says."""

    run_id: str
    asked: str
    """When the run began."""
    adapter_version: str | None
    """That the run made; None if it was not kept."""
    question: str
    before: str
    now: str
    passed: bool


@dataclass(frozen=True, slots=True)
class ConsolidationRun:
    """One run of the pipeline."""

    id: str
    trigger: str
    """"person", "idle" or "command"."""
    checkpoint: str
    status: RunStatus
    started: str
    finished: str | None = None
    adapter_version: str | None = None
    reason: str = ""
    """Why it was rejected, cancelled or failed; a sentence."""
    steps: int = 0
    seconds: float = 0.0
    learned: int = 0
    fading: int = 0


@dataclass(frozen=True, slots=True)
class Adapter:
    """An immutable adapter version on disk."""

    version: str
    """"v1", "v2", … per checkpoint."""
    checkpoint: str
    parent: str | None
    run_id: str
    created: str
    sha256: str
    memories: int
    """How many memories it was trained on."""
    recall: float
    """Share of probes passed when it was made, 0..1."""
    active: bool = False


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A message that matches a search."""

    conversation_id: str
    message_id: str
    title: str
    """Of the conversation."""
    role: Role
    created: str
    snippet: str
    """The words around the first match, without line breaks."""


@dataclass(frozen=True, slots=True)
class ConversationHit:
    """A conversation that matches a search."""

    conversation: Conversation
    snippet: str
    """The words around the newest match in its messages, in one line, each match between the characters 2 and 3;
    "" where only the title matches."""
    message_id: str | None = None
    """Of that message."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message stands among its siblings: `number` (from 1) of `of`."""

    number: int
    of: int


@dataclass(frozen=True, slots=True)
class Credit:
    """What a reply rests on: a memory's sentence or a conversation's title, and where the model had it from."""

    source: str
    text: str
    memory_id: str | None = None
    conversation_id: str | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is in the store, for status lines."""

    conversations: int
    messages: int
    unconsolidated: int
    """Messages of the person that no finished run has looked at."""
    to_learn: int
    """Conversations that have such messages."""
    corrected: int
    """Noted memories that were corrected by hand since the last run ended."""
    noted: int
    learned: int
    fading: int
    superseded: int
    forgotten: int
