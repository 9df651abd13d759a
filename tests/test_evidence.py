"""Whether what a reply adds stands where a conversation is on the same people and things."""

from __future__ import annotations

import pytest

from plum_local.evidence import bears_out, may_affirm, says_else, stands_there

_JOB = ("I have a new job at a map publisher called Ormsby.", "I will be a proofreader there. My boss is Ada Lind.")
_LUNCH = ("We're having a lunch for my mum on the 9th. She's turning 70.", "I got her a pair of earrings.")
_DOG = ("My dog Pip had a tooth out.", "My neighbour Farid walks her when I work late.")
_SISTERS = ("My elder sister Ada plays the oboe.", "My younger sister Ida orders cocoa wherever we go.")
_KETTLE = ("The kettle broke.", "I got a new one for 40 euros.")
_TOUR = ("My aunt comes. She stays until 8 May.", "My tour is in Oslo.")
_MEETING = ("My neighbour Una is allergic to nuts.", "My goddaughter is called Tove, and she is afraid of buttons.")


@pytest.mark.parametrize(
    ("question", "reply", "said"),
    [
        ("What is my new job at Ormsby?", "Your new job at Ormsby is proofreader.", _JOB),
        ("What present did I get my mum?", "Your present for your mum is a pair of earrings.", _LUNCH),
        ("How old is my mum?", "Your mum is 70 years old.", _LUNCH),
        ("Who walks my dog when I work late?", "Your neighbour Farid walks your dog to work.", _DOG),
        ("Which sister orders cocoa?", "Your younger sister Ida orders cocoa.", _SISTERS),
        ("What did the kettle cost?", "The kettle cost 40 euros.", _KETTLE),
        ("Is my boss called Ada?", "Yes, your boss is called Ada.", _JOB),
    ],
)
def test_what_is_told_over_several_sentences_stands_there(question: str, reply: str, said: tuple[str, ...]) -> None:
    assert stands_there(question, reply, said)


@pytest.mark.parametrize(
    ("question", "reply", "said"),
    [
        ("What does my sister Ada like to drink?", "Your elder sister Ada's favourite drink is cocoa.", _SISTERS),
        ("Which instrument do I play?", "You play the oboe.", _SISTERS),
        ("What is Una afraid of?", "Your neighbour Una is afraid of buttons.", _MEETING),
        ("What does Kim drink?", "Kim drinks cocoa.", _SISTERS),
        ("Is Una helping me with the fair?", "Yes, Una is helping you with the fair.", _MEETING),
        ("Who gave me my cello case?", "Ada gave you your sewing machine.", ("Ada gave me my sewing machine.",)),
        ("When does my tour start?", "Your tour starts on 8 May.", _TOUR),
        ("What is my job?", "Your job is proofreading.", _JOB[:1]),
        ("What is my goddaughter's hobby?", "Your goddaughter's hobby is buttons.", _MEETING),
        ("What scares my sister?", "Your sister Ida orders cocoa.", _SISTERS),
        ("Who was on the bus tour?", "Your cousin Bo was on the bus tour.", ("My cousin Bo was on the wine tour.",)),
        ("Who is on the bus tour?", "You are on the bus tour with your cousin Bo.", ("My cousin Bo comes on 3 May.",)),
        ("What did we call my travel guide?", "Your travel guide is Pip.", ("Our grey cat Pip is scared.",)),
        ("What does the walking tour cost?", "The walking tour costs 9 euros.", ("The puppet show may cost 9 euros.",)),
        ("Are we going to Ely?", "Yes, your trip is to Ely.", ("I'm visiting my barber Bo at home in Ely.",)),
        ("Is my aunt's home in Ely?", "Yes, your aunt lives in Ely.", ("My friend Una settled down in Ely.",)),
    ],
)  # fmt: skip
def test_what_is_told_of_others_does_not(question: str, reply: str, said: tuple[str, ...]) -> None:
    assert not stands_there(question, reply, said)


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("What does my sister Ida order?", True),
        ("What does Kim order?", False),
        ("What does my brother order?", False),
    ],
)
def test_who_she_is_was_named_before(question: str, *, holds: bool) -> None:
    told = "My younger sister Ida came. She orders cocoa wherever we go."
    assert bears_out(question, f"{question[10:-7]} orders cocoa.", told) == holds
    may_be_she = "brother" not in question
    assert bears_out(question, f"{question[10:-7]} orders cocoa.", "She orders cocoa wherever we go.") == may_be_she


@pytest.mark.parametrize(
    ("question", "told", "may"),
    [
        ("Do I grow peas in my garden?", ("I have a garden.", "I grow beans and peas there."), True),
        ("Do I grow beans in my garden?", ("I have a garden.", "I grow beans and peas there."), False),
        ("Do I grow peas in my garden?", ("I have a garden.", "I grow beans but never peas there."), False),
        ("Do I grow peas in my garden?", ("I grow beans and peas.",), False),
        ("What do I grow in my garden?", ("I have a garden.", "I grow beans and peas there."), False),
    ],
)
def test_a_no_leaves_out_what_was_told(question: str, told: tuple[str, ...], *, may: bool) -> None:
    assert may_affirm(question, "No, you grow beans in your garden.", told) == may


@pytest.mark.parametrize(
    ("clause", "else_"),
    [
        ("Devon stayed home in Halifax because he had night shifts.", True),
        ("Devon stayed home with me in Halifax.", False),
        ("Home is in Halifax.", False),
        ("Halifax is where they live.", False),
        ("We live in Halifax.", False),
    ],
)
def test_what_somebody_of_another_name_does_is_not_what_i_do(clause: str, *, else_: bool) -> None:
    assert says_else("Which city is my flat in?", "You live in Halifax.", clause) is else_
    assert not says_else("Where does Devon live?", "Devon lives in Halifax.", clause)


def test_who_is_one_works_as_one() -> None:
    told = "My best friend is Una. She's a midwife and lives in Ely."
    assert bears_out("What is Una's job?", "Your best friend Una works as a midwife.", told)
    assert not bears_out("What is Una's job?", "Your best friend Una works as a nurse.", told)
    assert not bears_out(
        "What is Una's job?", "Your best friend Una works as a midwife.", "My best friend is Una. I met a midwife."
    )
