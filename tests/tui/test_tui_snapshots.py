"""What every screen looks like, as text, at two sizes. After a change that is meant: PLUM_SNAPSHOTS=write pytest …"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from textual.pilot import Pilot
from tui_helpers import ScriptedEngine, answered, on_screen, ready, say, wait_until

from plum_local import checkpoints
from plum_local.errors import CheckpointError
from plum_local.paths import Home
from plum_local.records import Adapter, MemoryState, PairKind, Probe, QAPair, RunStatus, Split
from plum_local.settings import IdleSettings, Settings
from plum_local.store import Store
from tui.app import PlumApp
from tui.keys import PressKey
from tui.screens.dialogs import AskLine

SIZES = ((80, 24), (200, 60))
FOLDER = Path(__file__).parent / "snapshots"
DAY = "2026-01-02T03:04:05Z"
Stage = SimpleNamespace
"""What a scene plays on: app, pilot, engine."""


@pytest.fixture
def snapshot_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """A home whose path, times and machine are always the same."""
    (tmp_path / "home").mkdir(mode=0o700)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("tui.widgets.conversations.ago", lambda stamp: "today")
    monkeypatch.setattr("tui.summary.memory", lambda: 16 * 1024**3)
    monkeypatch.setattr("tui.screens.models.memory", lambda: 16 * 1024**3)
    found = checkpoints.resolve("plum-tiny")

    def resolve(name: str) -> checkpoints.Checkpoint:
        if name != "plum-tiny":
            raise CheckpointError("It is not here.")
        return found

    monkeypatch.setattr(checkpoints, "resolve", resolve)
    return Home(Path("home"))


def fill(store: Store) -> None:
    """A few conversations, memories in each state, an adapter."""
    said = (
        ("Boats", "my boat Zephyrine has a keel of oak"),
        ("Family", "my sister is called Maren"),
        ("日本", "今日は 🎉"),
    )
    told = []
    for title, text in said:
        conversation = store.new_conversation(title)
        told.append(store.add_message(conversation.id, "user", text).id)
        store.add_message(conversation.id, "assistant", "I will *remember* it.\n\n```python\nprint('[red]')\n```")
    run = store.start_run("person", "plum-tiny")
    sentences = (
        ("Your boat is called Zephyrine.", MemoryState.LEARNED),
        ("Your sister is called Maren.", MemoryState.FADING),
        ("You greet in Japanese.", MemoryState.NOTED),
    )
    for (sentence, state), message in zip(sentences, told, strict=True):
        memory = store.add_memory(sentence, message, state=state, date=DAY)
        if state is MemoryState.NOTED:
            continue
        question = f"What did I tell you of {sentence.split()[1]}?"
        pair = store.add_pairs([QAPair("", memory.id, question, sentence, PairKind.OPEN, Split.PROBE)])[0]
        right = state is MemoryState.LEARNED
        store.add_probes(run.id, [Probe(pair.id, run.id, "You have not told me.", sentence if right else "No.", right)])
    store.finish_run(run.id, RunStatus.PROMOTED, adapter_version="v1")
    store.add_adapter(Adapter("v1", "plum-tiny", None, run.id, DAY, "0" * 64, 2, 0.5))
    store.activate("plum-tiny", "v1")


async def chat(stage: Stage) -> None:
    stage.engine.replies = ["Your boat is called Zephyrine.\n\n- oak\n- varnish"]
    await say(stage.pilot, stage.app, "What is my [b]boat[/b] called?")
    await answered(stage.app)
    await wait_until(lambda: "and notes: Your boat" in on_screen(stage.app))


async def branches(stage: Stage) -> None:
    stage.engine.replies = ["One.", "Two."]
    await say(stage.pilot, stage.app, "Say something.")
    await answered(stage.app)
    await say(stage.pilot, stage.app, "/retry")
    await answered(stage.app)
    await stage.pilot.press("ctrl+up")


async def remembering(stage: Stage) -> None:
    await stage.pilot.press("ctrl+r")
    await wait_until(lambda: stage.app.chat.remembering.running)
    for number, sentence in enumerate(("Your dog is four.", "Your tea is green.")):
        stage.engine.report("memory_found", id=str(number), sentence=sentence)
    for step in range(20):
        stage.engine.report("train_step", step=step, steps=40, loss=3 / (1 + step), seconds_left=30.0)
    stage.engine.report("probe_result", memory_id="0", passed=True)
    await wait_until(lambda: "✓ learned" in on_screen(stage.app))


async def remembered(stage: Stage) -> None:
    await remembering(stage)
    end = {"status": "promoted", "learned": 1, "fading": 0, "reason": "", "drift": 0.0}
    stage.engine.report("finished", **end)
    await wait_until(lambda: "Needs another night" in on_screen(stage.app))


async def compare(stage: Stage) -> None:
    stage.engine.replies = ["You have not told me.", "It is called Zephyrine."]
    await say(stage.pilot, stage.app, "/compare What is my boat called?")
    await wait_until(lambda: "It is called Zephyrine." in on_screen(stage.app))


async def models(stage: Stage) -> None:
    await stage.pilot.press("f5")
    await wait_until(lambda: "yes" in on_screen(stage.app) and "…" not in on_screen(stage.app).split("─")[0])


def pressing(*keys: str, until: str) -> Callable[[Stage], Awaitable[None]]:
    """A scene of keys alone."""

    async def scene(stage: Stage) -> None:
        await stage.pilot.press(*keys)
        await wait_until(lambda: until in on_screen(stage.app))

    return scene


async def key(stage: Stage) -> None:
    await stage.app.push_screen(PressKey("help", lambda key: ""))


async def line(stage: Stage) -> None:
    await stage.app.push_screen(AskLine("Correct", "Your boat is [b]old[/b].", "The old one is kept."))


SCENES: dict[str, Callable[[Stage], Awaitable[None]]] = {
    "new": pressing(until="A new conversation."),
    "chat": chat,
    "branches": branches,
    "search": pressing("ctrl+f", "o", "a", "k", until="1 found"),
    "private": pressing("f6", until="Off the record."),
    "commands": pressing("slash", until="/search"),
    "remembering": remembering,
    "remembered": remembered,
    "memories": pressing("f2", "down", "down", until="✓ Your boat"),
    "forget": pressing("f2", "f", until="Forget this memory?"),
    "compare": compare,
    "adapters": pressing("f4", until="Made from the bare model"),
    "models": models,
    "help": pressing("f1", until="start a new conversation"),
    "palette": pressing("ctrl+p", until="Start a new conversation"),
    "key": key,
    "line": line,
}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", SCENES)
async def test_the_screen_looks_as_it_did(snapshot_home: Home, name: str, size: tuple[int, int]) -> None:
    with Store(snapshot_home.db) as store:
        fill(store)
    await looks_as_it_did(snapshot_home, f"{name}-{size[0]}x{size[1]}", size, SCENES[name])


LOW = {
    "memories": pressing("f2", until="○ noted"),
    "adapters": pressing("f4", until="v1"),
    "commands": pressing("slash", until="/rename"),
}


@pytest.mark.parametrize("name", LOW)
async def test_where_there_are_few_rows_the_lists_have_them(snapshot_home: Home, name: str) -> None:
    with Store(snapshot_home.db) as store:
        fill(store)
    await looks_as_it_did(snapshot_home, f"{name}-40x12", (40, 12), LOW[name])


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_the_first_run_looks_as_it_did(snapshot_home: Home, size: tuple[int, int]) -> None:
    await looks_as_it_did(snapshot_home, f"first-{size[0]}x{size[1]}", size, pressing(until="Nothing leaves"))


async def looks_as_it_did(
    home: Home, name: str, size: tuple[int, int], scene: Callable[[Stage], Awaitable[None]]
) -> None:
    """Play `scene` and wait until the screen is that of the file `name`."""
    engine = ScriptedEngine()
    app = PlumApp(home, Settings(idle=IdleSettings(enabled=False)), engine)
    file = FOLDER / f"{name}.txt"
    async with app.run_test(size=size) as pilot:
        await ready(app)
        await scene(Stage(app=app, pilot=pilot, engine=engine))
        if os.environ.get("PLUM_SNAPSHOTS") == "write":
            await settled(app, pilot)
            file.write_text(seen(app), encoding="utf-8")
        wanted = file.read_text(encoding="utf-8")
        try:
            await wait_until(lambda: seen(app) == wanted)
        except AssertionError:
            assert seen(app) == wanted


async def settled(app: PlumApp, pilot: Pilot[None]) -> None:
    """Wait until the screen has not changed for a while: what lies below a dialog is drawn later than the dialog."""
    before, same = "", 0
    while same < 4:
        await pilot.pause(0.4)
        same = same + 1 if before == seen(app) else 0
        before = seen(app)


def seen(app: PlumApp) -> str:
    """The screen as a text file."""
    return "".join(f"{line.rstrip()}\n" for line in on_screen(app).split("\n"))
