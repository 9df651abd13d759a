"""Answers from memory: recall, then read.

An adapter answers best what it was trained on, and worst everything else; a bare checkpoint reads well, and knows what
it was not told. So the bare checkpoint answers first. Only where it says that it was never told is memory asked: the
adapter, asked in the person's words and in those in which the bare checkpoint said what it was never told, recalls a
sentence from its weights, which counts if the store vouches for it (a memory says just that); the bare checkpoint reads
it and answers, and where it finds no answer there it reads notes that the store may have. What it says is read once
more with the one note that it rests on, so that nothing known of one person is said of another; what rests on none is
not said.
(Recitation before answering: Sun et al., arXiv:2210.01296; adapters with retrieval: arXiv:2510.12668.)

What is done for one question is a generator of passes; `hearing` drives it with a model.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Sequence
from dataclasses import replace

from plum_local import prompts
from plum_local.evidence import may_affirm, says_else
from plum_local.grounding import capitalized, grounded
from plum_local.judging import OPEN, YES_NO, asks_of_before, denied, told_of_it
from plum_local.passes import Flow, Known, Pass, Search, as_asked, question_of
from plum_local.prompts import PromptSet
from plum_local.reading import read_notes
from plum_local.recall import Prompt
from plum_local.replies import SAYS_EARLIER, UNTOLD, abstains, says_no, says_yes, untold
from plum_local.rereading import corrected, reread, said_in, since, told_since, updated
from plum_local.straying import loops
from plum_local.subjects import WHO, is_about, plainly, whom
from plum_local.wordings import otherwise
from plum_local.words import content, normalized, stems, telling

_SURE = 0.2
"""Least probability of each word of a recalled sentence that is read."""
_STILL = re.compile(r"\bstill\b", re.IGNORECASE)
_OF_THEM = re.compile(r"your?\b", re.IGNORECASE)
_ENDS = re.compile(
    r"\b(?:(?:gave|given|giving) (?:up|away)|sold|quit|stopped|no longer|cancelled|threw away)\b"
    r"(.*?)(?:[.,;]| (?:because|since|as|for|after|when|to)\b|$)",
    re.IGNORECASE,
)
"""In a memory, what the person has done with, or does no more."""
_DOING = "You are"
_BEGUN = ("Your", "You", _DOING, "The")
_RECALLED = 3
"""Sentences, at most, that are read of those recalled."""
TELLS = re.compile(r"(?:(?:yes|no), )?(?:earlier )?you(?:r\b| (?:only )?told me\b| are\b| have\b)", re.IGNORECASE)
"""What a reply that tells the person of themself begins with."""
ON_THEM = re.compile(r"(?:(?:yes|no), )?your?\b", re.IGNORECASE)
"""What a reply on the person, or on something of theirs, begins with."""
_ASKS_OF_THEMSELF = re.compile(
    r"^\W*(?:(?:in|on|at|for|by|to|since|until|with|and|so) )?(?:what|which|who|whom|whose|where|when)\b"
    r".*\b(?:I|my|our|we)\b.*\?\W*$",
    re.IGNORECASE | re.DOTALL,
)


def flow(prompt_set: PromptSet, prompt: Prompt, known: Known, search: Search | None = None) -> Flow:
    """What is asked of the model for one question, one pass after the other; returns the reply.

    `search` is asked only of a prompt that `searches`.
    """
    bare = (yield Pass(prompt.turns))[0].text
    said = [text for _, text in prompt.turns[1:]]
    if not (prompt.adapter or prompt.notes or prompt.told):
        return bare
    if not lacks(bare, said):
        return own(bare, said)
    bare = UNTOLD if loops(bare) else bare
    reply = yield from _remembered(prompt_set, prompt, known, bare, search)
    if search and prompt.searches and abstains(reply) and (topic := untold(bare)):
        reply = (yield from _found(prompt_set, prompt, search(prompts.asking_for(topic)), bare, said)) or reply
    return capitalized(reply, prompt.turns[-1][1])


def _remembered(prompt_set: PromptSet, prompt: Prompt, known: Known, bare: str, search: Search | None) -> Flow:
    """The reply from memory: what was learned or noted, what was taken back since, what else was told."""
    reply = yield from _noted(prompt_set, prompt, known, bare)
    remembered, tried = reply, set[str]()
    for one in (prompt, *_later(prompt, reply, search)):
        for clause in (some for some in since(one, bare, reply) if some not in tried):
            tried.add(clause)
            if newer := (yield from corrected(prompt_set, prompt, bare, clause)):
                return newer
            later = updated(question_of(prompt), remembered, clause)
            # What is there instead says more than that it is over.
            if reply == remembered or (later != remembered and "no longer" not in later):
                reply = later
        if newer := (yield from told_since(prompt_set, one, bare, reply)):
            return newer
    if abstains(reply) and (found := (yield from reread(prompt_set, prompt, bare, prompt.told))):
        return found
    if says_no(reply) and not abstains(reply):
        told = [some for some in prompt.told if may_affirm(question_of(prompt), reply, said_in(some))]
        if says_yes(found := (yield from reread(prompt_set, prompt, bare, told))):
            return found
    if abstains(reply) and says_yes(reply):  # "Yes, you have not told me …"
        return YES_NO.sub("No, ", reply.strip(), count=1)
    return reply


def _later(prompt: Prompt, reply: str, search: Search | None) -> list[Prompt]:
    """The prompt with what may take back what a reply says, in words that the question has not: "We sold the Skoda."

    None where nothing does.
    """
    if search is None or not prompt.searches or abstains(reply) or not OPEN.search(question_of(prompt)):
        return []
    more, value = search(YES_NO.sub("", reply.strip())), told_of_it(question_of(prompt), reply)
    later = tuple(one for one in more.corrections if value <= stems(one.clause))
    told = tuple(some for some in more.told if some not in prompt.told)
    return [replace(prompt, corrections=later, told=told)] if later else []


def _found(prompt_set: PromptSet, prompt: Prompt, more: Prompt, bare: str, said: Sequence[str]) -> Flow:
    """The reply from what a second search has that the first had not; "" if that has none."""
    if notes := [note for note in more.notes if note not in prompt.notes]:
        noted = yield from read_notes(prompt_set, prompt, notes, bare, said)
        if not abstains(noted):
            return noted
    return (yield from reread(prompt_set, prompt, bare, [told for told in more.told if told not in prompt.told]))


def _noted(prompt_set: PromptSet, prompt: Prompt, known: Known, bare: str) -> Flow:
    """The reply from what the adapter recalls and from notes; `bare` if there is none to stand for.

    An adapter that has learned what it was not told holds back where a question is worded as it has not seen: so it is
    asked again (`_asked`). What it makes up nobody vouches for; where people say the like in other words too, its reply
    is begun in these. Notes are like the question, and say other things as well: beside them a small model overlooks
    what was recalled, or says yes to what one of them says of something else. So they are read only where what was
    recalled answers nothing; but what was so before stands in a note, and what the weights recall is what is so now.
    """
    question, reply, read = question_of(prompt), bare, list[str]()
    said = [text for _, text in prompt.turns[1:]]
    if over := _no_more(question, prompt.notes):
        return over
    recalled: dict[str, float] = {}
    surest: list[str] = []
    past, there = asks_of_before(question), stems(plainly(as_asked(question, bare)))
    waiting, invented = deque(_asked(prompt_set, prompt, bare)), list[str]()
    while waiting:
        asked = waiting.popleft()
        for start, heard in zip(asked.begun, (yield asked), strict=True) if asked.adapter else ():
            recited_as = recited(heard.text)
            if start == _DOING and not content(recited_as) & there:  # they are doing many things
                continue
            if recited_as and heard.sure >= _SURE and (sentence := known(recited_as)):
                recalled[sentence] = max(heard.sure, recalled.get(sentence, 0.0))
            else:
                invented += otherwise(recited_as)
        if invented and not waiting:
            waiting.append(Pass(asked.turns, adapter=True, begun=tuple(dict.fromkeys(invented))))
            invented = []
        surest = sorted(recalled, key=recalled.__getitem__, reverse=True)[:_RECALLED]
        notes = _beside(surest, prompt.notes) if past else surest
        if notes and notes != read:
            read, reply = notes, (yield from read_notes(prompt_set, prompt, notes, bare, said))
        if read and not abstains(reply):
            return reply
    if (notes := _beside(surest, prompt.notes)) != read:
        reply = yield from read_notes(prompt_set, prompt, notes, bare, said)
    return reply


def _no_more(question: str, notes: Sequence[str]) -> str:
    """A "no" to whether something is still so, from a note on its end ("You sold your old car."); "" without one."""
    if OPEN.search(question) or not _STILL.search(question):
        return ""
    for note in notes:
        end = _ENDS.search(note) if _OF_THEM.match(note) and is_about(note, whom(question) & WHO) else None
        if end and content(end[1]) and content(end[1]) <= content(question):
            return f"No, {note[0].lower()}{note[1:]}"
    return ""


def _beside(recalled: Sequence[str], notes: Sequence[str]) -> list[str]:
    here = {normalized(sentence) for sentence in recalled}
    return [*recalled, *(note for note in notes if normalized(note) not in here)]


def _asked(prompt_set: PromptSet, prompt: Prompt, bare: str) -> list[Pass]:
    """What the adapter is asked, one after the other: the question, and what the bare checkpoint makes of it.

    Its replies to the latter are begun for it as well. Without an adapter there is the pass that has been made, and
    nothing to hear.
    """
    first = Pass(prompt.turns, adapter=prompt.adapter)
    if not prompt.adapter:
        return [first]
    topic = untold(bare)
    again = prompts.chat(prompt_set, [("user", prompts.asking_for(topic))]) if topic else prompt.turns
    return [first, Pass(again, adapter=True, begun=("", *_BEGUN) if topic else _BEGUN)]


def lacks(reply: str, said: Sequence[str]) -> bool:
    """Whether a reply says that it was never told, or tells the person of themself what nobody said, or nothing.

    `said`: the turns, the one that is replied to last.
    """
    unasked = _ASKS_OF_THEMSELF.search(said[-1]) and not telling(reply)  # "I'm with you."
    return (
        abstains(reply)
        or bool(unasked)
        or (bool(TELLS.match(reply.strip())) and (loops(reply) or not grounded(reply, *said)))
    )


def own(reply: str, said: Sequence[str]) -> str:
    """A bare checkpoint's reply that lacks nothing, with "no" for a "yes" that it does not bear out itself.

    And what the person said last of it to be over is over: "You no longer drive a Skoda.". Of replies on the person
    only, which are held until they are whole; others are shown as they come. `said`: the turns, the person's first.
    """
    if TELLS.match(reply.strip()):
        reply = denied(said[-1], reply, said[:-1])
    if not ON_THEM.match(reply.strip()):
        return reply
    value, whose = told_of_it(said[-1], reply), whom(reply) & WHO
    told = (text for text in said[-3::-2] if not text.rstrip().endswith("?"))
    last = next((text for text in told if value <= stems(text)), "")
    anothers = (whom(last) & WHO) - whose or says_else(said[-1], reply, last)
    return reply if anothers else updated(said[-1], reply, last)


def recited(reply: str) -> str:
    """The memory in a reply that came from the weights; nothing if it holds none."""
    text = reply.strip()
    if abstains(text):
        return ""
    text = YES_NO.sub("", text)
    before = SAYS_EARLIER.match(text)
    text = text[before.end() :] if before else text
    if not content(text):
        return ""
    sentence = text[0].upper() + text[1:]
    return prompts.earlier_note(sentence) if before else sentence
