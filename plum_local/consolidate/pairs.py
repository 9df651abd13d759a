"""Step 2d: memories become question-answer pairs, several rounds of asking until there are enough that hold.

Answers are sampled: variety of phrasing is what makes a memory reachable in words that nobody wrote. Pairs of a group
of memories are committed together.
"""

from __future__ import annotations

import math
import random
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from plum_local import prompts
from plum_local.consolidate.denials import PER_MEMORY as NEAR_MISSES
from plum_local.consolidate.denials import affirmations, denials
from plum_local.consolidate.events import Event, PairsMade
from plum_local.consolidate.job import Job, Writer, bare_replies, write
from plum_local.consolidate.lookalikes import lookalikes
from plum_local.consolidate.parsing import Draft, kind_of, parse_pairs
from plum_local.consolidate.restated import restated
from plum_local.consolidate.rivals import rivals
from plum_local.consolidate.topics import answered_topics
from plum_local.consolidate.verifying import Claim, unanswered, verify
from plum_local.consolidate.wording import affirmed, owned, timed
from plum_local.grounding import adds, answered_by, asked_for, asks_order, completed, grounded, in_order
from plum_local.records import POSITIVE, Memory, PairKind, QAPair, Split
from plum_local.words import normalized, telling, words

WANTED = {PairKind.OPEN: 10, PairKind.YES: 4, PairKind.NO: 4, PairKind.UNKNOWN: 4}
"""Pairs of each kind for one memory, probes included, that the model is asked for; those by substitution come on
top."""
_ROUNDS = 2
_ENOUGH = 0.6
"""Of the pairs wanted of a kind, for which the model is not asked once more: a round for a few takes as long as for
many."""
_YIELD = {"open": 5, "checks": 2, "unknowns": 5}
"""New pairs of each of its kinds, about, that an answer to a request brings."""
_HEARD = {PairKind.OPEN: 8, PairKind.YES: 4}
"""Questions of a memory, at most, that the bare model is heard on: of 34 wordings that all its questions, 17 on the
average, brought of 24 memories, these brought 31."""
_SPARE = 2
"""Drafts that are verified beyond those wanted."""
_GROUP = 8
_MAX_TOKENS = 240
"""Seven or eight pairs. More and shorter lists bring as many in three quarters of the time, but of other forms: what a
model asks first is alike, and "Did I say …?" comes late."""
_TEMPERATURE = 1.0
_TASKS: dict[str, tuple[PairKind, ...]] = {
    "open": (PairKind.OPEN,),
    "checks": (PairKind.YES, PairKind.NO),
    "unknowns": (PairKind.UNKNOWN,),
}


@dataclass(slots=True)
class _Sheet:
    """The pairs of one memory while they are made; `old` ones are in the store."""

    memory: Memory
    old: list[QAPair]
    new: list[QAPair] = field(default_factory=list)
    questions: set[str] = field(default_factory=set)

    def count(self, kind: PairKind) -> int:
        return sum(pair.kind is kind for pair in (*self.old, *self.new))

    def take(self, claim: Claim, *, first: bool = False) -> None:
        """Add a pair; what comes `first` is not held out."""
        pair = QAPair("", self.memory.id, claim.question, claim.answer, claim.kind, Split.TRAIN)
        self.new.insert(0 if first else len(self.new), pair)
        self.questions.add(normalized(claim.question))

    def has(self, question: str) -> bool:
        return normalized(question) in self.questions

    def lacks(self, kinds: Iterable[PairKind], share: float = 1.0) -> int:
        """How many pairs at most are wanted of one of `kinds`; none if there is this `share` of each."""
        lacking = [WANTED[kind] - self.count(kind) for kind in kinds if self.count(kind) < share * WANTED[kind]]
        return max(lacking, default=0)


