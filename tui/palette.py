"""The command palette: everything that can be done, the themes, and the keys. What is changed here is kept."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from textual.binding import Binding

from plum_local import settings as settings_file
from plum_local.settings import KeySettings
from tui.commands import COMMANDS, Command
from tui.keys import PressKey, change_key, key_name, keymap, refused
from tui.themes import themes

if TYPE_CHECKING:
    from tui.screens.chat import ChatScreen

Entry = tuple[str, Callable[[], object], str]
"""What it is called, what it does, and what is said below it."""
Run = Callable[["ChatScreen", Command, str], Awaitable[None]]


def entries(screen: ChatScreen, run: Run) -> list[Entry]:
    """All there is."""
    return [*_commands(screen, run), *_themes(screen), *_keys(screen)]


def _commands(screen: ChatScreen, run: Run) -> Iterator[Entry]:
    for command in (command for command in COMMANDS if command.name != "palette"):
        title = command.help[:1].upper() + command.help[1:]
        yield title, partial(screen.call_later, run, screen, command, ""), command.usage


def _themes(screen: ChatScreen) -> Iterator[Entry]:
    for name in themes():
        yield f"Theme: {name}", partial(_wear, screen, name), "kept in settings.toml"


def _wear(screen: ChatScreen, name: str) -> None:
    with screen.telling():
        screen.app.theme = name
        screen.session.settings = settings_file.save(screen.home.settings, theme=name)


def _keys(screen: ChatScreen) -> Iterator[Entry]:
    keys = keymap(screen.session.settings.keys)
    for name in KeySettings.__dataclass_fields__:
        binding = Binding(keys[name] if name in keys else getattr(KeySettings(), name), "", id=name)
        yield f"Key for “{name}”: {key_name(binding, keys)}", partial(_ask_key, screen, name), "kept in settings.toml"


def _ask_key(screen: ChatScreen, name: str) -> None:
    def pressed(key: str | None) -> None:
        if key is not None:
            with screen.telling():
                screen.session.settings = change_key(screen.app, screen.home, screen.session.settings, name, key)
                screen.list.open(screen.session.store, screen.session.settings.keys)
                screen.notify(f"The key for “{name}” is changed.", markup=False)

    screen.app.push_screen(PressKey(name, partial(refused, screen.session.settings, name)), pressed)
