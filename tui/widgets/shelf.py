"""Rows of conversations, drawn one by one as they come into view: twenty thousand cost no more than twenty.

Textual's own list makes an object for each of its options; this one asks for a page of rows where it needs one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.messages import ConversationAsked, ConversationChosen
from tui.text import visible

_HEIGHT = 3
"""Lines of a row: title, time or hit, and air."""
_PAGE = 64
_BEFORE_HIT = 10
"""Characters shown before what was searched for."""


@dataclass(frozen=True, slots=True)
class Row:
    """A conversation as it is listed."""

    id: str
    title: str
    line: str
    """Below the title; what a search hit stands between the characters 2 and 3."""
    message_id: str | None = None
    """Of the message that was found."""


Fetch = Callable[[int, int], Sequence[Row]]
"""Gives rows: offset and how many."""


class Shelf(ScrollView, can_focus=True):
    """The rows; the highlighted one can be opened and acted on."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "shelf--title", "shelf--current", "shelf--line", "shelf--hit", "shelf--cursor", "shelf--cursor-focus",
    }  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "move(-1)", "up", show=False),
        Binding("down,j", "move(1)", "down", show=False),
        Binding("pageup", "page(-1)", "page up", show=False),
        Binding("pagedown", "page(1)", "page down", show=False),
        Binding("home", "move(-1000000)", "first", show=False),
        Binding("end", "move(1000000)", "last", show=False),
        Binding("enter", "choose", "open the conversation", key_display="Enter"),
        Binding("r", "ask('rename')", "rename it", id="list.rename"),
        Binding("a", "ask('archive')", "archive it, or take it back", id="list.archive"),
        Binding("d,delete", "ask('delete')", "delete it", key_display="d", id="list.delete"),
    ]

    def __init__(self) -> None:
        super().__init__(id="conversation-options")
        self._fetch: Fetch = lambda _offset, _count: ()
        self._pages: dict[int, Sequence[Row]] = {}
        self._total = 0
        self._current: str | None = None
        self.cursor = 0

    def show(self, total: int, fetch: Fetch, current: str | None) -> None:
        """Show `total` rows; those in view are fetched when they are drawn. The highlight stays where it is."""
        self._fetch, self._pages, self._total, self._current = fetch, {}, total, current
        self.cursor = max(0, min(self.cursor, total - 1))
        self.virtual_size = Size(0, total * _HEIGHT)
        self.refresh()

    @property
    def highlighted(self) -> Row | None:
        """The row under the cursor."""
        return self.row(self.cursor)

    def row(self, number: int) -> Row | None:
        """Row `number`, from the top."""
        if not 0 <= number < self._total:
            return None
        page, place = divmod(number, _PAGE)
        if page not in self._pages:
            self._pages[page] = self._fetch(page * _PAGE, _PAGE)
        rows = self._pages[page]
        return rows[place] if place < len(rows) else None

    def to_top(self) -> None:
        """Highlight the first row."""
        self.cursor = 0
        self.scroll_to(y=0, animate=False)

    def render_line(self, y: int) -> Strip:
        """One line of the view."""
        number, part = divmod(y + self.scroll_offset.y, _HEIGHT)
        width, row = self.size.width, self.row(number)
        if row is None or part == _HEIGHT - 1:
            return Strip.blank(width, self.rich_style)
        under = number == self.cursor
        cursor = "shelf--cursor-focus" if self.has_focus else "shelf--cursor"
        base = self.get_component_rich_style(cursor) if under else self.rich_style
        mine = row.id == self._current
        mark = ("▌ " if mine else "› " if under and self.has_focus and part == 0 else "  ", base)
        text = Text.assemble(mark, self._title(row, mine) if part == 0 else self._line(row))
        text.truncate(width - 1, overflow="ellipsis")
        segments = [Segment(s.text, base + s.style if s.style else base) for s in text.render(self.app.console)]
        return Strip([s for s in segments if s.text != "\n"]).extend_cell_length(width, base)

    def _title(self, row: Row, mine: bool) -> Text:
        name = "shelf--current" if mine else "shelf--title"
        return Text(_one_line(row.title) or "New conversation", self._ink(name))

    def _line(self, row: Row) -> Text:
        quiet, hit = self._ink("shelf--line"), self._ink("shelf--hit")
        text = Text("", quiet)
        pieces = row.line.replace("\x03", "\x02").split("\x02")
        if len(pieces) > 1 and len(pieces[0]) > _BEFORE_HIT:  # the hit is what is looked for: it must not be cut off
            pieces[0] = f"…{pieces[0][1 - _BEFORE_HIT :]}"
        for n, piece in enumerate(pieces):
            text.append(_one_line(piece, keep_ends=True), hit if n % 2 else quiet)
        return text

    def _ink(self, name: str) -> Style:
        """A component's style without its background, which is the row's."""
        style = self.get_component_rich_style(name)
        return Style(color=style.color, bold=style.bold)

    def on_click(self, event: events.Click) -> None:
        """Open the row under the mouse."""
        offset = event.get_content_offset(self)
        number = -1 if offset is None else (offset.y + self.scroll_offset.y) // _HEIGHT
        if self.row(number) is not None:
            self.cursor = number
            self.action_choose()

    def on_focus(self) -> None:
        """Draw the highlight as one that has the keyboard."""
        self.refresh()

    def on_blur(self) -> None:
        """Draw it as one that has not."""
        self.refresh()

    def action_move(self, by: int) -> None:
        """Highlight another row."""
        self.cursor = max(0, min(self.cursor + by, self._total - 1))
        self.scroll_to_region(Region(0, self.cursor * _HEIGHT, 1, _HEIGHT), animate=False)
        self.refresh()

    def action_page(self, pages: int) -> None:
        """Highlight the row a page away."""
        self.action_move(pages * max(1, self.size.height // _HEIGHT))

    def action_choose(self) -> None:
        """Ask for the highlighted conversation."""
        if (row := self.highlighted) is not None:
            self.refresh()
            self.post_message(ConversationChosen(row.id, row.message_id))

    def action_ask(self, what: str) -> None:
        """Ask for something to be done with it."""
        if (row := self.highlighted) is not None:
            self.post_message(ConversationAsked(what, row.id))


def _one_line(text: str, *, keep_ends: bool = False) -> str:
    line = visible(text).replace("\n", " ").replace("\t", " ")
    return line if keep_ends else line.strip()
