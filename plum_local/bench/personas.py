"""A made-up person who tells of their life in dated conversations, and the questions that can be asked afterwards.

Drawn by a seed, so that a run can be repeated anywhere. Two to four facts stand in a conversation, among small talk;
later ones correct some of them; some are made to be confused (two dogs, two sisters). Whatever is not told is what the
model must not claim to know.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, timedelta

from plum_local.bench import kinds, smalltalk, words
from plum_local.bench.data import Dialogue
from plum_local.bench.facts import Fact, Subject, fill, full, name_of
from plum_local.bench.kinds import Kind
from plum_local.bench.phrases import KINDS, NAMES
from plum_local.bench.questions import Asker
from plum_local.errors import UsageError

MOST = 150
"""Conversations; a person with more to tell would have nothing left that was never told."""
_FIRST_DAY = date(2025, 1, 6)
_LOOKALIKES = (
    ("our brown dog", "our spotted dog"),
    ("my elder sister", "my youngest sister"),
    ("my upstairs neighbour", "my next-door neighbour"),
)
"""Subjects of which the same things are told with other values."""
_NEVER_MET = 4
"""People of whom nothing is told."""
_CORRECTED_EVERY = 4


@dataclass(slots=True)
class _World:
    rng: random.Random
    slots: list[tuple[Kind, Subject | None]]
    """Not told yet, in the order in which they will be."""
    taken: set[str]
    """Names of the people and animals."""
    used: dict[str, set[str]] = field(default_factory=dict)
    facts: list[Fact] = field(default_factory=list)
    met: set[Subject] = field(default_factory=set)
    """Subjects whose names were said."""

    def value(self, kind: Kind) -> str:
        """A value for a new fact; an earlier one comes again only when a pool is used up."""
        return words.draw(self.rng, kind.pool, self.used.setdefault(kind.name, set(self.taken)))


def persona(seed: int, count: int) -> list[Dialogue]:
    """`count` conversations of one person, in order of time, with their questions."""
    if count > MOST:
        raise UsageError(f"The generated person has enough to tell for {MOST} conversations, not for {count}.")
    rng = random.Random(f"persona {seed}")
    world = _world(rng, count)
    told = [_facts(world, number) for number in range(count)]
    texts = [_messages(world, facts) for facts in told]
    asker = Asker(rng, world.facts, world.slots)
    day, dialogues = _FIRST_DAY, []
    for number, (facts, messages) in enumerate(zip(told, texts, strict=True)):
        questions = tuple(question for fact in facts for question in asker.about(fact))
        dialogues.append(Dialogue(name_of(number), day.isoformat(), messages, questions))
        day += timedelta(days=rng.randint(1, 4))
    return dialogues


def _world(rng: random.Random, count: int) -> _World:
    subjects = {group: _subjects(rng, group) for group in kinds.SUBJECTS}
    strangers = set(rng.sample(subjects["person"], _NEVER_MET)) - _lookalikes(subjects)
    slots: list[tuple[Kind, Subject | None]] = [
        (kind, subject) for kind in KINDS for subject in subjects.get(kind.group, [None])
    ]
    rng.shuffle(slots)
    # People never met come last: so many are not told that these never are.
    slots.sort(key=lambda slot: slot[1] in strangers)
    early = rng.sample(range(max(2 * count, 12)), 4 * len(_LOOKALIKES))
    for pair in _LOOKALIKES:
        group = next(g for g, some in kinds.SUBJECTS.items() if pair[0] in dict(some))
        for kind in rng.sample([kind for kind in KINDS if kind.group == group], 2):
            for noun in pair:
                slot = next(s for s in slots if s[0] is kind and s[1] is not None and s[1].noun == noun)
                slots.remove(slot)
                slots.insert(early.pop(), slot)
    return _World(rng, slots, {subject.name for some in subjects.values() for subject in some})


def _subjects(rng: random.Random, group: str) -> list[Subject]:
    pools = {"she": list(words.WOMEN), "he": list(words.MEN)} if group == "person" else {}
    if group == "pet":
        pools = {"she": list(words.PET_NAMES[::2]), "he": list(words.PET_NAMES[1::2])}
    for names in pools.values():
        rng.shuffle(names)
    return [Subject(noun, pronoun, pools[pronoun].pop() if pools else "") for noun, pronoun in kinds.SUBJECTS[group]]


def _lookalikes(subjects: dict[str, list[Subject]]) -> set[Subject]:
    nouns = {noun for pair in _LOOKALIKES for noun in pair}
    return {subject for some in subjects.values() for subject in some if subject.noun in nouns}


def _facts(world: _World, number: int) -> list[Fact]:
    """What conversation `number` tells: two to four facts, some of them about the same subject."""
    rng = world.rng
    wanted = rng.choices((2, 3, 4), (25, 45, 30))[0]
    facts: list[Fact] = []
    if number % _CORRECTED_EVERY == _CORRECTED_EVERY - 1:
        facts += _correction(world, number)
    while len(facts) < wanted:
        about = facts[-1].subject if facts else None
        same = [slot for slot in world.slots if about is not None and slot[1] == about]
        kind, subject = slot = rng.choice(same) if same and rng.random() < 0.45 else world.slots[0]
        if subject is not None and subject.name and subject not in world.met:
            world.met.add(subject)
            if len(facts) + 2 <= wanted and rng.random() < 0.5:
                naming = next(k for k in NAMES if k.group == kind.group)
                facts.append(Fact(naming, subject, subject.name, number))
        world.slots.remove(slot)
        facts.append(Fact(kind, subject, world.value(kind), number))
    world.facts += facts
    return facts


def _correction(world: _World, number: int) -> list[Fact]:
    """A new value for something told at least two conversations ago."""
    old = [f for f in world.facts if f.kind.was and not f.replaced and f.old is None and f.conversation <= number - 2]
    if not old:
        return []
    chosen = world.rng.choice(old)
    chosen.replaced = True
    return [Fact(chosen.kind, chosen.subject, world.value(chosen.kind), number, chosen)]


def _messages(world: _World, facts: list[Fact]) -> tuple[tuple[str, str], ...]:
    """Small talk, the facts in one to three messages, replies."""
    rng = world.rng
    turns = list(rng.choice(smalltalk.SMALL_TALK[:5] if rng.random() < 0.4 else smalltalk.SMALL_TALK))
    left = list(facts)
    while left:
        # What shares a message may share its subject.
        count = 2 if len(left) > 1 and left[1].old is None and rng.random() < 0.4 else 1
        some, left = left[:count], left[count:]
        told = [say(rng, fact, some[n - 1] if n else None) for n, fact in enumerate(some)]
        text = rng.choice(smalltalk.JOINS).format(*told) if count == 2 else f"{told[0]}."
        lead = "" if some[0].old else rng.choice(smalltalk.LEADS)
        turns += [f"{lead} {text}".strip(), rng.choice(smalltalk.REPLIES)]
        if left and rng.random() < 0.3:
            turns += rng.choice(smalltalk.SMALL_TALK[5:])
    if rng.random() < 0.5:
        turns += rng.choice(smalltalk.CLOSINGS)
    careless = rng.random() < 0.15
    roles = ("user", "assistant")
    return tuple((roles[n % 2], _typed(text, careless and n % 2 == 0)) for n, text in enumerate(turns))


def say(rng: random.Random, fact: Fact, before: Fact | None = None) -> str:
    """A statement of a fact, without a full stop; right after one of the same subject perhaps by pronoun."""
    line = rng.choice(kinds.CORRECTING).format(s=fact.kind.state) if fact.old else rng.choice(fact.kind.says)
    subject = fact.subject
    if subject is None:
        return fill(line, "", fact.value)
    if before is not None and before.subject == subject and line.startswith("{S} ") and rng.random() < 0.6:
        return fill(line, subject.pronoun, fact.value)
    # A naming tells the name; elsewhere it stands beside the noun.
    return fill(line, subject.noun if fact.kind in NAMES else full(subject), fact.value)


def _typed(text: str, careless: bool) -> str:
    """With a capital at each sentence's start, or all in lower case and without an end."""
    if careless:
        return text.lower().rstrip(".")
    parts = text.split(". ")
    return ". ".join(part[:1].upper() + part[1:] for part in parts)
