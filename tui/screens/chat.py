"""The chat: a list of conversations, the transcript, the prompt, and below it what is going on."""

from __future__ import annotations

import asyncio
import time
from contextlib import aclosing, suppress
from typing import ClassVar

from textual import events, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.screen import Screen
from textual.widgets import Markdown
from textual.worker import Worker, WorkerCancelled

from plum_local.engine.protocol import AdapterChanged, Done, Error, Event, Loaded, Ready, RunEvent, TextPiece
from plum_local.errors import PlumError
from plum_local.paths import Home
from plum_local.settings import Settings
from tui import commands
from tui.messages import ConversationChosen, Submitted
from tui.remembering import IDLE, Remembering
from tui.screens.doing import run_command
from tui.session import Engine, Exchange, Session
from tui.summary import status, welcome
from tui.text import first_words
from tui.widgets.conversations import ConversationList
from tui.widgets.pane import ChatPane
from tui.widgets.status import StatusLine, reply_note
from tui.widgets.transcript import AssistantTurn, UserTurn

_TICK = 2.0
"""Seconds between two looks at the clock, the machine and the store."""
_STOPPING = 3.0
"""Seconds that a stopped reply gets to end, before another conversation is shown."""
_SAME_ERROR = 3.0
"""Seconds within which the same sentence is not told twice: a dead engine fails all that waits for it."""
_WIDE = 100
"""Columns from which the list is shown by itself."""


