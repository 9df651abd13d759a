"""What people tell first, in their plainest words: facts that the other modules miss, and sentences with three at once."""

from __future__ import annotations

from models.recipe.dsl import Combo, Kind

_MAKES = (
    "Saab", "Volvo", "Toyota", "Golf", "Ford", "Fiat", "Honda", "Mazda", "Skoda", "Renault", "Peugeot", "Tesla", "Mini", "Beetle",
    "Jeep", "Kia", "Lada", "Opel", "Subaru", "Nissan", "Dacia", "Citroen", "Audi", "Land Rover", "Panda", "Clio", "Corolla", "Polo",
    "pickup", "van", "minivan", "camper van", "station wagon", "Velmo", "Torvano", "Kestra", "Brindel", "Zenka",
)  # fmt: skip
_LOOKS = ("old", "new", "used", "rusty", "tiny", "second-hand", "electric", "red", "blue", "green", "white", "grey", "black", "yellow", "silver")
_DRIVEN = tuple(
    f"{look}{make}"
    for n, make in enumerate(_MAKES)
    for look in ("", *(f"{x} " for x in _LOOKS[n % 5 :: 3]), f"{_LOOKS[n % 7]} {_LOOKS[7 + n % 8]} ")
)
_NUMBERS = ("one", "two", "three", "four", "five", "2", "3", "4")
_KIDS = tuple(
    f"{n} {kid}{'' if n == 'one' else 's'}"
    for n in _NUMBERS
    for kid in ("kid", "son", "daughter", "boy", "girl", "cat", "dog", "grandchild", "sister", "brother", "cousin", "horse", "rabbit")
    if kid != "grandchild" or n == "one"
) + ("two children", "three children", "four children", "two grandchildren", "three grandchildren", "five grandchildren", "2 children", "3 children")

_DIETS = ("vegetarian", "vegan", "pescatarian", "flexitarian", "fruitarian", "strict vegetarian", "strict vegan", "part-time vegetarian")
_SORTS = (
    "night owl", "morning person", "early riser", "late sleeper", "cat person", "dog person", "twin", "only child", "big brother", "middle child",
    "Virgo", "Leo", "Gemini", "Taurus", "Pisces", "Scorpio", "Libra", "Aquarius", "Capricorn", "Catholic", "Buddhist", "Muslim", "Protestant",
    "feminist", "left-hander", "grandmother", "grandfather", "single mum", "single dad", "stay-at-home dad", "widow", "pensioner", "introvert",
    "extrovert", "smoker", "non-smoker", "bookworm", "gamer", "football fan", "beginner", "minimalist", "blood donor", "pacifist", "scout",
    "volunteer", "veteran", "foreigner", "refugee", "optimist", "pessimist", "perfectionist", "workaholic", "daydreamer", "homebody",
    "slow eater", "fast reader", "light sleeper", "heavy sleeper", "bad cook", "good listener", "terrible singer", "quick learner",
)  # fmt: skip
_OLDER = tuple(
    f"{n} {unit}{'' if n in {'one', 'a'} else 's'} {way}"
    for n in ("a", "two", "three", "four", "five", "six", "seven", "eight", "ten", "twelve", "2", "3", "4", "5", "6", "9")
    for unit in ("year", "month")
    for way in ("older", "younger")
)
_SCHOOLS = (
    "Harrow Lane School", "Northfield College", "St Mary's", "Ridgeway High", "Kingsmead School", "Oakwood Academy", "Riverside High School",
    "Lakeside College", "Elmwood Grammar", "Beacon Hill School", "Park Lane School", "Millfield High", "Castle Street School", "Redwood High",
    "Linden Grove School", "the school on the corner", "the village school", "a Waldorf school", "a boarding school", "a sports school",
    "the music school", "a primary school in town", "the French school", "the same school as my niece", "Acorn Nursery", "Sunbeam Kindergarten",
    "Hillside Primary", "Meadow Primary School", "Brook Street Nursery", "the Montessori school",
)  # fmt: skip
_GRADES = (
    "first grade", "second grade", "third grade", "fourth grade", "fifth grade", "sixth grade", "seventh grade", "eighth grade", "ninth grade",
    "year one", "year two", "year four", "year six", "year eight", "kindergarten", "nursery", "primary school", "secondary school", "high school",
    "middle school", "preschool", "college", "boarding school", "elementary school",
)  # fmt: skip
_AGES = (*"four five six seven eight nine ten eleven twelve thirteen fourteen sixteen eighteen nineteen twenty thirty forty".split(),
         *(str(n) for n in (5, 6, 7, 8, 9, 11, 13, 15, 17, 19, 21, 22, 23, 25, 27, 28, 30, 33, 35, 40, 45)))  # fmt: skip
_WHEN_YOUNG = (
    ("broke my arm", "break my arm"), ("broke my leg", "break my leg"), ("broke my wrist", "break my wrist"), ("learned to swim", "learn to swim"),
    ("learned to ride a bike", "learn to ride a bike"), ("learned to read", "learn to read"), ("started playing the piano", "start playing the piano"),
    ("got married", "get married"), ("moved out", "move out"), ("quit smoking", "quit smoking"), ("met my husband", "meet my husband"),
    ("met my wife", "meet my wife"), ("lost my father", "lose my father"), ("had my first child", "have my first child"),
    ("got my first job", "get my first job"), ("came to this country", "come to this country"), ("left home", "leave home"),
    ("got my driving licence", "get my driving licence"), ("had my appendix out", "have my appendix out"), ("fell off a horse", "fall off a horse"),
)  # fmt: skip

