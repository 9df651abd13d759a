"""`plum ask`: what is printed, kept, and asked of the model."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from verb_helpers import Plum, ScriptedModel, make_adapter, note_memory

from plum_local.commands import session
from plum_local.errors import CheckpointError
from plum_local.paths import Home
from plum_local.prompts import BRIEF
from plum_local.records import MessageStatus, Role
from plum_local.store import Store


def test_only_the_reply_is_on_stdout_and_both_messages_are_kept(plum: Plum, model: ScriptedModel, store: Store) -> None:
    assert plum("ask", "hi you") == (0, "Hello there.\n", "")
    conversation = store.latest_conversation()
    assert conversation is not None
    assert conversation.title == "hi you"
    thread = store.thread(conversation.id)
    assert [(m.role, m.content, m.status) for m in thread] == [
        (Role.USER, "hi you", MessageStatus.COMPLETE),
        (Role.ASSISTANT, "Hello there.", MessageStatus.COMPLETE),
    ]
    assert model.turns == [[("system", BRIEF.chat), ("user", "hi you")]]


def test_ask_goes_on_with_the_latest_conversation_or_the_one_named_or_a_new_one(
    plum: Plum, model: ScriptedModel, store: Store
) -> None:
    plum("ask", "first")
    first = store.conversations()[0].id
    plum("ask", "second", "--new")
    assert len(store.conversations()) == 2
    plum("ask", "third")
    assert [turn[1] for turn in model.turns[-1]][1:] == ["second", "Hello there.", "third"]
    plum("ask", "fourth", "--conversation", first)
    assert [turn[1] for turn in model.turns[-1]][1:] == ["first", "Hello there.", "fourth"]
    status, out, error = plum("ask", "fifth", "--conversation", "NOPE")
    assert (status, out) == (1, "")
    assert "NOPE" in error


@pytest.mark.parametrize("words", [["ask", "-"], ["ask"]], ids=" ".join)
def test_text_can_come_from_stdin(
    plum: Plum, model: ScriptedModel, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("from a pipe\n"))
    assert plum(*words)[0] == 0
    assert model.turns[0][-1] == ("user", "from a pipe")


def test_a_reply_cannot_command_the_terminal(plum: Plum, model: ScriptedModel) -> None:
    model.pieces = ["a\x1b", "[31mred\x1b[0m", " \x1b]0;title", "\x07b\x07\x9b2J", "c\td\n"]
    assert plum("ask", "hi")[1] == "ared bc\td\n\n"


def test_ctrl_c_keeps_the_part_that_came_as_cancelled(plum: Plum, model: ScriptedModel, store: Store) -> None:
    model.pieces = ["Once upon", " a", KeyboardInterrupt]
    assert plum("ask", "tell me a story") == (130, "Once upon a\n", "Stopped.\n")
    reply = store.thread(store.conversations()[0].id)[-1]
    assert (reply.content, reply.status) == ("Once upon a", MessageStatus.CANCELLED)


def test_the_message_is_kept_when_the_model_cannot_be_loaded(
    plum: Plum, folder: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(opened: session.Session, *, adapter: bool = True) -> None:
        raise CheckpointError("The model cannot be loaded.")

    monkeypatch.setattr(session, "load_model", fail)
    assert plum("ask", "remember this") == (1, "", "The model cannot be loaded.\n")
    assert [m.content for m in store.thread(store.conversations()[0].id)] == ["remember this"]


@pytest.mark.parametrize(
    ("memory", "adapter", "noted"),
    [("adapter", True, False), ("retrieval", False, True), ("both", True, True), ("off", False, False)],
)
def test_memory_comes_from_where_it_may(
    plum: Plum, model: ScriptedModel, *, store: Store, memory: str, adapter: bool, noted: bool
) -> None:
    note_memory(store, "Your dog is called Zubin.")
    model.pieces = ["You have not told me."]
    plum("ask", "--new", "--memory", memory, "What is my dog called?")
    assert model.asked_adapter is adapter
    assert any("Zubin" in turns[0][1] for turns in model.turns) is noted


def test_temperature_is_the_settings_unless_given(plum: Plum, model: ScriptedModel) -> None:
    plum("ask", "hi")
    plum("ask", "hi", "--temperature", "0.7")
    assert model.temperatures == [0.0, 0.7]


def test_a_damaged_adapter_does_not_keep_it_from_answering(
    plum: Plum, folder: Path, name: str, store: Store, home: Home
) -> None:
    home.settings.write_text(f'checkpoint = "{folder}"\nmax_reply_tokens = 4\n')
    make_adapter(store, home, name, "v1", None)
    status, out, error = plum("ask", "hi")
    assert status == 0
    assert out.strip()
    assert error.strip().endswith("answering without it.")
