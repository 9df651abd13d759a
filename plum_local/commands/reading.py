"""`plum memories`, `plum history` and `plum search`: what is in the store; no model is needed."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import Any

from plum_local.commands import session
from plum_local.commands.output import one_line, plain, table, write_json
from plum_local.records import Memory, MemoryState, Message, MessageStatus, Role
from plum_local.store import Store

_SPEAKER = {Role.USER: "you", Role.ASSISTANT: "plum", Role.SYSTEM: "system"}


def run(options: argparse.Namespace) -> int:
    """Print what was asked for."""
    with session.open_store() as store:
        match options.verb:
            case "memories":
                _memories(store, options)
            case "history":
                _history(store, options)
            case _:
                _search(store, options)
    return 0


def _memories(store: Store, options: argparse.Namespace) -> None:
    states = None if options.state is None else [MemoryState(options.state)]
    found = store.memories(states)
    if options.json:
        write_json([_with_probe(store, memory) for memory in found])
        return
    if not found:
        print("There are no memories yet; `plum remember` makes them from your conversations.")
        return
    table(
        ("state", "memory", "date", "id"),
        [(m.state.value, one_line(m.sentence), m.date[:10], m.id) for m in found],
        wide=1,
    )


def _with_probe(store: Store, memory: Memory) -> dict[str, Any]:
    """A memory as the outside sees it, with the latest question that was asked about it."""
    fields = asdict(memory)
    shown = {name: fields[name] for name in ("id", "state", "sentence", "date", "conversation_id", "source_message_id")}
    probe = store.latest_probe(memory.id)
    if probe is None:
        return {**shown, "probe": None}
    question = next((pair.question for pair in store.pairs(memory.id) if pair.id == probe.pair_id), "")
    asked = {"question": question, "before": probe.before, "after": probe.after, "passed": probe.passed}
    return {**shown, "probe": asked}


def _history(store: Store, options: argparse.Namespace) -> None:
    if options.conversation is not None:
        _conversation(store, options)
        return
    found = store.conversations()
    if options.json:
        write_json([asdict(conversation) for conversation in found])
    elif not found:
        print('There are no conversations yet; begin one with `plum`, or with `plum ask "…"`.')
    else:
        table(
            ("last written", "title", "id"),
            [(c.updated.replace("T", " ").rstrip("Z")[:16], one_line(c.title), c.id) for c in found],
            wide=1,
        )


def _conversation(store: Store, options: argparse.Namespace) -> None:
    conversation = store.conversation(options.conversation)
    thread = store.thread(conversation.id)
    if options.json:
        write_json({**asdict(conversation), "messages": [asdict(message) for message in thread]})
        return
    print("\n\n".join(_shown(message) for message in thread))


def _shown(message: Message) -> str:
    stopped = " (stopped)" if message.status is MessageStatus.CANCELLED else ""
    return f"{_SPEAKER[message.role]}{stopped}: {plain(message.content)}"


def _search(store: Store, options: argparse.Namespace) -> None:
    hits = store.search(options.text, limit=options.limit)
    if options.json:
        write_json([asdict(hit) for hit in hits])
    elif not hits:
        print("No message has these words.")
    else:
        rows = [
            (h.created[:10], _SPEAKER[h.role], one_line(h.snippet), one_line(h.title), h.conversation_id) for h in hits
        ]
        table(("date", "who", "message", "conversation", "id"), rows, wide=2)
