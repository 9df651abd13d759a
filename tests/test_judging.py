"""Of replies: whether their words are borne out by what they rest on."""

from __future__ import annotations

import pytest

from plum_local.evidence import bears_out, clause_with
from plum_local.judging import (
    affirmed,
    affirms,
    anothers,
    asks_of_before,
    at_another_time,
    denied,
    in_which_place,
    of_the_named,
    on_others,
    otherwise_described,
    reworded,
    says_of_it,
    unbroken,
)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Your sister goes by the name of Obadiah, yes?", "No, your"),
        ("So my sister goes by the name of Henrietta, yes?", "Yes, your"),
        ("Did I say what name my sister in Bergen goes by?", "Yes, your"),
        ("Is my sister's name Henrietta Vane?", "Yes, your"),
        ("does my sister go by obadiah?", "Yes, your"),
    ],
)
def test_who_says_yes_and_another_name_says_no(question: str, begins: str) -> None:
    reply = denied(question, "Yes, your sister's name is Henrietta.", ["Your sister's name is Henrietta."])
    assert reply.startswith(begins)


@pytest.mark.parametrize(
    ("question", "reply", "begins"),
    [
        ("Does the kitten sleep in my bed?", "Yes, your kitten Olive sleeps in a shoe box.", "No, your"),
        ("Does the kitten sleep in a box?", "Yes, your kitten Olive sleeps in a shoe box.", "Yes, your"),
        ("Does the kitten eat in the kitchen?", "Yes, your kitten Olive sleeps in a shoe box.", "No, your"),
        ("Does my house have a lift?", "Yes, you live on the third floor.", "No, you"),
        ("The clinic is shut on Fridays from May, right?", "Yes, your clinic is closed on Fridays.", "Yes, your"),
        ("Hamlet sleeps in the coal bin, is that so?", "Yes, your pony Hamlet sleeps in the basket.", "No, your"),
        ("Does the kitten sleep?", "Yes, your kitten Olive sleeps in a shoe box.", "Yes, your"),
        ("Is the spare house key under the mat?", "Yes, your spare key is in the can.", "No, your"),
        ("Did I leave it on the shelf?", "Yes, you left it on the top shelf.", "Yes, you"),
    ],
)
def test_who_says_yes_and_another_place_says_no(question: str, reply: str, begins: str) -> None:
    assert denied(question, reply, [reply]).startswith(begins)


@pytest.mark.parametrize(
    ("question", "reply", "begins"),
    [
        ("Did I pay Bo thirty euros?", "Yes, you paid Bo twenty euros.", "No, you"),
        ("Did I pay Bo 20 euros?", "Yes, you paid Bo twenty euros.", "Yes, you"),
        ("Is my dad seventy-four years old?", "Yes, your dad is 74.", "Yes, your"),
        ("Is my right ear the weaker one?", "Yes, your left ear is the weaker one.", "No, your"),
        ("My left ear is the weaker one, right?", "Yes, your left ear is the weaker one.", "Yes, your"),
        ("Is my brother older than me?", "Yes, your brother is younger than you.", "No, your"),
        ("Did I win first prize?", "Yes, you won second prize.", "No, you"),
        ("Is my bike red?", "Yes, your bike is green.", "No, your"),
        ("Is my bike dark green?", "Yes, your bike is green.", "Yes, your"),
        ("Did Ada have a baby girl?", "Yes, Ada had a baby boy.", "No, Ada"),
        ("Is tea my favourite drink?", "Yes, you no longer have a favourite drink.", "No, you"),
        ("Do I no longer like tea?", "Yes, you no longer like tea.", "Yes, you"),
        ("Rex's favourite treat is cheese rinds, is that so?", "Yes, Rex's favourite treat is ham stalks.", "No, Rex"),
        ("The evening class was about geese, is that so?", "Yes, your evening class was about old films.", "No, your"),
        ("The evening class was about geese, is that so?", "Yes, your evening class was about geese.", "Yes, your"),
        ("Is my car's roof a soft top?", "Yes, your car's roof is soft.", "Yes, your"),
        ("Ada drives a van, is that so?", "Yes, your aunt Bea drives a van.", "No, your"),
        (
            "Rex's favourite treat is cheese rinds, is that so?",
            "Yes, your dog Rex's treat is cheese rinds.",
            "Yes, your",
        ),
    ],
)
def test_who_says_yes_and_another_number_side_or_colour_says_no(question: str, reply: str, begins: str) -> None:
    assert denied(question, reply, [reply]).startswith(begins)
    assert affirmed(question, denied(question, reply, [reply]), [reply]).startswith(begins)


