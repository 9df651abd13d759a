"""The memories screen, and what the chat says of the memory that a reply used."""

from __future__ import annotations

import json

import pytest
from tui_helpers import ScriptedEngine, answered, notifications, on_screen, ready, say, wait_until

from plum_local.paths import Home
from plum_local.records import Adapter, Memory, MemoryState, Message, PairKind, Probe, QAPair, RunStatus, Split
from plum_local.settings import MemorySource
from plum_local.store import Store
from tui.app import PlumApp
from tui.crediting import credit
from tui.forgetting import forgotten_in
from tui.screens.dialogs import AskLine, Confirm
from tui.screens.memories import MemoriesScreen
from tui.widgets.prompt import Prompt
from tui.widgets.turns import Turn

QUESTION = "Who is my sister?"


@pytest.fixture
def learned(store: Store, home: Home) -> Memory:
    """A memory that adapter v1 has learned."""
    conversation = store.new_conversation("Family")
    told = store.add_message(conversation.id, "user", "my sister is called Maren")
    store.add_message(conversation.id, "assistant", "Nice.")
    memory = store.add_memory("Your sister is called Maren.", told.id, state=MemoryState.LEARNED)
    pair = store.add_pairs([QAPair("", memory.id, QUESTION, "Maren.", PairKind.OPEN, Split.PROBE)])[0]
    run = store.start_run("person", "plum-tiny")
    store.add_probes(run.id, [Probe(pair.id, run.id, "You have not told me.", "It is Maren.", True)])
    store.finish_run(run.id, RunStatus.PROMOTED, adapter_version="v1")
    store.add_adapter(Adapter("v1", "plum-tiny", None, run.id, run.started, "0" * 64, 1, 1.0))
    store.activate("plum-tiny", "v1")
    folder = home.adapter_dir("plum-tiny", "v1")
    folder.mkdir()
    (folder / "manifest.json").write_text(json.dumps({"memories": [memory.id], "learned": [memory.id]}))
    return memory


def add(store: Store, memory: Memory, sentence: str) -> Memory:
    return store.add_memory(sentence, memory.source_message_id)


async def open_memories(app: PlumApp, pilot: object) -> None:
    await ready(app)
    await pilot.press("f2")  # type: ignore[attr-defined]
    await wait_until(lambda: isinstance(app.screen, MemoriesScreen) and "Memories  ·" in on_screen(app))


async def test_receipts_and_the_version_that_learned_it_are_shown(app: PlumApp, learned: Memory) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        await open_memories(app, pilot)
        screen = on_screen(app)
    assert all(text in screen for text in (QUESTION, "You have not told me.", "✓ It is Maren.", "v1", "in “Family”"))


async def test_a_long_proof_is_read_with_the_keyboard(app: PlumApp, learned: Memory, store: Store) -> None:
    run = store.start_run("person", "plum-tiny")
    questions = [QAPair("", learned.id, f"Question {n}?", "Maren.", PairKind.OPEN, Split.PROBE) for n in range(9)]
    pairs = store.add_pairs(questions)
    store.add_probes(run.id, [Probe(pair.id, run.id, "No.", "Maren.", True) for pair in pairs])
    store.finish_run(run.id, RunStatus.PROMOTED, adapter_version="v1")
    async with app.run_test(size=(80, 24)) as pilot:
        await open_memories(app, pilot)
        await wait_until(lambda: "Question 0?" in on_screen(app) and "Question 8?" not in on_screen(app))
        await pilot.press("tab", "end")
        await wait_until(lambda: "Question 8?" in on_screen(app))
        await pilot.press("escape")
        await wait_until(lambda: app.screen is app.chat)


async def test_enter_jumps_to_the_message(app: PlumApp, learned: Memory) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        await open_memories(app, pilot)
        await pilot.press("enter")
        await wait_until(lambda: isinstance(app.focused, Turn) and app.focused.message_id == learned.source_message_id)


async def test_memories_are_filtered_by_words_and_state(app: PlumApp, learned: Memory, store: Store) -> None:
    add(store, learned, "Your [b]boat[/b] is old.")
    async with app.run_test(size=(120, 30)) as pilot:
        await open_memories(app, pilot)
        await pilot.press("slash", *"boat")
        await wait_until(lambda: "1 shown" in on_screen(app) and "Your [b]boat[/b] is old." in on_screen(app))
        await pilot.press("escape", "s")
        await wait_until(lambda: "only learned" in on_screen(app) and "boat" not in on_screen(app))
        await pilot.press("s")
        await wait_until(lambda: "only noted" in on_screen(app) and "Maren" not in on_screen(app))


async def test_a_correction_supersedes(app: PlumApp, learned: Memory, store: Store) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        await open_memories(app, pilot)
        await pilot.press("c")
        await wait_until(lambda: isinstance(app.screen, AskLine))
        await pilot.press("ctrl+u", *"Your sister is called Marit.", "enter")
        await wait_until(lambda: store.memory(learned.id).state is MemoryState.SUPERSEDED)
        await wait_until(lambda: "2 memories" in on_screen(app))
    old = store.memory(learned.id)
    new = store.memory(str(old.superseded_by))
    assert (new.sentence, new.state) == ("Your sister is called Marit.", MemoryState.NOTED)
    assert new.source_message_id == learned.source_message_id


