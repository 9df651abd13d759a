from __future__ import annotations

import pytest

from plum_local.consolidate.wording import affirmed, timed
from plum_local.records import Memory, MemoryState, PairKind


def _memory(sentence: str) -> Memory:
    return Memory("m", sentence, MemoryState.NOTED, "2026-01-02T03:04:05Z", "c", "s")


@pytest.mark.parametrize(
    ("sentence", "questions"),
    [
        ("You are going to Malta in May.", {"When am I going to Malta?", "Do you know when I am going to Malta?",
                                            "Where am I going in May?"}),
        ("Your flight to Oslo is on 3 July.", {"When is my flight to Oslo?", "Do you know when my flight to Oslo is?"}),
        ("You are seeing your aunt in Bonn in early June.", {"When am I seeing my aunt in Bonn?",
                                                             "Do you know when I am seeing my aunt in Bonn?"}),
        ("Your dentist appointment is on Tuesday at 3 pm.", {"When is my dentist appointment?",
                                                             "Do you know when my dentist appointment is?"}),
        ("Your sister Ilva is coming to visit tomorrow.", {"When is my sister Ilva coming to visit?",
                                                           "Do you know when my sister Ilva is coming to visit?"}),
        ("You are 35 years old.", set()),
        ("Your brother is in Ghent.", set()),
        ("You work in Lisbon.", set()),
    ],
)  # fmt: skip
def test_a_time_is_asked_for_with_the_rest_of_the_memory(sentence: str, questions: set[str]) -> None:
    claims = timed(_memory(sentence))
    assert {claim.question for claim in claims} == questions
    assert all((claim.answer, claim.kind) == (sentence, PairKind.OPEN) for claim in claims)


@pytest.mark.parametrize(
    ("sentence", "questions"),
    [
        ("You are going to Malta in May.", {"Am I going to Malta?", "Am I going to Malta in May?"}),
        ("Your birthday is on 9 March.", {"Is my birthday in March?", "Is my birthday on 9 March?"}),
        ("You drive a red Volvo.", {"Do I drive a Volvo?", "Do I drive a red Volvo?"}),
        ("Your car is a green Opel Corsa.", {"Is my car green?", "Is my car an Opel Corsa?",
                                                "Is my car a green Opel Corsa?"}),
        ("Your wife works as a flute teacher.", {"Is my wife a teacher?", "Is my wife a flute teacher?",
                                                 "Does my wife work as a teacher?",
                                                 "Does my wife work as a flute teacher?"}),
        ("Your brother Ulf studies law in Gent.", {"Does my brother study law in Gent?", "Does Ulf study law in Gent?",
                                                   "Does my brother Ulf study law in Gent?"}),
        ("Your aunt Ada has a parrot.", {"Does my aunt have a parrot?", "Does Ada have a parrot?",
                                         "Does my aunt Ada have a parrot?"}),
        ("Your son's name is Milo.", {"Is my son called Milo?", "Is my son's name Milo?"}),
        ("Your two cats are called Om and Ra.", {"Are my two cats called Om and Ra?"}),
        ("The deadline of your thesis is in June.", {"Is the deadline of my thesis in June?"}),
        ("Your flight to Oslo is late.", {"Is my flight to Oslo late?"}),
        ("You have been ill.", set()),
        ("You don't like figs.", set()),
        ("You bought it in 2009.", set()),
    ],
)  # fmt: skip
def test_a_plain_sentence_is_asked_as_it_is_and_by_its_parts(sentence: str, questions: set[str]) -> None:
    claims = affirmed(_memory(sentence))
    assert {claim.question for claim in claims} == questions
    assert all(claim.answer == f"Yes, {sentence[0].lower()}{sentence[1:]}" for claim in claims)


def test_there_are_at_most_four_and_the_whole_is_among_them() -> None:
    asked = [claim.question for claim in affirmed(_memory("Your brother Ulf works as a truck driver."))]
    assert len(asked) == len(set(asked)) == 4
    assert asked[-1] == "Does my brother Ulf work as a truck driver?"
