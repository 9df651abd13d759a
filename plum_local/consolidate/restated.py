"""Step 2e: a memory's questions as the model itself restates them.

Asked in whatever words, a bare checkpoint says of a thing in much the same ones that it was never told it: "What would
my son order to drink?" and "Did I say what my son likes to drink?" are both met with "You have not told me your son's
favourite drink". An adapter that is trained on that wording knows a memory in phrasings that nobody wrote: when a
question is asked, the checkpoint restates it, and the adapter is asked again as it was trained
(`plum_local.answering`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from plum_local.consolidate.rivals import Subject, subject_of
from plum_local.consolidate.verifying import Claim
from plum_local.consolidate.wording import affirming
from plum_local.grounding import adds, names
from plum_local.prompts import asking_for
from plum_local.records import Memory, PairKind
from plum_local.replies import untold

_MOST = 2
"""Wordings of one memory, each that of two questions at least."""
_SLOT = "{}"
_NAMES = re.compile(r"\b(?!I\b)[A-Z]\w*")


def restated(memory: Memory, questions: Sequence[str], replies: Sequence[str]) -> list[Claim]:
    """Pairs on a memory in the wordings in which the bare checkpoint's `replies` to its questions restate these.

    Its subject goes by its noun, its name, and both. Not verified yet.
    """
    subject = subject_of(memory.sentence, questions)
    wordings = Counter(_without(topic, subject) for reply in replies if (topic := untold(reply)))
    claims = []
    for wording in (wording for wording, count in wordings.most_common(_MOST) if count > 1):
        topics = _named(wording, subject)
        if not names(memory.sentence):
            # Only what it is called may be all that a memory adds to a question.
            topics = topics if adds(topics[-1], memory.sentence) else []
        for topic in topics:
            if adds(topic, memory.sentence) and set(_NAMES.findall(topic)) <= set(_NAMES.findall(memory.sentence)):
                claims.append(Claim(asking_for(topic), memory.sentence, PairKind.OPEN, memory))
                claims.append(affirming(f"Did I tell you {topic}?", memory))
    return claims


def _without(topic: str, subject: Subject | None) -> str:
    """A topic with a slot where it names the subject."""
    if subject is None:
        return topic
    noun = rf"\b(?:my|our|the) {re.escape(subject.noun)}\b"
    name = rf"\b{re.escape(subject.name)}\b" if subject.name else ""
    return re.sub(rf"{noun}(?: {name})?|{name}" if name else noun, _SLOT, topic, flags=re.IGNORECASE)


def _named(wording: str, subject: Subject | None) -> list[str]:
    """A wording's topics, the subject named in each way, last by noun and name."""
    if subject is None or _SLOT not in wording:
        return [wording]
    noun = f"my {subject.noun}"
    ways = [noun, subject.name, f"{noun} {subject.name}"] if subject.name else [noun]
    return [wording.replace(_SLOT, way) for way in ways]
