"""Before and after, adapters, models, the palette, themes and keys."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from textual.binding import Binding
from textual.command import CommandPalette
from textual.pilot import Pilot
from textual.widgets import Input
from tui_helpers import ScriptedEngine, notifications, on_screen, ready, say, wait_until

from plum_local import checkpoints, settings
from plum_local.checkpoints import CatalogEntry, Checkpoint
from plum_local.errors import CheckpointError, PlumError
from plum_local.paths import Home
from plum_local.records import Adapter, MemoryState
from plum_local.settings import IdleSettings, KeySettings, Settings
from plum_local.store import Store
from tui import download as downloading
from tui.app import PlumApp
from tui.download import download
from tui.fit import fit, recommended
from tui.keys import PressKey, key_name, spoken
from tui.screens import models
from tui.screens.adapters import AdaptersScreen
from tui.screens.compare import CompareScreen
from tui.screens.help import HelpScreen
from tui.screens.models import ModelsScreen

GIB = 1024**3


@pytest.fixture
def versions(store: Store, home: Home) -> None:
    """Adapters v1 and v2; v1 learned the first of two memories, v2 both."""
    conversation = store.new_conversation("Family")
    told = store.add_message(conversation.id, "user", "my sister is called Maren, my boat Zephyrine")
    names = ("Your sister is called Maren.", "Your boat is called Zephyrine.")
    memories = [store.add_memory(name, told.id, state=MemoryState.LEARNED).id for name in names]
    for number, parent in ((1, None), (2, "v1")):
        run = store.start_run("person", "plum-tiny")
        store.add_adapter(Adapter(f"v{number}", "plum-tiny", parent, run.id, run.started, "0" * 64, number, number / 2))
        folder = home.adapter_dir("plum-tiny", f"v{number}")
        folder.mkdir()
        ids = memories[:number]
        (folder / "manifest.json").write_text(json.dumps({"memories": ids, "learned": ids, "abstains": 0.9}))
    store.activate("plum-tiny", "v2")


async def test_compare_asks_both_and_stores_nothing(app: PlumApp, engine: ScriptedEngine, store: Store) -> None:
    engine.replies = ["You have not told me.", "[b]Maren[/b]."]
    async with app.run_test(size=(110, 30)) as pilot:
        await ready(app)
        await say(pilot, app, "/compare Who is my sister?")
        await wait_until(lambda: isinstance(app.screen, CompareScreen) and "[b]Maren[/b]." in on_screen(app))
        assert "You have not told me." in on_screen(app)
        engine.replies = ["A", "B"]
        await pilot.press("enter")
        await wait_until(lambda: len(engine.asked) == 4)
        await pilot.press("escape")
        await wait_until(lambda: app.screen is app.chat)
    assert engine.adapters == [False, True, False, True]
    assert engine.asked[0] == engine.asked[1]
    assert store.counts().messages == 0


@pytest.mark.usefixtures("versions")
async def test_the_adapters_are_a_timeline(app: PlumApp, engine: ScriptedEngine, store: Store) -> None:
    async with app.run_test(size=(110, 30)) as pilot:
        await ready(app)
        await pilot.press("f4")
        await wait_until(lambda: isinstance(app.screen, AdaptersScreen) and "✓ Your boat" in on_screen(app))
        assert "90%" in on_screen(app)
        assert "✓ Your sister" not in on_screen(app)  # v1 had learned that
        await pilot.press("down")
        await wait_until(lambda: "✓ Your sister" in on_screen(app))
        await pilot.press("enter")
        await wait_until(lambda: "use_adapter v1" in engine.calls)
        store.activate("plum-tiny", "v1")
        await wait_until(lambda: app.screen._adapters["v1"].active)  # type: ignore[attr-defined]
        await pilot.press("u")
        await wait_until(lambda: engine.calls[-1] == "use_adapter None")
        engine.calls.clear()
        await pilot.press("down", "down", "enter")
        await wait_until(lambda: engine.calls == ["use_adapter None"])
        await pilot.press("escape")
        await wait_until(lambda: app.screen is app.chat)


def entry(name: str, memory: float, size: int) -> CatalogEntry:
    return CatalogEntry(name, "hub", "brief", size, "Apache-2.0", 4096, memory, "A model.", repo=f"org/{name}")


def test_what_fits_the_memory_is_recommended() -> None:
    small, large = entry("small", 8, 10**9), entry("large", 32, 9 * 10**9)
    assert [fit(large, n * GIB) for n in (64, 20, 8)] == ["well", "tight", "no"]
    assert recommended([small, large], 16 * GIB) == small
    assert recommended([small, large], 64 * GIB) == large
    assert recommended([small, large], GIB) is None


async def test_a_model_is_downloaded_and_used(
    app: PlumApp, engine: ScriptedEngine, home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "there"
    script = (
        "import json, pathlib, sys, time\n"
        "print(json.dumps({'done': 500_000_000, 'total': 1_000_000_000}), flush=True)\n"
        f"while not pathlib.Path({str(tmp_path / 'go')!r}).exists(): time.sleep(0.01)\n"
        f"pathlib.Path({str(there)!r}).touch()\n"
    )

    def resolve(name: str) -> Checkpoint:
        if name == "big" and not there.exists():
            raise CheckpointError("It is not here.")
        return Checkpoint(name, tmp_path, "brief", "r")

    bundled = checkpoints.catalog()["plum-tiny"]
    monkeypatch.setattr(checkpoints, "catalog", lambda: {"plum-tiny": bundled, "big": entry("big", 4, 10**9)})
    monkeypatch.setattr(checkpoints, "resolve", resolve)
    monkeypatch.setattr(downloading, "COMMAND", (sys.executable, "-c", script))
    monkeypatch.setattr(models, "download", lambda name, came: download(name, came, downloading.COMMAND))
    async with app.run_test(size=(110, 30)) as pilot:
        await ready(app)
        await pilot.press("f5")
        await wait_until(lambda: isinstance(app.screen, ModelsScreen) and "yes" in on_screen(app))
        await pilot.press("down", "enter")
        await wait_until(lambda: any("d downloads it" in text for text in notifications(app)))
        await pilot.press("d")
        await wait_until(lambda: "50%  500 MB of 1.0 GB" in on_screen(app))
        await pilot.press("x")
        await wait_until(lambda: "50%" not in on_screen(app))
        await pilot.press("d")
        await wait_until(lambda: "50%" in on_screen(app))
        await pilot.press("escape")  # it goes on, and the status line says so
        await wait_until(lambda: "fetching big, 50%" in on_screen(app))
        await pilot.press("f5")
        await wait_until(lambda: isinstance(app.screen, ModelsScreen) and "50%" in on_screen(app))
        (tmp_path / "go").touch()
        await wait_until(lambda: any("on this machine; choose" in text for text in notifications(app)))
        await pilot.press("down")
        await wait_until(lambda: app.screen._here.get("big") is True)  # type: ignore[attr-defined]
        await pilot.press("enter")
        await wait_until(lambda: app.chat.session.checkpoint == "big")
    assert settings.load(home.settings).checkpoint == "big"


async def test_a_download_that_fails_says_why() -> None:
    command = (sys.executable, "-c", "import sys; sys.exit('The network is down.')")
    with pytest.raises(PlumError, match="The network is down"):
        await download("x", lambda done, total: None, command)


async def search_palette(app: PlumApp, pilot: Pilot[None], text: str) -> None:
    await pilot.press("ctrl+p")
    await wait_until(lambda: isinstance(app.screen, CommandPalette))
    app.screen.query_one(Input).value = text


async def test_the_command_that_downloads_understands_what_it_is_told() -> None:
    with pytest.raises(PlumError, match='There is no model called "nosuch"'):
        await downloading.download("nosuch", lambda done, total: None)


def test_keys_are_spoken_as_they_stand_on_the_keyboard() -> None:
    assert [spoken(key) for key in ("ctrl+n", "f2", "shift+enter", "r", "F")] == [
        "Ctrl+N",
        "F2",
        "Shift+Enter",
        "r",
        "F",
    ]
    assert key_name(Binding("f1", "help", id="help"), {"help": "f10"}) == "F10"
    assert key_name(Binding("f1", "help", key_display="x"), {}) == "x"


async def test_a_theme_chosen_in_the_palette_is_kept(app: PlumApp, home: Home) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await ready(app)
        await search_palette(app, pilot, "theme: nord")
        await wait_until(lambda: "Theme: nord" in on_screen(app))
        await pilot.press("down", "enter")
        await wait_until(lambda: app.theme == "nord")
    assert settings.load(home.settings).theme == "nord"


async def test_a_command_is_found_in_the_palette(app: PlumApp) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await ready(app)
        await search_palette(app, pilot, "keys and commands")
        await wait_until(lambda: "Keys and commands" in on_screen(app))
        await pilot.press("down", "enter")
        await wait_until(lambda: isinstance(app.screen, HelpScreen))


async def test_a_key_changed_in_the_palette_works_and_is_kept(app: PlumApp, home: Home) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await ready(app)
        await search_palette(app, pilot, "key for “help”")
        await wait_until(lambda: "Key for “help”: F1" in on_screen(app))
        await pilot.press("down", "enter")
        await wait_until(lambda: isinstance(app.screen, PressKey))
        for pressed, told in (("a", "needed for writing"), ("f4", "taken already")):
            await pilot.press(pressed)
            await wait_until(lambda told=told: told in on_screen(app))
            assert isinstance(app.screen, PressKey)
        await pilot.press("f10")
        await wait_until(lambda: any("is changed" in text for text in notifications(app)))
        await pilot.press("f10")
        await wait_until(lambda: isinstance(app.screen, HelpScreen))
    assert settings.load(home.settings).keys == KeySettings(help="f10")


async def test_keys_of_the_settings_are_used(home: Home, engine: ScriptedEngine) -> None:
    keys = KeySettings(models="ctrl+t", memories="")
    app = PlumApp(home, Settings(keys=keys, idle=IdleSettings(enabled=False)), engine)
    async with app.run_test() as pilot:
        await ready(app)
        await pilot.press("ctrl+t")
        await wait_until(lambda: isinstance(app.screen, ModelsScreen))
