"""Step 2c: questions about things never told, that hold the knowledge boundary in every run.

They come from the bare checkpoint, are made once and kept in the store. Before they are used, those that a memory
answers by now are left out.
"""

from __future__ import annotations

import json
import random
from collections.abc import Collection, Generator, Iterable
from pathlib import Path

from plum_local import prompts
from plum_local.consolidate.events import Event
from plum_local.consolidate.job import Job, Writer, write
from plum_local.consolidate.parsing import Draft, kind_of, parse_pairs, well_formed
from plum_local.consolidate.select import LIVE
from plum_local.consolidate.verifying import Claim, still_unknown, verify
from plum_local.records import PairKind, QAPair, Split
from plum_local.words import normalized

WANTED = 200
"""The bank grows with the memories up to this many; a model may not know more different ones."""
_PER_MEMORY = 16
_FEW = 12
"""Fewer that are missing are not worth another batch."""
BANK = "anchors.jsonl"
PROBES = 30
"""Held out of the bank: of ten, two that fail for a whole night's sake would be a fifth."""
_REQUESTS = 16
_EACH = 5
"""What one request is good for, by experience: six pairs, not all of them new and sound."""
_ROUNDS = 6
_MAX_TOKENS = 320
_SEED = 20_000


def make_anchors(model: Writer, job: Job) -> Generator[Event, None, None]:
    """Fill the store's bank of anchors as far as the memories there are call for.

    A checkpoint may bring a bank of its own, as the bundled one does: made the same way, before the first night.
    """
    if not job.store.anchors():
        brought = read_bank(job.checkpoint.path / BANK)
        doubtful = {d for d in brought if job.store.search_memories(d.question, limit=1, states=LIVE)}
        yield from _take(model, job, [d for d in brought if d in doubtful], (), WANTED)
        _keep(job, [_claim(d) for d in brought if d not in doubtful])
    yield from fill(model, job, min(WANTED, PROBES + _PER_MEMORY * len(job.store.memories(LIVE))))


def fill(model: Writer, job: Job, wanted: int) -> Generator[Event, None, None]:
    """Have the bare checkpoint write anchors until the bank has about `wanted`."""
    bank = {normalized(pair.question) for pair in job.store.anchors()}
    for number in range(_ROUNDS):
        missing = wanted - len(bank)
        if missing < _FEW:
            return
        requests = [prompts.anchors(job.prompts)] * min(_REQUESTS, -(-missing // _EACH))
        seed = _SEED + 1000 * (len(bank) + number)
        texts = yield from write(model, requests, step="anchors", max_tokens=_MAX_TOKENS, temperature=1.0, seed=seed)
        drafts = [draft for text in texts for draft in parse_pairs(text)[0] if _is_anchor(draft)]
        bank |= yield from _take(model, job, drafts, bank, missing)


def read_bank(file: Path) -> list[Draft]:
    """Anchors as a checkpoint brings them: JSON lines with "question" and "answer"; none if there is no such file."""
    try:
        rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
        drafts = [Draft(str(row["question"]), str(row["answer"])) for row in rows]
    except (OSError, ValueError, KeyError, TypeError):
        return []
    return [draft for draft in drafts if _is_anchor(draft)]


def _take(
    model: Writer, job: Job, drafts: Iterable[Draft], bank: Collection[str], most: int
) -> Generator[Event, None, set[str]]:
    """Keep at most `most` of the anchors that are new and true in the store; the keys of those kept."""
    claims: dict[str, Claim] = {}
    for draft in drafts:
        key = normalized(draft.question)
        if key and key not in bank:
            claims.setdefault(key, _claim(draft))
    kept = (yield from verify(model, job, list(claims.values()), "anchors"))[:most]
    _keep(job, kept)
    return {normalized(claim.question) for claim in kept}


def _is_anchor(draft: Draft) -> bool:
    return well_formed(draft) and kind_of(draft) is PairKind.UNKNOWN


def _claim(draft: Draft) -> Claim:
    return Claim(draft.question, draft.answer, PairKind.UNKNOWN, None)


def pick_anchors(model: Writer, job: Job, train: int) -> Generator[Event, None, tuple[list[QAPair], list[QAPair]]]:
    """At most `train` anchors to train on, others in every run, and those to probe; none that a memory answers."""
    bank = job.store.anchors(Split.TRAIN)
    chosen = random.Random(job.seed).sample(bank, min(train, len(bank)))
    held = job.store.anchors(Split.PROBE)[:PROBES]
    unknown = yield from still_unknown(model, job, [*chosen, *held], "anchors")
    return [p for p in unknown if p.split is Split.TRAIN], [p for p in unknown if p.split is Split.PROBE]


def _keep(job: Job, claims: list[Claim]) -> None:
    """Every fifth one is held out for probing, until there are enough of those."""
    held = len(job.store.anchors(Split.PROBE))
    pairs = []
    for number, claim in enumerate(claims):
        probe = number % 5 == 4 and held < PROBES
        held += probe
        pairs.append(
            QAPair("", None, claim.question, claim.answer, PairKind.UNKNOWN, Split.PROBE if probe else Split.TRAIN)
        )
    job.store.add_pairs(pairs)
