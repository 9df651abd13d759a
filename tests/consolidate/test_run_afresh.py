from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from running import WEAK, Run, end_of, made_afresh, manifest_of, reply_of
from scripted import ScriptedModel

from plum_local.consolidate.select import holds_forgotten, select
from plum_local.paths import Home
from plum_local.settings import GateSettings, Settings
from plum_local.store import Store
from tui.manifests import holding

Say = Callable[..., str]
pytestmark = pytest.mark.usefixtures("few_pairs")


def test_a_night_after_two_rejected_ones_begins_with_the_bare_model_and_all_memories(
    begin: Run, home: Home, say: Say
) -> None:
    say("my dog is called Zuko")
    assert end_of(begin()).adapter_version == "v1"
    say("my cat is called Mia")
    assert end_of(begin(consolidation=WEAK)).status == "rejected"
    say("my fish is called Bibo")
    assert end_of(begin(gate=GateSettings(enabled=False))).adapter_version == "v2"
    for name in ("Tom", "Una"):
        say(f"my pony is called {name}")
        assert end_of(begin(consolidation=WEAK)).status == "rejected"
    assert end_of(begin(gate=GateSettings(enabled=False))).adapter_version == "v3"
    assert [made_afresh(home, version) for version in ("v1", "v2", "v3")] == [False, False, True]
    assert len(manifest_of(home, "v3")["memories"]) >= 4
    assert manifest_of(home, "v3")["parent"] == "v2"


def test_the_night_after_a_start_from_the_bare_model_that_was_rejected_goes_on(
    begin: Run, home: Home, say: Say
) -> None:
    say("my dog is called Zuko")
    assert end_of(begin()).adapter_version == "v1"
    for name in ("Tom", "Una", "Mia"):
        say(f"my pony is called {name}")
        assert end_of(begin(consolidation=WEAK)).status == "rejected"
    assert end_of(begin(gate=GateSettings(enabled=False))).adapter_version == "v2"
    assert not made_afresh(home, "v2")


def test_an_adapter_that_has_changed_much_else_is_left(begin: Run, home: Home, say: Say) -> None:
    say("my dog is called Zuko")
    end_of(begin())
    path = home.adapter_dir("tiny", "v1") / "manifest.json"
    for rise, afresh in ((0.9, False), (1.1, True)):
        path.write_text(json.dumps(manifest_of(home, "v1") | {"drift": rise}))
        say(f"my cat is called {'Mia' if afresh else 'Tom'}")
        run = begin(gate=GateSettings(enabled=False))
        plan = next(made for _ in run for made in home.runs.glob("*/plan.json"))
        assert json.loads(plan.read_text())["afresh"] is afresh
        run.close()


def test_what_was_forgotten_is_left_behind_by_the_next_night(begin: Run, store: Store, home: Home, say: Say) -> None:
    say("my dog is called Zuko", "my cat is called Mia")
    end_of(begin(gate=GateSettings(enabled=False)))
    (dog,) = (memory for memory in store.memories() if "Zuko" in memory.sentence)
    store.delete_memory(dog.id)
    say("my fish is called Bibo")
    end = end_of(begin(gate=GateSettings(enabled=False)))
    assert made_afresh(home, end.adapter_version or "")
    assert dog.id not in manifest_of(home, "v2")["memories"]
    assert [adapter.version for adapter in holding(store, home, [dog.id])] == ["v1"]


def test_who_asks_for_it_has_weights_made_anew_without_what_was_forgotten(
    begin: Run, model: ScriptedModel, store: Store, settings: Settings, say: Say
) -> None:
    say("my dog is called Zuko")
    end_of(begin())
    say("my cat is called Mia")
    home, whole = Home(store.path.parent), replace(settings.consolidation, selective=False)
    for night in range(2, 6):  # what is sampled hangs on random ids: now and then it takes one more
        version = f"v{night + 1}"
        end_of(begin(consolidation=whole, gate=GateSettings(enabled=False)))
        if select(store, home, "tiny").empty:
            break
    dog, cat = sorted(store.memories(), key=lambda memory: "Zuko" not in memory.sentence)
    store.delete_memory(dog.id)
    assert holds_forgotten(store, home, "tiny")
    assert select(store, home, "tiny").empty, "an idle computer is not kept busy by it"
    end = end_of(begin(consolidation=whole))
    assert (end.status, end.adapter_version, end.learned) == ("promoted", version, 0), end.reason
    assert made_afresh(home, version)
    assert manifest_of(home, version)["memories"] == [cat.id]
    assert "Mia" in reply_of(model, "What is my cat called?")
    assert "Zuko" not in reply_of(model, "What is my dog called?")
    assert not holds_forgotten(store, home, "tiny")
    store.delete_memory(cat.id)
    end = end_of(begin())
    assert end.nothing_new
    assert end.reason == "All that it had learned was forgotten, so the bare model answers."
    assert store.active_adapter("tiny") is None
    assert model.adapter_version is None
    assert end_of(begin()).reason == "There is nothing new to remember."
