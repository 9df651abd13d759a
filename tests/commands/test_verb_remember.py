"""`plum remember`: what it reports to people and to programs, and what stays when it is stopped."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from verb_helpers import Plum, ScriptedModel

from plum_local.consolidate import events as happened
from plum_local.records import MemoryState, Role
from plum_local.store import Store


@pytest.fixture
def consolidation(model: ScriptedModel, store: Store, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """A scripted consolidation of one new message; set `status` or `stop`, and see whether it was closed."""
    told = store.add_message(store.new_conversation().id, Role.USER, "my dog is called Zubin")
    script: dict[str, Any] = {"status": "promoted", "reason": "", "stop": False, "closed": False}

    def consolidate(*args: Any, trigger: str, **rest: Any) -> Iterator[happened.Event]:
        try:
            script["trigger"] = trigger
            yield happened.Started("RUN", 1, 1)
            yield happened.StepStarted("memories")
            memory = store.add_memory("Your dog is called Zubin.", told.id)
            yield happened.MemoryFound(memory.id, memory.sentence, told.id)
            if script["stop"]:
                raise KeyboardInterrupt
            yield happened.Moment()
            yield happened.TrainStep(1, 2, 0.5, 10, 1.0)
            promoted = script["status"] == "promoted"
            if promoted:
                store.set_memory_state(memory.id, MemoryState.LEARNED)
            version = "v1" if promoted else None
            yield happened.Finished("RUN", script["status"], version, int(promoted), 0, script["reason"], 2.0)
        finally:
            script["closed"] = True

    monkeypatch.setattr("plum_local.consolidate.consolidate", consolidate)
    return script


def test_remember_reports_on_stdout_and_progress_on_stderr(plum: Plum, consolidation: dict[str, Any]) -> None:
    status, out, error = plum("remember")
    assert status == 0
    assert out.splitlines() == [
        "Learned 1 of 1 memory in 2 s; nothing was forgotten. Adapter v1 is in use.",
        "  ✓ Your dog is called Zubin.",
    ]
    assert "noted: Your dog is called Zubin." in error
    assert consolidation["trigger"] == "command"


def test_remember_as_json_is_one_object(plum: Plum, consolidation: dict[str, Any]) -> None:
    status, out, _ = plum("remember", "--json")
    result = json.loads(out)
    assert status == 0
    assert (result["status"], result["adapter_version"], result["learned"]) == ("promoted", "v1", 1)
    assert [(m["state"], m["sentence"]) for m in result["memories"]] == [("learned", "Your dog is called Zubin.")]


def test_remember_as_events_is_json_lines(plum: Plum, consolidation: dict[str, Any]) -> None:
    status, out, error = plum("remember", "--events")
    lines = [json.loads(line) for line in out.splitlines()]
    assert status == 0
    assert error == ""
    assert [line["event"] for line in lines] == [
        "started",
        "step_started",
        "memory_found",
        "train_step",
        "run_finished",
    ]


def test_a_rejected_adapter_is_told_with_its_reason_and_is_no_failure(
    plum: Plum, consolidation: dict[str, Any]
) -> None:
    consolidation.update(status="rejected", reason="Of 1 new memories only 0 were learned, and 50% are wanted.")
    status, out, _ = plum("remember")
    assert status == 0
    assert out.startswith("Of 1 new memories only 0 were learned, and 50% are wanted. The adapter in use stays")


def test_ctrl_c_closes_a_consolidation_and_says_what_stays(plum: Plum, consolidation: dict[str, Any]) -> None:
    consolidation["stop"] = True
    status, out, error = plum("remember")
    assert (status, out) == (130, "")
    assert error.splitlines()[-1] == "Stopped; what was noted is kept, and the adapter is the one it was."
    assert consolidation["closed"]


def test_the_bar_draws_on_a_terminal(
    plum: Plum, consolidation: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    status, out, error = plum("remember")
    assert status == 0
    assert out.startswith("Learned 1 of 1 memory")
    assert "Training" in error


@pytest.mark.parametrize("shape", ["--json", "--events"])
def test_nothing_new_is_said_to_programs_too(plum: Plum, folder: Path, shape: str) -> None:
    status, out, _ = plum("remember", shape)
    assert status == 0
    assert json.loads(out)["nothing_new"] is True


def test_remember_runs_the_real_pipeline(plum: Plum, folder: Path, store: Store) -> None:
    """The model is random, so nothing can come of it; the way there and back is real."""
    store.add_message(store.new_conversation().id, Role.USER, "my dog is called Zubin")
    status, out, _ = plum("remember", "--json")
    assert status == 0
    assert json.loads(out)["adapter_version"] is None
    assert plum("remember")[1] == "There is nothing new to remember.\n"
