"""What of somebody a question asks for, and what a sentence says."""

import pytest

from plum_local.properties import answers_another, says_another


@pytest.mark.parametrize(
    ("question", "clause", "another"),
    [
        ("What is my aunt afraid of?", "My aunt Ada can't eat nuts because of an allergy.", True),
        ("What is my aunt afraid of?", "My aunt Ada runs away from wasps.", False),
        ("Where does my aunt live?", "Your aunt Ada goes everywhere in a Fiat.", True),
        ("Where does my aunt live?", "My aunt Ada is in Ely with her new car.", False),
        ("What does my aunt study?", "Your aunt Ada is very into pottery.", True),
        ("What does my aunt study?", "Your aunt Ada does a degree in law.", False),
        ("What does my aunt like to eat?", "Your aunt Ada orders sherry.", True),
        ("What is my aunt's hobby?", "My aunt Ada spends her weekends on pottery.", False),
        ("Who is our parrot's vet?", "Our parrot Bo hides from thunder.", True),
        ("When is my aunt coming to stay?", "We celebrate my aunt's birthday on 3 May.", True),
        ("When is my aunt's birthday?", "My aunt Ada comes to stay on 3 May.", True),
        ("When is my aunt's birthday?", "My aunt Ada turns 60 on 3 May.", False),
        ("How does my aunt earn a living?", "My aunt Ada is a baker in Ely.", False),
        # a question that asks for none of these, and a clause that says none of them
        ("Which colour does my aunt like?", "My aunt Ada drives a Fiat.", False),
        ("What does my aunt drive?", "My aunt Ada has an old Fiat.", False),
    ],
)
def test_a_clause_on_one_property_says_nothing_of_another(question: str, clause: str, *, another: bool) -> None:
    assert says_another(question, clause) is another


@pytest.mark.parametrize(
    ("question", "reply", "another"),
    [
        ("What will my aunt get from me?", "Your aunt Ada drives a Fiat.", True),
        ("What will my aunt get from me?", "You are giving your aunt Ada a kite.", False),
        ("What does my aunt drive?", "Your aunt Ada studies law.", True),
        ("What do I drive?", "Your aunt Ada studies law.", False),  # that is for others to see
    ],
)
def test_a_reply_on_one_property_does_not_answer_another(question: str, reply: str, *, another: bool) -> None:
    assert answers_another(question, reply) is another
