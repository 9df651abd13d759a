"""When the app consolidates by itself, and what it says when it does not."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import psutil
import pytest

from plum_local import power
from plum_local.power import Power
from plum_local.scheduler import IdleState, decide
from plum_local.settings import IdleSettings

MAINS = Power(on_mains=True, battery_percent=None, free_memory_gb=8.0)
READY = IdleState(last_input=1000.0, power=MAINS, unconsolidated=3)
SETTINGS = IdleSettings(idle_minutes=5)
LATER = 1000.0 + 5 * 60


def test_it_runs_when_idle_long_enough_with_something_new() -> None:
    decision = decide(LATER, READY, SETTINGS)
    assert decision.run
    assert "3 new messages" in decision.why


def test_a_correction_by_hand_is_learned_without_a_new_message() -> None:
    assert (
        "something to learn: one correction."
        in decide(LATER, replace(READY, unconsolidated=0, corrected=1), SETTINGS).why
    )
    assert "3 new messages and 2 corrections." in decide(LATER, replace(READY, corrected=2), SETTINGS).why


@pytest.mark.parametrize(
    ("change", "why", "clause"),
    [
        ({"running": True}, "remembering already", "learning"),
        ({"unconsolidated": 0}, "nothing new", "nothing new to learn"),
        ({"replying": True}, "reply is being written", "paused while it replies"),
        ({"power": replace(MAINS, on_mains=False, battery_percent=99.0)}, "runs on battery", "waiting for power"),
        ({"power": replace(MAINS, battery_percent=12.0)}, "12 %, and 30 % are wanted", "waiting for the battery"),
        ({"power": replace(MAINS, free_memory_gb=0.5)}, "Only 0.5 GB", "waiting for memory"),
        ({"last_input": LATER - 61}, "4 minutes more without input", "learns in 4 min"),
        ({"last_input": LATER - 299}, "one minute more", "learns in 1 min"),
        ({"last_failure": LATER - 60}, "tries again in 29 minutes", "tries again in 29 min"),
    ],
)
def test_each_reason_not_to_is_said(change: dict[str, object], why: str, clause: str) -> None:
    decision = decide(LATER, replace(READY, **change), SETTINGS)  # type: ignore[arg-type]
    assert not decision.run
    assert why in decision.why
    assert decision.clause == clause


def test_it_can_be_turned_off_and_allowed_on_battery() -> None:
    assert "turned off" in decide(LATER, READY, replace(SETTINGS, enabled=False)).why
    on_battery = replace(READY, power=Power(False, 80.0, 8.0))
    assert decide(LATER, on_battery, replace(SETTINGS, need_mains_power=False)).run


def test_it_tries_again_after_a_failure_in_time() -> None:
    assert decide(LATER, replace(READY, last_failure=LATER - 31 * 60), SETTINGS).run


@pytest.mark.parametrize(
    ("battery", "expected"),
    [
        (None, (True, None)),
        (SimpleNamespace(percent=41, power_plugged=False), (False, 41.0)),
        (SimpleNamespace(percent=41, power_plugged=True), (True, 41.0)),
        (SimpleNamespace(percent=41, power_plugged=None), (True, 41.0)),
    ],
)
def test_power_is_read_from_the_machine(
    monkeypatch: pytest.MonkeyPatch, battery: object, expected: tuple[bool, float | None]
) -> None:
    monkeypatch.setattr(psutil, "sensors_battery", lambda: battery, raising=False)
    reading = power.read()
    assert (reading.on_mains, reading.battery_percent) == expected
    assert reading.free_memory_gb > 0


def test_a_battery_that_cannot_be_read_counts_as_mains(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise OSError("no such device")

    monkeypatch.setattr(psutil, "sensors_battery", broken, raising=False)
    assert power.read().on_mains