_PRESENTS = tuple(
    " ".join(x.split()) for x in """scarf, teapot, board game, cookbook, drone, watch, necklace, bracelet, puzzle, camera, toolbox, wallet, handbag, hammock, guitar, drum, football, skateboard, scooter, dollhouse,
    fishing rod, tent, rucksack, sleeping bag, coffee machine, toaster, blender, lamp, vase, painting, photo album, voucher, concert ticket, massage voucher, cinema voucher, book about birds, novel, diary, fountain pen,
    paint set, sewing kit, knitting set, chess set, pack of cards, bottle of wine, box of chocolates, bunch of flowers, rose bush, lemon tree, bird house, bike, helmet, umbrella, raincoat, jumper, pair of gloves,
    pair of socks, woolly hat, dressing gown, pillow, blanket, teddy bear, train set, robot, model ship, microscope, globe, alarm clock, radio, record, record player, pair of headphones, tablet, phone case, cake tin, apron,
    set of knives, wok, picnic basket, garden chair, watering can, yoga mat, tennis racket, swimsuit, pair of slippers, silver spoon, mug, tea set, candle, perfume, soap""".split(",")
)

POOLS: dict[str, tuple[str, ...]] = {
    "driven": _DRIVEN, "counted": _KIDS, "diets": _DIETS, "sorts": _SORTS, "older": _OLDER, "schools": _SCHOOLS, "grades": _GRADES, "ages": _AGES, "presents": _PRESENTS,
}  # fmt: skip
SUBJECTS: dict[str, tuple[str, ...]] = {
    "writings": ("novel", "book", "thesis", "screenplay", "blog", "cookbook", "children's book", "play", "memoir", "comic", "paper", "musical", "crime novel", "film script", "poetry book", "fantasy novel"),
    "makings": ("project", "app", "game", "website", "startup", "podcast", "report", "essay", "album", "robot", "tree house", "boat", "presentation", "side project", "assignment", "master's thesis", "application"),
    "bands": ("band", "choir", "football team", "book club", "theatre group", "chess club", "running group", "company", "shop", "boat", "café", "farm", "quiz team"),
}  # fmt: skip


def _kind(  # noqa: PLR0917 - a table's row
    name: str,
    value: str,
    memory: str,
    topic: str,
    says: tuple[str, ...],
    asks: tuple[str, ...],
    checks: tuple[str, ...],
    clause: str,
    subjects: str | None = None,
    refs: tuple[str, ...] = (),
    denials: tuple[str, ...] = (),
    gone: str = "",
) -> Kind:
    """A kind whose mentions, reminders and corrections follow from its clause ("where I study") and its first line."""
    plain = says[0]
    return Kind(
        name=name, value=value, memory=memory, topic=topic, subjects=subjects, refs=refs, denials=denials, gone=gone,
        says=(*says, f"by the way, {plain}", f"you should know that {plain}", f"just so you know, {plain}",
              f"one more thing: {plain}", f"please remember that {plain}", f"I think I never said it, but {plain}"),
        asks=(*asks, f"do you (know|remember) {clause}?", f"can you tell me {clause}?", f"tell me {clause}", f"remind me {clause}", f"I forgot {clause}, do you know?"),
        checks=(*checks, f"did I (say|tell you) that {plain}?", f"is it (true|right) that {plain}?", f"have I told you that {plain}?", f"{plain}, right?"),
        mentions=(f"did I tell you {clause}?", f"have I told you {clause}?", f"do you know {clause} or not?", f"did I [ever] mention {clause}?", f"have I ever said {clause}?"),
        fixes=(f"actually {plain}", f"no, {plain}", f"sorry, I got that wrong, {plain}", f"wait, that's not right: {plain}"),
    )  # fmt: skip


def _young(number: int, past: str, base: str) -> Kind:
    """How old the person was when something happened."""
    your = past.replace("my ", "your ")
    return _kind(
        f"young_{number}", "ages", f"you {your} when you were {{v}}", f"how old you were when you {your}",
        (f"I {past} when I was {{v}}", f"when I was {{v}} I {past}", f"I was {{v}} when I {past}", f"I {past} at {{v}}", f"at the age of {{v}} I {past}",
         f"I was only {{v}} when I {past}", f"I {past} when I was {{v}} years old"),
        (f"how old was I when I {past}?", f"at what age did I {base}?", f"when did I {base}?", f"what age was I when I {past}?", f"how old was I then, when I {past}?"),
        (f"was I {{v}} when I {past}?", f"did I {base} when I was {{v}}?", f"did I {base} at {{v}}?"), f"how old I was when I {past}",
    )  # fmt: skip


