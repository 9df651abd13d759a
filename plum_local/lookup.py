"""What the store has on a question: memories that are like it, messages that share words with it.

With both memories, notes are found by the likeness of the question to memories and to the questions that they answer.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from math import log, sqrt

from plum_local import prompts
from plum_local.holding import still_said
from plum_local.judging import GOES_ON, subject_of
from plum_local.records import Correction, Memory, MemoryState, Message, PairKind, Role, SearchHit
from plum_local.settings import MemorySource
from plum_local.store import Store
from plum_local.subjects import WHO, is_about, names_of, of_one, plainly, whom
from plum_local.told import told_plainly
from plum_local.wordings import alike, as_job, says_otherwise
from plum_local.words import CLAUSE, MAY_TAKE_BACK, content, stems, words

_WORD = re.compile(r"\w+")
NOTES = 5
SNIPPETS = 3
LIKELY = 5
"""Memories noted that are like the question."""
_LIKE = 0.2
"""Likeness from which a memory is noted. What does not answer the question is told apart in reading."""
_FOUND = 0.5
"""Likeness of the best memory below which messages are looked through as well."""
_GOES_ON = re.compile(
    rf"{GOES_ON.pattern}|\W*(?:his|her|its|their)\b|\W*(?:I|we)(?: \w+|['’]\w+){{0,2}} (?:it|them)\b", re.IGNORECASE
)
"""What a clause begins with that is on what the one before it is on, or has."""
_LETS_GO = re.compile(
    r"\b(?:sold|swapped|traded|replaced|cancelled|called off|got rid of|parted with|in (?:its|his|her|their) place)\b",
    re.IGNORECASE,
)
"""Words of a person who has something no more, or another in its place."""
_OF_MYSELF = re.compile(r"\b(?:I|me|my)\b")
_CALLED = re.compile(rf"Your (?:[a-z-]+ )*?({'|'.join(WHO)})(?:['’]s name is| is called) ([A-Z]\w+)\.$")
_NAMED_ALONE = r"(?<![\w'’-])(?<![A-Z]\w )(?<![A-Z]\w{2} )"
"""Before a name that has no title."""
_SENTENCE_BEGINS = re.compile(r"(?:^|[.!?:]\s+)$")
_LONG_SNIPPET = 240
_ASKED = 1000
"""Characters of a long message's beginning, and of its end."""
_SCANNED = 50
RETOLD = 2
"""Conversations, at most, that are read again, one after the other."""
_ENDINGS = ("ing", "ed", "es", "s", "e")
_KNOWN = (MemoryState.NOTED, MemoryState.FADING, MemoryState.SUPERSEDED, MemoryState.LEARNED)
_ASKS = re.compile(
    r"[^.!?\n]*\?+|(?:(?:and|so) )?(?:"
    r"(?:what|which|who|whose|whom|when|where|why|how)(?! (?:i|we|you|he|she|it|they|my|our)\b)"
    r"|do|does|did|is|are|am|was|were|can|could|has|have|will|would)\b(?!n't)[^.!?\n]*",
    re.IGNORECASE,
)
"""A message that only asks."""
_ASKING = frozenset(
    _WORD.findall(
        "a about again already am an and any are as at be can could d did do does ever for forgot from got had "
        "happen has have he her his how i idea if in is it ll m me mention mentioned my of on or our please possibly "
        "recall remember remind s said say she should so still t tell that the their them then there they this to told "
        "us ve was we were what when where which who whose why will with would you your"
    )
)
"""Words of the question itself, which would match nearly every message."""


Names = tuple[tuple[str, str], ...]
"""Names, each with what its owner is to the person."""


@dataclass(frozen=True, slots=True)
class Sources:
    """Where the answer to a question may come from."""

    memories: tuple[Memory, ...]
    """Noted, best first (fewer, if they would take much room)."""
    adapter: bool
    """Whether the adapter is asked."""
    snippets: int = 0
    """How many messages of other conversations are noted at most."""
    about: frozenset[str] = frozenset()
    """Words of which a note must have one."""
    names: Names = ()
    """What those are called whom the question is about and does not name, and what they are: see `called`."""


Found = list[list[SearchHit]]
"""Messages that may bear on a question, one list for the words of each meaning that were looked up."""
Hits = dict[str, tuple[float, SearchHit]]
"""Messages by their ids, best first, each with how much it shares with a question."""


def uses_adapter(memory: MemorySource) -> bool:
    """Whether the engine may be told to answer with the adapter on."""
    return memory in (MemorySource.ADAPTER, MemorySource.BOTH)


