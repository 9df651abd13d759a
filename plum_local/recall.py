"""What goes into the prompt: the fixed system prompt, what is known from the store where allowed, and the turns.

Memory may come from the weights (the adapter), from the store (notes found by their words, BM25), from both
or from neither. With both, only what the weights do not hold yet is noted: learned memories stay out of the
prompt. This module never sees the model, so it counts characters and not tokens.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from plum_local import prompts
from plum_local.prompts import PromptSet, Turn
from plum_local.records import Memory, MemoryState, Message, Role
from plum_local.settings import MemorySource
from plum_local.store import Store

CHARACTERS_PER_TOKEN = 3.5
"""Of English text; on the low side for large vocabularies, so a prompt rarely comes out longer than planned."""
DEFAULT_CONTEXT = 1024
MAX_CONTEXT = 8192
"""Laptops run out of memory for the attention cache long before a model's stated context ends."""
NOTES = 5
SNIPPETS = 3
_LONG_SNIPPET = 240
_SCANNED = 50
_WORD = re.compile(r"\w+")
_ASKING = frozenset(
    _WORD.findall(
        "a about again am an and any are as at be can could d did do does for from had has have he her his how i if "
        "in is it ll m me my of on or our recall remember s said say she should so t tell that the their them then "
        "there they this to told us ve was we were what when where which who whose why will with would you your"
    )
)
"""Words of the question itself, which would match nearly every message."""


def uses_adapter(memory: MemorySource) -> bool:
    """Whether the engine is to answer with the adapter on."""
    return memory in (MemorySource.ADAPTER, MemorySource.BOTH)


def build_turns(
    store: Store,
    prompt_set: PromptSet,
    thread: Sequence[Message],
    memory: MemorySource,
    *,
    context: int = DEFAULT_CONTEXT,
    reply_tokens: int = 256,
) -> list[Turn]:
    """The turns of a chat request that answers the last message of `thread` (root first), system prompt included.

    `context` (of the checkpoint; at most `MAX_CONTEXT` is used) and `reply_tokens` are tokens. The oldest turns are
    left out where all would not fit; the last one always stays. With `MemorySource.OFF` and `RETRIEVAL` the engine
    must answer with the adapter off (`uses_adapter`): the turns alone cannot say so.
    """
    turns = _alternating(thread)
    notes = _notes(store, thread, memory)
    room = max(0, min(context, MAX_CONTEXT) - reply_tokens) * CHARACTERS_PER_TOKEN
    while notes and len(prompts.chat_system(prompt_set, notes)) > room / 2:
        notes.pop()
    room -= len(prompts.chat_system(prompt_set, notes))
    return prompts.chat(prompt_set, _newest(turns, room), notes)


def _alternating(thread: Sequence[Message]) -> list[Turn]:
    """User and assistant in turn: a reply that never began leaves two questions, which many templates refuse."""
    turns: list[Turn] = []
    for message in thread:
        if message.role is Role.SYSTEM or not message.content.strip():
            continue
        if turns and turns[-1][0] == message.role.value:
            turns[-1] = (message.role.value, f"{turns[-1][1]}\n\n{message.content}")
        else:
            turns.append((message.role.value, message.content))
    return turns


def _newest(turns: Sequence[Turn], room: float) -> list[Turn]:
    """The longest end of `turns` that begins with the person and fits into `room` characters."""
    kept = 0
    for count in range(1, len(turns) + 1):
        room -= len(turns[-count][1])
        if room < 0 and kept:
            break
        if turns[-count][0] == Role.USER.value:
            kept = count
    return list(turns[len(turns) - kept :])


def _notes(store: Store, thread: Sequence[Message], memory: MemorySource) -> list[str]:
    """Sentences that may help to answer the last question, best first, without repetitions."""
    questions = [message for message in thread if message.role is Role.USER]
    if memory not in (MemorySource.RETRIEVAL, MemorySource.BOTH) or not questions:
        return []
    question = questions[-1]
    memories = noted(store, question.content, memory)
    found = [prompts.earlier_note(m.sentence) if m.state is MemoryState.SUPERSEDED else m.sentence for m in memories]
    if memory is MemorySource.RETRIEVAL:
        found += _snippets(store, question)
    return list(dict.fromkeys(" ".join(text.split()) for text in found))


def noted(store: Store, question: str, memory: MemorySource) -> list[Memory]:
    """The memories that are noted in the prompt for a question, best first (fewer, if they would take much room)."""
    if memory not in (MemorySource.RETRIEVAL, MemorySource.BOTH):
        return []
    states = [MemoryState.NOTED, MemoryState.FADING, MemoryState.SUPERSEDED]
    if memory is MemorySource.RETRIEVAL:
        states.append(MemoryState.LEARNED)
    return store.search_memories(question, limit=NOTES, states=states)


def telling_words(text: str) -> set[str]:
    """Words of `text` that say what it is about, not how something is asked."""
    return set(_WORD.findall(text.lower())) - _ASKING


def _snippets(store: Store, question: Message) -> list[str]:
    """What the person wrote in other conversations that shares words with the question; rare words count more."""
    words = sorted(telling_words(question.content))
    scores: dict[str, float] = defaultdict(float)
    texts: dict[str, str] = {}
    for word in words:
        hits = [
            hit
            for hit in store.search(word, limit=_SCANNED)
            if hit.role is Role.USER and hit.conversation_id != question.conversation_id
        ]
        for hit in hits:
            scores[hit.message_id] += 1 / len(hits)
            texts.setdefault(hit.message_id, hit.snippet)
    best = sorted(scores, key=lambda message_id: (scores[message_id], message_id), reverse=True)[:SNIPPETS]
    return [_whole_or(store, message_id, texts[message_id]) for message_id in best]


def _whole_or(store: Store, message_id: str, snippet: str) -> str:
    content = store.message(message_id).content
    return content if len(content) <= _LONG_SNIPPET else snippet
