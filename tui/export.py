"""Exporting the adapter from the app: in a child process, because it imports MLX."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

from plum_local.errors import PlumError
from plum_local.paths import PLUM, Home


async def export_adapter(home: Home, folder: Path, version: str) -> str:
    """Run `plum export` of an adapter version into `folder`; a sentence on where it is.

    PlumError with the command's own sentence.
    """
    process = await asyncio.create_subprocess_exec(
        *(*PLUM, "export", "--format", "mlx", "--version", version, str(folder)),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env=os.environ | {"PLUM_HOME": str(home.root)},
    )
    try:
        _, errors = await process.communicate()
    except asyncio.CancelledError:
        process.terminate()
        await process.wait()
        raise
    if process.returncode:
        said = errors.decode("utf-8", "replace").strip().splitlines()
        raise PlumError(said[-1] if said else f"The adapter could not be exported into {folder}.")
    return f"The adapter is in {folder}; mlx_lm.generate takes it as --adapter-path."
