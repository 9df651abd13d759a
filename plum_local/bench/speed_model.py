"""What `plum bench speed` trains: random checkpoints with the shapes of real ones, and pairs of usual lengths."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import mlx.core as mx
from mlx.utils import tree_flatten
from mlx_lm.models import llama

from plum_local import checkpoints
from plum_local.bench import personas
from plum_local.consolidate.examples import Example, make_example
from plum_local.engine.model import Model
from plum_local.prompts import BRIEF
from plum_local.records import PairKind, QAPair, Split
from plum_local.settings import ConsolidationSettings

TINY = "plum-tiny"
SETTINGS = ConsolidationSettings(question_weight=0.0, learning_rate=5e-4, trained_blocks=1.0, selective=False)
"""mlx-lm's trainer can leave prompts out of the loss, but knows no other weights; all blocks learn."""
_SYSTEM, _ALL, _ANSWER = 24, (43, 59), (8, 12)
"""Tokens of short pairs as a tokenizer of 32,000 words cuts them: system prompt; the whole; the answer."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A checkpoint to train, how many pairs in a step, and whether its weights are random ones of this vocabulary."""

    name: str
    batch: int
    vocabulary: int | None = None


SUBJECTS = (Subject("32k", 8, 32_000), Subject("152k", 8, 151_936), Subject(TINY, SETTINGS.batch_size))


@contextmanager
def folder_of(subject: Subject) -> Iterator[Path]:
    """The checkpoint's folder; a random one is there only inside the block."""
    bundled = checkpoints.resolve(TINY).path
    if subject.vocabulary is None:
        yield bundled
        return
    with TemporaryDirectory(prefix="plum-bench-") as name:
        _write_random(Path(name), bundled, subject.vocabulary)
        yield Path(name)


def examples_of(subject: Subject, model: Model, count: int) -> list[Example]:
    """`count` different pairs, the answers weigh 1 and all else nothing; the random checkpoints' are random ids."""
    rng = random.Random(3)
    if subject.vocabulary is not None:
        system = [rng.randrange(subject.vocabulary) for _ in range(_SYSTEM)]
        return [_random_example(rng, subject.vocabulary, system) for _ in range(count)]
    made: dict[tuple[int, ...], Example] = {}
    for seed in range(1, 100):
        for dialogue in personas.persona(seed, 40):
            for question in dialogue.questions:
                answer = f"You told me that it is {question.answer}."
                pair = QAPair("", None, question.text, answer, PairKind.OPEN, Split.TRAIN)
                example = make_example(model.renderer, BRIEF, pair, SETTINGS)
                made.setdefault(example.ids, example)
                if len(made) == count:
                    return list(made.values())
    return list(made.values())


def _random_example(rng: random.Random, vocabulary: int, system: list[int]) -> Example:
    whole, answer = rng.randint(*_ALL), rng.randint(*_ANSWER)
    ids = system + [rng.randrange(vocabulary) for _ in range(whole - len(system))]
    return Example(tuple(ids), (0.0,) * (whole - answer) + (1.0,) * answer)


def _write_random(folder: Path, bundled: Path, vocabulary: int) -> None:
    """Four blocks of width 512, with the bundled tokenizer; that it knows fewer words harms nobody."""
    config = json.loads((bundled / "config.json").read_text(encoding="utf-8")) | {
        "vocab_size": vocabulary, "hidden_size": 512, "intermediate_size": 1536, "num_hidden_layers": 4,
        "num_attention_heads": 8, "num_key_value_heads": 4, "tie_word_embeddings": True,
    }  # fmt: skip
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(bundled / name, folder / name)
    network = llama.Model(llama.ModelArgs.from_dict(config))
    mx.random.seed(0)
    weights = {}
    for name, array in tree_flatten(network.parameters()):
        weights[name] = 0.02 * mx.random.normal(array.shape) if array.ndim > 1 else array
    mx.save_safetensors(str(folder / "model.safetensors"), {n: a.astype(mx.bfloat16) for n, a in weights.items()})
