"""What goes into the prompt, for each place that memory may come from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from plum_local.prompts import BRIEF
from plum_local.recall import build_turns, uses_adapter
from plum_local.records import MemoryState, Message, MessageStatus, Role
from plum_local.settings import MemorySource
from plum_local.store import Store


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
    turns = build_turns(store, BRIEF, asked(store, "what does my sister have?"), memory)
    assert turns == [("system", BRIEF.chat), ("user", "what does my sister have?")]
    assert uses_adapter(memory) == (memory is MemorySource.ADAPTER)


def test_with_both_only_what_is_not_learned_is_noted(store: Store) -> None:
    system = build_turns(store, BRIEF, asked(store, "what does my sister have?"), MemorySource.BOTH)[0][1]
    assert "- Your sister Maren has a boat." in system
    assert "Your sister is called Maren." not in system


def test_what_was_corrected_is_noted_as_the_earlier_value(store: Store) -> None:
    old = store.memories()[1]
    new = store.add_memory("Your sister Maren has a canoe.", old.source_message_id, state=MemoryState.LEARNED)
    store.supersede(old.id, new.id)
    turns = build_turns(store, BRIEF, asked(store, "what boat did my sister Maren have?"), MemorySource.BOTH)
    assert turns[0][1].splitlines()[1:] == [BRIEF.notes, "- Earlier: Your sister Maren has a boat."]


def test_retrieval_brings_memories_and_words_of_other_conversations(store: Store) -> None:
    thread = asked(store, "where is my sister's boat?")
    system = build_turns(store, BRIEF, thread, MemorySource.RETRIEVAL)[0][1]
    assert "- Your sister is called Maren." in system
    assert "- my sister Maren has a boat in Falmouth" in system
    assert "where is" not in system
    assert not uses_adapter(MemorySource.RETRIEVAL)


def test_the_oldest_turns_go_first_and_the_last_one_always_stays(store: Store) -> None:
    thread = asked(store, "a" * 300, "b" * 300, "c" * 300, "d" * 300, "what now?")
    turns = build_turns(store, BRIEF, thread, MemorySource.ADAPTER, context=250, reply_tokens=50)
    assert [text[:1] for _, text in turns[1:]] == ["c", "d", "w"]
    turns = build_turns(store, BRIEF, thread, MemorySource.ADAPTER, context=10, reply_tokens=50)
    assert turns[1:] == [("user", "what now?")]


def test_a_reply_that_never_began_leaves_no_empty_turn(store: Store) -> None:
    conversation = store.new_conversation()
    store.add_message(conversation.id, Role.USER, "hello")
    store.add_message(conversation.id, Role.ASSISTANT, "", status=MessageStatus.CANCELLED)
    store.add_message(conversation.id, Role.USER, "are you there?")
    turns = build_turns(store, BRIEF, store.thread(conversation.id), MemorySource.ADAPTER)
    assert turns[1:] == [("user", "hello\n\nare you there?")]
