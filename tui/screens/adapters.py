"""The adapters of the loaded model as a timeline: what each version learned, how well, and which one is in use."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from rich.text import Text
from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import DataTable, Static

from plum_local.errors import PlumError, StoreError
from plum_local.paths import slug
from plum_local.records import Adapter
from tui import manifests
from tui.export import export_adapter
from tui.forgetting import forgotten_in
from tui.keys import hint
from tui.manifests import Manifest
from tui.screens.dialogs import AskLine
from tui.session import Session
from tui.text import bytes_said, count, visible

_LOOKS_EVERY = 0.4
"""Seconds between two looks at which version is active: the engine, or another program, decides."""
_BASE = "base"
_NAMED = 40


class AdaptersScreen(Screen[None]):
    """Newest first; the bare model is the beginning of the line."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("u", "rollback", "undo: the one before"),
        Binding("x", "export", "export"),
        Binding("escape,q", "dismiss", "back", key_display="Esc"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._adapters: dict[str, Adapter] = {}
        self._manifests: dict[str, Manifest] = {}

    def compose(self) -> ComposeResult:
        """Title, timeline, details, keys."""
        yield Static(Content(f"Adapters of {visible(self._session.checkpoint)}"), classes="title")
        yield DataTable[Text](cursor_type="row", id="adapter-table")
        with VerticalScroll(id="adapter-detail"):
            yield Static(id="adapter-text")
        yield Static(hint(self.BINDINGS, "Enter use it"), classes="hint")

    def on_mount(self) -> None:
        """Draw, and keep looking."""
        self._draw()
        self.set_interval(_LOOKS_EVERY, self._look)

    def on_data_table_row_highlighted(self) -> None:
        """Show what the version learned."""
        self._detail()

    async def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        """Enter or a click: use this version from now on."""
        version = str(event.row_key.value)
        await self._use(None if version == _BASE else version)

    async def action_rollback(self) -> None:
        """Use the version that the active one was made from."""
        active = next((adapter for adapter in self._adapters.values() if adapter.active), None)
        if active is None:
            self.notify("No adapter is in use, so there is nothing to undo.", markup=False)
        else:
            await self._use(active.parent)

    def action_export(self) -> None:
        """Copy the highlighted version into a folder for mlx-lm, after a look at where."""
        adapter = self._chosen()
        if adapter is None:
            return

        def chosen(folder: str | None) -> None:
            if folder is not None:
                self._export(adapter, Path(folder).expanduser().absolute())

        folder = Path(f"{slug(adapter.checkpoint)}-{adapter.version}").absolute()
        self.app.push_screen(
            AskLine("Export into the folder", str(folder), "As mlx_lm reads it.", does="exports"), chosen
        )

    @work(group="export", exclusive=True)
    async def _export(self, adapter: Adapter, folder: Path) -> None:
        try:
            self.notify(await export_adapter(self._session.home, folder, adapter.version), markup=False)
        except PlumError as error:
            self.notify(str(error), severity="error", markup=False)

    async def _use(self, version: str | None) -> None:
        try:
            await self._session.engine.use_adapter(version)
        except PlumError as error:
            self.notify(str(error), severity="error", markup=False)

    def _look(self) -> None:
        store = self._session.store
        if store.adapters(self._session.checkpoint) != list(self._adapters.values()):
            self._draw()

    def _draw(self) -> None:
        found = self._session.store.adapters(self._session.checkpoint)
        self._adapters = {adapter.version: adapter for adapter in found}
        self._manifests = {adapter.version: manifests.read(self._session.home, adapter) for adapter in found}
        table = self.query_one(DataTable)
        row = table.cursor_row
        table.clear(columns=True)
        drift = any(manifest.drift is not None for manifest in self._manifests.values())
        for label in ("", "version", "date", "recall", "refuses", *(["drift"] if drift else []), "memories", "size"):
            table.add_column(label)
        for adapter in reversed(found):
            manifest = self._manifests[adapter.version]
            cells = ["●" if adapter.active else "○", adapter.version, adapter.created[:10], f"{adapter.recall:.0%}"]
            cells += [_percent(manifest.abstains), *([_percent(manifest.drift)] if drift else [])]
            cells += [str(adapter.memories), bytes_said(manifest.size_bytes)]
            table.add_row(*map(Text, cells), key=adapter.version)
        bare = "○" if any(adapter.active for adapter in found) else "●"
        table.add_row(Text(bare), Text("none"), key=_BASE)
        table.move_cursor(row=row)
        self._detail()

    def _chosen(self) -> Adapter | None:
        table = self.query_one(DataTable)
        key = table.coordinate_to_cell_key(table.cursor_coordinate).row_key.value
        return self._adapters.get(str(key))

    def _detail(self) -> None:
        adapter = self._chosen()
        text = Content("The bare model, which has learned nothing of you.") if adapter is None else self._story(adapter)
        self.query_one("#adapter-text", Static).update(text)

    def _story(self, adapter: Adapter) -> Content:
        parent = self._manifests.get(adapter.parent or "", Manifest())
        new = sorted(self._manifests[adapter.version].learned - parent.learned)
        sentences = [sentence for memory_id in new if (sentence := self._sentence(memory_id))]
        origin = adapter.parent or "the bare model"
        if self._manifests[adapter.version].afresh:
            origin = f"the bare model, in place of {adapter.parent}"
        lines = [Content.styled(f"Made from {origin}; it learned:", "$foreground-muted")]
        lines += [Content(f"✓ {visible(sentence)}") for sentence in sentences[:_NAMED]]
        if len(sentences) > _NAMED:
            lines.append(Content(f"  and {len(sentences) - _NAMED} more"))
        if not sentences:
            lines.append(Content("  nothing that is still there"))
        if forgotten := forgotten_in(self._session.store, adapter):
            what = count(forgotten, "memory", "memories")
            lines.append(Content.styled(f"Its weights may still hold {what} that you have forgotten.", "$warning"))
        return Content("\n").join(lines)

    def _sentence(self, memory_id: str) -> str:
        try:
            return self._session.store.memory(memory_id).sentence
        except StoreError:  # forgotten since
            return ""


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.0%}"
