"""`plum remember`: consolidation in this process."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from plum_local import blas
from plum_local.commands import session
from plum_local.commands.output import count, one_line, write_json
from plum_local.commands.session import Session
from plum_local.errors import ConsolidationError
from plum_local.records import Memory, MemoryState, RunStatus

if TYPE_CHECKING:
    from plum_local.consolidate.events import Event, Finished
    from plum_local.engine.model import Model

STOPPED = "Stopped; what was noted is kept, and the adapter is the one it was."


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ended, and the memories that were new to it."""

    finished: Finished
    memories: tuple[Memory, ...]

    def as_dict(self) -> dict[str, Any]:
        """What `--json` prints."""
        fields = self.finished.as_dict()
        fields.pop("event")
        memories = [{"id": m.id, "state": m.state.value, "sentence": m.sentence} for m in self.memories]
        return {**fields, "memories": memories}


def run(options: argparse.Namespace) -> int:
    """Learn what is new, and say what came of it; a rejected adapter is a result, not a failure."""
    with session.open_session(options.model) as opened:
        outcome = _learn(opened, options.events)
    if options.json:
        write_json(outcome.as_dict())
    elif not options.events:
        print("\n".join(report(outcome)))
    return 0


def _learn(opened: Session, as_events: bool) -> Outcome:
    blas.prepare()
    from plum_local.commands.progress import watcher
    from plum_local.consolidate.events import Finished

    try:
        if _nothing_new(opened):
            finished = Finished("", None, None, 0, 0, "There is nothing new to remember.", 0.0, nothing_new=True)
            if as_events:
                _print_event(finished)
            return Outcome(finished, ())
        model = session.load_model(opened)
        if as_events:
            return learn(opened, model, _print_event)
        with watcher() as watching:
            return learn(opened, model, watching.show)
    except KeyboardInterrupt:
        raise KeyboardInterrupt(STOPPED) from None


def _nothing_new(opened: Session) -> bool:
    """Known before the model is loaded, which takes a while for a large one."""
    from plum_local.consolidate.select import select

    name = opened.checkpoint.name
    return select(opened.store, opened.home, name, asked=True).empty and opened.store.open_run(name) is None


def learn(opened: Session, model: Model, show: Callable[[Event], None]) -> Outcome:
    """One consolidation with a loaded model; `show` gets its events. Whatever interrupts it closes the run."""
    from plum_local.consolidate import consolidate
    from plum_local.consolidate.events import Finished, MemoryFound, Moment

    store = opened.store
    ids = [memory.id for memory in store.memories((MemoryState.NOTED,))]
    finished: Finished | None = None
    events = consolidate(model, store, opened.settings, trigger="command", checkpoint=opened.checkpoint)
    with _closing(events):
        for event in events:
            if not isinstance(event, Moment):
                show(event)
            if isinstance(event, MemoryFound):
                ids.append(event.id)
            elif isinstance(event, Finished):
                finished = event
    if finished is None:
        raise ConsolidationError("The consolidation ended without a result; try again.")
    there = {memory.id: memory for memory in store.memories()}
    return Outcome(finished, tuple(there[i] for i in dict.fromkeys(ids) if i in there))


def _closing(events: Iterator[Event]) -> AbstractContextManager[object]:
    from contextlib import closing

    return closing(events) if isinstance(events, Generator) else nullcontext()


def _print_event(event: Event) -> None:
    print(json.dumps(event.as_dict(), ensure_ascii=False))
    sys.stdout.flush()


def report(outcome: Outcome) -> list[str]:
    """The lines a person reads at the end."""
    finished = outcome.finished
    if finished.nothing_new:
        return [finished.reason]
    lines = [f"  {_mark(memory)} {one_line(memory.sentence)}" for memory in outcome.memories]
    if finished.status != RunStatus.PROMOTED:
        # The reasons say what happened; what they mean for the person is always the same.
        return [f"{finished.reason.rstrip('.')}. The adapter in use stays the one it was.", *lines]
    fading = f"{count(finished.fading, 'older memory is', 'older memories are')} fading" if finished.fading else ""
    rest = f"{fading or 'nothing was forgotten'}. Adapter {finished.adapter_version} is in use."
    if not (outcome.memories or finished.learned):
        return [f"Made anew without what you had it forget, in {finished.seconds:.0f} s; else {rest}"]
    total = max(len([m for m in outcome.memories if m.state is not MemoryState.SUPERSEDED]), finished.learned)
    learned = f"Learned {finished.learned} of {count(total, 'memory', 'memories')} in {finished.seconds:.0f} s"
    return [f"{learned}; {rest}", *lines]


def _mark(memory: Memory) -> str:
    return {MemoryState.LEARNED: "✓", MemoryState.SUPERSEDED: "-"}.get(memory.state, "·")
