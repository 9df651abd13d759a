from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
import pytest
from scripted import finish

from plum_local.consolidate.events import TrainStep
from plum_local.consolidate.examples import Example, batches, make_example
from plum_local.consolidate.train import CHECKPOINT_STEPS, MIN_STEPS, train
from plum_local.consolidate.trainer import Trainer, rate
from plum_local.engine.model import Model
from plum_local.errors import ConsolidationError
from plum_local.prompts import BRIEF, FEW_SHOT
from plum_local.records import PairKind, QAPair, Split
from plum_local.settings import ConsolidationSettings

SETTINGS = ConsolidationSettings(trained_blocks=1.0, rank=4, learning_rate=5e-3, batch_size=3, epochs=8)


@pytest.fixture(scope="module")
def model(tiny_checkpoint: Path) -> Model:
    return Model.load(tiny_checkpoint, rank=4)


@pytest.fixture(scope="module")
def examples(model: Model) -> list[Example]:
    pairs = [
        QAPair(str(n), None, f"Where is thing {n}?", f"It is at place {n * 7}.", PairKind.OPEN, Split.TRAIN)
        for n in range(13)
    ]
    return [make_example(model.renderer, BRIEF, pair, SETTINGS) for pair in pairs]


def _never(state: Any) -> Generator[Any, None, tuple[bool, float]]:
    return False, 0.0
    yield


def _trainer(model: Model, examples: list[Example], settings: ConsolidationSettings = SETTINGS) -> Trainer:
    return Trainer(model, model.fresh_adapter(rank=4, scale=2.0, seed=7), examples, settings)


def test_every_example_is_in_every_epoch_once_and_the_order_changes() -> None:
    lengths = list(np.random.default_rng(0).integers(10, 90, size=101))
    first = batches(lengths, 4, seed=1, epoch=0)
    second = batches(lengths, 4, seed=1, epoch=1)
    for epoch in (first, second):
        assert sorted(i for batch in epoch for i in batch) == list(range(101))
        assert len(epoch) == 26
    assert first != second
    assert first == batches(lengths, 4, seed=1, epoch=0)


def test_a_training_that_is_to_end_makes_a_few_steps_first(
    model: Model, examples: list[Example], tmp_path: Path
) -> None:
    trainer = _trainer(model, examples, replace(SETTINGS, epochs=40))
    _, outcome = finish(train(trainer, tmp_path, seed=1, check=_never, finish=lambda: True))
    assert outcome.steps == MIN_STEPS


def test_weights_follow_the_kind_of_token(model: Model) -> None:
    pair = QAPair("1", None, "Where?", "Here.", PairKind.OPEN, Split.TRAIN)
    settings = ConsolidationSettings(template_weight=0.0, question_weight=0.25, answer_weight=1.0)
    example = make_example(model.renderer, FEW_SHOT, pair, settings)
    answer = [i for i, weight in zip(example.ids, example.weights, strict=True) if weight == 1.0]
    question = [i for i, weight in zip(example.ids, example.weights, strict=True) if weight == 0.25]
    assert model.renderer.text(answer) == "Here."
    assert answer[-1] in model.stop_ids
    assert model.renderer.text(question) == "Where?"


def test_questions_weigh_nothing_where_the_checkpoint_never_learned_them(model: Model) -> None:
    pair = QAPair("1", None, "Where?", "Here.", PairKind.OPEN, Split.TRAIN)
    example = make_example(model.renderer, BRIEF, pair, ConsolidationSettings(question_weight=0.25))
    assert set(example.weights) == {0.0, 1.0}


def test_loss_falls_and_chat_is_served_as_before_between_steps(
    model: Model, examples: list[Example], tmp_path: Path
) -> None:
    served = {name: np.array(array) for name, array in model.adapter_parameters().parameters.items()}
    run = train(_trainer(model, examples), tmp_path, seed=3, check=_never)
    losses = []
    for event in run:
        # A reply may be given after any event, in the middle of a step too.
        if len(losses) == 30:
            now = model.adapter_parameters().parameters
            assert all(np.array_equal(np.array(now[name]), array) for name, array in served.items())
        if isinstance(event, TrainStep):
            losses.append(event.loss)
    assert len(losses) == 8 * 5
    assert sum(losses[-5:]) < 0.5 * sum(losses[:5])


def test_the_learning_rate_has_fallen_whenever_a_training_may_end(model: Model, examples: list[Example]) -> None:
    trainer = _trainer(model, examples)
    rates = []
    for step in range(trainer.steps):
        trainer.cursor.step = step
        rates.append(trainer._rate() / trainer.top_rate)
    epoch = len(rates) // 8
    assert max(rates[: 3 * epoch]) == 1.0
    assert all(max(rates[n * epoch : (n + 1) * epoch]) == 1.0 for n in range(3, 8))
    ends = rates[3 * epoch - 1 :: epoch]
    assert len(ends) == 6
    assert max(ends) < 0.6


