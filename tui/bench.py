"""`plum bench ui`: how fast the app feels, measured on this machine.

What is measured is the app itself, headless, on a temporary home; only the model is replaced, by one that streams a
given number of tokens a second, and processes that keep every core busy stand in for the consolidation. The first
frame is that of a real start, in a terminal of its own.
"""

from __future__ import annotations

import asyncio
import fcntl
import json
import os
import pty
import select
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from textual.events import Key
from textual.widget import Widget

from plum_local.engine.protocol import NICE
from plum_local.errors import PlumError
from plum_local.paths import PLUM, Home
from plum_local.records import Role
from plum_local.settings import IdleSettings, Settings
from plum_local.store import Store
from tui.app import PlumApp, be_smooth
from tui.bench_engine import WORDS, StreamingEngine
from tui.widgets.conversations import ConversationList
from tui.widgets.prompt import Prompt
from tui.widgets.reply import Reply
from tui.widgets.shelf import Shelf

SIZE = (120, 40)
TOKENS_PER_SECOND = 200
KEYS = 200
MESSAGES = 2_000
CONVERSATIONS = 20_000
STARTS = 5
_PATIENCE = 60.0
_COMPUTING = "import hashlib\nx = b''\nwhile True: x = hashlib.sha256(x * 9999).digest()"
_SEEN = b"rite to Plum"
"""Of the prompt's placeholder, behind the letter that the cursor stands on."""


class PaintedApp(PlumApp):
    """Knows when it last painted."""

    painted = 0.0

    def _display(self, screen: Any, renderable: Any) -> None:
        super()._display(screen, renderable)
        self.painted = time.perf_counter()


class Watched:
    """Knows when a widget was changed and drawn, and so which paint shows the change: others may come before it."""

    def __init__(self, widget: Widget, *changing: str) -> None:
        """`changing` names the methods that change it."""
        self.changed = self.drawn = 0.0
        for name in (*changing, "render_lines"):
            setattr(widget, name, self._noting(getattr(widget, name), drawing=name == "render_lines"))

    async def painted(self, app: PaintedApp, begin: float) -> float:
        """Milliseconds from `begin` to the paint that shows what changed since."""
        await _until(lambda: app.painted > self.drawn > self.changed > begin)
        return (app.painted - begin) * 1000

    def _noting(self, method: Callable[..., Any], *, drawing: bool) -> Callable[..., Any]:
        def noted(*args: Any, **kwargs: Any) -> Any:
            if drawing:
                self.drawn = time.perf_counter()
                return method(*args, **kwargs)
            result = method(*args, **kwargs)
            self.changed = time.perf_counter()
            return result

        return noted


