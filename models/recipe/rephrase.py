"""One wording into others: questions into clauses, memories into the person's own statements, lines into lines alike.

With the frames of `facts/more/chatter.py` ("any clue {c}?", "am I right that {s}?") every kind can be asked about in
hundreds of ways that nobody has to write down for it. Everything here works on expanded templates whose slots are
still open, and gives up (None) on what it does not understand.
"""

from __future__ import annotations

import random
import re

_WH = r"(?:what|who|whom|whose|where|when|which|why|how)"
_HELPERS = " is|'s| are| am| was| were| will| can| should| would| has| have| had| do| does| did"
_QUESTION = re.compile(rf"^({_WH}(?: [\w'-]+){{0,3}}?)({_HELPERS}) (.+)$")
_SUBJECT_ASKS = re.compile(
    r"^(?:who|which \w+|what \w+) (?:[a-z]+s|[a-z]+ed|is|was|will|gave|told|taught|made|got|sold)\b.*$"
)
_TAIL = re.compile(r"^(.*?)(?:,? (?:again|then|exactly|please|anyway|now|these days|by the way|right now|actually))+$")
_HANGING = frozenset(
    "on in at for with from to about of like called named made by under into made off through over near around "
    "allergic afraid scared made planned booked scheduled supposed going doing due held kept stored parked".split()
)
_IRREGULAR = dict(
    pair.split(":")
    for pair in (
        "be:was become:became begin:began break:broke bring:brought build:built buy:bought catch:caught "
        "choose:chose come:came cost:cost cut:cut do:did draw:drew drink:drank drive:drove eat:ate fall:fell "
        "feed:fed feel:felt fight:fought find:found fly:flew forget:forgot get:got give:gave go:went grow:grew "
        "have:had hear:heard hide:hid hit:hit hold:held hurt:hurt keep:kept know:knew lead:led leave:left "
        "lend:lent let:let lie:lay lose:lost make:made mean:meant meet:met pay:paid put:put quit:quit read:read "
        "ride:rode ring:rang rise:rose run:ran say:said see:saw sell:sold send:sent sew:sewed set:set shut:shut "
        "sing:sang sit:sat sleep:slept speak:spoke spend:spent stand:stood steal:stole stick:stuck swim:swam "
        "take:took teach:taught tell:told think:thought throw:threw understand:understood wake:woke wear:wore "
        "win:won write:wrote stop:stopped plan:planned jog:jogged chat:chatted hug:hugged drop:dropped "
        "knit:knitted grab:grabbed travel:travelled cancel:cancelled prefer:preferred adopt:adopted"
    ).split()
)
_VOWELS = "aeiou"


def third(verb: str) -> str:
    """The third person of a verb's base form: "have" to "has", "carry" to "carries"."""
    if verb in {"have", "do", "go"}:
        return {"have": "has", "do": "does", "go": "goes"}[verb]
    if verb.endswith(("s", "sh", "ch", "x", "z")):
        return verb + "es"
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return verb[:-1] + "ies"
    return verb + "s"


def past(verb: str) -> str:
    """The past tense of a verb's base form."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return verb[:-1] + "ied"
    return verb + "ed"


def clause(question: str) -> str | None:
    """An open question as a clause: "what does {S} do?" to "what {S} does"; None if it is not understood."""
    text = _bare(question)
    found = _QUESTION.match(text)
    if not found:
        return text if _SUBJECT_ASKS.match(text) else None
    asked, helper, rest = found.group(1), found.group(2).strip().replace("'s", "is"), found.group(3)
    if helper in {"do", "does", "did"}:
        return _supported(asked, helper, rest)
    return _inverted(asked, helper, rest)


def was(question: str) -> str | None:
    """The same as a clause in the past tense: "what {S} did"."""
    text = _bare(question)
    found = _QUESTION.match(text)
    if not found:
        return None
    helper = found.group(2).strip().replace("'s", "is")
    if helper in {"do", "does"}:
        return _supported(found.group(1), "did", found.group(3))
    if helper in {"is", "are", "am"}:
        plural = helper == "are" or (found.group(3).startswith("I ") and False)
        return _inverted(found.group(1), "were" if plural else "was", found.group(3))
    return None


def _bare(question: str) -> str:
    text = question.strip().rstrip("?").strip()
    cut = _TAIL.match(text)
    return cut.group(1) if cut else text


def _subject_of(rest: str) -> tuple[str, str] | None:
    """The subject that `rest` begins with and what follows it; None if where it ends can't be told."""
    for simple in ("I", "we", "you", "he", "she", "it", "they", "{he}", "{S}"):
        if rest == simple:
            return simple, ""
        if rest.startswith(simple + " "):
            return simple, rest[len(simple) + 1 :]
    return None


