from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from scripted import Script, all_sure, finish

from plum_local.consolidate import anchors
from plum_local.consolidate.augment import augment
from plum_local.consolidate.denials import PER_MEMORY as NEAR_MISSES
from plum_local.consolidate.events import MemoryFound
from plum_local.consolidate.job import Job
from plum_local.consolidate.memories import SAMPLES, agreed, dated, fullest, proper
from plum_local.consolidate.pairs import WANTED
from plum_local.consolidate.plan import make_plan
from plum_local.consolidate.select import LONG_WORDS, Source, select
from plum_local.errors import EngineError
from plum_local.prompts import Turn
from plum_local.records import MemoryState, PairKind, QAPair, Split
from plum_local.store import Store

Say = Callable[..., str]


def _augment(job: Job, script: Script) -> list[str]:
    _, targets = finish(augment(script, job, select(job.store, job.home, job.checkpoint.name)))
    return [memory.sentence for memory in targets]


def test_memory_keeps_its_message_and_date(job: Job, script: Script, store: Store, say: Say) -> None:
    conversation = say("my dog is called Rex", "lovely weather")
    assert _augment(job, script) == ["Your dog is called Rex."]
    (memory,) = store.memories()
    source = store.messages(conversation)[0]
    assert (memory.source_message_id, memory.date) == (source.id, source.created)


def test_invented_memory_is_dropped(job: Job, script: Script, store: Store, say: Say) -> None:
    script.overrides["memories"] = lambda text: "Your dog is called Max.\nYour dog is called Rex."
    say("my dog is called Rex")
    assert _augment(job, script) == ["Your dog is called Rex."]


def test_same_memory_is_noted_once(job: Job, script: Script, store: Store, say: Say) -> None:
    say("my dog is called Rex")
    say("my dog is called Rex!")
    _augment(job, script)
    assert len(store.memories()) == 1


def test_correction_supersedes_the_older_memory(job: Job, script: Script, store: Store, say: Say) -> None:
    say("my dog is called Rex")
    say("actually my dog is called Max")
    assert _augment(job, script) == ["Your dog is called Max."]
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
    _augment(job, script)
    store.mark_consolidated([m.id for c in store.conversations() for m in store.messages(c.id)])
    script.overrides |= {
        "memories": lambda text: "Everybody says Max to that dog.",
        "replaces": lambda text: replaces,
        "chat": lambda text: reply,
    }
    script.overrides |= dict.fromkeys(("open", "checks", "unknowns"), lambda text: "")
    say(told)
    _augment(job, script)
    state = MemoryState.SUPERSEDED if replaced else MemoryState.NOTED
    assert [memory.state for memory in store.memories()] == [state, MemoryState.NOTED]


def test_after_a_correction_the_earlier_value_is_taught_as_the_earlier_one(
    job: Job, script: Script, store: Store, say: Say
) -> None:
    for name in ("Rex", "Max", "Tom"):
        say(f"my dog is called {name}")
        _augment(job, script)
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
    _augment(job, script)
    assert [memory.state for memory in store.memories()] == [MemoryState.NOTED, MemoryState.NOTED]


def test_memory_gets_enough_pairs_of_each_kind_and_held_out_probes(
    job: Job, script: Script, store: Store, say: Say
) -> None:
    say("my dog is called Rex")
    _augment(job, script)
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
    _augment(job, script)
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
    _augment(job, script)
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
    _augment(job, script)
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
    _augment(job, script)
    assert [pair.question for pair in store.pairs(kind=PairKind.OPEN)] == ["What is my dog called?"]


def test_negative_made_earlier_is_left_out_once_it_was_told(job: Job, script: Script, store: Store, say: Say) -> None:
    script.overrides["unknowns"] = lambda text: "Q: What is my cat called?\nA: You have not told me."
    say("my dog is called Rex")
    _augment(job, script)
    (negative,) = [pair for pair in store.pairs(kind=PairKind.UNKNOWN) if pair.memory_id]
    say("my cat is called Mia")
    selection = select(store, job.home, job.checkpoint.name)
    _, targets = finish(augment(script, job, selection))
    _, plan = finish(make_plan(script, job, targets, selection.message_ids, all_sure))
    assert negative.id not in plan.train
    assert len({*plan.train}) == len(plan.train) > 30


