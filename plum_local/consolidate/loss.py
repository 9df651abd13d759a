"""The weighted cross entropy, computed only where a token carries weight, and once for what examples share.

L = Σ w·CE / Σ w, one weight for each target token. Most tokens of a pair are system prompt and template; the logits
of a large vocabulary at those would be most of the work and of the memory, and count for nothing. Every short cut
gives the same loss and the same gradients as the plain way, which is taken where an architecture does not allow it.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, cast

import mlx.core as mx
from mlx import nn
from mlx.utils import tree_unflatten

from plum_local.consolidate.blocks import above, entering, may_select, recomputing, selecting
from plum_local.consolidate.entropy import Head, weighted_cross_entropy
from plum_local.consolidate.examples import Example
from plum_local.consolidate.prefix import prefix_caches, prefix_length
from plum_local.engine.batching import keeps_all

_MULTIPLE = 8
_CLOSE = 1e-2


@dataclass(frozen=True, slots=True)
class Batch:
    """Examples side by side.

    `prefix` (1, p): ids that they all begin with, or None; `inputs` (batch, length): what follows it, padded at the
    end; flat `positions` in them of the n targets, the `targets` and their `weights` (n,). `entered` (batch, length,
    width) and `prefix_entered` (1, p, width): what goes into the first block that learns, if that is known already.
    """

    inputs: mx.array
    positions: mx.array
    targets: mx.array
    weights: mx.array
    prefix: mx.array | None = None
    entered: mx.array | None = None
    prefix_entered: mx.array | None = None

    def arrays(self) -> dict[str, mx.array]:
        """What `Batch(**arrays)` is made of."""
        named = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: array for name, array in named.items() if array is not None}


@dataclass(frozen=True, slots=True)
class Route:
    """How the loss of a network is computed; found by `find_route`."""

    network: nn.Module
    head: Head | None
    """From the last hidden state to the logits; None: only the network itself knows its logits."""
    shares: bool
    """Whether a prefix can be computed once for all rows."""
    selects: bool = False
    """Whether the last block need not go on where no token carries weight."""
    recomputes: bool = False
    """Whether the blocks' activations are made again for the backward pass instead of being kept."""
    first: int = 0
    """The block that the network can begin with, given what goes into it."""


def make_batch(
    examples: Sequence[Example],
    *,
    share: bool,
    padded: bool = True,
    entered: Mapping[tuple[int, ...], mx.array] | None = None,
) -> Batch:
    """One batch of `examples`, at least one; `share` splits a common prefix off.

    Padding stands at the end, where causal attention keeps it from what counts. `padded` rounds the length, and the
    number of targets (with targets of no weight), so that a compiler sees few shapes. `entered`: by their ids, what
    goes into the first block that learns (length, width) for all of `examples`.
    """
    start = prefix_length(examples) if share else 0
    multiple = _MULTIPLE if padded else 1
    longest = max(len(example.ids) for example in examples) - 1 - start
    width = _rounded(longest, multiple)
    rows: list[list[int]] = []
    positions: list[int] = []
    targets: list[int] = []
    weights: list[float] = []
    for row, example in enumerate(examples):
        inputs = list(example.ids[start:-1])
        rows.append(inputs + [0] * (width - len(inputs)))
        for at, weight in enumerate(example.weights[start + 1 :]):
            if weight:
                positions.append(row * width + at)
                targets.append(example.ids[start + at + 1])
                weights.append(weight)
    surplus = [0] * (_rounded(len(targets), multiple) - len(targets))
    return Batch(
        mx.array(rows),
        mx.array(positions + surplus),
        mx.array(targets + surplus),
        mx.array([*weights, *surplus], dtype=mx.float32),
        mx.array([examples[0].ids[:start]]) if start else None,
        mx.stack([_rows(entered[e.ids][start : len(e.ids) - 1], width) for e in examples]) if entered else None,
        entered[examples[0].ids][None, :start] if entered and start else None,
    )


