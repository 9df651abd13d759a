"""What a generated person tells, as data, and how the slots of a template are filled with it."""

from __future__ import annotations

from dataclasses import dataclass

from plum_local.bench.kinds import Kind


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom or what a fact is about."""

    noun: str
    pronoun: str
    name: str = ""


@dataclass(slots=True)
class Fact:
    """A value told of a slot (a kind and its subject) in a conversation."""

    kind: Kind
    subject: Subject | None
    value: str
    conversation: int
    old: Fact | None = None
    """What it corrects."""
    replaced: bool = False

    @property
    def slot(self) -> tuple[Kind, Subject | None]:
        """What can have one value only."""
        return self.kind, self.subject


def name_of(number: int) -> str:
    """Id of a generated conversation."""
    return f"c{number + 1:03d}"


def full(subject: Subject) -> str:
    """The phrase with the name."""
    return f"{subject.noun} {subject.name}".strip()


def fill(template: str, phrase: str, value: str = "") -> str:
    """A template with its slots filled; `phrase` stands for the subject."""
    return template.replace("{S}", phrase).replace("{a v}", _article(value)).replace("{v}", value)


def _article(value: str) -> str:
    return f"{'an' if value[:1].lower() in 'aeiou' else 'a'} {value}"
