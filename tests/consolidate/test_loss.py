"""Every short cut to the loss gives the gradients of the plain way, and training gives the numbers it always gave."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx.optimizers as optim
import numpy as np
import pytest
from mlx import nn
from mlx.utils import tree_flatten
from mlx_lm.models import llama
from scripted import finish

from plum_local.consolidate.blocks import entering
from plum_local.consolidate.entropy import weighted_cross_entropy
from plum_local.consolidate.examples import Example
from plum_local.consolidate.loss import Route, find_route, make_batch, tree, weighted_loss
from plum_local.consolidate.plain_loss import PlainLoss
from plum_local.consolidate.prefix import entered, prefix_length
from plum_local.consolidate.trainer import Trainer, fitting, learns, rate
from plum_local.engine.lora import LoraState
from plum_local.engine.memory import tokens_at_once
from plum_local.engine.model import Model
from plum_local.settings import ConsolidationSettings

SETTINGS = ConsolidationSettings(
    rank=4, learning_rate=5e-3, batch_size=4, epochs=3, trained_blocks=1.0, selective=False
)
VOCABULARY = 300
Gradients = tuple[float, dict[str, mx.array]]
"""Loss and gradients by name."""


@pytest.fixture(scope="module", params=["numpy", "mlx"])
def model(tiny_checkpoint: Path, request: pytest.FixtureRequest) -> Model:
    """Trained by NumPy, as a small model on a CPU is, or by MLX, as all others are."""
    loaded = Model.load(tiny_checkpoint, rank=4)
    loaded.threads = 1  # however many cores there are
    if request.param == "mlx":
        loaded.plain = None
    elif loaded.plain is None:
        pytest.skip("NumPy is for a CPU")
    return loaded


@pytest.fixture(scope="module")
def adapter(model: Model) -> LoraState:
    """Numbers everywhere, so that no gradient is zero."""
    fresh = model.fresh_adapter(rank=4, scale=2.0, seed=3)
    return LoraState({n: 0.2 * mx.random.normal(a.shape, key=mx.random.key(5)) for n, a in fresh.parameters.items()}, 2)


@pytest.fixture(scope="module")
def examples() -> list[Example]:
    """Twelve pairs with a system prompt of nine tokens, questions and answers of several lengths."""
    random = np.random.default_rng(0)
    system = [int(i) for i in random.integers(5, VOCABULARY, 9)]
    made = []
    for n in range(12):
        question = [int(i) for i in random.integers(5, VOCABULARY, 4 + n % 5)]
        answer = [int(i) for i in random.integers(5, VOCABULARY, 3 + n % 4)]
        weights = [0.0] * 9 + [0.3] * (n % 2) * len(question) + [0.0] * ((n + 1) % 2) * len(question)
        made.append(Example((*system, *question, *answer), (*weights, *[1.0] * len(answer))))
    return made


def plain(model: Model, state: LoraState, examples: list[Example]) -> Gradients:
    """Loss and gradients by the definition, with all logits of the network itself, one example at a time."""
    total = sum(weight for example in examples for weight in example.weights)

    def loss_of(parameters: dict[str, object]) -> mx.array:
        model.network.update(parameters)
        loss = mx.array(0.0)
        for example in examples:
            logits = model.network(mx.array([example.ids[:-1]]))[0]
            losses = nn.losses.cross_entropy(logits, mx.array(example.ids[1:]))
            loss = loss + (losses * mx.array(example.weights[1:])).sum() / total
        return loss

    with model.using(state):
        loss, gradients = mx.value_and_grad(loss_of)(tree(state.parameters))
        mx.eval(loss, gradients)
    return loss.item(), dict(tree_flatten(gradients))


def by_route(model: Model, state: LoraState, examples: list[Example], route: Route) -> Gradients:
    total = sum(weight for example in examples for weight in example.weights)
    batch = make_batch(examples, share=route.shares)
    batch = replace(batch, weights=batch.weights / total)
    with model.using(state):
        gradients_of = mx.value_and_grad(lambda parameters: weighted_loss(route, parameters, batch))
        loss, gradients = gradients_of(tree(state.parameters))
        mx.eval(loss, gradients)
    return loss.item(), dict(tree_flatten(gradients))


def assert_same(got: Gradients, wanted: Gradients) -> None:
    assert got[0] == pytest.approx(wanted[0], rel=1e-6)
    assert got[1].keys() == wanted[1].keys()
    for name, gradient in wanted[1].items():
        size = mx.linalg.norm(gradient).item()
        assert size > 0, name
        assert mx.linalg.norm(got[1][name] - gradient).item() <= 1e-5 * size, name


def assert_slopes(trainer: Trainer, examples: list[Example], wanted: Gradients, names: Iterable[str]) -> None:
    """The trainer's loss and gradient by `names`, however much memory there is."""
    loss, gradients = wanted
    whole = mx.concatenate([gradients[name].reshape(-1) for name in names])
    for tokens in (10**6, 60, 1):  # all at once; several parts; one by one, with blocks recomputed
        trainer.tokens_at_once = tokens
        _, (got, slope) = finish(trainer.slope(examples))
        assert got.item() == pytest.approx(loss, rel=1e-6)
        assert mx.linalg.norm(slope - whole).item() <= 1e-5 * mx.linalg.norm(whole).item()


