"""Step 2b: a new memory that corrects an old one supersedes it.

The model is asked, and the words must agree: two sentences about the same thing share most of their words. What was
said is true whether or not an adapter comes of it, so the store is told at once.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence

from plum_local import prompts
from plum_local.consolidate.events import Event
from plum_local.consolidate.grounding import normalized, overlap, same_property
from plum_local.consolidate.job import Job, Writer, write
from plum_local.consolidate.parsing import says_yes
from plum_local.consolidate.select import LIVE
from plum_local.records import Memory

_CANDIDATES = 3
_MIN_OVERLAP = 0.4
_MAX_TOKENS = 4


def supersede(model: Writer, job: Job, fresh: Sequence[Memory]) -> Generator[Event, None, int]:
    """Mark older memories that `fresh` ones replace; how many."""
    pairs = [(old, new) for new in fresh for old in _candidates(job, new)]
    requests = [prompts.replaces(job.prompts, old.sentence, new.sentence) for old, new in pairs]
    texts = yield from write(model, requests, step="corrections", max_tokens=_MAX_TOKENS)
    replaced: dict[str, str] = {}
    for (old, new), text in zip(pairs, texts, strict=True):
        if says_yes(text):
            replaced.setdefault(old.id, new.id)
    with job.store.transaction():
        there = {memory.id for memory in job.store.memories(LIVE)}
        done = [job.store.supersede(old, new) for old, new in replaced.items() if old in there and _exists(job, new)]
    return len(done)


def _candidates(job: Job, new: Memory) -> list[Memory]:
    # The memory finds itself first; one more than wanted makes up for it.
    found = job.store.search_memories(new.sentence, limit=_CANDIDATES + 1, states=LIVE)
    return [
        old
        for old in found
        if old.id < new.id
        and normalized(old.sentence) != normalized(new.sentence)
        and overlap(old.sentence, new.sentence) > _MIN_OVERLAP
        and same_property(old.sentence, new.sentence)
    ][:_CANDIDATES]


def _exists(job: Job, memory_id: str) -> bool:
    return any(memory.id == memory_id for memory in job.store.memories())
