from __future__ import annotations

import pytest

from plum_local.consolidate.parsing import Draft, kind_of, parse_memories, parse_pairs
from plum_local.records import PairKind
from plum_local.replies import abstains, untold


def test_one_sentence_a_line_is_a_memory_and_none_is_not() -> None:
    assert parse_memories("Your dog is called Rex.\n- You live in Oslo.\n") == [
        "Your dog is called Rex.",
        "You live in Oslo.",
    ]
    assert parse_memories("none") == []
    assert parse_memories("None.") == []


def test_line_cut_off_by_the_limit_is_dropped() -> None:
    assert parse_memories("Your dog is called Rex.\nYour sister works as") == ["Your dog is called Rex."]


def test_sentence_that_goes_round_in_circles_is_dropped() -> None:
    sound = "You are going on your family holiday with your family."
    assert parse_memories(f"Your cat Pim is black and black.\nYour two kids are called two kids.\n{sound}") == [sound]
    assert parse_memories(f"Your hotel on your hotel on your hotel is Casa Azul.\n{sound}") == [sound]


def test_only_well_formed_pairs_are_read_and_the_rest_is_counted() -> None:
    text = "Q: a?\nA: B c.\n\nQ: lonely?\nQ: d?\nA: cut off in the\nchatter\nA: no question.\nQ: last?"
    drafts, dropped = parse_pairs(text)
    assert drafts == [Draft("a?", "B c.")]
    assert dropped == 5


def test_long_question_is_dropped() -> None:
    assert parse_pairs(f"Q: {'why ' * 41}?\nA: So.")[0] == []


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("Yes, it is.", PairKind.YES),
        ("No, it is Rex.", PairKind.NO),
        ("No, you have not told me that.", PairKind.UNKNOWN),
        ("Your dog is called Rex.", PairKind.OPEN),
        ("Nora is your aunt.", PairKind.OPEN),
    ],
)
def test_kind_follows_from_the_answer(answer: str, kind: PairKind) -> None:
    assert kind_of(Draft("q?", answer)) is kind


def test_abstaining_in_other_words_is_understood() -> None:
    assert abstains("You haven’t told me.")
    assert abstains("You never mentioned a cat.")
    assert not abstains("You told me that it is Rex.")


@pytest.mark.parametrize(
    ("reply", "topic"),
    [
        ("You have not told me your son's favourite drink.", "my son's favourite drink"),
        ("No, you haven’t told me where you live yet.", "where I live"),
        ("I'm sorry, you have not told me what you are giving Leopold, but you can.", "what I am giving Leopold"),
        ("You never told me who gave you your medal.", "who gave me my medal"),
        ("You never told me who feeds your cat while you are away.", "who feeds my cat while I am away"),
        ("You have not told me who you are meeting.", "who I am meeting"),
        ("You have not told me who is helping you with your plan.", "who is helping me with my plan"),
        ("You have not told me what your sister gave you.", "what my sister gave me"),
        ("You have not told me about your cat.", "about my cat"),
        ("You have not told me that.", ""),
        ("I do not know.", ""),
        ("Your son drinks tea.", ""),
    ],
)
def test_what_a_reply_says_that_it_was_never_told(reply: str, topic: str) -> None:
    assert untold(reply) == topic
