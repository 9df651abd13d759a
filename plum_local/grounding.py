"""Whether a sentence says only what its sources say, judged by its words.

A small model copies well but sometimes swaps a value or invents one. So every content word of what it writes must
occur in what it was written from. Words that only relate things ("works as", "is called", "favourite") are people's
choice of wording and are not asked for; names, numbers and other nouns are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from plum_local.records import POSITIVE, QAPair
from plum_local.subjects import DATES, with_dates
from plum_local.words import FUNCTION, FUNCTION_STEMS, RELATION_STEMS, content, stem, stems, telling, words

_NAME = re.compile(r"[^\W\d_]+")
_CUT, _CUT_NAME = 3, 2
"""Letters of a word, and of one with a capital, that must be there for it to be recognized."""
_FIRST_OF_TWO = re.compile(r"\b([^\W\d_]{3,}) (?=([^\W\d_]{3,})\b)")
_BEGINS = re.compile(r"(?:^|[.!?:\n])[^\w]*$")
"""What stands before the first word of a sentence."""
_WITH_CAPITAL = re.compile(r"(?<=[\w,] )[A-Z][^\W\d_]+")
_QUESTION_WORDS = {word: word for word in ("what", "when", "where", "who", "how", "why")} | {
    "which": "what", "whose": "who", "whom": "who"
}  # fmt: skip
_COMPARES = re.compile(r"\b(to|than|over)\b", re.IGNORECASE)
_SUBJECT = re.compile(r"\b(?:my|our|the) (?:(?:best|old|new|little|big) )?(\w+)", re.IGNORECASE)
_REFERS = re.compile(r"\b(?:he|she|it|they|him|her|his|hers|its|them|their|there|one|that|this)\b", re.IGNORECASE)
_BY_THE_WAY = re.compile(r"\bby the way\b", re.IGNORECASE)
_OWN = re.compile(r"\b(?:i|im|ive|we|my|our|the)\b", re.IGNORECASE)
_THE = re.compile(r"\bthe\b", re.IGNORECASE)
_CALLED = re.compile(r"name is |\b(?:is|are) called ")
_LAST_AND = re.compile(r"(.+\w) and(?: (\w+))?\.?$")
_COMPARED = re.compile(r"(.+\w) (better|more|rather|sooner)\.$|(.*\bfavou?rite\b.* is .+?) (better|more) than any\b.*")
_HALF_DAY = re.compile(r"(\d) ?[ap]\.?m\b", re.IGNORECASE)
_AGAIN = re.compile(r"\b([^\W\d_]{3,}) \1\b")
_LAST_NAME = re.compile(r"(?<!^)\b([A-Z]\w+)\.$")
DENIALS = re.compile(r"\b(no longer|not|never|any ?more|gave up|stopped|quit|n't)\b", re.IGNORECASE)
"""What says that something is not so."""


def grounded(sentence: str, *sources: str) -> bool:
    """Whether all content words of `sentence` occur in the sources."""
    return content(sentence) <= set().union(*map(stems, sources))


def completed(text: str, *sources: str) -> str:
    """`text` with the names in it that are cut off ("Ingv") written out as in the one source word that begins so.

    A small model copies a long name piece by piece and may stop early; that its source has one word that goes on the
    same way leaves no doubt which was meant. Words that stand in a source, and short ones, stay as they are. What a
    source writes as one word is written so: "deskmate", of which such a model makes "desk mate".
    """
    there = {word.casefold(): word for source in sources for word in _NAME.findall(source)}
    text = _FIRST_OF_TWO.sub(lambda two: two[1] if (two[1] + two[2]).casefold() in there else two[0], text)
    exact = {word for source in sources for word in _NAME.findall(source)}
    known = set().union(*map(stems, sources)) | FUNCTION_STEMS | RELATION_STEMS

    def is_known(word: str) -> bool:
        return word.casefold() in there or stem(word.lower()) in known

    def whole(match: re.Match[str]) -> str:
        word = match.group()
        # "Your name is Is.": a capital inside a sentence makes a name even of what looks like another word.
        named = word[0].isupper() and not _BEGINS.search(text[: match.start()])
        if len(word) < (_CUT_NAME if named else _CUT) or word in exact or (not named and is_known(word)):
            return word
        longer = sorted(there[name] for name in there if name.startswith(word.casefold()) and name != word.casefold())
        return longer[0] if len({stem(name.lower()) for name in longer}) == 1 else word

    return _NAME.sub(whole, text)


def capitalized(text: str, question: str) -> str:
    """`text` with capitals where the question has them in a name, and in the months and weekdays of dates.

    Who types without capitals has memories without them ("your nephew fabian"), and may ask with them.
    """
    names = {name.lower(): name for name in _WITH_CAPITAL.findall(question) if name.lower() not in FUNCTION | DATES}
    return with_dates(re.sub(r"\b[a-z][\w-]*", lambda found: names.get(found[0], found[0]), text))


def grounded_memory(sentence: str, last: str, earlier: Iterable[str] = ()) -> bool:
    """Whether a memory of the message `last` is covered by it and the turns before it.

    A typing error in a message is forgiven: a model writes the word as it should be. At least one word must come from
    `last` itself, unless it denies something, where all its words may stand earlier ("he doesn't any more").
    """
    found = content(sentence)
    here = _covered(found, stems(last))
    missing = found - here
    before: set[str] = set().union(*map(stems, earlier))
    if missing - _covered(missing, before) or (missing and _of_another(sentence, here, last)):
        return False
    from_last = here or _covered(telling(sentence), stems(last))
    return bool(from_last) or bool(found and DENIALS.search(sentence))


def _of_another(sentence: str, here: set[str], last: str) -> bool:
    """Whether a memory joins what the message `last` is about with what was said before about something else.

    "The cat is called Mortimer", with no pronoun in it, says nothing of a brother named earlier; and a memory that has
    no more than the subject from the message has its value from elsewhere. `here` are its words that the message has.
    """
    subjects = {stem(noun.lower()) for noun in _SUBJECT.findall(last)} - FUNCTION_STEMS
    if not subjects or DENIALS.search(sentence):
        return False
    elsewhere = not subjects & stems(sentence) and not _refers_out(last)
    return elsewhere or (bool(here) and here <= subjects)


def _refers_out(last: str) -> bool:
    """Whether a message may speak of what was named before it; its "it" does not after something that it names."""
    last = _BY_THE_WAY.sub("", last)
    named = _SUBJECT.search(last)
    return any(
        found[0].lower() not in ("it", "its") or named is None or found.start() < named.start()
        for found in _REFERS.finditer(last)
    )


def trimmed(sentence: str, *sources: str) -> str:
    """A sentence without a last "and white" that no source has, a "better" that has lost what it compares with, a word
    said twice, and with all of a title ("Lanterns on the Lane") where it breaks off.

    A small model goes on as sentences often do, or copies a word too many ("I like sherry better than any other").
    """
    sentence = _AGAIN.sub(r"\1", sentence)
    if not any(_HALF_DAY.search(source) for source in sources):
        sentence = _HALF_DAY.sub(r"\1", sentence)
    if compared := _COMPARED.match(sentence):
        rest, how = compared[1] or compared[3], compared[2] or compared[4]
        if any(re.search(rf"\b{how} than\b", source, re.IGNORECASE) for source in sources):
            sentence = f"{rest}."
    if title := _LAST_NAME.search(sentence):
        goes_on = rf"\b{title[1]}( (?:(?:of|on) the|of|the) [A-Z]\w+(?: [A-Z]\w+)*)"
        wholes = {found[1] for source in sources for found in re.finditer(goes_on, source)}
        sentence = f"{sentence[:-1]}{wholes.pop()}." if len(wholes) == 1 else sentence
    found = _LAST_AND.match(sentence)
    if found is None or (found[2] and grounded(found[2], *sources)):
        return sentence
    return f"{found[1]}."


def names(sentence: str) -> bool:
    """Whether a memory says what somebody or something is called."""
    return bool(_CALLED.search(sentence))


def refers_back(text: str) -> bool | None:
    """Whether a message speaks of something that was named before it; None where only "the" may do so.

    "The deadline is in June" goes on about a novel, "the cat is called Quill" is about a cat.
    """
    if _REFERS.search(text) or not _OWN.search(text):
        return True
    return None if not _OWN.search(_THE.sub("", text)) else False


def value_words(question: str, answer: str) -> set[str]:
    """Stems that an answer adds to its question: what a right reply must contain. Never empty for a real answer."""
    asked = stems(question)
    for candidates in (content(answer) - asked, telling(answer) - asked, content(answer), telling(answer)):
        if candidates:
            return candidates
    return stems(answer)


def says_same(question: str, answer: str, reply: str) -> bool:
    """Whether a reply contains what `answer` says beyond `question`.

    Where the question names all there is to say ("Tea or coffee?"), a comparison must have it in the same order.
    """
    if asks_order(question, answer):
        named = telling(answer) & stems(question)
        return in_order(reply, named) == in_order(answer, named)
    return value_words(question, answer) <= stems(reply)


def adds(question: str, answer: str) -> bool:
    """Whether an answer says more than its question holds; if not, it tells nothing about what was learned."""
    named = content(answer)
    # With one noun in it, it is the subject, and the value is a word like "allergy".
    told = (named if len(named) > 1 else telling(answer)) - telling(question)
    return bool(told) or asks_order(question, answer)


@lru_cache(maxsize=1 << 16)
def asked_for(question: str) -> tuple[str, frozenset[str]]:
    """What a question is after, however it is worded: its question word and its telling words.

    "Which breed is my dog?" and "Do you know the breed of my dog?" ask for the same; with "when" it is another thing.
    """
    word = next((w for w in words(question) if w in _QUESTION_WORDS), "what")
    return _QUESTION_WORDS.get(word, word), frozenset(telling(question))


def answered_by(pairs: Iterable[QAPair]) -> set[tuple[str, frozenset[str]]]:
    """What the positive ones of `pairs` are after, as `asked_for` gives it."""
    return {asked_for(pair.question) for pair in pairs if pair.kind in POSITIVE}


def asks_order(question: str, answer: str) -> bool:
    """Whether only the order of the words tells the answer from its opposite: "You prefer tea to coffee."."""
    asked = stems(question)
    named = content(answer) <= asked and len(telling(answer) & asked) > 1
    return named and bool(_COMPARES.search(answer))


def in_order(text: str, among: set[str]) -> list[str]:
    """The stems of `text` that are in `among`, each once, as they come."""
    return list(dict.fromkeys(word for word in map(stem, words(text)) if word in among))


def _covered(wanted: set[str], available: set[str]) -> set[str]:
    return {word for word in wanted if word in available or _mistyped(word) & available}


def _mistyped(word: str) -> set[str]:
    """How a word may look after one slip: letters swapped, one left out, one doubled. Short words and numbers: none."""
    if len(word) < 5 or not word.isalpha():
        return set()
    swapped = {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1)}
    dropped = {word[:i] + word[i + 1 :] for i in range(len(word))}
    doubled = {word[:i] + word[i] + word[i:] for i in range(len(word))}
    return swapped | dropped | doubled
