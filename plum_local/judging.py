"""Whether a reply is right, by its words and by those that it rests on.

A small model reads well and slips in a few ways: it says what is so of somebody else, or of something else of the
person's, or yes or no before a sentence that says otherwise. Each is looked for here, without a model.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice, takewhile

from plum_local.grounding import value_words
from plum_local.ownership import NO_OWNER, said_of
from plum_local.replies import abstains, says_no, says_yes, untold
from plum_local.subjects import DATES, MONTHS, WHO, plainly, whom, with_dates
from plum_local.words import FUNCTION, content, numbers, stem, stems, telling, words

YES_NO = re.compile(r"^(?:yes|no)\b[,.!]?\s*", re.IGNORECASE)
"""What a reply to a yes/no question begins with."""
NAMED = re.compile(rf"(?<!^)(?<![.!?] )\b(?!I\b)[A-Z]\w*|\b\w*\d\w*|^{NO_OWNER}[A-Z]\w*(?=['’]s\b)")
"""Names and numbers; what begins a sentence may be any word, unless something is its own."""
_WHOSE = re.compile(r"\b[Yy]our (?:(?!\w*[^s]s\b)[a-z][a-z-]* ){1,3}([A-Z]\w*)(?='s|\b)")
"""The name behind a noun; a verb would end in s."""
_MY_NAMED = re.compile(rf"\b(?:my|our) (?:[a-z-]+ ){{0,2}}?({'|'.join(WHO)}) ([A-Z]\w+)\b")
"""What somebody is to the person, beside their name."""
_DESCRIBING = 4
"""Words before a noun among which "my" is looked for."""
_SUBJECT = re.compile(
    r"(?:(?:yes|no), )?your ((?:[\w'’-]+ )+?)(?=(?:is|are|was|were|has|have|will|\w*[^\Wsu]s) )",
    re.IGNORECASE,
)
_THEIRS = ("my", "our", "your", "the")
_OF_A_NAME = 3
"""Words of a thing's name, at most."""
_MINE = ("my", "our", "your")
_AGES = {word: age for age, some in (
    ("younger", "youngest little baby small"), ("elder", "eldest older oldest big"),
) for word in some.split()}  # fmt: skip
_FOND = frozenset("old new dear best good own lovely favourite only first former whole same poor sweet".split())
"""Words that tell nobody from another."""
_PRONOUN = re.compile(
    r"\b(?:he|she|they|it(?!(?:['’]s| is| was) (?:my|our|the)\b)|his|her|him|them|their|its"
    r"|there(?=[.,;!?]|$))(?!\w)",
    re.IGNORECASE,
)
"""What may mean whom another clause names; not the "it" of "it's my brother's birthday"."""
GOES_ON = re.compile(r"\W*(?:he|she|it|they)\b", re.IGNORECASE)
"""What a clause begins with that is on what the one before it is on."""
OPEN = re.compile(r"\b(?:what|which|who|whom|whose|where|when|how|why)\b", re.IGNORECASE)
"""What a question has that wants a value, not yes or no."""
HOUR = re.compile(
    r"\b(?:(?:at|from|until|by) \d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?|on \d{1,2}:\d\d(?: ?[ap]\.?m\b\.?)?)[.!]?$"
)
DAY = re.compile(
    rf"\b(?:at|on|in) (?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? )?(?:{'|'.join(DATES)})(?: \d{{1,2}})?[.!]?$", re.IGNORECASE
)
_KINDS = tuple(frozenset(map(stem, words.split())) for words in ("drink beverage", "food meal dish treat snack eat"))
"""What people have a favourite of, in two kinds that a small model takes for one another."""
DENIES = re.compile(r"\b(?:not|never|no longer|no|any ?more|only|before|earlier)\b|n't\b", re.IGNORECASE)
_KINDS_OF_DATE = tuple({date.capitalize() for date in kind} for kind in (MONTHS, DATES - set(MONTHS)))
_A_DATE = re.compile(rf"\b({'|'.join(date.capitalize() for date in DATES)})s?\b")
_ASKS_WHEN = re.compile(r"\b(?:when|until|till|how long|(?:what|which) (?:date|day|month|time|year))\b", re.IGNORECASE)
_UNITS = frozenset(map(stem, "years months weeks days hours minutes seconds morning evening night".split()))
_YEARS_OLD = re.compile(r"\byears? old\b", re.IGNORECASE)
_OF_A_UNIT = re.compile(r"\b(\d[\d.,]*) ([a-z]{3,})\b")
_PLACE = re.compile(
    r"\b(?:in|on|at|under|behind|beside|near) (?:an?|the|my|our|your|his|her|their) (?:[\w-]+ )??([\w-]+)\W*$",
    re.IGNORECASE,
)
"""Where a sentence ends with a place, that."""
_ASKS_PLACE = re.compile(r"\b(?:where|(?:what|which) (?:town|city|village|place|country|part))\b", re.IGNORECASE)
_IN_A_PLACE = re.compile(r"\b((?:in|at|on) an? (?:[a-z-]+ )?[a-z-]+)[.!]?$")
_STRESSED = re.compile(
    r"\b(?:absolutely|actually|already|badly|certainly|definitely|particularly|really|seriously|severely|still|surely"
    r"|terribly|totally|truly|usually)\b",
    re.IGNORECASE,
)
"""How much or how surely something is so."""
_EXCLUSIVE = tuple(frozenset(some.split()) for some in (
    "left right", "older younger", "elder younger", "oldest youngest", "eldest youngest", "bigger smaller",
    "larger smaller", "taller shorter", "morning afternoon evening", "morning night", "upstairs downstairs",
    "above below", "boy girl", "man woman", "north south east west",
    "first second third", "black white red green blue yellow brown grey orange purple pink",
))  # fmt: skip
"""Words of which only one is so."""
PEOPLE = frozenset(map(stem, WHO))
_CHECKING = frozenset(map(stem, "confirm correct right true sure certain".split()))
_ASKING_WHETHER = re.compile(
    r"(?:so )?(?:(?:do|did|have|would|could|can) (?:you|I) "
    r"(?:know|say|tell you|told you|mention|let you know|think|confirm)(?: that)?|is it (?:right|true|correct) that)\b",
    re.IGNORECASE,
)
_SPELT = 4
"""Letters by which a word that a model writes otherwise ("sculping") is recognized."""
_PAST = re.compile(
    r"\b(?:before|earlier|(?:previous|former|original|initial)(?:ly)?|first(?! day)|once|until|used? to"
    rf"|(?<!how )(?<!year )(?<!years )old(?! (?:{'|'.join(WHO)})))\b",
    re.IGNORECASE,
)
OTHERWISE = frozenset(
    map(
        stem,
        "say know tell name call go goes job work live home flat drive car have pet get food dish meal hobby".split(),
    )
)
"""Words of a question that a reply may word otherwise."""


