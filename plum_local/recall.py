"""What may help to answer: the fixed system prompt, what the store has on the question, and the turns.

Memory may come from the weights (the adapter), from the store (notes), from both or from neither. With both, the notes
are found by the question's likeness to memories and to the questions that they were trained to answer; how weights and
notes come together in a reply stands in `answering`. This module never sees the model, so it counts characters and
not tokens.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log, sqrt

from plum_local import prompts
from plum_local.grounding import CLAUSE, TAKES_BACK, content, stems
from plum_local.prompts import PromptSet, Turn
from plum_local.records import Memory, MemoryState, Message, PairKind, Role, SearchHit
from plum_local.settings import MemorySource
from plum_local.store import Store

CHARACTERS_PER_TOKEN = 3.5
"""Of English text; on the low side for large vocabularies, so a prompt rarely comes out longer than planned."""
DEFAULT_CONTEXT = 1024
MAX_CONTEXT = 8192
"""Laptops run out of memory for the attention cache long before a model's stated context ends."""
NOTES = 5
SNIPPETS = 3
LIKELY = 5
"""Memories noted that are like the question."""
_LIKE = 0.2
"""Likeness from which a memory is noted. What does not answer the question is told apart in reading."""
_FOUND = 0.5
"""Likeness of the best memory below which messages are looked through as well."""
_LONG_SNIPPET = 240
_ASKED = 1000
"""Characters of a long message's beginning, and of its end."""
_SCANNED = 50
RETOLD = 2
"""Conversations, at most, that are read again, one after the other."""
_WORD = re.compile(r"\w+")
_ENDINGS = ("ing", "ed", "es", "s", "e")
_CAPITALIZED = re.compile(r"(?<=\w )(?!I\b)[^\W\d_a-z][^\W\d_]*")
"""A word with a capital that does not begin a question: a name, a month, a title."""
ANIMALS = frozenset("dog puppy cat kitten bird parrot budgie horse pony rabbit hamster tortoise turtle fish".split())
WHO = ANIMALS | frozenset(
    "mother father parents sister brother wife husband son daughter child children uncle aunt cousin "
    "niece nephew grandmother grandfather grandson granddaughter stepson stepdaughter "
    "stepfather stepmother stepbrother stepsister godmother godfather goddaughter godson fiance fiancee "
    "girlfriend boyfriend partner friend mate schoolmate classmate roommate flatmate housemate neighbour "
    "colleague deskmate boss manager leader landlord landlady teacher doctor dentist therapist physio "
    "coach trainer tutor barber hairdresser babysitter nanny driver intern assistant lawyer accountant vet".split()
)
"""Whom people tell of; what is known of one says nothing of another."""
_ALSO_CALLED = {
    "mother": "mum mom mam mummy mommy mama", "father": "dad daddy papa", "grandmother": "grandma granny gran nan nana",
    "grandfather": "grandpa granddad grandad", "children": "kids", "child": "kid", "aunt": "auntie aunty",
    "neighbour": "neighbor", "colleague": "coworker", "doctor": "dr",
}  # fmt: skip
_PLAIN_NAMES = {name: person for person, names in _ALSO_CALLED.items() for name in names.split()}
_ANY_NAME = re.compile(rf"\b(?:{'|'.join(_PLAIN_NAMES)})\b", re.IGNORECASE)
DATES = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday".split()
)
"""Months and days of the week, in lower case."""
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
        "a about again am an and any are as at be can could d did do does for from had has have he her his how i if "
        "in is it ll m me my of on or our recall remember s said say she should so t tell that the their them then "
        "there they this to told us ve was we were what when where which who whose why will with would you your"
    )
)
"""Words of the question itself, which would match nearly every message."""


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
    since: str = ""
    """When what the likeliest memory says was written; empty if there is none."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """What is asked of the model, and what may help it to answer."""

    turns: list[Turn]
    """System prompt included."""
    notes: tuple[str, ...] = ()
    """What the store has on the question, for where the model has no answer of its own."""
    adapter: bool = False
    """Whether the adapter may be asked for what the model was never told."""
    told: tuple[tuple[Turn, ...], ...] = ()
    """The ends of other conversations that may hold the answer, likeliest first, to be read again where no memory has
    one."""
    corrections: tuple[str, ...] = ()
    """What the person took something back with since they wrote what the likeliest memory says, newest first, and what
    no memory says yet."""


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
    about = whom(question)
    likely = [(like, found) for like, found in likeliest(store, question) if _is_about(found.sentence, about)]
    near = tuple(found for like, found in likely[:LIKELY] if like >= _LIKE)
    surely = bool(likely) and likely[0][0] >= _FOUND
    return Sources(near, True, 0 if surely else SNIPPETS, about, likely[0][1].date if likely else "")


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


def plainly(text: str) -> str:
    """A text in which who has several names has one of them: "mother" for "mum"."""
    return _ANY_NAME.sub(lambda found: _PLAIN_NAMES[found.group().lower()], text)


def _names_of(word: str) -> set[str]:
    """A word, and what else the one that it is for may be called."""
    person = _PLAIN_NAMES.get(word, word)
    return {word, person, *_ALSO_CALLED.get(person, "").split()}


def whom(question: str) -> frozenset[str]:
    """The people, animals and names that `question` is about, in lower case; empty if it names none.

    A small model that is given what is known of another answers with that.
    """
    names = {name.lower() for name in _CAPITALIZED.findall(plainly(question))} - DATES
    return frozenset(names | (_whole(question) & WHO))


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


def build_prompt(
    store: Store,
    prompt_set: PromptSet,
    thread: Sequence[Message],
    memory: MemorySource,
    *,
    context: int = DEFAULT_CONTEXT,
    reply_tokens: int = 256,
) -> Prompt:
    """A chat request that answers the last message of `thread` (root first).

    `context` (of the checkpoint; at most `MAX_CONTEXT` is used) and `reply_tokens` are tokens. The oldest turns are
    left out where all would not fit; the last one always stays.
    """
    turns = _alternating(thread)
    question = next((message for message in reversed(thread) if message.role is Role.USER), None)
    chosen = Sources((), uses_adapter(memory)) if question is None else sources(store, question.content, memory)
    looks = question is not None and (chosen.snippets > 0 or memory is MemorySource.BOTH)
    hits = _hits(store, question) if question is not None and looks else {}
    notes = _notes(store, chosen, hits)
    room = max(0, min(context, MAX_CONTEXT) - reply_tokens) * CHARACTERS_PER_TOKEN
    while notes and len(prompts.chat_system(prompt_set, notes)) > room / 2:
        notes.pop()
    newest = _newest(turns, room - len(prompts.chat_system(prompt_set, notes)))
    if memory is MemorySource.RETRIEVAL:
        return Prompt(prompts.chat(prompt_set, newest, notes))
    told: list[list[Turn]] = []
    if question is not None and turns:
        room = min(room / 2, room - len(prompts.chat_system(prompt_set)) - len(turns[-1][1]))
        told = [_newest(_alternating(thread), room) for thread in retold(store, question, memory, hits)]
    # What is too long has a last message that alone is.
    told = [ending for ending in told if ending and sum(len(text) for _, text in ending) <= room]
    later = _corrections(store, chosen, hits) if question is not None else ()
    return Prompt(prompts.chat(prompt_set, newest), tuple(notes), chosen.adapter, tuple(map(tuple, told)), tuple(later))


def _corrections(store: Store, chosen: Sources, hits: Hits) -> list[str]:
    """Clauses of messages that take something back, later than the likeliest memory, newest first; see `Prompt`.

    A night may be to come yet, or the model found no memory in them.
    """
    subjects = set().union(*map(stems, chosen.about))
    later = [hit for _, hit in hits.values() if chosen.since and hit.created > chosen.since]
    found: list[str] = []
    for hit in sorted(later, key=lambda hit: (hit.created, hit.message_id), reverse=True):
        text = store.message(hit.message_id).content
        if not TAKES_BACK.search(text):
            continue
        noted = [
            content(plainly(memory.sentence)) - subjects
            for memory in store.memories(conversation_id=hit.conversation_id)
            if memory.source_message_id == hit.message_id
        ]
        for clause in CLAUSE.split(text):
            here = stems(plainly(TAKES_BACK.sub("", clause)))
            of_them = _is_about(clause, chosen.about) if chosen.about else not whom(clause) & WHO
            if of_them and content(TAKES_BACK.sub("", clause)) and not any(words & here for words in noted):
                found.append(clause.strip())
    return found


def retold(store: Store, question: Message, memory: MemorySource, hits: Hits | None = None) -> list[list[Message]]:
    """The other conversations in which the person wrote most that is like the question; only with both memories.

    Likeliest first. What is withheld is not in them, nor what was replied to that. `hits`: of the question, where they
    are known already.
    """
    if memory is not MemorySource.BOTH:
        return []
    scores: dict[str, float] = defaultdict(float)
    for score, hit in (_hits(store, question) if hits is None else hits).values():
        scores[hit.conversation_id] += score
    withheld, about, found = store.withheld(), whom(question.content), list[list[Message]]()
    for conversation_id in sorted(scores, key=lambda found: (scores[found], found), reverse=True):
        thread = _without(withheld, store.thread(conversation_id))
        if _is_about(" ".join(message.content for message in thread if message.role is Role.USER), about):
            found.append(thread)
        if len(found) == RETOLD:
            break
    return found


def _alternating(thread: Sequence[Message]) -> list[Turn]:
    """User and assistant in turn: a reply that never began leaves two questions, which many templates refuse."""
    turns: list[Turn] = []
    for message in thread:
        if message.role is Role.SYSTEM or not message.content.strip():
            continue
        if turns and turns[-1][0] == message.role.value:
            turns[-1] = (message.role.value, f"{turns[-1][1]}\n\n{message.content}")
        else:
            turns.append((message.role.value, message.content))
    return turns


def _newest(turns: Sequence[Turn], room: float) -> list[Turn]:
    """The longest end of `turns` that begins with the person and fits into `room` characters."""
    kept = 0
    for count in range(1, len(turns) + 1):
        room -= len(turns[-count][1])
        if room < 0 and kept:
            break
        if turns[-count][0] == Role.USER.value:
            kept = count
    return list(turns[len(turns) - kept :])


def _notes(store: Store, chosen: Sources, hits: Hits) -> list[str]:
    """Sentences that may help to answer the question, best first, without repetitions."""
    found = [_noted_as(memory) for memory in chosen.memories]
    if chosen.snippets:
        said = [text for text in _snippets(store, hits) if _is_about(text, chosen.about)]
        found += said[: chosen.snippets]
    return list(dict.fromkeys(" ".join(text.split()) for text in found))


def telling_words(text: str) -> set[str]:
    """Words of `text` that say what it is about, not how something is asked."""
    return set(_WORD.findall(text.lower())) - _ASKING


def _is_about(text: str, about: frozenset[str]) -> bool:
    return not about or bool(about & _whole(text))


def _whole(text: str) -> set[str]:
    """Words in lower case, without a possessive's ending."""
    return set(_WORD.findall(plainly(text).lower().replace("\u2019", "'").replace("'s", " ")))


