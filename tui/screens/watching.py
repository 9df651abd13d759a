"""What the chat screen hears from the engine, and what it looks at from time to time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plum_local.engine.client import GIVEN_UP, STARTED_AGAIN
from plum_local.engine.protocol import AdapterChanged, Error, Event, Loaded, Ready, RunEvent
from plum_local.errors import PlumError
from tui.remembering import IDLE

if TYPE_CHECKING:
    from tui.screens.chat import ChatScreen

_TICK = 2.0
"""Seconds between two looks at the clock, the machine and the store."""


class Watching:
    """Follows the engine for as long as the screen lives."""

    def __init__(self, screen: ChatScreen) -> None:
        self._screen = screen

    def begin(self) -> None:
        """Start the engine and listen."""
        self._screen.set_interval(_TICK, self._tick)
        self._screen.run_worker(self._listen(), group="events")
        self._screen.run_worker(self._start(), group="engine")

    def show_run(self) -> None:
        """Draw the run in flight, or the last one, and say once how it ended."""
        screen = self._screen
        view = screen.remembering.view
        if view is None:
            return
        screen.pane.panel.show(view, screen.session.settings.keys)
        if view.end is None or view.announced:
            return
        view.announced = True
        away = view.trigger == IDLE
        if (away or not screen.pane.panel.display) and not view.end.get("nothing_new"):
            title = "Remembered while you were away" if away else "Remembered" if view.promoted else "Not remembered"
            screen.notify(view.report(), title=title, markup=False)
        screen.refresh_list()

    async def _start(self) -> None:
        self._say("loading the model")
        try:
            await self._screen.session.start()
        except PlumError as error:
            self._say("no model")
            self._screen.tell_error(str(error))

    async def _listen(self) -> None:
        async for event in self._screen.session.engine.events():
            self._hear(event)

    def _hear(self, event: Event) -> None:
        screen = self._screen
        match event:
            case Ready():
                self._say("loading the model")
            case Loaded():
                screen.session.loaded = event
                self._say("ready")
            case Error(message, request):
                if request == "remember":
                    screen.remembering.give_up(message)
                    self.show_run()
                elif request == STARTED_AGAIN:
                    self._say("starting again")
                elif request == GIVEN_UP or (request == "load" and screen.session.loaded is None):
                    self._say("no model")
                screen.tell_error(message)
            case RunEvent():
                screen.remembering.handle(event)
                self.show_run()
            case AdapterChanged():
                pass  # the store says which one is active, and the status line reads it there
        screen.refresh_status()

    def _say(self, word: str) -> None:
        self._screen.engine_word = word
        self._screen.refresh_status()

    async def _tick(self) -> None:
        with self._screen.telling():
            if await self._screen.remembering.tick():
                self._screen.pane.panel.display = False
            self._screen.refresh_status()
