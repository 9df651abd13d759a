"""Runs, probes and adapters."""

from __future__ import annotations

import pytest

from plum_local.errors import AdapterError, StoreError
from plum_local.records import Adapter, ConsolidationRun, Memory, MemoryState, PairKind, Probe, QAPair, RunStatus, Split
from plum_local.store import Store


def _adapter(run: ConsolidationRun, version: str, parent: str | None = None) -> Adapter:
    return Adapter(version, run.checkpoint, parent, run.id, "2026-01-01T00:00:00Z", "ab" * 32, 3, 0.75)


def test_a_run_that_never_ended_is_the_one_to_resume(store: Store) -> None:
    assert store.open_run("tiny") is None
    run = store.start_run("command", "tiny")
    store.start_run("idle", "other")
    assert store.open_run("tiny") == run == store.run(run.id)
    ended = store.finish_run(run.id, RunStatus.REJECTED, reason="It forgot.", steps=5, seconds=1.5, learned=1, fading=2)
    assert store.open_run("tiny") is None
    assert store.runs("tiny") == [ended] == [store.run(run.id)]
    assert (ended.reason, ended.steps, ended.seconds, ended.learned, ended.fading) == ("It forgot.", 5, 1.5, 1, 2)
    assert len(store.runs()) == 2


def test_a_run_ends_once(store: Store) -> None:
    run = store.start_run("person", "tiny")
    store.finish_run(run.id, RunStatus.PROMOTED, adapter_version="v1")
    with pytest.raises(StoreError, match="already promoted"):
        store.finish_run(run.id, RunStatus.FAILED)


def test_the_latest_probe_is_of_the_newest_run_and_does_not_flatter(store: Store) -> None:
    told = store.add_message(store.new_conversation().id, "user", "x")
    memory = store.add_memory("X.", told.id)
    pairs = store.add_pairs(QAPair("", memory.id, q, "a", PairKind.OPEN, Split.PROBE) for q in ("q1", "q2"))
    assert store.latest_probe(memory.id) is None
    first, second = store.start_run("command", "tiny"), store.start_run("command", "tiny")
    store.add_probes(first.id, [Probe(pair.id, first.id, "no", "no", False) for pair in pairs])
    store.add_probes(
        second.id, [Probe(pairs[0].id, second.id, "", "a", True), Probe(pairs[1].id, second.id, "", "?", False)]
    )
    assert store.latest_probe(memory.id) == Probe(pairs[1].id, second.id, "", "?", False)
    store.add_probes(second.id, [Probe(pairs[1].id, second.id, "", "a", True)])
    assert [probe.passed for probe in store.probes_of_run(second.id)] == [True, True]
    latest = store.latest_probe(memory.id)
    assert latest is not None
    assert latest.passed


def test_tries_in_vain_are_counted_since_a_memory_was_last_learned(store: Store) -> None:
    told = store.add_message(store.new_conversation().id, "user", "x")
    memory, unasked = store.add_memory("X.", told.id), store.add_memory("Y.", told.id)
    (pair,) = store.add_pairs([QAPair("", memory.id, "q", "a", PairKind.OPEN, Split.PROBE)])

    def night(status: RunStatus, passed: bool | None = None, steps: int = 5) -> int:
        run = store.start_run("idle", "tiny")
        if passed is not None:
            store.add_probes(run.id, [Probe(pair.id, run.id, "", "", passed)])
        store.finish_run(run.id, status, steps=steps)
        return store.tries("tiny")[memory.id]

    assert night(RunStatus.REJECTED, steps=0) == 0, "nothing was tried"
    assert night(RunStatus.PROMOTED, passed=False) == 1
    assert night(RunStatus.REJECTED) == 2
    assert night(RunStatus.PROMOTED, passed=True) == 0
    assert night(RunStatus.PROMOTED) == 0, "others were learned"
    assert night(RunStatus.CANCELLED) == 0
    assert night(RunStatus.PROMOTED, passed=False) == 1
    assert store.tries("tiny")[unasked.id] == 5, "it has no questions, so each may have been a try"
    assert store.tries("other") == {memory.id: 0, unasked.id: 0}
    store.set_memory_state(memory.id, MemoryState.FADING)
    assert store.tries("tiny")[memory.id] == 5


