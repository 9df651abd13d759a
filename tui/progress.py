"""What a consolidation has reported so far, as the panel and the status line show it. No widgets here.

The events are those of `plum_local.consolidate.events` (that package imports MLX, so their names stand here as
texts); the engine adds `run_finished` for a run that could not say itself how it ended.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tui.text import count

if TYPE_CHECKING:
    from plum_local.records import MemoryState

STAGES = (
    ("read", ("select",)),
    ("memories", ("memories", "corrections")),
    ("questions", ("pairs", "anchors")),
    ("train", ("train",)),
    ("test", ("evaluate",)),
    ("keep", ("promote",)),
)
"""What the person sees of the pipeline, and the pipeline's steps behind each."""
_SHARE = (0.01, 0.06, 0.38, 0.37, 0.17, 0.01)
"""About how much of the time each stage takes."""
_SOONEST = 5
"""Percent of the run from which its speed says something on the rest."""
_PASS = 0.5
"""Of what is left of a stage, what one round of generation takes: how many there will be is not known, and a bar must
not go back. The last stages are rounds too."""
_PREPARING = 0.05
"""The same of training, whose own steps fill the rest."""
_UNCHANGED = 0.03
"""A rise in perplexity of replies that have nothing to do with memory that nobody notices."""
_ENDS = ("finished", "run_finished")


@dataclass(slots=True)
class Found:
    """A memory that this run found."""

    sentence: str
    passed: int = 0
    failed: int = 0
    settled: bool | None = None
    """Whether it was learned, once the run has ended and the store says so."""

    @property
    def learned(self) -> bool:
        """What the store says; before that, whether more of its probes passed than failed."""
        return self.passed > self.failed if self.settled is None else self.settled


