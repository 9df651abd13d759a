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
_FOUND = (
    "SELECT m.key, m.conversation_id, m.id AS message_id, c.title, m.role, m.created, "
    "snippet(messages_fts, 0, '', '', '…', 14) AS snippet "
    "FROM messages_fts JOIN messages m ON m.key = messages_fts.rowid JOIN conversations c ON c.id = m.conversation_id"
)
_OF_THE_ROWS = "+messages_fts.rowid IN"
"""The + keeps SQLite from searching again for each of the rows."""
_COMMON_FROM = 5_000
"""Messages with a word that make it a common one: ranking takes almost a microsecond for each."""
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
        """Messages that have all words of `text` (the last may be the beginning of one), best first.

        Words that stand in very many messages do not tell these apart, and ranking by them would take long: they must
        be there, but only the others count. Where there are no others, the newest messages come first.
        """
        terms = [_quoted(word) for word in clean(text).split() if _WORD.search(word)]
        if not terms:
            return []
        common = [self._stands_in_many(term) for term in terms]
        if not common[-1]:
            # A common word is meant as it stands; else it may be the beginning of one.
            terms[-1] += " *"
            common[-1] = self._stands_in_many(terms[-1])
        telling = [term for term, many in zip(terms, common, strict=True) if not many]
        keys = self._keys(telling, terms, limit)
        # Only of those: a snippet takes as long as ranking a hundred messages.
        sql = f"{_FOUND} WHERE messages_fts MATCH ? AND messages_fts.rowid >= ? AND {_OF_THE_ROWS} ({marks(keys)})"
        rows = {row["key"]: row for row in self._rows(sql, [" AND ".join(terms), min(keys, default=0), *keys])}
        return [_hit(rows[key]) for key in keys if key in rows]

    def _stands_in_many(self, term: str) -> bool:
        sql = "SELECT count(*) FROM (SELECT 1 FROM messages_fts WHERE messages_fts MATCH ? LIMIT ?)"
        return self._number(sql, [term, _COMMON_FROM]) >= _COMMON_FROM

    def _keys(self, telling: list[str], terms: list[str], limit: int) -> list[int]:
        """Of the messages with all `terms`, those that the `telling` ones rank first."""
        sql, values = "SELECT rowid FROM messages_fts WHERE messages_fts MATCH ?", [" AND ".join(telling or terms)]
        if 0 < len(telling) < len(terms):
            sql += f" AND {_OF_THE_ROWS} ({sql})"
            values.append(" AND ".join(terms))
        order = "bm25(messages_fts), rowid DESC" if telling else "rowid DESC"
        return [row["rowid"] for row in self._rows(f"{sql} ORDER BY {order} LIMIT ?", [*values, limit])]

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
    fields = {name: row[name] for name in SearchHit.__dataclass_fields__}
    return SearchHit(**{**fields, "role": Role(row["role"]), "snippet": " ".join(row["snippet"].split())})


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
