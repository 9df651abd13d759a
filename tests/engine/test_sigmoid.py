"""The logistic function on a CPU: as exact as MLX's, and MLX's wherever it would not help."""

from __future__ import annotations

import mlx.core as mx
import numpy as np
import pytest

from plum_local.engine import sigmoid as module
from plum_local.engine.sigmoid import as_shipped, sigmoid


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
    assert mx.array_equal(sigmoid(x), module._plain(x))
    assert sigmoid(x).dtype == x.dtype


def test_as_shipped_gives_mlx_its_own_back_for_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mx, "sigmoid", sigmoid)
    with as_shipped():
        assert mx.sigmoid is module._plain
    assert mx.sigmoid is sigmoid
