"""Which memory a reply rests on, as far as that can be told from its words.

What stood in the prompt is known; what the weights said is not, so a learned memory is named only if the reply says
what it says and the question did not.
"""

from __future__ import annotations

from dataclasses import dataclass

from plum_local import recall
from plum_local.grounding import grounded
from plum_local.records import Conversation, Memory, MemoryState, Message, Role
from plum_local.settings import MemorySource
from plum_local.store import Store

_SHARE = 0.5
"""Of a memory's telling words that the reply must have."""
_CANDIDATES = 8


@dataclass(frozen=True, slots=True)
class Credit:
    """A memory and where the model had it from."""

    memory: Memory
    from_weights: bool
    from_notes: bool

    @property
    def source(self) -> str:
        """As the chat says it."""
        if self.from_weights and self.from_notes:
            return "from its weights and notes"
        return "from its weights" if self.from_weights else "from notes"


def credit(store: Store, question: str, reply: str, source: MemorySource, *, adapter: bool) -> Credit | None:
    """The memory that `reply` says, or None; `adapter`: whether one was in use."""
    chosen = recall.sources(store, question, source)
    weights = adapter and chosen.adapter
    noted = [Credit(m, weights and m.state is MemoryState.LEARNED, True) for m in chosen.memories]
    learned: list[Credit] = []
    if weights:
        found = store.search_memories(f"{question} {reply}", limit=_CANDIDATES, states=[MemoryState.LEARNED])
        learned = [Credit(memory, True, False) for memory in found]
    said, asked = recall.telling_words(reply), recall.telling_words(question)
    scored = [(_score(c.memory, said, asked, reply), c) for c in [*noted, *learned]]
    best = max(scored, key=lambda pair: pair[0], default=None)
    return best[1] if best is not None and best[0] >= _SHARE else None


def read_again(store: Store, question: Message, reply: str, source: MemorySource) -> Conversation | None:
    """The conversation that `reply` must come from, as it says what was told there and no memory does; or None."""
    found = recall.retold(store, question, source)
    said = " ".join(message.content for message in found if message.role is Role.USER)
    words = recall.telling_words(reply) - recall.telling_words(question.content)
    if not found or not words & recall.telling_words(said) or not grounded(reply, said, question.content):
        return None
    return store.conversation(found[0].conversation_id)


def _score(memory: Memory, said: set[str], asked: set[str], reply: str) -> float:
    """Share of the memory's words in the reply; 0 if the reply says nothing that the question did not."""
    words = recall.telling_words(memory.sentence)
    shared = words & said
    if not shared - asked and not reply.lower().startswith("yes"):
        return 0.0
    return len(shared) / len(words) if words else 0.0
