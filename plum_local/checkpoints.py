"""From a name to a base model on disk, without the network unless a download is asked for.

A name is an entry of the catalog, a folder, or a hub repository ("org/name"). Downloaded models stay in the
hub's own cache. A checkpoint's own name says nothing of this machine, so it may stand in adapters' manifests.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import threading
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from plum_local.errors import CheckpointError
from plum_local.paths import slug
from plum_local.prompts import FEW_SHOT, PROMPT_SETS

_REPO = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*")
_FILES = ["*.json", "*.safetensors", "*.jinja", "*.txt", "tokenizer.model", "LICENSE*"]
_SAMPLE = 1 << 20

Progress = Callable[[int, int], None]
"""Called with bytes done and bytes known of so far (the total grows while the hub lists files)."""


@dataclass(frozen=True, slots=True)
class CatalogEntry:
    """A base model the program knows by name."""

    name: str
    kind: str
    """"bundled" or "hub"."""
    prompt_set: str
    size_bytes: int
    """Approximate."""
    licence: str
    context: int
    """Tokens."""
    min_memory_gb: float
    description: str
    repo: str | None = None
    revision: str | None = None


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A base model on disk, checked to have what loading needs."""

    name: str
    """Catalog name, hub repository, or "<folder>-<8 hex digits>" for a folder: no path of this machine."""
    path: Path
    prompt_set: str
    """Name of one of `prompts.PROMPT_SETS`."""
    revision: str
    """Commit of a hub repository, else a fingerprint of the folder's files."""

    @property
    def slug(self) -> str:
        """Folder name of its adapters."""
        return slug(self.name)


def models_dir() -> Path:
    """The folder with the catalog and the bundled checkpoint: in an installed wheel, or in a source checkout."""
    package = Path(__file__).resolve().parent
    for folder in (package / "_models", package.parent / "models"):
        if (folder / "catalog.toml").is_file():
            return folder
    raise CheckpointError("Plum's models folder with catalog.toml is missing; install Plum again.")


def catalog() -> dict[str, CatalogEntry]:
    """All known models by name, the bundled one first."""
    path = models_dir() / "catalog.toml"
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        entries = {name: CatalogEntry(name=name, **table) for name, table in tables.items()}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, TypeError) as error:
        raise CheckpointError(f"The catalog {path} is damaged ({error}); install Plum again.") from error
    return entries


def resolve(name: str) -> Checkpoint:
    """The checkpoint `name` stands for; never goes on the network.

    Raises CheckpointError, one sentence, if it is unknown, not downloaded, or incomplete.
    """
    entry = catalog().get(name)
    if entry is not None and entry.kind == "bundled":
        path = _check(models_dir() / entry.name, entry.name)
        return Checkpoint(entry.name, path, entry.prompt_set, fingerprint(path))
    if entry is not None:
        return _cached(entry.name, str(entry.repo), entry.revision, entry.prompt_set)
    folder = Path(name).expanduser()
    if name and folder.is_dir():
        return _local(folder)
    if _REPO.fullmatch(name):
        return _cached(name, name, None, FEW_SHOT.name)
    if os.sep in name or name.startswith("~"):
        raise CheckpointError(f"There is no model folder {name}; check the path, or choose one of `plum models`.")
    raise CheckpointError(f'There is no model called "{name}"; `plum models` lists those that Plum knows.')


def download(name: str, progress: Progress | None = None) -> Checkpoint:
    """Fetch a model of the catalog or a hub repository into the hub's cache, and check it.

    Run it in a process of its own: the hub's client starts threads, and its environment must not say offline.
    Raises CheckpointError, one sentence, if it is unknown or the download fails; calling again goes on from there.
    """
    entry = catalog().get(name)
    if entry is not None and entry.kind == "bundled":
        return resolve(name)
    repo = entry.repo if entry is not None else name
    if not repo or not _REPO.fullmatch(repo):
        raise CheckpointError(
            f'There is no model called "{name}" to download; `plum models` lists those that Plum knows.'
        )

    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError

    # The hub's errors descend from its HTTP client's, and which client that is has changed more than once.
    network_errors = tuple(base for base in HfHubHTTPError.__mro__ if base.__name__ == "HTTPError")
    try:
        snapshot_download(
            repo,
            revision=entry.revision if entry is not None else None,
            allow_patterns=_FILES,
            tqdm_class=_reporting(progress),
        )
    except (HfHubHTTPError, OSError, ValueError, *network_errors) as error:
        cause = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise CheckpointError(
            f"{repo} could not be downloaded ({cause.rstrip('.')}); check the name and the network, and try again."
        ) from error
    return resolve(name)


