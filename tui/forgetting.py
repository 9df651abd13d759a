"""Forgetting as far as the app can do it today: rows, index and log, at once and for good.

What an adapter has learned stays in its weights until the adapter is rebuilt without it. That is not hidden: the
versions that may still hold something forgotten are marked, and the person is told.
"""

from __future__ import annotations

from collections.abc import Sequence

from plum_local.paths import Home
from plum_local.records import Adapter, Memory
from plum_local.store import Store
from tui.manifests import holding
from tui.text import count


def forget_memories(store: Store, home: Home, memories: Sequence[Memory]) -> str:
    """Delete memories with their pairs and receipts; a sentence on what is left. StoreError if that fails."""
    marked = holding(store, home, [memory.id for memory in memories])
    with store.transaction():
        _mark(store, marked, len(memories))
        for memory in memories:
            # Otherwise the next run would read the message and note it again.
            store.mark_consolidated([memory.source_message_id])
            store.delete_memory(memory.id)
    store.erase()
    return _told(count(len(memories), "memory is", "memories are"), marked)


def forget_conversation(store: Store, home: Home, conversation_id: str) -> str:
    """Delete a conversation with all that was noted from it; a sentence on what is left. StoreError if that fails."""
    memories = store.memories(conversation_id=conversation_id)
    marked = holding(store, home, [memory.id for memory in memories])
    with store.transaction():
        _mark(store, marked, len(memories))
        store.delete_conversation(conversation_id)
    store.erase()
    return _told("The conversation is", marked)


def forgotten_in(store: Store, adapter: Adapter) -> int:
    """How many forgotten memories a version may still hold."""
    return int(store.state(_name(adapter)) or 0)


def warning(adapters: Sequence[Adapter]) -> str:
    """What is to be said of weights that hold what is to be forgotten; "" if none do."""
    if not adapters:
        return ""
    names = ", ".join(adapter.version for adapter in adapters)
    who = f"Adapter {names} has" if len(adapters) == 1 else f"Adapters {names} have"
    return f"{who} learned from it, and those weights keep it: /remember makes new ones, without it."


def _mark(store: Store, adapters: Sequence[Adapter], number: int) -> None:
    for adapter in adapters:
        store.set_state(_name(adapter), str(forgotten_in(store, adapter) + number))


def _name(adapter: Adapter) -> str:
    return f"forgotten in {adapter.checkpoint} {adapter.version}"


def _told(what: str, adapters: Sequence[Adapter]) -> str:
    return " ".join(filter(None, [f"{what} deleted.", warning(adapters)]))
