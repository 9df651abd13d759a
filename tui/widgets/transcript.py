"""The conversation as it is read: its turns, and the app's own notices between them.

A long conversation is drawn in parts: the newest first, or what is around a message that was gone to; the others as
the person scrolls to them. What draws a turn is imported with the first one: the app's first frame has none.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui.messages import EndInView
from tui.text import plain

if TYPE_CHECKING:
    from plum_local.records import Credit, Message, Place, Role
    from tui.widgets.turns import AssistantTurn, Turn, UserTurn

_SCREENS_AT_ONCE = 1.5
"""About how many screens full of messages are drawn at once."""
_LEAST_ROWS = 24
_MOST_TURNS = 80
"""Where more turns are drawn when the conversation goes on, it is drawn from its end anew."""
_NEAR = 4
"""Rows from the top at which older messages are drawn, and from the bottom at which newer ones are."""


class Notice(Static):
    """A sentence of the app's own in the transcript; it is not part of the conversation."""

    def __init__(self, text: str | Content) -> None:
        super().__init__(plain(text) if isinstance(text, str) else text, classes="notice")


class Transcript(VerticalScroll, can_focus=False):
    """Turns of the current conversation, following its end unless the person scrolls up."""

    def __init__(self) -> None:
        super().__init__(id="transcript")
        self._older: list[Message] = []
        """Before the first turn that is drawn."""
        self._newer: list[Message] = []
        """After the last one: none, but where an old message was gone to."""
        self._places: dict[str, Place] = {}
        self._credits: dict[str, Credit] = {}
        self._drawing = False
        self._end_seen = True

    async def show(
        self, messages: Sequence[Message], places: Mapping[str, Place], credits: Mapping[str, Credit], welcome: Content
    ) -> None:
        """Draw the newest part of a conversation, or `welcome` where it is empty; the rest comes when scrolled to."""
        self._older, self._newer, self._places, self._credits = list(messages), [], dict(places), dict(credits)
        await self._replace(self._from_older() or [Static(welcome, id="welcome")])
        self.anchor()
        self.call_after_refresh(self._fill)
        self.call_after_refresh(self._tell_end)

    async def add(self, *widgets: Turn | Notice) -> None:
        """Append turns or notices and go to the end."""
        await self.query("#welcome").remove()
        turns = self.turns()
        if self._newer or len(turns) > _MOST_TURNS:  # a long conversation costs no more than a short one
            self._places |= {turn.message_id: turn.place for turn in turns if turn.place is not None}
            self._older, self._newer = self._messages(), []
            await self._replace(self._from_older())
        await self.mount_all(widgets)
        self.anchor()

    async def reveal(self, message_id: str) -> Turn | None:
        """Show a message and choose it, with what is around it; None if the conversation has it not."""
        if self.turn(message_id) is None:
            messages = self._messages()
            place = next((n for n, message in enumerate(messages) if message.id == message_id), None)
            if place is None:
                return None
            self.anchor(False)
            self._older, self._newer = messages[:place], messages[place:]
            await self._replace([*self._from_older(), *self._from_newer()])
        turn = self.turn(message_id)
        if turn is not None:
            self.release_anchor()
            turn.focus()
            self.call_after_refresh(self.scroll_to_widget, turn, animate=False, top=True)
        return turn

    async def to_start(self) -> None:
        """Go to the first message."""
        if self._older:
            self._older, self._newer = [], self._messages()
            self.anchor(False)
            await self._replace(self._from_newer())
        self.release_anchor()
        self.scroll_home(animate=False)

    async def to_end(self) -> None:
        """Go to the last message, and follow what comes."""
        if self._newer:
            self._older, self._newer = self._messages(), []
            await self._replace(self._from_older())
        self.anchor()

    def credit(self, turn: AssistantTurn, credit: Credit) -> None:
        """Say below a reply what it rests on."""
        self._credits[turn.message_id] = credit
        turn.credit(credit)

    def turn(self, message_id: str) -> Turn | None:
        """The drawn turn of a message."""
        return next((turn for turn in self.turns() if turn.message_id == message_id), None)

    def turns(self) -> list[Turn]:
        """Those drawn, from top to bottom."""
        from tui.widgets.turns import Turn

        return list(self.query(Turn))

    def last(self, role: Role) -> Message | None:
        """The newest reply, or what the person wrote last."""
        return next((message for message in reversed(self._messages()) if message.role is role), None)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Draw what is not drawn yet when its place comes near."""
        super().watch_scroll_y(old_value, new_value)
        self._tell_end()
        if self._drawing:
            return
        if self._older and new_value < old_value and new_value <= _NEAR:
            self._drawing = True
            self.call_after_refresh(self._scrolled, self._draw_older)
        elif self._newer and new_value > old_value and new_value >= self.max_scroll_y - _NEAR:
            self._drawing = True
            self.call_after_refresh(self._scrolled, self._draw_newer)

    async def on_resize(self) -> None:
        """Draw more where there is more room."""
        await self._fill()
        self.call_after_refresh(self._tell_end)

    def _tell_end(self) -> None:
        # Where there is nothing to scroll, the offset is below zero: what is short stands at the bottom.
        seen = not self._newer and max(0, self.scroll_offset.y) >= self.max_scroll_y - _NEAR
        if seen != self._end_seen:
            self._end_seen = seen
            self.post_message(EndInView(seen))

    async def _fill(self) -> None:
        """Draw until there is something to scroll: what is left is drawn when it is scrolled to."""
        if self._older and not self._drawing and 0 < self.size.height >= self.virtual_size.height:
            await self._draw_older()
            self.call_after_refresh(self._fill)

    async def _scrolled(self, draw: Callable[[], Awaitable[None]]) -> None:
        try:
            await draw()
        finally:
            self._drawing = False

    async def _draw_older(self) -> None:
        """Mount the messages before the first one, and keep what is being read where it is."""
        first = next(iter(self.children), None)
        widgets = self._from_older()
        if first is None or not widgets:
            return
        before = self.virtual_size.height
        with self.app.batch_update():
            await self.mount_all(widgets, before=first)
            self.call_after_refresh(self._stay, before)

    async def _draw_newer(self) -> None:
        await self.mount_all(self._from_newer())

    def _stay(self, before: int) -> None:
        self.scroll_to(y=self.scroll_y + self.virtual_size.height - before, animate=False, force=True)

    async def _replace(self, widgets: Sequence[Widget]) -> None:
        with self.app.batch_update():
            await self.remove_children()
            await self.mount_all(widgets)

    def _messages(self) -> list[Message]:
        """All of the conversation."""
        return [*self._older, *(turn.message for turn in self.turns()), *self._newer]

    def _from_older(self) -> list[UserTurn | AssistantTurn]:
        """Widgets of the newest messages before those drawn, oldest first."""
        count = self._at_once(reversed(self._older))
        part = self._older[len(self._older) - count :]
        del self._older[len(self._older) - count :]
        return [self._turn(message) for message in part]

    def _from_newer(self) -> list[UserTurn | AssistantTurn]:
        """Widgets of the oldest messages after those drawn, oldest first."""
        count = self._at_once(self._newer)
        part = self._newer[:count]
        del self._newer[:count]
        return [self._turn(message) for message in part]

    def _turn(self, message: Message) -> UserTurn | AssistantTurn:
        from tui.widgets.turns import turn_of

        return turn_of(message, self._places.get(message.id), self._credits.get(message.id))

    def _at_once(self, messages: Iterable[Message]) -> int:
        """How many of these, from the first, are drawn at once."""
        room, width = _SCREENS_AT_ONCE * max(_LEAST_ROWS, self.size.height), min(100, self.size.width or 100)
        count = 0
        for message in messages:
            if room <= 0:
                break
            count += 1
            room -= 3 + sum(1 + len(line) // width for line in message.content.split("\n"))
        return count