def _supported(asked: str, helper: str, rest: str) -> str | None:
    found = _subject_of(rest)
    if not found or not found[1]:
        return None
    subject, after = found
    adverb = re.match(r"(usually|always|normally|really|still|often|actually|never|currently|mostly|like best) ", after)
    lead = adverb.group() if adverb else ""
    verb, _, more = after[len(lead) :].partition(" ")
    if not verb.isalpha() or (verb in {"not", "have"} and helper == "did"):
        return None
    if helper == "did":
        verb = past(verb)
    elif helper == "does":
        verb = third(verb)
    return " ".join(f"{asked} {subject} {lead}{verb} {more}".split())


def _inverted(asked: str, helper: str, rest: str) -> str | None:
    found = _subject_of(rest)
    if found:
        return " ".join(f"{asked} {found[0]} {helper} {found[1]}".split())
    words = rest.split()
    if words[0] not in {"the", "my", "our", "{S}'s", "your"} and not rest.startswith("{S}'s"):
        return None
    if any(w in {"that", "which", "who", "and", "or", "if"} for w in words):
        return None
    # A noun phrase to its end, or to a word that can't end one.
    end = len(words)
    while end > 1 and words[end - 1] in _HANGING:
        end -= 1
    return " ".join([asked, *words[:end], helper, *words[end:]])


_OWN = (
    (r"\byour\b", "my"), (r"\byours\b", "mine"), (r"\byourself\b", "myself"),
    (r"((?:\}|\b(?:that|who|which)\b).*)\byou(?! are\b| were\b| have\b)\b", r"\1me"),
    (r"\byou are\b", "I am"), (r"\byou were\b", "I was"), (r"\byou're\b", "I'm"), (r"\byou\b", "I"),
)  # fmt: skip
"""In this order: "you" after another subject is an object, any other is the subject."""


def own(memory: str) -> str:
    """A memory (slots open) as the person would say it: "Your cat is {v}" to "my cat is {v}"."""
    for pattern, mine in _OWN:
        memory = re.sub(pattern, mine, memory, flags=re.IGNORECASE)
    return memory.rstrip(".")


_ALIKE = tuple(
    (re.compile(rf"(?<![\w'{{]){words[0]}(?![\w'}}])"), tuple(words[1].split("|")))
    for words in (
        pair.split("=")
        for pair in """works as=is working as|is employed as|has work as|earns a living as
work as=am working as|am employed as|earn my living as|have work as
works at=works for|is employed at|is with|has a position at
lives in=is living in|resides in|has a place in|stays in|is based in
live in=am living in|reside in|have a place in|am based in
is called=is named|goes by|has the name|answers to
's name is= is called| is named| goes by
likes=enjoys|is fond of|is keen on|has a soft spot for
like=enjoy|am fond of|am keen on|have a soft spot for
loves=adores|is crazy about|is mad about|really loves|can't get enough of
love=adore|am crazy about|am mad about|really love|can't get enough of
hates=can't stand|detests|despises|loathes|can't bear
hate=can't stand|detest|despise|loathe|can't bear
bought=got myself|purchased|picked up|acquired|treated myself to
got a=has got a|received a
starts at=begins at|kicks off at|gets going at|is due to start at
start=begin|kick off
takes place=happens|will be held|is happening|is being held
is afraid of=is scared of|is frightened of|is terrified of|has a fear of
am afraid of=am scared of|am frightened of|am terrified of|have a fear of
is allergic to=has an allergy to|reacts badly to|can't have any|can't tolerate
am allergic to=have an allergy to|react badly to|can't have any|can't tolerate
costs=sets me back|is priced at|comes to|comes in at
favourite=favorite|best-loved|number one|all-time favourite
years old=years of age
is coming to visit=is dropping by|is coming over|will be visiting|is paying a visit
has a=owns a|has got a
have a=own a|have got a
studies=is studying|is doing a degree in|is reading
drives=gets around in|has|runs
plays=is learning|can play
for a living=professionally|as a job|to pay the bills|to earn money
what's=what is|whats
what is=what's
where's=where is
who's=who is
when's=when is
do for a living=do for work|do as a job|do professionally
called=named
job=occupation|line of work|profession|work
big=large|huge
my flat=my apartment|my place
remember=recall|know
tell me=say|let me know
at the moment=right now|currently|for now|these days
really=truly|honestly|so
very=really|quite|awfully
a lot=very much|loads|tons
every day=daily|each day|day in day out
every week=weekly|once a week
last week=the other day|a few days ago|not long ago|recently
because=since|as|cause
and=and|plus|&
but=though|but
just=only just|just now
finally=at last|at long last
soon=before long|shortly
also=too|as well
is going to be on=will be on|falls on|is set for|is down for
is on=falls on|is set for|is scheduled for|is down for|will be on
is at=is set for|is scheduled for|is down for""".splitlines()
    )
)


def alike(rng: random.Random, line: str) -> str:
    """`line` (slots open) with one or two of its words or phrases exchanged for others that say the same."""
    places = [(pattern, others) for pattern, others in _ALIKE if pattern.search(line)]
    for pattern, others in rng.sample(places, min(len(places), rng.choice((1, 1, 2)))):
        other = rng.choice(others)
        line = pattern.sub(lambda _, other=other: other, line, count=1)  # type: ignore[misc]
    return line
