"""The system's own clipboard program: OSC 52 works over SSH and in most terminals, but not in Mac's Terminal.app."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys


def copy_with_program(text: str) -> None:
    """Put `text` on the clipboard with `pbcopy`, where there is one."""
    program = shutil.which("pbcopy") if sys.platform == "darwin" else None
    if program is not None:
        # Without a locale, as over some connections, it would take the bytes for another encoding.
        environment = os.environ | {"LC_CTYPE": "UTF-8"}
        subprocess.run([program], input=text.encode("utf-8", "replace"), env=environment, check=False)
