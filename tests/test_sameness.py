from __future__ import annotations

import pytest

from plum_local.sameness import in_full, on_another_day, same_property, same_subject


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("You live in Oslo.", "You live in Bergen.", True),
        ("Your sister works as a nurse.", "Your sister works as an engineer now.", True),
        ("Your dentist appointment is on Tuesday.", "Your dentist appointment is on 3 May.", True),
        ("Your sister studies law.", "Your sister is studying biology.", True),
        ("Your dog is called Rex.", "You no longer have a dog.", True),
        ("Your trip is to Lisbon.", "Your trip is in October.", False),
        ("Your dentist appointment is on Tuesday.", "Your dentist appointment is at 3 pm.", False),
        ("Your dog is called Bramble.", "Your dog Bramble is a beagle.", False),
        ("Your dog Bramble is a beagle.", "Your dog Bramble is 4 years old.", False),
        ("The code for your holiday flat is 9080.", "The code for your alarm system is 30355.", False),
        ("The code for your holiday flat is 9080.", "The code for your flat is 1234.", True),
        ("The budget for your fair is 9 pounds.", "The budget for the village fair is 12 pounds.", True),
        ("You keep your record player in the loft.", "You keep your drill in the toolbox.", False),
        ("You keep your old drill in the loft.", "You keep your drill in the toolbox.", True),
        ("You gave your uncle Tom a kite.", "You gave your aunt Ada a telescope.", False),
    ],
)
def test_only_another_value_of_the_same_property_replaces(old: str, new: str, same: bool) -> None:
    assert same_property(old, new) is same


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("Your hobby is rowing.", "Your hobby is chess.", True),
        ("Your appointment with the dentist is on Monday.", "Your dentist appointment is on Friday.", True),
        ("Your dog Otto's hobby is digging.", "Your dog Ada's hobby is barking.", False),
        ("Your dog is called Otto.", "Our cat is called Otto.", False),
    ],
)
def test_sentences_on_the_same_property_of_the_same_subject(old: str, new: str, same: bool) -> None:
    assert same_subject(old, new) is same


def test_a_sentence_that_names_what_it_is_on_by_fewer_words_gets_the_others() -> None:
    old = "Your hospital appointment is on 12 May."
    assert in_full(old, "Your appointment is on 20 May.") == "Your hospital appointment is on 20 May."
    for other in (old, "Your dentist appointment is on 20 May.", "You work.", "You are 31."):
        assert not in_full(old, other)
    assert not in_full("You are 31.", "Your aunt is 31.")


def test_two_trips_at_two_times_are_two() -> None:
    july = "You are going to Ely in July."
    assert on_another_day(july, "You are going to Dublin with Luis in October.")
    assert not on_another_day(july, "You are going to Ely in October.")
    assert not on_another_day(july, "You are going to Dublin in July.")
    assert not on_another_day("Your exam is on 3 May.", "Your exam is on 5 June.")
