"""Words, their stems, and which of them tell something; where one clause ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Container

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_ENDINGS = ("n't", "'s", "'m", "'re", "'ve", "'d", "'ll", "s'")


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


FUNCTION = _set(
    "a about ain all also am an and any anymore are aren as at be because been being both but by can cannot could did "
    "didn do does doesn doing don dont didnt doesnt isnt wasnt each either else ever every for from gave gone got had "
    "has have having he her hers him his how i if im in into is isn it its ive just longer me might mine more "
    "most much must my near neither never no nor not now of off oh ok okay on once one only or other our ours out over "
    "own please quite rather really right s same shall she should so some still such t than that thats the their "
    "theirs them then there these they this those to too under until up us very was wasn we well were weren what when "
    "where whether which while who whom whose why will with without won would yes yet you your yours youre told tell "
    "say said says earlier before mention mentioned remember know known ago away because"
)
"""Words that say how, not what; stems are made of the rest only."""
RELATIONS = _set(
    "able afraid after age allergic allergy angry answer appointment around author away baby back bad become "
    "bedroom belong belongs birth birthday book born bought break bring broke budget build built buy call "
    "cancelled choose chose chosen clothes code collect color colour come comes cook cooked cost costs currently "
    "date day deadline delivery die door dr dream drink drive due earn earns eat eats email enjoy ex exam expect "
    "expecting family favorite favourite find finish fix food forward found from full get gets give go goes going "
    "good graduate graduated great grew grow grown habit hair has hate have hear hid hidden hide hobby home "
    "hometown hotel hurt ill include ingredient instrument interest job join joined keep keeps kind language last "
    "lasts learn learning lend lent lesson licence license like likes live lives living local look looks lost "
    "love loves lucky made make married mean meet met miss month move moving music name named names need nickname "
    "number old order original originally owns pack packed paid paint painted partner pay people person pet phone "
    "place plan plate play plays prefer present price problem quit reason recently rent replace resolution "
    "retired room secret see sell sells serial show shows size sleep sleeps speak speaks spend sport start "
    "starts stay staying studied studies study subject suffer support supports surname swim take takes talk tall "
    "teach teaches theme thing ticket time today tomorrow tonight toy travel try turn type use used usually vet "
    "visit volunteer walk walks want wants wash watch way wear wearing wedding week weekend weigh weight went won "
    "work working works worried write wrote year years yesterday"
)
"""Words that relate a thing to its value and that people word differently; asked for only if there are no others."""
A_SUBJECT = r"(?=(?:i|i'm|im|my|we|he|she|it|our|they|his|her)\b)"
"""A regular expression that finds the place before a word with which a person begins to say something."""
CLAUSE = re.compile(
    rf"(?<=[.!?])\s+|\n+|,?\s+(?:and|but|so|because|while|whereas|plus|also)\s+{A_SUBJECT}|;\s+|,\s+{A_SUBJECT}",
    re.IGNORECASE,
)
"""What stands between two clauses, each of which may be a memory."""
_NUMBER_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
)
_TENS = "thirty forty fifty sixty seventy eighty ninety"
_NUMBERS = {word: str(number) for number, word in enumerate(_NUMBER_WORDS.split())} | {
    word: str(10 * number) for number, word in enumerate(_TENS.split(), start=3)
}
_A_NUMBER = re.compile(
    rf"\b(?:(twenty|{_TENS.replace(' ', '|')})(?:-(\w+))?|({_NUMBER_WORDS.replace(' ', '|').replace('one|', '')})"
    r"|(\d+(?:,\d{3})*))\b",
    re.IGNORECASE,
)
_DOTTED = re.compile(r"(\b(?:Dr|Mrs?|Ms|Prof)|(?:^|\b[a-z]+ )St)\.(?=\s+(?:and\s|[A-Z]))")
"""A title with a dot, which ends no sentence."""
TAKES_BACK = re.compile(
    r"\b(?:actually|correct(?:ion|ing)?|instead|no longer|not any ?more|changed|a change|mixed (?:it|that|this) up"
    r"|scratch that|(?:i was|got it|had it|that was) wrong|my mistake|forget (?:what|that)"
    r"|something else (?:before|earlier)|used to|switched|no wait|turns out|update"
    r"|gave up|given up|these days|has become|wrong (?:name|number|date|day|time)|now(?=\s*[.,;!])"
    r"|any ?more|any longer|(?:been|got|was|were) (?:moved|postponed|rescheduled|cancelled|called off|put off"
    r"|pushed back|brought forward)|but now|(?:is|are|['’]s|['’]re) (?:no longer|not (?=.*any ?more))"
    r"|(?:is|are|am|['’]s|['’]m|['’]re) now)\b",
    re.IGNORECASE,
)
"""Words of a person who takes something back."""

_ONE_OF_A_KIND = (
    "vet|dentist|doctor|boss|manager|landlord|landlady|teacher|coach|address|number|phone number|email|password|code"
    "|date|day|time|place|room|job|post|position|role|flat|house|office"
)
"""Of which people have one at a time."""
_THINGS = r"(?:it|them|(?:my|our|the|his|her|their) [\w-]+(?: [\w-]+)?) "
MAY_TAKE_BACK = re.compile(
    rf"{TAKES_BACK.pattern}|\b(?:(?<!right )(?<!by )(?<!for )(?<!until )(?<!till )now(?! and then| that\b)"
    r"|(?:has|have|['’]s|['’]ve|just) (?:just )?left|(?:taken|took) over from|(?:gone|went) (?:right )?off"
    rf"|(?:a|the) different|the wrong|(?=moved (?:{_THINGS})?(?:from|to|forward)\b|(?:doubled|halved)\b"
    rf"|(?:raised|lowered|increased|reduced|put (?:{_THINGS})?up|gone up|went up|came down)\b.* to\b"
    rf"|new (?:{_ONE_OF_A_KIND})(?: [\w-]+)? (?:is|are|will be)\b))\b",
    re.IGNORECASE,
)
"""The same, and words of a person who tells news, of which some replace what was told before."""


def words(text: str) -> list[str]:
    """Words in lower case, without "'s" and the like."""
    found = []
    for match in _WORD.findall(text.replace("’", "'")):
        word = match.lower()
        for ending in _ENDINGS:
            if word.endswith(ending) and len(word) > len(ending):
                word = word[: -len(ending)]
                break
        found.append(word)
    return found


def stem(word: str) -> str:
    """A word without plural, -ed, -ing and final e, and a number word as digits; for comparing only."""
    if word in _NUMBERS:
        return _NUMBERS[word]
    if len(word) > 4 and word.endswith("ies"):
        word = word[:-3] + "y"
    elif len(word) > 4 and word.endswith(("ches", "shes", "xes", "sses", "zes")):
        word = word[:-2]
    elif len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            if word[-1] == word[-2] and word[-1] not in "lsz":  # planned, but called and passed
                word = word[:-1]
            break
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


FUNCTION_STEMS = FUNCTION | {stem(word) for word in FUNCTION if len(word) > 3}
RELATION_STEMS = RELATIONS | {stem(word) for word in RELATIONS}


def in_digits(word: str) -> str:
    """A number word as digits; other words as they are."""
    return _NUMBERS.get(word, word)


def numbers(text: str) -> set[int]:
    """Numbers in digits or in words, up to ninety-nine of these; not "one", which is mostly none."""
    found = set()
    for tens, unit, small, digits in _A_NUMBER.findall(text):
        units = _NUMBERS.get(unit.lower(), "0")
        found.add(int(digits.replace(",", "") or _NUMBERS[(tens or small).lower()]) + int(units))
    return found


def undotted(text: str) -> str:
    """A text with "Dr Okafor" for "Dr. Okafor", where a model of few words takes the dot for the end of a sentence."""
    return _DOTTED.sub(r"\1", text)


def stems(text: str) -> set[str]:
    """Stems of all words."""
    return {stem(word) for word in words(text)}


def telling(text: str) -> set[str]:
    """Stems of all words but function words."""
    return {stem(word) for word in words(text) if word not in FUNCTION} - FUNCTION_STEMS


def content(text: str) -> set[str]:
    """Stems of names, numbers, nouns: neither function words nor relations; may be empty."""
    return telling(text) - RELATION_STEMS


def last_added(text: str, added: Container[str]) -> str:
    """The stem of a text's value: of its last word whose stem is in `added`; "" if there is none."""
    return next((stem(word) for word in reversed(words(text)) if stem(word) in added), "")


def normalized(text: str) -> str:
    """Words alone, for telling whether two texts are the same."""
    return " ".join(words(text))


def overlap(first: str, second: str) -> float:
    """Share of the words of two sentences that are in both (Jaccard), 0..1."""
    a, b = stems(first), stems(second)
    return len(a & b) / len(a | b) if a | b else 1.0
