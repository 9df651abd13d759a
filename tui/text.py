"""Text for the screen: nothing that a person or a model wrote is ever markup or a terminal command.

Emoji are a matter of their own. Textual counts what is joined to one (a skin tone, "show this in colour", a family) as
one character of two cells; most terminals, and every multiplexer, count it otherwise, and then what stands in its line
is drawn in the wrong place and stays there. So emoji are taken apart, but for terminals that are known to join them.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from datetime import UTC, datetime

from textual.content import Content
from textual.style import Style

_BAR = 24
"""Cells of a bar."""
_CONTROLS = {code: "\N{REPLACEMENT CHARACTER}" for code in (*range(32), *range(127, 160)) if chr(code) not in "\t\n"}
_CONTROLS[13] = "\n"
"""Terminals send a line break of what is pasted so."""
# What turns the direction of writing would turn that of the whole row, with what stands beside the message in it.
_CONTROLS |= dict.fromkeys((0x202D, 0x202E), "\N{REPLACEMENT CHARACTER}")
_CONTROLS |= dict.fromkeys((0x202A, 0x202B, 0x202C, *range(0x2066, 0x206A)), "")
_CONTROLS |= dict.fromkeys((0x2028, 0x2029), "\n")
_EMOJI = "[\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff]"
_JOINT = re.compile(f"(?<={_EMOJI})(?:\u200d|[\U0001f3fb-\U0001f3ff])|\u200d(?={_EMOJI})|\ufe0f")
_JOINING = ("ghostty", "xterm-ghostty", "xterm-kitty", "foot", "contour")
"""How the names of terminals begin that join emoji as Textual does."""


def harmless(text: str) -> str:
    """`text` without control characters: an escape sequence in a message must not reach the terminal."""
    return text.replace("\r\n", "\n").translate(_CONTROLS)


def visible(text: str) -> str:
    """`text` as it can be shown here: harmless, and of the width that it is taken to have."""
    text = harmless(text)
    return text if text.isascii() or joins_emoji(os.environ) else _JOINT.sub("", text)


def joins_emoji(environment: Mapping[str, str]) -> bool:
    """Whether the terminal draws what is joined to an emoji as one character, two cells wide."""
    names = (environment.get("TERM", ""), environment.get("TERM_PROGRAM", ""))
    return any(name.startswith(_JOINING) for name in names)


def plain(text: str) -> Content:
    """`text` as it is, brackets included."""
    return Content(visible(text))


def link(text: str | Content, action: str) -> Content:
    """`text` that does `action` when it is clicked."""
    content = Content(text) if isinstance(text, str) else text
    return content.stylize(Style.from_meta({"@click": action}))


def bar(share: float) -> Content:
    """How much is done (0..1), as a line that is seen without colours too."""
    full = round(_BAR * share)
    return Content.assemble(("━" * full, "$accent"), ("─" * (_BAR - full), "$foreground-disabled"))


def flat(text: str) -> str:
    """All of `text` on one line."""
    return " ".join(visible(text).split())


def first_words(text: str, length: int = 40) -> str:
    """The beginning of `text` on one line, cut between words: a title until there is a better one."""
    line = flat(text)
    if len(line) <= length:
        return line
    head = line[: length - 1]
    return (head.rsplit(" ", 1)[0] if " " in head else head).rstrip(" ,.;:") + "…"


def count(number: int, one: str, many: str | None = None) -> str:
    """ "1 memory", "5 memories"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def bytes_said(number: int) -> str:
    """ "11 MB", "2.3 GB"; "–" for none."""
    if number <= 0:
        return "–"
    return f"{number / 1e9:.1f} GB" if number >= 1e9 else f"{max(1, round(number / 1e6))} MB"


def ago(stamp: str, now: datetime | None = None) -> str:
    """How long ago an ISO time was, in a word or two; the date where it is more than a week."""
    then = datetime.fromisoformat(stamp)
    seconds = ((now or datetime.now(UTC)) - then).total_seconds()
    if seconds < 60:
        return "just now"
    if seconds < 3600:
        return f"{int(seconds / 60)} min ago"
    if seconds < 24 * 3600:
        return f"{int(seconds / 3600)} h ago"
    days = int(seconds / (24 * 3600))
    if days < 7:
        return "yesterday" if days == 1 else f"{days} days ago"
    return f"{then.astimezone():%d %b %Y}"
