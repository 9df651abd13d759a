"""Trains plum-tiny on one GPU, on a corpus that all CPU cores draw while it trains.

    python -m models.recipe.gpu --out build/plum-tiny --seconds 560

Dialogues stand in rows of `ROW` tokens, each attending to itself alone, so that every step has one shape. Rows that
were never trained on come first, then all again. The learning rate follows the time: up, flat, and down to nothing
over the last part. Matrices are trained with Muon, all of one shape at once; the rest with AdamW.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import tempfile
import time
from collections.abc import Callable
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor
from torch.nn.attention.flex_attention import create_block_mask

from models.recipe.pools import Side
from models.recipe.rows import OPEN, ROW, draw_rows
from models.recipe.train import Llama, Shape, export, restore

_LEARNED = 0.5
"""Of a batch's positions at most so many are predicted from; the corpus has about two fifths."""


class Rows:
    """All rows drawn so far, on the device, and the order in which they are trained on."""

    def __init__(self, folder: Path, device: str, capacity: int, seed: int) -> None:
        self.folder, self.device, self.rng = folder, device, np.random.default_rng(seed)
        self.ids = torch.zeros(capacity, ROW, dtype=torch.int16, device=device)
        self.learned = torch.zeros(capacity, ROW, dtype=torch.bool, device=device)
        self.number = torch.zeros(capacity, ROW, dtype=torch.uint8, device=device)
        self.count, self.queue, self.drawn = 0, np.zeros(0, np.int64), 0

    def load(self) -> None:
        """Takes in what the workers have finished."""
        for path in sorted(self.folder.glob("train-*.npz")):
            if path.name.endswith(".tmp.npz"):
                continue
            with np.load(path) as parts:
                arrays = [parts[name] for name in parts.files]
            path.unlink()
            n = min(len(arrays[0]), len(self.ids) - self.count)
            for store, array in zip((self.ids, self.learned, self.number), arrays, strict=True):
                store[self.count : self.count + n] = torch.from_numpy(array[:n]).to(self.device)
            fresh = self.rng.permutation(np.arange(self.count, self.count + n))
            self.queue, self.count = np.concatenate([fresh, self.queue]), self.count + n

    def batch(self, rows: int) -> Tensor:
        """Numbers of the rows of a step."""
        while len(self.queue) < rows:
            self.queue = np.concatenate([self.queue, self.rng.permutation(self.count)])
        chosen, self.queue = self.queue[:rows], self.queue[rows:]
        self.drawn += rows
        return torch.from_numpy(chosen).to(self.device)


def _orthogonal(g: Tensor) -> Tensor:
    """The nearest orthogonal matrices, about (Newton-Schulz, five times; Jordan et al. 2024)."""
    x = g.bfloat16()
    turned = x.shape[1] > x.shape[2]
    x = x.mT if turned else x
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    for _ in range(5):
        a = x @ x.mT
        x = 3.4445 * x + (-4.7750 * a + 2.0315 * a @ a) @ x
    return (x.mT if turned else x).float()


class Muon:
    """Muon for matrices, those of one shape at once; steps as large as AdamW's (0.2 root mean square)."""

    def __init__(self, matrices: list[Tensor], decay: float = 0.05) -> None:
        shapes = {p.shape for p in matrices}
        self.groups = [[p for p in matrices if p.shape == shape] for shape in sorted(shapes)]
        self.momenta = [torch.zeros_like(torch.stack(list(group))) for group in self.groups]
        self.decay = decay
        self.orthogonal: Callable[[Tensor], Tensor] = _orthogonal

    @torch.no_grad()
    def step(self, rate: float) -> None:
        for group, momentum in zip(self.groups, self.momenta, strict=True):
            gradient = torch.stack([p.grad for p in group if p.grad is not None])
            momentum.lerp_(gradient, 0.05)
            update = self.orthogonal(gradient.lerp(momentum, 0.95)) * (0.2 * math.sqrt(max(gradient.shape[1:])))
            torch._foreach_mul_(group, 1 - rate * self.decay)
            torch._foreach_add_(group, list(update.unbind()), alpha=-rate)
            for p in group:
                p.grad = None


