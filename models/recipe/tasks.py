"""Everything the app asks of its model, as training dialogues in the app's own prompt formats.

`sample` draws one dialogue of one task; the weights of the tasks are in `TASKS`. Only what the assistant says is
learned. The prompts come from `plum_local.prompts`: what is trained is what is asked.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache

from models.recipe import render as r
from models.recipe import stories
from models.recipe.facts import talk
from models.recipe.facts.everyday import TOGETHER
from models.recipe.facts.more import chatter
from models.recipe.pools import Side
from plum_local import prompts
from plum_local.prompts import BRIEF, Turn

Dialogue = list[Turn]

_SMALL_TALK = (*talk.SMALL_TALK, *chatter.SMALL_TALK)
_GENERAL = (*talk.GENERAL, *chatter.GENERAL)
_OPENERS = (*talk.OPENERS, *chatter.OPENERS)
_CLOSERS = (*talk.CLOSERS, *chatter.CLOSERS)
_JOINERS = (*talk.JOINERS, *chatter.JOINERS)
_ASIDES = (*talk.ASIDES, *chatter.ASIDES)
_GREETINGS = (
    "Hi!", "Hello!", "Hey!", "Hi Plum!", "Hello Plum!", "Hey Plum,", "Hi there!", "Good morning!", "Good evening.",
    "Hi,", "Hello,", "Hey,", "Morning!", "Hello again.", "Hi again!", "Hey there,", "Good afternoon!", "Yo,",
)  # fmt: skip
_HAVE = (
    "do I have {a n}?", "do I have {a n}?", "have I got {a n}?", "do you know if I have {a n}?",
    "did I (say|tell you) that I have {a n}?", "did I [ever] (mention|tell you about) my {n}?",
    "have I told you about my {n}?", "do you know my {n}?", "is there {a n} in my life?",
)  # fmt: skip
_STORIES = 0.3
"""Of what is told are stories."""
_TOPIC_REPLIES = (
    "I am a small model, so I don't know much about {v}. What do you find interesting about it?",
    "I only know a little about {v}, but I would like to hear what you think.",
    "There is a lot to say about {v}. What interests you most?",
)


def _lowered(fact: r.Fact) -> r.Fact:
    subject = replace(fact.subject, name=fact.subject.name.lower()) if fact.subject else None
    others = {slot: value.lower() for slot, value in fact.others.items()}
    return replace(fact, subject=subject, value=fact.value.lower(), others=others)


@cache
def _stems(kind: r.Kind) -> frozenset[str]:
    """The telling words of what a kind is about."""
    return stories.stems(f"{kind.topic} {kind.memory}")


@dataclass(slots=True)
class Teller:
    """A person in one conversation: what they told so far, and how they type."""

    rng: random.Random
    side: Side
    style: r.Style
    told: dict[tuple[str, str], r.Fact] = field(default_factory=dict)
    ended: dict[tuple[str, str], r.Fact] = field(default_factory=dict)
    replaced: dict[tuple[str, str], r.Fact] = field(default_factory=dict)
    """What was true before a correction, by slot."""
    names: dict[str, r.Subject] = field(default_factory=dict)
    last: r.Fact | None = None
    heard: list[stories.Story] = field(default_factory=list)
    """The stories told."""

    @classmethod
    def draw(cls, rng: random.Random, side: Side) -> Teller:
        return cls(rng, side, r.Style.draw(rng))

    def fresh(self, entry: r.Entry | None = None, subject: r.Subject | None = None) -> r.Fact:
        for _ in range(20):
            fact = r.draw_fact(self.rng, self.side, entry, subject)
            if not self._answered(fact) and self._fits(fact.subject):
                break
        return self._typed(fact)

    def _fits(self, subject: r.Subject | None) -> bool:
        """Whether a subject goes with the names already told: one name for "my sister", and one sister of that name."""
        known = self.names.get(r.canonical(subject.noun)) if subject else None
        return not subject or not known or subject.name.lower() in {"", known.name.lower()}

    def _typed(self, fact: r.Fact) -> r.Fact:
        fact = _lowered(fact) if self.style.lower else fact
        self.told[fact.slot] = self.last = fact
        if fact.subject and fact.kind.name in {"person_name", "pet_name"}:
            self.names[r.canonical(fact.subject.noun)] = replace(fact.subject, name=fact.value)
        return fact

    def _kept(self, fact: r.Fact) -> list[str]:
        """The memories in a statement of a fact; who is first spoken of by noun and name is one of them."""
        s = fact.subject
        kind = "person_name" if s and r.is_person(s.noun) else "pet_name" if s and r.is_pet(s.noun) else ""
        if not (s and kind and s.name and s.noun) or r.canonical(s.noun) in self.names:
            return [r.memory(fact)]
        entry = r.BY_NAME[kind]
        name = r.Fact(entry.kind, replace(s, name=""), s.name, fact.side, entry.pools)
        self.told[name.slot] = name
        self.names[r.canonical(s.noun)] = s
        return [r.memory(name), r.memory(fact)]

    def _combo(self) -> tuple[str, list[str]]:
        combo = self.rng.choice(r.COMBOS)
        entries = [r.BY_NAME[k] for k in combo.kinds]
        first = min((e for e in entries if e.kind.subjects), key=lambda e: len(e.subjects), default=entries[0])
        subject = r.draw_subject(self.rng, first, self.side)
        if subject and any("name" in k for k in combo.kinds):
            subject = (
                replace(subject, name="")
                if subject.noun
                else replace(subject, noun=self.rng.choice(first.subjects), name="")
            )
        if not self._fits(subject):
            return self._single()
        facts = [self._typed(r.draw_fact(self.rng, self.side, e, subject)) for e in entries]
        values = {f"v{i}": f.value for i, f in enumerate(facts, 1)}
        template = r.expand(self.rng, self.rng.choice(r.usable(combo.says, self.side)))
        told = facts[0].subject or next((f.subject for f in facts if f.subject), None)
        return r.fill(template, told, values, "my"), [m for f in facts for m in self._kept(f)]

    def _story(self) -> tuple[str, list[str]] | None:
        """A whole story, if it tells nothing of what was told otherwise."""
        story = self.rng.choice(stories.of_side(self.side))
        nouns = {r.base(f.subject.noun) for f in self.told.values() if f.subject}
        about = [stories.stems(noun) for noun in nouns] + [_stems(f.kind) for f in self.told.values() if not f.subject]
        near = [other for other in self.heard if (story.own and other.own) or other.stems & story.stems]
        if near or any(words & story.stems for words in about):
            return None
        values = story.draw(self.rng, self.side)
        if self.style.lower:
            values = {slot: value.lower() for slot, value in values.items()}
        self.heard.append(story)
        facts = [self._typed(fact) for fact in r.story_facts(story, values, self.side)]
        text = r.fill(r.expand(self.rng, self.rng.choice(r.usable(story.says, self.side))), None, values, "my")
        return text, [r.memory(fact) for fact in facts]

    def _by_pronoun(self, fact: r.Fact) -> str:
        """An introduction of the subject, then the fact by pronoun."""
        module = r.BY_NAME[fact.kind.name].module
        intros = {"people": talk.INTRO_PERSON, "plans": talk.INTRO_PLAN}.get(module, talk.INTRO_THING)
        if fact.kind.subjects == "pets":
            intros = talk.INTRO_PET
        intro = r.fill(r.expand(self.rng, self.rng.choice(r.usable(intros, self.side))), fact.subject, {}, "my")
        glue = self.rng.choice((". ", ". ", ", ", " and "))
        return intro + glue + r.say(self.rng, fact, fact.kind.refs)

    def _single(self) -> tuple[str, list[str]]:
        if self.told and self.rng.random() < 0.2 and (changed := self._change()):
            return changed
        if self.told and self.rng.random() < 0.15 and (rival := self.rival()):
            return r.say(self.rng, rival), self._kept(rival)
        if self.last and self.rng.random() < 0.25 and (more := self._more_about(self.last, by_pronoun=True)):
            fact = self.fresh(*more)
            return r.say(self.rng, fact, fact.kind.refs), self._kept(fact)
        known = [f for f in self.told.values() if f.subject]
        about = self._more_about(self.rng.choice(known)) if known and self.rng.random() < 0.25 else None
        fact = self.fresh(*about) if about else self.fresh()
        if fact.kind.refs and fact.subject and self.rng.random() < 0.2:
            return self._by_pronoun(fact), self._kept(fact)
        short = bool(fact.subject and fact.subject.name and about)
        return r.say(self.rng, fact, short=short), self._kept(fact)

    def rival(self) -> r.Fact | None:
        """The same told of another subject, of the same noun if what qualifies it tells them apart: easily mixed up."""
        facts = [f for f in self.told.values() if f.subject and f.subject.noun]
        if not facts:
            return None
        like = self.rng.choice(facts)
        entry = r.BY_NAME[like.kind.name]
        subject = None
        if like.subject and r.base(like.subject.noun) != like.subject.noun:
            noun = r.qualified(self.rng, r.base(like.subject.noun), like.kind)
            subject = replace(like.subject, noun=noun, name="")
        fact = r.draw_fact(self.rng, self.side, entry, subject)
        return None if self._answered(fact) or not self._fits(fact.subject) else self._typed(fact)

    def _more_about(self, fact: r.Fact, *, by_pronoun: bool = False) -> tuple[r.Entry, r.Subject] | None:
        """Another kind about the subject of a told fact; by pronoun it keeps the name the subject was given."""
        if fact.subject is None:
            return None
        subject = self.names.get(r.canonical(fact.subject.noun), fact.subject) if by_pronoun else fact.subject
        entries, weights = r.entries_about(fact.kind.subjects, fact.subject.noun)
        families = self._families()
        for _ in range(8):
            (entry,) = self.rng.choices(entries, weights)
            named = subject.name and "name" in entry.kind.name
            if (
                not named
                and (entry.kind.refs or not by_pronoun)
                and replace(fact, kind=entry.kind).family not in families
            ):
                return entry, subject
        return None

    def _change(self) -> tuple[str, list[str]] | None:
        """A correction or a denial of something told earlier in this conversation."""
        fact = self.rng.choice(list(self.told.values()))
        if fact.kind.denials and fact.kind.gone and self.rng.random() < 0.4:
            self.ended[fact.slot] = self.told.pop(fact.slot)
            return r.say(self.rng, fact, fact.kind.denials), [r.gone(fact)]
        if not fact.kind.fixes or stories.shared(fact.kind):
            return None
        self.replaced[fact.slot] = fact
        fixed = self._typed(replace(fact, value=r.other_value(self.rng, fact)))
        return r.say(self.rng, fixed, fixed.kind.fixes), [r.memory(fixed)]

    def _piece(self, lines: tuple[str, ...]) -> str:
        return r.expand_within(self.rng, self.rng.choice(r.usable(lines, self.side)))

    def message(self, n: int) -> tuple[str, list[str]]:
        """One message of the person telling about `n` things, and the memories in it."""
        rng, parts, kept = self.rng, [], []
        while len(kept) < n:
            told = self._story() if rng.random() < _STORIES else None
            text, memories = told or (self._combo() if rng.random() < 0.22 else self._single())
            parts.append(text)
            kept += memories
        text = parts[0]
        for part in parts[1:]:
            text += (". " + part) if rng.random() < 0.5 else self._piece(_JOINERS) + part
        if rng.random() < 0.2:
            text = f"{self._piece(_OPENERS)} {text}"
        if rng.random() < 0.12:
            text += self._piece(_CLOSERS)
        text = _capitals(text)
        if rng.random() < 0.1:
            text = f"{rng.choice(_GREETINGS)} {text}"
        if rng.random() < 0.2:
            aside = r.expand(rng, rng.choice(r.usable(_ASIDES, self.side)))
            text = f"{r.sentence(aside)} {text}" if rng.random() < 0.5 else f"{r.sentence(text)} {r.sentence(aside)}"
        keep = " ".join(word for fact in self.told.values() for word in fact.named())
        return self.style.write(rng, text, keep), list(dict.fromkeys(kept))

    # questions

    def _lead(self, question: str) -> str:
        rng = self.rng
        if rng.random() < 0.15:
            question = f"{rng.choice(r.usable(talk.ASK_LEADS, self.side))} {question}"
        question = self.style.write(rng, question)
        if rng.random() < 0.05:
            question += " " + rng.choice(r.usable(talk.ASK_TAILS, self.side))
        return question

    def question(self) -> tuple[str, str]:
        """A question on what was told, or never told, with the right answer."""
        form = self.rng.random()
        if self.told and form < (0.2 if self.replaced else 0.015):
            return self.earlier()
        if self.told and form < 0.65:
            return self.known(self.rng.choice(list(self.told.values())))
        if self.ended and form < 0.72:
            fact = self.rng.choice(list(self.ended.values()))
            return self._lead(r.ask(self.rng, fact, fact.kind.asks)), r.gone(fact)
        return self.unknown()

    def known(self, fact: r.Fact, kind: str = "") -> tuple[str, str]:
        """An open, yes or no question that a told fact answers."""
        if not kind and self.rng.random() < 0.1 and (asked := self.had(fact)):
            return asked
        kind = kind or self.rng.choices(("open", "check", "mention", "wrong"), (50, 14, 12, 24))[0]
        if fact.subject and self.rng.random() < 0.15 and self._alone(fact.subject):
            fact = replace(fact, subject=replace(fact.subject, noun=r.base(fact.subject.noun)))
        elif fact.subject and not fact.subject.name and self.rng.random() < 0.3 and "name" not in fact.kind.name:
            fact = replace(fact, subject=self.names.get(r.canonical(fact.subject.noun), fact.subject))
        if kind == "open":
            return self._lead(self._with_another(fact) or r.ask(self.rng, fact, fact.kind.asks)), r.reply(fact)
        truth = r.truth(fact)
        if kind == "check":
            return self._lead(self._check(fact, fact.value)), f"Yes, {truth}"
        if kind == "mention":
            return self._lead(r.ask(self.rng, fact, fact.kind.mentions)), f"Yes, {truth}"
        return self._lead(self._check(fact, self._wrong(fact))), f"No, {truth}"

    def _wrong(self, fact: r.Fact) -> str:
        """What is not so: the value before a correction, another's, or any."""
        before, value = self.replaced.get(fact.slot), fact.value.lower()
        if before and self.rng.random() < 0.6:
            return before.value
        pool = fact.kind.value
        alike = [f for f in self.told.values() if f.kind.value == pool and f.kind.subjects and fact.kind.subjects]
        others = [f.value for f in alike if f.value.lower() not in value and value not in f.value.lower()]
        return self.rng.choice(others) if others and self.rng.random() < 0.4 else r.other_value(self.rng, fact)

    def had(self, fact: r.Fact) -> tuple[str, str] | None:
        """Whether the person has whom or what a told fact is about: it shows that they do."""
        if not (fact.subject and fact.subject.noun and self._has(fact.subject)):
            return None
        question = r.fill(r.expand(self.rng, self.rng.choice(_HAVE)), replace(fact.subject, name=""), {}, "my")
        return self._lead(question), f"Yes, {r.truth(fact)}"

    def _check(self, fact: r.Fact, value: str) -> str:
        """A yes/no question with a value, or with a part of it that decides as well."""
        telling = value == fact.value or r.month_of(value) != r.month_of(fact.value)
        part = r.ask_part(self.rng, fact, value) if telling and self.rng.random() < 0.3 else ""
        return part or r.ask(self.rng, fact, fact.kind.checks, value)

    def _with_another(self, fact: r.Fact) -> str:
        """An open question that names another fact of the same subject ("where am I going in May?"), or nothing."""
        for asked, other, lines in TOGETHER:
            given = self.told.get((other, fact.slot[1]))
            if asked == fact.kind.name and given and self.rng.random() < 0.25:
                return r.fill(self.rng.choice(r.usable(lines, self.side)), fact.subject, {"w": given.value}, "my")
        return ""

    def earlier(self) -> tuple[str, str]:
        """A question on what was true before a correction, or before anything else was told, with the right answer."""
        before = [fact for slot, fact in self.replaced.items() if slot in self.told]
        fact = self.rng.choice(before or list(self.told.values()))
        start = "Earlier you told me that" if before else "You only told me that"
        return self._lead(r.ask_earlier(self.rng, fact)), f"{start} {r.truth(fact)}"

    def unknown(self, like: r.Fact | None = None) -> tuple[str, str]:
        """A question on something never told, close to what was told in half of the cases."""
        if (story := self._open(like)) and self.rng.random() < 0.6:
            return self._left_open(story, [*([like] if like else ()), *self.told.values()])
        fact = self.never(like)
        if fact.subject and self._has(fact.subject) and self.rng.random() < 0.12:
            s = replace(fact.subject, name="")
            if r.canonical(s.noun) not in self._nouns() and not any(s.noun in f.value for f in self.told.values()):
                question = r.fill(r.expand(self.rng, self.rng.choice(_HAVE)), s, {}, "my")
                return self._lead(question), f"No, you have not told me about your {s.noun}."
        form = self.rng.random()
        lines = fact.kind.asks if form < 0.55 else fact.kind.mentions if form < 0.8 else fact.kind.checks
        question, about = never_asked(self.rng, fact, lines, self._nouns())
        closed = lines is not fact.kind.asks
        return self._lead(question), f"{'No, you' if closed else 'You'} have not told me {about}."

    def _open(self, like: r.Fact | None) -> stories.Story | None:
        """The story that `like` is of, or one of those told; nothing if there is none that leaves questions open."""
        of = stories.by_kind().get(like.kind.name) if like else None
        told = [of[0]] if of else [] if like else self.heard
        told = [story for story in told if story.nears]
        return self.rng.choice(told) if told else None

    def _left_open(self, story: stories.Story, facts: list[r.Fact]) -> tuple[str, str]:
        """A question that a story of some of the facts does not answer."""
        question, clause = self.rng.choice(story.nears)
        fact = next(fact for fact in facts if fact.kind in story.kinds)
        values = {**fact.others, story.answers[story.kinds.index(fact.kind)]: fact.value}
        closed = self.rng.random() < 0.3
        if closed:
            frame = r.expand(self.rng, self.rng.choice(r.usable(chatter.MENTIONS, self.side)))
            question = frame.replace("{c}", stories.mine(clause))
        asked, topic = (r.fill(r.expand(self.rng, text), None, values, "my") for text in (question, clause))
        return self._lead(asked), f"{'No, you' if closed else 'You'} have not told me {topic}."

    def _alone(self, subject: r.Subject) -> bool:
        """Whether nobody else of the same noun was spoken of."""
        return sum(r.base(noun) == r.base(subject.noun) for noun in self._nouns()) == 1

    @staticmethod
    def _has(subject: r.Subject) -> bool:
        """Whether "do I have one?" is a question about the subject."""
        return r.is_person(subject.noun) or r.is_pet(subject.noun)

    def _families(self) -> set[tuple[str, str]]:
        return {f.family for f in (*self.told.values(), *self.ended.values())}

    def _answered(self, fact: r.Fact) -> bool:
        """Whether something told answers the questions on a fact; "where am I going?" is asked of any trip."""
        families = self._families()
        if fact.family in families or any(self._by_story(fact, story) for story in self.heard):
            return True
        if fact.kind.subjects == "trips" or fact.family[0] == "going":
            return fact.family[0] in {name for name, _ in families}
        name, noun = fact.family
        alike = [other for family, other in families if family == name and r.base(other) == r.base(noun)]
        return noun in alike or (bool(alike) and r.base(noun) in {noun, *alike})

    @staticmethod
    def _by_story(fact: r.Fact, story: stories.Story) -> bool:
        """Whether a story may answer what is asked about a fact."""
        if fact.subject:
            return bool(stories.stems(r.base(fact.subject.noun)) & story.stems)
        return fact.kind in story.kinds or story.own or bool(_stems(fact.kind) & story.stems)

    def _nouns(self) -> set[str]:
        facts = [*self.told.values(), *self.ended.values()]
        return {r.canonical(f.subject.noun) for f in facts if f.subject and f.subject.noun}

    def never(self, like: r.Fact | None = None) -> r.Fact:
        """A fact that was not told: another property of a known subject, the property of another subject, or any."""
        for _ in range(40):
            form = self.rng.random() * (0.8 if like else 1.0)
            near = like or (self.rng.choice(list(self.told.values())) if self.told else None)
            if near and near.subject and form < 0.4:
                pool, s = near.kind.subjects, near.subject
                (entry,) = self.rng.choices(*r.entries_about(pool, s.noun))
                named = self.names.get(r.canonical(s.noun), s) if "name" not in entry.kind.name else s
                fact = r.draw_fact(self.rng, self.side, entry, named)
            elif near and form < 0.65:
                fact = r.draw_fact(self.rng, self.side, r.BY_NAME[near.kind.name])
            else:
                fact = r.draw_fact(self.rng, self.side)
            if not self._answered(fact):
                return fact
        return fact


