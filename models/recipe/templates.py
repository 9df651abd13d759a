"""The template language of `dsl.py` at work: which lines are held out, choices made, slots filled."""

from __future__ import annotations

import random
import re
from collections import Counter
from functools import cache

from models.recipe.entries import ENTRIES
from models.recipe.facts.more import kept_back
from models.recipe.nouns import Subject
from models.recipe.pools import Side, bucket

_HELD_OF = 12
"""Of the lines longer than `_PLAIN` words one in twelve, by the hash of its frame, is held out."""
_PLAIN = 5
"""The plainest forms ("what is {S} called?") are never held out: nobody should do without them."""
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


_PLAINEST = 5
"""Kinds list their plainest lines first; people use those most."""


def pick(rng: random.Random, lines: tuple[str, ...], side: Side) -> str:
    """One of the lines of a side; in two of five cases one of the plainest."""
    chosen = usable(lines, side)
    return rng.choice(chosen[:_PLAINEST] if rng.random() < 0.4 else chosen)
