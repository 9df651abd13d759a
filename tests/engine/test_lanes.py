"""Parts of a batch on streams of their own."""

from __future__ import annotations

from collections.abc import Iterator

import mlx.core as mx
import pytest

from plum_local import blas
from plum_local.engine import lanes
from plum_local.engine.memory import on_cpu


@pytest.fixture(autouse=True)
def threads() -> Iterator[None]:
    before = blas.used_threads()
    yield
    blas.use_threads(before)


@pytest.mark.parametrize(
    ("count", "most", "sizes"),
    [(32, 2, [16, 16]), (17, 2, [8, 9]), (7, 2, [7]), (1, 4, [1]), (13, 4, [4, 4, 5]), (9, 1, [9])],
)
def test_parts_are_of_about_the_same_size_and_never_small(count: int, most: int, sizes: list[int]) -> None:
    items = list(range(count))
    found = lanes.parts(items, most)
    assert [len(part) for part in found] == sizes
    assert [item for part in found for item in part] == items


@pytest.mark.skipif(not on_cpu(), reason="there are lanes on a CPU only")
def test_a_small_model_has_a_lane_for_each_core_and_a_large_one_its_products_threads(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "2")
    assert len(set(map(id, lanes.lanes(320)))) == 2
    assert blas.used_threads() == 1
    assert lanes.lanes(4096) == (mx.default_device(),)
    assert blas.used_threads() == 2 or blas.prepare().kind not in ("openblas", "forwarder")
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "64")
    assert len(lanes.lanes(320)) == lanes.MOST
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "1")
    assert lanes.lanes(320) == (mx.default_device(),)
