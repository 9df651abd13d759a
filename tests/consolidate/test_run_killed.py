from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import mlx.core as mx
import pytest
from running import SHORT, WEAK, Run, end_of, kill, manifest_of
from scripted import ScriptedModel

from plum_local.checkpoints import Checkpoint
from plum_local.consolidate import consolidate
from plum_local.consolidate.events import Finished, MemoryFound, Progress, StepStarted, TrainStep
from plum_local.errors import BusyError
from plum_local.paths import Home
from plum_local.records import MemoryState, RunStatus
from plum_local.settings import Settings
from plum_local.store import Store

Say = Callable[..., str]
pytestmark = pytest.mark.usefixtures("few_pairs")


@pytest.mark.parametrize("stop", [MemoryFound, "pairs", "anchors", TrainStep, 27, "evaluate", "promote"])
def test_run_killed_anywhere_is_finished_by_the_next(
    begin: Run, store: Store, say: Say, stop: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    say("my dog is called Zuko")
    run = begin()
    for event in run:
        if isinstance(event, stop if isinstance(stop, type) else Progress | StepStarted | TrainStep) and (
            isinstance(stop, type) or stop in (getattr(event, "name", None), getattr(event, "step", None))
        ):
            break
    kill(run, monkeypatch)
    assert store.open_run("tiny") is not None
    assert store.active_adapter("tiny") is None
    assert store.counts().unconsolidated == 1
    events = list(begin())
    assert events[0].as_dict()["resumed"]
    end = events[-1]
    assert isinstance(end, Finished)
    assert (end.status, end.adapter_version) == ("promoted", "v1"), end.reason
    assert len(store.memories()) == len(store.runs()) == 1
    steps = [event.step for event in events if isinstance(event, TrainStep)]
    assert steps[:1] == ([26] if stop == 27 else [] if stop in ("evaluate", "promote") else [1])


@pytest.mark.usefixtures("demanding")
def test_a_second_training_that_is_killed_goes_on_to_the_same_adapter(
    model: ScriptedModel, settings: Settings, checkpoint: Checkpoint, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    short = replace(settings, consolidation=SHORT)
    digests = set()
    for stop in (None, 1, 7, "evaluate"):
        (home := Home(tmp_path / str(stop))).root.mkdir()
        with Store(home.db) as store:
            store.add_message(store.new_conversation().id, "user", "my dog is called Zuko")
            run, trained = consolidate(model, store, short, trigger="command", checkpoint=checkpoint), 0
            for event in run:
                trained += isinstance(event, StepStarted) and event.name == "train"
                if stop and trained == 2 and stop in (getattr(event, "step", None), getattr(event, "name", None)):
                    kill(run, monkeypatch)
                    end = end_of(consolidate(model, store, short, trigger="command", checkpoint=checkpoint))
                    assert end.status == "promoted", end.reason
        digests.add(str(manifest_of(home, "v1")["sha256"]))
    assert len(digests) == 1


def test_memories_of_earlier_runs_are_told_of_where_they_are_to_be_learned(
    begin: Run, say: Say, monkeypatch: pytest.MonkeyPatch
) -> None:
    say("my dog is called Zuko")
    list(begin(consolidation=WEAK))
    told = []
    for _ in range(2):  # once for what waits, and once where that was killed
        run = begin(consolidation=SHORT)
        for event in run:
            if isinstance(event, MemoryFound):
                told.append(event.sentence)
            if isinstance(event, TrainStep):
                break
        kill(run, monkeypatch)
    assert told == ["Your dog is called Zuko."] * 2


def test_a_run_that_is_left_as_the_program_ends_goes_on_the_next_time(
    model: ScriptedModel, store: Store, settings: Settings, checkpoint: Checkpoint, say: Say
) -> None:
    say("my dog is called Zuko")
    run: Any = consolidate(model, store, settings, trigger="idle", checkpoint=checkpoint, leaving=lambda: True)
    next(event for event in run if isinstance(event, TrainStep) and event.step == 27)
    run.close()
    assert store.open_run("tiny") is not None
    events = list(consolidate(model, store, settings, trigger="idle", checkpoint=checkpoint))
    assert events[0].as_dict()["resumed"]
    assert next(event.step for event in events if isinstance(event, TrainStep)) == 26
    assert [r.status for r in store.runs()] == [RunStatus.PROMOTED]


def test_cancelled_run_keeps_what_it_noted_and_says_so(begin: Run, store: Store, home: Home, say: Say) -> None:
    say("my dog is called Zuko")
    run: Any = begin()
    next(event for event in run if isinstance(event, TrainStep))
    run.close()
    assert [r.status for r in store.runs()] == [RunStatus.CANCELLED]
    assert list(home.runs.iterdir()) == []
    assert [memory.state for memory in store.memories()] == [MemoryState.NOTED]
    assert end_of(begin()).status == "promoted"


def test_half_made_adapter_of_a_killed_run_is_replaced(begin: Run, home: Home, say: Say) -> None:
    folder = home.adapter_dir("tiny", "v1")
    folder.mkdir()
    (folder / "adapters.safetensors").write_text("half")
    say("my dog is called Zuko")
    assert end_of(begin()).status == "promoted"
    assert mx.load(str(folder / "adapters.safetensors"))


def test_forgetting_during_a_run_keeps_its_adapter_from_being_used(begin: Run, store: Store, say: Say) -> None:
    conversation = say("my dog is called Zuko")
    run = begin()
    next(event for event in run if isinstance(event, StepStarted) and event.name == "promote")
    store.delete_conversation(conversation)
    end = end_of(run)
    assert end.status == "rejected"
    assert "changed" in end.reason
    assert store.active_adapter("tiny") is None


def test_two_runs_at_a_time_are_refused(begin: Run, say: Say) -> None:
    say("my dog is called Zuko")
    first = begin()
    next(first)
    with pytest.raises(BusyError, match="remembering already"):
        next(begin())
    first.close()  # type: ignore[attr-defined]
    assert end_of(begin()).status == "promoted"
