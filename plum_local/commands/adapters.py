"""`plum adapters` and `plum export`: which adapter is in use, and taking one elsewhere."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from plum_local import exporting
from plum_local.commands import session
from plum_local.commands.output import table, write_json
from plum_local.commands.session import Session
from plum_local.errors import AdapterError, UsageError
from plum_local.records import Adapter


def run(options: argparse.Namespace) -> int:
    """List, choose or export."""
    if options.verb == "adapters":
        _check_words(options)
    with session.open_session(options.model) as opened:
        if options.verb == "export":
            _export(opened, options)
        elif options.action == "list":
            _list(opened, options)
        else:
            _choose(opened, options)
    return 0


def _check_words(options: argparse.Namespace) -> None:
    if options.action == "activate" and options.version is None:
        raise UsageError("Say which version to use: `plum adapters activate VERSION`.")
    if options.action != "activate" and options.version is not None:
        raise UsageError(f"`plum adapters {options.action}` takes no version.")


def _list(opened: Session, options: argparse.Namespace) -> None:
    found = opened.store.adapters(opened.checkpoint.name)
    if options.json:
        write_json([asdict(adapter) for adapter in found])
    elif not found:
        print(f"There are no adapters for {opened.checkpoint.name} yet; `plum remember` makes one.")
    else:
        rows = [
            ("→" if a.active else "", a.version, a.parent or "base", str(a.memories), f"{a.recall:.0%}", a.created[:10])
            for a in found
        ]
        table(("", "version", "after", "memories", "recall", "date"), rows)


def _choose(opened: Session, options: argparse.Namespace) -> None:
    from plum_local.consolidate.standing import restate

    store, name = opened.store, opened.checkpoint.name
    version = options.version
    if options.action == "rollback":
        active = store.active_adapter(name)
        if active is None:
            raise AdapterError(f"No adapter is in use with {name}, so there is nothing to roll back.")
        version = active.parent
    if options.action == "base":
        version = None
    if version is not None:
        exporting.verified_folder(opened.home, store.adapter(name, version))
    chosen = store.activate(name, version)
    restate(store, opened.home, name)
    if options.json:
        write_json({"checkpoint": name, "active": chosen.version if chosen else None})
    else:
        print(_now(name, chosen))


def _now(name: str, adapter: Adapter | None) -> str:
    if adapter is None:
        return f"{name} now answers without an adapter."
    return f"{name} now answers with adapter {adapter.version}."


def _export(opened: Session, options: argparse.Namespace) -> None:
    made = exporting.export_mlx(
        opened.store,
        opened.home,
        opened.checkpoint,
        Path(options.folder),
        version=options.version,
        force=options.force,
    )
    if options.json:
        write_json({"folder": str(made.folder), "version": made.version, "format": "mlx", "command": made.command})
    else:
        print(f"Adapter {made.version} of {opened.checkpoint.name} is in {made.folder}. To ask it:\n\n{made.command}")
