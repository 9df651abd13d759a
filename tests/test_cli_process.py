"""The command line as a process: how it starts, fails and ends."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from plum_local import commands
from plum_local.engine.client import COMMAND
from plum_local.paths import PYTHON
from plum_local.records import Role
from plum_local.store import Store

HEAVY = ("mlx", "mlx_lm", "transformers", "textual", "huggingface_hub", "rich", "sqlite_utils")


def plum(*words: str, home: Path | str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "plum_local.cli", *words],
        env=os.environ | {"PLUM_HOME": str(home)},
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=60,
        check=False,
    )


def assert_one_sentence(done: subprocess.CompletedProcess[str], *parts: str, status: int = 1) -> None:
    assert done.returncode == status, done.stderr
    assert done.stdout == ""
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 1, done.stderr
    assert lines[0].endswith(".")
    for part in parts:
        assert part in lines[0]


def test_help_names_every_verb_and_imports_nothing_heavy(tmp_path: Path) -> None:
    code = (
        "import sys; from plum_local import cli; status = cli.main(['--help']); "
        f"print(status, [name for name in {HEAVY} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stderr.strip() == "0 []"
    verbs = "ask remember memories history search export adapters models demo doctor"
    assert all(f"\n    {verb} " in done.stdout for verb in verbs.split())


def test_no_command_imports_mlx_before_it_has_chosen_the_matrix_products() -> None:
    verbs = sorted({path.stem for path in Path(commands.__file__).parent.glob("*.py")} - {"__init__", "progress"})
    code = (
        f"import importlib, sys; [importlib.import_module(f'plum_local.commands.{{verb}}') for verb in {verbs}]; "
        "print('mlx.core' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert {"bench", "remember", "speed"} < set(verbs)
    assert done.stdout.strip() == "False"


def test_version_is_printed(tmp_path: Path) -> None:
    done = plum("--version", home=tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith("plum ")
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["bench"],
        ["ask", "hi", "--temperature", "9"],
        ["ask", "hi", "--temperature", "hot"],
        ["search", "x", "--limit", "0"],
        ["search", "x", "--limit", "ten"],
        ["bench", "recall", "--seeds", "1,two"],
    ],
    ids=" ".join,
)
def test_what_cannot_be_parsed_is_a_usage_error(words: list[str], tmp_path: Path) -> None:
    done = plum(*words, home=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("usage: plum")
    assert " _" not in done.stderr.splitlines()[-1], "the name of a function tells a person nothing"


@pytest.mark.parametrize(
    "words",
    [["ask"], ["ask", "  "], ["ask", "-"], ["adapters", "activate"], ["adapters", "base", "v1"], ["models", "use"]],
    ids=" ".join,
)
def test_what_cannot_be_meant_is_a_usage_error_in_one_sentence(words: list[str], tmp_path: Path) -> None:
    assert_one_sentence(plum(*words, home=tmp_path), status=2)


def test_without_a_terminal_the_app_says_so(tmp_path: Path) -> None:
    assert_one_sentence(plum(home=tmp_path), "needs a terminal", status=2)


@pytest.mark.parametrize("words", [["memories"], ["history"], ["search", "word"]], ids=" ".join)
def test_an_empty_home_is_made_private_and_says_that_nothing_is_there(words: list[str], tmp_path: Path) -> None:
    home = tmp_path / "home"
    done = plum(*words, home=home)
    assert done.returncode == 0
    assert done.stderr == ""
    assert done.stdout.strip().endswith(".")
    assert home.stat().st_mode & 0o777 == 0o700
    assert (home / "plum.db").stat().st_mode & 0o777 == 0o600


VERBS = [["ask", "hello"], ["remember"], ["history"], ["models"]]


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs Linux's /proc, where nobody can make a folder")
@pytest.mark.parametrize("words", VERBS, ids=" ".join)
def test_a_home_that_cannot_be_made_is_one_sentence(words: list[str]) -> None:
    assert_one_sentence(plum(*words, home="/proc/plum"), "/proc/plum", "PLUM_HOME")


@pytest.mark.parametrize("words", VERBS, ids=" ".join)
@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_home_is_one_sentence(words: list[str], tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert_one_sentence(plum(*words, home=tmp_path), str(tmp_path))
    tmp_path.chmod(0o700)


def test_a_file_in_place_of_the_home_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("")
    assert_one_sentence(plum("history", home=tmp_path / "home"), str(tmp_path / "home"))


@pytest.mark.parametrize("words", [["ask", "hello"], ["remember"], ["adapters"], ["export", "out"]], ids=" ".join)
def test_a_missing_model_folder_is_one_sentence_and_nothing_is_written_down(words: list[str], tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('checkpoint = "/no/such/model"\n')
    assert_one_sentence(plum(*words, home=tmp_path), "/no/such/model", "plum models")
    with Store(tmp_path / "plum.db") as store:
        assert store.conversations() == []


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["ask", "hello"], b"= garbage\n"),
        (["remember"], b"temperature = 'hot'\n"),
        (["models"], b"\xff\xfe\x00"),
        (["adapters"], b"unknown = 1\n"),
    ],
    ids=str,
)
def test_garbage_in_the_settings_is_one_sentence(words: list[str], text: bytes, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes(text)
    assert_one_sentence(plum(*words, home=tmp_path), "settings.toml")


def test_garbage_in_the_settings_does_not_keep_one_from_reading(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("= garbage")
    assert plum("history", home=tmp_path).returncode == 0


def test_a_damaged_database_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "plum.db").write_bytes(b"not a database at all" * 100)
    assert_one_sentence(plum("history", home=tmp_path), "plum.db")


def test_a_closed_pipe_is_quiet(tmp_path: Path) -> None:
    with Store(tmp_path / "plum.db") as store:
        conversation = store.new_conversation()
        store.add_message(conversation.id, Role.USER, "word " * 100_000)
    process = subprocess.Popen(
        [sys.executable, "-m", "plum_local.cli", "history", conversation.id],
        env=os.environ | {"PLUM_HOME": str(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.read(1)
    process.stdout.close()
    assert process.wait(60) == 141
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.stderr.close()


def test_nothing_new_is_said_without_an_error(tmp_path: Path, tiny_checkpoint: Path) -> None:
    done = plum("remember", "--model", str(tiny_checkpoint), home=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "There is nothing new to remember.\n", "")


@pytest.mark.parametrize("command", [COMMAND, (*PYTHON, "-m", "plum_local.cli", "models")])
def test_what_lies_in_the_folder_that_a_person_is_in_is_not_run(tmp_path: Path, command: Sequence[str]) -> None:
    (tmp_path / "numbers.py").write_text("raise SystemExit('run')\n")
    environment = os.environ | {"PLUM_HOME": str(tmp_path / "home")}
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, input="", capture_output=True, text=True, check=False, timeout=120
    )
    assert (done.returncode, "run" in done.stderr) == (0, False)
