"""Keys and commands, made from the bindings and the command table themselves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.commands import COMMANDS


class HelpScreen(ModalScreen[None]):
    """A panel over the chat; Esc closes it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,f1,q", "dismiss", "close", key_display="Esc")]

    def __init__(self, keys: Mapping[str, Iterable[BindingType]]) -> None:
        """Bindings under their headings; those without a description are left out."""
        super().__init__()
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
                yield Static(_table((key_name(binding, self.app), text) for binding, text in bindings))
            yield Static("Memory", classes="heading")
            yield Static(
                Content(
                    "What you tell Plum is noted when it remembers, and learned when a question about it, asked in "
                    "words it was not trained on, is answered right without the conversation in the prompt."
                )
            )


def key_name(binding: Binding, app: App[Any]) -> str:
    """The key as a person reads it, after remapping."""
    keys = app._keymap.get(binding.id or "") if binding.id else None
    if keys is None and binding.key_display:
        return binding.key_display
    return ", ".join(spoken(key) for key in (keys or binding.key).split(","))


def spoken(key: str) -> str:
    """ "ctrl+n" as "Ctrl+N", "f2" as "F2"; letters alone stay small."""
    parts = key.strip().split("+")
    names = [
        part.upper() if (len(part) == 1 and len(parts) > 1) or part[1:].isdigit() else part.title() for part in parts
    ]
    return key.strip() if len(key.strip()) == 1 else "+".join(names)


def _table(rows: Iterable[tuple[str, str]]) -> Content:
    return Content("\n").join(
        [Content.assemble((f"{left:<22}", "$accent"), (right, "")) for left, right in rows],
    )
