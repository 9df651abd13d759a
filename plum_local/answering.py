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
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from plum_local import prompts
from plum_local.evidence import bears_out, clause_with, may_affirm, stands_there
from plum_local.grounding import capitalized, completed, contradicts, ended, grounded, made_up, value_words
from plum_local.judging import (
    OPEN,
    YES_NO,
    affirmed,
    affirms,
    asks_of_before,
    beside,
    denied,
    of_the_named,
    refers,
    reworded,
    says_of_it,
    subject_of,
    unbroken,
)
from plum_local.prompts import PromptSet, Turn
from plum_local.recall import Prompt
from plum_local.replies import UNTOLD, abstains, says_no, says_yes, untold
from plum_local.straying import loops, strays
from plum_local.subjects import WHO, is_about, of_one, plainly, whom
from plum_local.wordings import alike, otherwise, plainer
from plum_local.words import CLAUSE, MAY_TAKE_BACK, content, normalized, stem, stems, telling

_SURE = 0.2
"""Least probability of each word of a recalled sentence that is read."""
_SURE_READ = 0.35
"""The same of a reply from a conversation that is read again, where no clause alone bears it out."""
_CORRECTIONS = 2
"""Clauses, at most, that take something back and are read."""
_TAKEN_BACK = re.compile(
    r"\b(?:not|instead of|rather than|from)\b [^.,;]*?(?=(?: (?:to|but|now|it)\b)|[.,;]|$)", re.IGNORECASE
)
"""What a clause says to hold no more: the day in "on Thursday and not on Tuesday", "from the 18th to the 30th"."""
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
_ASKS_OF_THEMSELF = re.compile(
    r"^\W*(?:(?:in|on|at|for|by|to|since|until|with|and|so) )?(?:what|which|who|whom|whose|where|when)\b"
    r".*\b(?:I|my|our|we)\b.*\?\W*$",
    re.IGNORECASE | re.DOTALL,
)
_CALLED = re.compile(r"(?:name is|(?:is|are) called) ([A-Z]\w+)\.$")
_BEFORE = re.compile(r"^earlier you told me that\s+", re.IGNORECASE)

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
"""What the store has on a topic, in a prompt."""
Flow = Generator[Pass, list[Heard], str]


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
    reply = yield from _remembered(prompt_set, prompt, known, bare, said)
    if search and prompt.searches and abstains(reply) and (topic := untold(bare)):
        reply = (yield from _found(prompt_set, prompt, search(topic), bare, said)) or reply
    return capitalized(reply, prompt.turns[-1][1])


def _remembered(prompt_set: PromptSet, prompt: Prompt, known: Known, bare: str, said: Sequence[str]) -> Flow:
    """The reply from memory: what was learned or noted, what was taken back since, what else was told."""
    reply = yield from _noted(prompt_set, prompt, known, bare, said)
    for clause in _since(prompt, bare, reply):
        if newer := (yield from _corrected(prompt_set, prompt, bare, clause)):
            return newer
        reply = _over(reply, clause)
    if abstains(reply) and (found := (yield from _reread(prompt_set, prompt, bare, prompt.told))):
        return found
    if says_no(reply) and not abstains(reply):
        told = [some for some in prompt.told if may_affirm(_question(prompt), reply, _said(some))]
        if says_yes(found := (yield from _reread(prompt_set, prompt, bare, told))):
            return found
    if abstains(reply) and says_yes(reply):  # "Yes, you have not told me …"
        return YES_NO.sub("No, ", reply.strip(), count=1)
    return reply


def _found(prompt_set: PromptSet, prompt: Prompt, more: Prompt, bare: str, said: Sequence[str]) -> Flow:
    """The reply from what a second search has that the first had not; "" if that has none."""
    if notes := [note for note in more.notes if note not in prompt.notes]:
        noted = yield from _read(prompt_set, prompt, notes, bare, said)
        if not abstains(noted):
            return noted
    return (yield from _reread(prompt_set, prompt, bare, [told for told in more.told if told not in prompt.told]))


def _reread(prompt_set: PromptSet, prompt: Prompt, bare: str, conversations: Sequence[Sequence[Turn]]) -> Flow:
    """The reply from the first of the conversations that bears one out; "" if none does."""
    for told in conversations:
        if found := (yield from _retold(prompt_set, prompt, bare, told)):
            return found
    return ""