def test_killed_run_reads_no_message_twice_and_loses_none(job: Job, script: Script, store: Store, say: Say) -> None:
    for n in range(20):
        say(f"my dog{n} is called Rex{n}")
    run = augment(script, job, select(store, job.home, job.checkpoint.name))
    next(event for event in run if isinstance(event, MemoryFound))
    run.close()  # a kill leaves as much: everything up to the last commit
    noted = len(store.memories())
    assert 0 < noted < 20
    script.asked.clear()
    assert len(_augment(job, script)) == 20
    assert script.asked.count("memories") == (20 - noted) * (1 + 2 * SAMPLES)


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
    _augment(job, script)
    assert len(store.anchors()) == anchors.PROBES + anchors._PER_MEMORY
    assert store.anchors(Split.PROBE)
    script.asked.clear()
    _augment(job, script)
    assert "anchors" not in script.asked
    for name in ("Mia", "Leo", "Ada"):
        say(f"my cat is called {name}")
    _augment(job, script)
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
    _augment(replace(job, checkpoint=replace(job.checkpoint, path=folder)), script)
    questions = {pair.question for pair in store.anchors()}
    assert {f"Where is item {n}?" for n in range(60)} <= questions
    assert not questions & {"What is my dog called?", "Where is my hat?"}
    assert "anchors" not in script.asked
    (folder / anchors.BANK).write_text("no JSON")
    assert anchors.read_bank(folder / anchors.BANK) == []


def test_without_a_share_of_anchors_none_are_made(job: Job, script: Script, store: Store, say: Say) -> None:
    say("my dog is called Rex")
    shape = replace(job.settings.consolidation, anchor_share=0.0)
    _augment(replace(job, settings=replace(job.settings, consolidation=shape)), script)
    assert store.pairs()
    assert store.anchors() == []


def test_long_message_is_read_in_windows(store: Store, say: Say) -> None:
    text = " ".join(f"Thing {n} is really rather blue today." for n in range(40))
    message = store.messages(say(text))[0]
    windows = list(Source(message, ()).windows())
    assert len(text.split()) > LONG_WORDS
    assert " ".join(last for _, last in windows) == text
    assert windows[1][0] == (("user", windows[0][1]),)


def test_edited_message_counts_and_the_version_left_behind_does_not(
    job: Job, script: Script, store: Store, say: Say
) -> None:
    conversation = say("my dog is called Rex")
    store.add_sibling(store.messages(conversation)[0].id, "my dog is called Max")
    selection = select(store, job.home, job.checkpoint.name)
    assert [source.message.content for source in selection.sources] == ["my dog is called Max"]
    assert len(selection.message_ids) == 2


