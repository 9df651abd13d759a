"""Every verb, in this process; the model is scripted where a reply is needed."""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from plum_local import checkpoints, cli
from plum_local.commands import session
from plum_local.commands.story import FACTS, Question, draw
from plum_local.consolidate import events as happened
from plum_local.engine.model import Token
from plum_local.errors import CheckpointError
from plum_local.paths import Home
from plum_local.prompts import BRIEF
from plum_local.records import Adapter, MemoryState, MessageStatus, PairKind, Probe, QAPair, Role, Split
from plum_local.store import Store


@dataclass
class ScriptedModel:
    """Answers what it was given, and keeps what it was asked."""

    pieces: list[Any] = field(default_factory=lambda: ["Hello", " there."])
    turns: list[Any] = field(default_factory=list)
    temperatures: list[float] = field(default_factory=list)
    asked_adapter: bool = False
    adapter_version: str | None = None
    context_length: int = 512
    serving: Any = field(default_factory=lambda: SimpleNamespace(silent=lambda: None))

    def stream(self, turns: Any, *, adapter: bool, temperature: float = 0.0, **_: Any) -> Iterator[Any]:
        self.turns.append(turns)
        self.asked_adapter = self.asked_adapter or adapter
        self.temperatures.append(temperature)
        for piece in self.pieces:
            if isinstance(piece, BaseException) or (isinstance(piece, type) and issubclass(piece, BaseException)):
                raise piece
            yield Token(piece)

    def least(self, items: Any) -> list[float]:
        return [1.0 for _ in items]

    @contextmanager
    def using(self, state: Any) -> Iterator[None]:
        yield

    def swap_adapter(self, folder: Path | None, version: str | None = None) -> None:
        self.adapter_version = version


@pytest.fixture(autouse=True)
def _umask() -> Iterator[None]:
    """The command line sets the umask of its process, which here is the tests'."""
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    root = tmp_path / "home"
    root.mkdir(mode=0o700)
    monkeypatch.setenv("PLUM_HOME", str(root))
    return Home(root)


@pytest.fixture
def folder(tmp_path: Path, tiny_checkpoint: Path, home: Home) -> Path:
    """A small random checkpoint, which the settings choose."""
    copied = tmp_path / "model"
    shutil.copytree(tiny_checkpoint, copied)
    config = json.loads((copied / "config.json").read_text())
    (copied / "config.json").write_text(json.dumps(config | {"prompt_set": BRIEF.name}))
    home.settings.write_text(f'checkpoint = "{copied}"\n')
    return copied


@pytest.fixture
def name(folder: Path) -> str:
    """Of the checkpoint."""
    return checkpoints.resolve(str(folder)).name


@pytest.fixture
def model(folder: Path, monkeypatch: pytest.MonkeyPatch) -> ScriptedModel:
    scripted = ScriptedModel()

    def load(opened: session.Session, *, adapter: bool = True) -> ScriptedModel:
        return scripted

    monkeypatch.setattr(session, "load_model", load)
    return scripted


@pytest.fixture
def store(home: Home) -> Iterator[Store]:
    with Store(home.db) as opened:
        yield opened


Plum = Callable[..., tuple[int, str, str]]


@pytest.fixture
def plum(capsys: pytest.CaptureFixture[str], home: Home) -> Plum:
    """Runs a command; its exit status, stdout and stderr."""

    def run(*words: str) -> tuple[int, str, str]:
        capsys.readouterr()
        status = cli.main(words)
        return status, *capsys.readouterr()

    return run


# ask


def test_only_the_reply_is_on_stdout_and_both_messages_are_kept(plum: Plum, model: ScriptedModel, store: Store) -> None:
    assert plum("ask", "hi you") == (0, "Hello there.\n", "")
    conversation = store.latest_conversation()
    assert conversation is not None
    assert conversation.title == "hi you"
    thread = store.thread(conversation.id)
    assert [(m.role, m.content, m.status) for m in thread] == [
        (Role.USER, "hi you", MessageStatus.COMPLETE),
        (Role.ASSISTANT, "Hello there.", MessageStatus.COMPLETE),
    ]
    assert model.turns == [[("system", BRIEF.chat), ("user", "hi you")]]


