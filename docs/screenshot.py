"""Makes `docs/tour.md` and its pictures: real conversations, really remembered, asked about anew. Nothing in them is
staged but what the person types.

    python docs/screenshot.py        (or: make screenshots)
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from textual.pilot import Pilot

from plum_local.engine.client import EngineClient
from plum_local.paths import Home
from plum_local.settings import Settings
from plum_local.store import Store
from tui.app import PlumApp

_FOLDER = Path(__file__).parent
_TOLD = (
    ("Hi! I'm Odalys and I live in Trondheim.", "My dog Bramble is a beagle."),
    ("My sister Ingvild is coming to visit on Friday.", "By the way, I am allergic to peanuts."),
)
_ASKED = ("What is my dog called?", "When is my sister coming?", "Did I tell you my brother's name?")


@dataclass
class Tour:
    """The app under way, and what is written down of it."""

    app: PlumApp
    pilot: Pilot[None]
    home: Home
    text: list[str] = field(default_factory=list)

    async def until(self, true: Callable[[], object], seconds: float = 600) -> None:
        """Wait until something is so."""
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        while not true():
            if loop.time() > end:
                raise TimeoutError("the app did not come to it")
            await self.pilot.pause(0.05)

    async def send(self, text: str) -> None:
        """Type a message and wait for the reply."""
        with Store(self.home.db) as store:
            before = store.counts().messages
            await self.pilot.press(*("space" if c == " " else c for c in text), "enter")
            await self.until(lambda: store.counts().messages >= before + 2 and self.app.chat.session.replying is None)

    async def picture(self, name: str, title: str, words: str) -> None:
        """Save what is on the screen, with a paragraph on it."""
        await self.pilot.pause(0.5)
        svg = self.app.export_screenshot(title="plum").replace(str(self.home.root), "~/.local/share/plum")
        (_FOLDER / f"{name}.svg").write_text(svg, encoding="utf-8")
        self.text += [f"## {title}", words, f"![{title}]({name}.svg)"]


async def _talk(tour: Tour) -> None:
    await tour.picture(
        "tour-start", "Start",
        "`make run` opens the app. The first page says what it is and where the data lives; start typing.",
    )  # fmt: skip
    for conversation in _TOLD:
        for line in conversation:
            await tour.send(line)
        await tour.pilot.press("ctrl+n")
    await tour.send(_ASKED[0])
    await tour.pilot.press("ctrl+up")
    await tour.picture(
        "tour-chat", "Talk",
        "Ctrl+Up chooses a message: r asks again, e edits, f goes on from there on another branch, c copies. Nothing "
        "is overwritten; ← and → step through the alternatives. Below a reply stands the memory it used.",
    )  # fmt: skip
    await tour.pilot.press("escape")


async def _remember(tour: Tour) -> None:
    remembering = tour.app.chat.remembering
    await tour.pilot.press("ctrl+r")
    await tour.until(lambda: remembering.view is not None and len(remembering.view.losses) > 20)
    await tour.picture(
        "tour-remembering", "Remember",
        "Ctrl+R learns now; by itself it learns when the computer is idle. Chat goes on meanwhile. F7 stops and keeps, "
        "F8 gives up.",
    )  # fmt: skip
    await tour.until(lambda: not remembering.running)
    await tour.picture("tour-remembered", "What came of it", "A plain report; F9 goes back to the adapter before.")
    await tour.pilot.press("escape", "ctrl+n")
    for question in _ASKED:
        await tour.send(question)
    await tour.picture(
        "screenshot", "Ask anew",
        "A new conversation: nothing of the others is in the prompt, and the memory comes from the weights.",
    )  # fmt: skip


async def _look(tour: Tour) -> None:
    await tour.pilot.press("f2")
    await tour.picture(
        "tour-memories", "Memories",
        "F2: every memory, its state, and the receipts: the held-out question, the answer before, the answer now. "
        "Enter goes to the message it comes from, c corrects, f forgets, a asks about it.",
    )  # fmt: skip
    await tour.pilot.press("escape")
    await tour.pilot.press(*("space" if c == " " else c for c in f"/compare {_ASKED[0]}"), "enter")
    await tour.until(lambda: len(list(tour.app.screen.query(".foot"))) == 2)
    await tour.until(lambda: all("tokens" in str(foot.render()) for foot in tour.app.screen.query(".foot")))
    await tour.picture("tour-compare", "Before and after", "F3: the same question to the bare model and to yours.")
    await tour.pilot.press("escape", "f4")
    await tour.picture("tour-adapters", "Adapters", "F4: what each version learned. Enter uses it, u goes one back.")
    await tour.pilot.press("escape", "f6")
    await tour.picture(
        "tour-private", "Off the record", "F6: a conversation that is never written, indexed or learned."
    )


async def main() -> None:
    """Type, remember, ask, look around; write the tour."""
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder))
        app = PlumApp(home, Settings(), EngineClient(home))
        async with app.run_test(size=(110, 34)) as pilot:
            tour = Tour(app, pilot, home)
            await tour.until(lambda: app.chat.opened and app.chat.engine_word == "ready")
            for part in (_talk, _remember, _look):
                await part(tour)
    head = ["# A short tour", "Made by `make screenshots` from today's app and the bundled model."]
    (_FOLDER / "tour.md").write_text("\n\n".join([*head, *tour.text]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    asyncio.run(main())
