"""The consolidation as the app shows it, and the one that begins by itself."""

from __future__ import annotations

import pytest
from tui_helpers import ScriptedEngine, answered, notifications, on_screen, ready, say, shown, wait_until

from plum_local.engine.protocol import Error, Loaded, RunEvent
from plum_local.paths import Home
from plum_local.power import Power
from plum_local.records import Adapter, MemoryState, RunStatus
from plum_local.settings import IdleSettings, Settings
from plum_local.store import Store
from tui.app import PlumApp
from tui.download import Fetching
from tui.progress import RunView
from tui.remembering import RESUME_SECONDS, Remembering
from tui.session import Session
from tui.widgets.remember import RememberPanel, panel, sparkline

SENTENCES = ("Your sister is called Maren.", "Your boat is [red]old[/red].")


def scripted_run(engine: ScriptedEngine) -> None:
    engine.report("started", run_id="r", conversations=1, messages=2)
    engine.report("step_started", name="memories")
    for number, sentence in enumerate(SENTENCES):
        engine.report("memory_found", id=str(number), sentence=sentence, source_message_id="m")
    engine.report("step_started", name="pairs")
    engine.report("train_step", step=30, steps=60, loss=0.5, tokens=80, seconds_left=7.0)


def finished(**changes: object) -> dict[str, object]:
    end = {"run_id": "r", "status": "promoted", "adapter_version": "v1", "learned": 1, "fading": 0}
    return end | {"reason": "", "seconds": 3.0, "nothing_new": False} | changes


async def test_the_panel_follows_a_run_while_the_chat_goes_on(app: PlumApp, engine: ScriptedEngine) -> None:
    engine.replies = ["Still here."]
    async with app.run_test(size=(100, 40)) as pilot:
        await ready(app)
        await say(pilot, app, "/remember")
        await wait_until(lambda: engine.calls == ["remember person"])
        scripted_run(engine)
        await wait_until(lambda: "loss 0.50" in on_screen(app))
        screen = on_screen(app)
        assert "✓ memories" in screen
        assert "50%" in screen
        assert all(f"○ noted    {sentence}" in screen for sentence in SENTENCES)
        engine.report("probe_result", memory_id="0", question="q", before="b", after="a", passed=True)
        await wait_until(lambda: f"✓ learned  {SENTENCES[0]}" in on_screen(app))
        await say(pilot, app, "are you there?")
        await answered(app)
        assert shown(app) == ["Still here."]
        engine.report("finished", **finished())
        await wait_until(lambda: "Learned 1 of 2 memories; nothing forgotten" in on_screen(app))
        await pilot.press("escape")
        await wait_until(lambda: not app.chat.query_one(RememberPanel).display)


async def test_the_panel_can_be_hidden_and_shown_again_during_a_run(app: PlumApp, engine: ScriptedEngine) -> None:
    async with app.run_test() as pilot:
        await ready(app)
        await say(pilot, app, "/remember")
        panel = app.chat.query_one(RememberPanel)
        await wait_until(lambda: panel.display)
        await pilot.press("escape")
        await wait_until(lambda: not panel.display)
        await say(pilot, app, "/remember")
        await wait_until(lambda: panel.display)
        engine.report("finished", **finished(nothing_new=True, status=None))
        await wait_until(lambda: "There is nothing new to remember." in on_screen(app))
    assert engine.calls.count("remember person") == 1


async def test_what_is_being_learned_cannot_be_undone_and_a_hidden_panel_still_reports(
    app: PlumApp, engine: ScriptedEngine
) -> None:
    async with app.run_test(size=(100, 40)) as pilot:
        await ready(app)
        await say(pilot, app, "/remember")
        scripted_run(engine)
        await wait_until(lambda: "loss 0.50" in on_screen(app))
        await pilot.press("f9")
        await wait_until(lambda: any("is learning at the moment" in text for text in notifications(app)))
        assert app.chat.query_one(RememberPanel).display
        await pilot.press("escape")
        await wait_until(lambda: not app.chat.query_one(RememberPanel).display)
        engine.report("finished", **finished())
        await wait_until(lambda: any(text.startswith("Learned 1 of 2 memories") for text in notifications(app)))
    assert engine.calls[:1] == ["remember person"]
    assert not any(call.startswith("use") for call in engine.calls)


