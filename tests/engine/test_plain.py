"""Reading by NumPy: the same numbers as MLX's, whatever is padded, shared, trimmed or left out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
import pytest
from mlx import nn
from mlx_lm.models import llama
from networks import KINDS, made

from plum_local.engine import lora
from plum_local.engine.memory import on_cpu
from plum_local.engine.model import Model
from plum_local.engine.plain import Plain
from plum_local.engine.plain_reading import PlainReader, chooser, padded
from plum_local.engine.plain_weights import MOST_WIDTH
from plum_local.engine.reading import log_probabilities

pytestmark = pytest.mark.skipif(not on_cpu(), reason="NumPy is for a CPU")


@pytest.fixture(autouse=True)
def garbage(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is in memory that nobody wrote to counts nowhere, whatever it is."""
    empty = np.empty

    def filled(shape: Any, dtype: Any = float) -> Any:
        return np.full(shape, np.nan, dtype) if dtype is np.float32 else empty(shape, dtype)

    monkeypatch.setattr(np, "empty", filled)


def plain_of(network: nn.Module) -> Plain:
    plain = Plain.of(network)
    assert plain is not None
    return plain


def wanted(network: nn.Module, ids: list[int]) -> np.ndarray:
    """MLX's logits (length, vocabulary)."""
    return np.array(network(mx.array([ids]))[0])


@pytest.mark.parametrize("changes", KINDS)
def test_rows_of_any_length_behind_one_beginning_have_mlx_s_numbers(changes: dict[str, Any]) -> None:
    network = made(**changes)
    plain = plain_of(network)
    weights = plain.weights()
    beginning, rows = [7, 1, 30, 2, 2], [[5, 6, 7, 8, 9, 10], [11, 3], [40, 41, 42]]
    seen = plain.nothing(1)
    plain.read(weights, np.array([beginning]), seen)
    seen = seen.divided(3)
    ids, counts = padded(rows)
    states = plain.read(weights, ids, seen, counts)
    logits = plain.logits(weights, states).reshape(3, ids.shape[1], -1)
    for row, found in zip(rows, logits, strict=True):
        expected = wanted(network, beginning + row)[len(beginning) :]
        np.testing.assert_allclose(found[: len(row)], expected, rtol=1e-3, atol=1e-4)
    assert len(seen) == 11
    # A token more of each, then of the first and the last alone.
    more = plain.logits(weights, plain.read(weights, np.array([[1], [2], [3]]), seen))
    for row, token, found in zip(rows, (1, 2, 3), more, strict=True):
        np.testing.assert_allclose(found, wanted(network, [*beginning, *row, token])[-1], rtol=1e-3, atol=1e-4)
    assert seen.drop([1]) == [0, 2]
    assert seen.drop([]) == [0, 1]
    more = plain.logits(weights, plain.read(weights, np.array([[8], [9]]), seen))
    for full, found in zip(([*rows[0], 1, 8], [*rows[2], 3, 9]), more, strict=True):
        np.testing.assert_allclose(found, wanted(network, beginning + full)[-1], rtol=1e-3, atol=1e-4)
    assert seen.drop([0]) == [1]
    more = plain.logits(weights, plain.read(weights, np.array([[4]]), seen))[0]
    np.testing.assert_allclose(more, wanted(network, [*beginning, *rows[2], 3, 9, 4])[-1], rtol=1e-3, atol=1e-4)


def test_what_is_trimmed_was_never_read_and_rows_can_join() -> None:
    network = made()
    plain = plain_of(network)
    weights = plain.weights()
    seen = plain.nothing(1)
    plain.read(weights, np.array([[4, 5, 6, 7]]), seen)
    seen.trim(2)
    found = plain.logits(weights, plain.read(weights, np.array([[9]]), seen))[0]
    np.testing.assert_allclose(found, wanted(network, [4, 5, 9])[-1], rtol=1e-3, atol=1e-4)
    other = plain.nothing(1)
    plain.read(weights, np.array([list(range(80))]), other)
    both = seen.beside(other)
    found = plain.logits(weights, plain.read(weights, np.array([[1], [2]]), both))
    np.testing.assert_allclose(found[0], wanted(network, [4, 5, 9, 1])[-1], rtol=1e-3, atol=1e-4)
    np.testing.assert_allclose(found[1], wanted(network, [*range(80), 2])[-1], rtol=1e-3, atol=1e-4)


