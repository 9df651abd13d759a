"""Writing side by side with mlx-lm: pairs of many memories at once, a reply, and what a change of adapter takes."""

from __future__ import annotations

import time
from pathlib import Path
from tempfile import TemporaryDirectory

import mlx.core as mx
from mlx_lm.generate import stream_generate
from mlx_lm.utils import load_tokenizer

from plum_local import checkpoints, prompts
from plum_local.bench import speed_peer
from plum_local.bench.speed_model import TINY
from plum_local.bench.spread import Spread, ratios, spread_of
from plum_local.engine.lora import LoraState
from plum_local.engine.model import Model
from plum_local.errors import PlumError
from plum_local.prompts import BRIEF, Turn

_TOKENS = 200
_SWAPS = 1000


def augmentation(rounds: int) -> tuple[Spread, Spread]:
    """Tokens a second of pairs written for sixteen memories at once against one by one: ratio, and ours."""
    model = Model.load(checkpoints.resolve(TINY).path)
    cities = ("Lund", "Oslo", "Porto", "Graz", "Turin", "Bergen", "Malaga", "Ghent")
    told = [f"Your {who} lives in {city}." for who in ("sister", "neighbour") for city in cities]
    requests = [prompts.about_memory(BRIEF.open, text) for text in told]
    together, alone = [], []
    with model.base():
        for _ in range(rounds):
            begin = time.perf_counter()
            texts = model.generate_batch(requests, max_tokens=_TOKENS)
            middle = time.perf_counter()
            single = [model.generate_batch([request], max_tokens=_TOKENS)[0] for request in requests]
            end = time.perf_counter()
            together.append(_tokens(model, texts) / (middle - begin))
            alone.append(_tokens(model, single) / (end - middle))
    return ratios(together, alone), spread_of(together)


def reply(rounds: int) -> tuple[Spread, Spread]:
    """Tokens a second of a reply, reading the prompt included, against `mlx_lm.stream_generate`: ratio, and ours.

    Both with an adapter; PlumError if they do not write the same.
    """
    path = checkpoints.resolve(TINY).path
    model = Model.load(path)
    state = model.fresh_adapter(rank=16, scale=2.0, seed=1)
    model.put_adapter(state)
    model.serving = state
    tokenizer = load_tokenizer(path, eos_token_ids=sorted(model.stop_ids))
    network = speed_peer.load(path, state)
    turns: list[Turn] = prompts.about_memory(BRIEF.open, "Your sister Maren works as a nurse in Lund.")
    ids = model.renderer.encode(turns, generation_prompt=True).ids
    ours, theirs = [], []
    for _ in range(rounds):
        begin = time.perf_counter()
        text = "".join(token.text for token in model.stream(turns, max_tokens=_TOKENS))
        middle = time.perf_counter()
        with speed_peer.as_shipped():
            other = [r.token for r in stream_generate(network, tokenizer, ids, max_tokens=_TOKENS)]
        end = time.perf_counter()
        if model.renderer.text(other) != text:
            raise PlumError("The reply is not the one that mlx-lm gives.")
        ours.append(len(other) / (middle - begin))
        theirs.append(len(other) / (end - middle))
    return ratios(ours, theirs), spread_of(ours)


def swapping(swaps: int = _SWAPS) -> tuple[Spread, int]:
    """Milliseconds from one adapter on disk to another, and by how many bytes memory has grown after all swaps."""
    model = Model.load(checkpoints.resolve(TINY).path)
    with TemporaryDirectory(prefix="plum-bench-") as name:
        folders = [Path(name) / version for version in ("v1", "v2")]
        for seed, folder in enumerate(folders):
            folder.mkdir()
            fresh = model.fresh_adapter(rank=16, scale=2.0, seed=seed)
            with model.using(LoraState({n: a + 0.01 for n, a in fresh.parameters.items()}, 2.0)):
                model.save_adapter(folder)
            model.swap_adapter(folder)
        before, taken = mx.get_active_memory(), []
        for number in range(swaps):
            begin = time.perf_counter()
            model.swap_adapter(folders[number % 2])
            taken.append((time.perf_counter() - begin) * 1000)
    return spread_of(taken), max(0, mx.get_active_memory() - before)


def _tokens(model: Model, texts: list[str]) -> int:
    return sum(len(model.renderer.content_ids(text)) + 1 for text in texts)
