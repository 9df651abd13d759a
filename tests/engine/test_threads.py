"""Parts of a batch, each in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest

from plum_local import blas
from plum_local.engine import threads


@pytest.fixture(autouse=True)
def products() -> Iterator[None]:
    before = blas.used_threads()
    yield
    blas.use_threads(before)


@pytest.mark.parametrize(
    ("count", "most", "sizes"),
    [(32, 2, [16, 16]), (17, 2, [8, 9]), (7, 2, [7]), (1, 4, [1]), (13, 4, [4, 4, 5]), (9, 1, [9])],
)
def test_parts_are_of_about_the_same_size_and_never_small(count: int, most: int, sizes: list[int]) -> None:
    items = list(range(count))
    found = threads.parts(items, most)
    assert [len(part) for part in found] == sizes
    assert [item for part in found for item in part] == items


def test_parted_batches_have_a_thread_for_each_core_and_whole_ones_their_products_threads(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "2")
    assert threads.share_out(True) == 2
    assert blas.used_threads() == 1
    assert threads.share_out(False) == 1
    assert blas.used_threads() == 2 or blas.prepare().kind not in ("openblas", "forwarder")
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "64")
    assert threads.share_out(True) == threads.MOST
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "1")
    assert threads.share_out(True) == 1


def test_tasks_are_done_at_the_same_time_and_their_ends_are_in_order() -> None:
    together = threading.Barrier(threads.MOST, timeout=20)

    def done(number: int) -> int:
        together.wait()
        return number

    assert threads.side_by_side([partial(done, n) for n in range(threads.MOST)]) == [0, 1, 2, 3]
    assert threads.side_by_side([lambda: 7]) == [7]


def test_what_goes_wrong_in_a_task_is_told() -> None:
    with pytest.raises(ZeroDivisionError):
        threads.side_by_side([lambda: 1.0, lambda: 1 / 0])
