"""Exponentials on a CPU: as exact as MLX's, and MLX's wherever they would not help."""

from __future__ import annotations

from typing import Any

import mlx.core as mx
import numpy as np
import pytest

from plum_local.engine import exponentials as module
from plum_local.engine.exponentials import as_shipped, attention, exp, forward_only, logsumexp, sigmoid


def exact(x: mx.array) -> np.ndarray:
    return 1 / (1 + np.exp(-np.array(x).astype(np.float64)))


def test_values_and_slopes_are_exact_to_single_precision() -> None:
    x = mx.concatenate([mx.linspace(-15, 15, 50_000), mx.array([0.0, -0.0, 1e-30])])
    wanted = exact(x)
    np.testing.assert_allclose(np.array(sigmoid(x)), wanted, rtol=1e-6)
    slope = mx.grad(lambda x: sigmoid(x).sum())(x)
    np.testing.assert_allclose(np.array(slope), wanted * (1 - wanted), rtol=2e-5, atol=2e-7)


def test_far_out_it_is_nearly_nought_or_one_and_what_is_no_number_stays_none() -> None:
    far = mx.concatenate([mx.array([-1e30, -float("inf"), -80, 80, 1e30, float("inf")]), mx.zeros((module._SMALL,))])
    np.testing.assert_allclose(np.array(sigmoid(far))[:6], [0, 0, 0, 1, 1, 1], atol=1e-30)
    assert np.isnan(np.array(sigmoid(mx.full((module._SMALL,), float("nan"))))).all()


@pytest.mark.parametrize("x", [mx.linspace(-3, 3, 100), mx.linspace(-3, 3, 20_000).astype(mx.bfloat16)])
def test_few_numbers_and_half_precision_are_left_to_mlx(x: mx.array) -> None:
    assert mx.array_equal(sigmoid(x), module._plain_sigmoid(x))
    assert sigmoid(x).dtype == x.dtype
    assert mx.array_equal(logsumexp(x, axis=-1), module._plain_logsumexp(x, axis=-1))


def test_powers_are_exact(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mx, "sigmoid", sigmoid)  # as installed
    x = mx.linspace(-80, 80, 50_000)
    np.testing.assert_allclose(np.array(exp(x)), np.exp(np.array(x).astype(np.float64)), rtol=1e-5)


@pytest.mark.parametrize("keepdims", [False, True])
def test_logsumexp_is_mlxs(keepdims: bool) -> None:
    x = mx.random.normal((40, 300), key=mx.random.key(1)) * 5
    np.testing.assert_allclose(
        np.array(logsumexp(x, axis=-1, keepdims=keepdims)),
        np.array(module._plain_logsumexp(x, axis=-1, keepdims=keepdims)),
        rtol=1e-6,
    )
    assert mx.array_equal(logsumexp(x), module._plain_logsumexp(x))


def mask_of(kind: str) -> Any:
    holes = mx.random.uniform(shape=(3, 1, 20, 40), key=mx.random.key(5)) < 0.7
    holes = holes | (mx.arange(40) == 0)  # every row sees something
    return {"none": None, "causal": "causal", "holes": holes, "added": mx.where(holes, 0.0, -mx.inf),
            "flat": holes[0, 0]}[kind]  # fmt: skip


@pytest.mark.parametrize("kind", ["none", "causal", "holes", "added", "flat"])
@pytest.mark.parametrize("shared", [6, 2])
def test_attention_is_mlxs(kind: str, shared: int) -> None:
    keys = [mx.random.key(n) for n in range(3)]
    q = mx.random.normal((3, 6, 20, 16), key=keys[0])
    k, v = (mx.random.normal((3, shared, 40, 16), key=key) for key in keys[1:])
    options = {"scale": 0.25, "mask": mask_of(kind)}
    ours, theirs = attention(q, k, v, **options), module._plain_attention(q, k, v, **options)
    np.testing.assert_allclose(np.array(ours), np.array(theirs), rtol=1e-4, atol=1e-6)


def test_what_attention_cannot_do_faster_is_left_to_mlx() -> None:
    q = k = v = mx.random.normal((1, 2, 20, 16))
    assert mx.array_equal(attention(q, k, v, scale=0.25), module._plain_attention(q, k, v, scale=0.25))
    half = mx.random.normal((4, 8, 40, 16)).astype(mx.bfloat16)
    assert attention(half, half, half, scale=0.25).dtype == mx.bfloat16


def test_layers_use_the_attention_only_where_no_gradients_are_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mx, "sigmoid", sigmoid)
    with forward_only():
        assert mx.fast.scaled_dot_product_attention is attention
    assert mx.fast.scaled_dot_product_attention is module._plain_attention
    monkeypatch.setattr(mx, "sigmoid", module._plain_sigmoid)
    with forward_only():
        assert mx.fast.scaled_dot_product_attention is module._plain_attention


def test_as_shipped_gives_mlx_its_own_back_for_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mx, "sigmoid", sigmoid)
    with as_shipped():
        assert mx.sigmoid is module._plain_sigmoid
    assert mx.sigmoid is sigmoid
