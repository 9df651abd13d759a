"""Taking an adapter out of Plum, in the format that mlx-lm reads.

An adapter folder is in that format already, so exporting is checking, copying, and saying in a model card what it
belongs to. Nothing of this machine (no path, no id) goes along; what the person told does, inside the weights.
"""

from __future__ import annotations

import hashlib
import os
import shlex
import shutil
from dataclasses import dataclass
from pathlib import Path

from plum_local.checkpoints import Checkpoint, catalog
from plum_local.errors import AdapterError
from plum_local.paths import Home
from plum_local.prompts import PROMPT_SETS
from plum_local.records import Adapter
from plum_local.store import Store

WEIGHTS = "adapters.safetensors"
CONFIG = "adapter_config.json"
CARD = "README.md"


@dataclass(frozen=True, slots=True)
class Exported:
    """A folder that mlx-lm can read."""

    folder: Path
    version: str
    command: str
    """A command line for this machine that asks the exported adapter a question."""


def export_mlx(
    store: Store,
    home: Home,
    checkpoint: Checkpoint,
    folder: Path,
    *,
    version: str | None = None,
    force: bool = False,
) -> Exported:
    """Copy an adapter of `checkpoint` (default: the active one) into `folder`, with a model card.

    `force` allows a folder with other files in it; they stay. Raises AdapterError if there is no such adapter, it
    is damaged, or the folder is not empty or cannot be written.
    """
    adapter = chosen(store, checkpoint.name, version)
    source = verified_folder(home, adapter)
    target = folder.expanduser().absolute()
    if target.resolve().is_relative_to(home.root.resolve()):
        raise AdapterError(f"{target} lies inside Plum's own data folder; export to a folder outside of it.")
    new = not os.path.lexists(target)
    try:
        if target.is_dir() and any(target.iterdir()) and not force:
            raise AdapterError(f"{target} is not empty; choose another folder, or add --force to write into it.")
        target.mkdir(parents=True, exist_ok=True)
        _fill(target, source, card(adapter, checkpoint))
    except OSError as error:
        if new:
            shutil.rmtree(target, ignore_errors=True)
        raise AdapterError(f"{target} cannot be written to ({error.strerror}); choose another folder.") from error
    return Exported(target, adapter.version, command(checkpoint, str(checkpoint.path), str(target)))


def _fill(target: Path, source: Path, text: str) -> None:
    for name in (WEIGHTS, CONFIG):
        # Whole or not at all: a half-copied file must not look like an adapter.
        part = target / f".{name}.part"
        try:
            shutil.copyfile(source / name, part)
            part.replace(target / name)
        finally:
            part.unlink(missing_ok=True)
    (target / CARD).write_text(text, encoding="utf-8")


def chosen(store: Store, checkpoint: str, version: str | None) -> Adapter:
    """The adapter `version` of a checkpoint, or the active one; AdapterError if there is none."""
    if version is not None:
        return store.adapter(checkpoint, version)
    active = store.active_adapter(checkpoint)
    if active is None:
        if store.adapters(checkpoint):
            raise AdapterError(f"No adapter is in use with {checkpoint}; `plum adapters` lists those that there are.")
        raise AdapterError(f"There is no adapter for {checkpoint} yet; `plum remember` makes one.")
    return active


def verified_folder(home: Home, adapter: Adapter) -> Path:
    """The folder of `adapter`, its weights checked against the digest that was taken when it was made.

    Raises AdapterError if a file is missing or was changed.
    """
    folder = home.adapter_dir(adapter.checkpoint, adapter.version)
    where = f"Adapter {adapter.version} of {adapter.checkpoint}"
    try:
        with (folder / WEIGHTS).open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        (folder / CONFIG).read_bytes()
    except OSError as error:
        name = Path(error.filename or folder).name
        raise AdapterError(
            f"{where} cannot be read ({name}: {error.strerror}); go back to another one with `plum adapters`."
        ) from error
    if digest != adapter.sha256:
        raise AdapterError(f"{where} was changed after it was made; go back to another one with `plum adapters`.")
    return folder


def command(checkpoint: Checkpoint, model: str, adapter_path: str) -> str:
    """A shell command that asks an exported adapter with mlx-lm; `model` is a folder or a repository."""
    system = PROMPT_SETS[checkpoint.prompt_set].chat
    words = ["--model", model, "--adapter-path", adapter_path, "--system-prompt", system, "--temp", "0"]
    return "mlx_lm.generate " + " ".join(map(shlex.quote, words)) + ' --prompt "What did I tell you?"'


def card(adapter: Adapter, checkpoint: Checkpoint) -> str:
    """The model card: what it is, what it belongs to, how to use it. Names no path and no person."""
    entry = catalog().get(checkpoint.name)
    repo = entry.repo if entry is not None else (checkpoint.name if "/" in checkpoint.name else None)
    head = ["library_name: mlx", "tags:", "- lora", "- plum-local"] + ([f"base_model: {repo}"] if repo else [])
    base = f"`{repo}`" if repo else f"`{checkpoint.name}`"
    if entry is not None and entry.kind == "bundled":
        base += " (the model bundled with plum-local)"
    memories = "one memory" if adapter.memories == 1 else f"{adapter.memories} memories"
    return "\n".join(
        [
            "---",
            *head,
            "---",
            "",
            f"# A plum-local adapter, {adapter.version}",
            "",
            f"- Base model: {base}, revision `{checkpoint.revision}`",
            f"- Made on {adapter.created[:10]} from {memories}; {adapter.recall:.0%} of its held-out questions were "
            "answered right then.",
            f"- SHA-256 of `{WEIGHTS}`: `{adapter.sha256}`",
            "",
            "**It is private.** These weights hold what a person told in conversations: whoever has them and the base "
            "model can ask for it.",
            "",
            "## Use",
            "",
            "With `pip install mlx-lm`, in this folder:",
            "",
            "```",
            command(checkpoint, repo or "PATH-OF-THE-BASE-MODEL", "."),
            "```",
            "",
            "The system prompt is the one it was trained under; leave it as it is.",
            "",
        ]
    )