def reworded(question: str, bare: str, reply: str) -> str:
    """Words other than its own in which a reply may word a question.

    The model restates what it is asked: `bare`, its reply to "What am I putting money aside for?", was "You have not
    told me what you are saving for." Of what has a day or a time, that it starts then says that it is then.
    """
    happens = "starts begins" if HOUR.search(reply.strip()) or DAY.search(reply.strip()) else ""
    said = words(f"{untold(bare)} {happens}")
    return " ".join(word for word in said if word not in FUNCTION and stem(word) not in stems(question))


def affirms(note: str, reply: str) -> bool:
    """Whether a note has the numbers of a yes, and is on what that is on."""
    here, said = stems(plainly(note)), stems(plainly(reply))
    things, somebody = things_of(plainly(reply)), subject_of(note) & PEOPLE
    return numbered(said) <= here and bool(not things or things & here) and somebody <= said


def refers(clause: str) -> bool:
    """Whether a clause has a pronoun that may mean whom another one names."""
    return bool(_PRONOUN.search(clause))


def numbered(stems_of: Iterable[str]) -> set[str]:
    return {word for word in stems_of if any(map(str.isdigit, word))}


def things_of(text: str) -> set[str]:
    """Stems of the nouns behind "my", "our", "your" and "the"."""
    return set().union(*named_things(text))