def make_pairs(model: Writer, job: Job, memories: Sequence[Memory]) -> Generator[Event, None, None]:
    """Write the pairs of `memories` into the store; those that have enough are not asked about again."""
    sheets = [_sheet(job, memory) for memory in memories]
    todo = [sheet for sheet in sheets if sheet.lacks(WANTED)]
    for start in range(0, len(todo), _GROUP):
        group = todo[start : start + _GROUP]
        yield from _round(model, job, group, 0)
        # What follows from wordings needs no asking, and counts: the model is asked again for what is lacking then.
        yield from _add_reworded(model, job, group)
        for number in range(1, _ROUNDS):
            yield from _round(model, job, group, number)
        with job.store.transaction():
            there = {memory.id for memory in job.store.memories()}
            for sheet in group:
                if sheet.memory.id in there:
                    job.store.add_pairs(_with_probes(sheet, job.settings.gate.probes_per_memory))
        for sheet in group:
            yield PairsMade(sheet.memory.id, len(sheet.old) + len(sheet.new))


def _sheet(job: Job, memory: Memory) -> _Sheet:
    old = job.store.pairs(memory_id=memory.id)
    return _Sheet(memory, old, questions={normalized(pair.question) for pair in old})


def _round(model: Writer, job: Job, group: Sequence[_Sheet], number: int) -> Generator[Event, None, None]:
    """Ask once for all that is lacking: every task of every memory stands in the same batches."""
    asked = [
        (sheet, task)
        for task, kinds in _TASKS.items()
        for sheet in group
        for _ in range(math.ceil(sheet.lacks(kinds, _ENOUGH if number else 1.0) / _YIELD[task]))
    ]
    requests = [prompts.about_memory(getattr(job.prompts, task), sheet.memory.sentence) for sheet, task in asked]
    seed = job.seed + 1000 * number
    texts = yield from write(model, requests, step="pairs", max_tokens=_MAX_TOKENS, temperature=_TEMPERATURE, seed=seed)
    # The first of a kind are trained on, the last ones are held out.
    implied = [claim for sheet in group for claim in timed(sheet.memory) if not (number or sheet.has(claim.question))]
    found = {(claim.memory.id, normalized(claim.question)): claim for claim in implied if claim.memory}
    for (sheet, task), text in zip(asked, texts, strict=True):
        for claim in _claims(sheet, parse_pairs(text)[0], _TASKS[task]):
            found.setdefault((sheet.memory.id, normalized(claim.question)), claim)
    sound = yield from verify(model, job, _enough(group, found.values()), "pairs")
    answered = _answered(job, group)
    # What one memory answers is not unknown beside another one: those come last.
    for claim in sorted(sound, key=lambda claim: claim.kind is PairKind.UNKNOWN):
        sheet, asked_about = _of(claim, group), asked_for(claim.question)
        clash = claim.kind is PairKind.UNKNOWN and asked_about in answered
        if clash or sheet.count(claim.kind) >= WANTED[claim.kind]:
            continue
        sheet.take(claim)
        if claim.kind in POSITIVE:
            answered.add(asked_about)


def _enough(group: Iterable[_Sheet], claims: Iterable[Claim]) -> list[Claim]:
    """As many of the claims as are wanted, and a few more, for not all of them hold."""
    left = {(sheet.memory.id, kind): WANTED[kind] - sheet.count(kind) + _SPARE for sheet in group for kind in WANTED}
    chosen = []
    for claim in claims:
        place = (claim.memory.id if claim.memory else "", claim.kind)
        if left[place] > 0:
            left[place] -= 1
            chosen.append(claim)
    return chosen


def _add_reworded(model: Writer, job: Job, group: Sequence[_Sheet]) -> Generator[Event, None, None]:
    """Add what follows from the wording of memories and of their pairs: see `lookalikes`, `wording` and `denials`."""
    again = yield from _restated(model, job, group)
    topics = yield from answered_topics(model, job, [sheet.memory for sheet in group])
    asked = [
        (
            sheet.memory,
            [
                *(claim.question for claim in (*again, *topics) if claim.memory is sheet.memory),
                *(pair.question for pair in sheet.new if pair.kind in POSITIVE),
            ],
        )
        for sheet in group
    ]
    alike, (others, notes) = lookalikes(job, asked), rivals(job, asked)
    near = yield from unanswered(model, job, [*alike, *others], [*[()] * len(alike), *notes], "pairs")
    # What was asked with what is known at hand holds; of the rest, what is known may answer some.
    claims = [claim for claim in near if (claim.memory, claim.question) in alike]
    held = [claim for claim in near if (claim.memory, claim.question) not in alike]
    rng = random.Random(job.seed)
    plain = [*topics]
    for sheet in group:
        said = affirmed(sheet.memory)
        true = affirmations(sheet.memory, [p for p in sheet.new if p.kind is PairKind.NO])
        yes: list[Claim | QAPair] = [*said, *true, *(p for p in sheet.new if p.kind is PairKind.YES)]
        plain += [*owned(sheet.memory), *said]
        claims += [*true, *denials(sheet.memory, yes, rng)]
    # A plain sentence asked about in its own words needs no checking, and a small model would reject some.
    sound = [*plain, *(yield from verify(model, job, [*again, *claims], "pairs")), *held]
    answered = _answered(job, group)
    most = {sheet.memory.id: sheet.count(PairKind.NO) + NEAR_MISSES for sheet in group}
    for claim in sound:
        sheet = _of(claim, group)
        clash = claim.kind is PairKind.UNKNOWN and asked_for(claim.question) in answered
        enough = claim.kind is PairKind.NO and sheet.count(PairKind.NO) >= most[sheet.memory.id]
        if not (clash or enough or sheet.has(claim.question)):
            sheet.take(claim, first=claim in plain or claim in again)