@pytest.mark.parametrize("blocks", [1.0, 0.5])
def test_killed_training_goes_on_to_the_same_numbers(
    model: Model, examples: list[Example], tmp_path: Path, *, blocks: float
) -> None:
    settings = replace(SETTINGS, trained_blocks=blocks)
    _, whole = finish(train(_trainer(model, examples, settings), tmp_path / "a", seed=3, check=_never))
    run = train(_trainer(model, examples, settings), tmp_path / "b", seed=3, check=_never)
    made = (event.step for event in run if isinstance(event, TrainStep))
    assert CHECKPOINT_STEPS + 4 in made
    next(run)  # in the middle of a step
    run.close()
    events, resumed = finish(train(_trainer(model, examples, settings), tmp_path / "b", seed=3, check=_never))
    assert next(event.step for event in events if isinstance(event, TrainStep)) == CHECKPOINT_STEPS + 1
    assert resumed.steps == whole.steps
    for name, array in whole.state.parameters.items():
        assert np.array_equal(np.array(array), np.array(resumed.state.parameters[name])), name


def test_training_stops_when_all_is_known(
    model: Model, examples: list[Example], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(train.__globals__, "_BEGUN", 100.0)
    asked = []

    def known(state: Any) -> Generator[Any, None, tuple[bool, float]]:
        asked.append(state)
        return True, 1.0
        yield

    settings = ConsolidationSettings(rank=4, batch_size=1, epochs=50)
    _, outcome = finish(train(_trainer(model, examples, settings), tmp_path, seed=3, check=known))
    assert len(asked) == 1
    assert outcome.steps == 3 * 13  # the first end of an epoch with enough steps


@pytest.mark.parametrize(
    ("shares", "epochs"), [([0.2, 0.2, 0.2], 5), ([0.1, 0.2, 0.2, 0.3, 0.3, 0.2], 8), ([0.0, 0.0], 4)]
)
def test_training_stops_where_no_more_is_learned(
    model: Model,
    examples: list[Example],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    shares: list[float],
    epochs: int,
) -> None:
    monkeypatch.setitem(train.__globals__, "_BEGUN", 100.0)
    monkeypatch.setitem(train.__globals__, "_BY_HEART", 0.0)
    monkeypatch.setitem(train.__globals__, "_PATIENCE", 2)
    left = iter(shares)

    def asked(state: Any) -> Generator[Any, None, tuple[bool, float]]:
        return False, next(left)
        yield

    settings = ConsolidationSettings(rank=4, batch_size=1, epochs=50)
    _, outcome = finish(train(_trainer(model, examples, settings), tmp_path, seed=3, check=asked))
    assert outcome.steps == epochs * 13


@pytest.mark.parametrize(("bound", "epochs"), [(100.0, 3), (0.0, 5)])
def test_the_loss_says_whether_asking_is_of_use(
    model: Model, examples: list[Example], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, bound: float, epochs: int
) -> None:
    monkeypatch.setitem(train.__globals__, "_BEGUN", bound)
    monkeypatch.setitem(train.__globals__, "_BY_HEART", bound)

    def asked(state: Any) -> Generator[Any, None, tuple[bool, float]]:
        raise AssertionError
        yield

    settings = ConsolidationSettings(rank=4, batch_size=1, epochs=5)
    _, outcome = finish(train(_trainer(model, examples, settings), tmp_path, seed=3, check=asked))
    assert outcome.steps == epochs * 13


def test_training_that_may_not_stop_early_asks_nothing(model: Model, examples: list[Example], tmp_path: Path) -> None:
    def asked(state: Any) -> Generator[Any, None, tuple[bool, float]]:
        raise AssertionError
        yield

    settings = ConsolidationSettings(rank=4, batch_size=1, epochs=5, stop_early=False)
    _, outcome = finish(train(_trainer(model, examples, settings), tmp_path, seed=3, check=asked))
    assert outcome.steps == 5 * 13


def test_training_that_diverges_says_so(model: Model, examples: list[Example], tmp_path: Path) -> None:
    trainer = _trainer(model, examples)
    trainer.weights = mx.full(trainer.weights.shape, mx.nan)
    with pytest.raises(ConsolidationError, match="learning_rate"):
        finish(train(trainer, tmp_path, seed=3, check=_never))


def test_checkpoints_wait_until_enough_was_trained_to_pay_for_them(
    model: Model, examples: list[Example], tmp_path: Path
) -> None:
    trainer = _trainer(model, examples)
    assert trainer.may_save  # whatever the first one will take
    trainer.save(tmp_path)
    assert not trainer.may_save
    trainer.cursor.seconds += 1000.0
    assert trainer.may_save


def test_learning_rate_rises_then_falls() -> None:
    rates = [rate(step, 100, 1.0) for step in range(100)]
    assert rates[0] == pytest.approx(0.1)
    assert max(rates) == pytest.approx(1.0)
    assert rates[-1] < 0.11