def test_promotion_and_roll_back_are_the_same_update(store: Store) -> None:
    run = store.start_run("command", "tiny")
    assert store.active_adapter("tiny") is None
    store.add_adapter(_adapter(run, "v1"))
    store.add_adapter(_adapter(run, "v2", parent="v1"))
    assert store.active_adapter("tiny") is None
    store.activate("tiny", "v2")
    assert [(a.version, a.active) for a in store.adapters("tiny")] == [("v1", False), ("v2", True)]
    assert store.activate("tiny", "v1") == store.active_adapter("tiny") == store.adapter("tiny", "v1")
    assert store.activate("tiny", None) is None
    assert store.active_adapter("tiny") is None


def test_each_checkpoint_has_its_own_active_adapter(store: Store) -> None:
    tiny, other = store.start_run("command", "tiny"), store.start_run("command", "other")
    store.add_adapter(_adapter(tiny, "v1"))
    store.add_adapter(_adapter(other, "v1"))
    store.activate("tiny", "v1")
    assert store.active_adapter("other") is None
    assert len(store.adapters()) == 2
    assert store.adapters("other")[0].checkpoint == "other"


def test_versions_count_up_and_never_come_back(store: Store) -> None:
    assert store.next_version("tiny") == "v1"
    run = store.start_run("command", "tiny")
    for number in range(1, 11):
        store.add_adapter(_adapter(run, f"v{number}"))
    assert store.next_version("tiny") == "v11"
    store.finish_run(run.id, RunStatus.PROMOTED, adapter_version="v10")
    store.delete_adapter("tiny", "v10")
    assert store.next_version("tiny") == "v11"
    assert store.next_version("other") == "v1"


def test_adapter_mistakes_are_one_sentence(store: Store) -> None:
    run = store.start_run("command", "tiny")
    store.add_adapter(_adapter(run, "v1"))
    store.activate("tiny", "v1")
    with pytest.raises(AdapterError, match="exists already"):
        store.add_adapter(_adapter(run, "v1"))
    with pytest.raises(AdapterError, match="There is no adapter v9 for tiny"):
        store.activate("tiny", "v9")
    with pytest.raises(AdapterError, match="is in use"):
        store.delete_adapter("tiny", "v1")
    active = store.active_adapter("tiny")
    assert active is not None
    assert active.version == "v1"


def _promote_wrongly(store: Store, run: ConsolidationRun, memory: Memory) -> None:
    with store.transaction():
        store.add_adapter(_adapter(run, "v1"))
        store.set_memory_state(memory.id, MemoryState.LEARNED)
        store.mark_consolidated([memory.source_message_id])
        store.finish_run(run.id, RunStatus.PROMOTED, adapter_version="v1")
        store.activate(run.checkpoint, "v2")


def test_a_promotion_that_fails_half_way_changes_nothing(store: Store) -> None:
    told = store.add_message(store.new_conversation().id, "user", "x")
    memory = store.add_memory("X.", told.id)
    run = store.start_run("command", "tiny")
    with pytest.raises(AdapterError):
        _promote_wrongly(store, run, memory)
    assert store.adapters() == []
    assert store.memory(memory.id) == memory
    assert not store.message(told.id).consolidated
    assert store.open_run("tiny") == run


def test_deleting_a_conversation_keeps_runs_and_drops_their_probes_of_it(store: Store) -> None:
    conversation = store.new_conversation()
    told = store.add_message(conversation.id, "user", "x")
    memory = store.add_memory("X.", told.id)
    (pair,) = store.add_pairs([QAPair("", memory.id, "q", "a", PairKind.OPEN, Split.PROBE)])
    run = store.start_run("command", "tiny")
    store.add_probes(run.id, [Probe(pair.id, run.id, "", "a", True)])
    store.delete_conversation(conversation.id)
    assert store.probes_of_run(run.id) == []
    assert store.runs() == [run]
    assert store.memories() == []