def _asked(text: str) -> str:
    """What a message is looked up by: of a long one, what it begins and ends with, as each word takes a search."""
    return text if len(text) <= 2 * _ASKED else f"{text[:_ASKED]} {text[-_ASKED:]}"


def sources(store: Store, question: str, memory: MemorySource) -> Sources:
    """Where memory for `question` comes from."""
    question = _asked(question)
    if memory is MemorySource.RETRIEVAL:
        found = store.search_memories(question, limit=NOTES, states=_KNOWN)
        return Sources(tuple(found), False, SNIPPETS)
    if memory is not MemorySource.BOTH:
        return Sources((), uses_adapter(memory))
    likely = likeliest(store, question)
    names = called(store, question)
    about = whom(of_one(question, (found.sentence for _, found in likely))).union(name.lower() for name, _ in names)
    likely = [(like, found) for like, found in likely if is_about(found.sentence, about)]
    surely = bool(likely) and likely[0][0] >= _FOUND
    # What is said in other words than the question's has few of them.
    likely.sort(key=lambda one: not _says_otherwise(one[1].sentence, question, about))
    near = tuple(found for like, found in likely[:LIKELY] if like >= _LIKE)
    return Sources(near, True, 0 if surely else SNIPPETS, about, names)


def called(store: Store, question: str) -> Names:
    """Names of the people and animals of a question that names nobody, each with what they are to the person.

    "There is news from Stephen." is on a son, where a memory says that he is called so and none has another name.
    """
    about = whom(question)
    if not about or about - WHO:
        return ()
    named: dict[str, set[str]] = defaultdict(set)
    for memory in store.memories(_KNOWN):
        found = _CALLED.match(plainly(memory.sentence)) if memory.state is not MemoryState.SUPERSEDED else None
        if found and found[1] in about:
            named[found[1]].add(found[2])
    return tuple((name, noun) for noun, (name, *more) in sorted(named.items()) if not more)


def introduced(text: str, names: Names, whose: str = "my") -> str:
    """A text in which those whom it only names are what they are to the person: "my son Stephen"."""
    for name, noun in names:
        if noun not in words(plainly(text)):
            text = re.sub(rf"{_NAMED_ALONE}{name}\b", partial(_introduced, f"{whose} {noun}"), text, count=1)
    return text


def _introduced(as_whom: str, found: re.Match[str]) -> str:
    begins = _SENTENCE_BEGINS.search(found.string[: found.start()])
    return f"{as_whom[0].upper() if begins else as_whom[0]}{as_whom[1:]} {found[0]}"


def _says_otherwise(sentence: str, question: str, about: frozenset[str]) -> bool:
    return bool(about or sentence.startswith("You ")) and says_otherwise(sentence, question)


def vouched(store: Store, sentence: str) -> str:
    """The memory that says `sentence` in these words, a name apart that it has besides; an empty text if none does.

    "Your sister is 31." is said by "Your sister Ada is 31.", which says of whom. A replaced memory says what it says
    as an earlier one.
    """
    said = _WORD.findall(sentence.lower())
    for memory in store.memories(_KNOWN):
        text = _noted_as(memory)
        if said and _says(_WORD.findall(text), said):
            return text
    return ""


def _with_newer(store: Store, memory: Memory, there: Container[str]) -> list[Memory]:
    """A memory, behind what replaced it and is not `there`: "Do I still live in Ely?" is not like that."""
    if memory.superseded_by is None or memory.superseded_by in there:
        return [memory]
    newer = [one for one in store.memories(_KNOWN) if one.id == memory.superseded_by]
    return [*(later for one in newer for later in _with_newer(store, one, there)), memory]


def _noted_as(memory: Memory) -> str:
    """What a memory says now: a replaced one, what was so earlier."""
    return prompts.earlier_note(memory.sentence) if memory.state is MemoryState.SUPERSEDED else memory.sentence


def _says(known: Sequence[str], said: Sequence[str]) -> bool:
    """Whether the words `said`, in lower case, are those of a memory; names that do not begin it may be left out."""
    place = 0
    for number, word in enumerate(known):
        if place < len(said) and said[place] == word.lower():
            place += 1
        elif "".join(said[place : place + 2]) == word.lower():  # "desk mate" of a deskmate
            place += 2
        elif not number or not word[0].isupper():
            return False
    return place == len(said)


