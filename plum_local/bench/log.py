"""What a run of the bench has done so far, as JSON Lines, so that the same command goes on after it was stopped."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from plum_local.errors import UsageError


@dataclass(frozen=True, slots=True)
class Log:
    """A file to which records are added, each whole or not at all; every record says under "what" what it is."""

    path: Path

    def add(self, what: str, **fields: Any) -> None:
        """Write one record; whatever ends this process afterwards, it is there."""
        line = json.dumps({"what": what, **fields}, ensure_ascii=False)
        with self.path.open("a", encoding="utf-8") as file:
            file.write(line + "\n")

    def records(self, what: str, **fields: Any) -> Iterator[dict[str, Any]]:
        """Records of this kind that have these fields, oldest first."""
        for line in self._lines():
            record = json.loads(line)
            if record["what"] == what and all(record.get(name) == value for name, value in fields.items()):
                yield record

    def mend(self) -> None:
        """Cut off a last line that a kill left unfinished. UsageError if the file is not a log."""
        lines = self._lines()
        if lines and not lines[-1].endswith("\n"):
            lines.pop()
            self.path.write_text("".join(lines), encoding="utf-8")
        try:
            sound = all(isinstance(json.loads(line), dict) for line in lines)
        except ValueError:
            sound = False
        if not sound:
            raise UsageError(f"{self.path} is damaged; delete its folder to measure from the start.")

    def _lines(self) -> list[str]:
        return self.path.read_text(encoding="utf-8").splitlines(keepends=True) if self.path.exists() else []