@dataclass(slots=True)
class RunView:
    """One run, from its events."""

    trigger: str
    stage: int = -1
    """Index into STAGES; -1 before the first."""
    fraction: float = 0.0
    """How far the current stage came, 0..1; it never goes back."""
    losses: list[float] = field(default_factory=list)
    """Of the steps of training so far."""
    seconds_left: float | None = None
    paused: bool = False
    found: dict[str, Found] = field(default_factory=dict)
    end: Mapping[str, Any] | None = None
    finishing: bool = False
    """Whether the person asked to stop and keep."""
    began: float = field(default_factory=time.monotonic)
    announced: bool = False
    """Whether the person has been told how it ended."""
    _done: int = 0
    """Of the current round of the stage."""
    _before: float = 0.0
    """How far the stage had come when that round began."""

    @property
    def percent(self) -> int:
        """How far the whole run came, an estimate."""
        if self.end is not None:
            return 100
        if self.stage < 0:
            return 0
        return int(100 * (sum(_SHARE[: self.stage]) + _SHARE[self.stage] * self.fraction))

    def eta(self, now: float | None = None) -> float | None:
        """About how many seconds are left of the whole run; None while that cannot be said."""
        if self.end is not None or self.stage < 0 or self.finishing:
            return None
        if self._training and self.seconds_left is not None:
            return self.seconds_left * (1 + sum(_SHARE[self.stage + 1 :]) / _SHARE[self.stage])
        if self.percent < _SOONEST:
            return None
        gone = (time.monotonic() if now is None else now) - self.began
        return gone / self.percent * (100 - self.percent)

    @property
    def promoted(self) -> bool:
        """Whether it ended with a new adapter in use."""
        return self.end is not None and self.end.get("status") == "promoted"

    @property
    def failed(self) -> bool:
        """Whether it ended without one although there was something to learn."""
        return self.end is not None and not self.promoted and not self.end.get("nothing_new")

    def apply(self, name: str, data: Mapping[str, Any]) -> None:
        """Take one event into account."""
        if name == "step_started":
            self._begin(str(data["name"]))
            if data["name"] == "evaluate":  # where the first training was not enough, all is asked twice
                for memory in self.found.values():
                    memory.passed = memory.failed = 0
        elif name == "progress":
            self._begin(str(data["step"]))
            self._came(int(data["done"]), int(data["total"]), _PREPARING if self._training else _PASS)
        elif name == "train_step":
            self._begin("train")
            self._came(int(data["step"]), int(data["steps"]), 1.0)
            self.losses.append(float(data["loss"]))
            self.seconds_left = float(data["seconds_left"])
        elif name == "memory_found":
            self.found[str(data["id"])] = Found(str(data["sentence"]))
        elif name == "probe_result" and str(data["memory_id"]) in self.found:
            memory = self.found[str(data["memory_id"])]
            memory.passed += bool(data["passed"])
            memory.failed += not data["passed"]
        elif name in _ENDS:
            self.end = data

    def report(self) -> str:
        """How it ended, in one plain sentence; "" while it goes on."""
        end = self.end
        if end is None:
            return ""
        reason = str(end.get("reason") or "")
        if end.get("nothing_new"):
            return reason or "There is nothing new to remember."
        if self.promoted:
            return self._learned(int(end.get("learned", 0)), int(end.get("fading", 0)), end.get("drift"))
        if end.get("status") == "rejected":
            return f"The new adapter was not kept, the old one stays: {reason or 'it did not learn enough.'}"
        if end.get("status") == "cancelled":
            given_up = "Given up: the adapter stays as it was, and what was noted is learned the next time."
            return f"Remembering stopped; what it had done is kept for the next time. {reason}" if reason else given_up
        return reason or "Remembering failed; the log of the engine says why."

    def settle(self, states: Mapping[str, MemoryState]) -> None:
        """Take over what the store says of the memories found, where it has them, now that the run has ended."""
        from plum_local.records import MemoryState  # here, for the first frame's sake

        for memory_id, state in states.items():
            self.found[memory_id].settled = state is MemoryState.LEARNED
            if state is MemoryState.SUPERSEDED:  # by another one of the same run
                del self.found[memory_id]

    def waiting(self) -> list[str]:
        """Sentences that this run found and did not learn; empty unless it was kept."""
        return [found.sentence for found in self.found.values() if not found.learned] if self.promoted else []

    def _learned(self, learned: int, fading: int, drift: float | None) -> str:
        total = len(self.found)
        what = f"{learned} of {count(total, 'memory', 'memories')}" if total >= learned else None
        what = what or count(learned, "memory", "memories")
        lost = f"{count(fading, 'earlier memory', 'earlier memories')} fading" if fading else "nothing forgotten"
        anew = not (total or learned)
        done = "Made anew without what you had it forget; else" if anew else f"Learned {what};"
        return f"{done} {lost}{drift_said(drift)}."

    def _begin(self, step: str) -> None:
        place = next((place for place, (_, steps) in enumerate(STAGES) if step in steps), self.stage)
        if place > self.stage:
            self.stage, self.fraction, self._done, self._before = place, 0.0, 0, 0.0

    @property
    def _training(self) -> bool:
        return STAGES[self.stage][0] == "train"

    def _came(self, done: int, total: int, share: float) -> None:
        """A round of the stage came to `done` of `total`; it is worth `share` of what the stage had left before it."""
        if done < self._done:
            self._before = self.fraction
        self._done = done
        if total > 0:
            came = self._before + (1 - self._before) * share * min(1.0, done / total)
            self.fraction = max(self.fraction, came)


def drift_said(drift: float | None) -> str:
    """What became of all that has nothing to do with memory, as the end of a sentence; "" if it is not known.

    In a chat the bare model answers such things; with the adapter alone their perplexity has risen by `drift`.
    """
    if drift is None:
        return ""
    changed = f"; with the adapter alone, the perplexity of everything else is {drift:.0%} higher"
    return ", everything else unchanged" if drift < _UNCHANGED else changed
