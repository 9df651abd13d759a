"""An exported adapter: what is in the folder, and that mlx-lm answers with it as Plum does."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest

from plum_local import exporting
from plum_local.checkpoints import Checkpoint
from plum_local.engine.lora import LoraState
from plum_local.engine.model import Model
from plum_local.errors import AdapterError
from plum_local.paths import Home
from plum_local.prompts import BRIEF, chat
from plum_local.records import Adapter
from plum_local.store import Store

NAME = "tiny"
QUESTION = "What is my dog called?"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


@pytest.fixture
def store(home: Home) -> Iterator[Store]:
    home.root.mkdir()
    with Store(home.db) as opened:
        yield opened


@pytest.fixture
def checkpoint(tiny_checkpoint: Path) -> Checkpoint:
    return Checkpoint(NAME, tiny_checkpoint, "brief", "r1")


@pytest.fixture
def model(checkpoint: Checkpoint) -> Model:
    return Model.load(checkpoint.path, rank=4, scale=2.0)


@pytest.fixture
def adapter(model: Model, store: Store, home: Home) -> Adapter:
    """A random adapter that changes answers, made and registered as a run does it."""
    import mlx.core as mx

    folder = home.adapter_dir(NAME, "v1")
    folder.mkdir()
    state = model.fresh_adapter(rank=4, scale=2.0, seed=3)
    noise = {n: a + 0.3 * mx.random.normal(a.shape, key=mx.random.key(len(n))) for n, a in state.parameters.items()}
    with model.using(LoraState(noise, state.scale)):
        model.save_adapter(folder)
    digest = hashlib.sha256((folder / exporting.WEIGHTS).read_bytes()).hexdigest()
    run = store.start_run("command", NAME)
    made = Adapter("v1", NAME, None, run.id, "2026-11-21T09:30:00Z", digest, 3, 0.75)
    store.add_adapter(made)
    store.activate(NAME, "v1")
    return made


def test_mlx_lm_gives_the_same_answer_with_the_exported_adapter(
    model: Model, store: Store, *, home: Home, checkpoint: Checkpoint, adapter: Adapter, tmp_path: Path
) -> None:
    exported = exporting.export_mlx(store, home, checkpoint, tmp_path / "out")
    turns = chat(BRIEF, [("user", QUESTION)])
    bare = "".join(token.text for token in model.stream(turns, max_tokens=24))
    model.swap_adapter(home.adapter_dir(NAME, "v1"))
    mine = "".join(token.text for token in model.stream(turns, max_tokens=24))
    assert mine != bare
    command = [sys.executable, "-m", "mlx_lm", "generate", "--model", str(checkpoint.path)]
    command += ["--adapter-path", str(exported.folder), "--system-prompt", BRIEF.chat, "--prompt", QUESTION]
    command += ["--max-tokens", "24", "--temp", "0", "--verbose", "False"]
    done = subprocess.run(command, env=os.environ, capture_output=True, timeout=120, check=True)
    assert done.stdout.decode().strip() == mine.strip()


def test_the_folder_names_nothing_of_this_machine(
    store: Store, home: Home, checkpoint: Checkpoint, adapter: Adapter, tmp_path: Path
) -> None:
    folder = exporting.export_mlx(store, home, checkpoint, tmp_path / "out").folder
    assert sorted(path.name for path in folder.iterdir()) == [
        "README.md",
        "adapter_config.json",
        "adapters.safetensors",
    ]
    for path in folder.iterdir():
        data = path.read_bytes()
        assert str(tmp_path).encode() not in data
        assert str(checkpoint.path).encode() not in data
    config = json.loads((folder / "adapter_config.json").read_text())
    assert config["fine_tune_type"] == "lora"
    card = (folder / "README.md").read_text()
    assert all(part in card for part in (NAME, "2026-11-21", "75%", BRIEF.chat, "mlx_lm.generate", adapter.sha256))


def test_a_folder_with_something_in_it_is_refused_unless_forced(
    store: Store, home: Home, checkpoint: Checkpoint, adapter: Adapter, tmp_path: Path
) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")
    with pytest.raises(AdapterError, match="is not empty"):
        exporting.export_mlx(store, home, checkpoint, tmp_path / "out")
    exporting.export_mlx(store, home, checkpoint, tmp_path / "out", force=True)
    assert (tmp_path / "out" / "mine.txt").read_text() == "mine"
    assert (tmp_path / "out" / "adapters.safetensors").is_file()


def test_a_folder_inside_the_home_is_refused(
    store: Store, home: Home, checkpoint: Checkpoint, adapter: Adapter
) -> None:
    with pytest.raises(AdapterError, match="own data folder"):
        exporting.export_mlx(store, home, checkpoint, home.adapter_dir(NAME, "v1"), force=True)


def test_a_changed_adapter_is_not_exported(
    store: Store, home: Home, checkpoint: Checkpoint, adapter: Adapter, tmp_path: Path
) -> None:
    with (home.adapter_dir(NAME, "v1") / exporting.WEIGHTS).open("ab") as file:
        file.write(b"x")
    with pytest.raises(AdapterError, match="was changed"):
        exporting.export_mlx(store, home, checkpoint, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_without_an_adapter_it_says_how_to_make_one(
    store: Store, home: Home, checkpoint: Checkpoint, tmp_path: Path
) -> None:
    with pytest.raises(AdapterError, match="plum remember"):
        exporting.export_mlx(store, home, checkpoint, tmp_path / "out")
    with pytest.raises(AdapterError, match="no adapter v9"):
        exporting.export_mlx(store, home, checkpoint, tmp_path / "out", version="v9")


def test_a_path_that_cannot_be_written_is_one_sentence(
    store: Store, home: Home, checkpoint: Checkpoint, adapter: Adapter, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(AdapterError, match="cannot be written to"):
        exporting.export_mlx(store, home, checkpoint, tmp_path / "file" / "out")


def test_an_export_that_fails_leaves_nothing_of_its_own(
    store: Store, home: Home, checkpoint: Checkpoint, adapter: Adapter, tmp_path: Path
) -> None:
    def full(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[:10])
        raise OSError(errno.ENOSPC, "No space left on device")

    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "notes.txt").write_text("mine")
    for folder in (tmp_path / "new", mine):
        with patch("shutil.copyfile", full), pytest.raises(AdapterError, match="No space left"):
            exporting.export_mlx(store, home, checkpoint, folder, force=True)
    assert not (tmp_path / "new").exists()
    assert [path.name for path in mine.iterdir()] == ["notes.txt"]


def test_the_card_names_the_repository_of_a_known_model(adapter: Adapter) -> None:
    known = Checkpoint("llama-3.2-1b", Path("/somewhere"), "few-shot", "abc")
    card = exporting.card(adapter, known)
    assert "base_model: mlx-community/Llama-3.2-1B-Instruct-4bit" in card
    assert "/somewhere" not in card
