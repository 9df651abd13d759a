"""What anybody may do with anything: a plain verb, a subject and an object, in the present and in the past.

The other modules know many properties by name; a stranger tells of others. These kinds teach the rule behind them all:
the person changes, the rest of the sentence is copied.
"""

from __future__ import annotations

from collections.abc import Iterator

from models.recipe.dsl import Combo, Kind

_VERBS = """
grow grows grew: tomatoes, roses, chili peppers, sunflowers, pumpkins, orchids, herbs, mushrooms, grapes, lemons
keep keeps kept: bees, chickens, goats, a diary, old letters, snails, pigeons, a rain journal, tropical fish
collect collects collected: old maps, stamps, vinyl records, teapots, seashells, coins, comic books, postcards, masks, typewriters, keyrings
sell sells sold: used cars, flowers, insurance, homemade jam, antiques, ice cream, paintings, honey, shoes, second-hand books
build builds built: wooden boats, model trains, guitars, tree houses, drones, kites, furniture, robots, a stone wall, a cabin
repair repairs repaired: bicycles, old radios, clocks, washing machines, violins, a motorbike, roofs, vintage cameras, shoes
make makes made: pottery, cheese, candles, jewellery, cider, short films, soap, puppets, leather bags, her own clothes
write writes wrote: poems, crime novels, songs, a travel blog, children's books, film reviews, speeches, plays, recipes
paint paints painted: landscapes, portraits, houses, miniatures, murals, fences, eggs, horses
teach teaches taught: maths, yoga, French, swimming, chemistry, dance, history, pottery classes, the violin, karate
coach coaches coached: a football team, a swimming team, young boxers, a rowing crew, beginners, the school chess team
study studies studied: law, physics, old languages, medicine, whales, ancient coins, economics, insects, music theory
read reads read: science fiction, biographies, the newspaper, poems, thrillers, comics, philosophy, cookbooks, fairy tales
watch watches watched: birds, cooking shows, old westerns, football, nature films, cartoons, the news, detective series
play plays played: the cello, chess, tennis, the trumpet, board games, the harp, ice hockey, badminton, the drums, golf, poker, the banjo
sing sings sang: in a choir, opera, jazz, lullabies, in a rock band, folk songs, in the shower
drive drives drove: a taxi, a school bus, a red truck, an old tractor, a tram, an ambulance, a delivery van, a convertible
ride rides rode: a horse, a motorbike, a unicycle, an e-bike, a camel, a scooter, a mountain bike
fly flies flew: drones, small planes, kites, a helicopter, a glider, balloons
sail sails sailed: a small boat, a catamaran, across the lake, an old schooner, model ships
cook cooks cooked: Thai food, soup, for forty people, lasagne, curries, with seaweed, Mexican food, stew, paella
bake bakes baked: bread, cakes, croissants, birthday cakes, pies, cinnamon rolls, pizza, gingerbread houses
brew brews brewed: beer, ginger ale, strong coffee, kombucha, mead
drink drinks drank: green tea, oat milk, black coffee, apple juice, hot chocolate, tonic water, iced tea
eat eats ate: only fruit, raw onions, porridge, sardines, spicy noodles, peanut butter, dark chocolate, rye bread
hate hates hated: mushrooms, loud music, mondays, spiders, flying, cilantro, crowds, cold water, ironing, blue cheese
love loves loved: old films, liquorice, the sea, thunderstorms, camping, ska music, crossword puzzles, marzipan, long train rides
like likes liked: jazz, hiking, rainy days, puzzles, plain rice, museums, horror films, cold showers, quiet mornings
fear fears feared: heights, dogs, the dark, clowns, needles, lightning, deep water, wasps
want wants wanted: a new bike, a puppy, a bigger kitchen, a quiet job, a tattoo, a sauna, a motorhome, a baby
need needs needed: new glasses, a loan, a babysitter, a winter coat, a knee operation, a visa, a new boiler, some rest
own owns owned: a bakery, a small farm, two houses, a bookshop, a vineyard, a hotel, a food truck, an island, a gallery
rent rents rented: a studio, a garage, a cabin by the lake, an office, a houseboat, a garden plot
run runs ran: marathons, a café, a bike shop, a youth club, a hostel, a design agency, a farm, five miles a day
manage manages managed: a supermarket, a band, a hotel, a football club, a warehouse, a theatre
lead leads led: a choir, a research group, city tours, a scout group, a hiking club
design designs designed: bridges, websites, logos, gardens, shoes, video games, book covers, kitchens, stage sets
develop develops developed: apps, medicines, games, new recipes, film rolls
draw draws drew: comics, maps, portraits, dragons, floor plans, cartoons
knit knits knitted: scarves, socks, sweaters, blankets, hats for babies
sew sews sewed: dresses, costumes, curtains, quilts, dolls
restore restores restored: old cars, paintings, antique chairs, pianos, a windmill, old boats
breed breeds bred: rabbits, ponies, canaries, huskies, guppies, sheep
train trains trained: guide dogs, horses, falcons, nurses, police dogs, parrots
rescue rescues rescued: hedgehogs, stray cats, greyhounds, owls, old books, seals
feed feeds fed: the ducks, stray cats, the birds, the whole street, squirrels
photograph photographs photographed: birds, weddings, old doors, storms, street life, mountains
film films filmed: concerts, wildlife, weddings, short documentaries
record records recorded: a podcast, bird songs, an album, radio plays
translate translates translated: novels, legal papers, poems, subtitles, Japanese comics
speak speaks spoke: three languages, Portuguese, sign language, Polish, Swahili, a little Greek, fluent Korean
learn learns learned: Italian, to swim, juggling, the accordion, to code, Arabic, first aid, to skate
practise practises practised: yoga, archery, tai chi, the flute, magic tricks, calligraphy
visit visits visited: museums, castles, the sauna, flea markets, the cemetery, the zoo every month
fix fixes fixed: computers, bikes, leaking taps, lamps, old phones, zips
clean cleans cleaned: windows, offices, swimming pools, chimneys, the church
deliver delivers delivered: parcels, pizza, newspapers, babies, flowers, milk
carve carves carved: spoons, wooden animals, pumpkins, chess pieces
chop chops chopped: wood, vegetables, garlic
pick picks picked: apples, mushrooms, strawberries, cherries, olives
plant plants planted: trees, tulips, potatoes, a hedge, garlic
import imports imported: tea, carpets, olive oil, spices, wine
organise organises organised: festivals, book sales, flea markets, street parties, conferences, pub quizzes
host hosts hosted: a quiz night, exchange students, a radio show, game nights, dinner parties
support supports supported: a football club, an animal shelter, the green party, a local charity
sponsor sponsors sponsored: a child in Kenya, a swimming club, a donkey
babysit babysits babysat: twins, the neighbours' kids, three nephews
tune tunes tuned: pianos, guitars, engines, organs
race races raced: go-karts, pigeons, bikes, sailing boats, horses
climb climbs climbed: mountains, trees, indoor walls, frozen waterfalls
dance dances danced: tango, salsa, ballet, flamenco, swing, hip hop
wear wears wore: glasses, only black, bright socks, a hearing aid, bow ties, a wig, braces
carry carries carried: a pocket knife, an inhaler, a lucky coin, a notebook
save saves saved: for a house, stamps, for a sailing trip, old buttons
follow follows followed: a vegan diet, formula one, cricket, the stock market
answer answers answered: emails at night, the emergency line, every letter
guard guards guarded: a museum, a bank, the harbour
inspect inspects inspected: bridges, restaurants, ships, lifts
""".strip()
_OFTEN = """
train trains: train; run runs: run; swim swims: swim; go goes: go to the gym; do does: do yoga; call calls: call my mum; cook cooks: cook; play plays: play football;
water waters: water the plants; clean cleans: clean the flat; visit visits: visit my parents; go goes: go shopping; meet meets: meet my friends; go goes: go to church;
practise practises: practise; work works: work from home; eat eats: eat fish; wash washes: wash the car; go goes: go to the sauna; see sees: see the doctor;
take takes: take pills; walk walks: walk the dog; read reads: read the news; have has: have lessons; go goes: go to therapy; drive drives: drive to work;
ride rides: ride a horse; feed feeds: feed the cat; bake bakes: bake bread; write writes: write in a diary; check checks: check the mail; sing sings: sing in the choir
"""
_TIMES = tuple(
    f"{n} {unit}" for n in ("once", "twice", "three times", "four times", "five times", "3 times", "2 times", "six times")
    for unit in ("a day", "a week", "a month", "a year")
) + ("every day", "every morning", "every evening", "every night", "every other day", "every weekend", "every two weeks", "every Sunday",
     "every Monday", "on Tuesdays", "on Fridays", "on Saturdays", "every month", "every six months", "once in a while", "hardly ever")


