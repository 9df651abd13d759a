"""What a reply rests on, as far as that can be told from its words.

What stood in the prompt is known; what the weights said is not, so a learned memory is named only if the reply says
what it says and the question did not.
"""

from __future__ import annotations

from plum_local import lookup
from plum_local.grounding import grounded
from plum_local.judging import says_of_it
from plum_local.records import Credit, Memory, MemoryState, Message, Role
from plum_local.replies import abstains
from plum_local.settings import MemorySource
from plum_local.store import Store

_SHARE = 0.5
"""Of a memory's telling words that the reply must have."""
_CANDIDATES = 8


def credit(store: Store, question: Message, reply: str, source: MemorySource, *, adapter: bool) -> Credit | None:
    """The memory that `reply` says, or else the conversation that it is from; `adapter`: whether one was in use.

    None where it says that it was never told.
    """
    if abstains(reply):
        return None
    memory = _memory(store, question.content, reply, source, adapter=adapter)
    return memory or _read_again(store, question, reply, source)


def _memory(store: Store, question: str, reply: str, source: MemorySource, *, adapter: bool) -> Credit | None:
    chosen = lookup.sources(store, question, source)
    weights = adapter and chosen.adapter
    noted = {memory.id: memory for memory in chosen.memories}
    found = [*noted.values()]
    if weights:
        found += store.search_memories(f"{question} {reply}", limit=_CANDIDATES, states=[MemoryState.LEARNED])
    said, asked = lookup.telling_words(reply), lookup.telling_words(question)
    # "Your sister Maren lives in Rome." is not from "Your sister Maren lives in Oslo.", whatever words they share.
    likely = [memory for memory in found if says_of_it(memory.sentence, question, reply)]
    scored = [(_score(memory, said, asked, reply), memory) for memory in likely]
    score, best = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    if best is None or score < _SHARE:
        return None
    places = ["its weights"] * (weights and best.state is MemoryState.LEARNED) + ["notes"] * (best.id in noted)
    return Credit(f"from {' and '.join(places)}", best.sentence, memory_id=best.id)


def _read_again(store: Store, question: Message, reply: str, source: MemorySource) -> Credit | None:
    """The reply says what was told there, and the question did not."""
    words = lookup.telling_words(reply) - lookup.telling_words(question.content)
    for thread in lookup.retold(store, question, source):
        told = " ".join(message.content for message in thread if message.role is Role.USER)
        if words & lookup.telling_words(told) and grounded(reply, told, question.content):
            there = store.conversation(thread[0].conversation_id)
            return Credit("read again in", there.title, conversation_id=there.id)
    return None


def _score(memory: Memory, said: set[str], asked: set[str], reply: str) -> float:
    """Share of the memory's words in the reply; 0 if the reply says nothing that the question did not."""
    words = lookup.telling_words(memory.sentence)
    shared = words & said
    if not shared - asked and not reply.lower().startswith("yes"):
        return 0.0
    return len(shared) / len(words) if words else 0.0