def loss_of(model: Llama, hidden: Callable[..., Tensor], ids: Tensor, learned: Tensor, mask: Any) -> Tensor:
    """Mean cross entropy of the learned tokens of (rows, ROW) ids."""
    states = hidden(ids, mask)[:, :-1].flatten(0, 1)
    wanted, counted = ids[:, 1:].flatten(), learned[:, 1:].flatten()
    chosen = torch.argsort(counted.byte(), descending=True, stable=True)[: int(_LEARNED * counted.numel())]
    logits = (states[chosen] @ model.embed.weight.T).float()
    each = F.cross_entropy(logits, wanted[chosen], reduction="none")
    weight = counted[chosen].float()
    return (each * weight).sum() / weight.sum()


def flex_mask(number: Tensor) -> Any:
    """A block mask by which each dialogue attends to itself, backwards."""
    rows = number.shape[0]

    def same(b: Tensor, _: Tensor, q: Tensor, k: Tensor) -> Tensor:
        return (number[b, q] == number[b, k]) & (q >= k)

    return create_block_mask(same, rows, None, ROW, ROW, device=str(number.device))


def dense_mask(number: Tensor) -> Tensor:
    """The same as a tensor."""
    causal = torch.ones(ROW, ROW, dtype=torch.bool, device=number.device).tril()
    return ((number[:, :, None] == number[:, None, :]) & causal)[:, None]


class Run:
    """A model and how it is trained."""

    def __init__(
        self, shape: Shape, device: str, peak: float, kind: str, *, compiled: bool, start: Path | None = None
    ) -> None:
        self.model = Llama(shape, ROW)
        if start:
            restore(self.model, start)
        self.model.to(device)
        named = list(self.model.named_parameters())
        matrices = [p for n, p in named if p.dim() == 2 and "embed" not in n]
        rest = [p for n, p in named if p.dim() != 2 or "embed" in n]
        self.muon, self.peak, self.device = Muon(matrices), peak, device
        self.adam = torch.optim.AdamW(rest, lr=peak, betas=(0.9, 0.95), weight_decay=0.0, fused=device == "cuda")
        self.hidden: Callable[..., Tensor] = self.model.hidden
        self.mask: Callable[[Tensor], Any] = flex_mask if kind == "flex" else dense_mask
        if compiled:
            self.hidden = torch.compile(self.model.hidden, dynamic=False)
            self.muon.orthogonal = torch.compile(_orthogonal)
            self.mask = torch.compile(self.mask)

    def reset(self, state: dict[str, Tensor]) -> None:
        """Begin anew with these weights."""
        self.model.load_state_dict(state)
        for momentum in self.muon.momenta:
            momentum.zero_()
        self.adam.state.clear()

    def loss(self, rows: Rows, chosen: Tensor) -> Tensor:
        ids, learned, number = rows.ids[chosen].long(), rows.learned[chosen], rows.number[chosen]
        with torch.autocast(self.device, torch.bfloat16):
            return loss_of(self.model, self.hidden, ids, learned, self.mask(number))

    def step(self, rows: Rows, chosen: Tensor, share: float) -> Tensor:
        loss = self.loss(rows, chosen)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.muon.step(self.peak * share)
        for group in self.adam.param_groups:
            group["lr"] = self.peak * share
        self.adam.step()
        self.adam.zero_grad(set_to_none=True)
        return loss.detach()


def fastest(kinds: list[str], start: Callable[[str], Run], rows: Rows, batch: int) -> Run:
    """A run with the kind of mask that trains faster here; one that does not run at all is not chosen."""
    speeds: dict[float, Run] = {}
    for kind in kinds:
        try:
            run = start(kind)
            state = {name: value.clone() for name, value in run.model.state_dict().items()}
            begun = time.monotonic()
            for n in range(24):
                if n == 4:
                    torch.cuda.synchronize()
                    started = time.monotonic()
                loss = run.step(rows, rows.batch(batch), 0.1)
            last = loss.item()
            speed = 20 * batch * ROW / (time.monotonic() - started)
            first = round(started - begun, 1)
            print(json.dumps({"mask": kind, "tokens_s": round(speed), "loss": last, "first_s": first}), flush=True)
            run.reset(state)
            speeds[speed] = run
        except Exception as error:
            print(json.dumps({"mask": kind, "error": str(error)[:1500]}), flush=True)
    return speeds[max(speeds)]


@torch.no_grad()
def evaluate(run: Run, rows: Rows, batch: int) -> float:
    """Mean loss on rows that are not trained on."""
    losses = [
        run.loss(rows, torch.arange(i, i + batch, device=run.device)) for i in range(0, rows.count - batch + 1, batch)
    ]
    return float(torch.stack(losses).mean())


