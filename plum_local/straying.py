"""Whether a reply is on something else than its question."""

from __future__ import annotations

import re

from plum_local.judging import (
    DAY,
    HOUR,
    NAMED,
    OPEN,
    PEOPLE,
    YES_NO,
    named_things,
    other_favourite,
    otherwise_described,
    subject_text,
)
from plum_local.ownership import is_anothers, owners_named
from plum_local.properties import answers_another
from plum_local.replies import SAYS_EARLIER, says_no, says_yes
from plum_local.subjects import ANIMALS, DATES, PERSON_NAMED, WHO, plainly, whom
from plum_local.wordings import stems_alike
from plum_local.words import FUNCTION, FUNCTION_STEMS, content, numbers, stem, stems, telling, words

_LOOPS = re.compile(r"(\b\w+\b)(?:\W+\1\b){3}", re.IGNORECASE)
_OF_THEIRS = re.compile(r"\b(?:my|our|the) (?!name\b)\w")
_I = re.compile(r"\bI\b(?!['’])|\bI(?=['’](?:m|ve|d)\b)")
_ASKS_NAME = re.compile(
    r"\b(?:names?|named|nicknames?|call(?:s|ed)?|titled?|who(?:se|m)?|carry|carries)\b", re.IGNORECASE
)
"""What somebody is called may answer it."""
_SAYS_NAME = re.compile(
    r"[Yy]our (?:[\w'’-]+ )*?([\w-]+)(?:['’]s name is | (?:is|are) called | is (?=[A-Z][\w-]+\.?$))"
)
_ON_THE = re.compile(r"(?:(?:yes|no), )?the ([^.,]+?) (?:is|are|was|were|costs?|starts?|ends?)\b", re.IGNORECASE)
_BY_NAME = re.compile(r"[A-Z][\w-]+ ")
_THINGS = re.compile(r"\b(?:my|our|your|the) ((?:[a-z][\w'’-]* ?){1,3})")
_ASKS_DAY = re.compile(r"\b(?:what|which) (?:date|day)\b", re.IGNORECASE)
_ASKS_HOUR = re.compile(r"\b(?:what|which) (?:time|hour)\b", re.IGNORECASE)
_ASKS_PLACE = re.compile(r"^(?!.*\bwhen\b).*\bwhere\b", re.IGNORECASE | re.DOTALL)
_ASKS_PRICE = re.compile(r"\b(?:budget|price|cost|how much (?:money|did|do|does|is|was))\b", re.IGNORECASE)
_ASKS_WHO = re.compile(r"^(?!.*\b(?:how|when|what|which)\b).*\b(?:who|whom|whose|where)\b", re.IGNORECASE | re.DOTALL)
_ASKS_PERSON = re.compile(
    r"^\W*(?:and |so )?who(?! (?:knows|remembers|can|could))\b"
    rf"|^(?!.*\b(?:how|when|what|where)\b).*\b(?:who|whom|which (?:[\w-]+ )?(?:{'|'.join(WHO)}))\b",
    re.IGNORECASE | re.DOTALL,
)
_DATES = frozenset(map(stem, DATES))
_ASKS_WHO_DID = re.compile(r"who (?!is\b|was\b|are\b|were\b|am\b|did\b|do\b|does\b)([a-z]+)", re.IGNORECASE)
_ASKS_ITS_NAME = re.compile(
    r"what(?:['’]s| is| was| are| were) "
    r"(?:the names? of ((?:my|our|the|his|her|their) [\w'’ -]+?)(?: (?:I|that|which|who)\b.*)?[?]"
    r"|(?:my|our) ([\w'’ -]+?)(?:['’]s? names?| (?:\w+ )?called)\b)",
    re.IGNORECASE,
)
_ASKS_NAME_OF_THE = re.compile(r"what(?:['’]s| is| was) the name of the (.+)", re.IGNORECASE)
_THEIR_NAME = re.compile(r"\b([Yy]our (?:[a-z-]+ )*?([a-z-]+)) [A-Z]\w+\b")
_ASKS_ANIMAL = re.compile(r"\b(?:what|which) (?:\w+ )?(?:animal|pet)s?\b", re.IGNORECASE)
_PETS = frozenset(map(stem, "pet animal".split()))
_HAS_A = re.compile(r"\b(?:have|has|own|owns|got) an? ([a-z]+)", re.IGNORECASE)
_ASKS_YEAR = re.compile(r"(?:in |since )?(?:what|which) year\b", re.IGNORECASE)
_A_YEAR = re.compile(r"\b\d{4}\b|\b(?:last|this|next) year\b|\bago\b", re.IGNORECASE)
_ASKS_COLOUR = re.compile(r"(?:in |of )?(?:what|which) colou?r\b", re.IGNORECASE)
_MAY_BE_A_COLOUR = re.compile(
    r"\b(?:is|are|was|were|black|white|red|green|blue|yellow|brown|gr[ea]y|orange|purple|pink|colou?rs?)\b",
    re.IGNORECASE,
)
_ASKS_WHERE = re.compile(
    r"(?:(?:in|at|from|to|near) )?(?:where\b|(?:what|which) (?:town|city|village|country)\b)", re.IGNORECASE
)
_MAY_BE_A_PLACE = re.compile(
    r"\b(?:in|on|at|under|behind|beside|near|by|from|to|inside|with|next to|above|below|over|around|off|outside|between"
    r"|against|through|along|across|into|home|abroad|there|here|upstairs|downstairs|everywhere|nowhere)\b",
    re.IGNORECASE,
)
_A_DATE = re.compile(
    rf"\b(?:in|on|at|from|until|by|to|for|with) (?:(?:the )?\d|(?:the )?(?:{'|'.join(DATES)})\b(?!['’])"
    r"|(?:time|last|first|the (?:first|second|third|last|next))\b)",
    re.IGNORECASE,
)
"""What has "on" or the like before it and is no place."""
_PLACES = frozenset("town city village country place street".split())
_TO_THEM = re.compile(r"\byour?\b", re.IGNORECASE)
_HOW_OFTEN = re.compile(
    r"\b(?:once|twice|[\w-]+ times|every) (?:an? |per )?(?:day|week|month|year|morning|evening)[.!]?$", re.IGNORECASE
)
_IS_A_DAY = re.compile(
    rf"\b(?:is|was) (?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:{'|'.join(DATES)})(?: \d{{1,2}})?[.!]?$", re.IGNORECASE
)
_ON_AN_AGE = re.compile(r"\bbirthday is on \d+[.!]?$")
"""Made of "had a birthday and is 41"."""
BIRTH = frozenset(map(stem, "birthday birth born turn".split()))
_LIKES_A_PLACE = re.compile(
    r"\bfavou?rite (?:food|meal|dish|treat|drink) is (?:in|on|at|under|behind) the\b", re.IGNORECASE
)
"""Made of where somebody sleeps."""
_ASKS_WHEN = re.compile(r"\W*(?:(?:by|since|until) )?when\b(?!.*\b(?:how much|cost|price)\b)", re.IGNORECASE)
_ON_A_BIRTHDAY = re.compile(
    r"\b(?:for|on) (?:(?:my|our|his|her|their|the) (?:[\w-]+['’]s )?|\w+['’]s )(?:next |last )?birthday\b",
    re.IGNORECASE,
)
"""In a question on what is given or done then."""
_PROPERTY = re.compile(r"(?:(?:yes|no), )?your (?:[\w-]+ )*?[\w-]+(?:['’]s|s['’]) (vet|birthday) is ", re.IGNORECASE)
"""What of somebody's a reply is on that no question means which does not name it."""
_OF_PROPERTY = {
    name: frozenset(map(stem, some.split()))
    for name, some in (("vet", "vet doctor clinic surgery practice"), ("birthday", "birthday born birth turn old age"))
}
_ASKS_NUMBER = re.compile(
    r"\bhow (?:old|many|much|tall|long|big|far|heavy|large|deep|high|wide)\b"
    r"|\b(?:what|which) (?:age|price|date|day|time)\b",
    re.IGNORECASE,
)
_MAY_BE_A_NUMBER = re.compile(
    r"\d|\b(?:today|tomorrow|tonight|yesterday|weekends?|noon|midday|midnight|half|dozens?|couple|few|free|nothing|none"
    r"|all|lots?|a day|every|daily|weekly|monthly|yearly|once|twice|christmas|easter|spring|summer|autumn|winter"
    r"|months?|weeks?|years?|teens?|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|hundreds?|thousands?|millions?)\b",
    re.IGNORECASE,
)
_A_TIME = frozenset(DATES) | {f"{date}s" for date in DATES}
_PRICE = re.compile(r"\bcosts?\b|\b\d[\d,.]* (?:euros?|pounds?|dollars?)\b|[$€£]\d", re.IGNORECASE)
_INNER_CAPITAL = re.compile(r"(?<=\w )(?!I\b)[A-Z]")
_OF_ME = re.compile(r"\b(?:I|me|we|us|mine|ours)\b")
_ASKS_WHAT = re.compile(
    r"\b(?:what|which)\b(?!(?:['’]s| is| was)? (?:the )?(?:first |last |exact )?"
    r"(?:day|date|time|hour|month|year|price|cost|budget|deadline)\b)",
    re.IGNORECASE,
)
"""What may be answered with another thing; not what is asked of a thing: its day, its price."""
_AS_A_CHILD = re.compile(
    r"\b(?:as an? (?:child|kid|boy|girl|teenager|baby)|gr[eo]w up|growing up|childhood|born|when (?:I was|you were))\b",
    re.IGNORECASE,
)
_LIVE_NOW = re.compile(
    r"(?:(?:yes|no), )?(?:you(?:['’]re| are)? (?:now )?liv(?:e|ing)|your (?:home|house|flat))\b", re.IGNORECASE
)
_ASKS_GIFT = re.compile(
    r"\b(?:do|did|am|will) (?:I|we) (?:buy|give|giving|buying)\b(?! you).*\bfor\b|\bget(?:s|ting)? from (?:me|us)\b",
    re.IGNORECASE,
)
_GIFT = re.compile(r"\b(?:you|presents?|gifts?)\b", re.IGNORECASE)
_ASKS_ABOUT = re.compile(r"\bwhat\b.*\b(?:is|was|were|are)\b.*\babout\W*$", re.IGNORECASE)
_SAYS_ABOUT = re.compile(r"\b(?:about|talk\w*|discuss\w*|topic|subject|theme)\b", re.IGNORECASE)
_NO_TOWN = re.compile(r"\blives in an? [A-Z]\w+\W*$")
"""Made of what somebody gets around in."""
_DAY_OF = re.compile(r"\bthe (?:first|last|exact) (?:day|date|time|hour) (?:of|for)\b", re.IGNORECASE)
_WHERE_THEIRS = re.compile(r"\bwhere\b.*\b[\w-]+(?:['’]s|s['’]) ([a-z-]+(?: [a-z-]+)?)", re.IGNORECASE | re.DOTALL)
"""Something of somebody's whose place is asked for."""
_WHERE_THEY_ARE = frozenset(map(stem, "home house flat apartment place room job work office school university".split()))
"""Of somebody's, what is where they live, work or study."""


