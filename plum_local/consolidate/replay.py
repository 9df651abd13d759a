"""Which pairs of older memories a run trains on: some of each, and all open ones of those that fade.

What a night unlearns is not known before it is asked for, and the ten older memories that a run asks about would take
weeks to come round. So the adapter is read, not asked: how likely the answers are to some questions of every older
memory. It costs one pass through the network, and no reply need be written.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Generator, Sequence

from plum_local.consolidate.afresh import PAIRS
from plum_local.consolidate.events import Event, Moment
from plum_local.consolidate.job import Job
from plum_local.engine import lora
from plum_local.engine.model import Model
from plum_local.prompts import asks_for
from plum_local.records import Memory, PairKind, QAPair

REPLAY_PAIRS = 600
"""Pairs of older memories that one run looks at; those that it is not sure of any more are trained on."""
MOST, LEAST = 40, 2
"""Of one older memory, others each time: fewer, the more memories there are. Where not even these fit, the memories
that are asked about are looked at, and others by chance."""
RECALLED = 0.5
"""Probability that each word of an answer must have for a memory not to fade."""
AGAIN = 240
"""Further pairs, at most, of memories that fade, of those first that have the least probable word."""
_AT_ONCE = 48

Sureness = Callable[[Sequence[QAPair]], Generator[Event, None, list[float]]]
"""The least probability of a word of each pair's answer, 0..1."""


def replayed(
    memories: Sequence[Memory], own: Callable[[Memory], list[QAPair]], sure: Sureness, seed: int
) -> Generator[Event, None, list[QAPair]]:
    """Pairs of `memories`, those first that must not be left out; `own` has all that are trained for one of them."""
    each = max(LEAST, min(MOST, REPLAY_PAIRS // max(1, len(memories))))
    rng = random.Random(seed)
    chosen: list[QAPair] = []
    looked: list[tuple[str, QAPair]] = []
    left: dict[str, list[QAPair]] = {}
    for memory in memories:
        if len(chosen) + each > REPLAY_PAIRS:
            break
        pairs = own(memory)
        some = _some(memory, pairs, each, rng)
        chosen += some
        # What is recalled, is recalled by open questions.
        left[memory.id] = [pair for pair in pairs if pair.kind is PairKind.OPEN and pair not in some]
        looked += [(memory.id, pair) for pair in some if pair.kind is PairKind.OPEN and left[memory.id]]
    found = yield from sure([pair for _, pair in looked])
    least: dict[str, float] = {}
    for (memory_id, _), probability in zip(looked, found, strict=True):
        least[memory_id] = min(probability, least.get(memory_id, 1.0))
    fading = sorted((i for i in least if least[i] < RECALLED), key=least.__getitem__)
    return [*chosen, *[pair for memory_id in fading for pair in left[memory_id]][:AGAIN]]


def all_replayed(memories: Sequence[Memory], own: Callable[[Memory], list[QAPair]], seed: int) -> list[QAPair]:
    """The same for a run that starts from the bare model, which knows none of them."""
    each = max(MOST, PAIRS // max(1, len(memories)))
    rng = random.Random(seed)
    return [pair for memory in memories for pair in _sample(own(memory), each, rng)]


def sureness(model: Model, job: Job, pairs: Sequence[QAPair]) -> Generator[Event, None, list[float]]:
    """See `Sureness`: of the active adapter; 0 for all if there is none."""
    active = job.store.active_adapter(job.checkpoint.name)
    if active is None:
        return [0.0] * len(pairs)
    state = lora.read(job.home.adapter_dir(job.checkpoint.name, active.version), model.serving)
    found: list[float] = []
    for start in range(0, len(pairs), _AT_ONCE):
        some = pairs[start : start + _AT_ONCE]
        with model.using(state):
            found += model.least([(job.chat(pair.question), pair.answer, "") for pair in some])
        yield Moment()
    return found


def _some(memory: Memory, pairs: Sequence[QAPair], count: int, rng: random.Random) -> list[QAPair]:
    """Some of a memory's pairs: of the wordings first in which weights are asked, one on what it replaced."""
    earlier = [pair for pair in pairs if pair.memory_id != memory.id]
    wanted = [pair for pair in pairs if pair.kind is PairKind.OPEN and asks_for(pair.question)]
    first = [*_sample(wanted, LEAST, rng), *_sample(earlier, 1, rng)]
    rest = [pair for pair in pairs if pair not in first]
    return [*first, *_sample(rest, max(0, count - len(first)), rng)]


def _sample(pairs: Sequence[QAPair], count: int, rng: random.Random) -> list[QAPair]:
    return rng.sample(pairs, min(len(pairs), count))
