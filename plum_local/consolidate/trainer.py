"""Adapter weights, optimizer and cursor of a training, and what one step does to them."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import reduce
from itertools import accumulate
from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx.optimizers as optim
import numpy as np
from mlx.utils import tree_flatten

from plum_local.consolidate.checkpoint import Cursor, load_checkpoint, save_checkpoint
from plum_local.consolidate.entropy import Head
from plum_local.consolidate.examples import Example
from plum_local.consolidate.loss import Batch, find_route, hidden, make_batch, tree, weighted_loss
from plum_local.consolidate.plain_loss import PlainLoss
from plum_local.consolidate.prefix import entered
from plum_local.engine.exponentials import forward_only
from plum_local.engine.lora import LoraState
from plum_local.engine.memory import memory_limit, on_cpu, tokens_at_once
from plum_local.engine.model import Model
from plum_local.engine.plain_weights import Weights
from plum_local.errors import ConsolidationError
from plum_local.settings import ConsolidationSettings

CHECKPOINT_SHARE = 0.01
"""Of the time of training, at most, that writing checkpoints may take; the first is written whatever it takes."""
_CLIP = 1.0
_WARMUP = 10
_RATE, _RATE_WIDTH = 4e-4, 2048
_FURTHER = 0.5
"""Share of the rate for an adapter that has learned before: with all of it eight nights unlearn three times as much."""
_KEPT_SHARE = 0.1
"""Of the memory, at most, for what goes into the first block that learns."""
_FLOOR = 0.1
"""Of the learning rate, at the end of its cosine."""
_BAD_STEPS = 5
_SCORED = 32
"""Examples that are looked at together; a pause waits for them."""
_ALL = "all"
_PIECES = 4
"""Of a backward pass; evaluating it in more of them costs time."""
_BLOCK = re.compile(r"\.(\d+)\.")


class Trainer:
    """Adapter weights, optimizer and cursor of a training; `step` advances it by one batch.

    `weights` is what learns of the adapter as one vector (numbers,): an optimizer's small operations on many small
    matrices would take a third of a small model's step. Blocks below the first that learns have no backward pass, and
    after `prepare` no forward pass either. `further`: `start` has learned what it is to keep.
    """

    def __init__(
        self,
        model: Model,
        start: LoraState,
        examples: Sequence[Example],
        settings: ConsolidationSettings,
        *,
        further: bool = False,
    ) -> None:
        self.model, self.examples, self.settings = model, examples, settings
        self.scale = start.scale
        self.clip = _CLIP
        learning, first = learns(start.parameters, settings.trained_blocks)
        self._still = {name: array for name, array in start.parameters.items() if name not in learning}
        self._shapes = {name: start.parameters[name].shape for name in learning}
        self.weights = _flat(start.parameters, self._shapes)
        # Without a choice of pairs the rate falls by itself.
        share = _FURTHER if further and settings.selective else 1.0
        self.top_rate = settings.learning_rate or top_rate(model.width) * share
        self.optimizer = optim.AdamW(learning_rate=self.top_rate, bias_correction=True)
        self.optimizer.init({_ALL: self.weights})
        self.cursor = Cursor()
        per_epoch = math.ceil(len(examples) / settings.batch_size)
        self.steps = min(settings.max_steps, settings.epochs * per_epoch)
        """At most."""
        with model.using(start):
            self.route = find_route(model.network, examples[0].ids, first)
        self._plain = None if model.plain is None else PlainLoss(model.plain, first, model.threads)
        self._entered: dict[tuple[int, ...], Any] = {}
        """What goes into the first block that learns, by an example's ids."""
        size = sum(array.nbytes for _, array in tree_flatten(model.network.parameters()))
        self.tokens_at_once = tokens_at_once(start.parameters, size)
        self._compiles = not on_cpu()
        """On a CPU compiling takes longer than what it saves."""
        self._slopes = {recomputes: self._slopes_of(recomputes) for recomputes in (False, True)}
        self._pieces = _backwards(self._shapes)
        self.forward_pieces = 1 if self._plain is None else self._plain.pieces
        """After how many of a step's pieces its loss is there."""
        self._bad = 0
        self._saved, self._saving = 0.0, 0.0
        """Seconds of training at the latest checkpoint, and what that one took."""

    @property
    def state(self) -> LoraState:
        """The adapter as it is now."""
        return LoraState(self._still | _named(self.weights, self._shapes), self.scale)

    def prepare(self) -> Iterator[None]:
        """Compute what goes into the first block that learns once for all examples, where memory allows it.

        In the same groups whenever it is done, so that a training that is resumed has the same numbers.
        """
        distinct = sorted({example.ids for example in self.examples}, key=lambda ids: (len(ids), ids))
        size = 4 * self.model.width * sum(map(len, distinct))
        if not self.route.first or size > memory_limit() * _KEPT_SHARE:
            return
        found: dict[tuple[int, ...], Any] = {}
        at_once = self.settings.batch_size
        groups: Iterator[Any]
        if self._plain is None:
            groups = entered(self.model.network, distinct, self.route.first, shares=self.route.shares, at_once=at_once)
        else:
            groups = self._plain.entered(self._weights(self._plain), distinct, at_once)
        while True:
            with self.model.using(self.state):
                group: Any = next(groups, None)
            if group is None:
                break
            found.update(group)
            yield
        self._entered = found

    def step(self, indices: Sequence[int]) -> Generator[None, None, tuple[float, int]]:
        """Train on these examples, a piece at a time; returns loss and number of weighted tokens."""
        examples = [self.examples[i] for i in indices]
        tokens = sum(weight > 0 for example in examples for weight in example.weights)
        if not tokens:
            return 0.0, 0
        self.optimizer.learning_rate = self._rate()
        loss, slope = yield from self.slope(examples)
        norm = mx.sqrt((slope * slope).sum())
        mx.eval(loss, norm)
        value = float(loss.item())  # type: ignore[arg-type]
        if math.isfinite(value) and bool(mx.isfinite(norm).item()):
            slope = slope * mx.minimum(self.clip / (norm + 1e-6), 1.0)
            self.weights = self.optimizer.apply_gradients({_ALL: slope}, {_ALL: self.weights})[_ALL]
            mx.eval(self.weights, self.optimizer.state)
            self._bad = 0
        else:
            self._skip()
        return value, tokens

    def _rate(self) -> float:
        if self.settings.selective:  # how long the training will be is not known
            return self.top_rate * min(1.0, (self.cursor.step + 1) / _WARMUP)
        return rate(self.cursor.step, self.steps, self.top_rate)

    def sure(self, indices: Sequence[int]) -> Iterator[dict[int, float]]:
        """How sure the adapter is of these examples, a few at a time: the least probability of a weighted token, 0..1.

        0 where a network does not let its last hidden states be had.
        """
        ordered = sorted(indices, key=lambda i: len(self.examples[i].ids))
        for start in range(0, len(ordered), _SCORED):
            some = ordered[start : start + _SCORED]
            head = self.route.head
            if head is None:
                yield dict.fromkeys(some, 0.0)
                continue
            for part in fitting([self.examples[i] for i in some], self.tokens_at_once):
                here, some = some[: len(part)], some[len(part) :]
                yield dict(zip(here, self._least(part, head), strict=True))

    def _least(self, examples: Sequence[Example], head: Head) -> list[float]:
        """The least probability of a weighted token of each example."""
        if self._plain is not None:
            return self._plain.sure(self._weights(self._plain), examples, self._entered)
        with self.model.using(self.state), forward_only():
            batch = make_batch(examples, share=self.route.shares, padded=self._compiles, entered=self._entered)
            scores = _log_probabilities(head(hidden(self.route, batch)).astype(mx.float32), batch.targets)
            left = iter(list[Any](scores.tolist()))  # type: ignore[arg-type]
        least = (min((next(left) for weight in example.weights if weight), default=0.0) for example in examples)
        return list(map(math.exp, least))

    def _weights(self, plain: PlainLoss) -> Weights:
        vector = np.asarray(self.weights)
        ends = accumulate(math.prod(shape) for shape in self._shapes.values())
        learning = dict(zip(self._shapes, np.split(vector, list(ends)[:-1]), strict=True))
        still = {name: np.asarray(array) for name, array in self._still.items()}
        return plain.weights(
            still | {name: learning[name].reshape(shape) for name, shape in self._shapes.items()}, self.scale
        )

    def slope(self, examples: Sequence[Example]) -> Generator[None, None, tuple[mx.array, mx.array]]:
        """Loss of `examples` and its gradient (numbers,), summed up over parts where they do not fit in memory."""
        total = sum(weight for example in examples for weight in example.weights)
        parts = []
        for part in fitting(examples, self.tokens_at_once):
            parts.append((yield from self._part_slope(part, total)))
        return reduce(mx.add, [loss for loss, _ in parts]), reduce(mx.add, [slope for _, slope in parts])

    def _part_slope(
        self, examples: Sequence[Example], total: float
    ) -> Generator[None, None, tuple[mx.array, mx.array]]:
        recomputes = max(len(example.ids) for example in examples) > self.tokens_at_once
        if self._plain is not None and not recomputes:
            weights = self._weights(self._plain)
            value, found = yield from self._plain.slopes(weights, examples, self._entered, total)
            return mx.array(value), mx.array(np.concatenate([found[name].ravel() for name in self._shapes]))
        with self.model.using(self.state):
            batch = make_batch(
                examples,
                share=self.route.shares and not recomputes,
                padded=self._compiles,
                entered=None if recomputes else self._entered,
            )
            arrays = batch.arrays()
            arrays["weights"] = arrays["weights"] / total
            loss, named = self._slopes[recomputes](_named(self.weights, self._shapes), arrays)
        # In the order in which they come about; whoever waits for a reply waits for one piece, not for all.
        mx.eval(loss)
        yield
        for names in self._pieces:
            mx.eval([named[name] for name in names])
            yield
        slope = _flat(named, self._shapes)
        mx.eval(slope)
        return loss, slope

    def _slopes_of(self, recomputes: bool) -> Callable[..., tuple[mx.array, dict[str, mx.array]]]:
        route = replace(self.route, recomputes=recomputes)

        def loss_of(parameters: dict[str, mx.array], arrays: dict[str, mx.array]) -> mx.array:
            return weighted_loss(route, tree(parameters), Batch(**arrays))

        slopes = mx.value_and_grad(loss_of)
        return mx.compile(slopes) if self._compiles else slopes

    def _skip(self) -> None:
        self._bad += 1
        if self._bad >= _BAD_STEPS:
            raise ConsolidationError(
                f"The training diverged at step {self.cursor.step}; lower consolidation.learning_rate in settings.toml."
            )

    @property
    def may_save(self) -> bool:
        """Whether a checkpoint may be written: the latest must have been paid for by enough training."""
        return self.cursor.seconds - self._saved >= self._saving / CHECKPOINT_SHARE

    def save(self, folder: Path) -> None:
        """Write a checkpoint."""
        begin = time.perf_counter()
        save_checkpoint(folder, self.state.parameters, dict(tree_flatten(self.optimizer.state)), self.cursor)
        self._saved, self._saving = self.cursor.seconds, time.perf_counter() - begin

    def load(self, folder: Path) -> bool:
        """Go on from the latest checkpoint in `folder`, if there is one that fits."""
        found = load_checkpoint(folder)
        if found is None:
            return False
        parameters, optimizer, cursor = found
        here = dict(tree_flatten(self.optimizer.state))
        if _shapes(parameters) != _shapes(self.state.parameters) or _shapes(optimizer) != _shapes(here):
            return False
        self.weights, self.cursor = _flat(parameters, self._shapes), cursor
        self.optimizer.state = tree(optimizer)
        self._saved = cursor.seconds
        return True


