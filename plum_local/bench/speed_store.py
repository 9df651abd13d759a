"""How fast a store of very many messages is: adding one, reading a conversation, searching by words."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable
from functools import partial
from itertools import accumulate
from pathlib import Path

from plum_local.bench.spread import Spread, spread_of
from plum_local.records import Role
from plum_local.store import Store

MESSAGES = 1_000_000
_IN_CONVERSATION = 50
_AT_ONCE = 400
"""Conversations written in one transaction."""
_WORDS = 20_000
_SYLLABLES = [first + vowel for first in "bdfghjklmnprstvz" for vowel in "aeiou"]


def measure(messages: int = MESSAGES, searches: int = 400) -> dict[str, Spread]:
    """Milliseconds on a temporary store of so many messages: of adding, reading and searching, and the latter's p99.

    Searches have one to three words of a message that is in the store, so common words come up as often as people
    write them.
    """
    rng = random.Random(1)
    with tempfile.TemporaryDirectory(prefix="plum-bench-") as folder, Store(Path(folder) / "plum.db") as store:
        ids, asked = fill(store, messages, searches, rng)
        found = {
            "append_ms": [_ms(partial(store.add_message, c, Role.USER, "so it is")) for c in rng.choices(ids, k=50)],
            "read_ms": [_ms(partial(store.thread, c)) for c in rng.choices(ids, k=50)],
            "search_ms": [_ms(partial(store.search, text)) for text in asked],
        }
    slowest = [percentile(found["search_ms"][part::4], 99) for part in range(4)]
    whole = percentile(found["search_ms"], 99)
    return {name: spread_of(values) for name, values in found.items()} | {
        "search_p99_ms": Spread(whole, min(slowest), max(slowest))
    }


def fill(store: Store, messages: int, searches: int, rng: random.Random) -> tuple[list[str], list[str]]:
    """Write conversations of made-up words, some as common as "the" (Zipf); their ids, and texts to search for."""
    words = Words(rng)
    ids: list[str] = []
    asked: list[str] = []
    every = max(1, messages // searches)
    for first in range(0, messages, _IN_CONVERSATION * _AT_ONCE):
        with store.transaction():
            for start in range(first, min(messages, first + _IN_CONVERSATION * _AT_ONCE), _IN_CONVERSATION):
                numbers = range(start, min(messages, start + _IN_CONVERSATION))
                texts = {number: words.sentence() for number in numbers}
                ids.append(store.new_conversation().id)
                said = [(Role.ASSISTANT if number % 2 else Role.USER, text) for number, text in texts.items()]
                store.add_messages(ids[-1], said)
                chosen = [text for number, text in texts.items() if number % every == 0]
                asked += [" ".join(rng.sample(text.split(), rng.randint(1, 3))) for text in chosen]
    return ids, asked


class Words:
    """Sentences of made-up words, the n-th of which is as common as 1/n."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        made: dict[str, None] = {}
        while len(made) < _WORDS:
            # Common words are short, as in a language.
            syllables = 1 if len(made) < 60 else 2 if len(made) < 3000 else 3
            made["".join(rng.choices(_SYLLABLES, k=syllables))] = None
        self._words = list(made)
        self._weights = list(accumulate(1 / n for n in range(1, _WORDS + 1)))

    def sentence(self) -> str:
        """Four to twenty words."""
        count = self._rng.randint(4, 20)
        return " ".join(self._rng.choices(self._words, cum_weights=self._weights, k=count))


def percentile(values: list[float], percent: float) -> float:
    """The smallest value that `percent` of all are not above."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))]


def _ms(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000
