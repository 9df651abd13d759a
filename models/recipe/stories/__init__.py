"""Stories: whole messages in which people tell two or three things at once, with what is asked about them.

Kinds (`facts/`) are told one by one, in frames that many share; people talk in longer sentences that tell things of
several sorts. A story is plain text in the `.txt` files of this folder, its blocks separated by an empty line:

    = the message, its slots in braces ; another wording of it
    slot = values, of the, slot          (`slot: pool` for a built-in pool; a slot named like a pool needs no line)
    a replies that fit the message ; one more
    - slot: The memory kept of one fact, answered by this slot
    ? open questions that it answers ; one more
    y yes/no questions with the answer in them ; one more
    t the clause that completes "You have not told me …"
    n a close question that the story does not answer? => its clause ; one more

Of twenty stories one is held out for evaluation, with everything in it. Those in `short_*.txt` are told in a few short,
plain sentences, as notes are.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from models.recipe.dsl import Kind
from models.recipe.pools import BUILT_IN, Side, bucket, draw, novel
from plum_local.bench import words as bench_words

_HELD_OF = 20
_NOVEL = 0.3
"""Of the listed values are changed into ones that no list holds."""
_SLOT = re.compile(r"\{([a-z_]+\d?)\}")
_LINE = re.compile(r"(?P<slot>[a-z_]+\d?)(?P<how> =|:) (?P<values>.+)")
_FACT = re.compile(r"- (?P<slot>[a-z_]+\d?): (?P<memory>.+)")
_FIRST = re.compile(r"(?!I\b|I')(?!(?:Mr|Mrs|Ms|Dr|Aunt|Uncle|Grandma|Grandpa|Mum|Dad)\b)[A-Z]")
_AFTER = """with from told gave sent lent lends owe owes owed sold show shows showed call calls called help helps helped
cost costs meet meets met pick picks took take takes made make makes give gives tell tells like near over to of
at on by for and about taught teaches brought brings bought visit visits after behind beside than recommended
inspires inspired paid pays wants asked asks lets let drives drove sees saw""".split()
_OBJECTS = re.compile(rf"\b((?:{'|'.join(_AFTER)}) )you\b(?! (?:can|are|have)\b)|\byou$")
"""Where "you" is whom something is done to."""
_MINE = ((re.compile(r"\byourself\b"), "myself"), (re.compile(r"\byours\b"), "mine"), (re.compile(r"\byour\b"), "my"),
         (_OBJECTS, r"\1me"), (re.compile(r"\byou are\b"), "I am"), (re.compile(r"\byou were\b"), "I was"),
         (re.compile(r"\byou're\b"), "I'm"), (re.compile(r"\byou\b"), "I"))  # fmt: skip
_COMMON = frozenset(
    """a an the and or but of in on at to for with from by is are was were be been has have had do does did will would
    can could should that this these those it its he she they them his her their i me my mine we us our you your
    yours what who when where which how why whose much many long old new one two all so not no than as if then
    there here just about up down out off over called name named got get gets getting go goes going went come
    comes coming like likes really very still also again only now never ever always first last next day time
    know tell told say said remember yes right think what's it's i'm i've we're we've he's she's they're don't
    can't didn't isn't haven't after before because some any other another thing things bit too""".split()
)


def mine(clause: str) -> str:
    """A clause spoken to the person as the person would say it: "where your aunt met you" to "where my aunt met me"."""
    for pattern, other in _MINE:
        clause = pattern.sub(other, clause)
    return clause


@cache
def stems(text: str) -> frozenset[str]:
    """The telling words of a text, plurals as singulars."""
    words = re.findall(r"[a-z']{3,}", re.sub(r"\{[^}]*\}", " ", text.lower()).replace("'s", ""))
    return frozenset(w.rstrip("s") for w in words if w not in _COMMON)


@dataclass(frozen=True, slots=True, eq=False)
class Story:
    """A message and the facts in it; the i-th kind's value is that of the slot `answers[i]`."""

    says: tuple[str, ...]
    slots: dict[str, str | tuple[str, ...]] = field(repr=False)
    kinds: tuple[Kind, ...]
    answers: tuple[str, ...]
    nears: tuple[tuple[str, str], ...]
    """Questions that it leaves open, each with the clause of "You have not told me …"."""
    stems: frozenset[str] = field(repr=False)
    replies: tuple[str, ...] = field(repr=False)
    own: bool
    """Whether something is told of the person: then no question about themself is surely open."""
    short: bool
    """Whether it is told in a few short sentences."""

    @property
    def side(self) -> Side:
        return Side.EVAL if bucket(self.says[0], _HELD_OF) == 0 else Side.TRAIN

    def draw(self, rng: random.Random, side: Side) -> dict[str, str]:
        """A value for each slot, none within another."""
        values: dict[str, str] = {}
        for slot, pool in self.slots.items():
            for _ in range(20):
                value = draw(rng, pool, side, {}) if isinstance(pool, str) else _listed(rng, pool)
                if not any(value in other or other in value for other in values.values()):
                    break
            values[slot] = value
        return values


def _listed(rng: random.Random, values: tuple[str, ...]) -> str:
    value = rng.choice(values)
    return novel(rng, value) if rng.random() < _NOVEL and " to " not in value else value


