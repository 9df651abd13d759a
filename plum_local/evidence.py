"""Whether what a person told bears a reply out.

`bears_out` wants one clause that says what was asked. People tell it over several: "I have a new job at Ormsby. I will
be a proofreader there." In `stands_there` the clause with the value may lean on those before it, if it is on nobody
else: one that names somebody must name whom the question or the reply does, and "she" is who was named last.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from plum_local.grounding import value_words
from plum_local.judging import (
    DENIES,
    GOES_ON,
    NAMED,
    OPEN,
    OTHERWISE,
    YES_NO,
    at_another_time,
    beside,
    named_things,
    numbered,
    other_favourite,
    otherwise_described,
    refers,
    subject_of,
    things_of,
    words_before,
)
from plum_local.ownership import is_anothers, names_another, of_whom_asked
from plum_local.properties import says_another
from plum_local.replies import says_no, says_yes
from plum_local.slips import BEGINS_WITH_NAME
from plum_local.straying import BIRTH, of_other_things
from plum_local.subjects import DATES, HER, HIS, MEN, WHO, WOMEN, plainly, whom
from plum_local.words import CLAUSE, RELATION_STEMS, content, last_added, stem, stems, telling, words

_WHOSE_NAME = re.compile(rf"\b(your (?:[a-z-]+ ){{0,2}}?(?:{'|'.join(WHO)})) ([A-Z]\w+)\b(?!['’])")
"""Somebody's name beside what they are."""
_TITLED = re.compile(r"\b(?:doctor|mr|mrs|ms|miss|professor)\.? ([\w-]+)", re.IGNORECASE)
"""Somebody with a title."""
_ITS = re.compile(r"(?:our|the) ((?:[\w-]+ ){1,2}?)(?:is|are|was|were|will be)\b", re.IGNORECASE)
_OF_A_THING = 2
"""Words of a thing's name ("the archive project") that a clause on it has."""
_OF_ME = re.compile(r"\b(?:I|me|we|us)\b", re.IGNORECASE)
_MINE_TOO = re.compile(rf"{_OF_ME.pattern}|\b(?:my|our|mine|ours)\b", re.IGNORECASE)
"""Words of the person on themself or what is theirs."""
_TELLS_OF_ME = re.compile(r"(?:(?:yes|no), )?you\b", re.IGNORECASE)
_THE_ONE = re.compile(r"\b(?:ones?|the (?:other|first|second|same))\b", re.IGNORECASE)
_UNITS = frozenset(map(stem, "year month week day hour minute euro pound dollar franc crown kilometre mile".split()))
"""What people leave out beside a number."""
_WORKS_AS = re.compile(r"\bworks? as (an? [a-z][a-z -]*)[.!]?$")
_SAYS_WHAT = re.compile(
    r"\b(?:drives|works|studies|lives|plays|afraid|scared|allergic|hobby|favou?rite|birthday|deadline|vet)\b",
    re.IGNORECASE,
)
"""What a reply says in words that mean nothing else, so that a clause on it has them, or is read in that way alone."""
_BIRTHDAY = stem("birthday")
_BY_ME = re.compile(r"\b(?:I|we)\b")
_NOT_OF = ((MEN, WOMEN, HER), (WOMEN, MEN, HIS))
"""Who is not meant by which pronoun."""
_IN_A_PLACE = re.compile(r"\b(?:in|at|to|near) ([A-Z]\w+)")
_IN_A_NAME = re.compile(r"\b(?:in|at) ([A-Z]\w+)\W*$")
_BEFORE_PERSONS = frozenset("from by with".split())
_BEFORE_PLACES = frozenset("in at to near around outside of for".split())
_SOMEBODY = re.compile(r"\b(?:he|she|they|his|her|hers|him|them|their)\b", re.IGNORECASE)