def _often() -> Iterator[Kind]:
    """How often somebody does something."""
    for n, item in enumerate(_OFTEN.replace("\n", " ").split(";")):
        forms, _, mine = item.strip().partition(": ")
        base, third = forms.split()
        theirs = mine.replace(base, third, 1).replace("my ", "{his} ")
        for who, subjects, does, do, asking in (("I", None, mine, mine, "do"), ("{S}", "anybody", theirs, mine.replace("my ", "{his} "), "does")):
            you = "you" if who == "I" else who
            said = does.replace("my ", "your ")
            plain, clause = f"{who} {does} {{v}}", f"how often {who} {does}"
            yield Kind(
                name=f"often_{n}_{base}_{'i' if subjects is None else 'they'}", value="times", memory=f"{you} {said} {{v}}", topic=f"how often {you} {said}", subjects=subjects,
                says=(plain, f"{{v}} {who} {does}", f"by the way, {plain}", f"you should know that {plain}", f"just so you know, {plain}", f"I think {plain}", f"{plain}, always before work",
                      f"{plain} at least", f"usually {plain}", f"{plain} and it does {'me' if subjects is None else '{him}'} good"),
                refs=() if subjects is None else (f"{{he}} {does} {{v}}", f"{{he}} also {does} {{v}}"),
                asks=(f"how often {asking} {who} {do}?", f"how many times {asking} {who} {do}?", f"when {asking} {who} {do}?", *(a.format(c=clause, c2=f"how often {who} {does}") for a in _CLAUSE_ASKS if "c2" not in a)),
                checks=(f"{asking} {who} {do} {{v}}?", f"did I (say|tell you) that {plain}?", f"is it (true|right) that {plain}?", f"{plain}, right?"),
                mentions=(f"did I tell you {clause}?", f"have I told you {clause}?", f"did I [ever] mention {clause}?", f"do you know {clause} or not?"),
                fixes=(f"actually {plain}", f"no, {plain}", f"sorry, {plain}"),
            )  # fmt: skip


