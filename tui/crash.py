"""What a person gets to see of a mistake in the app itself: one sentence; the rest is in a log file."""

from __future__ import annotations

import time
import traceback

from textual.worker import WorkerFailed

from plum_local.errors import PlumError
from plum_local.paths import Home

_LONGEST_LOG = 2**20


def record(home: Home, error: BaseException) -> str:
    """Write `error` into the app's log, unless it is a sentence for a person already; the sentence to show."""
    if isinstance(error, WorkerFailed):
        error = error.error
    if isinstance(error, PlumError):
        return str(error)
    try:
        path = home.logs / "app.log"
        if path.exists() and path.stat().st_size > _LONGEST_LOG:
            path.replace(path.with_suffix(".log.1"))
        with path.open("a", encoding="utf-8", errors="replace") as log:
            log.write(time.strftime("%Y-%m-%dT%H:%M:%S\n") + "".join(traceback.format_exception(error)))
        where = f"{path} says more"
    except (OSError, PlumError):
        where = f"no log could be written ({type(error).__name__})"
    return f"Plum had to stop because of a mistake in the app; your conversations are as they were, and {where}."
