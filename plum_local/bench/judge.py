"""Whether a reply is right, strictly by its words: no model judges another one here."""

from __future__ import annotations

import operator
import re

from plum_local.bench.data import Kind, Question

_WORD = re.compile(r"\w+['’]?")
_ORDINAL = re.compile(r"^(\d+)(?:st|nd|rd|th)$")
_ARTICLES = frozenset(("a", "an", "the"))
_DECLINES = re.compile(
    r"\b(?:do|did|can|could)(?:n't| ?not) (?:have (?:any |that |this )?(?:information|record|memory)|remember|recall)"
    r"|\bcan't (?:remember|recall)|\bno (?:information|record|memory) (?:of|about|on)\b"
    r"|\b(?:not|never) (?:been )?mentioned\b|\b(?:not sure|no idea|wasn't told|was not told|was never told)\b"
    r"|\bcan't (?:check|look) (?:that|it|this)\b",
    re.IGNORECASE,
)
"""How models other than plum-tiny say that they were never told."""


def right(question: Question, reply: str) -> bool:
    """Whether `reply` to `question` is right.

    An open one must contain the answer, and not say that it was never told. A yes/no question is answered by its first
    word; where "no" is right, saying that it was never told is right as well, for it claims nothing.
    """
    from plum_local.grounding import says_same
    from plum_local.replies import abstains, says_no, says_yes

    declines = abstains(reply) or bool(_DECLINES.search(reply.replace("’", "'")))
    match question.kind:
        case Kind.UNKNOWN:
            return declines
        case Kind.YES:
            return says_yes(reply) and not declines
        case Kind.NO:
            return not says_yes(reply) and (declines or says_no(reply))
        case _ if question.generated:
            return not declines and says_same(question.text, question.answer, reply)
        case _:
            return not declines and contains(reply, question.answer)


def contains(reply: str, answer: str) -> bool:
    """Whether the words of `answer` stand in `reply` side by side; case, punctuation and articles do not matter.

    Nor does the s of a plural, and how a number is written: "Thursday" stands in "on Thursdays", "9" in "nine", "9th".
    """
    wanted, found = (list(map(_forms, words(text))) for text in (answer, reply))
    starts = range(len(found) - len(wanted) + 1)
    return bool(wanted) and any(all(map(operator.and_, wanted, found[n:])) for n in starts)


def words(text: str) -> list[str]:
    """Words that count: in lower case, without articles; an apostrophe that ends one is its own."""
    return [word for word in _WORD.findall(text.casefold()) if word not in _ARTICLES]


def _forms(word: str) -> set[str]:
    """A word, also without the s of a plural, a number in digits; what is the glassblowers' is not the glassblower."""
    from plum_local.words import in_digits

    plural = len(word) > 3 and word.endswith("s") and not word.endswith("ss")
    return {in_digits(_ORDINAL.sub(r"\1", word.rstrip("'’"))), *([word[:-1]] if plural else [])}
