"""Loss and gradients by NumPy are MLX's, for every shape of network that NumPy reads."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

import mlx.core as mx
import numpy as np
import pytest
from mlx import nn
from mlx.utils import tree_flatten
from networks import KINDS, made
from scripted import finish

from plum_local.consolidate.examples import Example
from plum_local.consolidate.loss import tree
from plum_local.consolidate.plain_loss import PlainLoss
from plum_local.engine import lora
from plum_local.engine.memory import on_cpu
from plum_local.engine.plain import Plain
from plum_local.engine.plain_weights import Weights

pytestmark = pytest.mark.skipif(not on_cpu(), reason="NumPy is for a CPU")


def examples(shared: int) -> list[Example]:
    """Nine of several lengths that begin with `shared` same tokens; one weighs nothing."""
    random = np.random.default_rng(2)
    system = random.integers(5, 90, shared).tolist()
    made = []
    for n in range(9):
        question, answer = (random.integers(5, 90, count).tolist() for count in (3 + n % 4, 2 + n % 3))
        weights = [0.0] * (len(system) + len(question)) + [1.0 if n != 4 else 0.0] * len(answer)
        made.append(Example((*system, *question, *answer), tuple(weights)))
    return made


def plain_loss(network: nn.Module, first: int, threads: int = 1) -> PlainLoss:
    plain = Plain.of(network)
    assert plain is not None
    return PlainLoss(plain, first, threads)


def weights_of(loss: PlainLoss, network: nn.Module) -> Weights:
    state = lora.current(network)
    return loss.weights({name: np.array(array) for name, array in state.parameters.items()}, state.scale)


def by_definition(network: nn.Module, some: list[Example], total: float) -> tuple[float, dict[str, mx.array]]:
    state = lora.current(network)

    def loss_of(parameters: dict[str, Any]) -> mx.array:
        network.update(parameters)
        losses = [
            (
                nn.losses.cross_entropy(network(mx.array([e.ids[:-1]]))[0], mx.array(e.ids[1:]))
                * mx.array(e.weights[1:])
            ).sum()
            for e in some
        ]
        return mx.stack(losses).sum() / total

    loss, slopes = mx.value_and_grad(loss_of)(tree(state.parameters))
    mx.eval(loss, slopes)
    lora.put(network, state)
    return loss.item(), dict(tree_flatten(slopes))


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("shared", [0, 9])
@pytest.mark.parametrize("changes", KINDS)
def test_loss_and_gradients_are_mlx_s(changes: dict[str, Any], shared: int, threads: int) -> None:
    network, some = made(**changes), examples(shared)
    wanted, slopes = by_definition(network, some, 7.0)
    for first in (0, 1):
        loss = plain_loss(network, first, threads)
        weights = weights_of(loss, network)
        entered: dict[tuple[int, ...], Any] = {}
        ways = [entered]
        if first:
            ways.append(
                {
                    ids: x
                    for group in loss.entered(weights, sorted({e.ids for e in some}), 2)
                    for ids, x in group.items()
                }
            )
        for known in ways:
            _, (got, found) = finish(loss.slopes(weights, some, known, 7.0))
            assert got == pytest.approx(wanted, rel=1e-5)
            assert found.keys() == {name for name in slopes if first == 0 or ".layers.1." in name}
            for name, slope in found.items():
                gap = np.linalg.norm(slope - np.array(slopes[name]))
                assert gap <= 1e-4 * np.linalg.norm(np.array(slopes[name])), name


def test_an_adapter_that_changes_nothing_yet_has_gradients() -> None:
    network = made()
    state = lora.current(network)
    lora.put(network, lora.fresh(state, rank=3, scale=1.5, seed=1))
    _, slopes = by_definition(network, examples(9), 5.0)
    loss = plain_loss(network, 0)
    _, (_, found) = finish(loss.slopes(weights_of(loss, network), examples(9), {}, 5.0))
    for name, slope in found.items():
        assert np.linalg.norm(slope - np.array(slopes[name])) <= 1e-4 * np.linalg.norm(np.array(slopes[name])), name
        assert name.endswith("lora_a") != bool(np.abs(slope).max() > 0), name


def test_how_sure_a_network_is_of_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    network, some = made(), examples(9)
    loss = plain_loss(network, 1, 2)
    found = loss.sure(weights_of(loss, network), some, {})
    for example, sure in zip(some, found, strict=True):
        logits = network(mx.array([example.ids[:-1]]))[0]
        chances = mx.softmax(logits, axis=-1)
        wanted = [chances[n - 1, example.ids[n]].item() for n, weight in enumerate(example.weights) if weight]
        assert math.isclose(sure, min(wanted, default=1.0), rel_tol=1e-3)
    # Logits a few at a time, as of a large vocabulary.
    monkeypatch.setattr("plum_local.consolidate.plain_loss._LOGITS_AT_ONCE", 200)
    assert loss.sure(weights_of(loss, network), some, {}) == pytest.approx(found, rel=1e-5)
    nothing = [example for example in some if not any(example.weights)]
    assert loss.sure(weights_of(loss, network), nothing, {}) == [1.0]


def test_a_piece_of_work_is_a_block_so_that_a_reply_waits_for_no_more() -> None:
    network, some = made(), examples(9)
    loss = plain_loss(network, 0)
    blocks = len(network.layers)
    pieces = list(loss.slopes(weights_of(loss, network), some, {}, 5.0))
    assert len(pieces) >= 2 * blocks
    assert all(a is b is None for a, b in pairwise(pieces))
