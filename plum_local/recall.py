"""What may help to answer: the fixed system prompt, what the store has on the question, and the turns.

Memory may come from the weights (the adapter), from the store (notes), from both or from neither. With both, the notes
are found by the question's likeness to memories and to the questions that they were trained to answer; how weights and
notes come together in a reply stands in `answering`. This module never sees the model, so it counts characters and
not tokens.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from plum_local import prompts
from plum_local.holding import still_said
from plum_local.lookup import (
    Names,
    Sources,
    corrections,
    introduced,
    matches,
    noted,
    retold,
    searched,
    sources,
    uses_adapter,
)
from plum_local.prompts import PromptSet, Turn
from plum_local.records import Correction, Message, Role
from plum_local.settings import MemorySource
from plum_local.store import Store
from plum_local.told import told_plainly
from plum_local.words import undotted

CHARACTERS_PER_TOKEN = 3.5
"""Of English text; on the low side for large vocabularies, so a prompt rarely comes out longer than planned."""
DEFAULT_CONTEXT = 1024
MAX_CONTEXT = 8192
"""Laptops run out of memory for the attention cache long before a model's stated context ends."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """What is asked of the model, and what may help it to answer."""

    turns: list[Turn]
    """System prompt included."""
    notes: tuple[str, ...] = ()
    """What the store has on the question, for where the model has no answer of its own."""
    adapter: bool = False
    """Whether the adapter may be asked for what the model was never told."""
    told: tuple[tuple[Turn, ...], ...] = ()
    """The ends of other conversations that may hold the answer, likeliest first, to be read again where no memory has
    one."""
    corrections: tuple[Correction, ...] = ()
    """What may have replaced what memory says, newest first."""
    searches: bool = False
    """Whether the store may be searched once more, in the words that the checkpoint has for the question."""


def build_prompt(
    store: Store,
    prompt_set: PromptSet,
    thread: Sequence[Message],
    memory: MemorySource,
    *,
    context: int = DEFAULT_CONTEXT,
    reply_tokens: int = 256,
) -> Prompt:
    """A chat request that answers the last message of `thread` (root first).

    `context` (of the checkpoint; at most `MAX_CONTEXT` is used) and `reply_tokens` are tokens. The oldest turns are
    left out where all would not fit; the last one always stays.
    """
    turns = _alternating(thread)
    question = next((message for message in reversed(thread) if message.role is Role.USER), None)
    chosen = Sources((), uses_adapter(memory)) if question is None else sources(store, question.content, memory)
    looks = question is not None and (chosen.snippets > 0 or memory is MemorySource.BOTH)
    found = searched(store, question, chosen.names) if question is not None and looks else []
    left = still_said(store) if looks else {}
    hits = matches(found, left)
    notes = noted(store, chosen, hits, left)
    room = max(0, min(context, MAX_CONTEXT) - reply_tokens) * CHARACTERS_PER_TOKEN
    while notes and len(prompts.chat_system(prompt_set, notes)) > room / 2:
        notes.pop()
    newest = _newest(turns, room - len(prompts.chat_system(prompt_set, notes)))
    if memory is MemorySource.RETRIEVAL:
        return Prompt(prompts.chat(prompt_set, newest, notes))
    told: list[list[Turn]] = []
    if question is not None and turns:
        room = min(room / 2, room - len(prompts.chat_system(prompt_set)) - len(turns[-1][1]))
        threads = retold(store, question, memory, hits=hits, left=left, names=chosen.names)
        told = [_newest(_told(thread, chosen.names), room) for thread in threads]
    # What is too long has a last message that alone is.
    told = [ending for ending in told if ending and sum(len(text) for _, text in ending) <= room]
    return Prompt(
        prompts.chat(prompt_set, newest),
        tuple(notes),
        chosen.adapter,
        tuple(map(tuple, told)),
        tuple(corrections(store, found, chosen)),
        memory is MemorySource.BOTH,
    )


def searched_again(
    store: Store, prompt_set: PromptSet, text: str, *, conversation_id: str, context: int, reply_tokens: int
) -> Prompt:
    """What the store has on a text, a question or a reply, in other conversations than the one it is asked in."""
    asked = Message("", conversation_id, None, Role.USER, text, "")
    return build_prompt(store, prompt_set, [asked], MemorySource.BOTH, context=context, reply_tokens=reply_tokens)


def _alternating(thread: Sequence[Message]) -> list[Turn]:
    """User and assistant in turn: a reply that never began leaves two questions, which many templates refuse."""
    turns: list[Turn] = []
    for message in thread:
        if message.role is Role.SYSTEM or not message.content.strip():
            continue
        if turns and turns[-1][0] == message.role.value:
            turns[-1] = (message.role.value, f"{turns[-1][1]}\n\n{undotted(message.content)}")
        else:
            turns.append((message.role.value, undotted(message.content)))
    return turns


def _told(thread: Sequence[Message], names: Names) -> list[Turn]:
    """Another conversation, with what the person told as a model of few words reads it."""
    return [
        (role, introduced(told_plainly(text), names) if role == Role.USER.value else text)
        for role, text in _alternating(thread)
    ]


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
