"""Writing a message in the person's own editor."""

from __future__ import annotations

import os
import shlex
import subprocess
import tempfile
from pathlib import Path

from plum_local.errors import PlumError
from plum_local.paths import Home

_DEFAULT = "vi"


def edit(home: Home, text: str) -> str:
    """Open `text` in $VISUAL or $EDITOR (else vi) and return what it was saved as; the terminal must be free.

    The file lies in the home, where only its owner can read it, and is removed. PlumError if the editor fails.
    """
    command = shlex.split(os.environ.get("VISUAL") or os.environ.get("EDITOR") or _DEFAULT)
    handle, name = tempfile.mkstemp(dir=home.root, prefix=".prompt-", suffix=".md")
    path = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        status = subprocess.run([*command, name], check=False).returncode
        if status:
            raise PlumError(f"The editor {command[0]} ended with status {status}; the message is as it was.")
        return path.read_text(encoding="utf-8", errors="replace").rstrip("\n")
    except OSError as error:
        raise PlumError(f"The editor {command[0]} cannot be opened ({error.strerror}); set EDITOR to one.") from error
    finally:
        path.unlink(missing_ok=True)
