"""What the slash commands do to the chat screen; the table of them is `tui.commands`.

The other screens are imported when they are opened: the first frame does not wait for them.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported
from textual.binding import BindingType
from textual.content import Content

from plum_local.errors import PlumError
from plum_local.paths import slug
from plum_local.records import Conversation, Role
from tui.commands import Command
from tui.editor import edit
from tui.keys import key_of, keymap
from tui.remembering import PERSON
from tui.screens import shelving
from tui.screens.talking import copy_code
from tui.summary import model_info
from tui.widgets.conversations import ConversationList
from tui.widgets.prompt import Prompt
from tui.widgets.remember import RememberPanel
from tui.widgets.shelf import Shelf
from tui.widgets.transcript import Notice
from tui.widgets.turns import Turn

if TYPE_CHECKING:
    from tui.screens.chat import ChatScreen
    from tui.screens.memories import Going

Doing = Callable[["ChatScreen", str], Awaitable[None]]


async def run_command(screen: ChatScreen, command: Command, argument: str) -> None:
    """Do it; a PlumError becomes a notification."""
    if argument and not command.argument:
        screen.tell_error(f"/{command.name} takes nothing behind it, so it was not done.")
        return
    try:
        await DOINGS[command.name](screen, argument)
    except PlumError as error:
        screen.tell_error(str(error))


async def _new(screen: ChatScreen, _: str) -> None:
    await screen.show_conversation(None)


async def _private(screen: ChatScreen, _: str) -> None:
    await screen.show_conversation(None, private=True)


async def _search(screen: ChatScreen, words: str) -> None:
    screen.action_search()
    screen.query_one(ConversationList).search(words)


def _current(screen: ChatScreen) -> Conversation:
    if screen.talking.private:
        raise PlumError("Off the record nothing is kept, so there is no conversation to name, put aside or delete.")
    if screen.session.conversation_id is None:
        raise PlumError("There is no conversation here yet.")
    return screen.session.store.conversation(screen.session.conversation_id)


async def _rename(screen: ChatScreen, title: str) -> None:
    conversation = _current(screen)
    if title:
        shelving.rename(screen, conversation.id, title)
    else:
        shelving.ask_title(screen, conversation)


async def _archive(screen: ChatScreen, _: str) -> None:
    await shelving.archive(screen, _current(screen))


async def _delete(screen: ChatScreen, _: str) -> None:
    shelving.ask_delete(screen, _current(screen))


async def _retry(screen: ChatScreen, _: str) -> None:
    await screen.talking.retry(None)


async def _edit(screen: ChatScreen, _: str) -> None:
    screen.talking.edit(None)


async def _fork(screen: ChatScreen, _: str) -> None:
    await screen.talking.fork(None)


async def _copy(screen: ChatScreen, what: str) -> None:
    reply = screen.pane.transcript.last(Role.ASSISTANT)
    if reply is None:
        raise PlumError("There is no reply to copy yet.")
    if what == "code":
        copy_code(screen, reply)
    else:
        screen.copy(reply.content, "The reply")


async def _editor(screen: ChatScreen, _: str) -> None:
    if screen.talking.private:
        raise PlumError("Off the record nothing is written to disk, so no editor is opened.")
    prompt, failure = screen.pane.prompt, None
    text = prompt.text
    try:
        with screen.app.suspend():
            try:
                text = edit(screen.home, text)
            except PlumError as error:  # whatever leaves the block, the app would stay suspended for ever
                failure = error
    except SuspendNotSupported:
        raise PlumError("This terminal cannot be lent to an editor.") from None
    if failure is not None:
        raise failure
    prompt.fill(text)
    prompt.focus()


async def _remember(screen: ChatScreen, _: str) -> None:
    panel = screen.query_one(RememberPanel)
    panel.display = True
    try:
        await screen.remembering.start(PERSON)
    except PlumError:
        panel.display = False
        raise
    if screen.remembering.view is not None:
        panel.show(screen.remembering.view, screen.session.settings.keys)
    screen.refresh_status()


async def _keep(screen: ChatScreen, _: str) -> None:
    await screen.remembering.keep()
    screen.watching.show_run()


async def _discard(screen: ChatScreen, _: str) -> None:
    await screen.remembering.discard()


async def _undo(screen: ChatScreen, _: str) -> None:
    screen.notify(await screen.remembering.undo(), markup=False)
    screen.pane.panel.display = False


async def _memories(screen: ChatScreen, _: str) -> None:
    from tui.screens.memories import MemoriesScreen

    def go(going: Going | None) -> None:
        screen.refresh_list()
        screen.refresh_status()
        if going is not None:
            screen.call_later(_go, screen, going)

    await screen.app.push_screen(MemoriesScreen(screen.session.store, screen.home), go)


async def _go(screen: ChatScreen, going: Going) -> None:
    await screen.show_conversation(going.conversation_id, message_id=going.message_id)
    if going.ask:
        screen.pane.prompt.fill(going.ask)


async def _export(screen: ChatScreen, argument: str) -> None:
    from tui.export import export_adapter

    name = screen.session.checkpoint
    adapter = screen.session.store.active_adapter(name)
    if adapter is None:
        if screen.session.store.adapters(name):
            raise PlumError("No adapter is in use; /adapters lists those that there are.")
        raise PlumError("There is no adapter to export yet; /remember makes one.")
    folder = Path(argument).expanduser() if argument else Path(f"{slug(name)}-{adapter.version}")

    async def export() -> None:
        try:
            sentence = await export_adapter(screen.home, folder.absolute(), adapter.version)
        except PlumError as error:
            screen.tell_error(str(error))
        else:
            await _notice(screen, sentence)

    screen.run_worker(export(), group="export", exclusive=True)
    screen.notify(f"Exporting {adapter.version} into {folder}…", markup=False)


async def _compare(screen: ChatScreen, question: str) -> None:
    from tui.screens.compare import CompareScreen

    last = screen.pane.transcript.last(Role.USER)
    asked = question or screen.pane.prompt.text.strip() or (last.content if last else "")
    await screen.app.push_screen(CompareScreen(screen.session, asked))


async def _adapters(screen: ChatScreen, _: str) -> None:
    from tui.screens.adapters import AdaptersScreen

    await screen.app.push_screen(AdaptersScreen(screen.session), lambda _: screen.refresh_status())


async def _models(screen: ChatScreen, name: str) -> None:
    from tui.screens.models import ModelsScreen

    def use(chosen: str | None) -> None:
        if chosen is not None:
            screen.run_worker(_use_model(screen, chosen), group="engine")

    if name:
        use(name)
    else:
        await screen.app.push_screen(ModelsScreen(screen.session), use)


async def _use_model(screen: ChatScreen, name: str) -> None:
    screen.engine_word = "loading the model"
    screen.refresh_status()
    with screen.telling():
        await screen.session.use_checkpoint(name)
        screen.notify(f"{screen.session.checkpoint} answers from now on.", markup=False)
    screen.engine_word = "ready" if screen.session.loaded is not None else "no model"
    screen.refresh_status()


async def _palette(screen: ChatScreen, _: str) -> None:
    from tui.palette import entries

    await screen.app.search_commands(entries(screen, run_command), "What would you like to do?")


async def _model(screen: ChatScreen, _: str) -> None:
    await _notice(screen, model_info(screen.session))


async def _help(screen: ChatScreen, _: str) -> None:
    from tui.screens.adapters import AdaptersScreen
    from tui.screens.help import HelpScreen
    from tui.screens.memories import MemoriesScreen
    from tui.screens.models import ModelsScreen

    chosen = screen.session.settings.keys
    keys: dict[str, list[BindingType]] = {
        "Keys": [*screen.BINDINGS, *Prompt.BINDINGS],
        f"On a message ({key_of(chosen, 'turns')}, or a click on its name)": Turn.BINDINGS,
        "In the list": [*Shelf.BINDINGS, *ConversationList.BINDINGS],
        "In the memories (Enter goes to the source)": MemoriesScreen.BINDINGS,
        "In the adapters (Enter uses one)": AdaptersScreen.BINDINGS,
        "In the models (Enter uses one)": ModelsScreen.BINDINGS,
    }
    await screen.app.push_screen(HelpScreen(keys, keymap(chosen)))


async def _quit(screen: ChatScreen, _: str) -> None:
    screen.app.exit()


async def _notice(screen: ChatScreen, text: str | Content) -> None:
    await screen.pane.transcript.add(Notice(text))


DOINGS: dict[str, Doing] = {
    "new": _new,
    "private": _private,
    "search": _search,
    "rename": _rename,
    "archive": _archive,
    "delete": _delete,
    "retry": _retry,
    "edit": _edit,
    "fork": _fork,
    "copy": _copy,
    "editor": _editor,
    "remember": _remember,
    "keep": _keep,
    "discard": _discard,
    "undo": _undo,
    "memories": _memories,
    "compare": _compare,
    "adapters": _adapters,
    "models": _models,
    "palette": _palette,
    "export": _export,
    "model": _model,
    "help": _help,
    "quit": _quit,
}
