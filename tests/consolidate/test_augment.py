from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from scripted import Script, all_sure, finish, noted

from plum_local.consolidate import anchors
from plum_local.consolidate.augment import augment
from plum_local.consolidate.corrections import supersede
from plum_local.consolidate.denials import PER_MEMORY as NEAR_MISSES
from plum_local.consolidate.job import Job
from plum_local.consolidate.pairs import WANTED
from plum_local.consolidate.plan import make_plan
from plum_local.consolidate.select import select
from plum_local.prompts import Turn
from plum_local.records import MemoryState, PairKind, QAPair, Split
from plum_local.store import Store

Say = Callable[..., str]


def test_correction_supersedes_the_older_memory(job: Job, script: Script, store: Store, say: Say) -> None:
    say("my dog is called Rex")
    say("actually my dog is called Max")
    assert noted(job, script) == ["Your dog is called Max."]
    old, new = store.memories()
    assert old.state is MemoryState.SUPERSEDED
    assert old.superseded_by == new.id


@pytest.mark.parametrize(
    ("told", "replaces", "reply", "replaced"),
    [
        ("Actually, everybody says Max to that dog", "yes", "Your dog goes by Max.", True),
        ("Actually, everybody says Max to that dog", "no", "Your dog goes by Max.", False),
        ("Actually, everybody says Max to that dog", "yes", "You have not told me that.", False),
        ("Everybody says Max to that dog", "yes", "Your dog goes by Max.", False),
    ],
)
def test_correction_in_other_words_is_known_by_the_questions_that_it_answers(
    job: Job, script: Script, store: Store, say: Say, *, told: str, replaces: str, reply: str, replaced: bool
) -> None:
    say("my dog is called Rex")
    noted(job, script)
    store.mark_consolidated([m.id for c in store.conversations() for m in store.messages(c.id)])
    script.overrides |= {
        "memories": lambda text: "Everybody says Max to that dog.",
        "replaces": lambda text: replaces,
        "chat": lambda text: reply,
    }
    script.overrides |= dict.fromkeys(("open", "checks", "unknowns"), lambda text: "")
    say(told)
    noted(job, script)
    state = MemoryState.SUPERSEDED if replaced else MemoryState.NOTED
    assert [memory.state for memory in store.memories()] == [state, MemoryState.NOTED]


def test_of_several_that_fewer_words_may_name_the_one_told_of_last_is_corrected(
    job: Job, script: Script, store: Store, say: Say
) -> None:
    script.overrides |= dict.fromkeys(("open", "checks", "unknowns", "earlier"), lambda text: "")
    script.overrides |= {"memories": lambda text: text.rpartition("I said: ")[2], "replaces": lambda text: "no"}
    for said in ("Your eye check is on 3 May.", "Your lung check is on 12 May."):
        say(f"I said: {said}")
    noted(job, script)
    store.mark_consolidated([m.id for c in store.conversations() for m in store.messages(c.id)])
    say("They called, and it is now so, I said: Your check is on 20 May.")
    noted(job, script)
    states = {memory.sentence: memory.state for memory in store.memories()}
    assert states["Your lung check is on 12 May."] is MemoryState.SUPERSEDED
    assert states["Your eye check is on 3 May."] is MemoryState.NOTED
    assert states["Your lung check is on 20 May."] is MemoryState.NOTED
    assert store.search_memories("lung check on 20 May", limit=1)[0].sentence == "Your lung check is on 20 May."


def test_after_a_correction_the_earlier_value_is_taught_as_the_earlier_one(
    job: Job, script: Script, store: Store, say: Say
) -> None:
    for name in ("Rex", "Max", "Tom"):
        say(f"my dog is called {name}")
        noted(job, script)
        store.mark_consolidated([m.id for c in store.conversations() for m in store.messages(c.id)])
    first, second, third = store.memories()
    assert store.pairs(memory_id=first.id) == []
    earlier = store.pairs(memory_id=second.id)
    assert {pair.answer for pair in earlier} == {"Earlier you told me that your dog is called Max."}
    assert [pair.split for pair in earlier].count(Split.PROBE) == 1
    _, plan = finish(make_plan(script, job, [third], [], all_sure))
    trained = {pair.answer for pair in store.pairs() if pair.id in plan.train and pair.memory_id}
    assert not any("Rex" in answer for answer in trained)
    assert {answer for answer in trained if "Max" in answer} == {"Earlier you told me that your dog is called Max."}
    assert {pair.id for pair in earlier if pair.split is Split.TRAIN} <= set(plan.train)


