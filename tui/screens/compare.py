"""Before and after: the same question to the bare model and to the personalised one, side by side.

Nothing of it is stored, and neither gets notes: what differs is what the weights have learned.
"""

from __future__ import annotations

from contextlib import aclosing
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input, Static

from plum_local import prompts
from plum_local.engine.protocol import Done, TextPiece
from plum_local.errors import PlumError
from plum_local.prompts import PROMPT_SETS
from tui.keys import hint
from tui.session import Session
from tui.text import plain
from tui.widgets.status import reply_note

_SIDES = ("base", "personal")


class CompareScreen(Screen[None]):
    """A question, and two answers."""

    AUTO_FOCUS = "#compare-question"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss", "back", key_display="Esc")]

    def __init__(self, session: Session, question: str = "") -> None:
        super().__init__()
        self._session = session
        self._question = question

    def compose(self) -> ComposeResult:
        """Question above, answers below."""
        active = self._session.store.active_adapter(self._session.checkpoint)
        names = {
            "base": "before: the bare model",
            "personal": f"after: with adapter {active.version}" if active else f"after: {self._session.without}",
        }
        yield Static("Before and after", classes="title")
        yield Input(self._question, placeholder="a question for both", id="compare-question")
        with Horizontal(id="compare-sides"):
            for side in _SIDES:
                with VerticalScroll(id=f"compare-{side}", classes="side") as box:
                    box.border_title = names[side]
                    yield Static("", classes="answer")
                    yield Static("", classes="foot")
        yield Static(hint(self.BINDINGS, "Enter asks both", "nothing of it is stored"), classes="hint")

    def on_mount(self) -> None:
        """Ask at once where there is a question."""
        if self._question.strip():
            self._ask(self._question)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter."""
        if event.value.strip():
            self._ask(event.value.strip())

    @work(exclusive=True)
    async def _ask(self, question: str) -> None:
        for side in _SIDES:
            self._show(side, "", "")
        try:
            for side in _SIDES:
                await self._answer(side, question)
        except PlumError as error:
            self.notify(str(error), severity="error", markup=False)

    async def _answer(self, side: str, question: str) -> None:
        self._show(side, "", "…")
        loaded = await self._session.ensure_loaded()
        settings, said = self._session.settings, ""
        pieces = self._session.engine.chat(
            prompts.chat(PROMPT_SETS[loaded.prompt_set], [("user", question)]),
            max_tokens=settings.max_reply_tokens,
            temperature=settings.temperature,
            reply_id=f"compare-{side}",
            adapter=side == "personal",
            remembers=side == "personal",
        )
        async with aclosing(pieces) as events:  # type: ignore[type-var]
            async for event in events:
                if isinstance(event, TextPiece):
                    said += event.text
                    self._show(side, said, "")
                elif isinstance(event, Done):
                    note = reply_note(event.tokens_per_second, event.first_token_seconds, event.reply_tokens)
                    self._show(side, event.text or said, note)

    def _show(self, side: str, said: str, note: str) -> None:
        self.query_one(f"#compare-{side} .answer", Static).update(plain(said))
        self.query_one(f"#compare-{side} .foot", Static).update(Content.styled(note, "$text-disabled"))
