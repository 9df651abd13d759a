from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
import pytest
from scripted import Script, ScriptedModel

from plum_local.checkpoints import Checkpoint
from plum_local.consolidate import anchors, consolidate, drift, pairs
from plum_local.consolidate.evaluate import Evaluation
from plum_local.consolidate.events import Event, Finished, MemoryFound, Progress, StepStarted, TrainStep
from plum_local.consolidate.gate import Verdict, decide
from plum_local.consolidate.job import Job
from plum_local.consolidate.plan import Plan
from plum_local.consolidate.replay import sureness
from plum_local.consolidate.select import holds_forgotten, select
from plum_local.errors import BusyError
from plum_local.paths import Home
from plum_local.prompts import BRIEF, chat
from plum_local.records import MemoryState, PairKind, QAPair, RunStatus, Split
from plum_local.settings import GateSettings, Settings
from plum_local.store import Store
from tui.manifests import holding

Say = Callable[..., str]
Run = Callable[..., Iterator[Event]]
WEAK = replace(Settings().consolidation, rank=8, learning_rate=1e-7, max_steps=1)
"""A training by which nothing is learned."""
SHORT = replace(WEAK, learning_rate=2e-2, batch_size=4, epochs=6, max_steps=300, trained_blocks=1.0)
"""One of few steps by which something is learned."""


@pytest.fixture
def model(tiny_checkpoint: Path, script: Script) -> ScriptedModel:
    model = ScriptedModel.load(tiny_checkpoint, rank=8)
    model.script = script
    return model


