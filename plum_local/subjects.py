"""Whom a text is about: the people and animals that persons tell of, by what they are called."""

from __future__ import annotations

import re

_WORD = re.compile(r"\w+")
_CAPITALIZED = re.compile(r"(?<=\w )(?!I\b)[^\W\d_a-z][^\W\d_]*")
"""A word with a capital that does not begin a question: a name, a month, a title."""
ANIMALS = frozenset("dog puppy cat kitten bird parrot budgie horse pony rabbit hamster tortoise turtle fish".split())
WHO = ANIMALS | frozenset(
    "mother father parents sister brother wife husband son daughter child children uncle aunt cousin "
    "niece nephew grandmother grandfather grandson granddaughter stepson stepdaughter "
    "stepfather stepmother stepbrother stepsister godmother godfather goddaughter godson fiance fiancee "
    "girlfriend boyfriend partner friend mate schoolmate classmate roommate flatmate housemate neighbour "
    "colleague deskmate boss manager leader landlord landlady teacher doctor dentist therapist physio "
    "coach trainer tutor barber hairdresser babysitter nanny driver intern assistant lawyer accountant vet".split()
)
"""Whom people tell of; what is known of one says nothing of another."""
_ALSO_CALLED = {
    "mother": "mum mom mam mummy mommy mama", "father": "dad daddy papa", "grandmother": "grandma granny gran nan nana",
    "grandfather": "grandpa granddad grandad", "children": "kids", "child": "kid", "aunt": "auntie aunty",
    "neighbour": "neighbor", "colleague": "coworker", "doctor": "dr",
}  # fmt: skip
_PLAIN_NAMES = {name: person for person, names in _ALSO_CALLED.items() for name in names.split()}
_ANY_NAME = re.compile(rf"\b(?:{'|'.join(_PLAIN_NAMES)})\b", re.IGNORECASE)
_MONTHS = "january february march april may june july august september october november december".split()
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
DATES = frozenset(_MONTHS + _DAYS)
"""Months and days of the week, in lower case."""
_A_MONTH, _A_DAY = f"(?:{'|'.join(_MONTHS)})", f"(?:{'|'.join(_DAYS)})s?"
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


def is_about(text: str, about: frozenset[str]) -> bool:
    """Whether a text has one of the words `about`, if there are any."""
    return not about or bool(about & _whole(text))


def _whole(text: str) -> set[str]:
    """Words in lower case, without a possessive's ending."""
    return set(_WORD.findall(plainly(text).lower().replace("\u2019", "'").replace("'s", " ")))
