"""The weights of a small Llama as NumPy reads them, where MLX keeps them."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import Any

import mlx.core as mx
import numpy as np
from mlx import nn
from mlx_lm.models import llama, qwen2
from numpy.typing import NDArray

Floats = NDArray[np.float32]
MOST_WIDTH = 1023
"""Of hidden states; in wider networks products are most of the work, and MLX's are as fast."""


@dataclass(frozen=True, slots=True)
class Linear:
    """W x + b + B A x for columns x (inputs, n); `name` and `scale` are its adapter's."""

    name: str
    weight: Floats
    bias: Floats | None
    scale: np.float32
    low: tuple[Floats, Floats] | None
    """A (rank, inputs) and B (outputs, rank), the scale in it; None where they change nothing and need no gradient."""

    def __call__(self, x: Floats) -> Floats:
        y: Floats = self.weight @ x
        if self.bias is not None:
            y += self.bias
        if self.low is not None:
            a, b = self.low
            y += b @ (a @ x)
        return y


@dataclass(frozen=True, slots=True)
class Block:
    """The layers of a block."""

    attention_norm: Floats
    feed_norm: Floats
    q: Linear
    k: Linear
    v: Linear
    out: Linear
    gate: Linear
    up: Linear
    down: Linear

    @property
    def linear(self) -> list[Linear]:
        """The linear layers, in the order of a token's way through them."""
        return [self.q, self.k, self.v, self.out, self.gate, self.up, self.down]


@dataclass(frozen=True, slots=True)
class Weights:
    """What is in a network at one moment, its adapter too."""

    blocks: tuple[Block, ...]
    embedding: Floats
    """(vocabulary, width)"""
    norm: Floats
    head: Floats
    """(vocabulary, width)"""


def fits(network: nn.Module) -> bool:
    """Whether a network is a Llama in f32 without what is not done here: windows, scaled rotations, other layers."""
    if not isinstance(network, llama.Model | qwen2.Model) or network.args.hidden_size > MOST_WIDTH:
        return False
    return all(
        type(layer.self_attn.rope) is nn.RoPE
        and not layer.self_attn.rope.traditional
        and layer.self_attn.rope.scale == 1.0
        and not getattr(layer, "use_sliding", False)
        and all(
            type(getattr(part, "linear", None)) is nn.Linear and part.linear.weight.dtype == mx.float32
            for part in linear_layers(layer)
        )
        for layer in network.layers
    )


_NAMES = (
    "self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.o_proj",
    "mlp.gate_proj", "mlp.up_proj", "mlp.down_proj",
)  # fmt: skip


def linear_layers(layer: nn.Module) -> list[Any]:
    """Those of a block, in the order of `_NAMES`."""
    return [attrgetter(name)(layer) for name in _NAMES]


def bare_weights(network: nn.Module) -> Weights:
    """A network's weights without an adapter."""
    blocks = []
    for number, layer in enumerate(network.layers):
        linear = [
            Linear(
                f"model.layers.{number}.{name}",
                numbers(of.linear.weight),
                column(of.linear.bias) if "bias" in of.linear else None,
                np.float32(0),
                None,
            )
            for name, of in zip(_NAMES, linear_layers(layer), strict=True)
        ]
        norms = column(layer.input_layernorm.weight), column(layer.post_attention_layernorm.weight)
        blocks.append(Block(*norms, *linear))
    embedding = numbers(network.model.embed_tokens.weight)
    head = embedding if network.args.tie_word_embeddings else numbers(network.lm_head.weight)
    return Weights(tuple(blocks), embedding, column(network.model.norm.weight), head)


def adapted(linear: Linear, a: Floats, b: Floats, scale: float, learns: bool) -> Linear:
    """With the matrices a (inputs, rank) and b (rank, outputs), unless they change nothing and do not learn."""
    if not learns and not (scale and b.any()):
        return linear
    factor = np.float32(scale)
    return Linear(linear.name, linear.weight, linear.bias, factor, (a.T, factor * b.T))


def numbers(array: mx.array) -> Floats:
    """`array`'s numbers where MLX keeps them."""
    return np.asarray(array)


def column(array: mx.array) -> Floats:
    return np.asarray(array)[:, None]