def bears_out(question: str, reply: str, message: str, restated: str = "") -> bool:
    """Whether one clause of a message holds a reply's value, whom the question is about, and what it asks of them.

    What else a reply adds than its value may be from anywhere. A clause with a pronoun, or in which nobody is named,
    may be of whom was named before. `restated`: see `reworded`.
    """
    question, reply, message = map(plainly, (question, reply, message))
    worded = question
    if says_yes(reply) and content(question) - set(map(stem, whom(question))) <= stems(message):
        # The name of whom it is on is no value: "Yes, your rabbit Pixel has a floppy ear.".
        reply = _WHOSE_NAME.sub(lambda found: found[1] if found[2] not in question else found[0], reply)
    about, said = of_whom_asked(question), words(question)
    question = f"{question} {plainly(restated)}".strip()
    added = value_words(question, reply)
    value, numbers = last_added(reply, added), numbered(added)
    if says_yes(reply) and added <= stems(question):  # what a yes is on is no value
        added = {value, *numbers}
        about = frozenset(word for word in about if stem(word) != value)
    subjects = set().union(*map(stems, about & whom(question)))
    described = {
        stem(word) for n, word in enumerate(said) if word in about for word in words_before(said[:n])
    } - subjects
    asked = telling(question) - described - subjects
    # What is affirmed, or said, of something must have been said of it.
    things = content(question) - added - subjects if says_yes(reply) or not about else set()
    thing = (subject_of(reply) or things_of(question)) - added if not about else set()
    born = _BIRTHDAY in stems(reply)
    clauses = CLAUSE.split(message)
    for number, clause in enumerate(clauses):
        here = stems(clause)
        if value not in here or not numbers <= here:
            continue
        named = about & set(words(clause))
        others = whom(clause) - about - set(words(reply))
        of_them = refers(clause) or (described <= here if named else not others)
        if about and not named:
            on_it = things_of(clause) & telling(plainly(restated)) and any(
                about & set(words(one)) for one in clauses[:number]
            )
            on_nothing = refers(clause) or on_it or not things_of(clause) - stems(question) - added
            of_them = of_them and on_nothing and _may_be_of(about, clause, clauses[:number])
        if not about:
            of_them = not (others and _OF_ME.search(question)) or bool(_OF_ME.search(clause))
        enough = len(thing & here) >= min(len(thing), _OF_A_THING)
        others_thing = things_of(clause) - stems(question) - added
        of_it = ((not things or things & here) and enough) or (refers(clause) and not others_thing)
        if not (of_it or about) and _of_what_was_named(clause):
            of_it = thing <= here | stems(" ".join(clauses[:number]))
        spoken = here | (stems(clauses[number - 1]) if number and GOES_ON.match(clause) else set())
        of_else = says_else(worded, reply, clause)
        so_asked = (
            (asked & spoken or not asked or _is_one(reply, clause)) and not of_else and (not born or bool(BIRTH & here))
        )
        if of_them and of_it and so_asked and not _untitled(value, reply, clause):
            return True
    return False


def _is_one(reply: str, clause: str) -> bool:
    """Whether a reply says what somebody works as, and a clause that they are one: "She's a midwife."."""
    found = _WORKS_AS.search(reply.strip())
    if found is None:
        return False
    return bool(re.search(rf"(?:\b(?:is|am|was)|['’][sm]) (?:now |also )?{re.escape(found[1])}\b", clause))


def clause_with(question: str, reply: str, message: str) -> str:
    """The first clause of a message that has a reply's value and names whom the question is about; "" if none does.

    None for a question that offers a value itself: it leads its reader to it.
    """
    if not OPEN.search(question):
        return ""
    question, reply = plainly(question), plainly(reply)
    value, about = last_added(reply, value_words(question, reply)), whom(question)
    thing = set() if about else (subject_of(reply) or things_of(question)) - {value}
    for clause in CLAUSE.split(message):
        here = plainly(clause)
        if value not in stems(here) or (about and not about & set(words(here))):
            continue
        elses = says_else(question, reply, here) or otherwise_described(here, question)
        if not (elses or _untitled(value, reply, here) or on_another_thing(here, thing)):
            return clause.strip()
    return ""


def may_affirm(question: str, reply: str, said: Sequence[str]) -> bool:
    """Whether what is asked, and what a "no" leaves out of it in one clause, stands in the messages `said`.

    "You grow beans." is no reply to "Do I grow potatoes?" of who grows "beans and potatoes".
    """
    if OPEN.search(question):
        return False
    asked = content(plainly(question))
    left_out = asked - stems(plainly(reply))
    clauses = [plainly(clause) for text in said for clause in CLAUSE.split(text)]
    together = any(left_out <= stems(clause) for clause in clauses if not DENIES.search(clause))
    return bool(left_out) and together and asked <= stems(" ".join(clauses))


