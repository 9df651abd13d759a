"""What a small model makes of a message that the message does not say.

It takes a pet for a car, gives to one what was said of another, and says to be so what is denied. Each slip is looked
for by its words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from plum_local.grounding import DENIALS
from plum_local.properties import says_another
from plum_local.sameness import before_verb
from plum_local.subjects import HER, HIS, MEN, WOMEN, plainly
from plum_local.words import CLAUSE, FUNCTION, content, last_added, stem, stems, telling, words

_OF_ONE_THING = re.compile(
    r"(?:your|my|our|the|his|her) (?:[\w-]+ )*?([\w-]+) (?:is|are|was|were|has|have|costs?) (.+)$", re.IGNORECASE
)
_BESIDE = re.compile(
    r"[.!?;]\s+|,?\s+(?:and|but|while)\s+"
    r"(?=(?:my|our|the|his|her) (?:[\w-]+ ){1,3}(?:is|are|was|were|has|have|costs?)\b)",
    re.IGNORECASE,
)
"""What stands between what is said of one thing and of another."""
_A_PLURAL = re.compile(r"\ban? [a-z]+[^\Wisu]s(?=[.,;])")
"""Not "a bus", "a glass", "a sports car"."""
_PLACED = re.compile(r"\b(at|in|on) ([a-z]+)\b")
_NAMED = re.compile(r"(?:name is|\bis called) (\w+)\.$")
_CAPITAL = re.compile(r"[a-z] [A-Z]|^[A-Z]")
"""Somewhere in a message: a capital where a person who writes none would have none."""
_FAVOURITE = re.compile(r"\bfavou?rite\b", re.IGNORECASE)
_FAVOURITE_FOOD = re.compile(r"\bfavou?rite (?:food|meal|dish)\b", re.IGNORECASE)
_ORDERS = re.compile(r"\borders?\b", re.IGNORECASE)
_EATS = re.compile(r"\b(?:eat|eats|ate|food|meal|dish|lunch|dinner|breakfast|supper|hungry)\b", re.IGNORECASE)
_HATES = re.compile(r"\bhates?\b", re.IGNORECASE)
_DISLIKES = re.compile(
    r"\b(?:hat(?:e|es|ed|er|ing)|stand|bear|dislik\w+|detest\w*|loath\w+|despis\w+|disgust\w*|like[sd]?|patience|fan"
    r"|worst|worse|awful|terrible|horrible|gross|annoy\w*|refus\w+|yuck|ugh|sick of|won't|never|nothing|no way)\b",
    re.IGNORECASE,
)
_NO_LONGER = re.compile(r"\bno longer\b")
_ENDS = re.compile(
    r"(?:\bnot|\bnever|n['’]t)\b([^.,;!?]*?)\b(?:any ?more|any longer)\b|\bno longer\b([^.,;!?]*)", re.IGNORECASE
)
"""What a person says to hold no more."""
_GONE = re.compile(
    r"\b(?:forget|ignore|disregard) (?:what|all|everything|anything) (?:that )?I (?:said|told you|wrote) about "
    r"([^.,;!?]+)"
    r"|\b(?:sold|cancelled|got rid of|parted with) ((?:my|our|the) [^.,;!?]+)"
    r"|\b((?:my|our|the) [^.,;!?]+?) (?:got|was|were|is|are|(?:has|have) been) (?:cancelled|called off|sold)\b"
    r"|n(?:['’]t| not) (?:have|own|use|drive) ((?:my|our|the|an?|that) [^.,;!?]+?) any (?:more|longer)\b"
    r"|(?:\b(?:has|have)|['’]s|['’]ve) (?:just )?(?:left|moved (?:away |out )?(?:from|of)) ([^.,;!?]+)",
    re.IGNORECASE,
)
"""The same, of what was told before."""
_REPLACED = re.compile(
    r"\b(?:sold|swapped|traded(?: in)?|exchanged|replaced|got rid of) "
    r"(?:(?P<old>(?:my|our|the) [^.,;!?]+?)|it(?: [^.;!?]+?)?) "
    r"(?:and (?:got|bought|have)|for|with|by) (?P<new>an? (?:[a-z-]+ )*[A-Z][\w-]*(?: [A-Z][\w-]*)*)"
)
"""What a person has no more, and what in its place."""
_IS_NOT = re.compile(
    r"\b(?:(?:is|are|was|were|['’]s|['’]re) not|(?:is|are|was|were)n['’]t) (?!only|just|even)([^.,;!?]+)", re.IGNORECASE
)
_BEFORE_NO_LONGER = re.compile(
    r"You (?:are )?|Your [^.]+? (?:is|are) |Your (?:[\w'’-]+ ){1,3}?(?=[a-z]+s (?:in|on|at|as|for|to|with|the|an?)\b)"
)
"""Before what may hold no more: "You (no longer) live in Oslo.", "Your builder is (no longer) Mr Ek."."""
_ANYBODY = frozenset("one man woman guy girl boy lady chap bloke person someone somebody is are was were".split())
_IS_CALLED = re.compile(r"^(?:called|named) ")
_IS_ONE = frozenset(map(stem, "work job".split()))
"""Words between somebody and what they are."""
_A_NAME = re.compile(r"\b[A-Z][a-z]\w*")
BEGINS_WITH_NAME = re.compile(
    rf"\W*(?!(?i:{'|'.join(FUNCTION)})\b)([A-Z][a-z]\w*)(?= (?:is|was|has|had|will|can|[a-z]+s|[a-z]+ed)\b)"
)
_OF_SOMEBODY = re.compile(r"\b(?:he|she|him|her|his|hers)\b", re.IGNORECASE)
_CLAIMS = tuple((re.compile(claim, re.IGNORECASE), re.compile(said, re.IGNORECASE)) for claim, said in (
    (r"\ballergic\b", r"\b(?:allerg|intoleran|rash|hives|sneez|react|swell|itch|ill\b|sick\b|can(?:no|['’])t \w+)"),
    (r"\bmarried\b", r"\b(?:marr|wed|anniversar|divorc|bride|groom|tied the knot)"),
    (r"\bin your job\b|\byour job for\b", r"\b(?:job|work|employ|career|position|post|profession|as an?\b)"),
))  # fmt: skip
"""What a small model makes up, and of what it may be made."""
_TITLES = frozenset("mr mrs ms dr doctor miss".split())
_BY_NAME = re.compile(r"\b([a-z]+) ([A-Z]\w+)")


def misnamed(sentence: str, last: str) -> bool:
    """Whether a memory has a name of something else ("a shop called Pages") in the message `last`.

    Or takes for one what the person, who does write capitals, wrote without.
    """
    named = _NAMED.search(sentence)
    if named is None or not _CAPITAL.search(last):
        return False
    name = re.escape(named[1])
    if re.search(rf"\b{name.lower()}\b", last) and not re.search(rf"\b{name.capitalize()}\b", last):
        return True
    called, there = re.search(rf"\b([a-z]+) (?:called|named) {name}\b", last), stems(sentence)
    if called is None or stem(called[1]) in there or called[1] in _ANYBODY:
        return False
    clause = next(clause for clause in CLAUSE.split(last) if called[0] in clause)
    return not (content(sentence) - {stem(named[1].lower())}) & stems(clause)


def ungrammatical(sentence: str, last: str) -> bool:
    """Whether a memory has an article before a plural that the person did not put there, or says two words twice, or is
    "at" what is to be done ("Your concert is at raise money.").

    Of "it's raining cats and dogs" a small model makes "Your sister has a dogs.", and of "a party for her" "Your
    surprise party is at the surprise party.".
    """
    said = words(sentence)
    twos = [two for two in pairwise(said) if not FUNCTION & {*two}]
    if len(set(twos)) < len(twos) and not _FAVOURITE.search(sentence):
        return True
    if any(
        re.search(rf"\bto {verb}\b", last) and not re.search(rf"\b{place} {verb}\b", last)
        for place, verb in _PLACED.findall(sentence)
    ):
        return True
    found = _A_PLURAL.search(sentence)
    return found is not None and found[0].lower() not in last.lower()


def overstated(sentence: str, last: str) -> bool:
    """Whether a memory says that somebody hates what the person only does not eat, or that they no longer do anything.

    "I can't eat gluten" is no hatred, what somebody orders no favourite food, and of "I'm not a nurse any more" nothing
    is left in "You no longer work.".
    """
    if _FAVOURITE_FOOD.search(sentence) and _ORDERS.search(last) and not _EATS.search(last):
        return True
    if made_up(sentence, last):
        return True
    hates = _HATES.search(sentence) is not None and not _DISLIKES.search(last.replace("’", "'"))
    return hates or (_NO_LONGER.search(sentence) is not None and not content(sentence))


def misread(sentence: str, last: str) -> bool:
    """Whether a memory takes a value for one property that the message `last` has for another one only.

    Of "My aunt goes everywhere in a Simca" a small model makes "Your aunt lives in a Simca.", of "My aunt orders cream
    soda" that she drives one.
    """
    value = last_added(sentence, telling(sentence))
    clauses = [clause for clause in CLAUSE.split(last) if value in stems(clause)]
    return bool(clauses) and all(says_another(sentence, clause) for clause in clauses)


def misgendered(sentence: str, last: str) -> bool:
    """Whether a memory says of a woman what the message `last` says of "him", or of a man what it says of "her".

    Of "They named him Rupert." after "my sister had a boy" a small model makes "Your sister's name is Rupert.".
    """
    sentence = plainly(sentence)
    there = set(words(sentence))
    if bool(there & WOMEN) == bool(there & MEN):
        return False
    people, own, other = (WOMEN, HER, HIS) if there & WOMEN else (MEN, HIS, HER)
    theirs = people | {name.lower() for noun, name in _BY_NAME.findall(sentence) if noun in people}
    said = content(sentence) - set(map(stem, people))
    clauses = [clause for clause in CLAUSE.split(plainly(last)) if said & stems(clause)]
    return bool(clauses) and all(
        other.search(clause) and not own.search(clause) and not theirs & set(words(clause)) for clause in clauses
    )


def made_up(sentence: str, *sources: str) -> bool:
    """Whether a sentence says what small models like to say, as that somebody is allergic, and no source does."""
    return any(claim.search(sentence) and not any(said.search(source) for source in sources) for claim, said in _CLAIMS)


def misattributed(sentence: str, last: str) -> bool:
    """Whether a memory says of one, by name, what the message `last` says of another one whom it names.

    Of "Tess is six. She is afraid of dogs." after a talk on Milo a small model makes "Milo is afraid of dogs.".
    """
    names = [found for found in _A_NAME.finditer(sentence) if found[0].lower() not in FUNCTION]
    if not names:
        return False
    said = content(sentence[names[0].end() :]) or telling(sentence[names[0].end() :])
    called, clauses = {found[0] for found in names}, CLAUSE.split(last)
    saying = [n for n, clause in enumerate(clauses) if said and said <= stems(clause)]
    return bool(saying) and all(
        not called & set(_A_NAME.findall(clauses[n])) and bool(others := _named_for(clauses, n)) and not called & others
        for n in saying
    )


def _named_for(clauses: Sequence[str], n: int) -> set[str]:
    """The names of whom a clause is on: one that begins it, or those before it that a pronoun in it may mean."""
    if begun := BEGINS_WITH_NAME.match(clauses[n]):
        return {begun[1]}
    if n and _OF_SOMEBODY.search(clauses[n]):
        before = BEGINS_WITH_NAME.match(clauses[n - 1])
        named = {name for _, name in _BY_NAME.findall(clauses[n - 1])} | ({before[1]} if before else set())
        return {name for name in named if name.lower() not in FUNCTION} or _named_for(clauses, n - 1)
    return set()


def crossed(sentence: str, last: str) -> bool:
    """Whether a memory says of one thing what the message `last` says of another beside it.

    Of "The laptop is a Lenovo and the phone is a Nokia." a small model makes "Your laptop is a Nokia." too.
    """
    found = _OF_ONE_THING.match(sentence)
    if found is None:
        return False
    thing, said = stem(found[1].lower()), content(found[2])
    parts = [_OF_ONE_THING.match(part.strip()) for part in _BESIDE.split(last)]
    saying = [part for part in parts if part and said and said <= stems(part[2])]
    own = [part for part in parts if part and stem(part[1].lower()) == thing]
    return bool(saying) and bool(own) and not any(stem(part[1].lower()) == thing for part in saying)


def ended(sentence: str, last: str) -> str:
    """A memory that says what the message `last` says to be so no more, with "no longer"; others as they are.

    "Our builder is not Mr Ek any more" makes "Your builder is Mr Ek." of a small model.
    """
    return _no_longer(sentence, last, _ENDS, lambda rest: telling(rest) - _IS_ONE)


def gone(sentence: str, last: str) -> str:
    """The same of what was told before, where `last` says it in other words: "We sold the Skoda." of what you drive."""
    return _no_longer(sentence, last, _GONE, lambda rest: stems(" ".join(_A_NAME.findall(rest))) or content(rest))


def replaced(sentence: str, last: str) -> str:
    """A memory with what the message `last` says to be there instead: of "I sold the Skoda and got a Toyota." that."""
    if not _may_be_over(sentence):
        return sentence
    for found in _REPLACED.finditer(last):
        for name in _A_NAME.findall(found["old"] or last[: found.start()]):
            old = re.compile(rf"\b(?:(?:an?|the|your) (?:[a-z-]+ ){{0,2}})?{name}(?=\.$)")
            if old.search(sentence):
                return old.sub(found["new"], sentence)
    return sentence


def _may_be_over(sentence: str) -> re.Match[str] | None:
    """What stands in a memory before what may hold no more; None if it denies that, or says what was so earlier."""
    return None if DENIALS.search(sentence) else _BEFORE_NO_LONGER.match(sentence)


def _no_longer(sentence: str, last: str, ends: re.Pattern[str], value: Callable[[str], set[str]]) -> str:
    begun = _may_be_over(sentence)
    if begun is None:
        return sentence
    rest = _IS_CALLED.sub("", sentence[begun.end() :])
    for found in ends.finditer(last):
        over = value(rest) <= stems(found[found.lastindex or 0])
        if content(rest) and over and not content(rest) <= _beside(found):
            return f"{begun[0]}no longer {rest}"
    return sentence


def contradicts(sentence: str, last: str) -> bool:
    """Whether a memory says that something is what the message `last` says that it is not: "is not on 4 May"."""
    begun = before_verb(sentence)
    value = set() if begun is None else content(sentence[len(begun) :])
    if not value or DENIALS.search(sentence):
        return False
    return any(
        value <= telling(found[1]) <= value | _TITLES and not value <= _beside(found)
        for found in _IS_NOT.finditer(last)
    )


def _beside(found: re.Match[str]) -> set[str]:
    """Stems of what a text says besides a match in it."""
    return stems(f"{found.string[: found.start()]} {found.string[found.end() :]}")