_TWICE = re.compile(r"\b([A-Z][a-z]{2,})\b(?=.*\b\1\b)")
"""A name that is said twice: "Your sister Ingrid's wedding is in Ingrid."."""


def loops(reply: str) -> bool:
    """Whether a reply says a word again and again, as a small model does that has lost its way."""
    return _LOOPS.search(reply) is not None


def strays(question: str, reply: str, restated: str = "") -> bool:
    """Whether a reply is on something of the person's that their question, on something of theirs, does not name.

    "Where do we go for the island week?" is not answered by "Your reunion weekend is in Oslo.", nor "How old is my
    aunt?" by "Your aunt is called Una.". `restated`: see `reworded`.
    """
    twice = _TWICE.search(YES_NO.sub("", reply.strip()))
    if twice and twice[1].lower() not in FUNCTION and question.count(twice[1]) < 2:
        return True
    if (
        any(check(question, reply) for check in _STRAYING)
        or _of_another_property(question, reply, restated)
        or _of_nothing_asked(question, reply, restated)
    ):
        return True
    named = _SAYS_NAME.match(plainly(reply.strip()))
    if named and re.search(rf"\b{named[1]}['’]s (?!name\b|called\b)[a-z]", plainly(question)):
        return True
    if named and OPEN.search(question) and not _ASKS_NAME.search(question) and "favo" not in named[0]:
        # "Which vet treats my dog?" asks for a name too.
        theirs = rf"\b(?:my|our) (?:[\w'’-]+ ){{0,3}}{named[1]}\b"
        if re.search(theirs, plainly(question), re.IGNORECASE):
            return True
    subject = subject_text(reply)
    is_who = _ASKS_PERSON.search(question) and (telling(reply) - telling(subject)) & stems(question)
    if not subject or not _OF_THEIRS.search(question) or is_who:
        return False
    return not telling(subject) & stems(plainly(f"{question} {restated}"))


