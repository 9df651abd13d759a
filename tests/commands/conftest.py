"""A home of its own, a scripted model, and the command line in this process."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from verb_helpers import Plum, ScriptedModel

from plum_local import checkpoints, cli
from plum_local.commands import session
from plum_local.paths import Home
from plum_local.prompts import BRIEF
from plum_local.store import Store


@pytest.fixture(autouse=True)
def _umask() -> Iterator[None]:
    """The command line sets the umask of its process, which here is the tests'."""
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    root = tmp_path / "home"
    root.mkdir(mode=0o700)
    monkeypatch.setenv("PLUM_HOME", str(root))
    return Home(root)


@pytest.fixture
def folder(tmp_path: Path, tiny_checkpoint: Path, home: Home) -> Path:
    """A small random checkpoint, which the settings choose."""
    copied = tmp_path / "model"
    shutil.copytree(tiny_checkpoint, copied)
    config = json.loads((copied / "config.json").read_text())
    (copied / "config.json").write_text(json.dumps(config | {"prompt_set": BRIEF.name}))
    home.settings.write_text(f'checkpoint = "{copied}"\n')
    return copied


@pytest.fixture
def name(folder: Path) -> str:
    """Of the checkpoint."""
    return checkpoints.resolve(str(folder)).name


@pytest.fixture
def model(folder: Path, monkeypatch: pytest.MonkeyPatch) -> ScriptedModel:
    scripted = ScriptedModel()

    def load(opened: session.Session, *, adapter: bool = True) -> ScriptedModel:
        return scripted

    monkeypatch.setattr(session, "load_model", load)
    return scripted


@pytest.fixture
def store(home: Home) -> Iterator[Store]:
    with Store(home.db) as opened:
        yield opened


@pytest.fixture
def plum(capsys: pytest.CaptureFixture[str], home: Home) -> Plum:
    """Runs a command; its exit status, stdout and stderr."""

    def run(*words: str) -> tuple[int, str, str]:
        capsys.readouterr()
        status = cli.main(words)
        return status, *capsys.readouterr()

    return run