def never_asked(rng: random.Random, fact: r.Fact, lines: tuple[str, ...], nouns: set[str]) -> tuple[str, str]:
    """A question about an untold fact and its topic, both naming the subject alike.

    Questions on the mere existence of a subject that was spoken of would have another answer: not drawn.
    """
    spoken = fact.subject is not None and r.canonical(fact.subject.noun) in nouns
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
    return r.fill(template, subject, values, r.owner(rng, subject), short=short), r.fill(
        fact.kind.topic, subject, values, "your", short=short
    ).rstrip(".?")


def _capitals(text: str) -> str:
    """A capital at the start, and wherever a blank follows the end of a sentence."""
    out, start, ended = [], True, False
    for ch in text:
        start = start or (ended and ch.isspace())
        out.append(ch.upper() if start and ch.isalpha() else ch)
        ended = ch in ".!?" or (ended and ch in "\"'")
        start = start and (ch.isspace() or ch in "\"'")
    return "".join(out)


def _ack(rng: random.Random, side: Side, fixed: bool = False) -> str:
    ack = rng.choice(r.usable(talk.ACKS_FIX if fixed else talk.ACKS, side))
    return f"{ack} {rng.choice(talk.ACK_QUESTIONS)}" if rng.random() < 0.12 else ack


def _small_talk(rng: random.Random, side: Side, style: r.Style) -> list[Turn]:
    if rng.random() < 0.25:
        question, answer = rng.choice(_GENERAL)
        return [("user", style.write(rng, r.expand(rng, question))), ("assistant", answer)]
    users, replies = rng.choice(_SMALL_TALK)
    line = r.expand(rng, rng.choice(r.usable(users, side)))
    return [("user", style.write(rng, line)), ("assistant", r.expand(rng, rng.choice(replies)))]