def test_who_says_yes_to_a_day_beside_another_that_is_meant_says_no() -> None:
    note = "I row on Tuesday and Friday mornings."
    assert denied("Do I row on Tuesdays and Thursdays?", "Yes, you row on Tuesday.", [note]) == (
        "No, you row on Tuesday."
    )
    assert denied("Do I row on Tuesdays and Fridays?", "Yes, you row on Tuesday.", [note]).startswith("Yes")
    assert denied("Is it on Monday 4 May?", "Yes, it is on 4 May.", ["It is on 4 May."]).startswith("Yes")


def test_the_name_of_whom_a_yes_is_on_is_not_what_it_is_on() -> None:
    message = "She's three years old and has one floppy ear."
    assert bears_out("Does my rabbit have a floppy ear?", "Yes, your rabbit Pixel has a floppy ear.", message)
    assert not bears_out("Does my rabbit have a white ear?", "Yes, your rabbit Pixel has a white ear.", message)


@pytest.mark.parametrize(
    ("reply", "whole"),
    [
        ("Your nephew's favourite food is toad.", "Your nephew's favourite food is toad in the hole."),
        ("Yes, your nephew's favourite food is toad", "Yes, your nephew's favourite food is toad in the hole."),
        ("No, your nephew's favourite food is toad.", "No, your nephew's favourite food is toad."),
        ("Your nephew's favourite food is toad in the hole.", "Your nephew's favourite food is toad in the hole."),
        ("Your dog is black.", "Your dog is black."),
        ("You like.", "You like."),
    ],
)
def test_what_is_broken_off_is_gone_on_with(reply: str, whole: str) -> None:
    notes = [
        "Your nephew's favourite food is toad in the hole.",
        "Your dog is black and white.",
        "Your dog is black and tan.",
        "You like in all.",
    ]
    assert unbroken(reply, notes) == whole


@pytest.mark.parametrize(
    ("question", "reply", "whole"),
    [
        (
            "In which town is my aunt?",
            "Your aunt is in a flat.",
            "Your aunt is in a flat in Port Ely.",
        ),
        ("What is my aunt's home like?", "Your aunt is in a flat.", "Your aunt is in a flat."),
        ("Where is my aunt?", "Your aunt lives in a hut.", "Your aunt lives in a hut."),
        ("Where is my aunt?", "Your aunt lives in Ely.", "Your aunt lives in Ely."),
    ],
)
def test_where_somebody_lives_has_the_name_of_the_place(question: str, reply: str, whole: str) -> None:
    said = ["She lives in a flat in Port Ely.", "Bo lives in a hut in Rome, Ada in a hut in Oslo."]
    assert in_which_place(question, reply, said) == whole


def test_who_is_six_is_six_years_old() -> None:
    notes = ["Your son Idris is six."]
    assert affirmed("Is my son six years old?", "No, your son Idris is six.", notes) == "Yes, your son Idris is six."
    months = "No, your son Idris is six months old."
    assert affirmed("Is my son six years old?", months, ["Your son Idris is six months old."]) == months


@pytest.mark.parametrize(
    ("note", "reply", "other"),
    [
        ("Your dog Ravioli's vet is Dr Bloom.", "Your pony Chutney's vet is Dr Bloom.", True),
        ("Your trip to Oslo is with Ana.", "Your trip to Rome is with Ana.", True),
        ("Your sister lives in Oslo.", "Your sister Ada lives in Oslo.", False),
        ("Your sister Ada visits Oslo in May.", "Your sister Ada comes in May.", False),
        ("Your sister visits Oslo in May.", "Your sister Ada visits in May.", False),
        ("Ada lives in Oslo.", "Your sister Ada lives in Oslo.", False),
    ],
)
def test_whose_a_note_is(note: str, reply: str, other: bool) -> None:
    assert anothers(note, reply) == other


