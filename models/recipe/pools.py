"""Open sets of values: half are lists, half are made up on the spot, so that the model learns to copy.

Every value belongs to one side of a split by the hash of its spelling: `TRAIN` values are seen in training,
`EVAL` values never are. Numbers, dates and times are composed of the same few words on both sides.
"""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import cache, lru_cache


class Side(StrEnum):
    """Which half of the names and which share of the phrasings may be used."""

    TRAIN = "train"
    EVAL = "eval"


def bucket(text: str, n: int) -> int:
    """A stable number in [0, n) for a text, the same on every machine and in every run."""
    return int.from_bytes(hashlib.blake2b(text.lower().encode(), digest_size=8).digest(), "big") % n


def on_side(value: str, side: Side) -> bool:
    """Whether a value may be used: half of all spellings are kept for evaluation."""
    return (bucket(value, 2) == 1) == (side is Side.EVAL)


_NAMES = """Aaron Abby Adam Adele Agnes Ahmed Aiko Alan Albert Alex Alice Alina Alma Amara Amelia Amir Amy Ana Andre Andrea Andy
Angela Anita Anna Anouk Anton Anya Ari Arthur Asha Astrid Ava Axel Barbara Bart Bea Ben Bella Bernd Beth Bianca Bill Birgit Bob
Boris Brenda Brian Bruno Camille Carl Carla Carmen Caroline Cecilia Cem Charlie Chloe Chris Claire Clara Colin Cora Dan Dana
Daniel Daphne Dario David Dean Deniz Diana Diego Dina Dmitri Dora Doris Doug Duncan Eddie Edith Eli Elena Elif Elise Ella Elliot
Elsa Emil Emily Emma Eric Erin Esther Ethan Eva Evan Fatima Felix Fiona Flora Frank Freya Frida Gabriel Gavin George Gina Giulia
Gloria Grace Greg Greta Gus Hana Hank Hannah Harold Harry Hassan Hazel Heidi Helen Henry Hiro Holly Hugo Ian Ida Igor Ilse Imran
Ines Ingrid Irene Iris Isaac Isabel Ivan Ivy Jack Jackie Jade Jakob James Jana Jane Jasper Jay Jean Jen Jenny Jesse Jill Jim Joan
Joe Joel Johan John Jonas Jose Josh Joy Juan Judy Julia Julian June Kai Karen Karim Karl Kate Katya Keiko Keith Ken Kevin Kim Kira
Klaus Kofi Kurt Kyle Lara Lars Laura Layla Lea Lee Lena Leo Leon Liam Lila Lily Linda Lisa Liv Liz Lola Lorenzo Lotte Louis Lucas
Lucia Lucy Luis Luke Luna Lydia Maja Malik Manuel Mara Marc Marco Maren Maria Marie Mark Marta Martin Mary Mateo Matt Maud Max Maya
Megan Mei Mia Michael Miguel Mike Mila Milo Mina Mira Moira Molly Mona Monica Morgan Nadia Nancy Naomi Nate Nell Nick Nico Nils Nina
Noah Noel Nora Norman Olaf Olga Oliver Olivia Omar Oscar Otto Pablo Paolo Pat Paul Paula Pedro Peggy Pete Peter Petra Phil Pia Pierre
Priya Quinn Rachel Rafael Raj Ralph Ravi Ray Rebecca Remy Rene Rhea Rick Rita Rob Robin Roland Roman Rosa Rose Ruby Rudy Ruth Ryan
Sabine Said Sally Sam Samir Sandra Sara Sasha Sean Selma Serge Sheila Silas Simon Sofia Sonia Stan Stella Steve Sue Susan Sven Sylvia
Tamara Tanya Tara Ted Teresa Theo Tim Tina Tobias Tom Tony Tova Uli Ulla Uma Ursula Vera Victor Viola Walter Wanda Wendy Will Wolf
Yara Yasmin Yuki Yusuf Yvonne Zara Zoe
Adelheid Alasdair Albertine Aleksander Alejandra Alessandro Alexandra Alistair Amarachi Anastasia Andromeda Annabelle Annegret Antoinette
Apollonia Arabella Archibald Aristotle Augustine Aurelia Balthazar Barnabas Bartholomew Beatrice Benedikt Benjamin Birgitte Bronislaw
Brunhilde Cassandra Cassius Catalina Celestine Charlotte Christabel Christopher Constantin Cordelia Cressida Demetrius Desmond Dominique
Ebenezer Eckhart Eleonora Elisabeth Emmanuel Ephraim Esmeralda Evangeline Ezekiel Fernanda Filippa Florentina Francesca Frederika
Genevieve Geoffrey Georgina Gianluca Giovanni Gottfried Gregorio Guadalupe Guillaume Gulliver Gwendolyn Hannelore Harriet Hieronymus
Hildegard Hyacinth Ignatius Immanuel Ingeborg Jacqueline Jeremiah Joachim Johannes Josephine Juliana Katharina Kazimierz Konstantin
Kristoffer Kunigunde Laurentius Leocadia Leonardo Leopoldine Lieselotte Lucretia Ludmilla Magdalena Magnolia Malachi Margarethe Marguerite
Marianne Maximilian Melchior Mercedes Mirabelle Mohammed Mordecai Nehemiah Nicodemus Octavia Oleander Ophelia Orlando Parthenia Patience
Penelope Percival Persephone Phineas Ptolemy Rapunzel Raphaela Reginald Rhiannon Roderick Rosamund Septimus Serafina Siegfried Sigismund
Solveig Sophronia Stanislaw Susannah Sylvester Tabitha Temperance Thaddea Theobald Theophilus Thorbjorn Thorvald Tiberius Timothea
Valentina Veronica Vincenzo Violetta Vladimir Waldemar Wilfried Wilhelma Wolfgang Xanthippe Yevgeny Zachariah Zebulon""".split()
_PETS = """Rex Bella Max Luna Charlie Milo Coco Rocky Daisy Bruno Nala Simba Oreo Ginger Smokey Shadow Tiger Felix Whiskers Muffin
Cookie Peanut Biscuit Pepper Pickles Waffles Nacho Mochi Sushi Taco Noodle Pudding Toffee Caramel Honey Maple Olive Basil Clover Willow
Hazel Rusty Buddy Duke Bandit Ziggy Bowie Elvis Ringo Zeus Apollo Athena Loki Thor Odin Freya Pixel Widget Turbo Rocket Comet Cosmo
Nova Stella Sunny Misty Stormy Snowy Blizzard Frosty Ember Ash Blaze Sparky Fluffy Fuzzy Patches Spot Socks Boots Mittens Button
Bubbles Bean Pip Dot Gizmo Kiwi Mango Papaya Lemon Peaches Plum Truffle Hobbes Snoopy Garfield Tango Salsa Rumba Polka Bongo Banjo
Fiddle Piccolo Mozart Chopin Bach Dali Picasso Frida Gandalf Frodo Yoda Chewie Pluto Saturn Mars Venus""".split()
_CITIES = """Oslo Bergen Stockholm Malmo Uppsala Helsinki Turku Copenhagen Aarhus Reykjavik Berlin Hamburg Munich Leipzig Dresden Cologne
Bremen Vienna Graz Salzburg Zurich Basel Geneva Bern Paris Lyon Nantes Lille Nice Bordeaux Toulouse Marseille Brussels Ghent Antwerp
Amsterdam Utrecht Rotterdam Leiden London Leeds Bristol Glasgow Edinburgh Cardiff York Oxford Cambridge Manchester Liverpool Dublin
Cork Galway Madrid Seville Valencia Bilbao Granada Barcelona Lisbon Porto Braga Faro Rome Milan Turin Naples Bologna Florence Verona
Venice Palermo Athens Patras Sofia Varna Bucharest Cluj Budapest Szeged Prague Brno Bratislava Krakow Warsaw Gdansk Poznan Wroclaw
Vilnius Riga Tallinn Kyiv Lviv Odesa Istanbul Ankara Izmir Cairo Tunis Rabat Fez Dakar Accra Lagos Nairobi Kampala Lusaka Maputo
Durban Pretoria Boston Chicago Denver Dallas Austin Houston Seattle Portland Phoenix Tucson Miami Tampa Atlanta Memphis Nashville
Detroit Cleveland Omaha Boise Reno Toronto Montreal Ottawa Calgary Halifax Vancouver Winnipeg Lima Cusco Quito Bogota Cali Santiago
Valparaiso Mendoza Cordoba Rosario Montevideo Recife Salvador Tokyo Kyoto Osaka Nagoya Sapporo Seoul Busan Beijing Shanghai Hanoi
Bangkok Manila Jakarta Delhi Mumbai Chennai Pune Jaipur Dhaka Lahore Karachi Tehran Baku Tbilisi Yerevan Almaty Sydney Melbourne Perth
Brisbane Hobart Darwin Auckland Wellington Dunedin""".split()
_COUNTRIES = """Norway Sweden Finland Denmark Iceland Germany Austria Switzerland France Belgium Holland England Scotland Wales Ireland
Spain Portugal Italy Malta Greece Cyprus Bulgaria Romania Hungary Slovakia Poland Lithuania Latvia Estonia Ukraine Serbia Croatia
Slovenia Albania Turkey Egypt Morocco Tunisia Algeria Senegal Ghana Nigeria Kenya Uganda Zambia Angola Namibia Botswana Canada Mexico
Cuba Jamaica Panama Peru Ecuador Colombia Chile Argentina Uruguay Bolivia Brazil Japan Korea China Vietnam Thailand Cambodia Laos
Malaysia Singapore Indonesia India Nepal Pakistan Iran Iraq Jordan Lebanon Georgia Armenia Kazakhstan Mongolia Australia Fiji Samoa
""".split()
_COLOURS = (
    "red blue green yellow orange purple pink brown black white grey turquoise violet beige gold silver navy maroon teal crimson "
    "lavender olive ivory mint amber burgundy cyan magenta lilac indigo coral peach rust mustard"
).split()
MONTHS = "January February March April May June July August September October November December".split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_UNITS = "one two three four five six seven eight nine ten eleven twelve".split()
_ONSET = [*"b br c ch d dr f fl fr g gl gr h j k kl kr l m n p pl pr qu r s sh sk sl sn st t th tr v w y z".split(), ""]
_VOWEL = "a a a e e e i i o o u y ai au ea ee ei ia ie io oa oo ou ue".split()
_CODA = ["", "", "", "", *"l m n n r r s s t d k x ll nd nn rd rk rn rt ss st th".split()]


