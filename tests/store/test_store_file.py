"""The database as a file: permissions, damage, versions, several processes, and erasing."""

from __future__ import annotations

import multiprocessing
import os
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from plum_local.errors import StoreError
from plum_local.migrations import STEPS
from plum_local.records import MemoryState
from plum_local.store import Store
from plum_local.store.ulid import ulid


def test_files_are_for_their_owner_only(store: Store) -> None:
    store.new_conversation()
    names = sorted(path.name for path in store.path.parent.iterdir())
    assert names == ["plum.db", "plum.db-shm", "plum.db-wal"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in store.path.parent.iterdir()} == {0o600}


def test_opening_again_finds_what_was_written(store: Store) -> None:
    made = store.new_conversation("Plans")
    with Store(store.path) as again:
        assert again.conversations() == [made]


def test_pragmas_are_set(store: Store) -> None:
    values = {name: store._rows(f"PRAGMA {name}")[0][0] for name in ("foreign_keys", "journal_mode", "secure_delete")}
    assert values == {"foreign_keys": 1, "journal_mode": "wal", "secure_delete": 1}


def test_a_file_that_is_no_database_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "plum.db"
    path.write_bytes(b"this is not a database, it is a letter\n" * 200)
    with pytest.raises(StoreError, match=r"plum\.db is damaged or not a database"):
        Store(path)


def test_a_damaged_page_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "plum.db"
    with Store(path) as store:
        conversation = store.new_conversation()
        for _ in range(200):
            store.add_message(conversation.id, "user", "word " * 100)
        store._rows("PRAGMA wal_checkpoint(TRUNCATE)")
    data = bytearray(path.read_bytes())
    data[4096:] = os.urandom(len(data) - 4096)
    path.write_bytes(data)
    with pytest.raises(StoreError, match="damaged"), Store(path) as store:
        store.messages(conversation.id)


def test_a_missing_folder_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be opened"):
        Store(tmp_path / "nowhere" / "plum.db")


def test_a_database_that_cannot_be_written_is_one_sentence(store: Store) -> None:
    store._db.execute("PRAGMA query_only=ON")  # what a read-only file gives, also to root
    with pytest.raises(StoreError, match="is read-only"):
        store.new_conversation()


def test_a_newer_database_is_refused(store: Store) -> None:
    store._write(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('plum', 'm999_dreams', '2030')"
    )
    with pytest.raises(StoreError, match="newer version of Plum"):
        Store(store.path)


def test_every_migration_is_recorded(store: Store) -> None:
    names = [row["name"] for row in store._rows("SELECT name FROM _sqlite_migrations ORDER BY id")]
    assert names == [step.__name__ for step in STEPS]


def test_opening_an_up_to_date_store_does_not_import_sqlite_utils(store: Store) -> None:
    code = (
        "import sys, pathlib; from plum_local.store import Store; Store(pathlib.Path(sys.argv[1])).conversations();"
        "sys.exit(1 if {'sqlite_utils', 'numpy', 'mlx'} & set(sys.modules) else 0)"
    )
    assert subprocess.run([sys.executable, "-c", code, str(store.path)], check=False).returncode == 0


def test_a_lock_held_elsewhere_is_one_sentence(store: Store) -> None:
    with Store(store.path, busy_seconds=0.05) as other, store.transaction():
        with pytest.raises(StoreError, match="in use by another program"):
            other.new_conversation()
        assert other.conversations() == []  # reading goes on


def _write_many(path: Path, name: str, count: int) -> None:
    with Store(path) as store:
        conversation = store.new_conversation(name)
        for number in range(count):
            store.add_message(conversation.id, "user", f"{name} {number}")


def test_processes_that_open_and_write_at_once_lose_nothing(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    path = tmp_path / "plum.db"
    writers = [context.Process(target=_write_many, args=(path, name, 25)) for name in ("a", "b", "c")]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert [writer.exitcode for writer in writers] == [0, 0, 0]
    with Store(path) as store:
        assert store.counts().messages == 75


def _half_a_turn(store: Store) -> None:
    with store.transaction():
        conversation = store.new_conversation()
        store.add_message(conversation.id, "user", "hello")
        raise RuntimeError


def test_a_transaction_is_all_or_nothing(store: Store) -> None:
    with pytest.raises(RuntimeError):
        _half_a_turn(store)
    assert store.counts().conversations == store.counts().messages == 0
    store.new_conversation()  # and the next one is not caught in the old one
    assert store.counts().conversations == 1


def test_others_see_a_transaction_only_when_it_is_done(store: Store) -> None:
    with Store(store.path) as other:
        with store.transaction():
            store.new_conversation()
            with store.transaction():
                store.new_conversation()
            assert other.conversations() == []
        assert len(other.conversations()) == 2


def test_deleting_a_conversation_leaves_no_trace_in_the_files(store: Store) -> None:
    kept = store.new_conversation("kept")
    store.add_message(kept.id, "user", "I like rhubarb")
    gone = store.new_conversation("Quillfeather")
    told = store.add_message(gone.id, "user", "my sister is Zephyrine")
    store.add_memory("Your sister is called Zephyrine.", told.id, state=MemoryState.LEARNED)
    store.set_draft(gone.id, "Xylander too")
    store.delete_conversation(gone.id)

    files = b"".join(path.read_bytes() for path in store.path.parent.iterdir()).lower()
    assert b"rhubarb" in files
    for secret in (b"quillfeather", b"zephyrin", b"xylander"):  # the index holds stems: "zephyrin"
        assert secret not in files
    assert [hit.message_id for hit in store.search("rhubarb")] != []
    assert store.search("Zephyrine") == []


def test_erasing_says_when_another_reader_keeps_the_log(store: Store) -> None:
    conversation = store.new_conversation()
    reader = sqlite3.connect(store.path)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM conversations").fetchall()
    store._db.execute("PRAGMA busy_timeout=50")
    with pytest.raises(StoreError, match="holds the log"):
        store.delete_conversation(conversation.id)
    assert store.conversations() == []
    reader.close()
    store.erase()


@pytest.mark.skipif(sqlite3.sqlite_version_info >= (3, 42, 0), reason="only an older SQLite cannot read the new index")
def test_an_index_written_by_a_newer_sqlite_is_made_again(store: Store) -> None:
    message = store.add_message(store.new_conversation().id, "user", "rhubarb")
    store._write("UPDATE messages_fts_config SET v = 5 WHERE k = 'version'")
    with Store(store.path) as again:
        assert [hit.message_id for hit in again.search("rhubarb")] == [message.id]
        again.add_message(message.conversation_id, "user", "custard")
        assert len(again.search("custard")) == 1


def test_ids_sort_in_the_order_they_were_made() -> None:
    ids = [ulid() for _ in range(5000)]
    assert ids == sorted(set(ids))
    assert {len(one) for one in ids} == {26}


def test_ids_grow_when_the_clock_is_set_back(monkeypatch: pytest.MonkeyPatch) -> None:
    before = ulid()
    monkeypatch.setattr("plum_local.store.ulid.time.time_ns", lambda: 1_000_000_000)
    assert before < ulid() < ulid()
