"""A model that answers what it was given, and what runs a command."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from plum_local.engine.model import Token
from plum_local.paths import Home
from plum_local.records import Adapter, Role
from plum_local.store import Store

Plum = Callable[..., tuple[int, str, str]]


@dataclass
class ScriptedModel:
    """Answers what it was given, and keeps what it was asked."""

    pieces: list[Any] = field(default_factory=lambda: ["Hello", " there."])
    turns: list[Any] = field(default_factory=list)
    temperatures: list[float] = field(default_factory=list)
    asked_adapter: bool = False
    adapter_version: str | None = None
    context_length: int = 512
    serving: Any = field(default_factory=lambda: SimpleNamespace(silent=lambda: None))

    def stream(self, turns: Any, *, adapter: bool, temperature: float = 0.0, **_: Any) -> Iterator[Any]:
        self.turns.append(turns)
        self.asked_adapter = self.asked_adapter or adapter
        self.temperatures.append(temperature)
        for piece in self.pieces:
            if isinstance(piece, BaseException) or (isinstance(piece, type) and issubclass(piece, BaseException)):
                raise piece
            yield Token(piece)

    def least(self, items: Any) -> list[float]:
        return [1.0 for _ in items]

    @contextmanager
    def using(self, state: Any) -> Iterator[None]:
        yield

    def swap_adapter(self, folder: Path | None, version: str | None = None) -> None:
        self.adapter_version = version


def note_memory(store: Store, sentence: str) -> str:
    message = store.add_message(store.new_conversation("Dogs").id, Role.USER, "my dog is called Zubin")
    return store.add_memory(sentence, message.id).id


def make_adapter(store: Store, home: Home, name: str, version: str, parent: str | None) -> None:
    folder = home.adapter_dir(name, version)
    folder.mkdir()
    (folder / "adapters.safetensors").write_bytes(version.encode())
    (folder / "adapter_config.json").write_text("{}")
    digest = hashlib.sha256(version.encode()).hexdigest()
    run = store.start_run("command", name)
    store.add_adapter(Adapter(version, name, parent, run.id, "2026-11-21T09:30:00Z", digest, 2, 0.5))
    store.activate(name, version)