def test_another_adapter_in_the_network_is_read_at_once_and_a_silent_one_costs_nothing() -> None:
    network = made()
    plain = plain_of(network)
    loud = lora.current(network)
    lora.put(network, loud.silent())
    bare = plain.weights()
    assert all(block.up.low is None for block in bare.blocks)
    states = plain.read(bare, np.array([[3, 2, 1]]), plain.nothing(1))
    expected = wanted(network, [3, 2, 1])
    lora.put(network, loud)
    np.testing.assert_allclose(plain.logits(bare, states), expected, rtol=1e-3, atol=1e-4)
    assert np.abs(wanted(network, [3, 2, 1]) - expected).max() > 0.1


@pytest.mark.parametrize(
    "changes",
    [
        {"rope_traditional": True},
        {"rope_scaling": {"type": "linear", "factor": 2.0}},
        {"sliding_window": 4, "layer_types": ["full_attention", "sliding_attention"]},
        {"hidden_size": MOST_WIDTH + 9, "num_attention_heads": 8, "num_key_value_heads": 8},
    ],
)
def test_what_is_not_done_here_is_left_to_mlx(changes: dict[str, Any]) -> None:
    assert Plain.of(made(**changes)) is None


def test_a_network_of_half_precision_or_with_other_layers_is_left_to_mlx() -> None:
    network = made()
    network.set_dtype(mx.float16)
    assert Plain.of(network) is None
    network = made(hidden_size=96)
    network.layers[1].mlp.up_proj.linear = nn.QuantizedLinear(96, 80, bias=False, group_size=32)
    assert Plain.of(network) is None


def test_a_network_that_computes_something_else_is_left_to_mlx(monkeypatch: pytest.MonkeyPatch) -> None:
    network = made()
    inner = llama.Model.__call__
    monkeypatch.setattr(llama.Model, "__call__", lambda self, *args, **options: 1.1 * inner(self, *args, **options))
    assert Plain.of(network) is None


@pytest.mark.parametrize("threads", [1, 2, 4])
def test_a_batch_larger_than_what_is_written_at_once_equals_singles(threads: int) -> None:
    network = made()
    reader = PlainReader(plain_of(network), threads)
    random = np.random.default_rng(0)
    prompts = [[1, 2, 3, *random.integers(4, 90, size=int(random.integers(1, 30))).tolist()] for _ in range(61)]

    def written(some: list[list[int]], **options: Any) -> list[list[int]]:
        steps = reader.answers(
            some, **{"max_tokens": 9, "stops": {5, 17, 33}, "temperature": 0.0, "seed": 1, **options}
        )
        while True:
            try:
                next(steps)
            except StopIteration as end:
                return end.value  # type: ignore[no-any-return]

    singles = [written([prompt])[0] for prompt in prompts]
    assert written(prompts) == singles
    assert {len(answer) for answer in singles} >= {9, 0}
    drawn = written(prompts, temperature=1.0)
    assert drawn == written(prompts, temperature=1.0) != written(prompts, temperature=1.0, seed=2)
    cache = reader.cache()
    alone = reader.reply(prompts[0], cache, max_tokens=9, temperature=0.0, seed=None)
    taken = [token for token, _ in zip(alone, singles[0], strict=False)]
    assert taken == singles[0]


def test_draws_follow_the_distribution() -> None:
    logits = np.log(np.array([0.7, 0.2, 0.1], dtype=np.float32))
    choose = chooser(1.0, [3])
    drawn = np.bincount([choose(logits) for _ in range(4000)], minlength=3) / 4000
    np.testing.assert_allclose(drawn, [0.7, 0.2, 0.1], atol=0.03)
    assert {chooser(0.0, [1])(logits) for _ in range(9)} == {0}
    cold = chooser(0.1, [3])
    assert np.mean([cold(logits) == 0 for _ in range(500)]) > 0.99


def test_log_probabilities_are_those_of_a_softmax() -> None:
    logits = np.array([[1.0, 2.0, 400.0], [0.0, 0.0, 0.0]], dtype=np.float32)
    found = log_probabilities(logits, [2, 1])
    np.testing.assert_allclose(found, [0.0, -np.log(3)], atol=1e-6)


def test_a_wider_batch_never_asks_for_more_memory_than_it_may(
    make_checkpoint: Callable[[int], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    model = Model.load(make_checkpoint(3), rank=4)
    items = [([("user", f"{'and ' * n}what is my dog called?")], "Rex.") for n in range(12)]
    scores = model.score(items)
    monkeypatch.setattr("plum_local.engine.plain_reading._SCORES_AT_ONCE", 1)
    np.testing.assert_allclose(model.score(items), scores, rtol=1e-4)