def test_ask_goes_on_with_the_latest_conversation_or_the_one_named_or_a_new_one(
    plum: Plum, model: ScriptedModel, store: Store
) -> None:
    plum("ask", "first")
    first = store.conversations()[0].id
    plum("ask", "second", "--new")
    assert len(store.conversations()) == 2
    plum("ask", "third")
    assert [turn[1] for turn in model.turns[-1]][1:] == ["second", "Hello there.", "third"]
    plum("ask", "fourth", "--conversation", first)
    assert [turn[1] for turn in model.turns[-1]][1:] == ["first", "Hello there.", "fourth"]
    status, out, error = plum("ask", "fifth", "--conversation", "NOPE")
    assert (status, out) == (1, "")
    assert "NOPE" in error


@pytest.mark.parametrize("words", [["ask", "-"], ["ask"]], ids=" ".join)
def test_text_can_come_from_stdin(
    plum: Plum, model: ScriptedModel, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("from a pipe\n"))
    assert plum(*words)[0] == 0
    assert model.turns[0][-1] == ("user", "from a pipe")


def test_a_reply_cannot_command_the_terminal(plum: Plum, model: ScriptedModel) -> None:
    model.pieces = ["a\x1b", "[31mred\x1b[0m", " \x1b]0;title", "\x07b\x07\x9b2J", "c\td\n"]
    assert plum("ask", "hi")[1] == "ared bc\td\n\n"


def test_ctrl_c_keeps_the_part_that_came_as_cancelled(plum: Plum, model: ScriptedModel, store: Store) -> None:
    model.pieces = ["Once upon", " a", KeyboardInterrupt]
    assert plum("ask", "tell me a story") == (130, "Once upon a\n", "Stopped.\n")
    reply = store.thread(store.conversations()[0].id)[-1]
    assert (reply.content, reply.status) == ("Once upon a", MessageStatus.CANCELLED)


