"""`plum memories`, `plum history`, `plum search`."""

from __future__ import annotations

import json

from verb_helpers import Plum, note_memory

from plum_local.records import MemoryState, MessageStatus, PairKind, Probe, QAPair, Role, Split
from plum_local.store import Store


def test_memories_as_json_have_their_latest_probe(plum: Plum, store: Store) -> None:
    memory_id = note_memory(store, "Your dog is called Zubin.")
    assert json.loads(plum("memories", "--json")[1])[0]["probe"] is None
    pair = QAPair("", memory_id, "What is my dog called?", "Zubin.", PairKind.OPEN, Split.PROBE)
    [kept] = store.add_pairs([pair])
    run = store.start_run("command", "tiny")
    store.add_probes(run.id, [Probe(kept.id, run.id, "No idea.", "Your dog is called Zubin.", True)])
    [shown] = json.loads(plum("memories", "--json")[1])
    memory = store.memory(memory_id)
    assert shown == {
        "id": memory_id,
        "state": "noted",
        "sentence": "Your dog is called Zubin.",
        "date": memory.date,
        "conversation_id": memory.conversation_id,
        "source_message_id": memory.source_message_id,
        "probe": {
            "question": "What is my dog called?",
            "before": "No idea.",
            "after": "Your dog is called Zubin.",
            "passed": True,
        },
    }


def test_memories_can_be_chosen_by_state(plum: Plum, store: Store) -> None:
    store.set_memory_state(note_memory(store, "Your dog is called Zubin."), MemoryState.LEARNED)
    note_memory(store, "Your cat is called Orlo.")
    out = plum("memories", "--state", "learned")[1]
    assert "Zubin" in out
    assert "Orlo" not in out


def test_history_lists_conversations_and_prints_one(plum: Plum, store: Store) -> None:
    conversation = store.new_conversation("Dogs\x1b[31m")
    store.add_message(conversation.id, Role.USER, "my dog\nis \x1b[31mred")
    store.add_message(conversation.id, Role.ASSISTANT, "A red", status=MessageStatus.CANCELLED)
    out = plum("history")[1]
    assert conversation.id in out
    assert "\x1b" not in out
    assert plum("history", conversation.id)[1] == "you: my dog\nis red\n\nplum (stopped): A red\n"
    assert [c["id"] for c in json.loads(plum("history", "--json")[1])] == [conversation.id]
    printed = json.loads(plum("history", "--json", conversation.id)[1])
    assert [(m["role"], m["status"]) for m in printed["messages"]] == [("user", "complete"), ("assistant", "cancelled")]
    assert plum("history", "NOPE")[0] == 1


def test_search_finds_messages_and_takes_no_syntax(plum: Plum, store: Store) -> None:
    note_memory(store, "Your dog is called Zubin.")
    assert "my dog is called Zubin" in plum("search", "zubin")[1]
    [hit] = json.loads(plum("search", "zubin", "--json")[1])
    assert hit["title"] == "Dogs"
    assert plum("search", '"* OR (')[0] == 0
    assert plum("search", "absent")[1] == "No message has these words.\n"