def test_unrelated_memory_is_not_superseded_whatever_the_model_says(
    job: Job, script: Script, store: Store, say: Say
) -> None:
    script.overrides["replaces"] = lambda text: "yes"
    script.overrides["memories"] = lambda text: (
        "The white goat with seven spots, your goat is called Moritz." if "goat" in text else "Your dog is called Rex."
    )
    say("my dog is called Rex")
    say("with seven spots, the white one, my goat is called Moritz")
    script.overrides["chat"] = lambda text: "Your white goat with seven spots is Moritz." if "goat" in text else "Rex."
    noted(job, script)
    assert [memory.state for memory in store.memories()] == [MemoryState.NOTED, MemoryState.NOTED]


@pytest.mark.parametrize(
    ("first", "second", "replaced"),
    [
        ("You go to Ely in May.", "You go to Rome in June.", 0),
        ("You go to Ely in May.", "You go to Ely in June.", 1),
        ("Your neighbour's name is Farid.", "Your brother's name is Anselm.", 0),
        ("Your brother's name is Ansel.", "Your brother's name is Anselm.", 1),
    ],
)
def test_what_is_on_another_trip_or_person_replaces_nothing(
    job: Job, script: Script, store: Store, say: Say, *, first: str, second: str, replaced: int
) -> None:
    script.overrides["replaces"] = lambda text: "yes"
    told = [store.thread(say(text))[0].id for text in ("one thing", "another")]
    fresh = [store.add_memory(text, of) for text, of in zip((first, second), told, strict=True)]
    assert finish(supersede(script, job, fresh[1:]))[1] == replaced


def test_memory_gets_enough_pairs_of_each_kind_and_held_out_probes(
    job: Job, script: Script, store: Store, say: Say
) -> None:
    say("my dog is called Rex")
    noted(job, script)
    (memory,) = store.memories()
    pairs = store.pairs(memory_id=memory.id)
    owned = {"Do I have a dog?", "Did I tell you that I have a dog?"}
    assert owned <= {pair.question for pair in pairs if pair.split is Split.TRAIN}
    more = {PairKind.NO: NEAR_MISSES, PairKind.YES: len(owned)}
    written = {kind: count + more.get(kind, 0) for kind, count in WANTED.items()}
    assert {kind: sum(pair.kind is kind for pair in pairs) for kind in WANTED} == written
    probes = [pair.kind for pair in pairs if pair.split is Split.PROBE]
    assert sorted(probes) == [PairKind.NO, PairKind.OPEN, PairKind.OPEN, PairKind.YES]


def test_pairs_in_the_words_in_which_the_model_restates_the_questions(
    job: Job, script: Script, store: Store, say: Say
) -> None:
    say("my dog is called Rex")
    plain = script._answer

    def answer(turns: Sequence[Turn], seed: int) -> str:
        reply = plain(turns, seed)
        return "You have not told me your dog's name." if reply == "You have not told me that." else reply

    script._answer = answer  # type: ignore[method-assign]
    noted(job, script)
    (memory,) = store.memories()
    pairs = {pair.question: pair for pair in store.pairs(memory_id=memory.id)}
    for question, kind, answered in (
        ("Tell me my dog's name.", PairKind.OPEN, "Your dog is called Rex."),
        ("Did I tell you my dog's name?", PairKind.YES, "Yes, your dog is called Rex."),
    ):
        assert (pairs[question].kind, pairs[question].answer) == (kind, answered)
        assert pairs[question].split is Split.TRAIN


def test_negative_that_another_memory_answers_is_dropped(job: Job, script: Script, store: Store, say: Say) -> None:
    script.overrides["unknowns"] = lambda text: (
        "Q: What is my cat called?\nA: You have not told me.\nQ: What is my bird called?\nA: You have not told me."
    )
    say("my dog is called Rex. my cat is called Mia")
    noted(job, script)
    assert {pair.question for pair in store.pairs(kind=PairKind.UNKNOWN) if pair.memory_id} == {
        "What is my bird called?"
    }


