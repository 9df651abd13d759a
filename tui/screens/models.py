"""The base models: which there are, which fit this machine, fetching one, choosing one."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import ClassVar

from rich.text import Text
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widgets import DataTable, Static

from plum_local import checkpoints
from plum_local.checkpoints import CatalogEntry
from plum_local.errors import PlumError
from tui.download import Fetching, download
from tui.fit import fit, memory, recommended
from tui.keys import hint
from tui.screens.dialogs import AskLine
from tui.session import Session
from tui.text import bytes_said, first_words, visible

_LOOKS_EVERY = 0.2
"""Seconds between two looks at how far the download is; it goes on when the screen is left."""
_DOWNLOAD = "download"


class ModelsScreen(Screen[str | None]):
    """A table; closes with the name of the model to use."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("d", "download", "download"),
        Binding("x", "stop", "stop"),
        Binding("f", "folder", "a folder of your own"),
        Binding("escape,q", "dismiss(None)", "back", key_display="Esc"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._entries: dict[str, CatalogEntry] = {}
        self._here: dict[str, bool] = {}
        self._memory = memory()
        self._fetching = False

    def compose(self) -> ComposeResult:
        """Title, table, details, progress, keys."""
        yield Static(Content(f"Models  ·  this machine has {self._memory / 1024**3:.0f} GB of memory"), classes="title")
        yield DataTable[Text](cursor_type="row", id="model-table")
        yield Static(id="model-text")
        yield Static(id="model-progress")
        yield Static(hint(self.BINDINGS, "Enter use it"), classes="hint")

    def on_mount(self) -> None:
        """Draw at once; what is on disk is looked up beside it, for the hub's client takes a moment to import."""
        table = self.query_one(DataTable)
        for label in ("", "name", "size", "here", "fits", "licence"):
            table.add_column(label)
        try:
            self._entries = checkpoints.catalog()
        except PlumError as error:
            self.notify(str(error), severity="error", markup=False)
        self._draw()
        self.run_worker(self._look(), group="look")
        self._progress()
        self.set_interval(_LOOKS_EVERY, self._progress)

    def on_data_table_row_highlighted(self) -> None:
        """Describe the highlighted one."""
        self._detail()

    def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        """Enter or a click: use it, if it is here."""
        name = str(event.row_key.value)
        if self._here.get(name):
            self.dismiss(name)
        else:
            self.notify(f"{name} is not on this machine; d downloads it.", markup=False)

    def action_download(self) -> None:
        """Fetch the highlighted one."""
        entry, under_way = self._chosen(), self._session.fetching
        if entry is None:
            return
        if under_way is not None:
            self.notify(f"{under_way.name} is being fetched; one at a time.", markup=False)
        elif self._here.get(entry.name):
            self.notify(f"{entry.name} is on this machine already.", markup=False)
        else:
            self._session.fetching = fetching = Fetching(entry.name, 0, entry.size_bytes)
            self.app.run_worker(_fetch(self.app, self._session, fetching), group=_DOWNLOAD, exit_on_error=False)
            self._progress()

    def action_stop(self) -> None:
        """Stop the download; the next one goes on from there."""
        if self._session.fetching is not None:
            self.app.workers.cancel_group(self.app, _DOWNLOAD)
            self.notify("Stopped; what has come is kept, and d goes on from there.", markup=False)

    def action_folder(self) -> None:
        """Use a model folder of one's own."""

        def given(path: str | None) -> None:
            if path is not None:
                self.dismiss(str(Path(path).expanduser().resolve()))

        note = "With config.json, tokenizer.json and weights."
        self.app.push_screen(AskLine("A model folder", note=note, does="uses it"), given)

    async def _look(self) -> None:
        for name in self._entries:
            self._here[name] = await asyncio.to_thread(_on_disk, name)
        self._draw()

    def _draw(self) -> None:
        table = self.query_one(DataTable)
        row = table.cursor_row
        table.clear()
        best, chosen = recommended(self._entries.values(), self._memory), self._session.settings.checkpoint
        for entry in self._entries.values():
            mark = "●" if entry.name == chosen else "○"
            here = {True: "yes", False: "no", None: "…"}[self._here.get(entry.name)]
            fits = "best" if entry == best else fit(entry, self._memory)
            cells = (mark, entry.name, bytes_said(entry.size_bytes), here, fits, entry.licence)
            table.add_row(*map(Text, cells), key=entry.name)
        if chosen not in self._entries:
            self._here[chosen] = True
            table.add_row(*map(Text, ("●", first_words(chosen, 30), "–", "yes", "–", "–")), key=chosen)
        table.move_cursor(row=row)
        self._detail()

    def _chosen(self) -> CatalogEntry | None:
        table = self.query_one(DataTable)
        if not table.row_count:
            return None
        return self._entries.get(str(table.coordinate_to_cell_key(table.cursor_coordinate).row_key.value))

    def _detail(self) -> None:
        entry = self._chosen()
        if entry is None:
            self.query_one("#model-text", Static).update("A model of your own.")
            return
        said = f"{entry.description} It wants {entry.min_memory_gb:g} GB of memory; it reads {entry.context} tokens."
        self.query_one("#model-text", Static).update(Content(visible(said)))

    def _progress(self) -> None:
        fetching = self._session.fetching
        self.query_one("#model-progress", Static).update(fetching.line if fetching is not None else Content(""))
        if self._fetching and fetching is None:
            self.run_worker(self._look(), group="look")
        self._fetching = fetching is not None


async def _fetch(app: App[None], session: Session, fetching: Fetching) -> None:
    def came(done: int, total: int) -> None:
        fetching.done, fetching.total = done, max(total, fetching.total, done)

    try:
        await download(fetching.name, came)
        app.notify(f"{fetching.name} is on this machine; choose it among the models.", markup=False)
    except PlumError as error:
        app.notify(visible(str(error)), severity="error", timeout=10, markup=False)
    finally:
        session.fetching = None


def _on_disk(name: str) -> bool:
    try:
        checkpoints.resolve(name)
    except PlumError:
        return False
    return True
