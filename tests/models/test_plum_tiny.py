"""The bundled checkpoint: small, plain to load, and able to do what its card says (a sample; the card has the rest)."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest

from plum_local import blas

FOLDER = Path(__file__).parents[2] / "models" / "plum-tiny"


def test_it_is_small_and_in_16_bit() -> None:
    assert sum(f.stat().st_size for f in FOLDER.iterdir()) <= 24_000_000
    header = (FOLDER / "model.safetensors").read_bytes()[:20_000]
    assert b'"BF16"' in header
    assert b'"F32"' not in header


def test_plain_mlx_lm_loads_it_and_its_template_is_the_one_it_was_trained_with() -> None:
    blas.prepare()
    from mlx_lm import load

    from plum_local.rendering import Renderer

    _, tokenizer = load(str(FOLDER))
    messages = [{"role": "system", "content": "Be Plum."}, {"role": "user", "content": "hello there"}]
    plain = tokenizer.apply_chat_template(messages, add_generation_prompt=True)
    ours = Renderer(tokenizer._tokenizer).encode(
        [("system", "Be Plum."), ("user", "hello there")], generation_prompt=True
    )
    assert list(plain) == ours.ids


def test_a_sample_of_the_abilities_on_unseen_names_and_phrasings() -> None:
    blas.prepare()
    from models.recipe.evaluate import draw
    from plum_local.engine.model import Model

    model = Model.load(FOLDER)
    scores: dict[str, list[float]] = defaultdict(list)
    asked = [a for a in draw(30, seed=7) if a.longest <= 150]
    for longest in {a.longest for a in asked}:
        some = [a for a in asked if a.longest == longest]
        replies = model.generate_batch([a.turns for a in some], max_tokens=longest)
        for a, reply in zip(some, replies, strict=True):
            scores[a.ability].append(a.judge(reply))
    shares = {ability: sum(points) / len(points) for ability, points in scores.items()}
    # A small sample: the bounds are well below the card's numbers, and far above what an untrained model gives.
    assert shares["recall from context"] >= 0.65, shares
    assert shares["abstention"] >= 0.75, shares
    assert shares["memories found"] >= 0.5, shares


@pytest.mark.parametrize("name", ["config.json", "tokenizer.json", "tokenizer_config.json", "generation_config.json"])
def test_it_names_no_path(name: str) -> None:
    assert "/home/" not in (FOLDER / name).read_text()
