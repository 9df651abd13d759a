from __future__ import annotations

import pytest

from plum_local.grounding import completed, grounded, grounded_memory, says_same, trimmed, value_words
from plum_local.words import normalized, overlap


@pytest.mark.parametrize(
    ("sentence", "last"),
    [
        ("Your sister works as a nurse.", "my sister's a nurse"),
        ("Your dog is called Rex.", "we got a dog, Rex"),
        ("Your son is 4 years old.", "My son turned four!"),
        ("You no longer have a cat.", "i dont have a cat anymore"),
        ("Your secret ingredient is dill.", "nobody knows i put dill in"),
        ("You did not meet your partner.", "I never met my partner, I made that up"),
        ("Your neighbour is called Ulla.", "my nieghbour is Ulla btw"),
    ],
)
def test_memory_in_other_words_is_grounded(sentence: str, last: str) -> None:
    assert grounded_memory(sentence, last)


@pytest.mark.parametrize(
    ("sentence", "last"),
    [
        ("Your sister works as a pilot.", "my sister's a nurse"),
        ("Your dog is called Max.", "we got a dog, Rex"),
        ("Your son is 5 years old.", "My son turned four!"),
        ("Your brother works as a nurse.", "my sister's a nurse"),
    ],
)
def test_invented_value_is_not_grounded(sentence: str, last: str) -> None:
    assert not grounded_memory(sentence, last)


def test_pronoun_is_resolved_by_earlier_turns_only_if_the_last_message_adds_something() -> None:
    earlier = ["my sister Maren came over"]
    assert grounded_memory("Your sister Maren works as a nurse.", "she is a nurse", earlier)
    assert not grounded_memory("Your sister is called Maren.", "nice weather", earlier)


def test_answer_must_stay_within_its_memory() -> None:
    assert grounded("Yes, your sister Maren is a nurse.", "Your sister Maren works as a nurse.")
    assert not grounded("Your sister Maren is a nurse in Oslo.", "Your sister Maren works as a nurse.")


def test_value_is_what_the_answer_adds_to_the_question() -> None:
    assert value_words("What does my sister do?", "Your sister works as a nurse.") == {"nurs"}
    assert value_words("Which drink do I like?", "You like tea.") == {"tea"}


def test_preference_is_told_by_its_order() -> None:
    question, answer = "Do I like tea or coffee more?", "You prefer tea to coffee."
    assert says_same(question, answer, "You like tea more than coffee.")
    assert not says_same(question, answer, "You prefer coffee to tea.")


def test_same_words_make_the_same_question() -> None:
    assert normalized("What's  my dog’s name?") == normalized("what's my dog's name")
    assert overlap("Your dog is called Rex.", "Your dog is called Max.") > 0.4
    assert overlap("Your dog is called Rex.", "You live in Oslo.") < 0.4


@pytest.mark.parametrize(
    ("text", "source", "whole"),
    [
        ("Your sister's name is Ingv.", "my sister Ingvild is coming", "Your sister's name is Ingvild."),
        ("Your name is wilhelm.", "I'm Wilhelmine", "Your name is Wilhelmine."),
        ("Your name is Mar.", "I'm Maren from Marburg", "Your name is Mar."),  # two go on so
        ("Your name is Ann.", "I'm Ann, not Annabel", "Your name is Ann."),
        ("You have a cat.", "I have cats", "You have a cat."),
        ("You live in Oslo.", "I live in a liver colony in Oslo", "You live in Oslo."),
    ],
)
def test_name_that_was_cut_off_is_written_out(text: str, source: str, whole: str) -> None:
    assert completed(text, source) == whole


@pytest.mark.parametrize(
    ("sentence", "last", "earlier", "holds"),
    [
        ("Your brother's name is Quorv.", "the cat is called Quorv", "my brother Ilx is a miner", False),
        ("Your brother's name is Quorv.", "his name is Quorv", "my brother is a miner", True),
        ("Your boss's name is Ilka.", "my boss is called Mr Trenk", "my daughter Ilka is 7", False),
        ("Your dog Bram is 4 years old.", "my dog is 4 years old", "my dog Bram is a beagle", True),
        ("Your dog is called Bram.", "Bram", "What is your dog called?", True),
    ],
)
def test_what_a_message_is_about_is_not_joined_with_what_another_was_about(
    sentence: str, last: str, earlier: str, holds: bool
) -> None:
    assert grounded_memory(sentence, last, [earlier]) is holds


@pytest.mark.parametrize(
    ("text", "source", "whole"),
    [
        ("Your name is Is.", "My name's Isaura.", "Your name is Isaura."),
        ("Your name is Is.", "we met in Is", "Your name is Is."),
        ("It is in.", "India", "It is in."),
        ("Your desk mate sings.", "Your deskmate Wendell sings.", "Your deskmate sings."),
        ("Your desk mate sings.", "My desk mate sings.", "Your desk mate sings."),
        ("You know a way in.", "I go away.", "You know a way in."),
        ("They scare wasps frigh.", "wasps frighten her; what frightens her?", "They scare wasps frighten."),
    ],
)
def test_a_word_that_is_cut_off_or_cut_in_two_is_completed(text: str, source: str, whole: str) -> None:
    assert completed(text, source) == whole


@pytest.mark.parametrize(
    ("sentence", "said", "kept"),
    [
        ("Your dog Ulm is brown and white.", "my dog Ulm is brown", "Your dog Ulm is brown."),
        ("Your dog Ulm is brown and", "my dog Ulm is brown", "Your dog Ulm is brown."),
        ("Your dog Ulm is brown and white.", "my dog Ulm is white and brown", "Your dog Ulm is brown and white."),
        ("Your cats are called Om and Ra.", "my cats Om and Ra", "Your cats are called Om and Ra."),
        ("You like bread.", "I like bread", "You like bread."),
        (
            "Your favourite drink is sherry better.",
            "I like sherry better than all others",
            "Your favourite drink is sherry.",
        ),
        (
            "Your favourite drink is sherry better than any other.",
            "I like sherry better than any other drink",
            "Your favourite drink is sherry.",
        ),
        ("You like tea more than any other.", "I like tea more than any other", "You like tea more than any other."),
        ("You keep bees bees.", "I keep bees", "You keep bees."),
        (
            "Your book is called Lanterns.",
            "The title is Lanterns on the Lane.",
            "Your book is called Lanterns on the Lane.",
        ),
        ("Your aunt lives in Oslo.", "My aunt lives in Oslo on Sundays", "Your aunt lives in Oslo."),
        ("You feel better.", "I feel better", "You feel better."),
        ("You like tea better than coffee.", "I like tea better than coffee", "You like tea better than coffee."),
        ("Your check is at 2 am.", "my check is at 2 in the afternoon", "Your check is at 2."),
        ("Your check is at 2 am.", "my check is at 2 am", "Your check is at 2 am."),
    ],
)
def test_a_last_part_that_nobody_said_is_cut_off(sentence: str, said: str, kept: str) -> None:
    assert trimmed(sentence, said) == kept


def test_it_is_what_the_message_named_before() -> None:
    earlier = ["My groundwater exam went well."]
    moved = "The regatta isn't on 12 September. It's on 19 September."
    assert not grounded_memory("Your groundwater exam is on 19 September.", moved, earlier)
    assert grounded_memory("The regatta is on 19 September.", moved, earlier)
    assert grounded_memory("Your groundwater exam is on 19 September.", "It's on 19 September.", earlier)
    assert grounded_memory("Your exam is on 19 September.", "By the way, it's on 19 September.", ["My exam!"])
