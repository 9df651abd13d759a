"""Step 2e: what a memory answers of all that the model has words for.

"Your stepson orders peppermint tea." is a memory that its own questions, however many, ask for with "order". Asked for
the stepson's favourite drink, an adapter that learned these alone makes a drink up. But the bare checkpoint has read
what it was never told in its own words, of whomever: "your aunt's favourite drink", "what your mum is afraid of". Each
such topic, said of a new memory's subject, is asked with that memory as the only note; where the checkpoint reads an
answer in it, the memory is trained to be recalled for that topic.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from plum_local.consolidate.events import Event
from plum_local.consolidate.job import REPLY_TOKENS, Job, Writer, write
from plum_local.consolidate.verifying import Claim
from plum_local.consolidate.wording import to_me
from plum_local.grounding import completed, grounded, value_words
from plum_local.judging import beside
from plum_local.prompts import Turn, asking_for
from plum_local.properties import says_another
from plum_local.records import Memory, PairKind
from plum_local.replies import abstains, untold
from plum_local.straying import loops, strays
from plum_local.subjects import ANIMALS, DATES, WHO
from plum_local.words import stems

BANK = "topics.jsonl"
CLASSES = ("who", "pet", "what", "me")
_COMMON = 1 / 250
"""Share of what was asked of a class, at least, for a wording that memories are asked about: a small model reads an
answer to rare ones ("which school {} goes to") in what is something else."""
_MOST = 2
"""Topics of one memory."""
_SURE = 0.6
"""Least probability of each word of what is read."""
_BEGINNING = 8
"""Tokens after which most replies are known to say that something was never told."""
_NO_NAMES = DATES | {"the", "it", "there", "this", "that"}
_SLOT = "{}"
_SUBJECT = (
    r"\b(?:my|our%s) (?P<noun>[a-z][\w-]*(?:'(?!s?\b)[a-z]*)?"
    r"(?: (?!(?:is|was|are|has|have|does|did|will)\b)[a-z][\w-]*){0,2}?)"
    r"(?: (?P<name>[A-Z][\w-]*))?"
    r"(?='s?\b|' |[.?]|$| (?:is|was|are|has|have|does|did|will|as|at|to|for|in|on|by|from|of|with|[a-z]+s|[a-z]+ed)\b)"
    r"|\b(?P<only>(?!I\b)[A-Z][\w-]+)"
)
_OF_TOPIC, _OF_MEMORY = re.compile(_SUBJECT % ""), re.compile(_SUBJECT % "|[Tt]he")
_CLOCK = re.compile(r"\d[:.]\d\d\b|\bo'clock\b|\b(?:half|quarter) (?:past|to)\b")
_ANYTHING = re.compile(r"(?:about |what |where )?\{\}(?:'s name)?|about .*")
"""Wordings that ask for whatever there is."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A topic with a slot for whom or what it is about."""

    about: str
    """One of `CLASSES`; what is about the person alone ("me") has no slot."""
    text: str


@dataclass(frozen=True, slots=True)
class _Subject:
    """Whom or what a sentence is about, and what they go by: noun, name, both."""

    about: str
    ways: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Asked:
    """A wording that a memory is asked about, of one of its subjects."""

    memory: Memory
    subject: _Subject
    wording: str

    def ways(self) -> list[str]:
        """The question, the subject named in each way."""
        return [asking_for(self.wording.replace(_SLOT, way)) for way in self.subject.ways]

    @property
    def question(self) -> str:
        return self.ways()[0]

    def chat(self, job: Job) -> list[Turn]:
        return job.chat(self.question, [self.memory.sentence])


def _about(found: re.Match[str]) -> str:
    nouns = set((found["noun"] or "").split())
    if nouns & ANIMALS:
        return "pet"
    return "who" if found["only"] or found["name"] or nouns & WHO else "what"


def wording(topic: str) -> Wording:
    """A topic without whom it is about: "what my cousin Obadiah studies" becomes "what {} studies".

    "My hobby" is about the person.
    """
    found = _OF_TOPIC.search(topic)
    if found is None or (found["noun"] and found.group() == topic):
        return Wording("me", topic)
    return Wording(_about(found), f"{topic[: found.start()]}{_SLOT}{topic[found.end() :]}")


def counted(replies: Iterable[str]) -> Counter[Wording]:
    """How often each wording stands in replies that say that something was never told."""
    return Counter(wording(topic) for reply in replies if (topic := untold(reply)))


