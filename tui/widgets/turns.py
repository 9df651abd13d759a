"""One message in the transcript: what the person wrote, or a reply as Markdown; both can be chosen and acted on."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static

from plum_local.records import Credit, Message, MessageStatus, Place, Role
from tui.messages import TurnAsked
from tui.private import PRIVATE
from tui.text import flat, link, plain, visible
from tui.widgets.prompt import Prompt
from tui.widgets.sections import Sections

if TYPE_CHECKING:
    from textual.widgets.markdown import MarkdownStream

_DRAWN_EVERY, _DRAWN_AT_LEAST_EVERY = 0.15, 1.0
"""Seconds between two drawings of a reply that streams in: each lays the transcript out, and keys wait meanwhile. Where
one takes long, twice its time passes before the next."""
_TYPING, _DRAWN_WHILE_TYPING = 0.5, 1.0
"""Seconds since the last key in which the person counts as typing, and between two drawings then: they look at what
they type, and of the keys that fall into a drawing, one in a hundred took 80 ms to be seen."""


class Turn(Vertical, can_focus=True):
    """A message; its keys ask the screen for what they say."""

    FOCUS_ON_CLICK = False  # who clicks to select text and then types, means the prompt
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "ask('previous')", "message before", key_display="↑", id="turn.previous"),
        Binding("down,j", "ask('next')", "message after", key_display="↓", id="turn.next"),
        Binding("left", "ask('left')", "alternative before", key_display="←", id="turn.left"),
        Binding("right", "ask('right')", "alternative after", key_display="→", id="turn.right"),
        Binding("r", "ask('retry')", "ask again", id="turn.retry"),
        Binding("e", "ask('edit')", "edit and send again", id="turn.edit"),
        Binding("f", "ask('fork')", "go on from here", id="turn.fork"),
        Binding("c", "ask('copy')", "copy the message", id="turn.copy"),
        Binding("y", "ask('code')", "copy its last code block", id="turn.code"),
    ]
    SPEAKER: ClassVar[str]
    OFFERS: ClassVar[tuple[tuple[str, str, str], ...]]
    """What the line of its name says while it is chosen: key, word, and what is asked."""

    def __init__(self, message: Message, place: Place | None = None, *, classes: str) -> None:
        """`place` among its alternatives, where it has any."""
        super().__init__(classes=f"turn {classes}")
        self.message = message
        self.place = place

    @property
    def message_id(self) -> str:
        """Of its message."""
        return self.message.id

    @property
    def said(self) -> str:
        """Of its message, as far as it has come."""
        return self.message.content

    def action_ask(self, what: str) -> None:
        """A key: the screen does it."""
        self.post_message(TurnAsked(what, self))

    def on_click(self, event: events.Click) -> None:
        """On the speaker's line: choose it, or step through its alternatives. On a code block: copy it."""
        from tui.widgets.reply import CodeBlock

        if event.widget is None or self.screen.get_selected_text():  # the end of a selection is no click
            return
        if "@click" in event.style.meta:  # a key that is named there
            return
        fence = next((w for w in event.widget.ancestors_with_self if isinstance(w, CodeBlock)), None)
        if fence is not None:
            self.post_message(TurnAsked("block", self, fence.code))
        elif event.widget.has_class("speaker"):
            self.focus()
            if self.place is not None:
                self.action_ask("left" if self.place.number == self.place.of else "right")

    def on_focus(self) -> None:
        """Name the keys while they are this turn's."""
        self.query_one(".speaker", Static).update(self._head(chosen=True))

    def on_blur(self) -> None:
        """And not otherwise."""
        for speaker in self.query(".speaker").results(Static):  # none where the turn is going
            speaker.update(self._head())

    def _speaker(self) -> Static:
        speaker = Static(self._head(), classes="speaker")
        speaker.auto_links = False  # what can be clicked looks as the rest does
        return speaker

    def _head(self, *, chosen: bool = False) -> Content:
        parts, place = [Content(self.SPEAKER)], self.place
        if place is not None:
            parts.append(Content.styled(f"‹ {place.number} of {place.of} ›", "$foreground-muted not bold"))
        if chosen:
            offers = [link(f"{key} {word}", f"focused.ask('{what}')") for key, word, what in self._offers()]
            keys = Content(" · ").join([*offers, link("Esc back", "screen.escape")])
            parts.append(keys.stylize_before("$foreground-muted not bold not reverse"))
        return Content("   ").join(parts)

    def _offers(self) -> Iterable[tuple[str, str, str]]:
        if self.message.conversation_id.startswith(PRIVATE):  # there are no other branches
            return [offer for offer in self.OFFERS if offer[2] == "copy"]
        return self.OFFERS


class UserTurn(Turn):
    """What the person wrote, exactly."""

    SPEAKER = "you"
    OFFERS = (("e", "edit", "edit"), ("r", "again", "retry"), ("c", "copy", "copy"))

    def __init__(self, message: Message, place: Place | None = None) -> None:
        super().__init__(message, place, classes="user")

    def compose(self) -> ComposeResult:
        """A name and the text."""
        yield self._speaker()
        yield Static(plain(self.said), classes="said")


