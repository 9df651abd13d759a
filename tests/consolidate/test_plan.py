"""Which older memories a run asks about again, and with how many pairs of each it is trained."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Sequence

import pytest
from scripted import Script, all_sure, finish

from plum_local.consolidate.augment import augment
from plum_local.consolidate.events import Event, Moment
from plum_local.consolidate.job import Job
from plum_local.consolidate.plan import FADING_PROBED, OLDER_PROBED, Plan, make_plan
from plum_local.consolidate.replay import Sureness, replayed
from plum_local.consolidate.select import ATTEMPTS, select
from plum_local.prompts import asking_for
from plum_local.records import Adapter, Memory, MemoryState, PairKind, Probe, QAPair, RunStatus, Split
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
    _, plan = finish(make_plan(script, job, [], [], all_sure))
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
    monkeypatch.setattr("plum_local.consolidate.replay.REPLAY_PAIRS", 40)
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


def _sure_but_of(job: Job, memory: Memory) -> Sureness:
    """An adapter that recalls everything but one memory."""
    own = {pair.id for pair in job.store.pairs(memory_id=memory.id)}

    def sure(pairs: Sequence[QAPair]) -> Generator[Event, None, list[float]]:
        yield Moment()
        return [0.1 if pair.id in own else 0.9 for pair in pairs]

    return sure


def test_of_an_older_memory_that_is_not_recalled_all_open_pairs_are_trained_on(
    job: Job, script: Script, store: Store, learned: list[Memory], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("plum_local.consolidate.replay.REPLAY_PAIRS", 40)
    lost = learned[12]
    _, plan = finish(make_plan(script, job, [], [], _sure_but_of(job, lost)))
    for memory in learned:
        own = store.pairs(memory_id=memory.id, split=Split.TRAIN)
        trained = [pair for pair in own if pair.id in plan.train]
        if memory is lost:
            assert {pair.id for pair in trained} >= {pair.id for pair in own if pair.kind is PairKind.OPEN}
        else:
            assert len(trained) == 2


def test_what_was_lost_brings_only_so_many_pairs_and_what_is_least_sure_comes_first(
    store: Store, learned: list[Memory], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("plum_local.consolidate.replay.REPLAY_PAIRS", 40)
    monkeypatch.setattr("plum_local.consolidate.replay.AGAIN", 5)
    worst = learned[7]

    def sure(pairs: Sequence[QAPair]) -> Generator[Event, None, list[float]]:
        yield Moment()
        return [0.1 if pair.memory_id == worst.id else 0.2 for pair in pairs]

    _, chosen = finish(replayed(learned, lambda memory: store.pairs(memory_id=memory.id, split=Split.TRAIN), sure, 1))
    assert len(chosen) == 40 + 5
    assert len({pair.id for pair in chosen}) == len(chosen)
    assert {pair.memory_id for pair in chosen[40:]} == {worst.id}


def test_of_each_memory_the_wordings_in_which_weights_are_asked_are_looked_at_first() -> None:
    memory = Memory("m", "Your dog is called Rex.", MemoryState.LEARNED, "2026-11-29", "c", "s")
    asking = QAPair("1", "m", asking_for("my dog's name"), "Your dog is called Rex.", PairKind.OPEN, Split.TRAIN)
    earlier = QAPair("2", "old", "Who was my dog?", "Earlier you told me Max.", PairKind.OPEN, Split.TRAIN)
    others = [QAPair(str(n), "m", f"{n}?", "Yes.", PairKind.YES, Split.TRAIN) for n in range(3, 99)]
    _, chosen = finish(replayed([memory] * 300, lambda _: [*others, earlier, asking], all_sure, 1))
    assert {asking, earlier} <= set(chosen)


def test_what_is_replayed_as_a_whole_need_not_be_looked_at(store: Store, learned: list[Memory]) -> None:
    asked: list[QAPair] = []

    def sure(pairs: Sequence[QAPair]) -> Generator[Event, None, list[float]]:
        yield Moment()
        asked.extend(pairs)
        return [1.0 for _ in pairs]

    few = learned[:3]
    _, chosen = finish(replayed(few, lambda memory: store.pairs(memory_id=memory.id, split=Split.TRAIN), sure, 1))
    assert {pair.id for pair in chosen} == {
        pair.id for memory in few for pair in store.pairs(memory_id=memory.id, split=Split.TRAIN)
    }
    assert not asked


def test_what_was_given_up_is_replayed_and_asked_about_in_its_turn(
    job: Job, script: Script, store: Store, learned: list[Memory]
) -> None:
    given_up = learned[0]
    manifest = job.home.adapter_dir(job.checkpoint.name, "v1") / "manifest.json"
    manifest.write_text(json.dumps({"learned": [memory.id for memory in learned[1:]], "drift": 0.0}))
    store.set_memory_state(given_up.id, MemoryState.NOTED)
    assert given_up.id not in _planned(job, script).older
    for _ in range(ATTEMPTS):
        run = store.start_run("command", job.checkpoint.name)
        store.finish_run(run.id, RunStatus.REJECTED, steps=1)
    plan = _planned(job, script)
    assert {pair.id for pair in store.pairs(memory_id=given_up.id, split=Split.TRAIN)} & {*plan.train}
    assert given_up.id in plan.older
