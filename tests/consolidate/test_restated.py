"""Pairs in the wordings in which the bare checkpoint restates a memory's questions."""

from __future__ import annotations

from plum_local.consolidate.restated import restated
from plum_local.records import Memory, MemoryState, PairKind

QUESTIONS = ["What does my choir friend drink?", "What is Ada's drink?", "What would my choir friend Ada order?"]


def _memory(sentence: str) -> Memory:
    return Memory("m", sentence, MemoryState.NOTED, "2026-11-28", "c", "s")


def _questions(sentence: str, questions: list[str], replies: list[str]) -> list[str]:
    claims = restated(_memory(sentence), questions, replies)
    assert all(claim.answer == sentence for claim in claims if claim.kind is PairKind.OPEN)
    return [claim.question for claim in claims if claim.kind is PairKind.OPEN]


def test_a_subject_goes_by_its_noun_its_name_and_both() -> None:
    replies = [
        "You have not told me your choir friend's favourite drink.",
        "You have not told me Ada's favourite drink.",
        "You have not told me what your choir friend Ada orders.",
    ]
    memory = "Your choir friend Ada's favourite drink is mead."
    assert _questions(memory, QUESTIONS, replies) == [
        "Tell me my choir friend's favourite drink.",
        "Tell me Ada's favourite drink.",
        "Tell me my choir friend Ada's favourite drink.",
    ]
    said = [c for c in restated(_memory(memory), QUESTIONS, replies) if c.kind is PairKind.YES]
    assert said[0].question == "Did I tell you my choir friend's favourite drink?"
    assert said[0].answer == f"Yes, your{memory[4:]}"


def test_what_is_restated_once_with_a_name_of_nobody_or_with_the_value_is_left_out() -> None:
    memory = "Your choir friend Ada lives in Bergen."
    asked = ["Where does my choir friend live?", "Where is Ada?", "My choir friend lives where?"]
    assert _questions(memory, asked, ["You have not told me where Ada lives.", "I don't know.", "Hello!"]) == []
    assert _questions(memory, asked, ["You have not told me where Adde lives."] * 3) == []
    assert _questions(memory, asked, ["You have not told me how Ada likes living in Bergen."] * 3) == []
    assert _questions("You live in Oslo.", ["Where do I live?"] * 2, ["You have not told me where you live."] * 2) == [
        "Tell me where I live."
    ]