def telling(
    teller: Teller, messages: int, per: tuple[int, ...] = (1, 1, 2, 2, 3)
) -> tuple[list[Turn], list[list[str]]]:
    """Turns in which the person tells things, with small talk between, and the memories of each user message."""
    rng, turns, kept = teller.rng, [], []
    for _ in range(messages):
        if rng.random() < 0.25:
            turns += _small_talk(rng, teller.side, teller.style)
            kept.append([])
        before = len(teller.replaced)
        text, memories = teller.message(rng.choice(per))
        topics = [f for f in teller.told.values() if f.kind.name == "topic" and f.value in text]
        reply = (
            rng.choice(_TOPIC_REPLIES).format(v=topics[-1].value)
            if topics
            else _ack(rng, teller.side, len(teller.replaced) > before)
        )
        turns += [("user", text), ("assistant", reply)]
        kept.append(memories)
    return turns, kept


# the tasks


def conversation(rng: random.Random, side: Side) -> Dialogue:
    """Told in the conversation at hand, then asked about, small talk between."""
    teller = Teller.draw(rng, side)
    turns, _ = telling(teller, rng.choice((1, 1, 2, 2, 3)))
    for _ in range(rng.randint(5, 9)):
        question, answer = teller.question()
        turns += [("user", question), ("assistant", answer)]
        if rng.random() < 0.1:
            turns += _small_talk(rng, side, teller.style)
        elif rng.random() < 0.1:
            turns += telling(teller, 1, (1,))[0]
    return prompts.chat(BRIEF, turns)


