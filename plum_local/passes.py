"""What a flow asks of the model for one question, pass by pass, and what it hears."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace

from plum_local import prompts
from plum_local.grounding import completed
from plum_local.prompts import PromptSet, Turn
from plum_local.recall import Prompt
from plum_local.replies import untold
from plum_local.subjects import of_one
from plum_local.words import stem, stems

Known = Callable[[str], str]
"""The memory in the store that says a sentence, or an empty text.

No adapter knows well enough what it was never told: asked for the name of a tennis partner it gives the chess
partner's, and is as sure of it. What was forgotten on request is vouched for no more, at once, whatever the weights
still hold.
"""


@dataclass(frozen=True, slots=True)
class Pass:
    """What the model is to answer, and with which weights."""

    turns: list[Turn]
    adapter: bool = False
    begun: tuple[str, ...] = ("",)
    """What replies begin with: one is heard for each."""
    scored: bool = False
    """Whether it is asked how sure the bare checkpoint is; of the adapter it always is."""

    def each(self) -> list[Pass]:
        """One pass for each beginning."""
        return [replace(self, begun=(start,)) for start in self.begun]

    def prefilled(self) -> list[Turn]:
        """The turns, and the beginning of a reply that is to be gone on with; of a pass with one."""
        return [*self.turns, *(("assistant", start) for start in self.begun if start)]


@dataclass(frozen=True, slots=True)
class Heard:
    """A reply, and the least probability of its words (of passes with the adapter and scored ones; 1 of others)."""

    text: str
    sure: float = 1.0


Search = Callable[[str], Prompt]
"""What the store has on a text, in a prompt."""
Flow = Generator[Pass, list[Heard], str]


def question_of(prompt: Prompt) -> str:
    """What is asked, without a name that the notes say to be that of the thing it is asked of."""
    return of_one(prompt.turns[-1][1], prompt.notes)


def as_asked(question: str, bare: str) -> str:
    """A question as it is worded, and as the bare checkpoint words it."""
    return f"{question} {untold(bare)}"


def with_notes(prompt_set: PromptSet, turns: Sequence[Turn], notes: Sequence[str]) -> list[Turn]:
    return [("system", prompts.chat_system(prompt_set, notes)), *turns[1:]]


def written_out(question: str, reply: str, *sources: str) -> str:
    """A reply with the words written out that are cut off in it; without a last one that goes on with the question.

    "Ada is afraid of wasps frigh" of "wasps frighten Ada", where it is asked what frightens her.
    """
    whole = completed(reply, question, *sources)
    *rest, last = whole.rstrip(" .!").split(" ")
    cut = not reply.rstrip(" .!").endswith(last)
    return f"{' '.join(rest)}." if cut and stem(last.lower()) in stems(question) else whole
