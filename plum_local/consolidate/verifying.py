"""Whether a drafted pair is right, by asking the bare checkpoint with memories as notes below its system prompt.

A positive pair must be answered the same way from its own memory. A negative one must stay unanswered whatever the
store knows: it is asked with the memories that share most words with it, of any conversation.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

from plum_local.consolidate.events import Event
from plum_local.consolidate.job import REPLY_TOKENS, Job, Writer, write
from plum_local.consolidate.parsing import Draft, well_formed
from plum_local.consolidate.select import LIVE
from plum_local.grounding import completed, says_same
from plum_local.records import POSITIVE, Memory, PairKind, QAPair
from plum_local.replies import abstains, says_no, says_yes
from plum_local.words import content, stems

_NOTES = 3


@dataclass(frozen=True, slots=True)
class Claim:
    """A question, the answer that is claimed to be right, and the memory it rests on (None: it rests on none)."""

    question: str
    answer: str
    kind: PairKind
    memory: Memory | None


def verify(model: Writer, job: Job, claims: Sequence[Claim], step: str) -> Generator[Event, None, list[Claim]]:
    """The claims that hold, in their order."""
    notes = [_notes(job, claim) for claim in claims]
    requests = [job.chat(claim.question, known) for claim, known in zip(claims, notes, strict=True)]
    guesses = [claim.answer for claim in claims]
    replies = yield from write(model, requests, step=step, max_tokens=REPLY_TOKENS, guesses=guesses)
    return [
        claim
        for claim, known, reply in zip(claims, notes, replies, strict=True)
        if right(claim.kind, claim.question, claim.answer, completed(reply, *known))
    ]


def unanswered(
    model: Writer, job: Job, drafts: Sequence[tuple[Memory, str]], notes: Sequence[Sequence[str]], step: str
) -> Generator[Event, None, list[Claim]]:
    """Of questions close to memories, those that the bare checkpoint says it was never told, with its words for it."""
    requests = [job.chat(question, known) for (_, question), known in zip(drafts, notes, strict=True)]
    replies = yield from write(model, requests, step=step, max_tokens=REPLY_TOKENS)
    return [
        Claim(question, reply.strip(), PairKind.UNKNOWN, memory)
        for (memory, question), reply in zip(drafts, replies, strict=True)
        if abstains(reply) and well_formed(Draft(question, reply.strip()))
    ]


def still_unknown(model: Writer, job: Job, pairs: Sequence[QAPair], step: str) -> Generator[Event, None, list[QAPair]]:
    """Negatives made earlier that hold still; what was never told then may have been told since.

    Only those are asked again that share words with a memory younger than they are.
    """
    doubtful = [p for p in pairs if any(memory.id > p.id for memory in _related(job, p.question))]
    memories = {memory.id: memory for memory in job.store.memories(LIVE)}
    claims = {p.id: Claim(p.question, p.answer, p.kind, memories.get(p.memory_id or "")) for p in doubtful}
    unknown = yield from verify(model, job, list(claims.values()), step)
    return [pair for pair in pairs if pair.id not in claims or claims[pair.id] in unknown]


def right(kind: PairKind, question: str, answer: str, reply: str) -> bool:
    """Whether `reply` to `question` is as right as `answer`, strictly by what it contains."""
    if kind is PairKind.UNKNOWN:
        return abstains(reply)
    if abstains(reply):
        return False
    if kind is PairKind.OPEN:
        return says_same(question, answer, reply)
    # "No, your name is Odalcho" denies rightly and yet knows nothing: what the answer adds must be there too.
    added = content(answer) - stems(question)
    return (says_yes if kind is PairKind.YES else says_no)(reply) and added <= stems(reply)


def _notes(job: Job, claim: Claim) -> list[str]:
    if claim.kind in POSITIVE:
        return [claim.memory.sentence] if claim.memory else []
    own = [claim.memory.sentence] if claim.memory and claim.kind is PairKind.NO else []
    return list(dict.fromkeys([*own, *(memory.sentence for memory in _related(job, claim.question))]))


def _related(job: Job, question: str) -> list[Memory]:
    return job.store.search_memories(question, limit=_NOTES, states=LIVE)
