"""The model: one checkpoint in memory with LoRA layers on it. All calls must come from one thread.

MLX's streams belong to a thread, so whoever makes a `Model` uses it, alone. Chat, consolidation and probes share its
one copy of the weights. What chat answers with (`serving`) and what is in the network at the moment can differ while
a consolidation trains; `stream` puts the serving adapter in and the other one back when it ends.
"""

from __future__ import annotations

import math
import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import mlx.core as mx
from mlx import nn
from mlx_lm.tokenizer_utils import TokenizerWrapper
from mlx_lm.utils import dequantize_model, load_model, load_tokenizer

from plum_local.engine import exponentials, lora
from plum_local.engine.batching import BatchReader
from plum_local.engine.lora import LoraState
from plum_local.engine.memory import on_cpu, set_memory_limits
from plum_local.engine.plain import Plain
from plum_local.engine.plain_reading import PlainReader
from plum_local.engine.reading import Reader, Row, log_probabilities
from plum_local.engine.streaming import Detokenizer, PromptCaches
from plum_local.engine.threads import share_out
from plum_local.errors import CheckpointError, EngineError
from plum_local.prompts import Turn
from plum_local.rendering import Renderer
from plum_local.steps import returned


@dataclass(frozen=True, slots=True)
class ReplyStats:
    """How a reply went."""

    prompt_tokens: int
    cached_tokens: int
    """Of the prompt's tokens, those read from the cache of an earlier turn."""
    reply_tokens: int
    first_token_seconds: float
    """From the request to the first token."""
    tokens_per_second: float
    """Of the tokens after the first one; 0 if there is none."""
    finish_reason: Literal["stop", "length"]


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a reply; its last one has `stats`, and all texts together are the reply."""

    text: str
    stats: ReplyStats | None = None


class Model:
    """A loaded checkpoint; make it with `Model.load`.

    `network` is the mlx-lm model (its trainable parameters are the adapter), `renderer` makes its token ids,
    `serving` is the adapter that chat answers with, `adapter_version` its name (None: no adapter), `width` the size of
    a hidden state, `plain` the network as NumPy reads it (or None), `threads` how many parts of a batch NumPy works on
    side by side, and `bare_replies` what runs have heard the bare checkpoint say to questions, each asked alone.
    """

    def __init__(self, network: nn.Module, tokenizer: TokenizerWrapper, config: dict[str, Any], state: LoraState):
        self.network = network
        self.renderer = Renderer(tokenizer._tokenizer)
        self.stop_ids = frozenset(tokenizer.eos_token_ids) | self.renderer.end_of_turn()
        self.context_length = _context_length(config)
        self.adapter_version: str | None = None
        self.serving = state
        self.width = _number(config, "hidden_size", 2048)
        self.bare_replies: dict[str, str] = {}
        self.plain = Plain.of(network)
        self.threads = share_out(self.plain is not None)
        self._reader: Reader = (
            BatchReader(network, _number(config, "vocab_size", 2**18))
            if self.plain is None
            else PlainReader(self.plain, self.threads)
        )
        self._caches = PromptCaches(self._reader)

    @classmethod
    def load(cls, path: Path, *, rank: int = 16, scale: float = 2.0) -> Model:
        """Load the checkpoint folder `path` (nothing is downloaded) and install LoRA of `rank` and `scale`.

        On a CPU the weights become f32, quantized ones too: anything else is many times slower there.
        Raises CheckpointError in one sentence.
        """
        if not (path / "config.json").is_file():
            raise CheckpointError(f"There is no model in {path} (config.json is missing).")
        set_memory_limits()
        exponentials.install()
        try:
            network, config = load_model(path)
            tokenizer = load_tokenizer(path, eos_token_ids=config.get("eos_token_id"))
            if on_cpu():
                network = dequantize_model(network)
                network.set_dtype(mx.float32)
        except (OSError, ValueError, KeyError, TypeError, RuntimeError, AttributeError, ImportError) as error:
            reason = str(error).strip().split("\n")[0].rstrip(".")
            raise CheckpointError(f"The model in {path} cannot be loaded: {reason}.") from error
        state = lora.install(network, rank=rank, scale=scale)
        mx.eval(network.parameters())
        return cls(network, tokenizer, config, state)

    # Adapters

    def swap_adapter(self, folder: Path | None, version: str | None = None) -> None:
        """Serve the adapter in `folder`, or none; the weights stay. `version` defaults to the folder's name.

        Raises AdapterError, and changes nothing, if it does not fit.
        """
        state = self.serving.silent() if folder is None else lora.read(folder, self.serving)
        lora.put(self.network, state)
        mx.eval(self.network.trainable_parameters())
        self.serving = state
        self.adapter_version = None if folder is None else version or folder.name
        self._caches.clear()

    def adapter_parameters(self) -> LoraState:
        """The adapter that is in the network now (references)."""
        return lora.current(self.network)

    def put_adapter(self, state: LoraState) -> None:
        """Put `state` into the network, to train or probe it; what chat is served with does not change."""
        lora.put(self.network, state)

    def fresh_adapter(self, *, rank: int, scale: float, seed: int) -> LoraState:
        """A new adapter for this model that changes nothing yet; put it in with `put_adapter`."""
        return lora.fresh(self.serving, rank=rank, scale=scale, seed=seed)

    def save_adapter(self, folder: Path) -> None:
        """Write the adapter that is in the network now into the existing `folder`, as mlx-lm reads it."""
        lora.write(folder, self.network, self.adapter_parameters())

    @contextmanager
    def using(self, state: LoraState) -> Iterator[None]:
        """Have `state` in the network inside the block, and what was there before after it."""
        before = self.adapter_parameters()
        lora.put(self.network, state)
        try:
            yield
        finally:
            lora.put(self.network, before)

    def base(self) -> AbstractContextManager[None]:
        """Context in which the model answers as the bare checkpoint."""
        return self.using(self.serving.silent())

    # Text

    def stream(
        self,
        turns: Sequence[Turn],
        *,
        max_tokens: int,
        temperature: float = 0.0,
        seed: int | None = None,
        conversation_id: str | None = None,
        adapter: bool = True,
    ) -> Generator[Token, None, None]:
        """Answer `turns` with the serving adapter (or, if not `adapter`, without), piece by piece; closing stops it.

        Where the last turn is the assistant's, the answer begins with it.

        With a `conversation_id` the work on earlier turns is reused. Raises EngineError if `turns` are longer than
        what the checkpoint can read.
        """
        ids, begun = self._asked(turns)
        room = self._room(ids)
        served, before = self.serving, self.adapter_parameters()
        lora.put(self.network, served if adapter else served.silent())
        if conversation_id is not None and not adapter:
            # What the cache holds depends on the weights.
            conversation_id = f"{conversation_id} without adapter"
        try:
            if begun:
                yield Token(begun)
            yield from self._reply(ids, min(max_tokens, room), temperature, seed, conversation_id)
        finally:
            # After a swap in the meantime there is nothing to go back to.
            if self.serving is served:
                lora.put(self.network, before)

    def generate_batch(
        self,
        prompts: Sequence[Sequence[Turn]],
        *,
        max_tokens: int,
        temperature: float = 0.0,
        seed: int | None = None,
    ) -> list[str]:
        """What `generate_steps` returns, in one go."""
        return returned(self.generate_steps(prompts, max_tokens=max_tokens, temperature=temperature, seed=seed))

    def generate_steps(
        self,
        prompts: Sequence[Sequence[Turn]],
        *,
        max_tokens: int,
        temperature: float = 0.0,
        seed: int | None = None,
    ) -> Generator[None, None, list[str]]:
        """Answers to `prompts`, in their order, with the adapter that is in the network.

        Where the last turn is the assistant's, the answer begins with it. Yields now and then, so that a reply can be
        given meanwhile, if it leaves in the network what it found there.
        Raises EngineError if a prompt is longer than what the checkpoint can read.
        """
        if not prompts:
            return []
        asked = [self._asked(turns) for turns in prompts]
        room = min(self._room(ids) for ids, _ in asked)
        found = yield from self._reader.answers(
            [ids for ids, _ in asked], max_tokens=min(max_tokens, room), stops=self.stop_ids,
            temperature=temperature, seed=seed,
        )  # fmt: skip
        starts = [self.renderer.content_ids(begun) if begun else [] for _, begun in asked]
        return [self.renderer.text([*start, *answer]) for start, answer in zip(starts, found, strict=True)]

    def score(self, items: Sequence[tuple[Sequence[Turn], str]]) -> list[float]:
        """Mean log-probability of each answer's tokens (its end-of-turn token too) after its turns, in nats.

        With the adapter that is in the network now.
        """
        return [sum(scores) / len(scores) for scores in self._token_scores(items)]

    def least(self, items: Sequence[tuple[Sequence[Turn], str, str]]) -> list[float]:
        """Probability of the least likely token of each answer (turns, answer, beginning that does not count), 0..1.

        With the adapter that is in the network now.
        """
        skipped = [len(self.renderer.content_ids(beginning)) if beginning else 0 for _, _, beginning in items]
        scores = self._token_scores([(turns, answer) for turns, answer, _ in items])
        return [math.exp(min(some[skip:] or some)) for some, skip in zip(scores, skipped, strict=True)]

    def would_write(self, items: Sequence[tuple[Sequence[Turn], str]]) -> list[bool]:
        """Whether each answer is, token for token, the greedy one after its turns; in one pass instead of one a token.

        With the adapter that is in the network now. A prompt longer than what the checkpoint can read has no answer.
        """
        rows: dict[int, Row] = {}
        for number, (turns, answer) in enumerate(items):
            with suppress(EngineError):
                rows[number] = self._scored_row(turns, answer)
        order = sorted(rows, key=lambda n: len(rows[n][0]))
        same = dict.fromkeys(range(len(items)), False)
        for number, logits in zip(order, self._reader.predicted([rows[n] for n in order]), strict=True):
            ids, begin = rows[number]
            same[number] = logits.argmax(axis=-1).tolist() == ids[begin:]
        return list(same.values())

    def _token_scores(self, items: Sequence[tuple[Sequence[Turn], str]]) -> list[list[float]]:
        """Log-probabilities of each answer's tokens, in nats."""
        rows = [self._scored_row(turns, answer) for turns, answer in items]
        found = zip(rows, self._reader.predicted(rows), strict=True)
        return [log_probabilities(logits, ids[begin:]) for (ids, begin), logits in found]

    def _reply(
        self, ids: list[int], max_tokens: int, temperature: float, seed: int | None, conversation_id: str | None
    ) -> Iterator[Token]:
        begin = time.perf_counter()
        cache, cached = self._caches.take(conversation_id, ids)
        reply: list[int] = []
        text = Detokenizer(self.renderer)
        finish: Literal["stop", "length"] = "length"
        first = begin
        steps = self._reader.reply(ids[cached:], cache, max_tokens=max_tokens, temperature=temperature, seed=seed)
        caches = self._caches
        version = self.serving
        try:
            for token in steps:
                reply.append(token)
                first = time.perf_counter() if len(reply) == 1 else first
                if token in self.stop_ids:
                    finish = "stop"
                    break
                if piece := text.add(token):
                    yield Token(piece)
        finally:
            steps.close()
            if reply and self.serving is version:
                caches.keep(conversation_id, ids + reply[: len(reply) - self._reader.behind], cache)
        seconds = time.perf_counter() - first
        speed = (len(reply) - 1) / seconds if len(reply) > 1 and seconds > 0 else 0.0
        yield Token(text.finish(), ReplyStats(len(ids), cached, len(reply), first - begin, speed, finish))

    def _asked(self, turns: Sequence[Turn]) -> tuple[list[int], str]:
        """The ids to go on after, and what the answer begins with."""
        begun = turns[-1][1] if turns[-1][0] == "assistant" else ""
        ids = self.renderer.encode(turns[:-1] if begun else turns, generation_prompt=True).ids
        return ids + (self.renderer.content_ids(begun) if begun else []), begun

    def _scored_row(self, turns: Sequence[Turn], answer: str) -> Row:
        """Ids up to the answer's end-of-turn token (templates may write more after it), and where the answer begins."""
        start = len(self.renderer.encode(turns, generation_prompt=True).ids)
        ids = self.renderer.encode([*turns, ("assistant", answer)]).ids
        self._room(ids)
        end = next((n + 1 for n in range(start, len(ids)) if ids[n] in self.stop_ids), len(ids))
        return ids[:end], start

    def _room(self, ids: list[int]) -> int:
        """How many tokens may follow `ids`."""
        room = self.context_length - len(ids)
        if room < 1:
            raise EngineError(
                f"This conversation has {len(ids)} tokens, more than the {self.context_length} that the checkpoint "
                "can read; start a new one."
            )
        return room


def _number(config: dict[str, Any], name: str, otherwise: int) -> int:
    """A number of the network, which some checkpoints have in the part about text."""
    return int(config.get(name) or (config.get("text_config") or {}).get(name) or otherwise)


def _context_length(config: dict[str, Any]) -> int:
    """Most tokens the checkpoint can read; some configurations keep it in a part of their own, some nowhere."""
    text = config.get("text_config") or {}
    found = config.get("max_position_embeddings") or text.get("max_position_embeddings")
    return int(found) if isinstance(found, int | float) and math.isfinite(found) and found > 0 else 2**17
