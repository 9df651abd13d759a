"""The slash commands and the screens they open."""

from __future__ import annotations

import subprocess
import sys

from tui_helpers import ScriptedEngine, answered, notifications, on_screen, ready, say, shown, wait_until

from plum_local.records import MemoryState, PairKind, Probe, QAPair, Split
from plum_local.store import Store
from tui.app import PlumApp
from tui.commands import COMMANDS
from tui.screens.adapters import AdaptersScreen
from tui.screens.doing import DOINGS
from tui.screens.help import HelpScreen
from tui.screens.memories import MemoriesScreen
from tui.widgets.completions import Completions
from tui.widgets.prompt import Prompt


def test_every_command_of_the_table_does_something() -> None:
    assert {command.name for command in COMMANDS} == set(DOINGS)


async def test_commands_are_completed_above_the_prompt(app: PlumApp) -> None:
    async with app.run_test() as pilot:
        await ready(app)
        await pilot.press("/", "m", "e")
        completions = app.chat.query_one(Completions)
        await wait_until(lambda: completions.chosen is not None and completions.chosen.name == "memories")
        await pilot.press("tab")
        await wait_until(lambda: app.chat.query_one(Prompt).text == "/memories ")
        await wait_until(lambda: not completions.display)


async def test_the_list_of_commands_is_walked_with_the_arrows(app: PlumApp) -> None:
    async with app.run_test() as pilot:
        await ready(app)
        await pilot.press("/")
        completions = app.chat.query_one(Completions)
        await wait_until(lambda: completions.display)
        await pilot.press("up", "up", "enter")
        await wait_until(lambda: isinstance(app.screen, HelpScreen))


async def test_commands_and_the_status_line_can_be_clicked(app: PlumApp) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        await ready(app)
        await pilot.press("/", "m", "e")
        await wait_until(lambda: app.chat.query_one(Completions).size.height == 1)
        await pilot.click(Completions, offset=(4, 0))
        await wait_until(lambda: isinstance(app.screen, MemoriesScreen))
        await wait_until(lambda: "Esc back" in on_screen(app))
        assert app.screen.get_style_at(*spot(app, "Esc back")).meta["@click"] == "screen.back"
        await pilot.press("escape")
        await wait_until(lambda: app.screen is app.chat and app.chat.query_one(Prompt).text == "")
        await wait_until(lambda: "no adapter yet" in on_screen(app))
        await pilot.click(offset=spot(app, "no adapter yet"))
        await wait_until(lambda: isinstance(app.screen, AdaptersScreen))


def spot(app: PlumApp, text: str) -> tuple[int, int]:
    """Where `text` can be clicked."""
    rows = on_screen(app).split("\n")
    return next((row.index(text), number) for number, row in enumerate(rows) if text in row)


async def test_a_command_with_something_behind_it_that_it_does_not_take_is_not_done(
    app: PlumApp, engine: ScriptedEngine
) -> None:
    async with app.run_test() as pilot:
        await ready(app)
        await say(pilot, app, "/remember everything")
        await wait_until(lambda: "/remember takes nothing behind it, so it was not done." in notifications(app))
        assert not any(call.startswith("remember") for call in engine.calls)


async def test_an_unknown_command_is_told_and_kept(app: PlumApp, engine: ScriptedEngine) -> None:
    async with app.run_test() as pilot:
        await ready(app)
        prompt = app.chat.query_one(Prompt)
        prompt.fill("/frobnicate now")
        await pilot.press("enter")
        await wait_until(lambda: any("/frobnicate" in text for text in notifications(app)))
        assert prompt.text == "/frobnicate now"
    assert engine.asked == []


async def test_help_lists_all_commands_and_keys(app: PlumApp) -> None:
    async with app.run_test(size=(100, 140)) as pilot:
        await ready(app)
        await say(pilot, app, "/help")
        await wait_until(lambda: isinstance(app.screen, HelpScreen))
        await wait_until(lambda: "Ctrl+B" in on_screen(app))
        screen = on_screen(app)
        assert all(command.usage in screen and command.help in screen for command in COMMANDS)
        await pilot.press("escape")
        await wait_until(lambda: app.screen is app.chat)


async def test_help_opens_from_any_screen(app: PlumApp) -> None:
    async with app.run_test(size=(100, 140)) as pilot:
        await ready(app)
        for key, screen in (("f2", "memories"), ("f4", "adapters"), ("f5", "models")):
            await pilot.press(key)
            await wait_until(lambda screen=screen: screen in type(app.screen).__name__.lower())
            await pilot.press("f1")
            await wait_until(lambda: isinstance(app.screen, HelpScreen) and "forget conversation" in on_screen(app))
            await pilot.press("f1", "escape")
            await wait_until(lambda: app.screen is app.chat)


async def test_new_starts_an_empty_conversation(app: PlumApp, engine: ScriptedEngine, store: Store) -> None:
    engine.replies = ["One.", "Two."]
    async with app.run_test() as pilot:
        await ready(app)
        await say(pilot, app, "first")
        await answered(app)
        await say(pilot, app, "/new")
        await wait_until(lambda: shown(app) == [])
        await say(pilot, app, "second")
        await answered(app)
    assert len(store.conversations()) == 2
    assert engine.asked[1][1:] == [("user", "second")]


async def test_model_says_what_is_loaded(app: PlumApp) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        await ready(app)
        await say(pilot, app, "/model")
        await wait_until(lambda: "1024 tokens" in on_screen(app))


async def test_export_without_an_adapter_is_one_sentence(app: PlumApp) -> None:
    async with app.run_test() as pilot:
        await ready(app)
        await say(pilot, app, "/export")
        await wait_until(lambda: any("no adapter to export" in text for text in notifications(app)))


async def test_quit_leaves(app: PlumApp) -> None:
    async with app.run_test() as pilot:
        await ready(app)
        app.chat.query_one(Prompt).fill("/quit")
        await pilot.press("enter")
        await wait_until(lambda: not app.is_running)


async def test_memories_shows_probes_and_jumps_to_the_conversation(app: PlumApp, store: Store) -> None:
    conversation = store.new_conversation("Family")
    told = store.add_message(conversation.id, "user", "my sister is called Maren")
    memory = store.add_memory("Your sister is called Maren.", told.id, state=MemoryState.LEARNED)
    question = "Who is [b]my sister[/b]?"
    pair = store.add_pairs([QAPair("", memory.id, question, "Maren.", PairKind.OPEN, Split.PROBE)])[0]
    run = store.start_run("person", "plum-tiny")
    store.add_probes(run.id, [Probe(pair.id, run.id, "You have not told me.", "It is Maren.", True)])
    async with app.run_test(size=(120, 30)) as pilot:
        await ready(app)
        await say(pilot, app, "/memories")
        await wait_until(lambda: isinstance(app.screen, MemoriesScreen) and question in on_screen(app))
        screen = on_screen(app)
        assert "✓ learned" in screen
        assert "You have not told me." in screen
        await pilot.press("enter")
        await wait_until(lambda: app.screen is app.chat and app.chat.session.conversation_id == conversation.id)


async def test_no_memories_yet_is_said(app: PlumApp) -> None:
    async with app.run_test() as pilot:
        await ready(app)
        await say(pilot, app, "/memories")
        await wait_until(lambda: "Nothing is remembered yet" in on_screen(app))
        await pilot.press("escape")
        await wait_until(lambda: app.screen is app.chat)


def test_the_app_imports_nothing_heavy() -> None:
    code = (
        "import sys, tui.app\n"
        "heavy = {'mlx', 'mlx_lm', 'transformers', 'tokenizers', 'huggingface_hub', 'numpy'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
