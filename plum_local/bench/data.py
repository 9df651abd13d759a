"""Conversations with questions, as the bench reads them: its own JSON Lines format, or OpenAssistant's trees.

One conversation a line: `{"id", "date", "messages": [{"role", "content"}], "questions": [{"question", "answer",
"kind"}]}`. Kinds: open, yes, no, unknown (never said: one should abstain), corrected (the newest value is wanted) and
earlier (the value before a correction). `needs` of a question may name further conversations that it takes to answer
it. Without questions, those are asked that the checkpoint wrote itself and was never trained on.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from plum_local.errors import UsageError
from plum_local.prompts import Turn

_FIRST_DAY = date(2025, 1, 6)
_ROLES = {"user": "user", "prompter": "user", "assistant": "assistant"}


class Kind(StrEnum):
    """What a question tests."""

    OPEN = "open"
    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
    CORRECTED = "corrected"
    EARLIER = "earlier"


@dataclass(frozen=True, slots=True)
class Question:
    """A question, asked when everything has been told."""

    text: str
    answer: str
    """Short; what a right reply contains. Not looked at for yes, no and unknown."""
    kind: Kind
    needs: tuple[str, ...] = ()
    """Ids of conversations beside its own that it takes to answer it."""
    generated: bool = False
    """Written by a checkpoint: the answer is a sentence, and a right reply says the same in other words."""

    def as_dict(self) -> dict[str, Any]:
        """As it stands in a file."""
        fields: dict[str, Any] = {"question": self.text, "answer": self.answer, "kind": self.kind.value}
        return fields | ({"needs": list(self.needs)} if self.needs else {})


@dataclass(frozen=True, slots=True)
class Dialogue:
    """A conversation of one day and the questions about it."""

    id: str
    date: str
    """ISO 8601, with or without a time."""
    messages: tuple[Turn, ...]
    questions: tuple[Question, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """As it stands in a file."""
        messages = [{"role": role, "content": content} for role, content in self.messages]
        return {
            "id": self.id, "date": self.date, "messages": messages,
            "questions": [question.as_dict() for question in self.questions],
        }  # fmt: skip


def read(path: Path, limit: int | None = None) -> list[Dialogue]:
    """The first `limit` conversations of a file, in order of time; those without a date come a day apart.

    Raises UsageError, one sentence with the number of the line, for the first thing that is not right.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError:
        raise UsageError(f"{path} is not a text file in UTF-8.") from None
    except OSError as error:
        raise UsageError(f"{path} cannot be read ({error.strerror}).") from None
    found = [_dialogue(line, f"{path}, line {n}", n) for n, line in enumerate(lines, 1) if line.strip()]
    if not found:
        raise UsageError(f"There is no conversation in {path}.")
    ids = [dialogue.id for dialogue in found]
    if twice := next((i for i in ids if ids.count(i) > 1), None):
        raise UsageError(f'Two conversations in {path} have the id "{twice}".')
    return sorted(found, key=lambda dialogue: dialogue.date)[:limit]


def write(path: Path, dialogues: Sequence[Dialogue]) -> None:
    """Write conversations as `read` reads them."""
    lines = (json.dumps(dialogue.as_dict(), ensure_ascii=False) for dialogue in dialogues)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def _dialogue(line: str, where: str, number: int) -> Dialogue:
    try:
        fields = json.loads(line)
    except json.JSONDecodeError as error:
        raise UsageError(f"{where}, is not JSON: {error.msg}.") from None
    if not isinstance(fields, dict):
        raise UsageError(f"{where}, must be one JSON object.")
    day = (_FIRST_DAY + timedelta(days=number - 1)).isoformat()
    if isinstance(fields.get("prompt"), dict):
        return Dialogue(str(fields.get("message_tree_id") or number), day, _tree(fields["prompt"], where))
    name, when = fields.get("id", number), fields.get("date") or day
    if not isinstance(name, str | int) or isinstance(name, bool):
        raise UsageError(f'{where}: "id" must be text or a whole number.')
    return Dialogue(
        str(name),
        _date(when, where),
        _messages(fields.get("messages"), where),
        tuple(_question(item, where) for item in _list(fields.get("questions") or [], "questions", where)),
    )


def _messages(value: Any, where: str) -> tuple[Turn, ...]:
    items = _list(value, "messages", where)
    turns = []
    for item in items:
        content, role = (item.get("content"), item.get("role")) if isinstance(item, dict) else (None, None)
        if role not in ("user", "assistant") or not isinstance(content, str):
            raise UsageError(f'{where}: a message needs "role" (user or assistant) and "content" (text).')
        turns.append((str(role), content))
    if not any(role == "user" and content.strip() for role, content in turns):
        raise UsageError(f"{where}: there is no message of the person.")
    return tuple(turns)


def _question(item: Any, where: str) -> Question:
    text = item.get("question") if isinstance(item, dict) else None
    if not isinstance(text, str) or not text.strip():
        raise UsageError(f'{where}: a question needs "question" (text).')
    if item.get("kind") not in list(Kind):
        raise UsageError(f'{where}: the "kind" of "{text}" must be one of {", ".join(Kind)}.')
    kind, answer = Kind(item["kind"]), str(item.get("answer") or "")
    if kind in (Kind.OPEN, Kind.CORRECTED, Kind.EARLIER) and not answer.strip():
        raise UsageError(f'{where}: the question "{text}" needs an "answer".')
    needs = _list(item.get("needs") or [], "needs", where)
    return Question(text, answer, kind, tuple(map(str, needs)))


def _list(value: Any, name: str, where: str) -> list[Any]:
    if not isinstance(value, list):
        raise UsageError(f'{where}: "{name}" must be a list.')
    return value


def _date(value: Any, where: str) -> str:
    try:
        date.fromisoformat(str(value)[:10])
    except ValueError:
        raise UsageError(f'{where}: "date" must be a date like 2025-01-31, not {value!r}.') from None
    return str(value)


def _tree(node: dict[str, Any], where: str) -> tuple[Turn, ...]:
    """The thread of an OpenAssistant tree that always goes on with the reply ranked best."""
    turns: list[Turn] = []
    here: Any = node
    while here is not None:
        role, text = (_ROLES.get(str(here.get("role"))), here.get("text")) if isinstance(here, dict) else (None, None)
        if role is None or not isinstance(text, str):
            raise UsageError(f'{where}: a message of a tree needs "role" (prompter or assistant) and "text".')
        turns.append((role, text))
        replies = _list(here.get("replies") or [], "replies", where)
        here = min(replies, key=_rank, default=None)
    return tuple(turns)


def _rank(reply: Any) -> float:
    rank = reply.get("rank") if isinstance(reply, dict) else None
    return float(rank) if isinstance(rank, int | float) else float("inf")
