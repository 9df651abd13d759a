"""Where a reply that streams in is cut into several widgets: each new word has all of its widget parsed and laid out
again, so a widget must not grow long. When the reply has ended, all of it becomes one again."""

from __future__ import annotations

import itertools
import re

_BLOCKS = 24
"""Of Markdown in one section, where a blank line ends it."""
_LONGEST = 2_500
"""Characters of a section that any line may end: one list, or one block of code, can go on for pages. With 10,000 of
code a key took 160 ms to be seen."""
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)[^\n]*\n?", re.MULTILINE)
_RULE = re.compile(r"\|[-:| ]+\n?$")


class Sections:
    """The section that is written into, and where the next one begins."""

    def __init__(self) -> None:
        self._text = ""

    def cut(self, piece: str, blocks: int) -> tuple[int, str]:
        """How much of a new piece still belongs into the section, which has `blocks` by now.

        Where that is not all of it, the rest begins a new section, with what is needed to go on as before: the head of
        a table, or the beginning of a block of code.
        """
        long = len(self._text) > _LONGEST
        mark = "\n" if long else "\n\n"
        end = piece.find(mark) + len(mark)
        before = self._text + piece[:end]
        fence = _open_fence(before)
        if end < len(mark) or not (long or (blocks >= _BLOCKS and not fence)):
            self._text += piece
            return len(piece), ""
        opening = fence or _head_of_table(before)
        self._text = opening + piece[end:]
        return end, opening


def _open_fence(text: str) -> str:
    """The line that begins the block of code which `text` ends in; "" if it ends in none."""
    fences = _FENCE.findall(text)
    return str(fences[-1]) if len(fences) % 2 else ""


def _head_of_table(text: str) -> str:
    """The two lines that begin the table which `text` ends in; "" if it ends in none."""
    rows = list(itertools.takewhile(lambda line: line.startswith("|"), reversed(text.splitlines(keepends=True))))
    head = list(reversed(rows))[:2]
    return "".join(head) if len(head) == 2 and _RULE.match(head[1]) else ""