async def test_forgetting_shows_what_goes_and_is_honest_about_the_weights(
    app: PlumApp, learned: Memory, store: Store
) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        await open_memories(app, pilot)
        await pilot.press("f")
        await wait_until(lambda: isinstance(app.screen, Confirm) and "1 question-answer pair" in on_screen(app))
        assert "Adapter v1 has learned from it" in on_screen(app)
        await pilot.press("n")
        await wait_until(lambda: isinstance(app.screen, MemoriesScreen))
        assert store.memories() == [learned]
        await pilot.press("f", "y")
        await wait_until(lambda: store.memories() == [])
        await wait_until(lambda: any("/remember makes new ones, without it" in text for text in notifications(app)))
    assert forgotten_in(store, store.adapters()[0]) == 1
    assert store.counts().unconsolidated == 0
    assert store.counts().messages == 2


async def test_a_whole_conversation_is_forgotten(app: PlumApp, learned: Memory, store: Store) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        await open_memories(app, pilot)
        await pilot.press("F")
        await wait_until(lambda: isinstance(app.screen, Confirm) and "2 messages and 1 memory" in on_screen(app))
        await pilot.press("y")
        await wait_until(lambda: store.count_conversations() == 0)


async def test_ask_about_this_fills_the_prompt_of_a_new_conversation(app: PlumApp, learned: Memory) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        await open_memories(app, pilot)
        await pilot.press("a")
        await wait_until(lambda: app.chat.query_one(Prompt).text == QUESTION)
        assert app.chat.session.conversation_id is None


async def test_the_chat_says_which_memory_a_reply_used(
    app: PlumApp, engine: ScriptedEngine, learned: Memory, store: Store
) -> None:
    add(store, learned, "Your boat is called Zephyrine.")
    engine.replies = ["Your sister is called Maren.", "It is called Zephyrine, your boat.", "You have not told me."]
    async with app.run_test(size=(120, 50)) as pilot:
        await ready(app)
        for question in ("Who is my sister?", "And my boat?", "Who is my sister's boss?"):
            await say(pilot, app, question)
            await answered(app)
        await wait_until(lambda: "from notes: Your boat is called Zephyrine." in on_screen(app))
        assert "from its weights and notes: Your sister is called Maren." in on_screen(app)
        assert on_screen(app).count("↳") == 2
        here = app.chat.session.conversation_id
        await app.chat.talking.show(None)
        await wait_until(lambda: "↳" not in on_screen(app))
        await app.chat.talking.show(here)
        await wait_until(lambda: on_screen(app).count("↳") == 2)


async def test_the_engine_gets_the_conversation_to_be_read_again_and_the_chat_names_it(
    app: PlumApp, engine: ScriptedEngine, store: Store
) -> None:
    boats = store.new_conversation("Boats")
    store.add_message(boats.id, "user", "My kayak lies in Falmouth.")
    engine.replies = ["Your kayak is in Falmouth."]
    async with app.run_test(size=(120, 50)) as pilot:
        await ready(app)
        await say(pilot, app, "Where is my kayak?")
        await wait_until(lambda: "read again in: Boats" in on_screen(app))
    assert engine.told == [[[("user", "My kayak lies in Falmouth.")]]]


@pytest.mark.parametrize(
    ("question", "reply", "source", "named"),
    [
        ("Who is my sister?", "Maren, your sister.", MemorySource.BOTH, True),
        ("Who is my sister?", "Maren, your sister.", MemorySource.OFF, False),
        ("Is my sister called Maren?", "Yes, your sister is called Maren.", MemorySource.ADAPTER, True),
        ("Is my sister called Ada?", "You have not told me about your sister.", MemorySource.ADAPTER, False),
        ("What is my sister called now?", "Your sister is called Ada.", MemorySource.BOTH, False),
        ("Hello", "Hello, how are you?", MemorySource.BOTH, False),
    ],
)
def test_a_memory_is_named_only_if_the_reply_says_it(
    store: Store, learned: Memory, *, question: str, reply: str, source: MemorySource, named: bool
) -> None:
    found = credit(store, asked(store, question), reply, source, adapter=True)
    assert (found is not None and found.memory_id == learned.id) == named


@pytest.mark.parametrize(
    ("reply", "source", "credited"),
    [
        ("Your kayak is in Falmouth.", MemorySource.BOTH, True),
        ("Your kayak is in Falmouth.", MemorySource.ADAPTER, False),
        ("Your kayak is in Rome.", MemorySource.BOTH, False),
        ("You have not told me where your kayak is.", MemorySource.BOTH, False),
    ],
)
def test_a_conversation_that_was_read_again_is_named(
    store: Store, *, reply: str, source: MemorySource, credited: bool
) -> None:
    told = store.new_conversation("Boats")
    store.add_message(told.id, "user", "My kayak lies in Falmouth.")
    found = credit(store, asked(store, "Where is my kayak?"), reply, source, adapter=False)
    assert (found is not None and found.conversation_id == told.id) == credited


def asked(store: Store, question: str) -> Message:
    return store.add_message(store.new_conversation().id, "user", question)
