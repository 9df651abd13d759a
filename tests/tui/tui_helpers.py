"""What the app's tests share: waiting on predicates, and the one double, a scripted engine."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from textual._context import visible_screen_stack
from textual.pilot import Pilot
from textual.widgets import Markdown

from plum_local.engine.protocol import AdapterChanged, Done, Error, Event, Loaded, Ready, RunEvent, TextPiece
from plum_local.errors import EngineError
from plum_local.prompts import Turn
from plum_local.records import Correction
from tui.app import PlumApp
from tui.widgets.prompt import Prompt


async def wait_until(true: Callable[[], object], seconds: float = 20.0) -> None:
    """Return as soon as `true()` is; fail if it takes longer than `seconds`."""
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    while not true():
        assert loop.time() < end, "what was waited for never came true"
        await asyncio.sleep(0.01)


@dataclass
class ScriptedEngine:
    """Answers with `replies` in turn; `hold` keeps a reply open after its first piece until it is stopped."""

    replies: list[str] = field(default_factory=list)
    hold: bool = False
    dies: str = ""
    load_fails: str = ""
    title_text: str = ""
    asked: list[list[Turn]] = field(default_factory=list)
    told: list[list[list[Turn]]] = field(default_factory=list)
    adapters: list[bool] = field(default_factory=list)
    temperatures: list[float] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    queue: asyncio.Queue[Event] = field(default_factory=asyncio.Queue)
    stopped: set[str] = field(default_factory=set)
    before_reply: Callable[[], None] = lambda: None

    async def start(self) -> None:
        self.queue.put_nowait(Ready(1))

    async def load(self, checkpoint: str) -> Loaded:
        if self.load_fails:
            self.queue.put_nowait(Error(self.load_fails, "load"))
            raise EngineError(self.load_fails)
        loaded = Loaded(checkpoint, None, "brief", 1024, 0.2)
        self.queue.put_nowait(loaded)
        return loaded

    async def chat(
        self,
        turns: Sequence[Turn],
        *,
        max_tokens: int,
        temperature: float = 0.0,
        seed: int | None = None,
        conversation_id: str | None = None,
        reply_id: str | None = None,
        adapter: bool = True,
        remembers: bool = False,
        notes: Sequence[str] = (),
        told: Sequence[Sequence[Turn]] = (),
        corrections: Sequence[Correction] = (),
        searches: bool = False,
    ) -> AsyncIterator[TextPiece | Done]:
        assert reply_id is not None
        self.before_reply()
        self.asked.append(list(turns))
        self.told.append([list(turns) for turns in told])
        self.temperatures.append(temperature)
        self.adapters.append(adapter)
        text = self.replies.pop(0)
        pieces = [text[i : i + 4] for i in range(0, len(text), 4)]
        for piece in pieces[:1] if self.hold else pieces:
            yield TextPiece(reply_id, piece)
            await asyncio.sleep(0)
        if self.dies:
            self.queue.put_nowait(Error(self.dies))
            raise EngineError(self.dies)
        if self.hold:
            await wait_until(lambda: reply_id in self.stopped)
            yield Done(reply_id, pieces[0], "cancelled")
        else:
            yield Done(reply_id, text, "stop", reply_tokens=9, first_token_seconds=0.1, tokens_per_second=42.0)

    async def title(self, turns: Sequence[Turn]) -> str:
        return self.title_text

    async def stop(self, reply_id: str) -> None:
        self.stopped.add(reply_id)

    async def remember(self, trigger: str) -> None:
        self.calls.append(f"remember {trigger}")

    async def pause(self) -> None:
        self.calls.append("pause")

    async def resume(self) -> None:
        self.calls.append("resume")

    async def finish_remember(self) -> None:
        self.calls.append("finish_remember")

    async def use_adapter(self, version: str | None) -> None:
        self.calls.append(f"use_adapter {version}")
        self.queue.put_nowait(AdapterChanged(version))

    async def cancel_remember(self) -> None:
        self.calls.append("cancel_remember")

    async def events(self) -> AsyncIterator[Event]:
        while True:
            yield await self.queue.get()

    async def close(self) -> None:
        self.calls.append("close")

    def report(self, name: str, /, **data: Any) -> None:
        """An event of a consolidation."""
        self.queue.put_nowait(RunEvent(name, data))


async def ready(app: PlumApp) -> None:
    """Wait until the store is open and the model loaded."""
    await wait_until(lambda: app.chat.opened and app.chat.session.loaded is not None)


async def say(pilot: Pilot[None], app: PlumApp, text: str) -> None:
    """Put `text` into the prompt, press Enter, and wait until it was taken."""
    prompt = app.chat.query_one(Prompt)
    prompt.fill(text)
    await wait_until(lambda: prompt.text == text)
    await pilot.pause()
    await pilot.press("enter")
    await wait_until(lambda: prompt.text == "")


async def answered(app: PlumApp) -> None:
    """Wait until no reply is being written, its turn is drawn and its title asked for."""
    await wait_until(lambda: all(worker.is_finished for worker in app.workers if worker.group == "reply"))


def shown(app: PlumApp) -> list[str]:
    """The replies on the screen, as Markdown."""
    return [widget.source for widget in app.chat.query(Markdown)]


def on_screen(app: PlumApp) -> str:
    """All that can be read now, a line for each row.

    A dialog's screen draws those below it only where it is told of them; drawn without, its blank background would be
    kept and shown from then on.
    """
    visible_screen_stack.set(app._background_screens)
    return "\n".join("".join(segment.text for segment in strip) for strip in app.screen._compositor.render_strips())


def notifications(app: PlumApp) -> list[str]:
    """Sentences told in toasts."""
    return [notification.message for notification in app._notifications]
