"""The app in a real terminal: it ends when that is closed, also where nobody hears of it, and when it is asked to."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from plum_local.paths import Home
from plum_local.store import Store


class Running:
    """`plum` in a terminal of its own, in front of it and past its first frame."""

    def __init__(self, home: Path, **environment: str) -> None:
        self.screen, terminal = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-c", _DEAF],
            env=os.environ | _ENVIRONMENT | {"PLUM_HOME": str(home)} | environment,
            stdin=terminal,
            stdout=terminal,
            stderr=terminal,
            start_new_session=True,
        )
        os.close(terminal)
        self.written = b""

    def read_until(self, text: bytes) -> None:
        end = time.monotonic() + 60
        while text not in self.written:
            assert time.monotonic() < end, self.written[-2000:]
            if select.select([self.screen], [], [], 1)[0]:
                self.written += os.read(self.screen, 65536)

    def end(self) -> None:
        self.process.kill()
        self.process.wait()


_ENVIRONMENT = {"TERM": "xterm-256color", "COLORTERM": "", "COLUMNS": "80", "LINES": "24"}
_DEAF = """
import signal, sys
signal.signal(signal.SIGHUP, signal.SIG_IGN)
from plum_local.cli import main
sys.exit(main([]))
"""
"""The app as `nohup` starts it."""


@pytest.fixture
def running(home: Home) -> Iterator[Running]:
    app = Running(home.root)
    yield app
    app.end()


def test_the_app_ends_when_its_terminal_is_gone(running: Running) -> None:
    running.read_until(b"\x1b[?1049h")
    running.read_until(b"rite to Plum")
    os.close(running.screen)
    assert running.process.wait(timeout=30) == 1


def test_the_app_leaves_the_screen_as_it_was_when_it_is_asked_to_end(running: Running) -> None:
    running.read_until(b"rite to Plum")
    running.process.send_signal(signal.SIGTERM)
    running.read_until(b"\x1b[?1049l")
    assert running.process.wait(timeout=30) == 1
    os.close(running.screen)


@pytest.mark.parametrize(("term", "own"), [("xterm-16color", True), ("xterm-256color", False)])
def test_sixteen_colours_are_those_of_the_terminal(home: Home, term: str, own: bool) -> None:
    app = Running(home.root, TERM=term)
    try:
        app.read_until(b"ready")
    finally:
        app.end()
    os.close(app.screen)
    assert (re.search(rb"[\x1b;\[][34]8;[25];", app.written) is None) is own
    assert (re.search(rb"\x1b\[(?:1;)?35[;m]", app.written) is not None) is own


def test_what_is_pasted_with_escape_sequences_is_text_and_is_not_sent(running: Running, home: Home) -> None:
    running.read_until(b"ready")
    os.write(running.screen, b"\x1b[200~one \x1b[31mtwo\rthree\x1b[201~")
    running.read_until("�[31mtwo".encode())
    running.read_until(b"three")
    with Store(home.db) as store:
        assert store.conversations() == []
    os.close(running.screen)
