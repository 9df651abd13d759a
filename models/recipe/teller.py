"""A person in one conversation: what they tell, message by message, and the memories in it."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field, replace
from functools import cache

from models.recipe import render as r
from models.recipe import stories
from models.recipe.drawing import Fact, draw_fact, draw_subject, other_value, story_facts
from models.recipe.dsl import Kind
from models.recipe.entries import BY_NAME, COMBOS, Entry, entries_about
from models.recipe.facts import talk
from models.recipe.facts.more import chatter
from models.recipe.nouns import Subject, base, canonical, is_person, is_pet, qualified
from models.recipe.pools import Side
from models.recipe.style import Style
from models.recipe.templates import expand, expand_within, fill, sentence, usable
from plum_local.prompts import Turn

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
_STORIES = 0.45
"""Of what is told are stories."""
_SHORT = 0.4
"""Of the stories are surely told in short sentences."""
_OVER = 0.25
"""Of the corrections say what they correct."""
_OVER_FRAMES = (
    "I told you that {o}. That was wrong, {n}", "I told you that {o}, but {n}", "forget that {o}, {n}",
    "it isn't true any more that {o}. {n}", "before, I told you that {o}. Now {n}",
    "I said {o}, and that was a mistake. {n}", "I have to correct something. I said that {o}, but {n}",
    "I said that {o}. That's not right: {n}",
)  # fmt: skip
_PARTED = 0.4
"""Of the messages are sent in two pieces, and of these as many in three."""
_BETWEEN = re.compile(r"(?<=[\w)][.!?]) (?=\w)")
_TOPIC_REPLIES = (
    "I am a small model, so I don't know much about {v}. What do you find interesting about it?",
    "I only know a little about {v}, but I would like to hear what you think.",
    "There is a lot to say about {v}. What interests you most?",
)


@dataclass(slots=True)
class Teller:
    """A person in one conversation: what they told so far, and how they type."""

    rng: random.Random
    side: Side
    style: Style
    told: dict[tuple[str, str], Fact] = field(default_factory=dict)
    ended: dict[tuple[str, str], Fact] = field(default_factory=dict)
    replaced: dict[tuple[str, str], Fact] = field(default_factory=dict)
    """What was true before a correction, by slot."""
    names: dict[str, Subject] = field(default_factory=dict)
    last: Fact | None = None
    heard: list[stories.Story] = field(default_factory=list)
    """The stories told."""
    fitting: tuple[str, ...] = ()
    """Replies to the last message, if they go with all of it."""

    @classmethod
    def draw(cls, rng: random.Random, side: Side) -> Teller:
        return cls(rng, side, Style.draw(rng))

    def fresh(self, entry: Entry | None = None, subject: Subject | None = None) -> Fact:
        for _ in range(20):
            fact = draw_fact(self.rng, self.side, entry, subject)
            if not self.answered(fact) and self._fits(fact.subject):
                break
        return self._typed(fact)

    def _fits(self, subject: Subject | None) -> bool:
        """Whether a subject goes with the names already told: one name for "my sister", and one sister of that name."""
        known = self.names.get(canonical(subject.noun)) if subject else None
        return not subject or not known or subject.name.lower() in {"", known.name.lower()}

    def _typed(self, fact: Fact) -> Fact:
        fact = _lowered(fact) if self.style.lower else fact
        self.told[fact.slot] = self.last = fact
        if fact.subject and fact.kind.name in {"person_name", "pet_name"}:
            self.names[canonical(fact.subject.noun)] = replace(fact.subject, name=fact.value)
        return fact

    def _kept(self, fact: Fact) -> list[str]:
        """The memories in a statement of a fact; who is first spoken of by noun and name is one of them."""
        s = fact.subject
        kind = "person_name" if s and is_person(s.noun) else "pet_name" if s and is_pet(s.noun) else ""
        if not (s and kind and s.name and s.noun) or canonical(s.noun) in self.names:
            return [r.memory(fact)]
        entry = BY_NAME[kind]
        name = Fact(entry.kind, replace(s, name=""), s.name, fact.side, entry.pools)
        self.told[name.slot] = name
        self.names[canonical(s.noun)] = s
        return [r.memory(name), r.memory(fact)]

    def _combo(self) -> tuple[str, list[str]]:
        combo = self.rng.choice(COMBOS)
        entries = [BY_NAME[k] for k in combo.kinds]
        first = min((e for e in entries if e.kind.subjects), key=lambda e: len(e.subjects), default=entries[0])
        subject = draw_subject(self.rng, first, self.side)
        if subject and any("name" in k for k in combo.kinds):
            subject = (
                replace(subject, name="")
                if subject.noun
                else replace(subject, noun=self.rng.choice(first.subjects), name="")
            )
        if not self._fits(subject):
            return self._single()
        facts = [self._typed(draw_fact(self.rng, self.side, e, subject)) for e in entries]
        values = {f"v{i}": f.value for i, f in enumerate(facts, 1)}
        template = expand(self.rng, self.rng.choice(usable(combo.says, self.side)))
        told = facts[0].subject or next((f.subject for f in facts if f.subject), None)
        return fill(template, told, values, "my"), [m for f in facts for m in self._kept(f)]

    def _story(self) -> tuple[str, list[str]] | None:
        """A whole story, if it tells nothing of what was told otherwise."""
        story = self.rng.choice(stories.of_side(self.side, short=self.rng.random() < _SHORT))
        nouns = {base(f.subject.noun) for f in self.told.values() if f.subject}
        about = [stories.stems(noun) for noun in nouns] + [_stems(f.kind) for f in self.told.values() if not f.subject]
        near = [other for other in self.heard if (story.own and other.own) or other.stems & story.stems]
        if near or any(words & story.stems for words in about):
            return None
        values = story.draw(self.rng, self.side)
        if self.style.lower:
            values = {slot: value.lower() for slot, value in values.items()}
        self.heard.append(story)
        facts = [self._typed(fact) for fact in story_facts(story, values, self.side)]
        text = fill(expand(self.rng, self.rng.choice(usable(story.says, self.side))), None, values, "my")
        return text, [r.memory(fact) for fact in facts]

    def _by_pronoun(self, fact: Fact) -> str:
        """An introduction of the subject, then the fact by pronoun."""
        module = BY_NAME[fact.kind.name].module
        intros = {"people": talk.INTRO_PERSON, "plans": talk.INTRO_PLAN}.get(module, talk.INTRO_THING)
        if fact.kind.subjects == "pets":
            intros = talk.INTRO_PET
        intro = fill(expand(self.rng, self.rng.choice(usable(intros, self.side))), fact.subject, {}, "my")
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

    def rival(self) -> Fact | None:
        """The same told of another subject, of the same noun if what qualifies it tells them apart: easily mixed up."""
        facts = [f for f in self.told.values() if f.subject and f.subject.noun]
        if not facts:
            return None
        like = self.rng.choice(facts)
        entry = BY_NAME[like.kind.name]
        subject = None
        if like.subject and base(like.subject.noun) != like.subject.noun:
            noun = qualified(self.rng, base(like.subject.noun), like.kind)
            subject = replace(like.subject, noun=noun, name="")
        fact = draw_fact(self.rng, self.side, entry, subject)
        return None if self.answered(fact) or not self._fits(fact.subject) else self._typed(fact)

    def _more_about(self, fact: Fact, *, by_pronoun: bool = False) -> tuple[Entry, Subject] | None:
        """Another kind about the subject of a told fact; by pronoun it keeps the name the subject was given."""
        if fact.subject is None:
            return None
        subject = self.names.get(canonical(fact.subject.noun), fact.subject) if by_pronoun else fact.subject
        entries, weights = entries_about(fact.kind.subjects, fact.subject.noun)
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
        fixed = self._typed(replace(fact, value=other_value(self.rng, fact)))
        if self.rng.random() < _OVER:
            frame = expand(self.rng, self.rng.choice(usable(_OVER_FRAMES, self.side)))
            new = r.own(fixed) if fixed.kind.name in stories.by_kind() else r.say(self.rng, fixed)
            return frame.format(o=r.own(fact), n=new), [r.memory(fixed)]
        return r.say(self.rng, fixed, fixed.kind.fixes), [r.memory(fixed)]

    def _piece(self, lines: tuple[str, ...]) -> str:
        return expand_within(self.rng, self.rng.choice(usable(lines, self.side)))

    def message(self, n: int) -> tuple[str, list[str]]:
        """One message of the person telling about `n` things, and the memories in it."""
        rng, heard = self.rng, len(self.heard)
        parts: list[str] = []
        kept: list[str] = []
        while len(kept) < n:
            told = self._story() if rng.random() < _STORIES else None
            text, memories = told or (self._combo() if rng.random() < 0.22 else self._single())
            parts.append(text)
            kept += memories
        self.fitting = self.heard[-1].replies if len(parts) == 1 and len(self.heard) > heard else ()
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
            aside = expand(rng, rng.choice(usable(_ASIDES, self.side)))
            text = f"{sentence(aside)} {text}" if rng.random() < 0.5 else f"{sentence(text)} {sentence(aside)}"
        return self._typed_out(text), list(dict.fromkeys(kept))

    def story(self) -> str:
        """A message of the person that tells one story, and nothing else."""
        while not (told := self._story()):
            pass
        self.fitting = self.heard[-1].replies
        return self._typed_out(_capitals(told[0]))

    def _typed_out(self, text: str) -> str:
        keep = " ".join(word for fact in self.told.values() for word in fact.named())
        return self.style.write(self.rng, text, keep)

    def _families(self) -> set[tuple[str, str]]:
        return {f.family for f in (*self.told.values(), *self.ended.values())}

    def answered(self, fact: Fact) -> bool:
        """Whether something told answers the questions on a fact; "where am I going?" is asked of any trip."""
        families = self._families()
        if fact.family in families or any(self._by_story(fact, story) for story in self.heard):
            return True
        if fact.kind.subjects == "trips" or fact.family[0] == "going":
            return fact.family[0] in {name for name, _ in families}
        name, noun = fact.family
        alike = [other for family, other in families if family == name and base(other) == base(noun)]
        return noun in alike or (bool(alike) and base(noun) in {noun, *alike})

    @staticmethod
    def _by_story(fact: Fact, story: stories.Story) -> bool:
        """Whether a story may answer what is asked about a fact."""
        if fact.subject:
            return bool(stories.stems(base(fact.subject.noun)) & story.stems)
        return fact.kind in story.kinds or story.own or bool(_stems(fact.kind) & story.stems)

    def nouns(self) -> set[str]:
        facts = [*self.told.values(), *self.ended.values()]
        return {canonical(f.subject.noun) for f in facts if f.subject and f.subject.noun}


def _lowered(fact: Fact) -> Fact:
    subject = replace(fact.subject, name=fact.subject.name.lower()) if fact.subject else None
    others = {slot: value.lower() for slot, value in fact.others.items()}
    return replace(fact, subject=subject, value=fact.value.lower(), others=others)


@cache
def _stems(kind: Kind) -> frozenset[str]:
    """The telling words of what a kind is about."""
    return stories.stems(f"{kind.topic} {kind.memory}")


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
    ack = rng.choice(usable(talk.ACKS_FIX if fixed else talk.ACKS, side))
    return f"{ack} {rng.choice(talk.ACK_QUESTIONS)}" if rng.random() < 0.12 else ack


def small_talk(rng: random.Random, side: Side, style: Style) -> list[Turn]:
    if rng.random() < 0.25:
        question, answer = rng.choice(_GENERAL)
        return [("user", style.write(rng, expand(rng, question))), ("assistant", answer)]
    users, replies = rng.choice(_SMALL_TALK)
    line = expand(rng, rng.choice(usable(users, side)))
    return [("user", style.write(rng, line)), ("assistant", expand(rng, rng.choice(replies)))]


def telling(teller: Teller, messages: int, per: tuple[int, ...] = (1, 1, 2, 2, 3)) -> list[Turn]:
    """Turns in which the person tells things, with small talk between."""
    rng = teller.rng
    turns: list[Turn] = []
    for _ in range(messages):
        if rng.random() < 0.25:
            turns += small_talk(rng, teller.side, teller.style)
        before = len(teller.replaced)
        text, _ = teller.message(rng.choice(per))
        fixed = len(teller.replaced) > before
        topics = [f for f in teller.told.values() if f.kind.name == "topic" and f.value in text]
        parts = [text]
        while rng.random() < _PARTED and len(pieces := parted(rng, parts[-1])) > 1:
            parts[-1:] = pieces
        for part in parts:
            reply = rng.choice(_TOPIC_REPLIES).format(v=topics[-1].value) if topics else replied(teller, fixed=fixed)
            turns += [("user", part), ("assistant", reply)]
    return turns


def replied(teller: Teller, *, fixed: bool = False) -> str:
    """What is replied to the last message: a reply that goes with its story, or one that goes with anything."""
    if teller.fitting and teller.rng.random() < 0.7:
        return teller.rng.choice(teller.fitting)
    return _ack(teller.rng, teller.side, fixed)


def parted(rng: random.Random, text: str) -> list[str]:
    """A message as two, parted between two of its sentences; as it is if it has one only."""
    ends = [found.start() for found in _BETWEEN.finditer(text)]
    at = rng.choice(ends) if ends else len(text)
    return [part for part in (text[:at], text[at + 1 :]) if part]
