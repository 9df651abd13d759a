"""What is known of the memories when another adapter comes into use: what that one has learned, and no more."""

from __future__ import annotations

from plum_local.consolidate.select import LIVE, learned_ids
from plum_local.paths import Home
from plum_local.records import MemoryState
from plum_local.store import Store


def restate(store: Store, home: Home, checkpoint: str) -> None:
    """Have the states of the memories say what the active adapter of `checkpoint` has learned.

    Without this, a memory that only a rolled back adapter knew would still be called learned, and so be neither in
    the weights nor in the notes of the prompt.
    """
    with store.transaction():
        learned = learned_ids(store, home, checkpoint)
        for memory in store.memories(LIVE):
            if memory.id in learned and memory.state is not MemoryState.LEARNED:
                store.set_memory_state(memory.id, MemoryState.LEARNED)
            elif memory.id not in learned and memory.state is MemoryState.LEARNED:
                store.set_memory_state(memory.id, MemoryState.NOTED)
