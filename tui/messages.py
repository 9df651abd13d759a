"""The app's vocabulary: what its widgets tell the screen. One file, so that all of it can be read at once."""

from __future__ import annotations

from textual.message import Message


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


class ConversationChosen(Message):
    """A conversation of the list is to be opened."""

    def __init__(self, conversation_id: str) -> None:
        """`conversation_id` is in the store."""
        super().__init__()
        self.conversation_id = conversation_id
