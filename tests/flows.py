"""One question's flow of passes, played with replies that are given."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from plum_local.answering import flow
from plum_local.passes import Heard, Pass
from plum_local.prompts import BRIEF, chat
from plum_local.recall import Prompt

ABSTAINS = "You have not told me where your sister lives."
LIVES = "Your sister lives in Oslo."
CALLED = "Your sister is called Maren."


def ask(question: str, *, notes: Sequence[str] = (), adapter: bool = True) -> Prompt:
    return Prompt(chat(BRIEF, [("user", question)]), tuple(notes), adapter)


def play(
    prompt: Prompt,
    answers: Sequence[Heard | str],
    *,
    known: Callable[[str], str] = lambda text: text * (text == LIVES),
    search: Callable[[str], Prompt] | None = None,
) -> tuple[str, list[Pass]]:
    """The reply, and the passes that were asked for, given what is heard in each."""
    steps, passes = flow(BRIEF, prompt, known, search), []
    try:
        passes.append(next(steps))
        heard = [answer if isinstance(answer, Heard) else Heard(answer) for answer in answers]
        while heard:
            count = len(passes[-1].begun)
            some, heard = heard[:count], heard[count:]
            passes.append(steps.send(some))
    except StopIteration as end:
        return end.value, passes
    raise AssertionError(f"more is asked for: {passes[-1]}")
