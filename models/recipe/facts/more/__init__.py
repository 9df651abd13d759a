"""Further phrasings of kinds that other modules define, further kinds, and talk around them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace

from models.recipe.dsl import Kind
from models.recipe.facts.more import happenings, myself_a, myself_b, people, plans, things

_PARTS = (people, things, myself_a, myself_b, plans, happenings)
_LINES = ("says", "refs", "asks", "checks", "mentions", "fixes")


def _further(name: str, field: str) -> Iterator[str]:
    for part in _PARTS:
        yield from part.MORE.get(name, {}).get(field, ())


def widened(kind: Kind) -> Kind:
    """`kind` with the further phrasings that this package has for it."""
    have = {f.name for f in fields(kind)}
    further = {field: tuple(_further(kind.name, field)) for field in _LINES if field in have}
    own = {field: getattr(kind, field) for field in further}
    return replace(kind, **{f: tuple(dict.fromkeys((*own[f], *lines))) for f, lines in further.items() if lines})