def measure() -> dict[str, float]:
    """All four numbers, in milliseconds."""
    first = first_frame_ms()
    be_smooth()
    keys = asyncio.run(key_to_paint_ms())
    return {
        "key_to_paint_p99_ms": percentile(keys, 99),
        "first_frame_ms": first,
        "open_2000_ms": asyncio.run(open_ms()),
        "list_20000_ms": percentile(asyncio.run(list_ms()), 99),
    }


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that `percent` of all are not above, to a tenth."""
    ordered = sorted(values)
    return round(ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))], 1)


def first_frame_ms() -> float:
    """Median time from starting `plum` to the frame with its prompt, interpreter and imports included."""
    with tempfile.TemporaryDirectory() as folder:
        _start_once(folder)  # makes the database and the bytecode, and the files' way into the page cache
        return percentile([_start_once(folder) for _ in range(STARTS)], 50)


async def key_to_paint_ms() -> list[float]:
    """Of each key typed while a reply streams in and other processes compute."""
    with _computing(), tempfile.TemporaryDirectory() as folder:
        app = _app(Home(Path(folder)))
        async with app.run_test(size=SIZE):
            await _ready(app)
            prompt = app.chat.query_one(Prompt)
            prompt.fill("go on")
            prompt.action_submit()
            await _until(lambda: app.chat.session.replying is not None and prompt.text == "")
            watched = Watched(prompt, "edit")
            taken = [await _key(app, watched, "abcdefghij"[n % 10]) for n in range(KEYS)]
            await app.chat.talking.stop()
        return taken


async def open_ms(messages: int = MESSAGES) -> float:
    """Opening a conversation of so many messages, until it is painted; the median of three."""
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder))
        with Store(home.db) as store, store.transaction():
            conversation = store.new_conversation("long").id
            for n in range(messages):
                text = f"Message {n}: " + " ".join(WORDS) * 3
                store.add_message(conversation, Role.ASSISTANT if n % 2 else Role.USER, text)
        app, taken = _app(home), []
        async with app.run_test(size=SIZE):
            await _ready(app)
            for _ in range(3):
                await app.chat.show_conversation(None)
                await _settled(app)
                begin = time.perf_counter()
                await app.chat.show_conversation(conversation)
                await _until(lambda: _last_is_drawn(app))
                taken.append(await _painted(app, begin))
        return percentile(taken, 50)


async def list_ms(conversations: int = CONVERSATIONS) -> list[float]:
    """Of each key that scrolls a list of so many conversations or searches in it."""
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder))
        with Store(home.db) as store, store.transaction():
            for n in range(conversations):
                conversation = store.new_conversation(f"Conversation {n} on boats")
                store.add_message(conversation.id, Role.USER, f"Number {n}: " + " ".join(WORDS))
        app, taken = _app(home), list[float]()
        async with app.run_test(size=SIZE):
            await _ready(app)
            shelf, line = app.chat.query_one(Shelf), app.chat.query_one(ConversationList)
            shelf.focus()
            await _settled(app)
            watched = Watched(shelf, "show", "action_move")
            for by in (1, 20, 500, -1_000_000, 1_000_000, -7):
                begin = time.perf_counter()
                shelf.action_move(by)
                taken.append(await watched.painted(app, begin))
            for text in ("b", "bo", "boa", "boats", "boats 1", "boats 19", "lake", "l", ""):
                begin = time.perf_counter()
                line.search(text)
                taken.append(await watched.painted(app, begin))
        return taken


async def _key(app: PaintedApp, prompt: Watched, key: str) -> float:
    """Milliseconds from the key to the paint that shows it."""
    begin = time.perf_counter()
    app.post_message(Key(key, key))
    taken = await prompt.painted(app, begin)
    await asyncio.sleep(0.02)  # as people type: not in the same moment
    return taken


async def _painted(app: PaintedApp, begin: float) -> float:
    """Milliseconds from `begin` to the first paint from now on."""
    now = time.perf_counter()
    app.screen.refresh()
    await _until(lambda: app.painted > now)
    return (app.painted - begin) * 1000


def _last_is_drawn(app: PaintedApp) -> object:
    """Whether the Markdown of the last reply has been laid out: it is parsed after the turn is there."""
    turns = app.chat.pane.transcript.turns()
    return turns and any(block.region.height for block in turns[-1].query_one(Reply).children)


async def _settled(app: PaintedApp) -> None:
    await _painted(app, time.perf_counter())


async def _until(true: Callable[[], object]) -> None:
    end = time.perf_counter() + _PATIENCE
    while not true():
        if time.perf_counter() > end:
            raise PlumError("The app did not answer in time; the machine may be too busy to measure on.")
        await asyncio.sleep(0.001)


def _app(home: Home) -> PaintedApp:
    return PaintedApp(home, Settings(idle=IdleSettings(enabled=False)), StreamingEngine(TOKENS_PER_SECOND))


async def _ready(app: PaintedApp) -> None:
    await _until(lambda: app.chat.opened and app.chat.session.loaded is not None)
    await _settled(app)


@contextmanager
def _computing() -> Iterator[None]:
    """As much work as the engine has while it learns and answers: it leaves one core to the screen."""
    command = [sys.executable, "-c", f"import os\nos.nice({NICE})\n{_COMPUTING}"]
    processes = [subprocess.Popen(command) for _ in range(max(1, (os.cpu_count() or 1) - 1))]
    try:
        yield
    finally:
        for process in processes:
            process.kill()
            process.wait()


def _start_once(home: str) -> float:
    """Start the app in a terminal of its own, wait for its prompt, and end it; milliseconds until the prompt."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", SIZE[1], SIZE[0], 0, 0))
    # A person's first start writes bytecode, and the others read it.
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    begin = time.perf_counter()
    process = subprocess.Popen(
        PLUM,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=environment | {"PLUM_HOME": home, "TERM": "xterm-256color"},
        start_new_session=True,
    )
    os.close(theirs)
    try:
        return _wait_for_prompt(ours, begin)
    finally:
        process.kill()
        process.wait()
        os.close(ours)


def _wait_for_prompt(terminal: int, begin: float) -> float:
    seen = b""
    while time.perf_counter() - begin < _PATIENCE:
        if select.select([terminal], [], [], 0.5)[0]:
            seen += os.read(terminal, 65536)
            if _SEEN in seen:
                return (time.perf_counter() - begin) * 1000
    raise PlumError("The app did not show its prompt in time.")


def run_bench(*, as_json: bool) -> int:
    """Measure and print; the exit status."""
    numbers = measure()
    if as_json:
        print(json.dumps(numbers))
        return 0
    for name, value in numbers.items():
        print(f"{name:<22} {value:8.1f}")
    return 0
