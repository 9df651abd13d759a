"""Tables in replies, each drawn by one widget.

Textual's own makes a widget of every cell: three replies with a table of ten rows took 0.7 s to open.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.app import ComposeResult
from textual.content import Content
from textual.css.styles import RulesMap
from textual.selection import Selection
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual
from textual.widgets._markdown import MarkdownTable, MarkdownTD, MarkdownTH, MarkdownTR
from textual.widgets.markdown import MarkdownBlock

_BETWEEN, _RULE, _CROSSING = " │ ", "─", "─┼─"
_LINES = "$foreground-disabled"
_RIGHT = "text-align:right"


class Table(MarkdownTable):
    """A table as wide as its text, or as there is room for: then its cells wrap."""

    def compose(self) -> ComposeResult:
        """Nothing: the cells are text of this widget."""
        self._read(self._blocks)
        self._blocks.clear()
        yield from ()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The text that is selected, as it stands there."""
        return selection.extract(self._grid.laid_out(self.content_size.width).plain), "\n"

    async def _update_from_block(self, block: MarkdownBlock) -> None:
        if isinstance(block, Table):  # one more row has streamed in
            self._read(block._blocks)
        else:
            await super()._update_from_block(block)

    def _read(self, blocks: Sequence[MarkdownBlock]) -> None:
        """Take over the text of the blocks that the parser has made."""
        rows: list[list[Content]] = []
        right: set[int] = set()
        for block in _flat(blocks):
            if isinstance(block, MarkdownTR):
                rows.append([])
            elif isinstance(block, MarkdownTH | MarkdownTD):
                if _RIGHT in str(block._token.attrs.get("style", "")):
                    right.add(len(rows[-1]))
                rows[-1].append(block._content)
        self._grid = _Grid(rows, right)
        self.update(self._grid)


class _Grid(Visual):
    """Rows of cells, the first of them the headings, for any width."""

    def __init__(self, rows: Sequence[Sequence[Content]], right: set[int]) -> None:
        """`right`: the columns whose text stands at the right."""
        self._rows, self._right = rows, right
        columns = max(map(len, rows), default=0)
        self._natural = [max(row[n].cell_length for row in rows if n < len(row)) for n in range(columns)]
        self._laid_out: tuple[int, Content] = (-1, Content(""))

    def laid_out(self, width: int) -> Content:
        """The table in `width` cells."""
        if self._laid_out[0] != width:
            self._laid_out = width, Content("\n").join(self._lines(width))
        return self._laid_out[1]

    def render_strips(self, width: int, height: int | None, style: Style, options: RenderOptions) -> list[Strip]:
        """As Textual asks for it."""
        return self.laid_out(width).render_strips(width, height, style, options)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:  # noqa: ARG002
        """Without a line that wraps."""
        return sum(self._natural) + len(_BETWEEN) * max(0, len(self._natural) - 1)

    def get_minimal_width(self, rules: RulesMap) -> int:  # noqa: ARG002
        """With a cell for each column."""
        return len(self._natural) * (1 + len(_BETWEEN))

    def get_height(self, rules: RulesMap, width: int) -> int:  # noqa: ARG002
        """Of the lines in `width` cells."""
        return self.laid_out(width).plain.count("\n") + 1

    def _lines(self, width: int) -> Iterable[Content]:
        widths = _fitting(self._natural, width - len(_BETWEEN) * (len(self._natural) - 1))
        rule = Content.styled(_CROSSING.join(_RULE * each for each in widths), _LINES)
        wraps = widths != self._natural
        for number, row in enumerate(self._rows):
            if number == 1 or (wraps and number):  # where rows have several lines, it shows where one ends
                yield rule
            yield from self._row([cell.stylize("bold $primary") for cell in row] if number == 0 else row, widths)

    def _row(self, row: Sequence[Content], widths: Sequence[int]) -> Iterable[Content]:
        cells = [
            cell.wrap(width) if cell.cell_length > width else [cell]
            for cell, width in zip([*row, *[Content("")] * len(widths)], widths, strict=False)
        ]
        between = Content.styled(_BETWEEN, _LINES)
        for number in range(max(map(len, cells), default=0)):
            line = [cell[number] if number < len(cell) else Content("") for cell in cells]
            yield between.join([self._padded(part, *of) for part, of in zip(line, enumerate(widths), strict=True)])

    def _padded(self, part: Content, column: int, width: int) -> Content:
        part = part.rstrip()
        lacking = max(0, width - part.cell_length)
        return part.pad_left(lacking) if column in self._right else part.pad_right(lacking)


def _fitting(natural: Sequence[int], room: int) -> list[int]:
    """Widths of columns that together take no more than `room`, where that is possible: the widest give way."""
    widths, left, open_ = list(natural), room, len(natural)
    if sum(natural) <= room:
        return widths
    for place in sorted(range(len(natural)), key=natural.__getitem__):
        widths[place] = max(1, min(natural[place], left // open_))
        left, open_ = left - widths[place], open_ - 1
    return widths


def _flat(blocks: Iterable[MarkdownBlock]) -> Iterable[MarkdownBlock]:
    """These and those in them, a row before its cells."""
    for block in blocks:
        yield block
        yield from _flat(block._blocks)
