"""`plum models`: listed, chosen; and where options may stand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from verb_helpers import Plum

from plum_local.paths import Home


def test_models_lists_the_catalog_and_the_one_in_use(plum: Plum, folder: Path) -> None:
    listed = json.loads(plum("models", "--json")[1])
    assert listed[0]["name"] == "plum-tiny"
    assert [entry["name"] for entry in listed if entry["in_use"]] == [str(folder)]
    assert "→\t" in plum("models")[1]


def test_models_use_writes_the_settings(plum: Plum, folder: Path, home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    home.settings.write_text("# mine\n")
    monkeypatch.chdir(folder.parent)
    assert plum("models", "use", "model")[0] == 0
    assert home.settings.read_text() == f'# mine\ncheckpoint = "{folder}"\n'
    status, _, error = plum("models", "use", "nothing-like-this")
    assert status == 1
    assert "plum models" in error
    assert str(folder) in home.settings.read_text()


@pytest.mark.parametrize(
    "order", [("--events", "download", "no"), ("download", "--events", "no"), ("download", "no", "--events")]
)
def test_options_stand_before_and_behind_an_action_and_its_argument(plum: Plum, order: tuple[str, ...]) -> None:
    status, _, error = plum("models", *order)
    assert status == 1
    assert "There is no model called" in error


def test_an_option_before_an_action_holds_for_it(plum: Plum) -> None:
    assert json.loads(plum("models", "--json", "list")[1]) == json.loads(plum("models", "list", "--json")[1])


def test_models_download_of_an_unknown_name_does_not_go_on_the_network(plum: Plum) -> None:
    status, _, error = plum("models", "download", "nothing-like-this")
    assert status == 1
    assert "nothing-like-this" in error
