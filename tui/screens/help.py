"""Keys and commands, made from the bindings and the command table themselves."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.commands import COMMANDS


class HelpScreen(ModalScreen[None]):
    """A panel over the chat; Esc closes it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,f1,q", "dismiss", "close", key_display="Esc")]

    def __init__(self, bindings: Iterable[BindingType]) -> None:
        """`bindings` of the chat and its prompt; those without a description are left out."""
        super().__init__()
        self._keys = [(b.key_display or b.key, b.description) for b in bindings if isinstance(b, Binding)]

    def compose(self) -> ComposeResult:
        """The two tables."""
        with VerticalScroll(id="help") as box:
            box.border_title = "Help"
            box.border_subtitle = "Esc closes"
            yield Static("Commands", classes="heading")
            yield Static(_table((command.usage, command.help) for command in COMMANDS))
            yield Static("Keys", classes="heading")
            yield Static(_table(pair for pair in self._keys if pair[1]))
            yield Static("Memory", classes="heading")
            yield Static(
                Content(
                    "What you tell Plum is noted when it remembers, and learned when a question about it, asked in "
                    "words it was not trained on, is answered right without the conversation in the prompt."
                )
            )


def _table(rows: Iterable[tuple[str, str]]) -> Content:
    return Content("\n").join(
        [Content.assemble((f"{left:<22}", "$accent"), (right, "")) for left, right in rows],
    )
