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
    Command("search", "find conversations by title and text", "[WORDS]"),
    Command("rename", "give this conversation a title", "[TITLE]"),
    Command("archive", "put this conversation aside, or back"),
    Command("delete", "delete this conversation"),
    Command("retry", "answer the last message once more"),
    Command("edit", "edit your last message and send it again"),
    Command("fork", "go on from the last reply, on another branch"),
    Command("copy", "copy the last reply, or its code block", "[code]"),
    Command("editor", "write the message in your editor"),
    Command("private", "off the record: never written, never learned"),
    Command("remember", "learn from the conversations now"),
    Command("keep", "stop learning here, and keep what is learned"),
    Command("discard", "give up learning; the adapter stays as it was"),
    Command("undo", "back to the adapter before this one"),
    Command("memories", "what has been noted and learned"),
    Command("compare", "ask the bare model and yours the same", "[QUESTION]"),
    Command("adapters", "the versions, and what each learned"),
    Command("models", "choose or download a base model", "[NAME]"),
    Command("palette", "search everything, change theme and keys"),
    Command("export", "save the adapter as a folder for mlx-lm", "[DIR]"),
    Command("model", "which model and adapter are in use"),
    Command("help", "keys and commands"),
    Command("quit", "close the app"),
)


def matching(text: str) -> list[Command]:
    """Commands that may be meant while `text` is typed: none once its argument has begun."""
    if not text.startswith("/") or " " in text or "\n" in text:
        return []
    typed = text[1:].lower()
    found = [command for command in COMMANDS if command.name.startswith(typed)]
    return sorted(found, key=lambda command: command.name != typed)  # what is typed out is what is meant


def parse(text: str) -> tuple[Command, str] | None:
    """The command and its argument in `text`; None if there is no such command."""
    name, _, argument = text[1:].partition(" ")
    found = [command for command in COMMANDS if command.name == name.strip().lower()]
    return (found[0], argument.strip()) if found else None
