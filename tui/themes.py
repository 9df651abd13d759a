"""Plum's themes: quiet greys and one accent colour, and the same for terminals that have sixteen."""

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
SIXTEEN = Theme(
    name="plum-16",
    primary="ansi_magenta",
    secondary="ansi_cyan",
    accent="ansi_magenta",
    foreground="ansi_default",
    background="ansi_default",
    surface="ansi_default",
    panel="ansi_default",
    boost="ansi_default",
    success="ansi_green",
    warning="ansi_yellow",
    error="ansi_red",
    dark=True,
    ansi=True,
    variables={
        "ansi-background": "ansi_black",
        "ansi-foreground": "ansi_white",
        "border": "ansi_bright_black",
        "border-blurred": "ansi_bright_black",
        "text-muted": "ansi_default",
        "text-disabled": "ansi_bright_black",
        "foreground-muted": "ansi_default",
        "foreground-disabled": "ansi_bright_black",
        "block-cursor-background": "ansi_magenta",
        "block-cursor-foreground": "ansi_bright_white",
        "block-cursor-text-style": "none",
        "scrollbar": "ansi_bright_black",
        "scrollbar-hover": "ansi_bright_black",
        "scrollbar-active": "ansi_magenta",
        "scrollbar-background": "ansi_default",
        "scrollbar-background-hover": "ansi_default",
        "scrollbar-background-active": "ansi_default",
        "screen-selection-background": "ansi_magenta",
        "screen-selection-foreground": "ansi_bright_white",
    },
)
"""The terminal's own colours: the nearest of sixteen to those of the other themes make all of it grey."""
THEMES = (DARK, LIGHT, SIXTEEN)
_WORN = {"textual-dark": DARK.name, "textual-light": LIGHT.name}
"""Settings name Textual's two standard themes where nobody chose one; here they wear plum."""


def themes() -> list[str]:
    """Names of all themes there are, ours first."""
    return [*(theme.name for theme in THEMES), *sorted(BUILTIN_THEMES)]


def theme_name(setting: str, colors: str | None = "truecolor") -> str:
    """The theme that a setting stands for in a terminal of so many colours, as Rich calls them; SettingsError if there
    is none of this name.
    """
    name = _WORN.get(setting, setting)
    if setting in _WORN and colors not in ("truecolor", "256"):
        return SIXTEEN.name
    known = themes()
    if name not in known:
        raise SettingsError(f'There is no theme "{setting}"; set theme in settings.toml to one of: {", ".join(known)}.')
    return name
