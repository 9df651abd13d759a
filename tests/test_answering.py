"""Recall, then read: what is asked of the model for one question, and what becomes of its replies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from plum_local import answering
from plum_local.answering import flow, lacks, recited
from plum_local.engine.model import Model
from plum_local.hearing import replies, stream
from plum_local.passes import Heard, Pass
from plum_local.prompts import BRIEF, chat, chat_system
from plum_local.recall import Prompt
from plum_local.records import Correction
from plum_local.replies import UNTOLD

ABSTAINS = "You have not told me where your sister lives."
LIVES = "Your sister lives in Oslo."
CALLED = "Your sister is called Maren."


def ask(question: str, *, notes: Sequence[str] = (), adapter: bool = True) -> Prompt:
    return Prompt(chat(BRIEF, [("user", question)]), tuple(notes), adapter)


def play(
    prompt: Prompt,
    answers: Sequence[Heard | str],
    *,
    known: Callable[[str], str] = lambda text: text * (text == LIVES),
    search: Callable[[str], Prompt] | None = None,
) -> tuple[str, list[Pass]]:
    """The reply, and the passes that were asked for, given what is heard in each."""
    steps, passes = flow(BRIEF, prompt, known, search), []
    try:
        passes.append(next(steps))
        heard = [answer if isinstance(answer, Heard) else Heard(answer) for answer in answers]
        while heard:
            count = len(passes[-1].begun)
            some, heard = heard[:count], heard[count:]
            passes.append(steps.send(some))
    except StopIteration as end:
        return end.value, passes
    raise AssertionError(f"more is asked for: {passes[-1]}")


def test_what_the_bare_model_can_answer_asks_no_memory() -> None:
    reply, passes = play(ask("Good morning!", notes=[LIVES]), ["Good morning to you!"])
    assert reply == "Good morning to you!"
    assert [one.adapter for one in passes] == [False]


def test_a_yes_in_the_same_conversation_that_says_otherwise_is_a_no() -> None:
    turns = [("user", "My bike is green."), ("assistant", "Noted."), ("user", "Is my bike red?")]
    prompt = replace(ask(""), turns=chat(BRIEF, turns))
    assert play(prompt, ["Yes, your bike is green."])[0] == "No, your bike is green."
    assert play(prompt, ["Yes, it is a green bike."])[0] == "Yes, it is a green bike."


def test_without_memory_the_bare_model_alone_answers() -> None:
    assert play(ask("Where does my sister live?", adapter=False), [ABSTAINS])[0] == ABSTAINS


def test_what_the_weights_recall_is_read_by_the_bare_model() -> None:
    reply, passes = play(ask("Where does my sister live?"), [ABSTAINS, Heard(LIVES, 0.9), LIVES])
    assert reply == LIVES
    assert [one.adapter for one in passes] == [False, True, False]
    assert passes[2].turns[0][1].endswith("- Your sister lives in Oslo.")
    assert passes[0].turns == passes[1].turns
    assert "Oslo" not in str(passes[1].turns)


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


def test_what_the_weights_are_not_sure_of_or_nobody_vouches_for_is_not_said() -> None:
    unsure = [Heard(LIVES, 0.1), Heard(LIVES, 0.15), Heard(LIVES, 0.1), *[Heard("You live in Oslo.", 0.1)] * 3]
    assert play(ask("Where does my sister live?"), [ABSTAINS, *unsure])[0] == ABSTAINS
    surely = [Heard(LIVES, 0.99)] * 6
    assert play(ask("Where does my sister live?"), [ABSTAINS, *surely], known=lambda _: "")[0] == ABSTAINS


def test_a_reply_is_begun_for_weights_that_hold_back() -> None:
    begun = [Heard(LIVES, 0.8), *[Heard("You live in Rome.", 0.5)] * 3]
    question = "Where is my sister at home?"
    reply, passes = play(ask(question), ["I do not know.", Heard(ABSTAINS, 0.0), *begun, LIVES])
    assert reply == LIVES
    assert [one.begun for one in passes] == [("",), ("",), ("Your", "You", "You are", "The"), ("",)]
    assert {one.turns[-1][1] for one in passes} == {question}


def test_the_weights_are_asked_again_as_the_bare_model_restates_the_question() -> None:
    heard = [Heard(ABSTAINS, 0.0), Heard(LIVES, 0.8), Heard(ABSTAINS, 0.0), *[Heard("You live in Rome.", 0.5)] * 3]
    reply, passes = play(ask("Where is my sister at home?"), [ABSTAINS, *heard, LIVES])
    assert reply == LIVES
    assert passes[2] == Pass(
        chat(BRIEF, [("user", "Tell me where my sister lives.")]), True, ("", "Your", "You", "You are", "The")
    )
    assert passes[3].turns[-1][1] == "Where is my sister at home?"


def test_where_what_was_recalled_answers_nothing_more_is_recalled_and_all_of_it_read() -> None:
    recalled = [Heard(CALLED, 0.9), Heard(LIVES, 0.8), *[Heard("You live in Rome.", 0.5)] * 3]
    answers = [ABSTAINS, recalled[0], ABSTAINS, recalled[0], *recalled[1:], LIVES, LIVES]
    reply, passes = play(ask("Where is my sister?"), answers, known=lambda text: text * (text in (LIVES, CALLED)))
    assert reply == LIVES
    assert passes[2].turns[0][1].endswith(f"- {CALLED}")
    assert passes[4].turns[0][1].endswith(f"- {CALLED}\n- {LIVES}")
    # once more, with the one that the reply rests on
    assert passes[5].turns[0][1].endswith(f"Notes:\n- {LIVES}")


def test_what_was_learned_in_other_words_is_recalled_in_them_and_read_in_plain_ones() -> None:
    learned, plain = "Your sister Maren goes everywhere in a Fiat.", "Your sister Maren drives a Fiat."
    untold, made_up = "You have not told me what your sister drives.", Heard("Your sister Maren drives a Seat.", 0.4)
    passed = [made_up, *[Heard(untold, 0.0)] * 4]
    begun = [Heard(learned, 0.6), Heard("Your sister Maren gets around in a Fiat.", 0.1)]
    prompt = ask("What car does my sister have?")
    reply, passes = play(prompt, [untold, made_up, *passed, *begun, plain], known=lambda text: text * (text == learned))
    assert reply == plain
    assert passes[3].begun == ("Your sister Maren goes everywhere in", "Your sister Maren gets around in")
    assert passes[3].turns == passes[2].turns
    assert passes[4].turns[0][1] == chat_system(BRIEF, [plain])
    # Where nothing is vouched for then either, nothing more is asked.
    assert play(prompt, [untold, made_up, *passed, *begun], known=lambda text: "")[0] == untold


def test_what_the_person_is_doing_is_recalled_only_where_it_shares_a_word_with_the_question() -> None:
    untold, known = "You have not told me where your island week goes.", "You are moving to the kitchen."
    passed = [Heard(untold, 0.0), *[Heard(untold, 0.0)] * 3, Heard(known, 0.9), Heard(untold, 0.0)]
    assert play(ask("Where are we going for the island week?"), [untold, *passed], known=str)[0] == untold
    shared = "You are spending your island week in Rhodes."
    passed[4] = Heard(shared, 0.9)
    reply, _ = play(ask("Where are we going for the island week?"), [untold, *passed, shared], known=str)
    assert reply == shared


def test_yes_and_no_are_decided_in_reading() -> None:
    answers = [ABSTAINS, Heard("Yes, your sister lives in Oslo.", 0.9), "No, your sister lives in Oslo."]
    reply, passes = play(ask("Does my sister live in Rome?"), answers)
    assert reply == "No, your sister lives in Oslo."
    assert "- Your sister lives in Oslo." in passes[2].turns[0][1]


def test_what_the_weights_recall_is_read_before_notes_and_these_where_it_answers_nothing() -> None:
    note = "Your sister is called Maren."
    prompt = ask("Where does my sister live?", notes=[note])
    reply, passes = play(prompt, [ABSTAINS, Heard(LIVES, 0.99), LIVES])
    assert reply == LIVES
    assert passes[2].turns == [("system", chat_system(BRIEF, [LIVES])), *prompt.turns[1:]]
    # The weights hold back, in the model's own words too: only then the note is read.
    held_back = [Heard(ABSTAINS, 0.0)] * 6
    reply, passes = play(replace(prompt, notes=(LIVES,)), [ABSTAINS, *held_back, LIVES])
    assert reply == LIVES
    assert passes[2].begun == ("", "Your", "You", "You are", "The")
    assert passes[3].turns == [("system", chat_system(BRIEF, [LIVES])), *prompt.turns[1:]]
    # What was recalled answers nothing: it stands beside the notes.
    recalls = [Heard(CALLED, 0.9), ABSTAINS, Heard(CALLED, 0.9), *[Heard(ABSTAINS, 0.0)] * 4]
    noted = replace(prompt, notes=("Your brother lives in Rome.",))
    reply, passes = play(noted, [ABSTAINS, *recalls, ABSTAINS], known=lambda text: text * (text == CALLED))
    assert reply == ABSTAINS
    assert passes[4].turns[0][1].splitlines()[-2:] == [f"- {CALLED}", "- Your brother lives in Rome."]


def test_beside_notes_only_what_the_store_knows_is_recalled() -> None:
    prompt = ask("Where does my sister live?", notes=[CALLED])
    unknown = [ABSTAINS, *[Heard(LIVES, 0.99)] * 6, ABSTAINS]
    reply, passes = play(prompt, unknown, known=lambda _: "")
    assert reply == ABSTAINS
    assert "Oslo" not in str(passes[3].turns)


@pytest.mark.parametrize("question", ["Where did my sister live before?", "Where did my sister used to live?"])
def test_what_was_so_before_is_read_in_the_notes_as_the_weights_recall_what_is_so_now(question: str) -> None:
    before = "Earlier you told me that your sister lived in Rome."
    prompt = ask(question, notes=[before])
    reply, passes = play(prompt, [ABSTAINS, Heard(LIVES, 0.99), before, before])
    assert reply == before
    assert passes[2].turns[0][1].splitlines()[-2:] == [f"- {LIVES}", f"- {before}"]


def test_what_was_never_told_is_not_begun_with_yes() -> None:
    prompt = ask("Do you know where my sister lives?", notes=["Your brother lives in Rome."], adapter=False)
    reply, _ = play(prompt, [f"No, {ABSTAINS}", "Yes, you have not told me where your sister lives."])
    assert reply == "No, you have not told me where your sister lives."


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


@pytest.mark.parametrize(
    ("reply", "sentence"),
    [
        (LIVES, LIVES),
        ("No, your sister lives in Oslo.", LIVES),
        ("Yes, you have a cat.", "You have a cat."),
        ("Earlier you told me that your sister lives in Oslo.", f"Earlier: {LIVES}"),
        (ABSTAINS, ""),
        ("Yes.", ""),
        ("", ""),
    ],
)
def test_the_memory_in_a_reply(reply: str, sentence: str) -> None:
    assert recited(reply) == sentence


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


def test_a_reply_that_goes_round_in_circles_is_not_said() -> None:
    looping = "Your sister lives in Oslo Oslo Oslo Oslo Oslo."
    assert play(ask("Where does my sister live?", notes=[LIVES], adapter=False), [ABSTAINS, looping])[0] == ABSTAINS
    # nor where nothing else is known than what the model itself began to say
    told = "You only told me that your sister's hobby is going going going going going"
    reply, _ = play(ask("What did my sister do before that?", notes=[LIVES], adapter=False), [told, looping])
    assert reply == UNTOLD


def test_a_name_has_the_capitals_of_the_question() -> None:
    question, memory = "Does my sister Maren arrive on May 7?", "Your sister maren arrives on 3 may."
    no = "No, your sister maren arrives on 3 may."
    reply, _ = play(ask(question, notes=[memory], adapter=False), [ABSTAINS, no])
    assert reply == "No, your sister Maren arrives on 3 May."


def test_what_nobody_said_of_the_person_is_lacking() -> None:
    assert lacks(ABSTAINS, ["where does my sister live?"])
    assert lacks("You only told me that your sister lives in Bergen.", ["where did my sister live before?"])
    assert not lacks(LIVES, ["my sister lives in Oslo", "where does my sister live?"])
    assert not lacks("Enjoy your evening!", ["good night"])


@pytest.fixture(scope="module")
def model(tiny_checkpoint: Path) -> Model:
    return Model.load(tiny_checkpoint, rank=4)


def test_one_by_one_and_side_by_side_the_same_is_said(model: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answering, "abstains", lambda reply: len(reply) % 2 == 0)
    prompts = [ask(f"What is number {n}?", notes=[f"Number {n} is {n}."] * (n % 2)) for n in range(8)]
    together = replies(model, BRIEF, prompts, str, max_tokens=12)
    for prompt, wanted in zip(prompts, together, strict=True):
        tokens = list(stream(model, BRIEF, prompt, str, max_tokens=12))
        assert "".join(token.text for token in tokens).strip() == wanted
        assert [token.stats is not None for token in tokens][-1]
    assert any(together)


def test_the_published_way_is_the_adapters_own_reply(model: Model) -> None:
    prompt = ask("What is number 3?")
    own = model.generate_batch([prompt.turns], max_tokens=12)[0].strip()
    assert replies(model, BRIEF, [prompt], str, max_tokens=12, direct=True) == [own]


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


def test_what_is_not_found_is_searched_for_in_the_checkpoints_words() -> None:
    topics: list[str] = []

    def search(topic: str) -> Prompt:
        topics.append(topic)
        return ask("where your sister lives?", notes=[LIVES])

    def played(prompt: Prompt, *answers: str) -> str:
        return play(prompt, answers, search=search)[0]

    prompt = ask("In what town is my sister settled?", notes=["Your sister is called Maren."], adapter=False)
    assert played(replace(prompt, searches=True), ABSTAINS, ABSTAINS, LIVES) == LIVES
    assert topics == ["where my sister lives"]
    assert played(replace(prompt, searches=True), ABSTAINS, ABSTAINS, ABSTAINS) == ABSTAINS
    assert played(prompt, ABSTAINS, ABSTAINS) == ABSTAINS
    assert len(topics) == 2
    told = (("user", "My sister Maren lives in Oslo."), ("assistant", "How nice!"))
    twice = replace(prompt, searches=True, told=(told,))  # is not read again for that
    assert played(twice, ABSTAINS, ABSTAINS, ABSTAINS, ABSTAINS) == ABSTAINS


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


def test_a_yes_that_repeats_all_that_is_asked_may_rest_on_two_clauses() -> None:
    note, yes = (
        "Our mechanic is called Ek. His workshop is on Mill Road.",
        "Yes, your mechanic Ek workshop is on Mill Road.",
    )
    prompt = ask("Is Ek's workshop on Mill Road?", notes=[note], adapter=False)
    assert play(prompt, ["No, you have not told me where Ek works.", yes])[0] == yes


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


def test_what_is_still_so_is_told_by_a_note_on_its_end() -> None:
    sold = "You sold your old Panda."
    prompt = ask("Do I still drive a Panda?", notes=["You drive a red Panda.", sold], adapter=False)
    assert play(prompt, [ABSTAINS])[0] == "No, you sold your old Panda."
    other = ask("Do I still drive a Fiat?", notes=[sold], adapter=False)
    assert play(other, [ABSTAINS, ABSTAINS])[0] == f"{ABSTAINS}"
    knee = ask("Does my dad still play bowls?", notes=["Your dad gave up bowls because of his knee."], adapter=False)
    assert play(knee, [ABSTAINS])[0] == "No, your dad gave up bowls because of his knee."
    key = ask("Have I still got a key?", notes=["You no longer keep the key in the shed."], adapter=False)
    assert play(key, [ABSTAINS, ABSTAINS])[0] == ABSTAINS
    brother = ask("Does my brother still drive a Panda?", notes=[sold], adapter=False)
    assert play(brother, [ABSTAINS, ABSTAINS])[0] == ABSTAINS


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


def test_who_says_nothing_where_something_of_the_person_is_asked_has_no_answer() -> None:
    prompt = ask("In which month is my appointment?", notes=["Your appointment is in July."], adapter=False)
    assert play(prompt, ["I'm with you.", "Your appointment is in July."])[0] == "Your appointment is in July."
    assert play(ask("How are you?", notes=[LIVES]), ["I'm with you."])[0] == "I'm with you."


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