@pytest.mark.parametrize(
    ("question", "reply", "note", "begins"),
    [
        (
            "My stepson is studying law, right?",
            "No, your stepson Otto studies law.",
            "Your stepson Otto studies law.",
            "Yes",
        ),
        ("Is Rex's vet Doctor Bloom?", "No, your dog Rex's vet is Dr Bloom.", "Your dog Rex's vet is Dr Bloom.", "Yes"),
        ("Can you confirm that Ada badly needs tea?", "No, Ada needs tea.", "Ada needs tea.", "Yes"),
        ("Does my grandson Oskar collect buses?", "No, Oskar collects buses.", "Oskar collects buses.", "Yes"),
        ("Does my grandson Oskar collect buses?", "No, Elsa collects buses.", "Elsa collects buses.", "No"),
        ("Am I reading a book on cooking?", "No, you are reading Kim.", "You are reading Kim.", "No"),
        ("Is the review at 12:05?", "No, your review is at 12:05.", "Your review is at 9:30.", "No"),
        ("Do I live in Oslo?", "No, you live in Rome.", "You live in Rome.", "No"),
        ("Is my exam in July?", "No, your exam is in June.", "Your exam is in June.", "No"),
        ("Is my flight to Italy?", "No, your flight is to Rome.", "Your flight is to Rome.", "No"),
        ("Do I live in Oslo?", "No, you live in Oslo.", "Earlier: You live in Oslo.", "No"),
        ("Do I eat nuts?", "No, you do not eat nuts.", "You do not eat nuts.", "No"),
        ("Do you know where I live in Oslo?", "No, you live in Oslo.", "You live in Oslo.", "No"),
    ],
)
def test_no_before_what_was_asked_and_is_so_says_yes(question: str, reply: str, note: str, begins: str) -> None:
    assert affirmed(question, reply, [note]) == f"{begins}, {reply[4:]}"


@pytest.mark.parametrize(
    ("note", "question", "other"),
    [
        ("Your elder sister lives in Oslo.", "Where does my youngest sister live?", True),
        ("Your upstairs neighbour Otto is a cook.", "Is my next-door neighbour a cook?", True),
        ("Your big sister lives in Oslo.", "Where does my eldest sister live?", False),
        ("Your sister lives in Oslo.", "Where does my youngest sister live?", False),
        ("Your best friend Ada has a dog.", "What has my old friend Ada?", False),
        ("my red dog is Bo, my blue dog is Mo", "What is my red dog called?", False),
    ],
)
def test_of_whom_a_note_says_nothing(note: str, question: str, *, other: bool) -> None:
    assert otherwise_described(note, question) is other


def test_a_note_on_somebody_else() -> None:
    assert on_others("Your aunt plays the viola.", "What does my uncle play?")
    assert on_others("Your goddaughter Ramona plays the melodica.", "What does my chess partner play?")
    assert not on_others("Your aunt Ada plays the viola.", "What does Ada play?")
    assert not on_others("Your mum plays the viola.", "What does my mother play?")
    assert not on_others("The viola is old.", "What does my uncle play?")


def test_a_name_that_begins_a_question_is_one_too() -> None:
    notes = ["Your schoolmate Dorothea's hobby is mahjong."]
    reply = "Yes, your schoolmate Dorothea's hobby is mahjong."
    assert denied("Marigold's hobby is mahjong, is that so?", reply, notes) == f"No{reply[3:]}"
    assert denied("Dorothea's hobby is mahjong, is that so?", reply, notes) == reply
    assert denied("What's Dorothea's hobby, is it mahjong?", reply, notes) == reply


def test_a_number_is_another_one_where_no_note_has_it() -> None:
    notes = ["Your sister Ada is 31.", "Your brother is 40."]
    assert denied("Is Ada 30 years old?", "Yes, your sister Ada is 31.", notes) == "No, your sister Ada is 31."
    assert denied("Is Ada 40 years old?", "Yes, your sister Ada is 31.", notes[:1]) == "No, your sister Ada is 31."
    assert denied("Is my Aunt Ada 31?", "Yes, your sister Ada is 31.", notes) == "Yes, your sister Ada is 31."


