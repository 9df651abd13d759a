"""What the verbs print with: text without terminal commands, tables, JSON.

Messages were written by a person, a model, or another program's export: an escape sequence in one of them must not
reach the terminal, and square brackets are not markup.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console

_ESCAPES = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"  # control sequences: colours, cursor
    r"|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)"  # strings: titles, links, clipboard
    r"|\x1b[ -/]*[0-Z\\^-~]"  # the rest, two or three characters
)
_OPEN = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*\Z|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c]*\x1b?\Z|\x1b[ -/]*\Z"
)
_CONTROLS = {code: None for code in (*range(32), *range(127, 160)) if chr(code) not in "\t\n"}
_LONGEST_ESCAPE = 4096


def plain(text: str) -> str:
    """`text` without escape sequences and control characters; line breaks and tabs stay."""
    return _ESCAPES.sub("", text).translate(_CONTROLS)


def one_line(text: str) -> str:
    """`text` made plain, on one line."""
    return " ".join(plain(text).split())


def count(number: int, one: str, many: str | None = None) -> str:
    """ "1 memory", "5 memories"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


class PlainStream:
    """`plain` for text that comes in pieces: an escape sequence may begin in one and end in another."""

    def __init__(self) -> None:
        self._held = ""

    def add(self, piece: str) -> str:
        """What may be printed now."""
        text = self._held + piece
        unfinished = _OPEN.search(text)
        start = unfinished.start() if unfinished and len(text) - unfinished.start() < _LONGEST_ESCAPE else len(text)
        self._held = text[start:]
        return plain(text[:start])

    def finish(self) -> str:
        """What was held back."""
        held, self._held = self._held, ""
        return plain(held)


def write(text: str) -> None:
    """Print `text` as it is, without a line break, at once."""
    sys.stdout.write(text)
    sys.stdout.flush()


def write_json(value: Any) -> None:
    """Print `value` for programs: UTF-8, indented."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def console(*, stderr: bool = False) -> Console:
    """A rich console that takes nothing as markup; it draws without colours where NO_COLOR is set."""
    from rich.console import Console

    return Console(stderr=stderr, markup=False, emoji=False, highlight=False)


def table(columns: Sequence[str], rows: Sequence[Sequence[str]], *, wide: int | None = None) -> None:
    """A table on a terminal; for a pipe one line a row, its cells between tabs, without a heading.

    `wide` is the column that takes the room that is left.
    """
    if not sys.stdout.isatty():
        for row in rows:
            print("\t".join(map(one_line, row)))
        return
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    drawn = Table(box=SIMPLE_HEAD, pad_edge=False)
    for number, name in enumerate(columns):
        drawn.add_column(name, ratio=1 if number == wide else None, overflow="fold", no_wrap=False)
    for row in rows:
        drawn.add_row(*(Text(plain(cell)) for cell in row))
    console().print(drawn)