def _of_nothing_asked(question: str, reply: str, restated: str) -> bool:
    """Whether a yes or no is to a sentence that has no word of its question: "No, you have peppermint tea now."."""
    if OPEN.search(question) or not (says_yes(reply) or says_no(reply)):
        return False
    rest, asked = plainly(YES_NO.sub("", reply.strip())), telling(plainly(f"{question} {restated}"))
    if _PETS & stems(question):
        asked |= set(map(stem, ANIMALS))
    return bool(telling(rest)) and not stems(rest) & (asked | stems_alike(question))


def _of_another_name(question: str, reply: str) -> bool:
    """Whether a question has somebody's name, and a reply on something of the person's has only other ones."""
    about, there = whom(question), set(words(reply))
    owners = owners_named(question)
    names = {name.lower() for name in NAMED.findall(question)}
    named = owners or (set() if _ASKS_PERSON.search(question) else about & names)
    subject = subject_text(reply)
    if not named or named & there or not subject:
        return False
    return not (about - names) & set(words(plainly(reply))) or bool(NAMED.search(f"your {subject}"))


def _of_another_person(question: str, reply: str) -> bool:
    """Whether all that a yes/no question asks of "I" is said of somebody else."""
    subject = subject_text(reply)
    if not subject or not says_yes(reply) or not _I.search(question) or OPEN.search(question):
        return False
    person = whom(f"your {subject}")
    return bool(person) and not person & set(words(plainly(question))) and telling(question) <= stems(reply)


