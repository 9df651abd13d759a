"""The chat: a list of conversations, the transcript, the prompt, and below it what is going on.

What the first frame does not show is imported after it: the store, the engine, what commands do.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.screen import Screen
from textual.timer import Timer

from plum_local.errors import PlumError
from plum_local.paths import Home
from plum_local.settings import Settings
from tui import commands
from tui.messages import ConversationAsked, ConversationChosen, Submitted, TurnAsked
from tui.text import first_words, visible
from tui.widgets.conversations import ConversationList
from tui.widgets.pane import ChatPane
from tui.widgets.status import StatusLine

if TYPE_CHECKING:
    from textual.widgets import Markdown

    from tui.remembering import Remembering
    from tui.screens.talking import Talking
    from tui.screens.watching import Watching
    from tui.session import Engine, Session

_DRAFT_AFTER = 0.4
"""Seconds without a key after which what is typed is kept."""
_SAME_ERROR = 3.0
"""Seconds within which the same sentence is not told twice: a dead engine fails all that waits for it."""
_WIDE, _NARROW = 100, 60
"""Columns from which the list is shown by itself, and below which it takes the place of the chat."""


class ChatScreen(Screen[None]):
    """The main screen; what its slash commands do is in `tui.screens.doing`."""

    AUTO_FOCUS = "#prompt"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "escape", "stop the reply, close what is open", key_display="Esc"),
        Binding("ctrl+n", "command('new')", "new conversation", priority=True, id="new"),
        Binding("f6", "command('private')", "off the record", priority=True, id="private"),
        Binding("ctrl+b", "toggle_list", "show or hide the conversations", priority=True, id="list"),
        Binding("ctrl+f", "search", "search the conversations", priority=True, id="search"),
        Binding("ctrl+up", "turns", "choose a message", id="turns"),
        Binding("ctrl+o", "command('editor')", "write in your editor", priority=True, id="editor"),
        Binding("ctrl+r", "command('remember')", "remember now", priority=True, id="remember"),
        Binding("f7", "command('keep')", "stop learning, keep what is learned", priority=True, id="keep"),
        Binding("f8", "command('discard')", "give up learning", priority=True, id="discard"),
        Binding("f9", "command('undo')", "undo: the adapter before", priority=True, id="undo"),
        Binding("f2", "command('memories')", "memories", id="memories"),
        Binding("f3", "command('compare')", "before and after", id="compare"),
        Binding("f4", "command('adapters')", "adapters", id="adapters"),
        Binding("f5", "command('models')", "models", id="models"),
        Binding("ctrl+p", "command('palette')", "everything else, themes, keys", priority=True, id="palette"),
        Binding("f1", "command('help')", "this help", id="help"),
        Binding("ctrl+q", "app.quit", "quit", id="quit"),
    ]

    def __init__(self, home: Home, settings: Settings, engine: Engine | None = None) -> None:
        """`engine`: something else than a process of its own."""
        super().__init__()
        self.home = home
        self.settings = settings
        self._engine = engine
        self.engine_word = "starting"
        self.list = ConversationList()
        self.pane = ChatPane()
        self._status = StatusLine()
        self.opened = False
        """Whether the store is open, and `session` and `remembering` are there."""
        self.session: Session
        self.remembering: Remembering
        self.talking: Talking
        self.watching: Watching
        self._last_error = ("", 0.0)
        self._list_chosen = False
        self._draft_timer: Timer | None = None

    def compose(self) -> ComposeResult:
        """All parts; nothing here waits for the store or the engine."""
        with Horizontal(id="body"):
            yield self.list
            yield self.pane
        yield self._status

    def on_mount(self) -> None:
        """Paint first; then open the store and start the engine."""
        self.call_after_refresh(self._open)

    async def _open(self) -> None:
        from plum_local.engine.client import EngineClient
        from tui.remembering import Remembering
        from tui.screens.talking import Talking
        from tui.screens.watching import Watching
        from tui.session import Session

        try:
            self.session = Session(self.home, self.settings, self._engine or EngineClient(self.home))
        except PlumError as error:
            self.app.exit(return_code=1, message=str(error))
            return
        self.remembering = Remembering(self.session)
        self.talking = Talking(self)
        self.watching = Watching(self)
        self.list.open(self.session.store, self.settings.keys)
        self.pane.prompt.recall_from(self.session.store.recent_prompts())
        typed = self.pane.prompt.text  # by somebody who did not wait
        await self.show_conversation(None)
        self.opened = True
        if typed:
            self.pane.prompt.fill(typed)
        self.watching.begin()

    async def close(self) -> None:
        """End what the screen has opened."""
        if self.opened:
            self._keep_draft()
            await self.session.close()

    # Talking

    async def on_submitted(self, message: Submitted) -> None:
        """A command, or something for the model."""
        try:
            await self._submitted(message)
        finally:
            self.pane.prompt.heard()

    async def _submitted(self, message: Submitted) -> None:
        self.pane.completions.close()
        if not self.opened:
            return
        if message.text.startswith("/"):
            found = commands.parse(message.text)
            if found is None:
                self.tell_error(f"There is no command {first_words(message.text, 30)}; /help lists them.")
                return
            self.pane.prompt.accept(remember=False)
            with self.telling():
                self.session.keep_draft("")  # the command was typed, and may have been kept as one
            await self._run(*found)
        elif self.talking.ready():
            with self.telling():
                await self.talking.send(message.text)

    async def on_turn_asked(self, message: TurnAsked) -> None:
        """A key or a click on a turn."""
        from tui.screens.talking import turn_asked

        with self.telling():
            await turn_asked(self, message.what, message.turn, message.text)

    def on_prompt_edited(self) -> None:
        """Keep what is typed, a moment after the last key."""
        if self._draft_timer is not None:
            self._draft_timer.stop()
        self._draft_timer = self.set_timer(_DRAFT_AFTER, self._keep_draft)

    def _keep_draft(self) -> None:
        if self.opened and self.session.branch is None:
            with self.telling():
                self.session.keep_draft(self.pane.prompt.text)

    async def show_conversation(
        self, conversation_id: str | None, *, message_id: str | None = None, private: bool = False
    ) -> None:
        """Open a conversation, or an empty page for a new one; what goes wrong is told."""
        with self.telling():
            await self.talking.show(conversation_id, message_id=message_id, private=private)

    async def on_conversation_chosen(self, message: ConversationChosen) -> None:
        """Open it, at the message that was searched for; where the list takes the room, hide it again."""
        await self.show_conversation(message.conversation_id, message_id=message.message_id)
        if self.size.width < _WIDE:
            self._show_list(False)

    async def on_conversation_asked(self, message: ConversationAsked) -> None:
        """Rename, archive or delete one of the list."""
        from tui.screens.shelving import conversation_asked

        with self.telling():
            await conversation_asked(self, message.what, message.conversation_id)

    def copy(self, text: str, what: str) -> None:
        """Put `text` on the clipboard and say so."""
        self.app.copy_to_clipboard(text)
        self.notify(f"{what} is on the clipboard.", timeout=2, markup=False)

    # What is shown around it

    def refresh_list(self) -> None:
        """Show the conversations as they are in the store, and the title of the current one."""
        if not self.app.is_running:  # a reply may end while the app is being closed, and parts of it are gone
            return
        current = self.session.conversation_id
        with self.telling():
            self.list.show(current)
            title = self.session.store.conversation(current).title if current else ""
            self.pane.entitle("off the record" if self.talking.private else title)

    def refresh_status(self) -> None:
        """Show counts, adapter and what the engine does."""
        if not self.opened or not self.app.is_running:
            return
        from tui.summary import status

        self._status.show(status(self.session, self.remembering, self.engine_word))

    def tell_error(self, sentence: str) -> None:
        """Show a sentence that the person should read."""
        last, told = self._last_error
        self._last_error = (sentence, time.monotonic())
        if sentence == last and time.monotonic() - told < _SAME_ERROR:
            return
        self.notify(visible(sentence), severity="error", timeout=8, markup=False)

    @contextmanager
    def telling(self) -> Iterator[None]:
        """What goes wrong inside is told in a sentence, and the app goes on."""
        try:
            yield
        except PlumError as error:
            self.tell_error(str(error))

    def on_resize(self, event: events.Resize) -> None:
        """Show the list where there is room for it, unless the person decided otherwise."""
        self._show_list(self.list.display if self._list_chosen else event.size.width >= _WIDE)

    def _show_list(self, shown: bool) -> None:
        """Show or hide the list; beside it the chat has its place only where there is room."""
        narrow = self.app.size.width < _NARROW
        self.list.set_class(narrow, "-narrow")
        self.list.display = shown
        self.pane.display = not (shown and narrow)

    async def action_escape(self) -> None:
        """Close what is open: completions, reply, another branch, search, panel; then back to the prompt."""
        if not self.pane.display:  # the list takes its place
            if not self.list.clear_search():
                self._show_list(False)
                self.pane.prompt.focus()
        elif self.pane.completions.display:
            self.pane.completions.close()
        elif self.opened and self.session.replying is not None:
            await self.talking.stop()
        elif self.opened and self.pane.prompt.has_focus and await self.talking.give_up_branch():
            pass
        elif not (self.query_one("#search").has_focus and self.list.clear_search()):
            if self.pane.prompt.has_focus:
                self.pane.panel.display = False
            self.pane.prompt.focus()

    async def action_command(self, name: str) -> None:
        """A key that stands for a slash command."""
        found = commands.parse(f"/{name}")
        if self.opened and found is not None:
            await self._run(*found)

    async def _run(self, command: commands.Command, argument: str) -> None:
        from tui.screens.doing import run_command

        await run_command(self, command, argument)

    def action_page(self, pages: int) -> None:
        """Scroll the transcript from the prompt."""
        self.pane.page(pages)

    async def action_start(self) -> None:
        """To the first message."""
        await self.pane.transcript.to_start()

    async def action_end(self) -> None:
        """To the last message."""
        await self.pane.transcript.to_end()

    def action_turns(self) -> None:
        """From the prompt to the last turn."""
        turns = self.pane.transcript.turns()
        if turns:
            turns[-1].focus()

    def action_search(self) -> None:
        """Ctrl+F."""
        self._list_chosen = True
        self._show_list(True)
        self.list.action_search()

    def action_toggle_list(self) -> None:
        """Ctrl+B."""
        self._list_chosen = True
        self._show_list(not self.list.display)
        if self.list.display:
            self.list.focus_list()
        else:
            self.pane.prompt.focus()

    def on_markdown_link_clicked(self, event: Markdown.LinkClicked) -> None:
        """Open web links only: a reply must not be able to open files or start programs."""
        if event.href.startswith(("https://", "http://")):
            self.app.open_url(event.href)
