"""Reading what the model writes: one strict parser for the formats of `prompts`, whatever wrote them.

A line that is not as it should be is dropped and counted, never repaired into something that was not written.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from plum_local.records import PairKind
from plum_local.replies import abstains, says_no, says_yes
from plum_local.words import words

_BULLET = re.compile(r"^\s*(?:[-*•]|\d{1,2}[.)])\s+")
_ENDS = re.compile(r"[.!?][\"'”’)]*$")
_TWICE = re.compile(r"\b(\w+) and \1\b", re.IGNORECASE)
_TELLS = re.compile(r"(.+?) (?:is|are)(?: called| named)? (.+)")
_MEMORY_WORDS = (2, 40)
_QUESTION_WORDS = 40
_ANSWER_WORDS = 60


@dataclass(frozen=True, slots=True)
class Draft:
    """A question and an answer as the model wrote them, not yet checked."""

    question: str
    answer: str


def parse_memories(text: str) -> list[str]:
    """One sentence a line; "none" gives nothing, nor does a line that is no whole sentence or goes round in circles."""
    found: list[str] = []
    for line in text.splitlines():
        sentence = _BULLET.sub("", line).strip()
        count = len(sentence.split())
        whole = _MEMORY_WORDS[0] <= count <= _MEMORY_WORDS[1] and _ENDS.search(sentence) and not sentence.endswith("?")
        if whole and not _circles(sentence):
            found.append(sentence)
    return list(dict.fromkeys(found))


def parse_pairs(text: str) -> tuple[list[Draft], int]:
    """Well-formed pairs, and how many lines or pairs were dropped.

    A pair is a line "Q: …" followed at once by a line "A: …"; the question is not empty and at most 40 words long,
    and the answer ends as a sentence does (a reply cut off by its limit does not).
    """
    drafts: list[Draft] = []
    dropped = 0
    question: str | None = None
    for line in filter(str.strip, text.splitlines()):
        head, body = line[:3], line[3:].strip()
        if head == "Q: ":
            dropped += question is not None
            question = body
        elif head == "A: " and question is not None:
            if well_formed(draft := Draft(question, body)):
                drafts.append(draft)
            else:
                dropped += 1
            question = None
        else:
            dropped += 1
            question = None
    return drafts, dropped + (question is not None)


def kind_of(draft: Draft) -> PairKind:
    """What a pair is, by its answer."""
    if abstains(draft.answer):
        return PairKind.UNKNOWN
    if says_yes(draft.answer):
        return PairKind.YES
    return PairKind.NO if says_no(draft.answer) else PairKind.OPEN


def _circles(sentence: str) -> bool:
    """Whether two neighbouring words come three times: "Your hotel on your hotel on your hotel", as small models do.

    Or a word twice around an "and" ("black and black"), or nothing new after an "is" ("Your two kids are two kids").
    """
    sequence = sentence.lower().rstrip(".!?").split()
    told = _TELLS.match(sentence.lower())
    again = told is not None and {*words(told[2])} <= {*words(told[1])}
    return max(Counter(pairwise(sequence)).values(), default=0) > 2 or bool(_TWICE.search(sentence)) or again


def well_formed(draft: Draft) -> bool:
    """Whether neither side is empty or longer than people write, and the answer ends as a sentence does."""
    return (
        0 < len(draft.question.split()) <= _QUESTION_WORDS
        and 0 < len(draft.answer.split()) <= _ANSWER_WORDS
        and bool(_ENDS.search(draft.answer))
    )
