"""When consolidation runs while the app is open: on `/remember`, or by itself when nobody types.

A run that began by itself waits while the person is active; one that was asked for goes on beside the chat
(the engine gives replies precedence anyway).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from contextlib import suppress

from plum_local import power
from plum_local.engine.protocol import RunEvent
from plum_local.errors import PlumError, StoreError
from plum_local.power import Power
from plum_local.records import Counts, MemoryState
from plum_local.scheduler import NOTHING_NEW, Decision, IdleState, decide
from plum_local.store import Store
from tui.progress import RunView
from tui.session import Engine, Session
from tui.text import count

RESUME_SECONDS = 15.0
"""Without input before a run that waits for the person goes on."""
IDLE = "idle"
PERSON = "person"


class Remembering:
    """The run in flight, if there is one, and the decision to begin the next."""

    def __init__(
        self,
        session: Session,
        *,
        clock: Callable[[], float] = time.monotonic,
        read_power: Callable[[], Power] = power.read,
    ) -> None:
        self.view: RunView | None = None
        """The run in flight, or the last one."""
        self._decision: Decision | None = None
        """The last one; None while a run is in flight."""
        self._session = session
        self._clock = clock
        self._read_power = read_power
        self._last_input = clock()
        self._last_failure: float | None = None

    @property
    def running(self) -> bool:
        """Whether a run is in flight."""
        return self.view is not None and self.view.end is None

    def clauses(self, counts: Counts) -> tuple[str, ...]:
        """A clause on learning, the long form first: which one is shown depends on the room."""
        to_go = _to_go(counts)
        if self.view is not None and self.running:
            return ("paused while you type",) if self.view.paused else (to_go,) if to_go else ()
        if self._decision is None:
            return ()
        clause = self._decision.clause
        if clause == NOTHING_NEW:
            if to_go:
                return (to_go,)  # it was decided before the latest message
            waiting = "noted" if counts.noted else "fading" if counts.fading else ""
            return (f"what is {waiting} waits for /remember", "waits for /remember") if waiting else (clause,)
        return (f"{clause}, {to_go}", clause) if to_go and self._session.settings.idle.enabled else (clause,)

    async def start(self, trigger: str) -> None:
        """Begin a run; with one in flight that began by itself, make it the person's. EngineError if it cannot."""
        if self.view is not None and self.running:
            if trigger == PERSON:
                self.view.trigger = PERSON
                await self._go_on(self.view)
            return
        await self._session.ensure_loaded()
        self.view, self._decision = RunView(trigger), None
        try:
            await self._engine.remember(trigger)
        except BaseException:
            self.give_up("")
            raise

    async def keep(self) -> None:
        """Stop training, test what was learned so far, and keep it if it is good enough."""
        view = self._in_flight()
        view.finishing = True
        await self._go_on(view)
        await self._engine.finish_remember()

    async def discard(self) -> None:
        """Give the run in flight up: the adapter stays as it was, and what was noted stays noted."""
        self._in_flight()
        await self._engine.cancel_remember()

    async def undo(self) -> str:
        """Go back to the adapter before the one in use; its version in a sentence."""
        if self.running:
            raise PlumError("Plum is learning at the moment; undo it when that has ended.")
        active = self._store.active_adapter(self._session.checkpoint)
        if active is None:
            raise PlumError("No adapter is in use, so there is nothing to undo.")
        await self._engine.use_adapter(active.parent)
        return f"Undone: {f'adapter {active.parent}' if active.parent else 'the bare model'} answers again."

    def _in_flight(self) -> RunView:
        if self.view is None or not self.running:
            raise PlumError("Nothing is being remembered at the moment.")
        return self.view

    async def person_is_active(self) -> None:
        """Somebody typed or clicked: a run that began by itself waits."""
        self._last_input = self._clock()
        view = self.view
        if view is not None and self.running and view.trigger == IDLE and not view.paused:
            view.paused = True
            await self._engine.pause()

    async def tick(self) -> bool:
        """Look at the clock and the machine: go on with a waiting run, or begin one; whether one began."""
        now = self._clock()
        view = self.view
        if view is not None and self.running:
            self._decision = None
            if view.paused and now - self._last_input > RESUME_SECONDS:
                await self._go_on(view)
            return False
        counts = self._store.counts()
        state = IdleState(
            last_input=self._last_input,
            power=self._read_power(),
            unconsolidated=counts.unconsolidated,
            corrected=counts.corrected,
            replying=self._session.replying is not None,
            running=self.running,
            last_failure=self._last_failure,
        )
        self._decision = decision = decide(now, state, self._session.settings.idle)
        if not decision.run or self._session.loaded is None:
            return False
        await self.start(IDLE)
        return True

    def handle(self, event: RunEvent) -> RunView:
        """Take an event of the run into account; the run as it is now."""
        if self.view is None or (self.view.end is not None and event.name == "started"):
            self.view = RunView(PERSON)
        self.view.apply(event.name, event.data)
        if self.view.end is not None:
            self._last_failure = self._clock() if self.view.failed else None
            self.view.settle(self._states(self.view.found))
        return self.view

    def give_up(self, reason: str) -> None:
        """The engine refused to begin the run."""
        if self.view is not None and self.running:
            self.view.apply("run_finished", {"status": "failed", "reason": reason})
            self._last_failure = self._clock()

    def _states(self, memory_ids: Iterable[str]) -> dict[str, MemoryState]:
        """Of those of these memories that the store has."""
        states = {}
        for memory_id in memory_ids:
            with suppress(StoreError):  # deleted meanwhile
                states[memory_id] = self._store.memory(memory_id).state
        return states

    async def _go_on(self, view: RunView) -> None:
        if view.paused:
            view.paused = False
            await self._engine.resume()

    @property
    def _engine(self) -> Engine:
        return self._session.engine

    @property
    def _store(self) -> Store:
        return self._session.store


def _to_go(counts: Counts) -> str:
    """What the next run has to learn that none has looked at; "" for nothing."""
    new = (
        count(counts.to_learn, "conversation") if counts.to_learn else "",
        count(counts.corrected, "correction") if counts.corrected else "",
    )
    said = ", ".join(part for part in new if part)
    return f"{said} to go" if said else ""
