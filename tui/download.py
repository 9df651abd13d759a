"""Downloading a model in a child process: the hub's client starts threads and draws on the terminal otherwise."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Callable

from plum_local.errors import PlumError

COMMAND = (sys.executable, "-m", "plum_local.cli", "models", "download", "--events")


async def download(name: str, progress: Callable[[int, int], None], command: tuple[str, ...] = COMMAND) -> None:
    """Fetch `name`; `progress` gets bytes done and bytes known of. PlumError with the command's own sentence.

    Cancelling stops the child; what it has fetched stays, and the next call goes on from there.
    """
    process = await asyncio.create_subprocess_exec(
        *command,
        name,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={key: value for key, value in os.environ.items() if key != "HF_HUB_OFFLINE"},
    )
    assert process.stdout is not None
    assert process.stderr is not None
    errors = asyncio.create_task(process.stderr.read())
    try:
        async for line in process.stdout:
            event = json.loads(line)
            progress(int(event.get("done", 0)), int(event.get("total", 0)))
        if await process.wait():
            said = (await errors).decode("utf-8", "replace").strip().splitlines()
            raise PlumError(said[-1] if said else f"{name} could not be downloaded.")
    finally:
        if process.returncode is None:
            process.terminate()
            await process.wait()
        await errors
