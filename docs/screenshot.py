"""Makes `docs/screenshot.svg`: a real conversation, really remembered, asked about anew. Nothing in it is staged but
what the person types.

    python docs/screenshot.py        (or: make screenshots)
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable
from pathlib import Path

from textual.pilot import Pilot

from plum_local.engine.client import EngineClient
from plum_local.paths import Home
from plum_local.settings import Settings
from plum_local.store import Store
from tui.app import PlumApp

_TOLD = (
    ("Hi! I'm Odalys and I live in Trondheim.", "My dog Bramble is a beagle."),
    ("My sister Ingvild is coming to visit on Friday.", "By the way, I am allergic to peanuts."),
)
_ASKED = ("What is my dog called?", "When is my sister coming?", "Did I tell you my brother's name?")


async def _until(pilot: Pilot[None], true: Callable[[], object], seconds: float = 600) -> None:
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    while not true():
        if loop.time() > end:
            raise TimeoutError("the app did not come to it")
        await pilot.pause(0.05)


async def _send(app: PlumApp, pilot: Pilot[None], home: Home, text: str) -> None:
    with Store(home.db) as store:
        before = store.counts().messages
        await pilot.press(*("space" if c == " " else c for c in text), "enter")
        await _until(pilot, lambda: store.counts().messages >= before + 2 and app.chat.session.replying is None)


async def main() -> None:
    """Type, remember, ask, and save the picture."""
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder))
        app = PlumApp(home, Settings(), EngineClient(home))
        async with app.run_test(size=(110, 34)) as pilot:
            await _until(pilot, lambda: app.chat.opened and app.chat.engine_word == "ready")
            for conversation in _TOLD:
                for line in conversation:
                    await _send(app, pilot, home, line)
                await pilot.press("ctrl+n")
            for question in _ASKED[:1]:
                await _send(app, pilot, home, question)
            await pilot.press("ctrl+r")
            await _until(pilot, lambda: app.chat.remembering.view is not None and not app.chat.remembering.running)
            await pilot.press("ctrl+n")
            for question in _ASKED:
                await _send(app, pilot, home, question)
            await pilot.pause(0.5)
            (Path(__file__).parent / "screenshot.svg").write_text(app.export_screenshot(title="plum"))


if __name__ == "__main__":
    asyncio.run(main())
