"""Trains plum-tiny on the corpus on CPUs, from scratch or from a checkpoint, and writes it as a Llama checkpoint.

    python -m models.recipe.train --corpus build/corpus --out models/plum-tiny --steps 13000

PyTorch is allowed here alone. Weights are kept in 32 bit, and a copy in 16 bit computes. Only answers are learned;
matrices are trained with Muon (Jordan et al. 2024), which needs about half of AdamW's steps at this size, the rest with
AdamW; the learning rate rises, stays, and falls linearly over the last part. The state is saved every 100 steps, and
the data order depends on the step alone: a run that was cut off goes on where it was.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.nn.attention.flex_attention import flex_attention

from models.recipe.corpus import CHAT_TEMPLATE, CONTROL


@dataclass(frozen=True, slots=True)
class Shape:
    """Size of the model, in Llama's terms."""

    vocab_size: int = 2048
    hidden_size: int = 320
    intermediate_size: int = 896
    num_hidden_layers: int = 6
    num_attention_heads: int = 10
    num_key_value_heads: int = 10
    max_position_embeddings: int = 640
    rope_theta: float = 10000.0
    rms_norm_eps: float = 1e-5


class Block(nn.Module):
    """One Llama block; query, key and value, and gate and up, are one matrix each while training."""

    def __init__(self, s: Shape) -> None:
        super().__init__()
        d, self.heads = s.hidden_size, s.num_attention_heads
        self.qkv = nn.Linear(d, 3 * d, bias=False)
        self.o = nn.Linear(d, d, bias=False)
        self.gate_up = nn.Linear(d, 2 * s.intermediate_size, bias=False)
        self.down = nn.Linear(s.intermediate_size, d, bias=False)
        self.norm1 = nn.RMSNorm(d, s.rms_norm_eps)
        self.norm2 = nn.RMSNorm(d, s.rms_norm_eps)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, mask: Any = None) -> Tensor:
        b, t, d = x.shape
        q, k, v = self.qkv(self.norm1(x)).view(b, t, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        q, k = _rotate(q, cos, sin), _rotate(k, cos, sin)
        y = _attend(q, k, v, mask)
        x = x + self.o(y.transpose(1, 2).reshape(b, t, d))
        gate, up = self.gate_up(self.norm2(x)).chunk(2, -1)
        return x + self.down(F.silu(gate) * up)


def _rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    a, b = x.chunk(2, -1)
    return x * cos.to(x.dtype) + torch.cat((-b, a), -1) * sin.to(x.dtype)


def _attend(q: Tensor, k: Tensor, v: Tensor, mask: Any = None) -> Tensor:
    """Causal attention of (batch, heads, tokens, size) tensors, or as flex attention's block mask or a tensor says."""
    if mask is None or isinstance(mask, Tensor):
        return F.scaled_dot_product_attention(q, k, v, attn_mask=mask, is_causal=mask is None)
    return flex_attention(q, k, v, block_mask=mask)  # type: ignore[return-value]


class Llama(nn.Module):
    """The model; output layer and embedding share their weights."""

    def __init__(self, s: Shape, longest: int = 0) -> None:
        super().__init__()
        self.embed = nn.Embedding(s.vocab_size, s.hidden_size)
        self.blocks = nn.ModuleList(Block(s) for _ in range(s.num_hidden_layers))
        self.norm = nn.RMSNorm(s.hidden_size, s.rms_norm_eps)
        head = s.hidden_size // s.num_attention_heads
        angle = torch.outer(
            torch.arange(max(longest, s.max_position_embeddings)).float(),
            s.rope_theta ** (-torch.arange(0, head, 2).float() / head),
        )
        self.register_buffer("cos", torch.cat((angle, angle), -1).cos(), persistent=False)
        self.register_buffer("sin", torch.cat((angle, angle), -1).sin(), persistent=False)
        nn.init.normal_(self.embed.weight, std=0.02)
        for name, p in self.named_parameters():
            if p.dim() == 2 and "embed" not in name:
                scale = (2 * s.num_hidden_layers) ** -0.5 if name.endswith(("o.weight", "down.weight")) else 1.0
                nn.init.normal_(p, std=0.04 * scale)

    def hidden(self, ids: Tensor, mask: Any = None) -> Tensor:
        """(batch, tokens) ids to (batch, tokens, hidden) states after the last norm; `mask` as in `_attend`."""
        x = self.embed(ids)
        t = ids.shape[1]
        for block in self.blocks:
            x = block(x, self.cos[:t], self.sin[:t], mask)
        return self.norm(x)


class Corpus:
    """The shards as one, with batches of dialogues of similar length."""

    def __init__(self, folder: Path) -> None:
        shards = [np.load(p) for p in sorted(folder.glob("shard-*.npz"))]
        self.ids = np.concatenate([s["ids"] for s in shards]).astype(np.int64)
        self.learned = np.concatenate([s["learned"] for s in shards])
        offsets = np.cumsum([0] + [len(s["ids"]) for s in shards[:-1]])
        self.begin = np.concatenate([s["starts"][:-1] + o for s, o in zip(shards, offsets, strict=True)])
        self.end = np.concatenate([s["starts"][1:] + o for s, o in zip(shards, offsets, strict=True)])

    def epoch(self, number: int, budget: int, seed: int) -> list[np.ndarray]:
        """Indices of the dialogues of each batch: at most `budget` padded tokens, in an order set by seed and epoch."""
        rng = np.random.default_rng((seed, number))
        order = rng.permutation(len(self.begin))
        batches: list[np.ndarray] = []
        for window in np.array_split(order, max(1, len(order) // 2048)):
            by_length = window[np.argsort(_padded(self.end[window] - self.begin[window]), kind="stable")]
            start = 0
            while start < len(by_length):
                stop = start + 1
                while stop < len(by_length):
                    i = by_length[stop]
                    if (stop + 1 - start) * _padded(self.end[i] - self.begin[i]) > budget:
                        break
                    stop += 1
                batches.append(by_length[start:stop])
                start = stop
        rng.shuffle(batches)  # type: ignore[arg-type]
        return batches

    def tensors(self, batch: np.ndarray) -> tuple[Tensor, Tensor, Tensor]:
        """ids (batch, tokens), flat positions to predict from, and the ids to predict there."""
        width = int(_padded((self.end[batch] - self.begin[batch]).max()))
        ids = np.zeros((len(batch), width + 1), np.int64)
        learned = np.zeros((len(batch), width + 1), bool)
        for row, i in enumerate(batch):
            n = self.end[i] - self.begin[i]
            ids[row, :n] = self.ids[self.begin[i] : self.end[i]]
            learned[row, :n] = self.learned[self.begin[i] : self.end[i]]
        where = np.flatnonzero(learned[:, 1:])
        return torch.from_numpy(ids[:, :-1]), torch.from_numpy(where), torch.from_numpy(ids[:, 1:].reshape(-1)[where])


def _padded(n: Any) -> Any:
    return (n + 31) // 32 * 32


def batches(corpus: Corpus, budget: int, seed: int, start: int) -> Iterator[np.ndarray]:
    """Endless batches from step `start` on."""
    epoch, seen = 0, 0
    while True:
        chosen = corpus.epoch(epoch, budget, seed)
        yield from chosen[max(0, start - seen) :]
        seen += len(chosen)
        start = max(start, seen)
        epoch += 1


def rate(step: int, steps: int, decay: float) -> float:
    """Share of the peak learning rate: up over 100 steps, flat, down to a hundredth over the last `decay` share."""
    down = (steps - step) / max(1, int(steps * decay))
    return max(0.01, min(1.0, (step + 1) / 100, down))


def export(model: Llama, shape: Shape, corpus: Path, out: Path) -> None:
    """Writes a Llama checkpoint in 16 bit that mlx_lm and transformers load as it is."""
    out.mkdir(parents=True, exist_ok=True)
    state: dict[str, Tensor] = {"model.embed_tokens.weight": model.embed.weight, "model.norm.weight": model.norm.weight}
    for n, block in enumerate(model.blocks):
        q, k, v = block.qkv.weight.chunk(3)
        gate, up = block.gate_up.weight.chunk(2)
        names = {
            "self_attn.q_proj": q, "self_attn.k_proj": k, "self_attn.v_proj": v, "self_attn.o_proj": block.o.weight,
            "mlp.gate_proj": gate, "mlp.up_proj": up, "mlp.down_proj": block.down.weight,
            "input_layernorm": block.norm1.weight, "post_attention_layernorm": block.norm2.weight,
        }  # fmt: skip
        state |= {f"model.layers.{n}.{name}.weight": w for name, w in names.items()}
    tensors = {k: v.detach().to("cpu", torch.bfloat16).contiguous() for k, v in state.items()}
    temporary = out / "model.safetensors.tmp"
    save_file(tensors, temporary, metadata={"format": "pt"})
    temporary.replace(out / "model.safetensors")
    config = {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "hidden_act": "silu",
        "attention_bias": False,
        "mlp_bias": False,
        "tie_word_embeddings": True,
        "torch_dtype": "bfloat16",
        "pad_token_id": 0,
        "eos_token_id": 1,
        "bos_token_id": None,
        **asdict(shape),
    }
    tokenizer = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "model_max_length": shape.max_position_embeddings,
        "pad_token": CONTROL[0],
        "eos_token": CONTROL[1],
        "clean_up_tokenization_spaces": False,
        "chat_template": CHAT_TEMPLATE,
    }
    generation = {"eos_token_id": 1, "pad_token_id": 0, "do_sample": False}
    for name, content in (
        ("config.json", config),
        ("tokenizer_config.json", tokenizer),
        ("generation_config.json", generation),
    ):
        (out / name).write_text(json.dumps(content, indent=2) + "\n")
    (out / "tokenizer.json").write_bytes((corpus / "tokenizer.json").read_bytes())


def restore(model: Llama, checkpoint: Path) -> None:
    """Loads an exported checkpoint of the same shape and tokenizer, to go on from it."""
    saved = load_file(checkpoint / "model.safetensors")
    model.embed.weight.data.copy_(saved["model.embed_tokens.weight"])
    model.norm.weight.data.copy_(saved["model.norm.weight"])
    for n, block in enumerate(model.blocks):
        part = {k.removeprefix(f"model.layers.{n}.").removesuffix(".weight"): v for k, v in saved.items()}
        block.qkv.weight.data.copy_(torch.cat([part[f"self_attn.{x}_proj"] for x in "qkv"]))
        block.gate_up.weight.data.copy_(torch.cat([part["mlp.gate_proj"], part["mlp.up_proj"]]))
        block.o.weight.data.copy_(part["self_attn.o_proj"])
        block.down.weight.data.copy_(part["mlp.down_proj"])
        block.norm1.weight.data.copy_(part["input_layernorm"])
        block.norm2.weight.data.copy_(part["post_attention_layernorm"])


@torch.no_grad()
def blended(model: Llama, shape: Shape, start: Path, keep: float) -> Llama:
    """A model between a checkpoint and what it was trained on to be, `keep` of the way back (Wortsman et al. 2021)."""
    between = Llama(shape)
    restore(between, start)
    for ours, trained in zip(between.parameters(), model.parameters(), strict=True):
        ours.lerp_(trained, 1 - keep)
    return between


class Optimizers:
    """Muon for the blocks' matrices, AdamW for the rest, under one schedule."""

    def __init__(self, model: Llama, peak: float) -> None:
        matrices = [p for n, p in model.named_parameters() if p.dim() == 2 and "embed" not in n]
        rest = [p for n, p in model.named_parameters() if p.dim() != 2 or "embed" in n]
        self.peak = peak
        self.all: list[torch.optim.Optimizer] = [
            torch.optim.Muon(matrices, lr=peak, weight_decay=0.05, adjust_lr_fn="match_rms_adamw"),
            torch.optim.AdamW(rest, lr=peak, betas=(0.9, 0.95), weight_decay=0.0),
        ]

    def step(self, share: float) -> None:
        for optimizer in self.all:
            for group in optimizer.param_groups:
                group["lr"] = self.peak * share
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)


def _hand_over(short: Llama, model: Llama) -> None:
    """The gradients of the copy in 16 bit become the model's."""
    for ours, theirs in zip(model.parameters(), short.parameters(), strict=True):
        ours.grad, theirs.grad = theirs.grad.float(), None


@torch.no_grad()
def _copy(model: Llama, short: Llama) -> None:
    for ours, theirs in zip(model.parameters(), short.parameters(), strict=True):
        theirs.copy_(ours)


def train(args: argparse.Namespace) -> None:
    """The whole run; prints one JSON line every 20 steps."""
    torch.manual_seed(args.seed)
    shape, corpus = Shape(), Corpus(args.corpus)
    model = Llama(shape)
    optimizers = Optimizers(model, args.rate)
    state_file = args.corpus / "state.pt"
    step = 0
    if state_file.exists():
        state = torch.load(state_file, weights_only=True)
        model.load_state_dict(state["model"])
        for optimizer, saved in zip(optimizers.all, state["optimizers"], strict=True):
            optimizer.load_state_dict(saved)
        step = state["step"]
    elif args.init:
        restore(model, args.init)
    short = deepcopy(model).bfloat16()
    hidden = torch.compile(short.hidden, dynamic=True) if args.compile else short.hidden
    started, tokens, losses = time.monotonic(), 0, []
    for batch in batches(corpus, args.budget, args.seed, step):
        if step >= args.steps:
            break
        ids, where, targets = corpus.tensors(batch)
        logits = hidden(ids).flatten(0, 1)[where] @ short.embed.weight.T
        loss = F.cross_entropy(logits.float(), targets)
        loss.backward()  # type: ignore[no-untyped-call]
        _hand_over(short, model)
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizers.step(rate(step, args.steps, args.decay))
        _copy(model, short)
        step += 1
        tokens += ids.numel()
        losses.append(loss.item())
        if step % 20 == 0:
            seconds = time.monotonic() - started
            print(
                json.dumps(
                    {"step": step, "loss": round(sum(losses) / len(losses), 4), "tokens_s": round(tokens / seconds)}
                ),
                flush=True,
            )
            losses.clear()
        if step % 100 == 0 or step == args.steps:
            state = {"model": model.state_dict(), "optimizers": [o.state_dict() for o in optimizers.all], "step": step}
            torch.save(state, state_file.with_suffix(".tmp"))
            state_file.with_suffix(".tmp").replace(state_file)
            export(blended(model, shape, args.init, args.keep) if args.keep else model, shape, args.corpus, args.out)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, default=Path("build/corpus"))
    parser.add_argument("--out", type=Path, default=Path("models/plum-tiny"))
    parser.add_argument("--steps", type=int, default=13_000)
    parser.add_argument("--budget", type=int, default=4096, help="padded tokens in a batch")
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--decay", type=float, default=0.3)
    parser.add_argument(
        "--init", type=Path, help="start from this checkpoint's weights; its tokenizer must be the corpus's"
    )
    parser.add_argument(
        "--keep", type=float, default=0.0, help="of --init's weights this share stays in what is written"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--compile", action="store_true")
    args = parser.parse_args()
    if args.keep and (not args.init or args.init.resolve() == args.out.resolve()):
        parser.error("--keep needs --init, and another folder than that to write to")
    train(args)


if __name__ == "__main__":
    main()
