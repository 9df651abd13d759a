"""The connection under the store: opening, transactions, erasing, and SQLite's errors in plain sentences."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from plum_local.errors import StoreError
from plum_local.migrations import migrate

_BUSY_SECONDS = 30.0
_FTS_TABLES = ("messages_fts", "memories_fts")
_FTS_OLD_FORMAT, _FTS_NEW_FORMAT = 4, 5
_FTS_SECURE_DELETE = sqlite3.sqlite_version_info >= (3, 42, 0)

Values = Sequence[Any]


def now() -> str:
    """The time as records hold it: UTC, ISO 8601, seconds."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def clean(text: str) -> str:
    """`text` as SQLite and a terminal can hold it: lone surrogates (undecodable input) become "?", NULs go."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\x00", "")


def marks(values: Sequence[Any]) -> str:
    """Placeholders for an IN (...) list."""
    return ", ".join("?" * len(values))


class Core:
    """An open database; the tables' methods are in the subclasses, one file for each noun."""

    def __init__(self, path: Path, *, busy_seconds: float = _BUSY_SECONDS) -> None:
        """Open the database at `path`, creating it (mode 0600) or bringing it up to date.

        A lock held by another process is waited for, at most `busy_seconds`. Raises StoreError, one sentence,
        if the file is damaged, locked, read-only, not a database, or from a newer version of the program.
        """
        self.path = path
        self._depth = 0
        with self._errors():
            _touch(path)
            self._db = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None)
            try:
                self._prepare()
            except BaseException:
                self._db.close()
                raise

    def _prepare(self) -> None:
        self._db.execute("PRAGMA foreign_keys=ON")
        self._db.execute("PRAGMA secure_delete=ON")
        if self._db.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=NORMAL")
        migrate(self._db, str(self.path))  # before the row factory is set: sqlite-utils expects plain tuples
        self._db.row_factory = sqlite3.Row
        for table in _FTS_TABLES:
            self._secure_index(table)

    def _secure_index(self, table: str) -> None:
        """Have FTS5 remove deleted words at once, where it can; the setting is stored in the file and written once.

        It makes an index (of format 5) that older versions cannot read. Should the file come to one, say with
        another Python, the index is made again from the messages.
        """
        options = dict(self._db.execute(f"SELECT k, v FROM {table}_config").fetchall())
        if _FTS_SECURE_DELETE and not options.get("secure-delete"):
            self._db.execute(f"INSERT INTO {table}({table}, rank) VALUES ('secure-delete', 1)")
        elif not _FTS_SECURE_DELETE and options.get("version") == _FTS_NEW_FORMAT:
            with self.transaction():  # without the first step it would refuse even to rebuild
                self._db.execute(f"UPDATE {table}_config SET v = ? WHERE k = 'version'", [_FTS_OLD_FORMAT])
                self._db.execute(f"INSERT INTO {table}({table}) VALUES ('rebuild')")

    def close(self) -> None:
        """Close the connection; the store cannot be used afterwards."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside is committed together, or not at all if an exception leaves the block.

        Takes the write lock at once (BEGIN IMMEDIATE): a transaction that reads first and writes later could
        not wait for another writer. An inner block belongs to the outer one.
        """
        if self._depth:
            yield
            return
        with self._errors():
            self._db.execute("BEGIN IMMEDIATE")
            self._depth += 1
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise
            finally:
                self._depth -= 1

    @property
    def in_transaction(self) -> bool:
        """Whether a `transaction()` block is open."""
        return self._depth > 0

    def erase(self) -> None:
        """Make what was deleted unreadable in the files: index, free pages and write-ahead log.

        `secure_delete` overwrites rows, but deleted words stay in the index's older segments (where FTS5 has
        no secure-delete of its own, before SQLite 3.42) and old pages in the log. Must not be called inside a
        transaction. Raises StoreError if another process keeps the log busy; calling again finishes it.
        """
        with self._errors():
            if not _FTS_SECURE_DELETE:
                for table in _FTS_TABLES:
                    self._db.execute(f"INSERT INTO {table}({table}) VALUES ('rebuild')")
            self._db.execute("VACUUM")
            busy = self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        if busy:
            raise StoreError(
                f"It was deleted, but another program holds the log of {self.path} open, where traces remain; "
                "close it and delete again."
            )

    def problems(self) -> list[str]:
        """What SQLite finds wrong with the file: damaged pages, broken references; empty if it is sound."""
        found = [str(row[0]) for row in self._rows("PRAGMA integrity_check(5)")]
        found = [] if found == ["ok"] else found
        return found + [f"broken reference in {row[0]}" for row in self._rows("PRAGMA foreign_key_check")[:5]]

    def _rows(self, sql: str, values: Values = ()) -> list[sqlite3.Row]:
        with self._errors():
            return self._db.execute(sql, values).fetchall()

    def _row(self, sql: str, values: Values = ()) -> sqlite3.Row | None:
        rows = self._rows(sql, values)
        return rows[0] if rows else None

    def _number(self, sql: str, values: Values = ()) -> int:
        return int(self._rows(sql, values)[0][0] or 0)

    def _write(self, sql: str, values: Values = ()) -> int:
        """Run one writing statement, alone or in the current transaction; how many rows it changed."""
        with self.transaction():
            return self._db.execute(sql, values).rowcount

    def _write_many(self, sql: str, rows: Sequence[Values]) -> None:
        """Run one writing statement for each row of values."""
        with self.transaction():
            self._db.executemany(sql, rows)

    def _insert(self, table: str, row: dict[str, Any]) -> None:
        names = ", ".join(f'"{name}"' for name in row)
        self._write(f"INSERT INTO {table} ({names}) VALUES ({marks(list(row))})", list(row.values()))

    @contextmanager
    def _errors(self) -> Iterator[None]:
        """SQLite's errors that a person can act on, as StoreError; a mistake in our SQL stays what it is."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            sentence = _sentence(error, self.path)
            if sentence is None:
                raise
            raise StoreError(sentence) from error
        except OSError as error:
            raise StoreError(
                f"The database {self.path} cannot be opened ({error.strerror}); check the folder and its permissions."
            ) from error


def _touch(path: Path) -> None:
    """Create the file for its owner alone; SQLite gives the log files beside it the same mode."""
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


_READ_ONLY = "The database {path} is read-only; make it and its folder writable."
_DAMAGED = "The database {path} is damaged or not a database; move it away, or put a backup in its place."
_IN_USE = "The database {path} has been in use by another program for too long; close it and try again."
_SENTENCES = {
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_BUSY: _IN_USE,
    sqlite3.SQLITE_LOCKED: _IN_USE,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_AUTH: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: "The database {path} cannot be opened; check that its folder exists and is writable.",
    sqlite3.SQLITE_FULL: "The disk with {path} is full; make room and try again.",
    sqlite3.SQLITE_IOERR: "The database {path} cannot be read or written; check the disk.",
}


def _sentence(error: sqlite3.DatabaseError, path: Path) -> str | None:
    """What to tell a person; None if it is none of their business. Extended codes keep the kind in the low byte."""
    sentence = _SENTENCES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    return None if sentence is None else sentence.format(path=path)
