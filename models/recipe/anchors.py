"""Writes a checkpoint's bank of anchors, so that nobody's first night has to.

    python -m models.recipe.anchors                      # models/plum-tiny/anchors.jsonl
    python -m models.recipe.anchors --model FOLDER

They are made as the app makes them: by the checkpoint itself, in a store that knows nothing.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

from plum_local import blas
from plum_local.checkpoints import Checkpoint
from plum_local.consolidate.anchors import BANK, WANTED, fill
from plum_local.consolidate.job import Job
from plum_local.paths import Home
from plum_local.prompts import BRIEF
from plum_local.settings import Settings
from plum_local.store import Store


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=Path("models/plum-tiny"))
    args = parser.parse_args()
    blas.prepare()
    from plum_local.engine.model import Model

    checkpoint = Checkpoint("bank", args.model, "brief", "")
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder))
        store = Store(home.db)
        job = Job(store, Settings(), BRIEF, home, checkpoint, "bank")
        for _ in fill(Model.load(args.model), job, WANTED):
            pass
        lines = [json.dumps({"question": p.question, "answer": p.answer}, ensure_ascii=False) for p in store.anchors()]
    (args.model / BANK).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} anchors written.")


if __name__ == "__main__":
    main()
