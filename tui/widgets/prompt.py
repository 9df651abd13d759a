"""Where the person types: Enter sends, Shift+Enter or Ctrl+J begins a new line, Up brings back what was sent."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.widgets import TextArea

from tui.messages import PromptEdited, Submitted
from tui.text import harmless

_PATIENCE = 5.0
"""Seconds that a key waits for what was submitted before it."""


class Prompt(TextArea):
    """The multi-line prompt; `menu` may take keys first (the completion list does).

    Keys count in the order in which they come, however fast: those that do something are not left to bubble up and
    come back, as letters would overtake them, and what comes after Enter waits until the screen has taken the message.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "send", key_display="Enter"),
        Binding("shift+enter,ctrl+j", "newline", "new line", key_display="Shift+Enter, Ctrl+J", id="newline"),
        Binding("shift+tab", "screen.turns", "choose a message", key_display="Shift+Tab"),
        Binding("pageup", "screen.page(-1)", "scroll up", key_display="PgUp"),
        Binding("pagedown", "screen.page(1)", "scroll down", key_display="PgDn"),
        Binding("ctrl+home", "screen.start", "to the first message", key_display="Ctrl+Home"),
        Binding("ctrl+end", "screen.end", "to the last message", key_display="Ctrl+End"),
    ]

    def __init__(self, menu: Callable[[str], bool]) -> None:
        """`menu(key)` says whether it has dealt with a key."""
        super().__init__(
            id="prompt",
            soft_wrap=True,
            tab_behavior="focus",
            show_line_numbers=False,
            highlight_cursor_line=False,
            placeholder="Write to Plum, or / for commands",
        )
        self._menu = menu
        self._sent: list[str] = []
        self._browsing: int | None = None
        self.edited = 0.0
        """When its text was changed last, by `time.monotonic`."""
        self._heard = asyncio.Event()
        self._heard.set()

    def heard(self) -> None:
        """The screen has done with what was submitted, accepted or not."""
        self._heard.set()

    def accept(self, *, remember: bool = True) -> None:
        """What was submitted is taken: clear the prompt; `remember`: Up brings it back."""
        if remember and self.text.strip() and (not self._sent or self._sent[-1] != self.text):
            self._sent.append(self.text)
        self._browsing = None
        self.text = ""

    def recall_from(self, sent: list[str]) -> None:
        """Let Up go through these earlier messages, oldest first."""
        self._sent, self._browsing = list(sent), None

    def fill(self, text: str) -> None:
        """Put `text` into the prompt, with the cursor at its end; escape sequences become text."""
        self.text = harmless(text)
        self.move_cursor(self.document.end)

    async def _on_key(self, event: events.Key) -> None:
        # The text area's own handler runs after this one unless it is prevented.
        await self._until_heard()
        done = self._menu(event.key) or (event.key in ("up", "down") and self._browse(event.key))
        if done or await self._bound(event):
            event.stop()
            event.prevent_default()

    async def _bound(self, event: events.Key) -> bool:
        """Do what the key is bound to here; whether it is."""
        active = None if event.is_printable else self.screen.active_bindings.get(event.key)
        if active is None or active.node is not self or not active.enabled:
            return False
        await self.run_action(active.binding.action)
        return True

    async def _until_heard(self) -> None:
        if not self._heard.is_set():  # to wait for nothing would let others go first
            with suppress(TimeoutError):
                await asyncio.wait_for(self._heard.wait(), _PATIENCE)

    async def _on_paste(self, event: events.Paste) -> None:
        event.prevent_default()
        await self._until_heard()
        await super()._on_paste(events.Paste(harmless(event.text)))

    def _on_text_area_changed(self, event: TextArea.Changed) -> None:
        event.stop()
        self.edited = time.monotonic()
        self._paint()
        self.post_message(PromptEdited(self.text))

    def _paint(self) -> None:
        """Show what was typed at once: a reply that streams in may be next to be laid out, and that takes a while."""
        if self.screen.is_current and not self.app._batch_count:
            self.screen._compositor.update_widgets({self})
            self.screen._compositor_refresh()

    def action_submit(self) -> None:
        """Hand what is written to the screen."""
        if self.text.strip():
            self._heard.clear()
            self.screen.post_message(Submitted(self.text.strip()))  # not by way of keys that wait here already

    def action_newline(self) -> None:
        """Begin a new line."""
        self.insert("\n")

    def _browse(self, key: str) -> bool:
        """Move through what was sent, beginning from an empty prompt; whether the key was meant so."""
        if not self._sent or (self._browsing is None and (self.text or key == "down")):
            return False
        row = self.cursor_location[0]
        if self._browsing is not None and row != (0 if key == "up" else self.document.line_count - 1):
            return False
        place = len(self._sent) if self._browsing is None else self._browsing
        place = max(0, place - 1) if key == "up" else place + 1
        self._browsing = place if place < len(self._sent) else None
        self.fill("" if self._browsing is None else self._sent[self._browsing])
        return True
