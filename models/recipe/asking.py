"""Questions on what a person told, on what they never told, and on what was so earlier, each with its right answer."""

from __future__ import annotations

import random
from dataclasses import replace

from models.recipe import render as r
from models.recipe import stories
from models.recipe.drawing import Fact, draw_fact, other_value
from models.recipe.entries import BY_NAME, entries_about
from models.recipe.facts import talk
from models.recipe.facts.everyday import TOGETHER
from models.recipe.facts.more import chatter
from models.recipe.nouns import Subject, base, canonical, is_person, is_pet
from models.recipe.teller import Teller
from models.recipe.templates import expand, fill, usable

_HAVE = (
    "do I have {a n}?", "do I have {a n}?", "have I got {a n}?", "do you know if I have {a n}?",
    "did I (say|tell you) that I have {a n}?", "did I [ever] (mention|tell you about) my {n}?",
    "have I told you about my {n}?", "do you know my {n}?", "is there {a n} in my life?",
)  # fmt: skip


def _lead(teller: Teller, question: str) -> str:
    rng = teller.rng
    if rng.random() < 0.15:
        question = f"{rng.choice(usable(talk.ASK_LEADS, teller.side))} {question}"
    question = teller.style.write(rng, question)
    if rng.random() < 0.05:
        question += " " + rng.choice(usable(talk.ASK_TAILS, teller.side))
    return question


def question(teller: Teller) -> tuple[str, str]:
    """A question on what was told, or never told, with the right answer."""
    form = teller.rng.random()
    if teller.told and form < (0.2 if teller.replaced else 0.015):
        return earlier(teller)
    if teller.told and form < 0.65:
        return known(teller, teller.rng.choice(list(teller.told.values())))
    if teller.ended and form < 0.72:
        fact = teller.rng.choice(list(teller.ended.values()))
        return _lead(teller, r.ask(teller.rng, fact, fact.kind.asks)), r.gone(fact)
    return unknown(teller)


def known(teller: Teller, fact: Fact, kind: str = "") -> tuple[str, str]:
    """An open, yes or no question that a told fact answers."""
    if not kind and teller.rng.random() < 0.1 and (asked := had(teller, fact)):
        return asked
    kind = kind or teller.rng.choices(("open", "check", "mention", "wrong"), (50, 14, 12, 24))[0]
    if fact.subject and teller.rng.random() < 0.15 and _alone(teller, fact.subject):
        fact = replace(fact, subject=replace(fact.subject, noun=base(fact.subject.noun)))
    elif fact.subject and not fact.subject.name and teller.rng.random() < 0.3 and "name" not in fact.kind.name:
        fact = replace(fact, subject=teller.names.get(canonical(fact.subject.noun), fact.subject))
    if kind == "open":
        return _lead(teller, _with_another(teller, fact) or r.ask(teller.rng, fact, fact.kind.asks)), r.reply(fact)
    truth = r.truth(fact)
    if kind == "check":
        return _lead(teller, _check(teller, fact, fact.value)), f"Yes, {truth}"
    if kind == "mention":
        return _lead(teller, r.ask(teller.rng, fact, fact.kind.mentions)), f"Yes, {truth}"
    return _lead(teller, _check(teller, fact, _wrong(teller, fact))), f"No, {truth}"


def _wrong(teller: Teller, fact: Fact) -> str:
    """What is not so: the value before a correction, another's, or any."""
    before, value = teller.replaced.get(fact.slot), fact.value.lower()
    if before and teller.rng.random() < 0.6:
        return before.value
    pool = fact.kind.value
    alike = [f for f in teller.told.values() if f.kind.value == pool and f.kind.subjects and fact.kind.subjects]
    others = [f.value for f in alike if f.value.lower() not in value and value not in f.value.lower()]
    return teller.rng.choice(others) if others and teller.rng.random() < 0.4 else other_value(teller.rng, fact)


def had(teller: Teller, fact: Fact) -> tuple[str, str] | None:
    """Whether the person has whom or what a told fact is about: it shows that they do."""
    if not (fact.subject and fact.subject.noun and _has(fact.subject)):
        return None
    question = fill(expand(teller.rng, teller.rng.choice(_HAVE)), replace(fact.subject, name=""), {}, "my")
    return _lead(teller, question), f"Yes, {r.truth(fact)}"


def _check(teller: Teller, fact: Fact, value: str) -> str:
    """A yes/no question with a value, or with a part of it that decides as well."""
    telling = value == fact.value or r.month_of(value) != r.month_of(fact.value)
    part = r.ask_part(teller.rng, fact, value) if telling and teller.rng.random() < 0.3 else ""
    return part or r.ask(teller.rng, fact, fact.kind.checks, value)


def _with_another(teller: Teller, fact: Fact) -> str:
    """An open question that names another fact of the same subject ("where am I going in May?"), or nothing."""
    for asked, other, lines in TOGETHER:
        given = teller.told.get((other, fact.slot[1]))
        if asked == fact.kind.name and given and teller.rng.random() < 0.25:
            return fill(teller.rng.choice(usable(lines, teller.side)), fact.subject, {"w": given.value}, "my")
    return ""


