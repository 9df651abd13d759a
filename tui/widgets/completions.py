"""The list of slash commands above the prompt, while one is typed."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.commands import COMMANDS, Command, matching

_USAGE = max(len(command.usage) for command in COMMANDS) + 2


class Completions(OptionList, can_focus=False):
    """Shows the commands that may be meant; the prompt keeps the focus and passes its keys."""

    def __init__(self) -> None:
        super().__init__(id="completions", markup=False, compact=True)
        self._found: list[Command] = []
        self._text = ""
        self.display = False

    @property
    def chosen(self) -> Command | None:
        """The highlighted command; None while the list is closed."""
        return self._found[self.highlighted or 0] if self.display and self._found else None

    def follow(self, text: str) -> None:
        """Show what fits to `text`, or close; a list that was closed stays so until the text is another one."""
        if text == self._text:
            return
        self._text, found = text, matching(text)
        self.display = bool(found)
        if found != self._found:
            self._found = found
            self.set_options(Option(_line(command)) for command in found)
            self.highlighted = 0 if found else None

    def close(self) -> None:
        """Hide the list until the text changes."""
        self.display = False

    def move(self, step: int) -> None:
        """Highlight the next (1) or previous (-1) command."""
        if self._found:
            self.highlighted = ((self.highlighted or 0) + step) % len(self._found)


def _line(command: Command) -> Content:
    return Content.assemble((f"{command.usage:<{_USAGE}}", "$accent"), (command.help, "$foreground-muted"))
