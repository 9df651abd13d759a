"""The values that the bench's persona tells: names, places, words that plum-tiny never saw in training.

The checkpoint must copy them from what it was told; knowing them beforehand would be cheating. `tests/bench` checks
that none of them is in the recipe's training half. Dates, numbers and codes are composed anew and need no list.
"""

from __future__ import annotations

import random
from collections.abc import Callable


def _listed(text: str) -> tuple[str, ...]:
    return tuple(text.split(", "))


WOMEN = _listed(
    "Ottilie, Winifred, Beatrix, Rosalind, Henrietta, Clementine, Philippa, Marigold, Prudence, Araminta, "
    "Drusilla, Philomena, Isadora, Nerissa, Theodora, Verity, Wilhelmina, Zenobia, Bernadette, Dorothea, "
    "Eugenia, Gertrude, Hermione, Imogen, Lavinia, Matilda, Nicolette, Perpetua, Sidonie, Venetia, Yolanda, "
    "Annabel, Bronwyn, Calliope, Delphine, Griselda, Ianthe, Jocelyn, Ramona, Tamsin"
)
MEN = _listed(
    "Cornelius, Leopold, Barnaby, Lysander, Ambrose, Rupert, Sebastian, Dominic, Fabian, Inigo, Lancelot, "
    "Montague, Nathaniel, Obadiah, Quentin, Ulysses, Zebedee, Benedict, Gregory, Humphrey, Lambert, Norbert, "
    "Peregrine, Tristram, Wendell, Clement, Ferdinand, Gilbert, Mortimer, Osbert, Rafferty, Torquil"
)
PET_NAMES = _listed(
    "Brisket, Crumpet, Gherkin, Parsnip, Chutney, Custard, Bramble, Thistle, Acorn, Barnacle, Captain, "
    "Fidget, Hiccup, Kettle, Omelette, Pancake, Rascal, Scamper, Umbra, Velcro, Yonder, Bobbin, Kipper, "
    "Lentil, Marmalade, Otter, Quincy, Ravioli, Sprocket, Bumble, Flapjack, Gumdrop, Hamlet, Meatball, Waldo"
)