def _other_kind(question: str, reply: str) -> bool:
    """Whether a day is asked for and an hour replied, or a day where an hour or a place is asked for, and the like."""
    said = reply.strip()
    if (
        other_favourite(question, reply)
        or is_anothers(question, reply)
        or _ON_AN_AGE.search(said)
        or (BIRTH & stems(_ON_A_BIRTHDAY.sub("", question)) == {stem("birthday")} and not BIRTH & stems(said))
    ):
        return True
    if HOUR.search(said):
        return bool(_ASKS_DAY.search(question))
    if (_ASKS_PRICE.search(question) and _IS_A_DAY.search(said)) or (
        _ASKS_WHO.search(question)
        and _HOW_OFTEN.search(said)
        and not (_ASKS_PLACE.search(question) and _INNER_CAPITAL.search(said))
    ):
        return True
    if _LIKES_A_PLACE.search(said) or _NO_TOWN.search(said) or (_ASKS_WHEN.match(question) and _PRICE.search(said)):
        return True
    day = DAY.search(said)
    if day is None or DATES & {*words(day[0])} & {*words(question)}:
        return False
    return bool(_ASKS_HOUR.search(question) or _ASKS_PLACE.search(question))


def _of_another_thing(question: str, reply: str) -> bool:
    """Whether a reply is on "the code for the alarm system", and the question on that for the letterbox."""
    found = _ON_THE.match(reply.strip())
    if found is None or not content(found[1]) - stems(question):
        return False
    return any(thing and not thing & stems(reply) for thing in named_things(question))