async def test_a_refused_run_is_one_sentence_and_can_be_tried_again(app: PlumApp, engine: ScriptedEngine) -> None:
    async with app.run_test() as pilot:
        await ready(app)
        await say(pilot, app, "/remember")
        engine.queue.put_nowait(Error("Another process is remembering; wait for it.", "remember"))
        await wait_until(lambda: any("Another process" in text for text in notifications(app)))
        await wait_until(lambda: not app.chat.remembering.running)
        await say(pilot, app, "/remember")
        await wait_until(lambda: engine.calls.count("remember person") == 2)


async def test_stopping_and_keeping_is_not_discarding(app: PlumApp, engine: ScriptedEngine) -> None:
    async with app.run_test(size=(100, 40)) as pilot:
        await ready(app)
        await pilot.press("f7")
        await wait_until(lambda: any("Nothing is being remembered" in text for text in notifications(app)))
        await pilot.press("ctrl+r")
        await wait_until(lambda: app.chat.remembering.running)
        scripted_run(engine)
        await wait_until(lambda: "F7 stop and keep" in on_screen(app) and "█" in on_screen(app))
        await pilot.press("f7")
        await wait_until(lambda: "stops soon, then tests" in on_screen(app))
        await pilot.press("f8")
        await wait_until(lambda: engine.calls == ["remember person", "finish_remember", "cancel_remember"])


async def test_the_report_says_what_needs_another_night_and_one_key_undoes_it(
    app: PlumApp, engine: ScriptedEngine, store: Store
) -> None:
    for version, parent in (("v1", None), ("v2", "v1")):
        run = store.start_run("person", "plum-tiny")
        store.add_adapter(Adapter(version, "plum-tiny", parent, run.id, run.started, "0" * 64, 1, 1.0))
    store.activate("plum-tiny", "v2")
    async with app.run_test(size=(100, 40)) as pilot:
        await ready(app)
        await pilot.press("ctrl+r")
        await wait_until(lambda: app.chat.remembering.running)
        scripted_run(engine)
        engine.report("probe_result", memory_id="0", question="q", before="b", after="a", passed=True)
        engine.report("finished", **finished(drift=0.0))
        await wait_until(lambda: f"Needs another night: {SENTENCES[1]}" in on_screen(app))
        assert "everything else" in on_screen(app)
        await pilot.press("f9")
        await wait_until(lambda: "use_adapter v1" in engine.calls)
        await wait_until(lambda: any("adapter v1 answers again" in text for text in notifications(app)))


def view(app: PlumApp) -> RunView:
    """The run that the panel shows."""
    assert app.chat.remembering.view is not None
    return app.chat.remembering.view


async def test_the_report_agrees_with_the_store_on_what_was_learned(
    app: PlumApp, engine: ScriptedEngine, store: Store
) -> None:
    told = store.add_message(store.new_conversation("Boats").id, "user", "my boat is old, no, new, and mine")
    learned = store.add_memory("Your boat is yours.", told.id)
    older = store.add_memory("Your boat is old.", told.id)
    async with app.run_test(size=(100, 40)) as pilot:
        await ready(app)
        await pilot.press("ctrl+r")
        await wait_until(lambda: app.chat.remembering.running)
        for memory in (learned, older):
            engine.report("memory_found", id=memory.id, sentence=memory.sentence)
        for passed in (True, False, False):  # of all its questions most fail; of the open ones enough are right
            engine.report("probe_result", memory_id=learned.id, passed=passed)
        await wait_until(lambda: view(app).found and view(app).found[learned.id].failed == 2)
        store.set_memory_state(learned.id, MemoryState.LEARNED)
        store.correct(older.id, "Your boat is new.")
        engine.report("finished", **finished(learned=1))
        await wait_until(lambda: "Learned 1 of 1 memory; nothing forgotten" in on_screen(app))
        assert "✓ learned  Your boat is yours." in on_screen(app)
        assert "another night" not in on_screen(app)


