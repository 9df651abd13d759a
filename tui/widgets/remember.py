"""The live panel of a consolidation: stages ticking off, progress, the loss, and each memory from noted to learned."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

from textual.content import Content
from textual.widgets import Static

from plum_local.settings import KeySettings
from tui.keys import key_of
from tui.progress import STAGES, Found, RunView
from tui.text import bar, flat, link, visible

_SPARK = 24
_LEVELS = "▁▂▃▄▅▆▇█"
_LOW_SCREEN = 32
"""Rows of a terminal below which fewer memories are listed."""


class RememberPanel(Static):
    """Shows a RunView; chatting goes on below it."""

    def __init__(self) -> None:
        super().__init__(id="remember")
        self.display = False
        self.border_title = "Remembering"
        self.border_subtitle = "Esc hides"

    def show(self, view: RunView, keys: KeySettings) -> None:
        """Draw `view` as it is now; `keys` are those to be named."""
        self.set_class(view.end is not None and not view.failed, "-well")
        self.set_class(view.failed, "-failed")
        self.border_title = _title(view)
        self.border_subtitle = _keys(view, keys)
        self.update(panel(view, 4 if self.screen.size.height < _LOW_SCREEN else 8))


def panel(view: RunView, most: int) -> Content:
    """What the panel says, with at most `most` memories (the newest ones)."""
    lines = _report(view, most) if view.end is not None else [_stages(view), _bar(view)]
    if view.losses and view.end is None:
        lines.append(_loss(view))
    waiting = set(view.waiting())
    found = [memory for memory in view.found.values() if memory.sentence not in waiting]
    shown = found[-most:]
    if shown:
        lines.append(Content(""))
    if len(found) > len(shown):
        lines.append(Content.styled(f"  … and {len(found) - len(shown)} more before", "$foreground-muted"))
    lines.extend(_memories(shown))
    return Content("\n").join(lines)


def sparkline(values: Sequence[float], width: int = _SPARK) -> str:
    """`values` as bars, averaged to at most `width` of them; the highest value is a full bar."""
    if not values:
        return ""
    width = min(width, len(values))
    edges = [n * len(values) // width for n in range(width + 1)]
    means = [sum(values[a:b]) / (b - a) for a, b in itertools.pairwise(edges)]
    top = max(means) or 1.0
    return "".join(_LEVELS[min(len(_LEVELS) - 1, max(0, int(mean / top * len(_LEVELS))))] for mean in means)


def _title(view: RunView) -> str:
    if view.end is not None:
        return "Remembered" if view.promoted else "Not remembered" if view.failed else "Remember"
    return "Remembering (waits while you type)" if view.paused else "Remembering"


def _keys(view: RunView, keys: KeySettings) -> Content:
    commands: dict[str, str] = {}
    if view.end is not None:
        commands = {"undo": "undo"} if view.promoted else {}
    elif not view.finishing:
        commands = {"keep": "stop and keep", "discard": "discard"}
    parts = [link(f"{key_of(keys, name)} {text}", f"screen.command('{name}')") for name, text in commands.items()]
    return Content("  ·  ").join([*parts, Content("Esc hides")])


def _report(view: RunView, most: int) -> list[Content]:
    waiting = view.waiting()
    lines = [Content(visible(view.report()))]
    lines += [Content(f"Needs another night: {flat(sentence)}") for sentence in waiting[:most]]
    if len(waiting) > most:
        lines.append(Content(f"… and {len(waiting) - most} more do"))
    return lines


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
    facts = [f"{view.fraction:.0%}"] if view.fraction else ["…"]
    eta = view.eta()
    if view.finishing:
        facts.append("stops soon, then tests")
    elif eta is not None:
        facts.append(_left(eta))
    return Content.assemble(bar(view.fraction), ("  " + "  ·  ".join(facts), "$foreground-muted"))


def _loss(view: RunView) -> Content:
    line = sparkline(view.losses)
    return Content.assemble((line.ljust(_SPARK), "$accent"), (f"  loss {view.losses[-1]:.2f}", "$foreground-muted"))


def _left(seconds: float) -> str:
    """Roughly: how many rounds there will be is not known beforehand, and a number that goes up and down tells less."""
    for most, said in ((25, "under half a minute left"), (55, "under a minute left"), (90, "about a minute left")):
        if seconds < most:
            return said
    return f"about {seconds / 60:.0f} min left"


def _memories(found: Iterable[Found]) -> list[Content]:
    return [
        Content.assemble(
            ("✓ learned  ", "$success") if memory.learned else ("○ noted    ", "$foreground-muted"),
            flat(memory.sentence),
        )
        for memory in found
    ]
