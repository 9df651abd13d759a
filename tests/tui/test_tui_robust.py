"""What goes wrong in the app itself, what a terminal cannot do, and text that is not harmless."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from textual.events import Paste
from tui_helpers import ScriptedEngine, answered, on_screen, ready, say, wait_until

from plum_local.errors import StoreError
from plum_local.paths import Home
from plum_local.records import MemoryState
from plum_local.settings import Settings
from plum_local.store import Store
from tui import crash
from tui.app import PlumApp
from tui.text import visible
from tui.themes import theme_name
from tui.widgets.prompt import Prompt


async def test_a_mistake_in_the_app_is_one_sentence_and_a_log_file(
    app: PlumApp, engine: ScriptedEngine, home: Home, store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> None:
        secret = app.chat.session.thread()[0].content
        raise RuntimeError(f"not a sentence for {len(secret)} people")

    async def until_it_breaks() -> None:
        async with app.run_test() as pilot:
            await ready(app)
            await say(pilot, app, "Keep Quibbledon.")
            await answered(app)
            app.chat.call_later(broken)
            await wait_until(lambda: not app.is_running)

    engine.replies = ["I will."]
    with pytest.raises(RuntimeError):
        await until_it_breaks()
    told = " ".join(capsys.readouterr().err.split())
    assert told.startswith("Plum had to stop because of a mistake in the app; your conversations are as they were")
    assert "Quibbledon" not in told
    assert "Traceback" not in told
    assert app.return_code == 1
    log = home.logs / "app.log"
    assert "RuntimeError: not a sentence for 16 people" in log.read_text(encoding="utf-8")
    assert [m.content for m in store.thread(store.conversations()[0].id)] == ["Keep Quibbledon.", "I will."]


def test_an_error_that_is_a_sentence_already_is_told_as_it_is(home: Home) -> None:
    assert crash.record(home, StoreError("The disk is full.")) == "The disk is full."
    assert not (home.logs / "app.log").exists()


def test_a_log_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    assert "no log could be written" in crash.record(Home(file), RuntimeError("x"))


async def test_copying_uses_the_program_of_a_mac(app: PlumApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program, copied = tmp_path / "pbcopy", tmp_path / "copied"
    program.write_text(f'#!/bin/sh\ncat > "{copied}"\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    async with app.run_test() as pilot:
        await ready(app)
        monkeypatch.setattr("sys.platform", "darwin")
        prompt = app.chat.query_one(Prompt)
        prompt.fill("Größe 日本")
        prompt.select_all()
        await pilot.press("ctrl+c")
        await wait_until(lambda: copied.exists() and copied.read_text(encoding="utf-8") == "Größe 日本")
        monkeypatch.undo()


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ("a \x1b[31mred\x9b one\r\n", "a �[31mred� one\n"),
        ("one\rtwo\r\rthree", "one\ntwo\n\nthree"),
        ("\u202eevil\u202c \u2067\u05e9\u05dc\u05d5\u05dd\u2069", "�evil \u05e9\u05dc\u05d5\u05dd"),
        ("\u2764\ufe0f 1\ufe0f\u20e3 \U0001f44d\U0001f3fd", "\u2764 1\u20e3 \U0001f44d"),
        ("\U0001f469\u200d\U0001f4bb", "\U0001f469\U0001f4bb"),
        ("\U0001f1f3\U0001f1f4 \u0645\u06cc\u200c\u0631\u0648\u0645 \u0d28\u0d4d\u200d", None),
    ],
)
def test_what_is_shown_is_harmless_and_as_wide_as_it_is_taken_to_be(
    said: str, seen: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "tmux-256color")
    monkeypatch.setenv("TERM_PROGRAM", "tmux")
    assert visible(said) == (said if seen is None else seen)


def test_emoji_stay_joined_where_the_terminal_joins_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-ghostty")
    assert visible("\U0001f469\u200d\U0001f4bb \u2764\ufe0f") == "\U0001f469\u200d\U0001f4bb \u2764\ufe0f"


async def test_joined_emoji_are_shown_apart_and_kept_as_they_are(
    app: PlumApp, engine: ScriptedEngine, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("TERM_PROGRAM", raising=False)
    said = "a \U0001f469\u200d\U0001f469\u200d\U0001f467 family \u2764\ufe0f"
    engine.replies = [said * 2]
    async with app.run_test(size=(100, 30)) as pilot:
        await ready(app)
        await say(pilot, app, said)
        await answered(app)
        await wait_until(lambda: on_screen(app).count("family \u2764") >= 3)
        assert not set(on_screen(app)) & {"\u200d", "\ufe0f"}
        assert [m.content for m in store.thread(store.conversations()[0].id)] == [said, said * 2]


async def test_escape_sequences_in_the_prompt_are_text(app: PlumApp, store: Store) -> None:
    conversation = store.new_conversation("Imported")
    store.add_message(conversation.id, "user", "a \x1b[31mred\x07 one")
    async with app.run_test(size=(100, 30)) as pilot:
        await ready(app)
        await app.chat.show_conversation(conversation.id)
        prompt = app.chat.query_one(Prompt)
        prompt.fill("/edit")
        await pilot.press("enter")
        await wait_until(lambda: "red" in prompt.text)
        assert "\x1b" not in prompt.text + on_screen(app)
        prompt.fill("")
        app.post_message(Paste("p\x1b]0;title\x07asted"))
        await wait_until(lambda: "asted" in prompt.text)
        assert "\x1b" not in prompt.text + on_screen(app)


async def test_without_colours_what_is_chosen_can_still_be_seen(
    home: Home, settings: Settings, engine: ScriptedEngine, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    conversation = store.new_conversation("Boats")
    told = store.add_message(conversation.id, "user", "my boat is red")
    store.add_memory("Your boat is red.", told.id)
    monkeypatch.setenv("NO_COLOR", "1")
    app = PlumApp(home, settings, engine)
    async with app.run_test(size=(100, 30)) as pilot:
        await ready(app)
        await pilot.press("f2")
        await wait_until(lambda: "Your boat is red." in on_screen(app))
        await wait_until(lambda: "Your boat is red." in reversed_text(app))
        await pilot.press("escape", "ctrl+b", "ctrl+b")
        await wait_until(lambda: "Boats" in reversed_text(app))


async def test_with_sixteen_colours_what_is_chosen_can_still_be_seen(
    app: PlumApp, engine: ScriptedEngine, store: Store
) -> None:
    engine.replies = ["Yes."]
    async with app.run_test(size=(110, 30)) as pilot:
        app.theme = theme_name("textual-dark", "standard")
        await ready(app)
        await say(pilot, app, "Boats?")
        await answered(app)
        await pilot.press("ctrl+up")
        await wait_until(lambda: "plum" in reversed_text(app))
        await pilot.press("ctrl+b", "ctrl+b")
        await wait_until(lambda: "Boats?" in reversed_text(app))


async def test_states_have_their_colours_with_sixteen_of_them(app: PlumApp, store: Store) -> None:
    told = store.add_message(store.new_conversation("Boats").id, "user", "my boat is red")
    store.add_memory("Your boat is red.", told.id, state=MemoryState.FADING)
    store.add_memory("Your boat is old.", told.id)  # the newest one is chosen, and turned round
    async with app.run_test(size=(100, 30)) as pilot:
        app.theme = "plum-16"
        await ready(app)
        await pilot.press("f2")
        await wait_until(lambda: "◐ fading" in on_screen(app))
        segments = [s for strip in app.screen._compositor.render_strips() for s in strip]
        colors = [s.style.color for s in segments if s.style is not None and "◐" in s.text]
        assert [color.name for color in colors if color is not None] == ["yellow"]


def test_a_theme_that_was_chosen_is_worn_with_sixteen_colours_too() -> None:
    assert theme_name("plum", "standard") == "plum"
    assert theme_name("textual-light", "256") == "plum-light"
    assert theme_name("textual-light", "standard") == "plum-16"


async def test_an_error_is_told_in_another_colour_than_the_rest(app: PlumApp) -> None:
    async with app.run_test(size=(110, 30), notifications=True):
        await ready(app)
        app.notify("all is well", markup=False)
        app.chat.tell_error("all is not")
        await wait_until(lambda: "all is not" in on_screen(app))
        assert bar_before(app, "all is well") != bar_before(app, "all is not")


def bar_before(app: PlumApp, text: str) -> object:
    """Colour of the bar at the left of a notification."""
    strip = next(strip for strip in app.screen._compositor.render_strips() if text in strip.text)
    return next(s.style.color for s in reversed([*strip]) if s.style is not None and "▌" in s.text)


def reversed_text(app: PlumApp) -> str:
    """What is drawn with its colours turned round."""
    strips = app.screen._compositor.render_strips()
    return "".join(s.text for strip in strips for s in strip if s.style is not None and s.style.reverse)
