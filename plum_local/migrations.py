"""The shape of the database, as steps that are only ever appended.

Each step and the record that it was applied are one transaction (sqlite-utils' migrations). sqlite-utils
takes a quarter of a second to import, as it loads numpy; so it is imported only when there is a step to
apply, and a look at its bookkeeping table with plain SQL decides that.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

from plum_local.errors import StoreError

if TYPE_CHECKING:
    from sqlite_utils.db import Database

_SET = "plum"


def _fts(table: str, column: str) -> str:
    """An FTS5 index over one column, kept by triggers.

    External content keyed by the table's explicit integer key: a rowid that is not declared may change in
    VACUUM, and the index would then point at other rows.
    """
    gone = f"INSERT INTO {table}_fts({table}_fts, rowid, {column}) VALUES ('delete', old.key, old.{column});"
    come = f"INSERT INTO {table}_fts(rowid, {column}) VALUES (new.key, new.{column});"
    return f"""
    CREATE VIRTUAL TABLE {table}_fts USING fts5(
        {column}, content='{table}', content_rowid='key', tokenize='porter unicode61 remove_diacritics 2');
    CREATE TRIGGER {table}_fts_insert AFTER INSERT ON {table} BEGIN {come} END;
    CREATE TRIGGER {table}_fts_delete AFTER DELETE ON {table} BEGIN {gone} END;
    CREATE TRIGGER {table}_fts_update AFTER UPDATE OF {column} ON {table} BEGIN {gone} {come} END;
    """


# A message's parent must not cascade: a long thread would nest one trigger level for each message, and
# SQLite stops at 1,000. The check is deferred, so that deleting a whole conversation may go in any order.
_TABLES = """
CREATE TABLE conversations (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    archived INTEGER NOT NULL DEFAULT 0,
    leaf_id TEXT REFERENCES messages(id) ON DELETE SET NULL
);
CREATE INDEX conversations_updated ON conversations(archived, updated);
CREATE TABLE messages (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    conversation_id TEXT NOT NULL REFERENCES conversations(id) ON DELETE CASCADE,
    parent_id TEXT REFERENCES messages(id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL CHECK (role IN ('system', 'user', 'assistant')),
    content TEXT NOT NULL,
    created TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('complete', 'cancelled')),
    consolidated INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX messages_conversation ON messages(conversation_id, id);
CREATE INDEX messages_parent ON messages(parent_id);
CREATE INDEX messages_unconsolidated ON messages(conversation_id) WHERE role = 'user' AND consolidated = 0;
CREATE TABLE drafts (
    conversation_id TEXT PRIMARY KEY REFERENCES conversations(id) ON DELETE CASCADE,
    content TEXT NOT NULL
);
CREATE TABLE memories (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    sentence TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('noted', 'learned', 'fading', 'superseded', 'forgotten')),
    date TEXT NOT NULL,
    conversation_id TEXT NOT NULL REFERENCES conversations(id) ON DELETE CASCADE,
    source_message_id TEXT NOT NULL REFERENCES messages(id) ON DELETE CASCADE,
    superseded_by TEXT REFERENCES memories(id) ON DELETE SET NULL
);
CREATE INDEX memories_conversation ON memories(conversation_id);
CREATE INDEX memories_message ON memories(source_message_id);
CREATE INDEX memories_superseded_by ON memories(superseded_by);
CREATE INDEX memories_state ON memories(state);
CREATE TABLE pairs (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    memory_id TEXT REFERENCES memories(id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('open', 'yes', 'no', 'unknown')),
    split TEXT NOT NULL CHECK (split IN ('train', 'probe'))
);
CREATE INDEX pairs_memory ON pairs(memory_id, split);
CREATE TABLE runs (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    "trigger" TEXT NOT NULL,
    checkpoint TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('running', 'promoted', 'rejected', 'cancelled', 'failed')),
    started TEXT NOT NULL,
    finished TEXT,
    adapter_version TEXT,
    reason TEXT NOT NULL DEFAULT '',
    steps INTEGER NOT NULL DEFAULT 0,
    seconds REAL NOT NULL DEFAULT 0,
    learned INTEGER NOT NULL DEFAULT 0,
    fading INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX runs_checkpoint ON runs(checkpoint, status);
