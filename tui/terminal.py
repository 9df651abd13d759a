"""The app ends when its terminal does: a closed window, a lost connection, or a polite request to stop."""

from __future__ import annotations

import os
import signal
import sys
import termios
import threading
from typing import Any

from textual.app import App

_LOOK_AFTER = 1.0
"""Seconds between two looks at the terminal."""
_PATIENCE = 10.0
"""Seconds that an app without a terminal may take to end by itself; what was said is in the store by then."""


class TerminalWatch(threading.Thread):
    """Ends `app` when the terminal is gone, or the process gets SIGHUP or SIGTERM. `start` from the main thread.

    Where nobody hears SIGHUP (a shell's `nohup`, a terminal multiplexer that was killed), Textual 8 reads the end of
    its input again and again and takes a whole core for ever; and its writer, once it has failed, blocks the app.
    """

    def __init__(self, app: App[Any]) -> None:
        super().__init__(daemon=True, name="plum-terminal")
        self._app = app
        self._asked, self._ended = threading.Event(), threading.Event()
        self._terminals = [f.fileno() for f in (sys.__stdin__, sys.__stdout__, sys.__stderr__) if f and f.isatty()]

    def __enter__(self) -> TerminalWatch:
        for number in (signal.SIGHUP, signal.SIGTERM):
            signal.signal(number, lambda *_: self._asked.set())
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._asked.set()

    def run(self) -> None:
        """Look until the app ends or has to."""
        while not self._asked.wait(_LOOK_AFTER) and not self._lost():
            pass
        if self._ended.is_set():
            return
        if self._lost():  # what is written from now on goes nowhere, and is no error
            nowhere = os.open(os.devnull, os.O_RDWR)
            for terminal in self._terminals:
                os.dup2(nowhere, terminal)
        self._app.call_later(self._app.exit, return_code=1)
        if not self._ended.wait(_PATIENCE):
            os._exit(1)

    def _lost(self) -> bool:
        """Whether a terminal that was there is no more."""
        try:
            for terminal in self._terminals:
                termios.tcgetattr(terminal)
        except termios.error:
            return True
        return False
