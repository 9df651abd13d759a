"""LoRA on a loaded model: installed once, then only its numbers change.

mlx-lm's own `load_adapters` nests LoRA in LoRA when it is called twice, and loading fewer tensors than before leaves
stale ones. So the layers are put on every linear layer of every block when the checkpoint is loaded, and an adapter
is a set of arrays for them; what an adapter does not name is zero. The folder is what mlx-lm reads and writes:
`adapters.safetensors` and `adapter_config.json`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import mlx.core as mx
from mlx import nn
from mlx.utils import tree_flatten, tree_unflatten
from mlx_lm.tuner.lora import LoRALinear
from mlx_lm.tuner.utils import linear_to_lora_layers

from plum_local.errors import AdapterError

WEIGHTS = "adapters.safetensors"
CONFIG = "adapter_config.json"


@dataclass(frozen=True, slots=True)
class LoraState:
    """The numbers of an adapter.

    `parameters`: by name, `….lora_a` (inputs, rank) and `….lora_b` (rank, outputs), for every adapted layer;
    y += scale · (x @ lora_a) @ lora_b.
    """

    parameters: dict[str, mx.array]
    scale: float

    @property
    def rank(self) -> int:
        """Rank of the matrices."""
        array = next(array for name, array in self.parameters.items() if name.endswith(".lora_a"))
        return int(array.shape[-1] if array.ndim == 2 else array.shape[-2])

    def silent(self) -> LoraState:
        """The same with every `lora_b` and the scale zero: the model answers as without an adapter, and as fast."""
        zeroed = {n: mx.zeros_like(a) if n.endswith(".lora_b") else a for n, a in self.parameters.items()}
        return LoraState(zeroed, 0.0)


class _Linear(LoRALinear):  # type: ignore[misc]
    """mlx-lm's layer with less work: none for a silent adapter, one product that adds where all is of one type.

    On a CPU the products of a LoRA layer are small, and what is around them costs as much as they do.
    """

    def __call__(self, x: mx.array) -> mx.array:
        if not self.scale:
            return self.linear(x)  # type: ignore[no-any-return]
        if x.dtype != self.lora_a.dtype:
            return super().__call__(x)  # type: ignore[no-any-return]
        return mx.addmm(self.linear(x), x @ self.lora_a, self.lora_b, alpha=self.scale)


def install(network: nn.Module, *, rank: int, scale: float) -> LoraState:
    """Put LoRA on all linear layers of all blocks of `network`, and make its numbers the only trainable ones."""
    network.freeze()
    linear_to_lora_layers(network, len(network.layers), {"rank": rank, "scale": scale, "dropout": 0.0})
    for _, layer in _layers(network):
        if type(layer) is LoRALinear:
            # mlx-lm chooses the kind of layer itself and takes no other; what they hold is the same.
            layer.__class__ = _Linear
    network.eval()
    return current(network)


def current(network: nn.Module) -> LoraState:
    """The numbers that are in `network` now (references, nothing is copied)."""
    parameters = dict(tree_flatten(network.trainable_parameters()))
    return LoraState(parameters, float(next(layer.scale for _, layer in _layers(network))))


def put(network: nn.Module, state: LoraState) -> None:
    """Replace the numbers in `network` by `state`'s; takes well under a millisecond for a small model."""
    network.update(tree_unflatten(list(state.parameters.items())))
    for _, layer in _layers(network):
        layer.scale = state.scale


def fresh(like: LoraState, *, rank: int, scale: float, seed: int) -> LoraState:
    """A new adapter for the layers of `like`: `lora_a` uniform in ±1/√inputs as in mlx-lm, `lora_b` zero."""
    parameters: dict[str, mx.array] = {}
    key = mx.random.key(seed)
    for name, array in sorted(like.parameters.items()):
        if name.endswith(".lora_a"):
            key, own = mx.random.split(key)
            # Two dimensions, (inputs, rank); layers of experts have one matrix for each expert, (…, rank, inputs).
            experts = array.ndim > 2
            shape = (*array.shape[:-2], rank, array.shape[-1]) if experts else (array.shape[0], rank)
            bound = float(shape[-1] if experts else shape[0]) ** -0.5
            parameters[name] = mx.random.uniform(-bound, bound, shape, key=own)
        else:
            shape = (*array.shape[:-1], rank) if array.ndim > 2 else (rank, array.shape[1])
            parameters[name] = mx.zeros(shape)
    return LoraState(parameters, scale)


def read(folder: Path, like: LoraState) -> LoraState:
    """The adapter in `folder` for a model whose layers are those of `like`.

    Raises AdapterError if a file is missing or damaged, or if it was made for another checkpoint.
    """
    scale, rank = _read_config(folder)
    try:
        loaded = mx.load(str(folder / WEIGHTS))
    except (RuntimeError, ValueError, OSError) as error:
        raise AdapterError(f"The adapter in {folder} has no readable {WEIGHTS}; choose another version.") from error
    if not isinstance(loaded, dict):
        raise AdapterError(f"The adapter in {folder} is damaged; choose another version.")
    parameters = fresh(like, rank=rank, scale=scale, seed=0).parameters
    wrong = [n for n, a in loaded.items() if n not in parameters or a.shape != parameters[n].shape]
    if wrong or not loaded:
        what = wrong[0] if wrong else "nothing in it"
        raise AdapterError(f"The adapter in {folder} was made for another checkpoint ({what} does not fit).")
    if not mx.all(mx.stack([mx.all(mx.isfinite(array)) for array in loaded.values()])).item():
        raise AdapterError(f"The adapter in {folder} holds numbers that are not finite; choose another version.")
    return LoraState(parameters | loaded, scale)


def write(folder: Path, network: nn.Module, state: LoraState) -> None:
    """Write `state` into the existing `folder`, in mlx-lm's format, with no path of this machine in it."""
    keys = sorted({name.split(".layers.", 1)[1].split(".", 1)[1] for name, _ in _layers(network)})
    parameters = {"rank": state.rank, "scale": state.scale, "dropout": 0.0, "keys": keys}
    config = {"fine_tune_type": "lora", "num_layers": len(network.layers), "lora_parameters": parameters}
    mx.save_safetensors(str(folder / WEIGHTS), state.parameters, {"format": "mlx"})
    (folder / CONFIG).write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")


def _read_config(folder: Path) -> tuple[float, int]:
    """Scale and rank."""
    try:
        config: Any = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise AdapterError(f"The adapter in {folder} has no readable {CONFIG}; choose another version.") from error
    lora = config.get("lora_parameters") if isinstance(config, Mapping) else None
    if not isinstance(lora, Mapping) or config.get("fine_tune_type", "lora") != "lora":
        raise AdapterError(f"The adapter in {folder} is not a LoRA adapter in mlx-lm's format.")
    scale, rank = lora.get("scale"), lora.get("rank")
    if not isinstance(scale, int | float) or not isinstance(rank, int) or rank < 1:
        raise AdapterError(f"{CONFIG} of the adapter in {folder} lacks a valid rank or scale.")
    return float(scale), rank


def _layers(network: nn.Module) -> list[tuple[str, Any]]:
    return [(name, module) for name, module in network.named_modules() if "lora_a" in module and "lora_b" in module]
