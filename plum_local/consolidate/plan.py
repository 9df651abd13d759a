"""What a run trains on and asks, settled before training, so that a run that is killed goes on with the same.

The plan and the trainer's checkpoints lie in `runs/<id>/`. Each is written beside its place and renamed, so what is
there is whole.
"""

from __future__ import annotations

import json
import math
import random
import shutil
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from plum_local.consolidate.afresh import starts_afresh
from plum_local.consolidate.anchors import pick_anchors
from plum_local.consolidate.earlier import predecessors
from plum_local.consolidate.events import Event
from plum_local.consolidate.job import Job, Writer
from plum_local.consolidate.replay import MOST, Sureness, all_replayed, replayed
from plum_local.consolidate.select import ATTEMPTS, LIVE, learned_ids
from plum_local.consolidate.verifying import still_unknown
from plum_local.grounding import answered_by, asked_for
from plum_local.records import POSITIVE, Memory, MemoryState, PairKind, QAPair, Split

OLDER_PROBED, FADING_PROBED = 10, 5
"""Older memories that are asked about after training, those not asked for longest; as many of them at most as fade,
which are practised, whatever is replayed of others."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Ids of all that the run works with, and the adapter it starts from."""

    parent: str | None
    message_ids: tuple[str, ...]
    targets: tuple[str, ...]
    """Memories to learn."""
    older: tuple[str, ...]
    """Memories learned before that are asked about again."""
    train: tuple[str, ...]
    """Pairs to train on, in a fixed order."""
    anchor_probes: tuple[str, ...]
    afresh: bool = False
    """Whether it starts from the bare model, and `parent` is only what it is to replace."""
    mending: bool = False
    """Whether it has been trained once and goes on, as the gate would not let pass what came of it."""

    @property
    def further(self) -> bool:
        """Whether it goes on from `parent`, and not from the bare model."""
        return self.parent is not None and not self.afresh


def make_plan(
    model: Writer, job: Job, targets: Sequence[Memory], message_ids: Sequence[str], sure: Sureness
) -> Generator[Event, None, Plan]:
    """Settle on pairs: all of the targets', replayed ones of older memories, and anchors.

    `sure` says how well the active adapter recalls what it has learned.
    """
    active = job.store.active_adapter(job.checkpoint.name)
    wanted = {memory.id for memory in targets}
    older = _longest_ago_first(job, [memory for memory in _taught(job) if memory.id not in wanted])
    afresh = starts_afresh(job, active, len(older))
    replaced = _replaced(job, wanted | {memory.id for memory in older})

    def own(memory: Memory) -> list[QAPair]:
        return _train_pairs(job, memory.id, replaced)

    new = [pair for memory in targets for pair in own(memory)]
    asked, rest = older[:OLDER_PROBED], older[OLDER_PROBED:]
    ordered = [*asked, *random.Random(job.seed).sample(rest, len(rest))]
    if afresh:
        old = all_replayed(ordered, own, job.seed)
    else:
        practised = [memory for memory in asked if memory.state is MemoryState.FADING]
        others = [memory for memory in ordered if memory not in practised]
        old = [pair for memory in practised for pair in own(memory)[:MOST]]
        old += yield from replayed(others, own, sure, job.seed)
    trained = yield from _consistent(model, job, [*new, *old])
    share = job.settings.consolidation.anchor_share
    anchors, anchor_probes = yield from pick_anchors(model, job, math.ceil(len(trained) * share))
    return Plan(
        None if active is None else active.version,
        tuple(message_ids),
        tuple(memory.id for memory in targets),
        tuple(memory.id for memory in asked),
        tuple(pair.id for pair in [*trained, *anchors]),
        tuple(pair.id for pair in anchor_probes),
        afresh,
    )


def mended(model: Writer, job: Job, plan: Plan, failing: Iterable[str]) -> Generator[Event, None, Plan]:
    """`plan` to be trained on once more, with all pairs of the memories that the gate found `failing`."""
    ids = sorted(failing)
    replaced = _replaced(job, ids)
    own = {pair.id: pair for memory_id in ids for pair in _train_pairs(job, memory_id, replaced)}
    more = yield from _consistent(model, job, [pair for pair in own.values() if pair.id not in plan.train])
    return replace(plan, train=(*plan.train, *(pair.id for pair in more)), mending=True)


def _replaced(job: Job, memory_ids: Iterable[str]) -> dict[str | None, list[Memory]]:
    """What these memories replaced, by the id of the one that did."""
    found: dict[str | None, list[Memory]] = {}
    for memory in predecessors(job.store, set(memory_ids)):
        found.setdefault(memory.superseded_by, []).append(memory)
    return found


