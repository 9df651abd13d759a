"""`plum models`: which base models there are, fetching one, choosing one."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from plum_local import checkpoints, paths, settings
from plum_local.checkpoints import CatalogEntry, Checkpoint
from plum_local.commands.output import console, table, write_json
from plum_local.errors import CheckpointError, UsageError


def run(options: argparse.Namespace) -> int:
    """List, download or use."""
    if options.action == "list":
        if options.name is not None:
            raise UsageError("`plum models list` takes no name.")
        _list(options)
        return 0
    if options.name is None:
        raise UsageError(f"Say which model: `plum models {options.action} NAME`.")
    if options.action == "download" and options.events:
        checkpoints.download(options.name, _event)
        return 0
    if options.action == "download":
        checkpoint = _download(options.name)
        said = f"{checkpoint.name} is on this computer; `plum models use {options.name}` chooses it."
    else:
        checkpoint = _use(options.name)
        said = f"Plum now uses {checkpoint.name}."
    if options.json:
        write_json({"name": checkpoint.name, "path": str(checkpoint.path), "revision": checkpoint.revision})
    else:
        print(said)
    return 0


def _list(options: argparse.Namespace) -> None:
    chosen = settings.load(paths.home().settings).checkpoint
    entries = checkpoints.catalog()
    found = {name: _on_disk(name) for name in [*entries, *([] if chosen in entries else [chosen])]}
    if options.json:
        known = [asdict(e) | {"downloaded": bool(found[e.name]), "in_use": e.name == chosen} for e in entries.values()]
        other = {"name": chosen, "kind": "other", "downloaded": bool(found[chosen]), "in_use": True}
        write_json(known if chosen in entries else [*known, other])
        return
    rows = [_row(entry, bool(found[entry.name]), entry.name == chosen) for entry in entries.values()]
    if chosen not in entries:
        rows.append(("→", chosen, "", "yes" if found[chosen] else "no", "", "chosen in the settings"))
    table(("", "name", "size", "here", "memory", ""), rows, wide=5)


def _row(entry: CatalogEntry, here: bool, in_use: bool) -> tuple[str, ...]:
    size = f"{entry.size_bytes / 1e9:.1f} GB" if entry.size_bytes >= 1e9 else f"{entry.size_bytes / 1e6:.0f} MB"
    memory = f"{entry.min_memory_gb:g} GB"
    return "→" if in_use else "", entry.name, size, "yes" if here else "no", memory, entry.description


def _on_disk(name: str) -> Checkpoint | None:
    try:
        return checkpoints.resolve(name)
    except CheckpointError:
        return None


def _event(done: int, total: int) -> None:
    print(json.dumps({"done": done, "total": total}), flush=True)


def _download(name: str) -> Checkpoint:
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*columns, TimeRemainingColumn(), console=console(stderr=True), transient=True) as bar:
        task = bar.add_task(name, total=None)
        return checkpoints.download(name, lambda done, total: bar.update(task, completed=done, total=total or None))


def _use(name: str) -> Checkpoint:
    checkpoint = checkpoints.resolve(name)
    # A folder is written down whole: the next command may be typed in another one.
    is_name = name in checkpoints.catalog() or not Path(name).expanduser().is_dir()
    chosen = name if is_name else str(Path(name).expanduser().resolve())
    settings.save(paths.home().settings, checkpoint=chosen)
    return checkpoint