def _split(text: str) -> list[str]:
    return [part.strip().rstrip(".") for part in text.split(" ; ") if part.strip()]


def _kind(name: str, slot: str, memory: str, lines: dict[str, list[str]]) -> Kind:
    """What is said and asked about one fact of a story, besides the story's own lines in frames that fit every fact."""
    checks = [line.replace(f"{{{slot}}}", "{v}") for line in lines["y"]]
    memory, clause = memory.replace(f"{{{slot}}}", "{v}"), lines["t"][0]
    plain, asked = mine(memory), mine(clause)

    def framed(frames: str, text: str) -> tuple[str, ...]:
        return tuple(frame.strip().format(text) for frame in frames.split(";"))

    return Kind(
        name=name, value=slot, memory=memory, topic=clause,
        says=(plain, *framed("by the way, {}; just so you know, {}; one more thing: {}", plain)),
        asks=(*lines["?"], *framed("do you (know|remember) {}?; can you tell me {}?; remind me {}", asked)),
        checks=(*checks, *framed("is it (true|right) that {}?; did I (say|tell you) that {}?; {}, right?", plain)),
        mentions=framed("did I tell you {}?; have I told you {}?; do you know {} or not?; did I [ever] mention {}?;"
                        "have I ever said {}?", asked),
        fixes=framed("actually {}; no, {}; sorry, I got that wrong, {}; wait, that's not right: {}", plain),
    )  # fmt: skip


def parse(text: str, name: str) -> Story:
    """One block of a file."""
    lines = [line.strip() for line in text.splitlines()]
    says = tuple(_split(lines[0].removeprefix("=")))
    slots: dict[str, str | tuple[str, ...]] = {}
    facts: list[tuple[str, str, dict[str, list[str]]]] = []
    nears: list[tuple[str, str]] = []
    replies: list[str] = []
    for line in lines[1:]:
        if found := _LINE.fullmatch(line):
            listed = tuple(v.strip() for v in found["values"].split(",") if v.strip().lower() not in _reserved())
            slots[found["slot"]] = listed if found["how"] == " =" else found["values"].strip()
        elif found := _FACT.fullmatch(line):
            memory = found["memory"].rstrip(".")
            memory = memory[0].lower() + memory[1:] if _FIRST.match(memory) else memory
            facts.append((found["slot"], memory, {"?": [], "y": [], "t": []}))
        elif line[:2] in {"? ", "y ", "t "}:
            facts[-1][2][line[0]] += _split(line[2:])
        elif line.startswith("a "):
            replies += [part.strip() for part in line[2:].split(" ; ")]
        elif line.startswith("n "):
            pairs = [part.partition("=>") for part in _split(line[2:])]
            nears += [(question.strip(), clause.strip()) for question, _, clause in pairs]
        else:
            raise ValueError(f"{name}: {line}")
    used = {slot for line in (*says, *(memory for _, memory, _ in facts)) for slot in _SLOT.findall(line)}
    for slot in sorted(used - set(slots)):
        pool = slot if slot in BUILT_IN else slot.rstrip("0123456789")
        if pool not in BUILT_IN:
            raise ValueError(f"{name}: no values for {slot}")
        slots[slot] = pool
    kinds = tuple(_kind(f"story_{name}_{n}", slot, memory, some) for n, (slot, memory, some) in enumerate(facts))
    return Story(
        says, {slot: slots[slot] for slot in sorted(used)}, kinds, tuple(slot for slot, _, _ in facts), tuple(nears),
        stems(" ".join((*says, *(line for k in kinds for line in (k.memory, k.topic, *k.asks))))),
        tuple(replies), any(k.memory.startswith(("you ", "you'", "{v} is your")) for k in kinds),
        name.startswith("short_"),
    )  # fmt: skip


@cache
def _reserved() -> frozenset[str]:
    """Words that the bench's persona uses."""
    return frozenset(w.lower() for some in bench_words.OPEN.values() for w in some)


@cache
def stories() -> tuple[Story, ...]:
    """All of them, in the order of the files."""
    found = []
    for path in sorted(Path(__file__).parent.glob("*.txt")):
        blocks = [block for block in re.split(r"\n\s*\n", path.read_text(encoding="utf-8")) if block.strip()]
        found += [parse(block.strip(), f"{path.stem}_{n}") for n, block in enumerate(blocks)]
    return tuple(found)


@cache
def by_kind() -> dict[str, tuple[Story, int]]:
    """The story of a kind and the kind's place in it, by the kind's name."""
    return {kind.name: (story, n) for story in stories() for n, kind in enumerate(story.kinds)}


def shared(kind: Kind) -> bool:
    """Whether the value of a kind of a story stands in its other memories, too."""
    if not (found := by_kind().get(kind.name)):
        return False
    story, n = found
    return any(f"{{{story.answers[n]}}}" in other.memory for other in story.kinds if other is not kind)


@cache
def of_side(side: Side, *, short: bool = False) -> tuple[Story, ...]:
    """The stories that may be told on one side: all, or the short ones."""
    return tuple(story for story in stories() if story.side is side and (story.short or not short))
