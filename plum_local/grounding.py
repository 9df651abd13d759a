"""Whether a sentence says only what its sources say, judged by its words.

A small model copies well but sometimes swaps a value or invents one. So every content word of what it writes must
occur in what it was written from. Words that only relate things ("works as", "is called", "favourite") are people's
choice of wording and are not asked for; names, numbers and other nouns are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from plum_local.records import POSITIVE, QAPair
from plum_local.subjects import DATES, MEN, WOMEN, plainly, with_dates
from plum_local.words import CLAUSE, FUNCTION, FUNCTION_STEMS, RELATION_STEMS, content, stem, stems, telling, words

_NAME = re.compile(r"[^\W\d_]+")
_CUT, _CUT_NAME = 3, 2
"""Letters of a word, and of one with a capital, that must be there for it to be recognized."""
_FIRST_OF_TWO = re.compile(r"\b([^\W\d_]{3,}) (?=([^\W\d_]{3,})\b)")
_BEGINS = re.compile(r"(?:^|[.!?:\n])[^\w]*$")
"""What stands before the first word of a sentence."""
_WITH_CAPITAL = re.compile(r"(?<=[\w,] )[A-Z][^\W\d_]+")
_LOOSE = frozenset(
    "a an the my your his her its our their you i he she it now actually also really just still anymore".split()
)
"""Words that differ between two ways of saying the same."""
_SAME_RELATION = 0.5
_GOING_ON = re.compile(r"\b(?:is|are|was|were) (?=\w{2,}ing\b)")
"""In "is studying", which is no other property than "studies"."""
_VERB = re.compile(r"\b(?:is|are|was|were)\b")
_SUBJECT_WORDS = 3
"""Words that sentences on the same property of the same subject begin with: "your hobby is", "your sister lives"."""
_QUESTION_WORDS = {word: word for word in ("what", "when", "where", "who", "how", "why")} | {
    "which": "what", "whose": "who", "whom": "who"
}  # fmt: skip

_OF_ONE_THING = re.compile(
    r"(?:your|my|our|the|his|her) (?:[\w-]+ )*?([\w-]+) (?:is|are|was|were|has|have|costs?) (.+)$", re.IGNORECASE
)
_BESIDE = re.compile(
    r"[.!?;]\s+|,?\s+(?:and|but|while)\s+"
    r"(?=(?:my|our|the|his|her) (?:[\w-]+ ){1,3}(?:is|are|was|were|has|have|costs?)\b)",
    re.IGNORECASE,
)
"""What stands between what is said of one thing and of another."""
_COMPARES = re.compile(r"\b(to|than|over)\b", re.IGNORECASE)
_SUBJECT = re.compile(r"\b(?:my|our|the) (?:(?:best|old|new|little|big) )?(\w+)", re.IGNORECASE)
_REFERS = re.compile(r"\b(?:he|she|it|they|him|her|his|hers|its|them|their|there|one|that|this)\b", re.IGNORECASE)
_BY_THE_WAY = re.compile(r"\bby the way\b", re.IGNORECASE)
_OWN = re.compile(r"\b(?:i|im|ive|we|my|our|the)\b", re.IGNORECASE)
_THE = re.compile(r"\bthe\b", re.IGNORECASE)
_A_PLURAL = re.compile(r"\ban? [a-z]+[^\Wisu]s(?=[.,;])")
"""Not "a bus", "a glass", "a sports car"."""
_PLACED = re.compile(r"\b(at|in|on) ([a-z]+)\b")
_NAMED = re.compile(r"(?:name is|\bis called) (\w+)\.$")
_CALLED = re.compile(r"name is |\b(?:is|are) called ")
_LAST_AND = re.compile(r"(.+\w) and(?: (\w+))?\.?$")
_COMPARED = re.compile(r"(.+\w) (better|more|rather|sooner)\.$|(.*\bfavou?rite\b.* is .+?) (better|more) than any\b.*")
_HALF_DAY = re.compile(r"(\d) ?[ap]\.?m\b", re.IGNORECASE)
_AGAIN = re.compile(r"\b([^\W\d_]{3,}) \1\b")
_LAST_NAME = re.compile(r"(?<!^)\b([A-Z]\w+)\.$")
_CAPITAL = re.compile(r"[a-z] [A-Z]|^[A-Z]")
"""Somewhere in a message: a capital where a person who writes none would have none."""
_FAVOURITE = re.compile(r"\bfavou?rite\b", re.IGNORECASE)
_FAVOURITE_FOOD = re.compile(r"\bfavou?rite (?:food|meal|dish)\b", re.IGNORECASE)
_ORDERS = re.compile(r"\borders?\b", re.IGNORECASE)
_EATS = re.compile(r"\b(?:eat|eats|ate|food|meal|dish|lunch|dinner|breakfast|supper|hungry)\b", re.IGNORECASE)
_HATES = re.compile(r"\bhates?\b", re.IGNORECASE)
_DISLIKES = re.compile(
    r"\b(?:hat(?:e|es|ed|er|ing)|stand|bear|dislik\w+|detest\w*|loath\w+|despis\w+|disgust\w*|like[sd]?|patience|fan"
    r"|worst|worse|awful|terrible|horrible|gross|annoy\w*|refus\w+|yuck|ugh|sick of|won't|never|nothing|no way)\b",
    re.IGNORECASE,
)
_DRIVES = re.compile(r"\b(?:driv(?:e|es|en|ing)|drove|cars?)\b", re.IGNORECASE)
_NOT_DRIVEN = re.compile(r"\b(?:order(?:s|ed|ing)?|drinks?|drank|drinking|pets?)\b", re.IGNORECASE)
_NO_LONGER = re.compile(r"\bno longer\b")
_OF_A_THING = re.compile(
    r"(?:the [\w -]+? (?:for|of|to) (?:your|the) (?P<of>[\w' -]+?) (?:is|was|are)"
    r"|you \w+ your (?P<to>[\w' -]+?) (?:in|on|at|under|behind|beside|with|for|to|an?|the))\b",
    re.IGNORECASE,
)
"""What something is for or done to: "The code for your holiday flat is …", "You keep your drill in …"."""
_HIS, _HER = (re.compile(rf"\b(?:{some})\b", re.IGNORECASE) for some in ("he|him|his", "she|her|hers"))
_ENDS = re.compile(
    r"(?:\bnot|\bnever|n['’]t)\b([^.,;!?]*?)\b(?:any ?more|any longer)\b|\bno longer\b([^.,;!?]*)", re.IGNORECASE
)
"""What a person says to hold no more."""
_IS_NOT = re.compile(
    r"\b(?:(?:is|are|was|were|['’]s|['’]re) not|(?:is|are|was|were)n['’]t) (?!only|just|even)([^.,;!?]+)", re.IGNORECASE
)
_BEFORE_NO_LONGER = re.compile(
    r"You (?:are )?|Your [^.]+? (?:is|are) |Your (?:[\w'’-]+ ){1,3}?(?=[a-z]+s (?:in|on|at|as|for|to|with|the|an?)\b)"
)
"""Before what may hold no more: "You (no longer) live in Oslo.", "Your builder is (no longer) Mr Ek."."""
_ANYBODY = frozenset("one man woman guy girl boy lady chap bloke person someone somebody is are was were".split())
_IS_CALLED = re.compile(r"^(?:called|named) ")
_IS_ONE = frozenset(map(stem, "work job".split()))
"""Words between somebody and what they are."""
_A_NAME = re.compile(r"\b[A-Z][a-z]\w*")
_BEGINS_WITH_NAME = re.compile(
    rf"\W*(?!(?i:{'|'.join(FUNCTION)})\b)([A-Z][a-z]\w*)(?= (?:is|was|has|had|will|can|[a-z]+s|[a-z]+ed)\b)"
)
_OF_SOMEBODY = re.compile(r"\b(?:he|she|him|her|his|hers)\b", re.IGNORECASE)
_CLAIMS = tuple((re.compile(claim, re.IGNORECASE), re.compile(said, re.IGNORECASE)) for claim, said in (
    (r"\ballergic\b", r"\b(?:allerg|intoleran|rash|hives|sneez|react|swell|itch|ill\b|sick\b|can(?:no|['’])t \w+)"),
    (r"\bmarried\b", r"\b(?:marr|wed|anniversar|divorc|bride|groom|tied the knot)"),
    (r"\bin your job\b|\byour job for\b", r"\b(?:job|work|employ|career|position|post|profession|as an?\b)"),
))  # fmt: skip
"""What a small model makes up, and of what it may be made."""
_TITLES = frozenset("mr mrs ms dr doctor miss".split())
_BY_NAME = re.compile(r"\b([a-z]+) ([A-Z]\w+)")
DENIALS = re.compile(r"\b(no longer|not|never|any ?more|gave up|stopped|quit|n't)\b", re.IGNORECASE)
"""What says that something is not so."""


def grounded(sentence: str, *sources: str) -> bool:
    """Whether all content words of `sentence` occur in the sources."""
    return content(sentence) <= set().union(*map(stems, sources))


def completed(text: str, *sources: str) -> str:
    """`text` with the names in it that are cut off ("Ingv") written out as in the one source word that begins so.

    A small model copies a long name piece by piece and may stop early; that its source has one word that goes on the
    same way leaves no doubt which was meant. Words that stand in a source, and short ones, stay as they are. What a
    source writes as one word is written so: "deskmate", of which such a model makes "desk mate".
    """
    there = {word.casefold(): word for source in sources for word in _NAME.findall(source)}
    text = _FIRST_OF_TWO.sub(lambda two: two[1] if (two[1] + two[2]).casefold() in there else two[0], text)
    exact = {word for source in sources for word in _NAME.findall(source)}
    known = set().union(*map(stems, sources)) | FUNCTION_STEMS | RELATION_STEMS

    def is_known(word: str) -> bool:
        return word.casefold() in there or stem(word.lower()) in known

    def whole(match: re.Match[str]) -> str:
        word = match.group()
        # "Your name is Is.": a capital inside a sentence makes a name even of what looks like another word.
        named = word[0].isupper() and not _BEGINS.search(text[: match.start()])
        if len(word) < (_CUT_NAME if named else _CUT) or word in exact or (not named and is_known(word)):
            return word
        longer = sorted(there[name] for name in there if name.startswith(word.casefold()) and name != word.casefold())
        return longer[0] if len({stem(name.lower()) for name in longer}) == 1 else word

    return _NAME.sub(whole, text)


def capitalized(text: str, question: str) -> str:
    """`text` with capitals where the question has them in a name, and in the months and weekdays of dates.

    Who types without capitals has memories without them ("your nephew fabian"), and may ask with them.
    """
    names = {name.lower(): name for name in _WITH_CAPITAL.findall(question) if name.lower() not in FUNCTION | DATES}
    return with_dates(re.sub(r"\b[a-z][\w-]*", lambda found: names.get(found[0], found[0]), text))


def grounded_memory(sentence: str, last: str, earlier: Iterable[str] = ()) -> bool:
    """Whether a memory of the message `last` is covered by it and the turns before it.

    A typing error in a message is forgiven: a model writes the word as it should be. At least one word must come from
    `last` itself, unless it denies something, where all its words may stand earlier ("he doesn't any more").
    """
    found = content(sentence)
    here = _covered(found, stems(last))
    missing = found - here
    before: set[str] = set().union(*map(stems, earlier))
    if missing - _covered(missing, before) or (missing and _of_another(sentence, here, last)):
        return False
    from_last = here or _covered(telling(sentence), stems(last))
    return bool(from_last) or bool(found and DENIALS.search(sentence))


def _of_another(sentence: str, here: set[str], last: str) -> bool:
    """Whether a memory joins what the message `last` is about with what was said before about something else.

    "The cat is called Mortimer", with no pronoun in it, says nothing of a brother named earlier; and a memory that has
    no more than the subject from the message has its value from elsewhere. `here` are its words that the message has.
    """
    subjects = {stem(noun.lower()) for noun in _SUBJECT.findall(last)} - FUNCTION_STEMS
    if not subjects or DENIALS.search(sentence):
        return False
    elsewhere = not subjects & stems(sentence) and not _refers_out(last)
    return elsewhere or (bool(here) and here <= subjects)


def _refers_out(last: str) -> bool:
    """Whether a message may speak of what was named before it; its "it" does not after something that it names."""
    last = _BY_THE_WAY.sub("", last)
    named = _SUBJECT.search(last)
    return any(
        found[0].lower() not in ("it", "its") or named is None or found.start() < named.start()
        for found in _REFERS.finditer(last)
    )


def trimmed(sentence: str, *sources: str) -> str:
    """A sentence without a last "and white" that no source has, a "better" that has lost what it compares with, a word
    said twice, and with all of a title ("Lanterns on the Lane") where it breaks off.

    A small model goes on as sentences often do, or copies a word too many ("I like sherry better than any other").
    """
    sentence = _AGAIN.sub(r"\1", sentence)
    if not any(_HALF_DAY.search(source) for source in sources):
        sentence = _HALF_DAY.sub(r"\1", sentence)
    if compared := _COMPARED.match(sentence):
        rest, how = compared[1] or compared[3], compared[2] or compared[4]
        if any(re.search(rf"\b{how} than\b", source, re.IGNORECASE) for source in sources):
            sentence = f"{rest}."
    if title := _LAST_NAME.search(sentence):
        goes_on = rf"\b{title[1]}( (?:(?:of|on) the|of|the) [A-Z]\w+(?: [A-Z]\w+)*)"
        wholes = {found[1] for source in sources for found in re.finditer(goes_on, source)}
        sentence = f"{sentence[:-1]}{wholes.pop()}." if len(wholes) == 1 else sentence
    found = _LAST_AND.match(sentence)
    if found is None or (found[2] and grounded(found[2], *sources)):
        return sentence
    return f"{found[1]}."


def names(sentence: str) -> bool:
    """Whether a memory says what somebody or something is called."""
    return bool(_CALLED.search(sentence))


def refers_back(text: str) -> bool | None:
    """Whether a message speaks of something that was named before it; None where only "the" may do so.

    "The deadline is in June" goes on about a novel, "the cat is called Quill" is about a cat.
    """
    if _REFERS.search(text) or not _OWN.search(text):
        return True
    return None if not _OWN.search(_THE.sub("", text)) else False


def misnamed(sentence: str, last: str) -> bool:
    """Whether a memory has a name of something else ("a shop called Pages") in the message `last`.

    Or takes for one what the person, who does write capitals, wrote without.
    """
    named = _NAMED.search(sentence)
    if named is None or not _CAPITAL.search(last):
        return False
    name = re.escape(named[1])
    if re.search(rf"\b{name.lower()}\b", last) and not re.search(rf"\b{name.capitalize()}\b", last):
        return True
    called, there = re.search(rf"\b([a-z]+) (?:called|named) {name}\b", last), stems(sentence)
    if called is None or stem(called[1]) in there or called[1] in _ANYBODY:
        return False
    clause = next(clause for clause in CLAUSE.split(last) if called[0] in clause)
    return not (content(sentence) - {stem(named[1].lower())}) & stems(clause)


def ungrammatical(sentence: str, last: str) -> bool:
    """Whether a memory has an article before a plural that the person did not put there, or says two words twice, or is
    "at" what is to be done ("Your concert is at raise money.").

    Of "it's raining cats and dogs" a small model makes "Your sister has a dogs.", and of "a party for her" "Your
    surprise party is at the surprise party.".
    """
    said = words(sentence)
    twos = [two for two in pairwise(said) if not FUNCTION & {*two}]
    if len(set(twos)) < len(twos) and not _FAVOURITE.search(sentence):
        return True
    if any(
        re.search(rf"\bto {verb}\b", last) and not re.search(rf"\b{place} {verb}\b", last)
        for place, verb in _PLACED.findall(sentence)
    ):
        return True
    found = _A_PLURAL.search(sentence)
    return found is not None and found[0].lower() not in last.lower()


def overstated(sentence: str, last: str) -> bool:
    """Whether a memory says that somebody hates what the person only does not eat, or that they no longer do anything.

    "I can't eat gluten" is no hatred, what somebody orders no favourite food, and of "I'm not a nurse any more" nothing
    is left in "You no longer work.".
    """
    if _FAVOURITE_FOOD.search(sentence) and _ORDERS.search(last) and not _EATS.search(last):
        return True
    if made_up(sentence, last):
        return True
    hates = _HATES.search(sentence) is not None and not _DISLIKES.search(last.replace("’", "'"))
    return hates or (_NO_LONGER.search(sentence) is not None and not content(sentence))


def misdriven(sentence: str, last: str) -> bool:
    """Whether a memory says that somebody drives what they order, or their pet.

    Of "My aunt orders cream soda wherever we go" a small model makes "Your aunt drives a cream soda.".
    """
    return bool(_DRIVES.search(sentence) and _NOT_DRIVEN.search(last)) and not _DRIVES.search(last)


def misgendered(sentence: str, last: str) -> bool:
    """Whether a memory says of a woman what the message `last` says of "him", or of a man what it says of "her".

    Of "They named him Rupert." after "my sister had a boy" a small model makes "Your sister's name is Rupert.".
    """
    sentence = plainly(sentence)
    there = set(words(sentence))
    if bool(there & WOMEN) == bool(there & MEN):
        return False
    people, own, other = (WOMEN, _HER, _HIS) if there & WOMEN else (MEN, _HIS, _HER)
    theirs = people | {name.lower() for noun, name in _BY_NAME.findall(sentence) if noun in people}
    said = content(sentence) - set(map(stem, people))
    clauses = [clause for clause in CLAUSE.split(plainly(last)) if said & stems(clause)]
    return bool(clauses) and all(
        other.search(clause) and not own.search(clause) and not theirs & set(words(clause)) for clause in clauses
    )


def made_up(sentence: str, *sources: str) -> bool:
    """Whether a sentence says what small models like to say, as that somebody is allergic, and no source does."""
    return any(claim.search(sentence) and not any(said.search(source) for source in sources) for claim, said in _CLAIMS)


def misattributed(sentence: str, last: str) -> bool:
    """Whether a memory says of one, by name, what the message `last` says of another one whom it names.

    Of "Tess is six. She is afraid of dogs." after a talk on Milo a small model makes "Milo is afraid of dogs.".
    """
    names = [found for found in _A_NAME.finditer(sentence) if found[0].lower() not in FUNCTION]
    if not names:
        return False
    said = content(sentence[names[0].end() :]) or telling(sentence[names[0].end() :])
    called, clauses = {found[0] for found in names}, CLAUSE.split(last)
    saying = [n for n, clause in enumerate(clauses) if said and said <= stems(clause)]
    return bool(saying) and all(
        not called & set(_A_NAME.findall(clauses[n])) and bool(others := _named_for(clauses, n)) and not called & others
        for n in saying
    )


def _named_for(clauses: Sequence[str], n: int) -> set[str]:
    """The names of whom a clause is on: one that begins it, or those before it that a pronoun in it may mean."""
    if begun := _BEGINS_WITH_NAME.match(clauses[n]):
        return {begun[1]}
    if n and _OF_SOMEBODY.search(clauses[n]):
        before = _BEGINS_WITH_NAME.match(clauses[n - 1])
        named = {name for _, name in _BY_NAME.findall(clauses[n - 1])} | ({before[1]} if before else set())
        return {name for name in named if name.lower() not in FUNCTION} or _named_for(clauses, n - 1)
    return set()


def crossed(sentence: str, last: str) -> bool:
    """Whether a memory says of one thing what the message `last` says of another beside it.

    Of "The laptop is a Lenovo and the phone is a Nokia." a small model makes "Your laptop is a Nokia." too.
    """
    found = _OF_ONE_THING.match(sentence)
    if found is None:
        return False
    thing, said = stem(found[1].lower()), content(found[2])
    parts = [_OF_ONE_THING.match(part.strip()) for part in _BESIDE.split(last)]
    saying = [part for part in parts if part and said and said <= stems(part[2])]
    own = [part for part in parts if part and stem(part[1].lower()) == thing]
    return bool(saying) and bool(own) and not any(stem(part[1].lower()) == thing for part in saying)


def ended(sentence: str, last: str) -> str:
    """A memory that says what the message `last` says to be so no more, with "no longer"; others as they are.

    "Our builder is not Mr Ek any more" makes "Your builder is Mr Ek." of a small model.
    """
    begun = _BEFORE_NO_LONGER.match(sentence)
    if begun is None or DENIALS.search(sentence):
        return sentence
    rest = _IS_CALLED.sub("", sentence[begun.end() :])
    for found in _ENDS.finditer(last):
        over = telling(rest) - _IS_ONE <= stems(found[1] or found[2])
        if content(rest) and over and not content(rest) <= _beside(found):
            return f"{begun[0]}no longer {rest}"
    return sentence


def contradicts(sentence: str, last: str) -> bool:
    """Whether a memory says that something is what the message `last` says that it is not: "is not on 4 May"."""
    begun = _before_verb(sentence)
    value = set() if begun is None else content(sentence[len(begun) :])
    if not value or DENIALS.search(sentence):
        return False
    return any(
        value <= telling(found[1]) <= value | _TITLES and not value <= _beside(found)
        for found in _IS_NOT.finditer(last)
    )


def _beside(found: re.Match[str]) -> set[str]:
    """Stems of what a text says besides a match in it."""
    return stems(f"{found.string[: found.start()]} {found.string[found.end() :]}")


def value_words(question: str, answer: str) -> set[str]:
    """Stems that an answer adds to its question: what a right reply must contain. Never empty for a real answer."""
    asked = stems(question)
    for candidates in (content(answer) - asked, telling(answer) - asked, content(answer), telling(answer)):
        if candidates:
            return candidates
    return stems(answer)


def says_same(question: str, answer: str, reply: str) -> bool:
    """Whether a reply contains what `answer` says beyond `question`.

    Where the question names all there is to say ("Tea or coffee?"), a comparison must have it in the same order.
    """
    if asks_order(question, answer):
        named = telling(answer) & stems(question)
        return in_order(reply, named) == in_order(answer, named)
    return value_words(question, answer) <= stems(reply)


def adds(question: str, answer: str) -> bool:
    """Whether an answer says more than its question holds; if not, it tells nothing about what was learned."""
    named = content(answer)
    # With one noun in it, it is the subject, and the value is a word like "allergy".
    told = (named if len(named) > 1 else telling(answer)) - telling(question)
    return bool(told) or asks_order(question, answer)


@lru_cache(maxsize=1 << 16)
def asked_for(question: str) -> tuple[str, frozenset[str]]:
    """What a question is after, however it is worded: its question word and its telling words.

    "Which breed is my dog?" and "Do you know the breed of my dog?" ask for the same; with "when" it is another thing.
    """
    word = next((w for w in words(question) if w in _QUESTION_WORDS), "what")
    return _QUESTION_WORDS.get(word, word), frozenset(telling(question))


def answered_by(pairs: Iterable[QAPair]) -> set[tuple[str, frozenset[str]]]:
    """What the positive ones of `pairs` are after, as `asked_for` gives it."""
    return {asked_for(pair.question) for pair in pairs if pair.kind in POSITIVE}


def asks_order(question: str, answer: str) -> bool:
    """Whether only the order of the words tells the answer from its opposite: "You prefer tea to coffee."."""
    asked = stems(question)
    named = content(answer) <= asked and len(telling(answer) & asked) > 1
    return named and bool(_COMPARES.search(answer))


def in_order(text: str, among: set[str]) -> list[str]:
    """The stems of `text` that are in `among`, each once, as they come."""
    return list(dict.fromkeys(word for word in map(stem, words(text)) if word in among))


def same_property(old: str, new: str) -> bool:
    """Whether two sentences relate their subject to a value in the same way, or the new one denies.

    "Your trip is to Lisbon." and "Your trip is in October." share most words, yet both are true: what they are worded
    with besides names and values differs ("to", "in"). So are the codes for two doors, and the places of two things.
    """
    if DENIALS.search(new):
        return True
    things = [telling(found["of"] or found["to"]) for text in (old, new) if (found := _OF_A_THING.match(text))]
    if len(things) == 2 and not things[0] & things[1]:
        return False
    a, b = (_relation(text) for text in (old, new))
    return not a | b or len(a & b) / len(a | b) > _SAME_RELATION


def on_another_day(old: str, new: str) -> bool:
    """Whether two sentences have different dates and else something different too: a trip in May, another in June."""
    dates = [{*words(text)} & DATES for text in (old, new)]
    a, b = ({word for word in content(text) - set(map(stem, DATES)) if word.isalpha()} for text in (old, new))
    return bool(dates[0] and dates[1]) and not dates[0] & dates[1] and bool(a - b) and bool(b - a)


def same_subject(old: str, new: str) -> bool:
    """Whether two sentences begin with the same words up to their verbs: of one hobby and another, say.

    "Your appointment with the dentist is" and "your dentist appointment is" are of the same one as well.
    """
    a, b = words(old), words(new)
    shared = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    before = [telling(begun) for begun in map(_before_verb, (old, new)) if begun is not None]
    return shared >= _SUBJECT_WORDS or (len(before) == 2 and len(before[0]) > 1 and before[0] == before[1])


def in_full(old: str, new: str) -> str:
    """`new` with all words by which `old` names what both are on, where it has some of them; else an empty text.

    "Your appointment is on 20 May." after "Your hospital appointment is on 12 May." is on that one.
    """
    whole, part = map(_before_verb, (old, new))
    if whole is None or part is None or not telling(part) or not telling(part) < telling(whole):
        return ""
    return f"{whole}{new[len(part) :]}"


def _before_verb(sentence: str) -> str | None:
    """What stands before the first "is" or the like, by which a sentence names what it is on; None without one."""
    verb = _VERB.search(sentence)
    return None if verb is None else sentence[: verb.start()]


def _relation(text: str) -> set[str]:
    text = _GOING_ON.sub("", text)
    return {stem(w) for w in words(text) if w not in _LOOSE and (w in FUNCTION or stem(w) in RELATION_STEMS)}


def _covered(wanted: set[str], available: set[str]) -> set[str]:
    return {word for word in wanted if word in available or _mistyped(word) & available}


def _mistyped(word: str) -> set[str]:
    """How a word may look after one slip: letters swapped, one left out, one doubled. Short words and numbers: none."""
    if len(word) < 5 or not word.isalpha():
        return set()
    swapped = {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1)}
    dropped = {word[:i] + word[i + 1 :] for i in range(len(word))}
    doubled = {word[:i] + word[i] + word[i:] for i in range(len(word))}
    return swapped | dropped | doubled
