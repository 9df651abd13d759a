"""Draws the corpus, trains the tokenizer on it, and writes both as arrays for the trainer.

    python -m models.recipe.corpus --out build/corpus --dialogues 260000

The same seed gives the same files. A shard is an `.npz` of `ids` (uint16, all dialogues in a row), `learned` (bool,
which ids the model is asked to write) and `starts` (int64, where each dialogue begins, with the end at the end).
"""

from __future__ import annotations

import argparse
import json
import random
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from models.recipe.tasks import sample
from plum_local.rendering import Renderer, TokenKind

CONTROL = ("<|pad|>", "<|end|>", "<|system|>", "<|user|>", "<|assistant|>")
CHAT_TEMPLATE = (
    "{% for m in messages %}<|{{ m.role }}|>{{ m.content }}<|end|>{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>{% endif %}"
)
VOCABULARY = 2048
LONGEST = 512
"""Tokens; the few dialogues beyond it are dropped."""


def train_tokenizer(rng: random.Random, dialogues: int = 30_000) -> Tokenizer:
    """Byte-level BPE; digits stand alone, so that unseen numbers are spelled like seen ones."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(r"\d"), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY,
        special_tokens=list(CONTROL),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(("\n".join(c for _, c in sample(rng)) for _ in range(dialogues)), trainer)
    return tokenizer


def write_shard(out: Path, seed: int, number: int, *, dialogues: int) -> int:
    """Writes `dialogues` dialogues as shard `number`; returns how many tokens they have."""
    renderer = Renderer(Tokenizer.from_file(str(out / "tokenizer.json")), CHAT_TEMPLATE)
    rng = random.Random(f"{seed}-{number}")
    ids: list[int] = []
    learned: list[bool] = []
    starts = [0]
    while len(starts) <= dialogues:
        encoded = renderer.encode(sample(rng))
        if len(encoded.ids) > LONGEST:
            continue
        ids += encoded.ids
        learned += [kind is TokenKind.ANSWER for kind in encoded.kinds]
        starts.append(len(ids))
    np.savez(
        out / f"shard-{number:03}.npz",
        ids=np.array(ids, np.uint16),
        learned=np.array(learned, bool),
        starts=np.array(starts, np.int64),
    )
    return len(ids)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/corpus"))
    parser.add_argument("--dialogues", type=int, default=260_000)
    parser.add_argument("--shard", type=int, default=10_000)
    parser.add_argument("--tokenizer", type=Path, help="use this tokenizer.json and train none")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    tokenizer = (
        Tokenizer.from_file(str(args.tokenizer)) if args.tokenizer else train_tokenizer(random.Random(args.seed))
    )
    tokenizer.save(str(args.out / "tokenizer.json"))
    total = 0
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        shards = range(-(-args.dialogues // args.shard))
        written = pool.map(partial(write_shard, args.out, args.seed, dialogues=args.shard), shards)
        for n, tokens in enumerate(written):
            total += tokens
            print(json.dumps({"shard": n, "tokens": total}), flush=True)


if __name__ == "__main__":
    main()
