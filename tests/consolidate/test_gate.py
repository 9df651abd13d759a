from __future__ import annotations

from dataclasses import replace

import pytest

from plum_local.consolidate.evaluate import Evaluation, learned_of
from plum_local.consolidate.gate import decide
from plum_local.consolidate.plan import Plan
from plum_local.records import PairKind, QAPair, Split
from plum_local.settings import GateSettings

PLAN = Plan(None, (), ("a", "b"), ("c", "d"), (), ())


def _evaluation(
    learned: str, abstained: float = 1.0, asked: str = "abcd", known: str = "cd", anchors: int = 30
) -> Evaluation:
    return Evaluation((), frozenset(learned), frozenset(known), frozenset(asked), 1.0, abstained, anchors, 0.0)


@pytest.mark.parametrize(
    ("evaluation", "why"),
    [
        (_evaluation("abcd"), None),
        (_evaluation("acd", asked="acd"), None),
        (_evaluation("cd"), "learned"),
        (_evaluation("abc"), None),
        (_evaluation("ab"), "forgotten 2 of 2"),
        (_evaluation("abcd", abstained=0.7), "never told"),
        (_evaluation("abcd", abstained=0.7, anchors=10), "never told"),
        (_evaluation("abcd", abstained=7 / 9, anchors=9), None),
        (_evaluation("cd", asked="cd"), "questions"),
    ],
)
def test_gate_decides_and_says_why(evaluation: Evaluation, why: str | None) -> None:
    verdict = decide(PLAN, evaluation, GateSettings(min_learned=1.0, max_forgotten=0.1))
    assert verdict.promote is (why is None)
    assert (why or "") in verdict.reason


def test_one_older_memory_may_fade_unless_none_may() -> None:
    assert decide(PLAN, _evaluation("abc"), GateSettings(max_forgotten=0.1)).promote
    assert not decide(PLAN, _evaluation("abc"), GateSettings(max_forgotten=0.0)).promote


def test_what_was_not_known_any_more_is_not_lost_and_what_is_known_again_counts_for_a_fresh_start() -> None:
    strict = GateSettings(max_forgotten=0.0)
    assert decide(PLAN, _evaluation("ab", known=""), strict).promote
    assert not decide(PLAN, _evaluation("abd", known="c"), strict).promote
    assert decide(replace(PLAN, afresh=True), _evaluation("abd", known="c"), strict).promote
    assert not decide(replace(PLAN, afresh=True), _evaluation("abd", known="cd"), strict).promote


def test_what_more_training_might_mend_is_named() -> None:
    strict = GateSettings(min_learned=1.0, max_forgotten=0.0)
    failing = {said: decide(PLAN, _evaluation(said), strict).failing for said in ("acd", "ab", "ad", "abcd")}
    assert failing == {"acd": {"b"}, "ab": {"c", "d"}, "ad": {"b", "c"}, "abcd": set()}
    assert not decide(PLAN, _evaluation("abcd", abstained=0.7), strict).failing


def test_gate_that_is_off_promotes_anything() -> None:
    assert decide(PLAN, _evaluation("", abstained=0.0), GateSettings(enabled=False)).promote


def test_nothing_learned_is_never_promoted() -> None:
    assert not decide(PLAN, _evaluation("cd"), GateSettings(min_learned=0.0)).promote


def test_memory_is_learned_if_half_of_its_open_probes_pass_whatever_the_closed_ones_do() -> None:
    def pair(number: int, memory: str, kind: PairKind) -> QAPair:
        return QAPair(str(number), memory, "q", "a", kind, Split.PROBE)

    pairs = [
        pair(1, "a", PairKind.OPEN),
        pair(2, "a", PairKind.OPEN),
        pair(3, "b", PairKind.OPEN),
        pair(4, "b", PairKind.YES),
        pair(5, "c", PairKind.NO),
    ]
    assert learned_of(pairs, {"1", "4", "5"}) == {"a"}
