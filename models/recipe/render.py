"""Facts in words: what a person says and asks of them, from both points of view, and in other words than the lines'."""

from __future__ import annotations

import random
import re
from functools import cache

from models.recipe import rephrase, stories
from models.recipe.drawing import Fact
from models.recipe.dsl import Kind
from models.recipe.entries import ENTRIES
from models.recipe.facts.more import chatter
from models.recipe.nouns import SYNONYMS, Subject, is_person, is_pet
from models.recipe.pools import MONTHS, Side
from models.recipe.templates import expand, fill, held_out, pick, sentence, usable
from plum_local.bench.kinds import spoken
from plum_local.bench.phrases import KINDS, NAMES

_OUR_PET = 0.15
"""Of lines about a pet say "the cat" or "our cat"."""
_THE_THING = 0.25
"""Of lines about things and plans say "the car" or "our trip"."""
_FRAMED = 0.28
"""Of questions are put into a frame ("any idea …?") that fits every kind."""
_ALIKE = 0.25
"""Of lines have a word or two exchanged for others that say the same."""


def truth(fact: Fact) -> str:
    """The memory of a fact as it follows "Yes, ": words that only begin a sentence have no capital, names do."""
    text = fill(fact.kind.memory, fact.subject, fact.values(), "your")
    return text[:1] + sentence(text)[1:]


def owner(rng: random.Random, subject: Subject | None) -> str:
    """How a line begins to name a subject: mostly "my"."""
    if subject is None or is_person(subject.noun):
        return "my"
    share = _OUR_PET if is_pet(subject.noun) else _THE_THING
    return rng.choice(("our", "the", "the")) if rng.random() < share else "my"


_MARKS = re.compile(r"[^\w{} ]+")


def _skeleton(template: str) -> str:
    return " ".join(_MARKS.sub(" ", template.lower()).split())


@cache
def _kept_back() -> frozenset[str]:
    """Every wording of the lines held out for evaluation and of the bench's: no rewording may come out as one."""
    rng = random.Random(1)
    lines = {
        line
        for entry in ENTRIES
        for k in [entry.kind]
        for some in (k.says, k.asks, k.checks, k.mentions, k.refs, k.fixes)
        for line in some
        if held_out(line)
    }  # fmt: skip
    kept = {_skeleton(expand(rng, line)) for line in lines for _ in range(8 if "|" in line or "[" in line else 1)}
    return frozenset(kept | {_skeleton(line) for kind in (*KINDS, *NAMES) for line in spoken(kind)})


def _reworded(rng: random.Random, fact: Fact, wording: str, lines: tuple[str, ...]) -> str:
    """A template in other words, or as it is; `lines` are the ones it was taken from."""
    new = wording
    kind, framed = fact.kind, rng.random() < _FRAMED
    if framed and lines is kind.asks and (asked := rephrase.clause(wording)):
        new = _framed(rng, fact, chatter.INDIRECT, "{c}", asked)
    elif framed and lines is kind.mentions:
        asked = rephrase.clause(expand(rng, pick(rng, kind.asks, fact.side)))
        new = _framed(rng, fact, chatter.MENTIONS, "{c}", asked) if asked else wording
    elif framed and lines is kind.checks:
        new = _framed(rng, fact, chatter.CHECKS, "{s}", _own(kind))
    elif framed and lines is kind.fixes:
        new = _framed(rng, fact, chatter.FIXES, "{say}", expand(rng, pick(rng, kind.says, fact.side)))
    if fact.side is Side.EVAL:
        return new
    if rng.random() < _ALIKE:
        new = rephrase.alike(rng, new)
    return wording if new != wording and _skeleton(new) in _kept_back() else new


def _framed(rng: random.Random, fact: Fact, frames: tuple[str, ...], slot: str, text: str) -> str:
    return expand(rng, rng.choice(usable(frames, fact.side))).replace(slot, text)


def worded(rng: random.Random, fact: Fact, lines: tuple[str, ...]) -> str:
    """One of the lines on a fact, expanded, its slots open."""
    return _reworded(rng, fact, expand(rng, pick(rng, lines, fact.side)), lines)


def say(rng: random.Random, fact: Fact, lines: tuple[str, ...] | None = None, *, short: bool = False) -> str:
    """A statement of a fact by the person (expanded, without noise)."""
    lines = lines or fact.kind.says
    template = worded(rng, fact, lines)
    return fill(template, fact.subject, fact.values(), owner(rng, fact.subject), short=short)


def _own(kind: Kind) -> str:
    """The memory of a kind as the person would say it, its slots open."""
    return (stories.mine if kind.name in stories.by_kind() else rephrase.own)(kind.memory)


