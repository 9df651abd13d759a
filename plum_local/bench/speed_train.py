"""Training side by side with mlx-lm's trainer: the same steps on the same pairs, in turns."""

from __future__ import annotations

import gc
import math
import time
import tracemalloc
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import mlx.core as mx
import numpy as np
from mlx.utils import tree_flatten

from plum_local import blas
from plum_local.bench.speed_model import SETTINGS, Subject, examples_of, folder_of
from plum_local.bench.speed_peer import Peer, Round
from plum_local.bench.spread import Spread, ratios, spread_of
from plum_local.consolidate.examples import Example
from plum_local.consolidate.loss import make_batch
from plum_local.consolidate.trainer import Trainer
from plum_local.engine.memory import on_cpu
from plum_local.engine.model import Model
from plum_local.engine.threads import products
from plum_local.errors import PlumError
from plum_local.steps import returned

_SAME_LOSS = 1e-3
_SAME_LOSS_HALF = 3e-2
"""Most that the losses of a step may differ, relatively, in single and in half precision."""
_STEPS = 4
"""In a round; the first is not counted, as a GPU may compile in it."""


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of our step: its milliseconds, and its share of the matrix products that the machine can do."""

    name: str
    ms: float
    of_peak: float


@dataclass(frozen=True, slots=True)
class Training:
    """A comparison: how many times as fast as the peer, pairs a second, and where our time goes."""

    ratio: Spread
    ours: Spread
    peer: Spread
    phases: tuple[Phase, ...]


def compare(subject: Subject, rounds: int) -> Training:
    """Train in turns; PlumError if the two do not do the same."""
    count = subject.batch * _STEPS
    with folder_of(subject) as folder, TemporaryDirectory(prefix="plum-bench-") as output:
        model, trainer, examples = _ours(subject, folder, count, rounds)
        peer = Peer(folder, trainer.state, examples, subject.batch, rounds * _STEPS)
        np.random.seed(0)
        pairs = [_round(trainer, peer, Path(output)) for _ in range(rounds)]
        phases = _phases(model, trainer, pairs[0][1].steps)
    speeds = [[subject.batch / _mean(r.seconds[1:]) for r in side] for side in zip(*pairs, strict=True)]
    return Training(ratios(*speeds), spread_of(speeds[0]), spread_of(speeds[1]), phases)


def peak_memory(subject: Subject) -> tuple[float, float]:
    """Most MiB in use while training two steps, weights included: ours and mlx-lm's, one after the other.

    Of ours what MLX has at most and what NumPy has at most, as if it were at the same time.
    """
    with folder_of(subject) as folder, TemporaryDirectory(prefix="plum-bench-") as output:
        model, trainer, examples = _ours(subject, folder, 2 * subject.batch, 1)
        start = trainer.state
        mx.eval(start.parameters)
        _clear()
        tracemalloc.start()  # NumPy tells it of its arrays
        for first in (0, subject.batch):
            _step(trainer, range(first, first + subject.batch))
        ours = mx.get_peak_memory() + tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        del model, trainer
        _clear()
        peer = Peer(folder, start, examples, subject.batch, 2)
        _clear()
        peer.epoch(Path(output))
        theirs = mx.get_peak_memory()
        del peer
        _clear()
    return ours / 2**20, theirs / 2**20


def _ours(subject: Subject, folder: Path, count: int, rounds: int) -> tuple[Model, Trainer, list[Example]]:
    model = Model.load(folder, rank=SETTINGS.rank, scale=SETTINGS.scale)
    examples = [_ending_with_answer(example) for example in examples_of(subject, model, count)]
    start = model.fresh_adapter(rank=SETTINGS.rank, scale=SETTINGS.scale, seed=1)
    trainer = Trainer(model, start, examples, SETTINGS)
    trainer.steps = rounds * _STEPS
    trainer.clip = math.inf  # the peer has none
    return model, trainer, examples


def _ending_with_answer(example: Example) -> Example:
    """Without what a template writes after the answer: to the peer, all from the answer's first token on counts."""
    end = max(n + 1 for n, weight in enumerate(example.weights) if weight)
    return Example(example.ids[:end], example.weights[:end])


def _round(trainer: Trainer, peer: Peer, output: Path) -> tuple[Round, Round]:
    theirs = peer.epoch(output)
    seconds, losses = [], []
    for step in theirs.steps:
        begin = time.perf_counter()
        losses.append(_step(trainer, step))
        seconds.append(time.perf_counter() - begin)
    allowed = _SAME_LOSS if on_cpu() else _SAME_LOSS_HALF
    for own, other in zip(losses, theirs.losses, strict=True):
        if not math.isclose(own, other, rel_tol=allowed):
            raise PlumError(f"The trainers do not do the same: a step has a loss of {own:.4f} here, {other:.4f} there.")
    return Round(tuple(seconds), tuple(losses)), theirs


def _step(trainer: Trainer, indices: Sequence[int]) -> float:
    loss, _ = returned(trainer.step(indices))
    trainer.cursor.step += 1
    return loss


def _phases(model: Model, trainer: Trainer, steps: Sequence[Sequence[int]]) -> tuple[Phase, ...]:
    """Milliseconds of the parts of a step, the median over `steps`, against the products that they consist of."""
    times: list[list[float]] = []
    for step in steps:
        marks, pieces = [time.perf_counter()], trainer.step(step)
        for _ in pieces:
            marks.append(time.perf_counter())
        marks.append(time.perf_counter())
        loss = trainer.forward_pieces
        times.append([marks[loss] - marks[0], marks[-2] - marks[loss], marks[-1] - marks[-2]])
    forward, backward, update = (float(np.median(column)) * 1000 for column in zip(*times, strict=True))
    batch = make_batch([trainer.examples[i] for i in steps[0]], share=trainer.route.shares, padded=not on_cpu())
    tokens = batch.inputs.size + (batch.prefix.size if batch.prefix is not None else 0)
    blocks, head = _products(model)
    with products(model.threads):
        peak = blas.gemm_gflops().mlx * 1e6  # a millisecond
    return (
        Phase(
            "forward, loss and its slope",
            forward,
            (2 * blocks * tokens + 4 * head * batch.targets.size) / peak / forward,
        ),
        Phase("backward through the blocks", backward, 2 * blocks * tokens / peak / backward),
        Phase("clipping and AdamW", update, 0.0),
    )


def _products(model: Model) -> tuple[int, int]:
    """Numbers in the matrices of the blocks, and of the head: what a token is multiplied with."""
    sizes = {name: array.size for name, array in tree_flatten(model.network.parameters()) if array.ndim == 2}
    blocks = sum(size for name, size in sizes.items() if ".layers." in name and ".lora_" not in name)
    return blocks, max(size for name, size in sizes.items() if ".layers." not in name)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def _clear() -> None:
    gc.collect()
    mx.clear_cache()
    mx.reset_peak_memory()
