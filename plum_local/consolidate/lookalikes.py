"""Step 2e: near misses by substitution: a memory's own question, about somebody or something else.

A model that learned "What is my dog called?" is tempted to answer "What is my cat called?" with the dog's name. Near
misses that a model writes are often far off; so the subject of a question that a memory answers is exchanged for one
that no memory speaks of, one of its like or from the bank of never-told questions, and the bare checkpoint says what it
was not told.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Sequence

from plum_local.consolidate.denials import with_article
from plum_local.consolidate.job import Job
from plum_local.consolidate.select import LIVE
from plum_local.consolidate.wording import OWNING, owned
from plum_local.records import Memory
from plum_local.words import stem, stems

PER_MEMORY = 4
_HAD = 2
"""Of its like whether the person has them at all is asked as well."""
_ALIKE = tuple(
    names.split()
    for names in (
        "brother sister mother father mum dad wife husband son daughter uncle aunt cousin grandmother grandfather",
        "friend boss neighbour colleague roommate teacher doctor landlord partner girlfriend boyfriend",
        "dog cat bird horse rabbit hamster parrot fish",
        "car bike phone laptop house flat camera guitar",
        "trip holiday wedding exam interview appointment party meeting flight",
        "book novel project game film song thesis blog",
    )
)
"""What is taken for one another most easily."""
_SUBJECT = re.compile(r"\bmy ([a-z]{3,})\b(?!-)", re.IGNORECASE)
_DESCRIBES = frozenset(
    "favourite favorite best next new old last first second little big small own current home main great future late "
    "ex good previous former other whole real full only usual typical secret older younger oldest youngest".split()
)
"""Words between "my" and the thing it is about."""


def lookalikes(job: Job, asked: Sequence[tuple[Memory, Sequence[str]]]) -> list[tuple[Memory, str]]:
    """Near misses for memories, each given with questions that it answers; whether they are is not known yet."""
    bank = subjects(pair.question for pair in job.store.anchors())
    others = _never_spoken_of(
        job, dict.fromkeys([*bank, *(noun for names in _ALIKE for noun in names)]) if bank else ()
    )
    rng = random.Random(job.seed)
    return [
        (memory, question) for memory, questions in asked for question in _exchanged(memory, questions, others, rng)
    ]


def subjects(questions: Iterable[str]) -> list[str]:
    """The nouns after "my" in questions, each once."""
    found = (noun.lower() for question in questions for noun in _SUBJECT.findall(question))
    return list(dict.fromkeys(noun for noun in found if noun not in _DESCRIBES))


def _never_spoken_of(job: Job, nouns: Iterable[str]) -> list[str]:
    spoken: set[str] = set().union(*(stems(memory.sentence) for memory in job.store.memories(LIVE)))
    return [noun for noun in nouns if stem(noun) not in spoken]


def _exchanged(memory: Memory, questions: Sequence[str], others: Sequence[str], rng: random.Random) -> list[str]:
    """Some of the questions with their subject exchanged, each for another noun, its like first."""
    mine = stems(memory.sentence)
    about = [(q, noun) for q in questions for noun in subjects([q])[:1] if stem(noun) in mine]
    rng.shuffle(about)
    alike = {o for names in _ALIKE for _, noun in about if stem(noun) in {*map(stem, names)} for o in names} & {*others}
    nouns = [*rng.sample(sorted(alike), len(alike)), *rng.sample(others, len(others))]
    exchanged = [
        re.sub(rf"\bmy {noun}\b", f"my {other}", question, flags=re.IGNORECASE)
        for (question, noun), other in zip(about[:PER_MEMORY], dict.fromkeys(nouns), strict=False)
    ]
    had = rng.sample(sorted(alike), min(_HAD, len(alike))) if owned(memory) else []
    return exchanged + [OWNING[0].format(with_article(other)) for other in had]
