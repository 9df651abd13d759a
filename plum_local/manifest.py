"""What is written down beside an adapter's weights: how it was made, and by ids what it was trained on and learned."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from plum_local.paths import Home

MANIFEST = "manifest.json"
RECALLED = 0.45
"""Least probability of any word of a sentence that counts as recalled from the weights. After thirteen nights what an
adapter made up had a word of less than 0.4, and what it had learned none below 0.5, with few exceptions."""


def read_manifest(home: Home, checkpoint: str, version: str) -> Any:
    """What stands in the manifest of one version; OSError or ValueError if it has none that can be read."""
    return json.loads((home.adapter_dir(checkpoint, version) / MANIFEST).read_text(encoding="utf-8"))


def sure_of(folder: Path) -> float | None:
    """How sure the adapter in `folder` must be for a sentence to count as recalled; None if that was not measured."""
    try:
        value = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["sure"]
    except (OSError, ValueError, KeyError, TypeError):
        return None  # an adapter from elsewhere, or of an earlier version
    return float(value) if isinstance(value, int | float) and 0.0 <= value <= 1.0 else None