@pytest.fixture(scope="module")
def best(model: Model, adapter: LoraState, examples: list[Example]) -> Route:
    with model.using(adapter):
        return find_route(model.network, examples[0].ids)


WAYS: dict[str, Callable[[Route], Route]] = {
    "the network's own logits": lambda best: Route(best.network, None, False),
    "logits at weighted positions": lambda best: replace(best, shares=False, selects=False),
    "last block at weighted positions": lambda best: replace(best, shares=False),
    "prefix shared": lambda best: replace(best, selects=False),
    "all together": lambda best: best,
    "blocks recomputed": lambda best: replace(best, shares=False, recomputes=True),
}


@pytest.mark.parametrize("way", WAYS)
def test_gradients_are_those_of_the_plain_way(
    model: Model, adapter: LoraState, examples: list[Example], best: Route, way: str
) -> None:
    assert best.head is not None
    assert best.shares
    assert best.selects
    assert prefix_length(examples[:5]) == 8
    assert_same(by_route(model, adapter, examples[:5], WAYS[way](best)), plain(model, adapter, examples[:5]))


@pytest.mark.parametrize("at_once", [1, 7 * 300, 10**9])
def test_entropy_and_its_slope_do_not_depend_on_how_many_logits_are_made_at_once(at_once: int) -> None:
    key = mx.random.key(1)
    matrix, hidden = mx.random.normal((300, 16), key=key), mx.random.normal((23, 16), key=mx.random.key(2))
    targets, weights = mx.arange(23) * 5, mx.arange(23) / 7.0

    def wanted(states: mx.array) -> mx.array:
        return (nn.losses.cross_entropy(states @ matrix.T, targets) * weights).sum()

    def got(states: mx.array) -> mx.array:
        return weighted_cross_entropy(lambda h: h @ matrix.T, states, targets, weights, at_once)

    value, slope = mx.value_and_grad(got)(hidden)
    value_wanted, slope_wanted = mx.value_and_grad(wanted)(hidden)
    assert value.item() == pytest.approx(value_wanted.item(), rel=1e-6)
    assert mx.linalg.norm(slope - slope_wanted).item() <= 1e-6 * mx.linalg.norm(slope_wanted).item()


def test_entropy_of_half_precision_is_computed_in_single() -> None:
    hidden = mx.random.normal((9, 16), key=mx.random.key(2)).astype(mx.bfloat16)
    matrix = mx.random.normal((300, 16), key=mx.random.key(1)).astype(mx.bfloat16)
    targets, weights = mx.arange(9), mx.full(9, 1 / 9)
    value, slope = mx.value_and_grad(lambda h: weighted_cross_entropy(lambda x: x @ matrix.T, h, targets, weights))(
        hidden
    )
    logits = (hidden @ matrix.T).astype(mx.float32)
    assert value.dtype == mx.float32
    assert slope.dtype == mx.bfloat16
    assert value.item() == pytest.approx(nn.losses.cross_entropy(logits, targets).mean().item(), rel=1e-6)


def test_trainer_in_parts_has_the_gradient_of_the_whole(
    model: Model, adapter: LoraState, examples: list[Example]
) -> None:
    trainer = Trainer(model, adapter, examples, SETTINGS)
    assert_slopes(trainer, examples[:5], plain(model, adapter, examples[:5]), adapter.parameters)


