"""What people say in other words than a small model reads: "goes everywhere in a Fiat" for "drives a Fiat".

A model of few words keeps a person's own in what it notes, and then does not see that they answer a question; and what
it learned in one wording it does not recall in another. Which words people use alike is knowledge of English, not of
anybody: it is written down here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from plum_local.prompts import earlier_note, is_earlier
from plum_local.subjects import WHO
from plum_local.words import stem, stems


@dataclass(frozen=True, slots=True)
class _Wording:
    """One property of somebody or something, and ways of saying it."""

    asked: re.Pattern[str]
    """Words of a question on it."""
    said: re.Pattern[str]
    """How people may say it."""
    plain: str
    """What a model reads instead: groups of `said` by their names, or what `_parts` makes of them."""
    begins: re.Pattern[str] | None = None
    """How a plain sentence on it begins."""
    otherwise: tuple[str, ...] = ()
    """Other beginnings of such a sentence."""


def _wording(asked: str, said: str, plain: str, begins: str = "", *otherwise: str) -> _Wording:
    begun = re.compile(begins) if begins else None
    return _Wording(re.compile(rf"\b(?:{asked})\b", re.IGNORECASE), re.compile(said), plain, begun, otherwise)


_WORDINGS = (
    _wording(
        r"cars?|drives?|drove|driven|vehicle",
        r"^(?P<who>.+?) (?:goes|gets|travels|commutes|go|get|travel|commute) "
        r"(?:everywhere|around|about|places|to work|to school) (?:in|by) (?P<value>an? .+)$",
        "{who} {drives} {value}",
        r"^(?P<who>.+?) drives? ",
        "{who} {goes} everywhere in", "{who} {gets} around in",
    ),
    _wording(
        r"drinks?|drank|beverage",
        r"^(?P<who>.+?) (?:always |usually )?(?:orders?|sips?|asks? for) (?P<value>.+?)"
        r"(?: (?:wherever|everywhere|whenever|every time|all the time)[^.]*)?\.$",
        "{whose} favourite drink is {value}.",
        r"^(?:(?P<who>.+)'s|Your) favourite drink is ",
        "{who} {orders}",
    ),
    _wording(
        r"afraid|scared|fears?|frighten(?:s|ed)?|terrifie[sd]",
        r"^(?P<who>.+?) (?:hides?|runs?|runs? away|flees?|cowers?|shies away) from (?P<value>.+)$",
        "{who} {is_} afraid of {value}",
        r"^(?P<who>.+?) (?:is|are) (?:afraid|scared) of ",
        "{who} {hides} from",
    ),
    _wording(
        r"hobby|hobbies|fun|weekends?|pastime",
        r"^(?P<who>.+?) (?:is|are) (?:very |really |so )?(?:into|keen on|crazy about|mad about|passionate about) "
        r"(?P<value>.+)$",
        "{whose} hobby is {value}",
        r"^(?:(?P<who>.+)'s|Your) hobby is ",
        "{who} {is_} into", "{who} {is_} very into",
    ),
    _wording(
        r"instruments?|plays?|learn(?:s|ing)?",
        r"^(?P<who>.+?) (?:(?:has|takes|have|take) (?:\w+ )?lessons (?:on|in)|practi[sc]es?) the (?P<value>.+)$",
        "{who} {plays} the {value}",
        r"^(?P<who>.+?) plays? the ",
        "{who} {has} lessons on the", "{who} {takes} lessons on the",
    ),
    _wording(
        r"who gave|who did I get|present from|came from",
        r"^(?:The|Your) (?P<thing>.+?) (?:is|was|came|comes) (?:a (?:present|gift) )?from (?P<value>.+)\.$",
        "{value} gave you your {thing}.",
    ),
    _wording(
        r"budget|how much money",
        r"^(?:The|Your) (?P<thing>.+?) (?:may|can|must not|should not) cost (?:more than )?(?P<value>.+?)"
        r"(?: at (?:the )?most)?\.$",
        "The budget for your {thing} is {value}.",
    ),
    _wording(
        r"starts?|begins?|first day|when",
        r"^You (?:set off|leave) (?:for|on) (?:the|your) (?P<thing>.+?) on (?P<value>.+)\.$",
        "Your {thing} starts on {value}.",
    ),
    _wording(
        r"vet",
        r"^You (?:take|bring) your (?P<thing>.+?) to (?:the vet,? )?(?P<value>(?:Doctor|Dr\.?) .+?)"
        r"(?:, (?:the|a|our|your) vet)?\.$",
        "Your {thing}'s vet is {value}.",
    ),
)  # fmt: skip
_ALIKE = tuple((frozenset(map(stem, some.split())), frozenset(f"{some} {said}".split())) for some, said in (
    ("work job profession", "living"), ("live home house flat move settle", ""), ("drive car", ""),
    ("come visit stay arrive", ""), ("teach taught teacher instructor tutor", ""), ("train coach trainer", ""),
    ("hobby fun", ""), ("drink order", ""), ("eat food meal dish", ""), ("start begin set", ""), ("cost price pay", ""),
))  # fmt: skip
"""Words with which people ask for, and say, the same: their stems; they, and what they only say."""
_THING_NAMED = re.compile(
    r"\b(?!(?:is|are|was|were|been|have|has|had)\b)([a-z]+) (?:called|named) "
    r"((?:[Tt]he )?[A-Z][\w'’&-]*(?: (?:(?:of|and|the) )*[A-Z][\w'’-]*)*)"
)
_WITH_NAME = re.compile(r"\b[Yy]our ((?:[a-z-]+ ){0,2}?[a-z]+) ([A-Z][\w-]+)\b(?!['’])")
_OF_MINE = re.compile(r"(?:\b(?:[Mm]y|[Oo]ur) [a-z]|\bI |\b[Tt]he [a-z])[^,;?]*$")
_UNSURE = re.compile(r"\?|\b(?:if|would|might|could|should|maybe|perhaps|not|never)\b|n['’]t\b", re.IGNORECASE)
_YOURS = {"i": "you", "me": "you", "we": "you", "us": "you", "my": "your", "our": "your", "am": "are"}
_PERSONAL = re.compile(rf"\b(?:{'|'.join(_YOURS)})\b", re.IGNORECASE)
_FOR_A_LIVING = re.compile(r"\bfor a living\b", re.IGNORECASE)
_EARLIER = earlier_note("")
_VERBS = "drives goes gets orders hides plays has takes".split()
_PLURAL = {"goes": "go", "has": "have"}


def plainer(note: str, asked: str) -> str:
    """A note as a question on what is `asked` would be answered, if people use its words so; else as it is.

    Of a name beside something else ("You sing with your niece Oda.") just that, where it is the name that is asked.
    """
    before, sentence = _without_earlier(note)
    for wording in _on(asked):
        if found := wording.said.search(sentence):
            return before + wording.plain.format(**_parts(found))
    for noun, name in _THING_NAMED.findall(sentence):
        if thing := _asked_to_name(asked, noun, sentence):
            return f"{before}Your {thing} is called {name}."
    for whose, name in _WITH_NAME.findall(sentence):
        if _asks_name_of(asked, whose.split()[-1]):
            return f"{before}Your {whose}'s name is {name}."
    return note


def says_otherwise(note: str, asked: str) -> bool:
    """Whether a note says what is `asked` in words that people use for it, and a question on it does not."""
    return any(wording.said.search(_without_earlier(note)[1]) for wording in _on(asked))


def _without_earlier(note: str) -> tuple[str, str]:
    before = _EARLIER if is_earlier(note) else ""
    return before, note[len(before) :]


def _asks_name_of(asked: str, noun: str) -> bool:
    theirs = rf"(?:my|our|your) (?:[\w-]+ ){{0,2}}{noun}"
    asks = rf"{theirs}(?:['’]s name| (?:is )?called)\b|(?:name of|who(?: is|['’]s)) {theirs}\b(?!['’])"
    return noun in WHO and re.search(asks, asked, re.IGNORECASE) is not None


def _asked_to_name(asked: str, noun: str, sentence: str) -> str:
    """What of the person's is asked for its name, a `noun` of which a sentence says all that; "" if nothing is."""
    thing = rf"(?:my|our|your) ((?:[\w-]+ ){{0,2}}?{noun})"
    asks = rf"{thing}(?:['’]s name| (?:is )?called)\b|name of {thing}\b(?!['’])"
    found = re.search(asks, asked, re.IGNORECASE)
    whole = (found[1] or found[2]) if found else ""
    return whole if stems(whole) <= stems(sentence) else ""