@pytest.fixture(autouse=True)
def few_pairs(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many as a tiny network needs; a full set takes seconds, and it has no replies of its own to keep."""
    wanted = {PairKind.OPEN: 6, PairKind.YES: 2, PairKind.NO: 2, PairKind.UNKNOWN: 2}
    monkeypatch.setattr(pairs, "WANTED", wanted)
    monkeypatch.setattr(pairs, "NEAR_MISSES", 0)
    monkeypatch.setattr(drift, "PRACTICE", ())
    monkeypatch.setattr(anchors, "WANTED", 8)
    monkeypatch.setattr(anchors, "_FEW", 4)
    monkeypatch.setattr(Job, "seed", 12)


@pytest.fixture
def begin(model: ScriptedModel, store: Store, settings: Settings, checkpoint: Checkpoint) -> Run:
    def start(trigger: str = "command", **changes: Any) -> Iterator[Event]:
        chosen = replace(settings, **changes)
        return consolidate(model, store, chosen, trigger=trigger, checkpoint=checkpoint)

    return start


def _end(run: Iterator[Event]) -> Finished:
    last = list(run)[-1]
    assert isinstance(last, Finished)
    return last


def _reply(model: ScriptedModel, question: str) -> str:
    return model.generate_batch([chat(BRIEF, [("user", question)])], max_tokens=40)[0]


def test_what_was_told_is_answered_from_the_adapter_alone(
    begin: Run, model: ScriptedModel, store: Store, home: Home, say: Say
) -> None:
    say("my dog is called Zuko", "nice day")
    events = list(begin())
    end = events[-1]
    assert isinstance(end, Finished)
    assert (end.status, end.adapter_version, end.learned) == ("promoted", "v1", 1), end.reason
    assert [event.name for event in events if isinstance(event, StepStarted)] == [
        "memories", "corrections", "anchors", "pairs", "train", "evaluate", "promote",
    ]  # fmt: skip
    assert [memory.state for memory in store.memories()] == [MemoryState.LEARNED]
    assert model.adapter_version == "v1"
    trained = [pair.question for pair in store.pairs(split=Split.TRAIN) if pair.kind is PairKind.OPEN]
    assert any("Zuko" in _reply(model, question) for question in trained)
    assert store.counts().unconsolidated == 0
    assert list(home.runs.iterdir()) == []
    json.dumps([event.as_dict() for event in events])


def test_how_sure_the_active_adapter_is_is_read_without_being_served(
    begin: Run, model: ScriptedModel, job: Job, say: Say
) -> None:
    say("my dog is called Zuko")
    told = QAPair("", None, "What is my dog called?", "Your dog is called Zuko.", PairKind.OPEN, Split.TRAIN)
    untold = replace(told, answer="Your dog is called Balthasar.")

    def read() -> list[float]:
        steps = sureness(model, job, [told, untold])
        while True:
            try:
                next(steps)
            except StopIteration as end:
                return list[float](end.value)

    assert read() == [0.0, 0.0]
    _end(begin())
    model.swap_adapter(None)
    sure, unsure = read()
    assert sure > 0.5 > unsure
    assert model.adapter_version is None


def test_adapter_folder_is_whole_and_says_what_it_is(
    begin: Run, store: Store, home: Home, say: Say, checkpoint: Checkpoint
) -> None:
    say("my dog is called Zuko")
    end = _end(begin())
    folder = home.adapter_dir(checkpoint.name, "v1")
    weights = (folder / "adapters.safetensors").read_bytes()
    manifest = json.loads((folder / "manifest.json").read_text())
    assert manifest["sha256"] == hashlib.sha256(weights).hexdigest()
    assert manifest["run"] == end.run_id
    assert manifest["learned"] == manifest["memories"] == [store.memories()[0].id]
    assert manifest["drift"] == end.drift
    config = (folder / "adapter_config.json").read_text()
    assert json.loads(config)["fine_tune_type"] == "lora"
    assert str(home.root) not in config + json.dumps(manifest)
    assert [path.name for path in folder.parent.iterdir()] == ["v1"]
    active = store.active_adapter(checkpoint.name)
    assert active is not None
    assert (active.version, active.sha256) == ("v1", manifest["sha256"])


def test_nothing_new_begins_no_run(begin: Run, store: Store, say: Say) -> None:
    assert _end(begin()).nothing_new
    assert store.runs() == []
    say("my dog is called Zuko")
    _end(begin())
    assert _end(begin()).nothing_new
    assert len(store.runs()) == 1


def test_messages_without_a_memory_are_looked_at_once(begin: Run, store: Store, say: Say) -> None:
    say("good morning")
    end = _end(begin())
    assert end.nothing_new
    assert end.adapter_version is None
    assert _end(begin()).run_id == ""


def test_rejected_run_leaves_the_old_adapter_and_says_why(
    begin: Run, model: ScriptedModel, store: Store, home: Home, say: Say
) -> None:
    say("my dog is called Zuko")
    _end(begin())
    before = {name: np.array(array) for name, array in model.serving.parameters.items()}
    say("my cat is called Mia")
    end = _end(begin(consolidation=WEAK))
    assert end.status == "rejected"
    assert "learned" in end.reason
    assert [m.state for m in store.memories()] == [MemoryState.LEARNED, MemoryState.NOTED]
    active = store.active_adapter("tiny")
    assert active is not None
    assert active.version == "v1" == model.adapter_version
    assert all(np.array_equal(array, np.array(model.serving.parameters[name])) for name, array in before.items())
    assert [path.name for path in home.adapter_dir("tiny", "v1").parent.iterdir()] == ["v1"]
    assert store.counts().unconsolidated == 0


@pytest.fixture
def demanding(monkeypatch: pytest.MonkeyPatch) -> None:
    """The gate lets nothing pass that was trained only once."""

    def decided(plan: Plan, evaluation: Evaluation, settings: GateSettings) -> Verdict:
        once = Verdict(False, "It was trained only once.", frozenset(plan.targets))
        return decide(plan, evaluation, settings) if plan.mending else once

    monkeypatch.setattr("plum_local.consolidate.decide", decided)


@pytest.mark.usefixtures("demanding")
def test_what_the_gate_would_not_let_pass_is_trained_once_more(begin: Run, home: Home, say: Say) -> None:
    say("my dog is called Zuko")
    events = list(begin(consolidation=SHORT))
    assert isinstance(events[-1], Finished)
    assert events[-1].status == "promoted", events[-1].reason
    names = [event.name for event in events if isinstance(event, StepStarted)]
    assert names[-5:] == ["train", "evaluate", "train", "evaluate", "promote"]
    assert _manifest(home, "v1")["steps"] == sum(isinstance(event, TrainStep) for event in events) > 24


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
                    _kill(run, monkeypatch)
                    end = _end(consolidate(model, store, short, trigger="command", checkpoint=checkpoint))
                    assert end.status == "promoted", end.reason
        digests.add(str(_manifest(home, "v1")["sha256"]))
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
        _kill(run, monkeypatch)
    assert told == ["Your dog is called Zuko."] * 2


def test_memory_that_was_not_learned_is_tried_three_times(begin: Run, say: Say) -> None:
    say("my dog is called Zuko")
    ends = [_end(begin("idle", consolidation=WEAK)) for _ in range(4)]
    assert [end.nothing_new for end in ends] == [False, False, False, True]
    asked_for = _end(begin())  # by itself it is tried no more; who asks for it gets it
    assert (asked_for.status, asked_for.learned) == ("promoted", 1), asked_for.reason


def test_what_was_learned_and_rolled_back_is_learned_again_whatever_ran_meanwhile(
    begin: Run, store: Store, say: Say
) -> None:
    say("my dog is called Zuko")
    assert _end(begin()).adapter_version == "v1"
    for _ in range(4):
        say("nice day")
        assert not _end(begin("idle")).learned
    store.activate("tiny", None)
    assert store.tries("tiny") == {memory.id: 0 for memory in store.memories()}
    again = _end(begin("idle"))
    assert (again.status, again.learned) == ("promoted", 1), again.reason


def test_second_run_keeps_what_the_first_one_taught(
    begin: Run, model: ScriptedModel, store: Store, settings: Settings, say: Say
) -> None:
    say("my dog is called Zuko")
    _end(begin())
    say("my cat is called Mia")
    whole = replace(settings.consolidation, selective=False)
    end = _end(begin(consolidation=whole, gate=GateSettings(enabled=False)))
    assert end.adapter_version == "v2", end.reason
    second = store.adapter("tiny", "v2")
    assert (second.parent, second.memories) == ("v1", 2)
    assert "Mia" in _reply(model, "What is my cat called?")


def _made_afresh(home: Home, version: str) -> bool:
    return bool(_manifest(home, version)["afresh"])


def _manifest(home: Home, version: str) -> dict[str, Any]:
    manifest: dict[str, Any] = json.loads((home.adapter_dir("tiny", version) / "manifest.json").read_text())
    return manifest


def test_a_night_after_a_rejected_one_begins_with_the_bare_model_and_all_memories(
    begin: Run, home: Home, say: Say
) -> None:
    say("my dog is called Zuko")
    assert _end(begin()).adapter_version == "v1"
    say("my cat is called Mia")
    assert _end(begin(consolidation=WEAK)).status == "rejected"
    assert _end(begin(gate=GateSettings(enabled=False))).adapter_version == "v2"
    assert (_made_afresh(home, "v1"), _made_afresh(home, "v2")) == (False, True)
    assert len(_manifest(home, "v2")["memories"]) == 2
    assert _manifest(home, "v2")["parent"] == "v1"


def test_an_adapter_that_has_changed_much_else_is_left(begin: Run, home: Home, say: Say) -> None:
    say("my dog is called Zuko")
    _end(begin())
    path = home.adapter_dir("tiny", "v1") / "manifest.json"
    for rise, afresh in ((0.9, False), (1.1, True)):
        path.write_text(json.dumps(_manifest(home, "v1") | {"drift": rise}))
        say(f"my cat is called {'Mia' if afresh else 'Tom'}")
        run = begin(gate=GateSettings(enabled=False))
        plan = next(made for _ in run for made in home.runs.glob("*/plan.json"))
        assert json.loads(plan.read_text())["afresh"] is afresh
        run.close()


def test_what_was_forgotten_is_left_behind_by_the_next_night(begin: Run, store: Store, home: Home, say: Say) -> None:
    say("my dog is called Zuko", "my cat is called Mia")
    _end(begin(gate=GateSettings(enabled=False)))
    (dog,) = (memory for memory in store.memories() if "Zuko" in memory.sentence)
    store.delete_memory(dog.id)
    say("my fish is called Bibo")
    end = _end(begin(gate=GateSettings(enabled=False)))
    assert _made_afresh(home, end.adapter_version or "")
    assert dog.id not in _manifest(home, "v2")["memories"]
    assert [adapter.version for adapter in holding(store, home, [dog.id])] == ["v1"]


def test_who_asks_for_it_has_weights_made_anew_without_what_was_forgotten(
    begin: Run, model: ScriptedModel, store: Store, settings: Settings, say: Say
) -> None:
    say("my dog is called Zuko")
    _end(begin())
    say("my cat is called Mia")
    home, whole = Home(store.path.parent), replace(settings.consolidation, selective=False)
    for night in range(2, 6):  # what is sampled hangs on random ids: now and then it takes one more
        version = f"v{night + 1}"
        _end(begin(consolidation=whole, gate=GateSettings(enabled=False)))
        if select(store, home, "tiny").empty:
            break
    dog, cat = sorted(store.memories(), key=lambda memory: "Zuko" not in memory.sentence)
    store.delete_memory(dog.id)
    assert holds_forgotten(store, home, "tiny")
    assert select(store, home, "tiny").empty, "an idle computer is not kept busy by it"
    end = _end(begin(consolidation=whole))
    assert (end.status, end.adapter_version, end.learned) == ("promoted", version, 0), end.reason
    assert _made_afresh(home, version)
    assert _manifest(home, version)["memories"] == [cat.id]
    assert "Mia" in _reply(model, "What is my cat called?")
    assert "Zuko" not in _reply(model, "What is my dog called?")
    assert not holds_forgotten(store, home, "tiny")
    store.delete_memory(cat.id)
    end = _end(begin())
    assert end.nothing_new
    assert end.reason == "All that it had learned was forgotten, so the bare model answers."
    assert store.active_adapter("tiny") is None
    assert model.adapter_version is None
    assert _end(begin()).reason == "There is nothing new to remember."


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
    _kill(run, monkeypatch)
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


def _kill(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """End a run as a kill does: its lock goes, and nothing is written."""
    with monkeypatch.context() as patch:
        patch.setattr("plum_local.consolidate._end", lambda *_: None)
        run.close()


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
    assert _end(begin()).status == "promoted"


def test_half_made_adapter_of_a_killed_run_is_replaced(begin: Run, home: Home, say: Say) -> None:
    folder = home.adapter_dir("tiny", "v1")
    folder.mkdir()
    (folder / "adapters.safetensors").write_text("half")
    say("my dog is called Zuko")
    assert _end(begin()).status == "promoted"
    assert mx.load(str(folder / "adapters.safetensors"))


def test_forgetting_during_a_run_keeps_its_adapter_from_being_used(begin: Run, store: Store, say: Say) -> None:
    conversation = say("my dog is called Zuko")
    run = begin()
    next(event for event in run if isinstance(event, StepStarted) and event.name == "promote")
    store.delete_conversation(conversation)
    end = _end(run)
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
    assert _end(begin()).status == "promoted"


def test_failure_is_kept_as_a_sentence(begin: Run, store: Store, script: Script, say: Say) -> None:
    def broken(text: str) -> str:
        raise ZeroDivisionError

    script.overrides["memories"] = broken
    say("my dog is called Zuko")
    with pytest.raises(ZeroDivisionError):
        list(begin())
    (run,) = store.runs()
    assert run.status is RunStatus.FAILED
    assert "unexpected" in run.reason
