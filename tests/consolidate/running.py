"""Whole runs of a tiny model, and what is looked at after them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from scripted import ScriptedModel

from plum_local.consolidate.events import Event, Finished
from plum_local.paths import Home
from plum_local.prompts import BRIEF, chat
from plum_local.settings import Settings

Run = Callable[..., Iterator[Event]]
WEAK = replace(Settings().consolidation, rank=8, learning_rate=1e-7, max_steps=1)
"""A training by which nothing is learned."""
SHORT = replace(WEAK, learning_rate=2e-2, batch_size=4, epochs=6, max_steps=300, trained_blocks=1.0)
"""One of few steps by which something is learned."""


def end_of(run: Iterator[Event]) -> Finished:
    last = list(run)[-1]
    assert isinstance(last, Finished)
    return last


def reply_of(model: ScriptedModel, question: str) -> str:
    return model.generate_batch([chat(BRIEF, [("user", question)])], max_tokens=40)[0]


def kill(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """End a run as a kill does: its lock goes, and nothing is written."""
    with monkeypatch.context() as patch:
        patch.setattr("plum_local.consolidate._end", lambda *_: None)
        run.close()


def manifest_of(home: Home, version: str) -> dict[str, Any]:
    manifest: dict[str, Any] = json.loads((home.adapter_dir("tiny", version) / "manifest.json").read_text())
    return manifest


def made_afresh(home: Home, version: str) -> bool:
    return bool(manifest_of(home, version)["afresh"])
