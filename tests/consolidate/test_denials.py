from __future__ import annotations

import random

import pytest

from plum_local.consolidate.denials import affirmations, denials
from plum_local.consolidate.wording import owned
from plum_local.records import Memory, MemoryState, PairKind, QAPair, Split


def _memory(sentence: str) -> Memory:
    return Memory("m", sentence, MemoryState.NOTED, "2026-01-02T03:04:05Z", "c", "s")


def _yes(question: str, sentence: str) -> QAPair:
    answer = f"Yes, {sentence[0].lower()}{sentence[1:]}"
    return QAPair("p", "m", question, answer, PairKind.YES, Split.TRAIN)


@pytest.mark.parametrize(
    ("sentence", "question", "before", "after"),
    [
        ("You work as a welder.", "Do I work as a welder?", "Do I work as ", "?"),
        ("Your favourite drink is mead.", "Is Mead my favourite drink?", "Is ", " my favourite drink?"),
        ("Your brother plays the zither.", "Does my brother play the zither?", "Does my brother play the ", "?"),
        ("Your dog is called Quib.", "Is my dog called Quib?", "Is my dog called ", "?"),
        ("Your exam is on Friday.", "Is my exam on Friday?", "Is my exam on ", "?"),
        ("Your son is 8 years old.", "Is my son 8?", "Is my son ", "?"),
    ],
)
def test_the_value_is_exchanged_and_the_answer_denies(sentence: str, question: str, before: str, after: str) -> None:
    claims = denials(_memory(sentence), [_yes(question, sentence)], random.Random(1))
    assert len({claim.question for claim in claims}) == len(claims) > 3
    for claim in claims:
        assert claim.kind is PairKind.NO
        assert claim.question.startswith(before)
        assert claim.question.endswith(after)
        assert claim.question.lower() != question.lower()
        assert claim.answer == f"No, {sentence[0].lower()}{sentence[1:]}"


def test_what_each_value_of_a_memory_is_mistaken_for_is_denied_in_turn() -> None:
    told = "You are flying to Oslo in June."
    asked = [_yes("Am I flying to Oslo in June?", told), _yes("Am I flying to Oslo?", told)]
    questions = {claim.question for claim in denials(_memory(told), asked, random.Random(1))}
    assert any("to Oslo in" in question for question in questions)
    assert any("Oslo" not in question and "June" in question for question in questions)
    assert any("Oslo" not in question and "June" not in question for question in questions)


def test_the_last_word_of_a_value_is_exchanged_where_the_question_has_no_more_of_it() -> None:
    told = "Your wife works as a flute teacher."
    questions = [c.question for c in denials(_memory(told), [_yes("Is my wife a teacher?", told)], random.Random(1))]
    assert questions
    assert not any("teacher" in question or "flute" in question for question in questions)
    assert all(question.startswith("Is my wife a") for question in questions)


def test_a_question_without_the_value_or_a_memory_of_another_wording_gives_none() -> None:
    told = "You work as a welder."
    assert denials(_memory(told), [_yes("Did I tell you my job?", told)], random.Random(1)) == []
    other = "You once swam with whales."
    assert denials(_memory(other), [_yes("Did I swim with whales?", other)], random.Random(1)) == []


def test_the_article_fits_the_new_value() -> None:
    told = "You drive an Audi."
    claims = denials(_memory(told), [_yes("Do I drive an Audi?", told)], random.Random(1))
    assert {claim.question.split()[3] for claim in claims} == {"a"}


@pytest.mark.parametrize(
    ("sentence", "question", "affirmed"),
    [
        ("You work as a welder.", "Is it true that I work as an urchi?", "Is it true that I work as a welder?"),
        ("You work as an usher.", "Do I work as a burchi science?", "Do I work as an usher?"),
        ("Your husband Torv works as a cook.", "Is my husband Torv a coural?", "Is my husband Torv a cook?"),
        ("Your mum is called Ylva.", "Is Paul my mother?", "Is Ylva my mother?"),
        ("Your dog's vet appointment is on 14 May.", "Is my dog's vet appointment on 26 May?",
         "Is my dog's vet appointment on 14 May?"),
        ("Your car is a yellow Velmo.", "Was my car a white Toinkrix?", "Was my car a yellow Velmo?"),
    ],
)  # fmt: skip
def test_a_wrong_value_is_exchanged_for_what_is_true(sentence: str, question: str, affirmed: str) -> None:
    answer = f"No, {sentence[0].lower()}{sentence[1:]}"
    pair = QAPair("p", "m", question, answer, PairKind.NO, Split.TRAIN)
    (claim,) = affirmations(_memory(sentence), [pair])
    assert (claim.question, claim.answer, claim.kind) == (affirmed, f"Yes{answer[2:]}", PairKind.YES)


def test_a_question_with_more_than_one_thing_exchanged_is_left_out() -> None:
    pair = QAPair("p", "m", "Is my office in Oslo or Rome?", "No, you work in Bergen.", PairKind.NO, Split.TRAIN)
    assert affirmations(_memory("You work in Bergen."), [pair]) == []


@pytest.mark.parametrize(
    ("sentence", "thing"),
    [
        ("Your rabbit's name is Ludo.", "a rabbit"),
        ("Your aunt Velda lives in Skoro.", "an aunt"),
        ("Your two cats are called Om and Ra.", "cats"),
        ("Your favourite food is ramen.", None),
        ("Your name is Odalcho.", None),
        ("You work as a welder.", None),
    ],
)
def test_who_a_memory_is_about_is_there(sentence: str, thing: str | None) -> None:
    wanted = [] if thing is None else [f"Do I have {thing}?", f"Did I tell you that I have {thing}?"]
    assert [claim.question for claim in owned(_memory(sentence))] == wanted
