"""The live panel of a consolidation: stages ticking off, progress, and each memory from noted to learned."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content
from textual.widgets import Static

from tui.progress import STAGES, Found, RunView
from tui.text import visible

_BAR = 24
_LOW_SCREEN = 32
"""Rows of a terminal below which fewer memories are listed."""


class RememberPanel(Static):
    """Shows a RunView; chatting goes on below it."""

    def __init__(self) -> None:
        super().__init__(id="remember")
        self.display = False
        self.border_title = "Remembering"
        self.border_subtitle = "Esc hides"

    def show(self, view: RunView) -> None:
        """Draw `view` as it is now."""
        self.set_class(view.end is not None and not view.failed, "-well")
        self.set_class(view.failed, "-failed")
        self.border_title = _title(view)
        self.update(panel(view, 4 if self.screen.size.height < _LOW_SCREEN else 8))


def panel(view: RunView, most: int) -> Content:
    """What the panel says, with at most `most` memories (the newest ones)."""
    lines = [Content(visible(view.report())) if view.end is not None else _stages(view)]
    if view.end is None:
        lines.append(_bar(view))
    found = list(view.found.values())
    shown = found[-most:]
    if shown:
        lines.append(Content(""))
    if len(found) > len(shown):
        lines.append(Content.styled(f"  … and {len(found) - len(shown)} more before", "$foreground-muted"))
    lines.extend(_memories(shown))
    return Content("\n").join(lines)


def _title(view: RunView) -> str:
    if view.end is not None:
        return "Remembered" if view.promoted else "Not remembered" if view.failed else "Remember"
    return "Remembering (waits while you type)" if view.paused else "Remembering"


def _stages(view: RunView) -> Content:
    parts = []
    for place, (label, _) in enumerate(STAGES):
        if place < view.stage:
            parts.append(Content.assemble(("✓ ", "$success"), (label, "$foreground-muted")))
        elif place == view.stage:
            parts.append(Content.assemble(("● ", "$accent"), (label, "bold")))
        else:
            parts.append(Content.styled(f"○ {label}", "$foreground-disabled"))
    return Content("   ").join(parts)


def _bar(view: RunView) -> Content:
    full = round(_BAR * view.fraction)
    facts = [f"{view.fraction:.0%}"] if view.total else ["…"]
    if view.total and STAGES[view.stage][0] == "train":
        if view.loss is not None:
            facts.append(f"loss {view.loss:.2f}")
        if view.seconds_left is not None:
            facts.append(_left(view.seconds_left))
    return Content.assemble(
        ("━" * full, "$accent"), ("━" * (_BAR - full), "$panel"), ("  " + "  ·  ".join(facts), "$foreground-muted")
    )


def _left(seconds: float) -> str:
    return f"{seconds:.0f} s left" if seconds < 90 else f"{seconds / 60:.0f} min left"


def _memories(found: Iterable[Found]) -> list[Content]:
    return [
        Content.assemble(
            ("✓ learned  ", "$success") if memory.learned else ("○ noted    ", "$foreground-muted"),
            " ".join(visible(memory.sentence).split()),
        )
        for memory in found
    ]
