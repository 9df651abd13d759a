"""What people tell, turned round."""

from __future__ import annotations

import pytest

from plum_local.told import told_plainly


@pytest.mark.parametrize(
    ("message", "plain"),
    [
        ("Oh, my niece Oda likes rum better than any other drink.", "Oh, my niece Oda's favourite drink is rum."),
        ("I love rum more than any other drink", "My favourite drink is rum"),
        ("By the way, big dogs frighten my niece Oda a lot.", "By the way, my niece Oda is scared of big dogs."),
        ("nothing scares me like big dogs", "I am scared of big dogs"),
        (
            "Mould makes Oda ill, it's an allergy. Wasps terrify him!",
            "Oda is allergic to Mould. He is scared of Wasps!",
        ),
        ("Well, she took up chess as a hobby", "Well, her hobby is chess"),
        ("My coat cost me 30 euros. And it cost me nerves.", "I paid 30 euros for my coat. And it cost me nerves."),
        ("Oda sings. And she likes rum better than any other drink.", "Oda sings. And her favourite drink is rum."),
        ("Actually we set off for the bus tour on May 3 now.", "Actually the bus tour starts on May 3 now."),
        ("Well, I have an eye test on 3 October", "Well, my eye test is on 3 October"),
        ("I have a cat on my lap", "I have a cat on my lap"),
        ("I forgot that the key cost me 9 dollars", "I forgot that I paid 9 dollars for the key"),
        (
            "By the way, the regatta in Ely isn't on 12 May any more. It's been moved to 19 May.",
            "By the way, the regatta in Ely is now on 19 May.",
        ),
        ("Hi! My talk with Dr. Orr has been moved. It is now in July.", "Hi! My talk with Dr Orr is now in July."),
        (
            "They rang, my check isn't April 9 any more. It's April 16 at 2 in the afternoon now, still with Bo.",
            "They rang, my check is now on April 16 at 2 in the afternoon, still with Bo.",
        ),
        ("Our picnic is not on Saturday, it's on Sunday.", "Our picnic is now on Sunday."),
        (
            "They had to push the wedding back by a week. It is on 11 July instead.",
            "They had to push the wedding back by a week. The wedding is now on 11 July.",
        ),
        ("I told you my rent was 540 euros, but since 1 May it's 585.", "My rent is now 585 euros."),
        ("My address is Quay Road now.", "I live on Quay Road now."),
        (
            "Hello. I told you that I start at Vex on 1 September. That was wrong, I start on 14 September. Bye.",
            "Hello. I start at Vex on 14 September. Bye.",
        ),
        ("I said my check is on 3 May. It was a mistake: it's 5 May", "My check is on 5 May"),
        (
            "My brother Bo has left Vex. He now works for Orr Ltd.",
            "My brother Bo has left Vex. My brother Bo now works for Orr Ltd.",
        ),
        ("I've gone off jasmine tea lately. Oolong is my favourite these days.", "My favourite tea is now Oolong."),
        (
            "We have a different teacher in the pottery course now. Bo Orr has taken over from Ada.",
            "Our teacher in the pottery course is now Bo Orr.",
        ),
        ("I was helping Joanna move from Ghent to Utrecht.", "Joanna now lives in Utrecht."),
        ("We moved to York.", "We now live in York."),
        (
            "They pushed my check back a week. It is on the 23rd of June now.",
            "They pushed my check back a week. My check is now on the 23rd of June.",
        ),
        (
            "Actually, I don't leave the spare key under the mat any more, a thief looks there. I keep it in the can.",
            "Actually, I no longer leave the spare key under the mat any more. I now keep the spare key in the can.",
        ),
    ],
)
def test_a_message_that_says_it_the_other_way_round(message: str, plain: str) -> None:
    assert told_plainly(message) == plain


@pytest.mark.parametrize(
    "message",
    [
        "It scares me a lot.",
        "What frightens my niece?",
        "I like it more than any other drink.",
        "The trip costs me 30 euros",
        "The concert isn't in Leeds. It's in May.",
        "My dog is not big. It's June who loves him.",
        "I live on Mill St. My dog is old.",
        "I left my bag. I now have none.",
        "I moved to York some years ago.",
        "We moved our trip to May.",
        "I'm moving to Leeds.",
        "My dog was ill, but it's summer.",
    ],
)
def test_a_message_in_plain_order_stays(message: str) -> None:
    assert told_plainly(message) == message