def learns(names: Iterable[str], share: float) -> tuple[list[str], int]:
    """Names of an adapter's matrices in the last blocks, and the first of these: `share` (0..1) of all, at least one.

    Everything learns, from block 0, where a name has no block's number.
    """
    ordered = list(names)
    blocks = {name: int(number[1]) for name in ordered if (number := _BLOCK.search(name))}
    count = max(blocks.values(), default=0) + 1
    first = count - max(1, math.ceil(share * count))
    if first == 0 or len(blocks) < len(ordered):
        return ordered, 0
    return [name for name in ordered if blocks[name] >= first], first


def top_rate(width: int) -> float:
    """Learning rate for a model whose hidden states have `width` numbers.

    Narrow models stand more: 4e-4 at 2,048, 1e-3 at the bundled model's 320.
    """
    return _RATE * math.sqrt(_RATE_WIDTH / width)


def rate(step: int, steps: int, top: float) -> float:
    """Learning rate of step `step` of `steps`: a short linear rise, then a cosine down to a tenth of `top`."""
    warmup = min(_WARMUP, max(1, steps // 10))
    if step < warmup:
        return top * (step + 1) / warmup
    part = (step - warmup) / max(1, steps - warmup)
    return top * (_FLOOR + (1 - _FLOOR) * 0.5 * (1 + math.cos(math.pi * min(1.0, part))))


def fitting(examples: Sequence[Example], tokens_at_once: int) -> list[list[Example]]:
    """`examples` in their order, cut into parts of at most so many tokens, padding included, and of at least one."""
    parts: list[list[Example]] = []
    for example in examples:
        part = [*parts[-1], example] if parts else []
        if part and len(part) * max(len(e.ids) for e in part) <= tokens_at_once:
            parts[-1] = part
        else:
            parts.append([example])
    return parts


def _backwards(names: Iterable[str]) -> list[list[str]]:
    """`names` in a few pieces, those of the last blocks first."""

    def block(name: str) -> int:
        number = _BLOCK.search(name)
        return -int(number[1]) if number else 0

    ordered = sorted(names, key=block)
    size = -(-len(ordered) // _PIECES)
    return [ordered[start : start + size] for start in range(0, len(ordered), size)]


def _flat(parameters: Mapping[str, mx.array], names: Iterable[str]) -> mx.array:
    return mx.concatenate([parameters[name].reshape(-1) for name in names])


def _named(vector: mx.array, shapes: Mapping[str, tuple[int, ...]]) -> dict[str, mx.array]:
    ends = list(accumulate(math.prod(shape) for shape in shapes.values()))
    parts = mx.split(vector, ends[:-1])
    return {name: part.reshape(shape) for (name, shape), part in zip(shapes.items(), parts, strict=True)}


def _shapes(arrays: Mapping[str, mx.array]) -> dict[str, tuple[int, ...]]:
    return {name: array.shape for name, array in arrays.items()}


def _log_probabilities(logits: mx.array, targets: mx.array) -> mx.array:
    """Of `targets` (n,), by their `logits` (n, vocabulary), in nats: (n,)."""
    chosen = mx.take_along_axis(logits, targets[:, None], axis=-1)[:, 0]
    return chosen - mx.logsumexp(logits, axis=-1)
