"""The line at the bottom: what is loaded, what is remembered, what the engine does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from textual.content import Content
from textual.widgets import Static

from tui.text import count, link, visible

_ADAPTERS = "screen.command('adapters')"


@dataclass(frozen=True, slots=True)
class Status:
    """What the status line says."""

    checkpoint: str
    adapter: str = "no adapter yet"
    version: str = ""
    """Of the adapter; "" without one."""
    noted: int = 0
    learned: int = 0
    fading: int = 0
    idle: tuple[str, ...] = ()
    """A clause on learning by itself; shorter forms after longer ones."""
    engine: str = "starting"
    """A word or two."""
    busy: bool = False


class StatusLine(Static):
    """One row; where there is no room, it says less. A click opens the screen on what it names."""

    def __init__(self) -> None:
        super().__init__(id="status")
        self.auto_links = False  # what can be clicked looks as the rest does
        self._status: Status | None = None

    def show(self, status: Status) -> None:
        """Show `status`."""
        if status != self._status:
            self._status = status
            self._draw()

    def on_resize(self) -> None:
        """Fit the new width."""
        self._draw()

    def _draw(self) -> None:
        if self._status is not None and self.content_size.width:
            self.update(line(self._status, self.content_size.width))


def line(status: Status, width: int) -> Content:
    """The status in `width` cells: the engine's state at the right, the rest at the left."""
    right = Content.assemble(("● ", "$warning" if status.busy else "$success"), visible(status.engine))
    room = width - right.cell_length - 2
    fitting = (left for left in _lefts(status) if left.cell_length <= room)
    left = next(fitting, Content.styled(visible(status.checkpoint), "bold $accent"))
    left = left.truncate(max(1, room), ellipsis=True)
    return Content.assemble(left, " " * max(2, width - left.cell_length - right.cell_length), right)


def _lefts(status: Status) -> Iterator[Content]:
    """The left side, from the most to the least that can be said."""
    name = link(Content.styled(visible(status.checkpoint), "bold $accent"), "screen.command('models')")
    short = known = f"{status.noted} noted, {status.learned} learned"
    if status.fading:
        known += f", {status.fading} fading"
    elif not status.noted and not status.learned:
        short = known = "no memories yet"
    memories, fewer = (link(text, "screen.command('memories')") for text in (known, short))
    version = link(status.adapter, _ADAPTERS)
    wide = [name, version, memories]
    named = Content.assemble(name, link(f" {status.version}", _ADAPTERS) if status.version else "")
    narrow, narrower = [named, memories], [named, fewer]
    clauses = [visible(clause) for clause in status.idle]
    for parts, separator, clause in (
        *((wide, "  ·  ", clause) for clause in clauses[:1]),
        *((parts, " · ", clause) for clause in clauses for parts in (narrow, narrower)),
        (narrow, " · ", ""),
        (narrower, " · ", ""),
        ([named], " · ", ""),
    ):
        said = [*parts, Content(clause)] if clause else parts
        yield Content.styled(separator, "$foreground-disabled").join(said)


def reply_note(tokens_per_second: float, first_token_seconds: float, tokens: int) -> str:
    """How fast a reply came, for the line below it."""
    if tokens <= 0:
        return ""
    speed = f"{tokens_per_second:.0f} tokens/s"
    return f"{speed}  ·  first token after {first_token_seconds:.1f} s  ·  {count(tokens, 'token')}"