_SAID_ELSEWHERE = frozenset("love like hate want need fear drink eat collect play speak learn study read watch drive".split())
"""Verbs that other modules know in the first person."""
_PEOPLE = (
    "sister", "brother", "mum", "mother", "dad", "father", "wife", "husband", "girlfriend", "boyfriend", "partner", "son", "daughter",
    "best friend", "friend", "neighbour", "colleague", "boss", "aunt", "uncle", "cousin", "grandma", "grandpa", "grandmother",
    "grandfather", "niece", "nephew", "roommate", "flatmate", "teacher", "coach", "doctor", "landlord", "old friend", "pen pal",
    "mother-in-law", "stepdad", "twin", "ex", "classmate", "hairdresser", "godmother", "girl next door", "new colleague",
)  # fmt: skip
_ADJECTIVES = "small old rare big cheap strange tiny local wild Swedish modern blue handmade French Italian wooden".split()
_TELL = ("", "", "", "by the way, ", "did you know that ", "you should know that ", "just so you know, ", "fun fact: ", "oh, and ", "I think ", "guess what, ")
_CLAUSE_ASKS = (
    "do you (know|remember) {c}?", "can you tell me {c}?", "tell me {c}", "remind me {c}", "I forgot {c}, do you know?", "what was it again {c2}?",
    "do you still know {c}?",
)  # fmt: skip


