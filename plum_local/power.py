"""What the machine says of its power and memory. Unknown counts as mains: a desktop has no battery to ask."""

from __future__ import annotations

from dataclasses import dataclass

import psutil


@dataclass(frozen=True, slots=True)
class Power:
    """One reading of the machine."""

    on_mains: bool
    battery_percent: float | None
    """0..100; None where there is no battery."""
    free_memory_gb: float
    """GiB that can be had without swapping."""


def read() -> Power:
    """Ask the machine now; takes well under a millisecond."""
    free = psutil.virtual_memory().available / 2**30
    try:
        # psutil leaves the function out on systems it cannot ask; some Linux drivers answer with garbage
        battery = psutil.sensors_battery()
    except (AttributeError, OSError, ValueError, RuntimeError):
        battery = None
    if battery is None:
        return Power(True, None, free)
    plugged = battery.power_plugged
    return Power(True if plugged is None else bool(plugged), float(battery.percent), free)
