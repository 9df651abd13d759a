"""`plum adapters`: listed, chosen, rolled back; and `plum export`."""

from __future__ import annotations

import json
from pathlib import Path

from verb_helpers import Plum, make_adapter

from plum_local.paths import Home
from plum_local.store import Store


def test_adapters_are_listed_chosen_and_rolled_back(plum: Plum, store: Store, home: Home, name: str) -> None:
    assert "plum remember" in plum("adapters")[1]
    make_adapter(store, home, name, "v1", None)
    make_adapter(store, home, name, "v2", "v1")

    def active() -> list[str]:
        return [a["version"] for a in json.loads(plum("adapters", "--json")[1]) if a["active"]]

    assert active() == ["v2"]
    assert plum("adapters", "rollback")[0] == 0
    assert active() == ["v1"]
    assert json.loads(plum("adapters", "activate", "v2", "--json")[1])["active"] == "v2"
    assert plum("adapters", "base")[0] == 0
    assert active() == []
    status, _, error = plum("adapters", "rollback")
    assert status == 1
    assert "nothing to roll back" in error
    assert plum("adapters", "activate", "v7")[0] == 1


def test_rolling_back_the_first_adapter_leaves_none(plum: Plum, store: Store, home: Home, name: str) -> None:
    make_adapter(store, home, name, "v1", None)
    assert "without an adapter" in plum("adapters", "rollback")[1]
    assert store.active_adapter(name) is None


def test_a_damaged_adapter_is_not_activated(plum: Plum, store: Store, home: Home, name: str) -> None:
    make_adapter(store, home, name, "v1", None)
    store.activate(name, None)
    (home.adapter_dir(name, "v1") / "adapters.safetensors").write_bytes(b"other")
    status, _, error = plum("adapters", "activate", "v1")
    assert status == 1
    assert "was changed" in error
    assert store.active_adapter(name) is None


def test_export_says_how_to_ask_what_it_wrote(
    plum: Plum, store: Store, *, home: Home, folder: Path, name: str, tmp_path: Path
) -> None:
    make_adapter(store, home, name, "v1", None)
    status, out, _ = plum("export", "--format", "mlx", str(tmp_path / "out"))
    assert status == 0
    assert f"mlx_lm.generate --model {folder} --adapter-path {tmp_path / 'out'}" in out
    assert plum("export", str(tmp_path / "out"))[0] == 1
    assert json.loads(plum("export", str(tmp_path / "out"), "--force", "--json")[1])["version"] == "v1"
