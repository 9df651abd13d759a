"""Talking: sending, streaming, stopping, switching; what is on the screen and in the store."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from textual.events import Key, Paste
from tui_helpers import ScriptedEngine, answered, notifications, on_screen, ready, say, shown, wait_until

from plum_local.paths import Home
from plum_local.records import MessageStatus, Role
from plum_local.settings import MemorySource, Settings
from plum_local.store import Store
from tui.app import PlumApp
from tui.widgets.conversations import ConversationList
from tui.widgets.prompt import Prompt
from tui.widgets.reply import Reply
from tui.widgets.sections import Sections
from tui.widgets.turns import AssistantTurn


async def test_a_reply_is_streamed_shown_and_stored(app: PlumApp, engine: ScriptedEngine, store: Store) -> None:
    engine.replies = ["Nice to **meet** you."]
    engine.title_text = '"Introductions"'
    async with app.run_test() as pilot:
        await ready(app)
        await say(pilot, app, "I am Ilse.")
        await answered(app)
        assert shown(app) == ["Nice to **meet** you."]
        assert "42 tokens/s" in on_screen(app)
        conversation = store.conversations()[0]
        await wait_until(lambda: store.conversations()[0].title == "Introductions")
        thread = store.thread(conversation.id)
    assert [(m.role, m.content, m.status) for m in thread] == [
        (Role.USER, "I am Ilse.", MessageStatus.COMPLETE),
        (Role.ASSISTANT, "Nice to **meet** you.", MessageStatus.COMPLETE),
    ]
    assert engine.calls[-1] == "close"


async def test_the_message_is_committed_before_the_reply_begins(
    app: PlumApp, engine: ScriptedEngine, store: Store
) -> None:
    seen: list[tuple[str, MessageStatus]] = []
    engine.replies = ["Yes."]
    engine.before_reply = lambda: seen.extend((m.content, m.status) for m in store.thread(store.conversations()[0].id))
    async with app.run_test() as pilot:
        await ready(app)
        await say(pilot, app, "Is it kept?")
        await answered(app)
    assert seen == [("Is it kept?", MessageStatus.COMPLETE), ("", MessageStatus.CANCELLED)]


async def test_escape_stops_a_reply_and_keeps_it(app: PlumApp, engine: ScriptedEngine, store: Store) -> None:
    engine.replies, engine.hold = ["Once upon a time there was"], True
    async with app.run_test() as pilot:
        await ready(app)
        await say(pilot, app, "Tell me a story.")
        await wait_until(lambda: shown(app) == ["Once"])
        await pilot.press("escape")
        await answered(app)
        assert "(stopped)" in on_screen(app)
    reply = store.thread(store.conversations()[0].id)[-1]
    assert (reply.content, reply.status) == ("Once", MessageStatus.CANCELLED)


async def test_a_stopped_reply_is_marked_when_opened_again(app: PlumApp, store: Store) -> None:
    conversation = store.new_conversation("Stories")
    store.add_message(conversation.id, "user", "Tell me a story.")
    store.add_message(conversation.id, "assistant", "Once", status=MessageStatus.CANCELLED)
    async with app.run_test(size=(120, 30)) as pilot:
        await ready(app)
        await pilot.press("ctrl+b", "ctrl+b")
        await wait_until(lambda: app.focused is not None and app.focused.id == "conversation-options")
        await pilot.press("home", "enter")
        await wait_until(lambda: shown(app) == ["Once"])
        assert "(stopped)" in on_screen(app)


async def test_leaving_during_a_reply_keeps_what_had_come(app: PlumApp, engine: ScriptedEngine, store: Store) -> None:
    engine.replies, engine.hold = ["Half a sentence"], True
    async with app.run_test() as pilot:
        await ready(app)
        await say(pilot, app, "Go on.")
        await wait_until(lambda: shown(app) == ["Half"])
    reply = store.thread(store.conversations()[0].id)[-1]
    assert (reply.content, reply.status) == ("Half", MessageStatus.CANCELLED)


async def test_markup_html_and_escapes_are_text(app: PlumApp, engine: ScriptedEngine) -> None:
    engine.replies = ["a [red]b[/red] <b>c</b> \x1b[31md"]
    async with app.run_test(size=(90, 30)) as pilot:
        await ready(app)
        await say(pilot, app, "[bold]x[/bold] [/nonsense] [link=y]")
        await answered(app)
        await wait_until(lambda: "<b>c</b>" in on_screen(app))
        screen = on_screen(app)
    assert "[bold]x[/bold] [/nonsense] [link=y]" in screen
    assert "a [red]b[/red] <b>c</b>" in screen
    assert "\x1b" not in screen


async def test_a_dead_engine_is_one_sentence_and_the_conversation_goes_on(
    app: PlumApp, engine: ScriptedEngine, store: Store
) -> None:
    engine.replies = ["Well, I think", "Here I am."]
    engine.dies = "The model process was ended by SIGKILL; it has been started again."
    async with app.run_test() as pilot:
        await ready(app)
        await say(pilot, app, "What do you think?")
        await wait_until(lambda: engine.dies in notifications(app))
        await answered(app)
        engine.dies = ""
        await say(pilot, app, "Still there?")
        await answered(app)
        assert shown(app)[-1] == "Here I am."
    thread = store.thread(store.conversations()[0].id)
    assert [m.content for m in thread] == ["What do you think?", "Well, I think", "Still there?", "Here I am."]
    assert thread[1].status is MessageStatus.CANCELLED


async def test_a_model_that_cannot_be_loaded_is_one_sentence(home: Home, settings: Settings, store: Store) -> None:
    engine = ScriptedEngine(load_fails="The model folder of plum-tiny is missing; get the model again.")
    app = PlumApp(home, settings, engine)
    async with app.run_test() as pilot:
        await wait_until(lambda: engine.load_fails in notifications(app))
        await say(pilot, app, "hello")
        await answered(app)
        assert app.is_running
    assert [m.content for m in store.thread(store.conversations()[0].id)] == ["hello", ""]


async def test_a_second_message_waits_for_the_first_reply(app: PlumApp, engine: ScriptedEngine) -> None:
    engine.replies, engine.hold = ["Hmm, well"], True
    async with app.run_test() as pilot:
        await ready(app)
        await say(pilot, app, "One.")
        await wait_until(lambda: len(engine.asked) == 1)
        prompt = app.chat.query_one(Prompt)
        prompt.fill("Two.")
        await pilot.press("enter")
        await wait_until(lambda: any("Esc stops it" in text for text in notifications(app)))
        assert prompt.text == "Two."
        await pilot.press("escape")
        await answered(app)
    assert len(engine.asked) == 1


async def test_enter_sends_and_ctrl_j_begins_a_line(app: PlumApp, engine: ScriptedEngine) -> None:
    engine.replies = ["Fine."]
    async with app.run_test() as pilot:
        await ready(app)
        await pilot.press("a", "ctrl+j", "b", "shift+enter", "c", "enter")
        await wait_until(lambda: len(engine.asked) == 1)
        await answered(app)
    assert engine.asked[0][-1] == ("user", "a\nb\nc")


async def test_up_in_an_empty_prompt_brings_back_what_was_sent(app: PlumApp, engine: ScriptedEngine) -> None:
    engine.replies = ["One.", "Two."]
    async with app.run_test() as pilot:
        await ready(app)
        for text in ("first", "second"):
            await say(pilot, app, text)
            await answered(app)
        prompt = app.chat.query_one(Prompt)
        for key, text in (("up", "second"), ("up", "first"), ("down", "second"), ("down", "")):
            await pilot.press(key)
            await wait_until(lambda text=text: prompt.text == text)


async def test_memory_off_asks_for_no_adapter(home: Home, engine: ScriptedEngine) -> None:
    app = PlumApp(home, Settings(memory=MemorySource.OFF), engine)
    engine.replies = ["Hello."]
    async with app.run_test() as pilot:
        await ready(app)
        await say(pilot, app, "hello")
        await answered(app)
    assert engine.adapters == [False]


async def test_the_list_hides_itself_where_there_is_no_room(app: PlumApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await ready(app)
        conversations = app.chat.query_one(ConversationList)
        assert not conversations.display
        await pilot.press("ctrl+b")
        await wait_until(lambda: conversations.display)


async def test_an_empty_page_says_what_this_is_and_where_the_data_is(app: PlumApp, home: Home) -> None:
    async with app.run_test(size=(160, 30)):
        await ready(app)
        await wait_until(lambda: str(home.root) in on_screen(app))
        assert not app.chat.query(AssistantTurn)


async def test_another_conversation_stops_the_reply_and_keeps_it(
    app: PlumApp, engine: ScriptedEngine, store: Store
) -> None:
    engine.replies, engine.hold = ["Half a sentence"], True
    async with app.run_test() as pilot:
        await ready(app)
        await say(pilot, app, "Go on.")
        await wait_until(lambda: shown(app) == ["Half"])
        await pilot.press("ctrl+n")
        await wait_until(lambda: shown(app) == [])
        await answered(app)
        assert app.chat.session.conversation_id is None
    reply = store.thread(store.conversations()[0].id)[-1]
    assert (reply.content, reply.status) == ("Half", MessageStatus.CANCELLED)


async def test_a_new_block_does_not_have_those_before_it_restyled(app: PlumApp, engine: ScriptedEngine) -> None:
    engine.replies = ["One.\n\n- two\n- three\n\n```\nfour\n```\n\nFive."]
    async with app.run_test() as pilot:
        await ready(app)
        await say(pilot, app, "Count.")
        await answered(app)
        blocks = list(app.chat.query_one(Reply).query("MarkdownBlock"))
        assert len(blocks) >= 6
        # Textual restyles all siblings of a new child that a rule on the order of children is about.
        assert not any(block._has_order_style or block._has_odd_or_even for block in blocks)


async def test_an_empty_reply_is_said_to_be_one(app: PlumApp, engine: ScriptedEngine) -> None:
    engine.replies = [""]
    async with app.run_test() as pilot:
        await ready(app)
        await say(pilot, app, "Well?")
        await answered(app)
        await wait_until(lambda: "(the reply is empty)" in on_screen(app))


async def test_a_sentence_is_told_once(app: PlumApp, engine: ScriptedEngine) -> None:
    engine.replies, engine.dies = ["Well, I think"], "The model process ended."
    async with app.run_test() as pilot:
        await ready(app)
        await say(pilot, app, "What do you think?")
        await answered(app)
        await wait_until(engine.queue.empty)
        assert notifications(app) == [engine.dies]


async def test_who_types_on_at_once_types_into_the_prompt_of_the_new_conversation(
    app: PlumApp, engine: ScriptedEngine
) -> None:
    engine.replies = ["One."]
    async with app.run_test(size=(110, 30)) as pilot:
        await ready(app)
        await say(pilot, app, "first")
        await answered(app)
        await pilot.press("ctrl+up")
        await wait_until(lambda: app.chat.query_one(AssistantTurn).has_focus)
        for key in ("ctrl+n", *"draft"):  # all in the queue before the first of them is looked at
            app.post_message(Key(key, key if len(key) == 1 else None))
        await wait_until(lambda: app.chat.query_one(Prompt).text == "draft")


async def test_pieces_that_come_while_a_section_ends_are_drawn_after_it(app: PlumApp, engine: ScriptedEngine) -> None:
    engine.replies, engine.hold = ["Yes."], True
    async with app.run_test() as pilot:
        await ready(app)
        await say(pilot, app, "a list, please")
        await wait_until(lambda: len(app.chat.query(AssistantTurn)) == 1 and shown(app) == ["Yes."])
        turn = app.chat.query_one(AssistantTurn)
        turn._every, turn._prompt = 0.0, None
        await asyncio.gather(*(turn.write(piece + "x = 1\n" * 600) for piece in ("\n\n```\n", "", "", "")))
        await wait_until(lambda: len(app.chat.query(Reply)) == 2)
        await pilot.press("escape")
        await answered(app)


@pytest.mark.parametrize(
    ("head", "line", "opening"),
    [
        ("", "- one", ""),
        ("```python\n", "x = 1", "```python\n"),
        ("```\ncode\n```\n", "and on", ""),
        ("| a | b |\n|---|:-:|\n", "| 1 | 2 |", "| a | b |\n|---|:-:|\n"),
    ],
)
def test_a_long_reply_is_cut_where_it_can_go_on(head: str, line: str, opening: str) -> None:
    sections, begun = Sections(), []
    sections.cut(head, 1)
    for _ in range(1200):
        piece = f"{line}\n{line}"[len(line) // 2 : -(len(line) // 2)]
        end, again = sections.cut(piece, 1)
        if end < len(piece):
            begun.append((piece[end:], again))
    assert len(begun) >= 2
    assert set(begun) == {(line[: -(len(line) // 2)], opening)}


def test_a_blank_line_ends_a_section_of_many_blocks_but_not_in_code() -> None:
    sections = Sections()
    assert sections.cut("one\n\ntwo", 3) == (8, "")
    assert sections.cut("\n\nthree", 24) == (2, "")
    assert sections.cut("\n```\ncode\n\nmore", 24) == (15, "")


async def test_a_key_is_seen_before_the_reply_is_laid_out(app: PlumApp, monkeypatch: pytest.MonkeyPatch) -> None:
    async with app.run_test() as pilot:
        await ready(app)
        painted: list[str] = []
        display = app._display
        app.chat._update_timer.pause()
        monkeypatch.setattr(app.chat._update_timer, "resume", lambda: None)  # what is due is never laid out
        monkeypatch.setattr(app, "_display", lambda *args: (painted.append(app.chat.pane.prompt.text), display(*args)))
        await pilot.press("h", "i")
        await wait_until(lambda: painted[-1:] == ["hi"])


async def test_keys_that_come_at_once_count_in_their_order(app: PlumApp, engine: ScriptedEngine, store: Store) -> None:
    engine.replies = ["One."]
    keys = [*"firste", "backspace", "ctrl+j", *"line", "ctrl+left", "x", "enter", *"next"]
    async with app.run_test():
        await ready(app)
        for key in keys:
            app.post_message(Key(key, key if len(key) == 1 else None))
        await wait_until(lambda: app.chat.pane.prompt.text == "next")
        said = [m.content for m in store.thread(store.conversations()[0].id) if m.role is Role.USER]
    assert said == ["first\nxline"]


async def test_a_command_typed_at_once_is_completed_and_what_follows_is_kept(app: PlumApp) -> None:
    async with app.run_test():
        await ready(app)
        for key in ["slash", *"rena", "enter"]:
            app.post_message(Key(key, "/" if key == "slash" else key if len(key) == 1 else None))
        await wait_until(lambda: any("no conversation here" in text for text in notifications(app)))


async def test_what_is_pasted_keeps_its_lines(app: PlumApp) -> None:
    async with app.run_test():
        await ready(app)
        app.post_message(Paste("one\r\rtwo\r\nthree"))
        await wait_until(lambda: app.chat.pane.prompt.text == "one\n\ntwo\nthree")


@pytest.mark.parametrize(("editor", "told"), [("false", "status 1"), ("no-such-editor", "cannot be opened")])
async def test_an_editor_that_fails_gives_the_terminal_back(
    app: PlumApp, monkeypatch: pytest.MonkeyPatch, editor: str, told: str
) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", editor)
    resumed: list[bool] = []

    @contextmanager
    def suspend() -> Iterator[None]:  # as Textual's, that resumes only where the block is left without an error
        yield
        resumed.append(True)

    monkeypatch.setattr(app, "suspend", suspend)
    async with app.run_test() as pilot:
        await ready(app)
        await pilot.press("h", "i", "ctrl+o")
        await wait_until(lambda: any(told in text for text in notifications(app)))
        assert app.chat.pane.prompt.text == "hi"
    assert resumed == [True]


async def test_a_message_that_no_model_could_read_is_refused_at_once_and_kept(app: PlumApp, store: Store) -> None:
    text = "All about lighthouses, once more.\n" * 5_000
    async with app.run_test() as pilot:
        await ready(app)
        await say(pilot, app, text)
        await wait_until(lambda: any("more than the model can read at once" in told for told in notifications(app)))
        assert store.thread(store.conversations()[0].id)[0].content == text.strip()
