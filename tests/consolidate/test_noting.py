from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from scripted import Script, noted

from plum_local.consolidate.augment import augment
from plum_local.consolidate.events import MemoryFound
from plum_local.consolidate.job import Job
from plum_local.consolidate.memories import SAMPLES, agreed, dated, fullest, proper, to_the_end
from plum_local.consolidate.select import LONG_WORDS, Source, select
from plum_local.errors import EngineError
from plum_local.store import Store

Say = Callable[..., str]


def test_memory_keeps_its_message_and_date(job: Job, script: Script, store: Store, say: Say) -> None:
    conversation = say("my dog is called Rex", "lovely weather")
    assert noted(job, script) == ["Your dog is called Rex."]
    (memory,) = store.memories()
    source = store.messages(conversation)[0]
    assert (memory.source_message_id, memory.date) == (source.id, source.created)


def test_invented_memory_is_dropped(job: Job, script: Script, store: Store, say: Say) -> None:
    script.overrides["memories"] = lambda text: "Your dog is called Max.\nYour dog is called Rex."
    say("my dog is called Rex")
    assert noted(job, script) == ["Your dog is called Rex."]


def test_same_memory_is_noted_once(job: Job, script: Script, store: Store, say: Say) -> None:
    say("my dog is called Rex")
    say("my dog is called Rex!")
    noted(job, script)
    assert len(store.memories()) == 1


def test_killed_run_reads_no_message_twice_and_loses_none(job: Job, script: Script, store: Store, say: Say) -> None:
    for n in range(20):
        say(f"my dog{n} is called Rex{n}")
    run = augment(script, job, select(store, job.home, job.checkpoint.name))
    next(event for event in run if isinstance(event, MemoryFound))
    run.close()  # a kill leaves as much: everything up to the last commit
    before = len(store.memories())
    assert 0 < before < 20
    script.asked.clear()
    assert len(noted(job, script)) == 20
    assert script.asked.count("memories") == (20 - before) * (1 + 2 * SAMPLES)


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
    assert noted(job, script) == ["Your dog is called Rex."]


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
    noted(job, script)
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


@pytest.mark.parametrize(
    ("noted", "last", "whole"),
    [
        (["Your aunt lives in a mill."], "My aunt? She lives in a mill in Ely.", "Your aunt lives in a mill in Ely."),
        (["Your trip is in July."], "Our trip is in July with my dog!", "Your trip is in July with your dog."),
        (["Your aunt is a nurse.", "Your aunt works in Bath."], "My aunt is a nurse in Bath.", "Your aunt is a nurse."),
        (["Your aunt owns a mill."], "My aunt owns a mill in Bath and my uncle owns a mill.", "Your aunt owns a mill."),
        (["Your aunt owns a mill."], "My aunt owns a mill near the house that we built.", "Your aunt owns a mill."),
        (["Your aunt plays the lute."], "My aunt plays the lute every night.", "Your aunt plays the lute."),
        (["Your aunt plays the lute."], "My aunt plays the lute for me.", "Your aunt plays the lute."),
    ],
)  # fmt: skip
def test_a_memory_says_what_its_clause_does_to_the_end(noted: list[str], last: str, whole: str) -> None:
    assert to_the_end(noted, last)[0] == whole


def test_a_sentence_in_the_persons_own_words_needs_no_other_reading(
    job: Job, script: Script, store: Store, say: Say
) -> None:
    greedy = iter(["You are running a marathon in April.", "You are fond of April."])
    script.overrides |= dict.fromkeys(("open", "checks", "unknowns"), lambda text: "")
    script.overrides["memories"] = lambda text: next(greedy, "You are learning marathon.")
    say("I'm running a marathon in April")
    assert noted(job, script) == ["You are running a marathon in April."]


def test_a_pronoun_means_who_was_named_in_the_same_message(job: Job, script: Script, store: Store, say: Say) -> None:
    read: list[list[str]] = []

    def memories(text: str) -> str:
        read.append(text.splitlines())
        return "none"

    script.overrides["memories"] = memories
    say("my uncle has a farm", "we have a kitten, her name is Pumpkin")
    noted(job, script)
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
    noted(job, script)
    assert read[0] == "last message: hello there. I have a meeting with Dr Brandt on Friday at 3 pm!"


def test_what_is_said_the_other_way_round_is_read_plainly(job: Job, script: Script, store: Store, say: Say) -> None:
    read: list[str] = []

    def memories(text: str) -> str:
        read.append(text.splitlines()[-1])
        return "Your niece Oda is scared of big dogs."

    script.overrides |= dict.fromkeys(("open", "checks", "unknowns"), lambda text: "")
    script.overrides["memories"] = memories
    say("Oh, big dogs frighten my niece Oda a lot.")
    assert noted(job, script) == ["Your niece Oda is scared of big dogs."]
    assert read[0] == "last message: Oh, my niece Oda is scared of big dogs."


def test_what_the_model_leaves_out_of_other_words_is_noted_as_told(
    job: Job, script: Script, store: Store, say: Say
) -> None:
    script.overrides |= dict.fromkeys(("open", "checks", "unknowns"), lambda text: "")
    script.overrides["memories"] = lambda text: "Your niece sings." if "sings" in text else "none"
    say("my niece Oda orders rum wherever we go, and my niece sings")
    assert noted(job, script) == ["Your niece sings.", "Your niece Oda orders rum wherever you go."]
    script.overrides["memories"] = lambda text: "Your uncle orders rye."
    say("my uncle orders rye wherever we go")
    assert noted(job, script)[2:] == ["Your uncle orders rye."]


def test_what_does_not_refer_back_is_read_without_the_turns_before_it(
    job: Job, script: Script, store: Store, say: Say
) -> None:
    script.overrides["memories"] = lambda text: (
        "Your cat is called Rex." if text == "last message: my cat is called Rex" else "Your goat is called Rex."
    )
    script.overrides["chat"] = lambda text: "Your cat is called Rex." if "cat" in text else "You have not told me."
    say("my goat is nice", "my cat is called Rex")
    assert noted(job, script) == ["Your cat is called Rex."]


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