def noted(rng: random.Random, side: Side) -> Dialogue:
    """Nothing told here: what is known stands as notes: memories, messages as the person wrote them, or both."""
    teller = Teller.draw(rng, side)
    said = [teller.message(rng.choice((1, 1, 2))) for _ in range(rng.choice((1, 1, 2, 2, 3, 3, 4, 5)))]
    form = rng.random()
    if form < 0.25:
        notes = [text for text, _ in said]  # in the order in which they were written: the last one holds
    else:
        mixed = form < 0.5 and not teller.replaced and not teller.ended
        notes = _notes(rng, teller, said if mixed else [])
    teller.style = r.Style.draw(rng)
    turns: list[Turn] = []
    if rng.random() < 0.2:
        turns += _small_talk(rng, side, teller.style)
    for _ in range(rng.randint(4, 8)):
        question, answer = teller.question()
        turns += [("user", question), ("assistant", answer)]
    return prompts.chat(BRIEF, turns, notes)


def _notes(rng: random.Random, teller: Teller, said: list[tuple[str, list[str]]]) -> list[str]:
    """What holds and what held before as memories, shuffled; of messages in `said` some stand as they were written."""
    for _ in range(rng.choice((0, 0, 1, 2, 3))):
        teller.rival()
    notes = [r.memory(f) for f in teller.told.values()] + [r.gone(f) for f in teller.ended.values()]
    if rng.random() < 0.7:
        notes += [prompts.earlier_note(r.memory(f)) for f in teller.replaced.values()]
    else:
        teller.replaced.clear()
    for text, memories in said:
        form = rng.random()
        if form < 0.4:
            notes = [note for note in notes if note not in memories]
        if form < 0.7:
            notes.append(text)
    rng.shuffle(notes)
    return list(dict.fromkeys(notes))


