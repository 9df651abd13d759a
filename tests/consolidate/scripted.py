"""A scripted model: it answers each of the program's prompts as a good model would, from a few rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from plum_local.consolidate.augment import augment
from plum_local.consolidate.events import Event, Moment
from plum_local.consolidate.job import Job
from plum_local.consolidate.select import select
from plum_local.engine.lora import LoraState
from plum_local.engine.model import Model
from plum_local.prompts import BRIEF, Turn
from plum_local.records import QAPair

_FACT = re.compile(r"(?:my|your) (\w+) is called (\w+)", re.IGNORECASE)
_ASKED = ("What is my {0} called?", "How is my {0} called?", "What name has my {0}?", "Who is my {0}?",
          "Tell me the name of my {0}.", "Do you know what my {0} is called?", "The name of my {0}?",
          "Which name did I give my {0}?", "What do I call my {0}?", "My {0} is called what?",
          "What was the name of my {0}?", "Remind me what my {0} is called.")  # fmt: skip


class Script:
    """Answers requests about facts of the form "my dog is called Rex"; counts what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.bare_replies: dict[str, str] = {}
        self.overrides: dict[str, Callable[[str], str]] = {}
        """By task: answers instead of the rules."""

    def generate_batch(
        self, prompts: Sequence[Sequence[Turn]], *, max_tokens: int, temperature: float = 0.0, seed: int | None = None
    ) -> list[str]:
        return [self._answer(turns, seed or 0) for turns in prompts]

    def would_write(self, items: Sequence[tuple[Sequence[Turn], str]]) -> list[bool]:
        return [self._answer(turns, 0) == answer for turns, answer in items]

    def least(self, items: Sequence[tuple[Sequence[Turn], str, str]]) -> list[float]:
        return [1.0 for _ in items]

    def generate_steps(self, prompts: Sequence[Sequence[Turn]], **options: Any) -> Generator[None, None, list[str]]:
        yield
        return self.generate_batch(prompts, **options)

    @contextmanager
    def base(self) -> Iterator[None]:
        yield

    def _answer(self, turns: Sequence[Turn], seed: int) -> str:
        system, text = turns[0][1], turns[-1][1]
        tasks = {"memories": _memories, "open": _open, "checks": _checks, "unknowns": _unknowns, "replaces": _replaces,
                 "earlier": _earlier}  # fmt: skip
        for name, rule in tasks.items():
            if system == getattr(BRIEF, name):
                self.asked.append(name)
                return self.overrides.get(name, rule)(text)
        if system == BRIEF.anchors:
            self.asked.append("anchors")
            return f"Q: Where is item {seed % 997}?\nA: You have not told me where item {seed % 997} is."
        self.asked.append("chat")
        told = "\n".join(content for _, content in turns[:-1])
        return self.overrides.get("chat", lambda t: _chat(told, t))(text)


def _memories(text: str) -> str:
    last = text.splitlines()[-1].removeprefix("last message: ")
    return "\n".join(f"Your {who} is called {name}." for who, name in _FACT.findall(last)) or "none"


def _open(text: str) -> str:
    who = _FACT.search(text).group(1)
    return "\n".join(f"Q: {q.format(who)}\nA: {text}" for q in _ASKED)


def _checks(text: str) -> str:
    who, name = _FACT.search(text).groups()
    rest = text[0].lower() + text[1:]
    yes = (f"Is my {who} called {name}?", f"Did I name my {who} {name}?", f"{name} is my {who}, right?",
           f"Is {name} the name of my {who}?", f"Did I call my {who} {name}?",
           f"Is my {who} named {name}?")  # fmt: skip
    no = tuple(f"Is my {who} called {other}?" for other in ("Bodo", "Tilla", "Quark", "Mumpitz", "Olf", "Zenzi"))
    return "\n".join([*(f"Q: {q}\nA: Yes, {rest}" for q in yes), *(f"Q: {q}\nA: No, {rest}" for q in no)])


def _unknowns(text: str) -> str:
    who = _FACT.search(text).group(1)
    return "\n".join(f"Q: What {what} has my {who}?\nA: You have not told me the {what}." for what in
                     ("colour", "weight", "height", "job", "car", "bed", "toy", "street"))  # fmt: skip


def _replaces(text: str) -> str:
    old, new = (_FACT.search(line) for line in text.splitlines())
    return "yes" if old and new and old.group(1) == new.group(1) else "no"


def _earlier(text: str) -> str:
    who, name = _FACT.search(text.splitlines()[0]).groups()
    asked = (f"What was my {who} called before?", f"Which name did my {who} have at first?",
             f"What was the earlier name of my {who}?")  # fmt: skip
    return "\n".join(f"Q: {q}\nA: Earlier you told me that your {who} is called {name}." for q in asked)


def _chat(told: str, question: str) -> str:
    for who, name in _FACT.findall(told):
        if f"my {who}".lower() in question.lower() and re.search(r"call|name|who|right\?", question, re.IGNORECASE):
            right = name in question or question.startswith("Did I tell you my")
            closed = re.match(r"(is|did) ", question, re.IGNORECASE) or "right?" in question
            lead = ("Yes, your" if right else "No, your") if closed else "Your"
            return f"{lead} {who} is called {name}."
    return "You have not told me that."


def finish(generator: Any) -> tuple[list[Any], Any]:
    """All events of a generator that report something, and what it returns."""
    events = []
    while True:
        try:
            event = next(generator)
            if not isinstance(event, Moment):
                events.append(event)
        except StopIteration as end:
            return events, end.value


def all_sure(pairs: Sequence[QAPair]) -> Generator[Event, None, list[float]]:
    """An adapter that recalls whatever it is asked."""
    yield Moment()
    return [1.0 for _ in pairs]


class ScriptedModel(Model):
    """A real network whose bare checkpoint writes by a script; with an adapter its answers are its own."""

    script: Script
    _bare = False

    @contextmanager
    def using(self, state: LoraState) -> Iterator[None]:
        before, self._bare = self._bare, not state.scale
        try:
            with super().using(state):
                yield
        finally:
            self._bare = before

    def generate_steps(self, prompts: Sequence[Sequence[Turn]], **options: Any) -> Generator[None, None, list[str]]:
        writer = self.script if self._bare else super()
        return (yield from writer.generate_steps(prompts, **options))

    def would_write(self, items: Sequence[tuple[Sequence[Turn], str]]) -> list[bool]:
        return self.script.would_write(items) if self._bare else super().would_write(items)

    def least(self, items: Sequence[tuple[Sequence[Turn], str, str]]) -> list[float]:
        return self.script.least(items) if self._bare else super().least(items)


def noted(job: Job, script: Script) -> list[str]:
    """The sentences of the memories that a run notes and writes pairs on."""
    _, targets = finish(augment(script, job, select(job.store, job.home, job.checkpoint.name)))
    return [memory.sentence for memory in targets]
