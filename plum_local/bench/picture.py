"""The picture of a run, as SVG: what age does to recall, and what it does to cost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from plum_local.bench.report import Result, by_age, cost
from plum_local.bench.scores import DECILES

_WIDTH, _HEIGHT = 460, 300
_LEFT, _RIGHT, _TOP, _BOTTOM = 52, 14, 34, 44
_COLOURS = ("#888888", "#3a7d44", "#c77d0a", "#b23a48", "#4a6fa5", "#6a3d9a")
_DASHES = ("", "7 4", "2 4", "10 3 2 3", "4 2", "")
Line = Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class _Panel:
    """Axes: x from 0 to 1, y from 0 to `top`."""

    title: str
    below: tuple[str, str, str]
    """Left end, middle and right end of the x axis."""
    top: float
    unit: str
    x: float
    """Where it begins in the picture."""

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Its place in the picture."""
        across, up = _WIDTH - _LEFT - _RIGHT, _HEIGHT - _TOP - _BOTTOM
        return self.x + _LEFT + x * across, _TOP + (1 - y / self.top) * up


def draw(result: Result, conversations: int) -> str:
    """Two panels side by side and a legend below."""
    recall = {arm: _line(by_age(scores)) for arm, scores in result.items()}
    seconds = {arm: _line(cost(scores)) for arm, scores in result.items()}
    most = max((y for line in seconds.values() for _, y in line), default=0.0)
    ages = ("oldest tenth", f"age of the conversation (of {conversations})", "newest")
    panels = (
        (_Panel("Open-ended recall by age", ages, 1.0, "%", 0), recall),
        (_Panel("Seconds to consolidate", ("first", "conversation", "last"), _round_up(most), "s", _WIDTH), seconds),
    )
    parts = [part for panel, lines in panels for part in (*_axes(panel), *_curves(panel, lines, list(result)))]
    height = _HEIGHT + 30
    return "\n".join((
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {2 * _WIDTH} {height}" font-family="sans-serif" '
        f'font-size="12" fill="#333"><rect width="100%" height="100%" fill="white"/>',
        *parts, *_legend(list(result)), "</svg>\n",
    ))  # fmt: skip


def _line(values: Sequence[float | None]) -> Line:
    """Points over the middle of each part of the x axis; what was not measured is left out."""
    return [((n + 0.5) / len(values), value) for n, value in enumerate(values) if value is not None]


def _axes(panel: _Panel) -> list[str]:
    parts = [_text(panel.x + _LEFT, 20, panel.title, "start", "bold")]
    for step in range(5):
        y = panel.top * step / 4
        left, right = panel.point(0, y), panel.point(1, y)
        parts.append(_path([left, right], "#ddd" if step else "#333", 1))
        label = f"{100 * y:.0f} %" if panel.unit == "%" else f"{y:g} {panel.unit}"
        parts.append(_text(left[0] - 6, left[1] + 4, label, "end"))
    for place, (words, anchor) in enumerate(zip(panel.below, ("start", "middle", "end"), strict=True)):
        x, y = panel.point(place / 2, 0)
        parts.append(_text(x, y + 20, words, anchor))
    return parts


def _curves(panel: _Panel, lines: Mapping[str, Line], arms: Sequence[str]) -> list[str]:
    parts = []
    for arm, line in lines.items():
        colour, dash = _style(arms.index(arm))
        points = [panel.point(x, y) for x, y in line]
        if len(points) > 1:
            parts.append(_path(points, colour, 2, dash))
        if len(points) <= DECILES:
            parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in points]
    return parts


def _legend(arms: Sequence[str]) -> list[str]:
    parts = []
    for n, arm in enumerate(arms):
        x, y = _LEFT + n * (2 * _WIDTH - _LEFT) / len(arms), _HEIGHT + 12
        colour, dash = _style(n)
        parts += [_path([(x, y), (x + 26, y)], colour, 2, dash), _text(x + 32, y + 4, arm, "start")]
    return parts


def _style(number: int) -> tuple[str, str]:
    return _COLOURS[number % len(_COLOURS)], _DASHES[number % len(_DASHES)]


def _path(points: Sequence[tuple[float, float]], colour: str, width: float, dash: str = "") -> str:
    where = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<polyline points="{where}" fill="none" stroke="{colour}" stroke-width="{width}"{dashes}/>'


def _text(x: float, y: float, words: str, anchor: str, weight: str = "normal") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-weight="{weight}">{escape(words)}</text>'


def _round_up(most: float) -> float:
    """The next of 1, 2, 4, 8, 20, 40, … times a power of ten: its quarters are readable."""
    top = 1.0
    while top < most:
        top *= 2 if f"{top:e}"[0] in "124" else 2.5
    return top
