"""The only module with SQL: conversations, memories, runs and adapters in one SQLite file.

Safe with several processes (app, engine, command line): write-ahead log, short write transactions that
take the lock at once, and a busy timeout. One `Store` belongs to the thread that made it; another thread
or process opens its own. Every method commits before it returns unless inside `with store.transaction():`.
"""

from __future__ import annotations

from plum_local.store.conversations import ConversationTables
from plum_local.store.memories import MemoryTables
from plum_local.store.runs import RunTables
from plum_local.store.search import SearchTables

__all__ = ["Store"]


class Store(ConversationTables, MemoryTables, RunTables, SearchTables):
    """Everything the program knows; `with Store(home().db) as store:`."""
