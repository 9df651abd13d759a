"""`plum bench ui` measures what it says; the numbers themselves are the machine's."""

from __future__ import annotations

import json
from contextlib import nullcontext

import pytest

from plum_local import cli
from tui import bench


def test_the_percentile_is_one_of_the_values() -> None:
    assert bench.percentile([3.0, 1.0, 2.0], 50) == 2.0
    assert bench.percentile([float(n) for n in range(1, 101)], 99) == 100.0
    assert bench.percentile([7.04], 99) == 7.0


async def test_keys_are_measured_while_a_reply_streams(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench, "KEYS", 3)
    monkeypatch.setattr(bench, "_computing", nullcontext)  # a test need not make the machine busy
    taken = await bench.key_to_paint_ms()
    assert len(taken) == 3
    assert all(value > 0 for value in taken)


async def test_opening_and_listing_are_measured() -> None:
    assert await bench.open_ms(messages=40) > 0
    assert len(await bench.list_ms(conversations=60)) == 15


def test_the_numbers_are_printed_as_json(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    numbers = {"key_to_paint_p99_ms": 1.0, "first_frame_ms": 2.0, "open_2000_ms": 3.0, "list_20000_ms": 4.0}
    monkeypatch.setattr(bench, "measure", lambda: numbers)
    assert cli.main(["bench", "ui", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == numbers
    assert cli.main(["bench", "ui"]) == 0
    assert "open_2000_ms" in capsys.readouterr().out
