"""One consolidation at a time, across processes: a file lock that the system releases when its holder dies."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager

from plum_local.errors import BusyError, HomeError
from plum_local.paths import Home


@contextmanager
def only_one(home: Home) -> Iterator[None]:
    """Hold the home's consolidation lock; BusyError if another process (or another run in this one) has it."""
    path = home.locks / "consolidate.lock"
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise HomeError(f"{path} cannot be opened ({error.strerror}); make the data folder writable.") from error
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise BusyError("Plum is remembering already, in this app or another one; wait until it is done.") from None
        yield
    finally:
        os.close(handle)
