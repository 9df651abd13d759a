"""Regenerate, edit and fork make siblings; drafts, history, the editor, copying, off the record, long conversations."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

import pytest
from tui_helpers import ScriptedEngine, answered, notifications, on_screen, ready, say, shown, wait_until

from plum_local.paths import Home
from plum_local.records import Place, Role
from plum_local.settings import IdleSettings, Settings
from plum_local.store import Store
from tui.app import PlumApp
from tui.widgets.prompt import Prompt
from tui.widgets.reply import CodeBlock
from tui.widgets.turns import Turn, UserTurn


async def test_a_reply_asked_again_is_a_sibling_and_both_can_be_read(
    app: PlumApp, engine: ScriptedEngine, store: Store
) -> None:
    engine.replies = ["First.", "Second."]
    async with app.run_test() as pilot:
        await ready(app)
        await say(pilot, app, "Say something.")
        await answered(app)
        await say(pilot, app, "/retry")
        await wait_until(lambda: shown(app) == ["Second."])
        await answered(app)
        assert "‹ 2 of 2 ›" in on_screen(app)
        await pilot.press("ctrl+up", "left")
        await wait_until(lambda: shown(app) == ["First."] and "‹ 1 of 2 ›" in on_screen(app))
        await pilot.press("right")
        await wait_until(lambda: shown(app) == ["Second."])
        await pilot.press("right", "escape")
        assert shown(app) == ["Second."]
    messages = store.messages(store.conversations()[0].id)
    assert [m.content for m in messages] == ["Say something.", "First.", "Second."]
    assert engine.asked[0] == engine.asked[1]


async def test_an_edited_message_is_a_sibling(app: PlumApp, engine: ScriptedEngine, store: Store) -> None:
    engine.replies = ["Hello Ilse.", "Hello Else."]
    async with app.run_test(size=(100, 40)) as pilot:
        await ready(app)
        await say(pilot, app, "I am Ilse.")
        await answered(app)
        await pilot.press("ctrl+up", "up", "e")
        prompt = app.chat.query_one(Prompt)
        await wait_until(lambda: prompt.text == "I am Ilse." and "the old one is kept" in on_screen(app))
        await say(pilot, app, "I am Else.")
        await answered(app)
        assert shown(app) == ["Hello Else."]
        assert [turn.said for turn in app.chat.query(UserTurn)] == ["I am Else."]
        assert app.chat.query(UserTurn).first().place == Place(2, 2)
        await pilot.click(".user .speaker")
        await wait_until(lambda: shown(app) == ["Hello Ilse."])
    assert engine.asked[1][1:] == [("user", "I am Else.")]
    assert len(store.messages(store.conversations()[0].id)) == 4


async def test_editing_is_given_up_with_escape(app: PlumApp, engine: ScriptedEngine, store: Store) -> None:
    engine.replies = ["Hm.", "Well."]
    async with app.run_test() as pilot:
        await ready(app)
        await say(pilot, app, "one")
        await answered(app)
        await pilot.press(*"/edit", "enter")
        await wait_until(lambda: app.chat.query_one(Prompt).text == "one")
        await pilot.press("escape")
        await wait_until(lambda: app.chat.query_one(Prompt).text == "")
        await say(pilot, app, "two")
        await answered(app)
    assert [m.content for m in store.thread(store.conversations()[0].id)] == ["one", "Hm.", "two", "Well."]


async def test_a_fork_goes_on_from_an_earlier_reply(app: PlumApp, engine: ScriptedEngine, store: Store) -> None:
    engine.replies = ["A1", "A2", "A3"]
    async with app.run_test(size=(100, 40)) as pilot:
        await ready(app)
        for text in ("Q1", "Q2"):
            await say(pilot, app, text)
            await answered(app)
        await pilot.press("ctrl+up", "up", "up", "f")
        await wait_until(lambda: shown(app) == ["A1"])
        await say(pilot, app, "Q3")
        await answered(app)
        assert shown(app) == ["A1", "A3"]
        assert "‹ 2 of 2 ›" in on_screen(app)
    assert [m.content for m in store.thread(store.conversations()[0].id)] == ["Q1", "A1", "Q3", "A3"]
    assert len(store.messages(store.conversations()[0].id)) == 6


async def test_a_fork_can_be_given_up(app: PlumApp, engine: ScriptedEngine) -> None:
    engine.replies = ["A1", "A2"]
    async with app.run_test(size=(100, 40)) as pilot:
        await ready(app)
        for text in ("Q1", "Q2"):
            await say(pilot, app, text)
            await answered(app)
        await pilot.press("ctrl+up", "up", "up", "f")
        await wait_until(lambda: shown(app) == ["A1"])
        await pilot.press("escape")
        await wait_until(lambda: shown(app) == ["A1", "A2"])


async def test_drafts_and_what_was_sent_survive_a_restart(home: Home, settings: Settings, store: Store) -> None:
    engine = ScriptedEngine(replies=["Yes."])
    first = PlumApp(home, settings, engine)
    async with first.run_test() as pilot:
        await ready(first)
        await say(pilot, first, "sent")
        await answered(first)
        await pilot.press(*"half")
        await pilot.press("ctrl+n")
        await wait_until(lambda: first.chat.query_one(Prompt).text == "")
        await pilot.press(*"new")
    conversation = store.conversations()[0]
    assert store.draft(conversation.id) == "half"
    second = PlumApp(home, settings, ScriptedEngine())
    async with second.run_test(size=(120, 30)) as pilot:
        await ready(second)
        prompt = second.chat.query_one(Prompt)
        await wait_until(lambda: prompt.text == "new")
        await second.chat.show_conversation(conversation.id)
        await wait_until(lambda: prompt.text == "half")
        prompt.fill("")
        await pilot.press("up")
        await wait_until(lambda: prompt.text == "sent")


async def test_the_message_is_written_in_an_editor(
    app: PlumApp, home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "editor"
    script.write_text('#!/bin/sh\nprintf "\\nmore\\n" >> "$1"\n')
    script.chmod(0o755)
    monkeypatch.setenv("VISUAL", str(script))
    monkeypatch.setattr(app, "suspend", nullcontext)
    async with app.run_test() as pilot:
        await ready(app)
        await pilot.press(*"text", "ctrl+o")
        await wait_until(lambda: app.chat.query_one(Prompt).text == "text\nmore")
        monkeypatch.setenv("VISUAL", "false")
        await pilot.press("ctrl+o")
        await wait_until(lambda: any("ended with status 1" in text for text in notifications(app)))
        assert app.chat.query_one(Prompt).text == "text\nmore"
    assert not list(home.root.glob(".prompt-*"))


async def test_messages_and_code_blocks_are_copied(app: PlumApp, engine: ScriptedEngine) -> None:
    engine.replies = ["Look:\n\n```python\nprint('[red]')\n```\n\nThere."]
    async with app.run_test(size=(90, 40)) as pilot:
        await ready(app)
        await say(pilot, app, "code please")
        await answered(app)
        await pilot.press("ctrl+up")
        await wait_until(lambda: "c copy · y code" in on_screen(app))
        await pilot.press("y")
        await wait_until(lambda: app.clipboard.strip() == "print('[red]')")
        await pilot.press("c")
        await wait_until(lambda: app.clipboard.startswith("Look:"))
        await pilot.click("CodeBlock")
        await wait_until(lambda: app.clipboard.strip() == "print('[red]')")
        await pilot.press("up", "c")
        await wait_until(lambda: app.clipboard == "code please")
        await pilot.press("escape")
        await say(pilot, app, "/copy code")
        await wait_until(lambda: app.clipboard.strip() == "print('[red]')")


@pytest.mark.parametrize(("chosen", "again"), [(0.0, 0.7), (0.3, 0.3)])
async def test_a_reply_that_is_asked_again_may_be_another_one(
    home: Home, engine: ScriptedEngine, chosen: float, again: float
) -> None:
    app = PlumApp(home, Settings(temperature=chosen, idle=IdleSettings(enabled=False)), engine)
    engine.replies = ["One.", "Two.", "Three."]
    async with app.run_test() as pilot:
        await ready(app)
        for text, seen in (("count", "One."), ("/retry", "Two.")):
            await say(pilot, app, text)
            await wait_until(lambda seen=seen: shown(app) == [seen])
            await answered(app)
        await say(pilot, app, "and on")
        await answered(app)
    assert engine.temperatures == [chosen, again, chosen]


async def test_the_chosen_message_names_its_keys_and_they_can_be_clicked(app: PlumApp, engine: ScriptedEngine) -> None:
    engine.replies = ["One.", "Two.", "Three."]
    async with app.run_test(size=(80, 30)) as pilot:
        await ready(app)
        await say(pilot, app, "count")
        await answered(app)
        assert "copy" not in on_screen(app)
        await pilot.press("shift+tab")
        await wait_until(lambda: "plum   r again · f from here · c copy · Esc back" in on_screen(app))
        await pilot.click(offset=spot(app, "c copy"))
        await wait_until(lambda: app.clipboard == "One.")
        await pilot.press("up")
        await wait_until(lambda: "you   e edit · r again · c copy · Esc back" in on_screen(app))
        await pilot.click(offset=spot(app, "r again"))
        await wait_until(lambda: shown(app) == ["Two."] and "2 of 2" in on_screen(app))
        await answered(app)
        await pilot.press("shift+tab")
        line = "plum   ‹ 2 of 2 ›   r again · f from here · c copy · Esc back"
        await wait_until(lambda: line in on_screen(app))
        await pilot.click(".assistant .speaker", offset=(8, 0))
        await wait_until(lambda: shown(app) == ["One."])
        await pilot.press("escape")
        await wait_until(lambda: app.chat.query_one(Prompt).has_focus and "copy" not in on_screen(app))
        await pilot.press("f6")
        await say(pilot, app, "psst")
        await answered(app)
        await pilot.press("shift+tab")
        await wait_until(lambda: "plum   c copy · Esc back" in on_screen(app))


def spot(app: PlumApp, text: str) -> tuple[int, int]:
    """Where `text` can be clicked."""
    rows = on_screen(app).split("\n")
    return next((row.index(text), number) for number, row in enumerate(rows) if text in row)


async def test_long_lines_of_code_can_be_scrolled_to(app: PlumApp, engine: ScriptedEngine) -> None:
    engine.replies = ["```\n" + "long " * 40 + "end\n```\n\n```\nshort\n```"]
    async with app.run_test(size=(80, 30)) as pilot:
        await ready(app)
        await say(pilot, app, "code please")
        await answered(app)
        await wait_until(lambda: len(app.chat.query(CodeBlock)) == 2)
        long, short = app.chat.query(CodeBlock)
        await wait_until(lambda: long.show_horizontal_scrollbar and not short.show_horizontal_scrollbar)
        await wait_until(lambda: "short" in on_screen(app) and "long long" in on_screen(app))


async def test_off_the_record_nothing_reaches_the_disk(
    app: PlumApp, engine: ScriptedEngine, store: Store, home: Home
) -> None:
    engine.replies = ["I shall not tell.", "Still not."]
    async with app.run_test(size=(100, 40)) as pilot:
        await ready(app)
        await say(pilot, app, "/private")
        await wait_until(lambda: "not learned" in on_screen(app))
        for text in ("my secret is Quibbledon", "and Quibbledon again"):
            await say(pilot, app, text)
            await answered(app)
        assert shown(app) == ["I shall not tell.", "Still not."]
        assert "off the record" in on_screen(app)
        assert engine.asked[1][1:] == [
            ("user", "my secret is Quibbledon"), ("assistant", "I shall not tell."), ("user", "and Quibbledon again")
        ]  # fmt: skip
        await pilot.press(*"Quibbledon")
        for command in ("/retry", "/editor"):
            await say(pilot, app, command)
            await wait_until(lambda: any("Off the record" in text for text in notifications(app)))
        await pilot.press("ctrl+n")
        await wait_until(lambda: shown(app) == [])
    assert store.counts().messages == store.counts().conversations == 0
    written = b"".join(path.read_bytes() for path in home.root.rglob("*") if path.is_file())
    assert b"Quibbledon" not in written


async def test_a_long_conversation_is_drawn_from_its_end(app: PlumApp, engine: ScriptedEngine, store: Store) -> None:
    conversation = store.new_conversation("Long")
    with store.transaction():
        for number in range(300):
            store.add_message(conversation.id, Role.USER if number % 2 == 0 else Role.ASSISTANT, f"message {number}")
    first = store.messages(conversation.id)[0].id
    async with app.run_test(size=(100, 30)) as pilot:
        await ready(app)
        await app.chat.show_conversation(conversation.id)
        await wait_until(lambda: "message 299" in on_screen(app))
        drawn = len(app.chat.query(Turn))
        assert drawn < 40
        transcript = app.chat.pane.transcript
        transcript.scroll_to(y=0, animate=False)
        await wait_until(lambda: len(app.chat.query(Turn)) > drawn)
        await wait_until(lambda: transcript.scroll_y > 0)  # what was read stays in view
        await app.chat.show_conversation(conversation.id, message_id=first)
        await wait_until(lambda: isinstance(app.focused, Turn) and app.focused.message_id == first)
        await wait_until(lambda: "message 0" in on_screen(app))
        assert len(app.chat.query(Turn)) < 40
        last = transcript.turns()[-1].said
        transcript.scroll_end(animate=False)
        await wait_until(lambda: transcript.turns()[-1].said != last)  # and so on to the end
        engine.replies = ["It goes on."]
        await pilot.press("escape")
        await say(pilot, app, "Go on.")
        await answered(app)
        await wait_until(lambda: "It goes on." in on_screen(app))
        assert len(app.chat.query(Turn)) < 40
        await app.chat.show_conversation(conversation.id, message_id=first)
        await wait_until(lambda: "message 0" in on_screen(app))


async def test_both_ends_of_a_long_conversation_are_a_key_away(app: PlumApp, store: Store) -> None:
    conversation = store.new_conversation("Long")
    with store.transaction():
        for number in range(300):
            store.add_message(conversation.id, Role.USER if number % 2 == 0 else Role.ASSISTANT, f"message {number}.")
    async with app.run_test(size=(100, 30)) as pilot:
        await ready(app)
        await app.chat.show_conversation(conversation.id)
        await wait_until(lambda: "message 299." in on_screen(app))
        assert "to the end" not in on_screen(app)
        await pilot.press("ctrl+home")
        await wait_until(lambda: "message 0." in on_screen(app) and "↓ to the end: Ctrl+End" in on_screen(app))
        await pilot.press("ctrl+end")
        await wait_until(lambda: "message 299." in on_screen(app) and "to the end" not in on_screen(app))
        await pilot.press("pageup", "pageup")
        await wait_until(lambda: "to the end" in on_screen(app))
        await pilot.click(offset=spot(app, "to the end"))
        await wait_until(lambda: "message 299." in on_screen(app) and "to the end" not in on_screen(app))
        await pilot.press("pageup", "pageup")
        await wait_until(lambda: "to the end" in on_screen(app))
        await pilot.press("ctrl+n")
        await wait_until(lambda: "A new conversation." in on_screen(app) and "to the end" not in on_screen(app))