def test_near_misses_ask_the_same_of_what_was_never_spoken_of(job: Job, script: Script, store: Store, say: Say) -> None:
    never = (
        "Where does my aunt live?",
        "What is my favourite boat called?",
        "How is my horse?",
        "Is my cat called Mia?",
    )
    store.add_pairs([QAPair("", None, q, "You have not told me.", PairKind.UNKNOWN, Split.TRAIN) for q in never])
    say("my dog is called Rex. my cat is called Mia")
    noted(job, script)
    questions = [pair.question for pair in store.pairs(kind=PairKind.UNKNOWN) if pair.memory_id]
    swapped = {question for question in questions if "dog" not in question and "cat" not in question}
    assert len(swapped) >= 4
    pets = ("bird", "parrot", "rabbit", "hamster", "horse", "fish")
    assert [question for question in swapped if any(pet in question for pet in pets)]
    assert not [question for question in questions if "boat" in question or "favourite" in question]


def test_pair_that_the_bare_model_cannot_answer_from_its_memory_is_dropped(
    job: Job, script: Script, store: Store, say: Say
) -> None:
    script.overrides["open"] = lambda text: (
        f"Q: Who barks at my dog?\nA: {text}\nQ: What is my dog called?\nA: {text}\nQ: Is Rex my dog Rex?\nA: {text}"
    )
    say("my dog is called Rex")
    script.overrides["chat"] = lambda text: "Your dog is called Rex." if "called" in text else "It is big."
    noted(job, script)
    assert [pair.question for pair in store.pairs(kind=PairKind.OPEN)] == ["What is my dog called?"]


def test_negative_made_earlier_is_left_out_once_it_was_told(job: Job, script: Script, store: Store, say: Say) -> None:
    script.overrides["unknowns"] = lambda text: "Q: What is my cat called?\nA: You have not told me."
    say("my dog is called Rex")
    noted(job, script)
    (negative,) = [pair for pair in store.pairs(kind=PairKind.UNKNOWN) if pair.memory_id]
    say("my cat is called Mia")
    selection = select(store, job.home, job.checkpoint.name)
    _, targets = finish(augment(script, job, selection))
    _, plan = finish(make_plan(script, job, targets, selection.message_ids, all_sure))
    assert negative.id not in plan.train
    assert len({*plan.train}) == len(plan.train) > 30


def test_anchors_are_made_once(job: Job, script: Script, store: Store, say: Say) -> None:
    script_anchor = iter(range(10_000))
    say("my dog is called Rex")
    original = script._answer

    def answer(turns: Sequence[Turn], seed: int) -> str:
        if turns[0][1] == job.prompts.anchors:
            script.asked.append("anchors")
            n = [next(script_anchor) for _ in range(6)]
            return "\n".join(f"Q: Where is item {i}?\nA: You have not told me where item {i} is." for i in n)
        return original(turns, seed)

    script._answer = answer  # type: ignore[method-assign]
    noted(job, script)
    assert len(store.anchors()) == anchors.PROBES + anchors._PER_MEMORY
    assert store.anchors(Split.PROBE)
    script.asked.clear()
    noted(job, script)
    assert "anchors" not in script.asked
    for name in ("Mia", "Leo", "Ada"):
        say(f"my cat is called {name}")
    noted(job, script)
    assert len(store.anchors()) > anchors.PROBES + anchors._PER_MEMORY
    assert len(store.anchors(Split.PROBE)) <= anchors.PROBES


def test_a_checkpoint_may_bring_its_anchors(job: Job, script: Script, store: Store, say: Say, tmp_path: Path) -> None:
    folder = tmp_path / "with bank"
    folder.mkdir()
    lines = [
        f'{{"question": "Where is item {n}?", "answer": "You have not told me where item {n} is."}}' for n in range(60)
    ]
    told = '{"question": "What is my dog called?", "answer": "You have not told me what your dog is called."}'
    wrong = '{"question": "Where is my hat?", "answer": "On your head."}'
    (folder / anchors.BANK).write_text("\n".join([*lines, told, wrong]))
    say("my dog is called Rex")
    noted(replace(job, checkpoint=replace(job.checkpoint, path=folder)), script)
    questions = {pair.question for pair in store.anchors()}
    assert {f"Where is item {n}?" for n in range(60)} <= questions
    assert not questions & {"What is my dog called?", "Where is my hat?"}
    assert "anchors" not in script.asked
    (folder / anchors.BANK).write_text("no JSON")
    assert anchors.read_bank(folder / anchors.BANK) == []


def test_without_a_share_of_anchors_none_are_made(job: Job, script: Script, store: Store, say: Say) -> None:
    say("my dog is called Rex")
    shape = replace(job.settings.consolidation, anchor_share=0.0)
    noted(replace(job, settings=replace(job.settings, consolidation=shape)), script)
    assert store.pairs()
    assert store.anchors() == []
