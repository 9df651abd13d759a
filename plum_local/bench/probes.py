"""Questions for conversations that come without any: those that the checkpoint wrote itself and never trains on."""

from __future__ import annotations

from collections.abc import Sequence

from plum_local.bench.arms import Training
from plum_local.bench.asking import Item
from plum_local.bench.consolidating import Bench, note
from plum_local.bench.data import Kind, Question
from plum_local.prompts import PROMPT_SETS
from plum_local.records import QAPair, Split
from plum_local.steps import returned
from plum_local.store import Store
from plum_local.store.search import LIVE

_NOTED = "noted"


def generated(bench: Bench, trainings: Sequence[Training]) -> list[Item]:
    """The held-out pairs of all memories, and questions about things never told, without those that any arm trains on.

    They come from the home that the app's own way has filled; where no arm takes it, memories are noted for this alone.
    """
    ours = Training.OURS in trainings
    home = bench.home(Training.OURS.value if ours else _NOTED)
    with Store(home.db) as store:
        if not ours:
            note(bench, home, store)
        items = [*_about_memories(store), *_about_nothing(bench, store)]
    trained = _trained_on(bench, trainings)
    return [item for item in items if _key(item.question.text) not in trained]


def _about_memories(store: Store) -> list[Item]:
    order = sorted(conversation.id for conversation in store.conversations(limit=1_000_000))
    place = {conversation_id: number for number, conversation_id in enumerate(order)}
    return [
        Item(place[memory.conversation_id], _question(pair))
        for memory in store.memories(LIVE)
        for pair in store.pairs(memory_id=memory.id, split=Split.PROBE)
    ]


def _about_nothing(bench: Bench, store: Store) -> list[Item]:
    """Held-out anchors that no memory answers by now."""
    from plum_local.consolidate.job import Job
    from plum_local.consolidate.verifying import still_unknown

    home = bench.home(_NOTED)
    job = Job(store, bench.settings, PROMPT_SETS[bench.checkpoint.prompt_set], home, bench.checkpoint, "")
    unknown = returned(still_unknown(bench.model, job, store.anchors(Split.PROBE), "anchors"))
    return [Item(-1, _question(pair)) for pair in unknown]


def _question(pair: QAPair) -> Question:
    return Question(pair.question, pair.answer, Kind(pair.kind.value), generated=True)


def _trained_on(bench: Bench, trainings: Sequence[Training]) -> set[str]:
    keys: set[str] = set()
    for training in trainings:
        with Store(bench.home(training.value).db) as store:
            keys |= {_key(pair.question) for pair in store.pairs(split=Split.TRAIN)}
    return keys


def _key(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip("?.! ")