def test_what_waits_is_listed_as_far_as_there_is_room() -> None:
    view = RunView("person")
    for number in range(6):
        view.apply("memory_found", {"id": str(number), "sentence": f"Number {number}."})
    view.apply("probe_result", {"memory_id": "5", "passed": True})
    view.apply("run_finished", finished())
    lines = panel(view, 2).plain.split("\n")
    assert lines[1:] == [
        *("Needs another night: Number 0.", "Needs another night: Number 1.", "… and 3 more do"),
        *("", "✓ learned  Number 5."),
    ]


def test_where_all_is_asked_again_only_the_last_answers_count() -> None:
    view = RunView("person")
    view.apply("memory_found", {"id": "a", "sentence": "s"})
    for passed in (False, True):
        view.apply("step_started", {"name": "train"})
        view.apply("step_started", {"name": "evaluate"})
        view.apply("probe_result", {"memory_id": "a", "passed": passed})
    assert (view.found["a"].passed, view.found["a"].failed) == (1, 0)


def test_progress_never_goes_back() -> None:
    view, seen = RunView("person"), list[int]()
    events = [("progress", {"step": "pairs", "done": done, "total": 4}) for done in (2, 4, 1, 4, 2)]
    events += [("progress", {"step": "train", "done": done, "total": 2}) for done in (1, 2)]
    events += [("train_step", {"step": step, "steps": 10, "loss": 1.0, "seconds_left": 1.0}) for step in range(1, 11)]
    events += [("progress", {"step": "evaluate", "done": done, "total": 2}) for done in (1, 2, 1)]
    for name, data in events:
        view.apply(name, data)
        seen.append(view.percent)
        assert 0 <= view.fraction <= 1
    assert seen == sorted(seen)
    assert seen[0] < seen[1] < seen[3] < seen[-1]


def test_how_far_it_came_is_seen_without_colours_too() -> None:
    view = RunView("person")
    view.apply("train_step", {"step": 1, "steps": 2, "loss": 1.0, "seconds_left": 1.0})
    assert "━" * 12 + "─" * 12 + "  50%" in panel(view, 2).plain
    assert "━" * 6 + "─" * 18 + "  25%" in Fetching("big", 25, 100).line.plain


def test_the_loss_is_drawn_as_bars() -> None:
    assert sparkline([]) == ""
    assert sparkline([4.0, 2.0, 0.0]) == "█▅▁"
    assert len(sparkline([float(n) for n in range(1000)], 20)) == 20


def test_the_time_left_is_told_once_it_can_be_known() -> None:
    view = RunView("person", began=0.0)
    view.apply("step_started", {"name": "memories"})
    assert view.eta(now=1.0) is None
    view.apply("progress", {"step": "pairs", "done": 1, "total": 2})
    assert view.eta(now=27.0) == pytest.approx(27 / view.percent * (100 - view.percent))
    view.apply("train_step", {"step": 1, "steps": 2, "loss": 1.0, "seconds_left": 10.0})
    assert view.eta(now=500.0) == pytest.approx(10 * (1 + 0.18 / 0.37))


@pytest.mark.parametrize(
    ("end", "sentence"),
    [
        (finished(learned=2, fading=1), "Learned 2 of 2 memories; 1 earlier memory fading."),
        (finished(learned=3), "Learned 3 memories; nothing forgotten."),
        (
            finished(nothing_new=True, status="rejected", reason="All that it had learned was forgotten."),
            "All that it had learned was forgotten.",
        ),
        (finished(learned=3, drift=0.01), "Learned 3 memories; nothing forgotten, everything else unchanged."),
        (
            finished(learned=1, drift=0.08),
            "Learned 1 of 2 memories; nothing forgotten; with the adapter alone, the perplexity of everything else is "
            "8% higher.",
        ),
        (finished(status="rejected", reason="It forgot too much."), "It forgot too much."),
        ({"status": "cancelled", "reason": ""}, "Given up: the adapter stays as it was"),
        ({"status": "cancelled", "reason": "The program was closed."}, "Remembering stopped"),
        ({"status": "failed", "reason": "The disk is full."}, "The disk is full."),
    ],
)
def test_each_end_is_told_in_a_plain_sentence(end: dict[str, object], sentence: str) -> None:
    view = RunView("person")
    for number in range(2):
        view.apply("memory_found", {"id": str(number), "sentence": "s"})
    view.apply("run_finished", end)
    assert sentence in view.report()
    assert view.failed == (end["status"] != "promoted" and not end.get("nothing_new"))


