"""What of somebody a question asks for, and what a sentence says of them: neither what they drive nor what they study.

Which words go with which property is knowledge of English, not of anybody: it is written down here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from plum_local.subjects import ANIMALS, whom

_TOLD_OF = r"(?:(?:yes|no), )?your (?:(?!(?:is|has|was)\b)[\w'’-]+ )+?"


def _any(some: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{some})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Property:
    asked: re.Pattern[str]
    """Words of a question on it."""
    begins: re.Pattern[str]
    """How a reply on nothing else begins."""
    said: re.Pattern[str]
    """Words of a clause that is on it."""
    may_say: re.Pattern[str]
    """Other words of a clause that may be on it as well."""
    told: bool
    """Whether a clause that has none of these says nothing of it: what somebody has may be no present."""


_NOTHING = "(?!)"
_PETS = "|".join(sorted(ANIMALS | set(
    "alpaca axolotl bunny calf canary chameleon chicken chinchilla cockatiel cockatoo crab crow degu donkey duck ferret"
    " finch foal frog gecko gerbil goat goldfish goose hedgehog hen iguana kitten lamb lizard llama lovebird macaw"
    " mouse mule newt parakeet pig pigeon piglet pup python rat rooster salamander sheep skink snail snake spider"
    " tarantula terrapin toad turkey".split()
)))  # fmt: skip
"""Animals that people keep."""


def _property(
    asked: str, said: str, may_say: str = _NOTHING, begins: str = _NOTHING, *, told: bool = False
) -> _Property:
    return _Property(
        _any(asked), re.compile(rf"{_TOLD_OF}(?:{begins})\b", re.IGNORECASE), _any(said), _any(may_say), told
    )


_OF_SOMEBODY = (
    _property(
        r"cars?|driv(?:es?|ing)|drove|vehicles?",
        r"driv(?:es?|en|ing)|drove|cars?|vehicles?"
        r"|(?:goes|gets|travels|commutes) (?:everywhere|around|about|places|to \w+) (?:in|by) an?",
        begins="drives",
    ),
    _property(
        r"jobs?|work(?:s|ing)?|profession|occupation|career|earns?|a living",
        r"jobs?|work(?:s|ed|ing)? (?:as|at|for)|profession|occupation|career|for a living|earns?|employed",
        r"work(?:s|ed|ing)?|trained|boss|office|business|(?:is|was|am|became|been|['’][sm]) (?:now )?an?",
        begins="works|has a job",
    ),
    _property(
        r"stud(?:y|ies|ying)|degree|major|subject",
        r"stud(?:y|ies|ied|ying|ents?)|degree|university",
        r"majors?|majoring|subject|course|college|school|exams?|thesis|reads|reading",
        begins=r"studies|is a student|(?:does|has) a degree",
    ),
    _property(
        r"afraid|scared?|scares|fears?|frighten(?:s|ed)?|terrif(?:y|ies|ied)|hides?",
        r"afraid|scared?|scares|fear(?:s|ed)?|frighten(?:s|ed|ing)?|terrif(?:y|ies|ied)|phobia"
        r"|(?:hides?|runs?|runs away|flees?|cowers?|shies away) from",
        r"panics?|stand|hates?|screams?|nervous|anxious|shak(?:es|ing)",
        begins=r"hides from|is (?:\w+ )?(?:afraid|scared|frightened|terrified)",
    ),
    _property(
        r"sleeps?|naps?", r"sleeps|naps", r"sle(?:ep|pt|eping)|napping|nights?|beds?|hides",
        begins="sleeps|naps|hides in",
    ),
    _property(
        r"foods?|meals?|dish|eats?",
        r"foods?|meals?|dish(?:es)?|eats",
        r"eat|eating|ate|treats?|snacks?|dinner|lunch|supper|breakfast|hungry|cook\w*|favou?rite|taste|lov\w+|likes?",
    ),
    _property(
        r"presents?|gifts?|giving|get from (?:me|us)",
        r"presents?|gifts?",
        r"giv(?:e|es|en|ing)|gave|b(?:uy|uying|ought)|from (?:me|us|you)|wrap\w*|gets?|getting|for|I|we|you",
        told=True,
    ),
    _property(
        r"allerg(?:ic|y)|tolerate",
        r"allerg(?:ic|y|ies)",
        r"tolerate|can(?:not|['’]t)|rash|hives|never|ill|sick|sneez\w+|itch\w*",
        begins=r"is (?:\w+ )?allergic|can(?:not|['’]t) have",
    ),
    _property(
        r"lives?|home|house|town|city|living(?! room)|settled?",
        r"lives|settled",
        r"liv(?:e|ed|ing)|home|house|flat|apartment|town|city|village|mov\w+|settle|place|from|in|at",
        begins="lives",
    ),
    _property(
        r"hobby|hobbies|fun|pastimes?|plays?|instruments?|sports?",
        r"hobby|hobbies|pastimes?|for fun|every weekend|(?:very|really|so) into|is into|lessons",
        r"fun|plays?|playing|instruments?|sports?|into|keen|crazy|mad|passionate|weekends?|practi[sc]\w+|lov\w+"
        r"|enjoy\w*|spends?|likes?|takes|took|free time|spare time|does|goes|going|learn\w*",
        begins="plays|(?:has|takes) lessons",
    ),
    _property(
        r"drinks?|beverage|orders?",
        r"drinks|beverage|orders|sips",
        r"dr[aiu]nk\w*|order\w*|sip|asks? for|favou?rite|cups?|glass|thirsty|lov\w+|likes?|tea|coffee",
        begins="(?:always )?(?:drinks|orders)",
    ),
    _property(  # no other of these is one
        r"pets?|animals?",
        r"as a pet",
        r"pets?|animals?|has|have|got|bought|adopted|keeps|called|named",
        begins=rf"(?:has|keeps|owns) an? (?:\w+ )?(?:{_PETS})",
    ),
    _property(r"vets?", r"vets?", r"doctor|dr|clinic|surgery|practice"),
    _property(r"birthdays?|born|birth", r"birthdays?", r"born|birth|turn(?:s|ed|ing)?|cake|party"),
    _property(
        r"com(?:es?|ing)(?! from\b)|visit(?:s|ing)?|arriv(?:es?|ing)",
        r"com(?:es?|ing) to (?:stay|visit|see)|visits|arriv(?:es|ing)",
        r"com(?:es?|ing)|visit\w*|arriv\w*|stay\w*|here",
    ),
)  # fmt: skip


def answers_another(question: str, reply: str) -> bool:
    """Whether a reply says what somebody studies, and the question asks what they drive."""
    said = reply.strip()
    replied = [one for one in _OF_SOMEBODY if one.begins.match(said)]
    asked = _asked(question) if replied else []
    return bool(asked) and bool(whom(question)) and not any(one in asked for one in replied)


def says_another(question: str, clause: str) -> bool:
    """Whether a clause says what somebody studies, and nothing of what they drive, which is asked."""
    asked = _asked(question)
    if not asked or any(one.said.search(clause) for one in asked):
        return False
    rest = clause
    for other in _OF_SOMEBODY:
        rest = other.said.sub("", rest)
    another = rest != clause or all(one.told for one in asked)
    return another and not any(one.may_say.search(rest) for one in asked)


def _asked(question: str) -> list[_Property]:
    return [one for one in _OF_SOMEBODY if one.asked.search(question)]