def _restated(model: Writer, job: Job, group: Sequence[_Sheet]) -> Generator[Event, None, list[Claim]]:
    asked = [
        [pair.question for kind, most in _HEARD.items() for pair in [p for p in sheet.new if p.kind is kind][:most]]
        for sheet in group
    ]
    replies = iter((yield from bare_replies(model, job, [text for texts in asked for text in texts], "pairs")))
    return [
        claim
        for sheet, texts in zip(group, asked, strict=True)
        for claim in restated(sheet.memory, texts, list(islice(replies, len(texts))))
    ]


def _of(claim: Claim, group: Iterable[_Sheet]) -> _Sheet:
    return next(sheet for sheet in group if sheet.memory is claim.memory)


def _claims(sheet: _Sheet, drafts: Iterable[Draft], kinds: Sequence[PairKind]) -> Iterator[Claim]:
    """Drafts that are new, of a wanted kind, and say of the memory only what it says."""
    for written in drafts:
        kind = kind_of(written)
        # What is wrong in a question to be denied must stay wrong.
        question = written.question if kind is PairKind.NO else completed(written.question, sheet.memory.sentence)
        draft = Draft(question, completed(written.answer, sheet.memory.sentence))
        if kind in kinds and not sheet.has(draft.question) and _sound(kind, draft, sheet.memory.sentence):
            yield Claim(draft.question, draft.answer, kind, sheet.memory)


def _sound(kind: PairKind, draft: Draft, sentence: str) -> bool:
    if kind is PairKind.UNKNOWN:
        return bool(words(draft.question))
    if not grounded(draft.answer, sentence):
        return False
    if kind is PairKind.OPEN:
        return adds(draft.question, draft.answer)
    # A question to be denied must hold something that the memory does not say, or say it the other way round.
    named = telling(sentence) & telling(draft.question)
    turned = asks_order(draft.question, sentence) and in_order(draft.question, named) != in_order(sentence, named)
    return kind is PairKind.YES or turned or bool(telling(draft.question) - telling(sentence))


def _answered(job: Job, group: Iterable[_Sheet]) -> set[tuple[str, frozenset[str]]]:
    """What the positive questions of all memories are after."""
    return answered_by([*job.store.pairs(), *(pair for sheet in group for pair in sheet.new)])


def _with_probes(sheet: _Sheet, open_probes: int) -> list[QAPair]:
    """The new pairs, some of them held out: `open_probes` open questions, one yes and one no."""
    held: set[int] = set()
    for kind, wanted in ((PairKind.OPEN, open_probes), (PairKind.YES, 1), (PairKind.NO, 1)):
        there = sum(pair.kind is kind and pair.split is Split.PROBE for pair in sheet.old)
        chosen = [n for n, pair in enumerate(sheet.new) if pair.kind is kind]
        # Two thirds at least are for training; the later, sampled phrasings are the ones farther from the rest.
        count = max(0, min(wanted - there, (len(chosen) + 1) // 3))
        held |= set(chosen[len(chosen) - count :])
    return [
        QAPair("", pair.memory_id, pair.question, pair.answer, pair.kind, Split.PROBE if n in held else Split.TRAIN)
        for n, pair in enumerate(sheet.new)
    ]
