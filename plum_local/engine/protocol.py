"""What the app and the engine say to each other: JSON objects, one a line.

Requests go to the engine's stdin ({"request": name, …}), events come from its stdout ({"event": name, …}). Both ends
use these records; a line that does not fit is an error of one sentence, never half understood. The events of a
consolidation (step, probe, progress, run_finished) are the pipeline's own and pass through as they are (`RunEvent`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from plum_local.errors import EngineError
from plum_local.prompts import Turn

NICE = 10
"""How far the engine stands back behind the app on a busy computer: keys and drawing come first."""


@dataclass(frozen=True, slots=True)
class Load:
    """Load a checkpoint (a name of the catalog, a folder or a hub repository) and its active adapter."""

    checkpoint: str


@dataclass(frozen=True, slots=True)
class Chat:
    """Answer `turns`, system prompt included; `id` marks the events of this reply."""

    id: str
    turns: list[Turn]
    max_tokens: int
    conversation_id: str | None = None
    """Of whose earlier turns the work is reused."""
    temperature: float = 0.0
    seed: int | None = None
    adapter: bool = True
    """False: answer as the bare checkpoint."""
    remembers: bool = False
    """Answer as `plum_local.answering` does: the bare checkpoint first, and what it was never told is recalled from the
    adapter, where it may be used, and read in the notes."""
    notes: list[str] = field(default_factory=list)
    """What the store has on the question, best first."""
    told: list[list[Turn]] = field(default_factory=list)
    """Turns of other conversations, read again one after the other where no memory has an answer."""
    corrections: list[list[str]] = field(default_factory=list)
    """What may have replaced what memory says, newest first; behind each what later memories say."""
    searches: bool = False
    """Whether the store may be searched once more, in the words that the checkpoint has for the question."""


@dataclass(frozen=True, slots=True)
class Title:
    """Give the conversation of `turns` (without system prompt) a title."""

    id: str
    turns: list[Turn]


@dataclass(frozen=True, slots=True)
class Stop:
    """Stop the reply `id`, begun or waiting."""

    id: str


@dataclass(frozen=True, slots=True)
class UseAdapter:
    """Make a version the active one of the loaded checkpoint; None: none."""

    version: str | None


@dataclass(frozen=True, slots=True)
class Remember:
    """Start a consolidation."""

    trigger: str


@dataclass(frozen=True, slots=True)
class Pause:
    """Hold the consolidation where it is."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on with it."""


@dataclass(frozen=True, slots=True)
class FinishRemember:
    """Train no further, but test what has been learned so far and keep it if it is good enough."""


@dataclass(frozen=True, slots=True)
class CancelRemember:
    """Give it up; what it has done is kept for the next one."""


@dataclass(frozen=True, slots=True)
class Shutdown:
    """End the process."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The process is up; nothing is loaded yet."""

    pid: int


@dataclass(frozen=True, slots=True)
class Loaded:
    """A checkpoint is loaded."""

    checkpoint: str
    adapter: str | None
    prompt_set: str
    context_length: int
    """Tokens."""
    seconds: float


@dataclass(frozen=True, slots=True)
class AdapterChanged:
    """Chat is answered with another adapter version from now on."""

    version: str | None


