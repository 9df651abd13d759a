"""Notes read for a question: what the bare checkpoint says of them, and whether it rests on one of them.

What it says is read once more with the one note that it rests on, so that nothing known of one person is said of
another; what rests on none is not said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from plum_local import prompts
from plum_local.evidence import bears_out, on_another_thing, says_else
from plum_local.grounding import grounded, value_words
from plum_local.judging import (
    YES_NO,
    affirmed,
    affirms,
    asks_of_before,
    beside,
    denied,
    in_which_place,
    named_things,
    of_the_named,
    refers,
    reworded,
    subject_of,
    things_of,
    unbroken,
)
from plum_local.passes import Flow, Pass, as_asked, question_of, with_notes, written_out
from plum_local.prompts import PromptSet
from plum_local.recall import Prompt
from plum_local.replies import SAYS_EARLIER, abstains, says_yes
from plum_local.slips import made_up
from plum_local.straying import loops, strays
from plum_local.subjects import WHO, plainly, whom
from plum_local.wordings import plainer
from plum_local.words import CLAUSE, content, stem, stems, telling

_CALLED = re.compile(r"(?:name is|(?:is|are) called) ([A-Z]\w+)\.$")


def read_notes(prompt_set: PromptSet, prompt: Prompt, notes: list[str], bare: str, said: Sequence[str]) -> Flow:
    """The reply with notes before the question; `bare`, or one that says it was never told, where none answers it."""
    question = question_of(prompt)
    gone, both = _called_before(notes), as_asked(question, bare)
    notes = [note if gone & stems(note) else plainer(note, both) for note in of_the_named(question, notes)]
    read = len(notes)
    reply = (yield Pass(with_notes(prompt_set, prompt.turns, notes)))[0].text
    now = [note for note in notes if not prompts.is_earlier(note)]
    if now and len(now) < len(notes) and not asks_of_before(question) and _of_before(question, reply, notes, now):
        again = (yield Pass(with_notes(prompt_set, prompt.turns, now)))[0].text
        reply, notes = (reply, notes) if abstains(again) else (again, now)
        read = len(notes)
    if abstains(reply):
        return reply
    reply = in_which_place(question, unbroken(written_out(question, reply, *notes, *said), notes), notes)
    restated = reworded(question, bare, reply)
    if loops(reply) or strays(question, reply, restated) or made_up(reply, question, *notes, *said):
        return bare
    notes = [note for note in notes if not _is_else(note, question, reply)]
    asked = f"{question} {restated}"
    added, repeated = value_words(asked, reply), telling(plainly(asked)) & telling(plainly(reply))
    agrees = says_yes(reply) and (added <= stems(asked) or content(question) <= stems(reply))
    subject = subject_of(reply)
    resting = [note for note in notes if _rests(note, added, repeated, subject, whole=agrees)]
    if agrees:
        resting = [note for note in resting if affirms(note, reply)]
    if not resting:
        # A value from one note, and whose it is from another, is right where the former says what was asked.
        texts = (*notes, *said[:-1])
        agreed = agrees and any(grounded(reply, text, restated) for text in texts)
        borne_out = any(bears_out(question, reply, text, restated) for text in texts)
        if not (agreed or (borne_out and grounded(reply, restated, *texts, *(() if agrees else said[-1:])))):
            return bare
    elif len(resting) < read:
        again = (yield Pass(with_notes(prompt_set, prompt.turns, resting)))[0].text
        again = written_out(question, again, *resting, *said)
        better = _says_only(again, resting) and not (_says_only(reply, resting) or strays(question, again, restated))
        reply = again if abstains(again) or better else reply
    return affirmed(question, denied(question, reply, resting or notes), resting)


def _of_before(question: str, reply: str, notes: Sequence[str], now: Sequence[str]) -> bool:
    """Whether a reply says what was so earlier, by its own words or as only a note on that has its value."""
    value = value_words(question, YES_NO.sub("", reply.strip()))
    gone = _called_before(notes)
    has, has_now = (
        any(value <= stems(note) for note in some) for some in (notes, [n for n in now if not gone & stems(n)])
    )
    return bool(SAYS_EARLIER.match(reply.strip())) or (has and not has_now)


def _called_before(notes: Sequence[str]) -> set[str]:
    """Stems of what somebody was called and is not now; a note by that name ("Your rabbit Pip is grey.") may be old."""
    names = map(_CALLED.search, filter(prompts.is_earlier, notes))
    return {stem(found[1].lower()) for found in names if found}


def _rests(note: str, added: set[str], repeated: set[str], subject: set[str], *, whole: bool) -> bool:
    """Whether one clause of a note (or it as a `whole`) has a reply's `subject`, all it `added`, some it `repeated`.

    In a clause that refers to what was named before it these may stand anywhere in the note.
    """
    for clause in [note] if whole else CLAUSE.split(note):
        there = stems(plainly(note if refers(clause) else clause))
        if added <= stems(clause) and (not repeated or repeated & there) and subject - added <= there:
            return True
    return False


def _is_else(note: str, question: str, reply: str) -> bool:
    """Whether a note is on somebody or something else than a question, or on another property of it."""
    return (
        beside(note, question, reply)
        or says_else(question, reply, note)
        or (not whom(question) & WHO and any(_on_another(note, reply, thing) for thing in named_things(question)))
    )


def _on_another(note: str, reply: str, thing: set[str]) -> bool:
    """Whether a reply is on a `thing` of that name, and a note on another and not on this."""
    if not thing or not thing <= stems(reply):
        return False
    here = plainly(note)
    other = not thing & stems(here) and bool(things_of(here) - stems(plainly(reply)))
    return other or on_another_thing(note, thing)


def _says_only(reply: str, notes: Sequence[str]) -> bool:
    return telling(reply) <= stems(" ".join(notes))
