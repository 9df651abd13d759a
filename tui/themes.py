"""Plum's two themes: quiet greys and one accent colour."""

from __future__ import annotations

from textual.theme import BUILTIN_THEMES, Theme

from plum_local.errors import SettingsError

PLUM = "#8e4585"

DARK = Theme(
    name="plum",
    primary="#b565a7",
    secondary="#7d6b8a",
    accent="#c77dba",
    foreground="#dcd6de",
    background="#17141a",
    surface="#1d1921",
    panel="#27212c",
    success="#7fb08a",
    warning="#d9a860",
    error="#d2686e",
    dark=True,
    variables={
        "border": "#4a3d52",
        "border-blurred": "#342b3a",
        "block-cursor-background": PLUM,
        "block-cursor-foreground": "#ffffff",
        "block-cursor-text-style": "none",
        "input-selection-background": "#8e4585 45%",
        "scrollbar": "#342b3a",
        "scrollbar-hover": "#4a3d52",
        "scrollbar-active": PLUM,
        "scrollbar-background": "#17141a",
        "scrollbar-background-hover": "#17141a",
        "scrollbar-background-active": "#17141a",
    },
)
LIGHT = Theme(
    name="plum-light",
    primary=PLUM,
    secondary="#7d6b8a",
    accent=PLUM,
    foreground="#2c2530",
    background="#fbf9fb",
    surface="#f3eef3",
    panel="#eae2ea",
    success="#3d7a4c",
    warning="#a8711c",
    error="#b03a48",
    dark=False,
    variables={
        "border": "#cbbccb",
        "border-blurred": "#ddd2dd",
        "block-cursor-background": PLUM,
        "block-cursor-foreground": "#ffffff",
        "block-cursor-text-style": "none",
        "input-selection-background": "#8e4585 30%",
        "scrollbar": "#d8ccd8",
        "scrollbar-background": "#fbf9fb",
    },
)
THEMES = (DARK, LIGHT)
_WORN = {"textual-dark": DARK.name, "textual-light": LIGHT.name}
"""Settings name Textual's two standard themes where nobody chose one; here they wear plum."""


def themes() -> list[str]:
    """Names of all themes there are, ours first."""
    return [*(theme.name for theme in THEMES), *sorted(BUILTIN_THEMES)]


def theme_name(setting: str) -> str:
    """The theme that a setting stands for; SettingsError if there is none of this name."""
    name = _WORN.get(setting, setting)
    known = themes()
    if name not in known:
        raise SettingsError(f'There is no theme "{setting}"; set theme in settings.toml to one of: {", ".join(known)}.')
    return name
