"""Notes that are read, and what they bear out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from plum_local.passes import Heard
from plum_local.prompts import BRIEF, chat_system
from tests.flows import ABSTAINS, CALLED, LIVES, ask, play


def test_a_word_that_the_reader_writes_as_two_is_that_of_the_note() -> None:
    drives, question = "Your deskmate Wendell drives an Alpine.", "What car does Wendell drive?"
    unread = "You have not told me what Wendell drives."
    read = [unread, Heard(drives, 0.5), "Your desk mate Wendell drives an Alpine."]
    assert play(ask(question), read, known=str)[0] == drives


def test_a_second_reading_that_is_on_something_else_does_not_count() -> None:
    notes = ["Your sister drives a Fiat and is afraid of eels.", CALLED]
    unread, first = "You have not told me what your sister drives.", "Your sister bought a Fiat."
    question = ask("Which car did my sister buy?", notes=notes, adapter=False)
    assert play(question, [unread, first, "Your sister is afraid of eels."])[0] == first
    assert play(question, [unread, first, "Your sister drives a Fiat."])[0] == "Your sister drives a Fiat."


def test_what_goes_on_with_the_question_behind_a_value_is_left_out() -> None:
    note, question = "wasps frighten my sister a lot", "What frightens my sister?"
    unread = "You have not told me what your sister is afraid of."
    read = "Your sister is afraid of wasps frigh."
    assert play(ask(question, notes=[note], adapter=False), [unread, read])[0] == "Your sister is afraid of wasps."
    whole = "Your sister is afraid of wasps."
    assert play(ask(question, notes=[note], adapter=False), [unread, whole])[0] == whole


def test_what_rests_on_one_note_must_stand_with_that_note_alone() -> None:
    notes = ["Your sister's live show is in Oslo.", "Your sister is called Maren."]
    prompt = ask("Where does my sister live?", notes=notes, adapter=False)
    reply, passes = play(prompt, [ABSTAINS, LIVES, ABSTAINS])
    assert reply == ABSTAINS
    assert "Maren" not in str(passes[2].turns)
    of_another = replace(prompt, notes=("Your brother lives in Oslo.", notes[1]))
    assert play(of_another, [ABSTAINS, LIVES])[0] == ABSTAINS, "nothing of a brother is read again"


def test_what_rests_on_no_note_is_not_said() -> None:
    prompt = ask("Where does my sister live?", notes=["Your sister is called Maren."], adapter=False)
    assert play(prompt, [ABSTAINS, "Your sister lives in Bergen."])[0] == ABSTAINS


@pytest.mark.parametrize(
    ("question", "note", "reply", "said"),
    [
        # of another thing, another's, on another property
        ("Which code has the copier?", "The code of your alarm is 7501.", "The code of your copier is 7501.", False),
        ("Which code has the alarm?", "The code of your alarm is 7501.", "The code of your alarm is 7501.", True),
        ("Which month is our summer trip?", "Your summer holiday is in May.", "Your summer holiday is in May.", True),
        ("What is my hobby?", "Your aunt Ada's hobby is judo.", "Your hobby is judo.", False),
        ("Where does my aunt live?", "Your aunt goes everywhere in a Fiat.", "Your aunt lives in a fiat.", False),
    ],
)
def test_a_note_on_something_else_is_no_evidence(question: str, note: str, reply: str, *, said: bool) -> None:
    never = "You have not told me that."
    heard, _ = play(ask(question, notes=[note], adapter=False), [never, reply])
    assert heard == (reply if said else never)


def test_a_yes_that_no_note_says_is_not_said() -> None:
    fair, unread = "Imogen is in charge of the fair.", "No, you have not told me who is in charge of the fair."
    asked = ask("Eugenia is in charge of the fair, is that so?", notes=[fair], adapter=False)
    assert play(asked, [unread, "Yes, Eugenia is in charge of the fair."])[0] == unread
    plays = ask("Did I say what my uncle plays?", notes=["Your aunt plays the viola."], adapter=False)
    never = "No, you have not told me what your uncle plays."
    assert play(plays, [never, "Yes, your uncle plays the viola."])[0] == never
    right = ask("Does my aunt play the viola?", notes=["Your aunt plays the viola."], adapter=False)
    assert play(right, [never, "Yes, your aunt plays the viola."])[0] == "Yes, your aunt plays the viola."


def test_what_was_told_in_other_words_than_those_of_a_reply_is_said() -> None:
    unread, saving = "No, you have not told me what you are saving for.", "Yes, you are saving for a boat."
    told = "I have to correct myself, I'm putting money aside for a boat now, and Ada fixes drains."
    asked = ask("Am I putting money aside for a boat?", notes=[told, "You like tea."], adapter=False)
    assert play(asked, [unread, saving, saving])[0] == saving
    again = replace(ask("Am I putting money aside for a boat?", adapter=False), told=((("user", told),),))
    assert play(again, [unread, saving])[0] == saving
    another = ask("Am I putting money aside for a kite?", notes=[told], adapter=False)
    assert play(another, [unread, "Yes, you are saving for a kite."])[0] == unread


def test_a_reply_rests_on_one_clause_of_what_the_person_wrote() -> None:
    unread = "You have not told me Ada's hobby."
    two = "My friend Ada moved to Rome, and I do parkour. She is fine."
    asked = ask("What is Ada's hobby?", notes=[two], adapter=False)
    assert play(asked, [unread, "Ada's hobby is parkour."])[0] == unread
    told = "My friend Ada moved to Rome, and she does parkour."
    asked = ask("What does Ada do?", notes=[told], adapter=False)
    assert play(asked, [unread, "Ada does parkour."])[0] == "Ada does parkour."


def test_a_reply_rests_on_a_note_that_has_its_subject() -> None:
    unread = "You have not told me what the archive project is called."
    asked = ask(
        "What is the archive project called?", notes=["Your quilting project is called Papyrus."], adapter=False
    )
    assert play(asked, [unread, "Your archive project is called Papyrus."])[0] == unread
    asked = ask("What is the archive project called?", notes=["Your archive project is called Papyrus."], adapter=False)
    assert (
        play(asked, [unread, "Your archive project is called Papyrus."])[0] == "Your archive project is called Papyrus."
    )


def test_a_value_of_a_note_on_something_else_is_not_said() -> None:
    notes = ["Your sister is called Philippa.", "Your bakery plan is on Monday with Tom."]
    prompt = ask("Who is helping me with the bakery plan?", notes=notes, adapter=False)
    said = "Philippa is helping you with your bakery plan."
    assert play(prompt, [ABSTAINS, said, said])[0] == ABSTAINS
    notes = ["Your sister lives in Oslo.", "Your sister is called Maren."]  # whose it is may come from another one
    prompt = ask("Where does my sister live?", notes=notes, adapter=False)
    assert play(prompt, [ABSTAINS, "Your sister Maren lives in Oslo."])[0] == "Your sister Maren lives in Oslo."


def test_what_is_told_of_one_name_is_not_said_of_another() -> None:
    vet = "Your brown dog Ravioli's vet is Dr Bloom."
    notes = [vet, "Your pony is called Chutney."]
    said = "Your pony Chutney's vet is Dr Bloom."
    assert play(ask("Which vet treats Chutney?", notes=notes, adapter=False), [ABSTAINS, said])[0] == ABSTAINS
    told = "Your brown dog Ravioli's vet is Dr Bloom."
    assert play(ask("Which vet treats Ravioli?", notes=notes, adapter=False), [ABSTAINS, told, told])[0] == told


def test_what_only_the_question_says_is_read_again_with_the_note_alone() -> None:
    notes = ["You have had your dog Ravioli for four weeks.", "You have had your cat Hamlet for four months."]
    question = "Have I had my dog for four months?"
    wrong, right = "Yes, you have had your dog Ravioli for four months.", f"No, {notes[0].replace('You', 'you', 1)}"
    reply, passes = play(ask(question, notes=notes, adapter=False), [ABSTAINS, wrong, right])
    assert reply == right
    assert "Hamlet" not in passes[2].turns[0][1]


def test_a_yes_that_repeats_all_that_is_asked_may_rest_on_two_clauses() -> None:
    note, yes = (
        "Our mechanic is called Ek. His workshop is on Mill Road.",
        "Yes, your mechanic Ek workshop is on Mill Road.",
    )
    prompt = ask("Is Ek's workshop on Mill Road?", notes=[note], adapter=False)
    assert play(prompt, ["No, you have not told me where Ek works.", yes])[0] == yes


def test_what_was_so_earlier_is_no_reply_to_what_is_so() -> None:
    notes = [LIVES, "Earlier: Your sister lives in Rome."]
    earlier = "Earlier you told me that your sister lives in Rome."
    reply, passes = play(ask("Where does my sister live?", notes=notes, adapter=False), [ABSTAINS, earlier, LIVES])
    assert reply == LIVES
    assert passes[2].turns[0][1] == chat_system(BRIEF, notes[:1])
    before = ask("Where did my sister live before?", notes=notes, adapter=False)
    assert play(before, [ABSTAINS, earlier, earlier])[0] == earlier


def test_who_was_renamed_has_the_new_name() -> None:
    notes = ["Your pet sister Pip sings.", "Earlier: Your sister is called Pip.", CALLED]
    prompt = ask("Is my sister called Pip?", notes=notes, adapter=False)
    reply, passes = play(
        prompt, [ABSTAINS, "Yes, your sister is called Pip.", "No, your sister is called Maren.", CALLED]
    )
    assert reply == "No, your sister is called Maren."
    assert [one.turns[0][1] for one in passes[1:3]] == [
        chat_system(BRIEF, notes), chat_system(BRIEF, [notes[0], CALLED]),
    ]  # fmt: skip
