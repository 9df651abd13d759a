"""Step 2d: what a corrected memory said stays answerable, as what was true before.

The pairs of a superseded memory would contradict its successor and are gone; instead it gets a few whose answers say
"Earlier you told me that …". They are trained, probed and replayed together with the memory that replaced it.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Generator

from plum_local import prompts
from plum_local.consolidate.events import Event
from plum_local.consolidate.job import Job, Writer, write
from plum_local.consolidate.parsing import Draft, kind_of, parse_pairs
from plum_local.consolidate.verifying import Claim, verify
from plum_local.grounding import grounded
from plum_local.records import Memory, MemoryState, PairKind, QAPair, Split
from plum_local.store import Store
from plum_local.words import normalized

WANTED = 6
"""Pairs of one superseded memory, the probe included."""
_ASKED = 3
"""Times that the model is asked for them, at once: it writes hardly longer at three lists than at one."""
_SPARE = 2
"""Drafts that are verified beyond those wanted."""
_MAX_TOKENS = 120
_TEMPERATURE = 0.9
_SAID = "earlier you told me"


def predecessors(store: Store, successors: Container[str | None]) -> list[Memory]:
    """Superseded memories that one of the memories with the ids `successors` replaced directly."""
    return [m for m in store.memories((MemoryState.SUPERSEDED,)) if m.superseded_by in successors]


def make_earlier(model: Writer, job: Job, targets: Collection[Memory]) -> Generator[Event, None, None]:
    """Write pairs on what `targets` replaced into the store, for those that have none."""
    successors = {memory.id: memory for memory in targets}
    olds = [m for m in predecessors(job.store, successors) if not job.store.pairs(memory_id=m.id)]
    asked = [old for old in olds for _ in range(_ASKED)]
    requests = [
        prompts.earlier(job.prompts, old.sentence, successors[old.superseded_by or ""].sentence) for old in asked
    ]
    texts = yield from write(
        model, requests, step="pairs", max_tokens=_MAX_TOKENS, temperature=_TEMPERATURE, seed=job.seed
    )
    sorted_out: dict[str, dict[str, Draft]] = {old.id: {} for old in olds}
    for old, text in zip(asked, texts, strict=True):
        for draft in parse_pairs(text)[0]:
            if _sound(draft, old, successors[old.superseded_by or ""]):
                sorted_out[old.id].setdefault(normalized(draft.question), draft)
    drafts = [(old, draft) for old in olds for draft in [*sorted_out[old.id].values()][: WANTED + _SPARE]]
    # The bare checkpoint, shown the old memory alone, must find its value in the question.
    claims = [Claim(draft.question, old.sentence, PairKind.OPEN, old) for old, draft in drafts]
    sound = yield from verify(model, job, claims, "pairs")
    found: dict[str, list[Draft]] = {old.id: [] for old in olds}
    for (old, draft), claim in zip(drafts, claims, strict=True):
        if claim in sound and len(found[old.id]) < WANTED:
            found[old.id].append(draft)
    with job.store.transaction():
        there = {memory.id for memory in job.store.memories()}
        for old_id, drafts_of in found.items():
            if old_id in there:
                job.store.add_pairs(_pairs(old_id, drafts_of))


def _sound(draft: Draft, old: Memory, new: Memory) -> bool:
    return (
        kind_of(draft) is PairKind.OPEN
        and draft.answer.lower().startswith(_SAID)
        and grounded(draft.answer, old.sentence)
        and not grounded(draft.answer, new.sentence)
    )


def _pairs(memory_id: str, drafts: list[Draft]) -> list[QAPair]:
    """The last one is held out, if there are enough to learn from."""
    held = len(drafts) - 1 if len(drafts) > 2 else None
    return [
        QAPair("", memory_id, d.question, d.answer, PairKind.OPEN, Split.PROBE if n == held else Split.TRAIN)
        for n, d in enumerate(drafts)
    ]
