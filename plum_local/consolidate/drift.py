"""How much an adapter changes of everything that it should leave alone, and what keeps it from doing so."""

from __future__ import annotations

import math
import random
from collections.abc import Generator, Sequence

from plum_local.consolidate.events import Event
from plum_local.consolidate.job import Job, bare_replies
from plum_local.consolidate.neutral import PRACTICE, PROMPTS
from plum_local.engine.lora import LoraState
from plum_local.engine.model import Model
from plum_local.records import PairKind, QAPair, Split

_ASKED = 16
"""Of the neutral prompts; a run should not wait long for this."""
_PRACTISED = 0.1
"""Own replies for each pair."""


def practice(model: Model, job: Job, pairs: int) -> Generator[Event, None, list[QAPair]]:
    """The bare checkpoint's own replies, greedily, to prompts that are not those of `drift`, as pairs of no memory.

    As many as `pairs` to train on need beside them.
    """
    count = min(len(PRACTICE), math.ceil(_PRACTISED * pairs))
    chosen = random.Random(job.seed).sample(PRACTICE, count)
    replies = yield from bare_replies(model, job, chosen, "train")
    return [
        QAPair("", None, text, reply.strip(), PairKind.OPEN, Split.TRAIN)
        for text, reply in zip(chosen, replies, strict=True)
        if reply.strip()
    ]


def drift(model: Model, job: Job, state: LoraState) -> Generator[Event, None, float]:
    """How much less likely than before the bare checkpoint's own replies to neutral prompts are with `state`.

    The rise of their perplexity as a share: 0 where nothing changed, 0.03 for three per cent.
    """
    asked = PROMPTS[:: len(PROMPTS) // _ASKED]
    replies = yield from bare_replies(model, job, asked, "evaluate")
    items = [(job.chat(text), reply.strip()) for text, reply in zip(asked, replies, strict=True)]
    with model.base():
        before = model.score(items)
    with model.using(state):
        after = model.score(items)
    return perplexity_ratio(before, after) - 1


def perplexity_ratio(before: Sequence[float], after: Sequence[float]) -> float:
    """Of two lists of mean log-probabilities (nats) of the same texts."""
    return math.exp((sum(before) - sum(after)) / len(before))
