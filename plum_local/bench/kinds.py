"""What the bench's persona can tell, and how it is said and asked about.

Every line was written for the bench: none is a sentence pattern of the bundled checkpoint's recipe (`tests/bench`
compares them). `{S}` is the subject from the speaker's side ("my aunt Winifred"), `{he}` and `{his}` its pronouns,
`{v}` the value and `{a v}` the value with its article. A clause follows "tell me …", a state follows "is it so
that …"; with the frames at the end of the file they give every kind many ways to be asked about.
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
        ("the camping stove", "it"), ("my bowling shoes", "they"), ("the projector", "it"), ("grandpa's medal", "it"),
        ("the vaccination booklet", "it"), ("the record player", "it"), ("my winter coat", "it"), ("the drill", "it"),
        ("the good scissors", "they"), ("my fountain pen", "it"),
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
    "It slipped my mind {c}, help me out?",
    "Could you fill me in on {c}?",
    "Somebody asked me {c}, what should I answer?",
    "Let me test you: you surely have it ready {c}?",
    "I keep mixing up {c}, so how was it?",
    "Would it be a bother to say {c}?",
    "Give me a hint {c}, would you?",
)
CHECKING = (
    "Would it be correct that {s}?",
    "Somebody claims that {s}, does that fit?",
    "If I claimed that {s}, would I be right?",
    "Going by my own words, is it so that {s}?",
    "Can I put in my diary that {s}?",
    "Could you confirm for me that {s}?",
)
MENTIONING = (
    "Have I let you in on {c}?",
    "Was there any talk between us of {c}?",
    "Did it come up in our chats {c}?",
    "Are you in the picture about {c}?",
    "Did I give away {c}?",
)
BEFORE = (
    "Before that it was different: can you still say {w} back then?",
    "And earlier on, do you happen to know {w} before the change?",
    "Think back to the time before the change, {w} at that point?",
)
CORRECTING = (
    "scratch what I said the other week: {s} now",
    "there is a change to report, {s} now",
    "what you have on file is out of date, {s} now",
    "I have to take something back, {s} now",
    "it all turned out otherwise: {s} now",
)


def lines(kind: Kind) -> Iterator[str]:
    """Everything that can be said or asked about a kind, with its slots open."""
    yield from kind.says
    yield from kind.asks
    yield from (frame.format(c=kind.clause) for frame in (*ASKING, *MENTIONING))
    yield from (frame.format(s=kind.state) for frame in (*CHECKING, *CORRECTING))
    if kind.was:
        yield from (frame.format(w=kind.was) for frame in BEFORE)