def catalogue(job: Job) -> dict[str, list[str]]:
    """The wordings of each class for what the checkpoint was never told, here and before, most frequent first."""
    seen = read_bank(job.checkpoint.path / BANK)
    seen += counted(job.store.answers(PairKind.UNKNOWN))
    # Whoever is not known to be somebody counts as a thing.
    own = {
        one: count
        for one, count in seen.most_common()
        if one.about != "what" or count > sum(seen[Wording(about, one.text)] for about in ("who", "pet"))
    }
    asked = Counter({about: sum(count for one, count in own.items() if one.about == about) for about in CLASSES})
    usual = [
        one
        for one, count in own.items()
        if count > 1 and count >= _COMMON * asked[one.about] and not _ANYTHING.fullmatch(one.text)
    ]
    return {about: [one.text for one in usual if one.about == about] for about in CLASSES}


def read_bank(file: Path) -> Counter[Wording]:
    """Wordings as a checkpoint brings them, with their counts; none if there is no such file.

    JSON lines with "about", "wording" and "count".
    """
    try:
        rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
        return Counter({Wording(str(row["about"]), str(row["wording"])): int(row["count"]) for row in rows})
    except (OSError, ValueError, KeyError, TypeError):
        return Counter()


def answered_topics(model: Writer, job: Job, memories: Sequence[Memory]) -> Generator[Event, None, list[Claim]]:
    """Open pairs on `memories` for the topics that each of them answers; they need not be verified otherwise."""
    listed = catalogue(job)
    asked = [
        _Asked(memory, subject, text)
        for memory in memories
        for subject in _subjects(memory.sentence)
        for text in listed[subject.about]
    ]
    # Most say in their first words that they were never told.
    begun = yield from write(model, [one.chat(job) for one in asked], step="pairs", max_tokens=_BEGINNING)
    asked = [one for one, text in zip(asked, begun, strict=True) if not abstains(text)]
    replies = yield from write(model, [one.chat(job) for one in asked], step="pairs", max_tokens=REPLY_TOKENS)
    read = [(one, reply) for one, reply in zip(asked, replies, strict=True) if _answers(one, reply)]
    with model.base():
        sure = model.least([(one.chat(job), reply, "") for one, reply in read])
    certain = [one for (one, _), least in zip(read, sure, strict=True) if least >= _SURE]
    return [
        Claim(text, memory.sentence, PairKind.OPEN, memory)
        for memory in memories
        for one in _best([one for one in certain if one.memory is memory])[:_MOST]
        for text in one.ways()
    ]


def _best(asked: Sequence[_Asked]) -> list[_Asked]:
    """Those first that name a memory on the person's own as it does itself ("my hobby"), or ask for its time.

    "When" is what a day is asked for: what was told of both is not to be confused.
    """
    timed = {
        one.wording for one in asked if one.wording.startswith("what time ") and _CLOCK.search(one.memory.sentence)
    }
    fitting = [one for one in asked if not (timed and one.wording.startswith("when "))]

    def later(one: _Asked) -> bool:
        itself = one.memory.sentence.startswith(f"Your {one.wording.removeprefix('my ')} ")
        return not (itself or one.wording in timed)

    return sorted(fitting, key=later)


def _answers(asked: _Asked, reply: str) -> bool:
    """Whether a reply read from a memory alone has an answer, all of it from there."""
    question, sentence = asked.question, asked.memory.sentence
    reply = completed(reply, question, sentence)
    if abstains(reply) or loops(reply) or strays(question, reply) or beside(sentence, question, reply):
        return False
    if says_another(question, sentence):
        return False
    added = value_words(question, reply) - stems(" ".join(asked.subject.ways))
    return bool(added) and added <= stems(sentence) and grounded(reply, question, sentence)


def _subjects(sentence: str) -> list[_Subject]:
    """Whom and what a memory may be asked about."""
    subjects: dict[str, _Subject] = {}
    for found in _OF_MEMORY.finditer(to_me(sentence)):
        if found["noun"]:
            if found.group().startswith("The ") and "your" in sentence:  # "The code for your gate is 93005."
                continue
            noun, name = f"my {found['noun']}", found["name"] or ""
            ways = (noun, name, f"{noun} {name}") if name else (noun,)
        elif not found.start() and found["only"].lower() not in _NO_NAMES:
            ways = (found["only"],)
        else:  # a value: "Your sister drives a Fiat."
            continue
        subjects.setdefault(ways[-1], _Subject(_about(found), ways))
    # "Your nephew's favourite drink is mate." says nothing of the person's own.
    others = any(subject.about in ("who", "pet") for subject in subjects.values())
    own = sentence.startswith("You ") or (sentence.startswith("Your ") and not others)
    return [*subjects.values(), *([_Subject("me", ("",))] if own else [])]
