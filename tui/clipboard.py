"""Copying: OSC 52, which also works over SSH, and `pbcopy` on a Mac, whose Terminal.app knows no OSC 52."""

from __future__ import annotations

import asyncio
import shutil
import sys

from textual.app import App


async def copy(app: App[None], text: str) -> None:
    """Put `text` on the clipboard."""
    app.copy_to_clipboard(text)
    program = shutil.which("pbcopy") if sys.platform == "darwin" else None
    if program is not None:
        process = await asyncio.create_subprocess_exec(program, stdin=asyncio.subprocess.PIPE)
        await process.communicate(text.encode("utf-8", "replace"))