def _no_gift(question: str, reply: str) -> bool:
    """Whether it is asked what the person gives somebody, and a reply says nothing of them or of a present."""
    return bool(_ASKS_GIFT.search(question) and whom(question)) and not _GIFT.search(reply)


def _not_about_it(question: str, reply: str) -> bool:
    """Whether it is asked what something was about, and a reply neither says what it is called nor what it was on."""
    things = list(filter(None, named_things(plainly(question)))) if _ASKS_ABOUT.search(question) else []
    said = _SAYS_ABOUT.search(reply) or any(thing <= stems(plainly(reply)) for thing in things)
    return bool(things) and not said


def _of_now(question: str, reply: str) -> bool:
    """Whether it is asked what was so in somebody's childhood, and a reply says where they live now."""
    return bool(_AS_A_CHILD.search(question) and _LIVE_NOW.match(reply.strip())) and not _AS_A_CHILD.search(reply)


def _where_else(question: str, reply: str) -> bool:
    """Whether a question asks where something of somebody's is, and a reply says where something else, or they, are."""
    found = _WHERE_THEIRS.search(plainly(question))
    return found is not None and not stems(found[1]) & (stems(plainly(reply)) | _WHERE_THEY_ARE)


def _of_another_property(question: str, reply: str, restated: str) -> bool:
    """Whether a reply is on somebody's vet or birthday, or on what something costs, and the question is not."""
    if _ASKS_NAME.search(question):
        unnamed = bool(subject_text(reply.strip())) and not _INNER_CAPITAL.search(reply)
        return unnamed and bool(_PRICE.search(reply)) and not _PRICE.search(question)
    found = _PROPERTY.match(reply.strip())
    return found is not None and not _OF_PROPERTY[found[1].lower()] & stems(plainly(f"{question} {restated}"))


def _others_doing(question: str, reply: str) -> bool:
    """Whether somebody, whom the question does not name, does in the reply what it asks of something else."""
    begun = _BY_NAME.match(reply.strip())
    if begun is None or stems(begun[0]) & (stems(question) | FUNCTION):
        return False
    asked, said = (set().union(*map(stems, _THINGS.findall(plainly(text)))) for text in (question, reply))
    return bool(asked and said and not asked & stems(plainly(reply)) and not said & stems(plainly(question)))


def _of_none_of_it(question: str, reply: str) -> bool:
    """Whether the name of "the company that hired Ada" is asked for, and a reply has no word of that but hers."""
    found = _ASKS_NAME_OF_THE.match(question.strip())
    thing = found[1] if found else ""
    asked = telling(plainly(thing)) - PEOPLE - set().union(*map(stems, whom(thing)))
    return bool(asked) and not stems(plainly(reply)) & (asked | stems_alike(thing))


def _nobody(question: str, reply: str) -> bool:
    """Whether it is asked who did something, and a reply names nobody and says nothing of that."""
    found = _ASKS_WHO_DID.match(question.strip())
    said = words(reply)
    if found is None or _INNER_CAPITAL.search(reply) or whom(reply) or _TO_THEM.search(reply):
        return False
    return not said or (said[0] in FUNCTION and not stems(found[1]) & stems(reply))


