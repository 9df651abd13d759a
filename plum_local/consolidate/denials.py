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
from itertools import zip_longest

from plum_local.consolidate.verifying import Claim
from plum_local.records import Memory, PairKind, QAPair
from plum_local.words import content, stems, telling

PER_MEMORY = 6
_DRAWN = 8
"""Of questions for a memory, as not all of them hold."""
_DAYS = "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday"
MONTHS = "January,February,March,April,May,June,July,August,September,October,November,December"
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
        (r"\b(?:drives?|car is) (?:an? )?(.+)\.$", "Ford,Toyota,red Volvo,black BMW,small van,Tesla,white Fiat"),
        (
            r"\b(?:name is|is called|is named|are called) ([^ ]+?)(?:\.$| and )",
            "Max,Anna,Peter,Bella,Tom,Lucy,Paul,Nina,Charlie,Sophie",
        ),
        (
            r"\b(?:lives?|studies|study|works?|office is) in (.+)\.$",
            "Oslo,Paris,London,Berlin,Madrid,Rome,Chicago,Vienna",
        ),
        (
            r"\b(?:is|trip|flight|going|flying|moving|travelling) to ([A-Z][^ ]+?)\b",
            "Oslo,Paris,London,Berlin,Rome,Cairo,Tokyo",
        ),
        (r"\bplays? the (.+)\.$", "piano,guitar,violin,drums,flute,trumpet,cello"),
        (r"\bplays? (?!the\b)(\w+)\b", "football,tennis,chess,golf,basketball,hockey,cards"),
        (r"\b(?:learning|speaks?) ([A-Z]\w+)\.$", "Spanish,French,German,Italian,Japanese,Chinese,Russian"),
        (r"\bstud(?:y|ies|ying) (?!in\b|at\b)([^.]+?)(?: (?:in|at) .+)?\.$", "law,medicine,history,biology,economics"),
        (rf"\b({_DAYS.replace(',', '|')})s?\b", _DAYS),
        (rf"\b({MONTHS.replace(',', '|')})\b", MONTHS),
        (rf"\b({_COLOURS.replace(',', '|')})\b", _COLOURS),
        (r"\bis (\d+)(?: years old)?\.$", "3,7,12,21,35,48,60"),
    )
)
"""How a memory is worded, its value in the group, and other values of that sort."""


def denials(memory: Memory, affirmed: Sequence[Claim | QAPair], rng: random.Random) -> list[Claim]:
    """Questions with wrong values for a memory, made of those that affirm it; not verified yet."""
    values = [(match[1], others) for pattern, others in _SORTS if (match := pattern.search(memory.sentence))]
    ways = [
        _exchanged(memory, affirmed, value, rng.sample(others, min(_DRAWN, len(others)))) for value, others in values
    ]
    return [claim for claims in zip_longest(*ways) for claim in claims if claim][:_DRAWN]


def _exchanged(memory: Memory, affirmed: Sequence[Claim | QAPair], value: str, others: Sequence[str]) -> list[Claim]:
    """The questions that hold `value`, or its last word, in turn, each with one of `others` instead."""
    wrong = [other for other in others if other.lower() not in value.lower() and value.lower() not in other.lower()]
    found = []
    for pair in affirmed:
        for true, part in ((value, slice(None)), (value.rsplit(maxsplit=1)[-1], slice(-1, None))):
            named = re.compile(rf"\b(?:(an?) )?{re.escape(true)}\b", re.IGNORECASE)
            if named.search(pair.question):
                found.append((pair, named, part))
                break
    return [
        Claim(
            named.sub(partial(_exchange, other=" ".join(other.split()[part])), pair.question),
            f"No{pair.answer.strip()[3:]}",
            PairKind.NO,
            memory,
        )
        for (pair, named, part), other in zip(found * _DRAWN, wrong, strict=False)
    ]


def affirmations(memory: Memory, denied: Sequence[QAPair]) -> list[Claim]:
    """Questions with what is true for a memory, made of its no pairs; not verified yet."""
    claims = []
    for pair in denied:
        asked = pair.question
        wrong = _runs(asked, memory.sentence, content)
        # A value may be a word that otherwise relates: "cook".
        true = [run for which in (telling, content) for run in _runs(memory.sentence, asked, which)]
        if len(wrong) > 1:
            # "Is Paul my mother?" of a memory that says "mum": names and numbers are more likely the value.
            wrong = [run for run in wrong if _VALUE.search(asked[slice(*run)])]
        if len(wrong) == 1 and true:
            start, end = wrong[0]
            value = memory.sentence[slice(*true[-1])]
            before = _ARTICLE.sub(partial(_exchange_article, other=value), asked[:start])
            claims.append(Claim(f"{before}{value}{asked[end:]}", f"Yes{pair.answer.strip()[2:]}", PairKind.YES, memory))
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
    return f"{match[1]}{with_article(other).split()[0]} "


def _exchange(match: re.Match[str], other: str) -> str:
    """Another value, with an article where the one before had one."""
    return with_article(other) if match[1] else other


def with_article(words: str) -> str:
    """ "a" or "an" before `words`."""
    return f"{'an' if words[0].lower() in 'aeiou' else 'a'} {words}"
