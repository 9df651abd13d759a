"""What the slash commands do to the chat screen; the table of them is `tui.commands`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from textual.content import Content

from plum_local.errors import PlumError
from plum_local.paths import slug
from tui.commands import Command
from tui.export import export_adapter
from tui.remembering import PERSON
from tui.screens.help import HelpScreen
from tui.screens.memories import MemoriesScreen
from tui.summary import model_info
from tui.widgets.prompt import Prompt
from tui.widgets.remember import RememberPanel
from tui.widgets.transcript import Notice, Transcript

if TYPE_CHECKING:
    from tui.screens.chat import ChatScreen

Doing = Callable[["ChatScreen", str], Awaitable[None]]


async def run_command(screen: ChatScreen, command: Command, argument: str) -> None:
    """Do it; a PlumError becomes a notification."""
    try:
        await DOINGS[command.name](screen, argument)
    except PlumError as error:
        screen.tell_error(str(error))


async def _new(screen: ChatScreen, _: str) -> None:
    await screen.show_conversation(None)


async def _remember(screen: ChatScreen, _: str) -> None:
    panel = screen.query_one(RememberPanel)
    panel.display = True
    try:
        await screen.remembering.start(PERSON)
    except PlumError:
        panel.display = False
        raise
    if screen.remembering.view is not None:
        panel.show(screen.remembering.view)
    screen.refresh_status()


async def _memories(screen: ChatScreen, _: str) -> None:
    def jump(conversation_id: str | None) -> None:
        if conversation_id is not None:
            screen.call_later(screen.show_conversation, conversation_id)

    await screen.app.push_screen(MemoriesScreen(screen.session.store), jump)


async def _export(screen: ChatScreen, argument: str) -> None:
    loaded = screen.session.loaded
    name = loaded.checkpoint if loaded else screen.settings.checkpoint
    adapter = screen.session.store.active_adapter(name)
    if adapter is None:
        raise PlumError("There is no adapter to export yet; /remember makes one.")
    folder = Path(argument).expanduser() if argument else Path(f"{slug(name)}-{adapter.version}")

    async def export() -> None:
        try:
            sentence = await export_adapter(screen.home, folder.absolute())
        except PlumError as error:
            screen.tell_error(str(error))
        else:
            await _notice(screen, sentence)

    screen.run_worker(export(), group="export", exclusive=True)
    screen.notify(f"Exporting {adapter.version} into {folder}…", markup=False)


async def _model(screen: ChatScreen, _: str) -> None:
    await _notice(screen, model_info(screen.session))


async def _help(screen: ChatScreen, _: str) -> None:
    await screen.app.push_screen(HelpScreen([*screen.BINDINGS, *Prompt.BINDINGS]))


async def _quit(screen: ChatScreen, _: str) -> None:
    screen.app.exit()


async def _notice(screen: ChatScreen, text: str | Content) -> None:
    await screen.query_one(Transcript).add(Notice(text))


DOINGS: dict[str, Doing] = {
    "new": _new,
    "remember": _remember,
    "memories": _memories,
    "export": _export,
    "model": _model,
    "help": _help,
    "quit": _quit,
}