def likeliest(store: Store, question: str) -> list[tuple[float, Memory]]:
    """Memories by how much `question` is like them or one of the questions they answer (0..1), best first.

    Likeness is the cosine of the words, those that fewer memories have counting more (TF-IDF); endings are cut off.
    """
    asked = _stems(question)
    memories = {memory.id: memory for memory in store.memories(_KNOWN)}
    texts = [(memory.id, memory.sentence) for memory in memories.values()]
    texts += [(memory_id, text) for memory_id, text in store.questions(PairKind.OPEN) if memory_id in memories]
    having: dict[str, set[str]] = defaultdict(set)
    for memory_id, text in texts:
        for stem in _stems(text):
            having[stem].add(memory_id)
    weight = {stem: log(1 + len(memories) / (1 + len(having[stem]))) ** 2 for stem in {*having, *asked}}
    length = sqrt(sum(weight[stem] for stem in asked))
    best: dict[str, float] = defaultdict(float)
    for memory_id, text in texts:
        stems = _stems(text)
        if shared := stems & asked:
            alike = sum(weight[stem] for stem in shared) / (length * sqrt(sum(weight[stem] for stem in stems)) or 1.0)
            best[memory_id] = max(best[memory_id], alike)
    # Of a memory and the one that replaced it, both asked about alike, the later one.
    ranked = sorted(best.items(), key=lambda item: (item[1], item[0]), reverse=True)
    return [(likeness, memories[memory_id]) for memory_id, likeness in ranked]


def corrections(store: Store, found: Found, chosen: Sources) -> list[Correction]:
    """Clauses of messages that take something back, and that no memory settled; newest first.

    A night may be to come yet, the model may have found no memory in them, or not the one that it replaces. What else
    such a message says may hold no more.
    """
    about, hits = chosen.about, {hit.message_id: hit for some in found for hit in some}
    texts = {one: introduced(told_plainly(store.message(one).content), chosen.names) for one in hits}
    later = [hit for one, hit in hits.items() if MAY_TAKE_BACK.search(texts[one]) or _LETS_GO.search(texts[one])]
    memories = store.memories() if later else []
    replacing, taken_back = {memory.superseded_by for memory in memories}, list[Correction]()
    for hit in sorted(later, key=lambda hit: (hit.created, hit.message_id), reverse=True):
        newer = [m.sentence for m in memories if (m.date, m.source_message_id) > (hit.created, hit.message_id)]
        settled = [
            content(memory.sentence) - subject_of(memory.sentence) - stems(" ".join(about))
            for memory in memories
            if memory.source_message_id == hit.message_id and (memory.superseded_by or memory.id in replacing)
        ]
        before, of_them = "", False
        for said in filter(None, map(str.strip, CLAUSE.split(texts[hit.message_id]))):
            of_nobody_else = about and of_them and not (whom(said) & WHO or _OF_MYSELF.search(said))
            goes_on = _GOES_ON.match(said) or of_nobody_else
            clause = f"{before.rstrip(' .!')}. {said}" if before and goes_on else said
            before = clause if content(clause) else before  # "Oh, …"
            rest = MAY_TAKE_BACK.sub("", clause)
            here = stems(rest)
            of_them = is_about(clause, about) if about else not whom(clause) & WHO
            if of_them and content(rest) and not any(words & stems(said) for words in settled):
                of_it = [sentence for sentence in newer if _on_what(sentence) & here]
                taken_back.append(Correction(clause, tuple(of_it)))
    return taken_back


@lru_cache(maxsize=50_000)
def _on_what(sentence: str) -> frozenset[str]:
    """Stems of what of the person's a memory is on, or of all it says."""
    return frozenset(subject_of(sentence) or content(sentence))


def retold(
    store: Store,
    question: Message,
    memory: MemorySource,
    *,
    hits: Hits | None = None,
    left: Mapping[str, str] | None = None,
    names: Names | None = None,
) -> list[list[Message]]:
    """The other conversations in which the person wrote most that is like the question; only with both memories.

    Likeliest first. What holds no more is not in them, nor what was replied to it. `hits` of the question, what is
    `left` (see `holding.still_said`) and `names` (see `called`), where they are known already.
    """
    if memory is not MemorySource.BOTH:
        return []
    left = still_said(store) if left is None else left
    names = called(store, question.content) if names is None else names
    hits = matches(searched(store, question, names), left) if hits is None else hits
    scores: dict[str, float] = defaultdict(float)
    for score, hit in hits.values():
        scores[hit.conversation_id] += score
    forgotten = dict.fromkeys(store.withheld(), "")
    about, found = whom(question.content).union(name.lower() for name, _ in names), list[list[Message]]()
    for conversation_id in sorted(scores, key=lambda found: (scores[found], found), reverse=True):
        thread = store.thread(conversation_id)
        said = [message.content for message in _without(forgotten, thread) if message.role is Role.USER]
        if is_about(" ".join(said), about) and (held := _without(left, thread)):
            found.append(held)
        if len(found) == RETOLD:
            break
    return found


