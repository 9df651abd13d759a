"""What a reply amounts to, judged by its words: that it was never told, a yes, a no."""

from __future__ import annotations

import re

_ABSTAINS = re.compile(
    r"\b(?:have not|haven't|had not|never|did not|didn't)(?: ever| yet)? (?:told|tell|mentioned?|said|say|shared?)\b"
    r"|\bnot told me\b|\b(?:do not|don't) know\b",
    re.IGNORECASE,
)
_YES = re.compile(r"yes\b", re.IGNORECASE)
_NO = re.compile(r"no\b", re.IGNORECASE)


def abstains(reply: str) -> bool:
    """Whether a reply says that it was never told."""
    return bool(_ABSTAINS.search(reply.replace("’", "'")))


def says_yes(reply: str) -> bool:
    """Whether a reply begins with yes."""
    return bool(_YES.match(reply.strip()))


def says_no(reply: str) -> bool:
    """Whether a reply begins with no."""
    return bool(_NO.match(reply.strip()))
