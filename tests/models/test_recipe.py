"""The corpus of plum-tiny: broad, split as its card says, and in the app's own formats."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import fields

import pytest

from models.recipe import tasks
from models.recipe.entries import ENTRIES
from models.recipe.pools import CLOSED, Side, draw, on_side
from models.recipe.templates import held_out, usable
from plum_local.consolidate.parsing import parse_memories, parse_pairs
from plum_local.prompts import BRIEF
from plum_local.replies import abstains, says_no, says_yes


def _lines() -> Iterator[str]:
    for entry in ENTRIES:
        kind = entry.kind
        yield from (*kind.says, *kind.asks, *kind.checks, *kind.mentions)


def test_at_least_300_slots_with_enough_ways_to_say_and_to_ask() -> None:
    rich = [
        max(1, len(e.subjects))
        for e in ENTRIES
        if len(set(e.kind.says)) >= 3 and len({*e.kind.asks, *e.kind.checks, *e.kind.mentions}) >= 8
    ]
    assert sum(rich) >= 300
    assert len(rich) == len(ENTRIES)


def test_some_of_the_phrasings_are_held_out() -> None:
    lines = list(_lines())
    held = sum(held_out(line) for line in lines)
    assert 0.04 < held / len(lines) < 0.12


def test_a_training_dialogue_never_uses_a_held_out_line_where_there_is_a_choice() -> None:
    for entry in ENTRIES:
        chosen = usable(entry.kind.says, Side.TRAIN)
        if any(not held_out(line) for line in entry.kind.says):
            assert not any(held_out(line) for line in chosen)


def test_half_of_the_names_are_never_drawn_for_training() -> None:
    rng = random.Random(1)
    names = {draw(rng, "name", Side.TRAIN, {}) for _ in range(500)}
    others = {draw(rng, "name", Side.EVAL, {}) for _ in range(500)}
    assert all(on_side(n, Side.TRAIN) for n in names)
    assert not names & others


def test_memories_and_topics_are_written_from_the_listeners_side() -> None:
    own_words = {"my", "me", "i", "mine", "myself", "i'm"}
    for entry in ENTRIES:
        for text in (entry.kind.memory, entry.kind.topic, entry.kind.gone, entry.kind.answer):
            assert not own_words & set(text.lower().replace(",", " ").split()), (entry.kind.name, text)


def test_open_questions_do_not_hold_the_value() -> None:
    assert [(e.kind.name, q) for e in ENTRIES for q in e.kind.asks if "{v}" in q or "{a v}" in q] == []


def test_no_placeholder_is_left_in_a_dialogue() -> None:
    rng = random.Random(5)
    for _ in range(2000):
        for _, content in tasks.sample(rng, rng.choice(list(Side))):
            assert not set("{}[]|") & set(content), content


def test_every_task_begins_with_the_apps_own_prompt_and_ends_with_an_answer() -> None:
    rng = random.Random(2)
    systems = {getattr(BRIEF, f.name) for f in fields(BRIEF) if f.name not in {"name", "chat", "notes", "answers_only"}}
    for _ in range(500):
        turns = tasks.sample(rng)
        assert turns[0][0] == "system"
        assert turns[-1][0] == "assistant"
        assert turns[0][1] in systems or turns[0][1].split("\n")[0] == BRIEF.chat


@pytest.mark.parametrize("side", list(Side))
def test_what_is_taught_to_be_written_is_what_the_app_can_read(side: Side) -> None:
    rng = random.Random(3)
    for _ in range(150):
        written = tasks.memories(rng, side)[-1][1]
        assert written == "none" or len(parse_memories(written)) == len(set(written.splitlines()))
        for task in (tasks.open_pairs, tasks.checks, tasks.unknowns, tasks.anchors):
            text = task(rng, side)[-1][1]
            drafts, dropped = parse_pairs(text)
            assert drafts
            assert dropped <= 1
            if task is tasks.checks:
                assert all(says_yes(d.answer) or says_no(d.answer) for d in drafts)
            if task in (tasks.unknowns, tasks.anchors):
                assert all(abstains(d.answer) for d in drafts)


def test_the_same_seed_draws_the_same_dialogues() -> None:
    first, second = ([tasks.sample(random.Random(9)) for _ in range(20)] for _ in range(2))
    assert first == second


def test_closed_pools_are_the_ones_without_names() -> None:
    assert not {"name", "pet_name", "city", "word", "company", "surname", "street"} & CLOSED
