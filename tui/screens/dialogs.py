"""Two small questions: a line of text, and yes or no."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from tui.text import harmless, visible


class AskLine(ModalScreen[str | None]):
    """A line to write; Enter closes it with the line, Esc with None."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", "give up")]

    def __init__(self, title: str, value: str = "", note: str = "", *, does: str = "keeps") -> None:
        """`does` says what Enter does."""
        super().__init__()
        self._title, self._value, self._note, self._does = title, value, note, does

    def compose(self) -> ComposeResult:
        """A box with the line."""
        with Vertical(classes="dialog") as box:
            box.border_title = self._title
            box.border_subtitle = f"Enter {self._does}  ·  Esc gives up"
            if self._note:
                yield Static(Content(visible(self._note)), classes="note")
            yield Input(harmless(self._value), id="line", select_on_focus=False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter; an empty line is no answer."""
        if event.value.strip():
            self.dismiss(event.value.strip())


class Confirm(ModalScreen[bool]):
    """Says what is going to happen; y does it, anything else does not."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "dismiss(True)", "yes"),
        Binding("escape,n,enter", "dismiss(False)", "no"),
    ]

    def __init__(self, title: str, text: Content, yes: str) -> None:
        """`yes` says what y does, such as "delete"."""
        super().__init__()
        self._title, self._text, self._yes = title, text, yes

    def compose(self) -> ComposeResult:
        """A box with the text."""
        with Vertical(classes="dialog -grave") as box:
            box.border_title = self._title
            box.border_subtitle = f"y {self._yes}  ·  Esc leaves everything as it is"
            yield Static(self._text)
