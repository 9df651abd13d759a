"""mlx-lm's own trainer and generation, used as a person would, for `plum bench speed` to stand beside."""

from __future__ import annotations

import io
import itertools
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx.optimizers as optim
from mlx import nn
from mlx.utils import tree_unflatten
from mlx_lm.tuner import trainer as stock
from mlx_lm.tuner.callbacks import TrainingCallback
from mlx_lm.tuner.utils import linear_to_lora_layers
from mlx_lm.utils import load_model

from plum_local import blas
from plum_local.bench import speed_model
from plum_local.consolidate.examples import Example
from plum_local.engine import exponentials
from plum_local.engine.lora import LoraState
from plum_local.engine.memory import on_cpu


@dataclass(slots=True)
class _Notes(TrainingCallback):  # type: ignore[misc]
    """The loss of every step, and when it was done."""

    losses: list[float] = field(default_factory=list)
    times: list[float] = field(default_factory=list)

    def on_train_loss_report(self, train_info: dict[str, Any]) -> None:
        self.losses.append(float(train_info["train_loss"]))
        self.times.append(time.perf_counter())


@dataclass(frozen=True, slots=True)
class Round:
    """Some steps of a trainer: seconds and loss of each, and which examples were in it."""

    seconds: tuple[float, ...]
    losses: tuple[float, ...]
    steps: tuple[tuple[int, ...], ...] = ()


class Peer:
    """mlx-lm's trainer on a network of its own, from the same adapter and with the same optimizer and schedule."""

    def __init__(self, folder: Path, start: LoraState, examples: Sequence[Example], batch: int, steps: int) -> None:
        self.network = load(folder, start)
        self._examples, self._batch = examples, batch
        self._index = {example.ids: n for n, example in enumerate(examples)}
        self.optimizer = optim.AdamW(learning_rate=schedule(steps), bias_correction=True)

    def epoch(self, output: Path) -> Round:
        """Every example once; `output` is where its trainer leaves the adapter."""
        steps = len(self._examples) // self._batch
        notes, seen = _Notes(), list[tuple[int, ...]]()

        def watched(*args: Any, **options: Any) -> Iterator[Any]:
            for batch, lengths in stock.iterate_batches(*args, **options):
                rows, ends = batch.tolist(), lengths.tolist()
                seen.append(tuple(self._index[tuple(row[: end[1]])] for row, end in zip(rows, ends, strict=True)))
                yield batch, lengths

        options = stock.TrainingArgs(
            batch_size=self._batch, iters=steps, steps_per_report=1, steps_per_save=10**9,
            adapter_file=str(output / "adapters.safetensors"),
        )  # fmt: skip
        data = [(list(e.ids), next(n for n, weight in enumerate(e.weights) if weight)) for e in self._examples]
        with as_shipped(), redirect_stdout(io.StringIO()):
            begin = time.perf_counter()
            stock.train(
                self.network, self.optimizer, data, args=options, loss=_loss, iterate_batches=watched,
                training_callback=notes,
            )  # fmt: skip
        ends = [begin, *notes.times]
        return Round(tuple(b - a for a, b in itertools.pairwise(ends)), tuple(notes.losses), tuple(seen[:steps]))


@contextmanager
def as_shipped() -> Iterator[None]:
    """MLX as another program has it: its own exponentials, and every thread for a product."""
    ours = blas.used_threads()
    blas.use_threads(blas.threads())
    try:
        with exponentials.as_shipped():
            yield
    finally:
        blas.use_threads(ours)


def load(folder: Path, state: LoraState) -> nn.Module:
    """A network as mlx-lm makes it, with `state` in its own LoRA layers; f32 on a CPU, as ours."""
    network, _ = load_model(folder)
    if on_cpu():
        network.set_dtype(mx.float32)
    network.freeze()
    shape = {"rank": state.rank, "scale": state.scale, "dropout": 0.0}
    linear_to_lora_layers(network, len(network.layers), shape)
    network.update(tree_unflatten(list(state.parameters.items())))
    mx.eval(network.parameters())
    return network


def schedule(steps: int) -> Any:
    """What `trainer.rate` gives, as mlx's schedules say it."""
    top = speed_model.SETTINGS.learning_rate
    warmup = min(10, max(1, steps // 10))
    rise = optim.linear_schedule(top / warmup, top * (warmup + 1) / warmup, warmup)
    return optim.join_schedules([rise, optim.cosine_decay(top, max(1, steps - warmup), 0.1 * top)], [warmup])


def _loss(network: nn.Module, batch: mx.array, lengths: mx.array) -> Any:
    """mlx-lm's, without the pad token that it counts in every row."""
    return stock.default_loss(network, batch, lengths - mx.array([[0, 1]]))
