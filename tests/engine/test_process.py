"""The engine's loop: replies before training, pause, cancel, the store's adapter, and errors as sentences."""

from __future__ import annotations

import queue
import sys
from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import mlx.core as mx
import pytest

from plum_local.consolidate.locking import only_one
from plum_local.engine import process, protocol
from plum_local.engine.lora import LoraState
from plum_local.engine.model import Model
from plum_local.engine.protocol import Chat, Event
from plum_local.engine.worker import Engine
from plum_local.errors import ConsolidationError, EngineError
from plum_local.paths import Home
from plum_local.records import Adapter, MemoryState
from plum_local.store import Store

TURNS = [("system", "You are Plum."), ("user", "My dog is called Rex.")]


@dataclass
class Bench:
    """An engine in this process, and what it has sent."""

    engine: Engine
    home: Home
    sent: list[Event] = field(default_factory=list)

    def work(self) -> None:
        while self.engine.has_work:
            self.engine.advance()

    def of(self, kind: type[Any]) -> list[Any]:
        return [event for event in self.sent if isinstance(event, kind)]

    @property
    def model(self) -> Model:
        model = self.engine._model
        assert model is not None
        return model


@dataclass(frozen=True)
class StepEvent:
    step: int

    def as_dict(self) -> dict[str, Any]:
        return {"event": "train_step", "step": self.step}


@pytest.fixture
def bench(tmp_path: Path, tiny_checkpoint: Path) -> Bench:
    home = Home(tmp_path)
    sent: list[Event] = []
    made = Bench(Engine(home, sent.append), home, sent)
    made.engine.handle(protocol.Load(str(tiny_checkpoint)))
    assert isinstance(sent[-1], protocol.Loaded), sent
    return made


@pytest.fixture
def training(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A scripted consolidation of five steps that changes the network's numbers; the list tells what it saw."""
    seen: list[str] = []

    def consolidate(model: Model, store: Store, *_: object, **__: object) -> Generator[StepEvent, None, None]:
        try:
            for step in range(5):
                louder = {n: a + 0.3 for n, a in model.adapter_parameters().parameters.items()}
                model.put_adapter(LoraState(louder, 2.0))
                yield StepEvent(step)
            raise ConsolidationError("It could not finish.")
        finally:
            seen.append("closed")

    module = ModuleType("plum_local.consolidate")
    module.consolidate = consolidate  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "plum_local.consolidate", module)
    return seen


def add_adapter(bench: Bench, version: str, *, activate: bool) -> None:
    checkpoint = bench.engine._checkpoint
    assert checkpoint is not None
    folder = bench.home.adapter_dir(checkpoint.name, version)
    folder.mkdir()
    loud = bench.model.fresh_adapter(rank=4, scale=2.0, seed=5).parameters
    with bench.model.using(LoraState({n: mx.ones_like(a) * 0.1 for n, a in loud.items()}, 2.0)):
        bench.model.save_adapter(folder)
    with Store(bench.home.db) as store:
        run = store.start_run("command", checkpoint.name)
        store.add_adapter(Adapter(version, checkpoint.name, None, run.id, "2026-01-01T00:00:00Z", "", 1, 1.0))
        if activate:
            store.activate(checkpoint.name, version)


def test_reply_comes_in_pieces_and_ends_with_all_of_it(bench: Bench) -> None:
    bench.engine.handle(Chat("a", TURNS, 10))
    bench.work()
    done = bench.of(protocol.Done)[-1]
    assert "".join(piece.text for piece in bench.of(protocol.TextPiece)) == done.text != ""
    assert done.reply_tokens <= 10
    assert done.prompt_tokens > 0


def test_stopped_reply_keeps_what_was_said(bench: Bench) -> None:
    bench.engine.handle(Chat("a", TURNS, 10))
    bench.engine.handle(Chat("b", TURNS, 10))
    bench.engine.advance()
    bench.engine.handle(protocol.Stop("b"))
    bench.engine.handle(protocol.Stop("a"))
    done = {event.id: event for event in bench.of(protocol.Done)}
    assert done["a"].finish_reason == done["b"].finish_reason == "cancelled"
    assert done["a"].text == "".join(piece.text for piece in bench.of(protocol.TextPiece)) != ""
    assert not bench.engine.has_work


def test_reply_goes_before_training_and_ignores_its_numbers(bench: Bench, training: list[str]) -> None:
    bench.engine.handle(Chat("before", TURNS, 10))
    bench.work()
    bench.engine.handle(protocol.Remember("person"))
    bench.engine.advance()
    bench.engine.handle(Chat("during", TURNS, 10))
    while len(bench.of(protocol.Done)) < 2:
        bench.engine.advance()
    assert len(bench.of(protocol.RunEvent)) == 1
    before, during = bench.of(protocol.Done)
    assert during.text == before.text


def test_reply_is_given_in_the_middle_of_a_step(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    class Moment:
        def as_dict(self) -> dict[str, Any]:
            return {"event": "moment"}

    def consolidate(*_: object, **__: object) -> Generator[object, None, None]:
        yield Moment()
        yield Moment()
        yield StepEvent(1)

    module = ModuleType("plum_local.consolidate")
    module.consolidate = consolidate  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "plum_local.consolidate", module)
    bench.engine.handle(protocol.Remember("person"))
    bench.engine.advance()
    bench.engine.handle(Chat("a", TURNS, 10))
    while not bench.of(protocol.Done):
        bench.engine.advance()
    assert bench.of(protocol.RunEvent) == []  # moments are no news
    bench.work()
    assert [event.name for event in bench.of(protocol.RunEvent)] == ["train_step", "run_finished"]