def bare(rng: random.Random, side: Side) -> Dialogue:
    """No memory at all: never told, so it says so; small talk; a new fact is acknowledged."""
    teller = Teller.draw(rng, side)
    turns: list[Turn] = []
    for _ in range(rng.randint(2, 6)):
        form = rng.random()
        if form < 0.6:
            question, answer = Teller(rng, side, teller.style).unknown()
            turns += [("user", question), ("assistant", answer)]
        elif form < 0.9:
            turns += _small_talk(rng, side, teller.style)
        else:
            fresh = Teller(rng, side, teller.style)
            turns += telling(fresh, 1)[0]
            break
    return prompts.chat(BRIEF, turns)


def memories(rng: random.Random, side: Side) -> Dialogue:
    """The memories in the last message; earlier turns resolve pronouns and show what a correction corrects."""
    teller = Teller.draw(rng, side)
    earlier = telling(teller, rng.choice((0, 0, 1, 1, 2)))[0][-4:]
    if rng.random() < 0.22:
        if teller.told and rng.random() < 0.5:
            last = teller.question()[0]
        elif rng.random() < 0.4:
            last = Teller(rng, side, teller.style).unknown()[0]
        else:
            last = _small_talk(rng, side, teller.style)[0][1]
        found: list[str] = []
    else:
        last, found = teller.message(rng.choice((1, 1, 2, 2, 3)))
    return [*prompts.memories(BRIEF, earlier, last), ("assistant", "\n".join(found) or "none")]