def stands_there(question: str, reply: str, said: Sequence[str], restated: str = "") -> bool:
    """Whether a clause of the messages `said`, the earliest first, holds what a reply adds, and is on nobody else.

    `restated`: what else may word the question, see `judging.reworded`.
    """
    question, reply = plainly(question), plainly(reply)
    said = [plainly(text) for text in said]
    affirms = says_yes(reply) and not OPEN.search(question)
    if _SAYS_WHAT.search(reply) and not affirms:
        return False
    value = _affirmed(question, reply) if affirms else _added(question, reply)
    if not value or of_other_things(question, reply) or not _named(question, reply) <= stems(" ".join(said)):
        return False
    asked_of = of_whom_asked(question) - _places(question)
    about = asked_of | (whom(reply) - _places(reply))
    if about & WHO:
        about = frozenset(word for word in about if stem(word) not in value)
    subjects = set().union(*map(stems, about))
    asked = telling(f"{question} {restated}") - subjects - value
    if affirms:
        asked -= OTHERWISE
    elif asked and not asked & stems(reply):  # "He drinks sherry." to what he is afraid of
        return False
    things = list(filter(None, (thing - subjects - value for thing in named_things(question))))
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
            there = stems(" ".join((*near, clause)))
            on_it = not asked or bool(asked & there) or (bool(of_whom & asked_of) and not affirms)
            of_it = not any(on_another_thing(clause, thing) for thing in things)
            if things and not (leans or any(thing & stems(clause) for thing in things)):
                of_it = of_it and not things_of(clause) - stems(plainly(f"{question} {reply}"))
            else_ = beside(clause, f"{question} {reply}", reply) or says_else(question, reply, clause)
            if on_it and of_it and of_them and not else_:
                return True
        before.append(text)
    return False


def says_else(question: str, reply: str, text: str) -> bool:
    """Whether a text is on another property or day than a question, on what is another's, or one who has that name."""
    return (
        other_favourite(question, text)
        or at_another_time(text, question)
        or is_anothers(question, text)
        or says_another(question, text)
        or names_another(reply, text)
        or _no_place(reply, text)
        or _of_another_than_me(question, reply, text)
    )


def _of_another_than_me(question: str, reply: str, text: str) -> bool:
    """Whether a reply tells what the person does, and a text what somebody of another name does: "Ada stayed home."."""
    found = BEGINS_WITH_NAME.match(text.strip()) if _TELLS_OF_ME.match(reply.strip()) else None
    if found is None or _MINE_TOO.search(text) or found[1].lower() in DATES:
        return False
    return not stems(found[1]) & (stems(f"{question} {reply}") | RELATION_STEMS)


def _no_place(reply: str, text: str) -> bool:
    """Whether a reply says that something is in what a text has somebody's name for: "in Ada", of what is from Ada."""
    found = _IN_A_NAME.search(reply.strip())
    if found is None:
        return False
    before = {word.lower() for word in re.findall(rf"\b(\w+) {found[1]}\b", text)}
    return bool(before & _BEFORE_PERSONS) and not before & _BEFORE_PLACES


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


def _the_same(here: frozenset[str], about: frozenset[str]) -> bool:
    """Whether people may be those that others are, by their names where both have one."""
    named, names = here - WHO, about - WHO
    return bool(here & about) and (not (named and names) or bool(named & names))


def _places(text: str) -> set[str]:
    """Names, in lower case, of places: those behind "in" and the like."""
    return {name.lower() for name in _IN_A_PLACE.findall(text)}


def _may_be_of(about: frozenset[str], clause: str, earlier: Sequence[str]) -> bool:
    """Whether "she", in a clause, may be one of the people `about`: nobody is named before it, or one of them is."""
    if any(about & people and not about & others and pronoun.search(clause) for people, others, pronoun in _NOT_OF):
        return False
    before = [people for people in map(whom, earlier) if people]
    return not (before and _SOMEBODY.search(clause)) or any(_the_same(people, about) for people in before)


def _of_whom(clause: str, earlier: Sequence[str]) -> frozenset[str]:
    """Whom a clause is on, by name or as who was named last before it; nobody if it is on a thing."""
    here = whom(clause) - _places(clause)
    if here or not _SOMEBODY.search(clause):
        return here
    return next(filter(None, map(whom, reversed(earlier))), here)


def on_another_thing(clause: str, thing: set[str]) -> bool:
    """Whether a clause is on what shares a word with a `thing` only: "the archive project" for the quilting project."""
    enough = len(thing & stems(clause)) >= min(len(thing), _OF_A_THING)
    return not enough and any(named & thing and named - thing for named in named_things(clause))


def _of_what_was_named(clause: str) -> bool:
    """Whether a clause is on what belongs to something that was named before it: "Our budget is 9000 euros."."""
    found = _ITS.match(clause.strip())
    return found is not None and stems(found[1]) <= RELATION_STEMS


def _untitled(value: str, reply: str, clause: str) -> bool:
    """Whether a reply has a name without the title that it has in a clause: a vet's for something to eat."""
    return value in set().union(*map(stems, _TITLED.findall(clause))) and not _TITLED.search(reply)
