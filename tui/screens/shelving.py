"""What can be done with a conversation of the list: rename, archive, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from plum_local.records import Conversation
from tui.forgetting import forget_conversation, warning
from tui.manifests import holding
from tui.screens.dialogs import AskLine, Confirm
from tui.text import count, first_words

if TYPE_CHECKING:
    from tui.screens.chat import ChatScreen


async def conversation_asked(screen: ChatScreen, what: str, conversation_id: str) -> None:
    """Do it, or ask first."""
    conversation = screen.session.store.conversation(conversation_id)
    match what:
        case "rename":
            ask_title(screen, conversation)
        case "archive":
            await archive(screen, conversation)
        case "delete":
            ask_delete(screen, conversation)


def ask_title(screen: ChatScreen, conversation: Conversation) -> None:
    """Have a title written."""

    def renamed(title: str | None) -> None:
        if title is not None:
            rename(screen, conversation.id, title)

    screen.app.push_screen(AskLine("Title of the conversation", conversation.title), renamed)


def rename(screen: ChatScreen, conversation_id: str, title: str) -> None:
    """Give a title."""
    with screen.telling():
        screen.session.store.rename(conversation_id, first_words(title, 200))
        screen.refresh_list()


async def archive(screen: ChatScreen, conversation: Conversation) -> None:
    """Take it out of the list, or put it back; it is learned from and remembered all the same."""
    screen.session.store.archive(conversation.id, not conversation.archived)
    done = "back in the list" if conversation.archived else "archived; v in the list shows the archived ones"
    screen.notify(f"“{first_words(conversation.title, 30)}” is {done}.", markup=False)
    if conversation.id == screen.session.conversation_id and not conversation.archived:
        focused = screen.focused
        await screen.show_conversation(None)  # which gives the keyboard to the prompt
        screen.set_focus(focused)
    screen.refresh_list()


def ask_delete(screen: ChatScreen, conversation: Conversation) -> None:
    """Say what goes, and delete if it is confirmed."""

    def confirmed(yes: bool | None) -> None:
        if yes:
            screen.run_worker(_delete(screen, conversation), group="delete")

    screen.app.push_screen(Confirm("Delete this conversation?", _what_goes(screen, conversation), "deletes"), confirmed)


def _what_goes(screen: ChatScreen, conversation: Conversation) -> Content:
    store = screen.session.store
    memories = store.memories(conversation_id=conversation.id)
    told = warning(holding(store, screen.home, [memory.id for memory in memories]))
    lines = [
        Content.styled(first_words(conversation.title, 60), "bold"),
        Content(""),
        Content(
            f"{count(len(store.messages(conversation.id)), 'message')} and "
            f"{count(len(memories), 'memory', 'memories')} go from the database, its index and its log, for good."
        ),
    ]
    if told:
        lines.append(Content.styled(told, "$warning"))
    return Content("\n").join(lines)


async def _delete(screen: ChatScreen, conversation: Conversation) -> None:
    with screen.telling():
        if conversation.id == screen.session.conversation_id:
            await screen.talking.show(None)
        try:
            told = forget_conversation(screen.session.store, screen.home, conversation.id)
            screen.notify(told, title=first_words(conversation.title, 30), markup=False)
        finally:  # deleted it is, also where traces could not be erased yet
            screen.refresh_list()
            screen.refresh_status()
