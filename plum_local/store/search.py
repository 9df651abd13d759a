"""Finding messages and memories by their words (FTS5, BM25).

What a person types is never FTS5 syntax: every word is quoted, so `"`, `*`, `NEAR` or `-` are just text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

from plum_local.records import Memory, MemoryState, Role, SearchHit
from plum_local.store.core import Core, clean, marks
from plum_local.store.memories import MEMORY, memory_of

_WORD = re.compile(r"\w+")
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
        terms = [_quoted(word) for word in clean(text).split() if _WORD.search(word)]
        if not terms:
            return []
        sql = (
            "SELECT m.conversation_id, m.id AS message_id, c.title, m.role, m.created, "
            "snippet(messages_fts, 0, '', '', '…', 14) AS snippet "
            "FROM messages_fts JOIN messages m ON m.key = messages_fts.rowid "
            "JOIN conversations c ON c.id = m.conversation_id "
            "WHERE messages_fts MATCH ? ORDER BY bm25(messages_fts), m.id DESC LIMIT ?"
        )
        rows = self._rows(sql, [" AND ".join(terms) + " *", limit])
        return [
            SearchHit(**{**dict(row), "role": Role(row["role"]), "snippet": " ".join(row["snippet"].split())})
            for row in rows
        ]

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


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