def _unanswered(question: str, reply: str) -> bool:
    """Whether a name, a number, a year or a colour is asked for, and a reply has none; or it has nothing new at all."""
    asked = question.strip()
    if OPEN.search(asked) and not (says_yes(reply) or says_no(reply)):
        numbered = numbers(reply) or _MAY_BE_A_NUMBER.search(reply) or _A_TIME & {*words(reply)}
        if not _adds(asked, reply) or (_ASKS_NUMBER.search(asked) and not numbered):
            return True
    if _ASKS_ANIMAL.search(asked) and (has := _HAS_A.search(reply)):
        return has[1].lower() in WHO - ANIMALS
    if found := _ASKS_ITS_NAME.match(asked):
        of = words(found[1] or found[2])
        kept = set(map(stem, of[-1:])) | (FUNCTION_STEMS if _PLACES & {*of} else set())
        said = _THEIR_NAME.sub(lambda one: one[0] if stem(one[2]) in kept else one[1], reply)
        return not (_INNER_CAPITAL.search(said) or _ASKS_NAME.search(said))
    if _ASKS_YEAR.match(asked):
        return not _A_YEAR.search(reply)
    if _ASKS_WHERE.match(asked) and not (_MAY_BE_A_PLACE.search(_A_DATE.sub("", reply)) or _names_more(asked, reply)):
        return True
    return bool(_ASKS_COLOUR.match(asked)) and not (_MAY_BE_A_COLOUR.search(reply) and not numbers(reply))


def _names_more(question: str, reply: str) -> bool:
    """Whether a reply has a name that its question has not, dates apart."""
    there = NAMED.findall(YES_NO.sub("", reply.strip()))
    return any(name.lower() not in DATES and not stems(name) <= stems(question) for name in there)


def _adds(question: str, reply: str) -> bool:
    """Whether a reply has anything that its question has not; of "who", a date is none, nor that Ada is a sister."""
    plain, there = plainly(YES_NO.sub("", reply.strip())), stems(plainly(question))
    added = telling(plain) - there
    if _ASKS_PERSON.search(question):
        added -= _DATES
        added -= {stem(noun) for noun, name in PERSON_NAMED.findall(plain) if stem(name.lower()) in there}
    return bool(added)


def _of_somebody_else(question: str, reply: str) -> bool:
    """Whether a question is on a kitten and a reply on a cat, or on one neighbour and another, or on the person."""
    asked, replied = (whom(plainly(text)) & WHO for text in (question, reply))
    kinds = [people & ANIMALS for people in (asked, replied)]
    if all(kinds) and not kinds[0] & kinds[1] and not _ASKS_ANIMAL.search(question):
        return True
    if otherwise_described(reply, question):
        return True
    yours = reply.startswith("You ") and not whom(reply)
    return bool(asked) and yours and not (_OF_ME.search(question) or _ASKS_PERSON.search(question))


def of_other_things(question: str, reply: str) -> bool:
    """Whether a question is on things of the person's and a reply on others: a sewing machine for a cello case.

    What a thing is asked for may be answered with another one.
    """
    if _ASKS_WHAT.search(question) or says_no(reply) or SAYS_EARLIER.match(reply):
        return False
    question = _DAY_OF.sub("", question)
    asked, replied = (set().union(*named_things(plainly(text))) for text in (question, reply))
    shared = asked & stems(plainly(reply)) or replied & stems(plainly(question))
    return bool(asked - PEOPLE and replied - PEOPLE) and not shared


_STRAYING = (
    of_other_things,
    _of_somebody_else,
    _unanswered,
    _nobody,
    _of_none_of_it,
    _other_kind,
    answers_another,
    _others_doing,
    _of_another_name,
    _of_another_person,
    _of_another_thing,
    _where_else,
    _of_now,
    _no_gift,
    _not_about_it,
)
