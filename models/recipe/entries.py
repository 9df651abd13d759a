"""All kinds of facts that the corpus tells, whom each is told of, and how often it comes up."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from models.recipe import stories
from models.recipe.dsl import Combo, Kind
from models.recipe.facts import anything, everyday, happenings, more, myself, people, plans, things
from models.recipe.facts.more import kinds as further
from models.recipe.pools import Side

MODULES = (people, things, myself, plans, happenings, everyday, anything, further)


@dataclass(frozen=True, slots=True)
class Entry:
    kind: Kind
    subjects: tuple[str, ...]
    pools: dict[str, tuple[str, ...]]
    module: str


_WIDER = {
    "people": "kin_more", "anybody": "kin_more", "hap_person": "kin_more", "pets": "animals_more",
    "appointments": "appointments_more", "events": "events_more", "trips": "trips_more", "projects": "projects_more",
    "things": "things_more", "gear_locks": "locked_more",
}  # fmt: skip
"""Pools of subjects that more nouns go with."""


def _subjects(module: ModuleType, kind: Kind) -> tuple[str, ...]:
    """Of whom or what a kind is told; anybody's kinds are told of further people, too."""
    if not kind.subjects:
        return ()
    own: tuple[str, ...] = module.SUBJECTS.get(kind.subjects, ())
    wide = _WIDER.get(kind.subjects) if module is not further else None
    return (*own, *further.SUBJECTS[wide]) if wide else own


ENTRIES: list[Entry] = [
    Entry(more.widened(k), _subjects(m, k), m.POOLS, m.__name__.rsplit(".", 1)[-1]) for m in MODULES for k in m.KINDS
]
"""All kinds that are told by themselves."""
OF_STORIES = {
    side: [Entry(kind, (), {}, "stories") for story in stories.of_side(side) for kind in story.kinds] for side in Side
}
BY_NAME = {e.kind.name: e for e in (*ENTRIES, *OF_STORIES[Side.TRAIN], *OF_STORIES[Side.EVAL])}
_EVERYDAY = re.compile(
    r"person_(name|job|lives|age|birthday|hobby|food|allergy|workplace|pet|car|instrument|speaks|sport|studies|dislike|visit_day|partner)"
    r"|pet_(name|age|colour|food|fear|habit|sleeps)|(dog|cat)_breed|own_pet|own_thing|car_make|bike_make|thing_(colour|place|bought|year|from_\w+)"
    r"|self_(name|nickname|surname|job|city|workplace|employer|hobby|sport|age|birthday|allergy|hometown|grew_up|country|instrument|learning"
    r"|languages|likes|loves|hates|hated_food|coffee|breakfast|diet|studies|school|kids|siblings|fear|reading|watching|wake_up|marital|commute|goal)"
    r"|self_fav_(colour|food|city|drink|animal|book|film|band|season|sport|fruit)|trip_(city|country|month|date|companion_\w+|length)|going_city|moving_\w+"
    r"|appointment_(date|weekday|time|with_name)|event_(date|weekday|time|place|city)|project_(name|deadline)|exam_subject|job_start|learning_plan|buying_next"
    r"|lunch_with|visitor_name|weekend_plan|todo|hap_(bought|adopted|met|visited|started|joined|want_to|plan_to|kept|lost|learned|like|love|love_doing|hate"
    r"|dislike|cant_stand|want|need|have_to|broken_bone|looking_forward|afraid|gave_me|lent_to|life_born)|topic"
    r"|person_pet_called|drives|study_city|work_city|kids_names|parents_live|travel_plan|writing_name|band_name"
    r"|person_present|pet_since|is_diet|person_is_diet|is_sort|two_kept|older_than|kid_school|kid_grade"
)
"""What everybody tells first."""


def commonness(entry: Entry) -> int:
    """How often a kind comes up, relative to the rarest."""
    return 16 if _EVERYDAY.fullmatch(entry.kind.name) else 1


BY_MODULE: dict[str, tuple[list[Entry], list[int]]] = {}
for _e in ENTRIES:
    _list, _weights = BY_MODULE.setdefault(_e.module, ([], []))
    _list.append(_e)
    _weights.append(commonness(_e))
COMBOS: list[Combo] = [c for m in MODULES for c in m.COMBOS if all(k in BY_NAME for k in c.kinds)]


@cache
def entries_about(pool: str | None, noun: str) -> tuple[tuple[Entry, ...], tuple[int, ...]]:
    """What can be told of a subject: of its pool, or of its noun in another one; and how common each is."""
    found = tuple(e for e in ENTRIES if e.kind.subjects == pool or noun in e.subjects)
    return found, tuple(map(commonness, found))


_SEVERAL = re.compile(
    r"any_.*|hap_(?!who|code|hid|lent_(?!to)|when|recipe|life|kept|away|day|habit).*|todo|own_.*|shopping_list|buying_next|parcel_expected"
    r"|visitor_name|lunch_with|topic|have_counted|exam_subject|learning_plan|weekend_plan|is_sort|person_(hobby|dislike|gift|allergy|films|pet|pet_called|speaks)"
    r"|pet_(habit|trick|fear|toy)|self_(likes|loves|hates|hated_food|fear|allergy|hobby|collection|tattoo|quirk|bucket_place|goal|medicine|instrument)"
)


def several(kind: Kind) -> bool:
    """Whether two values of a kind can both be true: who bought a lamp may also have bought a kettle."""
    return bool(_SEVERAL.fullmatch(kind.name))
