"""The arms: ways of remembering that are measured side by side, each with the app's own code.

What an arm trains happens in a home of its own, with the store, the consolidation and the prompts that ship; arms that
differ only in how they are asked share one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from plum_local.settings import MemorySource, Settings

PAPER_EPOCHS = 10


class Training(StrEnum):
    """How conversations get into the weights."""

    OURS = "ours"
    """As the app does it."""
    PAPER = "plum"
    """As published (arXiv:2411.13405)."""


@dataclass(frozen=True, slots=True)
class Arm:
    """Where memory comes from when a question is asked."""

    name: str
    memory: MemorySource
    training: Training | None = None
    transcript: bool = False
    """Whether the conversation that a question is about stands in the prompt."""
    direct: bool = False
    """Whether what the adapter says is the reply, as published; else it is recalled and read, as in the app."""


ARMS = {
    arm.name: arm
    for arm in (
        Arm("base", MemorySource.OFF),
        Arm("context", MemorySource.OFF, transcript=True),
        Arm("retrieval", MemorySource.RETRIEVAL),
        Arm("plum", MemorySource.ADAPTER, Training.PAPER, direct=True),
        Arm("ours-adapter", MemorySource.ADAPTER, Training.OURS),
        Arm("ours", Settings().memory, Training.OURS),
    )
}


def training_settings(training: Training, settings: Settings) -> Settings:
    """The settings under which a training runs.

    The paper's: ten epochs on a conversation's positive and negative pairs, a weighted loss, all blocks, one adapter
    whatever else it has changed, no anchors, no gate. That it neither replays nor corrects follows from what
    `consolidating.close` does after each of its runs.
    """
    if training is Training.OURS:
        return settings
    shape = replace(
        settings.consolidation,
        epochs=PAPER_EPOCHS,
        selective=False,
        anchor_share=0.0,
        trained_blocks=1.0,
        max_drift=1000.0,
    )
    return replace(settings, consolidation=shape, gate=replace(settings.gate, enabled=False))
