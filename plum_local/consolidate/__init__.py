"""Consolidation: new conversations become question-answer pairs, and pairs become a LoRA adapter.

select → augment → examples → train → evaluate → promote, one file a step. A run is a generator of events: pausing it
is not advancing it, cancelling it is closing it. It may also be killed at any moment: what was written is in the
store, the training's checkpoints are in `runs/<id>/`, and the next run goes on from there. After PLUM
(arXiv:2411.13405): augment into positive and negative pairs, then a weighted cross entropy. Where the gate would not
let an adapter pass because of some memories, it is trained once more, with all of their pairs, and asked again.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from functools import partial

from plum_local.checkpoints import Checkpoint
from plum_local.consolidate.augment import augment
from plum_local.consolidate.drift import practice
from plum_local.consolidate.evaluate import evaluate
from plum_local.consolidate.events import Event, Finished, MemoryFound, Started, StepStarted
from plum_local.consolidate.examples import make_example
from plum_local.consolidate.gate import Verdict, decide
from plum_local.consolidate.job import Job
from plum_local.consolidate.locking import only_one
from plum_local.consolidate.plan import Plan, discard, load_plan, make_plan, mended, pairs_by_id, save_plan
from plum_local.consolidate.promote import Result, drift_of, promote, reject
from plum_local.consolidate.replay import sureness
from plum_local.consolidate.select import Selection, select
from plum_local.consolidate.train import Outcome, train
from plum_local.consolidate.trainer import Trainer
from plum_local.engine import lora
from plum_local.engine.lora import LoraState
from plum_local.engine.model import Model
from plum_local.errors import PlumError
from plum_local.paths import Home
from plum_local.prompts import PROMPT_SETS
from plum_local.records import ConsolidationRun, RunStatus
from plum_local.settings import Settings
from plum_local.store import Store

__all__ = ["consolidate"]

_NOTHING = "There was nothing to remember in the new messages."
_ALL_FORGOTTEN = "All that it had learned was forgotten, so the bare model answers."


def consolidate(
    model: Model,
    store: Store,
    settings: Settings,
    *,
    trigger: str,
    checkpoint: Checkpoint,
    home: Home | None = None,
    finish: Callable[[], bool] = lambda: False,
    leaving: Callable[[], bool] = lambda: False,
) -> Iterator[Event]:
    """Run, or resume, a consolidation; the last event is `Finished`.

    When `finish` says so, the training ends where it is, and what has been learned is tested and kept as always.
    `trigger` is "person", "idle" or "command"; `home` defaults to the folder of the store's file. While the generator
    is not running, `model` answers with the adapter it is serving; after a promotion that is the new one. Raises
    BusyError if another run is under way and PlumError in one sentence if the run cannot go on; closing the generator
    ends the run as cancelled, and what it noted stays. Where `leaving` says then that the program ends, the run stays
    open as if it had been killed, and the next one goes on with it.
    """
    home = home or Home(store.path.parent)
    with only_one(home):
        begin = time.monotonic()
        resumed = store.open_run(checkpoint.name)
        selection = select(store, home, checkpoint.name, asked=trigger != "idle")
        if selection.empty and resumed is None:
            store.mark_consolidated(selection.message_ids)
            yield _nothing("", None, time.monotonic() - begin)
            return
        run = resumed or store.start_run(trigger, checkpoint.name)
        job = Job(store, settings, PROMPT_SETS[checkpoint.prompt_set], home, checkpoint, run.id)
        try:
            yield Started(run.id, selection.conversations, len(selection.sources), resumed is not None)
            run = yield from _steps(model, job, selection, finish)
        except (GeneratorExit, KeyboardInterrupt):
            if leaving():
                raise
            _end(job, RunStatus.CANCELLED, "It was cancelled; what was noted is kept.")
            raise
        except PlumError as error:
            _end(job, RunStatus.FAILED, str(error))
            raise
        except Exception as error:
            _end(job, RunStatus.FAILED, f"It stopped because of an unexpected error ({type(error).__name__}).")
            raise
        discard(home.run_dir(run.id))
        yield _finished(run, time.monotonic() - begin, drift_of(job, run))


def _steps(
    model: Model, job: Job, selection: Selection, finish: Callable[[], bool]
) -> Generator[Event, None, ConsolidationRun]:
    folder = job.home.run_dir(job.run_id)
    plan = load_plan(job, folder)
    if plan is None:
        targets = yield from augment(model, job, selection)
        if not (targets or selection.forgotten):
            return _without_memories(job, selection)
        plan = yield from make_plan(model, job, targets, selection.message_ids, partial(sureness, model, job))
        if not (targets or plan.train):
            return _without_adapter(model, job, selection)
        save_plan(folder, plan)
    else:
        for memory in map(job.store.memory, plan.targets):
            yield MemoryFound.of(memory)
    before, parent = _adapters(model, job, plan)
    if not plan.train:
        verdict = Verdict(False, "The model could not write question-answer pairs on what it was told.")
        return reject(job, plan, Outcome(parent, 0, 0.0, 0.0), verdict)
    while True:
        yield StepStarted("train")
        outcome = yield from _train(model, job, plan, parent, finish)
        yield StepStarted("evaluate")
        evaluation = yield from evaluate(model, job, plan, before, outcome.state)
        verdict = decide(plan, evaluation, job.settings.gate)
        if plan.mending or not verdict.failing or finish():
            break
        plan = yield from mended(model, job, plan, verdict.failing)
        save_plan(folder, plan)
    yield StepStarted("promote")
    if not verdict.promote:
        return reject(job, plan, outcome, verdict)
    return promote(model, job, Result(plan, outcome, evaluation))


def _train(
    model: Model, job: Job, plan: Plan, parent: LoraState, finish: Callable[[], bool]
) -> Generator[Event, None, Outcome]:
    settings = job.settings.consolidation
    pairs = pairs_by_id(job, plan.train)
    if settings.anchor_share:
        pairs += yield from practice(model, job, len(pairs))
    examples = [make_example(model.renderer, job.prompts, pair, settings) for pair in pairs]
    trainer = Trainer(model, parent, examples, settings, further=plan.further)
    folder = job.home.run_dir(job.run_id)
    return (yield from train(trainer, folder, seed=job.seed, mending=plan.mending, finish=finish))


def _adapters(model: Model, job: Job, plan: Plan) -> tuple[LoraState, LoraState]:
    """The adapter before this run, and that to go on from: the same, or a new one that changes nothing yet."""
    before = model.serving.silent()
    if plan.parent is not None:
        before = lora.read(job.home.adapter_dir(job.checkpoint.name, plan.parent), model.serving)
        if plan.further:
            return before, before
    settings = job.settings.consolidation
    return before, model.fresh_adapter(rank=settings.rank, scale=settings.scale, seed=job.seed)


def _without_memories(job: Job, selection: Selection, reason: str = _NOTHING) -> ConsolidationRun:
    with job.store.transaction():
        job.store.mark_consolidated(selection.message_ids)
        return job.store.finish_run(job.run_id, RunStatus.REJECTED, reason=reason)


def _without_adapter(model: Model, job: Job, selection: Selection) -> ConsolidationRun:
    """Of all that the active adapter has learned nothing is left: have the bare model answer."""
    with job.store.transaction():
        job.store.activate(job.checkpoint.name, None)
        run = _without_memories(job, selection, _ALL_FORGOTTEN)
    model.swap_adapter(None)
    return run


def _end(job: Job, status: RunStatus, reason: str) -> None:
    """Close a run that did not come to its end."""
    if job.store.run(job.run_id).status is RunStatus.RUNNING:
        job.store.finish_run(job.run_id, status, reason=reason)
    discard(job.home.run_dir(job.run_id))


def _nothing(run_id: str, status: str | None, seconds: float) -> Finished:
    return Finished(run_id, status, None, 0, 0, "There is nothing new to remember.", seconds, nothing_new=True)


def _finished(run: ConsolidationRun, seconds: float, drift: float | None) -> Finished:
    return Finished(
        run.id, run.status.value, run.adapter_version, run.learned, run.fading, run.reason, seconds,
        nothing_new=run.reason in (_NOTHING, _ALL_FORGOTTEN),
        drift=drift,
    )  # fmt: skip
