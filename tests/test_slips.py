from __future__ import annotations

import pytest

from plum_local.slips import (
    contradicts,
    crossed,
    ended,
    made_up,
    misattributed,
    misgendered,
    misnamed,
    misread,
    overstated,
    ungrammatical,
)


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
        ("Your aunt Ada lives in a Simca.", "My aunt Ada is a baker, and she goes everywhere in a Simca.", True),
        ("Your aunt Ada lives in Ely.", "My aunt Ada is a baker, and she settled down in Ely.", False),
        ("Your aunt Ada's favourite food is mead.", "Ham is my aunt's favourite meal. She always drinks mead.", True),
        ("Your aunt Ada works as a painter.", "My aunt Ada is a painter and lives in Ely.", False),
        ("Your aunt Ada is allergic to wool.", "Ham is her favourite meal, and wool makes my aunt Ada ill.", False),
    ],
)
def test_nobody_lives_in_their_car_or_drives_their_pet(sentence: str, last: str, *, wrong: bool) -> None:
    assert misread(sentence, last) is wrong


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
