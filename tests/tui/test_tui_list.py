"""The conversation list: search as you type, rename, archive, delete; many conversations."""

from __future__ import annotations

import pytest
from tui_helpers import ScriptedEngine, answered, notifications, on_screen, ready, say, shown, wait_until

from plum_local.records import MemoryState
from plum_local.store import Store
from tui.app import PlumApp
from tui.screens.dialogs import AskLine, Confirm
from tui.widgets.shelf import Shelf
from tui.widgets.turns import Turn

WIDE = (120, 30)


def told(store: Store, title: str, *lines: str) -> str:
    conversation = store.new_conversation(title)
    for n, line in enumerate(lines):
        store.add_message(conversation.id, "user" if n % 2 == 0 else "assistant", line)
    return conversation.id


def listed(app: PlumApp) -> list[str]:
    shelf = app.chat.query_one(Shelf)
    rows = (shelf.row(number) for number in range(100))
    return [row.title for row in rows if row is not None]


async def test_search_shows_the_hit_in_titles_and_messages(app: PlumApp, store: Store) -> None:
    told(store, "Boats", "the keel is made of oak")
    told(store, "Oak furniture", "a table")
    told(store, "Soup", "leek and potato")
    async with app.run_test(size=WIDE) as pilot:
        await ready(app)
        await wait_until(lambda: listed(app) == ["Soup", "Oak furniture", "Boats"])
        await pilot.press("ctrl+f", "o", "a")
        await wait_until(lambda: listed(app) == ["Oak furniture", "Boats"])
        assert "made of oak" in on_screen(app)
        assert "2 found" in on_screen(app)
        await pilot.press("k", "down", "down", "enter")
        await wait_until(lambda: app.chat.session.conversation_id is not None)
        assert store.conversation(str(app.chat.session.conversation_id)).title == "Boats"
        await pilot.press("ctrl+f", "escape")
        await wait_until(lambda: listed(app) == ["Soup", "Oak furniture", "Boats"])


async def test_what_is_searched_for_is_never_syntax(app: PlumApp, store: Store) -> None:
    told(store, '100%_sure "really"', "x [bold]y")
    async with app.run_test(size=WIDE) as pilot:
        await ready(app)
        for text in ('"', "%", "_", "[bold", "* OR"):
            await say(pilot, app, f"/search {text}")
            await wait_until(lambda: "found" in on_screen(app))
            await pilot.press("escape", "escape")
        await say(pilot, app, "/search 100%_")
        await wait_until(lambda: listed(app) == ['100%_sure "really"'])


async def test_a_conversation_is_renamed_from_the_list(app: PlumApp, store: Store) -> None:
    told(store, "Old", "hello")
    async with app.run_test(size=WIDE) as pilot:
        await ready(app)
        app.chat.query_one(Shelf).focus()
        await pilot.press("r")
        await wait_until(lambda: isinstance(app.screen, AskLine))
        await pilot.press("ctrl+u", *"New", "enter")
        await wait_until(lambda: store.conversations()[0].title == "New")
        await wait_until(lambda: listed(app) == ["New"])


@pytest.mark.parametrize("opened", [False, True])
async def test_an_archived_conversation_leaves_the_list_and_comes_back(
    app: PlumApp, store: Store, *, opened: bool
) -> None:
    told(store, "Old", "hello")
    async with app.run_test(size=WIDE) as pilot:
        await ready(app)
        app.chat.query_one(Shelf).focus()
        if opened:
            await pilot.press("enter")
            await wait_until(lambda: "hello" in on_screen(app))
            app.chat.query_one(Shelf).focus()
        await pilot.press("a")
        await wait_until(lambda: listed(app) == [] and store.count_conversations(archived=True) == 1)
        await pilot.press("v")
        await wait_until(lambda: listed(app) == ["Old"] and "Archived" in on_screen(app))
        await pilot.press("a")
        await wait_until(lambda: store.count_conversations() == 1)


