"""Whether a new adapter is good enough: one pure decision, which says in a sentence why not."""

from __future__ import annotations

from dataclasses import dataclass

from plum_local.consolidate.evaluate import Evaluation
from plum_local.consolidate.plan import Plan
from plum_local.settings import GateSettings

MAX_BOUNDARY_LOSS = 0.2
"""How much less often than the bare checkpoint it may say that it was never told."""
FEW_CLAIMS = 2
"""Answers to what was never told that may be slips, of however few questions."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The gate's decision."""

    promote: bool
    reason: str
    """Why not; empty if it is promoted."""
    failing: frozenset[str] = frozenset()
    """Memories, new ones and older ones, for whose sake it is not: more training on them may mend it."""


def decide(plan: Plan, evaluation: Evaluation, settings: GateSettings) -> Verdict:
    """Promote only what learned enough of the new, kept enough of the old, and still knows what it was not told."""
    if not settings.enabled:
        return Verdict(True, "")
    asked = [memory for memory in plan.targets if memory in evaluation.asked]
    if plan.targets and not asked:
        return Verdict(False, "The model could not write questions that check what it was told.")
    missed = frozenset(asked) - evaluation.learned
    older = [memory for memory in plan.older if memory in evaluation.asked]
    forgotten = evaluation.known.intersection(older) - evaluation.learned
    learned = len(asked) - len(missed)
    if asked and (learned == 0 or learned < settings.min_learned * len(asked)):
        reason = f"Of {len(asked)} new memories only {learned} were learned, and {settings.min_learned:.0%} are wanted."
        return Verdict(False, reason, missed | forgotten)
    lost = len(forgotten)
    if plan.afresh:  # that others are known again counts as well
        lost -= sum(memory in evaluation.learned - evaluation.known for memory in older)
    # One held-out question that fails says little of a handful of memories; the memory fades, and is replayed first.
    at_least = 1.0 if settings.max_forgotten else 0.0
    if lost > max(at_least, settings.max_forgotten * len(older)):
        reason = f"It would have forgotten {lost} of {len(older)} older memories, and {settings.max_forgotten:.0%} may."
        return Verdict(False, reason, missed | forgotten)
    loss = evaluation.abstained_before - evaluation.abstained
    if loss > MAX_BOUNDARY_LOSS and round(loss * evaluation.anchors) > FEW_CLAIMS:
        return Verdict(
            False,
            f"It would claim to know things it was never told (it held back {evaluation.abstained:.0%} of the time, "
            f"the bare model {evaluation.abstained_before:.0%}).",
        )
    return Verdict(True, "")
