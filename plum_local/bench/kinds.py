"""What the bench's persona can tell, and how it is said and asked about.

Every line is said as people say it, and none is a sentence pattern that the bundled checkpoint was trained on
(`tests/bench` compares them; those that its recipe holds out for evaluation may be among them). `{S}` is the subject
from the speaker's side ("my aunt Winifred"), `{v}` the value and `{a v}` the value with its article. A clause follows
"tell me …", a state follows "is it so that …"; with the frames at the end of the file they give every kind many ways to
be asked about.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """One property that can be told of a subject."""

    name: str
    group: str
    """Of subjects: one of `SUBJECTS`, or "self"."""
    pool: str
    """Of values, in `words`."""
    says: tuple[str, ...]
    """Statements; complete in themselves."""
    asks: tuple[str, ...]
    """Open questions."""
    clause: str
    state: str
    was: str = ""
    """The clause in the past tense; only what can change has one."""


def spoken(kind: Kind) -> Iterator[str]:
    """Everything that can be said or asked about a kind, with its slots open."""
    yield from (*kind.says, *kind.asks)
    yield from (frame.format(c=kind.clause) for frame in (*ASKING, *MENTIONING))
    yield from (frame.format(s=kind.state) for frame in (*CHECKING, *CORRECTING))
    if kind.was:
        yield from (frame.format(w=kind.was) for frame in BEFORE)


SUBJECTS: dict[str, tuple[tuple[str, str], ...]] = {
    "person": (
        ("my aunt", "she"), ("my uncle", "he"), ("my elder sister", "she"), ("my youngest sister", "she"),
        ("my elder brother", "he"), ("my stepson", "he"), ("my cousin", "he"), ("my niece", "she"), ("my nephew", "he"),
        ("my grandmother", "she"), ("my grandfather", "he"), ("my goddaughter", "she"), ("my mother-in-law", "she"),
        ("my deskmate", "he"), ("my team leader", "she"), ("my landlady", "she"), ("my upstairs neighbour", "he"),
        ("my next-door neighbour", "she"), ("my chess partner", "he"), ("my choir friend", "she"), ("my barber", "he"),
        ("my physio", "she"), ("my carpool driver", "he"), ("my old schoolmate", "she"), ("my daughter", "she"),
        ("my son", "he"), ("my tennis partner", "she"), ("my allotment neighbour", "he"), ("my babysitter", "she"),
    ),
    "pet": (
        ("our brown dog", "he"), ("our spotted dog", "she"), ("our grey cat", "she"), ("our kitten", "he"),
        ("our parrot", "he"), ("our pony", "she"), ("our tortoise", "he"),
    ),
    "appointment": (
        ("the boiler check", "it"), ("the eye test", "it"), ("the bank meeting", "it"), ("the flat handover", "it"),
        ("the parents' evening", "it"), ("the choir audition", "it"), ("the roof inspection", "it"),
        ("the swimming gala", "it"), ("the passport interview", "it"), ("the village fair", "it"),
        ("the first-aid course", "it"), ("the quarterly review", "it"), ("the skin check", "it"),
    ),
    "trip": (
        ("the canoe trip", "it"), ("the spring break", "it"), ("the reunion weekend", "it"),
        ("the sleeper train tour", "it"), ("the wine tour", "it"), ("the walking holiday", "it"),
        ("the pilgrimage", "it"), ("the island week", "it"),
    ),
    "project": (
        ("the greenhouse project", "it"), ("my radio play", "it"), ("our bakery plan", "it"),
        ("the archive project", "it"),
        ("the puppet show", "it"), ("my travel guide", "it"), ("the playground campaign", "it"), ("our quiz app", "it"),
        ("the sailing boat restoration", "it"),
    ),
    "thing": (
        ("my cello case", "it"), ("the spare key", "it"), ("my sewing machine", "it"), ("the old camera", "it"),
        ("the camping stove", "it"), ("my bowling ball", "it"), ("the projector", "it"), ("grandpa's medal", "it"),
        ("the vaccination booklet", "it"), ("the record player", "it"), ("my winter coat", "it"), ("the drill", "it"),
        ("the bread knife", "it"), ("my pocket calculator", "it"),
    ),
    "talk": (
        ("the evening class", "it"), ("the library talk", "it"), ("the radio show", "it"), ("the long car ride", "it"),
        ("the museum tour", "it"), ("the supper club", "it"), ("the works outing", "it"), ("the podcast episode", "it"),
        ("the village meeting", "it"), ("the campfire night", "it"), ("the science fair", "it"),
        ("the debate night", "it"),
    ),
    "lock": (
        ("the bike lock", "it"), ("the garden gate", "it"), ("the gym locker", "it"), ("the alarm system", "it"),
        ("the office safe", "it"), ("the letterbox", "it"), ("the holiday flat's door", "it"), ("the copier", "it"),
    ),
}  # fmt: skip
"""Subjects by group, (phrase, pronoun); a phrase names one subject only, however alike two may be."""
NAMED = {"person": "name", "pet": "pet_name"}
"""Groups whose subjects have names, with the pool these come from."""

# Frames: {c} is a clause, {s} a state, {w} a clause in the past tense.
ASKING = (
    "Could you tell me {c}?",
    "Can you remember {c}?",
    "Would you tell me {c}?",
    "Please remind me {c}.",
    "I forgot {c}, can you help me?",
    "Quick question: do you know {c}?",
    "Do you happen to know {c}?",
    "Have you got any idea {c}?",
    "Could you remind me {c}?",
    "Do you recall {c}?",
    "Do you still know {c}?",
)
CHECKING = (
    "Can you confirm that {s}?",
    "Do you know that {s}?",
    "Would you say that {s}?",
    "Is it correct that {s}?",
    "{s}, is that right?",
    "{s}, is that so?",
    "So {s}, yes?",
)
MENTIONING = (
    "Have I said {c}?",
    "Did I let you know {c}?",
    "Did I already tell you {c}?",
    "Did I ever say {c}?",
    "Did I say {c}?",
    "Have I already told you {c}?",
    "Have we talked about {c}?",
)
BEFORE = (
    "Do you remember {w} before that?",
    "Before the change, do you know {w}?",
    "Can you still tell me {w} before that changed?",
)
CORRECTING = (
    "actually {s} now",
    "there's been a change, {s} now",
    "I have to correct myself, {s} now",
    "things have changed and {s} now",
    "I told you something else before, but {s} now",
)
