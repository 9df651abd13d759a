"""Writes a checkpoint's bank of topics: in what words it says that it was never told something, and how often in which.

    python -m models.recipe.topics                       # models/plum-tiny/topics.jsonl
    python -m models.recipe.topics --model FOLDER

Asked are questions as the checkpoint was trained on; the words are the checkpoint's own.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

from models.recipe import tasks
from models.recipe.asking import known
from models.recipe.pools import Side
from plum_local import blas, prompts
from plum_local.consolidate.job import REPLY_TOKENS
from plum_local.consolidate.topics import BANK, counted
from plum_local.prompts import BRIEF

_ASKED = 6000
_AT_ONCE = 64
_RARE = 3
"""Fewer may be slips."""


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=Path("models/plum-tiny"))
    args = parser.parse_args()
    blas.prepare()
    from plum_local.engine.model import Model

    model, rng = Model.load(args.model), random.Random(0)
    asked = [_question(rng) for _ in range(_ASKED)]
    replies: list[str] = []
    for start in range(0, len(asked), _AT_ONCE):
        turns = [prompts.chat(BRIEF, [("user", text)]) for text in asked[start : start + _AT_ONCE]]
        replies += model.generate_batch(turns, max_tokens=REPLY_TOKENS)
    lines = [
        json.dumps({"about": wording.about, "wording": wording.text, "count": count})
        for wording, count in counted(replies).most_common()
        if count >= _RARE
    ]
    (args.model / BANK).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} topics written.")


def _question(rng: random.Random) -> str:
    """An open question on something that somebody may tell."""
    teller = tasks.asker(rng, Side.TRAIN)
    (fact,) = teller.told.values()
    return known(teller, fact, "open")[0]


if __name__ == "__main__":
    main()