def test_pause_holds_and_resume_goes_on(bench: Bench, training: list[str]) -> None:
    bench.engine.handle(protocol.Remember("person"))
    bench.engine.advance()
    bench.engine.handle(protocol.Pause())
    assert not bench.engine.has_work
    bench.engine.handle(protocol.Resume())
    bench.work()
    assert [event.data.get("step") for event in bench.of(protocol.RunEvent)][:5] == [0, 1, 2, 3, 4]


def test_cancelled_run_is_closed_and_its_numbers_are_gone(bench: Bench, training: list[str]) -> None:
    bench.engine.handle(protocol.Remember("person"))
    bench.engine.advance()
    bench.engine.handle(protocol.CancelRemember())
    assert training == ["closed"]
    assert bench.sent[-1] == protocol.RunEvent("run_finished", {"status": "cancelled", "reason": ""})
    assert bench.model.adapter_parameters() == bench.model.serving


def test_failing_run_tells_why_and_chat_goes_on(bench: Bench, training: list[str]) -> None:
    bench.engine.handle(protocol.Remember("person"))
    bench.work()
    assert protocol.Error("It could not finish.", "remember") in bench.sent
    assert bench.of(protocol.RunEvent)[-1].data["status"] == "failed"
    bench.engine.handle(Chat("a", TURNS, 3))
    bench.work()
    assert bench.of(protocol.Done)


def test_adapter_promoted_by_another_process_is_used_at_the_next_turn(bench: Bench) -> None:
    add_adapter(bench, "v1", activate=True)
    bench.engine.handle(Chat("a", TURNS, 3))
    bench.work()
    assert bench.of(protocol.AdapterChanged) == [protocol.AdapterChanged("v1")]
    assert bench.model.adapter_version == "v1"


def test_chosen_adapter_is_stored_as_active(bench: Bench) -> None:
    add_adapter(bench, "v1", activate=False)
    bench.engine.handle(protocol.UseAdapter("v1"))
    assert bench.sent[-1] == protocol.AdapterChanged("v1")
    checkpoint = bench.engine._checkpoint
    assert checkpoint is not None
    with Store(bench.home.db) as store:
        active = store.active_adapter(checkpoint.name)
        noted = store.add_memory(
            "Your dog is called Rex.", store.add_message(store.new_conversation().id, "user", "x").id
        )
        store.set_memory_state(noted.id, MemoryState.LEARNED)
    assert active is not None
    assert active.version == "v1"
    bench.engine.handle(protocol.UseAdapter(None))
    with Store(bench.home.db) as store:
        assert store.memory(noted.id).state is MemoryState.NOTED  # the bare checkpoint has learned nothing
    bench.engine.handle(protocol.UseAdapter("v1"))
    bench.engine.handle(protocol.UseAdapter("v9"))
    assert isinstance(bench.sent[-1], protocol.Error)
    assert bench.model.adapter_version == "v1"


def test_no_adapter_is_chosen_while_another_app_remembers(bench: Bench) -> None:
    add_adapter(bench, "v1", activate=False)
    with only_one(bench.home):
        bench.engine.handle(protocol.UseAdapter("v1"))
    assert isinstance(bench.sent[-1], protocol.Error)
    assert "remembering already" in bench.sent[-1].message
    assert bench.model.adapter_version is None


def test_damaged_active_adapter_is_told_once_and_left_out(bench: Bench) -> None:
    add_adapter(bench, "v1", activate=True)
    checkpoint = bench.engine._checkpoint
    assert checkpoint is not None
    (bench.home.adapter_dir(checkpoint.name, "v1") / "adapters.safetensors").unlink()
    for name in ("a", "b"):
        bench.engine.handle(Chat(name, TURNS, 3))
        bench.work()
    assert len(bench.of(protocol.Error)) == 1
    assert "answering without it" in bench.of(protocol.Error)[0].message
    assert len(bench.of(protocol.Done)) == 2


def test_chat_without_a_checkpoint_is_a_sentence(tmp_path: Path) -> None:
    sent: list[Event] = []
    Engine(Home(tmp_path), sent.append).handle(Chat("a", TURNS, 3))
    assert sent == [protocol.Error("No checkpoint is loaded yet; choose one with `plum models`.", "chat", "a")]


def test_loop_ends_with_its_input_and_survives_nonsense(bench: Bench, training: list[str]) -> None:
    inbox: process.Inbox = queue.SimpleQueue()
    inbox.put(EngineError("Not a request."))
    inbox.put(protocol.Remember("person"))
    inbox.put(None)
    process.serve(bench.engine, inbox)
    assert protocol.Error("Not a request.") in bench.sent
    assert bench.of(protocol.RunEvent)[-1].data["status"] == "cancelled"


def test_title_is_one_line(bench: Bench) -> None:
    bench.engine.handle(protocol.Title("t", TURNS[1:]))
    bench.work()
    assert "\n" not in bench.of(protocol.Done)[-1].text
