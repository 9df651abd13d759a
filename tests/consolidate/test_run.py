from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from running import SHORT, WEAK, Run, end_of, manifest_of, reply_of
from scripted import Script, ScriptedModel

from plum_local.checkpoints import Checkpoint
from plum_local.consolidate.events import Finished, StepStarted, TrainStep
from plum_local.consolidate.job import Job
from plum_local.consolidate.replay import sureness
from plum_local.paths import Home
from plum_local.records import MemoryState, PairKind, QAPair, RunStatus, Split
from plum_local.settings import GateSettings, Settings
from plum_local.store import Store

Say = Callable[..., str]
pytestmark = pytest.mark.usefixtures("few_pairs")


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
    assert any("Zuko" in reply_of(model, question) for question in trained)
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
    end_of(begin())
    model.swap_adapter(None)
    sure, unsure = read()
    assert sure > 0.5 > unsure
    assert model.adapter_version is None


def test_adapter_folder_is_whole_and_says_what_it_is(
    begin: Run, store: Store, home: Home, say: Say, checkpoint: Checkpoint
) -> None:
    say("my dog is called Zuko")
    end = end_of(begin())
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
    assert end_of(begin()).nothing_new
    assert store.runs() == []
    say("my dog is called Zuko")
    end_of(begin())
    assert end_of(begin()).nothing_new
    assert len(store.runs()) == 1


def test_messages_without_a_memory_are_looked_at_once(begin: Run, store: Store, say: Say) -> None:
    say("good morning")
    end = end_of(begin())
    assert end.nothing_new
    assert end.adapter_version is None
    assert end_of(begin()).run_id == ""


def test_rejected_run_leaves_the_old_adapter_and_says_why(
    begin: Run, model: ScriptedModel, store: Store, home: Home, say: Say
) -> None:
    say("my dog is called Zuko")
    end_of(begin())
    before = {name: np.array(array) for name, array in model.serving.parameters.items()}
    say("my cat is called Mia")
    end = end_of(begin(consolidation=WEAK))
    assert end.status == "rejected"
    assert "learned" in end.reason
    assert [m.state for m in store.memories()] == [MemoryState.LEARNED, MemoryState.NOTED]
    active = store.active_adapter("tiny")
    assert active is not None
    assert active.version == "v1" == model.adapter_version
    assert all(np.array_equal(array, np.array(model.serving.parameters[name])) for name, array in before.items())
    assert [path.name for path in home.adapter_dir("tiny", "v1").parent.iterdir()] == ["v1"]
    assert store.counts().unconsolidated == 0


@pytest.mark.usefixtures("demanding")
def test_what_the_gate_would_not_let_pass_is_trained_once_more(begin: Run, home: Home, say: Say) -> None:
    say("my dog is called Zuko")
    events = list(begin(consolidation=SHORT))
    assert isinstance(events[-1], Finished)
    assert events[-1].status == "promoted", events[-1].reason
    names = [event.name for event in events if isinstance(event, StepStarted)]
    assert names[-5:] == ["train", "evaluate", "train", "evaluate", "promote"]
    assert manifest_of(home, "v1")["steps"] == sum(isinstance(event, TrainStep) for event in events) > 24


def test_memory_that_was_not_learned_is_tried_three_times(begin: Run, say: Say) -> None:
    say("my dog is called Zuko")
    ends = [end_of(begin("idle", consolidation=WEAK)) for _ in range(4)]
    assert [end.nothing_new for end in ends] == [False, False, False, True]
    asked_for = end_of(begin())  # by itself it is tried no more; who asks for it gets it
    assert (asked_for.status, asked_for.learned) == ("promoted", 1), asked_for.reason


def test_what_was_learned_and_rolled_back_is_learned_again_whatever_ran_meanwhile(
    begin: Run, store: Store, say: Say
) -> None:
    say("my dog is called Zuko")
    assert end_of(begin()).adapter_version == "v1"
    for _ in range(4):
        say("nice day")
        assert not end_of(begin("idle")).learned
    store.activate("tiny", None)
    assert store.tries("tiny") == {memory.id: 0 for memory in store.memories()}
    again = end_of(begin("idle"))
    assert (again.status, again.learned) == ("promoted", 1), again.reason


def test_second_run_keeps_what_the_first_one_taught(
    begin: Run, model: ScriptedModel, store: Store, settings: Settings, say: Say
) -> None:
    say("my dog is called Zuko")
    end_of(begin())
    say("my cat is called Mia")
    whole = replace(settings.consolidation, selective=False)
    end = end_of(begin(consolidation=whole, gate=GateSettings(enabled=False)))
    assert end.adapter_version == "v2", end.reason
    second = store.adapter("tiny", "v2")
    assert (second.parent, second.memories) == ("v1", 2)
    assert "Mia" in reply_of(model, "What is my cat called?")


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
