"""Everything the app asks of its model, as training dialogues in the app's own prompt formats.

`sample` draws one dialogue of one task; the weights of the tasks are in `TASKS`. Only what the assistant says is
learned. The prompts come from `plum_local.prompts`: what is trained is what is asked.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from models.recipe import render as r
from models.recipe import stories
from models.recipe.asking import earlier, had, known, never, question, unknown
from models.recipe.drawing import Fact, draw_fact, other_value
from models.recipe.entries import several
from models.recipe.pools import Side
from models.recipe.style import Style
from models.recipe.teller import Teller, parted, replied, small_talk, telling
from plum_local import prompts
from plum_local.prompts import BRIEF, Turn

Dialogue = list[Turn]
_RESTS = 0.25
"""Of the messages whose memories are wanted are the second of two pieces."""


def conversation(rng: random.Random, side: Side) -> Dialogue:
    """Told in the conversation at hand, then asked about, small talk between."""
    teller = Teller.draw(rng, side)
    turns = telling(teller, rng.choice((1, 1, 2, 2, 3)))
    for _ in range(rng.randint(5, 9)):
        asked, answer = question(teller)
        turns += [("user", asked), ("assistant", answer)]
        if rng.random() < 0.1:
            turns += small_talk(rng, side, teller.style)
        elif rng.random() < 0.1:
            turns += telling(teller, 1, (1,))
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
    teller.style = Style.draw(rng)
    turns: list[Turn] = []
    if rng.random() < 0.2:
        turns += small_talk(rng, side, teller.style)
    for _ in range(rng.randint(4, 8)):
        asked, answer = question(teller)
        turns += [("user", asked), ("assistant", answer)]
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
            asked, answer = unknown(Teller(rng, side, teller.style))
            turns += [("user", asked), ("assistant", answer)]
        elif form < 0.9:
            turns += small_talk(rng, side, teller.style)
        else:
            fresh = Teller(rng, side, teller.style)
            turns += telling(fresh, 1)
            break
    return prompts.chat(BRIEF, turns)


def memories(rng: random.Random, side: Side) -> Dialogue:
    """The memories in the last message; earlier turns resolve pronouns and show what a correction corrects."""
    teller = Teller.draw(rng, side)
    earlier = telling(teller, rng.choice((0, 0, 1, 1, 2)))[-4:]
    if rng.random() < 0.22:
        if teller.told and rng.random() < 0.5:
            last = question(teller)[0]
        elif rng.random() < 0.4:
            last = unknown(Teller(rng, side, teller.style))[0]
        else:
            last = small_talk(rng, side, teller.style)[0][1]
        found: list[str] = []
    else:
        last, found = teller.message(rng.choice((1, 1, 2, 2, 3)))
        if rng.random() < _RESTS and (rest := _rest(teller, last, found)):
            first, last, found = rest
            earlier = [*earlier, ("user", first), ("assistant", replied(teller))][-4:]
    return [*prompts.memories(BRIEF, earlier, last), ("assistant", "\n".join(found) or "none")]


def _rest(teller: Teller, text: str, found: list[str]) -> tuple[str, str, list[str]] | None:
    """A message in two pieces, and of its memories those of the second; none if it is not clear which they are."""
    pieces = parted(teller.rng, text)
    values = {r.memory(fact): _bare(fact.value) for fact in teller.told.values()}
    if len(pieces) < 2 or not values.keys() >= set(found):
        return None
    first, last = map(_bare, pieces)
    if any((values[memory] in first) == (values[memory] in last) for memory in found):
        return None
    return pieces[0], pieces[1], [memory for memory in found if values[memory] in last]


def _bare(text: str) -> str:
    return re.sub(r"[^\w ]", "", text.lower())


def _qa(pairs: list[tuple[str, str]]) -> str:
    return "\n".join(f"Q: {q}\nA: {a}" for q, a in pairs)


def asker(rng: random.Random, side: Side) -> Teller:
    """A teller with one fact, whose questions are written neatly three times in four."""
    neat = Style(lower=False, apostrophes=True, stops=True, typos=0.0)
    casual = Style(lower=True, apostrophes=rng.random() < 0.5, stops=False, typos=0.1)
    teller = Teller(rng, side, Style.draw(rng))
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
    pairs = _distinct(lambda: known(teller, fact, "open"), 6)
    return [*prompts.about_memory(BRIEF.open, r.memory(fact)), ("assistant", _qa(pairs))]


def _affirmed(teller: Teller, fact: Fact) -> tuple[str, str]:
    """A question on a fact that "yes" answers."""
    owned = had(teller, fact) if teller.rng.random() < 0.2 else None
    return owned or known(teller, fact, teller.rng.choice(("check", "check", "check", "mention")))


def checks(rng: random.Random, side: Side) -> Dialogue:
    """Yes/no questions on a memory: right value, no value, wrong value."""
    teller = asker(rng, side)
    (fact,) = teller.told.values()
    pairs = [
        *_distinct(lambda: _affirmed(teller, fact), 3),
        *_distinct(lambda: known(teller, fact, "wrong"), 3),
    ]
    rng.shuffle(pairs)
    return [*prompts.about_memory(BRIEF.checks, r.memory(fact)), ("assistant", _qa(pairs))]


def unknowns(rng: random.Random, side: Side) -> Dialogue:
    """Questions close to a memory that it does not answer."""
    teller = asker(rng, side)
    (fact,) = teller.told.values()
    return [
        *prompts.about_memory(BRIEF.unknowns, r.memory(fact)),
        ("assistant", _qa(_distinct(lambda: unknown(teller, fact), 6))),
    ]


def anchors(rng: random.Random, side: Side) -> Dialogue:
    """Questions on anything never told."""
    teller = asker(rng, side)
    teller.told.clear()
    return [*prompts.anchors(BRIEF), ("assistant", _qa(_distinct(partial(unknown, teller), 6)))]


def replaces(rng: random.Random, side: Side) -> Dialogue:
    """Whether a new memory replaces an old one: another value does, unless a person can have several."""
    fact = draw_fact(rng, side)
    while stories.by_kind().get(fact.kind.name):
        fact = draw_fact(rng, side)
    teller = Teller(rng, side, Style.draw(rng), told={fact.slot: fact})
    form = rng.random()
    if form < 0.1 and fact.kind.gone:
        new, answer = r.gone(fact), "yes"
    elif form < 0.55:
        new = r.memory(replace(fact, value=other_value(rng, fact)))
        answer = "no" if several(fact.kind) else "yes"
    else:
        new, answer = r.memory(never(teller, fact)), "no"
    return [*prompts.replaces(BRIEF, r.memory(fact), new), ("assistant", answer)]


def earlier_pairs(rng: random.Random, side: Side) -> Dialogue:
    """Questions on what a memory said before another replaced it."""
    teller = asker(rng, side)
    (fact,) = teller.told.values()
    new = replace(fact, value=other_value(rng, fact))
    teller.replaced[fact.slot] = fact
    request = prompts.earlier(BRIEF, r.memory(fact), r.memory(new))
    return [*request, ("assistant", _qa(_distinct(partial(earlier, teller), 4)))]


def title(rng: random.Random, side: Side) -> Dialogue:
    """A short title: what the first fact of the conversation is about."""
    teller = Teller.draw(rng, side)
    turns = telling(teller, rng.choice((1, 1, 2)))
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
