"""Whether two sentences are on the same property of the same subject, so that the newer may replace the older."""

from __future__ import annotations

import re

from plum_local.grounding import DENIALS
from plum_local.subjects import DATES
from plum_local.words import FUNCTION, RELATION_STEMS, content, stem, telling, words

_LOOSE = frozenset(
    "a an the my your his her its our their you i he she it now actually also really just still anymore".split()
)
"""Words that differ between two ways of saying the same."""
_SAME_RELATION = 0.5
_GOING_ON = re.compile(r"\b(?:is|are|was|were) (?=\w{2,}ing\b)")
"""In "is studying", which is no other property than "studies"."""
_VERB = re.compile(r"\b(?:is|are|was|were)\b")
_SUBJECT_WORDS = 3
"""Words that sentences on the same property of the same subject begin with: "your hobby is", "your sister lives"."""
_OF_A_THING = re.compile(
    r"(?:the [\w -]+? (?:for|of|to) (?:your|the) (?P<of>[\w' -]+?) (?:is|was|are)"
    r"|you \w+ your (?P<to>[\w' -]+?) (?:in|on|at|under|behind|beside|with|for|to|an?|the))\b",
    re.IGNORECASE,
)
"""What something is for or done to: "The code for your holiday flat is …", "You keep your drill in …"."""


def same_property(old: str, new: str) -> bool:
    """Whether two sentences relate their subject to a value in the same way, or the new one denies.

    "Your trip is to Lisbon." and "Your trip is in October." share most words, yet both are true: what they are worded
    with besides names and values differs ("to", "in"). So are the codes for two doors, and the places of two things.
    """
    if DENIALS.search(new):
        return True
    things = [telling(found["of"] or found["to"]) for text in (old, new) if (found := _OF_A_THING.match(text))]
    if len(things) == 2 and not things[0] & things[1]:
        return False
    a, b = (_relation(text) for text in (old, new))
    return not a | b or len(a & b) / len(a | b) > _SAME_RELATION


def on_another_day(old: str, new: str) -> bool:
    """Whether two sentences have different dates and else something different too: a trip in May, another in June."""
    dates = [{*words(text)} & DATES for text in (old, new)]
    a, b = ({word for word in content(text) - set(map(stem, DATES)) if word.isalpha()} for text in (old, new))
    return bool(dates[0] and dates[1]) and not dates[0] & dates[1] and bool(a - b) and bool(b - a)


def same_subject(old: str, new: str) -> bool:
    """Whether two sentences begin with the same words up to their verbs: of one hobby and another, say.

    "Your appointment with the dentist is" and "your dentist appointment is" are of the same one as well.
    """
    a, b = words(old), words(new)
    shared = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    before = [telling(begun) for begun in map(before_verb, (old, new)) if begun is not None]
    return shared >= _SUBJECT_WORDS or (len(before) == 2 and len(before[0]) > 1 and before[0] == before[1])


def in_full(old: str, new: str) -> str:
    """`new` with all words by which `old` names what both are on, where it has some of them; else an empty text.

    "Your appointment is on 20 May." after "Your hospital appointment is on 12 May." is on that one.
    """
    whole, part = map(before_verb, (old, new))
    if whole is None or part is None or not telling(part) or not telling(part) < telling(whole):
        return ""
    return f"{whole}{new[len(part) :]}"


def before_verb(sentence: str) -> str | None:
    """What stands before the first "is" or the like, by which a sentence names what it is on; None without one."""
    verb = _VERB.search(sentence)
    return None if verb is None else sentence[: verb.start()]


def _relation(text: str) -> set[str]:
    text = _GOING_ON.sub("", text)
    return {stem(w) for w in words(text) if w not in _LOOSE and (w in FUNCTION or stem(w) in RELATION_STEMS)}
