from __future__ import annotations

import pytest

from plum_local.grounding import (
    completed,
    contradicts,
    crossed,
    ended,
    grounded,
    grounded_memory,
    in_full,
    made_up,
    misattributed,
    misdriven,
    misgendered,
    misnamed,
    on_another_day,
    overstated,
    same_property,
    same_subject,
    says_same,
    trimmed,
    ungrammatical,
    value_words,
)
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
    ("old", "new", "same"),
    [
        ("You live in Oslo.", "You live in Bergen.", True),
        ("Your sister works as a nurse.", "Your sister works as an engineer now.", True),
        ("Your dentist appointment is on Tuesday.", "Your dentist appointment is on 3 May.", True),
        ("Your sister studies law.", "Your sister is studying biology.", True),
        ("Your dog is called Rex.", "You no longer have a dog.", True),
        ("Your trip is to Lisbon.", "Your trip is in October.", False),
        ("Your dentist appointment is on Tuesday.", "Your dentist appointment is at 3 pm.", False),
        ("Your dog is called Bramble.", "Your dog Bramble is a beagle.", False),
        ("Your dog Bramble is a beagle.", "Your dog Bramble is 4 years old.", False),
        ("The code for your holiday flat is 9080.", "The code for your alarm system is 30355.", False),
        ("The code for your holiday flat is 9080.", "The code for your flat is 1234.", True),
        ("The budget for your fair is 9 pounds.", "The budget for the village fair is 12 pounds.", True),
        ("You keep your record player in the loft.", "You keep your drill in the toolbox.", False),
        ("You keep your old drill in the loft.", "You keep your drill in the toolbox.", True),
        ("You gave your uncle Tom a kite.", "You gave your aunt Ada a telescope.", False),
    ],
)
def test_only_another_value_of_the_same_property_replaces(old: str, new: str, same: bool) -> None:
    assert same_property(old, new) is same


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("Your hobby is rowing.", "Your hobby is chess.", True),
        ("Your appointment with the dentist is on Monday.", "Your dentist appointment is on Friday.", True),
        ("Your dog Otto's hobby is digging.", "Your dog Ada's hobby is barking.", False),
        ("Your dog is called Otto.", "Our cat is called Otto.", False),
    ],
)
def test_sentences_on_the_same_property_of_the_same_subject(old: str, new: str, same: bool) -> None:
    assert same_subject(old, new) is same


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
    ("sentence", "last", "wrong"),
    [
        ("Your sister's name is traded.", "My sister traded in her car.", True),
        ("Your sister's name is ylva.", "my sister is called ylva", False),
        ("Your sister's name is Ylva.", "My sister is called Ylva.", False),
        ("Your library is called Pages.", "I left the library! I work at a bookshop called Pages.", True),
        ("Your bookshop is called Pages.", "I left the library! I work at a bookshop called Pages.", False),
        ("Your sister is called Ylva.", "My sister is a girl called Ylva.", False),
    ],
)
def test_a_name_is_written_as_names_are_and_of_what_has_it(sentence: str, last: str, wrong: bool) -> None:
    assert misnamed(sentence, last) is wrong


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


@pytest.mark.parametrize(
    ("sentence", "last", "wrong"),
    [
        ("Your sister Sunniva has a dogs.", "it's raining cats and dogs here", True),
        ("You have an apples.", "an apple a day", True),
        ("You have two dogs.", "I have two dogs", False),
        ("You go to work by a bus.", "I take the bus", False),
        ("You have a tennis racket.", "my tennis racket broke", False),
        ("You have a glass eye.", "my eye is of glass", False),
        ("You work at a Jones shop.", "I work for Jones", False),
        ("You own a chess set.", "my chess set", False),
        ("You drive a sports car.", "my sports car", False),
        ("Your garden party is at the garden party.", "we plan a garden party for her", True),
        ("You go with your son Bo with your son Bo.", "my son Bo comes with us", True),
        ("Your favourite ice cream is lemon ice cream.", "I like lemon ice cream best", False),
        ("Your concert is at raise money.", "We give a concert to raise money.", True),
        ("You are good at dance.", "I am good at dance, I want to dance.", False),
    ],
)
def test_a_sentence_says_nothing_twice_and_a_plural_gets_no_article(sentence: str, last: str, *, wrong: bool) -> None:
    assert ungrammatical(sentence, last) is wrong


