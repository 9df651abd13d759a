"""Whether a reply is on something else than its question."""

from __future__ import annotations

import pytest

from plum_local.straying import strays


@pytest.mark.parametrize(
    ("question", "reply", "off"),
    [
        ("Where is the island week going to be?", "Your reunion weekend is in Oslo.", True),
        ("We go to Oslo for the wine tour, is that so?", "Yes, your reunion weekend is in Oslo.", True),
        ("Where is the reunion weekend going to be?", "Your reunion weekend is in Oslo.", False),
        ("Does my grandpa live in Oslo?", "Yes, your grandfather lives in Oslo.", False),
        ("Where is my flat?", "You live in Oslo.", False),
        ("What do I drive?", "Your car is an old Hillman.", False),
        ("Where is the island week going to be?", "Your reunion weekend is called Larkspur.", True),
        ("How old is my mum?", "Your mother's name is Una.", True),
        ("Have you got any idea how old my carpool driver is?", "Your carpool driver is called Cornelius.", True),
        ("Who is my mum?", "Your mother's name is Una.", False),
        ("Which vet treats our parrot?", "Your parrot's vet is called Doctor Fabian.", False),
        ("What pet do I have?", "Your dog is called Rex.", False),
        ("Do I have a dog?", "Yes, your dog is called Rex.", False),
        ("What frightens my carpool driver?", "Your carpool driver is Mortimer.", True),
        ("Who is my carpool driver?", "Your carpool driver is Mortimer.", False),
        # an hour is no day, a day neither an hour nor a place
        ("What date is the roof inspection on?", "Your roof inspection is at 10:10.", True),
        ("Which day is the roof inspection?", "Your roof inspection is on 10:10.", True),
        ("What date is the roof inspection on?", "Your roof inspection is on 4 May.", False),
        ("What date is the roof inspection on?", "Your roof inspection is on 14.", False),
        ("When and where is my inspection?", "Your inspection is on 4 May.", False),
        ("When is the roof inspection?", "Your roof inspection is at 10:10.", False),
        ("What time is the roof inspection?", "Your roof inspection is on May 4.", True),
        ("Where will I find my medal?", "Your medal came on Friday.", True),
        ("Where will I find my medal?", "Your medal is in May's room.", False),
        ("What time is the roof inspection?", "Your roof inspection is at May 4.", True),
        ("Where are we going in May?", "You are going to Rome in May.", False),
        ("Where are we going in May?", "You are going in June.", True),
        ("What's my daughter's roommate called?", "Your daughter's name is Oda.", True),
        ("What's my daughter's name?", "Your daughter's name is Oda.", False),
        ("What's my daughter's cat called?", "Your daughter's cat is called Oda.", False),
        ("By when does the barn project have to be done?", "The deadline for your barn project is 32 euros.", True),
        ("By when does the barn project have to be done?", "The deadline for your barn project is 3 May.", False),
        ("What does our cat get as a treat?", "Your cat's favourite treat is in the wardrobe.", True),
        # a drink is no meal, a visit no birthday
        ("What is my nephew's favourite meal?", "Your nephew's favourite drink is yerba mate.", True),
        ("What is my nephew's favourite meal?", "Your nephew's favourite food is borscht.", False),
        ("What does my nephew like to drink?", "Your nephew's favourite food is borscht.", True),
        ("What day is my physio's birthday?", "Your physio is coming to visit on May 3.", True),
        ("What day is my physio's birthday?", "Your physio was born on May 3.", False),
        ("What does my physio want for her birthday?", "Your physio wants a skateboard as a present.", False),
        ("Who do I go running with?", "You run three times a week.", True),
        ("Who swims with me every day?", "Your aunt Una swims every day.", True),
        ("How often and where do I run?", "You run three times a week.", False),
        ("What do I do where I live?", "You run every day.", False),
        # of somebody of another name, or of somebody where it is asked of me
        ("What's Chutney's vet called?", "Your parrot Fidget's vet is Doctor Peregrine.", True),
        ("What's Fidget's vet called?", "Your parrot Fidget's vet is Doctor Peregrine.", False),
        ("Delphine's home is in Lublin, is that so?", "Yes, your canoe trip is to Lublin.", True),
        ("Does my sister live in Rome?", "No, your sister lives in Oslo.", False),
        ("I drive a Rivian, is that right?", "Yes, your stepson Lambert drives a Rivian.", True),
        ("I drive a Rivian, is that right?", "Yes, your car is a Rivian.", False),
        ("Do I have a pet?", "Yes, your dog is called Rex.", False),
        ("Matilda is 24, is that right?", "Yes, your landlady Yolanda is 24.", True),
        ("Yolanda is 24, is that right?", "Yes, your landlady Yolanda is 24.", False),
        ("Work starts at 9:15, right?", "Yes, your job starts at 9:15.", False),
        # where somebody is, and where something of theirs
        ("Where will I find grandpa's medal?", "Your grandfather lives in Ely.", True),
        ("Where will I find grandpa's medal?", "Your grandfather's medal is in the attic.", False),
        ("Where is my grandpa's house?", "Your grandfather lives in Ely.", False),
        ("Where does my mother's sister live?", "Your mother's sister lives in Ely.", False),
        # a vet is no treat, a birthday no visit, a price no name
        ("What does our spotted dog get as a treat?", "Your spotted dog Rex's vet is Dr Inigo.", True),
        ("What does our spotted dog get as a treat?", "Your spotted dog Rex's favourite food is ham.", False),
        ("On what date does Ramona arrive?", "Your goddaughter Ramona's birthday is on 3 October.", True),
        ("When was Ramona born?", "Your goddaughter Ramona's birthday is on 3 October.", False),
        ("What day is Ramona's birthday?", "Your goddaughter Ramona's birthday is on 41.", True),
        ("What day is Ramona's birthday?", "Your goddaughter Ramona's birthday is on 4 May.", False),
        ("What does Ramona do?", "Your goddaughter Ramona's job is baking.", False),
        ("Who treats our dog?", "Your dog Rex's vet is Dr Inigo.", False),
        ("What name does our bakery plan have now?", "Your bakery plan costs 125 euros.", True),
        ("What name does our bakery plan have now?", "Your bakery plan's name is 125 Euros.", False),
        ("Who did I pay 40 euros?", "You paid 40 euros to the baker.", False),
        ("Who fixed our roof?", "Ada fixed your roof, and it cost 400 euros.", False),
        # somebody does so of something else
        ("Who organises the village fair?", "Cornelius organises the passport interview.", True),
        ("Who organises the village fair?", "Imogen organises the village fair.", False),
        ("Who runs our choir?", "Jocelyn is in charge.", False),
        ("What does Ada collect for the club?", "Ada collects the stamps.", False),
        # nor is what somebody studies what they drive
        ("What car does my carpool driver have?", "Your carpool driver Cornelius studies dietetics.", True),
        ("What does Mabel do for a living?", "Your aunt Mabel is really scared of geese.", True),
        ("Where does my aunt work?", "Your aunt lives in Oslo.", True),
        ("Where does my aunt live?", "Your aunt lives in Oslo.", False),
        ("What does my aunt do for a living?", "Your aunt lives on a farm.", False),
        ("What does my aunt do for fun?", "Your aunt plays the flute.", False),
        ("Where is my uncle's car?", "Your uncle's car is in Ely.", False),
        # a day is no sum, and what somebody else likes not what the person does
        ("What is the budget for the greenhouse?", "The budget for your greenhouse is 5 February.", True),
        ("What is the budget for the greenhouse?", "The budget for your greenhouse is 50 euros.", False),
        ("When is the greenhouse due?", "The deadline for your greenhouse is 5 February.", False),
        ("What's my favourite meal?", "Your sitter Ada's favourite food is ham.", True),
        ("What's my favourite meal?", "Your favourite food is Ada's stew.", False),
        # the same of something else
        ("What's the password for the printer?", "The password for the office laptop is 4711.", True),
        ("What's the password for the printer?", "The password for the printer is 4711.", False),
        ("What does the ferry cost?", "The fare is 30 euros.", True),
        ("What does our ferry trip cost?", "The ticket for your ferry trip costs 30 euros.", False),
    ],
)
def test_a_reply_on_something_else_is_off(question: str, reply: str, *, off: bool) -> None:
    assert strays(question, reply) is off
