"""Sentences and short tables on the state of things: the status line's content, /model, the first page."""

from __future__ import annotations

from textual.content import Content

from plum_local.checkpoints import catalog
from plum_local.paths import Home
from plum_local.settings import MemorySource
from tui.fit import memory, recommended
from tui.keys import key_of
from tui.remembering import Remembering
from tui.session import Session
from tui.text import bytes_said, first_words, visible
from tui.widgets.status import Status

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
    fetching = session.fetching
    idle = (f"fetching {fetching.name}, {fetching.share:.0%}",) if fetching is not None else remembering.clauses(counts)
    return Status(
        checkpoint=first_words(name, 30),
        adapter=f"adapter {adapter.version}" if adapter else session.without,
        version=adapter.version if adapter else "",
        noted=counts.noted,
        learned=counts.learned,
        fading=counts.fading,
        idle=idle,
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
        ("adapter", f"{adapter.version}, made {adapter.created[:10]}" if adapter else session.without),
        ("remembers", _SOURCES[session.settings.memory]),
        ("data", str(session.home.root)),
    ]
    if adapter is not None:
        rows.insert(4, ("it learned", f"{adapter.memories} memories, {adapter.recall:.0%} of its probes passed"))
    return Content("\n").join([Content.assemble((f"{name:<12}", "$accent"), visible(value)) for name, value in rows])


def welcome(home: Home, session: Session) -> Content:
    """What a person sees in an empty conversation; more of it before the first one."""
    if session.store.count_conversations() or session.store.count_conversations(archived=True):
        hint = Content(f"Type / for commands, {key_of(session.settings.keys, 'help')} for help.")
        return Content("\n").join([Content.styled("A new conversation.", "bold $accent"), Content(""), hint])
    keys = session.settings.keys
    parts = {
        "Learning": "Plum learns from what you tell it, into its own weights: when you say /remember, and by itself "
        "while the computer is idle.",
        "Private": f"Nothing leaves this machine. Everything is in {visible(str(home.root))}",
        "Model": _which_model(session),
        "Start": f"Just type. / lists the commands, {key_of(keys, 'help')} the keys.",
    }
    told = [Content.assemble((f"{name}. ", "$accent"), text) for name, text in parts.items()]
    return Content("\n\n").join([Content.styled("Hello.", "bold $accent"), *told])


def _which_model(session: Session) -> str:
    """The model at hand, and a better one that this machine could carry."""
    name, best = session.settings.checkpoint, recommended(catalog().values(), memory())
    if name != _BUNDLED:
        return f"{visible(name)} answers; {key_of(session.settings.keys, 'models')} chooses another."
    text = "The bundled one answers: tiny, to see how all this works."
    if best is None or best.name == _BUNDLED:
        return text
    key = key_of(session.settings.keys, "models")
    real = f"{best.name} ({bytes_said(best.size_bytes)})"
    return f"{text} This machine has memory for a real one, {real}: {key} fetches it."


def off_the_record() -> Content:
    """What a person sees where nothing has been said off the record yet."""
    lines = [
        "What is said here is not written to disk, not indexed and not learned.",
        "It is gone when you leave it. Plum still knows what it knew before.",
    ]
    return Content("\n").join([Content.styled("Off the record.", "bold $warning"), Content(""), *map(Content, lines)])
