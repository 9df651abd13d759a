"""The vocabulary in which the training corpus of plum-tiny is written.

A *kind* is one property that a person may tell: how it is said, how it is remembered, how it is asked
about. A kind with a subject pool is told of many subjects ("my sister", "the dentist appointment"), so
kinds x subjects are the slots of the corpus. `render.py` turns kinds into sentences, `tasks.py` these into dialogues.

Template language, kept tiny on purpose:

- `(a|b|c)`  one of these, `[x]` x or nothing; both nest.
- `{S}`      the subject from the speaker's side: "my sister", "my sister Maren", "Maren". In `memory` and
             `topic` the renderer writes it from the listener's side: "your sister".
- `{n}` `{a n}`  the subject's noun alone: "sister", "a sister"; only where the subject has no name yet.
- `{v}`      the value; `{a v}` with its article ("a nurse", "an actor").
- `{he}` `{him}` `{his}`  pronoun of the subject (he/she/they is decided by the renderer; "it" for things).

Everything is written in lower case except proper nouns and "I"; no full stop at the end (the renderer
adds capitals and punctuation, or leaves them out, as people do); questions end with "?".
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """One property: how people say it, how it is kept, how they ask for it."""

    name: str
    """Unique, snake case: `person_job`."""
    value: str
    """Name of the value pool: one of the built-in pools or a pool of the same module."""
    memory: str
    """The one sentence kept, listener's side, naturally worded: "{S} works as {a v}"."""
    topic: str
    """Noun phrase after "You have not told me": "{S}'s job" or "what {S} does for a living"."""
    says: tuple[str, ...]
    """Statements by the person, first person, each complete in itself."""
    asks: tuple[str, ...]
    """Open questions by the person that the memory answers; the value never appears."""
    checks: tuple[str, ...]
    """Yes/no questions with the value in them: "is {S} {a v}?"."""
    mentions: tuple[str, ...]
    """Yes/no questions without the value: "did I tell you what {S} does?"."""
    subjects: str | None = None
    """Name of the subject pool, or None where the person speaks of themself."""
    refs: tuple[str, ...] = ()
    """Statements by pronoun, right after the subject was mentioned: "{he} works as {a v}"."""
    fixes: tuple[str, ...] = ()
    """Corrections that carry the new value: "actually {S} works as {a v} now"."""
    denials: tuple[str, ...] = ()
    """Statements that it is no longer so; no value: "{S} doesn't work any more"."""
    gone: str = ""
    """The memory after a denial: "{S} no longer works"."""
    answer: str = ""
    """Reply to an open question where it should differ from `memory`; else the memory is the reply."""


@dataclass(frozen=True, slots=True)
class Combo:
    """Sentences that tell several kinds about one subject at once; the i-th kind's value is `{v1}`, `{v2}`…"""

    kinds: tuple[str, ...]
    says: tuple[str, ...]
