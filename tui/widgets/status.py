"""The line at the bottom: what is loaded, what is remembered, what the engine does."""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content
from textual.widgets import Static

from tui.text import count, visible


@dataclass(frozen=True, slots=True)
class Status:
    """What the status line says."""

    checkpoint: str
    adapter: str | None = None
    noted: int = 0
    learned: int = 0
    idle: str = ""
    """One clause on learning by itself."""
    engine: str = "starting"
    """A word or two."""
    busy: bool = False


class StatusLine(Static):
    """One row; the clause on idle learning goes first where there is no room."""

    def __init__(self) -> None:
        super().__init__(id="status")
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
    parts = [
        Content.styled(visible(status.checkpoint), "bold $accent"),
        Content(f"adapter {status.adapter}" if status.adapter else "no adapter yet"),
        Content(f"{status.noted} noted, {status.learned} learned"),
        Content(visible(status.idle)),
    ]
    if not status.noted and not status.learned:
        parts[2] = Content("no memories yet")
    separator = Content.styled("  ·  ", "$foreground-disabled")
    room = width - right.cell_length - 2
    while len(parts) > 1:
        left = separator.join([part for part in parts if part.plain])
        if left.cell_length <= room:
            break
        parts.pop()
    left = separator.join([part for part in parts if part.plain]).truncate(max(1, room), ellipsis=True)
    return Content.assemble(left, " " * max(2, width - left.cell_length - right.cell_length), right)


def reply_note(tokens_per_second: float, first_token_seconds: float, tokens: int) -> str:
    """How fast a reply came, for the line below it."""
    if tokens <= 0:
        return ""
    speed = f"{tokens_per_second:.0f} tokens/s"
    return f"{speed}  ·  first token after {first_token_seconds:.1f} s  ·  {count(tokens, 'token')}"
