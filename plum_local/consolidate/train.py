"""Step 4: fine-tune the adapter, one step at a time.

An own loop, because a run must be paused between any two steps, report each of them, go on exactly where it was
killed, and train on every pair. Between the steps the network holds the adapter that chat is served with.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import mlx.core as mx
import mlx.optimizers as optim
from mlx.utils import tree_flatten

from plum_local.consolidate.checkpoint import Cursor, load_checkpoint, save_checkpoint
from plum_local.consolidate.events import Event, Progress, TrainStep
from plum_local.consolidate.examples import Example, batches
from plum_local.consolidate.loss import forward, make_batch, tree, weighted_loss
from plum_local.engine.lora import LoraState
from plum_local.engine.model import Model
from plum_local.errors import ConsolidationError
from plum_local.settings import ConsolidationSettings

CHECKPOINT_STEPS = 25
MIN_STEPS = 40
"""Fewer small steps teach nothing that lasts, whatever the probes say."""
_CLIP = 1.0
_WARMUP = 10
_FLOOR = 0.1
"""Of the learning rate, at the end of its cosine."""
_BAD_STEPS = 5

Check = Callable[[LoraState], Generator[Event, None, bool]]
"""Whether an adapter knows what it should, asked after an epoch; then training may stop."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A trained adapter."""

    state: LoraState
    steps: int
    seconds: float
    loss: float
    """Mean of the last epoch's steps."""


class Trainer:
    """Adapter weights, optimizer and cursor of a training; `step` advances it by one batch."""

    def __init__(self, model: Model, start: LoraState, examples: Sequence[Example], settings: ConsolidationSettings):
        self.model, self.examples, self.settings = model, examples, settings
        self.scale = start.scale
        self.parameters = tree(start.parameters)
        self.optimizer = optim.AdamW(learning_rate=settings.learning_rate, bias_correction=True)
        self.optimizer.init(self.parameters)
        self.cursor = Cursor()
        per_epoch = math.ceil(len(examples) / settings.batch_size)
        self.steps = min(settings.max_steps, settings.epochs * per_epoch)
        with model.using(start):
            self._forward = forward(model.network, make_batch(examples[:1]).inputs)
        self._bad = 0

    @property
    def state(self) -> LoraState:
        """The adapter as it is now."""
        return LoraState(dict(tree_flatten(self.parameters)), self.scale)

    def step(self, indices: Sequence[int]) -> tuple[float, int]:
        """Train on these examples; loss and number of weighted tokens."""
        batch = make_batch([self.examples[i] for i in indices])
        if not batch.tokens:
            return 0.0, 0
        self.optimizer.learning_rate = rate(self.cursor.step, self.steps, self.settings.learning_rate)
        with self.model.using(self.state):
            loss_of = partial(weighted_loss, self.model.network, self._forward)
            loss, gradients = mx.value_and_grad(loss_of)(self.parameters, batch)
            gradients, norm = optim.clip_grad_norm(gradients, _CLIP)
            mx.eval(loss, gradients, norm)
        value = float(mx.array(loss).item())  # type: ignore[arg-type]
        if math.isfinite(value) and bool(mx.isfinite(norm).item()):
            self.parameters = self.optimizer.apply_gradients(gradients, self.parameters)
            mx.eval(self.parameters, self.optimizer.state)
            self._bad = 0
        else:
            self._skip()
        return value, batch.tokens

    def _skip(self) -> None:
        self._bad += 1
        if self._bad >= _BAD_STEPS:
            raise ConsolidationError(
                f"The training diverged at step {self.cursor.step}; lower consolidation.learning_rate in settings.toml."
            )

    def save(self, folder: Path) -> None:
        """Write a checkpoint."""
        save_checkpoint(folder, self.state.parameters, dict(tree_flatten(self.optimizer.state)), self.cursor)

    def load(self, folder: Path) -> bool:
        """Go on from the latest checkpoint in `folder`, if there is one that fits."""
        found = load_checkpoint(folder)
        if found is None:
            return False
        parameters, optimizer, cursor = found
        here = self.state.parameters
        if {n: a.shape for n, a in parameters.items()} != {n: a.shape for n, a in here.items()}:
            return False
        # In the order they had: sums over them, such as the norm of the gradients, depend on it in their last bits.
        self.parameters, self.cursor = tree({name: parameters[name] for name in here}), cursor
        self.optimizer.state = tree(optimizer)
        return True


