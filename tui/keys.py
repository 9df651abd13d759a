"""The keys of the app: from the settings to Textual's keymap, and back when one is changed in the app."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from typing import ClassVar

from textual import events
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from plum_local import settings as settings_file
from plum_local.errors import PlumError
from plum_local.paths import Home
from plum_local.settings import KeySettings, Settings
from tui.text import link


def keymap(keys: KeySettings) -> dict[str, str]:
    """Textual's keymap: the binding ids of the app are the names of the settings. An empty setting is no change."""
    return {name: value for name, value in asdict(keys).items() if value.strip()}


def key_name(binding: Binding, keys: Mapping[str, str]) -> str:
    """The key of a binding as a person reads it."""
    if binding.id not in keys and binding.key_display:
        return binding.key_display
    return ", ".join(spoken(key) for key in keys.get(binding.id or "", binding.key).split(","))


def key_of(keys: KeySettings, name: str) -> str:
    """The first key for `name` as a person reads it; where the setting is empty, that of the defaults."""
    chosen = str(getattr(keys, name)).strip() or str(getattr(KeySettings(), name))
    return spoken(chosen.split(",")[0])


def hint(bindings: Iterable[BindingType], *first: str) -> Content:
    """A line that says the keys of a screen, after what is in `first`; a click does the same."""
    shown = [b for b in bindings if isinstance(b, Binding) and b.description and b.show]
    parts = [link(f"{key_name(b, {})} {b.description}", f"screen.{b.action}") for b in shown]
    return Content(" · ").join([*map(Content, first), *parts])


def spoken(key: str) -> str:
    """ "ctrl+n" as "Ctrl+N", "f2" as "F2"; letters alone stay as they are."""
    parts = key.strip().split("+")
    if len(parts) == 1 and len(parts[0]) == 1:
        return parts[0]
    return "+".join(part.upper() if len(part) == 1 or part[1:].isdigit() else part.title() for part in parts)


def change_key(app: App[None], home: Home, settings: Settings, name: str, key: str) -> Settings:
    """Use `key` for `name` from now on and write it down; the new settings. PlumError if it cannot be that key."""
    if reason := refused(settings, name, key):
        raise PlumError(reason)
    changed = settings_file.save(home.settings, keys={name: key})
    app.set_keymap(keymap(changed.keys))
    return changed


def refused(settings: Settings, name: str, key: str) -> str:
    """A sentence why `key` cannot be the one for `name`; "" if it can."""
    reason = settings_file.key_refused(settings.keys, name, key)
    return reason and f"{spoken(key)} {reason}."


class PressKey(ModalScreen[str | None]):
    """Waits for a key that can be used; Esc gives up."""

    AUTO_FOCUS: ClassVar[str] = ""

    def __init__(self, what: str, refused: Callable[[str], str]) -> None:
        """`what` the key is for; `refused` says in a sentence why a key cannot be it, or nothing."""
        super().__init__()
        self._what, self._refused = what, refused

    def compose(self) -> ComposeResult:
        """A box that asks for it."""
        with Vertical(classes="dialog") as box:
            box.border_title = "Another key"
            box.border_subtitle = "Esc gives up"
            yield Static(Content(f"Press the key for: {self._what}"))

    def on_key(self, event: events.Key) -> None:
        """That is it, unless it cannot be."""
        event.stop()
        if event.key == "escape":
            self.dismiss(None)
        elif reason := self._refused(event.key):
            self.query_one(Static).update(Content(f"{reason}\nPress another key for: {self._what}"))
        else:
            self.dismiss(event.key)