def _widened(objects: tuple[str, ...]) -> tuple[str, ...]:
    """The objects, and those in the plural with an adjective too."""
    more = [f"{a} {o}" for n, o in enumerate(objects) if " " not in o and o.endswith("s") for a in _ADJECTIVES[n % 5 :: 5]]
    more += [f"a {a} {o[2:]}" for n, o in enumerate(objects) if o.startswith("a ") and o.count(" ") == 1 for a in _ADJECTIVES[n % 4 :: 6]]
    return (*objects, *more)


def _kind(  # noqa: PLR0917 - a table's row
    name: str, who: str, does: str, do: str, asking: str, subjects: str | None
) -> Kind:
    """One verb in one tense; `who` is "I" or "{S}", `asking` "do", "does" or "did"."""
    you = "you" if who == "I" else who
    clause = f"what {who} {does}"
    others = () if subjects is None else (f"my best guess about {{S}}: {{he}} {does} {{v}}", f"{{S}} told me that {{he}} {does} {{v}}", f"{{S}}? {{he}} {does} {{v}}")
    plain = f"{who} {does} {{v}}"
    asks = tuple(a.format(c=clause, c2=f"that {who} {does}", S="{S}") for a in _CLAUSE_ASKS)
    return Kind(
        name=name, value=name.rsplit("_", 1)[1], memory=f"{you} {does} {{v}}", topic=f"what {you} {does}", subjects=subjects,
        says=(plain, f"{plain} you know", f"{{v}} is what {who} {does}", *(t + plain for t in _TELL[3:]), *others, f"what {who} {does} is {{v}}",
              f"nobody believes it, but {plain}", f"please remember that {plain}", f"{plain} and that's nice", f"I never told you that {plain}"),
        refs=() if subjects is None else (f"{{he}} {does} {{v}}", f"{{he}} also {does} {{v}}", f"{{he}} {does} {{v}} too", f"and {{he}} {does} {{v}}", f"imagine, {{he}} {does} {{v}}"),
        asks=(f"what {asking} {who} {do}?", f"what {asking} {who} {do} again?", f"what is it that {who} {does}?", f"what did I say {who} {does}?", *asks),
        checks=(f"{asking} {who} {do} {{v}}?", f"did I (say|tell you) that {plain}?", f"is it (true|right) that {plain}?", f"{plain}, right?",
                f"have I (told you|mentioned) that {plain}?"),
        mentions=(f"did I tell you {clause}?", f"have I told you {clause}?", f"did I [ever] mention {clause}?", f"do you know {clause} or not?"),
        fixes=(f"actually {plain}", f"no, {plain}", f"sorry, {plain}", f"I got that wrong, {plain}"),
    )  # fmt: skip


def _kinds() -> tuple[tuple[Kind, ...], dict[str, tuple[str, ...]]]:
    kinds, pools = [], {}
    for line in _VERBS.splitlines():
        forms, _, objects = line.partition(": ")
        base, third, past = forms.split()
        pools[base] = _widened(tuple(objects.split(", ")))
        if base not in _SAID_ELSEWHERE:
            kinds.append(_kind(f"any_i_{base}", "I", base, base, "do", None))
        kinds += [
            _kind(f"any_they_{base}", "{S}", third, base, "does", "anybody"),
            _kind(f"any_did_{base}", "{S}", past, base, "did", "anybody"),
        ]
    return tuple(kinds), pools


_VERB_KINDS, POOLS = _kinds()
KINDS: tuple[Kind, ...] = (*_VERB_KINDS, *_often())
POOLS["times"] = _TIMES
SUBJECTS: dict[str, tuple[str, ...]] = {"anybody": _PEOPLE}
COMBOS: tuple[Combo, ...] = ()
