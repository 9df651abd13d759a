"""Step 2e: questions that a memory's own wording gives.

A small model asks of "You are going to Iceland in August." where the person is going, again and again, and hardly ever
when; and whether it is so in a few turns of phrase, always with the whole of the memory, from which an adapter learns
that whatever is asked otherwise ("Am I going to Iceland?") is to be denied. But a plainly worded sentence says itself
how to ask for what it holds, and which parts of it are true alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from plum_local.consolidate.denials import MONTHS, with_article
from plum_local.consolidate.verifying import Claim
from plum_local.records import Memory, PairKind
from plum_local.replies import TO_ME

_MOST = 4
"""Plain yes questions on one memory."""
ANY_MONTH = MONTHS.replace(",", "|")
ANY_DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?"
_TIME = (
    rf"(?:{ANY_MONTH}|spring|summer|autumn|winter|{ANY_DAY}|weekends?|week|month|year"
    r"|noon|midnight|Christmas|Easter|morning|afternoon|evening|night|\d[\w:.]*)"
)
_NEARER = r"(?:the|early|late|mid|end|of|next|this|last|coming|first|half|past|quarter|to|about|\d\w*)"
TIME_PHRASE = (
    rf"(?:(?:in|on|at|this|next|last|every) (?:{_NEARER} ){{0,3}}?{_TIME}(?: (?:(?:of|in|on|at) )?{_TIME}| [ap]m)*"
    r"|tomorrow|today|tonight|yesterday)"
)
"""A regular expression for when something is: "on Friday at 3 pm", "in early August"."""
_TIMED = re.compile(rf"(?P<subject>You|Your .+?) (?P<verb>are|is) (?P<rest>.*?) ?\b(?P<time>{TIME_PHRASE})\.$")
_GOING = re.compile(r"(?P<going>\w+ing(?: (?!to\b)\w+)*) to [A-Z].*")
_COLOURS = "red|blue|green|black|white|yellow|brown|grey|gray|orange|purple|pink|silver|golden|beige|turquoise"
_NOT_OF = r"(?<! to)(?<! in)(?<! of)(?<! for)(?<! with)(?<! from)(?<! at)"
"""Before a name, where it is that of what stands before it: "your sister Ingvild", not "your flight to Naples"."""
_PARTS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), part)
    for pattern, part in (
        (rf"^(.+ (?:is|are)(?: .*?)?) on (?:the )?\d+\w*(?: of)? ({ANY_MONTH})\.$", r"\1 in \2."),
        (r"^(.+ on .+) at .*\d.*\.$", r"\1."),
        (r"^(Your .+)'s name is (.+)\.$", r"\1 is called \2."),
        (r"^You work as (an? .+)\.$", r"You are \1."),
        (r"^(Your .+) works as (an? .+)\.$", r"\1 is \2."),
        (rf"^(Your [a-z][a-z' -]*?){_NOT_OF} [A-Z]\w+ ((?:is|has|[a-z]+s) .+)\.$", r"\1 \2."),
        (rf"^Your [a-z][a-z' -]*?{_NOT_OF} ([A-Z]\w+) ((?:is|has|[a-z]+s) .+)\.$", r"\1 \2."),
        (r"^(.+ is|You are|.+ works? as) an? [a-z]+ ([a-z]+)\.$", r"\1 a \2."),
        (r"^(.+) an? [a-z]+ ([A-Z].*)\.$", r"\1 a \2."),
        (rf"^(Your .+ is) an? ({_COLOURS}) .+\.$", r"\1 \2."),
    )
)
"""Wordings, and what is true as well where a sentence is worded so."""
_VERBS = frozenset(
    "live work play study drive have like love hate want teach speak need collect prefer own go run sing take eat "
    "drink grow make write paint cook sleep learn keep wear use ride practise practice sell dance swim bake train"
    "".split()
)
_OWNED = re.compile(
    r"Your ((?:[a-z-]+ )??(?!is\b|are\b)[a-z-]+)('s name\b| is called\b| are(?= called)| [A-Z]| is a\b)"
)
"""Memories of somebody or something that a person has, not of a property as "your favourite food" is."""
_COUNT = re.compile(r"^(?:two|three|four|five|six|\d+) ")
OWNING = ("Do I have {}?", "Did I tell you that I have {}?")
_ENDING = re.compile(r"(?:(?<=\w\w)(ies)|(?<=ch|sh|ss)es|(?<=[xo])es|(?<!s)s)$")
_ARTICLE = re.compile(r"\ba (?=[aeiou])", re.IGNORECASE)


def timed(memory: Memory) -> list[Claim]:
    """Open questions on the time in a memory, and on the place that it names beside it; not verified yet."""
    found = _TIMED.match(memory.sentence)
    if found is None:
        return []
    own = found["subject"] == "You"
    subject = "I" if own else to_me(found["subject"])
    verb = "am" if own else found["verb"]
    rest = to_me(found["rest"])
    asked = [f"When {verb} {subject} {rest}".rstrip() + "?", f"Do you know when {subject} {verb} {rest}".rstrip() + "?"]
    if going := _GOING.fullmatch(rest):
        asked.append(f"Where {verb} {subject} {going['going']} {to_me(found['time'])}?")
    return [Claim(question, memory.sentence, PairKind.OPEN, memory) for question in asked]


def affirmed(memory: Memory) -> list[Claim]:
    """Plain yes/no questions on a memory and on the shortest parts of it."""
    parts = sorted(filter(None, map(_whether, _parts(memory.sentence))), key=len)
    asked = (*[*dict.fromkeys(parts)][: _MOST - 1], _whether(memory.sentence))
    return [affirming(question, memory) for question in asked if question]


def owned(memory: Memory) -> list[Claim]:
    """Whether the person has whom or what a memory is about, as its sentence shows that they do.

    Near misses ask "Do I have a dog?" of whom nothing was told; without these, that would be denied of a rabbit too.
    """
    found = _OWNED.match(memory.sentence)
    if found is None:
        return []
    noun = _COUNT.sub("", found[1])
    thing = noun if found[2] == " are" else with_article(noun)
    return [affirming(question.format(thing), memory) for question in OWNING]


def affirming(question: str, memory: Memory) -> Claim:
    """A question that a memory affirms, answered with all of it."""
    return Claim(question, f"Yes, {memory.sentence[0].lower()}{memory.sentence[1:]}", PairKind.YES, memory)


def _parts(sentence: str) -> list[str]:
    """What is true if `sentence` is: "You are going to Iceland." of a journey in August."""
    found: list[str] = []
    todo = [sentence]
    while todo:
        whole = todo.pop(0)
        for part in _shorter(whole):
            if part not in found:
                found.append(part)
                todo.append(part)
    return found


def _shorter(sentence: str) -> Iterator[str]:
    timed_so = _TIMED.match(sentence)
    if timed_so and timed_so["rest"]:
        yield f"{timed_so['subject']} {timed_so['verb']} {timed_so['rest']}."
    for pattern, part in _PARTS:
        if pattern.match(sentence):
            yield _ARTICLE.sub(lambda match: f"{match[0][0]}n ", pattern.sub(part, sentence))


def _whether(sentence: str) -> str:
    """The yes/no question to a plain sentence about its listener; nothing for one that is worded otherwise."""
    text = sentence.rstrip(".")
    asked = (ask(found) for pattern, ask in _PLAIN if (found := pattern.fullmatch(text)))
    question = "" if _OTHERWISE.search(text) else next(asked, "")
    return f"{question[0].upper()}{to_me(question[1:])}?" if question else ""


def _does(found: re.Match[str]) -> str:
    verb = _ENDING.sub(lambda ending: "y" if ending[1] else "", found["verb"])
    verb = "have" if found["verb"] == "has" else verb
    return f"does {found['who']} {verb} {found['rest']}" if verb in _VERBS else ""


def _do(found: re.Match[str]) -> str:
    return f"do I {found['verb']} {found['rest']}" if found["verb"] in _VERBS else ""


def _is(found: re.Match[str]) -> str:
    who = found["who"]
    return f"{found['verb']} {who[0].lower() if who.startswith(('The ', 'Your ')) else who[0]}{who[1:]} {found['rest']}"


_PLAIN: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"You are (?P<rest>.+)"), lambda found: f"am I {found['rest']}"),
    (re.compile(r"You (?P<verb>[a-z]+) (?P<rest>.+)"), _do),
    (re.compile(r"(?P<who>(?:Your [a-z]|[A-Z])[^.,]*?) (?P<verb>is|are) (?P<rest>.+)"), _is),
    (re.compile(r"(?P<who>Your [a-z' -]+?(?: [A-Z]\w+)?|[A-Z]\w+) (?P<verb>[a-z]+s) (?P<rest>.+)"), _does),
)
"""How sentences are worded, the most special first, and how to ask them."""
_OTHERWISE = re.compile(r"\b(?:not|never|no longer|have been)\b|n't\b")


def to_me(text: str) -> str:
    """What is said to somebody, as they would say it: "your sister" becomes "my sister"."""
    return re.sub(r"\b[Yy]ou(?:rs?|rself)?\b", lambda match: TO_ME[match.group().lower()], text)