def find_route(network: nn.Module, sample: Sequence[int], first: int = 0) -> Route:
    """The shortest way to the loss that gives the logits of the network itself on `sample`, some token ids.

    Architectures differ in what they do between the last block and the logits, in what their layers keep of what
    they have read, and before the first block; so a way is tried, and taken only if it agrees. `first` is the block
    that it would be best to begin with.
    """
    ids = mx.array([list(sample)])
    wanted = _logits(network(ids), mx.arange(ids.size))
    plain = Route(network, None, False)
    head = _head(network)
    if head is None or not _agrees(wanted, _logits(head(network.model(ids)), mx.arange(ids.size))):
        return plain
    short = Route(network, head, False)
    some = mx.arange(0, ids.size, 2)
    if may_select(network):
        with selecting(network, some):
            hidden = network.model(ids)
        short = replace(short, selects=_agrees(wanted[some], _logits(head(hidden), mx.arange(some.size))))
    half = ids.size // 2
    if not half or not keeps_all(network):
        return short
    rest = network.model(ids[:, half:], cache=prefix_caches(network, ids[:, :half]))
    shares = _agrees(wanted[half:], _logits(head(rest), mx.arange(ids.size - half)))
    upper = _from_block(network, ids, half, first) if shares and first else None
    skips = upper is not None and _agrees(wanted[half:], _logits(head(upper), mx.arange(ids.size - half)))
    return replace(short, shares=shares, first=first if skips else 0)


def weighted_loss(route: Route, parameters: dict[str, Any], batch: Batch) -> mx.array:
    """Σ w·CE in f32 with the adapter `parameters` (a tree) in the network, where they stay."""
    network = route.network
    network.update(parameters)
    if route.head is None:
        losses = nn.losses.cross_entropy(_logits(network(batch.inputs), batch.positions), batch.targets)
        return cast(mx.array, (losses * batch.weights).sum())
    return weighted_cross_entropy(route.head, hidden(route, batch), batch.targets, batch.weights)


def hidden(route: Route, batch: Batch) -> mx.array:
    """The last hidden states (n, width) of the positions of a batch; the route must have a head."""
    network = route.network
    if route.recomputes:
        with recomputing(network):
            return _at(network.model(batch.inputs), batch.positions)
    with above(network, 0 if batch.entered is None else route.first):
        cache = None
        if batch.prefix is not None:
            cache = prefix_caches(network, batch.prefix, **_embedded(batch.prefix_entered))
        embedded = _embedded(batch.entered)
        if not route.selects:
            return _at(network.model(batch.inputs, cache=cache, **embedded), batch.positions)
        with selecting(network, batch.positions):
            return cast(mx.array, network.model(batch.inputs, cache=cache, **embedded)[0])


def _from_block(network: nn.Module, ids: mx.array, half: int, first: int) -> mx.array | None:
    """The last hidden states of the second half of `ids` (1, length), from block `first` on; None if it cannot be."""
    if "input_embeddings" not in inspect.signature(type(network.model).__call__).parameters:
        return None
    entered = entering(network, ids, first)
    with above(network, first):
        cache = prefix_caches(network, ids[:, :half], **_embedded(entered[:, :half]))
        rest: mx.array = network.model(ids[:, half:], cache=cache, **_embedded(entered[:, half:]))
        return rest


def _embedded(entered: mx.array | None) -> dict[str, mx.array]:
    return {} if entered is None else {"input_embeddings": entered}


def _rows(states: mx.array, count: int) -> mx.array:
    """`states` (n, width) with zeros below, to (count, width)."""
    return mx.pad(states, [(0, count - states.shape[0]), (0, 0)])


def tree(parameters: dict[str, mx.array]) -> dict[str, Any]:
    """Named arrays as the tree that a network's `update` and an optimizer work on."""
    nested: dict[str, Any] = tree_unflatten(list(parameters.items()))
    return nested


def _at(values: mx.array, positions: mx.array) -> mx.array:
    """Rows of `values` (batch, length, width) at flat positions: (n, width)."""
    return values.reshape(-1, values.shape[-1])[positions]


def _logits(values: mx.array, positions: mx.array) -> mx.array:
    return _at(values, positions).astype(mx.float32)


def _agrees(wanted: mx.array, got: mx.array) -> bool:
    return wanted.shape == got.shape and bool(mx.allclose(wanted, got, rtol=_CLOSE, atol=_CLOSE).item())


def _rounded(number: int, multiple: int) -> int:
    return -(-number // multiple) * multiple


def _head(network: nn.Module) -> Callable[[mx.array], mx.array] | None:
    inner: Any = getattr(network, "model", None)
    if not isinstance(inner, nn.Module):
        return None
    embedding = getattr(inner, "embed_tokens", None)
    head = getattr(network, "lm_head", None) or getattr(embedding, "as_linear", None)
    return cast("Callable[[mx.array], mx.array] | None", head)
