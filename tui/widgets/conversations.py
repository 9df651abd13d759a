"""The list of conversations, the one last written to first, and the search over their titles and messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from plum_local.errors import PlumError
from plum_local.settings import KeySettings
from tui.keys import key_of
from tui.messages import ConversationChosen
from tui.text import ago, link
from tui.widgets.shelf import Row, Shelf

if TYPE_CHECKING:
    from plum_local.store import Store


class ConversationList(Vertical):
    """A search line above the rows; Enter or a click on a row opens it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "search", "search the conversations", key_display="/", show=False),
        Binding("v", "archived", "show the archived ones, or the others", id="list.archived"),
    ]

    def __init__(self) -> None:
        super().__init__(id="conversations")
        self.archived = False
        self._store: Store | None = None
        self._current: str | None = None
        self._keys = KeySettings()

    def compose(self) -> ComposeResult:
        """A heading, the search line, the rows, keys."""
        yield Static("Conversations", classes="heading")
        yield Input(placeholder="search", id="search", compact=True)
        yield Shelf()
        yield Static(classes="hint")

    def open(self, store: Store, keys: KeySettings) -> None:
        """List what is in `store`; `keys` are those to be named."""
        self._store, self._keys = store, keys
        self._hint()

    def show(self, current: str | None) -> None:
        """Draw the list as it is in the store now, with the current conversation marked."""
        self._current = current
        store, shelf, text = self._store, self.query_one(Shelf), self.query_one("#search", Input).value
        if store is None:
            return
        heading = "Archived" if self.archived else "Conversations"
        if text.strip():
            hits = store.search_conversations(text, self.archived)
            rows = [
                Row(h.conversation.id, h.conversation.title, h.snippet or ago(h.conversation.updated), h.message_id)
                for h in hits
            ]
            shelf.show(len(rows), lambda offset, count: rows[offset : offset + count], current)
            heading = f"{len(rows)} found" if rows else "Nothing found"
        else:
            shelf.show(store.count_conversations(self.archived), self._page, current)
        self.query_one(".heading", Static).update(Content(heading))

    def focus_list(self) -> None:
        """Give the keyboard to the rows."""
        self.screen.set_focus(self.query_one(Shelf))  # at once: `focus` would come after keys that are waiting

    def action_search(self) -> None:
        """Give the keyboard to the search line."""
        self.screen.set_focus(self.query_one("#search", Input))

    def search(self, text: str) -> None:
        """Search for `text`."""
        self.query_one("#search", Input).value = text

    def action_archived(self) -> None:
        """Change between the archived conversations and the others."""
        self.archived = not self.archived
        self.query_one(Shelf).to_top()
        self.show(self._current)

    def clear_search(self) -> bool:
        """Empty the search line; whether there was something in it."""
        line = self.query_one("#search", Input)
        was = bool(line.value)
        line.value = ""
        return was

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search for what is typed so far."""
        event.stop()
        self.query_one(Shelf).to_top()
        try:
            self.show(self._current)
        except PlumError as error:
            self.notify(str(error), severity="error", markup=False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Open the first hit."""
        event.stop()
        if (row := self.query_one(Shelf).highlighted) is not None:
            # Posted from here: a message of the rows that is sent while this handles another does not get past this.
            self.post_message(ConversationChosen(row.id, row.message_id))

    def on_key(self, event: events.Key) -> None:
        """Down goes from the search line to the rows."""
        if event.key == "down" and self.query_one("#search").has_focus:
            event.stop()
            self.focus_list()

    def on_descendant_focus(self) -> None:
        """Say the keys of the rows while they have the keyboard."""
        self._hint()

    def on_descendant_blur(self) -> None:
        """And the others while they have not."""
        self._hint()

    def _hint(self) -> None:
        named = (("new", "screen.command('new')"), ("search", "screen.search"))
        parts = [link(f"{key_of(self._keys, name)} {name}", action) for name, action in named]
        text = Content("r name  a archive  d delete  v archived")
        self.query_one(".hint", Static).update(text if self.query_one(Shelf).has_focus else Content(" · ").join(parts))

    def _page(self, offset: int, count: int) -> list[Row]:
        assert self._store is not None
        found = self._store.conversations(self.archived, count, offset)
        return [Row(c.id, c.title, ago(c.updated)) for c in found]
