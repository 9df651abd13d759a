"""What a memory answers of all that the checkpoint says it was never told, in its own words."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from plum_local.checkpoints import Checkpoint
from plum_local.consolidate.job import Job
from plum_local.consolidate.topics import BANK, Wording, answered_topics, catalogue, counted, read_bank, wording
from plum_local.paths import Home
from plum_local.prompts import BRIEF
from plum_local.records import Memory, MemoryState, PairKind, QAPair, Split
from plum_local.settings import Settings
from plum_local.store import Store
from tests.consolidate.scripted import Script, finish

TEA = "Your stepson Lambert orders peppermint tea."


def _bring(checkpoint: Path, rows: list[tuple[str, str, int]]) -> None:
    """A bank of topics: about whom, in what words, how often."""
    lines = [json.dumps({"about": about, "wording": text, "count": count}) for about, text, count in rows]
    (checkpoint / BANK).write_text("\n".join(lines), encoding="utf-8")


@pytest.fixture
def job(tmp_path: Path) -> Job:
    """In a store that knows nothing, with a checkpoint that brings a few topics."""
    rows = [("who", "{}'s favourite drink", 9), ("who", "where {} lives", 5), ("me", "what car I drive", 3),
            ("what", "when {} starts", 4), ("who", "{}'s name", 8), ("who", "what {} knits", 1)]  # fmt: skip
    _bring(tmp_path, rows)
    home = Home(tmp_path)
    return Job(Store(home.db), Settings(), BRIEF, home, Checkpoint("tiny", tmp_path, "brief", ""), "run")


def _never_told(job: Job, replies: list[str]) -> None:
    job.store.add_pairs([QAPair("", None, f"{n}?", r, PairKind.UNKNOWN, Split.TRAIN) for n, r in enumerate(replies)])


def _memory(sentence: str) -> Memory:
    return Memory(sentence, sentence, MemoryState.NOTED, "2026-11-29", "c", "s")


def _questions(job: Job, sentence: str, reads: dict[str, str], script: Script | None = None) -> list[str]:
    """What is asked for a memory where a model reads in it what `reads` says."""
    script = script or Script()
    script.overrides["chat"] = lambda text: reads.get(text, "You have not told me that.")
    _, claims = finish(answered_topics(script, job, [_memory(sentence)]))
    assert all(claim.answer == sentence and claim.kind is PairKind.OPEN for claim in claims)
    return [claim.question for claim in claims]


@pytest.mark.parametrize(
    ("topic", "about", "text"),
    [
        ("what my cousin Obadiah studies", "who", "what {} studies"),
        ("where Hermione lives", "who", "where {} lives"),
        ("my stepson's favourite drink", "who", "{}'s favourite drink"),
        ("what time my first-aid course starts", "what", "what time {} starts"),
        ("who is doing my parents' evening", "what", "who is doing {}"),
        ("how long I have had our brown dog", "pet", "how long I have had {}"),
        ("what car I drive", "me", "what car I drive"),
        ("my hobby", "me", "my hobby"),
    ],
)
def test_a_topic_is_a_wording_and_whom_it_is_about(topic: str, about: str, text: str) -> None:
    assert wording(topic) == Wording(about, text)


def test_the_catalogue_grows_with_what_was_never_told_and_leaves_out_what_is_rare_or_asks_for_anything(
    job: Job,
) -> None:
    assert catalogue(job)["who"] == ["{}'s favourite drink", "where {} lives"]
    replies = ["You have not told me what your aunt knits.", "You have not told me about Ada.", "Yes."]
    _never_told(job, replies)
    assert catalogue(job)["who"] == ["{}'s favourite drink", "where {} lives", "what {} knits"]
    _never_told(job, ["You have not told me where Ada lives."] * 600)
    assert catalogue(job)["who"] == ["where {} lives", "{}'s favourite drink"]


def test_what_is_asked_of_people_and_animals_is_not_asked_of_things(job: Job) -> None:
    named = [f"You have not told me how old {who} is." for who in ("your yurt", "your yurt", "Ada", "your aunt", "Bo")]
    _never_told(job, [*named, "You have not told me how old your cat is.", "You have not told me how old your dog is."])
    found = catalogue(job)
    assert "how old {} is" in found["who"]
    assert "how old {} is" in found["pet"]
    assert found["what"] == ["when {} starts"]


def test_a_memory_is_asked_for_as_the_checkpoint_names_what_it_reads_there(job: Job) -> None:
    reads = {"Tell me my stepson's favourite drink.": "Your stepson Lambert's favourite drink is peppermint tea."}
    assert _questions(job, TEA, reads) == [
        "Tell me my stepson's favourite drink.",
        "Tell me Lambert's favourite drink.",
        "Tell me my stepson Lambert's favourite drink.",
    ]
    begins = {"Tell me when my wine tour starts.": "Your wine tour starts on May 3."}
    assert _questions(job, "You set off on your wine tour on May 3.", begins) == list(begins)
    drives = {"Tell me what car I drive.": "You drive a Daihatsu."}
    assert _questions(job, "You bought a Daihatsu.", drives) == list(drives)


def test_what_the_memory_does_not_say_or_is_read_with_little_certainty_is_no_topic_of_it(job: Job) -> None:
    asked = "Tell me where my stepson lives."
    assert _questions(job, TEA, {}) == []
    assert _questions(job, TEA, {asked: "Your stepson Lambert lives in Oslo."}) == []
    assert _questions(job, TEA, {asked: "Your stepson's name is Lambert."}) == []
    assert _questions(job, TEA, {asked: "Your aunt Lambert orders peppermint tea."}) == []
    doubtful = Script()
    doubtful.least = lambda items: [0.5 for _ in items]  # type: ignore[method-assign]
    assert _questions(job, TEA, {asked: "Your stepson Lambert lives in peppermint tea."}, doubtful) == []


def test_what_is_known_of_somebody_is_not_asked_of_the_person(job: Job) -> None:
    reads = {"Tell me what car I drive.": "You drive a Fiat."}
    assert _questions(job, "Your sister Ada drives a Fiat.", reads) == []
    assert _questions(job, "Your car is a Fiat.", reads) == list(reads)


def test_a_bank_that_is_not_there_or_broken_holds_nothing(job: Job, tmp_path: Path) -> None:
    assert not read_bank(tmp_path / "none.jsonl")
    (tmp_path / "broken.jsonl").write_text('{"about": "who"}\n', encoding="utf-8")
    assert not read_bank(tmp_path / "broken.jsonl")
    bare = replace(job, checkpoint=Checkpoint("bare", tmp_path / "none", "brief", ""))
    assert not any(catalogue(bare).values())
    assert counted(["Yes.", "You have not told me where you live."]) == {Wording("me", "where I live"): 1}


def test_a_day_and_a_time_are_asked_for_in_words_of_their_own(job: Job) -> None:
    rows = [("what", "when {} is", 9), ("what", "what year {} is from", 8), ("what", "what time {} is", 5)]
    _bring(job.checkpoint.path, rows)
    at, on = "Your village fair is at 12:35.", "The village fair is on June 5."
    asked = {form: f"Tell me {form.format('my village fair')}." for _, form, _ in rows}
    assert _questions(job, at, dict.fromkeys(asked.values(), at)) == [
        asked["what time {} is"], asked["what year {} is from"],
    ]  # fmt: skip
    assert _questions(job, on, {asked["when {} is"]: on}) == [asked["when {} is"]]
    # Not of the code, but of the fair.
    assert _questions(job, "The code of your village fair is 12.", {"Tell me when my code is.": "It is 12."}) == []


def test_what_a_memory_is_called_by_itself_comes_first(job: Job) -> None:
    rows = [("what", "when {} is", 9), ("what", "the make of {}", 8), ("me", "what I do", 7), ("me", "my hobby", 5)]
    _bring(job.checkpoint.path, rows)
    told = "Your hobby is parkour."
    questions = ["Tell me when my hobby is.", "Tell me the make of my hobby.", "Tell me my hobby."]
    assert _questions(job, told, dict.fromkeys(questions, told)) == ["Tell me my hobby.", "Tell me when my hobby is."]
