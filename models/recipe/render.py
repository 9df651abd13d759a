"""Turns kinds into facts, and facts into sentences: the grammar, the points of view, the noise of typing."""

from __future__ import annotations

import random
import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from types import ModuleType

from models.recipe import rephrase, stories
from models.recipe.dsl import Combo, Kind
from models.recipe.facts import anything, everyday, happenings, more, myself, people, plans, things
from models.recipe.facts.more import chatter, kept_back
from models.recipe.facts.more import kinds as further
from models.recipe.pools import MONTHS, Side, bucket, draw, made_up
from plum_local.bench.kinds import spoken
from plum_local.bench.phrases import KINDS, NAMES

MODULES = (people, things, myself, plans, happenings, everyday, anything, further)
_HELD_OF = 12
"""Of the lines longer than `_PLAIN` words one in twelve, by the hash of its frame, is held out."""
_OUR_PET = 0.15
"""Of lines about a pet say "the cat" or "our cat"."""
_THE_THING = 0.25
"""Of lines about things and plans say "the car" or "our trip"."""
_QUALIFIED = 0.2
"""Of subjects have an adjective or the like before them: what is told of the older sister is not of the younger."""
_FRAMED = 0.28
"""Of questions are put into a frame ("any idea …?") that fits every kind."""
_ALIKE = 0.25
"""Of lines have a word or two exchanged for others that say the same."""
_PLAIN = 5
"""The plainest forms ("what is {S} called?") are never held out: nobody should do without them."""

