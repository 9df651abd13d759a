"""Pasted text is text: what it holds of escape sequences reaches neither the app nor the terminal.

A terminal puts what is pasted between two marks. Textual 8 goes on looking for keys after an escape character between
them: the rest of a pasted log came as keys, out of order, and a line break among them sent the message.
"""

from __future__ import annotations

from collections.abc import Iterable

from textual._xterm_parser import XTermParser
from textual.drivers import linux_driver
from textual.message import Message

_BEGIN, _END = "\x1b[200~", "\x1b[201~"
_ESCAPE, _SHOWN = "\x1b", "\N{REPLACEMENT CHARACTER}"


def take_pastes_as_text() -> None:
    """Have Textual's driver read what is pasted as text, from the next app on."""
    linux_driver.XTermParser = Pastes  # type: ignore[attr-defined]


class Pastes(XTermParser):
    """Textual's parser, which gets no escape characters between the marks."""

    def __init__(self, debug: bool = False) -> None:
        super().__init__(debug)
        self._pasting = False
        self._open = ""
        """The end of what was read, as far as it may begin a mark."""

    def feed(self, data: str) -> Iterable[Message]:
        """As Textual's; nothing at all means that the input has ended."""
        cleaned = self._cleaned(data) if data else ""
        if cleaned or not data:
            yield from super().feed(cleaned)

    def _cleaned(self, data: str) -> str:
        cleaned = ""
        while data:
            mark = _END if self._pasting else _BEGIN
            # What may be the beginning of a mark was handed on already, but in a paste, where it would be a key.
            known = len(self._open)
            before, found, after = (self._open + data).partition(mark)
            self._open = "" if found else _beginning(before, mark)
            if self._pasting:
                text = before.removesuffix(self._open) if not found else before
                cleaned += text.replace(_ESCAPE, _SHOWN) + found
            else:
                cleaned += (before + found)[known:]
            self._pasting ^= bool(found)
            data = after
        return cleaned


def _beginning(text: str, mark: str) -> str:
    """The longest end of `text` that `mark` begins with, without being all of it."""
    return next((mark[:n] for n in range(len(mark) - 1, 0, -1) if text.endswith(mark[:n])), "")