@lru_cache(maxsize=50_000)
def _stems(text: str) -> frozenset[str]:
    """Telling words of `text` without the endings that questions and statements differ in."""
    words = set(_WORD.findall(plainly(text).lower().replace("\u2019", "'").replace("'s ", " "))) - _ASKING
    return frozenset(next((w[: -len(e)] for e in _ENDINGS if w.endswith(e) and len(w) - len(e) > 2), w) for w in words)


def _snippets(store: Store, hits: Hits) -> list[str]:
    """What the person wrote in other conversations that shares words with the question; rare words count more."""
    return [_whole_or(store, message_id, hits[message_id][1].snippet) for message_id in list(hits)[:SNIPPETS]]


def _hits(store: Store, question: Message) -> Hits:
    """Messages of the person in other conversations that share words with the question, each with how much it does.

    Best first; rare words count more. Who has asked the same before has told nothing by that.
    """
    scores: dict[str, float] = defaultdict(float)
    found: dict[str, SearchHit] = {}
    withheld = store.withheld()
    for word in sorted(set().union(*map(_names_of, telling_words(_asked(question.content))))):
        hits = [
            hit
            for hit in store.search(word, limit=_SCANNED)
            if hit.role is Role.USER
            and hit.conversation_id != question.conversation_id
            and hit.message_id not in withheld
            and not _ASKS.fullmatch(store.message(hit.message_id).content.strip())
        ]
        for hit in hits:
            scores[hit.message_id] += 1 / len(hits)
            found.setdefault(hit.message_id, hit)
    best = sorted(scores, key=lambda message_id: (scores[message_id], message_id), reverse=True)
    return {message_id: (scores[message_id], found[message_id]) for message_id in best}


def _without(withheld: Container[str], thread: Iterable[Message]) -> list[Message]:
    """A thread without messages that are withheld and what was replied to them."""
    kept, left_out = [], False
    for message in thread:
        left_out = message.id in withheld if message.role is Role.USER else left_out
        if not left_out:
            kept.append(message)
    return kept


def _whole_or(store: Store, message_id: str, snippet: str) -> str:
    content = store.message(message_id).content
    return content if len(content) <= _LONG_SNIPPET else snippet
