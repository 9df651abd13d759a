"""Everything Plum remembers: what state each memory is in, where it comes from, and the proof of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import DataTable, Input, Static

from plum_local.errors import PlumError
from plum_local.paths import Home
from plum_local.records import Memory, MemoryState, Receipt
from plum_local.store import Store
from tui.forgetting import forget_conversation, forget_memories, warning
from tui.keys import hint
from tui.manifests import holding
from tui.screens.dialogs import AskLine, Confirm
from tui.text import count, flat, visible

_MARKS = {
    MemoryState.LEARNED: ("✓", "success"),
    MemoryState.NOTED: ("○", "foreground"),
    MemoryState.FADING: ("◐", "warning"),
    MemoryState.SUPERSEDED: ("↷", "secondary"),
    MemoryState.FORGOTTEN: ("×", "secondary"),
}
_STATE_WIDTH, _DATE_WIDTH, _VERSION_WIDTH, _PADDING = 12, 10, 7, 14
_EMPTY = "Nothing is remembered yet: talk with Plum, then type /remember."
_PREVIEWED = 6
"""Sentences shown of those that are to be forgotten."""
_SHOWN = (None, MemoryState.LEARNED, MemoryState.NOTED, MemoryState.FADING, MemoryState.SUPERSEDED)


@dataclass(frozen=True, slots=True)
class Going:
    """What the chat is to show when the screen closes."""

    conversation_id: str | None = None
    message_id: str | None = None
    ask: str = ""
    """A question to put into the prompt of a new conversation."""


class MemoriesScreen(Screen[Going | None]):
    """A table; closes with where the person wants to go."""

    AUTO_FOCUS = "#memory-table"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("c", "correct", "correct", id="memory.correct"),
        Binding("f", "forget", "forget", id="memory.forget"),
        Binding("F", "forget_conversation", "forget conversation", key_display="F", id="memory.forget_all"),
        Binding("a", "ask", "ask", id="memory.ask"),
        Binding("slash", "filter", "filter", key_display="/", id="memory.filter"),
        Binding("s", "state", "state", id="memory.state"),
        Binding("escape,q", "back", "back", key_display="Esc"),
    ]

    def __init__(self, store: Store, home: Home) -> None:
        super().__init__()
        self._store = store
        self._home = home
        self._state: MemoryState | None = None
        self._memories: dict[str, Memory] = {}
        self._receipts: dict[str, list[Receipt]] = {}
        self._wanted_row = ""
        """Id of the memory to highlight when the table is filled."""

    def compose(self) -> ComposeResult:
        """Title, filter, table, details of the highlighted memory, keys."""
        yield Static("Memories", classes="title")
        yield Input(placeholder="filter by words", id="memory-filter", compact=True)
        yield DataTable[Text](cursor_type="row", zebra_stripes=False, id="memory-table")
        with VerticalScroll(id="memory-detail"), Vertical():
            yield Static(id="memory-sentence")
            yield Static(id="memory-probe")
        yield Static(hint(self.BINDINGS, "Enter source", "Tab proof"), classes="hint")

    def on_mount(self) -> None:
        """Read the memories, newest first."""
        self._read()

    def on_resize(self) -> None:
        """Give the sentences the width that is left."""
        self._fill()

    def on_input_changed(self) -> None:
        """Filter while words are typed."""
        self._fill()

    def on_input_submitted(self) -> None:
        """Enter in the filter: to the table."""
        self.query_one(DataTable).focus()

    def on_data_table_row_highlighted(self) -> None:
        """Show all of the highlighted memory."""
        self._show_detail()

    def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        """Enter or a click: go to the message it comes from."""
        memory = self._memories[str(event.row_key.value)]
        self.dismiss(Going(memory.conversation_id, memory.source_message_id))

    def action_back(self) -> None:
        """From the filter to the table, from there to the chat."""
        line = self.query_one("#memory-filter", Input)
        if line.has_focus or line.value:
            line.value = ""
            self.query_one(DataTable).focus()
        else:
            self.dismiss(None)

    def action_filter(self) -> None:
        """Give the keyboard to the filter."""
        self.query_one("#memory-filter").focus()

    def action_state(self) -> None:
        """Show the memories of the next state only, and at last all again."""
        self._state = _SHOWN[(_SHOWN.index(self._state) + 1) % len(_SHOWN)]
        self._fill()

    def action_ask(self) -> None:
        """Leave with a question about the memory: one that was never trained on, where there is one."""
        if (memory := self._chosen()) is not None:
            receipts = self._receipts[memory.id]
            question = receipts[0].question if receipts else f"What do you know about this: {memory.sentence}"
            self.dismiss(Going(ask=question))

    def action_correct(self) -> None:
        """Have it written as it should be."""
        memory = self._chosen()
        if memory is None:
            return

        def corrected(sentence: str | None) -> None:
            if sentence is not None and sentence != memory.sentence:
                self._change(lambda: self._correct(memory, sentence))

        note = "The old sentence is kept as superseded; the new one is learned by the next /remember."
        self.app.push_screen(AskLine("Correct", memory.sentence, note), corrected)

    def _correct(self, memory: Memory, sentence: str) -> str:
        self._wanted_row = self._store.correct(memory.id, sentence).id
        return "Corrected; the next /remember learns it."

    def action_forget(self) -> None:
        """Forget one memory, after a look at what goes."""
        memory = self._chosen()
        if memory is None:
            return
        pairs = self._store.pairs(memory_id=memory.id)
        receipts = count(len(self._receipts[memory.id]), "receipt")
        what = (
            f"The memory, {count(len(pairs), 'question-answer pair')} and {receipts} go from the database and its "
            "index. The message it comes from stays; F forgets all of its conversation."
        )
        self._confirm("Forget this memory?", [memory], what, lambda: forget_memories(self._store, self._home, [memory]))

    def action_forget_conversation(self) -> None:
        """Forget a whole conversation, after a look at what goes."""
        memory = self._chosen()
        if memory is None:
            return
        memories = self._store.memories(conversation_id=memory.conversation_id)
        messages = self._store.messages(memory.conversation_id)
        what = f"{count(len(messages), 'message')} and {count(len(memories), 'memory', 'memories')} go, for good."
        title = "Forget the whole conversation?"
        self._confirm(
            title, memories, what, lambda: forget_conversation(self._store, self._home, memory.conversation_id)
        )

    def _confirm(self, title: str, memories: Sequence[Memory], what: str, forget: Callable[[], str]) -> None:
        sentences = [Content.styled(f"· {visible(memory.sentence)}", "bold") for memory in memories[:_PREVIEWED]]
        if len(memories) > _PREVIEWED:
            sentences.append(Content(f"· and {len(memories) - _PREVIEWED} more"))
        told = warning(holding(self._store, self._home, [memory.id for memory in memories]))
        lines = [*sentences, Content(""), Content(what), *([Content.styled(told, "$warning")] if told else [])]

        def confirmed(yes: bool | None) -> None:
            if yes:
                self._change(forget)

        self.app.push_screen(Confirm(title, Content("\n").join(lines), "forgets"), confirmed)

    def _change(self, change: Callable[[], str]) -> None:
        """Do it, say what came of it, and read everything again."""
        try:
            self.notify(change(), markup=False)
        except PlumError as error:
            self.notify(str(error), severity="error", markup=False)
        self._read()
        self._fill()

    def _chosen(self) -> Memory | None:
        table = self.query_one(DataTable)
        if not table.row_count:
            return None
        return self._memories.get(str(table.coordinate_to_cell_key(table.cursor_coordinate).row_key.value))

    def _read(self) -> None:
        rows = list(reversed(self._store.memories()))
        self._memories = {memory.id: memory for memory in rows}
        self._receipts = {memory.id: self._store.receipts(memory.id) for memory in rows}

    def _wanted(self) -> list[Memory]:
        words = self.query_one("#memory-filter", Input).value.lower().split()
        return [
            memory
            for memory in self._memories.values()
            if (self._state is None or memory.state is self._state)
            and all(word in memory.sentence.lower() for word in words)
        ]

    def _fill(self) -> None:
        table = self.query_one(DataTable)
        row, shown, wanted = table.cursor_row, self._wanted(), self._wanted_row
        table.clear(columns=True)
        room = max(20, self.outer_size.width - _STATE_WIDTH - _DATE_WIDTH - _VERSION_WIDTH - _PADDING)
        columns = (("state", _STATE_WIDTH), ("memory", room), ("since", _DATE_WIDTH), ("in", _VERSION_WIDTH))
        for label, wide in columns:
            table.add_column(label, width=wide)
        for memory in shown:
            # What is noted (again) is in none, whatever learned it once.
            noted = memory.state is MemoryState.NOTED
            version = None if noted else learned_in(self._receipts[memory.id])
            table.add_row(
                self._state_mark(memory.state),
                _cut(memory.sentence, room),
                Text(memory.date[:10], style="dim"),
                Text(version or "–", style="dim"),
                key=memory.id,
            )
        ids, self._wanted_row = [memory.id for memory in shown], ""
        table.move_cursor(row=ids.index(wanted) if wanted in ids else min(row, max(0, len(shown) - 1)))
        self._entitle(len(shown))
        self._show_detail()

    def _entitle(self, shown: int) -> None:
        learned = sum(memory.state is MemoryState.LEARNED for memory in self._memories.values())
        parts = ["Memories"]
        if self._memories:
            parts += [f"{count(len(self._memories), 'memory', 'memories')}, {learned} learned"]
        if self._state is not None:
            parts.append(f"only {self._state.value}")
        if shown != len(self._memories):
            parts.append(f"{shown} shown")
        self.query_one(".title", Static).update(Content("  ·  ".join(parts)))

    def _show_detail(self) -> None:
        memory = self._chosen()
        sentence, probe = self.query_one("#memory-sentence", Static), self.query_one("#memory-probe", Static)
        if memory is None:
            sentence.update(Content("Nothing fits." if self._memories else _EMPTY))
            probe.update("")
            return
        sentence.update(Content(visible(memory.sentence)))
        proof = [] if memory.state is MemoryState.SUPERSEDED else _proof(self._receipts[memory.id])
        probe.update(Content("\n").join([self._origin(memory), *proof]))

    def _origin(self, memory: Memory) -> Content:
        title = visible(self._store.conversation(memory.conversation_id).title)
        line = Content.styled(f"told on {memory.date[:10]} in “{title}”", "$foreground-muted")
        newer = self._memories.get(memory.superseded_by or "")
        return line if newer is None else Content.assemble(line, "\nnow: ", visible(newer.sentence))

    def _state_mark(self, state: MemoryState) -> Text:
        mark, name = _MARKS[state]
        return Text(f"{mark} {state.value}", style=self.app.theme_variables[name].removeprefix("ansi_"))


def learned_in(receipts: Sequence[Receipt]) -> str | None:
    """The adapter version that first passed a probe of a memory and was kept; receipts are newest first."""
    return next((r.adapter_version for r in reversed(receipts) if r.passed and r.adapter_version), None)


def _proof(receipts: Sequence[Receipt]) -> list[Content]:
    """The receipts of the newest run."""
    if not receipts:
        return [Content.styled("It has not been asked about yet.", "$foreground-muted")]
    lines = []
    for receipt in (r for r in receipts if r.run_id == receipts[0].run_id):
        mark = ("✓ ", "$success") if receipt.passed else ("× ", "$warning")
        lines += [
            Content.assemble(("asked   ", "$foreground-muted"), flat(receipt.question)),
            Content.assemble(("before  ", "$foreground-muted"), flat(receipt.before)),
            Content.assemble(("now     ", "$foreground-muted"), mark, flat(receipt.now)),
        ]
    return lines


def _cut(text: str, width: int) -> Text:
    cut = Text(flat(text))
    cut.truncate(width, overflow="ellipsis")
    return cut
