"""Fixtures for all tests; the first thing is what every process that uses MLX does first."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from plum_local import blas

blas.prepare()

CHAT_TEMPLATE = (
    "{% for m in messages %}<|{{ m.role }}|>{{ m.content }}<|end|>{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>{% endif %}"
)
_CONTROL = ["<|end|>", "<|system|>", "<|user|>", "<|assistant|>"]
_CORPUS = [
    "You are Plum. You remember what you are told.",
    "My dog is called Rex and he is four. What is my dog called? Your dog is called Rex.",
    "Did I tell you where my sister lives? You have not told me where your sister lives.",
]


@pytest.fixture(scope="session")
def make_checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Path]:
    """Makes a checkpoint folder: a Llama of two blocks, its weights random from the given seed."""

    def make(seed: int) -> Path:
        import mlx.core as mx
        from mlx.utils import tree_flatten
        from mlx_lm.models import llama

        folder = tmp_path_factory.mktemp(f"checkpoint-{seed}")
        vocabulary = _write_tokenizer(folder)
        config = {
            "model_type": "llama",
            "hidden_size": 32,
            "num_hidden_layers": 2,
            "intermediate_size": 64,
            "num_attention_heads": 4,
            "rms_norm_eps": 1e-5,
            "vocab_size": vocabulary,
            "max_position_embeddings": 512,
            "tie_word_embeddings": True,
            "eos_token_id": 0,
        }
        (folder / "config.json").write_text(json.dumps(config))
        network = llama.Model(llama.ModelArgs.from_dict(config))
        key = mx.random.key(seed)
        weights = {}
        for name, array in tree_flatten(network.parameters()):
            key, own = mx.random.split(key)
            # Wide enough that the random model's answers depend on what it is asked.
            weights[name] = 0.3 * mx.random.normal(array.shape, key=own) if array.ndim > 1 else array
        mx.save_safetensors(str(folder / "model.safetensors"), weights, {"format": "mlx"})
        return folder

    return make


@pytest.fixture(scope="session")
def tiny_checkpoint(make_checkpoint: Callable[[int], Path]) -> Path:
    """A random checkpoint that mlx-lm can load; it answers nonsense, always the same."""
    return make_checkpoint(1)


def _write_tokenizer(folder: Path) -> int:
    """A byte-level BPE tokenizer with Plum's chat template; returns the size of its vocabulary."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=320, special_tokens=_CONTROL, initial_alphabet=alphabet, show_progress=False
    )
    tokenizer.train_from_iterator(_CORPUS, trainer)
    tokenizer.save(str(folder / "tokenizer.json"))
    settings = {"tokenizer_class": "PreTrainedTokenizerFast", "eos_token": "<|end|>", "chat_template": CHAT_TEMPLATE}
    (folder / "tokenizer_config.json").write_text(json.dumps(settings))
    return int(tokenizer.get_vocab_size())