def made_up(rng: random.Random, syllables: int = 0) -> str:
    """An invented, pronounceable, capitalized word."""
    n = syllables or rng.choice((1, 2, 2, 2, 3, 3, 4))
    word = "".join(rng.choice(_ONSET) + rng.choice(_VOWEL) + (rng.choice(_CODA)) for _ in range(n))
    return word.capitalize() if len(word) > 2 else made_up(rng, syllables)


def _or_made_up(words: Sequence[str], share: float, endings: Sequence[str] = ("",)) -> Callable[[random.Random], str]:
    def draw(rng: random.Random) -> str:
        return made_up(rng) + rng.choice(endings) if rng.random() < share else rng.choice(words)

    return draw


def _date(rng: random.Random) -> str:
    day, month = rng.randint(1, 28), rng.choice(MONTHS)
    end = "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    form = rng.random()
    if form < 0.3:
        return f"{day} {month}"
    if form < 0.55:
        return f"{month} {day}"
    if form < 0.75:
        return f"{month} {day}{end}"
    return f"the {day}{end} of {month}"


def _time(rng: random.Random) -> str:
    hour = rng.randint(1, 12)
    form = rng.random()
    if form < 0.3:
        return f"{hour} {rng.choice(('am', 'pm'))}"
    if form < 0.5:
        return f"{hour}{rng.choice(('am', 'pm'))}"
    if form < 0.6:
        return f"half past {_UNITS[hour - 1]}"
    if form < 0.7:
        return f"{_UNITS[hour - 1]} o'clock"
    return f"{rng.randint(6, 22)}:{rng.choice(('00', '05', '10', '15', '20', '30', '40', '45', '50'))}"


