"""Turns kinds into facts, and facts into sentences: the grammar, the points of view, the noise of typing."""

from __future__ import annotations

import random
import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cache

from models.recipe.dsl import Combo, Kind
from models.recipe.facts import anything, everyday, happenings, myself, people, plans, things
from models.recipe.pools import MONTHS, Side, bucket, draw, made_up

MODULES = (people, things, myself, plans, happenings, everyday, anything)
_HELD_OF = 3
"""Of the lines longer than `_PLAIN` words one in three, by the hash of its frame, is held out: a quarter of all."""
_OUR_PET = 0.12
"""Of statements about a pet say "the cat" or "our cat"."""
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

    @property
    def family(self) -> tuple[str, str]:
        """Kinds that answer the same questions count as one here: (family, subject)."""
        name, noun = self.kind.name, self.slot[1]
        for pattern, family in _FAMILIES:
            if found := pattern.fullmatch(name):
                return family.format(*found.groups()), canonical(noun)
        return name, canonical(noun)

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


ENTRIES: list[Entry] = [
    Entry(k, m.SUBJECTS.get(k.subjects, ()) if k.subjects else (), m.POOLS, m.__name__.rsplit(".", 1)[-1])
    for m in MODULES
    for k in m.KINDS
]
BY_NAME = {e.kind.name: e for e in ENTRIES}
PETS = set(things.SUBJECTS["pets"])
PEOPLE = {
    noun
    for pool in (*people.SUBJECTS.values(), anything.SUBJECTS["anybody"], happenings.SUBJECTS["hap_person"])
    for noun in pool
}
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
    r"|is_diet|person_is_diet|is_sort|two_kept|older_than|kid_school|kid_grade"
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
    """The lines of one side: a quarter is held out for evaluation; never an empty choice."""
    return tuple(x for x in lines if held_out(x) == (side is Side.EVAL)) or lines


_INNER = re.compile(r"\(([^()\[\]]*\|[^()\[\]]*)\)|\[([^()\[\]]*)\]")


def expand(rng: random.Random, template: str) -> str:
    """Resolves `(a|b)` and `[x]`, innermost first."""
    while match := _INNER.search(template):
        if match.group(1) is not None:
            chosen = rng.choice(match.group(1).split("|"))
        else:
            chosen = match.group(2) if rng.random() < 0.5 else ""
        template = template[: match.start()] + chosen + template[match.end() :]
    return " ".join(template.split()).replace(" ,", ",").replace(" ?", "?")


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


_LOWERED = tuple(
    "You |Your |You'|There |The |In |At |On |We |Before |Every |When |After |Today |Yesterday |Last |This |Once ".split(
        "|"
    )
)


def lower_first(text: str) -> str:
    """For a sentence after "Yes, ": words that only begin a sentence lose their capital, names do not."""
    return text[0].lower() + text[1:] if text.startswith(_LOWERED) else text


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
    if noun in PEOPLE:
        pronoun = "she" if _FEMALE.search(noun) else "he" if _MALE.search(noun) else rng.choice(("he", "she"))
        name = draw(rng, "name", side, {}) if rng.random() < 0.45 and not entry.kind.name.endswith("_name") else ""
        if name and rng.random() < 0.25:
            return Subject("", name, pronoun)
        return Subject(noun, name, pronoun)
    if entry.kind.subjects in {"pets", "dogs", "cats", "birds", "horses"}:
        name = draw(rng, "pet_name", side, {}) if rng.random() < 0.4 and "name" not in entry.kind.name else ""
        return Subject(noun, name, rng.choice(("he", "she")))
    if rng.random() < 0.08:
        noun = made_up(rng, 2).lower()
    return Subject(noun)


def draw_fact(rng: random.Random, side: Side, entry: Entry | None = None, subject: Subject | None = None) -> Fact:
    """A random fact; kinds are drawn by module first, so that a module with many kinds does not drown the rest."""
    if entry is None:
        module = rng.choices(
            ("people", "things", "myself", "plans", "happenings", "everyday", "anything"), (25, 17, 18, 15, 9, 9, 7)
        )[0]
        (entry,) = rng.choices(*BY_MODULE[module])
    subject = subject or draw_subject(rng, entry, side)
    for _ in range(20):
        value = draw(rng, entry.kind.value, side, entry.pools)
        if not (subject and subject.name and subject.name in value):
            break
    return Fact(entry.kind, subject if entry.kind.subjects else None, value, side, entry.pools)


def other_value(rng: random.Random, fact: Fact) -> str:
    """A different value of the same pool, for a wrong guess or a correction."""
    for _ in range(30):
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


def say(rng: random.Random, fact: Fact, lines: tuple[str, ...] | None = None, *, short: bool = False) -> str:
    """A statement of a fact by the person (expanded, without noise)."""
    template = pick(rng, lines or fact.kind.says, fact.side)
    who = "my"
    if fact.subject and fact.subject.noun in PETS and rng.random() < _OUR_PET:
        who = rng.choice(("our", "the"))
    return fill(expand(rng, template), fact.subject, {"v": fact.value}, who, short=short)


def memory(fact: Fact) -> str:
    """The sentence kept of a fact."""
    return sentence(fill(fact.kind.memory, fact.subject, {"v": fact.value}, "your"))


def gone(fact: Fact) -> str:
    """The sentence kept of a denial."""
    return sentence(fill(fact.kind.gone, fact.subject, {"v": fact.value}, "your"))


def topic(fact: Fact) -> str:
    """What was not told, for "You have not told me …"."""
    return fill(fact.kind.topic, fact.subject, {"v": fact.value}, "your").rstrip(".?")


def reply(fact: Fact) -> str:
    """The answer to an open question."""
    return sentence(fill(fact.kind.answer or fact.kind.memory, fact.subject, {"v": fact.value}, "your"))


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
    template = expand(rng, pick(rng, lines, fact.side))
    return fill(template, subject, {"v": value if value is not None else fact.value}, "my", short=short)


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
    return fill(expand(rng, template), fact.subject, {}, "my")


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
_SIDES = (
    (r"\byour\b", "my"),
    (r"\byou are\b", "I am"),
    (r"\byou were\b", "I was"),
    (r"(?<=\w )you$", "me"),
    (r"\byou\b", "I"),
)


def ask_earlier(rng: random.Random, fact: Fact) -> str:
    """A question about what was true of a fact's subject before."""
    subject, short = asked_subject(rng, fact.subject)
    for _ in range(4):
        found = _PRESENT.match(expand(rng, pick(rng, fact.kind.asks, fact.side)))
        if found and rng.random() < 0.6:
            asked = f"{found.group(1)} {_PAST[found.group(2).strip()]}{found.group(3)} {rng.choice(_BEFORE)}?"
            return fill(asked, subject, {}, "my", short=short)
    about = fill(fact.kind.topic, None, {}, "your").rstrip(".?")
    for pattern, mine in _SIDES:
        about = re.sub(pattern, mine, about)
    return fill(expand(rng, rng.choice(_EARLIER)).replace("{t}", about), subject, {}, "my", short=short)


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
