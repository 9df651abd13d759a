"""A conversation off the record: it lives in memory, and nothing of it reaches the store."""

from __future__ import annotations

from dataclasses import replace

from plum_local.records import Message, MessageStatus, Role
from plum_local.store.core import now
from plum_local.store.ulid import ulid

PRIVATE = "off-the-record-"
"""What the ids of such conversations begin with."""


class PrivateConversation:
    """Messages of one conversation that is never written, indexed or learned."""

    def __init__(self) -> None:
        self.id = PRIVATE + ulid()
        self.messages: list[Message] = []

    def add(self, role: Role, content: str, status: MessageStatus = MessageStatus.COMPLETE) -> Message:
        """Append a message."""
        parent = self.messages[-1].id if self.messages else None
        message = Message(ulid(), self.id, parent, role, content, now(), status)
        self.messages.append(message)
        return message

    def set_message(self, message_id: str, content: str, status: MessageStatus | None = None) -> None:
        """Replace what a message says."""
        self.messages = [
            replace(m, content=content, status=status or m.status) if m.id == message_id else m for m in self.messages
        ]

    def until(self, message_id: str) -> list[Message]:
        """The messages up to this one."""
        place = next(n for n, message in enumerate(self.messages) if message.id == message_id)
        return self.messages[: place + 1]
