from __future__ import annotations

import pytest

from plum_local.wordings import alike, as_told, otherwise, plainer, says_otherwise


@pytest.mark.parametrize(
    ("note", "asked", "plain"),
    [
        (
            "Your niece Ada goes everywhere in an old Fiat.",
            "what my niece drives",
            "Your niece Ada drives an old Fiat.",
        ),
        ("You go to work in a Fiat.", "What car do I have?", "You drive a Fiat."),
        ("Your boss Bo always orders stout.", "Bo's favourite drink", "Your boss Bo's favourite drink is stout."),
        ("You order stout wherever you go.", "What do I drink?", "Your favourite drink is stout."),
        ("Your cat Tom hides from rain.", "What is Tom scared of?", "Your cat Tom is afraid of rain."),
        ("You run from wasps.", "What am I afraid of?", "You are afraid of wasps."),
        ("You are really into chess.", "What do I do for fun?", "Your hobby is chess."),
        ("Your son Gil takes cello lessons on the cello.", "what my son plays", "Your son Gil plays the cello."),
        ("The spare key came from Una.", "Who gave me the spare key?", "Una gave you your spare key."),
        ("The party may cost 90 euros at most.", "the budget", "The budget for your party is 90 euros."),
        ("You take your cat to Dr Osei, the vet.", "Who is our vet?", "Your cat's vet is Dr Osei."),
        ("You set off on your bus tour on May 3.", "What's the first day?", "Your bus tour starts on May 3."),
        ("You sing with your little niece Oda.", "What is my niece called?", "Your little niece's name is Oda."),
        ("Your niece Oda sings.", "Who is my niece?", "Your niece's name is Oda."),
        ("Earlier: You go around in a Fiat.", "What did I drive before?", "Earlier: You drive a Fiat."),
    ],
)
def test_a_note_in_the_words_of_an_answer(note: str, asked: str, plain: str) -> None:
    assert plainer(note, asked) == plain


@pytest.mark.parametrize(
    ("note", "asked"),
    [
        ("Your niece Ada goes everywhere in sandals.", "what my niece drives"),
        ("Your niece Ada goes everywhere in an old Fiat.", "where my niece lives"),
        ("Your boss Bo orders parcels.", "what my boss works as"),
        ("Your aunt has the key.", "which instrument my aunt plays"),
        ("Your niece Ada drives a Fiat.", "what my niece drives"),
        ("The spare key is in the drawer.", "Who gave me the spare key?"),
        ("Your niece Oda sings.", "What is my niece's cat called?"),
        ("Your niece Oda's cat purrs.", "Who is my niece?"),
        ("Your niece Oda sings.", "What does my niece do?"),
        ("Your town Ely is old.", "What is my town called?"),
    ],
)
def test_what_answers_something_else_or_answers_plainly_stays(note: str, asked: str) -> None:
    assert plainer(note, asked) == note


def test_a_sentence_may_begin_in_other_words_of_the_same_subject() -> None:
    assert otherwise("Your aunt Una's favourite drink is tea.") == ["Your aunt Una orders"]
    assert otherwise("Your favourite drink is tea.") == ["You order"]
    assert otherwise("You drive a Fiat.") == ["You go everywhere in", "You get around in"]
    assert otherwise("Your hobby is chess.") == ["You are into", "You are very into"]
    assert not otherwise("Your aunt lives in Ely.")
    assert not otherwise("Earlier: Your aunt drives a Fiat.")
    assert not otherwise("")


def test_a_name_beside_something_else_is_no_other_wording() -> None:
    assert says_otherwise("Earlier: You go around in a Fiat.", "What did I drive?")
    assert not says_otherwise("Your niece Oda sings.", "Who is my niece?")


def test_what_people_ask_for_and_say_in_other_words() -> None:
    assert {"work", "job"} <= alike("What do I do for a living?")
    assert "house" not in alike("What do I do for a living?")
    assert "house" in alike("Where is Ada living?")
    assert not alike("Who is Ada?")


@pytest.mark.parametrize(
    ("clause", "sentence", "value"),
    [
        ("Oh, my niece Oda orders rum wherever we go.", "Your niece Oda orders rum wherever you go.", "rum"),
        ("I always order rum", "You always order rum.", "rum"),
        ("the camp may cost 60 pounds at most", "The camp may cost 60 pounds at most.", "60 pounds"),
        ("my niece sings", "", ""),
        ("he orders rum wherever we go", "", ""),
        ("I might order rum", "", ""),
        ("Do I order rum?", "", ""),
    ],
)
def test_what_a_clause_says_in_other_words(clause: str, sentence: str, value: str) -> None:
    assert as_told(clause) == (sentence, value)