@pytest.mark.parametrize(
    ("sentence", "last", "wrong"),
    [
        ("You hate eating gluten.", "I can't eat gluten, I'm a coeliac", True),
        ("You hate mushrooms.", "Ugh, I hate mushrooms", False),
        ("Your sister hates rain.", "my sister can’t stand rain", False),
        ("You hate eating olives.", "never put olives on my plate", False),
        ("You no longer work.", "I'm not a nurse any more", True),
        ("You no longer work as a nurse.", "I'm not a nurse any more", False),
        ("You have no dog.", "we have no dog", False),
        ("Your niece's favourite food is rum.", "my niece always orders rum", True),
        ("Your niece's favourite food is cod.", "my niece always orders cod for dinner", False),
    ],
)
def test_a_memory_says_no_more_of_a_dislike_or_an_end_than_was_said(sentence: str, last: str, *, wrong: bool) -> None:
    assert overstated(sentence, last) is wrong


@pytest.mark.parametrize(
    ("sentence", "last", "wrong"),
    [
        ("Your aunt Ada drives a cream soda.", "My aunt Ada orders cream soda wherever we go.", True),
        ("Your aunt Ada drives an old Simca.", "my aunt Ada goes everywhere in an old Simca", False),
        ("Your aunt Ada drives a Simca.", "my aunt drives a Simca and drinks tea", False),
        ("Your aunt Ada drives a newt.", "my aunt Ada bought a newt as a pet", True),
        ("Your aunt Ada's favourite drink is tea.", "my aunt Ada always orders tea", False),
    ],
)
def test_nobody_drives_what_they_order_or_their_pet(sentence: str, last: str, *, wrong: bool) -> None:
    assert misdriven(sentence, last) is wrong


@pytest.mark.parametrize(
    ("sentence", "last", "wrong"),
    [
        ("Your sister's name is Rupert.", "They named him Rupert.", True),
        ("Your sister's name is Rupert.", "My sister had a boy. His name is Rupert.", True),
        ("Your brother works as a baker.", "she works as a baker", True),
        ("Your brother works as a baker.", "he works as a baker", False),
        ("Your mum lives in Oslo.", "She lives in Oslo, he does not.", False),
        ("Your sister lives in Oslo.", "my sister followed him to Oslo", False),
        ("Your sister Ada bought a kayak.", "Ada bought him a kayak", False),
        ("Your sister's husband is called Bo.", "he is called Bo", False),
        ("Your partner is called Bo.", "his name is Bo", False),
    ],
)
def test_what_is_said_of_him_is_so_of_no_woman(sentence: str, last: str, *, wrong: bool) -> None:
    assert misgendered(sentence, last) is wrong


@pytest.mark.parametrize(
    ("sentence", "last", "wrong"),
    [
        ("Milo is afraid of dogs.", "Tess is six. She is afraid of dogs.", True),
        ("Your daughter Karin is six years old.", "Tess is six years old. She is afraid of dogs.", True),
        ("Tess is afraid of dogs.", "Tess is six. She is afraid of dogs.", False),
        ("Your niece Tess is six.", "Tess is six.", False),
        ("Your niece is six.", "Tess is six.", False),
        ("You gave Bea an orange scarf.", "Still with Bea. Pickle comes too, I bought her an orange scarf.", True),
        ("You gave Pickle an orange scarf.", "Still with Bea. Pickle comes too, I bought her an orange scarf.", False),
        ("Bo likes tea.", "My aunt Ada came. She likes tea.", True),
        ("Bo likes tea.", "She likes tea.", False),
        ("Bo likes tea.", "My aunt Ada came with Bo. He likes tea.", False),
    ],
)
def test_what_is_said_of_one_name_is_not_so_of_another(sentence: str, last: str, *, wrong: bool) -> None:
    assert misattributed(sentence, last) is wrong


@pytest.mark.parametrize(
    ("sentence", "source", "invented"),
    [
        ("You are allergic to sugar.", "I've given up sugar.", True),
        ("You are allergic to nuts.", "Nuts give me a rash.", False),
        ("You have been married for eight years.", "I have been a member for eight years.", True),
        ("You have been married for eight years.", "Our wedding was eight years ago.", False),
        ("You have been in your job for eight years.", "I have been a member for eight years.", True),
        ("You are a member.", "I have been a member for eight years.", False),
    ],
)
def test_what_small_models_like_to_say_must_have_been_said(sentence: str, source: str, *, invented: bool) -> None:
    assert made_up(sentence, "Hello!", source) is invented
    assert overstated(sentence, source) is invented


