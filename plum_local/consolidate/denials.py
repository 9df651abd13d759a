"""Step 2e: the same yes/no question with the right value and with a wrong one.

Small models invent values that no person would ask about ("Do I work as a burchi science?"), and an adapter that
learned to deny those still says yes to any real word. So the value of a memory, where its wording tells what sort it
is of, is exchanged for a common one in the memory's own yes questions. And they ask for no value where the answer is
yes ("Did I tell you my job?"), from which an adapter learns that whatever holds a value is wrong; so the wrong value
of a question to be denied is exchanged for what is true.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from functools import partial

from plum_local.consolidate.grounding import content, stems, telling
from plum_local.consolidate.verifying import Claim
from plum_local.records import Memory, PairKind, QAPair

PER_MEMORY = 4
_DRAWN = 6
"""Of questions for a memory, as not all of them hold."""
_DAYS = "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday"
_MONTHS = "January,February,March,April,May,June,July,August,September,October,November,December"
_COLOURS = "red,blue,green,black,white,yellow,brown,grey,orange,purple,pink"
_TOKEN = re.compile(r"\w+(?:['’-]\w+)*")
_VALUE = re.compile(r"[A-Z\d]")
_ARTICLE = re.compile(r"(^|\s)an? $", re.IGNORECASE)
_ASKING = frozenset("true correct question wait".split())
"""Words of asking itself."""
_SORTS = tuple(
    (re.compile(pattern), tuple(values.split(",")))
    for pattern, values in (
        (r"\bworks? as (?:an? )?(.+)\.$", "teacher,nurse,baker,lawyer,driver,doctor,cook,painter,farmer,pilot"),
        (r"\bdrink is (.+)\.$", "coffee,black tea,beer,orange juice,milk,red wine,water,lemonade"),
        (r"\b(?:food|dish) is (.+)\.$", "pizza,sushi,fried rice,lasagne,tacos,salad,curry,soup"),
        (r"\ballergic to (.+)\.$", "milk,nuts,cats,pollen,wheat,dust,eggs,strawberries"),
        (r"\bcolou?r is (.+)\.$", _COLOURS),
        (r"\bdrives? (?:an? )?(.+)\.$", "Ford,Toyota,red Volvo,black BMW,small van,Tesla,white Fiat"),
        (r"\b(?:name is|is called|is named) ([^ ]+)\.$", "Max,Anna,Peter,Bella,Tom,Lucy,Paul,Nina,Charlie,Sophie"),
        (
            r"\b(?:lives?|studies|study|works?|office is) in (.+)\.$",
            "Oslo,Paris,London,Berlin,Madrid,Rome,Chicago,Vienna",
        ),
        (
            r"\b(?:is|are going|flying|moving|travelling) to ([A-Z][^ ]+)\.$",
            "Oslo,Paris,London,Berlin,Rome,Cairo,Tokyo",
        ),
        (r"\bplays? the (.+)\.$", "piano,guitar,violin,drums,flute,trumpet,cello"),
        (rf"\bon ((?:{_DAYS.replace(',', '|')})s?)\b", _DAYS),
        (rf"\bin ({_MONTHS.replace(',', '|')})\b", _MONTHS),
        (rf"\bis ({_COLOURS.replace(',', '|')})\.$", _COLOURS),
        (r"\bis (\d+)(?: years old)?\.$", "3,7,12,21,35,48,60"),
    )
)
"""How a memory is worded, its value in the group, and other values of that sort."""


def denials(memory: Memory, affirmed: Sequence[QAPair], rng: random.Random) -> list[Claim]:
    """Questions with wrong values for a memory, made of its yes pairs; not verified yet."""
    found = ((pattern.search(memory.sentence), others) for pattern, others in _SORTS)
    value, others = next(((match[1], others) for match, others in found if match), ("", ()))
    named = re.compile(rf"\b(?:(an?) )?{re.escape(value)}\b", re.IGNORECASE)
    with_value = [pair for pair in affirmed if value and named.search(pair.question)]
    wrong = [other for other in others if other.lower() not in value.lower() and value.lower() not in other.lower()]
    rng.shuffle(wrong)
    return [
        Claim(
            named.sub(partial(_exchange, other=other), pair.question),
            f"No{pair.answer.strip()[3:]}",
            PairKind.NO,
            memory,
        )
        for pair, other in zip(with_value * _DRAWN, wrong[:_DRAWN], strict=False)
    ]


def affirmations(memory: Memory, denied: Sequence[QAPair]) -> list[Claim]:
    """Questions with what is true for a memory, made of its no pairs; not verified yet."""
    claims = []
    for pair in denied:
        wrong = _runs(pair.question, memory.sentence, content)
        # A value may be a word that otherwise relates: "cook".
        true = [run for which in (telling, content) for run in _runs(memory.sentence, pair.question, which)]
        if len(wrong) > 1:
            # "Is Paul my mother?" of a memory that says "mum": names and numbers are more likely the value.
            wrong = [run for run in wrong if _VALUE.search(pair.question[slice(*run)])]
        if len(wrong) == 1 and true:
            start, end = wrong[0]
            value = memory.sentence[slice(*true[-1])]
            before = _ARTICLE.sub(partial(_exchange_article, other=value), pair.question[:start])
            question = f"{before}{value}{pair.question[end:]}"
            claims.append(Claim(question, f"Yes{pair.answer.strip()[2:]}", PairKind.YES, memory))
    return claims


def _runs(text: str, other: str, which: Callable[[str], set[str]]) -> list[tuple[int, int]]:
    """Where words stand in `text`, next to each other, that `which` keeps and `other` lacks: (start, end) each."""
    known = stems(other)
    runs: list[tuple[int, int]] = []
    for match in _TOKEN.finditer(text):
        word = match.group()
        if stems(word) <= known or not which(word) or word.lower() in _ASKING:
            continue
        if runs and text[runs[-1][1] : match.start()] == " ":
            runs[-1] = runs[-1][0], match.end()
        else:
            runs.append(match.span())
    return runs


def _exchange_article(match: re.Match[str], other: str) -> str:
    return f"{match[1]}{_article(other)} "


def _exchange(match: re.Match[str], other: str) -> str:
    """Another value, with an article where the one before had one."""
    return f"{_article(other)} {other}" if match[1] else other


def _article(word: str) -> str:
    return "an" if word[0].lower() in "aeiou" else "a"
