"""What is asked about a generated persona, in phrasings that stand in none of its conversations."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from plum_local.bench import kinds, words
from plum_local.bench.data import Kind as Asks
from plum_local.bench.data import Question
from plum_local.bench.facts import Fact, Subject, fill, full, name_of
from plum_local.bench.kinds import Kind
from plum_local.bench.phrases import NAMES

Slot = tuple[Kind, Subject | None]


class Asker:
    """Writes the questions about each fact; no question twice."""

    def __init__(self, rng: random.Random, facts: Sequence[Fact], never: Sequence[Slot]):
        self._rng, self._facts, self._never = rng, facts, list(never)
        self._asked: set[str] = set()
        self._met = {fact.subject for fact in facts if fact.subject is not None}
        self._turn = 0

    def about(self, fact: Fact) -> list[Question]:
        """Its questions: open ones (if it corrects another, for the new and the earlier value), yes, no, unknown."""
        if fact.replaced:
            return []
        self._turn += 1
        kind = Asks.OPEN if fact.old is None else Asks.CORRECTED
        asked = [
            self._write(kind, fact.value, lambda: self._open(fact.slot, fact.kind.asks)),
            self._write(
                kind, fact.value, lambda: self._open(fact.slot, [f.format(c=fact.kind.clause) for f in kinds.ASKING])
            ),
        ]
        if fact.old is not None:
            needs = (name_of(fact.old.conversation),)
            frames = [frame.format(w=fact.kind.was) for frame in kinds.BEFORE]
            asked.append(self._write(Asks.EARLIER, fact.old.value, lambda: self._open(fact.slot, frames), needs))
        return [
            *asked,
            self._write(Asks.YES, "yes", lambda: self._yes(fact)),
            self._write(Asks.NO, "no", lambda: self._no(fact)),
            self._write(Asks.UNKNOWN, "", lambda: self._unknown(fact)),
        ]

    def _write(self, kind: Asks, answer: str, make: Callable[[], str], needs: tuple[str, ...] = ()) -> Question:
        for _ in range(50):
            text = make()
            if text not in self._asked:
                break
        self._asked.add(text)
        return Question(text[:1].upper() + text[1:], answer, kind, needs)

    def _open(self, slot: Slot, lines: Sequence[str]) -> str:
        return self._filled(self._rng.choice(lines), slot)

    def _yes(self, fact: Fact) -> str:
        """In turn with the value, and whether it was told at all."""
        if self._turn % 2:
            return self._check(fact.slot, fact.value)
        return self._filled(self._rng.choice(kinds.MENTIONING).format(c=fact.kind.clause), fact.slot)

    def _no(self, fact: Fact) -> str:
        """In turn a wrong value (an outdated one, or one that is another's), and what was never said."""
        if fact.old is not None:
            return self._check(fact.slot, fact.old.value)
        if self._turn // 2 % 2:
            return self._check(fact.slot, self._wrong(fact))
        kind, _ = slot = self._untold(fact)
        if self._rng.random() < 0.5:
            return self._check(slot, words.draw(self._rng, kind.pool, set()))
        return self._filled(self._rng.choice(kinds.MENTIONING).format(c=kind.clause), slot)

    def _unknown(self, fact: Fact) -> str:
        kind, _ = slot = self._untold(fact)
        frames = [frame.format(c=kind.clause) for frame in kinds.ASKING]
        return self._open(slot, self._rng.choice((kind.asks, frames)))

    def _check(self, slot: Slot, value: str) -> str:
        return self._filled(self._rng.choice(kinds.CHECKING).format(s=slot[0].state), slot, value)

    def _wrong(self, fact: Fact) -> str:
        told = {f.value for f in self._facts if f.kind.pool == fact.kind.pool and f.value != fact.value}
        if told and self._rng.random() < 0.5:
            return self._rng.choice(sorted(told))
        return words.draw(self._rng, fact.kind.pool, {fact.value})

    def _untold(self, fact: Fact) -> Slot:
        """A slot of which nothing was told, as close to the fact as there is: same subject, or same property."""
        near = [
            [slot for slot in self._never if fact.subject is not None and slot[1] == fact.subject],
            [slot for slot in self._never if slot[0] is fact.kind],
            self._never,
        ]
        start = self._rng.choices((0, 1, 2), (40, 40, 20))[0]
        return self._rng.choice(next(some for some in near[start:] if some))

    def _filled(self, line: str, slot: Slot, value: str = "") -> str:
        kind, subject = slot
        if subject is None:
            return fill(line, "", value)
        phrase = subject.noun
        if subject.name and subject in self._met and kind not in NAMES:
            phrase = self._rng.choices((subject.noun, full(subject), subject.name), (45, 25, 30))[0]
        return fill(line, phrase, value)