def train(
    trainer: Trainer, folder: Path, *, seed: int, check: Check, finish: Callable[[], bool] = lambda: False
) -> Generator[Event, None, Outcome]:
    """Train until `check` says that all is known, epochs, steps or seconds are used up, or `finish` says so.

    Checkpoints go into `folder`, and a training that was killed goes on from the last one there.
    """
    trainer.load(folder)
    cursor, settings = trainer.cursor, trainer.settings
    lengths = [len(example.ids) for example in trainer.examples]
    while not cursor.done:
        steps = batches(lengths, settings.batch_size, seed=seed, epoch=cursor.epoch)
        while cursor.index < len(steps) and not (_spent(trainer) or _finished_early(trainer, finish)):
            yield _advance(trainer, steps[cursor.index])
            if cursor.step % CHECKPOINT_STEPS == 0:
                trainer.save(folder)
        final = _spent(trainer) or _finished_early(trainer, finish) or cursor.epoch + 1 >= settings.epochs
        passed = False
        if settings.stop_early and not final and cursor.epoch >= 1 and cursor.step >= MIN_STEPS:
            passed = yield from _passes(trainer, check)
        cursor.done = final or passed
        if not cursor.done:
            cursor.epoch, cursor.index, cursor.losses = cursor.epoch + 1, 0, []
    trainer.save(folder)
    loss = sum(cursor.losses) / len(cursor.losses) if cursor.losses else 0.0
    return Outcome(trainer.state, cursor.step, cursor.seconds, loss)


def _passes(trainer: Trainer, check: Check) -> Generator[Event, None, bool]:
    """What `check` says; its own progress is not that of the training."""
    asking = check(trainer.state)
    while True:
        try:
            next(asking)
        except StopIteration as answer:
            return bool(answer.value)
        yield Progress("train", trainer.cursor.step, trainer.steps)


def rate(step: int, steps: int, top: float) -> float:
    """Learning rate of step `step` of `steps`: a short linear rise, then a cosine down to a tenth of `top`."""
    warmup = min(_WARMUP, max(1, steps // 10))
    if step < warmup:
        return top * (step + 1) / warmup
    part = (step - warmup) / max(1, steps - warmup)
    return top * (_FLOOR + (1 - _FLOOR) * 0.5 * (1 + math.cos(math.pi * min(1.0, part))))


def _advance(trainer: Trainer, indices: Sequence[int]) -> TrainStep:
    cursor = trainer.cursor
    begin = time.perf_counter()
    loss, tokens = trainer.step(indices)
    cursor.seconds += time.perf_counter() - begin
    cursor.step, cursor.index = cursor.step + 1, cursor.index + 1
    cursor.losses.append(loss)
    left = cursor.seconds / cursor.step * (trainer.steps - cursor.step)
    left = max(0.0, min(left, trainer.settings.max_seconds - cursor.seconds))
    return TrainStep(cursor.step, trainer.steps, loss, tokens, left)


def _finished_early(trainer: Trainer, finish: Callable[[], bool]) -> bool:
    """Whether to stop because somebody asked for it; a few steps are made first, or there is nothing to keep."""
    return finish() and trainer.cursor.step >= MIN_STEPS


def _spent(trainer: Trainer) -> bool:
    return trainer.cursor.step >= trainer.steps or trainer.cursor.seconds >= trainer.settings.max_seconds
