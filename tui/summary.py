"""Sentences and short tables on the state of things: the status line's content, /model, the first page."""

from __future__ import annotations

from textual.content import Content

from plum_local.checkpoints import catalog
from plum_local.paths import Home
from plum_local.settings import MemorySource
from tui.fit import memory, recommended
from tui.remembering import Remembering
from tui.session import Session
from tui.text import first_words, visible
from tui.widgets.status import Status

OFF_THE_RECORD = "off the record"
_BUNDLED = "plum-tiny"
_SOURCES = {
    MemorySource.ADAPTER: "its own weights only",
    MemorySource.RETRIEVAL: "notes looked up in the store",
    MemorySource.BOTH: "its own weights, and notes for what is not learned yet",
    MemorySource.OFF: "nothing: memory is off",
}


def status(session: Session, remembering: Remembering, engine: str) -> Status:
    """What the status line says; `engine` is the word for a model that is neither writing nor learning."""
    counts = session.store.counts()
    name = session.checkpoint
    adapter = session.store.active_adapter(name)
    word = engine
    if remembering.view is not None and remembering.running:
        word = "learning waits" if remembering.view.paused else f"learning {remembering.view.percent} %"
    if session.replying is not None and session.loaded is not None:
        word = "writing"
    return Status(
        checkpoint=first_words(name, 30),
        adapter=adapter.version if adapter else None,
        noted=counts.noted,
        learned=counts.learned,
        idle=remembering.idle,
        engine=word,
        busy=word != "ready",
    )


def model_info(session: Session) -> Content:
    """Which model and adapter answer, and where they come from."""
    loaded = session.loaded
    if loaded is None:
        return Content(f"{visible(session.settings.checkpoint)} is not loaded.")
    adapter = session.store.active_adapter(loaded.checkpoint)
    rows = [
        ("model", loaded.checkpoint),
        ("context", f"{loaded.context_length} tokens"),
        ("loaded in", f"{loaded.seconds:.1f} s"),
        ("adapter", f"{adapter.version}, made {adapter.created[:10]}" if adapter else "none yet"),
        ("remembers", _SOURCES[session.settings.memory]),
        ("data", str(session.home.root)),
    ]
    if adapter is not None:
        rows.insert(4, ("it learned", f"{adapter.memories} memories, {adapter.recall:.0%} of its probes passed"))
    return Content("\n").join([Content.assemble((f"{name:<12}", "$accent"), visible(value)) for name, value in rows])


def welcome(home: Home, session: Session) -> Content:
    """What a person sees in an empty conversation; more of it before the first one."""
    if session.store.count_conversations() or session.store.count_conversations(archived=True):
        hint = Content("Type / for commands, F1 for help.")
        return Content("\n").join([Content.styled("A new conversation.", "bold $accent"), Content(""), hint])
    lines = [
        "Tell Plum something: it learns from your conversations, into its own weights.",
        "/remember makes it learn now; it also learns while the computer is idle.",
        f"Nothing leaves this machine. Everything is in {visible(str(home.root))}",
        "Type / for commands, F1 for help.",
    ]
    better = recommended(catalog().values(), memory())
    if better is not None and session.settings.checkpoint == _BUNDLED and better.name != _BUNDLED:
        lines.append(f"The bundled model is tiny. This machine has memory for a real one, {better.name}: /models")
    return Content("\n").join([Content.styled("Hello.", "bold $accent"), Content(""), *map(Content, lines)])


def off_the_record() -> Content:
    """What a person sees where nothing has been said off the record yet."""
    lines = [
        "What is said here is not written to disk, not indexed and not learned.",
        "It is gone when you leave it. Plum still knows what it knew before.",
    ]
    return Content("\n").join([Content.styled("Off the record.", "bold $warning"), Content(""), *map(Content, lines)])
