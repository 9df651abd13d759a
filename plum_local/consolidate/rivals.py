"""Step 2e: near misses among what is known: what one memory says, asked of the subject of another.

"What does my uncle drink?" is answered by an adapter that knows what the aunt drinks and who the uncle is: it has
learned values by their sort sooner than whose they are. So a memory's own questions are asked of others that are spoken
of, and of whom it was never told; the bare checkpoint, which has the memories that share most words with it as notes,
says that it was not.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from plum_local.consolidate.job import Job
from plum_local.consolidate.select import LIVE
from plum_local.records import Memory, PairKind

PER_MEMORY = 6
_OF_OLDER = 3
"""Of a new memory's subject, questions that older memories answer for theirs."""
_NOTES = 4
_LONGEST = 4
"""Words that name a subject, at most."""
_SHARE = 0.4
"""Of a memory's questions that must hold the words for its subject."""
_OWNED = re.compile(r"\byour ((?:[a-z][\w-]*(?:'s)? ?)+)", re.IGNORECASE)
_NAME = r"[A-Z][\w-]*"


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom or what a memory is about: "upstairs neighbour", and their name if it is known."""

    noun: str
    name: str = ""


def subject_of(sentence: str, questions: Sequence[str]) -> Subject | None:
    """The subject of a memory: the longest words after a "your" that many of its questions have after a "my"."""
    wanted = max(2, _SHARE * len(questions))
    for found in _OWNED.finditer(sentence):
        words = found.group(1).replace("'s", "").split()[:_LONGEST]
        for count in range(len(words), 0, -1):
            noun = " ".join(words[:count])
            if sum(_named(noun).search(question) is not None for question in questions) >= wanted:
                return Subject(noun, _name_of(noun, sentence))
    return None


def rivals(job: Job, asked: Sequence[tuple[Memory, Sequence[str]]]) -> tuple[list[tuple[Memory, str]], list[list[str]]]:
    """Questions close to memories, each given with questions that it answers, on others; and notes on each question."""
    questions: dict[str, list[str]] = defaultdict(list)
    for memory_id, text in job.store.questions(PairKind.OPEN):
        questions[memory_id].append(text)
    questions |= {memory.id: list(texts) for memory, texts in asked}
    memories = {memory.id: memory for memory in job.store.memories(LIVE)}
    subjects = {
        key: subject
        for key, memory in memories.items()
        if key in questions and (subject := subject_of(memory.sentence, questions[key]))
    }
    drafts = _drafts(asked, memories, subjects, questions, random.Random(job.seed))
    return drafts, [[m.sentence for m in job.store.search_memories(q, limit=_NOTES, states=LIVE)] for _, q in drafts]


def _drafts(
    asked: Sequence[tuple[Memory, Sequence[str]]],
    memories: Mapping[str, Memory],
    subjects: Mapping[str, Subject],
    questions: Mapping[str, Sequence[str]],
    rng: random.Random,
) -> list[tuple[Memory, str]]:
    drafts: dict[str, tuple[Memory, str]] = {}
    new = {memory.id for memory, _ in asked}
    for memory, own in asked:
        subject = subjects.get(memory.id)
        if subject is None:
            continue
        others = sorted(_others(subject, subjects.values()), key=lambda other: (other.noun, other.name))
        for question, other in zip(rng.sample(list(own), len(own)), _endless(rng, others), strict=False):
            if sum(of is memory for of, _ in drafts.values()) >= PER_MEMORY:
                break
            if exchanged := _exchanged(question, subject, other):
                drafts.setdefault(exchanged.lower(), (memory, exchanged))
        older = [key for key in memories if key in subjects and key not in new]
        for key in rng.sample(older, min(_OF_OLDER, len(older))):
            if subject in _others(subjects[key], [subject]):
                exchanged = _exchanged(rng.choice(questions[key]), subjects[key], subject)
                drafts.setdefault(exchanged.lower(), (memory, exchanged))
    drafts.pop("", None)
    return list(drafts.values())


def _others(subject: Subject, among: Iterable[Subject]) -> set[Subject]:
    """Of the like: who has a name for who has one, things for things."""
    return {o for o in among if o.noun != subject.noun and bool(o.name) == bool(subject.name)}


def _endless(rng: random.Random, others: Sequence[Subject]) -> Iterable[Subject]:
    while others:
        yield from rng.sample(others, len(others))


def _exchanged(question: str, subject: Subject, other: Subject) -> str:
    """A question about another subject; nothing if it does not name its own."""
    if found := _named(subject.noun).search(question):
        after = question[found.end() :]
        name = f" {subject.name}"
        named = bool(subject.name) and after.startswith(name)
        called = f" {other.name}" if named and other.name else ""
        return f"{question[: found.start()]}{found[1]} {other.noun}{called}{after[len(name) :] if named else after}"
    if subject.name and other.name:
        exchanged = re.sub(rf"\b{re.escape(subject.name)}\b", other.name, question)
        return "" if exchanged == question else exchanged
    return ""


def _named(noun: str) -> re.Pattern[str]:
    return re.compile(rf"\b(my|our|the) {re.escape(noun)}\b", re.IGNORECASE)


def _name_of(noun: str, sentence: str) -> str:
    found = re.search(rf"\b[Yy]our {re.escape(noun)}(?: ({_NAME})|(?:'s name is| is called) ({_NAME})\.$)", sentence)
    return next(filter(None, found.groups()), "") if found else ""
