"""Asking: each question in a conversation of its own, in batches, with the prompt that the app would make for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plum_local import recall
from plum_local.bench.arms import Arm
from plum_local.bench.consolidating import Bench
from plum_local.bench.data import Dialogue, Question
from plum_local.errors import EngineError
from plum_local.prompts import PROMPT_SETS, Turn
from plum_local.recall import Prompt
from plum_local.records import Message, Role
from plum_local.settings import MemorySource
from plum_local.store import Store

REPLY_TOKENS = 48
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
        for n, reply in zip(numbers, _replies(bench, prompts), strict=True):
            bench.log.add("answer", arm=arm.name, n=n, reply=reply)
        yield len(numbers)


def measure_drift(bench: Bench, arm: Arm, store: Store) -> None:
    """How much everything else has changed, into the log.

    The perplexity of the bare checkpoint's own replies to neutral prompts, with the arm's weights, over that without;
    and how many of these prompts are answered word for word as before, with all that the arm puts into a prompt.
    """
    # What consolidates imports MLX; no command may before it has chosen the matrix products (`blas.prepare`).
    from plum_local.consolidate.drift import perplexity_ratio
    from plum_local.consolidate.neutral import PROMPTS

    if any(bench.log.records("drift", arm=arm.name)):
        return
    neutral = [_prompt(bench, store, [], text, MemorySource.OFF).turns for text in PROMPTS]
    wanted, before = _reference(bench, neutral)
    asked = [_prompt(bench, store, [], text, arm.memory) for text in PROMPTS]
    adapted = [n for n, prompt in enumerate(asked) if prompt.adapter]
    after = list(before)
    if adapted:
        with bench.model.using(bench.model.serving):
            scores = bench.model.score([(neutral[n], wanted[n]) for n in adapted])
        for n, score in zip(adapted, scores, strict=True):
            after[n] = score
    replies = _replies(bench, asked) if adapted or [prompt.turns for prompt in asked] != neutral else wanted
    same = sum(reply == reference for reply, reference in zip(replies, wanted, strict=True))
    ratio = perplexity_ratio(before, after)
    bench.log.add("drift", arm=arm.name, perplexity_ratio=ratio, same=same, asked=len(wanted))


def _reference(bench: Bench, neutral: Sequence[Sequence[Turn]]) -> tuple[list[str], list[float]]:
    """What the bare checkpoint replies to the neutral prompts, and how likely it finds that; asked for once."""
    for record in bench.log.records("reference"):
        return record["replies"], record["scores"]
    with bench.model.using(bench.model.serving.silent()):
        replies = [reply.strip() for reply in _generate(bench, neutral)]
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
    thread = [Message(str(n), "asked", None, Role(role), content, "") for n, (role, content) in enumerate(turns)]
    return recall.build_prompt(
        store,
        PROMPT_SETS[bench.checkpoint.prompt_set],
        thread,
        memory,
        context=bench.model.context_length,
        reply_tokens=REPLY_TOKENS,
    )


def _replies(bench: Bench, asked: Sequence[Prompt]) -> list[str]:
    """In the order of `asked`, each with the weights that its prompt wants."""
    replies = [""] * len(asked)
    for adapter in (True, False):
        places = [n for n, prompt in enumerate(asked) if prompt.adapter == adapter]
        serving = bench.model.serving
        with bench.model.using(serving if adapter else serving.silent()):
            for n, reply in zip(places, _generate(bench, [asked[n].turns for n in places]), strict=True):
                replies[n] = reply.strip()
    return replies


def _generate(bench: Bench, requests: Sequence[Sequence[Turn]]) -> list[str]:
    replies: list[str] = []
    for start in range(0, len(requests), _AT_ONCE):
        chunk = requests[start : start + _AT_ONCE]
        try:
            replies += bench.model.generate_batch(chunk, max_tokens=REPLY_TOKENS)
        except EngineError:
            replies += [_alone(bench, request) for request in chunk]
    return replies


def _alone(bench: Bench, request: Sequence[Turn]) -> str:
    """A prompt longer than the checkpoint can read has no reply, which is a wrong one."""
    try:
        return bench.model.generate_batch([request], max_tokens=REPLY_TOKENS)[0]
    except EngineError:
        return ""
