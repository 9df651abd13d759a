"""`plum doctor`: each thing that is in order or wrong, said once."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from verb_helpers import Plum, make_adapter

from plum_local.paths import Home
from plum_local.store import Store


def test_doctor_finds_everything_in_order(plum: Plum, folder: Path, store: Store, home: Home, name: str) -> None:
    make_adapter(store, home, name, "v1", None)
    status, out, _ = plum("doctor", "--json")
    report = json.loads(out)
    found = {check["name"]: check for check in report["checks"]}
    assert status == 0, out
    assert report["ok"] is True
    assert found["home"]["mode"] == "0700"
    assert found["matrix products"]["mlx_gflops"] > 0
    assert found["adapter"]["version"] == "v1"


def test_doctor_names_what_is_wrong_and_goes_on(plum: Plum, folder: Path, store: Store, home: Home, name: str) -> None:
    make_adapter(store, home, name, "v1", None)
    (home.adapter_dir(name, "v1") / "adapters.safetensors").write_bytes(b"other")
    shutil.rmtree(folder)
    home.root.chmod(0o755)
    status, out, _ = plum("doctor", "--json")
    found = {check["name"]: check["status"] for check in json.loads(out)["checks"]}
    assert status == 1
    assert (found["model"], found["adapter"], found["home"], found["store"]) == ("problem", "problem", "warning", "ok")


def test_doctor_says_once_why_the_home_cannot_be_used(
    plum: Plum, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "file").write_text("")
    monkeypatch.setenv("PLUM_HOME", str(folder / "file" / "home"))
    status, out, _ = plum("doctor")
    assert status == 1
    assert out.count(str(folder / "file")) == 1, out
    assert "see home" in out
