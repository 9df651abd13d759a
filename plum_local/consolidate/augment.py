"""Step 2: new messages become memories, corrections are noticed, anchors are there, memories get their pairs.

Every part commits as it goes and skips what is there already, so a run that was killed here simply begins again.
"""

from __future__ import annotations

from collections.abc import Generator

from plum_local.consolidate.anchors import make_anchors
from plum_local.consolidate.corrections import supersede
from plum_local.consolidate.earlier import make_earlier
from plum_local.consolidate.events import Event, MemoryFound, StepStarted
from plum_local.consolidate.job import Job, Writer
from plum_local.consolidate.memories import note_memories
from plum_local.consolidate.pairs import make_pairs
from plum_local.consolidate.select import LIVE, Selection
from plum_local.records import Memory


def augment(model: Writer, job: Job, selection: Selection) -> Generator[Event, None, list[Memory]]:
    """The memories this run is to learn, with their pairs in the store; each of them is told of."""
    for memory in selection.pending:
        yield MemoryFound.of(memory)
    yield StepStarted("memories")
    noted = yield from note_memories(model, job, selection.sources)
    sources = {source.message.id for source in selection.sources}
    pending = {memory.id: memory for memory in selection.pending}
    wanted = pending | {memory.id: memory for memory in noted}
    unchecked = [m for m in wanted.values() if m.source_message_id in sources]
    if unchecked:
        yield StepStarted("corrections")
        yield from supersede(model, job, sorted(unchecked, key=lambda memory: memory.id))
    targets = [memory for memory in job.store.memories(LIVE) if memory.id in wanted]
    if targets:
        # The anchors first: look-alikes are made of them.
        if job.settings.consolidation.anchor_share:
            yield StepStarted("anchors")
            yield from make_anchors(model, job)
        yield StepStarted("pairs")
        yield from make_pairs(model, job, targets)
        yield from make_earlier(model, job, targets)
    return targets
