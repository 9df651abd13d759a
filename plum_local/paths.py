"""Where the program keeps its files, and that only their owner can read them.

Everything lies in one folder, the home: `PLUM_HOME`, or the platform's data folder. It holds a person's
conversations, so it is made with mode 0700 and its files get 0600 (`private_umask`, called first thing by
every process that writes).

    plum.db  settings.toml  adapters/<checkpoint>/<version>/  runs/<id>/  locks/  logs/
"""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from plum_local.errors import HomeError

PYTHON = (sys.executable, "-P")
"""What begins a command that runs this program again. Without -P a `numbers.py` in the folder that a person happens to
be in would be imported instead of Python's own."""
PLUM = (*PYTHON, "-m", "plum_local.cli")
"""What begins a `plum` command."""
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Home:
    """The data folder; properties name files, methods that return a folder of this program create it."""

    root: Path

    @property
    def db(self) -> Path:
        """The SQLite database (the store creates it)."""
        return self.root / "plum.db"

    @property
    def settings(self) -> Path:
        """The settings file; it need not exist."""
        return self.root / "settings.toml"

    @property
    def adapters(self) -> Path:
        """Folder of all adapters."""
        return self._folder("adapters")

    @property
    def runs(self) -> Path:
        """Folder of the checkpoints of runs in flight."""
        return self._folder("runs")

    @property
    def logs(self) -> Path:
        """Folder of log files."""
        return self._folder("logs")

    @property
    def locks(self) -> Path:
        """Folder of lock files."""
        return self._folder("locks")

    def adapter_dir(self, checkpoint: str, version: str) -> Path:
        """Path of one adapter version; only its parent is created, so that a finished folder can be renamed to it."""
        return self._folder("adapters", slug(checkpoint)) / slug(version)

    def run_dir(self, run_id: str) -> Path:
        """Path of the files of one run in flight; not created."""
        return self.runs / slug(run_id)

    def _folder(self, *parts: str) -> Path:
        path = self.root.joinpath(*parts)
        _make(path)
        return path


def home() -> Home:
    """The data folder, created (mode 0700) where it is not there yet.

    Raises HomeError in one sentence if it cannot be created, is a file, or cannot be written to.
    """
    chosen = os.environ.get("PLUM_HOME", "").strip()
    root = Path(chosen).expanduser() if chosen else _platform_folder()
    root = root.absolute()
    _make(root)
    if not os.access(root, os.R_OK | os.W_OK | os.X_OK):
        raise HomeError(
            f"The data folder {root} cannot be written to; make it writable or set PLUM_HOME to another folder."
        )
    return Home(root)


def _platform_folder() -> Path:
    import platformdirs

    return Path(platformdirs.user_data_dir("plum", appauthor=False))


def private_umask() -> None:
    """Make every file this process creates from now on readable by its owner alone."""
    os.umask(0o077)


def slug(name: str) -> str:
    """`name` as one safe folder name: "org/model" becomes "org--model"; never empty, never hidden, never "..".

    Distinct catalog names and hub repositories give distinct slugs.
    """
    text = _UNSAFE.sub("-", name.replace("/", "--")).lstrip(".")
    return text or "unnamed"


def _make(folder: Path) -> None:
    if folder.is_dir():
        return
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)  # a umask can only take bits away from mkdir's mode; this says what we mean
    except (FileExistsError, NotADirectoryError):
        file = next(path for path in (folder, *folder.parents) if path.exists())
        raise HomeError(
            f"There is a file where the folder {file} should be; move it away or set PLUM_HOME to another folder."
        ) from None
    except OSError as error:
        raise HomeError(
            f"The folder {folder} cannot be created ({error.strerror}); set PLUM_HOME to a folder you can write to."
        ) from error
