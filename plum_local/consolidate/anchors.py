"""Step 2c: questions about things never told, that hold the knowledge boundary in every run.

They come from the bare checkpoint, are made once and kept in the store. Before they are used, those that a memory
answers by now are left out.
"""

from __future__ import annotations

import random
from collections.abc import Generator

from plum_local import prompts
from plum_local.consolidate.events import Event
from plum_local.consolidate.grounding import normalized
from plum_local.consolidate.job import Job, Writer, write
from plum_local.consolidate.parsing import kind_of, parse_pairs
from plum_local.consolidate.verifying import Claim, still_unknown, verify
from plum_local.records import PairKind, QAPair, Split

WANTED = 200
ENOUGH = 100
"""With as many no more are made: a model may not know 200 different ones."""
PROBES = 20
_REQUESTS = 16
_ROUNDS = 6
_MAX_TOKENS = 320
_SEED = 20_000


def make_anchors(model: Writer, job: Job) -> Generator[Event, None, None]:
    """Fill the store's bank of anchors, if it is not filled yet."""
    bank = {normalized(pair.question) for pair in job.store.anchors()}
    if len(bank) >= ENOUGH:
        return
    for number in range(_ROUNDS):
        requests = [prompts.anchors(job.prompts)] * _REQUESTS
        seed = _SEED + 1000 * number
        texts = yield from write(model, requests, step="anchors", max_tokens=_MAX_TOKENS, temperature=1.0, seed=seed)
        claims: dict[str, Claim] = {}
        for draft in (draft for text in texts for draft in parse_pairs(text)[0]):
            key = normalized(draft.question)
            if key and key not in bank and kind_of(draft) is PairKind.UNKNOWN:
                claims.setdefault(key, Claim(draft.question, draft.answer, PairKind.UNKNOWN, None))
        holds = yield from verify(model, job, list(claims.values()), "anchors")
        kept = [claim for claim, holding in zip(claims.values(), holds, strict=True) if holding]
        _keep(job, kept[: WANTED - len(bank)])
        bank |= {normalized(claim.question) for claim in kept}
        if len(bank) >= WANTED:
            return


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
