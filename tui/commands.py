"""The slash commands: one table, from which the completion list, the help and the dispatch are made."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """One slash command; `run_<name>` of the chat screen does it."""

    name: str
    help: str
    argument: str = ""
    """How the argument reads in the help; "" where the command takes none."""

    @property
    def usage(self) -> str:
        """As it is typed."""
        return f"/{self.name} {self.argument}".rstrip()


COMMANDS = (
    Command("new", "start a new conversation"),
    Command("remember", "learn from the conversations now"),
    Command("memories", "what has been noted and learned"),
    Command("export", "save the adapter as a folder for mlx-lm", "[DIR]"),
    Command("model", "which model and adapter are in use"),
    Command("help", "keys and commands"),
    Command("quit", "close the app"),
)


def matching(text: str) -> list[Command]:
    """Commands that may be meant while `text` is typed: none once its argument has begun."""
    if not text.startswith("/") or " " in text or "\n" in text:
        return []
    return [command for command in COMMANDS if command.name.startswith(text[1:].lower())]


def parse(text: str) -> tuple[Command, str] | None:
    """The command and its argument in `text`; None if there is no such command."""
    name, _, argument = text[1:].partition(" ")
    found = [command for command in COMMANDS if command.name == name.strip().lower()]
    return (found[0], argument.strip()) if found else None
