"""The data folder."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from plum_local.errors import HomeError
from plum_local.paths import Home, home, private_umask, slug


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_home_is_made_for_its_owner_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLUM_HOME", str(tmp_path / "a" / "plum"))
    made = home()
    assert made.root == tmp_path / "a" / "plum"
    assert _mode(made.root) == 0o700
    folders = (made.adapters, made.runs, made.logs, made.locks)
    assert all(folder.is_dir() and _mode(folder) == 0o700 for folder in folders)
    assert not made.db.exists()
    assert home() == made


def test_a_folder_that_was_there_keeps_its_mode(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.chmod(0o755)
    monkeypatch.setenv("PLUM_HOME", str(tmp_path))
    assert _mode(home().root) == 0o755


def test_without_plum_home_it_is_the_platforms_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLUM_HOME", "")
    monkeypatch.setattr("platformdirs.user_data_dir", lambda name, appauthor: str(tmp_path / name))
    assert home().root == tmp_path / "plum"


def test_a_tilde_and_a_relative_path_are_resolved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PLUM_HOME", "~/mine")
    assert home().root == tmp_path / "mine"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PLUM_HOME", "here")
    assert home().root == tmp_path / "here"


@pytest.mark.parametrize("inner", ["", "below"])
def test_a_file_in_the_way_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, inner: str) -> None:
    (tmp_path / "plum").write_text("a file")
    monkeypatch.setenv("PLUM_HOME", str(tmp_path / "plum" / inner))
    with pytest.raises(HomeError, match="There is a file where the folder"):
        home()


def test_a_file_in_the_way_of_a_subfolder_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "adapters").write_text("a file")
    with pytest.raises(HomeError, match="adapters should be"):
        Home(tmp_path).adapter_dir("plum-tiny", "v1")


def test_a_home_that_cannot_be_written_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLUM_HOME", str(tmp_path))
    monkeypatch.setattr(os, "access", lambda path, mode: False)  # what a read-only mount says, also to root
    with pytest.raises(HomeError, match=f"{tmp_path} cannot be written to"):
        home()


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs Linux's /proc, where nobody can make a folder")
def test_a_home_that_cannot_be_made_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLUM_HOME", "/proc/plum")
    with pytest.raises(HomeError, match="/proc/plum cannot be created"):
        home()


def test_adapters_lie_by_checkpoint_and_version(tmp_path: Path) -> None:
    path = Home(tmp_path).adapter_dir("org/model-4bit", "v3")
    assert path == tmp_path / "adapters" / "org--model-4bit" / "v3"
    assert path.parent.is_dir()
    assert not path.exists()
    assert Home(tmp_path).run_dir("01ABC") == tmp_path / "runs" / "01ABC"


@pytest.mark.parametrize("name", ["..", "../../etc", ".hidden", "", "a b/c\\d", "ü"])
def test_a_slug_is_always_one_safe_folder_name(name: str, tmp_path: Path) -> None:
    made = slug(name)
    assert (tmp_path / made).resolve().parent == tmp_path.resolve()
    assert made
    assert not made.startswith(".")


def test_private_umask_makes_files_private(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        private_umask()
        (tmp_path / "file").write_text("secret")
    finally:
        os.umask(before)
    assert _mode(tmp_path / "file") == 0o600