def named_things(text: str) -> list[set[str]]:
    """The same, one set for each thing."""
    said = words(text)
    behind = (takewhile(lambda word: word not in FUNCTION, said[n + 1 :]) for n, w in enumerate(said) if w in _THEIRS)
    names = (" ".join(islice(some, _OF_A_NAME)) for some in behind)
    return [content(name) or telling(name) for name in names]


def words_before(said: Sequence[str]) -> Sequence[str]:
    """What stands between "my" or "your" and a noun: "little" of "my little" dog; nothing of "my hotel in" Porto."""
    near = said[-_DESCRIBING:]
    between = next((near[n + 1 :] for n in reversed(range(len(near))) if near[n] in _MINE), ())
    return () if any(word in FUNCTION for word in between) else between


def told_of_it(question: str, reply: str) -> set[str]:
    """Stems of the names that a reply adds to its question, or of all: the Skoda of "You drive a red Skoda."."""
    added = value_words(question, reply)
    return set().union(*map(stems, NAMED.findall(YES_NO.sub("", reply.strip())))) & added or added


def asks_of_before(question: str) -> bool:
    """Whether a question may ask for what was so once and is not now."""
    return bool(_PAST.search(question))


def anothers(note: str, reply: str) -> bool:
    """Whether a note is on somebody or something of another name than a reply: "your dog Ada's", "your pony Otto's"."""
    of = [found[1] for text in (note, reply) if (found := _WHOSE.search(text))]
    return len(of) == 2 and of[0] != of[1]


def says_of_it(memory: str, question: str, reply: str) -> bool:
    """Whether a reply and a memory have in common what they say of their subjects, and the question does not."""
    return all(
        not values or bool(values & stems(other))
        for values, other in ((_said_of_it(memory, question), reply), (_said_of_it(reply, question), memory))
    )


def _said_of_it(sentence: str, question: str) -> set[str]:
    """Stems of what a sentence says of its subject; of that, what the question did not have, if any."""
    named = _WHOSE.search(sentence)
    values = content(sentence) - subject_of(sentence) - (stems(named[1]) if named else set())
    return (values - stems(question)) or values


def of_the_named(question: str, notes: Sequence[str]) -> list[str]:
    """Notes without those on others who are to the person what somebody is that the question names, if one is on them.

    Of two sisters a small model tells of the other one where her note is first.
    """
    found = _MY_NAMED.search(plainly(question))
    if found is None or not any(found[2].lower() in words(note) for note in notes):
        return list(notes)
    other = re.compile(rf"\b[Yy]our (?:[a-z-]+ ){{0,2}}?{found[1]} (?!{found[2]}\b)[A-Z]")
    return [note for note in notes if found[2].lower() in words(note) or not other.search(plainly(note))]


def otherwise_described(note: str, question: str) -> bool:
    """Whether a note describes whom a question is about by nothing that the question describes them by.

    "Your youngest sister lives in Oslo." says nothing of an elder sister.
    """
    here, there = _described(note), _described(question)
    return any(here[noun] and there[noun] and not here[noun] & there[noun] for noun in here.keys() & there.keys())


def on_others(note: str, question: str) -> bool:
    """Whether a note is on somebody, a question on somebody else, and no name or noun of the one is in the other."""
    here, there = whom(note), whom(question)
    nouns = [
        about & set(re.findall(r"[a-z][\w-]*", plainly(text))) for text, about in ((note, here), (question, there))
    ]
    return all(nouns) and not here & there


def beside(note: str, question: str, reply: str) -> bool:
    """Whether a note is on somebody or something else than a question and its reply."""
    return (
        anothers(note, reply)
        or on_others(note, question)
        or otherwise_described(note, question)
        or other_favourite(question, note)
        or at_another_time(note, question)
    )


def at_another_time(note: str, question: str) -> bool:
    """Whether a note is on another month, or day of the week, than a question that asks for neither: a trip in May."""
    if not OPEN.search(question) or _ASKS_WHEN.search(question):
        return False
    there, here = (set(_A_DATE.findall(with_dates(text))) for text in (question, note))
    return any(there & kind and here & kind and not there & here & kind for kind in _KINDS_OF_DATE)