@pytest.mark.parametrize(
    ("question", "reply", "message", "holds"),
    [
        ("Which instrument am I learning?", "You play the ukulele.", "I've started to learn the ukulele.", True),
        ("Where does Xiomara work?", "Your friend Xiomara works at the zoo.", "she works at the zoo now", True),
        ("What is our hotel in Porto called?", "Your hotel is Casa Azul.", "We stay at a hotel, Casa Azul.", True),
        ("How old was I when I moved?", "You moved when you were 11.", "I moved to Scotland when I was 11.", True),
        # what is asked is said of somebody else, or something else is said of them
        ("What does Zenobia drink?", "Zenobia drinks mead.", "Zenobia has a cat. My uncle Otto drinks mead.", False),
        ("What pet has my brother?", "Your brother has a car.", "I sold my brother a car. Ada has a pet.", False),
        ("Which pet does my elder son keep?", "Your elder son has a car.", "My elder son has a car.", False),
        ("Who is my red dog's vet?", "His vet is Otto.", "our blue dog's vet is Otto, and our red dog is ill", False),
        ("Who is my red dog's vet?", "His vet is Ada.", "Our red dog is called Bo and his vet is Ada", True),
        ("Where do I live?", "You live in Rome.", "I live in Oslo. My flight to Rome is on Friday.", False),
        ("Is the wine tour to Oslo?", "Yes, your wine tour is to Oslo.", "for our break we go to Oslo", False),
        ("Is the wine tour to Oslo?", "Yes, your wine tour is to Oslo.", "the wine tour takes us to Oslo", True),
        ("Where does my mother live?", "Your mother lives in Leeds.", "My mum lives in Leeds", True),
        ("Where does my mother live?", "Your mother lives in Leeds.", "My dad lives in Leeds", False),
        ("When does the interview start?", "Your interview is at 12:35.", "The fair starts at 12:35", False),
        ("What is the archive project called?", "It is called Papyrus.", "our quilt project is called Papyrus", False),
        ("What is the archive project called?", "It is called Papyrus.", "our archive project is called Papyrus", True),
        ("What food does Ada like best?", "Ada's favourite is mate.", "Ada's favourite drink is mate", False),
        ("When does the interview start?", "Your interview is at 12:35.", "My interview starts at 12:35", True),
        # what "they" and "it" do not mean, whose a number is, and who drives
        ("Which date did they give me for the gala?", "Your gala is on 5 May.", "they gave 5 May for the scan", False),
        ("Which date did they give me for the gala?", "Your gala is on 5 May.", "they gave 5 May for the gala", True),
        ("When is my aunt's birthday?", "It is on 5 May.", "On 5 May it's my uncle's birthday", False),
        ("When is my aunt's birthday?", "It is on 5 May.", "On 5 May it's my aunt's birthday", True),
        ("How much was my coat?", "You paid 160 euros for your coat Bo.", "My coat is called Bo", False),
        ("What title does the wool plan carry?", "Your wool plan is called Bo.", "the moss plan carries Bo", False),
        ("I drive a Fiat, right?", "Yes, you drive a Fiat.", "there's been a change, my son drives a Fiat now", False),
        ("I drive a Fiat, right?", "Yes, you drive a Fiat.", "my son gave me a Fiat", True),
        ("What does my aunt drive?", "Your aunt drives a gerbil.", "My aunt bought a gerbil to drive it", True),
        ("What does my aunt drive?", "Your aunt drives a gerbil.", "My aunt bought a gerbil as a pet", False),
        ("Who drives me to the clinic?", "Bo drives you to the clinic.", "Bo will drive me there.", True),
        ("Who drives me to the clinic?", "Bo drives you to the clinic.", "Bo will drive me to the fair.", False),
        # what a clause that goes on is on
        ("When is my eye test?", "Your eye test is on 5 May.", "They moved my eye test, it is now on 5 May.", True),
        ("When is my aunt's birthday?", "It is on 5 May.", "My aunt has a new job. It starts on 5 May.", False),
        # what belongs to what was named before
        ("What is the budget for the attic?", "It is 90 euros.", "We do up the attic. Our budget is 90 euros.", True),
        ("What is the budget for the attic?", "It is 90 euros.", "We do up the barn. Our budget is 90 euros.", False),
        ("What is the budget for the attic?", "It is 90 euros.", "Our budget is 90 euros. The attic is dry.", False),
        ("What is the budget for the attic?", "It is 90 euros.", "The attic is dry. Our lamp is 90 euros.", False),
        ("We have 203 euros for the show, right?", "Yes, your show has 203 euros.", "the key was 203 euros", False),
        # whose it is, who is called so, what of them it says
        ("When is my aunt's birthday?", "It is on 5 May.", "Guess what, 5 May is my birthday.", False),
        ("Ada's favourite drink is mate, right?", "Yes, it is mate.", "My uncle Bo's favourite drink is mate.", False),
        ("Ada is scared of geese, is that so?", "Yes, Ada is scared of geese.", "my uncle is scared of geese", False),
        ("Ada is scared of geese, is that so?", "Yes, Ada is scared of geese.", "Ada is scared of geese", True),
        ("My cousin is called Ada, right?", "Yes, your cousin's name is Ada.", "It's my barber Ada's cousin.", False),
        ("Who is our dog's vet?", "Your dog's vet is Doctor Gale.", "our dog hides from a gale", False),
        ("Where is my medal?", "Your medal is in Ada.", "My medal came from Ada, as a present.", False),
        ("Where is my medal?", "Your medal is in Ely.", "My medal came from Rome. It is in Ely now.", True),
        ("What does my uncle study?", "Your uncle studies law.", "My uncle Bo left. She is studying law.", False),
        ("Is my uncle coming on 5 May?", "Yes, your uncle comes on 5 May.", "the fair is on 5 May now", False),
    ],
)  # fmt: skip
def test_a_sentence_bears_a_reply_out(question: str, reply: str, message: str, *, holds: bool) -> None:
    assert bears_out(question, reply, message) == holds


