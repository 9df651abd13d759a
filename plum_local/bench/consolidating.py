"""Telling the conversations to a home and consolidating them, batch by batch, in a way that can be resumed."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from plum_local.bench.arms import Training, training_settings
from plum_local.bench.data import Dialogue
from plum_local.bench.log import Log
from plum_local.checkpoints import Checkpoint
from plum_local.errors import ConsolidationError
from plum_local.paths import Home
from plum_local.prompts import PROMPT_SETS
from plum_local.records import MemoryState, RunStatus
from plum_local.settings import Settings
from plum_local.store import Store

if TYPE_CHECKING:
    from collections.abc import Generator

    from plum_local.consolidate.events import Event
    from plum_local.engine.model import Model


@dataclass(frozen=True, slots=True)
class Bench:
    """What all steps of a run for one seed need."""

    model: Model
    checkpoint: Checkpoint
    settings: Settings
    dialogues: tuple[Dialogue, ...]
    batch: int
    """Conversations that are consolidated together."""
    log: Log

    @property
    def batches(self) -> list[range]:
        """Indices of the conversations of each batch."""
        count = len(self.dialogues)
        return [range(n, min(n + self.batch, count)) for n in range(0, count, self.batch)]

    def home(self, name: str) -> Home:
        """A home of this run, empty at first."""
        root = self.log.path.parent / "homes" / name
        root.mkdir(mode=0o700, parents=True, exist_ok=True)
        return Home(root)

    def finished_batches(self, training: Training) -> set[int]:
        """Numbers of the batches that are consolidated."""
        return {record["batch"] for record in self.log.records("trained", training=training.value, done=True)}


def train(bench: Bench, training: Training) -> Iterator[float]:
    """Tell and consolidate what is not consolidated yet; after each batch yields its seconds."""
    done = bench.finished_batches(training)
    home = bench.home(training.value)
    with Store(home.db) as store:
        follow(bench, home, store)
        for number, batch in enumerate(bench.batches):
            if number not in done:
                tell(store, bench.dialogues[: batch.stop])
                yield _consolidate(bench, training, home, store, number)


def tell(store: Store, dialogues: Sequence[Dialogue]) -> None:
    """Put those conversations into the store that are not in it yet, dated as they were held."""
    there = store.conversations(limit=1_000_000)
    for dialogue in dialogues[len(there) :]:
        day = dialogue.date if "T" in dialogue.date else f"{dialogue.date[:10]}T12:00:00Z"
        with store.transaction():
            conversation = store.new_conversation(dialogue.id, created=day)
            for role, content in dialogue.messages:
                store.add_message(conversation.id, role, content, created=day)


def follow(bench: Bench, home: Home, store: Store) -> None:
    """Have the model serve the adapter that a home's store calls active."""
    active = store.active_adapter(bench.checkpoint.name)
    folder = None if active is None else home.adapter_dir(bench.checkpoint.name, active.version)
    bench.model.swap_adapter(folder, None if active is None else active.version)


def _consolidate(bench: Bench, training: Training, home: Home, store: Store, number: int) -> float:
    """One consolidation; what it took goes into the log even if it is interrupted."""
    from plum_local.consolidate import consolidate
    from plum_local.consolidate.events import Finished, TrainStep

    settings = training_settings(training, bench.settings)
    begin, tokens, end, reason = time.monotonic(), 0, "", ""
    events = consolidate(bench.model, store, settings, trigger="command", checkpoint=bench.checkpoint, home=home)
    try:
        with closing(cast("Generator[Event, None, None]", events)):
            for event in events:
                if isinstance(event, TrainStep):
                    tokens += event.tokens
                elif isinstance(event, Finished):
                    end, reason = event.status or "nothing new", event.reason
    except ConsolidationError:
        end = RunStatus.FAILED.value  # as in the app, the next run tries again
    finally:
        seconds = time.monotonic() - begin
        if end and training is Training.PAPER:
            _drop(store)
        bench.log.add(
            "trained", training=training.value, batch=number, seconds=seconds, tokens=tokens, status=end,
            reason=reason, done=bool(end),
        )  # fmt: skip
    return seconds


def _drop(store: Store) -> None:
    """The paper drops a conversation once it has been trained on: it is never replayed, retried, corrected."""
    with store.transaction():
        for memory in store.memories():
            if memory.state is not MemoryState.FORGOTTEN:
                store.set_memory_state(memory.id, MemoryState.FORGOTTEN)


def note(bench: Bench, home: Home, store: Store) -> None:
    """Have memories and pairs written of all conversations without training on them."""
    from plum_local.consolidate.augment import augment
    from plum_local.consolidate.job import Job
    from plum_local.consolidate.select import select

    tell(store, bench.dialogues)
    name = bench.checkpoint.name
    run = store.open_run(name) or store.start_run("command", name)
    job = Job(store, bench.settings, PROMPT_SETS[bench.checkpoint.prompt_set], home, bench.checkpoint, run.id)
    for _ in augment(bench.model, job, select(store, home, name)):
        pass
    store.finish_run(run.id, RunStatus.CANCELLED, reason="Only its memories were wanted.")
