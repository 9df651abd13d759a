"""Dialogues in rows of one length, as a GPU wants them: each row is full of whole dialogues, numbered in it."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from models.recipe.corpus import CHAT_TEMPLATE, LONGEST
from models.recipe.pools import Side
from models.recipe.tasks import sample
from plum_local.rendering import Renderer, TokenKind

ROW = 1024
"""Tokens in a row."""
OPEN = 12
"""Rows that are filled at a time; a dialogue goes into the fullest in which it has room."""


class Packer:
    """Puts dialogues into rows."""

    def __init__(self) -> None:
        self.open: list[tuple[list[int], list[bool], list[int]]] = []
        self.full: list[tuple[list[int], list[bool], list[int]]] = []

    def add(self, ids: list[int], learned: list[bool]) -> None:
        """One dialogue of at most `ROW` tokens."""
        fitting = [row for row in self.open if len(row[0]) + len(ids) <= ROW]
        if not fitting:
            if len(self.open) == OPEN:
                self.open.sort(key=lambda row: len(row[0]))
                self.full.append(self.open.pop())
            self.open.append(([], [], []))
            fitting = self.open[-1:]
        row = max(fitting, key=lambda row: len(row[0]))
        number = row[2][-1] + 1 if row[2] else 0
        row[0].extend(ids)
        row[1].extend(learned)
        row[2].extend([number] * len(ids))

    def arrays(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """ids, learned and number of the dialogue, (rows, ROW) each, of the rows that are full; they leave."""
        n = len(self.full)
        ids, learned = np.zeros((n, ROW), np.int16), np.zeros((n, ROW), bool)
        number = np.full((n, ROW), 255, np.uint8)
        for i, row in enumerate(self.full):
            size = len(row[0])
            ids[i, :size], learned[i, :size], number[i, :size] = row
        self.full = []
        return ids, learned, number


def draw_rows(
    tokenizer: str, folder: str, seed: str, *, rows: int, side: str = Side.TRAIN, shards: int = 10**9
) -> None:
    """A worker: writes shards of `rows` rows into `folder`, as many as wanted."""
    renderer = Renderer(Tokenizer.from_file(tokenizer), CHAT_TEMPLATE)
    rng, packer = random.Random(seed), Packer()
    for n in range(shards):
        while len(packer.full) < rows:
            encoded = renderer.encode(sample(rng, Side(side)))
            if len(encoded.ids) <= LONGEST:
                packer.add(encoded.ids, [kind is TokenKind.ANSWER for kind in encoded.kinds])
        path = Path(folder) / f"{side}-{seed}-{n:05}"
        np.savez(path.with_suffix(".tmp.npz"), *packer.arrays())
        path.with_suffix(".tmp.npz").rename(path.with_suffix(".npz"))