@pytest.mark.parametrize(
    ("question", "reply", "clause"),
    [
        (
            "Which animal does my deskmate keep?",
            "Your deskmate Ulysses has a newt.",
            "my deskmate Ulysses bought a newt.",
        ),
        ("What pet has my mum?", "Your mother has a parrot.", "And mum brought home a parrot."),
        ("What pet has my aunt?", "Your aunt has a parrot.", ""),
        ("What pet has my tall deskmate?", "Your tall deskmate has a newt.", "my deskmate Ulysses bought a newt."),
        ("Who is helping me?", "Your brother is helping you.", ""),
        # Who offers a value leads the reader to it.
        ("Does my deskmate keep a newt?", "Yes, your deskmate keeps a newt.", ""),
    ],
)
def test_a_clause_that_may_say_it_names_whom_the_question_is_about(question: str, reply: str, clause: str) -> None:
    message = "It rained, and my deskmate Ulysses bought a newt. And mum brought home a parrot."
    assert clause_with(question, reply, message) == clause


def test_a_clause_on_one_dog_says_nothing_of_the_other() -> None:
    question, reply, told = (
        "Which treat does our red dog love?",
        "Your red dog's treat is ham.",
        "Our {} dog loves ham.",
    )
    assert not clause_with(question, reply, told.format("blue"))
    assert clause_with(question, reply, told.format("red")) == "Our red dog loves ham."


def test_a_clause_on_another_thing_of_that_sort_says_nothing_of_this() -> None:
    question, reply = "What budget has the greenhouse project?", "The budget for your greenhouse project is 66 euros."
    assert not clause_with(question, reply, "And the archive project may cost 66 euros at most.")
    said = "And the greenhouse project may cost 66 euros at most."
    assert clause_with(question, reply, said) == said
    found, where = "I put the knife in the drawer.", "Your bread knife is in the drawer."
    assert clause_with("Where is the bread knife?", where, found) == found


@pytest.mark.parametrize(
    ("question", "before"),
    [
        ("Where did my sister live before?", True),
        ("What was our boat originally called?", True),
        ("What did I use to drink?", True),
        ("What did my aunt used to drive?", True),
        ("What was my old job?", True),
        ("Where does my sister live?", False),
        ("How old is my sister?", False),
        ("What was my first job?", True),
        ("What's the first day of the tour?", False),
        ("Is my sister 31 years old?", False),
        ("Where does my old schoolmate Dorothea live?", False),
    ],
)
def test_whether_a_question_asks_for_what_was_so_once(question: str, before: bool) -> None:
    assert asks_of_before(question) == before


@pytest.mark.parametrize(
    ("note", "reply", "holds"),
    [
        ("You paid 203 euros for your key.", "Yes, the budget for your show is 203 euros.", False),
        ("The budget for your show is 112 euros.", "Yes, the budget for your show is 203 euros.", False),
        ("The budget for your show is 203 euros.", "Yes, the budget for your show is 203 euros.", True),
        ("Your son drives a Fiat.", "Yes, you drive a Fiat.", False),
        ("You drive a Fiat.", "Yes, you drive a Fiat.", True),
        ("Your mother drives a Fiat.", "Yes, your mum drives a Fiat.", True),
    ],
)
def test_a_yes_rests_on_a_note_with_its_numbers_and_on_the_same(note: str, reply: str, *, holds: bool) -> None:
    assert affirms(note, reply) is holds


