"""When idle is idle enough: one pure decision, which always says why."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from plum_local.power import Power
from plum_local.settings import IdleSettings

NOTHING_NEW = "nothing new to learn"


@dataclass(frozen=True, slots=True)
class IdleState:
    """What the decision looks at. Times are seconds of one clock, the same that `decide` gets as `now`."""

    last_input: float
    """When the person last typed or clicked (or the app started)."""
    power: Power
    unconsolidated: int
    """Messages of the person that no finished run has looked at."""
    corrected: int = 0
    """Memories that the person corrected since the last run."""
    replying: bool = False
    """A reply is being written."""
    running: bool = False
    """A consolidation is under way, here or in another process."""
    last_failure: float | None = None
    """When a run last ended without a new adapter; None if the last one was promoted."""


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether to begin a consolidation now."""

    run: bool
    why: str
    """One sentence, shown to the person."""
    clause: str
    """The same in a few words, for a status line."""


def decide(now: float, state: IdleState, settings: IdleSettings) -> Decision:
    """Whether to consolidate now; the first reason not to is the one given."""
    reason = next(_reasons_not_to(now, state, settings), None)
    if reason is not None:
        return Decision(False, *reason)
    new = (
        _counted(state.unconsolidated, "one new message", "new messages"),
        _counted(state.corrected, "one correction", "corrections"),
    )
    what = " and ".join(part for part in new if part)
    return Decision(True, f"Nobody is typing and there is something to learn: {what}.", "learns now")


def _reasons_not_to(now: float, state: IdleState, settings: IdleSettings) -> Iterator[tuple[str, str]]:
    """Sentence and clause of each."""
    power = state.power
    if not settings.enabled:
        yield "Remembering by itself is turned off in the settings.", "learns only when asked"
    if state.running:
        yield "It is remembering already.", "learning"
    if not state.unconsolidated and not state.corrected:
        yield "There is nothing new to learn.", NOTHING_NEW
    if state.replying:
        yield "A reply is being written.", "paused while it replies"
    if settings.need_mains_power and not power.on_mains:
        yield "The computer runs on battery.", "waiting for power"
    if power.battery_percent is not None and power.battery_percent < settings.min_battery:
        wanted = f"and {settings.min_battery} % are wanted"
        yield f"The battery is at {power.battery_percent:.0f} %, {wanted}.", "waiting for the battery"
    if power.free_memory_gb < settings.min_free_memory_gb:
        wanted = f"and {settings.min_free_memory_gb:g} are wanted"
        yield f"Only {power.free_memory_gb:.1f} GB of memory are free, {wanted}.", "waiting for memory"
    if (left := settings.idle_minutes * 60 - (now - state.last_input)) > 0:
        yield f"It waits for {_minutes(left)} more without input.", f"learns in {math.ceil(left / 60)} min"
    if state.last_failure is not None and (left := settings.retry_minutes * 60 - (now - state.last_failure)) > 0:
        again = f"tries again in {math.ceil(left / 60)} min"
        yield f"The last run made no new adapter; it tries again in {_minutes(left)}.", again


def _minutes(seconds: float) -> str:
    return _counted(math.ceil(seconds / 60), "one minute", "minutes")


def _counted(number: int, one: str, many: str) -> str:
    """Such as "one minute", "2 minutes"; "" for none."""
    return one if number == 1 else f"{number} {many}" if number else ""