def _qa(pairs: list[tuple[str, str]]) -> str:
    return "\n".join(f"Q: {q}\nA: {a}" for q, a in pairs)


def asker(rng: random.Random, side: Side) -> Teller:
    """A teller with one fact, whose questions are written neatly three times in four."""
    neat = r.Style(lower=False, apostrophes=True, stops=True, typos=0.0)
    casual = r.Style(lower=True, apostrophes=rng.random() < 0.5, stops=False, typos=0.1)
    teller = Teller(rng, side, r.Style.draw(rng))
    teller.fresh()
    teller.style = neat if rng.random() < 0.75 else casual
    return teller


def _distinct(draw: Callable[[], tuple[str, str]], n: int) -> list[tuple[str, str]]:
    seen: dict[str, tuple[str, str]] = {}
    for _ in range(n * 4):
        question, answer = draw()
        seen.setdefault(question.lower().rstrip("?. "), (question, answer))
        if len(seen) == n:
            break
    return list(seen.values())


def open_pairs(rng: random.Random, side: Side) -> Dialogue:
    """Open questions that a memory answers."""
    teller = asker(rng, side)
    (fact,) = teller.told.values()
    pairs = _distinct(lambda: teller.known(fact, "open"), 6)
    return [*prompts.about_memory(BRIEF.open, r.memory(fact)), ("assistant", _qa(pairs))]