@dataclass(frozen=True, slots=True)
class TextPiece:
    """Some more of the reply `id`."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Done:
    """The reply `id` is finished; `text` is all of it."""

    id: str
    text: str
    finish_reason: str
    """"stop", "length" (of tokens) or "cancelled"."""
    prompt_tokens: int = 0
    cached_tokens: int = 0
    reply_tokens: int = 0
    first_token_seconds: float = 0.0
    tokens_per_second: float = 0.0


@dataclass(frozen=True, slots=True)
class Error:
    """Something that a person is told; `request` and `id` say what failed, where that is known."""

    message: str
    request: str | None = None
    id: str | None = None


@dataclass(frozen=True, slots=True)
class RunEvent:
    """An event of the consolidation in flight; `name` is step, probe, progress or run_finished."""

    name: str
    data: dict[str, Any] = field(default_factory=dict)


Request = (
    Load | Chat | Title | Stop | UseAdapter | Remember | Pause | Resume | FinishRemember | CancelRemember | Shutdown
)
Event = Ready | Loaded | AdapterChanged | TextPiece | Done | Error | RunEvent

_REQUESTS: dict[str, type[Any]] = {
    "load": Load,
    "chat": Chat,
    "title": Title,
    "stop": Stop,
    "adapter": UseAdapter,
    "remember": Remember,
    "pause": Pause,
    "resume": Resume,
    "finish_remember": FinishRemember,
    "cancel_remember": CancelRemember,
    "shutdown": Shutdown,
}
_EVENTS: dict[str, type[Any]] = {
    "ready": Ready,
    "loaded": Loaded,
    "adapter": AdapterChanged,
    "token": TextPiece,
    "done": Done,
    "error": Error,
}
RUN_EVENTS = frozenset(
    {
        "started",
        "step_started",
        "progress",
        "memory_found",
        "pairs_made",
        "train_step",
        "probe_result",
        "run_finished",
    }
)
_NAMES = {kind: name for names in (_REQUESTS, _EVENTS) for name, kind in names.items()}


def name_of(message: Request | Event) -> str:
    """The name of a request or event on the wire."""
    return message.name if isinstance(message, RunEvent) else _NAMES[type(message)]


def encode(message: Request | Event) -> bytes:
    """One line, with its line break."""
    key = "request" if name_of(message) in _REQUESTS and type(message) in _REQUESTS.values() else "event"
    # `asdict` would copy all turns for nothing.
    body = (
        message.data if isinstance(message, RunEvent) else {f.name: getattr(message, f.name) for f in fields(message)}
    )
    return (json.dumps({key: name_of(message)} | body, ensure_ascii=True) + "\n").encode("ascii")


def parse_request(line: bytes) -> Request:
    """The request in `line`; EngineError if it is not one."""
    name, body = _object(line, "request")
    request: Request = _build(_REQUESTS, name, body)
    return request


def parse_event(line: bytes) -> Event:
    """The event in `line`; EngineError if it is not one."""
    name, body = _object(line, "event")
    if name in RUN_EVENTS:
        return RunEvent(name, body)
    event: Event = _build(_EVENTS, name, body)
    return event


def _object(line: bytes, key: str) -> tuple[str, dict[str, Any]]:
    try:
        value = json.loads(line)
    except ValueError:
        value = None
    if not isinstance(value, dict) or not isinstance(value.get(key), str):
        raise EngineError(f"The model process got or sent a line that is not a JSON {key}; restart Plum.")
    return value.pop(key), value


def _build(kinds: Mapping[str, type[Any]], name: str, body: dict[str, Any]) -> Any:
    if name not in kinds:
        raise EngineError(f'The model process does not know "{name}"; the app and it are of different versions.')
    kind = kinds[name]
    hints = get_type_hints(kind)
    for key, value in body.items():
        if key not in hints or not _fits(value, hints[key]):
            raise EngineError(f'"{name}" has a wrong field, {key}; the app and the model process do not fit together.')
        if hints[key] == list[Turn]:
            body[key] = _turns(value)
        elif hints[key] == list[list[Turn]]:
            body[key] = [_turns(item) for item in value]
    try:
        return kind(**body)
    except TypeError:
        raise EngineError(f'"{name}" lacks a field; the app and the model process do not fit together.') from None


def _turns(pairs: list[list[str]]) -> list[Turn]:
    return [(role, content) for role, content in pairs]


def _fits(value: Any, wanted: Any) -> bool:
    if get_origin(wanted) is UnionType:
        return any(_fits(value, kind) for kind in get_args(wanted))
    if wanted is NoneType:
        return value is None
    if wanted == list[Turn]:
        pairs = isinstance(value, list) and all(isinstance(pair, list) and len(pair) == 2 for pair in value)
        return pairs and all(isinstance(part, str) for pair in value for part in pair)
    if wanted in (list[str], list[list[str]], list[list[Turn]]):
        (kind,) = get_args(wanted)
        return isinstance(value, list) and all(_fits(item, kind) for item in value)
    if wanted is float:
        return type(value) in (int, float)
    return type(value) is wanted
