"""The right side of the chat screen: title, transcript, consolidation panel, completions and prompt."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from tui.messages import EndInView, PromptEdited, Submitted
from tui.text import first_words, link
from tui.widgets.completions import Completions
from tui.widgets.prompt import Prompt
from tui.widgets.remember import RememberPanel
from tui.widgets.transcript import Transcript

_TITLE_LENGTH = 60


class ChatPane(Vertical):
    """Holds the parts and lets the prompt's keys reach the completion list."""

    def __init__(self) -> None:
        super().__init__(id="chat")
        self.transcript = Transcript()
        self.panel = RememberPanel()
        self.completions = Completions()
        self.prompt = Prompt(self._menu_key)

    def compose(self) -> ComposeResult:
        """Top to bottom."""
        heading = Static("", id="title")
        heading.auto_links = False
        yield heading
        yield self.transcript
        yield self.panel
        yield self.completions
        yield self.prompt

    def entitle(self, title: str) -> None:
        """Show the title of the conversation."""
        name = link(Content.styled("plum", "bold $accent"), "screen.command('palette')")
        heading = Content.assemble(name, "   ", (first_words(title, _TITLE_LENGTH), "$foreground-muted"))
        self.query_one("#title", Static).update(heading)

    def page(self, pages: int) -> None:
        """Scroll the transcript by a page, up (-1) or down (1)."""
        if pages < 0:
            self.transcript.scroll_page_up()
        else:
            self.transcript.scroll_page_down()

    def on_end_in_view(self, message: EndInView) -> None:
        """Say how to get to the end where it is out of sight."""
        message.stop()
        self.prompt.border_subtitle = "" if message.seen else link("↓ to the end: Ctrl+End", "screen.end")

    def on_prompt_edited(self, message: PromptEdited) -> None:
        """Offer commands while one is typed."""
        self.completions.follow(message.text)

    def on_option_list_option_selected(self, event: Completions.OptionSelected) -> None:
        """A click on a command does it."""
        event.stop()
        self.completions.highlighted = event.option_index
        if (chosen := self.completions.chosen) is not None:
            self.prompt.fill(f"/{chosen.name}")
            self.post_message(Submitted(f"/{chosen.name}"))

    def _menu_key(self, key: str) -> bool:
        """Keys of the prompt that belong to the open completion list."""
        self.completions.follow(self.prompt.text)
        chosen = self.completions.chosen
        if chosen is None or key not in ("up", "down", "tab", "enter"):
            return False
        if key in ("up", "down"):
            self.completions.move(1 if key == "down" else -1)
        elif key == "enter":
            self.prompt.fill(f"/{chosen.name}")
            self.prompt.action_submit()
        else:
            self.prompt.fill(f"/{chosen.name} ")
        return True