class ChatScreen(Screen[None]):
    """The main screen; what its slash commands do is in `tui.screens.doing`."""

    AUTO_FOCUS = "#prompt"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "escape", "stop the reply, or hide the panel", key_display="Esc"),
        Binding("ctrl+n", "command('new')", "new conversation", key_display="Ctrl+N", priority=True),
        Binding("ctrl+b", "toggle_list", "show or hide the conversations", key_display="Ctrl+B", priority=True),
        Binding("ctrl+r", "command('remember')", "remember now", key_display="Ctrl+R", priority=True),
        Binding("f2", "command('memories')", "memories", key_display="F2"),
        Binding("f1", "command('help')", "this help", key_display="F1"),
        Binding("ctrl+q", "app.quit", "quit", key_display="Ctrl+Q"),
    ]

    def __init__(self, home: Home, settings: Settings, engine: Engine) -> None:
        super().__init__()
        self.home = home
        self.settings = settings
        self.engine = engine
        self.engine_word = "starting"
        self.pane = ChatPane()
        self.opened = False
        """Whether the store is open, and `session` and `remembering` are there."""
        self.session: Session
        self.remembering: Remembering
        self._last_error = ("", 0.0)
        self._list_chosen = False
        self._reply: Worker[None] | None = None

    def compose(self) -> ComposeResult:
        """All parts; nothing here waits for the store or the engine."""
        with Horizontal(id="body"):
            yield ConversationList(id="conversations")
            yield self.pane
        yield StatusLine()

    def on_mount(self) -> None:
        """Paint first; then open the store and start the engine."""
        self.call_after_refresh(self._open)

    async def _open(self) -> None:
        try:
            self.session = Session(self.home, self.settings, self.engine)
        except PlumError as error:
            self.app.exit(return_code=1, message=str(error))
            return
        self.remembering = Remembering(self.session)
        self.opened = True
        await self.show_conversation(None)
        self.set_interval(_TICK, self._tick)
        self._pump()
        self._start_engine()

    async def close(self) -> None:
        """End what the screen has opened."""
        if self.opened:
            await self.session.close()

    # The engine

    @work(group="engine")
    async def _start_engine(self) -> None:
        self._say("loading the model")
        try:
            await self.session.start()
        except PlumError as error:
            self._say("no model")
            self.tell_error(str(error))

    @work(group="events")
    async def _pump(self) -> None:
        async for event in self.engine.events():
            await self._engine_event(event)

    async def _engine_event(self, event: Event) -> None:
        match event:
            case Ready():
                self._say("loading the model")
            case Loaded():
                self.session.loaded = event
                self._say("ready")
            case Error(message, request):
                if request == "remember":
                    self.remembering.give_up(message)
                    self._show_run()
                elif request == "load":
                    self._say("no model")
                self.tell_error(message)
            case RunEvent():
                self.remembering.handle(event)
                self._show_run()
            case AdapterChanged():
                pass  # the store says which one is active, and the status line reads it there
        self.refresh_status()

    def _show_run(self) -> None:
        view = self.remembering.view
        if view is None:
            return
        self.pane.panel.show(view)
        if view.end is None or view.announced:
            return
        view.announced = True
        if view.trigger == IDLE and not view.end.get("nothing_new"):
            self.notify(view.report(), title="Remembered while you were away", markup=False)
        self.refresh_list()

    def _say(self, word: str) -> None:
        self.engine_word = word
        self.refresh_status()

    async def _tick(self) -> None:
        try:
            if await self.remembering.tick():
                self.pane.panel.display = False
            self.refresh_status()
        except PlumError as error:
            self.tell_error(str(error))

    # Talking

    async def on_submitted(self, message: Submitted) -> None:
        """A command, or something for the model."""
        self.pane.completions.close()
        if not self.opened:
            return
        if message.text.startswith("/"):
            found = commands.parse(message.text)
            if found is None:
                self.tell_error(f"There is no command {first_words(message.text, 30)}; /help lists them.")
                return
            self.pane.prompt.accept()
            await run_command(self, *found)
        elif self.session.replying is not None:
            self.notify("A reply is still being written; Esc stops it.", markup=False)
        else:
            await self._send(message.text)

    async def _send(self, text: str) -> None:
        try:
            exchange = self.session.begin(text)
        except PlumError as error:
            self.tell_error(str(error))
            return
        self.session.replying = exchange.reply.id
        self.pane.prompt.accept()
        turn = AssistantTurn(waiting=True)
        await self.pane.transcript.add(UserTurn(text), turn)
        self.refresh_list()
        self._reply = self._answer(exchange, turn)

    @work(group="reply")
    async def _answer(self, exchange: Exchange, turn: AssistantTurn) -> None:
        said, note, stopped = "", "", True
        self.refresh_status()
        try:
            async with aclosing(self.session.reply(exchange)) as pieces:
                async for event in pieces:
                    if isinstance(event, TextPiece):
                        said += event.text
                        await turn.write(event.text)
                    elif isinstance(event, Done):
                        said, stopped = event.text or said, event.finish_reason == "cancelled"
                        note = reply_note(event.tokens_per_second, event.first_token_seconds, event.reply_tokens)
        except PlumError as error:
            note = str(error)
            self.tell_error(note)
        finally:
            if turn.is_attached:
                await turn.finish(said, note=note, stopped=stopped)
            self.refresh_status()
        if exchange.first and not stopped:
            await self.session.retitle(exchange.user.conversation_id)
        self.refresh_list()

    async def stop_reply(self) -> None:
        """Stop what is being written; it is kept, marked."""
        worker = self._reply
        if not self.opened or self.session.replying is None or worker is None:
            return
        if self.session.loaded is None:  # nothing has gone to the engine yet, so it cannot say that it stopped
            worker.cancel()
            return
        try:
            await self.session.stop()
        except PlumError:
            worker.cancel()

    async def show_conversation(self, conversation_id: str | None) -> None:
        """Open a conversation, or an empty page for a new one."""
        if self.session.replying is not None and self._reply is not None:
            await self.stop_reply()
            with suppress(WorkerCancelled, TimeoutError):  # an engine that does not answer is not waited for
                await asyncio.wait_for(self._reply.wait(), _STOPPING)
        self.session.conversation_id = conversation_id
        await self.pane.show(self.session.thread(), welcome(self.home))
        self.refresh_list()
        self.refresh_status()

    async def on_conversation_chosen(self, message: ConversationChosen) -> None:
        """Open it; where the list takes the room, hide it again."""
        try:
            await self.show_conversation(message.conversation_id)
        except PlumError as error:
            self.tell_error(str(error))
            return
        if self.size.width < _WIDE:
            self.query_one(ConversationList).display = False

    # What is shown around it

    def refresh_list(self) -> None:
        """Show the conversations as they are in the store, and the title of the current one."""
        current = self.session.conversation_id
        conversations = self.session.store.conversations()
        self.query_one(ConversationList).show(conversations, current)
        title = next((c.title for c in conversations if c.id == current), "")
        self.pane.entitle(title)

    def refresh_status(self) -> None:
        """Show counts, adapter and what the engine does."""
        if not self.opened or not self.is_attached:
            return
        self.query_one(StatusLine).show(status(self.session, self.remembering, self.engine_word))

    def tell_error(self, sentence: str) -> None:
        """Show a sentence that the person should read."""
        last, told = self._last_error
        self._last_error = (sentence, time.monotonic())
        if sentence == last and time.monotonic() - told < _SAME_ERROR:
            return
        self.notify(sentence, severity="error", timeout=8, markup=False)

    def on_resize(self, event: events.Resize) -> None:
        """Show the list where there is room for it, unless the person decided otherwise."""
        if not self._list_chosen:
            self.query_one(ConversationList).display = event.size.width >= _WIDE

    async def action_escape(self) -> None:
        """Close the completions, else stop the reply, else hide the panel."""
        if self.pane.completions.display:
            self.pane.completions.close()
        elif self.opened and self.session.replying is not None:
            await self.stop_reply()
        else:
            self.pane.panel.display = False
            self.pane.prompt.focus()

    async def action_command(self, name: str) -> None:
        """A key that stands for a slash command."""
        found = commands.parse(f"/{name}")
        if self.opened and found is not None:
            await run_command(self, *found)

    def action_page(self, pages: int) -> None:
        """Scroll the transcript from the prompt."""
        self.pane.page(pages)

    def action_toggle_list(self) -> None:
        """Ctrl+B."""
        conversations = self.query_one(ConversationList)
        self._list_chosen = True
        conversations.display = not conversations.display
        if conversations.display:
            conversations.focus_list()
        else:
            self.pane.prompt.focus()

    def on_markdown_link_clicked(self, event: Markdown.LinkClicked) -> None:
        """Open web links only: a reply must not be able to open files or start programs."""
        if event.href.startswith(("https://", "http://")):
            self.app.open_url(event.href)
