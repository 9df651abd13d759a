"""Nothing that the bench says or asks was in the corpus of the bundled checkpoint: neither patterns nor names."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

import pytest

from models.recipe import pools, stories
from models.recipe.dsl import Kind as Trained
from models.recipe.entries import COMBOS, ENTRIES
from models.recipe.facts import talk
from models.recipe.facts.more import chatter
from models.recipe.pools import Side, on_side
from models.recipe.templates import usable
from plum_local.bench import kinds, words
from plum_local.bench.kinds import Kind
from plum_local.bench.phrases import KINDS, NAMES
from plum_local.bench.smalltalk import SMALL_TALK
from plum_local.consolidate.neutral import PROMPTS

_GROUP = re.compile(r"\(([^()\[\]]*)\)|\[([^()\[\]]*)\]")
_SLOTS = {"S": "ssss", "n": "ssss", "a n": "ssss", "v": "vvvv", "a v": "vvvv", "he": "he", "his": "his", "him": "him"}
_SUBJECT = "(?:" + "|".join(re.escape(phrase) for some in kinds.SUBJECTS.values() for phrase, _ in some) + ")"


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w' -]", " ", text.lower()).split())


def _ours() -> Iterator[str]:
    """All lines of the bench, a subject in each place for one, and `vvvv` for a value."""
    for kind in (*KINDS, *NAMES):
        subject, _ = kinds.SUBJECTS.get(kind.group, (("", ""),))[0]
        for line in kinds.spoken(kind):
            yield _plain(line.replace("{S}", subject).replace("{a v}", "vvvv").replace("{v}", "vvvv"))


def _pattern(template: str) -> str:
    """A line of the recipe as a regular expression for plain text; its subject matches any of the bench's."""
    slots = re.sub(r"\{(\w[\w ]*)\}", lambda m: _SLOTS.get(m.group(1), "vvvv"), template)
    text = re.sub(r"[^\w' ()\[\]|-]", " ", slots.lower())
    while found := _GROUP.search(text):
        inside = found.group(1) if found.group(1) is not None else found.group(2) + "|"
        text = text[: found.start()] + "<" + inside.replace("|", "!") + ">" + text[found.end() :]
    text = re.sub(r"\s+", " ", text.strip())
    text = text.replace(" ", r"\s*").replace("<", "(?:").replace(">", ")").replace("!", "|")
    return text.replace("ssss", _SUBJECT)


def _needed(template: str) -> set[str]:
    """Words that every text of a line has."""
    while found := _GROUP.search(template):
        template = template[: found.start()] + " " + template[found.end() :]
    return set(_plain(re.sub(r"\{[^}]*\}", " ", template)).split())


def _spoken(theirs: Iterable[Trained]) -> Iterator[str]:
    for k in theirs:
        for lines in (k.says, k.asks, k.checks, k.mentions, k.fixes, k.denials, k.refs):
            yield from usable(tuple(lines), Side.TRAIN)


def _theirs() -> set[str]:
    """What was trained on: a kind's lines without those that its recipe holds out for evaluation."""
    every = set(_spoken(entry.kind for entry in ENTRIES))
    told = {line for story in stories.of_side(Side.TRAIN) for line in (*story.says, *_spoken(story.kinds))}
    return every | told | {line for combo in COMBOS for line in combo.says}


def test_no_sentence_pattern_was_trained_on() -> None:
    ours = set(_ours())
    assert len(ours) > 1500
    common = Counter(word for line in ours for word in set(line.split()))
    by_word: dict[str, list[str]] = defaultdict(list)
    for template in _theirs():
        needed = _needed(template)
        # The word that is rarest among our lines leads to few candidates.
        by_word[min(needed, key=lambda w: common[w]) if needed else ""].append(template)
    clashes = []
    for word, templates in by_word.items():
        candidates = [line for line in ours if word in line.split()] if word else list(ours)
        for template in templates if candidates else ():
            needed, pattern = _needed(template), re.compile(_pattern(template))
            clashes += [
                (line, template) for line in candidates if needed <= set(line.split()) and pattern.fullmatch(line)
            ]
    assert clashes == []


def test_no_frame_was_trained_on() -> None:
    ours = (*kinds.ASKING, *kinds.CHECKING, *kinds.MENTIONING, *kinds.BEFORE, *kinds.CORRECTING)
    bare = {_plain(re.sub(r"\{\w+\}", "xxxx", frame)) for frame in ours}
    theirs = (*chatter.INDIRECT, *chatter.CHECKS, *chatter.MENTIONS, *chatter.BEFORE, *chatter.FIXES)
    patterns = {frame: re.compile(_pattern(re.sub(r"\{\w+\}", "xxxx", frame))) for frame in theirs}
    assert [(line, frame) for frame, pattern in patterns.items() for line in bare if pattern.fullmatch(line)] == []


def test_a_trained_pattern_would_be_found() -> None:
    line = _plain("Now tell me what my aunt does, is it vvvv?")
    assert re.fullmatch(_pattern("[now] (tell|told) me what {S} does, is (it|that) {a v}?"), line)
    assert _needed("[now] (tell|told) me what {S} does, is (it|that) {a v}?") == {"me", "what", "does", "is"}
    assert not re.fullmatch(_pattern("tell me {S} does {v}"), line)


def test_no_word_was_trained_on() -> None:
    listed = {w.lower() for some in (pools._NAMES, pools._PETS, pools._CITIES) for w in some}
    trained = {
        w.lower() for e in ENTRIES for own in e.pools.values() for w in own
        if len(own) < 24 or on_side(w, Side.TRAIN)
    }  # fmt: skip
    for pool, values in words.OPEN.items():
        assert len(values) == len(set(values)) >= 9, pool
        assert [v for v in values if v.lower() in listed | trained or on_side(v, Side.TRAIN)] == [], pool


@pytest.mark.parametrize("lines", [[m for m, _ in SMALL_TALK], list(PROMPTS)])
def test_small_talk_was_not_trained_on(lines: list[str]) -> None:
    theirs = {_plain(x) for name in dir(talk) if name.isupper() for some in [getattr(talk, name)] for x in _flat(some)}
    assert [line for line in lines if _plain(line) in theirs] == []


def _flat(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (tuple, list, frozenset, set)):
        for item in value:
            yield from _flat(item)
    elif isinstance(value, dict):
        for pair in value.items():
            yield from _flat(pair)


def test_every_kind_can_be_said_asked_and_filled() -> None:
    assert len({kind.name for kind in KINDS}) == len(KINDS) >= 50
    for kind in (*KINDS, *NAMES):
        assert kind.group in kinds.SUBJECTS or kind.group == "self", kind.name
        assert kind.pool in words.OPEN or kind.pool in words.COMPOSED, kind.name
        assert len(kind.says) >= 3, kind.name
        assert len(kind.asks) >= 2, kind.name
        _check(kind)


def _check(kind: Kind) -> None:
    has_subject = kind.group != "self"
    for line in (*kind.says, *kind.asks, kind.clause, kind.state, *filter(None, [kind.was])):
        assert ("{S}" in line) == has_subject, line
    for line in (*kind.says, kind.state):
        assert len(re.findall(r"\{(?:a )?v\}", line)) == 1, line
    for line in (*kind.asks, kind.clause, kind.was):
        assert "v}" not in line, line
