"""Whom and what facts are about: the nouns, what qualifies them, and a subject with its name and pronoun."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from functools import cache

from models.recipe.dsl import Kind
from models.recipe.facts import anything, happenings, people, things
from models.recipe.facts.more import kinds as further
from models.recipe.pools import made_up

QUALIFIED = 0.2
"""Of subjects have an adjective or the like before them: what is told of the older sister is not of the younger."""
FEMALE = re.compile(
    r"sister|mum|mom|mother|grandma|aunt|niece|wife|girlfriend|daughter|fiancée|landlady|nanny|queen|hen|mare|stepmum"
)
MALE = re.compile(
    r"brother|dad|father|grandpa|uncle|nephew|husband|boyfriend|\bson\b|grandson|fiancé\b|landlord|son-in-law"
)
SYNONYMS = {
    "mum": ("mother", "mom"), "mom": ("mother", "mum"), "mother": ("mum", "mom"), "dad": ("father",),
    "father": ("dad",), "grandma": ("grandmother",), "grandmother": ("grandma",), "grandpa": ("grandfather",),
    "grandfather": ("grandpa",),
    "neighbour": ("neighbor",), "neighbor": ("neighbour",), "roommate": ("flatmate",), "flatmate": ("roommate",),
    "colleague": ("coworker",), "coworker": ("colleague",), "boss": ("manager",), "flat": ("apartment",),
    "apartment": ("flat",), "bike": ("bicycle",), "bicycle": ("bike",), "tv": ("television",), "holiday": ("vacation",),
    "vacation": ("holiday",), "sister": ("sis",), "brother": ("bro",),
    "dentist appointment": ("dentist's appointment",),
    **{f"two {x}": (x,) for x in ("cats", "dogs", "rabbits", "parrots", "horses", "kittens", "puppies")},
    "puppy": ("dog",), "kitten": ("cat",), "phone": ("mobile",),
}  # fmt: skip


@cache
def canonical(noun: str) -> str:
    """One noun for all its synonyms."""
    return min((noun, *SYNONYMS.get(noun, ())))


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom or what a fact is about; `noun` without a possessive, `name` if the person gives it."""

    noun: str
    name: str = ""
    pronoun: str = "it"

    def seen(self, who: str, *, short: bool = False) -> str:
        """The phrase from the speaker's ("my") or the listener's ("your") side; `short` is the name alone."""
        if self.name and (short or not self.noun):
            return self.name
        return f"{who} {self.noun} {self.name}".strip()


_PETS = {*things.SUBJECTS["pets"], *further.SUBJECTS["animals_more"]}
_PEOPLE = {
    noun
    for pool in (
        *people.SUBJECTS.values(), anything.SUBJECTS["anybody"], happenings.SUBJECTS["hap_person"],
        further.SUBJECTS["kin_more"],
    )
    for noun in pool
}  # fmt: skip
_OF_PEOPLE = (
    "older younger elder eldest youngest oldest other twin little big favourite former great tall dear foster adopted "
    "half"
).split()
_OF_PETS = "old young black white brown grey spotted little big older younger second fluffy lazy tiny new stray".split()
_OF_THINGS = (
    "old new big little blue red green black white grey spare second other broken rusty wooden leather antique vintage "
    "electric cheap kitchen garden office"
).split()
_OF_PLANS = (
    "next first second big annual village school office family spring summer autumn winter weekend morning evening "
    "local city church works team company neighbourhood student short long club youth charity town"
).split()
_PLANNED = frozenset(
    (
        "appointments_more events_more trips_more projects_more talks_more teams_more courses_more "
        "appointments medical talks events parties shows trips projects works software writings makings bands"
    ).split()
)


def base(noun: str) -> str:
    """A noun without what qualifies it: "sister" of "older sister"."""
    first, _, rest = noun.partition(" ")
    return rest if rest and first in _QUALIFIERS else noun


_QUALIFIERS = frozenset((*_OF_PEOPLE, *_OF_PETS, *_OF_THINGS, *_OF_PLANS))


def is_person(noun: str) -> bool:
    """Whether a noun is of a person."""
    return noun in _PEOPLE or base(noun) in _PEOPLE


def is_pet(noun: str) -> bool:
    """Whether a noun is of an animal that lives with people."""
    return noun in _PETS or base(noun) in _PETS


def qualified(rng: random.Random, noun: str, kind: Kind) -> str:
    """A noun with what tells it from others of its like: "older sister", "village fair"."""
    if base(noun) != noun or noun.startswith("two "):
        return noun
    plans_like = kind.subjects in _PLANNED
    words = _OF_PEOPLE if is_person(noun) else _OF_PETS if is_pet(noun) else _OF_PLANS if plans_like else _OF_THINGS
    word = rng.choice(words) if is_person(noun) or is_pet(noun) or rng.random() < 0.8 else made_up(rng, 2).lower()
    return f"{word} {noun}"


_USUAL = frozenset(
    (
        "sister,brother,mum,mom,dad,mother,father,wife,husband,girlfriend,boyfriend,partner,son,daughter,friend,"
        "best friend,colleague,boss,neighbour,grandma,grandpa,uncle,aunt,cousin,roommate,dog,cat,puppy,kitten,rabbit,"
        "hamster,parrot,horse,car,bike,laptop,phone,guitar,piano,camera,house,flat,trip,holiday,vacation,wedding,"
        "birthday party,concert,exam,project,novel,book,thesis,band,dentist appointment,doctor's appointment,"
        "job interview,haircut,meeting"
    ).split(",")
)


@cache
def usual(subjects: tuple[str, ...]) -> tuple[str, ...]:
    """The subjects that nearly everybody speaks of."""
    return tuple(s for s in subjects if s in _USUAL)
