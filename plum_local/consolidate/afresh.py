"""When a night starts from the bare model again, with all memories, instead of going on from the active adapter.

Every night changes a little of everything else, and after about ten of them an adapter claims to know what it was never
told: then no night passes the gate any more. All memories at once, from the bare model, are learned as well and change
next to nothing. It also leaves what was forgotten behind, which an adapter that goes on keeps.
"""

from __future__ import annotations

from itertools import takewhile

from plum_local.consolidate.job import Job
from plum_local.consolidate.select import holds_forgotten
from plum_local.manifest import read_manifest
from plum_local.records import Adapter, RunStatus

PAIRS = 600
"""Of older memories, together, that such a night trains on where they are few enough for more than the usual share."""
_IN_A_ROW = 2
"""Rejected nights before one starts afresh, and again after one that was rejected as well."""
MOST_MEMORIES = 400
"""Learned before; with more of them such a night would take too long, and it goes on from the adapter."""


def starts_afresh(job: Job, active: Adapter | None, older: int) -> bool:
    """Whether to leave the active adapter, which has learned `older` memories that are to be kept."""
    if active is None or older > MOST_MEMORIES:
        return False
    return _were_rejected(job) or _has_changed(job, active)


def _were_rejected(job: Job) -> bool:
    """Whether the latest trainings came to nothing, one after the other.

    One does where its few new memories are hard to learn: of a hundred nights of two persons one did, of two new
    memories, and the next night took ten minutes for all 277 there were. Where a start from the bare model came to
    nothing either, the next ones go on: it takes many times as long, and what was amiss may not have been the adapter.
    """
    ended = (run.status for run in job.store.runs(job.checkpoint.name) if run.id != job.run_id and run.steps)
    rejected = sum(1 for _ in takewhile(RunStatus.REJECTED.__eq__, ended))
    return rejected % (_IN_A_ROW + 1) == _IN_A_ROW


def _has_changed(job: Job, active: Adapter) -> bool:
    """Whether the adapter has drifted far, or holds what is not to be known any more."""
    return _drift(job, active) > job.settings.consolidation.max_drift or holds_forgotten(
        job.store, job.home, job.checkpoint.name
    )


def _drift(job: Job, active: Adapter) -> float:
    """By its manifest; of an adapter from elsewhere nothing is known."""
    try:
        return float(read_manifest(job.home, job.checkpoint.name, active.version)["drift"])
    except (OSError, ValueError, KeyError, TypeError):
        return 0.0
