"""What is pasted, as the terminal sends it."""

from __future__ import annotations

import pytest
from textual.events import Key, Paste

from tui.pasting import Pastes

PASTED = "\x1b[200~one \x1b[31mtwo\x1b[0m\r\nthree\x1b\x1b[201~"


def read(*parts: str) -> list[str]:
    """What is typed and pasted, by the parts in which it is read."""
    parser, found = Pastes(), []
    for part in parts:
        for event in parser.feed(part):
            if isinstance(event, Key | Paste):
                found.append(event.text if isinstance(event, Paste) else event.key)
    return found


def test_escape_sequences_that_are_pasted_are_text_and_keys_are_keys() -> None:
    assert read(f"a\x1b[A{PASTED}b\x1b[B") == ["a", "up", "one �[31mtwo�[0m\r\nthree�", "b", "down"]


@pytest.mark.parametrize("size", [1, 2, 3, 5, 7])
def test_it_does_not_matter_in_which_parts_it_is_read(size: int) -> None:
    whole = f"{PASTED}{PASTED}x"
    parts = [whole[n : n + size] for n in range(0, len(whole), size)]
    assert read(*parts) == ["one �[31mtwo�[0m\r\nthree�"] * 2 + ["x"]


def test_the_escape_key_is_not_held_back() -> None:
    parser = Pastes()
    list(parser.feed("\x1b"))
    parser._timeout_time = 0.0
    assert [event.key for event in parser.tick() if isinstance(event, Key)] == ["escape"]
