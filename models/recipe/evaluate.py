"""Measures a checkpoint on the five abilities its model card states, with names and phrasings never seen in training.

    python -m models.recipe.evaluate                      # models/plum-tiny
    python -m models.recipe.evaluate --model FOLDER --n 100
    python -m models.recipe.evaluate --stories [--seen]   # a whole story read, of those held out or trained on

Only kinds that have held-out lines for everything they are asked are used; values and names come from the half that
was kept back. Answers are greedy. A share is printed with its 95 % Wilson interval.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import re
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from models.recipe import render as r
from models.recipe import tasks
from models.recipe.asking import known, unknown
from models.recipe.dsl import Kind
from models.recipe.entries import BY_MODULE
from models.recipe.pools import Side
from models.recipe.teller import Teller, replied, telling
from models.recipe.templates import held_out
from plum_local import blas, prompts
from plum_local.prompts import BRIEF, Turn

_ABSTAINS = "not told me"
_AT_ONCE = 48
"""Prompts in one batch."""


class Asked:
    """One prompt, and how to judge its reply: a share of points in 0..1 for a named ability."""

    def __init__(self, ability: str, turns: list[Turn], judge: Callable[[str], float], longest: int = 60):
        self.ability, self.turns, self.judge, self.longest = ability, turns, judge, longest


def _words(text: str) -> list[str]:
    return re.findall(r"[\w']+", text.lower())


def contains(reply: str, value: str) -> bool:
    """Whether the words of `value` stand in `reply`, in this order and next to each other."""
    return f" {' '.join(_words(value))} " in f" {' '.join(_words(reply))} "


def _has_unseen_lines(kind: Kind) -> bool:
    return all(
        any(held_out(x) for x in lines) and not all(held_out(x) for x in lines)
        for lines in (kind.says, kind.asks, kind.checks, kind.mentions)
    )


def _questions(rng: random.Random, side: Side, noted: bool) -> list[Asked]:
    """A few things told (in the conversation or in the notes), then one question of each kind."""
    teller = Teller.draw(rng, side)
    if noted:
        told = [teller.message(1)[1] for _ in range(rng.randint(1, 4))]
        notes, turns = [m for some in told for m in some], []
    else:
        notes, turns = [], telling(teller, rng.randint(1, 3))
    return [] if teller.replaced else _one_of_each(teller, turns, notes)


def _story(rng: random.Random, side: Side) -> list[Asked]:
    """One story told, and one question of each kind on a fact of it."""
    teller = Teller.draw(rng, side)
    turns = [("user", teller.story()), ("assistant", replied(teller))]
    return _one_of_each(teller, turns, [])


def _one_of_each(teller: Teller, turns: list[Turn], notes: list[str]) -> list[Asked]:
    if not teller.told:
        return []
    fact = teller.rng.choice(list(teller.told.values()))
    asked = []
    for kind in ("open", "check", "mention", "wrong", "unknown"):
        question, _ = unknown(teller) if kind == "unknown" else known(teller, fact, kind)
        chat = prompts.chat(BRIEF, [*turns, ("user", question)], notes)
        if kind == "open":
            asked.append(Asked("recall from context", chat, lambda s: float(contains(s, fact.value))))
        elif kind == "unknown":
            asked.append(Asked("abstention", chat, lambda s: float(_ABSTAINS in s)))
        else:
            word = "no" if kind == "wrong" else "yes"
            asked.append(Asked(f"yes/no from context: {word}", chat, lambda s, w=word: float(s.lower().startswith(w))))
    return asked


def _transcript(rng: random.Random, side: Side) -> list[Asked]:
    """A message that tells something: which of its memories are written down."""
    turns = tasks.memories(rng, side)
    gold = turns[-1][1].splitlines()
    if gold == ["none"]:
        return [Asked("nothing to remember", turns[:-1], lambda s: float(s.strip() == "none"), 150)]
    return [
        Asked(
            "memories found",
            turns[:-1],
            lambda s: sum(_same(m, s) for m in gold) / len(gold),
            150,
        )
    ]


def _same(memory: str, written: str) -> bool:
    return any(_words(memory) == _words(line) for line in written.splitlines())


def _pairs(rng: random.Random, side: Side) -> list[Asked]:
    """Pairs for one memory: the share that is well formed and labelled right."""
    teller = tasks.asker(rng, side)
    (fact,) = teller.told.values()
    memory = r.memory(fact)

    def judge(rule: Callable[[str, str], bool]) -> Callable[[str], float]:
        def share(reply: str) -> float:
            lines = reply.strip().splitlines()
            pairs = list(zip(lines[::2], lines[1::2], strict=False))
            good = sum(q.startswith("Q: ") and a.startswith("A: ") and rule(q[3:], a[3:]) for q, a in pairs)
            return good / max(1, math.ceil(len(lines) / 2))

        return share

    def closed(_: str, answer: str) -> bool:
        return answer.startswith(("Yes, ", "No, ")) and contains(answer, fact.value)

    return [
        Asked(
            "well-formed pairs: open",
            prompts.about_memory(BRIEF.open, memory),
            judge(lambda _, a: contains(a, fact.value)),
            260,
        ),
        Asked("well-formed pairs: yes/no", prompts.about_memory(BRIEF.checks, memory), judge(closed), 260),
        Asked(
            "well-formed pairs: unknown",
            prompts.about_memory(BRIEF.unknowns, memory),
            judge(lambda _, a: _ABSTAINS in a),
            260,
        ),
    ]


def draw(n: int, seed: int, side: Side = Side.EVAL) -> list[Asked]:
    """`n` rounds of questions on every ability."""
    rng = random.Random(f"eval-{seed}")
    before = {module: list(weights) for module, (_, weights) in BY_MODULE.items()}
    for entries, weights in BY_MODULE.values():
        weights[:] = [int(_has_unseen_lines(e.kind)) * w for e, w in zip(entries, weights, strict=True)]
    try:
        asked: list[Asked] = []
        for i in range(n):
            asked += [*_questions(rng, side, noted=i % 2 == 0), *_transcript(rng, side)]
            asked += _pairs(rng, side) if i % 3 == 0 else []
        return asked
    finally:
        for module, (_, weights) in BY_MODULE.items():
            weights[:] = before[module]


def draw_stories(n: int, seed: int, side: Side = Side.EVAL) -> list[Asked]:
    """Questions on `n` stories of one side, each told alone."""
    rng = random.Random(f"stories-{seed}")
    return [asked for _ in range(n) for asked in _story(rng, side)]


def wilson(share: float, n: int) -> tuple[float, float]:
    """The 95 % interval of a share of `n`."""
    z = 1.96
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return middle - half, middle + half


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=Path("models/plum-tiny"))
    parser.add_argument("--n", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seen", action="store_true", help="ask with names and phrasings of the training instead")
    parser.add_argument("--stories", action="store_true", help="ask about whole stories, each told alone")
    parser.add_argument("--wrong", type=int, default=0, help="print this many wrong replies of each ability")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    blas.prepare()
    from plum_local.engine.model import Model

    model = Model.load(args.model)
    asked = (draw_stories if args.stories else draw)(args.n, args.seed, Side.TRAIN if args.seen else Side.EVAL)
    scores: dict[str, list[float]] = defaultdict(list)
    for longest in sorted({a.longest for a in asked}):
        some = [a for a in asked if a.longest == longest]
        replies: list[str] = []
        for start in range(0, len(some), _AT_ONCE):
            chunk = [a.turns for a in some[start : start + _AT_ONCE]]
            replies += model.generate_batch(chunk, max_tokens=longest)
        for a, reply in zip(some, replies, strict=True):
            points = a.judge(reply)
            scores[a.ability].append(points)
            if points < 1 and sum(p < 1 for p in scores[a.ability]) <= args.wrong:
                print(f"--- {a.ability}\n" + "\n".join(f"[{role}] {c}" for role, c in a.turns) + f"\n=> {reply}")
    for name in ("yes/no from context", "well-formed pairs"):
        scores[name] = [p for k, v in scores.items() if k.startswith(name + ":") for p in v]
    result = {
        k: {"share": sum(v) / len(v), "n": len(v), "interval": wilson(sum(v) / len(v), len(v))}
        for k, v in scores.items()
        if v
    }
    if args.json:
        print(json.dumps(result, indent=2))
    else:
        words = "seen" if args.seen else "unseen"
        print(f"| ability ({words} names and phrasings) | share | 95 % interval | n |\n|---|---|---|---|")
        for k in sorted(result):
            low, high = result[k]["interval"]  # type: ignore[misc]
            print(f"| {k} | {result[k]['share']:.1%} | {low:.1%} – {high:.1%} | {result[k]['n']} |")


if __name__ == "__main__":
    main()
