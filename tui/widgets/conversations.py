"""The list of conversations, the one last written to first."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from plum_local.records import Conversation
from tui.messages import ConversationChosen
from tui.text import ago, first_words

_WIDTH = 24


class ConversationList(Vertical):
    """A titled list; Enter or a click on a line opens it."""

    def compose(self) -> ComposeResult:
        """A heading and the list."""
        yield Static("Conversations", classes="heading")
        yield OptionList(id="conversation-options", markup=False)
        yield Static("Ctrl+N  new", classes="hint")

    def show(self, conversations: Sequence[Conversation], current: str | None) -> None:
        """Show these, with the current one highlighted."""
        options = self.query_one(OptionList)
        rows = [(c.id, _line(c, c.id == current)) for c in conversations]
        options.set_options(Option(line, id=conversation_id) for conversation_id, line in rows)
        places = {conversation_id: place for place, (conversation_id, _) in enumerate(rows)}
        options.highlighted = places.get(current or "")

    def focus_list(self) -> None:
        """Give the keyboard to the list."""
        self.query_one(OptionList).focus()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Ask the screen to open it."""
        event.stop()
        if event.option.id is not None:
            self.post_message(ConversationChosen(event.option.id))


def _line(conversation: Conversation, current: bool) -> Content:
    mark = ("▌ ", "$accent") if current else ("  ", "")
    title = (first_words(conversation.title or "New conversation", _WIDTH), "bold" if current else "")
    return Content.assemble(mark, title, "\n", mark, (ago(conversation.updated), "$foreground-muted"))