def _affirmed(teller: Teller, fact: r.Fact) -> tuple[str, str]:
    """A question on a fact that "yes" answers."""
    had = teller.had(fact) if teller.rng.random() < 0.2 else None
    return had or teller.known(fact, teller.rng.choice(("check", "check", "check", "mention")))


def checks(rng: random.Random, side: Side) -> Dialogue:
    """Yes/no questions on a memory: right value, no value, wrong value."""
    teller = asker(rng, side)
    (fact,) = teller.told.values()
    pairs = [
        *_distinct(lambda: _affirmed(teller, fact), 3),
        *_distinct(lambda: teller.known(fact, "wrong"), 3),
    ]
    rng.shuffle(pairs)
    return [*prompts.about_memory(BRIEF.checks, r.memory(fact)), ("assistant", _qa(pairs))]


def unknowns(rng: random.Random, side: Side) -> Dialogue:
    """Questions close to a memory that it does not answer."""
    teller = asker(rng, side)
    (fact,) = teller.told.values()
    return [
        *prompts.about_memory(BRIEF.unknowns, r.memory(fact)),
        ("assistant", _qa(_distinct(lambda: teller.unknown(fact), 6))),
    ]


def anchors(rng: random.Random, side: Side) -> Dialogue:
    """Questions on anything never told."""
    teller = asker(rng, side)
    teller.told.clear()
    return [*prompts.anchors(BRIEF), ("assistant", _qa(_distinct(teller.unknown, 6)))]


