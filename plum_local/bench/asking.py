"""Asking: each question in a conversation of its own, in batches, with the prompt that the app would make for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from plum_local import lookup, recall
from plum_local.bench.arms import Arm
from plum_local.bench.consolidating import Bench
from plum_local.bench.data import Dialogue, Question
from plum_local.prompts import PROMPT_SETS, Turn
from plum_local.recall import Prompt
from plum_local.records import Message, Role
from plum_local.settings import MemorySource
from plum_local.store import Store

REPLY_TOKENS = 48
_ASKED_IN = "asked"
"""The conversation of the questions, which no store has."""
_AT_ONCE = 32


@dataclass(frozen=True, slots=True)
class Item:
    """A question and the conversation it is about."""

    conversation: int
    """Its place in time; -1 if it is about none."""
    question: Question


def ask(bench: Bench, arm: Arm, store: Store, items: Sequence[Item]) -> Iterator[int]:
    """Ask what was not asked yet; the answers go into the log, and after each batch yields how many there were."""
    done = {record["n"] for record in bench.log.records("answer", arm=arm.name)}
    todo = [n for n in range(len(items)) if n not in done]
    for start in range(0, len(todo), _AT_ONCE):
        numbers = todo[start : start + _AT_ONCE]
        prompts = [_prompt_of(bench, arm, store, items[n]) for n in numbers]
        for n, reply in zip(numbers, _replies(bench, arm, store, prompts), strict=True):
            bench.log.add("answer", arm=arm.name, n=n, reply=reply)
        yield len(numbers)


def measure_drift(bench: Bench, arm: Arm, store: Store) -> None:
    """How much everything else has changed, into the log.

    The perplexity of the bare checkpoint's own replies to neutral prompts, with the weights that the arm answers each
    with, over that of the bare ones; the same with the adapter for all of them; and how many of these prompts are
    answered word for word as before, with all that the arm does for a reply.
    """
    # What consolidates imports MLX; no command may before it has chosen the matrix products (`blas.prepare`).
    from plum_local.consolidate.drift import perplexity_ratio
    from plum_local.consolidate.neutral import PROMPTS

    if any(bench.log.records("drift", arm=arm.name)):
        return
    neutral = [_prompt(bench, store, [], text, MemorySource.OFF).turns for text in PROMPTS]
    wanted, before = _reference(bench, neutral)
    asked = [_prompt(bench, store, [], text, arm.memory) for text in PROMPTS]
    scored = list(before)
    if arm.training is not None:
        with bench.model.using(bench.model.serving):
            scored = bench.model.score(list(zip(neutral, wanted, strict=True)))
    # Where memory is read, the bare checkpoint writes every reply.
    after = scored if arm.direct else before
    replies = _replies(bench, arm, store, asked)
    same = sum(reply == reference for reply, reference in zip(replies, wanted, strict=True))
    bench.log.add(
        "drift", arm=arm.name, perplexity_ratio=perplexity_ratio(before, after),
        adapter_ratio=perplexity_ratio(before, scored), same=same, asked=len(wanted),
    )  # fmt: skip


def _reference(bench: Bench, neutral: Sequence[Sequence[Turn]]) -> tuple[list[str], list[float]]:
    """What the bare checkpoint replies to the neutral prompts, and how likely it finds that; asked for once."""
    for record in bench.log.records("reference"):
        return record["replies"], record["scores"]
    with bench.model.using(bench.model.serving.silent()):
        replies = [reply.strip() for reply in bench.model.generate_batch(neutral, max_tokens=REPLY_TOKENS)]
        scores = bench.model.score(list(zip(neutral, replies, strict=True)))
    bench.log.add("reference", replies=replies, scores=scores)
    return replies, scores


def _prompt_of(bench: Bench, arm: Arm, store: Store, item: Item) -> Prompt:
    history: list[Dialogue] = []
    if arm.transcript and item.conversation >= 0:
        needed = {bench.dialogues[item.conversation].id, *item.question.needs}
        history = [dialogue for dialogue in bench.dialogues if dialogue.id in needed]
    said = [turn for dialogue in history for turn in dialogue.messages]
    return _prompt(bench, store, said, item.question.text, arm.memory)


def _prompt(bench: Bench, store: Store, said: Sequence[Turn], text: str, memory: MemorySource) -> Prompt:
    """What the app would send for `text` after `said`; nothing of it is kept."""
    turns = [*said, (Role.USER.value, text)]
    thread = [Message(str(n), _ASKED_IN, None, Role(role), content, "") for n, (role, content) in enumerate(turns)]
    return recall.build_prompt(
        store,
        PROMPT_SETS[bench.checkpoint.prompt_set],
        thread,
        memory,
        context=bench.model.context_length,
        reply_tokens=REPLY_TOKENS,
    )


def _replies(bench: Bench, arm: Arm, store: Store, asked: Sequence[Prompt]) -> list[str]:
    """In the order of `asked`."""
    from plum_local import hearing

    prompt_set = PROMPT_SETS[bench.checkpoint.prompt_set]
    search = partial(
        recall.searched_again, store, prompt_set,
        conversation_id=_ASKED_IN, context=bench.model.context_length, reply_tokens=REPLY_TOKENS,
    )  # fmt: skip
    return hearing.replies(
        bench.model, prompt_set, asked, partial(lookup.vouched, store),
        max_tokens=REPLY_TOKENS, search=search, direct=arm.direct,
    )  # fmt: skip
