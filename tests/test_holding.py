"""What of a message still holds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from plum_local.holding import still_said
from plum_local.records import MemoryState
from plum_local.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "plum.db") as opened:
        yield opened


@pytest.mark.parametrize(
    ("said", "old", "new", "left"),
    [
        ("I adopted a cat. Its name is Tom.", "Your cat is called Tom.", "Your cat is called Flo.", "I adopted a cat."),
        ("We meet on 3 May and we bring cake.", "You meet on 3 May.", "You meet on 9 May.", "we bring cake."),
        ("I live in Ely", "You live in Ely.", "You live in Bath.", ""),
        ("I liev in Eli.", "You live in Ely.", "You live in Bath.", ""),
        ("The key is under the mat.", "Your key is under the mat.", "Your key is no longer under the mat.", ""),
    ],
)  # fmt: skip
def test_of_what_was_replaced_the_other_clauses_hold(said: str, old: str, new: str, left: str, store: Store) -> None:
    conversation = store.new_conversation()
    message = store.add_message(conversation.id, "user", said)
    later = store.add_message(conversation.id, "user", "That has changed.")
    replaced = store.add_memory(old, message.id)
    assert still_said(store) == {}
    store.supersede(replaced.id, store.add_memory(new, later.id).id)
    assert still_said(store) == {message.id: left}


def test_nothing_of_what_was_forgotten_is_looked_at(store: Store) -> None:
    conversation = store.new_conversation()
    message = store.add_message(conversation.id, "user", "I adopted a cat. Its name is Tom.")
    replaced, forgotten = (store.add_memory(text, message.id) for text in ("Its name is Tom.", "You have a cat."))
    store.supersede(replaced.id, store.add_memory("Its name is Flo.", message.id).id)
    store.set_memory_state(forgotten.id, MemoryState.FORGOTTEN)
    assert still_said(store) == {message.id: ""}


def test_what_two_memories_said_otherwise_is_gone_with_both(store: Store) -> None:
    conversation = store.new_conversation()
    message = store.add_message(conversation.id, "user", "I live in Eli. My cat is Tom. My dog is Rex.")
    later = store.add_message(conversation.id, "user", "All that has changed.")
    for old, new in (("You live in Ely.", "You live in Bath."), ("Your dog is Rex.", "Your dog is Max.")):
        store.supersede(store.add_memory(old, message.id).id, store.add_memory(new, later.id).id)
    assert still_said(store) == {message.id: ""}
