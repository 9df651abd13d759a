"""Makes `docs/tour.md` and its pictures: real conversations, really remembered, asked about anew. Nothing in them is
staged but what the person types. What stands in `docs` is replaced at the end, and only if all went well.

    python docs/screenshot.py        (or: make screenshots)
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from textual.pilot import Pilot

from plum_local.paths import Home
from plum_local.settings import IdleSettings, Settings
from tui.app import PlumApp

_FOLDER = Path(__file__).parent
_SIZE = (110, 34)
_TOLD = (
    ("Hi! I'm Odalys and I live in Trondheim.", "My dog Bramble is a beagle."),
    ("My sister Ingvild is coming to visit on Friday.", "By the way, I am allergic to peanuts."),
)
_ASKED = ("What is my dog called?", "When is my sister coming?", "Did I tell you my brother's name?")
_PATIENCE = 1200.0
_STILL = 0.3
"""Seconds without a change after which the screen is as it will be."""
_LOOKS = 10


@dataclass
class Tour:
    """The app under way, and what is to be written of it."""

    app: PlumApp
    pilot: Pilot[None]
    home: Home
    began: float = field(default_factory=time.monotonic)
    text: list[str] = field(default_factory=list)
    pictures: dict[str, str] = field(default_factory=dict)

    async def until(self, true: Callable[[], object], what: str) -> None:
        """Wait until something is so; SystemExit with `what` if it never is."""
        end = time.monotonic() + _PATIENCE
        while not true():
            if time.monotonic() > end:
                raise SystemExit(f"The app did not come to it: {what}.")
            await asyncio.sleep(0.05)

    async def send(self, text: str) -> None:
        """Write a message, send it, and wait for the reply, its title included."""
        prompt = self.app.chat.pane.prompt
        prompt.fill(text)
        await self.pilot.press("enter")
        await self.until(lambda: not prompt.text, f"sending “{text}”")
        await self.until(
            lambda: all(worker.is_finished for worker in self.app.workers if worker.group == "reply"),
            f"the reply to “{text}”",
        )
        self.say(text)

    async def picture(self, name: str, title: str, words: str) -> None:
        """Keep what is on the screen once it is still (or as it is, where something moves), with a paragraph on it."""
        svg, before = self.app.export_screenshot(title="plum"), ""
        for _ in range(_LOOKS):
            if svg == before:
                break
            await asyncio.sleep(_STILL)
            svg, before = self.app.export_screenshot(title="plum"), svg
        self.pictures[name] = svg.replace(str(self.home.root), "~/.local/share/plum")
        self.text += [f"## {title}", words, f"![{title}]({name}.svg)"]
        self.say(f"[{name}]")

    def say(self, what: str) -> None:
        """How far the tour has come."""
        print(f"{time.monotonic() - self.began:6.0f} s  {what}", flush=True)

    def write(self, folder: Path) -> None:
        """Replace the tour and its pictures in `folder`."""
        for old in folder.glob("*.svg"):
            if old.stem == "screenshot" or old.stem.startswith("tour-"):
                old.unlink()
        for name, svg in self.pictures.items():
            (folder / f"{name}.svg").write_text(svg, encoding="utf-8")
        head = ["# A short tour", "Made by `make screenshots` from today's app and the bundled model."]
        (folder / "tour.md").write_text("\n\n".join([*head, *self.text]) + "\n", encoding="utf-8")


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
        "Ctrl+Up or Shift+Tab chooses a message, which then names its keys: r asks again, e edits, f goes on from "
        "there on another branch, c copies. Nothing is overwritten; ← and → step through the alternatives. Below a "
        "reply stands the memory it used.",
    )  # fmt: skip
    await tour.pilot.press("escape")


async def _remember(tour: Tour) -> None:
    remembering = tour.app.chat.remembering
    await tour.pilot.press("ctrl+r")
    await tour.until(
        lambda: remembering.view is not None and (len(remembering.view.losses) > 20 or not remembering.running),
        "training",
    )
    await tour.picture(
        "tour-remembering", "Remember",
        "Ctrl+R learns now; by itself it learns when the computer is idle. Chat goes on meanwhile. F7 stops and keeps, "
        "F8 gives up.",
    )  # fmt: skip
    await tour.until(lambda: not remembering.running, "the end of remembering")
    if remembering.view is None or not remembering.view.promoted:
        raise SystemExit(f"Nothing was learned: {remembering.view.report() if remembering.view else 'no run'}")
    await tour.picture("tour-remembered", "What came of it", "A plain report; F9 goes back to the adapter before.")
    await tour.pilot.press("escape", "ctrl+n")
    for question in _ASKED:
        await tour.send(question)
    await tour.picture(
        "screenshot", "Ask anew",
        "A new conversation: of the others nothing is in the prompt but the memory that the question is about, and it "
        "stands below the reply. Where no memory has an answer, a conversation is read again (a second one, where "
        "that has none either), and named; so is the one in which you took something back that no memory says yet.",
    )  # fmt: skip


async def _look(tour: Tour) -> None:
    await tour.pilot.press("f2")
    await tour.picture(
        "tour-memories", "Memories",
        "F2: every memory, its state, and the receipts: the held-out question, the answer before, the answer now. "
        "Enter goes to the message it comes from, c corrects, f forgets, a asks about it.",
    )  # fmt: skip
    await tour.pilot.press("escape")
    tour.app.chat.pane.prompt.fill(f"/compare {_ASKED[0]}")
    await tour.pilot.press("enter")
    await tour.until(lambda: len(list(tour.app.screen.query(".foot"))) == 2, "the compare screen")
    await tour.until(
        lambda: all("token" in str(foot.render()) for foot in tour.app.screen.query(".foot")), "both answers"
    )
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
        # While the tour waits for the model nobody types; it must not begin to learn by itself then.
        app = PlumApp(home, Settings(idle=IdleSettings(idle_minutes=60)))
        async with app.run_test(size=_SIZE) as pilot:
            tour = Tour(app, pilot, home)
            await tour.until(lambda: app.chat.opened and app.chat.engine_word == "ready", "loading the model")
            for part in (_talk, _remember, _look):
                await part(tour)
    tour.write(_FOLDER)


if __name__ == "__main__":
    asyncio.run(main())
