"""What people tell, turned round into sentences that a model of few words reads: the same is said.

"Wasps frighten my aunt." is "My aunt is scared of wasps." there, and of "My class isn't on Monday any more. It's been
moved to Friday." just "My class is now on Friday." is left. In what ways people say such things is knowledge of
English, not of anybody: it is written down here. What they say in other words than a question stands in `wordings`.
"""

from __future__ import annotations

import re
from functools import partial

from plum_local.subjects import DATES, MONTHS
from plum_local.words import undotted

_BEGINS = r"(?:^|(?<=[.!?:,;] )|(?<=\b[Aa]nd )|(?<=\b[Bb]ut )|(?<=\b[Aa]lso ))"
_SENTENCE_BEGINS = re.compile(r"(?:^|[.!?]\s+)$")
_WORDS = r"[\w'’ -]{1,80}?"
_REST = r"[^.!?;]{0,80}?"
"""Of a sentence; bounded, as a long text without full stops would take long."""
_THING = rf"(?P<thing>(?:[Mm]y|[Oo]ur|[Tt]he) {_WORDS})"
_WHO = rf"(?P<who>(?:[Mm]y|[Oo]ur) {_WORDS}|I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|[A-Z][\w-]+)"
_WHOM = rf"(?P<who>(?:my|our) {_WORDS}|me|him|her|us|them|[A-Z][\w-]+)"
_SOMETHING = (
    r"(?!(?:it|that|this|what|which|who|nothing|he|she|they|you|i|we|something|everything|and|but|so)\b)"
    r"(?P<value>[\w'’-]+(?: [\w'’-]+){0,3}?)"
)
_ENDS = r"(?: a lot| so much| very much| to death| terribly)?(?=[.!,;]|$)"
_DATE = "|".join(DATES)
_A_DATE = rf"(?i:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_DATE})|(?:{_DATE}) \d{{1,2}})\b"
_WHEN = (
    rf"(?P<when>(?:(?:on|in|at) )?(?:(?:the )?{_A_DATE}|the \d{{1,2}}(?:st|nd|rd|th)|(?i:{_DATE})\b)"
    r"(?: (?:at|from) [\w.:]+(?: ?[ap]\.?m\b\.?| in the \w+)?)?)"
)
_MOVED = r"(?:moved|changed|shifted|postponed|rescheduled|put off|pushed back|brought forward)"
_MOVES = r"(?:push(?:ed)?|moved?|put|shift(?:ed)?|postponed?|reschedul(?:ed?|ing)|br(?:ing|ought)|chang(?:ed?|ing))"
_IS_NOT = (
    r"(?:(?: is| was| are|['’]s) not|(?: is| was| are)n['’]t| (?:is|are) no longer)"
    rf" {_REST}(?:\d|(?i:{_DATE})|any ?more|any longer){_REST}"
)
_IS_MOVED = rf"(?:['’]s| has| have|['’]ve| was| is| got)(?: been)? {_MOVED}(?: {_REST})?"
_IT_IS_NOW = (
    r"(?:[Ii]t|[Tt]hey)(?:['’]s|['’]re| is| are| has| have)(?: now)?"
    rf"(?: been {_MOVED})?(?: now)?(?: (?:to|until|for))?"
)
_NOW = r"(?:since|from|as of) [^.,;!?]{1,40}? it(?:['’]s| is)(?: now)?|(?:now )?it(?:['’]s| is) now|now it(?:['’]s| is)"
_LEFT = r"(?:(?:has|have|['’]s|['’]ve) )?(?:just )?(?:left|quit|given up|gave up|stopped|sold)"
_NAME = r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*"
_AT_PRESENT = r"(?:now|these days|instead)"
_WHERE = r"(?:in|on|at|under|behind|beside|near|by|with|inside|above|below|next to)"
_PUTS = r"(?:keep|leave|put|store|hide)"
_STREET = "Street|Road|Lane|Avenue|Close|Drive|Square"
_TURNED = tuple((re.compile(turned), plain) for turned, plain in (
    (rf"{_THING}(?:{_IS_NOT}|{_IS_MOVED})[.!;,] {_IT_IS_NOW} {_WHEN}(?: now)?"
     r"(?=[.,;!?]|$| (?:still|with|instead|at|in|because|and)\b)",
     "{thing} is now {when}"),
    (rf"\b(?P<begun>{_MOVES} {_THING}(?: (?:back|forward|off|up|by|to|from|again|for)\b{_REST})?)[.!;,] "
     rf"[Ii]t(?:['’]s| is)(?: now)? {_WHEN}(?: now| instead)?(?=[.,;!?]|$)",
     "{begun}. {Thing} is now {when}"),
    (rf"(?:I (?:told you|said) (?:that )?)?{_THING} (?:is|was|used to be) "
     rf"(?:[^.!?;,\d]{{0,40}}\d[\d.,]*(?: (?P<unit>[a-z]+))?|[^.!?;,]{{1,40}})[^.!?;,]{{0,40}}?, but (?:{_NOW}) "
     r"(?P<value>[^.,;!?]+)",
     "{thing} is now {value}"),
    (rf"I (?:told you|said) (?:that )?(?P<begun>[^.!?;]{{1,80}}?) (?:on|in|at|from) (?:the )?{_A_DATE}"
     r"[^.!?;]{0,20}[.;!] (?:That|It|This) was (?:wrong|a mistake|not right)[,.;:]? "
     rf"[^.!?;]{{0,80}}?{_WHEN}(?=[.!?;]|$)",
     "{begun} {when}"),
    # What is left, and what there is instead: "My brother has left Vex. He now works for Orr."
    (rf"{_BEGINS}{_WHO}(?P<begun> {_LEFT}\b{_REST})[.;!] (?i:he|she|they) "
     rf"(?P<value>now [^.!?;]{{1,80}}|[^.!?;]{{1,80}} {_AT_PRESENT})(?=[.!?;]|$)",
     "{who}{begun}. {Who} {value}"),
    (rf"{_BEGINS}I (?:don['’]t|do not|no longer) (?P<verb>{_PUTS}) {_THING} "
     rf"(?P<begun>{_WHERE} [^.!?;,]{{1,60}}){_REST}[.;!] "
     rf"I (?:now )?{_PUTS} it (?P<value>{_WHERE} [^.!?;,]{{1,60}})",
     "I no longer {verb} {thing} {begun}. I now keep {thing} {value}"),
    (rf"{_BEGINS}I(?: have|['’]ve)? (?:gone|went) (?:right )?off (?:[\w-]+ ){{0,3}}?(?P<kind>\w+)"
     rf"(?: lately| recently)?[.;,] (?P<value>[\w ]{{1,40}}?) (?:is|has become) my favou?rite(?: {_AT_PRESENT})?"
     r"(?=[.!?;]|$)",
     "My favourite {kind} is now {value}"),
    (rf"{_BEGINS}(?:[Ww]e|I) have a (?:different|new) (?P<thing>\w+)(?P<where> (?:in|at|for) [^.!?;]{{1,40}}?)?"
     rf"(?: now)?[.;,] (?P<value>{_NAME}) (?:has taken|took) over{_REST}(?=[.!?;]|$)",
     "Our {thing}{where} is now {value}"),
    (rf"{_BEGINS}(?:I (?:am|was|have been) helping |I helped )?{_WHO} (?:(?:has|have|['’]s|['’]ve) )?(?:just )?"
     rf"mov(?:e|ed)(?: house)?(?: from {_NAME})? to (?P<value>{_NAME})(?=[.,;!?]|$| and\b)",
     "{who} now {lives} in {value}"),
    (rf"{_BEGINS}[Mm]y (?:new )?address is (?:now )?(?P<value>[^.,;!?]{{1,40}}?(?:{_STREET}))\b", "I live on {value}"),
    (rf"{_BEGINS}{_WHO} (?:likes?|loves?) (?!(?:it|that|this|him|her|them|you) )(?P<value>[^,.;!?]{{1,60}}?) "
     r"(?:better|more) than any other (?P<kind>\w+)",
     "{whose} favourite {kind} is {value}"),
    (rf"{_BEGINS}(?i:{_SOMETHING}) (?:really |always )?(?:frightens?|scares?|terrif(?:y|ies)) {_WHOM}{_ENDS}",
     "{who} {is_} scared of {value}"),
    (rf"{_BEGINS}[Nn]othing (?:frightens|scares|terrifies) {_WHOM} (?:like|more than|as much as) (?P<value>[^,.;!?]+)",
     "{who} {is_} scared of {value}"),
    (rf"{_BEGINS}(?i:{_SOMETHING}) makes? {_WHOM} (?:ill|sick)[,;]? (?:it['’]s|that['’]s|because of) \w+ allergy",
     "{who} {is_} allergic to {value}"),
    (rf"{_BEGINS}{_WHO} (?:took|takes?|(?:has|have) taken) up (?P<value>[^,.;!?]{{1,60}}?) as a hobby",
     "{whose} hobby is {value}"),
    (rf"\b(?P<thing>(?:[Mm]y|[Oo]ur|[Tt]he) {_WORDS}|it) cost me (?P<value>[^,.;!?\d]{{0,40}}\d[\d,.]* ?\w*)",
     "I paid {value} for {thing}"),
    (rf"\b(?i:we|I) (?:set off|leave) (?:for|on) (?P<thing>(?:my|our|the) {_WORDS}) on (?P<value>{_A_DATE})",
     "{thing} starts on {value}"),
    (rf"\bI(?: have|['’]ve)(?: got)? an? (?P<thing>{_WORDS}) on (?P<value>{_A_DATE})", "my {thing} is on {value}"),
))  # fmt: skip
"""How people may say something, and the same as a model reads it: groups of the former by their names."""
_PERSONS = {
    "i": ("I", "my", "am"), "me": ("I", "my", "am"), "he": ("he", "his", "is"), "him": ("he", "his", "is"),
    "she": ("she", "her", "is"), "her": ("she", "her", "is"), "we": ("we", "our", "are"), "us": ("we", "our", "are"),
    "they": ("they", "their", "are"), "them": ("they", "their", "are"),
}  # fmt: skip
"""Subject, possessive and "to be" of a pronoun."""


