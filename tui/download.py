"""Downloading a model in a child process: the hub's client starts threads and draws on the terminal otherwise."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Callable
from dataclasses import dataclass

from textual.content import Content

from plum_local.errors import PlumError
from plum_local.paths import PLUM
from tui.text import bar, bytes_said

COMMAND = (*PLUM, "models", "download")


@dataclass(slots=True)
class Fetching:
    """A download in flight."""

    name: str
    done: int = 0
    total: int = 0

    @property
    def share(self) -> float:
        """How much of it has come, 0..1."""
        return min(1.0, self.done / self.total) if self.total else 0.0

    @property
    def line(self) -> Content:
        """Progress as a bar."""
        said = f"  {self.share:.0%}  {bytes_said(self.done)} of {bytes_said(self.total)}  ·  x stops it"
        return Content.assemble(f"{self.name}  ", bar(self.share), (said, "$foreground-muted"))


async def download(name: str, progress: Callable[[int, int], None], command: tuple[str, ...] = COMMAND) -> None:
    """Fetch `name`; `progress` gets bytes done and bytes known of. PlumError with the command's own sentence.

    Cancelling stops the child; what it has fetched stays, and the next call goes on from there.
    """
    process = await asyncio.create_subprocess_exec(
        *command,
        "--events",
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
