"""Memories and the question-answer pairs made from them."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import replace

from plum_local.errors import StoreError
from plum_local.records import Counts, Memory, MemoryState, PairKind, QAPair, Split
from plum_local.store.core import Core, clean, marks, now
from plum_local.store.ulid import ulid

MEMORY = "y.id, y.sentence, y.state, y.date, y.conversation_id, y.source_message_id, y.superseded_by"
_PAIR = "p.id, p.memory_id, p.question, p.answer, p.kind, p.split"


def memory_of(row: sqlite3.Row) -> Memory:
    """The record of a row of memories."""
    return Memory(**{**dict(row), "state": MemoryState(row["state"])})


def _pair(row: sqlite3.Row) -> QAPair:
    return QAPair(**{**dict(row), "kind": PairKind(row["kind"]), "split": Split(row["split"])})


class MemoryTables(Core):
    """Memories and pairs."""

    def add_memory(
        self, sentence: str, source_message_id: str, *, state: MemoryState = MemoryState.NOTED, date: str | None = None
    ) -> Memory:
        """Note a memory; its conversation, and its date where none is given, are those of the source message."""
        with self.transaction():
            source = self._row("SELECT conversation_id, created FROM messages WHERE id = ?", [source_message_id])
            if source is None:
                raise StoreError(f"There is no message {source_message_id}; it may have been deleted.")
            record = Memory(
                ulid(), clean(sentence), state, date or source["created"], source["conversation_id"], source_message_id
            )
            row = {name: getattr(record, name) for name in Memory.__dataclass_fields__}
            self._insert("memories", {**row, "state": state.value})
        return record

    def memories(
        self, states: Collection[MemoryState] | None = None, conversation_id: str | None = None
    ) -> list[Memory]:
        """Memories in these states (default: all) and of this conversation (default: any), oldest first."""
        where, values = ["1"], list[str]()
        if states is not None:
            where.append(f"y.state IN ({marks(list(states))})")
            values += [MemoryState(state).value for state in states]
        if conversation_id is not None:
            where.append("y.conversation_id = ?")
            values.append(conversation_id)
        sql = f"SELECT {MEMORY} FROM memories y WHERE {' AND '.join(where)} ORDER BY y.id"
        return [memory_of(row) for row in self._rows(sql, values)]

    def memory(self, memory_id: str) -> Memory:
        """One memory; StoreError if it is not there."""
        row = self._row(f"SELECT {MEMORY} FROM memories y WHERE y.id = ?", [memory_id])
        if row is None:
            raise StoreError(f"There is no memory {memory_id}; `plum memories` lists them.")
        return memory_of(row)

    def set_memory_state(self, memory_id: str, state: MemoryState) -> Memory:
        """Say what is known of a memory now."""
        with self.transaction():
            record = self.memory(memory_id)
            self._write("UPDATE memories SET state = ? WHERE id = ?", [state.value, memory_id])
        return replace(record, state=state)

    def reword(self, memory_id: str, sentence: str) -> Memory:
        """Have a memory that no pair was made of say the same in a fuller sentence."""
        with self.transaction():
            record = self.memory(memory_id)
            self._write("UPDATE memories SET sentence = ? WHERE id = ?", [sentence, memory_id])
        return replace(record, sentence=sentence)

    def supersede(self, old_id: str, new_id: str) -> Memory:
        """Say that a later memory corrects an earlier one; the earlier one.

        Pairs that are no longer right go: its own, and those on what was true before it.
        """
        if old_id == new_id:
            raise StoreError(f"Memory {old_id} cannot replace itself.")
        with self.transaction():
            old, new = self.memory(old_id), self.memory(new_id)
            sql = "UPDATE memories SET state = 'superseded', superseded_by = ? WHERE id = ?"
            self._write(sql, [new.id, old.id])
            before = "SELECT id FROM memories WHERE superseded_by = ?"
            self._write(f"DELETE FROM pairs WHERE memory_id = ? OR memory_id IN ({before})", [old.id, old.id])
        return replace(old, state=MemoryState.SUPERSEDED, superseded_by=new.id)

    def correct(self, memory_id: str, sentence: str) -> Memory:
        """Write down what is right instead of a memory, which is superseded; the new one, to be learned."""
        with self.transaction():
            old = self.memory(memory_id)
            new = self.add_memory(sentence, old.source_message_id, date=now())
            self.supersede(old.id, new.id)
        return new

    def delete_memory(self, memory_id: str) -> None:
        """Delete a memory with its pairs and probes; call `erase()` afterwards to remove its traces in the files.

        The message that it comes from is withheld from now on.
        """
        with self.transaction():
            source = self.memory(memory_id).source_message_id
            self._write("UPDATE messages SET withheld = 1 WHERE id = ?", [source])
            self._write("DELETE FROM memories WHERE id = ?", [memory_id])

    def withheld(self) -> set[str]:
        """Ids of messages that are not to be looked at for answers: what they say was forgotten."""
        sources = "SELECT source_message_id FROM memories WHERE state = ?"
        sql = f"SELECT id FROM messages WHERE id IN ({sources}) UNION SELECT id FROM messages WHERE withheld"
        return {row["id"] for row in self._rows(sql, [MemoryState.FORGOTTEN.value])}

    def add_pairs(self, pairs: Iterable[QAPair]) -> list[QAPair]:
        """Keep pairs; one with an empty id gets one. They come back as stored, in the same order."""
        records = [
            replace(pair, id=pair.id or ulid(), question=clean(pair.question), answer=clean(pair.answer))
            for pair in pairs
        ]
        with self.transaction():
            for pair in records:
                if pair.memory_id is not None:
                    self.memory(pair.memory_id)
                row = {name: getattr(pair, name) for name in QAPair.__dataclass_fields__}
                self._insert("pairs", {**row, "kind": pair.kind.value, "split": pair.split.value})
        return records

    def pairs(
        self, memory_id: str | None = None, split: Split | None = None, kind: PairKind | None = None
    ) -> list[QAPair]:
        """Pairs of this memory, split and kind (default: any), in the order in which they were added."""
        chosen = {"memory_id": memory_id, "split": split, "kind": kind}
        wanted = {name: str(value) for name, value in chosen.items() if value is not None}
        where = " AND ".join(["1", *(f"p.{name} = ?" for name in wanted)])
        return [
            _pair(r)
            for r in self._rows(f"SELECT {_PAIR} FROM pairs p WHERE {where} ORDER BY p.key", [*wanted.values()])
        ]

    def questions(self, kind: PairKind) -> list[tuple[str, str]]:
        """Id of the memory and question of all pairs of a kind that are about one."""
        sql = "SELECT memory_id, question FROM pairs WHERE kind = ? AND memory_id IS NOT NULL ORDER BY key"
        return [(row["memory_id"], row["question"]) for row in self._rows(sql, [kind.value])]

    def answers(self, kind: PairKind) -> list[str]:
        """Answers of all pairs of a kind, oldest first."""
        sql = "SELECT answer FROM pairs WHERE kind = ? ORDER BY key"
        return [row["answer"] for row in self._rows(sql, [kind.value])]

    def anchors(self, split: Split | None = None) -> list[QAPair]:
        """Pairs made from no memory: questions about things never told."""
        sql = f"SELECT {_PAIR} FROM pairs p WHERE p.memory_id IS NULL AND (? IS NULL OR p.split = ?) ORDER BY p.key"
        value = None if split is None else split.value
        return [_pair(row) for row in self._rows(sql, [value, value])]

    def delete_pairs(self, memory_id: str | None = None, *, ids: Collection[str] = ()) -> int:
        """Delete the pairs of a memory, or those with these ids, and their probes; how many were deleted."""
        with self.transaction():
            gone = sum(self._write("DELETE FROM pairs WHERE id = ?", [pair_id]) for pair_id in ids)
            if memory_id is not None:
                gone += self._write("DELETE FROM pairs WHERE memory_id = ?", [memory_id])
        return gone

    def counts(self) -> Counts:
        """How much there is of everything a status line shows."""
        states = {row["state"]: row["n"] for row in self._rows("SELECT state, count(*) n FROM memories GROUP BY state")}
        return Counts(
            conversations=self._number("SELECT count(*) FROM conversations"),
            messages=self._number("SELECT count(*) FROM messages"),
            unconsolidated=self._number("SELECT count(*) FROM messages WHERE role = 'user' AND consolidated = 0"),
            to_learn=self._number(
                "SELECT count(DISTINCT conversation_id) FROM messages WHERE role = 'user' AND consolidated = 0"
            ),
            corrected=self._number(
                # What a run notes has the date of its message.
                "SELECT count(*) FROM memories y JOIN messages m ON m.id = y.source_message_id "
                "WHERE y.state = 'noted' AND y.date > m.created "
                "AND y.date >= (SELECT coalesce(max(finished), '') FROM runs)"
            ),
            **{state.value: states.get(state.value, 0) for state in MemoryState},
        )
