"""Rows hold whole dialogues, each numbered, and nothing is lost or cut."""

from __future__ import annotations

import random

import numpy as np

from models.recipe.rows import ROW, Packer


def test_dialogues_stand_whole_in_rows() -> None:
    rng, packer = random.Random(1), Packer()
    dialogues = [[n + 5] * rng.randint(20, 512) for n in range(300)]
    for ids in dialogues:
        packer.add(ids, [True] * len(ids))
    ids, learned, number = packer.arrays()
    assert ids.shape == learned.shape == number.shape
    assert ids.shape[1] == ROW
    found = {}
    for row, numbers in zip(ids, number, strict=True):
        for n in set(numbers.tolist()) - {255}:
            here = row[numbers == n]
            assert len(set(here.tolist())) == 1
            found[int(here[0])] = len(here)
    assert all(len(dialogues[value - 5]) == size for value, size in found.items())
    assert (number == 255).mean() < 0.1
    assert not learned[number == 255].any()
    assert len(packer.arrays()[0]) == 0
    assert np.all(ids[number == 255] == 0)