def test_shapes_made_few_for_a_compiler_change_nothing(
    model: Model, adapter: LoraState, examples: list[Example], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, (_, wanted) = finish(Trainer(model, adapter, examples, SETTINGS).slope(examples[:5]))
    monkeypatch.setattr(sys.modules[Trainer.__module__], "on_cpu", lambda: False)
    _, (_, slope) = finish(Trainer(model, adapter, examples, SETTINGS).slope(examples[:5]))
    assert mx.linalg.norm(slope - wanted).item() <= 1e-5 * mx.linalg.norm(wanted).item()


def test_parts_hold_as_many_examples_as_fit(examples: list[Example]) -> None:
    assert fitting(examples, 10**6) == [examples]
    assert fitting(examples, 1) == [[example] for example in examples]
    parts = fitting(examples, 60)
    assert [example for part in parts for example in part] == examples
    assert all(len(part) * max(len(e.ids) for e in part) <= 60 for part in parts)
    assert len(parts) < len(examples)


def test_prefix_ends_before_what_is_weighted_and_where_examples_differ() -> None:
    first = Example(tuple(range(20, 60)), (0.0,) * 30 + (1.0,) * 10)
    assert prefix_length([first, first]) == 29  # token 29 predicts the first weighted one
    other = Example((*range(20, 45), 7, 7, 7, 7, 7), (0.0,) * 28 + (1.0,) * 2)
    assert prefix_length([first, other]) == 25
    assert prefix_length([first]) == 0
    assert prefix_length([first, Example(tuple(range(60, 100)), first.weights)]) == 0


def test_network_with_windows_shares_nothing() -> None:
    options = {
        "model_type": "llama", "hidden_size": 16, "num_hidden_layers": 2, "intermediate_size": 32,
        "num_attention_heads": 2, "rms_norm_eps": 1e-5, "vocab_size": 50, "sliding_window": 8,
        "layer_types": ["full_attention", "sliding_attention"],
    }  # fmt: skip
    network = llama.Model(llama.ModelArgs.from_dict(options))
    route = find_route(network, list(range(20)))
    assert route.head is not None
    assert not route.shares


def test_what_fits_depends_on_the_machine_and_the_network(adapter: LoraState, monkeypatch: pytest.MonkeyPatch) -> None:
    # Two blocks of 32: four layers of 32 × 32, gate and up 32 × 64, down 64 × 32.
    numbers = 2 * (4 * (32 + 32) + 3 * (32 + 64))
    monkeypatch.setattr("plum_local.engine.memory.memory_limit", lambda: 1000 + 2 * 50 * 4 * 3 * numbers)
    assert tokens_at_once(adapter.parameters, 1000) == 50
    assert tokens_at_once(adapter.parameters, 10**9) == 1


def test_steps_are_those_of_an_optimizer_on_every_matrix(
    model: Model, adapter: LoraState, examples: list[Example]
) -> None:
    trainer = Trainer(model, adapter, examples, replace(SETTINGS, selective=False))
    optimizer, state = optim.AdamW(learning_rate=0.0, bias_correction=True), adapter
    for step in range(4):
        chosen = [step, 3 + step, 6 + step]
        _, gradients = plain(model, state, [examples[i] for i in chosen])
        clipped, _ = optim.clip_grad_norm(gradients, trainer.clip)
        optimizer.learning_rate = rate(step, trainer.steps, SETTINGS.learning_rate)
        state = LoraState(optimizer.apply_gradients(clipped, state.parameters), state.scale)
        finish(trainer.step(chosen))
        trainer.cursor.step += 1
    for name, array in trainer.state.parameters.items():
        moved = mx.linalg.norm(state.parameters[name] - adapter.parameters[name]).item()
        assert mx.linalg.norm(array - state.parameters[name]).item() <= 1e-3 * moved, name


def test_where_only_the_last_blocks_learn_their_gradients_are_those_of_the_plain_way(
    model: Model, adapter: LoraState, examples: list[Example]
) -> None:
    trainer = Trainer(model, adapter, examples, replace(SETTINGS, trained_blocks=0.5))
    assert trainer.route.first == 1
    learning = [name for name in adapter.parameters if ".layers.1." in name]
    assert 0 < len(learning) < len(adapter.parameters)
    wanted = plain(model, adapter, examples[:5])
    assert_slopes(trainer, examples[:5], wanted, learning)
    assert len(list(trainer.prepare())) == 3
    assert_slopes(trainer, examples[:5], wanted, learning)


@pytest.mark.parametrize("selects", [True, False])
def test_parts_side_by_side_give_the_gradients_of_the_whole(
    model: Model, adapter: LoraState, examples: list[Example], selects: bool
) -> None:
    trainer = Trainer(model, adapter, examples, SETTINGS)
    trainer.route = replace(trainer.route, selects=selects)
    alone = {i: sure for some in trainer.sure(range(12)) for i, sure in some.items()}
    trainer._plain = model.plain and PlainLoss(model.plain, 0, 3)
    assert_slopes(trainer, examples, plain(model, adapter, examples), list(adapter.parameters))
    found = {i: sure for some in trainer.sure(range(12)) for i, sure in some.items()}
    assert found == pytest.approx(alone, rel=1e-4)


def test_what_goes_into_the_first_block_that_learns_does_not_depend_on_what_is_shared(model: Model) -> None:
    common = tuple(range(30, 70))
    sequences = sorted(((*common, *range(n, 3 * n)) for n in range(4, 14)), key=len)
    found: dict[tuple[int, ...], mx.array] = {}
    for group in entered(model.network, sequences, 1, shares=True, at_once=4):
        found |= group
    assert list(found) == sequences
    for ids in sequences:
        wanted = entering(model.network, mx.array([ids]), 1)[0]
        assert found[ids].shape == wanted.shape
        assert mx.abs(found[ids] - wanted).max().item() <= 1e-4 * mx.abs(wanted).max().item()


def test_blocks_below_those_that_learn_stay_as_they_were_and_are_not_computed_again(
    model: Model, adapter: LoraState, examples: list[Example], monkeypatch: pytest.MonkeyPatch
) -> None:
    trainer = Trainer(model, adapter, examples, replace(SETTINGS, trained_blocks=0.5))
    list(trainer.prepare())
    called: list[str] = []
    names = {id(layer): f"model.layers.{n}.mlp.up_proj" for n, layer in enumerate(model.network.layers)}
    kind, name = (type(model.network.layers[0]), "__call__") if model.plain is None else (PlainLoss, "_block")
    run = getattr(kind, name)

    def watched(self: object, block: Any, *args: object, **options: object) -> object:
        called.append(names[id(self)] if model.plain is None else block.up.name)
        return run(self, block, *args, **options)

    monkeypatch.setattr(kind, name, watched)
    finish(trainer.step([0, 1, 2, 3]))
    assert set(called) == {"model.layers.1.mlp.up_proj"}
    state = trainer.state
    assert state.parameters.keys() == adapter.parameters.keys()
    for name, array in adapter.parameters.items():
        assert mx.array_equal(array, state.parameters[name]) == (".layers.0." in name), name


def test_what_would_take_much_memory_is_computed_again_and_gives_the_same(
    model: Model, adapter: LoraState, examples: list[Example], monkeypatch: pytest.MonkeyPatch
) -> None:
    trainer = Trainer(model, adapter, examples, replace(SETTINGS, trained_blocks=0.5))
    monkeypatch.setattr(sys.modules[Trainer.__module__], "memory_limit", lambda: 1000)
    assert not list(trainer.prepare())
    _, (loss, _) = finish(trainer.slope(examples[:5]))
    assert loss.item() == pytest.approx(plain(model, adapter, examples[:5])[0], rel=1e-6)


def test_a_network_that_takes_no_hidden_states_is_computed_whole(
    model: Model, examples: list[Example], monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = type(model.network.model)
    run = inner.__call__
    monkeypatch.setattr(inner, "__call__", lambda self, ids, cache=None, embedded=None: run(self, ids, cache, embedded))
    route = find_route(model.network, examples[0].ids, 1)
    assert route.shares
    assert route.first == 0


@pytest.mark.parametrize(("share", "first"), [(1.0, 0), (0.99, 0), (0.5, 2), (0.3, 2), (0.25, 3), (0.01, 3)])
def test_the_share_of_blocks_that_learn_is_rounded_up(share: float, first: int) -> None:
    names = [f"model.layers.{n}.mlp.{end}" for n in range(4) for end in ("lora_a", "lora_b")]
    assert learns(names, share) == (names[2 * first :], first)
    assert learns([*names, "lm_head.lora_a"], share) == ([*names, "lm_head.lora_a"], 0)


def test_losses_are_what_they_always_were(model: Model, examples: list[Example]) -> None:
    trainer = Trainer(model, model.fresh_adapter(rank=4, scale=2.0, seed=7), examples, SETTINGS)
    losses = []
    for step in range(9):
        _, (loss, _) = finish(trainer.step([step % 3, 3 + step % 3, 6 + step % 3, 9 + step % 3]))
        losses.append(loss)
        trainer.cursor.step += 1
    golden = [7.17122, 7.33232, 7.64962, 6.58093, 6.78593, 7.15918, 6.23167, 6.4719, 6.92304]
    assert losses == pytest.approx(golden, rel=1e-4)
