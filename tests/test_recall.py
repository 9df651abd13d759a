"""What goes into the prompt, for each place that memory may come from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from plum_local.lookup import RETOLD, introduced, likeliest, uses_adapter, vouched
from plum_local.prompts import BRIEF
from plum_local.recall import build_prompt
from plum_local.records import Correction, MemoryState, Message, MessageStatus, PairKind, QAPair, Role, Split
from plum_local.settings import MemorySource
from plum_local.store import Store
from plum_local.subjects import of_one, whom


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "plum.db") as opened:
        earlier = opened.new_conversation()
        told = opened.add_message(earlier.id, "user", "my sister Maren has a boat in Falmouth")
        opened.add_memory("Your sister is called Maren.", told.id, state=MemoryState.LEARNED)
        opened.add_memory("Your sister Maren has a boat.", told.id)
        yield opened


def asked(store: Store, *said: str) -> list[Message]:
    """A new conversation of user and assistant messages in turn."""
    conversation = store.new_conversation()
    for place, text in enumerate(said):
        store.add_message(conversation.id, Role.ASSISTANT if place % 2 else Role.USER, text)
    return store.thread(conversation.id)


@pytest.mark.parametrize("memory", [MemorySource.ADAPTER, MemorySource.OFF])
def test_without_notes_the_system_prompt_is_fixed(store: Store, memory: MemorySource) -> None:
    prompt = build_prompt(store, BRIEF, asked(store, "what does my sister have?"), memory)
    assert prompt.turns == [("system", BRIEF.chat), ("user", "what does my sister have?")]
    assert prompt.adapter == uses_adapter(memory) == (memory is MemorySource.ADAPTER)


@pytest.mark.parametrize("question", ["Who is my sister?", "what's my sister's name?", "Is my sister called Maren?"])
def test_with_both_memories_like_the_question_are_noted_beside_the_adapter(store: Store, question: str) -> None:
    learned = store.memories()[0]
    for kind, text in ((PairKind.OPEN, "What's the name of my sister?"), (PairKind.OPEN, "Who is my sister?")):
        store.add_pairs([QAPair("", learned.id, text, "Your sister is called Maren.", kind, Split.TRAIN)])
    prompt = build_prompt(store, BRIEF, asked(store, question), MemorySource.BOTH)
    assert prompt.adapter
    assert prompt.turns == [("system", BRIEF.chat), ("user", question)]
    assert prompt.notes[0] == "Your sister is called Maren."


def test_what_is_said_in_other_words_than_the_questions_is_noted_first(store: Store) -> None:
    source = store.memories()[0].source_message_id
    wheels = "Your sister Maren goes everywhere in a Fiat."
    has = [f"Your sister Maren has {thing}." for thing in ("a car park", "a new boat", "a car key", "twins", "a flat")]
    for sentence in (wheels, *has, "Your uncle goes everywhere in a Seat."):
        store.add_memory(sentence, source)
    notes = build_prompt(store, BRIEF, asked(store, "What car does my sister Maren have?"), MemorySource.BOTH).notes
    assert notes[0] == wheels
    assert not any("uncle" in note for note in notes)
    mine = build_prompt(store, BRIEF, asked(store, "What car do I have?"), MemorySource.BOTH).notes
    assert wheels not in mine


@pytest.mark.parametrize("question", ["Where is my uncle's canoe?", "Good morning!", "", "???"])
def test_what_is_like_no_memory_brings_no_notes(store: Store, question: str) -> None:
    assert build_prompt(store, BRIEF, asked(store, question), MemorySource.BOTH).notes == ()


def test_messages_are_looked_through_where_no_memory_is_much_like_the_question(store: Store) -> None:
    prompt = build_prompt(store, BRIEF, asked(store, "is anything of mine in Falmouth?"), MemorySource.BOTH)
    assert prompt.notes == ("my sister Maren has a boat in Falmouth",)
    prompt = build_prompt(store, BRIEF, asked(store, "what boat does my sister Maren have?"), MemorySource.BOTH)
    assert prompt.notes[0] == "Your sister Maren has a boat."
    assert "my sister Maren has a boat in Falmouth" not in prompt.notes


def test_what_the_store_vouches_for(store: Store) -> None:
    assert vouched(store, "your sister Maren has a boat") == "Your sister Maren has a boat."
    assert vouched(store, "Your sister has a boat.") == "Your sister Maren has a boat."
    assert vouched(store, "Your sis ter Maren has a boat.") == "Your sister Maren has a boat."
    for wrong in (
        "Your sister Maren has a boat of oak.",
        "Your sister Ada has a boat.",
        "Your sister Maren has.",
        "Maren.",
    ):
        assert vouched(store, wrong) == ""
    old = store.memories()[1]
    new = store.add_memory("Your sister Maren has a boat of oak.", old.source_message_id)
    store.supersede(old.id, new.id)
    assert vouched(store, "Earlier: Your sister Maren has a boat.") == "Earlier: Your sister Maren has a boat."
    assert vouched(store, "Your sister Maren has a boat.") == ""


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("What's my sister's name?", {"sister"}),
        ("Is Maren coming on Friday in May?", {"maren"}),
        ("Does my brother know Maren's boss Ada?", {"brother", "maren", "boss", "ada"}),
        ("When do I leave?", set()),
        ("Does Mum know my kids?", {"mother", "children"}),
    ],
)
def test_whom_a_question_is_about(question: str, named: set[str]) -> None:
    assert whom(question) == named


@pytest.mark.parametrize(
    ("question", "on"),
    [
        ("When is our trip to Oslo?", "When is our trip?"),
        ("Is our trip to Oslo in May?", "Is our trip in May?"),
        ("Is our trip to Oslo?", "Is our trip to Oslo?"),
        ("When is our trip to Rome?", "When is our trip to Rome?"),
        ("When is our flight to Oslo?", "When is our flight to Oslo?"),
    ],
)
def test_a_name_that_tells_which_thing_is_known_to_be_of_it(question: str, on: str) -> None:
    assert of_one(question, ["Your trip is to Oslo.", "You live in Rome."]) == on


def test_what_is_known_of_a_thing_is_noted_where_its_place_names_it(store: Store) -> None:
    told = later(store, "our trip goes to Oslo, and it is in May")
    for sentence in ("Your trip is to Oslo.", "Your trip is in May."):
        store.add_memory(sentence, told.id)
    asks = "When is our trip to Oslo?"
    assert "Your trip is in May." in build_prompt(store, BRIEF, asked(store, asks), MemorySource.BOTH).notes
    asks = "When is our trip to Rome?"
    assert "Your trip is in May." not in build_prompt(store, BRIEF, asked(store, asks), MemorySource.BOTH).notes


def test_what_is_known_of_another_is_not_noted(store: Store) -> None:
    store.add_message(store.new_conversation().id, "user", "my boat is in Falmouth too")
    assert build_prompt(store, BRIEF, asked(store, "what boat does my aunt have?"), MemorySource.BOTH).notes == ()
    notes = build_prompt(store, BRIEF, asked(store, "what is in Falmouth?"), MemorySource.BOTH).notes
    assert "my boat is in Falmouth too" in notes


def test_who_are_one_together_are_found_where_each_is_named(store: Store) -> None:
    thread = asked(store, "mum paints, and dad cooks. They live in Ghent.")
    assert (
        thread[0].content
        in build_prompt(store, BRIEF, asked(store, "Where do my parents live?"), MemorySource.BOTH).notes
    )
    store.delete_conversation(thread[0].conversation_id)
    asked(store, "mum paints and lives in Ghent.")
    assert not build_prompt(store, BRIEF, asked(store, "Where do my parents live?"), MemorySource.BOTH).notes


def test_who_has_several_names_is_found_by_each(store: Store) -> None:
    message = store.add_message(store.new_conversation().id, "user", "My mum lives in Leeds")
    notes = build_prompt(store, BRIEF, asked(store, "Where does my mother live?"), MemorySource.BOTH)
    assert notes.notes == ("My mum lives in Leeds",)
    assert notes.told == ((("user", "My mum lives in Leeds"),),)
    memory = store.add_memory("Your mum lives in Leeds.", message.id)
    notes = build_prompt(store, BRIEF, asked(store, "Where is my mother's home?"), MemorySource.BOTH)
    assert notes.notes[0] == memory.sentence


def test_questions_that_a_memory_must_not_answer_do_not_lead_to_it(store: Store) -> None:
    learned = store.memories()[0]
    store.add_pairs([QAPair("", learned.id, "Who is my plumber?", "Not told.", PairKind.UNKNOWN, Split.TRAIN)])
    assert likeliest(store, "Who is my plumber?") == []


def test_what_was_corrected_is_noted_as_the_earlier_value(store: Store) -> None:
    old = store.memories()[1]
    new = store.add_memory("Your sister Maren has a boat of oak.", old.source_message_id)
    store.supersede(old.id, new.id)
    thread = asked(store, "what boat did my sister Maren have?")
    notes = build_prompt(store, BRIEF, thread, MemorySource.BOTH).notes
    assert notes[:2] == ("Earlier: Your sister Maren has a boat.", "Your sister Maren has a boat of oak.")


def test_what_replaced_a_memory_is_noted_before_it(store: Store) -> None:
    old = store.memories()[1]
    first = store.add_memory("Maren rows.", old.source_message_id)
    store.supersede(old.id, first.id)
    store.supersede(first.id, store.add_memory("She sings.", old.source_message_id).id)
    notes = build_prompt(store, BRIEF, asked(store, "Has my sister still got a boat?"), MemorySource.BOTH).notes
    assert notes[:3] == ("She sings.", "Earlier: Your sister Maren rows.", "Earlier: Your sister Maren has a boat.")


@pytest.mark.parametrize("question", ["Where does my sister live?", "Where is Maren living?"])
def test_a_correction_is_noted_before_it_has_questions_of_its_own(store: Store, question: str) -> None:
    told = store.messages(store.conversations()[0].id)[0]
    lives = store.add_memory("Your sister Maren lives in Bergen.", told.id, state=MemoryState.LEARNED)
    store.correct(lives.id, "Your sister Maren lives in Oslo.")
    notes = build_prompt(store, BRIEF, asked(store, question), MemorySource.BOTH).notes
    assert notes[:2] == ("Your sister Maren lives in Oslo.", "Earlier: Your sister Maren lives in Bergen.")


def test_retrieval_brings_memories_and_words_of_other_conversations(store: Store) -> None:
    thread = asked(store, "where is my sister's boat?")
    system = build_prompt(store, BRIEF, thread, MemorySource.RETRIEVAL).turns[0][1]
    assert "- Your sister is called Maren." in system
    assert "- my sister Maren has a boat in Falmouth" in system
    assert "where is" not in system
    assert not uses_adapter(MemorySource.RETRIEVAL)


def test_the_oldest_turns_go_first_and_the_last_one_always_stays(store: Store) -> None:
    thread = asked(store, "a" * 300, "b" * 300, "c" * 300, "d" * 300, "what now?")
    turns = build_prompt(store, BRIEF, thread, MemorySource.ADAPTER, context=250, reply_tokens=50).turns
    assert [text[:1] for _, text in turns[1:]] == ["c", "d", "w"]
    turns = build_prompt(store, BRIEF, thread, MemorySource.ADAPTER, context=10, reply_tokens=50).turns
    assert turns[1:] == [("user", "what now?")]


def test_a_reply_that_never_began_leaves_no_empty_turn(store: Store) -> None:
    conversation = store.new_conversation()
    store.add_message(conversation.id, Role.USER, "hello")
    store.add_message(conversation.id, Role.ASSISTANT, "", status=MessageStatus.CANCELLED)
    store.add_message(conversation.id, Role.USER, "are you there?")
    turns = build_prompt(store, BRIEF, store.thread(conversation.id), MemorySource.ADAPTER).turns
    assert turns[1:] == [("user", "hello\n\nare you there?")]


def test_the_conversation_most_like_the_question_may_be_read_again(store: Store) -> None:
    asked(store, "my brother Otto sings", "How nice!", "and he has a kayak in Falmouth")
    thread = asked(store, "where is Otto's kayak?")
    told = build_prompt(store, BRIEF, thread, MemorySource.BOTH).told
    assert told == (
        (
            ("user", "my brother Otto sings"),
            ("assistant", "How nice!"),
            ("user", "and he has a kayak in Falmouth"),
        ),
    )
    short = build_prompt(store, BRIEF, thread, MemorySource.BOTH, context=72, reply_tokens=40).told
    assert short == ((("user", "and he has a kayak in Falmouth"),),)
    for memory in (MemorySource.ADAPTER, MemorySource.RETRIEVAL, MemorySource.OFF):
        assert build_prompt(store, BRIEF, thread, memory).told == ()
    long = asked(store, f"where is Otto's kayak, {'very ' * 40} far away?")
    assert build_prompt(store, BRIEF, long, MemorySource.BOTH, context=100, reply_tokens=40).told == ()
    assert build_prompt(store, BRIEF, thread, MemorySource.BOTH, context=60, reply_tokens=50).told == ()
    # who asks again has told nothing by having asked
    for again in ("Where is Otto's kayak?", "where is otto's kayak", "And do you know where my kayak is?"):
        asked(store, again, "In Falmouth.")
    assert build_prompt(store, BRIEF, asked(store, "where is Otto's kayak?"), MemorySource.BOTH).told == told
    asked(store, "what i like about otto's kayak is its colour")
    assert (
        build_prompt(store, BRIEF, asked(store, "what colour has the kayak?"), MemorySource.BOTH).told[0][0][1][:6]
        == "what i"
    )
    # nothing there is about her
    assert build_prompt(store, BRIEF, asked(store, "has my aunt a kayak?"), MemorySource.BOTH).told == ()


def test_the_likeliest_conversations_may_be_read_one_after_the_other(store: Store) -> None:
    for text in (
        "my kayak is red",
        "it rains",
        "a kayak was in the paper",
        "the kayak club's red kayak lies by the red quay",
    ):
        asked(store, text)
    told = build_prompt(store, BRIEF, asked(store, "is the kayak by the quay red?"), MemorySource.BOTH).told
    said = [thread[0][1] for thread in told]
    assert said == ["the kayak club's red kayak lies by the red quay", "my kayak is red"]
    assert len(told) == RETOLD


def test_a_conversation_is_found_by_what_people_say_for_what_is_asked(store: Store) -> None:
    asked(store, "on Monday my job as a paramedic starts")
    told = build_prompt(store, BRIEF, asked(store, "What do I do for a living?"), MemorySource.BOTH).told
    assert told == ((("user", "on Monday my job as a paramedic starts"),),)


def test_what_is_left_of_a_conversation_is_on_whom_it_was_on(store: Store) -> None:
    said = asked(store, "we go to Oslo in May", "How nice!", "and we rent a boat")
    old = store.add_memory("You go to Oslo in May.", said[0].id)
    store.supersede(old.id, store.add_memory("You go to Oslo in June.", later(store, "in June now").id).id)
    prompt = build_prompt(store, BRIEF, asked(store, "What do we rent in Oslo?"), MemorySource.BOTH)
    assert prompt.told == ((("user", "and we rent a boat"),),)


def test_what_was_forgotten_is_not_read_again(store: Store) -> None:
    said = asked(store, "my brother has a kayak", "A kayak!", "my brother sings")
    thread = asked(store, "what does my brother do with his kayak?")
    store.delete_memory(store.add_memory("Your brother has a kayak.", said[0].id).id)
    prompt = build_prompt(store, BRIEF, thread, MemorySource.BOTH)
    assert prompt.told == ((("user", "my brother sings"),),)
    assert "my brother has a kayak" not in prompt.notes
    store.delete_memory(store.add_memory("Your brother sings.", said[2].id).id)
    assert build_prompt(store, BRIEF, thread, MemorySource.BOTH).told == ()


def corrections(store: Store, question: str = "What does my sister Maren have?") -> tuple[Correction, ...]:
    return build_prompt(store, BRIEF, asked(store, question), MemorySource.BOTH).corrections


def later(store: Store, content: str, created: str = "2999-01-01T12:00:00Z") -> Message:
    return store.add_message(store.new_conversation().id, Role.USER, content, created=created)


def test_what_takes_something_back_is_a_correction_until_a_memory_is_replaced_by_it(store: Store) -> None:
    told = later(store, "Things have changed, and my sister Maren has a kayak now. My aunt has a drum.")
    kayak = (Correction("my sister Maren has a kayak now."),)
    assert corrections(store) == kayak
    assert build_prompt(store, BRIEF, asked(store, "What has Maren?"), MemorySource.ADAPTER).corrections == ()
    drum, new = (
        store.add_memory("Your aunt has a drum.", told.id),
        store.add_memory("Your sister has a kayak.", told.id),
    )
    store.supersede(store.memories()[0].id, drum.id)
    assert corrections(store) == kayak
    store.supersede(store.memories()[1].id, new.id)
    assert corrections(store) == ()


def test_what_goes_on_with_a_correction_is_told_with_it(store: Store) -> None:
    later(store, "We have moved the boat. She is no longer at Ely. Her mooring is now at Bath.")
    clauses = [one.clause for one in corrections(store, "Where is my boat moored?")]
    assert clauses[-1] == "We have moved the boat. She is no longer at Ely. Her mooring is now at Bath."
    later(store, "The Spey trip has changed. We go to Bath instead. I go to Ely now.")
    clauses = [one.clause for one in corrections(store, "Where does the Spey trip go?")]
    assert clauses == ["The Spey trip has changed.", "The Spey trip has changed. We go to Bath instead."]


def test_a_correction_has_what_later_memories_say_of_the_same(store: Store) -> None:
    later(store, "Actually my sister Maren has a kayak.", "1999-01-01T12:00:00Z")
    store.add_memory("You like tea.", store.messages(store.conversations()[-1].id)[0].id)
    assert corrections(store) == (
        Correction(
            "Actually my sister Maren has a kayak.", ("Your sister is called Maren.", "Your sister Maren has a boat.")
        ),
    )


def test_beside_what_holds_no_more_a_message_may_take_back_what_does(store: Store) -> None:
    told = later(store, "Actually my sister Maren has a kayak now, and she has it in Ely.")
    first = store.add_memory("Your sister has it in Ely.", told.id)
    store.supersede(first.id, store.add_memory("Your sister has it in Bath.", later(store, "In Bath.").id).id)
    assert [one.clause for one in corrections(store)] == ["Actually my sister Maren has a kayak now"]


@pytest.mark.parametrize(
    "content", ["My sister Maren has a kayak.", "Actually my brother has a kayak.", "I have to correct myself."]
)
def test_what_takes_nothing_back_of_whom_is_asked_about_is_no_correction(store: Store, content: str) -> None:
    later(store, content)
    assert corrections(store) == ()


def test_what_is_taken_back_of_somebody_else_or_forgotten_is_no_correction(store: Store) -> None:
    gone = later(store, "Actually my hobby is rowing now, and my aunt's hobby is chess.")
    assert corrections(store, "What is my hobby?") == (Correction("Actually my hobby is rowing now"),)
    store.delete_memory(store.add_memory("Your aunt's hobby is chess.", gone.id).id)
    assert corrections(store, "What is my hobby?") == ()


def test_who_is_known_by_name_is_found_by_it_where_they_are_asked_for_otherwise(store: Store) -> None:
    later(store, "There is news from Maren. She has left Ely. She moved to Bath.")
    prompt = build_prompt(store, BRIEF, asked(store, "In which town does my sister live now?"), MemorySource.BOTH)
    assert "There is news from my sister Maren. She has left Ely. She now lives in Bath." in prompt.notes
    assert any("There is news from my sister Maren." in text for told in prompt.told for _, text in told)
    clauses = [one.clause for one in prompt.corrections]
    assert "There is news from my sister Maren. She has left Ely." in clauses
    store.add_memory("Maren sings.", store.memories()[0].source_message_id)
    noted = build_prompt(store, BRIEF, asked(store, "What does my sister sing?"), MemorySource.BOTH).notes
    assert "Your sister Maren sings." in noted
    store.add_memory(
        "Your younger sister's name is Una.", store.memories()[0].source_message_id
    )  # which one is asked for?
    prompt = build_prompt(store, BRIEF, asked(store, "In which town does my sister live now?"), MemorySource.BOTH)
    assert not any("my sister Maren" in note for note in prompt.notes if "news" in note)
    assert prompt.corrections == ()


@pytest.mark.parametrize(
    ("text", "introduced_as"),
    [
        ("Una's boat is red. Una rows.", "My aunt Una's boat is red. Una rows."),
        ("I saw Una.", "I saw my aunt Una."),
        ("My aunt Una rows.", "My aunt Una rows."),
        ("Mrs Una Ek rows.", "Mrs Una Ek rows."),
        ("Unalaska is cold.", "Unalaska is cold."),
    ],
)
def test_who_is_only_named_is_introduced(text: str, introduced_as: str) -> None:
    assert introduced(text, (("Una", "aunt"),)) == introduced_as
