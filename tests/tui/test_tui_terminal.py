"""The app in a real terminal: it ends when that is closed, also where nobody hears of it, and when it is asked to."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from plum_local.paths import Home


class Running:
    """`plum` in a terminal of its own, in front of it and past its first frame."""

    def __init__(self, home: Path) -> None:
        self.screen, terminal = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-c", _DEAF],
            env=os.environ | {"PLUM_HOME": str(home), "TERM": "xterm-256color", "COLUMNS": "80", "LINES": "24"},
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
    app.process.kill()
    app.process.wait()


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