def held_back(tokenizer: Path, folder: Path, side: Side, device: str, rows: int) -> Rows:
    """Rows to measure by."""
    part = folder / f"held-{side}"
    part.mkdir()
    draw_rows(str(tokenizer), str(part), f"held-{side}", rows=rows, side=side, shards=1)
    for path in part.glob("*.npz"):
        path.rename(part / f"train-{path.name}")
    held = Rows(part, device, rows + OPEN, 0)
    held.load()
    return held


def train(args: argparse.Namespace) -> None:
    """The whole run; prints JSON lines."""
    began = time.monotonic()
    torch.manual_seed(args.seed)
    torch.set_float32_matmul_precision("high")
    device = "cuda" if torch.cuda.is_available() else "cpu"
    shape = Shape()
    folder = Path(tempfile.mkdtemp(prefix="rows-", dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
    context = get_context("spawn")
    workers = [
        context.Process(
            target=draw_rows,
            args=(str(args.tokenizer), str(folder), f"{args.seed}-{n}"),
            kwargs={"rows": args.shard},
            daemon=True,
        )
        for n in range(args.workers or max(1, (os.cpu_count() or 2) - 1))
    ]
    for worker in workers:
        worker.start()
    held = {side: held_back(args.tokenizer, folder, side, device, args.batch) for side in Side}
    rows = Rows(folder, device, args.capacity, args.seed)
    while rows.count < args.batch * 4:
        time.sleep(0.2)
        rows.load()
    start = partial(Run, shape, device, args.rate, compiled=device == "cuda", start=args.start)
    run = fastest(args.mask.split(","), start, rows, args.batch) if device == "cuda" else start("dense")
    step, losses, started, logged = 0, [], time.monotonic(), 0.0
    print(json.dumps({"ready_after": round(started - began, 1), "rows": rows.count}), flush=True)
    length = args.seconds - (started - began) - args.reserve
    while (elapsed := time.monotonic() - started) < length:
        down = (1 - elapsed / length) / args.decay
        losses.append(run.step(rows, rows.batch(args.batch), max(0.005, min(1.0, (step + 1) / 200, down))))
        step += 1
        if step % 50 == 0:
            losses[-1].item()  # never further ahead of the device than this
            rows.load()
        if elapsed - logged > args.log:
            logged = elapsed
            unseen, seen = (evaluate(run, held[side], args.batch) for side in (Side.EVAL, Side.TRAIN))
            print(
                json.dumps({
                    "s": round(elapsed), "step": step, "loss": round(torch.stack(losses).mean().item(), 4),
                    "seen": round(seen, 4), "unseen": round(unseen, 4), "tokens": step * args.batch * ROW,
                    "tokens_s": round(step * args.batch * ROW / elapsed), "drawn": rows.count * ROW,
                }),
                flush=True,
            )  # fmt: skip
            losses.clear()
            export(run.model, shape, args.tokenizer.parent, args.out)
    for worker in workers:
        worker.kill()
    unseen, seen = (evaluate(run, held[side], args.batch) for side in (Side.EVAL, Side.TRAIN))
    export(run.model, shape, args.tokenizer.parent, args.out)
    end = {"end": step, "seen": seen, "unseen": unseen, "tokens": step * args.batch * ROW, "drawn": rows.count * ROW}
    print(json.dumps(end), flush=True)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tokenizer", type=Path, default=Path("models/plum-tiny/tokenizer.json"))
    parser.add_argument("--out", type=Path, default=Path("build/plum-tiny"))
    parser.add_argument("--start", type=Path, help="go on from this checkpoint, of the same shape and tokenizer")
    parser.add_argument("--seconds", type=float, default=600.0, help="from the start to the end")
    parser.add_argument("--reserve", type=float, default=5.0, help="seconds kept for the end")
    parser.add_argument("--batch", type=int, default=64, help=f"rows of {ROW} tokens in a step")
    parser.add_argument("--shard", type=int, default=256, help="rows that a worker hands over at once")
    parser.add_argument("--capacity", type=int, default=1_000_000, help="rows kept on the device")
    parser.add_argument("--workers", type=int, default=0, help="processes that draw (all cores but one)")
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--decay", type=float, default=0.5, help="share of the time over which the rate falls")
    parser.add_argument("--log", type=float, default=20.0, help="seconds between measurements")
    parser.add_argument("--mask", default="flex,dense", help="kinds of attention masks to try; the faster one is used")
    parser.add_argument("--seed", type=int, default=1)
    train(parser.parse_args())


if __name__ == "__main__":
    main()
