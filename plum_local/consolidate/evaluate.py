"""Step 5: what the adapter knows, by questions it was never trained on, asked before and after."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from plum_local import hearing, lookup
from plum_local.consolidate.drift import drift
from plum_local.consolidate.earlier import predecessors
from plum_local.consolidate.events import Event, ProbeResult, Progress, moments
from plum_local.consolidate.job import REPLY_TOKENS, Job, bare_replies
from plum_local.consolidate.plan import Plan, pairs_by_id
from plum_local.consolidate.verifying import right
from plum_local.engine.lora import LoraState
from plum_local.engine.model import Model
from plum_local.records import PairKind, Probe, QAPair, Split
from plum_local.replies import abstains

_AT_ONCE = 48


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Answers to all probes of a run, and what follows from them."""

    probes: tuple[Probe, ...]
    learned: frozenset[str]
    """Memories whose open probes pass, of the targets and of the older ones."""
    known: frozenset[str]
    """Those whose open probes passed before."""
    asked: frozenset[str]
    """Memories that have open probes."""
    abstained_before: float
    """Share of the held-out anchors that the bare checkpoint does not answer, 0..1; 1 if there are none."""
    abstained: float
    """The same with the new adapter, as the app answers with it (`plum_local.answering`)."""
    anchors: int
    """How many of these were asked."""
    drift: float
    """How much the perplexity of neutral replies rose, as a share; 0 where nothing changed."""

    @property
    def recall(self) -> float:
        """Share of probes passed, 0..1."""
        return sum(probe.passed for probe in self.probes) / len(self.probes) if self.probes else 0.0


def evaluate(
    model: Model, job: Job, plan: Plan, before: LoraState, after: LoraState
) -> Generator[Event, None, Evaluation]:
    """Ask every probe of the plan's memories with both adapters, and the held-out anchors without and with the new.

    What the new one knows of memories is what the app says from its weights alone (`plum_local.answering`).
    """
    # Whether an older memory is known still, its open questions tell; the others were asked when it was learned.
    older = [pair for pair in probes_of(job, plan.older) if pair.kind is PairKind.OPEN]
    pairs = [*probes_of(job, plan.targets), *older]
    asked = [pair.question for pair in pairs]
    anchors = [pair.question for pair in pairs_by_id(job, plan.anchor_probes)]
    questions = [*asked, *anchors]
    bare = yield from bare_replies(model, job, questions, "evaluate")
    first = yield from _before(model, job, plan, before, list(zip(pairs, bare[: len(pairs)], strict=True)))
    replies = yield from recalled(model, job, after, list(zip(questions, bare, strict=True)))
    second, boundary = replies[: len(pairs)], replies[len(pairs) :]
    # What was answered before may be known from many runs ago: whether it is this one that lost it, must be asked.
    lost = [n for n, pair in enumerate(pairs) if _right(pair, first[n]) and not _right(pair, second[n])]
    if plan.parent is not None:
        again = yield from recalled(model, job, before, [(asked[n], bare[n]) for n in lost])
        for n, reply in zip(lost, again, strict=True):
            first[n] = reply
    probes = [_probe(job, *answers) for answers in zip(pairs, first, second, strict=True)]
    for pair, probe in zip(pairs, probes, strict=True):
        yield ProbeResult(pair.memory_id or "", pair.question, probe.before, probe.after, probe.passed)
    passed = {probe.pair_id for probe in probes if probe.passed}
    return Evaluation(
        tuple(probes),
        learned_of(pairs, passed) & {*plan.targets, *plan.older},
        learned_of(pairs, {p.id for p, reply in zip(pairs, first, strict=True) if _right(p, reply)}),
        frozenset(p.memory_id for p in pairs if p.kind is PairKind.OPEN and p.memory_id),
        _share(map(abstains, bare[len(pairs) :])),
        _share(map(abstains, boundary)),
        len(boundary),
        (yield from drift(model, job, after)),
    )


def _before(
    model: Model, job: Job, plan: Plan, state: LoraState, asked: Sequence[tuple[QAPair, str]]
) -> Generator[Event, None, list[str]]:
    """What was answered before: by the store, if the newest adapter is in use; the latest reply, of whichever run.

    `asked`: each pair with what the bare checkpoint replies to its question.
    """
    if plan.parent is None:
        return [bare for _, bare in asked]
    versions = [adapter.version for adapter in job.store.adapters(job.checkpoint.name)]
    known = job.store.latest_replies() if versions[-1:] == [plan.parent] else {}
    fresh = [(pair.question, bare) for pair, bare in asked if pair.id not in known]
    replies = iter((yield from recalled(model, job, state, fresh)))
    return [known[pair.id] if pair.id in known else next(replies) for pair, _ in asked]


def recalled(
    model: Model, job: Job, state: LoraState, asked: Sequence[tuple[str, str]]
) -> Generator[Event, None, list[str]]:
    """What the app says from the weights of `state` alone to questions, each given with the bare checkpoint's reply."""
    replies: list[str] = []
    known = partial(lookup.vouched, job.store)
    for start in range(0, len(asked), _AT_ONCE):
        some = asked[start : start + _AT_ONCE]
        steps = hearing.replying(model, job.prompts, some, state, known, max_tokens=REPLY_TOKENS)
        replies += yield from moments(steps)
        yield Progress("evaluate", len(replies), len(asked))
    return replies


def probes_of(job: Job, memory_ids: Iterable[str]) -> list[QAPair]:
    """The held-out pairs of these memories, and those on what they replaced."""
    ids = list(memory_ids)
    ids += [memory.id for memory in predecessors(job.store, set(ids))]
    return [pair for memory_id in ids for pair in job.store.pairs(memory_id=memory_id, split=Split.PROBE)]


def learned_of(pairs: Sequence[QAPair], passed: Iterable[str]) -> frozenset[str]:
    """Memories of which at least one open probe, and at least half of them, pass."""
    right_ids = set(passed)
    scores: dict[str, list[bool]] = {}
    for pair in pairs:
        if pair.kind is PairKind.OPEN and pair.memory_id:
            scores.setdefault(pair.memory_id, []).append(pair.id in right_ids)
    return frozenset(memory for memory, marks in scores.items() if any(marks) and 2 * sum(marks) >= len(marks))


def _probe(job: Job, pair: QAPair, before: str, after: str) -> Probe:
    return Probe(pair.id, job.run_id, before.strip(), after.strip(), _right(pair, after))


def _right(pair: QAPair, reply: str) -> bool:
    return right(pair.kind, pair.question, pair.answer, reply)


def _share(marks: Iterable[bool]) -> float:
    found = list(marks)
    return sum(found) / len(found) if found else 1.0
