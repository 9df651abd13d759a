"""Consolidation runs, their probes, and the adapter versions they made."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import replace

from plum_local.errors import AdapterError, StoreError
from plum_local.records import Adapter, ConsolidationRun, MemoryState, Probe, Receipt, RunStatus
from plum_local.store.core import Core, clean, now
from plum_local.store.ulid import ulid

_RUN = ", ".join(f'r."{name}"' for name in ConsolidationRun.__dataclass_fields__)
_PROBE = "b.pair_id, b.run_id, b.before, b.after, b.passed"
_ADAPTER = (
    "a.version, a.checkpoint, a.parent, a.run_id, a.created, a.sha256, a.memories, a.recall, "
    "EXISTS (SELECT 1 FROM active_adapters t WHERE t.checkpoint = a.checkpoint AND t.version = a.version) AS active"
)


def _run(row: sqlite3.Row) -> ConsolidationRun:
    return ConsolidationRun(**{**dict(row), "status": RunStatus(row["status"])})


def _probe(row: sqlite3.Row) -> Probe:
    return Probe(**{**dict(row), "passed": bool(row["passed"])})


def _adapter(row: sqlite3.Row) -> Adapter:
    return Adapter(**{**dict(row), "active": bool(row["active"])})


class RunTables(Core):
    """Runs, probes, adapters and which adapter is active."""

    def start_run(self, trigger: str, checkpoint: str) -> ConsolidationRun:
        """Note that a run began; `trigger` is "person", "idle" or "command"."""
        record = ConsolidationRun(ulid(), trigger, checkpoint, RunStatus.RUNNING, now())
        row = {"id": record.id, "trigger": trigger, "checkpoint": checkpoint}
        self._insert("runs", {**row, "status": record.status.value, "started": record.started})
        return record

    def finish_run(
        self,
        run_id: str,
        status: RunStatus,
        *,
        adapter_version: str | None = None,
        reason: str = "",
        steps: int = 0,
        seconds: float = 0.0,
        learned: int = 0,
        fading: int = 0,
    ) -> ConsolidationRun:
        """Note how a run ended. StoreError if it is not running: a run ends once."""
        with self.transaction():
            old = self.run(run_id)
            if old.status is not RunStatus.RUNNING:
                raise StoreError(f"Run {run_id} is already {old.status.value}.")
            record = replace(
                old, status=status, finished=now(), adapter_version=adapter_version, reason=clean(reason),
                steps=steps, seconds=seconds, learned=learned, fading=fading,
            )  # fmt: skip
            sql = (
                "UPDATE runs SET status = ?, finished = ?, adapter_version = ?, reason = ?, steps = ?, seconds = ?, "
                "learned = ?, fading = ? WHERE id = ?"
            )
            values = [status.value, record.finished, adapter_version, record.reason, steps, seconds, learned, fading]
            self._write(sql, [*values, run_id])
        return record

    def runs(self, checkpoint: str | None = None, limit: int = 100) -> list[ConsolidationRun]:
        """Runs (of one checkpoint), newest first."""
        sql = f"SELECT {_RUN} FROM runs r WHERE ? IS NULL OR r.checkpoint = ? ORDER BY r.id DESC LIMIT ?"
        return [_run(row) for row in self._rows(sql, [checkpoint, checkpoint, limit])]

    def run(self, run_id: str) -> ConsolidationRun:
        """One run; StoreError if it is not there."""
        row = self._row(f"SELECT {_RUN} FROM runs r WHERE r.id = ?", [run_id])
        if row is None:
            raise StoreError(f"There is no consolidation run {run_id}.")
        return _run(row)

    def open_run(self, checkpoint: str) -> ConsolidationRun | None:
        """The newest run of a checkpoint that never ended (its process died): the one to resume."""
        sql = f"SELECT {_RUN} FROM runs r WHERE r.checkpoint = ? AND r.status = 'running' ORDER BY r.id DESC LIMIT 1"
        row = self._row(sql, [checkpoint])
        return None if row is None else _run(row)

    def add_probes(self, run_id: str, probes: Iterable[Probe]) -> None:
        """Keep what a run asked and was answered; asking again in the same run replaces the answer."""
        with self.transaction():
            self.run(run_id)
            for probe in probes:
                values = [probe.pair_id, run_id, clean(probe.before), clean(probe.after), probe.passed]
                sql = (
                    "INSERT INTO probes (pair_id, run_id, before, after, passed) VALUES (?, ?, ?, ?, ?) "
                    "ON CONFLICT (run_id, pair_id) DO UPDATE SET "
                    "before = excluded.before, after = excluded.after, passed = excluded.passed"
                )
                self._write(sql, values)

    def probes_of_run(self, run_id: str) -> list[Probe]:
        """All probes of a run, in the order in which they were asked."""
        sql = f"SELECT {_PROBE} FROM probes b WHERE b.run_id = ? ORDER BY b.key"
        return [_probe(row) for row in self._rows(sql, [run_id])]

    def latest_replies(self) -> dict[str, str]:
        """The latest reply to each probe that was ever asked of a promoted adapter, by the pair's id."""
        sql = "SELECT b.pair_id, b.after FROM probes b JOIN runs r ON r.id = b.run_id WHERE r.status = ? ORDER BY b.key"
        return {row["pair_id"]: row["after"] for row in self._rows(sql, [RunStatus.PROMOTED.value])}

    def tries(self, checkpoint: str) -> dict[str, int]:
        """How many of the latest trainings of a checkpoint in a row tried to teach it a memory in vain, by its id.

        A training counts that asked about the memory and was answered wrongly; after the memory's noting also one that
        came to nothing, and any where there are no questions to ask about it. Of what fades all since its noting
        count: it is replayed, and taken for new in its first nights only.
        """
        sql = (
            "SELECT p.memory_id, b.run_id, 2 * sum(b.passed) >= count(*) AS learned FROM probes b "
            "JOIN pairs p ON p.id = b.pair_id WHERE p.kind = 'open' AND p.memory_id IS NOT NULL GROUP BY 1, 2"
        )
        learned = {(row["memory_id"], row["run_id"]): bool(row["learned"]) for row in self._rows(sql)}
        asked = {memory_id for memory_id, _ in learned}
        sql = "SELECT id, status FROM runs WHERE checkpoint = ? AND status IN (?, ?) AND steps > 0 ORDER BY id"
        runs = self._rows(sql, [checkpoint, RunStatus.PROMOTED.value, RunStatus.REJECTED.value])
        found: dict[str, int] = {}
        for row in self._rows("SELECT id, state FROM memories"):
            memory_id, fading = row["id"], row["state"] == MemoryState.FADING.value
            # The run that noted it began just before it.
            own = max((run["id"] for run in runs if run["id"] < memory_id), default="")
            count = 0
            for run in runs:
                passed = None if fading else learned.get((memory_id, run["id"]))
                if passed is not None:
                    count = 0 if passed else count + 1
                elif run["id"] >= own:
                    count += fading or run["status"] == RunStatus.REJECTED.value or memory_id not in asked
            found[memory_id] = count
        return found

    def latest_probe(self, memory_id: str) -> Probe | None:
        """A probe of the newest run that asked about a memory: an open one, and one that failed if any did."""
        sql = (
            f"SELECT {_PROBE} FROM probes b JOIN pairs p ON p.id = b.pair_id WHERE p.memory_id = ? "
            "ORDER BY b.run_id DESC, p.kind = 'open' DESC, b.passed, b.key LIMIT 1"
        )
        row = self._row(sql, [memory_id])
        return None if row is None else _probe(row)

    def receipts(self, memory_id: str) -> list[Receipt]:
        """Everything that was asked about a memory and how it was answered, the newest run first."""
        sql = (
            "SELECT r.id AS run_id, r.started AS asked, r.adapter_version, p.question, b.before, b.after AS now, "
            "b.passed "
            "FROM probes b JOIN pairs p ON p.id = b.pair_id JOIN runs r ON r.id = b.run_id "
            "WHERE p.memory_id = ? ORDER BY b.run_id DESC, b.key"
        )
        return [Receipt(**{**dict(row), "passed": bool(row["passed"])}) for row in self._rows(sql, [memory_id])]

    def add_adapter(self, adapter: Adapter) -> Adapter:
        """Register a finished adapter folder; it becomes active only by `activate`.

        AdapterError if the version exists already; versions are never overwritten.
        """
        with self.transaction():
            found = self._find_adapter(adapter.checkpoint, adapter.version)
            if found is not None:
                raise AdapterError(f"Adapter {adapter.version} of {adapter.checkpoint} exists already.")
            row = {name: getattr(adapter, name) for name in Adapter.__dataclass_fields__ if name != "active"}
            self._insert("adapters", row)
        return replace(adapter, active=False)

    def adapters(self, checkpoint: str | None = None) -> list[Adapter]:
        """Adapter versions (of one checkpoint), oldest first."""
        sql = f"SELECT {_ADAPTER} FROM adapters a WHERE ? IS NULL OR a.checkpoint = ? ORDER BY a.key"
        return [_adapter(row) for row in self._rows(sql, [checkpoint, checkpoint])]

    def adapter(self, checkpoint: str, version: str) -> Adapter:
        """One adapter version; AdapterError if it is not there."""
        found = self._find_adapter(checkpoint, version)
        if found is None:
            raise AdapterError(f"There is no adapter {version} for {checkpoint}; `plum adapters` lists them.")
        return found

    def active_adapter(self, checkpoint: str) -> Adapter | None:
        """The adapter in use with a checkpoint; None: the base model as it is."""
        row = self._row("SELECT version FROM active_adapters WHERE checkpoint = ?", [checkpoint])
        return None if row is None else self.adapter(checkpoint, str(row["version"]))

    def activate(self, checkpoint: str, version: str | None) -> Adapter | None:
        """Use this adapter version with a checkpoint from now on; None goes back to the base model."""
        with self.transaction():
            chosen = None if version is None else self.adapter(checkpoint, version)
            self._write("DELETE FROM active_adapters WHERE checkpoint = ?", [checkpoint])
            if version is not None:
                self._insert("active_adapters", {"checkpoint": checkpoint, "version": version})
        return None if chosen is None else replace(chosen, active=True)

    def delete_adapter(self, checkpoint: str, version: str) -> None:
        """Forget an adapter version (its folder is the caller's); AdapterError while it is active."""
        with self.transaction():
            if self.adapter(checkpoint, version).active:
                raise AdapterError(f"Adapter {version} of {checkpoint} is in use; activate another one first.")
            self._write("DELETE FROM adapters WHERE checkpoint = ? AND version = ?", [checkpoint, version])

    def next_version(self, checkpoint: str) -> str:
        """Name of the version to make next ("v1" first); the name of a deleted one never comes back."""
        sql = (
            "SELECT max(CAST(substr(v, 2) AS INTEGER)) FROM ("
            "SELECT version AS v FROM adapters WHERE checkpoint = ? "
            "UNION SELECT adapter_version FROM runs WHERE checkpoint = ?)"
        )
        return f"v{self._number(sql, [checkpoint, checkpoint]) + 1}"

    def _find_adapter(self, checkpoint: str, version: str) -> Adapter | None:
        sql = f"SELECT {_ADAPTER} FROM adapters a WHERE a.checkpoint = ? AND a.version = ?"
        row = self._row(sql, [checkpoint, version])
        return None if row is None else _adapter(row)
