"""The terminal app: themes, the chat screen, and how it starts and ends.

Nothing here or below imports MLX; the engine process does. The first frame waits for neither it nor the store.
"""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import App
from textual.binding import Binding, BindingType

from plum_local import paths
from plum_local.errors import PlumError
from plum_local.paths import Home
from plum_local.settings import Settings
from tui.keys import keymap
from tui.screens.chat import ChatScreen
from tui.terminal import TerminalWatch
from tui.themes import THEMES, theme_name

if TYPE_CHECKING:
    from tui.session import Engine


_TIDY_EVERY, _LONG_QUIET = 1.0, 20.0
"""Seconds between two looks for garbage, and without a key or a click after which there is time for a thorough one."""
_YOUNG, _YOUNG_AT_MOST = 10_000, 500_000
"""Objects made since the last look that are worth one, and that make one necessary while the person types."""


class PlumApp(App[None]):
    """`PlumApp(home, settings).run()`."""

    TITLE = "plum"
    CSS_PATH = "plum.tcss"
    ENABLE_COMMAND_PALETTE = False
    VERTICAL_BREAKPOINTS = [(0, "-low"), (18, "-high")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+q", "quit", show=False, priority=True, id="quit"),
        Binding("f1", "help", show=False, id="help"),
    ]

    def __init__(self, home: Home, settings: Settings, engine: Engine | None = None) -> None:
        """SettingsError if the settings name a theme that is not there. `engine` as for the chat screen."""
        super().__init__()
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = theme_name(settings.theme)
        self.set_keymap(keymap(settings.keys))
        self.chat = ChatScreen(home, settings, engine)
        self._touched = 0.0

    def on_mount(self) -> None:
        """Clear garbage away now and then; see `be_smooth`."""
        self.set_interval(_TIDY_EVERY, self._tidy)

    def refresh_css(self, animate: bool = True) -> None:
        """As Textual's; before there is a screen, it only takes the theme's colours over: all is parsed then."""
        if self.screen_stack:
            super().refresh_css(animate)
        else:
            self.stylesheet.set_variables(self.get_css_variables())

    def get_default_screen(self) -> ChatScreen:
        """The chat."""
        return self.chat

    async def on_event(self, event: events.Event) -> None:
        """Note that the person is there: a run that began by itself waits."""
        if isinstance(event, events.Key | events.MouseDown | events.MouseScrollDown | events.MouseScrollUp):
            self._touched = time.monotonic()
            await self._person_is_active()
        await super().on_event(event)

    def _tidy(self) -> None:
        quiet, young = time.monotonic() - self._touched, gc.get_count()[0]
        if not gc.isenabled() and young > (_YOUNG if quiet > _TIDY_EVERY else _YOUNG_AT_MOST):
            gc.collect(2 if quiet > _LONG_QUIET else 1)

    async def _person_is_active(self) -> None:
        if not self.chat.opened:
            return
        try:
            await self.chat.remembering.person_is_active()
        except PlumError as error:
            self.chat.tell_error(str(error))

    async def action_help(self) -> None:
        """The help, from any screen."""
        await self.chat.action_command("help")

    def copy_to_clipboard(self, text: str) -> None:
        """Textual's own copying, and for terminals that do not know it, the system's program."""
        from tui.clipboard import copy_with_program

        super().copy_to_clipboard(text)
        copy_with_program(text)

    def _fatal_error(self) -> None:
        # Textual would print a traceback with all local variables, that is, with what the person has written.
        from rich.text import Text

        from tui import crash

        if self._exception is not None and not self._exit_renderables:
            self._exit_renderables.append(Text(crash.record(self.chat.home, self._exception)))
        self._close_messages_no_wait()

    async def on_unmount(self) -> None:
        """End the engine and close the store."""
        await self.chat.close()


def be_smooth() -> None:
    """Collect garbage when nobody types; what the app is made of stays as long as it runs, and takes 0.1 s to look at.

    Of the keys typed while a reply streams in, one in a hundred took 180 ms to be seen. `_open_app` of the command line
    has switched the collector off by then: the first frame came 50 ms later with it. What importing leaves is little.
    """
    gc.freeze()
    gc.disable()


def run_app(settings: Settings) -> int:
    """Open the app and stay until the person leaves; the exit status.

    Raises HomeError or SettingsError before the screen is taken over.
    """
    from tui.pasting import take_pastes_as_text

    paths.private_umask()
    take_pastes_as_text()
    app = PlumApp(paths.home(), settings)
    app.theme = theme_name(settings.theme, app.console.color_system)
    be_smooth()
    with TerminalWatch(app):
        app.run()
    return app.return_code or 0