def fingerprint(folder: Path) -> str:
    """16 hex digits that change when a model's files do.

    Of each weights file the size, the first and the last MiB are read: enough to tell retrained weights apart
    without reading gigabytes at each start.
    """
    digest = hashlib.sha256()
    for path in sorted([folder / "config.json", folder / "tokenizer.json", *folder.glob("*.safetensors")]):
        size = path.stat().st_size
        digest.update(f"{path.name}:{size};".encode())
        with path.open("rb") as file:
            digest.update(file.read(_SAMPLE))
            file.seek(max(0, size - _SAMPLE))
            digest.update(file.read(_SAMPLE))
    return digest.hexdigest()[:16]


def _local(folder: Path) -> Checkpoint:
    path = _check(folder.resolve(), str(folder))
    bundled = models_dir() / "plum-tiny"
    if path == bundled.resolve():
        return resolve("plum-tiny")
    config = json.loads((path / "config.json").read_text(encoding="utf-8"))
    prompt_set = config.get("prompt_set", FEW_SHOT.name)
    if prompt_set not in PROMPT_SETS:
        raise CheckpointError(
            f'The model folder {folder} asks for the prompt set "{prompt_set}"; it can be {" or ".join(PROMPT_SETS)}.'
        )
    mark = hashlib.sha256(str(path).encode()).hexdigest()[:8]
    return Checkpoint(f"{slug(path.name)}-{mark}", path, prompt_set, fingerprint(path))


def _cached(name: str, repo: str, revision: str | None, prompt_set: str) -> Checkpoint:
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import LocalEntryNotFoundError

    try:
        folder = snapshot_download(repo, revision=revision, allow_patterns=_FILES, local_files_only=True)
    except (LocalEntryNotFoundError, OSError):
        raise CheckpointError(f"The model {name} is not on this machine; run `plum models download {name}`.") from None
    path = _check(Path(folder), name, again=f"run `plum models download {name}` again")
    return Checkpoint(name, path, prompt_set, path.name)


def _check(folder: Path, name: str, again: str = "get the model again") -> Path:
    """`folder` if it has a readable config, a tokenizer and all its weights, else CheckpointError."""
    if not folder.is_dir():
        raise CheckpointError(f"The model folder of {name} is missing ({folder}); {again}.")
    for wanted in ("config.json", "tokenizer.json"):
        if not (folder / wanted).is_file():
            raise CheckpointError(f"The model folder {folder} has no {wanted}; {again}.")
    _json(folder / "config.json", again)
    index = folder / "model.safetensors.index.json"
    needed = set(_json(index, again).get("weight_map", {}).values()) if index.is_file() else set[str]()
    missing = sorted(shard for shard in needed if not (folder / shard).is_file())
    if missing or not any(folder.glob("*.safetensors")):
        what = missing[0] if missing else "*.safetensors file"
        raise CheckpointError(f"The model folder {folder} has no {what}; {again}.")
    return folder


def _json(path: Path, again: str) -> dict[str, Any]:
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        value = None
    if not isinstance(value, dict):
        raise CheckpointError(f"{path} is damaged; {again}.")
    return value


def _reporting(progress: Progress | None) -> type[Any]:
    """A progress bar class for the hub that draws nothing and reports bytes.

    The hub makes several bars: files, bytes on the wire, bytes put together on disk (parts that the cache has
    already never cross the wire). The bar that is farthest is the one to believe.
    """
    from huggingface_hub.utils import tqdm

    lock = threading.Lock()
    seen = [0, 0]

    class Reporting(tqdm):  # type: ignore[misc,unused-ignore]
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            self._bytes = kwargs.get("unit") == "B"
            self._done = int(kwargs.get("initial") or 0)
            super().__init__(*args, **{**kwargs, "disable": True})

        def update(self, n: float | None = 1) -> bool | None:
            self._done += int(n or 0)
            if self._bytes and progress is not None:
                with lock:
                    seen[:] = max(seen[0], self._done), max(seen[1], int(self.total or 0), self._done)
                    progress(seen[0], seen[1])
            return None

    return Reporting
