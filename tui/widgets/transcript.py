"""The conversation as it is read: what the person wrote, the replies as Markdown, and the app's own notices."""

from __future__ import annotations

from collections.abc import Sequence

from markdown_it import MarkdownIt
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Markdown, Static
from textual.widgets.markdown import MarkdownStream

from plum_local.records import Message, MessageStatus, Role
from tui.text import plain, visible

_OLDEST_SHOWN = 200
"""Messages drawn when a conversation is opened; more would make opening it slow."""


def _parser() -> MarkdownIt:
    # HTML in a reply is text like any other; the default parser would make it disappear.
    return MarkdownIt("gfm-like", {"html": False})


class UserTurn(Vertical):
    """What the person wrote, exactly."""

    def __init__(self, content: str) -> None:
        super().__init__(classes="turn user")
        self._content = content

    def compose(self) -> ComposeResult:
        """A name and the text."""
        yield Static("you", classes="speaker")
        yield Static(plain(self._content), classes="said")


class AssistantTurn(Vertical):
    """A reply: streamed piece by piece, or shown whole."""

    def __init__(self, content: str = "", *, stopped: bool = False, waiting: bool = False) -> None:
        super().__init__(classes="turn assistant")
        self._content = content
        self._stopped = stopped
        self._waiting = waiting
        self._stream: MarkdownStream | None = None

    def compose(self) -> ComposeResult:
        """A name, the reply, and a line on how it went."""
        yield Static("plum", classes="speaker")
        yield Markdown(visible(self._content), parser_factory=_parser, open_links=False, classes="said")
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
        await self._stream.write(visible(piece))

    async def finish(self, content: str, *, note: str = "", stopped: bool = False) -> None:
        """Show the whole reply once more (open fences may have been drawn wrongly) and `note` below it."""
        if self._stream is not None:
            await self._stream.stop()
            self._stream = None
        await self.query_one(Markdown).update(visible(content))
        foot = self.query_one(".foot", Static)
        foot.update(_foot(note, stopped))
        foot.display = bool(note or stopped)


class Notice(Static):
    """A sentence of the app's own in the transcript; it is not part of the conversation."""

    def __init__(self, text: str | Content) -> None:
        super().__init__(plain(text) if isinstance(text, str) else text, classes="notice")


class Transcript(VerticalScroll, can_focus=True):
    """All turns of the current conversation, following its end unless the person scrolls up."""

    async def show(self, messages: Sequence[Message], welcome: Content) -> None:
        """Draw a conversation from its stored messages, or `welcome` where there are none."""
        shown = messages[-_OLDEST_SHOWN:]
        with self.app.batch_update():
            await self.remove_children()
            if len(shown) < len(messages):
                await self.mount(Notice(f"{len(messages) - len(shown)} earlier messages are not shown."))
            await self.mount_all([_turn(message) for message in shown] or [Static(welcome, id="welcome")])
        self.anchor()

    async def add(self, *widgets: UserTurn | AssistantTurn | Notice) -> None:
        """Append turns or notices and go to the end."""
        await self.query("#welcome").remove()
        await self.mount_all(widgets)
        self.anchor()


def _turn(message: Message) -> UserTurn | AssistantTurn:
    if message.role is Role.USER:
        return UserTurn(message.content)
    return AssistantTurn(message.content, stopped=message.status is MessageStatus.CANCELLED)


def _foot(note: str, stopped: bool) -> Content:
    return plain("  ·  ".join(part for part in ("(stopped)" if stopped else "", note) if part))
