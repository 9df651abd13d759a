from __future__ import annotations

import re
from collections import Counter

import pytest

from plum_local.bench.data import Dialogue, Kind
from plum_local.bench.judge import contains, words
from plum_local.bench.personas import MOST, persona
from plum_local.errors import UsageError


@pytest.fixture(scope="module")
def told() -> list[Dialogue]:
    return persona(7, 100)


def _said(dialogue: Dialogue) -> str:
    return " ".join(content for role, content in dialogue.messages if role == "user")


def test_the_same_seed_gives_the_same_conversations(told: list[Dialogue]) -> None:
    assert persona(7, 100) == told
    assert persona(8, 100) != told


def test_a_hundred_conversations_tell_at_least_250_facts(told: list[Dialogue]) -> None:
    asked = Counter(question.kind for dialogue in told for question in dialogue.questions)
    assert len(told) == 100
    # Two open questions a fact, two for the new value of a corrected one, whose old one is asked about once.
    assert asked[Kind.OPEN] / 2 + asked[Kind.CORRECTED] / 2 + asked[Kind.EARLIER] >= 250
    assert asked[Kind.YES] == asked[Kind.NO] == asked[Kind.UNKNOWN] >= 250
    assert asked[Kind.EARLIER] >= 20


def test_conversations_are_dated_alternating_and_several_messages_long(told: list[Dialogue]) -> None:
    assert [d.date for d in told] == sorted({d.date for d in told})
    for dialogue in told:
        roles = [role for role, _ in dialogue.messages]
        assert roles == ["user", "assistant"] * (len(roles) // 2)
        assert len(roles) >= 4


def test_an_answer_stands_in_its_conversation_and_not_in_its_question(told: list[Dialogue]) -> None:
    by_id = {dialogue.id: dialogue for dialogue in told}
    for dialogue in told:
        for question in dialogue.questions:
            if question.kind in (Kind.OPEN, Kind.CORRECTED):
                assert contains(_said(dialogue), question.answer), question
            elif question.kind is Kind.EARLIER:
                assert contains(_said(by_id[question.needs[0]]), question.answer), question
                assert question.needs[0] < dialogue.id
            if question.kind in (Kind.OPEN, Kind.CORRECTED, Kind.EARLIER):
                assert not contains(question.text, question.answer), question
            assert question.text.endswith(("?", ".")), question
            assert "{" not in question.text + _said(dialogue), question


def test_no_question_is_asked_twice_or_was_said(told: list[Dialogue]) -> None:
    texts = [question.text for dialogue in told for question in dialogue.questions]
    assert len(set(texts)) == len(texts)
    said = " ".join(map(_said, told))
    assert not any(text in said for text in texts)


def test_what_was_corrected_is_asked_for_with_the_new_value_only(told: list[Dialogue]) -> None:
    for dialogue in told:
        earlier = [q for q in dialogue.questions if q.kind is Kind.EARLIER]
        for question in earlier:
            old = next(d for d in told if d.id == question.needs[0])
            rest = [q.answer for q in old.questions if q.kind is Kind.OPEN]
            new = [q.answer for q in dialogue.questions if q.kind is Kind.CORRECTED]
            assert question.answer not in new
            assert rest.count(question.answer) <= 2  # the same words may be another fact's value


def test_lookalikes_are_told_of_both(told: list[Dialogue]) -> None:
    everything = " ".join(map(_said, told)).lower()
    for noun in ("our brown dog", "our spotted dog", "my elder sister", "my youngest sister"):
        assert noun in everything


def test_every_seed_has_enough_to_tell_and_leaves_something_untold() -> None:
    for seed in range(5):
        dialogues = persona(seed, MOST)
        assert len(dialogues) == MOST
        assert all(any(q.kind is Kind.UNKNOWN for q in d.questions) for d in dialogues if d.questions)
    with pytest.raises(UsageError, match=str(MOST)):
        persona(1, MOST + 1)


def test_few_conversations_work_and_the_fourth_corrects_something() -> None:
    dialogues = persona(1, 4)
    kinds = [question.kind for question in dialogues[3].questions]
    assert kinds.count(Kind.CORRECTED) == 2
    assert kinds.count(Kind.EARLIER) == 1


def test_people_type_in_sentences(told: list[Dialogue]) -> None:
    for dialogue in told:
        for role, content in dialogue.messages:
            assert not re.search(r"\s{2}|\.\.|\{|\}| ,", content), content
            assert role == "user" or content[0].isupper()
            assert words(content)
