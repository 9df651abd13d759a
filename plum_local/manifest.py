"""What is written down beside an adapter's weights: how it was made, and by ids what it was trained on and learned."""

from __future__ import annotations

import json
from typing import Any

from plum_local.paths import Home

MANIFEST = "manifest.json"


def read_manifest(home: Home, checkpoint: str, version: str) -> Any:
    """What stands in the manifest of one version; OSError or ValueError if it has none that can be read."""
    return json.loads((home.adapter_dir(checkpoint, version) / MANIFEST).read_text(encoding="utf-8"))