def _train_pairs(job: Job, memory_id: str, replaced: Mapping[str | None, Sequence[Memory]]) -> list[QAPair]:
    """What is trained for a memory: its own pairs, and those on what it replaced."""
    about = (memory_id, *(memory.id for memory in replaced.get(memory_id, ())))
    return [pair for each in about for pair in job.store.pairs(memory_id=each, split=Split.TRAIN)]


def _taught(job: Job) -> list[Memory]:
    """Memories that the active adapter was to learn before.

    Its manifest has those that it did. What fades is not in it, and is to be learned again; so is what was given up.
    """
    learned = learned_ids(job.store, job.home, job.checkpoint.name)
    tries = job.store.tries(job.checkpoint.name)
    return [
        memory
        for memory in job.store.memories(LIVE)
        if memory.id in learned or memory.state is MemoryState.FADING or tries[memory.id] >= ATTEMPTS
    ]


def save_plan(folder: Path, plan: Plan) -> None:
    """Write `plan` into the run's folder, whole or not at all."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    temporary = folder / "plan.json.tmp"
    temporary.write_text(json.dumps(asdict(plan)), encoding="utf-8")
    temporary.replace(folder / "plan.json")


def load_plan(job: Job, folder: Path) -> Plan | None:
    """The plan of a run that was killed; None (and nothing is left of it) if there is none that still holds.

    It holds no more if the active adapter, a memory or a pair has changed since.
    """
    try:
        fields: dict[str, Any] = json.loads((folder / "plan.json").read_text(encoding="utf-8"))
        values: dict[str, Any] = {name: tuple(v) if isinstance(v, list) else v for name, v in fields.items()}
        plan: Plan | None = Plan(**values)
    except (OSError, ValueError, TypeError):
        plan = None
    if plan is not None and holds(job, plan):
        return plan
    discard(folder)
    return None


def holds(job: Job, plan: Plan) -> bool:
    """Whether everything a plan names is there as it was: nothing forgotten, superseded, rolled back."""
    active = job.store.active_adapter(job.checkpoint.name)
    pairs = {pair.id: pair for pair in job.store.pairs()}
    live = {memory.id for memory in job.store.memories(LIVE)}
    known = live | {memory.id for memory in predecessors(job.store, live)}
    about = {pairs[i].memory_id for i in plan.train if i in pairs} - {None}
    return (
        plan.parent == (None if active is None else active.version)
        and pairs.keys() >= {*plan.train, *plan.anchor_probes}
        and live >= {*plan.targets, *plan.older}
        and known >= about
    )


def pairs_by_id(job: Job, ids: Iterable[str]) -> list[QAPair]:
    """Pairs in the order of `ids`."""
    pairs = {pair.id: pair for pair in job.store.pairs()}
    return [pairs[i] for i in ids]


def discard(folder: Path) -> None:
    """Remove what a run left in its folder."""
    shutil.rmtree(folder, ignore_errors=True)


def _consistent(model: Writer, job: Job, pairs: list[QAPair]) -> Generator[Event, None, list[QAPair]]:
    """Without negatives that a positive question or a later memory contradicts."""
    live = {memory.id for memory in job.store.memories(LIVE)}
    answered = answered_by(pair for pair in job.store.pairs() if pair.memory_id in live)
    unknown = [p for p in pairs if p.kind is PairKind.UNKNOWN and asked_for(p.question) not in answered]
    denied = [p for p in pairs if p.kind is PairKind.NO]
    holding = yield from still_unknown(model, job, [*unknown, *denied], "pairs")
    kept = {pair.id for pair in holding}
    return [pair for pair in pairs if pair.kind in POSITIVE or pair.id in kept]


def _longest_ago_first(job: Job, memories: Sequence[Memory]) -> list[Memory]:
    """Some of those that fade, then those not asked for longest.

    A memory of which one of two questions fails is learned: were it asked again first, badly written questions would
    keep all others from being asked.
    """

    def asked(memory: Memory) -> tuple[str, str]:
        probe = job.store.latest_probe(memory.id)
        return ("" if probe is None else probe.run_id, memory.id)

    ordered = sorted(memories, key=asked)
    fading = [memory for memory in ordered if memory.state is MemoryState.FADING][:FADING_PROBED]
    first = {memory.id for memory in fading}
    return [*fading, *(memory for memory in ordered if memory.id not in first)]
