"""Step 4: fine-tune the adapter, one step at a time.

An own loop, because a run must be paused between any two steps, report each of them, go on exactly where it was
killed, and train on every pair. Between the steps the network holds the adapter that chat is served with.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from plum_local.consolidate.events import Event, Moment, Progress, TrainStep
from plum_local.consolidate.examples import batches
from plum_local.consolidate.trainer import CYCLE_EPOCHS, Trainer
from plum_local.engine.lora import LoraState

CHECKPOINT_STEPS = 25
MIN_STEPS = 20
"""Fewer small steps teach nothing that lasts, whatever the probes say."""
_BEGUN, _BY_HEART = 0.25, 0.025
"""Mean loss of an epoch above which asking is of no use yet, and below which more training changed no answers of three
stories of eleven to thirteen memories, only those to neutral prompts."""
_PATIENCE = 4
"""Epochs without another probe that passes, after which more of them only change everything else: what is left was
misread, or is badly asked about. With two, yes/no questions were answered worse: they are learned last."""

Check = Callable[[LoraState], Generator[Event, None, tuple[bool, float]]]
"""Whether an adapter knows what it should, and the share of its probes that pass; asked after an epoch."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A trained adapter."""

    state: LoraState
    steps: int
    seconds: float
    loss: float
    """Mean of the last epoch's steps."""


def train(
    trainer: Trainer, folder: Path, *, seed: int, check: Check, finish: Callable[[], bool] = lambda: False
) -> Generator[Event, None, Outcome]:
    """Train until all is known, epochs, steps or seconds are used up, or `finish` says so.

    What is known says `check`, or the loss: a probe that is badly written may never pass. Where several epochs make no
    more of them pass, the training ends too.

    Checkpoints go into `folder`, and a training that was killed goes on from the last one there.
    """
    trainer.load(folder)
    cursor, settings = trainer.cursor, trainer.settings
    for _ in trainer.prepare():
        yield Moment()
    lengths = [len(example.ids) for example in trainer.examples]
    while not cursor.done:
        steps = batches(lengths, settings.batch_size, seed=seed, epoch=cursor.epoch)
        while cursor.index < len(steps) and not (_spent(trainer) or _finished_early(trainer, finish)):
            yield from _advance(trainer, steps[cursor.index])
            if cursor.step % CHECKPOINT_STEPS == 0 and trainer.may_save:
                trainer.save(folder)
        final = _spent(trainer) or _finished_early(trainer, finish) or cursor.epoch + 1 >= settings.epochs
        passed = False
        if settings.stop_early and not final and cursor.epoch + 1 >= CYCLE_EPOCHS and cursor.step >= MIN_STEPS:
            loss = cursor.mean_loss
            passed = loss < _BY_HEART or (loss < _BEGUN and (yield from _settled(trainer, check)))
        cursor.done = final or passed
        if not cursor.done:
            cursor.epoch, cursor.index, cursor.losses = cursor.epoch + 1, 0, []
    trainer.save(folder)
    return Outcome(trainer.state, cursor.step, cursor.seconds, cursor.mean_loss)


def _settled(trainer: Trainer, check: Check) -> Generator[Event, None, bool]:
    """Whether `check` finds enough, or no more than some epochs ago."""
    cursor = trainer.cursor
    enough, share = yield from _asked(trainer, check)
    cursor.best, cursor.stale = (share, 0) if share > cursor.best else (cursor.best, cursor.stale + 1)
    return enough or cursor.stale >= _PATIENCE


def _asked(trainer: Trainer, check: Check) -> Generator[Event, None, tuple[bool, float]]:
    """What `check` says; its own progress is not that of the training."""
    asking = check(trainer.state)
    while True:
        try:
            event = next(asking)
        except StopIteration as answer:
            found: tuple[bool, float] = answer.value
            return found
        yield event if isinstance(event, Moment) else Progress("train", trainer.cursor.step, trainer.steps)


def _advance(trainer: Trainer, indices: Sequence[int]) -> Generator[Event, None, None]:
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
    left = cursor.seconds / cursor.step * (trainer.steps - cursor.step)
    left = max(0.0, min(left, trainer.settings.max_seconds - cursor.seconds))
    yield TrainStep(cursor.step, trainer.steps, loss, tokens, left)


def _finished_early(trainer: Trainer, finish: Callable[[], bool]) -> bool:
    """Whether to stop because somebody asked for it; a few steps are made first, or there is nothing to keep."""
    return finish() and trainer.cursor.step >= MIN_STEPS


def _spent(trainer: Trainer) -> bool:
    return trainer.cursor.step >= trainer.steps or trainer.cursor.seconds >= trainer.settings.max_seconds
