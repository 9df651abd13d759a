"""Whom a text is about: the people and animals that persons tell of, by what they are called."""

from __future__ import annotations

import re
from collections.abc import Iterable

_WORD = re.compile(r"\w+")
_CAPITALIZED = re.compile(r"(?<=\w )(?!I\b)[^\W\d_a-z][^\W\d_]*")
"""A word with a capital that does not begin a question: a name, a month, a title."""
ANIMALS = frozenset("dog puppy cat kitten bird parrot budgie horse pony rabbit hamster tortoise turtle fish".split())
WOMEN = frozenset(
    "mother sister wife daughter aunt niece grandmother granddaughter stepdaughter stepmother stepsister godmother "
    "goddaughter fiancee girlfriend landlady".split()
)
MEN = frozenset(
    "father brother husband son uncle nephew grandfather grandson stepson stepfather stepbrother godfather godson "
    "fiance boyfriend landlord".split()
)
_OTHERS = frozenset(
    "parents child children cousin partner friend mate schoolmate classmate roommate flatmate housemate neighbour "
    "colleague deskmate boss manager leader teacher doctor dentist therapist physio coach trainer tutor barber "
    "hairdresser babysitter nanny driver intern assistant lawyer accountant vet".split()
)
WHO = ANIMALS | WOMEN | MEN | _OTHERS
"""Whom people tell of; what is known of one says nothing of another."""
PERSON_NAMED = re.compile(rf"\b({'|'.join(WHO)}) ([A-Z]\w+)")
"""What somebody is, and their name behind it."""
HIS, HER = (re.compile(rf"\b(?:{some})\b", re.IGNORECASE) for some in ("he|him|his", "she|her|hers"))
"""Pronouns of a man and of a woman."""
_ALSO_CALLED = {
    "mother": "mum mom mam mummy mommy mama", "father": "dad daddy papa", "grandmother": "grandma granny gran nan nana",
    "grandfather": "grandpa granddad grandad", "children": "kids", "child": "kid", "aunt": "auntie aunty",
    "neighbour": "neighbor", "colleague": "coworker", "doctor": "dr",
}  # fmt: skip
_TOGETHER = {"parents": {"mother", "father"}, "children": {"son", "daughter"}}
"""Who are one together."""
_PLAIN_NAMES = {name: person for person, names in _ALSO_CALLED.items() for name in names.split()}
_ANY_NAME = re.compile(rf"\b(?:{'|'.join(_PLAIN_NAMES)})\b", re.IGNORECASE)
_HAS_PLACE = re.compile(r"Your (?:[\w-]+ )*?(?P<thing>[\w-]+) (?:is|are) (?:to|in|at|for) (?P<name>[A-Z][\w -]+)\.$")
_OPEN = re.compile(r"\W*(?:(?:do you know|tell me) )?(?:what|which|who|whom|when|where|how)\b", re.IGNORECASE)
MONTHS = "january february march april may june july august september october november december".split()
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
DATES = frozenset(MONTHS + _DAYS)
"""Months and days of the week, in lower case."""
_A_MONTH, _A_DAY = f"(?:{'|'.join(MONTHS)})", f"(?:{'|'.join(_DAYS)})s?"
_SMALL_DATE = re.compile(
    r"(\b(?:by|in|last|next|of|since|until|\d{1,2}(?:st|nd|rd|th)?) "
    rf"|\b(?={_A_MONTH} \d)|\b(?={_A_DAY}\b))({_A_MONTH}|{_A_DAY})\b"
)
"""A month beside what makes it one, for "may" and "march" may be anything, or a day of the week."""


def plainly(text: str) -> str:
    """A text in which who has several names has one of them: "mother" for "mum"."""
    return _ANY_NAME.sub(lambda found: _PLAIN_NAMES[found.group().lower()], text)


def with_dates(text: str) -> str:
    """A text in which months and days of the week have their capitals, which not everybody writes."""
    return _SMALL_DATE.sub(lambda found: found[1] + found[2].capitalize(), text)


def names_of(word: str) -> set[str]:
    """A word, and what else the one that it is for may be called."""
    person = _PLAIN_NAMES.get(word, word)
    return {word, person, *_ALSO_CALLED.get(person, "").split()}


def whom(question: str) -> frozenset[str]:
    """The people, animals and names that `question` is about, in lower case; empty if it names none.

    A small model that is given what is known of another answers with that.
    """
    names = {name.lower() for name in _CAPITALIZED.findall(plainly(question))} - DATES
    return frozenset(names | (_whole(question) & WHO))


def of_one(question: str, sentences: Iterable[str]) -> str:
    """A question without a name that says which thing of the person's is meant, where a sentence says just that.

    "When is our trip to Oslo?" is on the trip, for whom it is known that "Your trip is to Oslo.".
    """
    for found in filter(None, map(_HAS_PLACE.match, sentences)):
        which = rf"\b({found['thing']}) (?:to|in|at|for) {re.escape(found['name'])}\b"
        ends = "" if _OPEN.match(question) else r"(?= (?:in|on|at|with|for|from|until)\b)"
        question = re.sub(which + ends, r"\1", question)
    return question


def is_about(text: str, about: frozenset[str]) -> bool:
    """Whether a text has one of the words `about`, if there are any, or names each of those that are one together."""
    there = _whole(text)
    return not about or bool(about & there) or any(some <= there for name, some in _TOGETHER.items() if name in about)


def _whole(text: str) -> set[str]:
    """Words in lower case, without a possessive's ending."""
    return set(_WORD.findall(plainly(text).lower().replace("\u2019", "'").replace("'s", " ")))