def test_request_too_long_for_the_checkpoint_holds_up_nothing(
    job: Job, script: Script, store: Store, say: Say, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = script.generate_batch

    def limited(prompts: Any, **options: Any) -> list[str]:
        if any("endless" in turns[-1][1] for turns in prompts):
            raise EngineError("This conversation is too long.")
        return whole(prompts, **options)

    monkeypatch.setattr(script, "generate_batch", limited)
    say("my dog is called Rex")
    say("an endless story")
    assert _augment(job, script) == ["Your dog is called Rex."]


def test_earlier_turns_are_clipped_to_their_end(job: Job, store: Store, say: Say) -> None:
    say("word " * 500 + "end", "x" * 5000)
    first, second = select(store, job.home, job.checkpoint.name).sources
    assert second.earlier[0][1].startswith("… word")
    assert second.earlier[0][1].endswith("end")
    assert max(len(last) for _, last in second.windows()) < 100
    assert len(list(first.windows())) > 5


def test_what_two_readings_of_a_message_agree_on_holds() -> None:
    readings = [["You have a dog.", "You have a cat."], ["You have a cat!"], ["You have a dog."], ["You like tea."]]
    assert agreed(readings, 2) == ["You have a dog.", "You have a cat."]
    assert agreed([["You have a dog.", "You have a dog."], []], 2) == []


def test_names_of_a_person_who_writes_no_capitals_get_theirs(job: Job, script: Script, store: Store, say: Say) -> None:
    told = ["Your sister's name is ada.", "You gave your sister ada a kite.", "Your sister has an ada."]
    capitals = ["Your sister's name is Ada.", "You gave your sister Ada a kite.", "Your sister has an ada."]
    assert proper(told) == capitals
    plain = ["Your neighbour's name is will.", "Your neighbour will move.", "Your song is called we will."]
    assert proper(plain) == ["Your neighbour's name is Will.", *plain[1:]]
    say("my dog is called rex")
    _augment(job, script)
    assert proper(["You walk your dog rex."], store.memories()) == ["You walk your dog Rex."]


def test_dates_of_a_person_who_writes_no_capitals_get_theirs() -> None:
    told = [
        "Your exam is on 3 may.", "Your exam is on june 4.", "You work on sundays.", "Your tour is in march.",
        "Your deadline is 2nd of may.", "You may march to work.", "Your niece's name is june.", "You swim on Friday.",
    ]  # fmt: skip
    assert proper(told) == [
        "Your exam is on 3 May.", "Your exam is on June 4.", "You work on Sundays.", "Your tour is in March.",
        "Your deadline is 2nd of May.", "You may march to work.", "Your niece's name is June.", "You swim on Friday.",
    ]  # fmt: skip


def test_what_another_sentence_says_with_a_name_is_said_once() -> None:
    plain, named = "Your sister works as a nurse.", "Your sister Bastu works as a nurse."
    others = ["Your sister's name is Bastu.", "Your brother lives in Oslo.", "You live in Oslo."]
    assert fullest([plain, *others, named]) == [*others, named]
    assert fullest(["Your trip is to Rome.", "Your trip costs 40 euros."]) == [
        "Your trip is to Rome.", "Your trip costs 40 euros.",
    ]  # fmt: skip


def test_a_sentence_in_the_persons_own_words_needs_no_other_reading(
    job: Job, script: Script, store: Store, say: Say
) -> None:
    greedy = iter(["You are running a marathon in April.", "You are fond of April."])
    script.overrides |= dict.fromkeys(("open", "checks", "unknowns"), lambda text: "")
    script.overrides["memories"] = lambda text: next(greedy, "You are learning marathon.")
    say("I'm running a marathon in April")
    assert _augment(job, script) == ["You are running a marathon in April."]


def test_a_pronoun_means_who_was_named_in_the_same_message(job: Job, script: Script, store: Store, say: Say) -> None:
    read: list[list[str]] = []

    def memories(text: str) -> str:
        read.append(text.splitlines())
        return "none"

    script.overrides["memories"] = memories
    say("my uncle has a farm", "we have a kitten, her name is Pumpkin")
    _augment(job, script)
    alone = [lines for lines in read if lines[-1] == "last message: her name is Pumpkin"]
    assert alone
    assert all(any("kitten" in line for line in lines) for lines in alone)
    assert not any("uncle" in line for lines in alone for line in lines)


def test_a_time_that_comes_first_is_read_last(job: Job, script: Script, store: Store, say: Say) -> None:
    read: list[str] = []

    def memories(text: str) -> str:
        read.append(text.splitlines()[-1])
        return "none"

    script.overrides["memories"] = memories
    say("hello there. On Friday at 3 pm I have a meeting with Dr Brandt!")
    _augment(job, script)
    assert read[0] == "last message: hello there. I have a meeting with Dr Brandt on Friday at 3 pm!"


def test_what_does_not_refer_back_is_read_without_the_turns_before_it(
    job: Job, script: Script, store: Store, say: Say
) -> None:
    script.overrides["memories"] = lambda text: (
        "Your cat is called Rex." if text == "last message: my cat is called Rex" else "Your goat is called Rex."
    )
    script.overrides["chat"] = lambda text: "Your cat is called Rex." if "cat" in text else "You have not told me."
    say("my goat is nice", "my cat is called Rex")
    assert _augment(job, script) == ["Your cat is called Rex."]


@pytest.mark.parametrize(
    ("sentence", "last", "whole"),
    [
        ("You set off at 25.", "we set off on September 25 now", "You set off on September 25."),
        ("Your exam is on the 3rd.", "my exam is on the 3rd of May", "Your exam is on 3rd of May."),
        ("Your exam is on 3 May.", "my exam is on 3 May", "Your exam is on 3 May."),
        ("Your exam is on 3 may.", "my exam is on 3 may", "Your exam is on 3 may."),
        ("Your exam is at 9.", "my exam is on 9 May at 9", "Your exam is at 9."),
        ("Your exam is at 9 am.", "my exam is on 9 May in the morning", "Your exam is at 9 am."),
        ("Your sister moved at 25.", "my sister moved when she was 25", "Your sister moved at 25."),
        ("You are free on 4.", "I am free on 4 May and on 4 June", "You are free on 4."),
    ],
)
def test_date_that_has_lost_its_month_gets_it_back(sentence: str, last: str, whole: str) -> None:
    assert dated(sentence, last) == whole
