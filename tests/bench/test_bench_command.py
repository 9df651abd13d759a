"""`plum bench recall` from the command line, with the bundled model."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from plum_local import arguments, cli
from plum_local.bench.arms import ARMS


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLUM_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)


def test_a_real_run_prints_json_draws_and_is_not_repeated(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["bench", "recall", "--conversations", "2", "--arms", "retrieval,base", "--json"]
    assert cli.main([*command, "--picture", "ages.svg"]) == 0
    said = capsys.readouterr()
    found = json.loads(said.out)
    assert (found["conversations"], found["seed"], list(found["arms"])) == (2, 1, ["base", "retrieval"])
    base, retrieval = found["arms"]["base"], found["arms"]["retrieval"]
    assert base["open_recall"] == 0
    assert base["perplexity_ratio"] == retrieval["perplexity_ratio"] == 1
    assert base["yes_no_accuracy"] == pytest.approx((base["sensitivity"] + base["specificity"]) / 2, abs=1e-3)
    assert retrieval["open_recall"] > 0
    assert "questions asked, about" in said.err
    ElementTree.parse(tmp_path / "ages.svg")
    (folder,) = (tmp_path / "build" / "bench").iterdir()
    assert {path.name for path in folder.iterdir()} == {"run.json", "seed-1", "result.json"}
    assert {path.name for path in (folder / "seed-1").iterdir()} == {"conversations.jsonl", "log.jsonl"}
    details = json.loads((folder / "result.json").read_text())
    assert details["arms"]["retrieval"]["open_recall"]["asked"] > 0
    assert cli.main(command) == 0
    again = capsys.readouterr()
    assert json.loads(again.out) == found
    assert "measured before" in again.err
    # What was drawn is a file that can be asked about as it is.
    (told,) = tmp_path.rglob("conversations.jsonl")
    assert json.loads(told.read_text().splitlines()[0])["questions"]


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--data", "missing.jsonl"], "missing.jsonl cannot be read"),
        (["--data", "bad.jsonl"], "line 1, is not JSON"),
        (["--picture", "ages.png"], ".svg"),
        (["--arms", "base,magic"], "magic"),
        (["--seeds", "1,two"], "--seeds"),
        (["--conversations", "0"], "at least 1"),
        (["--conversations", "100000"], "enough to tell"),
        (["--out", "mine"], "holds something else"),
    ],
)
def test_wrong_words_are_one_sentence_and_status_2(
    options: list[str], says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bad.jsonl").write_text("{\n")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    assert cli.main(["bench", "recall", *options]) == 2
    said = capsys.readouterr()
    assert says in said.err
    assert "Traceback" not in said.err
    assert (tmp_path / "mine" / "letter.txt").read_text() == "dear"


def test_bench_needs_to_know_what(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["bench"]) == 2
    assert "{ui,recall,speed}" in capsys.readouterr().err


def test_the_command_line_offers_every_arm() -> None:
    """It names them without importing the bench, which no other verb needs."""
    options = arguments.parser().parse_args(["bench", "recall"])
    assert options.arms == tuple(ARMS)