KINDS: tuple[Kind, ...] = (
    _kind("drives", "driven", "you drive {a v}", "what car you drive",
          ("I drive {a v}", "I've got {a v}, that's my car", "my car is {a v}", "these days I drive {a v}", "I go everywhere in my {v}", "I still drive my {v}", "I bought {a v} and I drive it every day", "we have {a v} as a family car", "I get around in {a v}", "my {v} is in the garage, that's my car"),
          ("what car do I drive?", "what do I drive?", "what kind of car do I have?", "which car do I have?", "what's my car?", "what car do I have?", "what sort of car is mine?", "what is my car?"),
          ("do I drive {a v}?", "is my car {a v}?", "do I have {a v}?"), "what car I drive",
          denials=("I don't drive any more", "I sold my car", "I don't have a car any more"), gone="you no longer have a car"),
    _kind("study_city", "city", "you study in {v}", "where you study",
          ("I study in {v}", "I'm a student in {v}", "I go to university in {v}", "my university is in {v}", "I'm doing my degree in {v}", "{v} is where I study", "I'm at uni in {v}", "I started studying in {v}"),
          ("where do I study?", "where do I go to university?", "in which city do I study?", "what city is my university in?", "where am I a student?"),
          ("do I study in {v}?", "is my university in {v}?", "am I a student in {v}?"), "where I study"),
    _kind("work_city", "city", "you work in {v}", "which city you work in",
          ("I work in {v}", "my office is in {v}", "my job is in {v}", "I commute to {v} for work", "{v} is where I work", "I've got a job in {v}", "I found work in {v}", "my company is in {v}"),
          ("which city do I work in?", "in which town do I work?", "what city is my job in?", "where is my office?", "which city is my work in?"),
          ("do I work in {v}?", "is my office in {v}?", "is my job in {v}?"), "which city I work in"),
    _kind("have_counted", "counted", "you have {v}", "how many you have",
          ("I have {v}", "we have {v}", "I've got {v}", "we've got {v}", "there are {v} at home, all mine", "I'm lucky to have {v}", "my partner and I have {v}", "I take care of {v}"),
          ("what family or pets did I mention?", "how many did I say I have?", "who did I say I have at home?"),
          ("do I have {v}?", "have I got {v}?"), "how many I have"),
    _kind("kids_names", "two_names", "your kids are called {v}", "your kids' names",
          ("my kids are called {v}", "our kids are called {v}", "my children are {v}", "the kids, {v}, are asleep", "our children's names are {v}", "my kids are {v}", "we called our kids {v}", "{v} are my kids", "I'm the parent of {v}", "the names of my kids are {v}"),
          ("what are my kids called?", "what are my kids' names?", "what are my children called?", "what are the names of my children?", "what are my children's names?", "who are my kids?"),
          ("are my kids called {v}?", "are my children {v}?", "are {v} my kids?"), "what my kids are called"),
    _kind("titled_name", "titled_name", "{S}'s name is {v}", "{S}'s name",
          ("{S} is called {v}", "{S} is {v}", "{S}'s name is {v}", "{v} is {S}", "I have a new {n}, {v}", "{S} is a certain {v}", "I talked to {S}, {v}", "{v}, that's {S}", "the name of {S} is {v}"),
          ("what is {S} called?", "who is {S}?", "what's {S}'s name?", "what is {S}'s name?", "what is the name of {S}?", "what's the name of {S}?"),
          ("is {S} called {v}?", "is {S}'s name {v}?", "is {v} {S}?"), "what {S} is called", "officials"),
    _kind("parents_names", "two_names", "your parents are called {v}", "your parents' names",
          ("my parents are called {v}", "my mum and dad are called {v}", "my parents are {v}", "{v} are my parents", "my parents, {v}, are here", "my parents' names are {v}"),
          ("what are my parents called?", "what are my parents' names?", "who are my parents?", "what are my mum and dad called?", "what are the names of my parents?"),
          ("are my parents called {v}?", "are my parents {v}?", "are {v} my parents?"), "what my parents are called"),
    _kind("parents_live", "city", "your parents live in {v}", "where your parents live",
          ("my parents live in {v}", "my mum and dad live in {v}", "my parents are in {v}", "my parents moved to {v}", "my parents have a house in {v}", "{v} is where my parents live"),
          ("where do my parents live?", "where are my parents?", "which city do my parents live in?", "where is my parents' house?", "in which town do my parents live?"),
          ("do my parents live in {v}?", "are my parents in {v}?", "is {v} where my parents live?"), "where my parents live"),
    _kind("travel_plan", "place_and_month", "you are going to {v}", "where you are going",
          ("I'm going to {v}", "I'm travelling to {v}", "I'm flying to {v}", "I'm planning a trip to {v}", "we're going to {v}", "I'm off to {v}", "I booked a trip to {v}", "I'm going on holiday to {v}", "we are flying to {v}", "I want to travel to {v}", "my next trip is to {v}", "we're planning to visit {v}"),
          ("where am I going?", "where am I travelling?", "what are my travel plans?", "where is my next trip to?", "where am I flying?", "where am I going on holiday?", "what trip am I planning?", "when and where am I travelling?", "where do I want to travel?"),
          ("am I going to {v}?", "am I travelling to {v}?", "am I flying to {v}?"), "where I am going",
          denials=("I'm not going on that trip any more", "I cancelled my trip", "we called the trip off"), gone="you are no longer going on your trip"),
    _kind("trip_companion_friend", "kin_name", "you are going on {S} with your {v}", "who is going on {S} with you",
          ("I'm going on {S} with my {v}", "my {v} is coming on {S}", "my {v} is coming along on {S}", "I'm taking my {v} on {S}", "my {v} and I are going on {S}", "on {S} I'm travelling with my {v}"),
          ("who is going on {S} with me?", "who is coming on {S}?", "who am I going on {S} with?", "who is travelling with me on {S}?", "who do I take on {S}?", "who's my company on {S}?"),
          ("am I going on {S} with my {v}?", "is my {v} coming on {S}?", "is my {v} going on {S} with me?"), "who is going on {S} with me", "trips",
          refs=("I'm going with my {v}", "my {v} is coming too", "my {v} is coming with me", "my {v} and I are going together", "I'm taking my {v}")),
    _kind("due_month", "month", "the deadline for {S} is in {v}", "the deadline for {S}",
          ("{S} is due in {v}", "the deadline for {S} is in {v}", "{S} has to be finished in {v}", "I have to finish {S} by {v}", "{S} must be ready by {v}", "in {v} I hand in {S}", "I want to finish {S} in {v}", "{v} is the deadline for {S}"),
          ("when is {S} due?", "when is the deadline for {S}?", "what's the deadline for {S}?", "when do I have to finish {S}?", "by when must {S} be ready?", "when does {S} have to be done?", "what is the deadline of {S}?"),
          ("is {S} due in {v}?", "is the deadline for {S} in {v}?", "do I have to finish {S} by {v}?"), "when {S} is due", "makings",
          refs=("the deadline is in {v}", "it's due in {v}", "it has to be finished in {v}", "I have to finish it by {v}", "the deadline is {v}", "it must be ready by {v}", "I hand it in in {v}")),
    _kind("writing_due", "month", "the deadline for {S} is in {v}", "the deadline for {S}",
          ("{S} is due in {v}", "the deadline for {S} is in {v}", "I have to finish {S} by {v}", "my publisher wants {S} in {v}", "{S} must be ready by {v}", "I want to finish {S} in {v}"),
          ("when is {S} due?", "when is the deadline for {S}?", "what's the deadline for {S}?", "when do I have to finish {S}?", "by when must {S} be ready?", "when must {S} be done?"),
          ("is {S} due in {v}?", "is the deadline for {S} in {v}?", "do I have to finish {S} by {v}?"), "when {S} is due", "writings",
          refs=("the deadline is in {v}", "it's due in {v}", "it has to be finished in {v}", "I have to finish it by {v}", "the deadline is {v}", "my publisher wants it in {v}")),
    _kind("writing_name", "word", "{S} is called {v}", "the title of {S}",
          ("I'm writing {a n} called {v}", "I'm working on {a n} called {v}", "{S} is called {v}", "the title of {S} is {v}", "I'm writing {a n}, it's called {v}", "I started writing {a n} with the title {v}", "{S} has a title now, {v}", "I write {a n} named {v}", "{v} is the name of {S}"),
          ("what is {S} called?", "what's the title of {S}?", "what is the name of {S}?", "what's {S} called?", "which title does {S} have?", "how did I name {S}?"),
          ("is {S} called {v}?", "is {v} the title of {S}?", "is {S} named {v}?"), "what {S} is called", "writings",
          refs=("it's called {v}", "the title is {v}", "I call it {v}", "it's named {v}")),
    _kind("making_name", "word", "{S} is called {v}", "the name of {S}",
          ("I'm working on {a n} called {v}", "{S} is called {v}", "I'm building {a n} called {v}", "I started {a n} called {v}", "the name of {S} is {v}", "I have {a n} called {v}", "we named {S} {v}", "I called {S} {v}"),
          ("what is {S} called?", "what's the name of {S}?", "what is the name of {S}?", "what's {S} called?", "how did I name {S}?", "which name does {S} have?"),
          ("is {S} called {v}?", "is {v} the name of {S}?", "is {S} named {v}?"), "what {S} is called", "makings",
          refs=("it's called {v}", "the name is {v}", "I call it {v}", "it's named {v}")),
    _kind("band_name", "word", "{S} is called {v}", "the name of {S}",
          ("{S} is called {v}", "I have {a n} called {v}", "I'm in {a n} called {v}", "we have {a n} called {v}", "the name of {S} is {v}", "{S} has the name {v}", "we named {S} {v}"),
          ("what is {S} called?", "what's the name of {S}?", "what is the name of {S}?", "what's {S} called?", "how is {S} called?", "which name does {S} have?"),
          ("is {S} called {v}?", "is {v} the name of {S}?", "is {S} named {v}?"), "what {S} is called", "bands",
          refs=("it's called {v}", "the name is {v}", "we call it {v}", "it's named {v}")),
    _kind("band_day", "weekday", "{S} meets on {v}", "when {S} meets",
          ("{S} meets on {v}", "{S} meets every {v}", "I see {S} on {v}", "on {v} I'm with {S}", "every {v} I meet {S}", "{v} is the day for {S}"),
          ("when does {S} meet?", "on which day does {S} meet?", "what day is {S}?", "which day of the week is {S}?", "when do I see {S}?", "what day does {S} meet?"),
          ("does {S} meet on {v}?", "is {v} the day for {S}?", "do I see {S} on {v}?"), "when {S} meets", "bands",
          refs=("we meet on {v}", "we meet every {v}", "it's on {v}", "it's every {v}")),
    _kind("person_pet_called", "pet_called", "{S} has {a v}", "the name of {S}'s pet",
          ("{S} has {a v}", "{S} got {a v}", "{S} has {a v} at home", "{S} owns {a v}", "{S} just got {a v}", "{S} lives with {a v}", "{S} has a new pet, {a v}", "there is {a v} at {S}'s place"),
          ("what pet does {S} have?", "what is {S}'s pet called?", "what's the name of {S}'s pet?", "what animal does {S} have?", "which pet does {S} have?", "what is the name of {S}'s animal?", "what kind of pet does {S} have?"),
          ("does {S} have {a v}?", "has {S} got {a v}?", "does {S} own {a v}?"), "what pet {S} has", "kin",
          refs=("{he} has {a v}", "{he} has {a v} too", "{he}'s got {a v}", "{he} got {a v}", "{he} owns {a v}", "{he} also has {a v}")),
    _kind("person_has_name_pet", "pet_name", "{S}'s pet is called {v}", "the name of {S}'s pet",
          ("{S}'s pet is called {v}", "{S} has a pet called {v}", "{S} got a new pet named {v}", "the pet of {S} is called {v}", "{v} is the name of {S}'s pet"),
          ("what is {S}'s pet called?", "what's the name of {S}'s pet?", "what pet name does {S} have?", "how is {S}'s pet called?", "who is {S}'s pet?"),
          ("is {S}'s pet called {v}?", "does {S} have a pet called {v}?", "is {v} the pet of {S}?"), "what {S}'s pet is called", "kin",
          refs=("{he} has a pet called {v}", "{his} pet is called {v}", "{he} got a pet and named it {v}")),
    _kind("is_diet", "diets", "you are {a v}", "what your diet is",
          ("I'm {a v}", "I am {a v}", "I've been {a v} for years", "I became {a v}", "I'm {a v} now", "I turned {v}", "I've decided to be {a v}", "I don't eat like the others, I'm {a v}", "as {a v} I read every label", "being {a v} is easy here", "I'm {a v}, so I cook a lot"),
          ("what is my diet?", "what diet do I follow?", "what kind of eater am I?", "how do I eat?", "what do I call myself when it comes to food?", "what's my diet?", "which diet do I have?"),
          ("am I {a v}?", "do I eat like {a v}?", "have I become {a v}?"), "what my diet is",
          denials=("I'm not {a v} any more",), gone="you are no longer {a v}"),
    _kind("person_is_diet", "diets", "{S} is {a v}", "what {S}'s diet is",
          ("{S} is {a v}", "{S} became {a v}", "{S} has been {a v} for years", "{S} is {a v}, so I cook without meat", "{S} is {a v} now", "{S} decided to be {a v}"),
          ("what is {S}'s diet?", "what diet does {S} follow?", "how does {S} eat?", "what kind of eater is {S}?", "which diet does {S} have?"),
          ("is {S} {a v}?", "does {S} eat like {a v}?", "has {S} become {a v}?"), "what {S}'s diet is", "kin",
          refs=("{he} is {a v}", "{he}'s {a v}", "{he} became {a v}", "{he}'s {a v} now")),
    _kind("person_present", "presents", "you are giving {S} {a v} as a present", "what you are giving {S} as a present",
          ("I'm giving {S} {a v}", "I got {S} {a v} for {his} birthday", "{S} gets {a v} from us this year", "I've wrapped {a v} for {S}", "for {S} I bought {a v}, it's a present", "{a v} is what I'm giving {S}",
           "{a v} is hidden in the cupboard, it's for {S}", "I ordered {a v} for {S} as a present", "this year {S} is getting {a v} from me", "I found the perfect present for {S}, {a v}", "I'll give {S} {a v} for Christmas"),
          ("what am I giving {S} for {his} birthday?", "what did I get {S}?", "what present do I have for {S}?", "what's {S} getting from me?", "which present is for {S}?", "what did I buy for {S}?", "what is my present for {S}?", "what does {S} get from us?", "what did I order for {S}?"),
          ("am I giving {S} {a v}?", "is {S} getting {a v} from me?", "did I buy {a v} for {S}?", "is my present for {S} {a v}?"), "what I'm giving {S}", "people",
          refs=("{he}'s getting {a v} from me", "I'm giving {him} {a v}", "I bought {him} {a v}", "my present for {him} is {a v}")),
    _kind("pet_since", "duration", "you have had {S} for {v}", "how long you have had {S}",
          ("I've had {S} for {v}", "{S} has been mine for {v}", "{S} has been part of the family for {v}", "it's {v} since {S} moved in", "{S} came to us {v} ago", "I got {S} {v} ago", "{S} moved in {v} ago", "for {v} now {S} has been with me", "we adopted {S} {v} ago", "{v}, that's how long {S} has been here"),
          ("how long have I had {S}?", "since when do I have {S}?", "how long has {S} been with me?", "for how long have I had {S}?", "how long ago did {S} move in?", "how long ago did I get {S}?", "how long is it since I got {S}?", "how long has {S} been part of the family?"),
          ("have I had {S} for {v}?", "has {S} been with me for {v}?", "did I get {S} {v} ago?", "has {S} lived here for {v}?"), "how long I've had {S}", "pets",
          refs=("I've had {him} for {v}", "{he} came to us {v} ago", "{he} has been here for {v}")),
    _kind("is_sort", "sorts", "you are {a v}", "what sort of person you are",
          ("I'm {a v}", "I am {a v}", "I've always been {a v}", "I think I'm {a v}", "I'm really {a v}", "you should know I'm {a v}", "they say I'm {a v}", "I guess I'm {a v}", "I'm {a v}, always was"),
          ("what sort of person am I?", "what kind of person am I?", "what did I say I am?", "what am I?", "how did I describe myself?", "what do I call myself?"),
          ("am I {a v}?", "do I call myself {a v}?", "would you say I'm {a v}?"), "what sort of person I am"),
    _kind("two_kept", "two_pets", "{S} are called {v}", "the names of {S}",
          ("I have {n}, {v}", "{S} are called {v}", "I have {n} called {v}", "I've got {n}, they are called {v}", "we have {n}, {v}", "my {n}, {v}, are asleep", "the names of {S} are {v}", "I have {n} and their names are {v}", "I live with {n}, {v}", "{v} are {S}", "I just got {n}: {v}", "we adopted {n} and named them {v}"),
          ("what are {S} called?", "what are the names of {S}?", "what did I call {S}?", "what are {S} named?", "who are {S}?", "which names do {S} have?", "what names did I give {S}?"),
          ("are {S} called {v}?", "are {v} {S}?", "do I have {n} called {v}?", "did I name {S} {v}?"), "what {S} are called", "twos",
          refs=("they are called {v}", "their names are {v}", "I named them {v}", "they're {v}")),
    _kind("older_than", "older", "{S} is {v} than you", "how much older or younger {S} is",
          ("{S} is {v} than me", "{S} is {v} than I am", "I have {a n} who is {v} than me", "{S} is exactly {v} than me", "{S}, who is {v} than me, laughs about it", "compared to me {S} is {v}", "{S} was born later or earlier, {he} is {v} than me", "my {n} is {v}"),
          ("how much older is {S}?", "how much younger is {S}?", "is {S} older or younger than me, and by how much?", "what's the age difference between {S} and me?", "how many years are between {S} and me?", "who is older, {S} or me?"),
          ("is {S} {v} than me?", "is {S} {v} than I am?", "am I right that {S} is {v} than me?"), "how much older or younger {S} is", "kin",
          refs=("{he} is {v} than me", "{he}'s {v} than me", "{he} is {v} than I am")),
    _kind("kid_school", "schools", "{S} goes to {v}", "which school {S} goes to",
          ("{S} goes to {v}", "{S} is at {v}", "{S} started at {v}", "{S}'s school is {v}", "I take {S} to {v} every day", "{S} is a pupil at {v}", "{S} attends {v}", "we found a place for {S} at {v}"),
          ("which school does {S} go to?", "what school does {S} go to?", "where does {S} go to school?", "what's {S}'s school called?", "which school is {S} at?", "what is the name of {S}'s school?", "where is {S} at school?"),
          ("does {S} go to {v}?", "is {S} at {v}?", "is {v} the school of {S}?"), "which school {S} goes to", "pupils",
          refs=("{he} goes to {v}", "{he}'s at {v}", "{he} started at {v}", "{his} school is {v}")),
    _kind("kid_grade", "grades", "{S} is in {v}", "which grade {S} is in",
          ("{S} is in {v}", "{S} just started {v}", "{S} is in {v} now", "{S} will finish {v} soon", "{S} started {v} this year", "{S} moved up to {v}", "{S} goes to {v}"),
          ("which grade is {S} in?", "what grade is {S} in?", "which year is {S} in at school?", "what class is {S} in?", "how far is {S} at school?"),
          ("is {S} in {v}?", "did {S} start {v}?", "is {S} in {v} now?"), "which grade {S} is in", "pupils",
          refs=("{he} is in {v}", "{he}'s in {v}", "{he} just started {v}")),
    *(_young(n, past, base) for n, (past, base) in enumerate(_WHEN_YOUNG)),
)  # fmt: skip
SUBJECTS["agemates"] = (
    "sister", "brother", "wife", "husband", "girlfriend", "boyfriend", "partner", "best friend", "friend", "colleague", "boss", "cousin", "roommate", "neighbour",
)  # fmt: skip
SUBJECTS["pupils"] = (
    "son", "daughter", "niece", "nephew", "grandson", "granddaughter", "little sister", "little brother", "stepson", "stepdaughter", "godson", "goddaughter",
)  # fmt: skip
SUBJECTS["twos"] = tuple(
    f"{n} {animal}" for n in ("two", "2", "two little", "two old") for animal in ("cats", "dogs", "rabbits", "parrots", "horses", "hamsters", "budgies", "goldfish",
    "guinea pigs", "kittens", "puppies", "ponies", "goats", "chickens", "turtles", "rats")
)  # fmt: skip
SUBJECTS["kin"] = (
    "sister", "brother", "mum", "dad", "mother", "father", "wife", "husband", "girlfriend", "boyfriend", "partner", "best friend", "friend",
    "neighbour", "colleague", "boss", "aunt", "uncle", "cousin", "son", "daughter", "grandma", "grandpa", "roommate",
)  # fmt: skip
SUBJECTS["officials"] = (
    "boss", "teacher", "doctor", "dentist", "neighbour", "landlord", "landlady", "professor", "vet", "lawyer", "maths teacher", "piano teacher",
    "supervisor", "manager", "therapist", "headmaster", "math teacher", "driving instructor", "tutor",
)  # fmt: skip
SUBJECTS["trips"] = ("trip", "holiday", "vacation", "journey", "road trip", "city trip", "weekend trip", "business trip")