def subject_of(reply: str) -> set[str]:
    """Stems of the nouns that a reply on something of the person's begins with, names apart: "Your old dog Rex's"."""
    first = re.split(r"['’]s\b", subject_text(reply.strip()))[0]
    return {stem(word) for word in re.findall(r"(?<![\w'’-])[a-z][\w-]*", first)} & content(first)


def subject_text(reply: str) -> str:
    """What of the person's a reply begins with, without its "your"; "" if with nothing."""
    found = _SUBJECT.match(plainly(reply))
    return found[1] if found else ""


def other_favourite(question: str, text: str) -> bool:
    """Whether a text is on what somebody likes to drink and a question on what they like to eat, or the reverse."""
    asked, said = ([bool(kind & stems(some)) for kind in _KINDS] for some in (question, text))
    return any(asked) and any(said) and not any(a and s for a, s in zip(asked, said, strict=True))


def _named_only(question: str, replied: set[str]) -> str:
    """A question without what somebody is to the person, where a reply has their name: "my grandson Oskar"."""
    return _MY_NAMED.sub(lambda found: found[2] if stem(found[2].lower()) in replied else found[0], question)


def _described(text: str) -> dict[str, set[str]]:
    """By whom a text is about: the words between "my" or "your" and them."""
    about, said = whom(text), words(plainly(text))
    found: dict[str, set[str]] = {}
    for n, noun in enumerate(said):
        if noun in about:
            found.setdefault(noun, set()).update({_AGES.get(word, word) for word in words_before(said[:n])} - _FOND)
    return found


def denied(question: str, reply: str, notes: Sequence[str]) -> str:
    """A reply that says yes, and yet another name, number, place or colour than the question, says no.

    A small model reads whose name it is and says it, and "yes" before it. `notes`: what the reply rests on; a name in
    them is not another one, however the reply words it.
    """
    asked, said = (set(NAMED.findall(text)) for text in (question, reply))
    asked |= {name.capitalize() for name in said_of(question)}
    known = stems(" ".join((reply, *notes)))
    strange = [name for name in asked if not stems(name) <= known]
    another = [name for name in said if not stems(name) <= stems(question)]
    over = "no longer" in reply and not DENIES.search(question)
    elsewhere = (
        (strange and another)
        or over
        or _is_elsewhere(question, reply)
        or _is_otherwise(question, reply, notes)
        or _is_on_little(question, reply)
    )
    return f"No{reply[3:]}" if says_yes(reply) and elsewhere and not OPEN.search(question) else reply


def _is_elsewhere(question: str, reply: str) -> bool:
    """Whether a reply has another place than the question that it has most other words of: "sleeps in a box"."""
    asked, said = _PLACE.search(question), _PLACE.search(reply)
    if (
        asked is None
        or said is None
        or stem(asked[1].lower()) in stems(reply)
        or stem(said[1].lower()) in stems(question)
    ):
        return False
    what = telling(plainly(question[: asked.start()]))
    there = what & stems(plainly(reply[: said.start()]))
    return bool(there) and 3 * len(there) >= 2 * len(what)


def _is_on_little(question: str, reply: str) -> bool:
    """Whether a reply leaves out half of what a question asks, or all behind the rest, and they end differently.

    "Your pony Hamlet sleeps in the laundry basket." to "Hamlet sleeps in the coal bucket, is that right?".
    """
    texts = (_ASKING_WHETHER.sub("", question.strip()), YES_NO.sub("", reply.strip()))
    asked, said = map(_telling_in_order, texts)
    left_out = set(asked) - set(said) - OTHERWISE
    if not (left_out and said) or numbers(question) & numbers(reply) or asked[-1][:_SPELT] == said[-1][:_SPELT]:
        return False
    same_but_value = left_out == set(asked[-len(left_out) :]) and len(set(asked) - left_out) > 1
    if len(left_out) > 1:
        enough = same_but_value or 2 * len(left_out) >= len(set(asked))
    else:
        before = [_before_last(text, last) for text, last in zip(texts, (asked[-1], said[-1]), strict=True)]
        enough = same_but_value and bool(before[0]) and before[0] == before[1]
    return enough and asked[-1] in left_out and said[-1] not in asked


