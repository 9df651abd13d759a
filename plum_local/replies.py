"""What a reply amounts to, judged by its words: that it was never told, a yes, a no."""

from __future__ import annotations

import re

UNTOLD = "You have not told me that."
"""Said for a model that has lost its way."""
SAYS_EARLIER = re.compile(r"^earlier you told me that\s+", re.IGNORECASE)
"""What a reply on what is so no more begins with."""
_ABSTAINS = re.compile(
    r"\b(?:have not|haven't|had not|never|did not|didn't)(?: ever| yet)? (?:told|tell|mentioned?|said|say|shared?)\b"
    r"|\bnot told me\b|\b(?:do not|don't) know\b",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    r"\b(?:you (?:have not|haven't|never)|not) (?:ever )?(?:told|tell) me (?:yet )?(?!that\b)([^.?!,;]+?)(?: yet)?"
    r"(?=[.?!,;]|$)",
    re.IGNORECASE,
)
TO_ME = {
    "you": "me", "your": "my", "yours": "mine", "yourself": "myself", "you're": "I'm", "you've": "I've",
}  # fmt: skip
"""What is said to somebody, as they would say it; where "you" does something it is "I"."""
_YOU = re.compile(r"\byou(?:rs?|rself|'re|'ve)?\b", re.IGNORECASE)
_ARE, _AM = re.compile(r"\bI are\b"), "I am"
_VERB_FOLLOWS = re.compile(r" (?!(?:an?|the|your|in|on|at|to|for|with|from|by|as|about|of)\b)\w")
_IS_SUBJECT = re.compile(r" (?:are|were|have|had|will|can|do|did)\b")
_YES = re.compile(r"yes\b", re.IGNORECASE)
_NO = re.compile(r"no\b", re.IGNORECASE)


def abstains(reply: str) -> bool:
    """Whether a reply says that it was never told."""
    return bool(_ABSTAINS.search(reply.replace("’", "'")))


def untold(reply: str) -> str:
    """What a reply says that it was never told, in the words of the person: "my son's favourite drink"; "" if nothing.

    However a question is worded, a model says of what it asks in much the same words that it was never told that.
    """
    found = _TOPIC.search(reply.replace("’", "'")) if abstains(reply) else None
    return "" if found is None else _ARE.sub(_AM, _YOU.sub(_from_me, found[1].strip()))


def _from_me(match: re.Match[str]) -> str:
    word = match.group().lower()
    before, after = match.string[: match.start()].rstrip(), match.string[match.end() :]
    somebody_did = before.startswith("who ") and not _IS_SUBJECT.match(after)
    return "I" if word == "you" and _VERB_FOLLOWS.match(after) and not somebody_did else TO_ME[word]


def says_yes(reply: str) -> bool:
    """Whether a reply begins with yes."""
    return bool(_YES.match(reply.strip()))


def says_no(reply: str) -> bool:
    """Whether a reply begins with no."""
    return bool(_NO.match(reply.strip()))
