"""Whose something is, and who has a name."""

import pytest

from plum_local.ownership import is_anothers, names_another


@pytest.mark.parametrize(
    ("question", "text", "anothers"),
    [
        ("So my hobby is pottery, yes?", "Your brother Ben's hobby is pottery.", True),
        ("Is pottery my hobby?", "Your hobby is pottery.", False),
        ("What day is Ada's birthday?", "On 3 May it's my cousin Ben's birthday.", True),
        ("What day is Ada's birthday?", "My aunt Ada's birthday is on 3 May.", False),
        ("When is my aunt's birthday?", "Guess what, 3 May is the day of my birthday.", True),
        ("When is my birthday?", "My birthday is on 4 May and Ada's birthday on 3 May.", False),
        # one is told of, the other named: they may be the same
        ("When is my aunt's birthday?", "Ada's birthday is on 3 May.", False),
        ("When is my aunt's birthday?", "My brother Ben's birthday is on 3 May.", True),
        # not the same thing of theirs, or nobody's
        ("What is my new job?", "Ada's new car is red.", False),
        ("Where does my sister live?", "Your sister's live show is in Oslo.", False),
        ("When is the fair?", "Ada's fair is on 3 May.", False),
    ],
)
def test_what_somebody_else_has_is_not_what_is_asked_for(question: str, text: str, *, anothers: bool) -> None:
    assert is_anothers(question, text) is anothers


@pytest.mark.parametrize(
    ("reply", "clause", "another"),
    [
        ("Yes, your cousin's name is Una.", "I'm visiting my barber Una, and it's my cousin's birthday.", True),
        ("Yes, your cousin's name is Una.", "I'm visiting my cousin Una.", False),
        ("Your travel guide is Pip.", "Our cat Pip is scared of heights.", True),
        ("Your travel guide is called Pip.", "We gave our travel guide the name Pip.", False),
        ("Your cousin lives in Ely.", "My barber Ely is ill.", False),  # it says no name
        ("Your boat is called Una.", "Una is helping me with the boat.", True),
        ("Your boat is called Una.", "Una is the name of the boat.", False),
        ("Your barber is called Una.", "Una is helping me with the boat.", False),
    ],
)
def test_a_name_is_somebodys(reply: str, clause: str, *, another: bool) -> None:
    assert names_another(reply, clause) is another