COMBOS: tuple[Combo, ...] = (
    Combo(("trip_city", "trip_month", "trip_companion_friend"), (
        "I'm planning {a n} to {v1} in {v2} with my {v3}", "in {v2} I'm going on {a n} to {v1} with my {v3}", "my {v3} and I are planning {a n} to {v1} in {v2}", "I booked {a n} to {v1} in {v2}, my {v3} is coming too",
        "we have {a n} to {v1} planned for {v2}, my {v3} and I", "{a n} to {v1} is planned for {v2} with my {v3}")),
    Combo(("trip_city", "trip_month", "trip_companion_name"), (
        "I'm planning {a n} to {v1} in {v2} with {v3}", "in {v2} I'm going on {a n} to {v1} with {v3}", "{v3} and I are planning {a n} to {v1} in {v2}", "I booked {a n} to {v1} in {v2}, {v3} is coming too")),
    Combo(("trip_city", "trip_companion_friend"), ("I'm planning {a n} to {v1} with my {v2}", "my {v2} and I are going on {a n} to {v1}", "{a n} to {v1} with my {v2}, that's the plan", "I'm going on {a n} to {v1} and my {v2} is coming too")),
    Combo(("trip_city", "trip_month"), ("I'm planning {a n} to {v1} in {v2}", "in {v2} I'm going on {a n} to {v1}", "I booked {a n} to {v1} for {v2}", "we're going on {a n} to {v1} in {v2}", "my next adventure is {a n} to {v1} in {v2}")),
    Combo(("trip_country", "trip_month"), ("I'm planning {a n} to {v1} in {v2}", "in {v2} I'm going on {a n} to {v1}", "I booked {a n} to {v1} for {v2}", "we're going on {a n} to {v1} in {v2}")),
    Combo(("self_studies", "study_city"), ("I study {v1} in {v2}", "I'm studying {v1} in {v2}", "I'm a student of {v1} in {v2}", "I do {v1} at the university in {v2}", "in {v2} I study {v1}", "I'm doing a degree in {v1} in {v2}", "I go to university in {v2} and study {v1}")),
    Combo(("self_job", "work_city"), ("I work as {a v1} in {v2}", "I'm {a v1} in {v2}", "I have a job as {a v1} in {v2}", "in {v2} I work as {a v1}", "my job in {v2} is {a v1}", "I'm working in {v2} as {a v1}", "I'm {a v1} and my office is in {v2}")),
    Combo(("self_name", "self_city"), ("I'm {v1} and I live in {v2}", "I'm {v1} and I just moved to {v2}", "my name is {v1} and I live in {v2}", "I'm {v1} from {v2}", "this is {v1} from {v2}", "I am {v1}, I live in {v2}", "my name is {v1}, I'm from {v2} and I live there")),
    Combo(("self_name", "self_age"), ("I'm {v1} and I'm {v2}", "I'm {v1}, {v2} years old", "my name is {v1} and I'm {v2} years old", "I am {v1} and I am {v2}", "{v1}, {v2} years old, nice to meet you")),
    Combo(("self_city", "self_job"), ("I just moved to {v1}, I work there as {a v2}", "I live in {v1} and I'm {a v2}", "I moved to {v1} to work as {a v2}", "I'm {a v2} and live in {v1}")),
    Combo(("self_job", "self_workplace"), ("I'm {a v1} at {v2}", "I work as {a v1} at {v2}", "my job is {v1} at {v2}", "I'm working at {v2} as {a v1}")),
    Combo(("pet_name", "pet_age"), ("I have {a n} called {v1}, {he} is {v2} old", "I have {a n} named {v1} who is {v2} old", "we have {a n}, {v1}, and {he} is {v2} old", "I've got {a n}, {his} name is {v1} and {he}'s {v2} old")),
    Combo(("pet_name", "pet_colour"), ("I have {a n} called {v1}, {he} is {v2}", "we have {a n}, {v1}, {he}'s {v2}", "I've got {a n} named {v1} and {he} is {v2}")),
    Combo(("pet_name", "pet_fear"), ("I have {a n} called {v1} and {he} is afraid of {v2}", "we have {a n} named {v1}, {he}'s scared of {v2}")),
    Combo(("pet_colour", "pet_fear"), ("{S} is {v1} and {he}'s afraid of {v2}", "{S} is {v1} and is scared of {v2}", "{S} is {v1} but {he} is afraid of {v2}")),
    Combo(("pet_colour", "pet_age"), ("{S} is {v1} and {v2} old", "{S} is {v2} old and {v1}", "{S} is {v1} and {he}'s {v2} old")),
    Combo(("pet_age", "pet_food"), ("{S} is {v1} old and loves {v2}", "{S} is {v1} old and {his} favourite food is {v2}")),
    Combo(("dog_breed", "pet_age"), ("{S} is {a v1} and {he} is {v2} old", "{S} is {a v1}, {v2} old", "{S} is {v2} old, {he}'s {a v1}")),
    Combo(("cat_breed", "pet_age"), ("{S} is {a v1} and {he} is {v2} old", "{S} is {a v1}, {v2} old", "{S} is {v2} old, {he}'s {a v1}")),
    Combo(("person_name", "person_job"), ("I have {a n} called {v1}, {he} is {a v2}", "I have {a n}, {v1}, who works as {a v2}", "{S} is called {v1} and {he}'s {a v2}")),
    Combo(("person_name", "person_age"), ("I have {a n} called {v1}, {he} is {v2}", "I've got {a n}, {v1}, {v2} years old")),
    Combo(("person_name", "person_lives"), ("I have {a n} called {v1} in {v2}, {he} lives there", "I have {a n} named {v1} who lives in {v2}", "{S} is called {v1} and {he} lives in {v2}")),
    Combo(("person_lives", "person_job"), ("{S} lives in {v1} and works as {a v2}", "{S} lives in {v1}, {he}'s {a v2}", "{S} is {a v2} and lives in {v1}", "{S} works in {v1} as {a v2} and lives there too")),
    Combo(("person_job", "person_instrument"), ("{S} is {a v1} and plays the {v2}", "{S} plays the {v2} and works as {a v1}")),
    Combo(("person_age", "person_hobby"), ("{S} is {v1} and loves {v2}", "{S} is {v1} years old and {his} hobby is {v2}")),
    Combo(("person_visit_day", "person_lives"), ("{S} is coming on {v1}, {he} lives in {v2}", "{S} lives in {v2} and is visiting on {v1}")),
    Combo(("writing_name", "writing_due"), ("I'm writing {a n} called {v1} and the deadline is in {v2}", "I'm working on {a n} called {v1}, it's due in {v2}", "{S} is called {v1} and has to be ready by {v2}")),
    Combo(("making_name", "due_month"), ("I'm working on {a n} called {v1} and it's due in {v2}", "{S} is called {v1}, the deadline is in {v2}", "I'm building {a n} called {v1}, it must be ready by {v2}")),
    Combo(("appointment_weekday", "appointment_time"), ("I have {a n} on {v1} at {v2}", "I've got {a n} on {v1} at {v2}", "my next {n} is on {v1} at {v2}", "there's {a n} on {v1} at {v2}", "I have {a n} next {v1} at {v2}")),
    Combo(("appointment_date", "appointment_time"), ("I have {a n} on {v1} at {v2}", "I've got {a n} on {v1} at {v2}", "there's {a n} on {v1} at {v2}")),
    Combo(("self_fav_food", "self_fav_drink"), ("I love {v1} most of all food and my favourite drink is {v2}", "my favourite food is {v1} and my favourite drink is {v2}")),
    Combo(("self_allergy", "self_fav_food"), ("I'm allergic to {v1} and my favourite food is {v2}", "my favourite food is {v2} but I'm allergic to {v1}")),
    Combo(("self_city", "person_name"), (
        "I live in {v1} with {S} {v2}", "I live with {S} {v2} in {v1}", "{S} {v2} and I live in {v1}", "I share a flat in {v1} with {S}, {v2}", "I moved to {v1} with {S} {v2}",
        "I live in {v1} together with {S}, {he}'s called {v2}", "we live in {v1}, {S} {v2} and me")),
    Combo(("self_name", "self_city", "person_name"), (
        "I'm {v1} and I live in {v2} with {S} {v3}", "I'm called {v1} and I live in {v2} with {S}, {v3}", "my name is {v1}, I live in {v2} with {S} {v3}",
        "{v1} here, I live with {S} {v3} in {v2}")),
    Combo(("self_name", "self_job"), ("I'm {v1}, I'm {a v2}", "I am {v1} and I'm {a v2}", "my name is {v1} and I work as {a v2}", "I'm {v1}, {a v2}", "my name's {v1}, I'm {a v2}", "{v1} here, I work as {a v2}")),
    Combo(("self_name", "self_job", "work_city"), ("I'm {v1}, I'm {a v2} in {v3}", "I am {v1}, {a v2} in {v3}", "my name is {v1} and I work as {a v2} in {v3}", "I'm {v1} and I'm {a v2} in {v3}")),
    Combo(("person_name", "have_counted"), (
        "{S} is called {v1} and we have {v2}", "{S}'s name is {v1} and we have {v2}", "{S} {v1} and I have {v2}", "we have {v2}, {S} {v1} and I", "{S} is {v1} and we've got {v2}", "{S} is {v1}, we have {v2} together")),
    Combo(("self_job", "have_counted"), ("I'm {a v1} and I have {v2}", "I work as {a v1} and we have {v2}", "I have {v2} and work as {a v1}", "I'm {a v1} with {v2}")),
    Combo(("self_learning", "moving_city"), (
        "I'm learning {v1} because we're moving to {v2}", "I'm learning {v1} because I'm moving to {v2}", "I learn {v1} as I'm moving to {v2}", "we're moving to {v2}, so I'm learning {v1}", "I'm moving to {v2} and that's why I'm learning {v1}")),
    Combo(("self_learning", "travel_plan"), ("I'm learning {v1} because I'm going to {v2}", "I'm going to {v2}, so I'm learning {v1}", "I take {v1} lessons because we're going to {v2}")),
    Combo(("self_instrument", "person_instrument"), ("I play the {v1} and {S} plays the {v2}", "{S} plays the {v2}, I play the {v1}", "I'm on the {v1} and {S} plays the {v2}")),
    Combo(("self_fav_food", "self_hated_food"), ("I love {v1}, it's my favourite food, but I hate eating {v2}", "my favourite food is {v1} and I hate eating {v2}", "I hate {v2} but {v1} is my favourite food")),
    Combo(("self_city", "pet_name"), ("I live in {v1} with {S} {v2}", "I live in {v1} with {S}, {he}'s called {v2}", "{S} {v2} and I live in {v1}", "I live alone in {v1}, only {S} {v2} is with me")),
    Combo(("pet_name", "pet_colour", "pet_fear"), ("{S} {v1} is {v2} and {he}'s afraid of {v3}", "{S} {v1} is {v2} and {he} is scared of {v3}", "I have {a n} called {v1}, {he} is {v2} and afraid of {v3}")),
    Combo(("self_instrument", "self_hobby"), ("I play the {v1} and my hobby is {v2}", "my hobby is {v2} and I play the {v1}")),
)  # fmt: skip

