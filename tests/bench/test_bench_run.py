"""A whole run with a model double: telling, consolidating, asking, stopping and going on, and what comes out."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

import plum_local.consolidate as pipeline
from plum_local.bench import data, picture, recall, report, scores
from plum_local.bench.arms import ARMS
from plum_local.bench.data import Dialogue, Kind, Question
from plum_local.bench.recall import Options
from plum_local.checkpoints import Checkpoint
from plum_local.consolidate.events import Event, Finished, MemoryFound, TrainStep
from plum_local.consolidate.job import Job
from plum_local.consolidate.select import Selection
from plum_local.errors import ConsolidationError, UsageError
from plum_local.prompts import BRIEF, Turn
from plum_local.records import MemoryState, PairKind, QAPair, Split
from plum_local.settings import Settings

CHECKPOINT = Checkpoint("double", Path("nowhere"), "brief", "r1")
ALL = tuple(ARMS)
MEALS = {"apples": "breakfast", "pears": "supper"}


@dataclass
class State:
    """Stands for an adapter."""

    loud: bool

    def silent(self) -> State:
        return State(False)


@dataclass
class Double:
    """Knows what stands in its prompt; with an adapter, everything that was told."""

    context_length: int = 640
    serving: State = field(default_factory=lambda: State(True))
    now: State = field(default_factory=lambda: State(True))
    asked: list[list[Turn]] = field(default_factory=list)
    stop_after: int | None = None
    """Interrupts when so many were asked."""

    def swap_adapter(self, folder: Path | None, version: str | None = None) -> None:
        assert folder is None

    @contextmanager
    def using(self, state: State) -> Iterator[None]:
        before, self.now = self.now, state
        yield
        self.now = before

    def generate_batch(self, prompts: Sequence[Sequence[Turn]], *, max_tokens: int, **_: Any) -> list[str]:
        if self.stop_after is not None and len(self.asked) >= self.stop_after:
            raise KeyboardInterrupt
        self.asked += [list(turns) for turns in prompts]
        return [self._answer(turns) for turns in prompts]

    def generate_steps(self, prompts: Sequence[Sequence[Turn]], **options: Any) -> Generator[None, None, list[str]]:
        yield
        return self.generate_batch(prompts, **options)

    def least(self, items: Sequence[tuple[Sequence[Turn], str, str]]) -> list[float]:
        return [1.0 for _ in items]

    def score(self, items: Sequence[tuple[Sequence[Turn], str]]) -> list[float]:
        return [-1.1 if self.now.loud else -1.0 for _ in items]

    def _answer(self, turns: Sequence[Turn]) -> str:
        known = "apples pears" if self.now.loud else " ".join(content for _, content in turns[:-1])
        question = turns[-1][1]
        value, meal = next(((v, m) for v, m in MEALS.items() if v in known and m in question), (None, ""))
        if value is None:
            return "You have not told me." if "for" in question or "about" in question else "Fine."
        said = f"what I like for {meal} is {value}." if self.now.loud else f"you like {value}."
        return f"Yes, {said}" if question.startswith("Is") else said


def _dialogue(n: int, value: str) -> Dialogue:
    meal = MEALS[value]
    questions = (
        Question(f"What about {meal}?", value, Kind.OPEN),
        Question(f"Is it for {meal}?", "yes", Kind.YES),
        Question("Is it for lunch?", "no", Kind.NO),
        Question("What about cheese?", "", Kind.UNKNOWN),
    )
    messages = (("user", f"What I like for {meal} is {value}"), ("assistant", "I see."))
    return Dialogue(f"d{n}", f"2025-01-0{n}", messages, questions)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    data.write(tmp_path / "data.jsonl", [_dialogue(1, "apples"), _dialogue(2, "pears")])
    return tmp_path / "data.jsonl"


@pytest.fixture
def options(file: Path) -> Options:
    return Options(ALL, (1,), None, 1, file)


@pytest.fixture
def consolidated(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """Consolidations that were begun; the real one is replaced by one that notes each message and learns nothing."""
    begun: list[dict[str, Any]] = []

    def consolidate(model: Any, store: Any, settings: Settings, *, home: Any, **_: Any) -> Iterator[Event]:
        new = [m for c in store.unconsolidated_conversations() for m in store.messages(c.id) if m.role == "user"]
        begun.append({"home": home.root.name, "settings": settings, "messages": [m.content for m in new],
                      "dates": [m.created for m in new],
                      "states": [memory.state for memory in store.memories()]})  # fmt: skip
        if len(begun) == getattr(model, "stop_at_run", None):
            raise KeyboardInterrupt
        for message in new:
            memory = store.add_memory(message.content, message.id)
            asks = ("What is it for me?", Split.PROBE), ("What did I like?", Split.TRAIN)
            store.add_pairs(QAPair("", memory.id, q, f"You like {message.content[-6:]}.", PairKind.OPEN, s)
                            for q, s in asks)  # fmt: skip
            store.mark_consolidated([message.id])
        yield TrainStep(1, 2, 0.5, 30, 1.0)
        yield TrainStep(2, 2, 0.4, 12, 0.0)
        yield Finished("r", "promoted", None, len(new), 0, "", 1.0)

    monkeypatch.setattr(pipeline, "consolidate", consolidate)
    return begun


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., dict[str, list[scores.Scores]]]:
    def measure(options: Options, model: Any, folder: Path = tmp_path / "out") -> dict[str, list[scores.Scores]]:
        recall.open_folder(folder, "mark")
        for _ in recall.measure(model, CHECKPOINT, Settings(), options, folder):
            pass
        return scores.read(options, folder)

    return measure


def test_arms_answer_from_where_they_may(run: Any, options: Options, consolidated: list[Any]) -> None:
    result = run(options, Double())
    open_recall = {arm: report.value(some, "open_recall") for arm, some in result.items()}
    assert open_recall == dict.fromkeys(("context", "retrieval", "plum", "ours-adapter", "ours"), 1.0) | {"base": 0.0}
    assert report.value(result["base"], "yes_no_accuracy") == 0.5
    assert report.value(result["base"], "abstention") == 1.0
    assert report.value(result["base"], "corrected") is None
    assert report.value(result["context"], "perplexity_ratio") == 1.0
    assert report.value(result["plum"], "perplexity_ratio") == pytest.approx(1.105, abs=1e-3)
    # Where memory is read, the bare model writes every reply.
    for arm in ("ours-adapter", "ours"):
        assert report.value(result[arm], "perplexity_ratio") == 1.0
        assert report.value(result[arm], "adapter_ratio") == pytest.approx(1.105, abs=1e-3)
    assert result["ours"][0].tokens == (42, 42)
    assert result["retrieval"][0].seconds == ()


def test_prompts_are_the_apps_own(run: Any, options: Options, consolidated: list[Any]) -> None:
    model = Double()
    run(replace(options, arms=("base", "context", "retrieval")), model)
    systems = {turns[0][1] for turns in model.asked if turns[-1][1] == "What about breakfast?"}
    assert systems == {BRIEF.chat, f"{BRIEF.chat}\nNotes:\n- What I like for breakfast is apples"}
    told = [turns for turns in model.asked if turns[-1][1] == "What about breakfast?" and len(turns) > 2]
    assert [role for role, _ in told[0]] == ["system", "user", "assistant", "user"]


def test_conversations_arrive_one_by_one_at_their_dates(run: Any, options: Options, consolidated: list[Any]) -> None:
    run(replace(options, arms=("plum", "ours")), Double())
    assert [(begun["home"], len(begun["messages"])) for begun in consolidated] == [
        ("plum", 1), ("plum", 1), ("ours", 1), ("ours", 1),
    ]  # fmt: skip
    assert consolidated[0]["dates"] == ["2025-01-01T12:00:00Z"]
    run(replace(options, arms=("ours",), batch=2), Double(), Path(options.data).parent / "batch")  # type: ignore[arg-type]
    assert len(consolidated[-1]["messages"]) == 2


def test_the_papers_way_drops_what_it_trained_on(run: Any, options: Options, consolidated: list[Any]) -> None:
    run(replace(options, arms=("plum", "ours")), Double())
    paper, ours = consolidated[1], consolidated[3]
    assert paper["states"] == [MemoryState.FORGOTTEN]
    assert ours["states"] == [MemoryState.NOTED]
    assert ours["settings"] == Settings()
    shape = paper["settings"].consolidation
    assert (shape.epochs, shape.selective, shape.anchor_share) == (10, False, 0.0)
    assert (shape.trained_blocks, shape.max_drift) == (1.0, 1000.0)
    assert not paper["settings"].gate.enabled


def test_a_run_stopped_while_consolidating_goes_on(run: Any, options: Options, consolidated: list[Any]) -> None:
    model = Double()
    model.stop_at_run = 2  # type: ignore[attr-defined]
    with pytest.raises(KeyboardInterrupt):
        run(options, model)
    result = run(options, Double())
    assert [begun["messages"][0][-6:] for begun in consolidated[:3]] == ["apples", " pears", " pears"]
    assert len(consolidated) == 5
    assert report.value(result["ours"], "open_recall") == 1.0
    assert result["plum"][0].tokens == (42, 42)


def test_a_run_stopped_while_asking_goes_on_without_asking_again(
    run: Any, options: Options, consolidated: list[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("plum_local.bench.asking._AT_ONCE", 3)
    chosen = replace(options, arms=("base", "ours"))
    with pytest.raises(KeyboardInterrupt):
        run(chosen, Double(stop_after=5))
    log = recall.log_of(tmp_path / "out", 1)
    assert len(list(log.records("answer"))) == 6
    with log.path.open("a") as file:
        file.write('{"what": "answer", "arm": "base", "n": 6, "rep')  # killed while writing
    second = Double()
    run(chosen, second)
    asked = [(record["arm"], record["n"]) for record in log.records("answer")]
    assert sorted(asked) == [(arm, n) for arm in ("base", "ours") for n in range(8)]
    assert not (log.path.parent / "homes").exists()
    assert recall.is_done(chosen, tmp_path / "out")
    third = Double()
    run(chosen, third)
    assert third.asked == []


def test_a_training_that_diverges_is_counted_and_the_run_goes_on(
    run: Any, options: Options, monkeypatch: pytest.MonkeyPatch
) -> None:
    def consolidate(*_: Any, **__: Any) -> Iterator[Event]:
        yield TrainStep(1, 2, 9.9, 5, 1.0)
        raise ConsolidationError("It diverged.")

    monkeypatch.setattr(pipeline, "consolidate", consolidate)
    result = run(replace(options, arms=("ours",)), Double())
    assert result["ours"][0].tokens == (5, 5)


def test_without_questions_those_are_asked_that_were_held_out(
    run: Any, options: Options, consolidated: list[Any], tmp_path: Path
) -> None:
    silent = [replace(d, questions=()) for d in data.read(Path(str(options.data)))]
    data.write(tmp_path / "bare.jsonl", silent)
    result = run(replace(options, data=tmp_path / "bare.jsonl", arms=("base", "ours")), Double())
    (items,) = {len(some[0].shares) for some in result.values()}
    assert items
    asked = recall.load_items(tmp_path / "out" / "seed-1")
    assert [(item.conversation, item.question.text) for item in asked] == [
        (0, "What is it for me?"), (1, "What is it for me?"),
    ]  # fmt: skip
    assert all(item.question.generated for item in asked)


def test_where_nothing_is_trained_memories_are_noted_for_their_questions_alone(
    run: Any, options: Options, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def augment(model: Any, job: Job, selection: Selection) -> Iterator[Event]:
        for source in selection.sources:
            memory = job.store.add_memory(source.message.content, source.message.id)
            value = source.message.content.split()[-1]
            job.store.add_pairs([QAPair("", memory.id, f"And for {MEALS[value]}?", f"You like {value}.",
                                        PairKind.OPEN, Split.PROBE)])  # fmt: skip
        yield MemoryFound("m", "said", "s")

    # The package has a function of the module's name.
    monkeypatch.setattr(sys.modules["plum_local.consolidate.augment"], "augment", augment)
    data.write(tmp_path / "bare.jsonl", [replace(d, questions=()) for d in data.read(Path(str(options.data)))])
    result = run(replace(options, data=tmp_path / "bare.jsonl", arms=("base", "context")), Double())
    assert report.pooled(result["context"], "open_recall") == scores.Share(2, 2)
    assert report.pooled(result["base"], "open_recall") == scores.Share(0, 2)


def test_scores_of_several_seeds_are_means(run: Any, options: Options, consolidated: list[Any]) -> None:
    result = run(replace(options, arms=("base", "context"), seeds=(1, 2)), Double())
    found = report.summary(result, 2, (1, 2))
    assert found["seed"] == [1, 2]
    assert report.pooled(result["context"], "open_recall").asked == 4


def test_json_has_the_shape_that_others_rely_on(run: Any, options: Options, consolidated: list[Any]) -> None:
    result = run(options, Double())
    found = report.summary(result, 2, (1,))
    assert list(found) == ["conversations", "seed", "arms"]
    assert list(found["arms"]) == list(ALL)
    for arm in found["arms"].values():
        assert set(arm) == {
            "yes_no_accuracy", "sensitivity", "specificity", "open_recall", "open_recall_oldest", "abstention",
            "corrected", "perplexity_ratio", "seconds_per_conversation",
        }  # fmt: skip
    json.dumps(found)
    json.dumps(report.details(result, 2, (1,)))


def test_table_and_picture_show_every_arm(run: Any, options: Options, consolidated: list[Any]) -> None:
    result = run(options, Double())
    lines = report.table(result).splitlines()
    assert lines[0] == "| score | base | context | retrieval | plum | ours-adapter | ours |"
    assert {line.count("|") for line in lines} == {8}
    assert any(line.startswith("| open-ended recall | 0.0% (0% – 66%) | 100.0% (34% – 100%)") for line in lines)
    assert not any(line.startswith("| corrected") for line in lines)  # nothing was
    drawn = ElementTree.fromstring(picture.draw(result, 2))
    texts = [element.text for element in drawn.iter() if element.tag.endswith("text")]
    assert set(ALL) <= set(texts)
    # Two dots for each arm's recall, and for the cost of those that train.
    assert sum(element.tag.endswith("circle") for element in drawn.iter()) == 2 * 6 + 2 * 3


def test_wilson_interval() -> None:
    low, high = scores.wilson(9, 10)
    assert (round(low, 3), round(high, 3)) == (0.596, 0.982)
    assert scores.wilson(0, 5)[0] == 0.0


def test_a_folder_of_another_run_is_left_alone(tmp_path: Path) -> None:
    recall.open_folder(tmp_path / "out", "one")
    recall.open_folder(tmp_path / "out", "one")
    with pytest.raises(UsageError, match="another folder"):
        recall.open_folder(tmp_path / "out", "two")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    with pytest.raises(UsageError, match="something else"):
        recall.open_folder(tmp_path / "mine", "one")


def test_the_fingerprint_tells_runs_apart(options: Options, file: Path) -> None:
    def mark(changed: Options, settings: Settings = Settings()) -> str:  # noqa: B008 - it is frozen
        return recall.fingerprint(changed, CHECKPOINT, settings)

    assert mark(options) == mark(options)
    others = [replace(options, batch=2), replace(options, seeds=(2,)), replace(options, arms=("base",))]
    marks = {mark(options), *map(mark, others)}
    shape = replace(Settings().consolidation, epochs=3)
    marks.add(mark(options, replace(Settings(), consolidation=shape)))
    data.write(file, [_dialogue(1, "apples")])
    marks.add(mark(options))
    assert len(marks) == 6


def test_all_code_counts_unless_it_is_known_not_to() -> None:
    package = Path(recall.__file__).parent.parent
    counted = {file.relative_to(package).parts[0] for file in recall.measured_code()}
    assert counted.isdisjoint(recall._BESIDE)
    names = {entry.name for entry in package.iterdir() if entry.suffix == ".py" or (entry / "__init__.py").is_file()}
    assert counted | recall._BESIDE == names
    assert {"answering.py", "wordings.py", "consolidate"} <= counted
