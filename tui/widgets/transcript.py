"""The conversation as it is read: its turns, and the app's own notices between them.

A long conversation is drawn from its end: the newest part first, older parts as the person scrolls up to them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from plum_local.records import Message, Place
from tui.text import plain
from tui.widgets.turns import AssistantTurn, Turn, UserTurn, turn_of

_AT_ONCE = 16
"""Messages drawn at once."""
_CHARACTERS_AT_ONCE = 12_000
"""Fewer messages are drawn at once where they have more text than this."""
_NEAR_TOP = 4
"""Rows from the top at which older messages are drawn."""


class Notice(Static):
    """A sentence of the app's own in the transcript; it is not part of the conversation."""

    def __init__(self, text: str | Content) -> None:
        super().__init__(plain(text) if isinstance(text, str) else text, classes="notice")


class Transcript(VerticalScroll, can_focus=False):
    """Turns of the current conversation, following its end unless the person scrolls up."""

    def __init__(self) -> None:
        super().__init__(id="transcript")
        self._older: list[Message] = []
        self._places: Mapping[str, Place] = {}
        self._drawing = False

    async def show(self, messages: Sequence[Message], places: Mapping[str, Place], welcome: Content) -> None:
        """Draw the newest part of a conversation, or `welcome` where it is empty; the rest comes when scrolled to."""
        self._older, self._places = list(messages), places
        with self.app.batch_update():
            await self.remove_children()
            await self.mount_all(self._next() or [Static(welcome, id="welcome")])
        self.anchor()

    async def add(self, *widgets: Turn | Notice) -> None:
        """Append turns or notices and go to the end."""
        await self.query("#welcome").remove()
        await self.mount_all(widgets)
        self.anchor()

    async def reveal(self, message_id: str) -> Turn | None:
        """Draw as much as it takes to show a message, and choose it; None if the conversation has it not."""
        while self.turn(message_id) is None and self._older:
            await self._draw_older()
        turn = self.turn(message_id)
        if turn is not None:
            self.release_anchor()
            turn.focus()
            self.call_after_refresh(self.scroll_to_widget, turn, animate=False, top=True)
        return turn

    def turn(self, message_id: str) -> Turn | None:
        """The drawn turn of a message."""
        return next((turn for turn in self.query(Turn) if turn.message_id == message_id), None)

    def turns(self) -> list[Turn]:
        """Those drawn, from top to bottom."""
        return list(self.query(Turn))

    def last_reply(self) -> AssistantTurn | None:
        """The newest reply."""
        return next((turn for turn in reversed(self.turns()) if isinstance(turn, AssistantTurn)), None)

    def last_question(self) -> UserTurn | None:
        """What the person wrote last."""
        return next((turn for turn in reversed(self.turns()) if isinstance(turn, UserTurn)), None)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Draw older messages when their place comes near."""
        super().watch_scroll_y(old_value, new_value)
        if self._older and not self._drawing and new_value < old_value and new_value <= _NEAR_TOP:
            self._drawing = True
            self.call_after_refresh(self._scrolled_up)

    async def _scrolled_up(self) -> None:
        try:
            await self._draw_older()
        finally:
            self._drawing = False

    async def _draw_older(self) -> None:
        """Mount the messages before the first one, and keep what is being read where it is."""
        first = next(iter(self.children), None)
        widgets = self._next()
        if first is None or not widgets:
            return
        before = self.virtual_size.height
        with self.app.batch_update():
            await self.mount_all(widgets, before=first)
            self.call_after_refresh(self._stay, before)

    def _stay(self, before: int) -> None:
        self.scroll_to(y=self.scroll_y + self.virtual_size.height - before, animate=False, force=True)

    def _next(self) -> list[UserTurn | AssistantTurn]:
        """Widgets of the newest messages that are not drawn yet, oldest first."""
        count, room = 0, _CHARACTERS_AT_ONCE
        while count < min(_AT_ONCE, len(self._older)) and (room > 0 or count < 2):
            count += 1
            room -= len(self._older[-count].content)
        part = self._older[len(self._older) - count :]
        del self._older[len(self._older) - count :]
        return [turn_of(message, self._places.get(message.id)) for message in part]
