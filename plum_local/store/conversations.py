"""Conversations and their messages: a tree in which nothing is overwritten by regenerating or editing."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import replace

from plum_local.errors import StoreError
from plum_local.records import Conversation, Credit, Message, MessageStatus, Place, Role
from plum_local.store.core import Core, clean, marks, now
from plum_local.store.ulid import ulid

CONVERSATION = "c.id, c.title, c.created, c.updated, c.archived"
_MESSAGE = "m.id, m.conversation_id, m.parent_id, m.role, m.content, m.created, m.status, m.consolidated"


def conversation_of(row: sqlite3.Row) -> Conversation:
    """The record of a row of conversations."""
    return Conversation(**{**dict(row), "archived": bool(row["archived"])})


def message_of(row: sqlite3.Row) -> Message:
    """The record of a row of messages."""
    fields = dict(row)
    fields.update(role=Role(row["role"]), status=MessageStatus(row["status"]), consolidated=bool(row["consolidated"]))
    return Message(**fields)


class ConversationTables(Core):
    """Conversations, messages and drafts."""

    def new_conversation(self, title: str = "", *, created: str | None = None) -> Conversation:
        """Start a conversation; it has no messages yet. `created` is when it was held, if not now."""
        time = created or now()
        record = Conversation(ulid(), clean(title), time, time)
        self._insert("conversations", {"id": record.id, "title": record.title, "created": time, "updated": time})
        return record

    def conversations(self, archived: bool = False, limit: int = 200, offset: int = 0) -> list[Conversation]:
        """Those (not) archived, the one last written to first."""
        sql = (
            f"SELECT {CONVERSATION} FROM conversations c WHERE c.archived = ? "
            "ORDER BY c.updated DESC, c.id DESC LIMIT ? OFFSET ?"
        )
        return [conversation_of(row) for row in self._rows(sql, [archived, limit, offset])]

    def count_conversations(self, archived: bool = False) -> int:
        """How many there are that are (not) archived."""
        return self._number("SELECT count(*) FROM conversations WHERE archived = ?", [archived])

    def conversation(self, conversation_id: str) -> Conversation:
        """One conversation; StoreError if it is not there."""
        row = self._row(f"SELECT {CONVERSATION} FROM conversations c WHERE c.id = ?", [conversation_id])
        if row is None:
            raise StoreError(f"There is no conversation {conversation_id}; `plum history` lists them.")
        return conversation_of(row)

    def latest_conversation(self) -> Conversation | None:
        """The conversation last written to that is not archived."""
        rows = self.conversations(limit=1)
        return rows[0] if rows else None

    def rename(self, conversation_id: str, title: str) -> Conversation:
        """Give a conversation a title."""
        with self.transaction():
            record = self.conversation(conversation_id)
            self._write("UPDATE conversations SET title = ? WHERE id = ?", [clean(title), conversation_id])
        return replace(record, title=clean(title))

    def archive(self, conversation_id: str, archived: bool = True) -> Conversation:
        """Take a conversation out of the list, or put it back."""
        with self.transaction():
            record = self.conversation(conversation_id)
            self._write("UPDATE conversations SET archived = ? WHERE id = ?", [archived, conversation_id])
        return replace(record, archived=archived)

    def delete_conversation(self, conversation_id: str) -> None:
        """Delete a conversation with its messages, memories, pairs and probes, and erase their traces in the files.

        Inside a transaction the erasing is left to the caller: call `erase()` after it. Adapters trained on the
        conversation are not touched here.
        """
        with self.transaction():
            self.conversation(conversation_id)
            self._write("DELETE FROM conversations WHERE id = ?", [conversation_id])
        if not self.in_transaction:
            self.erase()

    def add_message(
        self,
        conversation_id: str,
        role: Role | str,
        content: str,
        parent_id: str | None = None,
        status: MessageStatus = MessageStatus.COMPLETE,
        *,
        created: str | None = None,
    ) -> Message:
        """Add a message below `parent_id` (default: the current leaf) and make it the current leaf.

        `created` is when it was said, if not now; the order of messages is that in which they are added.
        StoreError if the conversation, or the parent in it, is not there.
        """
        with self.transaction():
            parent = parent_id or self.current_leaf(conversation_id)
            if parent_id is not None:
                self._in_conversation(conversation_id, parent_id)
            record = Message(ulid(), conversation_id, parent, Role(role), clean(content), created or now(), status)
            self._add(record)
        return record

    def add_messages(
        self, conversation_id: str, said: Iterable[tuple[Role, str]], *, created: str | None = None
    ) -> None:
        """Add many messages, one below the other, to the current leaf: ten times faster than one by one."""
        time = created or now()
        with self.transaction():
            parent, rows = self.current_leaf(conversation_id), []
            for role, content in said:
                rows.append((ulid(), conversation_id, parent, role.value, clean(content), time, "complete"))
                parent = rows[-1][0]
            names = "id, conversation_id, parent_id, role, content, created, status"
            self._write_many(f"INSERT INTO messages ({names}) VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
            sql = "UPDATE conversations SET leaf_id = ?, updated = ? WHERE id = ?"
            self._write(sql, [parent, time, conversation_id])

    def add_sibling(
        self, message_id: str, content: str = "", status: MessageStatus = MessageStatus.COMPLETE
    ) -> Message:
        """Add an alternative to a message (an edited question, a new reply) and make it the current leaf.

        Unlike `add_message`, this can also make a second first message.
        """
        with self.transaction():
            old = self.message(message_id)
            record = Message(ulid(), old.conversation_id, old.parent_id, old.role, clean(content), now(), status)
            self._add(record)
        return record

    def set_message(self, message_id: str, content: str, status: MessageStatus | None = None) -> Message:
        """Replace what a message says while it is being written, and its status where given."""
        with self.transaction():
            old = self.message(message_id)
            record = replace(old, content=clean(content), status=old.status if status is None else status)
            values = [record.content, record.status.value, message_id]
            self._write("UPDATE messages SET content = ?, status = ? WHERE id = ?", values)
        return record

    def finish_reply(self, message_id: str, content: str, status: MessageStatus = MessageStatus.COMPLETE) -> Message:
        """Write the reply as it ended, whole or cancelled.

        Begin it with `add_message(…, "assistant", "", status=CANCELLED)`: should the process die in between,
        that is what it was.
        """
        with self.transaction():
            record = self.set_message(message_id, content, status)
            self._write("UPDATE conversations SET updated = ? WHERE id = ?", [now(), record.conversation_id])
        return record

    def message(self, message_id: str) -> Message:
        """One message; StoreError if it is not there."""
        row = self._row(f"SELECT {_MESSAGE} FROM messages m WHERE m.id = ?", [message_id])
        if row is None:
            raise StoreError(f"There is no message {message_id}; it may have been deleted.")
        return message_of(row)

    def messages(self, conversation_id: str) -> list[Message]:
        """All messages of a conversation, every branch, in the order in which they were made."""
        sql = f"SELECT {_MESSAGE} FROM messages m WHERE m.conversation_id = ? ORDER BY m.id"
        return [message_of(row) for row in self._rows(sql, [conversation_id])]

    def thread(self, conversation_id: str, leaf_id: str | None = None) -> list[Message]:
        """The path from the first message to `leaf_id` (default: the current leaf); what a chat shows and sends."""
        leaf = leaf_id or self.current_leaf(conversation_id)
        sql = (
            "WITH RECURSIVE path(id, up, depth) AS ("
            " SELECT id, parent_id, 0 FROM messages WHERE id = ? AND conversation_id = ?"
            " UNION ALL SELECT p.id, p.parent_id, depth + 1 FROM messages p JOIN path ON p.id = path.up) "
            f"SELECT {_MESSAGE} FROM path JOIN messages m ON m.id = path.id ORDER BY path.depth DESC"
        )
        found = [message_of(row) for row in self._rows(sql, [leaf, conversation_id])]
        if leaf_id is not None and not found:
            self._in_conversation(conversation_id, leaf_id)
        return found

    def siblings(self, message_id: str) -> list[Message]:
        """A message and its alternatives (same parent), oldest first."""
        record = self.message(message_id)
        sql = f"SELECT {_MESSAGE} FROM messages m WHERE m.conversation_id = ? AND m.parent_id IS ? ORDER BY m.id"
        return [message_of(row) for row in self._rows(sql, [record.conversation_id, record.parent_id])]

    def places(self, conversation_id: str) -> dict[str, Place]:
        """Of each message of a conversation that has siblings, its place among them, oldest first."""
        sql = (
            "SELECT id, row_number() OVER (PARTITION BY parent_id ORDER BY id) AS number, "
            "count(*) OVER (PARTITION BY parent_id) AS many FROM messages WHERE conversation_id = ?"
        )
        rows = self._rows(f"SELECT * FROM ({sql}) WHERE many > 1", [conversation_id])
        return {row["id"]: Place(row["number"], row["many"]) for row in rows}

    def add_credit(self, message_id: str, credit: Credit) -> None:
        """Keep what a reply rests on, by the id that is in `credit`; StoreError if the reply is not there."""
        with self.transaction():
            self.message(message_id)
            self._write(
                "INSERT OR REPLACE INTO credits (message_id, source, memory_id, conversation_id) VALUES (?, ?, ?, ?)",
                [message_id, credit.source, credit.memory_id, credit.conversation_id],
            )

    def credits(self, conversation_id: str) -> dict[str, Credit]:
        """What the replies of a conversation rest on, by their ids."""
        sql = (
            "SELECT r.message_id, r.source, coalesce(y.sentence, c.title) AS text, r.memory_id, r.conversation_id "
            "FROM credits r JOIN messages m ON m.id = r.message_id LEFT JOIN memories y ON y.id = r.memory_id "
            "LEFT JOIN conversations c ON c.id = r.conversation_id WHERE m.conversation_id = ?"
        )
        rows = self._rows(sql, [conversation_id])
        return {row["message_id"]: Credit(*(row[name] for name in Credit.__dataclass_fields__)) for row in rows}

    def recent_prompts(self, limit: int = 200) -> list[str]:
        """What the person wrote last, in all conversations, oldest first."""
        sql = "SELECT content FROM messages WHERE role = 'user' ORDER BY key DESC LIMIT ?"
        return [str(row["content"]) for row in reversed(self._rows(sql, [limit]))]

    def current_leaf(self, conversation_id: str) -> str | None:
        """Id of the message that the next one will follow; None in an empty conversation."""
        row = self._row("SELECT leaf_id FROM conversations WHERE id = ?", [conversation_id])
        if row is None:
            self.conversation(conversation_id)  # says that it is not there
            return None
        leaf = row["leaf_id"]
        return None if leaf is None else str(leaf)

    def select_leaf(self, conversation_id: str, message_id: str) -> list[Message]:
        """Go to the branch through `message_id`, down to its newest end; that branch's thread."""
        with self.transaction():
            self._in_conversation(conversation_id, message_id)
            sql = (
                "WITH RECURSIVE below(id) AS (SELECT ? UNION ALL "
                " SELECT (SELECT max(c.id) FROM messages c WHERE c.parent_id = below.id) FROM below"
                " WHERE below.id IS NOT NULL) SELECT id FROM below WHERE id IS NOT NULL"
            )
            leaf = str(self._rows(sql, [message_id])[-1]["id"])
            self._write("UPDATE conversations SET leaf_id = ? WHERE id = ?", [leaf, conversation_id])
            return self.thread(conversation_id, leaf)

    def unconsolidated_conversations(self) -> list[Conversation]:
        """Those with messages of the person that no finished run has looked at, oldest first, archived ones too."""
        sql = (
            f"SELECT {CONVERSATION} FROM conversations c WHERE EXISTS (SELECT 1 FROM messages m "
            "WHERE m.conversation_id = c.id AND m.role = 'user' AND m.consolidated = 0) ORDER BY c.id"
        )
        return [conversation_of(row) for row in self._rows(sql)]

    def mark_consolidated(self, message_ids: Collection[str], consolidated: bool = True) -> None:
        """Say that a finished run has looked at these messages (or that they are to be looked at again)."""
        ids = list(message_ids)
        with self.transaction():
            for start in range(0, len(ids), 500):  # older SQLite allows 999 values in a statement
                part = ids[start : start + 500]
                sql = f"UPDATE messages SET consolidated = ? WHERE id IN ({marks(part)})"
                self._write(sql, [consolidated, *part])

    def draft(self, conversation_id: str) -> str:
        """What was typed but not sent in a conversation; "" if nothing."""
        row = self._row("SELECT content FROM drafts WHERE conversation_id = ?", [conversation_id])
        return "" if row is None else str(row["content"])

    def set_draft(self, conversation_id: str, content: str) -> None:
        """Keep what is typed; empty text removes it."""
        with self.transaction():
            self.conversation(conversation_id)
            self._write("DELETE FROM drafts WHERE conversation_id = ?", [conversation_id])
            if content:
                self._insert("drafts", {"conversation_id": conversation_id, "content": clean(content)})

    def state(self, name: str) -> str:
        """What an app has kept under `name`; "" if nothing."""
        row = self._row("SELECT value FROM app_state WHERE name = ?", [name])
        return "" if row is None else str(row["value"])

    def set_state(self, name: str, value: str) -> None:
        """Keep `value` under `name`; "" removes it."""
        with self.transaction():
            self._write("DELETE FROM app_state WHERE name = ?", [name])
            if value:
                self._insert("app_state", {"name": name, "value": clean(value)})

    def _add(self, record: Message) -> None:
        row = {name: getattr(record, name) for name in Message.__dataclass_fields__}
        self._insert("messages", {**row, "role": record.role.value, "status": record.status.value})
        sql = "UPDATE conversations SET leaf_id = ?, updated = ? WHERE id = ?"
        self._write(sql, [record.id, record.created, record.conversation_id])

    def _in_conversation(self, conversation_id: str, message_id: str) -> None:
        if self.message(message_id).conversation_id != conversation_id:
            raise StoreError(f"Message {message_id} is not in conversation {conversation_id}.")
