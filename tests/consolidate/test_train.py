from __future__ import annotations

import math
from dataclasses import replace
from importlib import import_module
from pathlib import Path

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
WHOLE = replace(SETTINGS, selective=False)


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
    _, outcome = finish(train(trainer, tmp_path, seed=1, finish=lambda: True))
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
    run = train(_trainer(model, examples, WHOLE), tmp_path, seed=3)
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


@pytest.mark.parametrize("blocks", [1.0, 0.5])
def test_killed_training_goes_on_to_the_same_numbers(
    model: Model, examples: list[Example], tmp_path: Path, *, blocks: float
) -> None:
    settings = replace(SETTINGS, trained_blocks=blocks)
    _, whole = finish(train(_trainer(model, examples, settings), tmp_path / "a", seed=3))
    run = train(_trainer(model, examples, settings), tmp_path / "b", seed=3)
    made = (event.step for event in run if isinstance(event, TrainStep))
    assert CHECKPOINT_STEPS + 4 in made
    next(run)  # in the middle of a step
    run.close()
    events, resumed = finish(train(_trainer(model, examples, settings), tmp_path / "b", seed=3))
    assert next(event.step for event in events if isinstance(event, TrainStep)) == CHECKPOINT_STEPS + 1
    assert resumed.steps == whole.steps
    for name, array in whole.state.parameters.items():
        assert np.array_equal(np.array(array), np.array(resumed.state.parameters[name])), name


def _sure(trainer: Trainer) -> list[float]:
    found: dict[int, float] = {}
    for some in trainer.sure(range(len(trainer.examples))):
        found |= some
    return [found[i] for i in range(len(found))]


def test_what_the_adapter_is_sure_of_is_not_trained_on(
    model: Model, examples: list[Example], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sure = 0.6  # as sure as so small a network can be made
    monkeypatch.setattr(import_module("plum_local.consolidate.train"), "SURE", sure)
    settings = replace(SETTINGS, epochs=90)
    _, first = finish(train(_trainer(model, examples[:6], settings), tmp_path / "a", seed=3))
    trainer = Trainer(model, first.state, examples, settings)
    before = _sure(trainer)
    assert max(before[:6]) >= sure > min(before)
    run = train(trainer, tmp_path / "b", seed=3)
    next(event for event in run if isinstance(event, TrainStep))
    chosen = list(trainer.cursor.chosen)
    assert chosen == [i for i, value in enumerate(before) if value < sure] != []
    for _ in run:
        pass
    after = _sure(trainer)
    assert sum(math.log(after[i]) for i in chosen) > sum(math.log(before[i]) for i in chosen)


def test_how_sure_an_adapter_is_does_not_depend_on_what_is_beside(model: Model, examples: list[Example]) -> None:
    trainer = _trainer(model, examples)
    together = _sure(trainer)
    for i, example in enumerate(examples):
        ids = mx.array([example.ids[:-1]])
        logits = model.network(ids)[0].astype(mx.float32)
        probabilities = mx.softmax(logits, axis=-1)
        wanted = min(
            float(probabilities[n, example.ids[n + 1]].item())
            for n in range(len(example.ids) - 1)
            if example.weights[n + 1]
        )
        assert together[i] == pytest.approx(wanted, rel=1e-4)


def test_a_training_that_does_not_get_on_ends(model: Model, examples: list[Example], tmp_path: Path) -> None:
    # At this rate nothing is ever learned: two epochs are enough to see it, after the least of steps.
    settings = replace(SETTINGS, learning_rate=1e-9, batch_size=1, epochs=50)
    _, outcome = finish(train(_trainer(model, examples, settings), tmp_path, seed=3))
    assert MIN_STEPS <= outcome.steps < 5 * 13


def test_a_training_that_does_not_select_goes_through_all_pairs_in_every_epoch(
    model: Model, examples: list[Example], tmp_path: Path
) -> None:
    settings = ConsolidationSettings(rank=4, batch_size=1, epochs=5, selective=False)
    _, outcome = finish(train(_trainer(model, examples, settings), tmp_path, seed=3))
    assert outcome.steps == 5 * 13


def test_training_that_diverges_says_so(model: Model, examples: list[Example], tmp_path: Path) -> None:
    trainer = _trainer(model, examples)
    trainer.weights = mx.full(trainer.weights.shape, mx.nan)
    with pytest.raises(ConsolidationError, match="learning_rate"):
        finish(train(trainer, tmp_path, seed=3))


def test_checkpoints_wait_until_enough_was_trained_to_pay_for_them(
    model: Model, examples: list[Example], tmp_path: Path
) -> None:
    trainer = _trainer(model, examples)
    assert trainer.may_save  # whatever the first one will take
    trainer.save(tmp_path)
    assert not trainer.may_save
    trainer.cursor.seconds += 1000.0
    assert trainer.may_save


def test_an_adapter_that_has_learned_before_changes_half_as_fast(model: Model, examples: list[Example]) -> None:
    def first_change(settings: ConsolidationSettings, *, further: bool) -> float:
        start = model.fresh_adapter(rank=4, scale=2.0, seed=7)
        trainer = Trainer(model, start, examples, settings, further=further)
        before = trainer.weights
        finish(trainer.step(list(range(len(examples)))))
        return float(mx.abs(trainer.weights - before).max().item())

    own = replace(SETTINGS, learning_rate=0.0)
    assert first_change(own, further=True) == pytest.approx(first_change(own, further=False) / 2, rel=1e-3)
    # What a person set stays, and where the rate falls by itself it begins as high.
    for settings in (SETTINGS, replace(own, selective=False)):
        assert first_change(settings, further=True) == first_change(settings, further=False)


def test_learning_rate_rises_then_falls() -> None:
    rates = [rate(step, 100, 1.0) for step in range(100)]
    assert rates[0] == pytest.approx(0.1)
    assert max(rates) == pytest.approx(1.0)
    assert rates[-1] < 0.11