def _money(rng: random.Random) -> str:
    n = rng.choice((rng.randint(5, 99), rng.randint(1, 99) * 10, rng.randint(1, 50) * 100))
    form = rng.random()
    return f"{n} {rng.choice(('euros', 'dollars', 'pounds', 'francs', 'crowns'))}" if form < 0.7 else f"${n}"


def _duration(rng: random.Random) -> str:
    n = rng.randint(2, 12)
    unit = rng.choice(("days", "weeks", "months", "years", "hours"))
    return f"{_UNITS[n - 1] if rng.random() < 0.6 else n} {unit}"


def _code(rng: random.Random) -> str:
    digits = "".join(rng.choice("0123456789") for _ in range(rng.choice((3, 4, 4, 5, 6))))
    letters = "".join(rng.choice("ABCDEFGHKLMNPRSTUVWXZ") for _ in range(rng.choice((1, 2))))
    return (
        digits
        if rng.random() < 0.5
        else rng.choice((f"{letters}{digits}", f"{letters}-{digits}", f"{digits}{letters}"))
    )


def _street(rng: random.Random) -> str:
    name = made_up(rng) if rng.random() < 0.5 else rng.choice(_NAMES)
    street = f"{name} {rng.choice(('Street', 'Road', 'Lane', 'Avenue', 'Square', 'Hill', 'Way'))}"
    return f"{rng.randint(1, 99)} {street}" if rng.random() < 0.3 else street


