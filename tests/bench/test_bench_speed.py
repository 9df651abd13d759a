"""`plum bench speed`: both sides do the same work, and what is printed has the promised shape."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest

from plum_local import arguments, cli
from plum_local.bench import speed, speed_store, speed_text, speed_train, speed_whole
from plum_local.bench.speed_model import Subject, examples_of
from plum_local.bench.spread import Spread, ratios, spread_of
from plum_local.errors import PlumError
from plum_local.store import Store

SMALL = Subject("small", 2, 2048)


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLUM_HOME", str(tmp_path / "home"))


def test_trainers_take_the_same_steps_and_are_compared_in_pairs() -> None:
    """`compare` itself refuses to go on where a step's losses differ."""
    found = speed_train.compare(SMALL, 2)
    assert 0 < found.ratio.low <= found.ratio.median <= found.ratio.high
    assert [phase.ms > 0 for phase in found.phases] == [True] * 3


def test_trainers_that_differ_are_not_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speed_train.Trainer, "_part_slope", _doubled(speed_train.Trainer._part_slope))
    with pytest.raises(PlumError, match="do not do the same"):
        speed_train.compare(SMALL, 1)


def _doubled(whole: object) -> object:
    def part(*args: object) -> object:
        loss, slope = yield from whole(*args)  # type: ignore[operator]
        return 2 * loss, slope

    return part


def test_memory_is_measured_of_one_trainer_at_a_time() -> None:
    ours, peer = speed_train.peak_memory(replace(SMALL, batch=8, vocabulary=16_384))
    assert 0 < ours < 0.8 * peer


def test_random_pairs_begin_alike_and_are_as_long_as_pairs_are() -> None:
    made = examples_of(SMALL, None, 50)  # type: ignore[arg-type]
    assert len({example.ids[:24] for example in made}) == 1
    assert len({example.ids for example in made}) == 50
    assert all(43 <= len(e.ids) <= 59 and 8 <= sum(e.weights) <= 12 for e in made)


def test_adapters_change_without_memory_growing() -> None:
    taken, grown = speed_text.swapping(6)
    assert taken.median > 0
    assert grown == 0


def test_store_is_filled_and_searched_for_what_is_in_it(tmp_path: Path) -> None:
    with Store(tmp_path / "plum.db") as store:
        ids, asked = speed_store.fill(store, 500, 10, random.Random(1))
        assert (len(ids), store.counts().messages) == (10, 500)
        assert len(asked) == 10
        assert all(store.search(text) for text in asked)
    found = speed_store.measure(500, 10)
    assert found["search_p99_ms"].median >= found["search_ms"].median > 0


def test_first_words_are_timed_idle_and_while_training(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speed_whole, "_told", lambda _: "My sister is called Bastu.")
    monkeypatch.setattr(speed_whole, "_SAMPLES", 3)
    idle, busy, ratio = speed_whole.first_words()
    assert min(idle.low, busy.low, ratio) > 0


def test_middle_half_of_paired_ratios() -> None:
    assert ratios([2.0, 6.0, 4.0], [1.0, 2.0, 1.0]) == Spread(3.0, 2.5, 3.5)
    assert spread_of([7.0]) == Spread(7.0, 7.0, 7.0)
    assert Spread(1.23456, 1.0, 20000.4).as_dict() == {"median": 1.235, "low": 1.0, "high": 20000.0}


def test_json_has_every_number_and_null_where_it_was_not_measured(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["bench", "speed", "--only", "swap", "--quick", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found) == ["train_ratio", "memory_ratio_152k", "augment_ratio", "generate_ratio", "swap_ms",
                           "search_p99_ms", "consolidate_s"]  # fmt: skip
    assert found["train_ratio"] == {"32k": None, "152k": None, "plum-tiny": None}
    assert found["swap_ms"]["low"] <= found["swap_ms"]["median"] <= found["swap_ms"]["high"]
    assert found["search_p99_ms"] is None


def test_unknown_part_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["bench", "speed", "--only", "warp"]) == 2
    assert "warp" in capsys.readouterr().err


def test_the_command_line_offers_every_part() -> None:
    assert arguments.parser().parse_args(["bench", "speed"]).only == speed.PARTS