class Clock:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


async def an_idle_session(home: Home, engine: ScriptedEngine) -> tuple[Remembering, Clock, Session]:
    session = Session(home, Settings(idle=IdleSettings(idle_minutes=1.0)), engine)
    session.loaded = Loaded("plum-tiny", None, "brief", 1024, 0.1)
    clock = Clock()
    remembering = Remembering(session, clock=clock, read_power=lambda: Power(True, None, 8.0))
    conversation = session.store.new_conversation()
    session.store.add_message(conversation.id, "user", "my sister is called Maren")
    return remembering, clock, session


async def test_it_begins_by_itself_waits_for_the_person_and_goes_on(home: Home, engine: ScriptedEngine) -> None:
    remembering, clock, session = await an_idle_session(home, engine)
    assert not await remembering.tick()
    assert remembering.clauses(session.store.counts()) == ("learns in 1 min, 1 conversation to go", "learns in 1 min")
    clock.seconds = 61
    assert await remembering.tick()
    await remembering.person_is_active()
    await remembering.person_is_active()
    assert not await remembering.tick()
    assert remembering.clauses(session.store.counts()) == ("paused while you type",)
    clock.seconds += RESUME_SECONDS + 1
    await remembering.tick()
    assert engine.calls == ["remember idle", "pause", "resume"]
    await remembering.tick()
    assert remembering.clauses(session.store.counts()) == ("1 conversation to go",)
    await session.close()


async def test_what_is_noted_is_not_called_nothing_and_corrections_are_learned_by_themselves(
    home: Home, engine: ScriptedEngine
) -> None:
    remembering, clock, session = await an_idle_session(home, engine)
    conversation = session.store.conversations()[0]
    message = session.store.add_message(conversation.id, "user", "she lives in Oslo", created="2026-01-01T10:00:00Z")
    session.store.mark_consolidated([each.id for each in session.store.thread(conversation.id)])
    memory = session.store.add_memory("Your sister lives in Oslo.", message.id)
    assert session.store.counts().corrected == 0, "a run that has not ended noted it"
    run = session.store.start_run("person", "plum-tiny")
    session.store.finish_run(run.id, RunStatus.PROMOTED)
    clock.seconds = 61
    assert not await remembering.tick()
    assert remembering.clauses(session.store.counts())[0] == "what is noted waits for /remember"
    session.store.correct(memory.id, "Your sister lives in Bergen.")
    assert remembering.clauses(session.store.counts()) == ("1 correction to go",)
    assert await remembering.tick()
    assert engine.calls == ["remember idle"]
    await session.close()


async def test_a_run_that_was_asked_for_does_not_wait(home: Home, engine: ScriptedEngine) -> None:
    remembering, _, session = await an_idle_session(home, engine)
    await remembering.start("person")
    await remembering.person_is_active()
    assert engine.calls == ["remember person"]
    await session.close()


async def test_after_a_failed_run_it_does_not_begin_again_at_once(home: Home, engine: ScriptedEngine) -> None:
    remembering, clock, session = await an_idle_session(home, engine)
    clock.seconds = 61
    await remembering.tick()
    remembering.handle(RunEvent("run_finished", {"status": "failed", "reason": "The disk is full."}))
    clock.seconds += 120
    assert not await remembering.tick()
    assert remembering.clauses(session.store.counts())[-1] == "tries again in 28 min"
    await session.close()


async def test_an_idle_run_reports_in_a_notification(app: PlumApp, engine: ScriptedEngine, store: Store) -> None:
    async with app.run_test():
        await ready(app)
        await app.chat.remembering.start("idle")
        scripted_run(engine)
        engine.report("finished", **finished(learned=2))
        await wait_until(lambda: any("Learned 2 of 2 memories; nothing" in text for text in notifications(app)))
        assert not app.chat.query_one(RememberPanel).display