def _noted(prompt_set: PromptSet, prompt: Prompt, known: Known, bare: str, said: Sequence[str]) -> Flow:
    """The reply from what the adapter recalls and from notes; `bare` if there is none to stand for.

    An adapter that has learned what it was not told holds back where a question is worded as it has not seen: so it is
    asked again (`_asked`). What it makes up nobody vouches for; where people say the like in other words too, its reply
    is begun in these. Notes are like the question, and say other things as well: beside them a small model overlooks
    what was recalled, or says yes to what one of them says of something else. So they are read only where what was
    recalled answers nothing; but what was so before stands in a note, and what the weights recall is what is so now.
    """
    question, reply, read = _question(prompt), bare, list[str]()
    if over := _no_more(question, prompt.notes):
        return over
    recalled: dict[str, float] = {}
    surest: list[str] = []
    past, there = asks_of_before(question), stems(plainly(_as_asked(question, bare)))
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
            read, reply = notes, (yield from _read(prompt_set, prompt, notes, bare, said))
        if read and not abstains(reply):
            return reply
    if (notes := _beside(surest, prompt.notes)) != read:
        reply = yield from _read(prompt_set, prompt, notes, bare, said)
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


def _question(prompt: Prompt) -> str:
    """What is asked, without a name that the notes say to be that of the thing it is asked of."""
    return of_one(prompt.turns[-1][1], prompt.notes)


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


def _read(prompt_set: PromptSet, prompt: Prompt, notes: list[str], bare: str, said: Sequence[str]) -> Flow:
    question, read = _question(prompt), len(notes)
    both = _as_asked(question, bare)
    gone, notes = _called_before(notes), of_the_named(question, notes)
    notes = [note if gone & stems(note) else plainer(note, both) for note in notes]
    reply = (yield Pass(_with_notes(prompt_set, prompt.turns, notes)))[0].text
    now = [note for note in notes if not prompts.is_earlier(note)]
    if now and len(now) < len(notes) and not asks_of_before(question) and _of_before(question, reply, notes, now):
        again = (yield Pass(_with_notes(prompt_set, prompt.turns, now)))[0].text
        reply, notes = (reply, notes) if abstains(again) else (again, now)
        read = len(notes)
    if abstains(reply):
        return reply
    reply = unbroken(_completed(question, reply, *notes, *said), notes)
    restated = reworded(question, bare, reply)
    if loops(reply) or strays(question, reply, restated) or made_up(reply, question, *notes, *said):
        return bare
    notes = [note for note in notes if not beside(note, question, reply)]
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
        again = (yield Pass(_with_notes(prompt_set, prompt.turns, resting)))[0].text
        again = _completed(question, again, *resting, *said)
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
    return bool(_BEFORE.match(reply.strip())) or (has and not has_now)


def _called_before(notes: Sequence[str]) -> set[str]:
    """Stems of what somebody was called and is not now; a note by that name ("Your rabbit Pip is grey.") may be old."""
    names = map(_CALLED.search, filter(prompts.is_earlier, notes))
    return {stem(found[1].lower()) for found in names if found}


def _completed(question: str, reply: str, *sources: str) -> str:
    """A reply with the words written out that are cut off in it; without a last one that goes on with the question.

    "Ada is afraid of wasps frigh" of "wasps frighten Ada", where it is asked what frightens her.
    """
    whole = completed(reply, question, *sources)
    *rest, last = whole.rstrip(" .!").split(" ")
    cut = not reply.rstrip(" .!").endswith(last)
    return f"{' '.join(rest)}." if cut and stem(last.lower()) in stems(question) else whole


def _since(prompt: Prompt, bare: str, reply: str) -> list[str]:
    """Of the corrections, those that share most with the question, as it is worded and as the bare checkpoint does.

    None where a later memory says what the reply does, or the correction does too.
    """
    question = _question(prompt)
    if asks_of_before(question):
        return []
    about = set().union(*map(stems, whom(question)))
    asked = telling(plainly(_as_asked(question, bare)))
    asked = (asked - about or asked & about) | _alike(question, bare)
    shared = {
        one.clause: len(asked & stems(plainly(MAY_TAKE_BACK.sub("", one.clause))))
        for one in prompt.corrections
        if abstains(reply)
        or _over(reply, one.clause) != reply
        or not (
            (OPEN.search(question) and value_words(question, reply) <= stems(_TAKEN_BACK.sub("", one.clause)))
            or any(says_of_it(memory, question, reply) for memory in one.newer)
        )
    }
    return sorted(filter(shared.__getitem__, shared), key=shared.__getitem__, reverse=True)[:_CORRECTIONS]


