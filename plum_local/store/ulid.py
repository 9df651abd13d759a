"""Identifiers that sort by time of creation (the ULID layout: 48 bits of milliseconds, 80 random bits).

Within one process they always grow, also inside one millisecond and when the clock is set back, so the
order of ids is the order in which things were said.
"""

from __future__ import annotations

import secrets
import threading
import time

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_lock = threading.Lock()
_last = [0]  # the number of the newest id


def ulid() -> str:
    """A new id, 26 characters, greater than every one this process made before."""
    with _lock:
        fresh = (time.time_ns() // 1_000_000) << 80 | secrets.randbits(80)
        number = fresh if fresh >> 80 > _last[0] >> 80 else _last[0] + 1
        _last[0] = number
    return "".join(_ALPHABET[number >> shift & 31] for shift in range(125, -1, -5))
