"""Step 6: make the new adapter an immutable version, then have the store say everything at once.

The folder is written beside its place and renamed. Until the one transaction that follows, nobody looks at it; a run
that is killed in between writes it again.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from plum_local.consolidate.evaluate import Evaluation
from plum_local.consolidate.gate import Verdict
from plum_local.consolidate.job import Job
from plum_local.consolidate.plan import Plan, holds, pairs_by_id
from plum_local.consolidate.select import learned_ids
from plum_local.consolidate.train import Outcome
from plum_local.engine.lora import WEIGHTS
from plum_local.engine.model import Model
from plum_local.errors import AdapterError
from plum_local.manifest import MANIFEST, read_manifest
from plum_local.records import Adapter, ConsolidationRun, MemoryState, RunStatus


@dataclass(frozen=True, slots=True)
class Result:
    """A trained adapter and how it did."""

    plan: Plan
    outcome: Outcome
    evaluation: Evaluation


def promote(model: Model, job: Job, result: Result) -> ConsolidationRun:
    """Write and activate the adapter, and put it into the loaded model; the finished run.

    If something the plan rests on was forgotten or rolled back meanwhile, the run is rejected instead.
    """
    plan = result.plan
    if not holds(job, plan):
        return reject(
            job, plan, result.outcome, Verdict(False, "What it was trained on has changed meanwhile; remember again.")
        )
    version = job.store.next_version(job.checkpoint.name)
    folder = job.home.adapter_dir(job.checkpoint.name, version)
    digest = _write(model, job, result, folder)
    with job.store.transaction():
        changed = not holds(job, plan)
        run = None if changed else _record(job, result, version, digest)
    if run is None:
        shutil.rmtree(folder, ignore_errors=True)
        return promote(model, job, result)
    model.swap_adapter(folder, version)
    return run


def reject(job: Job, plan: Plan, outcome: Outcome, verdict: Verdict) -> ConsolidationRun:
    """Leave everything as it was but for the run's row; its messages have been looked at."""
    with job.store.transaction():
        job.store.mark_consolidated(plan.message_ids)
        return job.store.finish_run(
            job.run_id, RunStatus.REJECTED, reason=verdict.reason, steps=outcome.steps, seconds=outcome.seconds
        )


def drift_of(job: Job, run: ConsolidationRun) -> float | None:
    """What was measured of the drift of the adapter that a run made; None if it made none."""
    if run.adapter_version is None:
        return None
    return float(read_manifest(job.home, job.checkpoint.name, run.adapter_version)["drift"])


def _record(job: Job, result: Result, version: str, digest: str) -> ConsolidationRun:
    """Everything the store should know of a promoted adapter; call it in a transaction."""
    store, checkpoint = job.store, job.checkpoint.name
    plan, outcome, evaluation = result.plan, result.outcome, result.evaluation
    run = store.run(job.run_id)
    trained = len(_trained(job, plan))
    store.add_adapter(
        Adapter(version, checkpoint, plan.parent, run.id, run.started, digest, trained, evaluation.recall)
    )
    store.activate(checkpoint, version)
    fading = 0
    for memory_id in sorted({*plan.targets, *plan.older} & evaluation.asked):
        before = store.memory(memory_id).state
        if memory_id in evaluation.learned:
            after = MemoryState.LEARNED
        else:
            after = MemoryState.NOTED if before is MemoryState.NOTED else MemoryState.FADING
        fading += after is MemoryState.FADING
        if after is not before:
            store.set_memory_state(memory_id, after)
    there = {pair.id for pair in store.pairs()}
    store.add_probes(run.id, [probe for probe in evaluation.probes if probe.pair_id in there])
    store.mark_consolidated(plan.message_ids)
    return store.finish_run(
        run.id,
        RunStatus.PROMOTED,
        adapter_version=version,
        steps=outcome.steps,
        seconds=outcome.seconds,
        learned=len(set(plan.targets) & evaluation.learned),
        fading=fading,
    )


def _write(model: Model, job: Job, result: Result, folder: Path) -> str:
    """Write the adapter's folder; sha256 of its weights."""
    temporary = folder.with_name(f".{folder.name}.{job.run_id}")
    try:
        # What has this name but no row in the store is of a run that was killed right here.
        for old in (temporary, folder):
            shutil.rmtree(old, ignore_errors=True)
        temporary.mkdir(mode=0o700)
        with model.using(result.outcome.state):
            model.save_adapter(temporary)
        digest = hashlib.sha256((temporary / WEIGHTS).read_bytes()).hexdigest()
        text = json.dumps(_manifest(job, result, folder.name, digest), indent=2)
        (temporary / MANIFEST).write_text(text + "\n", encoding="utf-8")
        for path in temporary.iterdir():
            path.chmod(0o600)
        temporary.replace(folder)
    except OSError as error:
        raise AdapterError(f"The adapter cannot be written to {folder} ({error.strerror}); make room there.") from error
    return digest


def _manifest(job: Job, result: Result, version: str, digest: str) -> dict[str, object]:
    """What an adapter is, by ids: no sentence of the person's and no path stands in it."""
    plan, outcome, evaluation = result.plan, result.outcome, result.evaluation
    inherited = _inherited(job, plan, evaluation)
    return {
        "version": version,
        "checkpoint": job.checkpoint.name,
        "revision": job.checkpoint.revision,
        "parent": plan.parent,
        "afresh": plan.afresh,
        "run": job.run_id,
        "sha256": digest,
        "steps": outcome.steps,
        "loss": outcome.loss,
        "pairs": len(plan.train),
        "memories": _trained(job, plan),
        "learned": sorted(evaluation.learned | inherited),
        "recall": evaluation.recall,
        "abstains": evaluation.abstained,
        "drift": evaluation.drift,
        "probes": [{"pair": probe.pair_id, "passed": probe.passed} for probe in evaluation.probes],
    }


def _inherited(job: Job, plan: Plan, evaluation: Evaluation) -> set[str]:
    """Memories that the parent had learned and that this run did not ask about; afresh, none that was forgotten."""
    learned = learned_ids(job.store, job.home, job.checkpoint.name) - evaluation.asked - {*plan.targets}
    return learned & {memory.id for memory in job.store.memories()} if plan.afresh else learned


def _trained(job: Job, plan: Plan) -> list[str]:
    return sorted({pair.memory_id for pair in pairs_by_id(job, plan.train) if pair.memory_id})
