"""From names to base models on disk."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import huggingface_hub
import pytest
from huggingface_hub import constants

from plum_local import checkpoints
from plum_local.checkpoints import catalog, download, fingerprint, resolve
from plum_local.errors import CheckpointError
from plum_local.prompts import PROMPT_SETS

COMMIT = "0123456789abcdef0123456789abcdef01234567"


def _model(folder: Path, **config: object) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps({"model_type": "llama", **config}))
    (folder / "tokenizer.json").write_text("{}")
    (folder / "model.safetensors").write_bytes(b"weights")
    return folder


@pytest.fixture
def bundled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A models folder with the real catalog and a stand-in for the bundled model."""
    text = (checkpoints.models_dir() / "catalog.toml").read_text()
    folder = _model(tmp_path / "models" / "plum-tiny").parent
    (folder / "catalog.toml").write_text(text)
    monkeypatch.setattr(checkpoints, "models_dir", lambda: folder)
    return folder / "plum-tiny"


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty hub cache, and no way out to the network."""
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    return tmp_path / "hub"


def _downloaded(hub: Path, repo: str) -> Path:
    folder = hub / f"models--{repo.replace('/', '--')}"
    (folder / "refs").mkdir(parents=True)
    (folder / "refs" / "main").write_text(COMMIT)
    return _model(folder / "snapshots" / COMMIT)


def test_the_catalog_is_complete() -> None:
    entries = catalog()
    assert next(iter(entries)) == "plum-tiny"
    assert len(entries) >= 4
    for entry in entries.values():
        assert entry.prompt_set in PROMPT_SETS
        assert entry.kind in ("bundled", "hub")
        assert (entry.repo is not None and entry.revision is not None) == (entry.kind == "hub")
        assert min(entry.size_bytes, entry.context, entry.min_memory_gb) > 0
        assert entry.licence
        assert entry.description.endswith(".")


def test_a_damaged_catalog_is_one_sentence(bundled: Path) -> None:
    (bundled.parent / "catalog.toml").write_text("[x]\nkind = 'hub'")
    with pytest.raises(CheckpointError, match="is damaged"):
        catalog()


def test_the_bundled_model_is_found(bundled: Path) -> None:
    checkpoint = resolve("plum-tiny")
    assert (checkpoint.name, checkpoint.path, checkpoint.prompt_set) == ("plum-tiny", bundled, "brief")
    assert checkpoint.revision == fingerprint(bundled)
    assert resolve(str(bundled)) == checkpoint


@pytest.mark.parametrize("missing", ["config.json", "tokenizer.json", "model.safetensors"])
def test_an_incomplete_model_is_one_sentence(bundled: Path, missing: str) -> None:
    (bundled / missing).unlink()
    with pytest.raises(CheckpointError, match=r"has no .*(json|safetensors)"):
        resolve("plum-tiny")


def test_a_missing_shard_is_one_sentence(bundled: Path) -> None:
    index = {"weight_map": {"a": "model.safetensors", "b": "model-00002.safetensors"}}
    (bundled / "model.safetensors.index.json").write_text(json.dumps(index))
    with pytest.raises(CheckpointError, match=r"has no model-00002\.safetensors"):
        resolve("plum-tiny")


def test_a_damaged_config_is_one_sentence(bundled: Path) -> None:
    (bundled / "config.json").write_text("{nope")
    with pytest.raises(CheckpointError, match=r"config\.json is damaged"):
        resolve("plum-tiny")


def test_a_missing_bundled_folder_is_one_sentence(bundled: Path) -> None:
    bundled.rename(bundled.parent / "elsewhere")
    with pytest.raises(CheckpointError, match="model folder of plum-tiny is missing"):
        resolve("plum-tiny")


def test_any_folder_can_be_a_model(tmp_path: Path, bundled: Path) -> None:
    one = resolve(str(_model(tmp_path / "a" / "My Model")))
    two = resolve(str(_model(tmp_path / "b" / "My Model", prompt_set="brief")))
    assert (one.prompt_set, two.prompt_set) == ("few-shot", "brief")
    assert one.name != two.name
    assert one.name.startswith("My-Model-")
    assert str(tmp_path) not in one.name
    assert one.slug == one.name


def test_an_unknown_prompt_set_is_one_sentence(tmp_path: Path, bundled: Path) -> None:
    with pytest.raises(CheckpointError, match='prompt set "poetic"; it can be brief or few-shot'):
        resolve(str(_model(tmp_path / "odd", prompt_set="poetic")))


def test_new_weights_have_another_revision(bundled: Path) -> None:
    before = resolve("plum-tiny").revision
    (bundled / "model.safetensors").write_bytes(b"weightz")
    assert resolve("plum-tiny").revision != before


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("gpt-9", 'no model called "gpt-9"'),
        ("/no/such/folder", "no model folder /no/such/folder"),
        ("", 'no model called ""'),
        ("qwen3-4b", "not on this machine; run `plum models download qwen3-4b`"),
        ("someone/some-model", "not on this machine; run `plum models download someone/some-model`"),
    ],
)
def test_what_cannot_be_resolved_is_one_sentence(hub: Path, name: str, sentence: str) -> None:
    with pytest.raises(CheckpointError, match=sentence):
        resolve(name)


def test_a_downloaded_model_is_found_offline(hub: Path) -> None:
    folder = _downloaded(hub, "mlx-community/Qwen3-4B-Instruct-2507-4bit")
    checkpoint = resolve("qwen3-4b")
    assert (checkpoint.name, checkpoint.path.resolve(), checkpoint.revision) == ("qwen3-4b", folder.resolve(), COMMIT)
    assert resolve("mlx-community/Qwen3-4B-Instruct-2507-4bit").slug == "mlx-community--Qwen3-4B-Instruct-2507-4bit"


def test_half_a_download_is_one_sentence(hub: Path) -> None:
    (_downloaded(hub, "someone/some-model") / "model.safetensors").unlink()
    with pytest.raises(CheckpointError, match="run `plum models download someone/some-model` again"):
        resolve("someone/some-model")


def test_downloading_reports_bytes(hub: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fake(repo: str, *, local_files_only: bool = False, tqdm_class: Any = None, **rest: Any) -> str:
        if not local_files_only:
            files = tqdm_class(total=3, desc="Fetching 3 files")
            bar = tqdm_class(total=0, unit="B", unit_scale=True, disable=None)
            bar.total += 10
            files.update(1)
            bar.update(4)
            bar.update(6)
            _downloaded(hub, repo)
        return str(hub / f"models--{repo.replace('/', '--')}" / "snapshots" / COMMIT)

    monkeypatch.setattr(huggingface_hub, "snapshot_download", fake)
    seen: list[tuple[int, int]] = []
    checkpoint = download("llama-3.2-1b", lambda done, total: seen.append((done, total)))
    assert (checkpoint.name, checkpoint.revision) == ("llama-3.2-1b", COMMIT)
    assert seen == [(4, 10), (10, 10)]


def test_a_download_without_a_network_is_one_sentence(hub: Path) -> None:
    with pytest.raises(CheckpointError, match="someone/some-model could not be downloaded") as caught:
        download("someone/some-model")
    assert "\n" not in str(caught.value)


def test_a_download_of_something_unknown_is_one_sentence(hub: Path) -> None:
    with pytest.raises(CheckpointError, match='no model called "gpt-9" to download'):
        download("gpt-9")