_KIN = "friend sister brother cousin wife husband mum dad mother father boyfriend girlfriend partner colleague aunt uncle".split()


def _two_names(rng: random.Random) -> str:
    return f"{BUILT_IN['name'](rng)} and {BUILT_IN['name'](rng)}"


def _place_and_month(rng: random.Random) -> str:
    return f"{BUILT_IN['city'](rng) if rng.random() < 0.7 else rng.choice(_COUNTRIES)} in {rng.choice(MONTHS)}"


def _kin_name(rng: random.Random) -> str:
    return f"{rng.choice(('', '', '', 'best ', 'old ')) if (kin := rng.choice(_KIN)) == 'friend' else ''}{kin} {BUILT_IN['name'](rng)}"


def _titled_name(rng: random.Random) -> str:
    return f"{rng.choice(('Mr', 'Mr', 'Mrs', 'Mrs', 'Ms', 'Dr', 'Miss', 'Professor'))} {BUILT_IN['name'](rng)}"


_KEPT = "dog cat rabbit hamster parrot horse budgie turtle snake goldfish pony ferret lizard chicken puppy kitten canary tortoise".split()


def _pet_called(rng: random.Random) -> str:
    return f"{rng.choice(_KEPT)} {rng.choice(('called', 'called', 'named'))} {BUILT_IN['pet_name'](rng)}"


_COMPANY_END = (
    "",
    "",
    " Labs",
    " Systems",
    " Foods",
    " Bank",
    " Media",
    " Logistics",
    " Works",
    " Group",
    " Studio",
    "soft",
    "tech",
)

BUILT_IN: dict[str, Callable[[random.Random], str]] = {
    "name": _or_made_up(_NAMES, 0.45),
    "surname": _or_made_up(
        [n + e for n in _NAMES[::3] for e in ("son", "s", "er", "berg")], 0.7, ("", "", "son", "er", "ez", "ov")
    ),
    "pet_name": _or_made_up([*_PETS, *_PETS, *_NAMES], 0.45),
    "city": _or_made_up(_CITIES, 0.45, ("", "", "ville", "ton", "burg", "stad", "wick", "ford", "o", "a")),
    "country": lambda rng: rng.choice(_COUNTRIES),
    "company": _or_made_up([n + e for n in _NAMES[::5] for e in (" Labs", " & Sons", " Books")], 0.85, _COMPANY_END),
    "street": _street,
    "number": lambda rng: str(rng.randint(2, 99)),
    "year": lambda rng: str(rng.randint(1950, 2030)),
    "age": lambda rng: str(rng.randint(1, 99)),
    "date": _date,
    "weekday": lambda rng: rng.choice(_WEEKDAYS),
    "day": lambda rng: rng.choice(_WEEKDAYS) if rng.random() < 0.5 else _date(rng),
    "month": lambda rng: rng.choice(MONTHS),
    "time": _time,
    "money": _money,
    "duration": _duration,
    "colour": lambda rng: rng.choice(_COLOURS),
    "word": lambda rng: made_up(rng, rng.choice((2, 2, 3))),
    "code": _code,
    "two_names": _two_names,
    "titled_name": _titled_name,
    "two_pets": lambda rng: f"{BUILT_IN['pet_name'](rng)} and {BUILT_IN['pet_name'](rng)}",
    "place_and_month": _place_and_month,
    "kin_name": _kin_name,
    "pet_called": _pet_called,
}
CLOSED = frozenset("number year age date weekday day month time money duration country colour code".split())
"""Pools too small, or too compositional, to hold half of their values out."""


