"""A store with a home, and a run in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from scripted import Script

from plum_local.checkpoints import Checkpoint
from plum_local.consolidate.job import Job
from plum_local.paths import Home
from plum_local.prompts import BRIEF
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
