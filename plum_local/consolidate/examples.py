"""Step 3: pairs become token ids with a loss weight for each token, and batches of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from plum_local import prompts
from plum_local.prompts import PromptSet
from plum_local.records import QAPair
from plum_local.rendering import Renderer, TokenKind
from plum_local.settings import ConsolidationSettings

_SORTED_TOGETHER = 8
"""Batches whose examples are sorted by length together: little padding, and the order stays random."""


@dataclass(frozen=True, slots=True)
class Example:
    """`weights[i]` is the loss weight of predicting `ids[i]`; equally long."""

    ids: tuple[int, ...]
    weights: tuple[float, ...]


def make_example(renderer: Renderer, prompt_set: PromptSet, pair: QAPair, settings: ConsolidationSettings) -> Example:
    """The pair as a chat under the one system prompt that every conversation has."""
    weight = {
        TokenKind.TEMPLATE: settings.template_weight,
        TokenKind.SYSTEM: settings.template_weight,
        TokenKind.QUESTION: 0.0 if prompt_set.answers_only else settings.question_weight,
        TokenKind.ANSWER: settings.answer_weight,
    }
    turns = prompts.chat(prompt_set, [("user", pair.question), ("assistant", pair.answer)])
    encoded = renderer.encode(turns)
    # Nothing predicts the first token.
    return Example(tuple(encoded.ids), (0.0, *(weight[kind] for kind in encoded.kinds[1:])))


def batches(lengths: Sequence[int], batch_size: int, *, seed: int, epoch: int) -> list[list[int]]:
    """Indices of the examples of each step of one epoch: every example once, examples of similar length together.

    The same for the same arguments; another order in every epoch. The last batch may be smaller.
    """
    random = np.random.default_rng([seed, epoch])
    order = [int(i) for i in random.permutation(len(lengths))]
    steps: list[list[int]] = []
    span = batch_size * _SORTED_TOGETHER
    for start in range(0, len(order), span):
        group = sorted(order[start : start + span], key=lambda i: lengths[i])
        steps += [group[n : n + batch_size] for n in range(0, len(group), batch_size)]
    return [steps[int(i)] for i in random.permutation(len(steps))]