TOGETHER: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    *((where, "trip_month", ("where am I going in {w}?", "where am I travelling in {w}?", "what's my destination in {w}?", "where will I be in {w}?",
       "where do I go in {w}?", "which place do I visit in {w}?")) for where in ("trip_city", "trip_country")),
    *((when, where, ("when am I going to {w}?", "when do I travel to {w}?", "when is my trip to {w}?", "when am I off to {w}?", "when do I fly to {w}?",
       "when will I be in {w}?")) for when in ("trip_month", "trip_date") for where in ("trip_city", "trip_country")),
    *((who, where, ("who is going to {w} with me?", "who is travelling to {w} with me?", "who am I going to {w} with?", "who's coming to {w} with me?",
       "with whom do I travel to {w}?")) for who in ("trip_companion_name", "trip_companion_kin", "trip_companion_friend") for where in ("trip_city", "trip_country")),
    ("appointment_time", "appointment_weekday", ("what time is {S} on {w}?", "at what time is {S} on {w}?", "when on {w} is {S}?", "what time do I have {S} on {w}?")),
    ("appointment_time", "appointment_date", ("what time is {S} on {w}?", "at what time is {S} on {w}?", "when on {w} is {S}?", "what time do I have {S} on {w}?")),
    ("event_city", "event_weekday", ("where is {S} on {w}?", "where do I go on {w} for {S}?", "which city is {S} in on {w}?")),
    ("self_workplace", "self_job", ("where do I work as {a w}?", "where am I {a w}?", "which place do I work at as {a w}?")),
    ("person_workplace", "person_job", ("where does {S} work as {a w}?", "which place does {S} work at as {a w}?", "where is {S} {a w}?")),
    ("writing_due", "writing_name", ("when is {w} due?", "when is the deadline for {w}?", "by when do I have to finish {w}?", "when must {w} be ready?")),
    ("due_month", "making_name", ("when is {w} due?", "when is the deadline for {w}?", "by when do I have to finish {w}?", "when must {w} be ready?")),
    ("project_deadline", "project_name", ("when is {w} due?", "when is the deadline for {w}?", "by when do I have to finish {w}?", "when must {w} be ready?")),
)  # fmt: skip
"""Questions about one fact that name another of the same subject: (asked, named, lines with the named value as {w})."""
