"""Step 2a: messages become memories, one sentence each, with their source and its date."""

from __future__ import annotations

from collections.abc import Generator, Sequence

from plum_local import prompts
from plum_local.consolidate.events import Event, MemoryFound
from plum_local.consolidate.grounding import grounded_memory, normalized
from plum_local.consolidate.job import Job, Writer, write
from plum_local.consolidate.parsing import parse_memories
from plum_local.consolidate.select import LIVE, Source
from plum_local.prompts import Turn
from plum_local.records import Memory

_MAX_TOKENS = 160
_GROUP = 16
"""Messages whose memories are committed together; a killed run loses no more than the group it was at."""


def note_memories(model: Writer, job: Job, sources: Sequence[Source]) -> Generator[Event, None, list[Memory]]:
    """Write the memories of `sources` into the store, a group at a time; the new ones.

    A message that has memories already was read by a run that did not come to its end, and is not read again.
    """
    known = job.store.memories()
    read = {memory.source_message_id for memory in known}
    # What was superseded or forgotten and is told again is a new memory.
    seen = {normalized(memory.sentence) for memory in known if memory.state in LIVE}
    todo = [source for source in sources if source.message.id not in read]
    found: list[Memory] = []
    for start in range(0, len(todo), _GROUP):
        group = todo[start : start + _GROUP]
        sentences = yield from _read(model, job, group)
        with job.store.transaction():
            noted = [
                job.store.add_memory(sentence, source.message.id)
                for source, sentence in sentences
                if not _seen(seen, sentence)
            ]
        found += noted
        for memory in noted:
            yield MemoryFound(memory.id, memory.sentence, memory.source_message_id)
    return found


def _read(model: Writer, job: Job, sources: Sequence[Source]) -> Generator[Event, None, list[tuple[Source, str]]]:
    """Grounded sentences with the message they come from, in the order of the messages."""
    windows: list[tuple[Source, Sequence[Turn], str]] = [
        (source, earlier, last) for source in sources for earlier, last in source.windows()
    ]
    requests = [prompts.memories(job.prompts, earlier, last) for _, earlier, last in windows]
    texts = yield from write(model, requests, step="memories", max_tokens=_MAX_TOKENS)
    return [
        (source, sentence)
        for (source, earlier, last), text in zip(windows, texts, strict=True)
        for sentence in parse_memories(text)
        if grounded_memory(sentence, last, [content for _, content in earlier])
    ]


def _seen(seen: set[str], sentence: str) -> bool:
    """Whether a sentence was there before; from now on it is."""
    key = normalized(sentence)
    if key in seen:
        return True
    seen.add(key)
    return False