_FEMALE = re.compile(
    r"sister|mum|mom|mother|grandma|aunt|niece|wife|girlfriend|daughter|fiancée|landlady|nanny|queen|hen|mare|stepmum"
)
_MALE = re.compile(
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
_OF_STORIES = {
    side: [Entry(kind, (), {}, "stories") for story in stories.of_side(side) for kind in story.kinds] for side in Side
}
BY_NAME = {e.kind.name: e for e in (*ENTRIES, *_OF_STORIES[Side.TRAIN], *_OF_STORIES[Side.EVAL])}
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


_WORD = re.compile(r"\{[^}]+\}|[\w']+")


def _frame_words() -> frozenset[str]:
    """Words that many kinds share; what is between them is the kind's own."""
    kinds: Counter[str] = Counter()
    for entry in ENTRIES:
        k = entry.kind
        kinds.update({w for line in (*k.says, *k.asks, *k.checks, *k.mentions) for w in _WORD.findall(line)})
    return frozenset(w for w, n in kinds.items() if n >= 25)


_FRAME_WORDS = _frame_words()


@cache
def held_out(line: str) -> bool:
    """Whether a line is kept for evaluation.

    Many kinds share a sentence frame ("have I ever told you …?"), so the frame decides, not the line: a frame that is
    held out is held out for every kind.
    """
    if line in kept_back.LINES:
        return True
    words = _WORD.findall(line)
    if len(words) <= _PLAIN:
        return False
    frame = [w if w in _FRAME_WORDS else "_" for w in words]
    return (
        bucket(
            " ".join(w for w, before in zip(frame, ["", *frame], strict=False) if w != "_" or before != "_"), _HELD_OF
        )
        == 0
    )


@cache
def usable(lines: tuple[str, ...], side: Side) -> tuple[str, ...]:
    """The lines of one side: some are held out for evaluation; never an empty choice."""
    return tuple(x for x in lines if held_out(x) == (side is Side.EVAL)) or lines


_INNER = re.compile(r"\(([^()\[\]]*\|[^()\[\]]*)\)|\[([^()\[\]]*)\]")


def expand(rng: random.Random, template: str) -> str:
    """Resolves `(a|b)`, `[x]` and `[x|y]`, innermost first."""
    while match := _INNER.search(template):
        if match.group(1) is not None:
            chosen = rng.choice(match.group(1).split("|"))
        else:
            chosen = rng.choice(match.group(2).split("|")) if rng.random() < 0.5 else ""
        template = template[: match.start()] + chosen + template[match.end() :]
    return " ".join(template.split()).replace(" ,", ",").replace(" ?", "?")


def expand_within(rng: random.Random, template: str) -> str:
    """The same for a piece that is joined to others: blanks at its ends stay."""
    if not template.strip():
        return template
    start, end = len(template) - len(template.lstrip()), len(template.rstrip())
    return template[:start] + expand(rng, template) + template[end:]


def _article(word: str) -> str:
    first = word.split(maxsplit=1)[0].lower() if word else ""
    if first in {"a", "an", "the", "some"}:
        return word
    vowel = first[:1] in "aeiou" and not first.startswith(("uni", "use", "eu", "one", "ukul"))
    return f"{'an' if vowel or first in {'hour', 'honest', '8', '11', '18', '80'} else 'a'} {word}"


_PRONOUNS = {
    "he": ("he", "him", "his"),
    "she": ("she", "her", "her"),
    "they": ("they", "them", "their"),
    "it": ("it", "it", "its"),
}


def fill(template: str, subject: Subject | None, values: dict[str, str], who: str, *, short: bool = False) -> str:
    """Puts subject, values and pronouns into an expanded template."""
    text = template
    if subject is not None:
        phrase = subject.seen(who, short=short)
        text = text.replace("{S}", phrase).replace("{a n}", _article(subject.noun)).replace("{n}", subject.noun)
        he, him, his = _PRONOUNS[subject.pronoun]
        text = text.replace("{he}", he).replace("{him}", him).replace("{his}", his)
    for key, value in values.items():
        text = text.replace(f"{{a {key}}}", _article(value)).replace(f"{{{key}}}", value)
    return text


def sentence(text: str) -> str:
    """With a capital and an end mark."""
    text = text.strip()
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else text + "."


def truth(fact: Fact) -> str:
    """The memory of a fact as it follows "Yes, ": words that only begin a sentence have no capital, names do."""
    text = fill(fact.kind.memory, fact.subject, fact.values(), "your")
    return text[:1] + sentence(text)[1:]


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
def _usual(subjects: tuple[str, ...]) -> tuple[str, ...]:
    """The subjects that nearly everybody speaks of."""
    return tuple(s for s in subjects if s in _USUAL)


def draw_subject(rng: random.Random, entry: Entry, side: Side) -> Subject | None:
    """A subject for a kind, sometimes with a name or, for things, with an invented noun."""
    if not entry.kind.subjects:
        return None
    noun = rng.choice((rng.random() < 0.5 and _usual(entry.subjects)) or entry.subjects)
    if rng.random() < _QUALIFIED:
        noun = qualified(rng, noun, entry.kind)
    if is_person(noun):
        pronoun = "she" if _FEMALE.search(noun) else "he" if _MALE.search(noun) else rng.choice(("he", "she"))
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
        (entry,) = rng.choices(*BY_MODULE[module]) if module != "stories" else (rng.choice(_OF_STORIES[side]),)
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


_PLAINEST = 5
"""Kinds list their plainest lines first; people use those most."""


def pick(rng: random.Random, lines: tuple[str, ...], side: Side) -> str:
    """One of the lines of a side; in two of five cases one of the plainest."""
    chosen = usable(lines, side)
    return rng.choice(chosen[:_PLAINEST] if rng.random() < 0.4 else chosen)


def owner(rng: random.Random, subject: Subject | None) -> str:
    """How a line begins to name a subject: mostly "my"."""
    if subject is None or is_person(subject.noun):
        return "my"
    share = _OUR_PET if is_pet(subject.noun) else _THE_THING
    return rng.choice(("our", "the", "the")) if rng.random() < share else "my"


_MARKS = re.compile(r"[^\w{} ]+")


def _skeleton(template: str) -> str:
    return " ".join(_MARKS.sub(" ", template.lower()).split())


@cache
def _kept_back() -> frozenset[str]:
    """Every wording of the lines held out for evaluation and of the bench's: no rewording may come out as one."""
    rng = random.Random(1)
    lines = {
        line
        for entry in ENTRIES
        for k in [entry.kind]
        for some in (k.says, k.asks, k.checks, k.mentions, k.refs, k.fixes)
        for line in some
        if held_out(line)
    }  # fmt: skip
    kept = {_skeleton(expand(rng, line)) for line in lines for _ in range(8 if "|" in line or "[" in line else 1)}
    return frozenset(kept | {_skeleton(line) for kind in (*KINDS, *NAMES) for line in spoken(kind)})


def _reworded(rng: random.Random, fact: Fact, wording: str, lines: tuple[str, ...]) -> str:
    """A template in other words, or as it is; `lines` are the ones it was taken from."""
    new = wording
    kind, framed = fact.kind, rng.random() < _FRAMED
    if framed and lines is kind.asks and (asked := rephrase.clause(wording)):
        new = _framed(rng, fact, chatter.INDIRECT, "{c}", asked)
    elif framed and lines is kind.mentions:
        asked = rephrase.clause(expand(rng, pick(rng, kind.asks, fact.side)))
        new = _framed(rng, fact, chatter.MENTIONS, "{c}", asked) if asked else wording
    elif framed and lines is kind.checks:
        own = stories.mine if kind.name in stories.by_kind() else rephrase.own
        new = _framed(rng, fact, chatter.CHECKS, "{s}", own(kind.memory))
    elif framed and lines is kind.fixes:
        new = _framed(rng, fact, chatter.FIXES, "{say}", expand(rng, pick(rng, kind.says, fact.side)))
    if fact.side is Side.EVAL:
        return new
    if rng.random() < _ALIKE:
        new = rephrase.alike(rng, new)
    return wording if new != wording and _skeleton(new) in _kept_back() else new


def _framed(rng: random.Random, fact: Fact, frames: tuple[str, ...], slot: str, text: str) -> str:
    return expand(rng, rng.choice(usable(frames, fact.side))).replace(slot, text)


def worded(rng: random.Random, fact: Fact, lines: tuple[str, ...]) -> str:
    """One of the lines on a fact, expanded, its slots open."""
    return _reworded(rng, fact, expand(rng, pick(rng, lines, fact.side)), lines)


def say(rng: random.Random, fact: Fact, lines: tuple[str, ...] | None = None, *, short: bool = False) -> str:
    """A statement of a fact by the person (expanded, without noise)."""
    lines = lines or fact.kind.says
    template = worded(rng, fact, lines)
    return fill(template, fact.subject, fact.values(), owner(rng, fact.subject), short=short)


def memory(fact: Fact) -> str:
    """The sentence kept of a fact."""
    return sentence(fill(fact.kind.memory, fact.subject, fact.values(), "your"))


def gone(fact: Fact) -> str:
    """The sentence kept of a denial."""
    return sentence(fill(fact.kind.gone, fact.subject, fact.values(), "your"))


def topic(fact: Fact) -> str:
    """What was not told, for "You have not told me …"."""
    return fill(fact.kind.topic, fact.subject, fact.values(), "your").rstrip(".?")


def reply(fact: Fact) -> str:
    """The answer to an open question."""
    return sentence(fill(fact.kind.answer or fact.kind.memory, fact.subject, fact.values(), "your"))


def asked_subject(rng: random.Random, subject: Subject | None) -> tuple[Subject | None, bool]:
    if subject is None:
        return None, False
    if subject.name and subject.noun:
        form = rng.random()
        if form < 0.4:
            return Subject(subject.noun, "", subject.pronoun), False
        return subject, form < 0.75
    if subject.noun in SYNONYMS and rng.random() < 0.2:
        return Subject(rng.choice(SYNONYMS[subject.noun]), subject.name, subject.pronoun), False
    return subject, False


def ask(rng: random.Random, fact: Fact, lines: tuple[str, ...], value: str | None = None) -> str:
    """A question about a fact; the subject may be named another way than it was told."""
    subject, short = asked_subject(rng, fact.subject)
    template = worded(rng, fact, lines)
    return fill(template, subject, fact.values(value), owner(rng, subject), short=short)


_MONTH = re.compile(rf"\b({'|'.join(MONTHS)})\b", re.IGNORECASE)


def month_of(value: str) -> str:
    """The month of a date with a day in it; nothing for other values."""
    found = _MONTH.search(value) if any(ch.isdigit() for ch in value) else None
    return found.group() if found else ""


def ask_part(rng: random.Random, fact: Fact, value: str) -> str:
    """A yes/no question that names only the month of a date ("is my birthday in May?"); nothing for other values."""
    lines = [x for x in usable(fact.kind.checks, fact.side) if "on {v}" in x] if month_of(value) else []
    if not lines:
        return ""
    template = rng.choice(lines).replace("on {v}", f"in {month_of(value)}")
    return fill(expand(rng, template), fact.subject, fact.others, "my")


_PRESENT = re.compile(r"^((?:what|where|when|who|which|how)(?: \w+){0,2}?)( is|'s| are| am| do| does)\b([^?]*)\?$")
_PAST = {"is": "was", "'s": "was", "are": "were", "am": "was", "do": "did", "does": "did"}
_BEFORE = (
    "before",
    "before",
    "before that",
    "earlier",
    "at first",
    "before it changed",
    "before I corrected it",
    "until then",
)
_EARLIER = (
    "what did I (tell you|say) (before|first|at first|earlier) about {t}?",
    "what was the (old|earlier) answer about {t}?",
    "(before I changed it,|earlier,|at first,) what did I tell you about {t}?", "what had I told you first about {t}?",
    "what was true before about {t}?", "and before? I mean {t}", "what did you know about {t} before I corrected it?",
    "do you (remember|know) what I said first about {t}?", "what did I correct about {t}?",
)  # fmt: skip


def ask_earlier(rng: random.Random, fact: Fact) -> str:
    """A question about what was true of a fact's subject before."""
    subject, short = asked_subject(rng, fact.subject)
    for _ in range(3):
        asked = rephrase.was(expand(rng, pick(rng, fact.kind.asks, fact.side)))
        if asked and rng.random() < 0.4:
            framed = _framed(rng, fact, chatter.BEFORE, "{w}", asked)
            return fill(framed, subject, fact.others, owner(rng, subject), short=short)
    for _ in range(4):
        found = _PRESENT.match(expand(rng, pick(rng, fact.kind.asks, fact.side)))
        if found and rng.random() < 0.6:
            asked = f"{found.group(1)} {_PAST[found.group(2).strip()]}{found.group(3)} {rng.choice(_BEFORE)}?"
            return fill(asked, subject, fact.others, "my", short=short)
    about = stories.mine(fill(fact.kind.topic, None, fact.others, "your").rstrip(".?"))
    return fill(expand(rng, rng.choice(_EARLIER)).replace("{t}", about), subject, fact.others, "my", short=short)


_SEVERAL = re.compile(
    r"any_.*|hap_(?!who|code|hid|lent_(?!to)|when|recipe|life|kept|away|day|habit).*|todo|own_.*|shopping_list|buying_next|parcel_expected"
    r"|visitor_name|lunch_with|topic|have_counted|exam_subject|learning_plan|weekend_plan|is_sort|person_(hobby|dislike|gift|allergy|films|pet|pet_called|speaks)"
    r"|pet_(habit|trick|fear|toy)|self_(likes|loves|hates|hated_food|fear|allergy|hobby|collection|tattoo|quirk|bucket_place|goal|medicine|instrument)"
)


def several(kind: Kind) -> bool:
    """Whether two values of a kind can both be true: who bought a lamp may also have bought a kettle."""
    return bool(_SEVERAL.fullmatch(kind.name))


_TYPO_SAFE = re.compile(r"^[a-z]{5,}$")


def typo(rng: random.Random, text: str, keep: str) -> str:
    """One slip of the fingers in a longer lower-case word that is not part of the value."""
    words = text.split(" ")
    places = [i for i, w in enumerate(words) if _TYPO_SAFE.match(w) and w not in keep.lower()]
    if not places:
        return text
    i = rng.choice(places)
    w, j = words[i], rng.randint(1, len(words[i]) - 3)
    words[i] = rng.choice((w[:j] + w[j + 1] + w[j] + w[j + 2 :], w[:j] + w[j + 1 :], w[:j] + w[j] + w[j:]))
    return " ".join(words)


@dataclass(frozen=True, slots=True)
class Style:
    """How one person types, for a whole conversation."""

    lower: bool
    apostrophes: bool
    stops: bool
    typos: float

    @classmethod
    def draw(cls, rng: random.Random) -> Style:
        """A third types carelessly."""
        careless = rng.random() < 0.35
        return cls(
            lower=careless and rng.random() < 0.7,
            apostrophes=not (careless and rng.random() < 0.5),
            stops=not (careless and rng.random() < 0.6),
            typos=rng.choice((0.0, 0.1, 0.3)) if careless else 0.02,
        )

    def write(self, rng: random.Random, text: str, keep: str = "") -> str:
        """A statement or question as this person types it."""
        text = sentence(text)
        if rng.random() < self.typos:
            text = typo(rng, text, keep)
        if not self.apostrophes:
            text = re.sub(r"(?<=\w)'(?=\w)", "", text)
        if self.lower:
            text = text.lower()
        if not self.stops:
            text = re.sub(r"[.?!]$", "", text) if rng.random() < 0.7 else text
        return text