def _before_last(text: str, last: str) -> str:
    """The function word before the last word with the stem `last`: "about" of "was about old films"."""
    there = words(plainly(text))
    n = max((n for n, word in enumerate(there) if stem(word) == last), default=0)
    return next((word for word in reversed(there[:n]) if word in FUNCTION), "")


def _telling_in_order(text: str) -> list[str]:
    some = telling(plainly(text)) - _CHECKING
    return [stem(word) for word in words(plainly(text)) if stem(word) in some]


def _is_otherwise(question: str, reply: str, notes: Sequence[str]) -> bool:
    """Whether a reply has "twenty" or "left" where the question has "thirty" or "right", of which no note tells."""
    asked, said, known = (numbers(text) for text in (question, reply, " ".join((reply, *notes))))
    if (asked - known and said - asked) or _measured_otherwise(question, reply):
        return True
    dates, told = (set(_A_DATE.findall(with_dates(text))) for text in (question, " ".join((reply, *notes))))
    if any((dates - told) & kind and (told - dates) & kind for kind in _KINDS_OF_DATE):
        return True
    there, here, noted = (set(words(text)) for text in (question, reply, " ".join(notes)))
    return any(some & there and some & here and not some & there & (here | noted) for some in _EXCLUSIVE)


def _measured_otherwise(question: str, reply: str) -> bool:
    """Whether a reply has another number of the same unit: "790 pounds" where "740 pounds" was asked about."""
    asked, said = ({unit: number for number, unit in _OF_A_UNIT.findall(plainly(text))} for text in (question, reply))
    return any(unit in asked and number not in question and asked[unit] not in reply for unit, number in said.items())


def unbroken(reply: str, notes: Sequence[str]) -> str:
    """A reply that breaks off what a note says is gone on with: "is toad" of "is toad in the hole"."""
    begun = YES_NO.sub("", reply.strip()).rstrip(".!")
    going_on = re.compile(rf"{re.escape(begun)}( (?:in|of|and|with|on|at) [^.]+)\.$", re.IGNORECASE)
    rests = {found[1] for found in map(going_on.match, notes) if found} if content(begun) else set()
    return reply if says_no(reply) or len(rests) != 1 else f"{reply.strip().rstrip('.!')}{rests.pop()}."


def in_which_place(question: str, reply: str, said: Sequence[str]) -> str:
    """A reply on where something is with the name of the place too, if what was `said` has it: "in a flat in Ely"."""
    found = _IN_A_PLACE.search(reply.strip()) if _ASKS_PLACE.search(question) else None
    if found is None:
        return reply
    going_on = re.compile(rf"\b{re.escape(found[1])}( (?:in|at|near) [A-Z]\w+(?: [A-Z]\w+)*)")
    rests = {rest for text in said for rest in going_on.findall(text)}
    return f"{reply.strip().rstrip('.!')}{rests.pop()}." if len(rests) == 1 else reply


def affirmed(question: str, reply: str, notes: Sequence[str]) -> str:
    """A reply that says no before just what was asked, as one of the notes that it rests on says it too, says yes."""
    rest = YES_NO.sub("", reply.strip())
    replied = stems(plainly(rest))
    plain = _named_only(_STRESSED.sub("", plainly(question)), replied)
    if not _UNITS & stems(rest):  # who is six is six years old
        plain = _YEARS_OLD.sub("", plain)
    asked = (content(plain) | (stems(plain) & _UNITS)) - _CHECKING
    doubtful = OPEN.search(question) or DENIES.search(f"{question} {rest}")
    if not asked or doubtful or not says_no(reply) or abstains(reply) or _is_otherwise(question, reply, notes):
        return reply
    left_out = telling(plain) - replied - _CHECKING - OTHERWISE
    told = any(asked <= stems(plainly(note)) for note in notes if not DENIES.search(note))
    return f"Yes, {rest}" if told and asked <= replied and not left_out else reply
