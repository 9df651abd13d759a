"""One message in the transcript: what the person wrote, or a reply as Markdown; both can be chosen and acted on."""

from __future__ import annotations

from typing import ClassVar

from markdown_it import MarkdownIt
from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Markdown, Static
from textual.widgets.markdown import MarkdownFence, MarkdownStream

from plum_local.records import Message, MessageStatus, Place, Role
from tui.messages import TurnAsked
from tui.text import plain, visible


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

    def __init__(self, message: Message | None, place: Place | None = None, *, classes: str) -> None:
        """`place` among its alternatives, where it has any."""
        super().__init__(classes=f"turn {classes}")
        self.message_id = message.id if message else None
        self.said = message.content if message else ""
        self.place = place

    def action_ask(self, what: str) -> None:
        """A key: the screen does it."""
        self.post_message(TurnAsked(what, self))

    def on_click(self, event: events.Click) -> None:
        """On the speaker's line: choose it, or step through its alternatives. On a code block: copy it."""
        if event.widget is None:
            return
        fence = next((w for w in event.widget.ancestors_with_self if isinstance(w, MarkdownFence)), None)
        if fence is not None:
            self.post_message(TurnAsked("block", self, fence.code))
        elif event.widget.has_class("speaker"):
            self.focus()
            if self.place is not None:
                self.action_ask("left" if self.place.number == self.place.of else "right")

    def _speaker(self, name: str) -> Static:
        place = self.place
        if place is None:
            return Static(name, classes="speaker")
        steps = Content.assemble(name, "   ", (f"‹ {place.number} of {place.of} ›", "$foreground-muted not bold"))
        return Static(steps, classes="speaker")


class UserTurn(Turn):
    """What the person wrote, exactly."""

    def __init__(self, message: Message, place: Place | None = None) -> None:
        super().__init__(message, place, classes="user")

    def compose(self) -> ComposeResult:
        """A name and the text."""
        yield self._speaker("you")
        yield Static(plain(self.said), classes="said")


class AssistantTurn(Turn):
    """A reply: streamed piece by piece, or shown whole."""

    def __init__(self, message: Message, place: Place | None = None, *, waiting: bool = False) -> None:
        super().__init__(message, place, classes="assistant")
        self._stopped = message.status is MessageStatus.CANCELLED and not waiting
        self._waiting = waiting
        self._stream: MarkdownStream | None = None

    def compose(self) -> ComposeResult:
        """A name, the reply, and lines on how it went and what it rests on."""
        yield self._speaker("plum")
        yield Markdown(visible(self.said), parser_factory=_parser, open_links=False, classes="said")
        memory = Static("", classes="memory")
        memory.display = False
        yield memory
        foot = Static(_foot("", self._stopped), classes="foot")
        if self._waiting:
            foot.update(Content("…"))
        foot.display = self._stopped or self._waiting
        yield foot

    async def write(self, piece: str) -> None:
        """Append a piece of the reply."""
        if self._stream is None:
            self._stream = Markdown.get_stream(self.query_one(Markdown))
            self.query_one(".foot", Static).display = False
        self.said += piece
        await self._stream.write(visible(piece))

    async def finish(self, content: str, *, note: str = "", stopped: bool = False) -> None:
        """Show the whole reply once more (open fences may have been drawn wrongly) and `note` below it."""
        if self._stream is not None:
            await self._stream.stop()
            self._stream = None
        self.said = content
        await self.query_one(Markdown).update(visible(content))
        # While the text was drawn the app may have closed, and the parts of a closed turn are gone.
        for foot in self.query(".foot").results(Static):
            foot.update(_foot(note, stopped))
            foot.display = bool(note or stopped)

    def credit(self, line: Content) -> None:
        """Say quietly which memory the reply rests on."""
        memory = self.query_one(".memory", Static)
        memory.update(line)
        memory.display = True

    def last_code(self) -> str:
        """The code of its last fenced block; "" if it has none."""
        tokens = [token for token in _parser().parse(self.said) if token.type == "fence"]
        return tokens[-1].content if tokens else ""


def turn_of(message: Message, place: Place | None = None) -> UserTurn | AssistantTurn:
    """The widget of a stored message."""
    return UserTurn(message, place) if message.role is Role.USER else AssistantTurn(message, place)


def _parser() -> MarkdownIt:
    # HTML in a reply is text like any other; the default parser would make it disappear.
    return MarkdownIt("gfm-like", {"html": False})


def _foot(note: str, stopped: bool) -> Content:
    return plain("  ·  ".join(part for part in ("(stopped)" if stopped else "", note) if part))
