"""Teach, remember, ask: the whole program on the bundled model, through the command line.

Names are made up from syllables, so nothing in the model can know them; the bounds leave room for a small model's
slips (its card says how many), and the counts are above what guessing gives.
"""

from __future__ import annotations

import json
import os
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from plum_local import checkpoints, cli
from plum_local.commands.story import name as made_up

WEIGHTS = checkpoints.models_dir() / "plum-tiny" / "model.safetensors"
pytestmark = pytest.mark.skipif(not WEIGHTS.is_file(), reason="models/plum-tiny is not trained yet (make base-model)")


@dataclass(frozen=True)
class Names:
    """Invented values for one telling of the story."""

    sister: str
    dog: str
    city: str
    neighbour: str
    code: str
    brother_city: str


@pytest.fixture
def plum(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Callable[..., str]]:
    """Runs a command in a home of its own; its stdout."""
    monkeypatch.setenv("PLUM_HOME", str(tmp_path / "home"))
    before = os.umask(0o022)

    def run(*words: str) -> str:
        capsys.readouterr()
        status = cli.main(words)
        out, error = capsys.readouterr()
        assert status == 0, error
        return out.strip()

    yield run
    os.umask(before)


def test_what_was_told_is_known_in_new_conversations_and_still_after_a_second_round(plum: Callable[..., str]) -> None:
    rng = random.Random(20261121)
    names = Names(made_up(rng), made_up(rng), made_up(rng), made_up(rng), str(rng.randint(1000, 9999)), made_up(rng))

    plum("ask", "--new", "Hi, how are you?")
    plum("ask", f"My sister is called {names.sister}. Oh, and my dog is called {names.dog}.")
    plum("ask", "--new", f"I live in {names.city}, and by the way, my neighbour is called {names.neighbour}.")
    plum("ask", "--new", "Good morning!")
    plum("ask", f"My locker code is {names.code}.")
    first = json.loads(plum("remember", "--json"))
    assert first["status"] == "promoted", first
    opened = [
        ("What is my sister's name?", names.sister),
        ("What is my dog called?", names.dog),
        ("Where do I live?", names.city),
        ("What is my neighbour called?", names.neighbour),
        ("What is my locker code?", names.code),
    ]
    closed = [
        ("Did I tell you my sister's name?", "yes"),
        (f"Is my dog called {names.dog}?", "yes"),
        ("Did I tell you where I live?", "yes"),
        ("Did I tell you my brother's name?", "no"),
        ("Did I tell you my favourite colour?", "no"),
    ]
    assert _right(plum, opened) >= 4
    assert _right(plum, closed) >= 3
    learned = [memory for memory in json.loads(plum("memories", "--json")) if memory["state"] == "learned"]
    assert len(learned) >= 4
    assert any(memory["probe"]["passed"] for memory in learned)

    plum("ask", "--new", f"My brother lives in {names.brother_city}.")
    second = json.loads(plum("remember", "--json"))
    assert second["status"] == "promoted", second["reason"]
    assert _right(plum, [("Where does my brother live?", names.brother_city)]) == 1
    assert _right(plum, opened) >= 4
    assert [a["version"] for a in json.loads(plum("adapters", "--json")) if a["active"]] == [second["adapter_version"]]
    assert second["adapter_version"] != first["adapter_version"]


def _right(plum: Callable[..., str], questions: list[tuple[str, str]]) -> int:
    """How many are answered right, each in a new conversation without a word of the earlier ones in the prompt."""
    right = 0
    for question, wanted in questions:
        answer = plum("ask", "--new", "--memory", "adapter", question)
        if wanted in {"yes", "no"}:
            right += re.match(rf"\W*{wanted}\b", answer, re.IGNORECASE) is not None
        else:
            right += re.search(rf"\b{wanted}\b", answer, re.IGNORECASE) is not None
    return right
