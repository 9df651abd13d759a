"""Recall, then read: what is asked of the model for one question, and what becomes of its replies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from plum_local import answering
from plum_local.answering import lacks, own, recited
from plum_local.engine.model import Model, ReplyStats, Token
from plum_local.hearing import replies, stream
from plum_local.passes import Heard, Pass
from plum_local.prompts import BRIEF, chat, chat_system
from plum_local.recall import Prompt
from plum_local.records import Correction
from plum_local.replies import UNTOLD
from tests.flows import ABSTAINS, CALLED, LIVES, ask, play


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


def test_what_is_not_found_is_searched_for_in_the_checkpoints_words() -> None:
    topics: list[str] = []

    def search(topic: str) -> Prompt:
        topics.append(topic)
        return ask("where your sister lives?", notes=[LIVES])

    def played(prompt: Prompt, *answers: str) -> str:
        return play(prompt, answers, search=search)[0]

    prompt = ask("In what town is my sister settled?", notes=["Your sister is called Maren."], adapter=False)
    assert played(replace(prompt, searches=True), ABSTAINS, ABSTAINS, LIVES) == LIVES
    assert topics == ["Tell me where my sister lives."]
    assert played(replace(prompt, searches=True), ABSTAINS, ABSTAINS, ABSTAINS) == ABSTAINS
    assert played(prompt, ABSTAINS, ABSTAINS) == ABSTAINS
    assert len(topics) == 2
    told = (("user", "My sister Maren lives in Oslo."), ("assistant", "How nice!"))
    twice = replace(prompt, searches=True, told=(told,))  # is not read again for that
    assert played(twice, ABSTAINS, ABSTAINS, ABSTAINS, ABSTAINS) == ABSTAINS


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


def test_who_says_nothing_where_something_of_the_person_is_asked_has_no_answer() -> None:
    prompt = ask("In which month is my appointment?", notes=["Your appointment is in July."], adapter=False)
    assert play(prompt, ["I'm with you.", "Your appointment is in July."])[0] == "Your appointment is in July."
    assert play(ask("How are you?", notes=[LIVES]), ["I'm with you."])[0] == "I'm with you."


def test_what_takes_the_value_of_a_reply_back_is_searched_for_by_it() -> None:
    untold, skoda = "You have not told me what car you drive.", "Your car is a Skoda."
    texts: list[str] = []

    def search(text: str) -> Prompt:
        texts.append(text)
        gone, other = Correction("we don't have the Skoda any more"), Correction("my job has changed")
        return replace(ask(text), corrections=(gone, other))

    prompt = replace(ask("What make of car do we drive?", notes=[skoda], adapter=False), searches=True)
    assert play(prompt, [untold, skoda, untold], search=search)[0] == "Your car is no longer a Skoda."
    assert texts == [skoda]

    def instead(text: str) -> Prompt:
        clauses = ("we don't have the Skoda any more", "we sold it to Una and bought a Kia", "the Skoda is old now")
        joined = (clauses[0], f"{clauses[0]}. {clauses[1]}", clauses[2])
        return replace(ask(text), corrections=tuple(map(Correction, joined)))

    assert play(prompt, [untold, skoda, untold, untold], search=instead)[0] == "Your car is a Kia."
    assert play(replace(prompt, searches=False), [untold, skoda], search=search)[0] == skoda
    fiat = "Your car is a Fiat."
    assert play(replace(prompt, notes=(fiat,)), [untold, fiat], search=search)[0] == fiat


@pytest.mark.parametrize(
    ("reply", "told", "shown"),
    [
        (
            "You drive a Skoda.",
            ["We drive a Skoda.", "We sold the Skoda and bought a Kia."],
            "You drive a Kia.",
        ),
        ("You drive a Skoda.", ["We sold the Skoda.", "We drive a Skoda again."], "You drive a Skoda."),
        (
            "Yes, you drive a Skoda.",
            ["We drive a Skoda.", "We don't have the Skoda any more."],
            "No, you no longer drive a Skoda.",
        ),
        (
            "Your aunt lives in Ely.",
            ["My aunt lives in Ely.", "My aunt has left Ely."],
            "Your aunt no longer lives in Ely.",
        ),
        ("Your aunt lives in Ely.", ["My aunt lives in Ely.", "My boss has left Ely."], "Your aunt lives in Ely."),
        ("You live in Ely.", ["I live in Ely.", "Bo has left Ely."], "You live in Ely."),
        (
            "Your trip is to Ely.",
            ["My trip is to Ely.", "Forget what I said about Ely."],
            "Your trip is no longer to Ely.",
        ),
        ("I like Skodas.", ["We sold the Skoda."], "I like Skodas."),
        ("You drive a Skoda.", ["We sold the Skoda.", "Do I drive a Skoda?"], "You no longer drive a Skoda."),
    ],
)
def test_what_the_person_said_last_to_be_over_is_over(reply: str, told: list[str], shown: str) -> None:
    said = [text for message in told for text in (message, "I see.")]
    assert own(reply, [*said, "What of my aunt, my trip and me?"]) == shown


def test_a_yes_on_what_was_so_earlier_is_looked_at_too() -> None:
    said = ["My aunt Una is 31.", "I see.", "Was my aunt Bo 30 before?"]
    assert own("Yes, earlier you told me that Una is 31.", said) == "No, earlier you told me that Una is 31."


@pytest.mark.parametrize(
    ("reply", "at_once"),
    [
        ("You drive a Skoda.", True),
        ("You can sort a list " + "in one of many ways " * 20 + "too.", False),
    ],
)
def test_a_short_reply_on_the_person_is_shown_when_it_is_whole(reply: str, *, at_once: bool) -> None:
    class Fake:
        def stream(self, *_: object, **__: object) -> Iterator[Token]:
            pieces = reply.split(" ")
            stats = ReplyStats(1, 0, len(pieces), 0.1, 1.0, "stop")
            yield from (Token(f"{piece} ") for piece in pieces[:-1])
            yield Token(pieces[-1], stats)

    told = [("user", "We drive a Skoda."), ("assistant", "I see."), ("user", "What do we drive?")]
    prompt = Prompt(chat(BRIEF, told), adapter=True)
    shown = [token.text for token in stream(cast("Model", Fake()), BRIEF, prompt, str, max_tokens=99) if token.text]
    assert "".join(shown) == reply
    assert (len(shown) == 1) is at_once