class AssistantTurn(Turn):
    """A reply: streamed piece by piece, or shown whole."""

    SPEAKER = "plum"
    OFFERS = (
        ("r", "again", "retry"),
        ("f", "from here", "fork"),
        ("c", "copy", "copy"),
        ("y", "code", "code"),
    )

    def __init__(
        self, message: Message, place: Place | None = None, credit: Credit | None = None, *, waiting: bool = False
    ) -> None:
        super().__init__(message, place, classes="assistant")
        self._credit = credit
        self._waiting = waiting
        self._stream: MarkdownStream | None = None
        self._pending = ""
        self._sections = Sections()
        self._one_at_a_time = asyncio.Lock()
        """Of drawings: a piece that comes and the timer may both want to, and one of them may change the section."""
        self._drawn, self._every = 0.0, _DRAWN_EVERY
        self._drawing: Timer | None = None
        self._prompt: Prompt | None = None

    def on_mount(self) -> None:
        """Where a reply is to stream in, know where the person types."""
        if self._waiting:
            self._prompt = next(iter(self.screen.query("#prompt").results(Prompt)), None)

    def compose(self) -> ComposeResult:
        """A name, the reply, and a line on how it went, if there is something to say."""
        from tui.widgets.reply import Reply

        yield self._speaker()
        yield Reply(self.said)
        if self._credit is not None:
            yield _credited(self._credit)
        if self._waiting:
            yield Static("…", classes="foot")
        elif self.message.status is MessageStatus.CANCELLED:
            yield Static(_foot("", True), classes="foot")

    def _offers(self) -> Iterable[tuple[str, str, str]]:
        """As any turn's; code only where there is some."""
        return [offer for offer in super()._offers() if offer[2] != "code" or "```" in self.said]

    async def write(self, piece: str) -> None:
        """Append a piece of the reply; it is drawn now or in a moment, together with the next ones."""
        self._pending += piece
        every = self._pace()
        if time.monotonic() - self._drawn > every:
            await self._draw()
        elif self._drawing is None:
            self._drawing = self.set_timer(every, self._draw)

    def _pace(self) -> float:
        """Seconds between two drawings, as it is now."""
        typing = self._prompt is not None and time.monotonic() - self._prompt.edited < _TYPING
        return max(self._every, _DRAWN_WHILE_TYPING) if typing else self._every

    async def _draw(self) -> None:
        self._drawing = None
        async with self._one_at_a_time:
            self._drawn = time.monotonic()
            piece, self._pending = self._pending, ""
            if piece and self._waiting:
                await self._append(piece)
        self.call_after_refresh(self._on_screen)

    async def _append(self, piece: str) -> None:
        from tui.widgets.reply import Reply

        replies = self.query(Reply)
        if not replies:  # the app is closing
            return
        if self._stream is None:
            self._stream = Reply.get_stream(replies.first())
            self.query_one(".foot").display = False
        end, opening = self._sections.cut(piece, len(replies.last().children))
        self.message = replace(self.message, content=self.said + piece)
        await self._stream.write(visible(piece[:end]))
        if end < len(piece):
            await self._stream.stop()
            reply = Reply("")
            await self.mount(reply, after=replies.last())
            self._stream = Reply.get_stream(reply)
            await self._stream.write(visible(opening + piece[end:]))

    def _on_screen(self) -> None:
        taken = time.monotonic() - self._drawn
        self._every = min(_DRAWN_AT_LEAST_EVERY, max(_DRAWN_EVERY, 2 * taken))

    async def finish(self, content: str, *, note: str = "", stopped: bool = False) -> None:
        """Show the whole reply once more (open fences may have been drawn wrongly) and `note` below it."""
        from tui.widgets.reply import Reply

        self._waiting = False
        async with self._one_at_a_time:
            if self._stream is not None:
                await self._stream.stop()
                self._stream = None
        status = MessageStatus.CANCELLED if stopped else MessageStatus.COMPLETE
        self.message = replace(self.message, content=content, status=status)
        # The app may be closing meanwhile, and the parts of a closed turn are gone.
        for number, reply in enumerate(self.query(Reply)):
            await (reply.remove() if number else reply.update(visible(content)))
        for foot in self.query(".foot").results(Static):
            foot.update(_foot(note, stopped))
            foot.display = bool(note or stopped)

    def credit(self, credit: Credit) -> None:
        """Say quietly what the reply rests on."""
        self._credit = credit
        self.mount(_credited(credit), after=".said")


def turn_of(message: Message, place: Place | None = None, credit: Credit | None = None) -> UserTurn | AssistantTurn:
    """The widget of a stored message."""
    return UserTurn(message, place) if message.role is Role.USER else AssistantTurn(message, place, credit)


def _credited(credit: Credit) -> Static:
    return Static(plain(f"↳ {credit.source}: {flat(credit.text)}"), classes="memory")


def _foot(note: str, stopped: bool) -> Content:
    return plain("  ·  ".join(part for part in ("(stopped)" if stopped else "", note) if part))
