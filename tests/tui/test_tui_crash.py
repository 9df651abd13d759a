"""The app with an engine process (without a model) that is killed: one sentence, and everything is still there."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from tui_helpers import answered, notifications, on_screen, say, shown, wait_until

from plum_local.engine.client import EngineClient
from plum_local.paths import Home
from plum_local.records import MessageStatus
from plum_local.settings import Settings
from plum_local.store import Store
from tui.app import PlumApp

DEATH = "The model process was ended by SIGKILL; it has been started again."
SECONDS = 30
SCRIPT = """
import os, pathlib, signal, sys
from plum_local.engine import protocol as p

def send(event):
    sys.stdout.buffer.write(p.encode(event))
    sys.stdout.buffer.flush()

def die_once(name):
    flag = pathlib.Path(sys.argv[1]) / name
    if not flag.exists():
        flag.touch()
        print("something that only the log should say", file=sys.stderr, flush=True)
        os.kill(os.getpid(), signal.SIGKILL)

send(p.Ready(os.getpid()))
for line in sys.stdin.buffer:
    request = p.parse_request(line)
    if isinstance(request, p.Load):
        send(p.Loaded(request.checkpoint, None, "brief", 1024, 0.1))
    elif isinstance(request, p.Chat):
        send(p.TextPiece(request.id, "Well, "))
        die_once("chat")
        send(p.Done(request.id, "Well, yes.", "stop"))
    elif isinstance(request, p.Title):
        send(p.Done(request.id, "A title", "stop"))
    elif isinstance(request, p.Remember):
        send(p.RunEvent("started", {}))
        die_once("remember")
        send(p.RunEvent("run_finished", {"status": "cancelled", "nothing_new": True}))
"""


@pytest.fixture
def mortal(home: Home, settings: Settings, tmp_path: Path, store: Store) -> PlumApp:
    return PlumApp(home, settings, EngineClient(home, [sys.executable, "-c", SCRIPT, str(tmp_path)]))


async def test_an_engine_killed_in_a_reply_loses_nothing_and_the_next_message_works(
    mortal: PlumApp, home: Home, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with mortal.run_test(size=(120, 30)) as pilot:
        await wait_until(lambda: mortal.chat.opened and mortal.chat.session.loaded is not None, SECONDS)
        words = list[str]()
        said = mortal.chat.watching._say
        monkeypatch.setattr(mortal.chat.watching, "_say", lambda word: (words.append(word), said(word)))
        await say(pilot, mortal, "Are you there?")
        await wait_until(lambda: DEATH in notifications(mortal), SECONDS)
        await answered(mortal)
        assert "(stopped)" in on_screen(mortal)
        await wait_until(lambda: words[-1:] == ["ready"], SECONDS)
        await say(pilot, mortal, "And now?")
        await wait_until(lambda: shown(mortal)[-1:] == ["Well, yes."], SECONDS)
        assert notifications(mortal) == [DEATH]
        assert words == ["starting again", "loading the model", "ready"]
    thread = store.thread(store.conversations()[0].id)
    assert [m.content for m in thread] == ["Are you there?", "Well, ", "And now?", "Well, yes."]
    assert [m.status for m in thread][1::2] == [MessageStatus.CANCELLED, MessageStatus.COMPLETE]
    log = (home.logs / "engine.log").read_text(encoding="utf-8")
    assert "only the log should say" in log
    assert DEATH in log


async def test_an_engine_killed_while_it_learns_is_a_sentence_and_it_can_learn_again(mortal: PlumApp) -> None:
    async with mortal.run_test(size=(120, 30)) as pilot:
        await wait_until(lambda: mortal.chat.opened and mortal.chat.session.loaded is not None, SECONDS)
        await pilot.press("ctrl+r")
        await wait_until(lambda: "what it had done is kept for the next time" in on_screen(mortal), SECONDS)
        assert DEATH in notifications(mortal)
        await wait_until(lambda: mortal.chat.engine_word == "ready", SECONDS)
        await pilot.press("ctrl+r")
        await wait_until(lambda: "There is nothing new to remember." in on_screen(mortal), SECONDS)
