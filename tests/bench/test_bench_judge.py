from __future__ import annotations

import pytest

from plum_local.bench.data import Kind, Question
from plum_local.bench.judge import contains, right


@pytest.mark.parametrize(
    ("reply", "answer", "is_in"),
    [
        ("Your aunt works as a Glassblower.", "glassblower", True),
        ("It was about Silk Road!", "the silk road", True),
        ("It begins at 14.50.", "14:50", True),
        ("You have a corn-snake.", "a corn snake", True),
        ("Your aunt is a glassblowers' friend.", "glassblower", False),
        ("It is on 12 March.", "2 March", False),
        ("A snake made of corn.", "corn snake", False),
        ("Your club meets on Thursdays.", "Thursday", True),
        ("Your club meets on Thursday.", "Thursdays", True),
        ("Milo is nine.", "9", True),
        ("It is on the 23rd of June.", "23", True),
        ("It is James' bus.", "James", True),
        ("Your mother is nice.", "Mothers' Day", False),
        ("", "tea", False),
        ("anything", "the", False),
    ],
)
def test_an_answer_is_found_as_words_side_by_side(reply: str, answer: str, is_in: bool) -> None:
    assert contains(reply, answer) is is_in


@pytest.mark.parametrize(
    ("kind", "reply", "is_right"),
    [
        (Kind.OPEN, "Your dog is called Brisket.", True),
        (Kind.OPEN, "Your dog is called Crumpet.", False),
        (Kind.OPEN, "You have not told me whether it is Brisket.", False),
        (Kind.CORRECTED, "It is Brisket now.", True),
        (Kind.EARLIER, "Before, it was Crumpet.", False),
        (Kind.YES, "Yes, he is.", True),
        (Kind.YES, "No.", False),
        (Kind.YES, "Yesterday.", False),
        (Kind.YES, "Your dog is called Brisket.", False),
        (Kind.NO, "No, your dog is called Crumpet.", True),
        (Kind.NO, "You have not told me that.", True),
        (Kind.NO, "Nothing of the kind.", False),
        (Kind.NO, "Yes, you never told me.", False),
        (Kind.UNKNOWN, "You have not told me.", True),
        (Kind.UNKNOWN, "I don't have any information on that.", True),
        (Kind.UNKNOWN, "No, your dog is called Brisket.", False),
        (Kind.UNKNOWN, "", False),
    ],
)
def test_replies_are_judged_by_kind(kind: Kind, reply: str, is_right: bool) -> None:
    assert right(Question("What is my dog called?", "Brisket", kind), reply) is is_right


def test_an_answer_that_is_a_sentence_may_be_said_in_other_words() -> None:
    question = Question("What is my dog called?", "Your dog is called Brisket.", Kind.OPEN, generated=True)
    assert right(question, "His name is Brisket.")
    assert not right(question, "Your dog is called Crumpet.")
