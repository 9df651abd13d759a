"""Conversations, and clauses that take something back, that are read again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from plum_local.evidence import bears_out
from plum_local.passes import Heard
from plum_local.prompts import BRIEF, chat, chat_system
from plum_local.records import Correction
from plum_local.rereading import over_now, updated
from tests.flows import ABSTAINS, LIVES, ask, play

EARLIER = "Earlier you told me that you drive a Skoda."


def test_another_conversation_is_read_again_only_where_no_memory_answers() -> None:
    told = (("user", "My sister Maren lives in Oslo."), ("assistant", "How nice!"))
    prompt = replace(
        ask("Where does my sister live?", notes=["Your sister is called Maren."], adapter=False), told=(told,)
    )
    reply, passes = play(prompt, [ABSTAINS, ABSTAINS, LIVES])
    assert reply == LIVES
    assert passes[2].turns == [prompt.turns[0], *told, prompt.turns[-1]]
    assert play(prompt, [ABSTAINS, ABSTAINS, "Your sister lives in Rome."])[0] == ABSTAINS
    assert play(prompt, [ABSTAINS, ABSTAINS, ABSTAINS])[0] == ABSTAINS
    # Nothing there says where she lives: a clause that names her is read alone.
    house = ("user", "My sister Maren bought a house in Oslo. My aunt has one in Rome.")
    elsewhere = replace(prompt, told=((house,),))
    unsure = Heard(LIVES, 0.1)
    assert len(play(elsewhere, [ABSTAINS, ABSTAINS, LIVES, LIVES])[1]) == 4  # however sure the model is
    reply, passes = play(elsewhere, [ABSTAINS, ABSTAINS, unsure, LIVES])
    assert reply == LIVES
    assert passes[2].scored
    assert chat_system(BRIEF, ["My sister Maren bought a house in Oslo."]) == passes[3].turns[0][1]
    assert play(elsewhere, [ABSTAINS, ABSTAINS, unsure, ABSTAINS])[0] == ABSTAINS
    assert len(play(elsewhere, [ABSTAINS, ABSTAINS, "Your sister lives in Rome."])[1]) == 3
    noted = replace(prompt, notes=(LIVES,))
    assert len(play(noted, [ABSTAINS, LIVES])[1]) == 2


def test_a_no_that_leaves_out_what_was_told_is_read_again() -> None:
    untold, beans, peas = "No, you have not told me what you grow.", "No, you grow beans.", "Yes, you grow peas."
    told = (("user", "I grow beans and peas there."), ("assistant", "How nice!"))
    prompt = replace(ask("Do I grow peas?", notes=["You grow beans."], adapter=False), told=(told,))
    assert play(prompt, [untold, beans, peas])[0] == peas
    assert play(prompt, [untold, beans, "No, you grow beans."])[0] == beans
    never = (("user", "I grow beans there."), ("assistant", "How nice!"))
    assert play(replace(prompt, told=(never,)), [untold, beans])[0] == beans


def test_a_correction_that_is_not_on_it_denies_nothing() -> None:
    untold, sings = "No, you have not told me what you sing.", "Yes, you sing alto in the choir."
    prompt = ask("Do I sing alto in the choir?", notes=["You sing alto in the choir."], adapter=False)
    prompt = replace(prompt, corrections=(Correction("the choir has changed its day"),))
    assert play(prompt, [untold, sings, "No, you sing alto in the choir."])[0] == sings


def test_the_next_conversation_is_read_where_one_has_no_answer() -> None:
    sings, lives = (("user", "My sister Maren sings."),), (("user", "My sister Maren lives in Oslo."),)
    prompt = replace(ask("Where does my sister live?", adapter=False), told=(sings, lives))
    reply, passes = play(prompt, [ABSTAINS, ABSTAINS, LIVES])
    assert reply == LIVES
    assert [one.turns[1:-1] for one in passes[1:]] == [list(sings), list(lives)]
    assert len(play(replace(prompt, told=(lives, sings)), [ABSTAINS, LIVES])[1]) == 2


def test_what_was_taken_back_counts_before_a_memory_says_so() -> None:
    moved, reads = "my sister lives in Rome now", "Your sister lives in Rome."
    prompt = replace(
        ask("Where does my sister live?", notes=[LIVES], adapter=False),
        corrections=(Correction(moved, ("You sing.",)),),
    )
    reply, passes = play(prompt, [ABSTAINS, LIVES, reads])
    assert reply == reads
    assert passes[2].turns[0][1] == chat_system(BRIEF, [moved])
    assert play(prompt, [ABSTAINS, LIVES, ABSTAINS])[0] == LIVES
    asked = replace(prompt, turns=chat(BRIEF, [("user", "Does my sister live in Oslo?")]))
    assert play(asked, [ABSTAINS, "Yes, your sister lives in Oslo.", "No, your sister lives in Rome."])[0] == (
        "No, your sister lives in Rome."
    )


@pytest.mark.parametrize(
    ("question", "noted", "clause", "reads"),
    [
        (
            "Which day is my lesson on?",
            "Your lesson is on Tuesday.",
            "the lesson has moved, it is on Thursday now and not on Tuesday",
            "Your lesson is on Thursday.",
        ),
        (
            "When is my operation?",
            "Your operation is on the 18th of June.",
            "my operation is moved from the 18th to the 30th of June",
            "Your operation is on the 30th of June.",
        ),
        ("Who is my parrot's vet?", "Your parrot's vet is Dr Holm.", "Pip's new vet is Dr Ek", "Your vet is Dr Ek."),
    ],
)
def test_a_correction_is_read_that_has_what_it_takes_back(question: str, noted: str, clause: str, reads: str) -> None:
    prompt = replace(ask(question, notes=[noted], adapter=False), corrections=(Correction(clause),))
    assert play(prompt, ["You have not told me that.", noted, reads])[0] == reads


def test_what_a_clause_says_to_be_over_is_said_to_be_over() -> None:
    prompt = replace(
        ask("Where does my sister live?", notes=[LIVES], adapter=False),
        corrections=(Correction("my sister no longer lives in Oslo"),),
    )
    over = "Your sister no longer lives in Oslo."
    assert play(prompt, [ABSTAINS, LIVES, LIVES])[0] == over
    assert play(prompt, [ABSTAINS, "Your sister lives in Rome.", LIVES])[0] == ABSTAINS  # no note says Rome
    asked = replace(prompt, turns=chat(BRIEF, [("user", "Does my sister live in Oslo?")]))
    yes = "Yes, your sister lives in Oslo."
    assert play(asked, [ABSTAINS, yes, yes])[0] == "No, your sister no longer lives in Oslo."


def test_a_clause_on_something_else_bears_nothing_out() -> None:
    told = (("user", "I retired in 2014."), ("assistant", "Noted."))
    prompt = replace(ask("When did I get married?", adapter=False), told=(told,))
    untold = "You have not told me when you got married."
    assert play(prompt, [untold, "You got married in 2014.", "You retired in 2014."])[0] == untold


def test_the_lessons_are_those_that_an_earlier_message_names() -> None:
    told = (("user", "I started ukulele lessons."), ("assistant", "Ok."), ("user", "The lessons are on Mondays."))
    prompt = replace(ask("When are my ukulele lessons?", adapter=False), told=(told,))
    untold, reads = "You have not told me when your ukulele lessons are.", "Your ukulele lessons are on Mondays."
    assert play(prompt, [untold, reads])[0] == reads


def test_what_was_taken_back_before_what_is_said_or_says_the_same_is_not_read() -> None:
    prompt = ask("Where does my sister live?", notes=[LIVES], adapter=False)
    for correction in (
        Correction("my sister lives in Rome now", (LIVES,)),
        Correction("my sister Maren lives in Oslo now"),
    ):
        reply, passes = play(replace(prompt, corrections=(correction,)), [ABSTAINS, LIVES])
        assert (reply, len(passes)) == (LIVES, 2)


@pytest.mark.parametrize(
    ("question", "corrections", "read"),
    [
        ("Where does my sister live?", ["my sister sings now"], []),
        ("Is it correct that my sister lives in Oslo?", ["I have to correct myself"], []),
        ("Where did my sister live before?", ["my sister lives in Rome now"], []),
        ("Which place is my sister's home?", ["my sister lives in Rome now"], ["my sister lives in Rome now"]),
        (
            "Where does my sister Ada live?",
            ["my sister Ada lives for tea now", "my sister Ada likes tea", "she moved to Rome", "she lives in Ely"],
            ["my sister Ada lives for tea now", "she moved to Rome"],
        ),
    ],
)
def test_of_what_was_taken_back_the_likeliest_is_read(
    question: str, corrections: Sequence[str], read: Sequence[str]
) -> None:
    prompt = replace(ask(question, notes=[LIVES], adapter=False), corrections=tuple(map(Correction, corrections)))
    _, passes = play(prompt, [ABSTAINS, LIVES, *(ABSTAINS for _ in read)])
    assert [one.turns[0][1] for one in passes[2:]] == [chat_system(BRIEF, [clause]) for clause in read]


def test_a_conversation_that_takes_something_back_is_read_as_a_whole_where_no_clause_of_it_answers() -> None:
    noted, now = "The rent for your flat is 740 pounds a month.", "You pay 790 pounds a month for the rent."
    clause, untold = "I pay 790 pounds a month instead of 740.", "You have not told me how much rent you pay."
    told = (("user", f"My rent went up today. {clause}"), ("assistant", "I see."))
    prompt = replace(
        ask("How much rent do I pay a month?", notes=[noted], adapter=False),
        told=(told,),
        corrections=(Correction(clause),),
    )
    reply, passes = play(prompt, [untold, noted, untold, now])
    assert reply == now
    assert passes[-1].turns == [prompt.turns[0], *told, prompt.turns[-1]]
    assert play(prompt, [untold, noted, untold, untold])[0] == noted
    assert play(prompt, [untold, noted, untold, "You pay 740 pounds a month for the rent."])[0] == noted  # no news
    assert play(replace(prompt, corrections=()), [untold, noted])[0] == noted
    other = (("user", "My rent is due on Friday."), ("assistant", "I see."))  # takes nothing back
    assert play(replace(prompt, told=(other,)), [untold, noted, untold])[0] == noted
    known = Correction(clause, (noted,))  # said before the memory was told
    assert play(replace(prompt, corrections=(known,)), [untold, noted])[0] == noted


@pytest.mark.parametrize(
    ("reply", "clause", "over"),
    [
        (
            "Your holiday is to Portugal.",
            "Forget what I said about Portugal.",
            "Your holiday is no longer to Portugal.",
        ),
        ("Your car is a Skoda.", "We sold the Skoda last week", "Your car is no longer a Skoda."),
        ("Your trip is to Portugal.", "Forget what I said about Spain.", "Your trip is to Portugal."),
        ("Your car is a Skoda.", "I sold Skodas once", "Your car is a Skoda."),
    ],
)
def test_what_was_told_before_may_be_said_to_be_over_in_other_words(reply: str, clause: str, over: str) -> None:
    assert over_now(reply, clause) == over


def test_the_wedding_of_somebody_named_before_is_theirs() -> None:
    moved = "My sister Maren rang. The barn has flooded, so the wedding has been moved to Wye Hall."
    question, reply = "Where is my sister getting married?", "Your sister Maren's wedding is at Wye Hall."
    assert bears_out(question, reply, moved, "wedding")
    assert not bears_out(question, reply, moved.replace("sister Maren", "boss"), "wedding")


@pytest.mark.parametrize(
    ("question", "reply", "clause", "now"),
    [
        ("What do I drive?", "You drive a blue Skoda.", "I sold the Skoda and got a Toyota.", "You drive a Toyota."),
        ("Do I drive a Skoda?", "Yes, you drive a Skoda.", "We swapped our Skoda for a Kia", "No, you drive a Kia."),
        ("Do I drive a Kia?", "No, you drive a Skoda.", "We swapped our Skoda for a Kia", "Yes, you drive a Kia."),
        ("Do I drive a Fiat?", "No, you drive a Skoda.", "We swapped our Skoda for a Kia", "No, you drive a Kia."),
        ("What do I drive?", "You drive a Skoda.", "I sold the Skoda for a good price", "You no longer drive a Skoda."),
        ("What do I drive?", "You drive a Skoda.", "I sold the Fiat and got a Toyota", "You drive a Skoda."),
        (
            "What do I drive?",
            f"{EARLIER} you drive a Skoda.",
            "I sold the Skoda and got a Kia",
            f"{EARLIER} you drive a Skoda.",
        ),
        ("What colour is my Skoda?", "Your Skoda is red.", "I sold the Skoda and got a Kia", "Your Skoda is red."),
    ],
)
def test_what_is_there_instead_is_said_instead(question: str, reply: str, clause: str, now: str) -> None:
    assert updated(question, reply, clause) == now
