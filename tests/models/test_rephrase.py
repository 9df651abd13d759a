"""Wordings made of others: right where they are made, and none where a question is not understood."""

from __future__ import annotations

import random

import pytest

from models.recipe import render, rephrase
from models.recipe.drawing import draw_fact
from models.recipe.entries import ENTRIES
from models.recipe.nouns import base, is_person, is_pet
from models.recipe.pools import Side
from models.recipe.templates import _WORD, expand, usable


@pytest.mark.parametrize(
    ("question", "clause", "was"),
    [
        ("what does {S} do?", "what {S} does", "what {S} did"),
        ("what's {S}'s job again?", "what {S}'s job is", "what {S}'s job was"),
        ("where do I live?", "where I live", "where I lived"),
        ("how old is {S}?", "how old {S} is", "how old {S} was"),
        ("what day is my appointment on?", "what day my appointment is on", "what day my appointment was on"),
        ("which instrument can {S} play?", "which instrument {S} can play", None),
        ("who did I invite?", "who I invited", None),
        ("where does {S} usually go?", "where {S} usually goes", "where {S} usually went"),
        ("do you know {S}'s name?", None, None),
        ("{S}'s job?", None, None),
    ],
)
def test_questions_become_clauses(question: str, clause: str | None, was: str | None) -> None:
    assert (rephrase.clause(question), rephrase.was(question)) == (clause, was)


@pytest.mark.parametrize(
    ("memory", "own"),
    [
        ("your cat is {v}", "my cat is {v}"),
        ("you are allergic to {v}", "I am allergic to {v}"),
        ("{S} gave you {v}", "{S} gave me {v}"),
        ("when you are bored you {v}", "when I am bored I {v}"),
        ("{v} looks after {S} when you are away", "{v} looks after {S} when I am away"),
    ],
)
def test_memories_become_what_the_person_says(memory: str, own: str) -> None:
    assert rephrase.own(memory) == own


def test_a_rewording_keeps_its_slots() -> None:
    rng = random.Random(4)
    for entry in ENTRIES:
        for line in (*entry.kind.says[:4], *entry.kind.asks[:4]):
            wording = expand(rng, line)
            other = rephrase.alike(rng, wording)
            assert sorted(_WORD.findall(other)).count("{S}") == wording.count("{S}"), line
            assert other.count("v}") == wording.count("v}"), line


def test_no_rewording_for_training_is_a_line_that_is_held_out() -> None:
    rng, kept = random.Random(5), render._kept_back()
    reworded = 0
    for entry in ENTRIES:
        fact = draw_fact(rng, Side.TRAIN, entry)
        for lines in (entry.kind.says, entry.kind.asks, entry.kind.checks, entry.kind.mentions):
            wording = render._skeleton(render.worded(rng, fact, lines))
            trained = usable(lines, Side.TRAIN)
            if wording in kept:
                assert wording in {render._skeleton(expand(rng, x)) for x in trained for _ in range(40)}
            reworded += wording not in {render._skeleton(x) for x in trained}
    assert reworded > 500


def test_what_qualifies_a_noun_is_told_from_it() -> None:
    assert base("older sister") == "sister"
    assert base("sister") == "sister"
    assert is_person("older sister")
    assert is_pet("black dog")
    assert not is_person("spare key")