CREATE TABLE probes (
    key INTEGER PRIMARY KEY,
    pair_id TEXT NOT NULL REFERENCES pairs(id) ON DELETE CASCADE,
    run_id TEXT NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    passed INTEGER NOT NULL,
    UNIQUE (run_id, pair_id)
);
CREATE INDEX probes_pair ON probes(pair_id);
CREATE TABLE adapters (
    key INTEGER PRIMARY KEY,
    version TEXT NOT NULL,
    checkpoint TEXT NOT NULL,
    parent TEXT,
    run_id TEXT NOT NULL REFERENCES runs(id),
    created TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    memories INTEGER NOT NULL,
    recall REAL NOT NULL,
    UNIQUE (checkpoint, version)
);
CREATE INDEX adapters_run ON adapters(run_id);
CREATE TABLE active_adapters (
    checkpoint TEXT PRIMARY KEY,
    version TEXT NOT NULL,
    FOREIGN KEY (checkpoint, version) REFERENCES adapters(checkpoint, version)
);
"""

_CREDITS = """
CREATE TABLE credits (
    message_id TEXT PRIMARY KEY REFERENCES messages(id) ON DELETE CASCADE,
    source TEXT NOT NULL,
    memory_id TEXT REFERENCES memories(id) ON DELETE CASCADE,
    conversation_id TEXT REFERENCES conversations(id) ON DELETE CASCADE
);
CREATE INDEX credits_memory ON credits(memory_id);
CREATE INDEX credits_conversation ON credits(conversation_id);
"""


def m001_first_tables(db: Database) -> None:
    """Everything version 0.1 needs."""
    _execute(db, _TABLES + _fts("messages", "content") + _fts("memories", "sentence"))


def m002_app_state(db: Database) -> None:
    """What an app wants to find again and no other table is about: the draft of a conversation not yet begun."""
    db.execute("CREATE TABLE app_state (name TEXT PRIMARY KEY, value TEXT NOT NULL)")


def m003_withheld(db: Database) -> None:
    """Messages of which something was forgotten: they are shown, and never looked at for an answer again."""
    db.execute("ALTER TABLE messages ADD COLUMN withheld INTEGER NOT NULL DEFAULT 0")
    db.execute("CREATE INDEX messages_withheld ON messages(id) WHERE withheld")


def m004_credits(db: Database) -> None:
    """What a reply rests on. It goes with the memory or the conversation that it names, when that is forgotten."""
    _execute(db, _CREDITS)


STEPS: tuple[Callable[[Database], None], ...] = (m001_first_tables, m002_app_state, m003_withheld, m004_credits)
"""In order; append only."""


def applied(conn: sqlite3.Connection) -> list[str]:
    """Names of the steps this database has had."""
    there = conn.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone()
    if not there:
        return []
    rows = conn.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY id", [_SET])
    return [str(name) for (name,) in rows.fetchall()]


def migrate(conn: sqlite3.Connection, where: str) -> None:
    """Bring the database up to date; `where` names it in errors. The connection must not be in a transaction.

    Raises StoreError if the database was made by a newer version of the program.
    """
    names = [step.__name__ for step in STEPS]
    done = applied(conn)
    if unknown := set(done) - set(names):
        raise StoreError(
            f"The database {where} was made by a newer version of Plum (it has {min(unknown)}); update Plum to open it."
        )
    if len(done) == len(names):
        return

    from sqlite_utils.db import Database
    from sqlite_utils.migrations import Migrations

    steps = Migrations(_SET)
    for step in STEPS:
        steps()(step)
    conn.execute("BEGIN IMMEDIATE")  # two processes may open a new home at once; the second waits and finds it done
    try:
        steps.apply(Database(conn, recursive_triggers=False, execute_plugins=False))
        conn.execute("COMMIT")
    except BaseException:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        raise


def _execute(db: Database, script: str) -> None:
    """Run a script statement by statement: `executescript` would commit the transaction we are in."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            db.execute(statement)
            statement = ""
