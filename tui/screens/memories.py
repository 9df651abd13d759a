"""Everything Plum remembers, with what the last probe of each memory said before and after learning."""

from __future__ import annotations

from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import DataTable, Static

from plum_local.records import Memory, MemoryState, Probe
from plum_local.store import Store
from tui.text import count, visible

_MARKS = {
    MemoryState.LEARNED: ("✓", "success"),
    MemoryState.NOTED: ("○", "foreground"),
    MemoryState.FADING: ("◐", "warning"),
    MemoryState.SUPERSEDED: ("↷", "secondary"),
    MemoryState.FORGOTTEN: ("×", "secondary"),
}
_STATE_WIDTH, _DATE_WIDTH, _PADDING = 12, 10, 14
_EMPTY = "Nothing is remembered yet: talk with Plum, then type /remember."


class MemoriesScreen(Screen[str | None]):
    """A table; Enter closes it with the id of the conversation that a memory comes from."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss(None)", "back", key_display="Esc"),
    ]

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._memories: dict[str, Memory] = {}
        self._probes: dict[str, Probe | None] = {}

    def compose(self) -> ComposeResult:
        """Title, table, details of the highlighted memory, keys."""
        yield Static("Memories", classes="title")
        yield DataTable[Text](cursor_type="row", zebra_stripes=False, id="memory-table")
        with Vertical(id="memory-detail"):
            yield Static(id="memory-sentence")
            yield Static(id="memory-probe")
        yield Static("Enter  open its conversation   ·   Esc  back", classes="hint")

    def on_mount(self) -> None:
        """Read the memories, newest first."""
        rows = list(reversed(self._store.memories()))
        self._memories = {memory.id: memory for memory in rows}
        self._probes = {memory.id: self._store.latest_probe(memory.id) for memory in rows}
        learned = sum(memory.state is MemoryState.LEARNED for memory in rows)
        title = f"Memories  ·  {count(len(rows), 'memory', 'memories')}, {learned} learned" if rows else "Memories"
        self.query_one(".title", Static).update(Content(title))
        if not rows:
            self.query_one("#memory-sentence", Static).update(Content(_EMPTY))
        self.query_one(DataTable).focus()

    def on_resize(self) -> None:
        """Give the sentences and the probes the width that is left."""
        self._fill(max(36, self.size.width - _STATE_WIDTH - _DATE_WIDTH - _PADDING))

    def on_data_table_row_highlighted(self, event: DataTable.RowHighlighted) -> None:
        """Show all of the highlighted memory."""
        memory = self._memories.get(str(event.row_key.value))
        if memory is not None:
            self.query_one("#memory-sentence", Static).update(Content(visible(memory.sentence)))
            self.query_one("#memory-probe", Static).update(self._detail(memory))

    def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        """Enter or a click: go to its conversation."""
        self.dismiss(self._memories[str(event.row_key.value)].conversation_id)

    def _fill(self, room: int) -> None:
        table = self.query_one(DataTable)
        row = table.cursor_row
        table.clear(columns=True)
        sentence = room * 3 // 5
        for label, width in (("state", _STATE_WIDTH), ("memory", sentence), ("date", _DATE_WIDTH)):
            table.add_column(label, width=width)
        table.add_column("last probe, before → after", width=room - sentence)
        for memory in self._memories.values():
            probe = self._probes[memory.id]
            table.add_row(
                self._state(memory.state),
                _cut(memory.sentence, sentence),
                Text(memory.date[:10], style="dim"),
                Text("not asked yet", style="dim") if probe is None else _change(probe, room - sentence),
                key=memory.id,
            )
        table.move_cursor(row=row)

    def _state(self, state: MemoryState) -> Text:
        mark, name = _MARKS[state]
        return Text(f"{mark} {state.value}", style=self.app.theme_variables[name])

    def _detail(self, memory: Memory) -> Content:
        probe = self._probes[memory.id]
        if probe is None:
            return Content.styled("It has not been asked about yet.", "$foreground-muted")
        pairs = {pair.id: pair for pair in self._store.pairs(memory_id=memory.id)}
        question = pairs[probe.pair_id].question if probe.pair_id in pairs else ""
        mark = ("✓ ", "$success") if probe.passed else ("× ", "$warning")
        return Content.assemble(
            ("asked   ", "$foreground-muted"), visible(question), "\n",
            ("before  ", "$foreground-muted"), visible(probe.before), "\n",
            ("after   ", "$foreground-muted"), mark, visible(probe.after),
        )  # fmt: skip


def _cut(text: str, width: int) -> Text:
    cut = Text(" ".join(visible(text).split()))
    cut.truncate(width, overflow="ellipsis")
    return cut


def _change(probe: Probe, width: int) -> Text:
    """Before and after in one line, each with half of the room."""
    half = max(4, (width - 3) // 2)
    return Text.assemble(_cut(probe.before, half), (" → ", "dim"), _cut(probe.after, half))
