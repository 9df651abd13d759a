"""A store with a home, and a run in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from running import Run
from scripted import Script, ScriptedModel

from plum_local.checkpoints import Checkpoint
from plum_local.consolidate import anchors, consolidate, drift, pairs
from plum_local.consolidate.evaluate import Evaluation
from plum_local.consolidate.events import Event
from plum_local.consolidate.gate import Verdict, decide
from plum_local.consolidate.job import Job
from plum_local.consolidate.plan import Plan
from plum_local.paths import Home
from plum_local.prompts import BRIEF
from plum_local.records import PairKind
from plum_local.settings import ConsolidationSettings, GateSettings, Settings
from plum_local.store import Store


@pytest.fixture
def script() -> Script:
    return Script()


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


@pytest.fixture
def store(home: Home) -> Iterator[Store]:
    with Store(home.db) as opened:
        yield opened


@pytest.fixture
def settings() -> Settings:
    """A training that a tiny random network can learn by."""
    training = ConsolidationSettings(
        rank=8, learning_rate=2e-2, batch_size=4, epochs=100, max_steps=300, trained_blocks=1.0
    )
    return replace(Settings(), consolidation=training, gate=GateSettings())


@pytest.fixture
def checkpoint(tiny_checkpoint: Path) -> Checkpoint:
    return Checkpoint("tiny", tiny_checkpoint, "brief", "r1")


@pytest.fixture
def job(store: Store, home: Home, settings: Settings, checkpoint: Checkpoint) -> Job:
    run = store.start_run("command", checkpoint.name)
    return Job(store, settings, BRIEF, home, checkpoint, run.id)


@pytest.fixture
def say(store: Store) -> Callable[..., str]:
    """Starts a conversation in which the person says these things; its id."""

    def tell(*texts: str) -> str:
        conversation = store.new_conversation()
        for text in texts:
            store.add_message(conversation.id, "user", text)
            store.add_message(conversation.id, "assistant", "I see.")
        return conversation.id

    return tell


@pytest.fixture
def model(tiny_checkpoint: Path, script: Script) -> ScriptedModel:
    model = ScriptedModel.load(tiny_checkpoint, rank=8)
    model.script = script
    return model


@pytest.fixture
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


@pytest.fixture
def demanding(monkeypatch: pytest.MonkeyPatch) -> None:
    """The gate lets nothing pass that was trained only once."""

    def decided(plan: Plan, evaluation: Evaluation, settings: GateSettings) -> Verdict:
        once = Verdict(False, "It was trained only once.", frozenset(plan.targets))
        return decide(plan, evaluation, settings) if plan.mending else once

    monkeypatch.setattr("plum_local.consolidate.decide", decided)
