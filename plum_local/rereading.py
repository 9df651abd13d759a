"""Conversations, and clauses that take something back, read again for a question.

A memory may be noted wrongly or not at all; what the person wrote is still there. What is read in it counts if it
bears that out (`evidence`), for here nobody vouches for it.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Sequence
from functools import partial

from plum_local.evidence import bears_out, clause_with, stands_there
from plum_local.grounding import grounded, value_words
from plum_local.judging import (
    OPEN,
    YES_NO,
    affirmed,
    asks_of_before,
    denied,
    in_which_place,
    reworded,
    says_of_it,
    told_of_it,
)
from plum_local.passes import Flow, Heard, Pass, as_asked, question_of, with_notes, written_out
from plum_local.prompts import PromptSet, Turn
from plum_local.recall import Prompt
from plum_local.records import Correction
from plum_local.replies import abstains, says_no, says_yes
from plum_local.slips import contradicts, ended, gone, made_up, replaced
from plum_local.straying import loops, strays
from plum_local.subjects import plainly, whom
from plum_local.wordings import stems_alike
from plum_local.words import MAY_TAKE_BACK, content, stems, telling

_SURE_READ = 0.35
"""Least probability of each word of a reply from a conversation, where no clause alone bears it out."""
_CORRECTIONS = 2
"""Clauses, at most, that take something back and are read."""
_TAKEN_BACK = re.compile(
    r"\b(?:not|instead of|rather than|from)\b [^.,;]*?(?=(?: (?:to|but|now|it)\b)|[.,;]|$)", re.IGNORECASE
)
"""What a clause says to hold no more: the day in "on Thursday and not on Tuesday", "from the 18th to the 30th"."""


def reread(prompt_set: PromptSet, prompt: Prompt, bare: str, conversations: Sequence[Sequence[Turn]]) -> Flow:
    """The reply from the first of the conversations that bears one out; "" if none does."""
    for told in conversations:
        if found := (yield from _retold(prompt_set, prompt, bare, told)):
            return found
    return ""


def _retold(prompt_set: PromptSet, prompt: Prompt, bare: str, told: Sequence[Turn]) -> Flow:
    """The reply with another conversation read again before the question; "" if no clause there bears it out.

    A clause in other words than the question's ("My deskmate bought a salamander.") bears it out where it alone, as a
    note, is read in the same way.
    """
    heard = (yield Pass([prompt.turns[0], *told, prompt.turns[-1]], scored=True))[0]
    question, said = question_of(prompt), said_in(told)
    reply = in_which_place(question, written_out(question, heard.text, *said), said)
    restated = _restated(question, bare, reply)
    if not _sound(question, reply, restated, said):
        return ""
    # "The lessons are on Mondays." is on what an earlier message names.
    if (
        any(bears_out(question, reply, text, restated) for text in (*said, "\n".join(said)))
        or (heard.sure >= _SURE_READ and stands_there(question, reply, said, restated))
        or (yield from _read_alone(prompt_set, prompt, reply, said))
    ):
        return affirmed(question, denied(question, reply, said), said)
    return ""


def corrected(prompt_set: PromptSet, prompt: Prompt, bare: str, clause: str) -> Flow:
    """The reply with a clause as the only note; "" if that does not bear it out."""
    question = question_of(prompt)
    reply = written_out(question, (yield Pass(with_notes(prompt_set, prompt.turns, [clause])))[0].text, clause)
    restated = _restated(question, bare, reply)
    # "Have you any idea where …?" is answered by "Yes, …".
    said = YES_NO.sub("", reply) if OPEN.search(question) else reply
    if ended(said, clause) != said or contradicts(said, clause):  # what is taken back there
        return ""
    # "No, you sing alto." is none of "The choir has changed its day.".
    if (
        says_no(reply)
        and not telling(YES_NO.sub("", reply)) - stems(question)
        and not content(question) <= stems(clause)
    ):
        return ""
    sound = _sound(question, reply, restated, [clause]) and bears_out(question, said, clause, restated)
    return denied(question, reply, [clause]) if sound else ""


def since(prompt: Prompt, bare: str, reply: str) -> list[str]:
    """Of the corrections, those that share most with the question, as it is worded and as the bare checkpoint does.

    None where a later memory says what the reply does, or the correction does too.
    """
    question = question_of(prompt)
    if asks_of_before(question):
        return []
    about = set().union(*map(stems, whom(question)))
    asked = telling(plainly(as_asked(question, bare)))
    asked = (asked - about or asked & about) | _alike(question, bare)
    over = {one.clause for one in prompt.corrections if over_now(reply, one.clause) != reply}
    shared = {
        one.clause: len(asked & stems(plainly(MAY_TAKE_BACK.sub("", one.clause)))) + (one.clause in over)
        for one in prompt.corrections
        if abstains(reply)
        or one.clause in over
        or not (
            (OPEN.search(question) and value_words(question, reply) <= stems(_TAKEN_BACK.sub("", one.clause)))
            or any(says_of_it(memory, question, reply) for memory in one.newer)
        )
    }
    return sorted(filter(shared.__getitem__, shared), key=shared.__getitem__, reverse=True)[:_CORRECTIONS]


def told_since(prompt_set: PromptSet, prompt: Prompt, bare: str, reply: str) -> Flow:
    """What a conversation that takes something back says instead of a reply from memory; "" if nothing.

    "My rent went up. I pay 790 instead of 740." is read as a whole, where no clause alone answers. It counts if it has
    as much of the question as the reply.
    """
    question = question_of(prompt)
    if abstains(reply) or not OPEN.search(question) or asks_of_before(question):
        return ""
    asked = telling(plainly(question))
    later = [content(one.clause) for one in prompt.corrections if _is_open(one, question, reply)]
    told = [
        some
        for some in prompt.told
        if any(len(clause) > 1 and clause <= stems(text) for clause in later for text in said_in(some))
    ]
    newer = yield from reread(prompt_set, prompt, bare, told)
    had, has = (asked & stems(plainly(text)) for text in (reply, newer))
    other = not value_words(question, newer) <= stems(reply)
    return newer if has and len(has) >= len(had) and other else ""


def _is_open(correction: Correction, question: str, reply: str) -> bool:
    """Whether a correction has a word of a question or what the reply says, and no later memory says that."""
    there = stems(plainly(correction.clause))
    on_it = telling(plainly(question)) & there or told_of_it(question, reply) <= there
    return bool(on_it) and not any(says_of_it(memory, question, reply) for memory in correction.newer)


def over_now(reply: str, clause: str) -> str:
    """A reply on what a clause says to hold no more, so that it says so too: "You no longer live in Oslo.".

    Or, if it says what there is instead, that: "You drive a Toyota." after "I sold the Skoda and got a Toyota.".
    """
    rest = YES_NO.sub("", reply.strip())
    said = f"{rest[:1].upper()}{rest[1:]}"
    newer = replaced(said, clause)
    if newer != said:
        return f"No, {newer[0].lower()}{newer[1:]}" if rest != reply.strip() else newer
    over = ended(said, clause)
    over = gone(said, clause) if over == said else over
    if over == said:
        return reply
    return f"No, {over[0].lower()}{over[1:]}" if says_yes(reply) else over


def updated(question: str, reply: str, clause: str) -> str:
    """The same, with "yes" where it is just what was asked: whether you drive a Toyota."""
    over = over_now(reply, clause)
    return reply if over == reply else affirmed(question, over, [YES_NO.sub("", over.strip())])


def _read_alone(
    prompt_set: PromptSet, prompt: Prompt, reply: str, said: Sequence[str]
) -> Generator[Pass, list[Heard], bool]:
    """Whether a clause of what was `said`, which alone may say it, is read in the same way as a note."""
    question = question_of(prompt)
    clause = next(filter(None, map(partial(clause_with, question, reply), said)), "")
    if not clause:
        return False
    again = (yield Pass(with_notes(prompt_set, prompt.turns, [clause])))[0].text
    value = value_words(question, reply)
    # "You retired in 2014." says nothing of when they got married.
    first, second = (telling(text) - value for text in (reply, again))
    alike_said = not (first and second) or bool(first & second)
    return value_words(question, again) == value and alike_said and not (abstains(again) or strays(question, again))


def _sound(question: str, reply: str, restated: str, said: Sequence[str]) -> bool:
    """Whether a reply answers its question, in words that it or what was `said` has."""
    off = abstains(reply) or loops(reply) or strays(question, reply, restated)
    return not (off or made_up(reply, *said)) and grounded(reply, question, restated, *said)


def _restated(question: str, bare: str, reply: str) -> str:
    """What may word the question in what the person said: the model's words for it, and those that people use alike."""
    return " ".join([reworded(question, bare, reply), *sorted(_alike(question, bare))])


def _alike(question: str, bare: str) -> set[str]:
    """Stems with which people say what a question asks for in others."""
    return stems_alike(as_asked(question, bare))


def said_in(told: Sequence[Turn]) -> list[str]:
    """What the person said in a conversation."""
    return [text for role, text in told if role == "user"]
