"""Near misses among what is known: a memory's own questions, asked of others that are spoken of."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from scripted import Script, finish

from plum_local.consolidate.job import Job
from plum_local.consolidate.rivals import Subject, rivals, subject_of
from plum_local.consolidate.verifying import unanswered
from plum_local.records import PairKind
from plum_local.store import Store


@pytest.mark.parametrize(
    ("sentence", "questions", "subject"),
    [
        (
            "Your upstairs neighbour Wendell's favourite drink is espresso.",
            [
                "What does my upstairs neighbour drink?",
                "What's Wendell's drink?",
                "What drink is my upstairs neighbour's?",
            ],
            Subject("upstairs neighbour", "Wendell"),
        ),
        (
            "You paid 347 pounds for your vaccination booklet.",
            ["What did I pay for my vaccination booklet?", "What did the vaccination booklet cost?"],
            Subject("vaccination booklet"),
        ),
        (
            "Your chess partner's name is Gilbert.",
            ["What is my chess partner called?", "Who is my chess partner?"],
            Subject("chess partner", "Gilbert"),
        ),
        ("You live in Oslo.", ["Where do I live?", "What is my city?"], None),
    ],
)
def test_whom_a_memory_is_about(sentence: str, questions: list[str], subject: Subject | None) -> None:
    assert subject_of(sentence, questions) == subject


def test_a_memorys_questions_are_asked_of_others_that_were_not_told(
    job: Job, script: Script, store: Store, say: Callable[..., str]
) -> None:
    say("my sister Maren likes mead", "my uncle Otto likes trains")
    source = store.messages(store.conversations()[0].id)
    drinks = store.add_memory("Your sister Maren's favourite drink is mead.", source[0].id)
    hobby = store.add_memory("Your uncle Otto's hobby is watching trains.", source[-1].id)
    script.overrides["chat"] = lambda text: "You have not told me that." if "uncle" in text else "It is mead."
    asked = [
        (drinks, ["What does my sister Maren drink?", "What is my sister's favourite drink?", "What drinks Maren?"]),
        (hobby, ["What does my uncle watch?", "What does my uncle Otto watch?"]),
    ]
    _, claims = finish(unanswered(script, job, *rivals(job, asked), "pairs"))
    questions = {claim.question for claim in claims if claim.memory is drinks}
    assert questions
    assert questions <= {"What does my uncle Otto drink?", "What is my uncle's favourite drink?"}
    assert {claim.kind for claim in claims} == {PairKind.UNKNOWN}
    assert {claim.answer for claim in claims} == {"You have not told me that."}
    # Of the sister something else is said, so she is not asked about.
    assert not [claim for claim in claims if claim.memory is hobby]
