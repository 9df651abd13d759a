"""Step 2b: a new memory that corrects an old one supersedes it.

The model is asked, and the words must agree: two sentences about the same thing share most of their words. What was
said is true whether or not an adapter comes of it, so the store is told at once.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Sequence

from plum_local import prompts
from plum_local.consolidate.events import Event
from plum_local.consolidate.job import Job, Writer, write
from plum_local.consolidate.select import LIVE
from plum_local.grounding import normalized, overlap, same_property, same_subject
from plum_local.records import Memory
from plum_local.replies import says_yes

_CANDIDATES = 3
_MIN_OVERLAP = 0.4
_MAX_TOKENS = 4
_CORRECTS = re.compile(
    r"\b(?:actually|correct(?:ion|ing)?|instead|no longer|not any ?more|changed|a change|mixed (?:it|that|this) up"
    r"|scratch that|(?:i was|got it|had it|that was) wrong|my mistake|forget (?:what|that)"
    r"|something else (?:before|earlier)|used to|switched|no wait|turns out|update)\b",
    re.IGNORECASE,
)
"""Words of a person who takes something back."""


def supersede(model: Writer, job: Job, fresh: Sequence[Memory]) -> Generator[Event, None, int]:
    """Mark older memories that `fresh` ones replace; how many."""
    pairs = [(old, new) for new in fresh for old in _candidates(job, new)]
    requests = [prompts.replaces(job.prompts, old.sentence, new.sentence) for old, new in pairs]
    texts = yield from write(model, requests, step="corrections", max_tokens=_MAX_TOKENS)
    replaced: dict[str, str] = {}
    for (old, new), text in zip(pairs, texts, strict=True):
        if says_yes(text) or (same_subject(old.sentence, new.sentence) and _corrects(job, new)):
            replaced.setdefault(old.id, new.id)
    with job.store.transaction():
        there = {memory.id for memory in job.store.memories(LIVE)}
        done = [job.store.supersede(old, new) for old, new in replaced.items() if old in there and _exists(job, new)]
    return len(done)


def _corrects(job: Job, new: Memory) -> bool:
    """Whether the message that a memory comes from says that it corrects something.

    A person may have two hobbies, so a checkpoint does not take the second for a change by itself.
    """
    source = job.store.message(new.source_message_id).content if new.source_message_id else ""
    return _CORRECTS.search(source.replace("\u2019", "'")) is not None


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