def test_the_message_is_kept_when_the_model_cannot_be_loaded(
    plum: Plum, folder: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(opened: session.Session, *, adapter: bool = True) -> None:
        raise CheckpointError("The model cannot be loaded.")

    monkeypatch.setattr(session, "load_model", fail)
    assert plum("ask", "remember this") == (1, "", "The model cannot be loaded.\n")
    assert [m.content for m in store.thread(store.conversations()[0].id)] == ["remember this"]


@pytest.mark.parametrize(
    ("memory", "adapter", "noted"),
    [("adapter", True, False), ("retrieval", False, True), ("both", True, True), ("off", False, False)],
)
def test_memory_comes_from_where_it_may(
    plum: Plum, model: ScriptedModel, *, store: Store, memory: str, adapter: bool, noted: bool
) -> None:
    _memory(store, "Your dog is called Zubin.")
    model.pieces = ["You have not told me."]
    plum("ask", "--new", "--memory", memory, "What is my dog called?")
    assert model.asked_adapter is adapter
    assert any("Zubin" in turns[0][1] for turns in model.turns) is noted


def test_temperature_is_the_settings_unless_given(plum: Plum, model: ScriptedModel) -> None:
    plum("ask", "hi")
    plum("ask", "hi", "--temperature", "0.7")
    assert model.temperatures == [0.0, 0.7]


def test_a_damaged_adapter_does_not_keep_it_from_answering(
    plum: Plum, folder: Path, name: str, store: Store, home: Home
) -> None:
    home.settings.write_text(f'checkpoint = "{folder}"\nmax_reply_tokens = 4\n')
    _adapter(store, home, name, "v1", None)
    status, out, error = plum("ask", "hi")
    assert status == 0
    assert out.strip()
    assert error.strip().endswith("answering without it.")


# remember


@pytest.fixture
def consolidation(model: ScriptedModel, store: Store, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """A scripted consolidation of one new message; set `status` or `stop`, and see whether it was closed."""
    told = store.add_message(store.new_conversation().id, Role.USER, "my dog is called Zubin")
    script: dict[str, Any] = {"status": "promoted", "reason": "", "stop": False, "closed": False}

    def consolidate(*args: Any, trigger: str, **rest: Any) -> Iterator[happened.Event]:
        try:
            script["trigger"] = trigger
            yield happened.Started("RUN", 1, 1)
            yield happened.StepStarted("memories")
            memory = store.add_memory("Your dog is called Zubin.", told.id)
            yield happened.MemoryFound(memory.id, memory.sentence, told.id)
            if script["stop"]:
                raise KeyboardInterrupt
            yield happened.Moment()
            yield happened.TrainStep(1, 2, 0.5, 10, 1.0)
            promoted = script["status"] == "promoted"
            if promoted:
                store.set_memory_state(memory.id, MemoryState.LEARNED)
            version = "v1" if promoted else None
            yield happened.Finished("RUN", script["status"], version, int(promoted), 0, script["reason"], 2.0)
        finally:
            script["closed"] = True

    monkeypatch.setattr("plum_local.consolidate.consolidate", consolidate)
    return script


def test_remember_reports_on_stdout_and_progress_on_stderr(plum: Plum, consolidation: dict[str, Any]) -> None:
    status, out, error = plum("remember")
    assert status == 0
    assert out.splitlines() == [
        "Learned 1 of 1 memory in 2 s; nothing was forgotten. Adapter v1 is in use.",
        "  ✓ Your dog is called Zubin.",
    ]
    assert "noted: Your dog is called Zubin." in error
    assert consolidation["trigger"] == "command"


def test_remember_as_json_is_one_object(plum: Plum, consolidation: dict[str, Any]) -> None:
    status, out, _ = plum("remember", "--json")
    result = json.loads(out)
    assert status == 0
    assert (result["status"], result["adapter_version"], result["learned"]) == ("promoted", "v1", 1)
    assert [(m["state"], m["sentence"]) for m in result["memories"]] == [("learned", "Your dog is called Zubin.")]


def test_remember_as_events_is_json_lines(plum: Plum, consolidation: dict[str, Any]) -> None:
    status, out, error = plum("remember", "--events")
    lines = [json.loads(line) for line in out.splitlines()]
    assert status == 0
    assert error == ""
    assert [line["event"] for line in lines] == [
        "started",
        "step_started",
        "memory_found",
        "train_step",
        "run_finished",
    ]


def test_a_rejected_adapter_is_told_with_its_reason_and_is_no_failure(
    plum: Plum, consolidation: dict[str, Any]
) -> None:
    consolidation.update(status="rejected", reason="Of 1 new memories only 0 were learned, and 50% are wanted.")
    status, out, _ = plum("remember")
    assert status == 0
    assert out.startswith("Of 1 new memories only 0 were learned, and 50% are wanted. The adapter in use stays")


def test_ctrl_c_closes_a_consolidation_and_says_what_stays(plum: Plum, consolidation: dict[str, Any]) -> None:
    consolidation["stop"] = True
    status, out, error = plum("remember")
    assert (status, out) == (130, "")
    assert error.splitlines()[-1] == "Stopped; what was noted is kept, and the adapter is the one it was."
    assert consolidation["closed"]


def test_the_bar_draws_on_a_terminal(
    plum: Plum, consolidation: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    status, out, error = plum("remember")
    assert status == 0
    assert out.startswith("Learned 1 of 1 memory")
    assert "Training" in error


@pytest.mark.parametrize("shape", ["--json", "--events"])
def test_nothing_new_is_said_to_programs_too(plum: Plum, folder: Path, shape: str) -> None:
    status, out, _ = plum("remember", shape)
    assert status == 0
    assert json.loads(out)["nothing_new"] is True


def test_remember_runs_the_real_pipeline(plum: Plum, folder: Path, store: Store) -> None:
    """The model is random, so nothing can come of it; the way there and back is real."""
    store.add_message(store.new_conversation().id, Role.USER, "my dog is called Zubin")
    status, out, _ = plum("remember", "--json")
    assert status == 0
    assert json.loads(out)["adapter_version"] is None
    assert plum("remember")[1] == "There is nothing new to remember.\n"


# memories, history, search


def _memory(store: Store, sentence: str) -> str:
    message = store.add_message(store.new_conversation("Dogs").id, Role.USER, "my dog is called Zubin")
    return store.add_memory(sentence, message.id).id


def test_memories_as_json_have_their_latest_probe(plum: Plum, store: Store) -> None:
    memory_id = _memory(store, "Your dog is called Zubin.")
    assert json.loads(plum("memories", "--json")[1])[0]["probe"] is None
    pair = QAPair("", memory_id, "What is my dog called?", "Zubin.", PairKind.OPEN, Split.PROBE)
    [kept] = store.add_pairs([pair])
    run = store.start_run("command", "tiny")
    store.add_probes(run.id, [Probe(kept.id, run.id, "No idea.", "Your dog is called Zubin.", True)])
    [shown] = json.loads(plum("memories", "--json")[1])
    memory = store.memory(memory_id)
    assert shown == {
        "id": memory_id,
        "state": "noted",
        "sentence": "Your dog is called Zubin.",
        "date": memory.date,
        "conversation_id": memory.conversation_id,
        "source_message_id": memory.source_message_id,
        "probe": {
            "question": "What is my dog called?",
            "before": "No idea.",
            "after": "Your dog is called Zubin.",
            "passed": True,
        },
    }


def test_memories_can_be_chosen_by_state(plum: Plum, store: Store) -> None:
    store.set_memory_state(_memory(store, "Your dog is called Zubin."), MemoryState.LEARNED)
    _memory(store, "Your cat is called Orlo.")
    out = plum("memories", "--state", "learned")[1]
    assert "Zubin" in out
    assert "Orlo" not in out


def test_history_lists_conversations_and_prints_one(plum: Plum, store: Store) -> None:
    conversation = store.new_conversation("Dogs\x1b[31m")
    store.add_message(conversation.id, Role.USER, "my dog\nis \x1b[31mred")
    store.add_message(conversation.id, Role.ASSISTANT, "A red", status=MessageStatus.CANCELLED)
    out = plum("history")[1]
    assert conversation.id in out
    assert "\x1b" not in out
    assert plum("history", conversation.id)[1] == "you: my dog\nis red\n\nplum (stopped): A red\n"
    assert [c["id"] for c in json.loads(plum("history", "--json")[1])] == [conversation.id]
    printed = json.loads(plum("history", "--json", conversation.id)[1])
    assert [(m["role"], m["status"]) for m in printed["messages"]] == [("user", "complete"), ("assistant", "cancelled")]
    assert plum("history", "NOPE")[0] == 1


def test_search_finds_messages_and_takes_no_syntax(plum: Plum, store: Store) -> None:
    _memory(store, "Your dog is called Zubin.")
    assert "my dog is called Zubin" in plum("search", "zubin")[1]
    [hit] = json.loads(plum("search", "zubin", "--json")[1])
    assert hit["title"] == "Dogs"
    assert plum("search", '"* OR (')[0] == 0
    assert plum("search", "absent")[1] == "No message has these words.\n"


# adapters, export


def _adapter(store: Store, home: Home, name: str, version: str, parent: str | None) -> None:
    folder = home.adapter_dir(name, version)
    folder.mkdir()
    (folder / "adapters.safetensors").write_bytes(version.encode())
    (folder / "adapter_config.json").write_text("{}")
    digest = hashlib.sha256(version.encode()).hexdigest()
    run = store.start_run("command", name)
    store.add_adapter(Adapter(version, name, parent, run.id, "2026-11-21T09:30:00Z", digest, 2, 0.5))
    store.activate(name, version)


def test_adapters_are_listed_chosen_and_rolled_back(plum: Plum, store: Store, home: Home, name: str) -> None:
    assert "plum remember" in plum("adapters")[1]
    _adapter(store, home, name, "v1", None)
    _adapter(store, home, name, "v2", "v1")

    def active() -> list[str]:
        return [a["version"] for a in json.loads(plum("adapters", "--json")[1]) if a["active"]]

    assert active() == ["v2"]
    assert plum("adapters", "rollback")[0] == 0
    assert active() == ["v1"]
    assert json.loads(plum("adapters", "activate", "v2", "--json")[1])["active"] == "v2"
    assert plum("adapters", "base")[0] == 0
    assert active() == []
    status, _, error = plum("adapters", "rollback")
    assert status == 1
    assert "nothing to roll back" in error
    assert plum("adapters", "activate", "v7")[0] == 1


def test_rolling_back_the_first_adapter_leaves_none(plum: Plum, store: Store, home: Home, name: str) -> None:
    _adapter(store, home, name, "v1", None)
    assert "without an adapter" in plum("adapters", "rollback")[1]
    assert store.active_adapter(name) is None


def test_a_damaged_adapter_is_not_activated(plum: Plum, store: Store, home: Home, name: str) -> None:
    _adapter(store, home, name, "v1", None)
    store.activate(name, None)
    (home.adapter_dir(name, "v1") / "adapters.safetensors").write_bytes(b"other")
    status, _, error = plum("adapters", "activate", "v1")
    assert status == 1
    assert "was changed" in error
    assert store.active_adapter(name) is None


def test_export_says_how_to_ask_what_it_wrote(
    plum: Plum, store: Store, *, home: Home, folder: Path, name: str, tmp_path: Path
) -> None:
    _adapter(store, home, name, "v1", None)
    status, out, _ = plum("export", "--format", "mlx", str(tmp_path / "out"))
    assert status == 0
    assert f"mlx_lm.generate --model {folder} --adapter-path {tmp_path / 'out'}" in out
    assert plum("export", str(tmp_path / "out"))[0] == 1
    assert json.loads(plum("export", str(tmp_path / "out"), "--force", "--json")[1])["version"] == "v1"


# models, doctor


def test_models_lists_the_catalog_and_the_one_in_use(plum: Plum, folder: Path) -> None:
    listed = json.loads(plum("models", "--json")[1])
    assert listed[0]["name"] == "plum-tiny"
    assert [entry["name"] for entry in listed if entry["in_use"]] == [str(folder)]
    assert "→\t" in plum("models")[1]


def test_models_use_writes_the_settings(plum: Plum, folder: Path, home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    home.settings.write_text("# mine\n")
    monkeypatch.chdir(folder.parent)
    assert plum("models", "use", "model")[0] == 0
    assert home.settings.read_text() == f'# mine\ncheckpoint = "{folder}"\n'
    status, _, error = plum("models", "use", "nothing-like-this")
    assert status == 1
    assert "plum models" in error
    assert str(folder) in home.settings.read_text()


@pytest.mark.parametrize(
    "order", [("--events", "download", "no"), ("download", "--events", "no"), ("download", "no", "--events")]
)
def test_options_stand_before_and_behind_an_action_and_its_argument(plum: Plum, order: tuple[str, ...]) -> None:
    status, _, error = plum("models", *order)
    assert status == 1
    assert "There is no model called" in error


def test_an_option_before_an_action_holds_for_it(plum: Plum) -> None:
    assert json.loads(plum("models", "--json", "list")[1]) == json.loads(plum("models", "list", "--json")[1])


def test_models_download_of_an_unknown_name_does_not_go_on_the_network(plum: Plum) -> None:
    status, _, error = plum("models", "download", "nothing-like-this")
    assert status == 1
    assert "nothing-like-this" in error


def test_doctor_finds_everything_in_order(plum: Plum, folder: Path, store: Store, home: Home, name: str) -> None:
    _adapter(store, home, name, "v1", None)
    status, out, _ = plum("doctor", "--json")
    report = json.loads(out)
    found = {check["name"]: check for check in report["checks"]}
    assert status == 0, out
    assert report["ok"] is True
    assert found["home"]["mode"] == "0700"
    assert found["matrix products"]["mlx_gflops"] > 0
    assert found["adapter"]["version"] == "v1"


def test_doctor_names_what_is_wrong_and_goes_on(plum: Plum, folder: Path, store: Store, home: Home, name: str) -> None:
    _adapter(store, home, name, "v1", None)
    (home.adapter_dir(name, "v1") / "adapters.safetensors").write_bytes(b"other")
    shutil.rmtree(folder)
    home.root.chmod(0o755)
    status, out, _ = plum("doctor", "--json")
    found = {check["name"]: check["status"] for check in json.loads(out)["checks"]}
    assert status == 1
    assert (found["model"], found["adapter"], found["home"], found["store"]) == ("problem", "problem", "warning", "ok")


def test_doctor_says_once_why_the_home_cannot_be_used(
    plum: Plum, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "file").write_text("")
    monkeypatch.setenv("PLUM_HOME", str(folder / "file" / "home"))
    status, out, _ = plum("doctor")
    assert status == 1
    assert out.count(str(folder / "file")) == 1, out
    assert "see home" in out


# demo


@pytest.fixture
def bundled(folder: Path, model: ScriptedModel, monkeypatch: pytest.MonkeyPatch) -> ScriptedModel:
    """The demo with a scripted model, which knows the answers as soon as something was consolidated."""
    known = checkpoints.resolve(str(folder))
    monkeypatch.setattr(checkpoints, "resolve", lambda name: known)
    told = draw(3)
    answers = {question.text: question.wanted for question in told.questions}
    learned: list[bool] = []

    def stream(turns: Any, **rest: Any) -> Iterator[Any]:
        text = answers.get(turns[-1][1], "Nice.") if learned else "You have not told me."
        yield Token(text)

    def consolidate(*args: Any, **rest: Any) -> Iterator[happened.Event]:
        learned.append(True)
        yield happened.Finished("RUN", "promoted", "v1", 6, 0, "", 1.0)

    monkeypatch.setattr(model, "stream", stream)
    monkeypatch.setattr("plum_local.consolidate.consolidate", consolidate)
    return model


def test_the_demo_shows_before_and_after_with_what_was_right(plum: Plum, bundled: ScriptedModel, home: Home) -> None:
    status, out, _ = plum("demo", "--seed", "3", "--json")
    played = json.loads(out)
    assert status == 0
    assert played["right"] == {"before": {"open": 0, "yes_no": 0}, "after": {"open": 5, "yes_no": 5}}
    assert len(played["conversations"]) == 3
    assert list(home.root.iterdir()) == [home.settings]


def test_the_demos_memories_vouch_where_it_asks_apart(
    plum: Plum, bundled: ScriptedModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    vouching: list[Store | None] = []
    answer = session.answer

    def watched(*args: Any, memories: Store | None = None, **rest: Any) -> Any:
        vouching.append(memories)
        return answer(*args, memories=memories, **rest)

    monkeypatch.setattr(session, "answer", watched)
    assert plum("demo", "--seed", "3", "--json")[0] == 0
    assert sum(memories is not None for memories in vouching) == 20


def test_the_demo_prints_a_table(plum: Plum, bundled: ScriptedModel) -> None:
    status, out, _ = plum("demo", "--seed", "3")
    assert status == 0
    assert "0 of 5 open" in out
    assert "5 of 5 open" in out


def test_the_demo_cleans_up_when_it_is_stopped(
    plum: Plum, bundled: ScriptedModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()

    def stop(*args: Any, **rest: Any) -> Iterator[Any]:
        raise KeyboardInterrupt

    monkeypatch.setattr(bundled, "stream", stop)
    assert plum("demo")[0] == 130
    assert list((tmp_path / "temporary").iterdir()) == []


def test_stories_are_drawn_by_their_seed_and_ask_for_what_was_never_told() -> None:
    assert draw(1) == draw(1)
    assert draw(1) != draw(2)
    for seed in range(20):
        told = draw(seed)
        said = " ".join(text for messages in told.conversations for text in messages).lower()
        opened = [question for question in told.questions if not question.closed]
        closed = [question for question in told.questions if question.closed]
        assert len(opened) == len(closed) == 5
        assert all(question.wanted.lower() in said for question in opened)
        assert [question.wanted for question in closed].count("no") == 2
        for question in closed:
            fact = next((fact for fact in FACTS if fact.mention == question.text), None)
            if fact is not None:
                assert (fact.says.split("{}")[0].lower() in said) is (question.wanted == "yes")


@pytest.mark.parametrize(
    ("question", "answer", "right"),
    [
        (Question("?", "Zubin", False), "Your dog is called zubin.", True),
        (Question("?", "Zubin", False), "Your dog is called Zubinka.", False),
        (Question("?", "yes", True), "Yes, your dog is called Zubin.", True),
        (Question("?", "yes", True), "Yesterday you did.", False),
        (Question("?", "no", True), "No, you have not told me.", True),
        (Question("?", "no", True), "Not sure.", False),
    ],
)
def test_answers_are_judged_by_whole_words(question: Question, answer: str, right: bool) -> None:
    assert question.is_right(answer) is right
