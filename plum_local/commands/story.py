"""The story that `plum demo` plays: facts with values drawn by a seed, the messages that tell them, and questions.

Nothing here is known to the model beforehand: names and places are made up from syllables, the rest is drawn from
small pools. Answers are judged by what was drawn, so the story can tell a right answer but cannot contain one.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass

_ONSETS = "b d f g h k l m n p r s t v z br dr kl tr st".split()
_VOWELS = "a e i o u".split()
_CODAS = ["", "", "n", "l", "r", "s", "k", "m"]
_COLOURS = "red blue green yellow orange purple brown black white grey turquoise".split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_JOBS = ["nurse", "baker", "carpenter", "teacher", "gardener", "plumber", "pilot", "dentist", "tailor", "butcher"]
_INSTRUMENTS = "piano guitar violin cello flute trumpet harp accordion banjo clarinet".split()
_FOODS = "pizza lasagna sushi ramen curry risotto goulash pancakes dumplings gnocchi".split()
_YES = re.compile(r"\W*yes\b", re.IGNORECASE)
_NO = re.compile(r"\W*no\b", re.IGNORECASE)

Draw = Callable[[random.Random], str]


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing a person may tell, and how it can be asked for; `{}` stands for the value."""

    says: str
    ask: str
    mention: str
    check: str
    draw: Draw


@dataclass(frozen=True, slots=True)
class Question:
    """A question and what makes an answer right."""

    text: str
    wanted: str
    """A value that must stand in the answer, or "yes" or "no", with which it must begin."""
    closed: bool
    """A yes/no question."""

    def is_right(self, answer: str) -> bool:
        """Whether an answer is right; an open one by containing the value as a word."""
        if self.closed:
            return bool((_YES if self.wanted == "yes" else _NO).match(answer))
        return bool(re.search(rf"(?<!\w){re.escape(self.wanted)}(?!\w)", answer, re.IGNORECASE))


@dataclass(frozen=True, slots=True)
class Story:
    """What is told, in which conversations, and what is asked afterwards."""

    conversations: tuple[tuple[str, ...], ...]
    questions: tuple[Question, ...]


def name(rng: random.Random) -> str:
    """A made-up, pronounceable name."""
    return "".join(rng.choice(_ONSETS) + rng.choice(_VOWELS) + rng.choice(_CODAS) for _ in range(2)).capitalize()


def _from(pool: list[str]) -> Draw:
    return lambda rng: rng.choice(pool)


def _code(rng: random.Random) -> str:
    return str(rng.randint(1000, 9999))


FACTS = (
    Fact(
        "my sister is called {}", "What is my sister's name?", "Did I tell you my sister's name?",
        "Is my sister called {}?", name,
    ),
    Fact(
        "we got a dog, his name is {}", "What is my dog called?", "Did I tell you my dog's name?",
        "Is my dog called {}?", name,
    ),
    Fact("I live in {}", "Where do I live?", "Did I tell you where I live?", "Do I live in {}?", name),
    Fact(
        "my brother works as a {}", "What does my brother do for a living?", "Did I tell you what my brother does?",
        "Is my brother a {}?", _from(_JOBS),
    ),
    Fact(
        "my dentist appointment is on {}", "What day is my dentist appointment?",
        "Did I tell you when my dentist appointment is?", "Is my dentist appointment on {}?", _from(_WEEKDAYS),
    ),
    Fact(
        "my favourite colour is {}", "What is my favourite colour?", "Did I tell you my favourite colour?",
        "Is {} my favourite colour?", _from(_COLOURS),
    ),
    Fact(
        "my locker code is {}", "What is my locker code?", "Did I tell you my locker code?",
        "Is my locker code {}?", _code,
    ),
    Fact(
        "I play the {}", "What instrument do I play?", "Did I tell you what instrument I play?",
        "Do I play the {}?", _from(_INSTRUMENTS),
    ),
    Fact(
        "my favourite food is {}", "What is my favourite food?", "Did I tell you my favourite food?",
        "Is {} my favourite food?", _from(_FOODS),
    ),
    Fact(
        "my neighbour is called {}", "What is my neighbour called?", "Did I tell you my neighbour's name?",
        "Is my neighbour called {}?", name,
    ),
)  # fmt: skip
_GREETINGS = ("Hi, how are you?", "Hello there!", "Good morning!", "Hey, nice to see you.")
_JOINTS = ("{}. Oh, and {}.", "{}, and by the way, {}.", "{}. Also, {}.", "so {}, and {}.")
_TOLD = 6


def draw(seed: int) -> Story:
    """Three conversations with two facts each; five open questions and five yes/no ones, two of them about what was
    never told."""
    rng = random.Random(seed)
    facts = rng.sample(FACTS, len(FACTS))
    told = [(fact, fact.draw(rng)) for fact in facts[:_TOLD]]
    never = facts[_TOLD:]
    conversations = []
    for number in range(0, _TOLD, 2):
        first, second = (fact.says.format(value) for fact, value in told[number : number + 2])
        message = rng.choice(_JOINTS).format(first, second)
        conversations.append((rng.choice(_GREETINGS), message[0].upper() + message[1:]))
    questions = [Question(fact.ask, value, False) for fact, value in rng.sample(told, 5)]
    known = rng.sample(told, 3)
    closed = [Question(fact.mention, "yes", True) for fact, _ in known[:2]]
    closed += [Question(fact.check.format(value), "yes", True) for fact, value in known[2:]]
    closed += [Question(fact.mention, "no", True) for fact in rng.sample(never, 2)]
    rng.shuffle(closed)
    return Story(tuple(conversations), (*questions, *closed))