def test_it_is_what_the_message_named_before() -> None:
    earlier = ["My groundwater exam went well."]
    moved = "The regatta isn't on 12 September. It's on 19 September."
    assert not grounded_memory("Your groundwater exam is on 19 September.", moved, earlier)
    assert grounded_memory("The regatta is on 19 September.", moved, earlier)
    assert grounded_memory("Your groundwater exam is on 19 September.", "It's on 19 September.", earlier)
    assert grounded_memory("Your exam is on 19 September.", "By the way, it's on 19 September.", ["My exam!"])


@pytest.mark.parametrize(
    ("sentence", "last", "kept"),
    [
        (
            "Your builder is called Mrs Okafor.",
            "Actually, our builder is not Mrs Okafor any more, we hired Mr Ek.",
            "Your builder is no longer Mrs Okafor.",
        ),
        ("You live in Leeds.", "I don't live in Leeds anymore", "You no longer live in Leeds."),
        ("Your sister lives in Leeds.", "my sister no longer lives in Leeds", "Your sister no longer lives in Leeds."),
        ("You are a nurse.", "I’m not a nurse any longer", "You are no longer a nurse."),
        ("You work as a baker.", "I'm not a nurse any more, I'm a baker", "You work as a baker."),
        ("You are allergic to nuts.", "I can't eat nuts any more", "You are allergic to nuts."),
        ("You no longer live in Leeds.", "I don't live in Leeds anymore", "You no longer live in Leeds."),
        ("Your club meets on Tuesday.", "My club no longer meets on Tuesdays", "Your club no longer meets on Tuesday."),
        ("You live in Leeds.", "I live in Leeds, and I don't miss the old Leeds any more", "You live in Leeds."),
    ],
)
def test_what_is_said_to_be_over_is_noted_as_over(sentence: str, last: str, kept: str) -> None:
    assert ended(sentence, last) == kept


@pytest.mark.parametrize(
    ("sentence", "last", "wrong"),
    [
        ("Your party is on 4 May.", "The party is not on 4 May, it's on 5 May.", True),
        ("Your party is on 5 May.", "The party is not on 4 May, it's on 5 May.", False),
        ("Your teacher is Mr Ek.", "My teacher isn't Mr Ek, it's Ms Oh.", True),
        ("You are a nurse.", "I am not only a nurse", False),
        ("Your son is allergic to nuts.", "my son is not allowed to eat nuts", False),
        ("Your party is no longer on 4 May.", "The party is not on 4 May.", False),
    ],
)
def test_what_is_said_not_to_be_is_not_noted(sentence: str, last: str, *, wrong: bool) -> None:
    assert contradicts(sentence, last) is wrong


def test_a_sentence_that_names_what_it_is_on_by_fewer_words_gets_the_others() -> None:
    old = "Your hospital appointment is on 12 May."
    assert in_full(old, "Your appointment is on 20 May.") == "Your hospital appointment is on 20 May."
    for other in (old, "Your dentist appointment is on 20 May.", "You work.", "You are 31."):
        assert not in_full(old, other)
    assert not in_full("You are 31.", "Your aunt is 31.")


@pytest.mark.parametrize(
    ("memory", "wrong"),
    [
        ("Your new laptop is a Nokia.", True),
        ("Your laptop is a Lenovo.", False),
        ("Your phone is a Nokia.", False),
        ("Your phone is a Lenovo.", True),
        ("You bought a laptop.", False),
        ("Your sister is tired.", False),
    ],
)
def test_what_is_said_of_one_thing_is_not_said_of_that_beside_it(memory: str, *, wrong: bool) -> None:
    last = "I bought a laptop and a phone. The laptop is a Lenovo and the phone is a Nokia. I am tired."
    assert crossed(memory, last) == wrong


def test_two_trips_at_two_times_are_two() -> None:
    july = "You are going to Ely in July."
    assert on_another_day(july, "You are going to Dublin with Luis in October.")
    assert not on_another_day(july, "You are going to Ely in October.")
    assert not on_another_day(july, "You are going to Dublin in July.")
    assert not on_another_day("Your exam is on 3 May.", "Your exam is on 5 June.")