_NOVEL = 0.4
"""Share of listed values that are changed into ones that no list holds: the model must copy, not recognize."""
_LEADING = tuple(
    "a |an |the |some |my |our |to |in |on |at |under |behind |next |inside |for |with |from |by ".split("|")
)
_AS_LISTED = re.compile(r"\d| to |^(once|twice|\w+ times|every|hardly)\b")
_TITLE_WORDS = """Glass Silent Winter Last Red Hidden Broken Distant Summer Paper Iron Golden Lost Blue Quiet Burning Secret Northern
Harbour Garden River House Letter Shadow Mirror Island Song Road Key Tower Forest Clock Bridge Storm Orchard Lantern""".split()


@cache
def _vocabulary() -> tuple[str, ...]:
    """The plain words of all lists of values, of the training half."""
    from models.recipe.facts import anything, everyday, happenings, myself, people, plans, things
    from models.recipe.facts.more import kinds

    modules = (people, things, myself, plans, happenings, everyday, anything, kinds)
    found = {
        word
        for module in modules
        for values in module.POOLS.values()
        if len(values) >= 24
        for value in values
        for word in value.split()
        if re.fullmatch(r"[a-z]{3,12}", word) and on_side(word, Side.TRAIN)
    }
    return tuple(sorted(found))


def _word(rng: random.Random) -> str:
    return made_up(rng, rng.choice((2, 2, 3))).lower() if rng.random() < 0.4 else rng.choice(_vocabulary())


def novel(rng: random.Random, value: str) -> str:
    """A value of the same make with a word or two exchanged for any other; a title becomes another title."""
    first, _, rest = value.rpartition(" ")
    if value[:1].isupper():
        title = (
            f"{rng.choice(('The ', 'The ', 'A ', ''))}{rng.choice(_TITLE_WORDS[:18])} {rng.choice(_TITLE_WORDS[18:])}"
        )
        return title if first and rng.random() < 0.7 else made_up(rng)
    if not first or value.startswith(_LEADING):
        two = f"{_word(rng)} " if rng.random() < 0.4 else ""
        return f"{first} {two}{_word(rng)}".strip()
    before, _, _ = first.rpartition(" ")
    return rng.choice((f"{_word(rng)} {rest}", f"{first} {_word(rng)}", f"{before} {_word(rng)} {_word(rng)}".strip()))


@lru_cache(maxsize=4096)
def _of_side(words: tuple[str, ...], side: Side) -> tuple[str, ...]:
    return tuple(w for w in words if on_side(w, side)) or words


def draw(rng: random.Random, pool: str, side: Side, own: dict[str, tuple[str, ...]]) -> str:
    """A value of a pool for one side. `own` are the pools of the kind's module.

    A module's own pool of words (foods, jobs) is held out by halves too, unless it is very small.
    """
    if pool in own:
        words = own[pool]
        value = rng.choice(_of_side(words, side) if len(words) >= 24 else words)
        new = len(words) >= 24 and rng.random() < _NOVEL and not _AS_LISTED.search(value)
        return novel(rng, value) if new else value
    make = BUILT_IN[pool]
    while True:
        value = make(rng)
        if pool in CLOSED or on_side(value, side):
            return value
