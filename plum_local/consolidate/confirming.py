"""Step 2a: whether the conversation itself answers a memory's questions as the memory does.

A small model that misreads a message ("My wife is called Renske and we have two kids": "Your wife is two kids.") agrees
with what it wrote when asked whether it is so: all its words are there. Asked openly ("Who is my wife?"), with the
messages before it, it does not come to the same. So each memory is asked about before it is kept.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

from plum_local import prompts
from plum_local.consolidate.events import Event
from plum_local.consolidate.grounding import adds, completed, grounded, normalized
from plum_local.consolidate.job import Job, Writer, write
from plum_local.consolidate.parsing import kind_of, parse_pairs
from plum_local.consolidate.verifying import REPLY_TOKENS, right
from plum_local.prompts import Turn
from plum_local.records import PairKind

_ASKED = 6
"""Questions on one memory."""
_ENOUGH = 0.3
"""Share of the questions on a memory that must be answered as it says: in six conversations of everyday facts, right
memories had half and more, wrong ones a third and less."""
_WRONG = 3
"""Questions answered otherwise that it takes to drop a memory: one or two may be written badly."""
_SAMPLES = 3
_MAX_TOKENS = 120
"""Three or four pairs."""
_TEMPERATURE = 0.7
_HEARD = ("assistant", "Got it.")


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence, the message it was read from, and the turns before that."""

    sentence: str
    last: str
    earlier: Sequence[Turn]


def confirm(model: Writer, job: Job, readings: Sequence[Reading]) -> Generator[Event, None, list[Reading]]:
    """The readings that their messages confirm, and those that the model has no question about.

    The message is tried alone and after the turns before it, and both must speak against a reading: small talk
    distracts a small model, and pronouns need it.
    """
    requests = [prompts.about_memory(job.prompts.open, reading.sentence) for reading in readings]
    texts = yield from write(
        model, requests * _SAMPLES, step="memories", max_tokens=_MAX_TOKENS, temperature=_TEMPERATURE, seed=job.seed
    )
    asked: list[tuple[int, str, str, list[Turn]]] = []
    for n, reading in enumerate(readings):
        told: list[Turn] = [("user", reading.last), _HEARD]
        contexts = [told, [*reading.earlier, *told]] if reading.earlier else [told]
        for question, answer in _questions(texts[n :: len(readings)], reading.sentence):
            asked += [(n, question, answer, context) for context in contexts]
    replies = yield from write(
        model,
        [prompts.chat(job.prompts, [*context, ("user", question)]) for _, question, _, context in asked],
        step="memories",
        max_tokens=REPLY_TOKENS,
    )
    marks: dict[int, dict[int, list[bool]]] = {}
    for (n, question, answer, context), reply in zip(asked, replies, strict=True):
        said = right(PairKind.OPEN, question, answer, completed(reply, readings[n].sentence))
        marks.setdefault(n, {}).setdefault(len(context), []).append(said)
    doubted = {n for n, ways in marks.items() if all(_speaks_against(found) for found in ways.values())}
    return [reading for n, reading in enumerate(readings) if n not in doubted]


def _speaks_against(marks: Sequence[bool]) -> bool:
    return sum(marks) < _ENOUGH * len(marks) and len(marks) - sum(marks) >= _WRONG


def _questions(texts: Sequence[str], sentence: str) -> list[tuple[str, str]]:
    """A few open questions, each once, with what the memory answers."""
    found = {
        normalized(draft.question): (draft.question, answer)
        for text in texts
        for draft in parse_pairs(text)[0]
        if kind_of(draft) is PairKind.OPEN
        and grounded(answer := completed(draft.answer, sentence), sentence)
        and adds(draft.question, answer)
    }
    return list(found.values())[:_ASKED]
