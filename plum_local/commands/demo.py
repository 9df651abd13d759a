"""`plum demo`: the whole story with the bundled model, in a temporary folder, with numbers measured on the way."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from plum_local import blas, checkpoints
from plum_local.commands import remember, session, story
from plum_local.commands.output import console, one_line, plain, write_json
from plum_local.commands.session import Session
from plum_local.commands.story import Question, Story
from plum_local.paths import Home
from plum_local.records import Role
from plum_local.settings import MemorySource, Settings
from plum_local.store import Store

if TYPE_CHECKING:
    from plum_local.engine.model import Model

_BUNDLED = "plum-tiny"


@dataclass(frozen=True, slots=True)
class Played:
    """What happened; answers stand in the order of the questions."""

    told: Story
    before: list[str]
    after: list[str]
    learned: remember.Outcome
    seconds: float
    """Of the whole story, loading included."""

    def right(self, answers: list[str], *, closed: bool) -> int:
        """How many of the open, or of the yes/no questions are answered right."""
        pairs = zip(self.told.questions, answers, strict=True)
        return sum(question.is_right(answer) for question, answer in pairs if question.closed is closed)

    def asked(self, *, closed: bool) -> int:
        """How many questions of a kind there are."""
        return sum(question.closed is closed for question in self.told.questions)


def run(options: argparse.Namespace) -> int:
    """Play the story, print it; nothing of it stays."""
    checkpoint = checkpoints.resolve(_BUNDLED)  # before anything is said
    blas.prepare()
    told = story.draw(options.seed)
    with tempfile.TemporaryDirectory(prefix="plum-demo-") as folder:
        home = Home(Path(folder))
        with Store(home.db) as store:
            opened = Session(home, Settings(memory=MemorySource.ADAPTER), store, checkpoint)
            played = _play(opened, told)
    if options.json:
        write_json(_as_dict(options.seed, played))
    else:
        _print(played)
    return 0


def _play(opened: Session, told: Story) -> Played:
    from plum_local.commands.progress import watcher

    begin = time.monotonic()
    _say("Loading the bundled model")
    model = session.load_model(opened)
    _say("Telling it six things in three conversations")
    for number, messages in enumerate(told.conversations, 1):
        conversation = opened.store.new_conversation(f"Demo {number}")
        for message in messages:
            reply = _exchange(opened, model, conversation.id, message)
            _say(f"  you: {message}\n  plum: {one_line(reply)}")
    _say("Asking in new conversations, before it has learned")
    before = [_ask_apart(opened, model, question) for question in told.questions]
    _say("Remembering")
    with watcher() as watching:
        learned = remember.learn(opened, model, watching.show)
    session.follow(opened, model)
    _say("Asking the same again")
    after = [_ask_apart(opened, model, question) for question in told.questions]
    return Played(told, before, after, learned, time.monotonic() - begin)


def _ask_apart(opened: Session, model: Model, question: Question) -> str:
    """Ask in a new conversation of a store of its own: the questions must not become something to remember."""
    with tempfile.TemporaryDirectory(prefix="plum-demo-") as folder, Store(Home(Path(folder)).db) as store:
        apart = Session(opened.home, opened.settings, store, opened.checkpoint)
        return _exchange(apart, model, store.new_conversation().id, question.text, opened.store)


def _exchange(opened: Session, model: Model, conversation_id: str, text: str, memories: Store | None = None) -> str:
    opened.store.add_message(conversation_id, Role.USER, text)
    return session.answer(opened, model, conversation_id, MemorySource.ADAPTER, memories=memories).content


def _say(text: str) -> None:
    print(plain(text), file=sys.stderr, flush=True)


def _score(played: Played, answers: list[str]) -> str:
    parts = (
        f"{played.right(answers, closed=closed)} of {played.asked(closed=closed)} {kind}"
        for closed, kind in ((False, "open"), (True, "yes/no"))
    )
    return ", ".join(parts)


def _print(played: Played) -> None:
    answers = zip(played.told.questions, played.before, played.after, strict=True)
    rows = [
        (question.text, *(f"{'✓' if question.is_right(text) else '✗'} {one_line(text)}" for text in (before, after)))
        for question, before, after in answers
    ]
    total = ("right", _score(played, played.before), _score(played, played.after))
    _side_by_side([*rows, total])
    finished = played.learned.finished
    if finished.adapter_version is None:
        print(f"No adapter was made: {finished.reason}")
    print(
        f"No word of the conversations was in the prompts. Remembering took {finished.seconds:.0f} s, "
        f"everything {played.seconds:.0f} s; it all happened in a temporary folder, which is gone."
    )


def _side_by_side(rows: list[tuple[str, ...]]) -> None:
    """Three columns, also where stdout is no terminal: side by side is the point."""
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    drawn = Table(box=SIMPLE_HEAD, pad_edge=False, show_lines=False)
    for heading in ("question", "before", "after"):
        drawn.add_column(heading, overflow="fold", ratio=1)
    for number, row in enumerate(rows):
        drawn.add_row(*map(Text, row), end_section=number == len(rows) - 2)
    console().print(drawn)


def _as_dict(seed: int, played: Played) -> dict[str, Any]:
    answers = zip(played.told.questions, played.before, played.after, strict=True)
    return {
        "seed": seed,
        "conversations": [list(messages) for messages in played.told.conversations],
        "questions": [
            {
                "question": question.text,
                "wanted": question.wanted,
                "before": before,
                "after": after,
                "right_before": question.is_right(before),
                "right_after": question.is_right(after),
            }
            for question, before, after in answers
        ],
        "right": {
            when: {
                "open": played.right(replies, closed=False),
                "yes_no": played.right(replies, closed=True),
            }
            for when, replies in (("before", played.before), ("after", played.after))
        },
        "asked": {"open": played.asked(closed=False), "yes_no": played.asked(closed=True)},
        "remember": played.learned.as_dict(),
        "seconds": round(played.seconds, 1),
    }
