"""Finding messages and memories by their words (FTS5, BM25).

What a person types is never FTS5 syntax: every word is quoted, so `"`, `*`, `NEAR` or `-` are just text.
"""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections.abc import Collection

from plum_local.records import Conversation, ConversationHit, Memory, MemoryState, Role, SearchHit
from plum_local.store.conversations import CONVERSATION, conversation_of
from plum_local.store.core import Core, clean, marks
from plum_local.store.memories import MEMORY, memory_of

_WORD = re.compile(r"\w+")
_LIKE, _ESCAPED = re.compile(r"([%_\\])"), r"\\\1"
_SCANNED = 400
"""Newest matching messages that a search for conversations looks at."""
# Words that say how something is asked, not what about; they would match nearly every memory.
_COMMON = frozenset(
    _WORD.findall(
        "a about am an and any are as at be been by can could d did do does doing for from had has have he her "
        "him his how i if in is it its ll m me mine my of on or our re remember s said say says she should so t "
        "tell than that the their them then there they this to told us ve was we were what when where which who "
        "whom whose why will with would you your yours"
    )
)
LIVE = (MemoryState.NOTED, MemoryState.LEARNED, MemoryState.FADING)
"""States of the memories that hold: neither superseded nor forgotten."""


class SearchTables(Core):
    """Full-text search."""

    def search(self, text: str, limit: int = 20) -> list[SearchHit]:
        """Messages that have all words of `text` (the last may be the beginning of one), best first."""
        match = _beginning(text)
        if not match:
            return []
        sql = (
            "SELECT m.conversation_id, m.id AS message_id, c.title, m.role, m.created, "
            "snippet(messages_fts, 0, '', '', '…', 14) AS snippet "
            "FROM messages_fts JOIN messages m ON m.key = messages_fts.rowid "
            "JOIN conversations c ON c.id = m.conversation_id "
            "WHERE messages_fts MATCH ? ORDER BY bm25(messages_fts), m.id DESC LIMIT ?"
        )
        rows = self._rows(sql, [match, limit])
        return [_hit(row) for row in rows]

    def search_conversations(self, text: str, archived: bool = False, limit: int = 200) -> list[ConversationHit]:
        """Conversations whose title, or one of whose messages, has all words of `text`; made for each key typed.

        Titles first, then messages, each the latest first. Ranking all matches of a few letters would take too long,
        so only the newest messages that match are looked at.
        """
        words = clean(text).split()
        if not words:
            return []
        found = {hit.conversation_id: hit for hit in reversed(self._newest_matches(text, archived))}
        titled = self._titled(words, archived, limit)
        known = {conversation.id for conversation in titled}
        rest = [conversation_id for conversation_id in found if conversation_id not in known]
        told = sorted(self._conversations_by_id(rest), key=lambda c: (c.updated, c.id), reverse=True)
        return [
            ConversationHit(c, hit.snippet, hit.message_id) if (hit := found.get(c.id)) else ConversationHit(c, "")
            for c in [*titled, *told]
        ][:limit]

    def _newest_matches(self, text: str, archived: bool) -> list[SearchHit]:
        match = _beginning(text)
        if not match:
            return []
        sql = (
            "SELECT m.conversation_id, m.id AS message_id, '' AS title, m.role, m.created, "
            "snippet(messages_fts, 0, char(2), char(3), '…', 8) AS snippet "
            "FROM messages_fts JOIN messages m ON m.key = messages_fts.rowid "
            "JOIN conversations c ON c.id = m.conversation_id "
            "WHERE messages_fts MATCH ? AND c.archived = ? ORDER BY messages_fts.rowid DESC LIMIT ?"
        )
        return [_hit(row) for row in self._rows(sql, [match, archived, _SCANNED])]

    def _titled(self, words: list[str], archived: bool, limit: int) -> list[Conversation]:
        like = " AND ".join(["c.title LIKE ? ESCAPE '\\'"] * len(words))
        sql = (
            f"SELECT {CONVERSATION} FROM conversations c WHERE c.archived = ? AND {like} "
            "ORDER BY c.updated DESC, c.id DESC LIMIT ?"
        )
        rows = self._rows(sql, [archived, *(f"%{_LIKE.sub(_ESCAPED, word)}%" for word in words), limit])
        return [conversation_of(row) for row in rows]

    def _conversations_by_id(self, ids: list[str]) -> list[Conversation]:
        sql = f"SELECT {CONVERSATION} FROM conversations c WHERE c.id IN ({marks(ids)})"
        return [conversation_of(row) for row in self._rows(sql, ids)]

    def search_memories(self, text: str, limit: int = 8, states: Collection[MemoryState] | None = LIVE) -> list[Memory]:
        """Memories that share words with a question, best first; None: in any state.

        Words such as "what" and "my" count only if the question has no others.
        """
        words = list(dict.fromkeys(_WORD.findall(unicodedata.normalize("NFC", clean(text)).lower())))
        words = [word for word in words if word not in _COMMON] or words
        chosen = [MemoryState(state).value for state in (MemoryState if states is None else states)]
        if not words or not chosen:
            return []
        sql = (
            f"SELECT {MEMORY} FROM memories_fts JOIN memories y ON y.key = memories_fts.rowid "
            f"WHERE memories_fts MATCH ? AND y.state IN ({marks(chosen)}) "
            "ORDER BY bm25(memories_fts), y.id DESC LIMIT ?"
        )
        return [memory_of(row) for row in self._rows(sql, [" OR ".join(map(_quoted, words)), *chosen, limit])]


def _beginning(text: str) -> str:
    """FTS5 query for all words of `text`, the last of which may be the beginning of one; "" if it has no words."""
    terms = [_quoted(word) for word in clean(text).split() if _WORD.search(word)]
    return " AND ".join(terms) + " *" if terms else ""


def _hit(row: sqlite3.Row) -> SearchHit:
    return SearchHit(**{**dict(row), "role": Role(row["role"]), "snippet": " ".join(row["snippet"].split())})


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
