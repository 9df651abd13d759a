"""What a person waits for: a whole consolidation, and the first word of a reply while one is under way."""

from __future__ import annotations

import itertools
import random
import subprocess
import time
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from plum_local import checkpoints, prompts
from plum_local.bench.speed_model import TINY
from plum_local.bench.spread import Spread, spread_of
from plum_local.engine import protocol
from plum_local.engine.worker import Engine
from plum_local.paths import PYTHON, Home
from plum_local.prompts import BRIEF
from plum_local.records import Role
from plum_local.settings import Settings
from plum_local.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAMES = ("Bastu", "Miravel", "Torvik", "Ledana", "Quorin", "Sabek", "Vintar", "Jolmer", "Pareno", "Duskel", "Ombra",
          "Fentis")  # fmt: skip
_FACTS = (
    "My sister is called {0} and she works as a nurse. My brother lives in {1}. My dog is called {2}.",
    "My neighbour is called {0}. My aunt lives in {1}. My cat is called {2}.",
    "My boss is called {0}. My cousin lives in {1}. My horse is called {2}.",
)
_SAMPLES = 40


@dataclass(slots=True)
class Consolidations:
    """Seconds of whole consolidations, and of their steps; `first` made the anchors, which the others found there."""

    first: float
    whole: list[float] = field(default_factory=list)
    steps: dict[str, list[float]] = field(default_factory=dict)
    learned: list[int] = field(default_factory=list)


def consolidations(rounds: int) -> Consolidations:
    """Tell and consolidate conversations of three memories one after the other, after one that makes the anchors."""
    from plum_local.consolidate import consolidate
    from plum_local.consolidate.events import Finished, StepStarted
    from plum_local.engine.model import Model

    checkpoint = checkpoints.resolve(TINY)
    model = Model.load(checkpoint.path)
    result = Consolidations(0.0)
    with _home() as home, Store(home.db) as store:
        for number in range(rounds + 1):
            _tell(store, "My uncle is called Rusko." if not number else _told(number))
            marks: list[tuple[str, float]] = []
            for event in consolidate(model, store, Settings(), trigger="command", checkpoint=checkpoint):
                if isinstance(event, StepStarted):
                    marks.append((event.name, time.perf_counter()))
                elif isinstance(event, Finished):
                    marks.append(("", time.perf_counter()))
                    _note(result, event, marks, first=not number)
    return result


def first_words() -> tuple[Spread, Spread, float]:
    """Milliseconds to a reply's first token: idle, while training, and the ratio of their 95th percentiles."""
    rng = random.Random(5)
    with _home() as home:
        with Store(home.db) as store:
            _tell(store, _told(1))
        sent: list[Any] = []
        engine = Engine(home, sent.append)
        engine.handle(protocol.Load(TINY))
        idle = [_first_word(engine, sent, number, time.perf_counter()) for number in range(_SAMPLES)]
        engine.handle(protocol.Remember("person"))
        _until(engine, sent, lambda event: getattr(event, "name", "") == "train_step")
        busy: list[float] = []
        while len(busy) < _SAMPLES and engine.has_work:
            for _ in range(rng.randint(0, 7)):
                engine.advance()
            begin = time.perf_counter()
            engine.advance()
            # The question came at some time during this piece of work.
            asked = begin + rng.random() * (time.perf_counter() - begin)
            busy.append(_first_word(engine, sent, len(busy) + 1000, asked))
        engine.close()
    return spread_of(idle), spread_of(busy), _p95(busy) / _p95(idle)


def start_up(times: int) -> tuple[Spread, Spread]:
    """Seconds to `plum --help`, and to an engine that has the bundled model loaded."""
    loading = (
        "from plum_local import blas, checkpoints; blas.prepare(); from plum_local.engine.model import Model; "
        f"Model.load(checkpoints.resolve('{TINY}').path)"
    )
    commands = (["-m", "plum_local.cli", "--help"], ["-c", loading])
    spreads = [spread_of([_seconds([*PYTHON, *command]) for _ in range(times)]) for command in commands]
    return spreads[0], spreads[1]


def _seconds(command: list[str]) -> float:
    begin = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - begin


@contextmanager
def _home() -> Iterator[Home]:
    with TemporaryDirectory(prefix="plum-bench-") as folder:
        yield Home(Path(folder))


def _told(number: int) -> str:
    names = _NAMES[3 * (number - 1) % len(_NAMES) :]
    return _FACTS[(number - 1) % len(_FACTS)].format(*names)


def _tell(store: Store, text: str) -> None:
    conversation = store.new_conversation()
    store.add_message(conversation.id, Role.USER, text)
    store.add_message(conversation.id, Role.ASSISTANT, "I will remember that.")


def _note(result: Consolidations, end: Any, marks: list[tuple[str, float]], *, first: bool) -> None:
    if first:
        result.first = end.seconds
        return
    result.whole.append(end.seconds)
    result.learned.append(end.learned)
    for (name, begin), (_, after) in itertools.pairwise(marks):
        result.steps.setdefault(name, []).append(after - begin)


def _first_word(engine: Engine, sent: list[Any], number: int, asked: float) -> float:
    """Milliseconds since `asked` to the first piece of a reply; the rest of it is waited for too."""
    turns = prompts.chat(
        BRIEF, [("user", f"What did I tell you about my sister, and about my brother, number {number}?")]
    )
    engine.handle(protocol.Chat(str(number), turns, max_tokens=8))
    _until(engine, sent, lambda event: isinstance(event, protocol.TextPiece | protocol.Done))
    taken = time.perf_counter() - asked
    if not isinstance(sent[-1], protocol.Done):
        _until(engine, sent, lambda event: isinstance(event, protocol.Done))
    return taken * 1000


def _until(engine: Engine, sent: list[Any], wanted: Callable[[Any], bool]) -> None:
    """Let the engine work until it has sent a wanted event, or has nothing left to do."""
    seen = len(sent)
    while engine.has_work:
        engine.advance()
        if any(wanted(event) for event in sent[seen:]):
            return
        seen = len(sent)


def _p95(values: list[float]) -> float:
    return sorted(values)[int(0.95 * (len(values) - 1))]
