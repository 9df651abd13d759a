"""What a consolidation reports while it runs: plain records that any front end can show or print as JSON."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator
from dataclasses import asdict, dataclass
from typing import Any, TypeVar

from plum_local.records import Memory

T = TypeVar("T")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Event:
    """Base of all events; `as_dict` has the class's name in snake case under "event" (`Finished`: run_finished)."""

    def as_dict(self) -> dict[str, Any]:
        """JSON-able: texts, numbers, booleans and None only."""
        return {"event": self._name(), **asdict(self)}

    def _name(self) -> str:
        return _HUMP.sub("_", type(self).__name__).lower()


@dataclass(frozen=True, slots=True)
class Started(Event):
    """A run began, or goes on where a killed one stopped (then `resumed`)."""

    run_id: str
    conversations: int
    messages: int
    resumed: bool = False


@dataclass(frozen=True, slots=True)
class StepStarted(Event):
    """A step of the pipeline began: select, memories, corrections, pairs, anchors, train, evaluate or promote."""

    name: str


@dataclass(frozen=True, slots=True)
class Progress(Event):
    """How far a step of generation came; `total` may grow."""

    step: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Moment(Event):
    """Nothing to report: a pause in the middle of something long, in which a reply can be given."""


@dataclass(frozen=True, slots=True)
class MemoryFound(Event):
    """A memory that the run is to learn: it was noted, now or by an earlier run, and is in the store already."""

    id: str
    sentence: str
    source_message_id: str

    @classmethod
    def of(cls, memory: Memory) -> MemoryFound:
        """The event of a memory."""
        return cls(memory.id, memory.sentence, memory.source_message_id)


@dataclass(frozen=True, slots=True)
class PairsMade(Event):
    """A memory has its pairs; they are in the store already."""

    memory_id: str
    n: int


@dataclass(frozen=True, slots=True)
class TrainStep(Event):
    """One optimizer step of at most `steps`; `tokens` carried weight, `seconds_left` is an upper estimate."""

    step: int
    steps: int
    loss: float
    tokens: int
    seconds_left: float


@dataclass(frozen=True, slots=True)
class ProbeResult(Event):
    """A held-out question, answered without and with the new adapter."""

    memory_id: str
    question: str
    before: str
    after: str
    passed: bool


@dataclass(frozen=True, slots=True)
class Finished(Event):
    """The last event; `run_id` is empty if there was nothing to begin a run for."""

    run_id: str
    status: str | None
    adapter_version: str | None
    learned: int
    fading: int
    reason: str
    seconds: float
    nothing_new: bool = False
    drift: float | None = None
    """Of a promoted adapter: how much the perplexity of replies to neutral prompts rose, as a share."""

    def _name(self) -> str:
        # "finished" alone would not say what, among the engine's other events.
        return "run_finished"


def moments(
    steps: Generator[None, None, T], told: Callable[[int], Event | None] = lambda _: None
) -> Generator[Event, None, T]:
    """What `steps` returns, with a moment for each of them, or what is `told` of it by its number (from 1)."""
    number = 0
    try:
        while True:
            try:
                next(steps)
            except StopIteration as end:
                result: T = end.value
                return result
            number += 1
            yield told(number) or Moment()
    finally:
        steps.close()