@lru_cache(maxsize=256)
def _on(asked: str) -> tuple[_Wording, ...]:
    """The properties that a question may be on: looked up once, for however many notes."""
    return tuple(wording for wording in _WORDINGS if wording.asked.search(asked))


def alike(asked: str) -> frozenset[str]:
    """Words with which people say what a question on what is `asked` asks for in others, its own included."""
    there = stems(as_job(asked))
    return frozenset().union(*(some for stems_of, some in _ALIKE if stems_of & there))


def stems_alike(asked: str) -> set[str]:
    """Their stems."""
    return set(map(stem, alike(asked)))


def as_job(asked: str) -> str:
    """A question in which what somebody does "for a living" is their job."""
    return _FOR_A_LIVING.sub("job", asked)


def as_told(clause: str) -> tuple[str, str]:
    """What a clause says, of "you", and its value, if it is on a property in other words; else two empty texts."""
    told = _OF_MINE.search(clause)
    if told is None or _UNSURE.search(clause):
        return "", ""
    sentence = _PERSONAL.sub(lambda word: _YOURS[word[0].lower()], told[0].rstrip(" .!"))
    sentence = f"{sentence[0].upper()}{sentence[1:]}."
    found = next(filter(None, (wording.said.search(sentence) for wording in _WORDINGS)), None)
    return (sentence, found["value"]) if found else ("", "")


def otherwise(sentence: str) -> list[str]:
    """What a sentence of the same subject and property may begin with in other words; nothing if none are known."""
    if is_earlier(sentence):
        return []
    for wording in _WORDINGS:
        if wording.begins and (found := wording.begins.match(sentence)):
            return [begun.format(**_parts(found)) for begun in wording.otherwise]
    return []


def _parts(found: re.Match[str]) -> dict[str, str]:
    parts = {name: part or "You" for name, part in found.groupdict().items()}
    who = parts.get("who", "You")
    you = who == "You"
    forms = {verb: _PLURAL.get(verb, verb[:-1]) if you else verb for verb in _VERBS}
    return parts | forms | {"is_": "are" if you else "is", "whose": "Your" if you else f"{who}'s"}
