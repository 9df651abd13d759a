"""The base models: which there are, which fit this machine, fetching one, choosing one."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widgets import DataTable, Static
from textual.worker import Worker

from plum_local import checkpoints
from plum_local.checkpoints import CatalogEntry
from plum_local.errors import PlumError
from tui.download import download
from tui.fit import fit, memory
from tui.screens.dialogs import AskLine
from tui.session import Session
from tui.text import bytes_said, visible

_BAR = 24


@dataclass(slots=True)
class Fetching:
    """A download in flight."""

    name: str
    done: int = 0
    total: int = 0

    @property
    def line(self) -> Content:
        """Progress as a bar."""
        share = min(1.0, self.done / self.total) if self.total else 0.0
        full = round(_BAR * share)
        said = f"  {share:.0%}  {bytes_said(self.done)} of {bytes_said(self.total)}  ·  x stops it"
        return Content.assemble(
            f"{self.name}  ", ("━" * full, "$accent"), ("━" * (_BAR - full), "$panel"), (said, "$foreground-muted")
        )


class ModelsScreen(Screen[str | None]):
    """A table; closes with the name of the model to use."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss(None)", "back", key_display="Esc"),
        Binding("d", "download", "download"),
        Binding("x", "stop", "stop the download"),
        Binding("f", "folder", "use a folder"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._entries: dict[str, CatalogEntry] = {}
        self._here: dict[str, bool] = {}
        self._memory = memory()
        self._fetching: Fetching | None = None
        self._worker: Worker[None] | None = None

    def compose(self) -> ComposeResult:
        """Title, table, details, progress, keys."""
        yield Static(Content(f"Models  ·  this machine has {self._memory / 1024**3:.0f} GB of memory"), classes="title")
        yield DataTable[Text](cursor_type="row", id="model-table")
        yield Static(id="model-text")
        yield Static(id="model-progress")
        yield Static("Enter use it · d download · x stop · f a folder of your own · Esc back", classes="hint")

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
        entry = self._chosen()
        if entry is None or self._fetching is not None:
            return
        if self._here.get(entry.name):
            self.notify(f"{entry.name} is on this machine already.", markup=False)
            return
        self._fetching = Fetching(entry.name, 0, entry.size_bytes)
        self._progress()
        self._worker = self.run_worker(self._download(self._fetching), group="download", exit_on_error=False)

    def action_stop(self) -> None:
        """Stop the download; the next one goes on from there."""
        if self._worker is not None and self._fetching is not None:
            self._worker.cancel()
            self.notify("Stopped; what has come is kept, and d goes on from there.", markup=False)

    def action_folder(self) -> None:
        """Use a model folder of one's own."""

        def given(path: str | None) -> None:
            if path is not None:
                self.dismiss(str(Path(path).expanduser().resolve()))

        self.app.push_screen(AskLine("A model folder", note="With config.json, tokenizer.json and weights."), given)

    async def _download(self, fetching: Fetching) -> None:
        def came(done: int, total: int) -> None:
            fetching.done, fetching.total = done, max(total, fetching.total, done)
            self._progress()

        try:
            await download(fetching.name, came)
            self.notify(f"{fetching.name} is on this machine; Enter uses it.", markup=False)
        except PlumError as error:
            self.notify(str(error), severity="error", timeout=10, markup=False)
        finally:
            self._fetching = None
            if self.is_attached:
                self._progress()
                self.run_worker(self._look(), group="look")

    async def _look(self) -> None:
        for name in self._entries:
            self._here[name] = await asyncio.to_thread(_on_disk, name)
        self._draw()

    def _draw(self) -> None:
        table = self.query_one(DataTable)
        row = table.cursor_row
        table.clear()
        for entry in self._entries.values():
            mark = "●" if entry.name == self._session.settings.checkpoint else "○"
            here = {True: "yes", False: "no", None: "…"}[self._here.get(entry.name)]
            cells = (mark, entry.name, bytes_said(entry.size_bytes), here, fit(entry, self._memory), entry.licence)
            table.add_row(*map(Text, cells), key=entry.name)
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
            return
        said = f"{entry.description} It wants {entry.min_memory_gb:g} GB of memory; it reads {entry.context} tokens."
        self.query_one("#model-text", Static).update(Content(visible(said)))

    def _progress(self) -> None:
        line = self._fetching.line if self._fetching is not None else Content("")
        self.query_one("#model-progress", Static).update(line)


def _on_disk(name: str) -> bool:
    try:
        checkpoints.resolve(name)
    except PlumError:
        return False
    return True
