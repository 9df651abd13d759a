"""Which older memories a run asks about again, and with how many pairs of each it is trained."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from scripted import Script, finish

from plum_local.consolidate.augment import augment
from plum_local.consolidate.job import Job
from plum_local.consolidate.plan import FADING_PROBED, OLDER_PROBED, Plan, make_plan
from plum_local.consolidate.select import select
from plum_local.records import Adapter, Memory, MemoryState, Probe, Split
from plum_local.store import Store

_ANIMALS = "ant bat cat cow crow dog duck eel fox goat hare hen hog newt owl pig ram rat swan toad".split()


@pytest.fixture
def learned(job: Job, script: Script, store: Store, say: Callable[..., str]) -> list[Memory]:
    """Twenty memories, learned one night after the other; each was asked about in its night."""
    say(*(f"my {animal} is called {animal.capitalize()}y" for animal in _ANIMALS))
    finish(augment(script, job, select(store, job.home, job.checkpoint.name)))
    memories = store.memories()
    for memory in memories:
        run = store.start_run("command", job.checkpoint.name)
        probe, *_ = store.pairs(memory_id=memory.id, split=Split.PROBE)
        store.add_probes(run.id, [Probe(probe.id, run.id, "", "", True)])
        store.set_memory_state(memory.id, MemoryState.LEARNED)
    folder = job.home.adapter_dir(job.checkpoint.name, "v1")
    folder.mkdir(parents=True)
    (folder / "manifest.json").write_text(json.dumps({"learned": [memory.id for memory in memories], "drift": 0.0}))
    store.add_adapter(Adapter("v1", job.checkpoint.name, None, job.run_id, "2026-11-21T09:30:00Z", "", 20, 1.0))
    store.activate(job.checkpoint.name, "v1")
    return memories


def _planned(job: Job, script: Script) -> Plan:
    _, plan = finish(make_plan(script, job, [], []))
    return plan


def test_older_memories_are_asked_about_in_turn_though_a_question_fails(
    job: Job, script: Script, store: Store, learned: list[Memory]
) -> None:
    assert list(_planned(job, script).older) == [memory.id for memory in learned[:OLDER_PROBED]]
    run = store.start_run("command", job.checkpoint.name)
    for memory in learned[:OLDER_PROBED]:
        first, *_ = store.pairs(memory_id=memory.id, split=Split.PROBE)
        store.add_probes(run.id, [Probe(first.id, run.id, "", "", False)])
    assert list(_planned(job, script).older) == [memory.id for memory in learned[OLDER_PROBED:]]


def test_what_fades_is_asked_about_and_practised_with_all_its_pairs(
    job: Job, script: Script, store: Store, learned: list[Memory], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("plum_local.consolidate.plan.REPLAY_PAIRS", 40)
    manifest = job.home.adapter_dir(job.checkpoint.name, "v1") / "manifest.json"
    fading = learned[-FADING_PROBED - 1 :]
    for memory in fading:
        store.set_memory_state(memory.id, MemoryState.FADING)
    known = [memory.id for memory in learned if memory not in fading]
    manifest.write_text(json.dumps({"learned": known, "drift": 0.0}))
    plan = _planned(job, script)
    practised = [memory.id for memory in fading[:FADING_PROBED]]
    assert list(plan.older) == [*practised, *known[: OLDER_PROBED - FADING_PROBED]]
    trained = set(plan.train)
    for memory in learned:
        own = {pair.id for pair in store.pairs(memory_id=memory.id, split=Split.TRAIN)}
        assert len(own) > 2
        assert len(own & trained) == (len(own) if memory.id in practised else 2)
