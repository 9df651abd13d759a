"""The model: adapters swap on loaded weights, caches save work and change nothing, batches equal singles."""

from __future__ import annotations

import json
import math
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mlx.core as mx
import pytest
from mlx.utils import tree_flatten
from mlx_lm.utils import load as stock_load
from mlx_lm.utils import load_model, quantize_model, save_config, save_model

from plum_local import blas
from plum_local.engine.lora import LoraState
from plum_local.engine.memory import on_cpu
from plum_local.engine.model import Model, ReplyStats
from plum_local.engine.plain import Plain
from plum_local.engine.plain_reading import PlainReader
from plum_local.engine.streaming import Detokenizer
from plum_local.errors import AdapterError, CheckpointError, EngineError
from plum_local.prompts import Turn
from plum_local.steps import returned

SYSTEM = ("system", "You are Plum.")
FIRST = [SYSTEM, ("user", "My dog is called Rex.")]


@pytest.fixture(params=["numpy", "mlx"])
def model(tiny_checkpoint: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Model:
    """Reading and writing by NumPy, as a small model on a CPU does, and by MLX, as all others do."""
    if request.param == "mlx":
        monkeypatch.setattr(Plain, "of", lambda network: None)
    elif not on_cpu():
        pytest.skip("NumPy is for a CPU")
    return Model.load(tiny_checkpoint, rank=4, scale=2.0)


@pytest.fixture
def adapter(model: Model, tmp_path: Path) -> Path:
    return saved_adapter(model, tmp_path / "v1", seed=7)


def saved_adapter(model: Model, folder: Path, seed: int, rank: int = 4) -> Path:
    """An adapter with random numbers in `folder`; the model is left as it was."""
    fresh = model.fresh_adapter(rank=rank, scale=1.5, seed=seed)
    key = mx.random.key(seed)
    loud = {n: mx.random.normal(a.shape, key=key) * 0.2 for n, a in fresh.parameters.items()}
    folder.mkdir()
    with model.using(LoraState(loud, 1.5)):
        model.save_adapter(folder)
    return folder


def logits(model: Model) -> mx.array:
    ids = model.renderer.encode(FIRST, generation_prompt=True).ids
    result = model.network(mx.array([ids]))
    assert isinstance(result, mx.array)
    mx.eval(result)
    return result


def reply(model: Model, turns: list[Turn], **options: object) -> tuple[str, ReplyStats]:
    tokens = list(model.stream(turns, max_tokens=12, **options))  # type: ignore[arg-type]
    stats = tokens[-1].stats
    assert stats is not None
    return "".join(token.text for token in tokens), stats


def test_swapped_adapter_equals_fresh_load_by_mlx_lm(model: Model, adapter: Path, tiny_checkpoint: Path) -> None:
    before = logits(model)
    model.swap_adapter(adapter)
    stock, _ = stock_load(str(tiny_checkpoint), adapter_path=str(adapter))
    ids = model.renderer.encode(FIRST, generation_prompt=True).ids
    assert mx.allclose(logits(model), stock(mx.array([ids])), atol=1e-4).item()
    assert not mx.allclose(logits(model), before, atol=1e-2).item()
    assert model.adapter_version == "v1"


def test_swapping_to_none_and_between_ranks_leaves_nothing_behind(model: Model, adapter: Path, tmp_path: Path) -> None:
    before = logits(model)
    model.swap_adapter(adapter)
    first = logits(model)
    model.swap_adapter(saved_adapter(model, tmp_path / "v2", seed=8, rank=2))
    assert not mx.allclose(logits(model), first, atol=1e-2).item()
    model.swap_adapter(adapter)
    assert mx.array_equal(logits(model), first).item()
    model.swap_adapter(None)
    assert mx.array_equal(logits(model), before).item()
    assert model.adapter_version is None


def test_adapter_of_the_last_block_equals_fresh_load_after_a_full_one(
    model: Model, adapter: Path, tmp_path: Path, tiny_checkpoint: Path
) -> None:
    partial = saved_adapter(model, tmp_path / "partial", seed=9)
    weights = mx.load(str(partial / "adapters.safetensors"))
    assert isinstance(weights, dict)
    last = {n: a for n, a in weights.items() if ".layers.1." in n}
    mx.save_safetensors(str(partial / "adapters.safetensors"), last)
    config = json.loads((partial / "adapter_config.json").read_text())
    config["num_layers"], config["lora_parameters"]["scale"] = 1, 3.0
    (partial / "adapter_config.json").write_text(json.dumps(config))
    model.swap_adapter(adapter)
    model.swap_adapter(partial)
    stock, _ = stock_load(str(tiny_checkpoint), adapter_path=str(partial))
    ids = model.renderer.encode(FIRST, generation_prompt=True).ids
    assert mx.allclose(logits(model), stock(mx.array([ids])), atol=1e-4).item()


def test_base_is_the_bare_checkpoint_inside_the_block_only(model: Model, adapter: Path) -> None:
    bare = logits(model)
    model.swap_adapter(adapter)
    adapted = logits(model)
    with model.base():
        assert mx.array_equal(logits(model), bare).item()
    assert mx.array_equal(logits(model), adapted).item()


def test_chat_is_served_with_the_promoted_adapter_during_training(model: Model, adapter: Path) -> None:
    before, _ = reply(model, FIRST)
    model.swap_adapter(adapter)
    in_training = model.adapter_parameters()
    model.swap_adapter(None)
    model.put_adapter(in_training)
    assert reply(model, FIRST)[0] == before
    assert model.adapter_parameters().parameters.items() == in_training.parameters.items()


def test_cache_is_reused_and_changes_no_text(model: Model) -> None:
    first, _ = reply(model, FIRST, conversation_id="a")
    turns = [*FIRST, ("assistant", first), ("user", "What is my dog called?")]
    with_cache, cached = reply(model, turns, conversation_id="a")
    without, uncached = reply(model, turns)
    assert with_cache == without
    assert uncached.cached_tokens == 0
    assert cached.cached_tokens >= len(model.renderer.encode(FIRST, generation_prompt=True).ids)


def test_cache_is_cut_back_to_what_an_edited_turn_shares(model: Model) -> None:
    reply(model, FIRST, conversation_id="a")
    edited = [SYSTEM, ("user", "My dog is called Bo.")]
    with_cache, stats = reply(model, edited, conversation_id="a")
    assert with_cache == reply(model, edited)[0]
    assert 0 < stats.cached_tokens < stats.prompt_tokens


def test_cache_after_a_stopped_reply_is_right(model: Model) -> None:
    stream = model.stream(FIRST, max_tokens=12, conversation_id="a")
    said = next(stream).text
    stream.close()
    turns = [*FIRST, ("assistant", said), ("user", "Go on.")]
    assert reply(model, turns, conversation_id="a")[0] == reply(model, turns)[0]


def test_cache_of_another_adapter_is_not_used(model: Model, adapter: Path) -> None:
    reply(model, FIRST, conversation_id="a")
    model.swap_adapter(adapter)
    text, stats = reply(model, FIRST, conversation_id="a")
    assert stats.cached_tokens == 0
    assert text == reply(model, FIRST)[0]


def test_batch_gives_the_same_texts_as_single_replies(model: Model) -> None:
    questions = ["Hi", "What is my dog called?", "Did I tell you where my sister lives?", "Go on."]
    prompts = [[SYSTEM, ("user", question)] for question in questions]
    singles = [reply(model, prompt)[0] for prompt in prompts]
    assert model.generate_batch(prompts, max_tokens=12) == singles
    assert len(set(singles)) > 1
    assert model.generate_batch([], max_tokens=5) == []


def test_batch_reads_once_what_all_begin_with(model: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    prompts = [[SYSTEM, ("user", f"{'Well, ' * n}where is my dog?")] for n in (3, 0, 2, 1)]
    longest = max(len(model.renderer.encode(prompt, generation_prompt=True).ids) for prompt in prompts)
    singles = [reply(model, prompt)[0] for prompt in prompts]
    read: list[int] = []
    kind, name, place = (
        (Plain, "read", 1) if type(model._reader) is PlainReader else (type(model.network), "__call__", 0)
    )
    inner = getattr(kind, name)

    def counted(reader: object, *args: Any, **options: object) -> object:
        read.append(args[place].size)
        return inner(reader, *args, **options)

    monkeypatch.setattr(kind, name, counted)
    assert model.generate_batch(prompts, max_tokens=12) == singles
    system, rest = read[:2]
    assert system >= len(model.renderer.content_ids(SYSTEM[1]))
    # The last token of each belongs to its answer where MLX writes it.
    assert rest == 4 * (longest - system - (kind is not Plain))


def test_batch_of_a_network_with_windows_equals_singles(make_checkpoint: Callable[[int], Path], tmp_path: Path) -> None:
    folder = tmp_path / "windows"
    shutil.copytree(make_checkpoint(2), folder)
    config = json.loads((folder / "config.json").read_text())
    config |= {"sliding_window": 16, "layer_types": ["full_attention", "sliding_attention"]}
    (folder / "config.json").write_text(json.dumps(config))
    model = Model.load(folder, rank=4)
    prompts = [[SYSTEM, ("user", question)] for question in ("Hi", "What is my dog called?")]
    assert model.generate_batch(prompts, max_tokens=12) == [reply(model, prompt)[0] for prompt in prompts]


def test_reply_in_the_middle_of_a_batch_changes_neither(model: Model, adapter: Path) -> None:
    model.swap_adapter(adapter)
    prompts = [[SYSTEM, ("user", question)] for question in ("Hi", "What is my dog called?")]
    alone, _ = reply(model, FIRST)
    with model.base():
        undisturbed = model.generate_batch(prompts, max_tokens=12)
        steps = model.generate_steps(prompts, max_tokens=12)
        for _ in range(4):
            next(steps)
        assert reply(model, FIRST)[0] == alone
        assert returned(steps) == undisturbed


def test_a_thousand_swaps_leave_nothing_in_memory(model: Model, adapter: Path, tmp_path: Path) -> None:
    other = saved_adapter(model, tmp_path / "v2", seed=8)
    for folder in (adapter, other):
        model.swap_adapter(folder)
    before = mx.get_active_memory()
    for _ in range(500):
        for folder in (adapter, other):
            model.swap_adapter(folder)
    assert mx.get_active_memory() <= before


def test_sampling_depends_on_its_seed_only(model: Model) -> None:
    mx.random.seed(3)
    undisturbed = mx.random.uniform().item()
    mx.random.seed(3)
    first, _ = reply(model, FIRST, temperature=1.0, seed=1)
    assert reply(model, FIRST, temperature=1.0, seed=1)[0] == first
    assert reply(model, FIRST, temperature=1.0, seed=2)[0] != first
    assert mx.random.uniform().item() == undisturbed


def test_score_is_the_mean_log_probability_of_the_answer(model: Model) -> None:
    answers = ["Rex.", "Your dog is called Rex, and he is four."]
    scores = model.score([(FIRST, answer) for answer in answers])
    for answer, score in zip(answers, scores, strict=True):
        start = len(model.renderer.encode(FIRST, generation_prompt=True).ids)
        ids = model.renderer.encode([*FIRST, ("assistant", answer)]).ids
        rows = model.network(mx.array([ids]))[0]
        terms = [(rows[n - 1, ids[n]] - mx.logsumexp(rows[n - 1])).item() for n in range(start, len(ids))]
        assert math.isclose(score, sum(terms) / len(terms), rel_tol=1e-4)


def test_one_pass_tells_whether_an_answer_is_the_greedy_one(model: Model) -> None:
    requests = [FIRST, [("user", "Hello")], [*FIRST, ("assistant", "Oh."), ("user", "Who?")]]
    # What a network with random weights writes may have no end: what it would write first is told apart all the same.
    replies = model.generate_batch(requests, max_tokens=1)
    right = [model.generate_batch([turns], max_tokens=40)[0] for turns in requests]
    items = [(turns, text) for turns, text in zip(requests, right, strict=True)]
    wanted = [_greedy(model, turns, text) for turns, text in items]
    assert model.would_write(items) == wanted
    assert model.would_write([(turns, f"{text} Rex") for turns, text in items]) == [False] * 3
    assert model.would_write([([("user", "word " * 600)], replies[0])]) == [False]
    # All that follow the same turns, so that only the answers differ.
    assert model.would_write([(FIRST, text) for text in (right[0], "Rex.", "Rex or Rax")]) == [wanted[0], False, False]


def _greedy(model: Model, turns: list[Turn], answer: str) -> bool:
    """Token by token, each with all before it read anew."""
    start = len(model.renderer.encode(turns, generation_prompt=True).ids)
    ids = model.renderer.encode([*turns, ("assistant", answer)]).ids
    end = next((n + 1 for n in range(start, len(ids)) if ids[n] in model.stop_ids), len(ids))
    return all(int(model.network(mx.array([ids[:n]]))[0, -1].argmax().item()) == ids[n] for n in range(start, end))


def test_conversation_longer_than_the_model_reads_is_a_sentence(model: Model) -> None:
    with pytest.raises(EngineError, match="start a new one"):
        next(iter(model.stream([("user", "word " * 600)], max_tokens=5)))


def test_multi_byte_characters_come_whole(model: Model) -> None:
    text = "naïve 🎉 日本"
    detokenizer = Detokenizer(model.renderer)
    pieces = [detokenizer.add(i) for i in model.renderer.content_ids(text)] + [detokenizer.finish()]
    assert "".join(pieces) == text
    assert not any("\ufffd" in piece for piece in pieces)


def test_adapter_of_another_checkpoint_is_refused(model: Model, adapter: Path) -> None:
    weights = mx.load(str(adapter / "adapters.safetensors"))
    assert isinstance(weights, dict)
    mx.save_safetensors(str(adapter / "adapters.safetensors"), {n: mx.zeros((5, 4)) for n in weights})
    before = logits(model)
    with pytest.raises(AdapterError, match="another checkpoint"):
        model.swap_adapter(adapter)
    assert mx.array_equal(logits(model), before).item()


@pytest.mark.parametrize("name", ["adapters.safetensors", "adapter_config.json"])
def test_damaged_adapter_is_a_sentence(model: Model, adapter: Path, name: str) -> None:
    (adapter / name).write_bytes(b"garbage")
    with pytest.raises(AdapterError, match="no readable"):
        model.swap_adapter(adapter)


def test_adapter_folder_names_no_path(adapter: Path) -> None:
    config = json.loads((adapter / "adapter_config.json").read_text())
    assert set(config) == {"fine_tune_type", "num_layers", "lora_parameters"}


def test_missing_or_broken_checkpoint_is_a_sentence(tmp_path: Path, make_checkpoint: Callable[[int], Path]) -> None:
    with pytest.raises(CheckpointError, match=r"config\.json is missing"):
        Model.load(tmp_path)
    broken = make_checkpoint(2)
    (broken / "model.safetensors").write_bytes(b"garbage")
    with pytest.raises(CheckpointError, match="cannot be loaded"):
        Model.load(broken)


@pytest.mark.skipif(blas.has_gpu(), reason="only a CPU needs f32")
@pytest.mark.parametrize("bits", [16, 8])
def test_weights_are_f32_on_a_cpu(bits: int, make_checkpoint: Callable[[int], Path]) -> None:
    folder = make_checkpoint(3)
    network, config = load_model(folder)
    if bits == 16:
        network.set_dtype(mx.bfloat16)
    else:
        network, config = quantize_model(network, config, group_size=32, bits=bits)
    save_model(folder, network)
    save_config(config, folder / "config.json")
    model = Model.load(folder)
    assert {array.dtype for _, array in tree_flatten(model.network.parameters())} == {mx.float32}
    assert reply(model, FIRST)[0]