def replaces(rng: random.Random, side: Side) -> Dialogue:
    """Whether a new memory replaces an old one: another value does, unless a person can have several."""
    fact = r.draw_fact(rng, side)
    while stories.by_kind().get(fact.kind.name):
        fact = r.draw_fact(rng, side)
    teller = Teller(rng, side, r.Style.draw(rng), told={fact.slot: fact})
    form = rng.random()
    if form < 0.1 and fact.kind.gone:
        new, answer = r.gone(fact), "yes"
    elif form < 0.55:
        new = r.memory(replace(fact, value=r.other_value(rng, fact)))
        answer = "no" if r.several(fact.kind) else "yes"
    else:
        new, answer = r.memory(teller.never(fact)), "no"
    return [*prompts.replaces(BRIEF, r.memory(fact), new), ("assistant", answer)]


def earlier_pairs(rng: random.Random, side: Side) -> Dialogue:
    """Questions on what a memory said before another replaced it."""
    teller = asker(rng, side)
    (fact,) = teller.told.values()
    new = replace(fact, value=r.other_value(rng, fact))
    teller.replaced[fact.slot] = fact
    request = prompts.earlier(BRIEF, r.memory(fact), r.memory(new))
    return [*request, ("assistant", _qa(_distinct(teller.earlier, 4)))]


def title(rng: random.Random, side: Side) -> Dialogue:
    """A short title: what the first fact of the conversation is about."""
    teller = Teller.draw(rng, side)
    turns, _ = telling(teller, rng.choice((1, 1, 2)))
    if not teller.told or teller.heard or next(iter(teller.told.values())).kind.name in stories.by_kind():
        return conversation(rng, side)
    text = r.topic(next(iter(teller.told.values())))
    return [*prompts.title(BRIEF, turns), ("assistant", text[:1].upper() + text[1:])]


TASKS: tuple[tuple[Callable[[random.Random, Side], Dialogue], float], ...] = (
    (conversation, 0.25),
    (noted, 0.22),
    (bare, 0.10),
    (memories, 0.32),
    (open_pairs, 0.035),
    (checks, 0.03),
    (unknowns, 0.02),
    (anchors, 0.01),
    (replaces, 0.025),
    (earlier_pairs, 0.015),
    (title, 0.01),
)


def sample(rng: random.Random, side: Side = Side.TRAIN) -> Dialogue:
    """One dialogue of one task: (role, content) turns, the last one the assistant's."""
    (task,) = rng.choices([t for t, _ in TASKS], [w for _, w in TASKS])
    return task(rng, side)
