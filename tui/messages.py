"""The app's vocabulary: what its widgets tell the screen. One file, so that all of it can be read at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from tui.widgets.turns import Turn


class Submitted(Message):
    """The person pressed Enter in the prompt; the prompt keeps its text until the screen accepts it."""

    def __init__(self, text: str) -> None:
        """`text` is not blank."""
        super().__init__()
        self.text = text


class PromptEdited(Message):
    """What stands in the prompt changed."""

    def __init__(self, text: str) -> None:
        """`text` is all of it."""
        super().__init__()
        self.text = text


class EndInView(Message):
    """The end of the transcript came into view, or left it."""

    def __init__(self, seen: bool) -> None:
        """Whether it is in view."""
        super().__init__()
        self.seen = seen


class ConversationChosen(Message):
    """A conversation of the list is to be opened."""

    def __init__(self, conversation_id: str, message_id: str | None = None) -> None:
        """`conversation_id` is in the store; `message_id` is the message of it to be shown, if not the last."""
        super().__init__()
        self.conversation_id = conversation_id
        self.message_id = message_id


class ConversationAsked(Message):
    """Something is to be done with a conversation of the list."""

    def __init__(self, what: str, conversation_id: str) -> None:
        """`what` is "rename", "archive" or "delete"."""
        super().__init__()
        self.what = what
        self.conversation_id = conversation_id


class TurnAsked(Message):
    """Something is to be done with a turn of the transcript."""

    def __init__(self, what: str, turn: Turn, text: str = "") -> None:
        """`what` as in the turn's bindings, or "block" with the `text` of a code block."""
        super().__init__()
        self.what = what
        self.turn = turn
        self.text = text
