"""Whose something is: "my hobby", "Ada's hobby", and who has a name: "my barber Una" is no cousin of that name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile

from plum_local.subjects import PERSON_NAMED, WHO, plainly, whom
from plum_local.words import FUNCTION, RELATIONS, stem, words

NO_OWNER = r"(?!(?:What|Who|Where|When|How|Why|It|He|She|That|There|Here|Let)\b)"
"""What is not before "'s" because something is its own."""
_OWNER = re.compile(rf"\b{NO_OWNER}([A-Z]\w+)['’]s\b")
_SAID_OF = re.compile(r"^([A-Z]\w+) (?:is|was|has|does|[a-z]{2,}s) (?=.*\b(?:right|so|true|correct|yes)\?$)")
"""Of whom a question says something that it asks to be confirmed: "Ada is 31, is that right?"."""
_NO_NAMES = FUNCTION | RELATIONS | WHO
_OWNED = re.compile(
    r"(?P<owner>(?:\b(?:my|our|your) (?:[\w-]+ ){0,3}?)?"
    r"\b(?!(?:it|that|there|here|what|who|he|she|let|where|when|how)['’])[\w-]+['’]s"
    r"|\b(?:my|our|your)) (?P<what>(?-i:[a-z-]+(?: [a-z-]+){0,2}))",
    re.IGNORECASE,
)
_MINE = re.compile(r"^(?:my|our|your)\b ?", re.IGNORECASE)
_NAME = re.compile(r"\b[A-Z]\w*")
_DESCRIBES = frozenset(
    map(
        stem,
        "old new dear best good own lovely only first last former whole same poor little big small "
        "young younger youngest elder eldest older oldest".split(),
    )
)
_NAMING = re.compile(
    r"(?:(?:yes|no), )?your (?:[\w-]+ )*?([\w-]+)(?:['’]s name is | (?:is|are) (?:called |named )?)([A-Z]\w+)\W*$",
    re.IGNORECASE,
)


def owners_named(question: str) -> set[str]:
    """The names, in lower case, of whose something is asked for, and of whom a question says something."""
    return {name.lower() for name in _OWNER.findall(question)} | said_of(question)


def said_of(question: str) -> set[str]:
    """The name, in lower case, that a question begins with which asks whether something is so of somebody."""
    found = _SAID_OF.match(question.strip())
    return {found[1].lower()} - _NO_NAMES if found else set()


def of_whom_asked(question: str) -> frozenset[str]:
    """Whom a question is about, with a name that it begins with: "Ada's car is red, is that so?"."""
    return whom(question) | owners_named(question)


def is_anothers(question: str, text: str) -> bool:
    """Whether what is asked for is somebody else's in a text: "Ada's hobby", for mine or Ben's."""
    asked, told = _owned(question), _owned(text)
    both = [(ours, theirs) for what, ours in asked for other, theirs in told if what & other]
    return bool(both) and all(_differ(ours, theirs) for ours, theirs in both)


def names_another(reply: str, clause: str) -> bool:
    """Whether a reply says what something is called, and a clause has that name of somebody who is something else.

    Nothing is called what somebody is who does something: "Ada is helping me with the boat."
    """
    found = _NAMING.match(plainly(reply.strip()))
    if found is None:
        return False
    if found[1].lower() not in WHO and re.search(rf"\b{found[2]} (?:is|was|has been) [a-z]+ing\b", clause):
        return True
    nouns = [noun for noun, name in PERSON_NAMED.findall(plainly(clause)) if name.lower() == found[2].lower()]
    return bool(nouns) and found[1].lower() not in nouns


@dataclass(frozen=True, slots=True)
class _Owner:
    """Who has something: what they are and what they are called, in lower case; neither for the person."""

    nouns: frozenset[str]
    names: frozenset[str]


def _owned(text: str) -> list[tuple[set[str], _Owner]]:
    """What somebody has, in stems, and who."""
    found = []
    for match in _OWNED.finditer(plainly(text)):
        run = list(takewhile(lambda word: word not in FUNCTION, words(match["what"])))
        what = set() if WHO & {*run} else {*map(stem, run)} - _DESCRIBES
        owner = _MINE.sub("", match["owner"])
        names = frozenset(words(" ".join(_NAME.findall(owner))))
        if what and (names or not owner or WHO & {*words(owner)}):
            found.append((what, _Owner(WHO & {*words(owner)}, names)))
    return found


def _differ(ours: _Owner, theirs: _Owner) -> bool:
    """Whether two owners are not the same, as far as can be seen: one may be named, the other told of."""
    if not (ours.names | ours.nouns and theirs.names | theirs.nouns):
        return ours != theirs
    if ours.names and theirs.names:
        return not ours.names & theirs.names
    return bool(ours.nouns and theirs.nouns) and not ours.nouns & theirs.nouns