def told_plainly(message: str) -> str:
    """A message with some sentences turned round, as a model of few words reads and notes them."""
    message = undotted(message)
    for turned, plain in _TURNED:
        message = turned.sub(partial(_turned_round, plain), message)
    return message


def _turned_round(plain: str, found: re.Match[str]) -> str:
    parts = found.groupdict()
    if thing := parts.get("thing"):
        parts |= {"thing": thing[0].lower() + thing[1:], "Thing": thing[0].upper() + thing[1:]}
    if when := parts.get("when"):
        parts["when"] = _with_preposition(when)
    if (unit := parts.get("unit")) and parts["value"][-1].isdigit():
        parts["value"] += f" {unit}"
    who = parts.pop("who", "")
    subject, owner, verb = _PERSONS.get(who.lower(), (who, f"{who}'s", "is"))
    lives = "lives" if verb == "is" else "live"
    text = plain.format(who=subject, Who=subject[:1].upper() + subject[1:], whose=owner, is_=verb, lives=lives, **parts)
    begins = _SENTENCE_BEGINS.search(found.string[: found.start()]) and found[0][0].isupper()
    return text[0].upper() + text[1:] if begins else text


def _with_preposition(when: str) -> str:
    """A date with what is before it in a sentence: "on 3 May", "in May"."""
    if re.match("(?:on|in|at) ", when):
        return when
    return f"in {when}" if when.lower() in MONTHS else f"on {when}"