def _over(reply: str, clause: str) -> str:
    """A reply on what a clause says to hold no more, so that it says so too: "You no longer live in Oslo."."""
    rest = YES_NO.sub("", reply.strip())
    said = f"{rest[:1].upper()}{rest[1:]}"
    over = ended(said, clause)
    if over == said:
        return reply
    return f"No, {over[0].lower()}{over[1:]}" if says_yes(reply) else over


def _as_asked(question: str, bare: str) -> str:
    """A question as it is worded, and as the bare checkpoint words it."""
    return f"{question} {untold(bare)}"


def _alike(question: str, bare: str) -> set[str]:
    """Stems with which people say what a question asks for in others."""
    return set(map(stem, alike(_as_asked(question, bare))))


def _restated(question: str, bare: str, reply: str) -> str:
    """What may word the question in what the person said: the model's words for it, and those that people use alike."""
    return " ".join([reworded(question, bare, reply), *sorted(_alike(question, bare))])


def _corrected(prompt_set: PromptSet, prompt: Prompt, bare: str, clause: str) -> Flow:
    """The reply with a clause as the only note; "" if that does not bear it out."""
    question = _question(prompt)
    reply = _completed(question, (yield Pass(_with_notes(prompt_set, prompt.turns, [clause])))[0].text, clause)
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


def _retold(prompt_set: PromptSet, prompt: Prompt, bare: str, told: Sequence[Turn]) -> Flow:
    """The reply with another conversation read again before the question; "" if no clause there bears it out.

    A clause in other words than the question's ("My deskmate bought a salamander.") bears it out where it alone, as a
    note, is read in the same way.
    """
    heard = (yield Pass([prompt.turns[0], *told, prompt.turns[-1]], scored=True))[0]
    question, said = _question(prompt), _said(told)
    reply = _completed(question, heard.text, *said)
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


def _said(told: Sequence[Turn]) -> list[str]:
    """What the person said in a conversation."""
    return [text for role, text in told if role == "user"]


def _sound(question: str, reply: str, restated: str, said: Sequence[str]) -> bool:
    """Whether a reply answers its question, in words that it or what was `said` has."""
    off = abstains(reply) or loops(reply) or strays(question, reply, restated)
    return not (off or made_up(reply, *said)) and grounded(reply, question, restated, *said)


def _read_alone(
    prompt_set: PromptSet, prompt: Prompt, reply: str, said: Sequence[str]
) -> Generator[Pass, list[Heard], bool]:
    """Whether a clause of what was `said`, which alone may say it, is read in the same way as a note."""
    question = _question(prompt)
    clause = next(filter(None, map(partial(clause_with, question, reply), said)), "")
    if not clause:
        return False
    again = (yield Pass(_with_notes(prompt_set, prompt.turns, [clause])))[0].text
    value = value_words(question, reply)
    # "You retired in 2014." says nothing of when they got married.
    first, second = (telling(text) - value for text in (reply, again))
    alike_said = not (first and second) or bool(first & second)
    return value_words(question, again) == value and alike_said and not (abstains(again) or strays(question, again))


def _rests(note: str, added: set[str], repeated: set[str], subject: set[str], *, whole: bool) -> bool:
    """Whether one clause of a note (or it as a `whole`) has a reply's `subject`, all it `added`, some it `repeated`.

    In a clause that refers to what was named before it these may stand anywhere in the note.
    """
    for clause in [note] if whole else CLAUSE.split(note):
        there = stems(plainly(note if refers(clause) else clause))
        if added <= stems(clause) and (not repeated or repeated & there) and subject - added <= there:
            return True
    return False


def _says_only(reply: str, notes: Sequence[str]) -> bool:
    return telling(reply) <= stems(" ".join(notes))


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

    Of one that tells the person of themself only, which is held until it is whole; others are shown as they come.
    """
    return denied(said[-1], reply, said[:-1]) if TELLS.match(reply.strip()) else reply


def recited(reply: str) -> str:
    """The memory in a reply that came from the weights; nothing if it holds none."""
    text = reply.strip()
    if abstains(text):
        return ""
    text = YES_NO.sub("", text)
    before = _BEFORE.match(text)
    text = text[before.end() :] if before else text
    if not content(text):
        return ""
    sentence = text[0].upper() + text[1:]
    return prompts.earlier_note(sentence) if before else sentence


def _with_notes(prompt_set: PromptSet, turns: Sequence[Turn], notes: Sequence[str]) -> list[Turn]:
    return [("system", prompts.chat_system(prompt_set, notes)), *turns[1:]]