OPEN: dict[str, tuple[str, ...]] = {
    "name": (*WOMEN, *MEN),
    "pet_name": PET_NAMES,
    "town": _listed(
        "Ghentbridge, Penzance, Keswick, Hexham, Oban, Tobermory, Kelso, Bude, Fowey, Malton, Thirsk, Louth, "
        "Stamford, Lavenham, Evora, Cuenca, Teruel, Albi, Cahors, Beaune, Vannes, Dinant, Zwolle, Deventer, "
        "Goslar, Celle, Husum, Gorlitz, Coburg, Bregenz, Bludenz, Hallstatt, Steyr, Piran, Zadar, Kotor, Plovdiv, "
        "Pecs, Telc, Lublin, Tartu, Rauma, Visby, Ystad, Ribe"
    ),
    "firm": _listed(
        "Hollowmere, Northmill, Penrose, Saltmarsh, Thornbury, Umberlight, Velvetine, Westerby, Yarrowdale, "
        "Zephyrine, Cinderford, Driftwood, Kestrelby, Marlowe, Nightjar, Ravenscroft, Tamarisk, Wychwood"
    ),
    "job": _listed(
        "glassblower, stonemason, upholsterer, bookbinder, beekeeper, chimney sweep, blacksmith, ventriloquist, "
        "geologist, botanist, entomologist, actuary, bailiff, plasterer, signwriter, dressmaker, milliner, "
        "chocolatier, fishmonger, haberdasher, crossing guard, gamekeeper, stuntman, town crier, court reporter, "
        "cooper, shipwright, campanologist, lexicographer, hydrologist, seismologist, chiropodist, orthodontist, "
        "embalmer, stagehand, prop maker, lamplighter, ropemaker, beadle, mapmaker, bouncer, subtitler, verger"
    ),
    "hobby": _listed(
        "bell ringing, topiary, marquetry, falconry, macrame, quilting, soap making, croquet, table tennis, darts, "
        "line dancing, barbershop singing, stand-up comedy, amateur radio, kite building, cheese tasting, mead "
        "making, foraging, mahjong, genealogy, sand sculpting, clay modelling, felting, book folding, parkour, "
        "roller hockey, judo, pilates"
    ),
    "allergen": _listed(
        "celery, nickel, penicillin, mould, birch pollen, ragweed, horsehair, feathers, wool, sulphites, "
        "coriander, lentils, chickpeas, oysters, crab, trout, cod, bee stings, hay, sunscreen, avocado, hops, "
        "barley"
    ),
    "instrument": _listed(
        "bassoon, dulcimer, theremin, concertina, kazoo, melodica, ocarina, spinet, harpsichord, tin whistle, "
        "nose flute, tabla, erhu, koto, shamisen, oud, kora, mbira, jaw harp"
    ),
    "animal": _listed(
        "iguana, chinchilla, gecko, hedgehog, axolotl, corn snake, hermit crab, degu, salamander, terrapin, "
        "alpaca, canary, lovebird, gerbil, piglet"
    ),
    "car": _listed(
        "Hillman, Wartburg, Vauxhall, Daihatsu, Triumph, Sunbeam, Caterham, Reliant, Simca, Alpine, Tatra, "
        "Moskvitch, Datsun, Proton, Genesis, Polestar, Rivian, Cupra, Daewoo, Maserati, Pontiac, Plymouth, "
        "Studebaker, Cadillac"
    ),
    "dish": _listed(
        "cassoulet, borscht, jambalaya, toad in the hole, bubble and squeak, coq au vin, carbonara, ravioli, "
        "tortellini, minestrone, arepas, tamales, enchiladas, rendang, biryani, korma, vindaloo, pakoras, tagine, "
        "pastilla, injera, kibbeh, tabbouleh, dolma, spanakopita, souvlaki, blini, sauerkraut, knodel, spaetzle, "
        "fondue, clam chowder, meatloaf, succotash, fish pie, barley stew, trifle, custard pie, pavlova, "
        "macaroons, scones"
    ),
    "study": _listed(
        "oceanography, theology, midwifery, horticulture, cartography, paleontology, mycology, acoustics, "
        "ceramics, viticulture, toxicology, ornithology, hydrology, astrophysics, optometry, dietetics, "
        "typography, medieval law, textile design, stage lighting, phonetics, speleology, heraldry"
    ),
    "fear": _listed(
        "moths, wasps, geese, jellyfish, bats, eels, heights, ferries, mirrors, buttons, centipedes, fireworks, "
        "revolving doors, masks, mannequins, frogs, swans"
    ),
    "gift": _listed(
        "telescope, fountain pen, atlas, pocket watch, chess set, globe, snow globe, rocking chair, lava lamp, "
        "sundial, tool belt, picnic basket, pepper mill, walking stick, jigsaw, candlestick, "
        "magnifying glass, bonsai tree, yo-yo, kite, bread bin"
    ),
    "drink": _listed(
        "ayran, lassi, sherry, vermouth, beetroot juice, oat drink, yerba mate, cocoa, cream soda, dandelion tea, "
        "peppermint tea, kefir, espresso, cortado, ristretto"
    ),
    "spot": _listed(
        "laundry basket, piano stool, coal bucket, wardrobe, bottom drawer, fruit crate, hat box, tool shed, greenhouse"
    ),
    "treat": _listed(
        "carrots, cheese rinds, apple peel, rice cakes, sweet potato, boiled eggs, turkey strips, melon, broccoli "
        "stalks"
    ),
    "place": _listed(
        "cellar, pantry, loft, garden shed, glove box, biscuit tin, letter tray, kitchen drawer, bread bin, "
        "filing cabinet, umbrella stand, laundry room, back porch, desk drawer, toolbox"
    ),
    "topic": _listed(
        "volcanoes, sourdough, submarines, chess openings, medieval castles, space probes, coral reefs, cartography, "
        "silent films, tulip mania, the silk road, polar expeditions, steam engines, bus lanes, tidal power, "
        "witch trials, the moon landing, city gardens, jet lag, clockmaking, folk tales, electric ferries, Roman "
        "roads, comets, tattoos, heat pumps, ghost towns, airships"
    ),
    "word": _listed(
        "Moonraker, Paperclip, Goldfish, Longbow, Firefly, Overture, Tangerine, Keystone, Driftwood, Hummingbird, "
        "Papyrus, Undertow, Waterwheel, Yellowhammer, Zeppelin, Afterglow, Buttercup, Crossroads, Dragonfly, "
        "Everest, Flagship, Greenhouse, Hourglass"
    ),
}
"""Values by pool; every one of them is unknown to the bundled checkpoint."""

_MONTHS = "January February March April May June July August September October November December".split()
_UNITS = "two three four five six seven eight nine ten eleven twelve".split()
_DIGITS = "0123456789"


def _date(rng: random.Random) -> str:
    day, month = rng.randint(1, 28), rng.choice(_MONTHS)
    return rng.choice((f"{day} {month}", f"{month} {day}"))


def _code(rng: random.Random) -> str:
    return "".join(rng.choice(_DIGITS) for _ in range(rng.choice((4, 5))))


COMPOSED: dict[str, Callable[[random.Random], str]] = {
    "date": _date,
    "hour": lambda rng: f"{rng.randint(8, 19)}:{rng.choice(('05', '10', '20', '35', '40', '50'))}",
    "number": lambda rng: str(rng.randint(21, 89)),
    "price": lambda rng: f"{rng.randint(13, 480)} {rng.choice(('euros', 'pounds', 'dollars'))}",
    "span": lambda rng: f"{rng.choice(_UNITS)} {rng.choice(('weeks', 'months', 'years'))}",
    "code": _code,
}
"""Pools whose values are made of the same few words everywhere: they cannot be held out."""


def draw(rng: random.Random, pool: str, used: set[str]) -> str:
    """A value of `pool`, not in `used` (in which it is put then) as long as there is another."""
    if pool in COMPOSED:
        value = next(v for v in iter(lambda: COMPOSED[pool](rng), None) if v not in used)
    else:
        fresh = [v for v in OPEN[pool] if v not in used]
        value = rng.choice(fresh or OPEN[pool])
    used.add(value)
    return value
