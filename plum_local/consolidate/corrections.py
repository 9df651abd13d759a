"""Step 2b: a new memory that corrects an old one supersedes it.

The model is asked, and the words must agree: two sentences about the same thing share most of their words. What was
said is true whether or not an adapter comes of it, so the store is told at once.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Generator, Sequence

from plum_local import prompts
from plum_local.consolidate.events import Event
from plum_local.consolidate.job import REPLY_TOKENS, Job, Writer, write
from plum_local.consolidate.select import LIVE
from plum_local.grounding import DENIALS, value_words
from plum_local.judging import on_others
from plum_local.records import Memory, PairKind
from plum_local.replies import abstains, says_yes
from plum_local.sameness import in_full, on_another_day, same_property, same_subject
from plum_local.words import TAKES_BACK, content, overlap, stems, telling

_CANDIDATES = 3
_MIN_OVERLAP = 0.4
_MAX_TOKENS = 4
_MOVES = re.compile(r"\bmov(?:e|ed|ing) (?:house )?(?:from|to)\b", re.IGNORECASE)
_QUESTIONS = 8
"""Of an older memory, that are asked of a new one."""


def supersede(model: Writer, job: Job, fresh: Sequence[Memory]) -> Generator[Event, None, int]:
    """Mark older memories that `fresh` ones replace; how many."""
    pairs = [(old, new) for new in fresh for old in _candidates(job, new)]
    replaced: dict[str, str] = {}
    shorter: dict[str, Memory] = {}
    for (old, new), yes in zip(pairs, (yield from _replaces(model, job, pairs)), strict=True):
        if yes or (same_subject(old.sentence, new.sentence) and _corrects(job, new)):
            replaced.setdefault(old.id, new.id)
        elif in_full(old.sentence, new.sentence) and _corrects(job, new):
            # Of several appointments that "my appointment" may be, the one told of last.
            shorter[new.id] = max(old, shorter.get(new.id, old), key=lambda memory: memory.id)
    fuller = {new.id: new for new in fresh if new.id in shorter and new.id not in replaced.values()}
    for new_id in fuller:
        replaced.setdefault(shorter[new_id].id, new_id)
    left = [new for new in fresh if new.id not in replaced.values() and _corrects(job, new)]
    for old, new in (yield from _answered_anew(model, job, left)):
        replaced.setdefault(old.id, new.id)
    with job.store.transaction():
        there = {memory.id for memory in job.store.memories(LIVE)}
        for new_id, new in fuller.items():
            if new_id in there:
                job.store.reword(new_id, in_full(shorter[new_id].sentence, new.sentence))
        done = [job.store.supersede(old, new) for old, new in replaced.items() if old in there and _exists(job, new)]
    return len(done)


def _answered_anew(
    model: Writer, job: Job, fresh: Sequence[Memory]
) -> Generator[Event, None, list[tuple[Memory, Memory]]]:
    """Older memories whose own questions memories of people who take something back answer otherwise: (old, new).

    "You set off for the tour on 3 May." shares few words with "Your tour starts on 1 May."; but asked when the tour
    starts, a checkpoint that is shown the former says on 3 May. It need not understand all of them.
    """
    asked = [
        (old, new, pair.question)
        for new in fresh
        for old in _related(job, new)
        for pair in job.store.pairs(memory_id=old.id, kind=PairKind.OPEN)[-_QUESTIONS:]
    ]
    requests = [job.chat(question, [new.sentence]) for _, new, question in asked]
    replies = yield from write(model, requests, step="corrections", max_tokens=REPLY_TOKENS)
    marks: dict[tuple[str, str], list[bool]] = defaultdict(list)
    for (old, new, question), reply in zip(asked, replies, strict=True):
        otherwise = value_words(question, reply) - stems(old.sentence)
        marks[old.id, new.id].append(not abstains(reply) and bool(otherwise) and otherwise <= stems(new.sentence))
    pairs = {(old.id, new.id): (old, new) for old, new, _ in asked}
    near = [pairs[key] for key, found in marks.items() if sum(found) > 1 and 3 * sum(found) >= len(found)]
    return [pair for pair, yes in zip(near, (yield from _replaces(model, job, near)), strict=True) if yes]


def _replaces(model: Writer, job: Job, pairs: Sequence[tuple[Memory, Memory]]) -> Generator[Event, None, list[bool]]:
    """Whether the checkpoint says that the new memory of each pair replaces the old one."""
    requests = [prompts.replaces(job.prompts, old.sentence, new.sentence) for old, new in pairs]
    texts = yield from write(model, requests, step="corrections", max_tokens=_MAX_TOKENS)
    return [says_yes(text) for text in texts]


def _older(job: Job, new: Memory) -> list[Memory]:
    """Memories told before `new` that share most words with it."""
    # The memory finds itself first; one more than wanted makes up for it.
    found = job.store.search_memories(new.sentence, limit=_CANDIDATES + 1, states=LIVE)
    return [old for old in found if old.id < new.id]


def _corrects(job: Job, new: Memory) -> bool:
    """Whether the message that a memory comes from says that it corrects something.

    A person may have two hobbies, so a checkpoint does not take the second for a change by itself.
    """
    source = job.store.message(new.source_message_id).content if new.source_message_id else ""
    return bool(TAKES_BACK.search(source) or _MOVES.search(source))


def _candidates(job: Job, new: Memory) -> list[Memory]:
    """Older memories that `new` may correct; what a message says twice, or of two things, corrects nothing in it."""
    return [
        old
        for old in _older(job, new)
        if _says_more(new.sentence, old.sentence)
        and not on_others(old.sentence, new.sentence)
        and (_corrects(job, new) or not on_another_day(old.sentence, new.sentence))
        and (old.source_message_id != new.source_message_id or _corrects(job, new))
        and overlap(old.sentence, new.sentence) > _MIN_OVERLAP
        and same_property(old.sentence, new.sentence)
    ][:_CANDIDATES]


def _says_more(new: str, old: str) -> bool:
    """Whether a memory has a word that an older one has not, or denies something; "my brother Wout" is no correction of
    "my little brother Wout"."""
    return not telling(new) <= telling(old) or bool(DENIALS.search(new))


def _related(job: Job, new: Memory) -> list[Memory]:
    """Older memories that share a telling word with `new`."""
    return [old for old in _older(job, new) if content(old.sentence) & content(new.sentence)][:_CANDIDATES]


def _exists(job: Job, memory_id: str) -> bool:
    return any(memory.id == memory_id for memory in job.store.memories())