def own(fact: Fact) -> str:
    """The memory of a fact as the person would say it: "my aunt lives in Bern"."""
    return fill(_own(fact.kind), fact.subject, fact.values(), "my")


def memory(fact: Fact) -> str:
    """The sentence kept of a fact."""
    return sentence(fill(fact.kind.memory, fact.subject, fact.values(), "your"))


def gone(fact: Fact) -> str:
    """The sentence kept of a denial."""
    return sentence(fill(fact.kind.gone, fact.subject, fact.values(), "your"))


def topic(fact: Fact) -> str:
    """What was not told, for "You have not told me …"."""
    return fill(fact.kind.topic, fact.subject, fact.values(), "your").rstrip(".?")


def reply(fact: Fact) -> str:
    """The answer to an open question."""
    return sentence(fill(fact.kind.answer or fact.kind.memory, fact.subject, fact.values(), "your"))


def asked_subject(rng: random.Random, subject: Subject | None) -> tuple[Subject | None, bool]:
    if subject is None:
        return None, False
    if subject.name and subject.noun:
        form = rng.random()
        if form < 0.4:
            return Subject(subject.noun, "", subject.pronoun), False
        return subject, form < 0.75
    if subject.noun in SYNONYMS and rng.random() < 0.2:
        return Subject(rng.choice(SYNONYMS[subject.noun]), subject.name, subject.pronoun), False
    return subject, False


def ask(rng: random.Random, fact: Fact, lines: tuple[str, ...], value: str | None = None) -> str:
    """A question about a fact; the subject may be named another way than it was told."""
    subject, short = asked_subject(rng, fact.subject)
    template = worded(rng, fact, lines)
    return fill(template, subject, fact.values(value), owner(rng, subject), short=short)


_MONTH = re.compile(rf"\b({'|'.join(MONTHS)})\b", re.IGNORECASE)


def month_of(value: str) -> str:
    """The month of a date with a day in it; nothing for other values."""
    found = _MONTH.search(value) if any(ch.isdigit() for ch in value) else None
    return found.group() if found else ""


def ask_part(rng: random.Random, fact: Fact, value: str) -> str:
    """A yes/no question that names only the month of a date ("is my birthday in May?"); nothing for other values."""
    lines = [x for x in usable(fact.kind.checks, fact.side) if "on {v}" in x] if month_of(value) else []
    if not lines:
        return ""
    template = rng.choice(lines).replace("on {v}", f"in {month_of(value)}")
    return fill(expand(rng, template), fact.subject, fact.others, "my")


_PRESENT = re.compile(r"^((?:what|where|when|who|which|how)(?: \w+){0,2}?)( is|'s| are| am| do| does)\b([^?]*)\?$")
_PAST = {"is": "was", "'s": "was", "are": "were", "am": "was", "do": "did", "does": "did"}
_BEFORE = (
    "before",
    "before",
    "before that",
    "earlier",
    "at first",
    "before it changed",
    "before I corrected it",
    "until then",
)
_EARLIER = (
    "what did I (tell you|say) (before|first|at first|earlier) about {t}?",
    "what was the (old|earlier) answer about {t}?",
    "(before I changed it,|earlier,|at first,) what did I tell you about {t}?", "what had I told you first about {t}?",
    "what was true before about {t}?", "and before? I mean {t}", "what did you know about {t} before I corrected it?",
    "do you (remember|know) what I said first about {t}?", "what did I correct about {t}?",
)  # fmt: skip


def ask_earlier(rng: random.Random, fact: Fact) -> str:
    """A question about what was true of a fact's subject before."""
    subject, short = asked_subject(rng, fact.subject)
    for _ in range(3):
        asked = rephrase.was(expand(rng, pick(rng, fact.kind.asks, fact.side)))
        if asked and rng.random() < 0.4:
            framed = _framed(rng, fact, chatter.BEFORE, "{w}", asked)
            return fill(framed, subject, fact.others, owner(rng, subject), short=short)
    for _ in range(4):
        found = _PRESENT.match(expand(rng, pick(rng, fact.kind.asks, fact.side)))
        if found and rng.random() < 0.6:
            asked = f"{found.group(1)} {_PAST[found.group(2).strip()]}{found.group(3)} {rng.choice(_BEFORE)}?"
            return fill(asked, subject, fact.others, "my", short=short)
    about = stories.mine(fill(fact.kind.topic, None, fact.others, "your").rstrip(".?"))
    return fill(expand(rng, rng.choice(_EARLIER)).replace("{t}", about), subject, fact.others, "my", short=short)