def test_a_reply_may_word_a_question_as_the_model_restates_it() -> None:
    question, bare = "What am I putting money aside for?", "You have not told me what you are saving for."
    reply, told = "You are saving for a boat.", "I'm putting money aside for a boat now."
    restated = reworded(question, bare, reply)
    assert "saving" in restated.split()
    assert not {"boat", "putting", "for"} & {*restated.split()}
    assert bears_out(question, reply, told, restated)
    assert not bears_out(question, reply, "My aunt has a boat.", restated)
    assert "starts" in reworded("Is the fair on May 4?", "", "Yes, the fair starts on May 4.")
    assert not reworded("Is the fair free?", "", "Yes, the fair is free.")
    # What a question offers is not vouched for by being repeated.
    assert not reworded("Do I save for a boat?", "No, you have not told me that you save for a boat.", "Yes, you do.")


def test_a_name_loses_its_title_only_where_something_else_is_said() -> None:
    told = "My tortoise Scamper's vet is Dr Theodora."
    treat, reply = "What treat does Scamper like best?", "Your tortoise Scamper's favourite treat is Theodora."
    assert not clause_with(treat, reply, told)
    assert not bears_out(treat, reply, told)
    assert clause_with("Who is Scamper's vet?", "Your tortoise Scamper's vet is Doctor Theodora.", told)
    assert bears_out("Who is Scamper's vet?", "Your tortoise Scamper's vet is Dr Theodora.", told)


@pytest.mark.parametrize(
    ("question", "reply", "says"),
    [
        ("Where does my sister live?", "Your sister Maren lives in Oslo.", True),
        ("Where does my sister live?", "In Oslo, as you told me. Is there anything else?", True),
        ("Where does my sister live?", "Your sister Maren lives in Rome.", False),
        ("Does Maren live in Rome?", "No, your sister Maren lives in Oslo.", True),
        ("Does Maren live in Oslo?", "Yes, your sister Maren lives in Oslo.", True),
        ("Does Maren live in Oslo?", "No, your sister Maren lives in Rome.", False),
    ],
)
def test_a_reply_says_of_a_memory_what_that_adds_to_the_question(question: str, reply: str, *, says: bool) -> None:
    assert says_of_it("Your sister Maren lives in Oslo.", question, reply) is says


def test_whose_name_a_reply_has_besides_is_not_what_it_says() -> None:
    named = "Your sister's name is Maren."
    assert not says_of_it(named, "Where does my sister live?", "Your sister Maren lives in Rome.")
    assert says_of_it(named, "Who is my sister?", "Maren, your sister.")
    assert says_of_it(named, "Is my sister called Maren?", "Yes, your sister is called Maren.")


@pytest.mark.parametrize(
    ("question", "note", "other"),
    [
        ("Where are we going in July?", "You are going to Dublin in October.", True),
        ("Where are we going in July?", "You are going to Slovenia in July.", False),
        ("Where are we going in July?", "You are going to Slovenia on Friday.", False),
        ("When does the tour that starts in May end?", "Your tour ends in June.", False),
        ("Is my exam in July?", "Your exam is in June.", False),
    ],
)
def test_what_is_at_another_time_is_another_thing(question: str, note: str, *, other: bool) -> None:
    assert at_another_time(note, question) == other


def test_of_two_sisters_the_one_that_is_named_is_read_of() -> None:
    zofia, helena = "Your other sister Zofia lives in Porto.", "Your sister Helena works in Swansea."
    notes = [helena, "Your sister's name is Helena.", zofia, "Your dog Olive is old."]
    assert of_the_named("Where does my sister Zofia live?", notes) == notes[1:]
    assert of_the_named("Where does my sister live?", notes) == notes
    assert of_the_named("Where does my sister Una live?", notes) == notes


def test_who_says_yes_and_another_sum_says_no_whatever_else_is_known() -> None:
    question, notes = "Is my rent 740 pounds a month?", ["Your rent is 740 pounds a month.", "You pay 790 pounds rent."]
    assert denied(question, "Yes, you pay 790 pounds rent.", notes) == "No, you pay 790 pounds rent."
    assert denied(question, "Yes, you pay 740 pounds rent, not 790.", notes).startswith("Yes")
