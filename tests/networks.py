"""Small random networks of the shapes that NumPy reads."""

from __future__ import annotations

from typing import Any

import mlx.core as mx
import pytest
from mlx import nn
from mlx_lm.models import llama, qwen2

from plum_local.engine import lora
from plum_local.engine.lora import LoraState

SHAPE: dict[str, Any] = {
    "hidden_size": 48,
    "num_hidden_layers": 2,
    "intermediate_size": 80,
    "num_attention_heads": 6,
    "num_key_value_heads": 2,
    "rms_norm_eps": 1e-5,
    "vocab_size": 90,
    "rope_theta": 5000.0,
}

KINDS = [
    pytest.param({}, id="llama, shared heads"),
    pytest.param({"kind": qwen2}, id="qwen2, biases"),
    pytest.param({"attention_bias": True, "mlp_bias": True}, id="llama, biases"),
    pytest.param({"tie_word_embeddings": False}, id="own head"),
    pytest.param({"head_dim": 10}, id="heads wider than the state"),
    pytest.param({"num_key_value_heads": 6}, id="a head's own keys"),
]


def made(kind: Any = llama, **changes: Any) -> nn.Module:
    """A random network with a loud random adapter on it."""
    args = {"model_type": kind.__name__.rsplit(".", 1)[-1], **SHAPE, **changes}
    network = kind.Model(kind.ModelArgs.from_dict(args))
    mx.random.seed(4)
    network.apply(lambda array: mx.random.normal(array.shape) * 0.2)
    state = lora.install(network, rank=3, scale=1.5)
    lora.put(network, LoraState({n: mx.random.normal(a.shape) * 0.2 for n, a in state.parameters.items()}, 1.5))
    mx.eval(network.parameters())
    return network
