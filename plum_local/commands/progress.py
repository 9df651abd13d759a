"""A consolidation as it can be watched on stderr: a live bar on a terminal, else one line a step."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING, Self

from plum_local.commands.output import console, one_line
from plum_local.consolidate.events import Event, MemoryFound, ProbeResult, Progress, StepStarted, TrainStep

if TYPE_CHECKING:
    from rich.progress import Progress as Bars
    from rich.progress import TaskID

_STEPS = {
    "select": "Looking for what is new",
    "memories": "Reading the conversations",
    "corrections": "Looking for corrections",
    "pairs": "Writing questions and answers",
    "verify": "Checking the questions and answers",
    "anchors": "Writing questions about what was never told",
    "train": "Training",
    "before": "Asking without the new adapter",
    "evaluate": "Asking about each memory",
    "promote": "Keeping the result",
}


class LineWatcher:
    """Says each step once, each memory, and nothing else: for a pipe or a log."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    def show(self, event: Event) -> None:
        """Tell of one event."""
        match event:
            case StepStarted(name):
                print(f"{_STEPS.get(name, name)} …", file=sys.stderr)
            case MemoryFound(sentence=sentence):
                print(f"  noted: {one_line(sentence)}", file=sys.stderr)
            case _:
                pass


class BarWatcher:
    """A bar for each step; memories and answers scroll by above them."""

    def __init__(self) -> None:
        from rich.progress import BarColumn, MofNCompleteColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as Bars

        self._bars: Bars = Bars(
            SpinnerColumn(finished_text="✓"),
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("{task.fields[note]}", markup=False),
            console=console(stderr=True),
        )
        self._tasks: dict[str, TaskID] = {}
        self._step = ""

    def __enter__(self) -> Self:
        self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self._finish()
        self._bars.stop()

    def show(self, event: Event) -> None:
        """Draw one event."""
        match event:
            case StepStarted(name):
                self._begin(name)
            case Progress(step, done, total):
                self._begin(step)
                self._update(done, total)
            case TrainStep(step, steps, loss, _, seconds):
                self._begin("train")
                self._update(step, steps, f"loss {loss:.3f}, at most {seconds:.0f} s more")
            case MemoryFound(sentence=sentence):
                self._above(f"  noted: {one_line(sentence)}")
            case ProbeResult(question=question, after=after, passed=passed):
                self._above(f"  {'✓' if passed else '✗'} {one_line(question)} → {one_line(after)}")
            case _:
                pass

    def _begin(self, step: str) -> None:
        """Writing and checking may take turns: a step that comes back goes on in its own line."""
        if step == self._step:
            return
        self._finish()
        self._step = step
        if step not in self._tasks:
            self._tasks[step] = self._bars.add_task(_STEPS.get(step, step), total=None, note="")

    def _update(self, done: int, total: int, note: str = "") -> None:
        self._bars.update(self._tasks[self._step], completed=done, total=total, note=note)

    def _finish(self) -> None:
        """A step may end early (training stops when all is known), or say nothing of its length."""
        if self._step:
            task = next(task for task in self._bars.tasks if task.id == self._tasks[self._step])
            done = max(int(task.completed), 1)
            self._bars.update(task.id, completed=done, total=done, note="")

    def _above(self, line: str) -> None:
        from rich.text import Text

        self._bars.console.print(Text(line, style="dim"))


def watcher() -> LineWatcher | BarWatcher:
    """The one that suits stderr."""
    return BarWatcher() if sys.stderr.isatty() else LineWatcher()
