"""Talking in the chat screen: sending, asking again, other branches, stopping, changing the conversation."""

from __future__ import annotations

import asyncio
from contextlib import aclosing, suppress
from typing import TYPE_CHECKING

from textual.worker import Worker, WorkerCancelled

from plum_local.engine.protocol import Done, TextPiece
from plum_local.errors import PlumError
from plum_local.records import Message, Place, Role
from tui.crediting import credit
from tui.session import Branch, Exchange
from tui.summary import off_the_record, welcome
from tui.widgets.reply import last_code
from tui.widgets.status import reply_note
from tui.widgets.transcript import Notice
from tui.widgets.turns import AssistantTurn, Turn, UserTurn

if TYPE_CHECKING:
    from tui.screens.chat import ChatScreen

_STOPPING = 3.0
"""Seconds that a stopped reply gets to end, before another conversation is shown."""
_EMPTY = "(the reply is empty)"
_EDITING = "Editing an earlier message; the old one is kept  ·  Esc gives up"
_FORKED = "What you write next begins another branch here; the other one is kept. Esc gives it up."


class Talking:
    """The conversation at hand on the screen."""

    def __init__(self, screen: ChatScreen) -> None:
        self._screen = screen
        self._session = screen.session
        self._pane = screen.pane
        self._transcript = screen.pane.transcript
        self._reply: Worker[None] | None = None
        self._shown = False

    @property
    def private(self) -> bool:
        """Whether the conversation at hand is off the record."""
        return self._session.private is not None

    def ready(self) -> bool:
        """Whether something can be asked now; says why not."""
        if self._session.replying is not None:
            self._screen.notify("A reply is still being written; Esc stops it.", markup=False)
        return self._session.replying is None

    async def send(self, text: str) -> None:
        """Send what was written."""
        branched = self._session.branch is not None
        if not branched:
            self._session.keep_draft("")
        exchange = self._session.begin(text)
        self._pane.prompt.accept(remember=not self.private)
        self._editing(False)
        if branched:
            await self._draw(self._session.thread()[:-2])
        await self._begin(exchange, UserTurn(exchange.user, self._place(exchange.user)))

    async def retry(self, message_id: str | None) -> None:
        """Have a message answered once more, beside the replies it has; default: the last one."""
        last = self._transcript.last(Role.USER)
        message_id = message_id or (last.id if last else None)
        if message_id is None:
            raise PlumError("There is nothing to ask again yet.")
        self._on_record("asking again")
        if not self.ready():
            return
        self._session.branch = None
        exchange = self._session.begin_again(message_id)
        await self._draw(self._session.thread()[:-1])
        await self._begin(exchange)

    def edit(self, message: Message | None) -> None:
        """Put what the person wrote into the prompt again, to be sent as an alternative."""
        message = message or self._transcript.last(Role.USER)
        if message is None:
            raise PlumError("There is nothing to edit yet.")
        self._on_record("editing")
        if message.role is not Role.USER:
            raise PlumError("Only what you wrote can be edited; r asks a reply again.")
        if self.ready():
            self._session.branch = Branch(message.id, after=False)
            self._editing(True)
            self._pane.prompt.fill(message.content)
            self._pane.prompt.focus()

    async def fork(self, message: Message | None) -> None:
        """Go on from an earlier message, on a branch of its own."""
        message = message or self._transcript.last(Role.ASSISTANT)
        if message is None:
            raise PlumError("There is nothing to go on from yet.")
        self._on_record("other branch")
        if message.role is Role.USER:
            self.edit(message)
        elif self.ready():
            self._session.branch = Branch(message.id, after=True)
            await self._draw(self._session.thread())
            await self._transcript.add(Notice(_FORKED))
            self._pane.prompt.focus()

    async def step(self, turn: Turn, by: int) -> None:
        """Show the alternative before (-1) or after (1) a message."""
        if self._session.replying is not None or turn.place is None:
            return
        wanted = turn.place.number + by
        if self._session.step(turn.message_id, by):
            await self._draw(self._session.thread())
            shown = next((t for t in self._transcript.turns() if t.place == Place(wanted, turn.place.of)), None)
            if shown is not None:
                shown.focus()

    async def give_up_branch(self) -> bool:
        """Go on at the end again; whether another place had been chosen."""
        branch, self._session.branch = self._session.branch, None
        if branch is None:
            return False
        self._editing(False)
        if branch.after:
            await self._draw(self._session.thread())
        else:
            self._pane.prompt.fill(self._session.draft())
        return True

    async def stop(self) -> None:
        """Stop what is being written; it is kept, marked."""
        worker = self._reply
        if self._session.replying is None or worker is None:
            return
        if self._session.loaded is None:  # nothing has gone to the engine yet, so it cannot say that it stopped
            worker.cancel()
            return
        try:
            await self._session.stop()
        except PlumError:
            worker.cancel()

    async def show(self, conversation_id: str | None, *, message_id: str | None = None, private: bool = False) -> None:
        """Open a conversation (None: one not begun yet), at its end or at a message."""
        if self._session.replying is not None and self._reply is not None:
            await self.stop()
            with suppress(WorkerCancelled, TimeoutError):  # an engine that does not answer is not waited for
                await asyncio.wait_for(self._reply.wait(), _STOPPING)
        if self._shown and self._session.branch is None:
            self._session.keep_draft(self._pane.prompt.text)
        self._shown = True
        self._session.open(conversation_id, private=private)
        self._editing(False)
        self._pane.set_class(private, "-private")
        if message_id is not None:
            self._session.reveal(message_id)
        # At once, and before the turns go: who types on must not type into what the focus would fall to then.
        self._pane.prompt.fill(self._session.draft())
        self._screen.set_focus(self._pane.prompt)
        await self._draw(self._session.thread())
        if message_id is not None:
            await self._transcript.reveal(message_id)
        self._screen.refresh_list()
        self._screen.refresh_status()

    async def _draw(self, thread: list[Message]) -> None:
        empty = off_the_record() if self.private else welcome(self._screen.home, self._session)
        await self._transcript.show(thread, self._session.places(), self._session.credits(), empty)

    async def _begin(self, exchange: Exchange, *before: Turn) -> None:
        self._session.replying = exchange.reply.id
        turn = AssistantTurn(exchange.reply, self._place(exchange.reply), waiting=True)
        await self._transcript.add(*before, turn)
        self._pane.prompt.focus()
        self._screen.refresh_list()
        self._reply = self._screen.run_worker(self._answer(exchange, turn), group="reply")

    async def _answer(self, exchange: Exchange, turn: AssistantTurn) -> None:
        said, note, stopped = "", "", True
        self._screen.refresh_status()
        try:
            async with aclosing(self._session.reply(exchange)) as pieces:
                async for event in pieces:
                    if isinstance(event, TextPiece):
                        said += event.text
                        await turn.write(event.text)
                    elif isinstance(event, Done):
                        said, stopped = event.text or said, event.finish_reason == "cancelled"
                        note = _EMPTY if not said.strip() and not stopped else ""
                        note = note or reply_note(
                            event.tokens_per_second, event.first_token_seconds, event.reply_tokens
                        )
        except PlumError as error:
            note = str(error)
            self._screen.tell_error(note)
        finally:
            if turn.is_attached:
                await turn.finish(said, note=note, stopped=stopped)
                with self._screen.telling():
                    self._credit(exchange.user, said, turn)
            self._screen.refresh_status()
        if exchange.first and not stopped:
            await self._session.retitle(exchange.user.conversation_id)
        self._screen.refresh_list()

    def _credit(self, question: Message, said: str, turn: AssistantTurn) -> None:
        store = self._session.store
        in_use = store.active_adapter(self._session.checkpoint) is not None
        found = credit(store, question, said, self._session.settings.memory, adapter=in_use)
        if found is not None:
            self._transcript.credit(turn, found)
            if not self.private:
                store.add_credit(turn.message_id, found)

    def _place(self, message: Message) -> Place | None:
        return self._session.places().get(message.id)

    def _editing(self, editing: bool) -> None:
        self._pane.prompt.border_title = _EDITING if editing else ""

    def _on_record(self, what: str) -> None:
        if self.private:
            raise PlumError(f"Off the record there is no {what}, as nothing is kept.")


async def turn_asked(screen: ChatScreen, what: str, turn: Turn, text: str) -> None:
    """Do what a key or a click on a turn asked for; PlumError in one sentence."""
    talking = screen.talking
    match what:
        case "previous" | "next":
            turns = screen.pane.transcript.turns()
            place = turns.index(turn) + (1 if what == "next" else -1)
            (turns[max(0, place)] if place < len(turns) else screen.pane.prompt).focus()
        case "left" | "right":
            await talking.step(turn, 1 if what == "right" else -1)
        case "retry":
            await talking.retry(turn.message_id)
        case "edit":
            talking.edit(turn.message)
        case "fork":
            await talking.fork(turn.message)
        case "copy":
            screen.copy(turn.said, "The message")
        case "block":
            screen.copy(text, "The code block")
        case "code":
            copy_code(screen, turn.message)


def copy_code(screen: ChatScreen, message: Message) -> None:
    """Copy the last code block of a message."""
    code = last_code(message.content)
    if not code:
        raise PlumError("There is no code block in this message; c copies all of it.")
    screen.copy(code, "The code block")
