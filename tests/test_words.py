from __future__ import annotations

import pytest

from plum_local.words import MAY_TAKE_BACK, numbers, undotted


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("My doctor is Dr. Okafor. Her practice is near.", "My doctor is Dr Okafor. Her practice is near."),
        ("Mr. and Mrs. Ek came.", "Mr and Mrs Ek came."),
        ("We meet at St. Anne's hall", "We meet at St Anne's hall"),
        ("I live on Mill St. My dog is old.", "I live on Mill St. My dog is old."),
    ],
)
def test_the_dot_of_a_title_ends_no_sentence(text: str, plain: str) -> None:
    assert undotted(text) == plain


def test_numbers_in_words_and_digits() -> None:
    assert numbers("thirty-five euros, 7,000 pounds, twenty in 1998 and Nineteen") == {35, 7000, 20, 1998, 19}
    assert numbers("the weaker one of the seventieth") == set()


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("My operation is moved from the 18th to the 30th.", True),
        ("They moved the wedding to October.", True),
        ("We moved our sofa.", False),
        ("She put the rent up to 710.", True),
        ("Rex's new vet is Dr Holm.", True),
        ("My new dog is called Rex.", False),
    ],
)
def test_what_may_replace_what_was_told(text: str, *, may: bool) -> None:
    assert bool(MAY_TAKE_BACK.search(text)) == may
    assert MAY_TAKE_BACK.sub("", text) == text
