"""Facts drawn by chance: a kind told of a subject with a value, and other values that it might have had."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from functools import cache

from models.recipe import stories
from models.recipe.dsl import Kind
from models.recipe.entries import BY_MODULE, OF_STORIES, Entry
from models.recipe.nouns import FEMALE, MALE, QUALIFIED, Subject, canonical, is_person, is_pet, qualified, usual
from models.recipe.pools import Side, draw, made_up

_FAMILIES = tuple(
    (re.compile(pattern), family)
    for pattern, family in (
        (r"(appointment|event|trip|project|plain_.*)_(?:date|weekday|time|month|length|start|deadline)", "{0}_when"),
        (r"(appointment_with|event_guest|trip_companion|thing_from)_\w+", "{0}"),
        (r"event_(?:place|city)", "event_where"),
        (r"trip_(?:city|country|sight)|going_city|layover_city|moving_city|travel_plan", "going"),
        (r"trip_(?:stay|hotel)|hotel_name", "trip_stay"),
        (r"thing_(?:shop|town|bought)", "thing_bought"),
        (r"thing_(?:year|age)|thing_colour|room_colour", "thing_year"),
        (r"(?:\w+)_(?:breed|make)|own_pet|own_thing|pet_name", "own"),
        (r"person_(?:pet|pet_called|has_name_pet)", "person_pet"),
        (r"pet_(?:age|birthday)", "pet_age"),
        (r"self_(?:name|nickname|surname)", "self_name"),
        (r"self_(?:job|workplace|employer|department|job_years|dream_job|side_job)", "self_job"),
        (r"self_(?:city|hometown|grew_up|country|street|area|home|floor|house_number)", "self_city"),
        (r"self_(?:age|birthday|birth_year)", "self_age"),
        (r"self_(?:hobby|sport|activity|likes|loves|collection|club|goal|quirk)|hap_state_\w+", "self_likes"),
        (r"self_(?:hates|hated_food|fear)", "self_hates"),
        (r"person_(?:lives|origin_city|origin_country|moving)", "person_lives"),
        (r"person_(?:job|workplace|retired)", "person_job"),
        (r"titled_name", "person_name"),
        (r"person_(?:age|birthday)", "person_age"),
        (r"person_(?:hobby|sport|band|team|films)", "person_hobby"),
        (r"person_(?:illness|broke|allergy)", "person_illness"),
        (r"person_(?:speaks|learns)", "person_speaks"),
        (r"delivery_(?:day|date)|parcel_expected", "delivery"),
        (r"self_diet|is_diet", "diet"),
        (r"older_than", "person_age"),
        (r"kid_(?:school|grade)", "kid_school"),
        (r"two_kept", "own"),
        (r"any_(?:they|did)_(?:play|sing)", "person_instrument"),
        (r"any_(?:they|did)_(?:love|like|follow)", "person_hobby"),
        (r"any_(?:they|did)_(?:hate|fear)", "person_dislike"),
        (r"any_(?:they|did)_(?:eat|drink|cook|bake)", "person_food"),
        (r"any_(?:they|did)_(?:speak|learn)", "person_speaks"),
        (r"any_(?:they|did)_study", "person_studies"),
        (r"any_(?:they|did)_drive", "person_car"),
        (r"any_(?:they|did)_keep", "person_pet"),
        (r"any_(?:they|did)_(?:teach|sell|run|manage|lead|design|develop|deliver)", "person_job"),
        (r"any_(?:they|did)_(\w+)", "they_{0}"),
        (r"todo\w*|task_\w+|buying_next|shopping_list|weekend_plan|resolution|learning_plan", "todo"),
    )
)


@cache
def _family(name: str) -> str:
    for pattern, family in _FAMILIES:
        if found := pattern.fullmatch(name):
            return family.format(*found.groups())
    return name


@dataclass(frozen=True, slots=True)
class Fact:
    """A kind told of a subject with a value, from one side of the split."""

    kind: Kind
    subject: Subject | None
    value: str
    side: Side
    pools: dict[str, tuple[str, ...]] = field(repr=False)
    others: dict[str, str] = field(default_factory=dict)
    """Values of further slots: what else a story tells."""

    def values(self, value: str | None = None) -> dict[str, str]:
        """What stands in the slots of a template; `value` in place of its own."""
        return {"v": self.value if value is None else value, **self.others}

    def named(self) -> list[str]:
        """Values and subject, as they are told."""
        return [*self.values().values(), self.subject.seen("") if self.subject else ""]

    @property
    def family(self) -> tuple[str, str]:
        """Kinds that answer the same questions count as one here: (family, subject)."""
        return _family(self.kind.name), canonical(self.slot[1])

    @property
    def slot(self) -> tuple[str, str]:
        """What can have one value only: (kind, subject)."""
        return self.kind.name, self.subject.noun or self.subject.name if self.subject else ""


def draw_subject(rng: random.Random, entry: Entry, side: Side) -> Subject | None:
    """A subject for a kind, sometimes with a name or, for things, with an invented noun."""
    if not entry.kind.subjects:
        return None
    noun = rng.choice((rng.random() < 0.5 and usual(entry.subjects)) or entry.subjects)
    if rng.random() < QUALIFIED:
        noun = qualified(rng, noun, entry.kind)
    if is_person(noun):
        pronoun = "she" if FEMALE.search(noun) else "he" if MALE.search(noun) else rng.choice(("he", "she"))
        name = draw(rng, "name", side, {}) if rng.random() < 0.45 and not entry.kind.name.endswith("_name") else ""
        if name and rng.random() < 0.25:
            return Subject("", name, pronoun)
        return Subject(noun, name, pronoun)
    if is_pet(noun):
        name = draw(rng, "pet_name", side, {}) if rng.random() < 0.4 and "name" not in entry.kind.name else ""
        return Subject(noun, name, rng.choice(("he", "she")))
    if rng.random() < 0.08:
        noun = made_up(rng, 2).lower()
    return Subject(noun)


def draw_fact(rng: random.Random, side: Side, entry: Entry | None = None, subject: Subject | None = None) -> Fact:
    """A random fact; kinds are drawn by module first, so that a module with many kinds does not drown the rest."""
    if entry is None:
        module = rng.choices(
            ("people", "things", "myself", "plans", "happenings", "everyday", "anything", "kinds", "stories"),
            (23, 15, 16, 14, 8, 8, 7, 9, 16),
        )[0]
        (entry,) = rng.choices(*BY_MODULE[module]) if module != "stories" else (rng.choice(OF_STORIES[side]),)
    if entry.module == "stories":
        story, place = stories.by_kind()[entry.kind.name]
        return story_facts(story, story.draw(rng, side), side)[place]
    subject = subject or draw_subject(rng, entry, side)
    for _ in range(20):
        value = draw(rng, entry.kind.value, side, entry.pools)
        if not (subject and subject.name and subject.name in value):
            break
    return Fact(entry.kind, subject if entry.kind.subjects else None, value, side, entry.pools)


def story_facts(story: stories.Story, values: dict[str, str], side: Side) -> list[Fact]:
    """The facts of a story with these values."""
    return [
        Fact(kind, None, values[slot], side, {}, {k: v for k, v in values.items() if k != slot})
        for kind, slot in zip(story.kinds, story.answers, strict=True)
    ]


def other_value(rng: random.Random, fact: Fact) -> str:
    """A different value of the same pool, for a wrong guess or a correction."""
    told = stories.by_kind().get(fact.kind.name)
    for _ in range(30):
        if told:
            value = told[0].draw(rng, fact.side)[told[0].answers[told[1]]]
        else:
            value = draw(rng, fact.kind.value, fact.side, fact.pools)
        if value.lower() != fact.value.lower() and fact.value not in value and value not in fact.value:
            return value
    return made_up(rng)
