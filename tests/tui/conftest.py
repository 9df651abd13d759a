"""An app on a scripted engine, a real store and a temporary home."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tui_helpers import ScriptedEngine

from plum_local.paths import Home
from plum_local.settings import IdleSettings, Settings
from plum_local.store import Store
from tui.app import PlumApp


@pytest.fixture
def engine() -> ScriptedEngine:
    return ScriptedEngine()


@pytest.fixture
def home(tmp_path: Path) -> Home:
    folder = tmp_path / "home"
    folder.mkdir(mode=0o700)
    return Home(folder)


@pytest.fixture
def store(home: Home) -> Iterator[Store]:
    with Store(home.db) as opened:
        yield opened


@pytest.fixture
def settings() -> Settings:
    return Settings(idle=IdleSettings(enabled=False))


@pytest.fixture
def app(home: Home, settings: Settings, engine: ScriptedEngine, store: Store) -> PlumApp:
    return PlumApp(home, settings, engine)
