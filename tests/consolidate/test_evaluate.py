"""Whose fault it is that a memory is lost."""

from __future__ import annotations

from collections.abc import Callable, Generator
from importlib import import_module
from types import SimpleNamespace
from typing import Any

import pytest
from scripted import Script, finish

from plum_local.consolidate.augment import augment
from plum_local.consolidate.evaluate import evaluate
from plum_local.consolidate.job import Job
from plum_local.consolidate.plan import Plan
from plum_local.consolidate.select import select
from plum_local.records import Adapter, Probe, RunStatus, Split
from plum_local.store import Store

_TOLD, _UNTOLD = "Your dog is called Rex.", "You have not told me."


@pytest.mark.parametrize("knew", [True, False])
def test_a_run_has_lost_only_what_the_adapter_before_it_still_knew(
    job: Job, script: Script, store: Store, say: Callable[..., str], monkeypatch: pytest.MonkeyPatch, *, knew: bool
) -> None:
    say("my dog is called Rex")
    _, (memory,) = finish(augment(script, job, select(store, job.home, job.checkpoint.name)))
    probes = store.pairs(memory_id=memory.id, split=Split.PROBE)
    store.add_probes(job.run_id, [Probe(pair.id, job.run_id, _UNTOLD, pair.answer, True) for pair in probes])
    store.finish_run(job.run_id, RunStatus.PROMOTED)
    store.add_adapter(Adapter("v1", job.checkpoint.name, None, job.run_id, "2026-11-21T09:30:00Z", "", 1, 1.0))
    before, after = SimpleNamespace(knows=knew), SimpleNamespace(knows=False)

    def recalled(_: Any, __: Job, state: Any, asked: list[tuple[str, str]]) -> Generator[Any, None, list[str]]:
        yield from ()
        return [_TOLD if state.knows else _UNTOLD for _ in asked]

    def drift(*_: Any) -> Generator[Any, None, float]:
        yield from ()
        return 0.0

    module = import_module("plum_local.consolidate.evaluate")  # the package has the function under that name
    monkeypatch.setattr(module, "recalled", recalled)
    monkeypatch.setattr(module, "drift", drift)
    plan = Plan("v1", (), (), (memory.id,), (), ())
    _, result = finish(evaluate(script, job, plan, before, after))  # type: ignore[arg-type]
    assert result.learned == frozenset()
    assert result.known == (frozenset({memory.id}) if knew else frozenset())
    assert {probe.before for probe in result.probes} == {_TOLD if knew else _UNTOLD}