def earlier(teller: Teller) -> tuple[str, str]:
    """A question on what was true before a correction, or before anything else was told, with the right answer."""
    before = [fact for slot, fact in teller.replaced.items() if slot in teller.told]
    fact = teller.rng.choice(before or list(teller.told.values()))
    start = "Earlier you told me that" if before else "You only told me that"
    return _lead(teller, r.ask_earlier(teller.rng, fact)), f"{start} {r.truth(fact)}"


def unknown(teller: Teller, like: Fact | None = None) -> tuple[str, str]:
    """A question on something never told, close to what was told in half of the cases."""
    if (story := _open(teller, like)) and teller.rng.random() < 0.6:
        return _left_open(teller, story, [*([like] if like else ()), *teller.told.values()])
    fact = never(teller, like)
    if fact.subject and _has(fact.subject) and teller.rng.random() < 0.12:
        s = replace(fact.subject, name="")
        if canonical(s.noun) not in teller.nouns() and not any(s.noun in f.value for f in teller.told.values()):
            question = fill(expand(teller.rng, teller.rng.choice(_HAVE)), s, {}, "my")
            return _lead(teller, question), f"No, you have not told me about your {s.noun}."
    form = teller.rng.random()
    lines = fact.kind.asks if form < 0.55 else fact.kind.mentions if form < 0.8 else fact.kind.checks
    question, about = never_asked(teller.rng, fact, lines, teller.nouns())
    closed = lines is not fact.kind.asks
    return _lead(teller, question), f"{'No, you' if closed else 'You'} have not told me {about}."


def _open(teller: Teller, like: Fact | None) -> stories.Story | None:
    """The story that `like` is of, or one of those told; nothing if there is none that leaves questions open."""
    of = stories.by_kind().get(like.kind.name) if like else None
    told = [of[0]] if of else [] if like else teller.heard
    told = [story for story in told if story.nears]
    return teller.rng.choice(told) if told else None


def _left_open(teller: Teller, story: stories.Story, facts: list[Fact]) -> tuple[str, str]:
    """A question that a story of some of the facts does not answer."""
    question, clause = teller.rng.choice(story.nears)
    fact = next(fact for fact in facts if fact.kind in story.kinds)
    values = {**fact.others, story.answers[story.kinds.index(fact.kind)]: fact.value}
    closed = teller.rng.random() < 0.3
    if closed:
        frame = expand(teller.rng, teller.rng.choice(usable(chatter.MENTIONS, teller.side)))
        question = frame.replace("{c}", stories.mine(clause))
    asked, topic = (fill(expand(teller.rng, text), None, values, "my") for text in (question, clause))
    return _lead(teller, asked), f"{'No, you' if closed else 'You'} have not told me {topic}."


def _alone(teller: Teller, subject: Subject) -> bool:
    """Whether nobody else of the same noun was spoken of."""
    return sum(base(noun) == base(subject.noun) for noun in teller.nouns()) == 1


def never(teller: Teller, like: Fact | None = None) -> Fact:
    """A fact that was not told: another property of a known subject, the property of another subject, or any."""
    for _ in range(40):
        form = teller.rng.random() * (0.8 if like else 1.0)
        near = like or (teller.rng.choice(list(teller.told.values())) if teller.told else None)
        if near and near.subject and form < 0.4:
            pool, s = near.kind.subjects, near.subject
            (entry,) = teller.rng.choices(*entries_about(pool, s.noun))
            named = teller.names.get(canonical(s.noun), s) if "name" not in entry.kind.name else s
            fact = draw_fact(teller.rng, teller.side, entry, named)
        elif near and form < 0.65:
            fact = draw_fact(teller.rng, teller.side, BY_NAME[near.kind.name])
        else:
            fact = draw_fact(teller.rng, teller.side)
        if not teller.answered(fact):
            return fact
    return fact


def _has(subject: Subject) -> bool:
    """Whether "do I have one?" is a question about the subject."""
    return is_person(subject.noun) or is_pet(subject.noun)


def never_asked(rng: random.Random, fact: Fact, lines: tuple[str, ...], nouns: set[str]) -> tuple[str, str]:
    """A question about an untold fact and its topic, both naming the subject alike.

    Questions on the mere existence of a subject that was spoken of would have another answer: not drawn.
    """
    spoken = fact.subject is not None and canonical(fact.subject.noun) in nouns
    for _ in range(10):
        template = r.worded(rng, fact, lines)
        if not (
            spoken
            and template.startswith(
                ("do I have", "do i have", "have I got", "have i got", "do I own", "did I tell you about {S}")
            )
        ):
            break
    subject, short = r.asked_subject(rng, fact.subject)
    values = fact.values()
    return fill(template, subject, values, r.owner(rng, subject), short=short), fill(
        fact.kind.topic, subject, values, "your", short=short
    ).rstrip(".?")
