"""Step 2a: messages become memories, one sentence each, with their source and its date."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Sequence

from plum_local import prompts
from plum_local.consolidate.events import Event, MemoryFound
from plum_local.consolidate.job import Job, Writer, write
from plum_local.consolidate.parsing import parse_memories
from plum_local.consolidate.select import EARLIER_TURNS, LIVE, Source
from plum_local.consolidate.wording import ANY_MONTH, TIME_PHRASE
from plum_local.grounding import completed, grounded_memory, names, refers_back, trimmed
from plum_local.prompts import Turn
from plum_local.records import Memory
from plum_local.slips import (
    contradicts,
    crossed,
    ended,
    misattributed,
    misgendered,
    misnamed,
    misread,
    overstated,
    ungrammatical,
)
from plum_local.subjects import with_dates
from plum_local.told import told_plainly
from plum_local.wordings import as_told
from plum_local.words import A_SUBJECT, CLAUSE, FUNCTION, content, normalized, stems, telling

_MAX_TOKENS = 160
SAMPLES = 2
"""Readings of a message and of its clauses besides the greedy ones."""
_TEMPERATURE = 0.7
_VOTES = 3
"""Readings that must have a sentence, of six where a message has clauses: of 60 with names and phrasings never trained
on, 62 of the 83 sentences with three votes were right, 64 of 99 with two."""
_NAMED = re.compile(r"(?<!^)\b[A-Z]\w*")
_CALLED = re.compile(r"(name is |\bis called )([^\W\d_]\w+)(?=\.$)")
_NO_NOUN = rf"(?:{'|'.join(sorted(FUNCTION))})\b"
_TIME_FIRST = re.compile(rf"(?:(?<=[.!?] )|^)({TIME_PHRASE}),? {A_SUBJECT}([^.!?]*)", re.IGNORECASE)
_MONTH = rf"(?:{ANY_MONTH})"
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = re.compile(rf"\b(?:{_MONTH} {_NUMBER}|{_NUMBER}(?: of)? {_MONTH})\b", re.IGNORECASE)
_DAY = re.compile(
    rf"\b(?:at|on|in) (?:the )?(\d{{1,2}})(?:st|nd|rd|th)?\b(?!(?: of)? {_MONTH}|[:.]\d| ?[ap]\.?m)", re.IGNORECASE
)
"""A number that was to be a date."""
_NAMES = re.compile(r"\b(?:my|our)\b|\b(?:have|has|had|got|adopted|bought) (?:an?|two|three)\b", re.IGNORECASE)
"""In a clause that speaks of somebody or something that a pronoun after it may mean."""
_RUNS_ON = r" ((?:in|at|on|for|with|from|by|near|of|since|until|after|before)(?: [^\s,;()]+){1,5})$"
"""Behind what a memory ends with, to the end of its clause."""
_NO_REST = re.compile(r"\b(?:I|me|him|her|it|us|them|that|which|who)\b", re.IGNORECASE)
_MINE = re.compile(r"\b(?:my|our)\b", re.IGNORECASE)
_CLAUSE_WORDS = 2
"""Shorter pieces tell nothing by themselves."""
_GROUP = 16
"""Messages whose memories are committed together; a killed run loses no more than the group it was at."""


def note_memories(model: Writer, job: Job, sources: Sequence[Source]) -> Generator[Event, None, list[Memory]]:
    """Write the memories of `sources` into the store, a group at a time; the new ones.

    A message that has memories already was read by a run that did not come to its end, and is not read again.
    """
    known = job.store.memories()
    read = {memory.source_message_id for memory in known}
    # What was superseded or forgotten and is told again is a new memory.
    seen = {normalized(memory.sentence) for memory in known if memory.state in LIVE}
    todo = [source for source in sources if source.message.id not in read]
    found: list[Memory] = []
    for start in range(0, len(todo), _GROUP):
        group = todo[start : start + _GROUP]
        read_so = yield from _read(model, job, group)
        sentences = list(zip([source for source, _ in read_so], proper([s for _, s in read_so], known), strict=True))
        with job.store.transaction():
            noted = [
                job.store.add_memory(sentence, source.message.id)
                for source, sentence in sentences
                if not _seen(seen, sentence)
            ]
        found += noted
        for memory in noted:
            yield MemoryFound.of(memory)
    return found


def _read(model: Writer, job: Job, sources: Sequence[Source]) -> Generator[Event, None, list[tuple[Source, str]]]:
    """Grounded sentences with the message they come from, in the order of the messages.

    A window is read several times, greedily and sampled, whole and clause by clause, and what is found often holds.
    What does not refer to the turns before it is read without them: a small model would join the two ("the cat is
    called Mortimer" after a brother was spoken of).
    """
    windows = [
        (source, earlier, _time_last(told_plainly(last))) for source in sources for earlier, last in source.windows()
    ]
    whole = [(n, tuple(earlier), last) for n, (_, earlier, last) in enumerate(windows)]
    alone = [(n, before, last) for n, earlier, last in whole for before in _needed(earlier, last)]
    parts = [(n, turns, part) for n, earlier, last in whole for turns, part in _clauses(earlier, last)]
    found: list[list[list[str]]] = [[] for _ in windows]
    # What is asked the same way twice is answered the same way, and would count twice.
    new = [part for part in parts if part not in whole]
    for readings, temperature in (((whole, new), 0.0), ((alone, parts) * SAMPLES, _TEMPERATURE)):
        read = iter((yield from _list(model, job, [text for texts in readings for text in texts], temperature)))
        for texts in readings:
            by_window: dict[int, list[str]] = {}
            for (n, _, _), sentences in zip(texts, read, strict=False):
                by_window.setdefault(n, []).extend(sentences)
            for n, sentences in by_window.items():
                found[n].append(sentences)
    return [
        (source, sentence)
        for (source, _, last), readings_of in zip(windows, found, strict=True)
        for sentence in to_the_end(_with_told(fullest(agreed(_weighed(readings_of, last), _VOTES)), last), last)
    ]


def _with_told(sentences: Sequence[str], last: str) -> list[str]:
    """What was noted of a message, and what it says in other words than a small model notes ("orders kefir")."""
    noted = set().union(*map(stems, sentences))
    told = [as_told(clause) for clause in CLAUSE.split(last)]
    return [*sentences, *(sentence for sentence, value in told if not stems(value) <= noted)]


def to_the_end(sentences: Sequence[str], last: str) -> list[str]:
    """Memories of a message with what it says on to the end of their clause, where none of them says that.

    Of "She lives in a bungalow in Truro." a small model notes that she lives in a bungalow.
    """
    noted = set().union(*map(stems, sentences))
    return [f"{sentence.rstrip('.')}{_rest_of(sentence, last, noted)}." for sentence in sentences]


def _rest_of(sentence: str, last: str, noted: set[str]) -> str:
    """What the clauses that have a memory's last two words all go on with; "" if that is told, or is no phrase."""
    ends = re.compile(rf"\b{re.escape(' '.join(sentence.rstrip('.').split()[-2:]))}\b", re.IGNORECASE)
    clauses = [clause.rstrip(" .!?") for clause in CLAUSE.split(last) if ends.search(clause)]
    found = [re.search(ends.pattern + _RUNS_ON, clause, re.IGNORECASE) for clause in clauses]
    rests = {one[1] if one else "" for one in found}
    rest = rests.pop() if len(rests) == 1 else ""
    if not content(rest) or content(rest) & noted or _NO_REST.search(rest):
        return ""
    return f" {_MINE.sub('your', rest)}"


def proper(sentences: Iterable[str], known: Iterable[Memory] = ()) -> list[str]:
    """Sentences with the capitals that a person writes none of: of dates, and of names told now or in memories `known`.

    By its capital a date is recognized as one, and asked about as such (`consolidate.wording`).
    """
    named = [_CALLED.sub(_capital, with_dates(sentence)) for sentence in sentences]
    called = {found[2] for text in (*(m.sentence for m in known), *named) if (found := _CALLED.search(text))}
    names = {name.lower(): name for name in called if name.lower() not in FUNCTION}
    if not names:
        return named
    small = re.compile(rf"\b([Yy]our (?:(?!{_NO_NOUN})[a-z][a-z-]* ){{1,3}})({'|'.join(map(re.escape, names))})\b")
    return [small.sub(lambda found: found[1] + names[found[2]], sentence) for sentence in named]


def _capital(found: re.Match[str]) -> str:
    return found[1] + found[2].capitalize()


def _list(
    model: Writer, job: Job, texts: Sequence[tuple[int, Sequence[Turn], str]], temperature: float = 0.0
) -> Generator[Event, None, list[list[str]]]:
    """The grounded sentences that the model lists for each of `texts`: (anything, earlier turns, last message)."""
    requests = [prompts.memories(job.prompts, earlier, last) for _, earlier, last in texts]
    replies = yield from write(
        model, requests, step="memories", max_tokens=_MAX_TOKENS, temperature=temperature, seed=job.seed
    )
    return [_grounded(reply, earlier, last) for (_, earlier, last), reply in zip(texts, replies, strict=True)]


def agreed(readings: Sequence[Sequence[str]], votes: int) -> list[str]:
    """Sentences that stand in at least `votes` readings, in the order in which they were first found."""
    counts = Counter(key for reading in readings for key in {normalized(sentence) for sentence in reading})
    first = {normalized(s): s for reading in reversed(readings) for s in reversed(reading)}
    order = dict.fromkeys(normalized(s) for reading in readings for s in reading)
    return [first[key] for key in order if counts[key] >= votes]


def fullest(sentences: Sequence[str]) -> list[str]:
    """Sentences without those that another one says with a name besides, as "Your sister Ada is 31." says both."""

    def within(sentence: str, other: str) -> bool:
        more = stems(other) - stems(sentence)
        return bool(more) and stems(sentence) <= stems(other) and more <= stems(" ".join(_NAMED.findall(other)))

    return [s for s in sentences if not any(within(s, other) for other in sentences)]


def _weighed(readings: Sequence[Sequence[str]], last: str) -> list[Sequence[str]]:
    """The readings, the greedy one's sentences that are in the person's own words twice more.

    With such a sentence, what else is made of the same words in other ones does not hold ("You are learning
    marathon." beside "You are running a marathon in April."), a name apart.
    """
    own = [sentence for sentence in readings[0] if telling(sentence) <= stems(last)]
    doubtful = {s for r in readings for s in r if any(_rewords(s, sentence) for sentence in own)}
    return [own, own, *([s for s in reading if s not in doubtful] for reading in readings)]


def _rewords(sentence: str, own: str) -> bool:
    different = telling(sentence) - stems(own)
    return bool(different) and bool(content(sentence)) and content(sentence) < content(own) and not names(sentence)


def _time_last(text: str) -> str:
    """A message with its times behind what they are of, where small models look for them.

    "On Friday I have a meeting with Dr Brandt" was read as "You have a meeting with Dr Brandt for breakfast.".
    """
    return _TIME_FIRST.sub(lambda found: f"{found[2].rstrip()} {found[1][0].lower()}{found[1][1:]}", text)


def _grounded(text: str, earlier: Sequence[Turn], last: str) -> list[str]:
    before = [content for _, content in earlier]
    written = (dated(completed(sentence, last, *before), last) for sentence in parse_memories(text))
    sentences = (ended(trimmed(sentence, last, *before), last) for sentence in written)
    wrong = (misnamed, ungrammatical, overstated, misread, misgendered, misattributed, crossed, contradicts)
    sound = (s for s in sentences if grounded_memory(s, last, before) and not any(check(s, last) for check in wrong))
    return list(dict.fromkeys(sound))


def dated(sentence: str, last: str) -> str:
    """A sentence that has only the day of a date ("at 25") with the date as the message `last` has it."""

    def whole(bare: re.Match[str]) -> str:
        dates = [found.group() for found in _DATE.finditer(last) if bare[1] in re.findall(r"\d+", found.group())]
        alone = len(dates) == len(re.findall(rf"\b{bare[1]}(?:st|nd|rd|th)?\b", last))
        return f"on {dates[0]}" if alone and len(set(dates)) == 1 else bare.group()

    return _DAY.sub(whole, sentence)


def _clauses(earlier: Sequence[Turn], last: str) -> Iterator[tuple[Sequence[Turn], str]]:
    """The clauses of a message, each with what stands before it where it needs that; the message if it has but one.

    Where the message itself has named somebody before, a pronoun means them, and not who was spoken of earlier.
    """
    parts = [part for part in CLAUSE.split(last) if len(part.split()) >= _CLAUSE_WORDS] or [last]
    for n, part in enumerate(parts):
        before = [("user", text) for text in parts[:n]]
        if not any(_NAMES.search(text) for text in parts[:n]):
            before = [*earlier, *before]
        for needed in _needed(before[-EARLIER_TURNS:], part):
            yield tuple(needed), part


def _needed(earlier: Sequence[Turn], text: str) -> Iterator[Sequence[Turn]]:
    """What a text is to be read after: the turns before it if it refers to them, else nothing; both if it may."""
    refers = refers_back(text)
    if refers is not False:
        yield earlier
    if refers is False or (refers is None and earlier):
        yield ()


def _seen(seen: set[str], sentence: str) -> bool:
    """Whether a sentence was there before; from now on it is."""
    key = normalized(sentence)
    if key in seen:
        return True
    seen.add(key)
    return False
