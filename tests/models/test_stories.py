"""Stories: whole messages of the training corpus, and what is asked about them."""

from __future__ import annotations

import random
import re

import pytest

from models.recipe import render, stories
from models.recipe.asking import unknown
from models.recipe.drawing import Fact, other_value, story_facts
from models.recipe.evaluate import draw_stories
from models.recipe.pools import BUILT_IN, Side
from models.recipe.tasks import _rest
from models.recipe.teller import Teller, parted, replied, telling
from plum_local.bench import words

_BLOCK = """
= we sleep at {hotel} in {city}, and we fly home on {date} ; on {date} we fly home from {city}. the place is {hotel}
hotel = Casa Azul, Hotel Lumen, the Old Mill, Villa Sol
a Enjoy your stay! ; That sounds restful.
- hotel: Your hotel in {city} is called {hotel}
? what's our hotel in {city} called? ; where do we sleep?
y are we staying at {hotel}? ; is it called {hotel}?
t what your hotel in {city} is called
- date: You fly home from {city} on {date}
? when do we fly home? ; what date is our flight?
y do we fly home on {date}? ; is {date} the day?
t when you fly home from {city}
n how much is it? => how much your hotel in {city} costs
""".strip()


def _told(story: stories.Story) -> list[Fact]:
    return story_facts(story, story.draw(random.Random(1), Side.TRAIN), Side.TRAIN)


def test_a_story_is_told_kept_and_asked() -> None:
    story = stories.parse(_BLOCK, "x")
    hotel, date = _told(story)
    city = hotel.others["city"]
    assert hotel.value in story.slots["hotel"]
    assert render.memory(hotel) == f"Your hotel in {city} is called {hotel.value}."
    assert render.truth(date) == f"you fly home from {city} on {date.value}."
    assert hotel.kind.says[0] == "my hotel in {city} is called {v}"
    assert render.topic(date) == f"when you fly home from {city}"
    assert all("{" not in render.ask(random.Random(n), date, date.kind.asks) for n in range(30))
    assert story.replies == ("Enjoy your stay!", "That sounds restful.")


@pytest.mark.parametrize(
    ("clause", "own"),
    [
        ("which book you read", "which book I read"),
        ("who gave you your ring", "who gave me my ring"),
        ("what you are afraid of", "what I am afraid of"),
        ("who is coming with you", "who is coming with me"),
        ("when you and Ada met", "when I and Ada met"),
    ],
)
def test_a_clause_is_turned_to_the_person(clause: str, own: str) -> None:
    assert stories.mine(clause) == own


@pytest.mark.parametrize("fault", ["q what is this?", "- place: You live in {place}"])
def test_what_is_not_understood_is_an_error(fault: str) -> None:
    with pytest.raises(ValueError, match="x: "):
        stories.parse(f"{_BLOCK}\n{fault}\nt where you live", "x")


def test_every_story_can_be_told_and_asked_about() -> None:
    found = stories.stories()
    assert len(found) > 500
    rng = random.Random(2)
    for story in found:
        used = {slot for kind in story.kinds for slot in re.findall(r"\{(\w+)\}", kind.memory)} - {"v"}
        for wording in story.says:
            assert (used | set(story.answers)) <= set(re.findall(r"\{(\w+)\}", wording)), wording
        for fact in _told(story):
            kind = fact.kind
            assert kind.memory.count("{v}") == 1, kind.memory
            assert not [line for line in kind.asks if "{v}" in line], kind.asks
            assert not [line for line in kind.checks if "{v}" not in line], kind.checks
            assert fact.value.lower() in render.memory(fact).lower()
            for lines in (kind.asks, kind.checks, kind.mentions, kind.says):
                assert not re.search(r"[{}]", render.ask(rng, fact, lines)), lines
            assert other_value(rng, fact).lower() != fact.value.lower()


def test_a_story_is_answered_with_what_fits_it() -> None:
    rng, fitting = random.Random(5), 0
    for _ in range(200):
        teller = Teller.draw(rng, Side.TRAIN)
        text, _ = teller.message(1)
        if teller.fitting:
            fitting += replied(teller) in teller.heard[-1].replies
        assert text
    assert fitting > 20


def test_a_message_is_parted_between_sentences() -> None:
    text = "I play the organ. He was 6.5 feet! Was it you?"
    found = {tuple(parted(random.Random(n), text)) for n in range(40)}
    assert ("I play the organ.", "He was 6.5 feet! Was it you?") in found
    assert all(" ".join(pieces) == text and len(pieces) == 2 for pieces in found)
    assert parted(random.Random(1), "one only") == ["one only"]


def test_of_a_parted_message_the_memories_of_its_end_are_wanted() -> None:
    rng, whole, some = random.Random(6), 0, 0
    for _ in range(400):
        teller = Teller.draw(rng, Side.TRAIN)
        text, found = teller.message(3)
        if not (rest := _rest(teller, text, found)):
            continue
        first, last, kept = rest
        assert f"{first} {last}" == text
        assert set(kept) <= set(found)
        whole, some = whole + len(found), some + len(kept)
    assert 0 < some < whole


def test_held_out_stories_are_never_told_in_training() -> None:
    held = {kind.name for story in stories.of_side(Side.EVAL) for kind in story.kinds}
    assert len(held) > 20
    rng = random.Random(3)
    for _ in range(400):
        teller = Teller.draw(rng, Side.TRAIN)
        telling(teller, 2)
        assert not held & {kind for kind, _ in teller.told}


def test_what_a_story_leaves_open_is_not_answered() -> None:
    rng, close = random.Random(4), 0
    for _ in range(200):
        teller = Teller.draw(rng, Side.TRAIN)
        while not teller.heard:
            teller.message(1)
        question, answer = unknown(teller)
        assert "You have not told me" in answer or "No, you have not told me" in answer, question
        close += any(r"{" not in clause and clause in answer for story in teller.heard for _, clause in story.nears)
    assert close > 20


def test_no_value_of_a_story_is_one_of_the_bench() -> None:
    bench = {w.lower() for some in words.OPEN.values() for w in some}
    listed = {
        v.lower() for s in stories.stories() for pool in s.slots.values() if not isinstance(pool, str) for v in pool
    }
    assert not listed & bench
    assert {p for s in stories.stories() for p in s.slots.values() if isinstance(p, str)} <= set(BUILT_IN)


@pytest.mark.parametrize("side", list(Side))
def test_of_a_whole_story_one_question_of_each_kind_is_asked(side: Side) -> None:
    asked = draw_stories(4, 1, side)
    assert len(asked) == 4 * 5
    for one in asked[::5]:
        (_, _), (_, told), (_, _), (role, question) = one.turns
        assert role == "user"
        assert len(told.split()) > 8
        assert question not in told
