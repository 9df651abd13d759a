"""`plum demo`: the story, its table, and what is left when it is stopped."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from verb_helpers import Plum, ScriptedModel

from plum_local import checkpoints
from plum_local.commands import session
from plum_local.commands.story import FACTS, Question, draw
from plum_local.consolidate import events as happened
from plum_local.engine.model import Token
from plum_local.paths import Home
from plum_local.store import Store


@pytest.fixture
def bundled(folder: Path, model: ScriptedModel, monkeypatch: pytest.MonkeyPatch) -> ScriptedModel:
    """The demo with a scripted model, which knows the answers as soon as something was consolidated."""
    known = checkpoints.resolve(str(folder))
    monkeypatch.setattr(checkpoints, "resolve", lambda name: known)
    told = draw(3)
    answers = {question.text: question.wanted for question in told.questions}
    learned: list[bool] = []

    def stream(turns: Any, **rest: Any) -> Iterator[Any]:
        text = answers.get(turns[-1][1], "Nice.") if learned else "You have not told me."
        yield Token(text)

    def consolidate(*args: Any, **rest: Any) -> Iterator[happened.Event]:
        learned.append(True)
        yield happened.Finished("RUN", "promoted", "v1", 6, 0, "", 1.0)

    monkeypatch.setattr(model, "stream", stream)
    monkeypatch.setattr("plum_local.consolidate.consolidate", consolidate)
    return model


def test_the_demo_shows_before_and_after_with_what_was_right(plum: Plum, bundled: ScriptedModel, home: Home) -> None:
    status, out, _ = plum("demo", "--seed", "3", "--json")
    played = json.loads(out)
    assert status == 0
    assert played["right"] == {"before": {"open": 0, "yes_no": 0}, "after": {"open": 5, "yes_no": 5}}
    assert len(played["conversations"]) == 3
    assert list(home.root.iterdir()) == [home.settings]


def test_the_demos_memories_vouch_where_it_asks_apart(
    plum: Plum, bundled: ScriptedModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    vouching: list[Store | None] = []
    answer = session.answer

    def watched(*args: Any, memories: Store | None = None, **rest: Any) -> Any:
        vouching.append(memories)
        return answer(*args, memories=memories, **rest)

    monkeypatch.setattr(session, "answer", watched)
    assert plum("demo", "--seed", "3", "--json")[0] == 0
    assert sum(memories is not None for memories in vouching) == 20


def test_the_demo_prints_a_table(plum: Plum, bundled: ScriptedModel) -> None:
    status, out, _ = plum("demo", "--seed", "3")
    assert status == 0
    assert "0 of 5 open" in out
    assert "5 of 5 open" in out


def test_the_demo_cleans_up_when_it_is_stopped(
    plum: Plum, bundled: ScriptedModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()

    def stop(*args: Any, **rest: Any) -> Iterator[Any]:
        raise KeyboardInterrupt

    monkeypatch.setattr(bundled, "stream", stop)
    assert plum("demo")[0] == 130
    assert list((tmp_path / "temporary").iterdir()) == []


def test_stories_are_drawn_by_their_seed_and_ask_for_what_was_never_told() -> None:
    assert draw(1) == draw(1)
    assert draw(1) != draw(2)
    for seed in range(20):
        told = draw(seed)
        said = " ".join(text for messages in told.conversations for text in messages).lower()
        opened = [question for question in told.questions if not question.closed]
        closed = [question for question in told.questions if question.closed]
        assert len(opened) == len(closed) == 5
        assert all(question.wanted.lower() in said for question in opened)
        assert [question.wanted for question in closed].count("no") == 2
        for question in closed:
            fact = next((fact for fact in FACTS if fact.mention == question.text), None)
            if fact is not None:
                assert (fact.says.split("{}")[0].lower() in said) is (question.wanted == "yes")


@pytest.mark.parametrize(
    ("question", "answer", "right"),
    [
        (Question("?", "Zubin", False), "Your dog is called zubin.", True),
        (Question("?", "Zubin", False), "Your dog is called Zubinka.", False),
        (Question("?", "yes", True), "Yes, your dog is called Zubin.", True),
        (Question("?", "yes", True), "Yesterday you did.", False),
        (Question("?", "no", True), "No, you have not told me.", True),
        (Question("?", "no", True), "Not sure.", False),
    ],
)
def test_answers_are_judged_by_whole_words(question: Question, answer: str, right: bool) -> None:
    assert question.is_right(answer) is right
