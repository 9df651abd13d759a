"""The noise of typing: how one person writes what they say."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from models.recipe.templates import sentence

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