async def test_deleting_asks_first_says_what_goes_and_deletes(app: PlumApp, store: Store) -> None:
    conversation_id = told(store, "Secrets", "my boat is called Zephyrine")
    message = store.thread(conversation_id)[0]
    store.add_memory("Your boat is called Zephyrine.", message.id, state=MemoryState.LEARNED)
    async with app.run_test(size=WIDE) as pilot:
        await ready(app)
        app.chat.query_one(Shelf).focus()
        await pilot.press("d")
        await wait_until(lambda: isinstance(app.screen, Confirm) and "1 message and 1 memory" in on_screen(app))

        await pilot.press("enter")
        await wait_until(lambda: app.screen is app.chat)
        assert store.count_conversations() == 1
        await pilot.press("d")
        await wait_until(lambda: isinstance(app.screen, Confirm))
        await pilot.press("y")
        await wait_until(lambda: store.count_conversations() == 0 and any("deleted" in n for n in notifications(app)))
    assert store.memories() == []
    assert b"Zephyrine" not in b"".join(path.read_bytes() for path in store.path.parent.glob("plum.db*"))


async def test_the_commands_do_the_same_to_the_conversation_at_hand(
    app: PlumApp, engine: ScriptedEngine, store: Store
) -> None:
    engine.replies = ["Good."]
    async with app.run_test(size=WIDE) as pilot:
        await ready(app)
        await say(pilot, app, "/rename Too early")
        await wait_until(lambda: any("no conversation here" in text for text in notifications(app)))
        await say(pilot, app, "hello")
        await answered(app)
        await say(pilot, app, "/rename A better title")
        await wait_until(lambda: store.conversations()[0].title == "A better title")
        await say(pilot, app, "/archive")
        await wait_until(lambda: store.count_conversations() == 0 and shown(app) == [])


async def test_a_hit_opens_at_its_message(app: PlumApp, store: Store) -> None:
    lines = [f"line {number}" for number in range(60)]
    lines[10] = "the keel is made of oak"
    told(store, "Boats", *lines)
    async with app.run_test(size=WIDE) as pilot:
        await ready(app)
        await pilot.press("ctrl+f", *"keel", "enter")
        await wait_until(lambda: isinstance(app.focused, Turn) and app.focused.said == "the keel is made of oak")
        await pilot.press("ctrl+f", *"soup")
        await wait_until(lambda: "Nothing found" in on_screen(app))
        await pilot.press("ctrl+u", *"Boats", "enter")  # a title alone: the end
        await wait_until(lambda: "line 59" in on_screen(app))


async def test_the_last_of_many_conversations_is_reached(app: PlumApp, store: Store) -> None:
    with store.transaction():
        for number in range(500):
            store.new_conversation(f"Number {number}")
    async with app.run_test(size=WIDE) as pilot:
        await ready(app)
        shelf = app.chat.query_one(Shelf)
        shelf.focus()
        await pilot.press("end")
        await wait_until(lambda: shelf.highlighted is not None and shelf.highlighted.title == "Number 0")
        await wait_until(lambda: "› Number 0" in on_screen(app))
        await pilot.press("pageup", "home")
        await wait_until(lambda: "› Number 499" in on_screen(app))


async def test_a_click_opens_a_conversation(app: PlumApp, store: Store) -> None:
    told(store, "First", "one", "two")
    told(store, "Second", "three", "four")
    async with app.run_test(size=WIDE) as pilot:
        await ready(app)
        await wait_until(lambda: "First" in on_screen(app))
        await pilot.click(Shelf, offset=(4, 3))
        await wait_until(lambda: shown(app) == ["two"])


@pytest.mark.parametrize("size", [(20, 12), (33, 20), (36, 12), (59, 20)])
async def test_in_a_narrow_terminal_the_list_takes_the_place_of_the_chat(
    app: PlumApp, store: Store, size: tuple[int, int]
) -> None:
    told(store, "Old", "hello")
    async with app.run_test(size=size) as pilot:
        await ready(app)
        await pilot.press("slash", "ctrl+b")
        await wait_until(lambda: "Old" in on_screen(app) and not app.chat.pane.display)
        await pilot.press("escape")
        await wait_until(lambda: app.chat.pane.prompt.has_focus and not app.chat.list.display)
        await pilot.press("ctrl+b")
        await wait_until(lambda: app.chat.list.display)
        await pilot.resize_terminal(120, 30)
        await wait_until(lambda: app.chat.pane.display and app.chat.list.display)
        await pilot.resize_terminal(*size)
        await wait_until(lambda: not app.chat.pane.display)
        await pilot.press("enter")
        await wait_until(lambda: app.chat.pane.display and not app.chat.list.display)
