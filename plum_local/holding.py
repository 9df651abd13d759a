"""What of a message still holds, where memories of it were forgotten or replaced."""

from __future__ import annotations

from plum_local.records import MemoryState
from plum_local.store import Store
from plum_local.words import CLAUSE, content, stems


def still_said(store: Store) -> dict[str, str]:
    """What may still be looked at of messages that say what holds no more, by their ids; "" of one with nothing left.

    Of a message with a memory that was forgotten nothing is. Of one with a memory that was replaced those clauses are
    that have no word of what it said otherwise: of "She adopted a cat. Its name is Tom." the former.
    """
    left = dict.fromkeys(store.withheld(), "")
    forgotten, replaced = set(left), store.memories((MemoryState.SUPERSEDED,))
    said = {memory.id: memory.sentence for memory in store.memories()} if replaced else {}
    for old in replaced:
        source = old.source_message_id
        if source is not None and source not in forgotten:
            text = left[source] if source in left else store.message(source).content
            left[source] = _without(content(old.sentence) - content(said.get(old.superseded_by or "", "")), text)
    return left


def _without(gone: set[str], text: str) -> str:
    """The clauses of a text that have none of some stems; "" if it is not known which have them."""
    clauses = [clause.strip() for clause in CLAUSE.split(text) if clause.strip()]
    kept = [clause for clause in clauses if not gone & stems(clause)]
    if len(kept) == len(clauses):
        return ""
    return " ".join(clause if clause[-1] in ".!?" else f"{clause}." for clause in kept)
