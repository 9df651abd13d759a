"""Step 4: fine-tune the adapter, one step at a time.

An own loop, because a run must be paused between any two steps, report each of them, go on exactly where it was
killed, and leave out what is known already. Between the steps the network holds the adapter that chat is served with.

Each epoch begins by asking of every pair how sure the adapter is of its answer, and trains on those alone that it is
not sure of: new ones at first, then older ones and never-told questions that the new ones have disturbed. What is known
costs a look and changes nothing. (Tokens that are sure need no loss, MemFT, arXiv:2605.30260; here whole pairs.)
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from plum_local.consolidate.checkpoint import Cursor
from plum_local.consolidate.events import Event, Moment, TrainStep
from plum_local.consolidate.examples import batches
from plum_local.consolidate.trainer import Trainer
from plum_local.engine.lora import LoraState

CHECKPOINT_STEPS = 25
MIN_STEPS = 20
"""Fewer small steps teach nothing that lasts, whatever the probes say."""
SURE = 0.8
"""Probability that each word of an answer must have for a pair not to be trained on."""
_FEW = 0.02
"""Share of the pairs that may be left unsure: some are badly written."""
_PATIENCE = 2
_CLOSER = 0.98
"""Epochs that bring what is unsure no closer (by a fiftieth), after which more only change everything else."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A trained adapter."""

    state: LoraState
    steps: int
    seconds: float
    loss: float
    """Mean of the last epoch's steps."""


def train(
    trainer: Trainer, folder: Path, *, seed: int, mending: bool = False, finish: Callable[[], bool] = lambda: False
) -> Generator[Event, None, Outcome]:
    """Train until the adapter is sure of nearly all pairs, epochs, steps or seconds are used up, or `finish` says so.

    Checkpoints go into `folder`, and a training that was killed goes on from the last one there. `mending`: it is the
    second one, and goes on from what the first came to, with epochs of its own.
    """
    trainer.load(folder)
    if mending and not trainer.cursor.mending:
        first = trainer.cursor
        trainer.cursor = Cursor(seconds=first.seconds, mending=True, steps_before=first.step)
    cursor, settings = trainer.cursor, trainer.settings
    for _ in trainer.prepare():
        yield Moment()
    loss = 0.0
    while not cursor.done:
        if not cursor.chosen:
            yield from _choose(trainer)
        if not cursor.chosen:
            break
        lengths = [len(trainer.examples[i].ids) for i in cursor.chosen]
        steps = batches(lengths, settings.batch_size, seed=seed, epoch=cursor.epoch)
        while cursor.index < len(steps) and not (_spent(trainer) or _finished_early(trainer, finish)):
            left = len(steps) - cursor.index
            yield from _advance(trainer, [cursor.chosen[i] for i in steps[cursor.index]], left)
            if cursor.step % CHECKPOINT_STEPS == 0 and trainer.may_save:
                trainer.save(folder)
        loss = cursor.mean_loss
        cursor.done = _spent(trainer) or _finished_early(trainer, finish) or cursor.epoch + 1 >= settings.epochs
        if not cursor.done:
            cursor.epoch, cursor.index, cursor.losses = cursor.epoch + 1, 0, []
            cursor.before, cursor.chosen = cursor.chosen, []
    cursor.done = True
    trainer.save(folder)
    return Outcome(trainer.state, cursor.steps_before + cursor.step, cursor.seconds, loss)


def _choose(trainer: Trainer) -> Generator[Event, None, None]:
    """Choose what the epoch trains on; nothing if the training has come to its end."""
    cursor, everything = trainer.cursor, list(range(len(trainer.examples)))
    if not trainer.settings.selective:
        cursor.chosen = everything
        return
    few = _FEW * len(everything)
    lacking: dict[int, float] = {}
    looked = cursor.before if cursor.epoch % 2 else []
    if looked:
        # What has just been trained on is looked at alone, every other time.
        lacking = yield from _lacking(trainer, looked)
    if len(lacking) <= few:
        rest = yield from _lacking(trainer, sorted({*everything} - {*looked}))
        lacking = dict(sorted((lacking | rest).items()))
    sum_of = sum(lacking.values())
    closer = cursor.epoch == 0 or sum_of < _CLOSER * cursor.lacking
    cursor.lacking, cursor.stale = (sum_of, 0) if closer else (cursor.lacking, cursor.stale + 1)
    enough = len(lacking) <= few or cursor.stale >= _PATIENCE
    cursor.chosen = [] if enough and cursor.step >= MIN_STEPS else list(lacking) or everything


def _lacking(trainer: Trainer, indices: Sequence[int]) -> Generator[Event, None, dict[int, float]]:
    """Those that the adapter is not sure of, and how far from it, in nats."""
    begin = time.perf_counter()
    sure: dict[int, float] = {}
    for some in trainer.sure(indices):
        sure |= some
        yield Moment()
    trainer.cursor.seconds += time.perf_counter() - begin
    return {i: math.log(SURE / max(sure[i], 1e-9)) for i in indices if sure[i] < SURE}


def _advance(trainer: Trainer, indices: Sequence[int], left: int) -> Generator[Event, None, None]:
    """One step, after which `left` less one are left of the epoch."""
    cursor = trainer.cursor
    seconds = 0.0
    pieces = trainer.step(indices)
    while True:
        begin = time.perf_counter()
        try:
            next(pieces)
        except StopIteration as end:
            loss, tokens = end.value
            break
        finally:
            seconds += time.perf_counter() - begin
        yield Moment()
    cursor.seconds += seconds
    cursor.step, cursor.index = cursor.step + 1, cursor.index + 1
    cursor.losses.append(loss)
    # Of a selective training no more is known than that every epoch has fewer steps than the one before.
    whole = min(trainer.steps, cursor.step + (2 * left if trainer.settings.selective else trainer.steps) - 1)
    seconds = cursor.seconds / cursor.step * (whole - cursor.step)
    seconds = max(0.0, min(seconds, trainer.settings.max_seconds - cursor.seconds))
    yield TrainStep(cursor.step, max(cursor.step, whole), loss, tokens, seconds)


def _finished_early(trainer: Trainer, finish: Callable[[], bool]) -> bool:
    """Whether to stop because somebody asked for it; a few steps are made first, or there is nothing to keep."""
    return finish() and trainer.cursor.step >= MIN_STEPS


def _spent(trainer: Trainer) -> bool:
    cursor, settings = trainer.cursor, trainer.settings
    spent = cursor.step >= trainer.steps or cursor.steps_before + cursor.step >= settings.max_steps
    return spent or cursor.seconds >= settings.max_seconds
