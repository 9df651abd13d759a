"""Keys and commands, made from the bindings and the command table themselves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.commands import COMMANDS
from tui.keys import key_name

_KEYS = 19
"""Columns for keys and commands: as many as leave all else on one line at 80 columns."""


class HelpScreen(ModalScreen[None]):
    """A panel over the chat; Esc closes it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,f1,q", "dismiss", "close", key_display="Esc")]

    def __init__(self, keys: Mapping[str, Iterable[BindingType]], changed: Mapping[str, str]) -> None:
        """Bindings under their headings, without those that have no description; `changed` keys by binding id."""
        super().__init__()
        self._map = changed
        self._keys = {
            heading: [(b, b.description) for b in bindings if isinstance(b, Binding) and b.description and b.show]
            for heading, bindings in keys.items()
        }

    def compose(self) -> ComposeResult:
        """The tables."""
        with VerticalScroll(id="help") as box:
            box.border_title = "Help"
            box.border_subtitle = "Esc closes"
            yield Static("Commands", classes="heading")
            yield Static(_table((command.usage, command.help) for command in COMMANDS))
            for heading, bindings in self._keys.items():
                yield Static(heading, classes="heading")
                yield Static(_table((key_name(binding, self._map), text) for binding, text in bindings))
            yield Static("Memory", classes="heading")
            yield Static(
                Content(
                    "What you tell Plum is noted when it remembers, and learned when a question about it, asked in "
                    "words it was not trained on, is answered right without the conversation in the prompt."
                )
            )


def _table(rows: Iterable[tuple[str, str]]) -> Content:
    return Content("\n").join(
        [Content.assemble((f"{left:<{_KEYS}} ", "$accent"), (right, "")) for left, right in rows],
    )