def noted(store: Store, chosen: Sources, hits: Hits, left: Mapping[str, str]) -> list[str]:
    """Sentences that may help to answer the question, best first, without repetitions. `left`: `holding.still_said`."""
    there = {memory.id for memory in chosen.memories}
    memories = [one for memory in chosen.memories for one in _with_newer(store, memory, there)]
    found = [introduced(_noted_as(one), chosen.names, "your") for one in memories]
    if chosen.snippets:
        said = [text for text in _snippets(store, hits, left) if is_about(text, chosen.about)]
        found += [introduced(text, chosen.names) for text in said[: chosen.snippets]]
    return list(dict.fromkeys(told_plainly(" ".join(text.split())) for text in found))


def telling_words(text: str) -> set[str]:
    """Words of `text` that say what it is about, not how something is asked."""
    return set(_WORD.findall(text.lower())) - _ASKING


@lru_cache(maxsize=50_000)
def _stems(text: str) -> frozenset[str]:
    """Telling words of `text` without the endings that questions and statements differ in."""
    words = set(_WORD.findall(plainly(text).lower().replace("\u2019", "'").replace("'s ", " "))) - _ASKING
    return frozenset(next((w[: -len(e)] for e in _ENDINGS if w.endswith(e) and len(w) - len(e) > 2), w) for w in words)


def _snippets(store: Store, hits: Hits, left: Mapping[str, str]) -> list[str]:
    """What the person wrote in other conversations that shares words with the question; rare words count more."""
    ids = list(hits)[:SNIPPETS]
    texts = [left.get(message_id) or store.message(message_id).content for message_id in ids]
    return [
        text if len(text) <= _LONG_SNIPPET or message_id in left else hits[message_id][1].snippet
        for message_id, text in zip(ids, texts, strict=True)
    ]


def searched(store: Store, question: Message, names: Names = ()) -> Found:
    """Messages of the person in other conversations that share words with the question, without what was forgotten.

    Who has asked the same before has told nothing by that. `names`: see `called`.
    """
    forgotten, found = store.withheld(), list[list[SearchHit]]()
    for words_alike in (*_looked_up(_asked(question.content)), *({name} for name, _ in names)):
        hits = [hit for word in sorted(words_alike) for hit in store.search(word, limit=_SCANNED)]
        found.append(
            [
                hit
                for hit in {hit.message_id: hit for hit in reversed(hits)}.values()
                if hit.role is Role.USER
                and hit.conversation_id != question.conversation_id
                and hit.message_id not in forgotten
                and not _ASKS.fullmatch(store.message(hit.message_id).content.strip())
            ]
        )
    return found


def _looked_up(asked: str) -> list[set[str]]:
    """Words that a question is looked up by, those together that mean the same: found by any of them is found once."""
    together = list[set[str]]()
    for word in sorted(telling_words(as_job(asked))):
        same = names_of(word) | alike(word)
        others = [some for some in together if some & same]
        together = [some for some in together if not some & same] + [same.union(*others)]
    return together


def matches(found: Found, left: Mapping[str, str]) -> Hits:
    """Of what was found, what holds, each with how much it shares with the question; best first.

    Rare words count more. `left`: see `holding.still_said`.
    """
    scores: dict[str, float] = defaultdict(float)
    best: dict[str, SearchHit] = {}
    for some in found:
        hits = [hit for hit in some if left.get(hit.message_id) != ""]
        for hit in hits:
            scores[hit.message_id] += 1 / len(hits)
            best.setdefault(hit.message_id, hit)
    order = sorted(scores, key=lambda message_id: (scores[message_id], message_id), reverse=True)
    return {message_id: (scores[message_id], best[message_id]) for message_id in order}


def _without(left: Mapping[str, str], thread: Iterable[Message]) -> list[Message]:
    """A thread with what is `left` of messages that hold no more as they are, and without what was replied to them."""
    kept, replied = list[Message](), True
    for message in thread:
        if message.role is Role.USER:
            replied = message.id not in left
            if text := left.get(message.id, message.content):
                kept.append(replace(message, content=text))
        elif replied:
            kept.append(message)
    return kept
