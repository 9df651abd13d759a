"""Whether what a reply adds to its question stands where a conversation is on the same people and things.

`judging.bears_out` wants one clause that says what was asked. People tell it over several: "I have a new job at
Ormsby. I will be a proofreader there." Here the clause with the value may lean on those before it, if it is on nobody
else: one that names somebody must name whom the question or the reply does, and "she" is who was named last.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from plum_local.grounding import value_words
from plum_local.judging import NAMED, OPEN, OTHERWISE, YES_NO, beside, last_added, named_things, numbered, refers
from plum_local.replies import says_no, says_yes
from plum_local.subjects import WHO, plainly, whom
from plum_local.words import CLAUSE, content, stem, stems, telling

_THE_ONE = re.compile(r"\b(?:ones?|the (?:other|first|second|same))\b", re.IGNORECASE)
_UNITS = frozenset(map(stem, "year month week day hour minute euro pound dollar franc crown kilometre mile".split()))
"""What people leave out beside a number."""
_BY_ME = re.compile(r"\b(?:I|we)\b")
_SOMEBODY = re.compile(r"\b(?:he|she|they|his|her|hers|him|them|their)\b", re.IGNORECASE)


def stands_there(question: str, reply: str, said: Sequence[str], restated: str = "") -> bool:
    """Whether a clause of the messages `said`, the earliest first, holds what a reply adds, and is on nobody else.

    `restated`: what else may word the question, see `judging.reworded`.
    """
    question, reply = plainly(question), plainly(reply)
    said = [plainly(text) for text in said]
    affirms = says_yes(reply) and not OPEN.search(question)
    value = _affirmed(question, reply) if affirms else _added(question, reply)
    if not value or _on_other_things(question, reply) or not _named(question, reply) <= stems(" ".join(said)):
        return False
    about = whom(question) | whom(reply)
    asked = telling(f"{question} {restated}") - set().union(*map(stems, about)) - value
    if affirms:
        asked -= OTHERWISE
    before: list[str] = []
    for text in said:
        clauses = [clause for clause in CLAUSE.split(text) if clause.strip()]
        for number, clause in enumerate(clauses):
            if not value <= stems(clause):
                continue
            leans = refers(clause) or _THE_ONE.search(clause)
            near = [*before[-1:], *clauses[:number]] if leans else clauses[max(0, number - 1) : number]
            of_whom = _of_whom(clause, [*before, *clauses[:number]])
            if not (about or of_whom & WHO) and _BY_ME.search(clause):  # "I ordered one from Halden's."
                of_whom = frozenset()
            of_them = not of_whom or _the_same(of_whom, about)
            on_it = not asked or bool(asked & stems(" ".join((*near, clause)))) or (bool(of_whom) and not affirms)
            if on_it and of_them and not beside(clause, f"{question} {reply}", reply):
                return True
        before.append(text)
    return False


def _affirmed(question: str, reply: str) -> set[str]:
    """Stems of the names, or else of the words, that a yes affirms; none if it does not repeat them."""
    affirmed = _names(question) or content(question)
    return affirmed if affirmed <= stems(reply) else set()


def _added(question: str, reply: str) -> set[str]:
    """Stems of the numbers that a reply adds, and of the last word."""
    added = value_words(question, YES_NO.sub("", reply.strip()))
    numbers = numbered(added)
    return (numbers | {last_added(reply, added - _UNITS if numbers else added)}) - {""}


def _names(question: str) -> set[str]:
    return set().union(*map(stems, NAMED.findall(question)))


def _named(question: str, reply: str) -> set[str]:
    """Stems of the names that a question has; a "no" may be to another one."""
    return set() if says_no(reply) else _names(question)


def _on_other_things(question: str, reply: str) -> bool:
    """Whether a question is on things of the person's and a reply on others: a sewing machine for a cello case."""
    asked, replied = (set().union(*named_things(text)) for text in (question, reply))
    return bool(asked and replied) and not (asked & stems(reply) or replied & stems(question))


def _the_same(here: frozenset[str], about: frozenset[str]) -> bool:
    """Whether people may be those that others are, by their names where both have one."""
    named, names = here - WHO, about - WHO
    return bool(here & about) and (not (named and names) or bool(named & names))


def _of_whom(clause: str, earlier: Sequence[str]) -> frozenset[str]:
    """Whom a clause is on, by name or as who was named last before it; nobody if it is on a thing."""
    here = whom(clause)
    if here or not _SOMEBODY.search(clause):
        return here
    return next(filter(None, map(whom, reversed(earlier))), here)
