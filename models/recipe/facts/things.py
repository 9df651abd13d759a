"""Pets and things that someone owns: names, breeds, habits, makes, prices, places, codes."""

from __future__ import annotations

from models.recipe.dsl import Combo, Kind

_DOGS = ("dog", "puppy", "guard dog", "rescue dog", "old dog", "little dog")
_CATS = ("cat", "kitten", "tomcat", "house cat", "old cat", "barn cat")
_BIRDS = ("parrot", "budgie", "canary", "cockatiel", "parakeet", "bird")
_OTHER_PETS = (
    "hamster", "rabbit", "bunny", "goldfish", "turtle", "tortoise", "guinea pig", "ferret", "snake", "lizard",
    "gecko", "chicken", "rooster", "hen", "goat", "mouse", "rat", "gerbil", "chinchilla", "hedgehog", "iguana",
    "duck", "goose", "pigeon", "frog", "crab", "fish", "axolotl", "spider", "lamb", "sheep", "pig", "cow",
    "llama", "alpaca", "donkey", "degu", "betta fish", "bearded dragon",
)
_HORSES = ("horse", "pony", "mare", "foal")

_VEHICLES = (
    "car", "van", "motorbike", "scooter", "moped", "truck", "pickup", "camper", "camper van", "minivan", "trailer",
    "caravan", "motorcycle", "jeep", "convertible", "company car", "old car", "new car", "second car",
)
_BIKES = ("bike", "bicycle", "e-bike", "mountain bike", "road bike", "racing bike", "folding bike", "cargo bike")
_DEVICES = (
    "laptop", "phone", "camera", "tablet", "tv", "printer", "coffee machine", "fridge", "washing machine", "dishwasher",
    "microwave", "oven", "toaster", "kettle", "vacuum cleaner", "drone", "smartwatch", "e-reader", "radio", "speaker",
    "router", "monitor", "keyboard", "projector", "games console", "record player", "hair dryer", "freezer", "blender",
    "work laptop", "work phone", "old phone", "new phone", "desktop computer", "sewing machine", "lawnmower", "drill",
    "electric toothbrush", "rice cooker", "air fryer", "headset", "mouse pad", "hard drive", "doorbell", "tumble dryer",
)
_INSTRUMENTS = (
    "guitar", "piano", "violin", "cello", "flute", "trumpet", "ukulele", "drum kit", "accordion", "bass guitar",
    "saxophone", "clarinet", "harp", "banjo", "synth", "electric guitar", "harmonica",
)
_FURNITURE = (
    "sofa", "desk", "bookshelf", "bed", "wardrobe", "armchair", "dining table", "mattress", "office chair", "lamp",
    "couch", "rug", "mirror", "chest of drawers", "coffee table", "bookcase",
)
_GEAR = (
    "watch", "tent", "backpack", "kayak", "boat", "surfboard", "skateboard", "snowboard", "suitcase", "sleeping bag",
    "telescope", "helmet", "jacket", "winter coat", "wallet", "handbag", "umbrella", "ring", "necklace", "tennis racket",
    "canoe", "sailing boat", "rowing boat", "paddleboard", "chess set", "hammock", "barbecue", "grill", "toolbox",
    "ladder", "fishing rod", "raincoat", "pen knife", "fountain pen", "treadmill", "exercise bike", "yoga mat", "pram",
)
_HOMES = (
    "house", "flat", "apartment", "studio", "cottage", "cabin", "bungalow", "garage", "workshop", "garden shed",
    "holiday home", "houseboat", "loft", "townhouse", "farmhouse", "office", "beach house", "summer house",
)
_GOODS = _VEHICLES + _BIKES + _DEVICES + _INSTRUMENTS + _FURNITURE + _GEAR

SUBJECTS: dict[str, tuple[str, ...]] = {
    "pets": _DOGS + _CATS + _BIRDS + _OTHER_PETS + _HORSES,
    "dogs": _DOGS,
    "cats": _CATS,
    "birds": _BIRDS,
    "horses": _HORSES,
    "things": _GOODS + _HOMES,
    "goods": _GOODS,
    "vehicles": _VEHICLES,
    "bikes": _BIKES,
    "devices": _DEVICES,
    "instruments": _INSTRUMENTS,
    "furniture": _FURNITURE,
    "gear": _GEAR,
    "homes": _HOMES,
    "gear_locks": (
        "bike lock", "safe", "suitcase", "locker", "garage door", "front door", "garden gate", "key box", "briefcase", "phone", "tablet",
        "laptop", "alarm", "strongbox", "gym locker", "padlock", "letterbox", "car radio", "shed", "storage unit",
    ),
    "sized": _HOMES + ("garden", "allotment", "balcony", "terrace", "cellar", "attic", "plot of land", "yard", "kitchen",
                       "bedroom", "living room", "storage unit"),
    "rentals": _HOMES + ("room", "parking space", "storage unit", "allotment", "practice room", "parking spot", "desk space"),
    "rooms": (
        "kitchen", "bedroom", "living room", "bathroom", "hallway", "dining room", "study", "balcony", "home office",
        "guest room", "attic", "cellar", "basement", "garage", "porch", "spare room",
        "utility room", "playroom", "laundry room", "conservatory", "staircase", "nursery", "shed", "toilet",
        "music room", "front room", "entrance hall",
    ),
}

_INVENTED_MAKES = (
    "Velmo", "Torvano", "Kestra", "Brindel", "Ozari", "Luminex", "Farrow", "Nordane", "Pelliq", "Hasto", "Quilter", "Varro",
    "Mistral", "Zenka", "Ardo", "Corvane", "Tellux", "Ombra", "Riddock", "Savant", "Jupo", "Wexley", "Halden", "Trione",
    "Pavo", "Gantry", "Orlo", "Kivik", "Bantor", "Sollis", "Dravo", "Elmira", "Fenwick", "Grayle", "Ilara", "Jaxo",
    "Korvid", "Lenza", "Mardox", "Nuvio", "Opalix", "Prenta", "Rovar", "Stellon", "Tarkin", "Ulvi", "Vanta", "Yarrow",
)

POOLS: dict[str, tuple[str, ...]] = {
    "pet_kind": (
        "dog", "puppy", "cat", "kitten", "parrot", "hamster", "rabbit", "horse", "pony", "goldfish", "turtle", "tortoise",
        "guinea pig", "budgie", "ferret", "snake", "lizard", "gecko", "goat", "mouse", "rat", "gerbil", "canary",
        "chinchilla", "hedgehog", "iguana", "duck", "pigeon", "cockatiel", "parakeet", "donkey", "bearded dragon",
        "axolotl", "tarantula", "stick insect", "hermit crab", "corn snake", "dachshund", "labrador", "poodle",
        "beagle", "persian cat", "siamese cat", "black cat", "border collie", "golden retriever", "german shepherd",
        "chameleon", "frog", "toad", "newt", "llama", "alpaca", "sheep", "pig", "degu", "cockatoo", "macaw", "whippet",
    ),
    "thing_kind": (
        "car", "bike", "laptop", "camera", "guitar", "piano", "boat", "house", "flat", "garden", "van", "motorbike", "tent",
        "violin", "kayak", "caravan", "drone", "telescope", "sewing machine", "record player", "surfboard", "skateboard",
        "3D printer", "coffee machine", "dishwasher", "tablet", "games console", "projector", "ukulele", "cello",
        "camper van", "scooter", "cottage", "greenhouse", "sauna", "hot tub", "treadmill", "rowing machine", "trampoline",
        "typewriter", "canoe", "snowboard", "e-bike", "cargo bike", "electric car", "washing machine", "bread maker",
        "film camera", "workshop", "allotment", "houseboat", "chess set", "hammock", "fireplace", "microscope", "drum kit",
        "robot vacuum", "smartwatch", "bass guitar", "trumpet", "pizza oven", "garage", "summer house", "motor boat",
    ),
    "dog_breed": (
        "labrador", "poodle", "beagle", "dachshund", "border collie", "golden retriever", "german shepherd", "corgi", "pug",
        "boxer", "husky", "whippet", "greyhound", "chihuahua", "cocker spaniel", "springer spaniel", "dalmatian", "rottweiler",
        "schnauzer", "shih tzu", "terrier", "jack russell", "yorkshire terrier", "maltese", "bulldog", "french bulldog",
        "great dane", "st bernard", "newfoundland", "akita", "shiba inu", "samoyed", "vizsla", "weimaraner", "pointer",
        "irish setter", "basset hound", "bloodhound", "australian shepherd", "collie", "sheepdog", "malinois", "mutt",
        "mongrel", "labradoodle", "cockapoo", "cavapoo", "pomeranian", "pekingese", "papillon", "lurcher", "saluki",
        "afghan hound", "bernese mountain dog", "leonberger", "doberman", "staffie", "westie", "spitz", "puggle",
        "lab mix", "collie cross", "podenco", "havanese", "keeshond",
    ),
    "cat_breed": (
        "siamese", "persian", "maine coon", "ragdoll", "bengal", "sphynx", "british shorthair", "tabby", "tortoiseshell",
        "norwegian forest cat", "russian blue", "abyssinian", "birman", "burmese", "scottish fold", "ginger tom", "calico",
        "devon rex", "cornish rex", "turkish angora", "turkish van", "manx", "savannah", "siberian", "balinese",
        "domestic shorthair", "street cat", "mixed breed", "chartreux", "ocicat", "korat", "tonkinese", "himalayan",
        "munchkin", "singapura", "somali", "bombay", "american curl", "moggy", "ragamuffin",
    ),
    "bird_breed": (
        "african grey", "macaw", "cockatoo", "lovebird", "conure", "amazon parrot", "ringneck", "quaker parrot", "caique",
        "eclectus", "lorikeet", "rosella", "zebra finch", "monk parakeet", "senegal parrot", "gouldian finch", "pionus",
        "blue budgie", "english budgie", "kakariki", "parrotlet", "lory", "galah", "corella", "bourke's parakeet",
    ),
    "horse_breed": (
        "shetland", "arabian", "haflinger", "icelandic", "friesian", "hanoverian", "clydesdale", "shire", "connemara",
        "andalusian", "appaloosa", "mustang", "quarter horse", "thoroughbred", "welsh cob", "fjord", "lipizzaner", "lusitano",
        "dartmoor", "exmoor", "morgan", "paint horse", "percheron", "trakehner", "irish cob", "highland", "palomino",
    ),
    "pet_age": (
        "two years", "three years", "four years", "five years", "six years", "seven years", "eight years", "nine years",
        "ten years", "eleven years", "twelve years", "13 years", "14 years", "15 years", "16 years", "2 years", "3 years",
        "4 years", "5 years", "6 years", "7 years", "8 years", "9 years", "10 years", "11 years", "12 years", "one year",
        "a year", "a year and a half", "two and a half years", "eight weeks", "10 weeks", "twelve weeks", "three months",
        "4 months", "five months", "6 months", "seven months", "8 months", "nine months", "10 months", "18 months", "20 years",
        "a few weeks", "almost a year", "nearly three years",
    ),
    "pet_colour": (
        "black", "white", "brown", "grey", "ginger", "orange", "cream", "golden", "spotted", "striped", "black and white",
        "brown and white", "grey and white", "chocolate brown", "sandy", "silver", "dark brown", "light brown", "beige",
        "green", "yellow", "blue", "bright green", "red", "reddish brown", "snow white", "jet black", "honey coloured",
        "caramel", "speckled", "white with brown spots", "black with a white chest", "grey with white paws", "fawn", "chestnut",
        "tan", "black and tan", "pale yellow", "multicoloured", "copper", "ash grey", "off white",
    ),
    "pet_food": (
        "chicken", "tuna", "salmon", "carrots", "cheese", "peanut butter", "apples", "bananas", "lettuce", "cucumber", "liver",
        "boiled eggs", "sausages", "ham", "beef", "rice", "sunflower seeds", "dandelions", "strawberries", "blueberries",
        "broccoli", "mealworms", "hay", "oats", "corn", "peas", "sardines", "shrimp", "yoghurt", "toast", "popcorn", "melon",
        "pumpkin", "sweet potato", "turkey", "duck", "rabbit", "crickets", "kale", "parsley", "watermelon", "grapes", "pears",
        "bacon", "fish sticks", "scrambled eggs", "dry biscuits", "cat biscuits", "beef jerky", "cottage cheese", "raw carrots",
        "cooked pasta", "spinach", "clover", "millet", "walnuts", "tomatoes", "crackers", "mackerel", "lamb", "meatballs",
    ),
    "pet_toy": (
        "tennis ball", "rubber duck", "squeaky bone", "stuffed fox", "feather wand", "old sock", "cardboard box", "laser pointer",
        "rope", "frisbee", "plush rabbit", "toy mouse", "ball of wool", "little bell", "running wheel", "paper bag", "wooden stick",
        "squeaky hedgehog", "red ball", "blue ball", "teddy bear", "slipper", "tunnel", "swing", "mirror", "catnip fish",
        "plastic bottle", "squeaky chicken", "stuffed elephant", "knotted towel", "chew ring", "toy carrot", "ping pong ball",
        "plush octopus", "rubber ring", "shoelace", "football", "stuffed duck", "yellow blanket", "toilet roll", "pine cone",
        "toy snake", "soft pig", "jingle ball", "puzzle feeder", "stuffed lion", "squeaky pizza", "rubber chicken", "green frisbee",
    ),
    "pet_habit": (
        "chewing shoes", "chasing squirrels", "digging holes", "sleeping in the sun", "stealing socks", "barking at the postman",
        "climbing the curtains", "sitting on the keyboard", "looking out of the window", "chasing flies", "hiding under the bed",
        "jumping on the table", "rolling in mud", "swimming in the lake", "scratching the sofa", "waking everyone at five",
        "drinking from the tap", "sitting in boxes", "knocking over glasses", "running in circles", "watching tv", "eating slippers",
        "begging at the table", "singing in the morning", "following people to the bathroom", "splashing in puddles",
        "pushing things off shelves", "hiding food", "chasing shadows", "escaping from the garden", "biting cables",
        "nibbling plants", "carrying sticks around", "opening doors", "sleeping upside down", "howling at sirens",
        "collecting stones", "playing in the snow", "chasing its own tail", "lying on the newspaper", "tearing up paper",
    ),
    "pet_place": (
        "on the sofa", "under the bed", "in the kitchen", "in a basket", "on the windowsill", "in the hallway", "in the garage",
        "in the barn", "in a cardboard box", "on the armchair", "next to the radiator", "in the bathroom", "on the balcony",
        "behind the couch", "in the laundry basket", "on top of the wardrobe", "in the living room", "by the front door",
        "in the wardrobe", "under the desk", "in the shed", "in the garden", "on an old blanket", "in the spare room", "in a crate",
        "in the basement", "by the fireplace", "under the stairs", "on the washing machine", "in the bath", "on the porch",
        "at the foot of the bed", "in the attic", "on the rug", "in the greenhouse", "beside the stove", "in the guest room",
        "on the top bunk", "in an old suitcase", "in the conservatory", "on a pile of towels", "under the kitchen table",
    ),
    "pet_fear": (
        "thunder", "fireworks", "the vacuum cleaner", "loud noises", "water", "cars", "big dogs", "strangers", "balloons", "cats",
        "children", "umbrellas", "the hair dryer", "the vet", "stairs", "the dark", "bikes", "trains", "the doorbell", "plastic bags",
        "storms", "the washing machine", "men with hats", "lawnmowers", "spiders", "mirrors", "the broom", "cows", "horses",
        "the lift", "motorbikes", "the rain", "geese", "skateboards", "the dishwasher", "bees", "heights", "wheelie bins", "wind",
        "the blender", "drones", "statues", "crows", "the ironing board", "scissors", "buses", "snow", "foxes", "slippery floors",
    ),
    "pet_source": (
        "a shelter", "the animal shelter", "a breeder", "a farm", "a pet shop", "a neighbour", "a friend", "the street", "a rescue centre",
        "Spain", "Romania", "Greece", "a small breeder", "an online ad", "a cat rescue", "a colleague", "an old lady", "a village market",
        "a foster home", "the town shelter", "a family down the road", "Portugal", "Ireland", "a zoo shop", "a garden centre",
        "a school", "a breeder in the north", "a dog rescue", "a local charity", "the woods", "a car park", "a farmer", "Croatia",
        "an uncle", "a cousin", "a riding school", "Turkey", "an animal sanctuary", "a retired couple", "Poland", "a breeder abroad",
    ),
    "pet_weight": (
        "3 kilos", "4 kilos", "5 kilos", "6 kilos", "7 kilos", "8 kilos", "9 kilos", "10 kilos", "12 kilos", "14 kilos", "15 kilos",
        "18 kilos", "20 kilos", "22 kilos", "25 kilos", "28 kilos", "30 kilos", "34 kilos", "40 kilos", "2 kg", "3.5 kg", "4.2 kg",
        "5.8 kg", "6.5 kg", "11 kg", "13 kg", "16 kg", "24 kg", "27 kg", "32 kg", "120 grams", "90 grams", "300 grams", "450 grams",
        "800 grams", "9 pounds", "11 pounds", "15 pounds", "20 pounds", "35 pounds", "50 pounds", "70 pounds", "two kilos", "five kilos",
        "seven kilos", "nearly ten kilos", "about four kilos",
    ),
    "pet_got": (
        "in January", "in February", "in March", "in April", "in May", "in June", "in July", "in August", "in September", "in October",
        "in November", "in December", "in 2012", "in 2014", "in 2015", "in 2016", "in 2017", "in 2018", "in 2019", "in 2020", "in 2021",
        "in 2022", "in 2023", "in 2024", "last spring", "last summer", "last autumn", "last winter", "two years ago", "three years ago",
        "last month", "last week", "at Christmas", "last year", "during the lockdown", "in May 2019", "in March 2021", "in June 2022",
        "in October 2020", "six months ago", "five years ago", "ten years ago", "on Sunday", "in the summer of 2018", "last Easter",
        "in early April", "in late August", "a month ago", "yesterday", "on New Year's Day", "right before Christmas", "this spring",
    ),
    "pet_trick": (
        "sit", "roll over", "play dead", "give a paw", "high five", "spin around", "fetch the newspaper", "jump through a hoop",
        "open the fridge", "shake hands", "whistle a tune", "say hello", "dance on two legs", "ring a bell", "catch a frisbee", "crawl",
        "close the door", "bring the slippers", "balance a treat on the nose", "count to three", "bow", "wave", "speak on command",
        "walk backwards", "stand on two legs", "sing along", "find hidden treats", "come when called", "turn off the light",
        "jump over a stick", "push a ball", "weave through legs", "sneeze on command", "carry a basket", "play football", "hop in circles",
        "ride a skateboard", "tidy up toys", "press a button", "pick up keys",
    ),
    "pet_illness": (
        "diabetes", "arthritis", "an ear infection", "a broken leg", "a bad tooth", "fleas", "asthma", "kidney disease", "a heart murmur",
        "allergies", "epilepsy", "a sore paw", "a skin rash", "a cold", "worms", "hip trouble", "an eye infection", "a cough",
        "a weak stomach", "a thyroid problem", "a limp", "cataracts", "mites", "a torn ligament", "a food allergy", "gum disease",
        "a bladder infection", "bad knees", "back problems", "a lump on the leg", "a cut on the paw", "hay fever", "a chest infection",
        "a broken wing", "a sprained ankle", "a tick bite", "an upset stomach", "a swollen eye", "a liver problem", "anaemia",
    ),
    "pet_sitter": (
        "the neighbour", "a dog walker", "a student", "a pet sitter", "the lady next door", "a friend from work", "the boy downstairs",
        "an old school friend", "the woman upstairs", "a retired teacher", "the girl across the street", "a cat hotel", "a farm nearby",
        "a pet hotel", "the landlady", "a colleague", "the man next door", "the baker", "the janitor", "a kennel in the next town",
    ),
    "car_make": (
        "Toyota", "Volkswagen", "Ford", "Volvo", "Skoda", "Fiat", "Renault", "Peugeot", "Honda", "Mazda", "Kia", "Hyundai", "Opel",
        "Subaru", "Nissan", "Seat", "Dacia", "Tesla", "BMW", "Audi", "Suzuki", "Citroen", "Mercedes", "Mini", "Saab", "Jaguar", "Lada",
        "Toyota Corolla", "VW Golf", "Ford Transit", "Fiat Panda", "Renault Clio", "Honda Civic", "Skoda Octavia", "Yamaha", "Vespa",
        "Ducati", "Kawasaki", "Triumph", "Harley", "Piaggio",
    ) + _INVENTED_MAKES,
    "bike_make": (
        "Trek", "Giant", "Specialized", "Cannondale", "Brompton", "Cube", "Scott", "Bianchi", "Gazelle", "Raleigh", "Canyon", "Merida",
        "Orbea", "Peugeot", "Batavus", "Kona", "Santa Cruz", "Surly", "Dahon", "Stevens", "Focus", "Koga", "VanMoof", "Ridley",
    ) + _INVENTED_MAKES,
    "device_make": (
        "Samsung", "Sony", "LG", "Bosch", "Siemens", "Philips", "Panasonic", "Lenovo", "Dell", "HP", "Asus", "Acer", "Canon", "Nikon",
        "Epson", "Brother", "Miele", "Whirlpool", "Huawei", "Xiaomi", "Nokia", "Google", "DJI", "Fujifilm", "Logitech", "Braun", "Dyson",
        "Delonghi", "Krups", "Tefal", "Makita", "Beko", "AEG", "Toshiba", "Sharp", "Bose", "JBL", "Garmin", "Fairphone", "Motorola",
    ) + _INVENTED_MAKES,
    "instrument_make": (
        "Yamaha", "Fender", "Gibson", "Ibanez", "Steinway", "Roland", "Korg", "Kawai", "Martin", "Taylor", "Epiphone", "Hohner",
        "Selmer", "Buffet", "Stentor", "Bechstein", "Casio", "Pearl", "Tama", "Ludwig", "Takamine", "Cordoba", "Kala", "Gretsch",
    ) + _INVENTED_MAKES,
    "furniture_make": ("IKEA", "Billy", "Vitra", "Kallax", "Hay", "Habitat", "Ligne Roset", "Muuto", "Malm", "Thonet") + _INVENTED_MAKES,
    "gear_make": ("Casio", "Seiko", "Patagonia", "Vaude", "Deuter", "Samsonite", "Quechua", "Salewa", "Jack Wolfskin", "Fossil") + _INVENTED_MAKES,
    "goods_colour": (
        "red", "blue", "green", "black", "white", "grey", "silver", "yellow", "orange", "purple", "pink", "brown", "beige", "turquoise",
        "dark blue", "light blue", "dark green", "navy", "cream", "gold", "mint green", "bright red", "sky blue", "olive green",
        "burgundy", "matt black", "lime green", "dark red", "teal", "mustard yellow", "lilac", "copper", "black and white",
        "red and white", "metallic grey", "pale pink", "maroon", "ivory", "bottle green", "rust brown", "lavender", "apricot",
    ),
    "shop": (
        "a flea market", "a second-hand shop", "the supermarket", "an online shop", "a garage sale", "IKEA", "eBay", "Amazon",
        "a small shop in town", "the mall", "an auction", "a charity shop", "a friend", "a dealer", "a neighbour", "a market stall",
        "the department store", "an antique shop", "a colleague", "a shop near the station", "a local dealer", "an outlet", "Lidl",
        "Aldi", "Decathlon", "an old man in the village", "a shop that was closing down", "a fair", "the factory outlet",
        "a website", "a repair shop", "a student", "an estate sale", "the hardware store", "the corner shop", "a junk shop",
        "a family friend", "a pawn shop", "a shop at the airport", "Brandt & Sons", "Hollow Street Market", "Tindle's", "Marlow's",
        "Kettering Stores", "Oak & Iron", "the Sunday market", "a boot sale", "Costa Brothers", "Pimm's Emporium", "Fernley Outlet",
    ),
    "thing_bought": (
        "in January", "in February", "in March", "in April", "in May", "in June", "in July", "in August", "in September", "in October",
        "in November", "in December", "in 2008", "in 2011", "in 2013", "in 2015", "in 2016", "in 2017", "in 2018", "in 2019", "in 2020",
        "in 2021", "in 2022", "in 2023", "in 2024", "last spring", "last summer", "last autumn", "last winter", "two years ago",
        "three years ago", "four years ago", "last month", "last week", "last year", "in May 2019", "in March 2021", "on Saturday",
        "in October 2020", "six months ago", "five years ago", "ten years ago", "yesterday", "this morning", "on Black Friday",
        "in the sales", "right after New Year", "a few weeks ago", "on Tuesday", "a couple of months ago", "this week", "ages ago",
    ),
    "thing_age": (
        "one year", "two years", "three years", "four years", "five years", "six years", "seven years", "eight years", "nine years",
        "ten years", "eleven years", "12 years", "15 years", "18 years", "20 years", "25 years", "30 years", "40 years", "50 years",
        "100 years", "3 months", "six months", "nine months", "18 months", "a couple of years", "a few months", "almost ten years",
        "over 60 years", "two weeks", "about seven years", "half a year", "just a week", "14 years", "22 years", "more than a century",
    ),
    "fault": (
        "loose cable", "dead battery", "broken switch", "cracked case", "weird noise", "missing screw", "burnt fuse", "bad smell",
        "broken button", "loose plug", "worn out cord", "scratch on the side", "blinking red light", "faulty sensor", "stuck button",
        "broken fan", "blown fuse", "damaged cable", "bent pin", "flickering light", "rattling sound", "wobbly leg", "broken hinge",
        "cracked lid", "water stain", "loose wire", "broken handle", "faulty timer", "dent in the front", "jammed lid", "short circuit",
        "dead power supply", "overheating motor", "strange buzzing noise", "software problem", "broken power button", "battery problem",
        "leak at the bottom", "loose connection", "error message",
    ),
    "thing_place": (
        "in the garage", "in the basement", "in the attic", "under the bed", "in the wardrobe", "in the hallway", "in the shed",
        "in the living room", "on the balcony", "in the kitchen", "behind the door", "on the top shelf", "in the spare room",
        "at the office", "in the cellar", "under the stairs", "in the bedroom", "in a storage unit", "next to the desk", "in the corner",
        "by the window", "in the car", "in the loft", "on the terrace", "in the study", "in the utility room", "at a friend's place",
        "in the backyard", "in the hall cupboard", "behind the sofa", "in the barn", "at the summer house", "in the garden",
        "in the bike cellar", "in the guest room", "in front of the house", "in the bottom drawer", "in the dining room", "in the workshop",
        "under the carport", "by the lake", "in a locker", "in the closet", "on the landing", "in the boot of the car", "at the marina",
    ),
    "giver": (
        "dad", "mum", "mother", "father", "grandma", "grandpa", "grandmother", "grandfather", "aunt", "uncle", "sister", "brother",
        "cousin", "wife", "husband", "girlfriend", "boyfriend", "partner", "best friend", "boss", "neighbour", "colleague", "nephew",
        "niece", "godmother", "godfather", "stepdad", "stepmum", "mother-in-law", "father-in-law", "old teacher", "flatmate", "landlord",
        "ex", "son", "daughter", "big brother", "little sister", "great aunt", "great uncle", "coach", "roommate", "older sister",
    ),
    "replacement": (
        "lighter one", "bigger one", "smaller one", "newer one", "used one", "second-hand one", "red one", "blue one", "black one",
        "electric one", "cheaper one", "faster one", "wooden one", "foldable one", "wireless one", "better one", "quieter one",
        "Samsung", "Bosch", "Toyota", "Volvo", "Yamaha", "Sony", "Lenovo", "Brompton", "Fender", "Philips", "Miele", "Kestra", "Velmo",
        "Torvano", "Nordane", "Brindel", "Luminex", "Ozari", "Pelliq", "Hasto", "Varro", "Zenka", "Corvane", "Tellux", "white one",
        "silver one", "vintage one", "hybrid", "Skoda", "Canyon", "Dell", "simple one", "smart one", "refurbished one", "Halden",
        "green one", "stronger one", "waterproof one", "Garmin",
    ),
    "size": (
        "20 square metres", "25 square metres", "30 square metres", "38 square metres", "40 square metres", "45 square metres",
        "50 square metres", "54 square metres", "60 square metres", "65 square metres", "72 square metres", "80 square metres",
        "90 square metres", "100 square metres", "110 square metres", "120 square metres", "150 square metres", "200 square metres",
        "15 square meters", "35 square meters", "55 square meters", "70 square meters", "85 square meters", "140 square meters",
        "400 square feet", "600 square feet", "750 square feet", "900 square feet", "1200 square feet", "1500 square feet",
        "2000 square feet", "6 by 4 metres", "3 by 5 metres", "4 by 4 metres", "12 square metres", "8 square metres", "ten square metres",
        "fifty square metres", "60 sqm", "75 sqm", "48 sqm", "95 sqm", "33 sqm",
    ),
    "use": (
        "work", "school", "camping trips", "weekend trips", "holidays", "the commute", "shopping", "video calls", "fun", "practice",
        "family visits", "birthday parties", "work trips", "reading", "the kids", "hobby projects", "long journeys", "guests",
        "emergencies", "studying", "relaxing", "weddings", "exercise", "fishing trips", "art classes", "band practice", "writing",
        "teaching", "summer weekends", "festivals", "side jobs", "evening classes", "concerts", "volunteering", "deliveries",
        "travelling", "sports", "Sunday afternoons", "the garden", "repairs", "big family dinners", "storage", "night shifts",
    ),
    "plate": (
        "KX 4471", "B-TR 209", "LM57 XRP", "HH-AB 1203", "7KLD 882", "AZ 903 QT", "M-PL 66", "RT19 GHD", "WOB 3381", "K-ZE 740",
        "GR 51 TTP", "4471 BXN", "NP 228", "DE63 LMO", "TUV 901", "S-OK 417", "YJ08 PWK", "CB 77 RR", "PQ 3056", "L-NA 92",
        "FX21 ABD", "8812 KJL", "OST 44", "HN-U 508", "EK 619 BV", "VRN 270", "BD51 SMR", "WX 1180", "2209 FGT", "QL 35 MZ",
        "F-GH 371", "JKR 455", "ZB12 NNE", "UL-E 88", "CE 904", "RS 612 TA", "MN70 YHB", "D-IP 5150", "XPL 83", "6034 DRW",
    ),
}

_LOST_PET = (
    "I don't have {S} any more", "{S} died [last (week|month|year)]", "{S} passed away", "we had to give {S} away",
    "{S} ran away and never came back", "sadly {S} isn't with us any more", "we lost {S} [a while ago]",
    "I had to find a new home for {S}", "{S} is gone", "we had to say goodbye to {S}",
)
_LOST_THING = (
    "I sold {S}", "I don't have {S} any more", "I got rid of {S}", "I gave {S} away", "somebody stole {S}", "{S} got stolen",
    "I no longer own {S}", "I lost {S}", "{S} is gone, I sold it", "I threw {S} out",
)

_BREED_SAYS = (
    "{S} is {a v}", "it's {a v}, {S}", "{a v}, that's what {S} is", "{S} is actually {a v}", "the breed of {S} is {v}",
    "breed of {S}: {v}", "I think {S} is {a v}, at least that's what the vet said", "{S}? {a v}, [and] a (lovely|proper) one",
    "guess what breed {S} is - {a v}", "we always wanted {a v} and now {S} is one", "people ask about {S} all the time, {he} is {a v}",
    "by the way {S} is {a v}", "just so you know, {S} is {a v} by breed", "according to the papers {S} is {a v}",
    "oh and {S}, {he} is {a v}", "as for the breed, {S} is {a v}", "I looked it up and {S} is {a v}", "turns out {S} is {a v}",
)
_BREED_ASKS = (
    "what breed is {S}?", "what kind of {n} do I have?", "what's the breed of {S}?", "which breed is {S}?", "what breed of {n} do I have?",
    "what type of {n} do I have?", "which kind of {n} is mine?", "what sort of {n} have I got?", "what kind (is {S}|of animal is {S}) exactly?",
    "what sort of breed is {S}?", "do you know what breed {S} is?", "do you remember the breed of {S}?", "can you tell me {S}'s breed?",
    "tell me what breed {S} is", "remind me what breed {S} is", "I forgot what breed {S} is", "what did I say about the breed of {S}?",
    "what type is {S}?", "{S} - which breed was that again?", "someone asked me about the breed of {S}, what is it?",
)
_BREED_CHECKS = (
    "is {S} {a v}?", "did I tell you {S} is {a v}?", "did I say [that] {S} is {a v}?", "have I mentioned that {S} is {a v}?",
    "is it true that {S} is {a v}?", "am I right that {S} is {a v}?", "{S} is {a v}, right?", "isn't {S} {a v}?",
)
_BREED_MENTIONS = (
    "do you know what breed {S} is?", "did I tell you what breed {S} is?", "have I told you the breed of {S}?",
    "did I mention which breed {S} is?", "did I ever say what breed {S} is?", "do you know the breed of {S}?",
    "have I ever talked about what kind {S} is?",
)
_BREED_REFS = ("{he} is {a v}", "{he} is actually {a v}", "the breed is {v}", "{a v}, in case you wonder", "as for the breed, {he} is {a v}")
_BREED_FIXES = (
    "actually {S} is {a v}", "no wait, {S} is {a v}", "I was wrong, {S} is {a v}", "sorry, I meant that {S} is {a v}",
    "correction: {S} is {a v}", "the vet says {S} is {a v} after all",
)

_PET_KINDS: tuple[Kind, ...] = (
    Kind(
        name="pet_name", subjects="pets", value="pet_name",
        memory="{S} is called {v}", topic="{S}'s name",
        says=(
            "{S} is called {v}", "I have {a n} called {v}", "{S}'s name is {v}", "we have {a n} named {v}", "{v} is {S}", "{S} is {v}", "we named {S} {v}", "I called {S} {v}", "I have {a n}, {v}", "I have {a n} and {his} name is {v}",
            "{v} is the name of {S}", "the name of {S} is {v}", "my pet's name? {v}, and {he} is {S}, [haha]",
            "meet {v}, {S}", "this is {v}, {S}", "so {S} has a name now: {v}", "we ended up calling {S} {v}", "{S} answers to {v}",
            "{S} listens to the name {v}", "everyone calls {S} {v}", "we (finally|just) picked a name for {S}, it's {v}",
            "after a long (debate|discussion) we went with {v} for {S}", "the kids wanted to name {S} {v} so we did",
            "say hi to {v}, {he} is {S}", "{v} - that's {S}", "oh, {S}? {he} is called {v}", "by the way, {S} is named {v}",
            "I have to go and feed {v}, {S}", "I'm (sitting|cuddling) on the sofa with {v}, {S}", "{v}, {S}, woke me up (at five|too early) today",
            "I took {S} to the park, {he} is called {v}", "{S} goes by {v}", "{v} is what we call {S}", "I chose the name {v} for {S}",
            "did you know {S} is called {v}", "let me tell you about {S}, {his} name is {v}", "name of {S}: {v}",
            "{S} got the name {v} from the (shelter|people before us) and we kept it", "when I shout {v}, {S} comes running",
            "we thought about many names and {S} became {v}", "if you hear me talk about {v}, that's {S}", "you can call {S} {v}",
            "just so you know {v} is {S}", "I love {S}, {v}, so much",
        ),
        asks=(
            "what is {S} called?", "what's {S}'s name?", "what is the name of {S}?", "what is {S}'s name?", "how is {S} called?",
            "who is {S}?", "what did (I|we) name {S}?", "what did I call {S}?", "which name does {S} have?", "do you know {S}'s name?",
            "do you know what {S} is called?", "do you remember the name of {S}?", "can you tell me the name of {S}?", "tell me {S}'s name",
            "remind me what {S} is called", "I forgot {S}'s name", "what did I say about {S}'s name?", "what do I call {S}?",
            "what name did I give {S}?", "{S}'s name is what again?", "do you still know how {S} is called?", "what was {S}'s name again?",
            "which name did I pick for {S}?", "by what name do I call {S}?", "name of {S}?", "and {S}, what's {he} called?",
            "what would I shout to get {S} to come?",
        ),
        checks=(
            "is {S} called {v}?", "is {S}'s name {v}?", "is {v} {S}?", "did I tell you {S} is called {v}?", "did I say [that] {S}'s name is {v}?",
            "have I mentioned that {S} is named {v}?", "is it true that {S} is called {v}?", "am I right that {S}'s name is {v}?",
            "{S} is called {v}, right?", "did we name {S} {v}?", "isn't {v} the name of {S}?",
        ),
        mentions=(
            "do you know {S}'s name?", "did I tell you what {S} is called?", "have I told you {S}'s name?", "did I mention the name of {S}?",
            "did I ever tell you how {S} is called?", "did I tell you about {S}?", "have I said what we named {S}?",
            "did I introduce {S} to you?",
        ),
        refs=(
            "{he} is called {v}", "{his} name is {v}", "we named {him} {v}", "I call {him} {v}", "{he} answers to {v}", "the name is {v}",
            "we went with {v} as a name", "everyone calls {him} {v}", "{v} is {his} name",
        ),
        fixes=(
            "actually {S} is called {v}", "no, {S}'s name is {v}", "sorry, I meant {v}, that's {S}'s name", "we renamed {S}, {he} is {v} now",
            "{S} has a new name: {v}", "I made a mistake, {S} is called {v}", "{S} isn't called that, {he} is called {v}", "from now on {S} is {v}",
        ),
        denials=_LOST_PET, gone="you no longer have {S}",
    ),
    Kind(
        name="own_pet", value="pet_kind",
        memory="you have {a v}", topic="what pet you have",
        says=(
            "I have {a v}", "I've got {a v}", "we have {a v} [at home]", "I own {a v}", "my pet is {a v}", "I got {a v}", "we got {a v}",
            "there's {a v} at our place", "I just adopted {a v}", "we (adopted|rescued) {a v}", "guess what, I have {a v} now",
            "I live with {a v}", "I'm the (proud|happy) owner of {a v}", "we're a family with {a v}", "finally got myself {a v}",
            "as for pets, I have {a v}", "pets? yes, {a v}", "my only pet is {a v}", "I've had {a v} for (years|a while)",
            "so there is {a v} in my life now", "{a v} lives with (me|us)", "at home {a v} is waiting for me", "I share my (flat|home) with {a v}",
            "the kids talked us into getting {a v}", "I keep {a v}", "we took in {a v}", "{a v} - that's my pet", "yesterday we picked up {a v}, our new pet",
            "new family member: {a v}",
        ),
        asks=(
            "what pet do I have?", "which pet do I have?", "what kind of pet do I have?", "what's my pet?", "what animal do I have?",
            "which animal do I own?", "do you know what pet I have?", "do you remember my pet?", "can you tell me what pet I have?",
            "tell me what animal I have", "remind me which pet I've got", "I forgot, what pet did I say I have?", "what did I say about pets?",
            "what pets do I have?", "what animal lives with me?", "what sort of animal do I keep?", "what kind of animal did I get?",
            "who do I share my home with, animal-wise?",
        ),
        checks=(
            "do I have {a v}?", "have I got {a v}?", "did I tell you I have {a v}?", "did I say [that] I have {a v}?", "have I mentioned my {v}?",
            "is it true that I have {a v}?", "am I right that I own {a v}?", "I have {a v}, right?", "is my pet {a v}?", "don't I have {a v}?",
        ),
        mentions=(
            "do I have a pet?", "do I have any pets?", "do you know if I have a pet?", "did I tell you about my pet?", "have I mentioned any animals?",
            "did I say what pet I have?", "have I got any animals?", "did I ever tell you which pet I have?", "do I own an animal?",
        ),
        fixes=(
            "actually it's {a v} that I have", "no, my pet is {a v}", "sorry, I meant I have {a v}", "I said it wrong, I have {a v}",
            "it's not that, it's {a v} I own", "I have {a v} instead now",
        ),
        denials=(
            "I don't have any pets any more", "I no longer have a pet", "I have no pet now", "my pet died", "we had to give our pet away",
            "there are no animals at home any more", "I'm without a pet these days",
        ),
        gone="you no longer have a pet",
    ),
    Kind(
        name="pet_age", subjects="pets", value="pet_age",
        memory="{S} is {v} old", topic="how old {S} is",
        says=(
            "{S} is {v} old", "{S} is now {v} old", "{v} old, that's {S}", "I have {S}, {he} is {v} old", "{S} just turned {v} old",
            "age of {S}: {v}", "{S}'s age is {v}", "can you believe {S} is {v} old already", "{S} must be {v} old by now",
            "we think {S} is about {v} old", "according to the vet {S} is {v} old", "the shelter told us {S} is {v} old",
            "{S} is quite (young|old), {v} to be exact", "time flies, {S} is already {v} old", "{S} has been around for {v}",
            "{v} - that's how old {S} is", "{S} was born {v} ago", "if I count right, {S} is {v} old",
        ),
        asks=(
            "how old is {S}?", "what age is {S}?", "what's {S}'s age?", "what is the age of {S}?", "do you know how old {S} is?",
            "do you remember {S}'s age?", "can you tell me how old {S} is?", "tell me {S}'s age", "remind me how old {S} is",
            "I forgot how old {S} is", "what did I say about {S}'s age?", "how many years old is {S}?", "{S} is how old again?",
            "how long has {S} been alive?", "the vet wants to know how old {S} is, what did I say?",
        ),
        checks=(
            "is {S} {v} old?", "did I tell you {S} is {v} old?", "did I say {S} is {v} old?", "have I mentioned that {S} is {v} old?",
            "is it true that {S} is {v} old?", "am I right that {S} is {v} old?", "{S} is {v} old, right?", "is {v} the age of {S}?",
        ),
        mentions=(
            "do you know how old {S} is?", "did I tell you {S}'s age?", "have I told you how old {S} is?", "did I mention the age of {S}?",
            "did I ever say how old {S} is?", "do you have {S}'s age?",
        ),
        refs=("{he} is {v} old", "{he} is already {v} old", "{his} age is {v}", "{he} just turned {v} old", "{he} was born {v} ago"),
        fixes=("actually {S} is {v} old", "no, {S} is {v} old", "sorry, {S} is already {v} old", "I got it wrong, {S} is {v} old now", "correction, {S}'s age is {v}"),
    ),
    Kind(
        name="pet_colour", subjects="pets", value="pet_colour",
        memory="{S} is {v}", topic="what colour {S} is",
        says=(
            "{S} is {v}", "{S} is {v} all over", "the (colour|color) of {S} is {v}", "the way {S} looks is simple: {v}", "{v}, that's the (colour|color) of {S}",
            "I have {S}, {he} is {v}", "as for (colour|color), {S} is {v}", "{S} looks {v}", "if you saw {S} you'd notice {he} is {v}",
            "{S} is mostly {v}", "(colour|color) of {S}: {v}", "in the sun {S} looks really {v}", "{S} was born {v}", "you can't miss {S}, {he} is {v}",
            "{v} is how I would describe {S}", "{S} turned out {v}", "everybody says {S} is such a pretty animal, {v} and all",
        ),
        asks=(
            "what (colour|color) is {S}?", "what's the (colour|color) of {S}?", "which (colour|color) is {S}?", "what does {S} look like?",
            "do you know what (colour|color) {S} is?", "do you remember {S}'s (colour|color)?", "can you tell me the (colour|color) of {S}?",
            "tell me what (colour|color) {S} is", "remind me of {S}'s (colour|color)", "I forgot what (colour|color) {S} is",
            "what did I say about {S}'s (colour|color)?", "how does {S} look?", "what (colour|color) did I say {S} was?", "{S} has which (colour|color)?",
        ),
        checks=(
            "is {S} {v}?", "did I tell you {S} is {v}?", "did I say that {S} is {v}?", "have I mentioned {S} is {v}?",
            "is it true that {S} is {v}?", "am I right that {S} is {v}?", "{S} is {v}, right?", "does {S} look {v}?",
        ),
        mentions=(
            "do you know what (colour|color) {S} is?", "did I tell you {S}'s (colour|color)?", "have I told you what {S} looks like?",
            "did I mention the (colour|color) of {S}?", "did I ever describe {S}?", "do you know how {S} looks?",
        ),
        refs=("{he} is {v}", "{he} looks {v}", "{his} (colour|color) is {v}", "{he} is {v} all over", "as for colour, {v}"),
        fixes=("actually {S} is {v}", "no, {S} is {v}", "sorry, {S} is more {v}", "correction, {S} is {v}, not what I said"),
    ),
    Kind(
        name="pet_food", subjects="pets", value="pet_food",
        memory="{S}'s favourite food is {v}", topic="{S}'s favourite food",
        says=(
            "{S} loves {v}", "{S} likes {v} best", "{S}'s (favourite|favorite) food is {v}", "{S} is crazy about {v}", "{S} goes mad for {v}",
            "{v} is what {S} loves most", "nothing makes {S} happier than {v}", "{S} would do anything for {v}", "{S} eats {v} all day if I let {him}",
            "(favourite|favorite) food of {S}: {v}", "I always give {S} {v} as a treat", "you should see {S} when there's {v}", "{S} can't get enough of {v}",
            "the way to {S}'s heart is {v}", "{S} could live on {v}", "for {S} it has to be {v}", "{v}! {S} runs to the bowl for it",
            "I buy {v} every week because {S} loves it so much", "best food in the world according to {S} is {v}", "{S} prefers {v} over everything else",
        ),
        asks=(
            "what does {S} like to eat?", "what's {S}'s (favourite|favorite) food?", "what is {S}'s (favourite|favorite) food?", "which food does {S} love?",
            "what does {S} love to eat?", "what food does {S} like best?", "do you know what {S} likes to eat?", "do you remember {S}'s (favourite|favorite) food?",
            "can you tell me what {S} likes to eat?", "tell me what {S} loves to eat", "remind me what {S}'s (favourite|favorite) food is",
            "I forgot what {S} likes to eat", "what did I say {S} loves to eat?", "what treat should I get for {S}?", "what is {S} crazy about food-wise?",
            "what should I put in the bowl for {S}?",
        ),
        checks=(
            "does {S} love {v}?", "does {S} like {v}?", "is {v} {S}'s (favourite|favorite) food?", "did I tell you {S} loves {v}?", "did I say that {S} likes {v}?",
            "have I mentioned {S} goes mad for {v}?", "is it true that {S} loves {v}?", "am I right that {S} likes {v} best?", "{S} loves {v}, right?",
        ),
        mentions=(
            "do you know what {S} likes to eat?", "did I tell you {S}'s (favourite|favorite) food?", "have I told you what {S} eats?",
            "did I mention what {S} loves to eat?", "did I ever say which food {S} likes?", "do you know {S}'s (favourite|favorite) food?",
        ),
        refs=("{he} loves {v}", "{his} (favourite|favorite) food is {v}", "{he} is crazy about {v}", "{he} likes {v} best", "{v} is what {he} loves most", "I give {him} {v} all the time"),
        fixes=("actually {S} likes {v} best", "no, {S}'s (favourite|favorite) food is {v}", "these days {S} prefers {v}", "sorry, I meant {v}, that's what {S} loves", "{S} has changed, {he} loves {v} now"),
        denials=("{S} doesn't have a (favourite|favorite) food any more", "{S} isn't into any food in particular now"),
        gone="{S} no longer has a favourite food",
    ),
    Kind(
        name="pet_toy", subjects="pets", value="pet_toy",
        memory="{S}'s favourite toy is {a v}", topic="{S}'s favourite toy",
        says=(
            "{S} loves {his} {v}", "{S}'s (favourite|favorite) toy is {a v}", "{S} plays with {a v} all day", "{S} never goes anywhere without {his} {v}",
            "{S} is in love with {a v}", "{a v} is what {S} likes to play with", "the toy that {S} likes best is {a v}", "I bought {S} {a v} and now {he} loves it",
            "give {S} {a v} and {he} is happy", "toys? {S} only wants {his} {v}", "{S} sleeps with {his} {v}", "we got {S} {a v}, now it's {his} (favourite|favorite) toy",
            "of all the toys {S} only likes {a v}", "{S} drags {a v} around the house, it's {his} best toy", "{a v}, nothing beats that for {S}",
            "(favourite|favorite) toy of {S}: {a v}", "if {S} has {his} {v} everything is fine",
        ),
        asks=(
            "what's {S}'s (favourite|favorite) toy?", "what is {S}'s (favourite|favorite) toy?", "what does {S} like to play with?", "which toy does {S} love?",
            "what toy does {S} like best?", "do you know {S}'s (favourite|favorite) toy?", "do you remember what {S} plays with?", "can you tell me {S}'s (favourite|favorite) toy?",
            "tell me what {S} likes to play with", "remind me what {S}'s toy is", "I forgot what toy {S} likes", "what did I say about {S}'s toy?",
            "what does {S} play with?", "which toy should I pack for {S}?",
        ),
        checks=(
            "is {a v} {S}'s (favourite|favorite) toy?", "does {S} play with {a v}?", "did I tell you {S}'s toy is {a v}?", "did I say {S} loves {a v}?",
            "is it true that {S} likes {a v} best?", "am I right that {S}'s (favourite|favorite) toy is {a v}?", "{S}'s (favourite|favorite) toy is {a v}, right?",
        ),
        mentions=(
            "do you know {S}'s (favourite|favorite) toy?", "did I tell you what {S} plays with?", "have I told you which toy {S} loves?", "did I mention {S}'s toy?",
            "did I ever say what {S} likes to play with?", "does {S} have a (favourite|favorite) toy?",
        ),
        refs=("{he} loves {his} {v}", "{his} (favourite|favorite) toy is {a v}", "{he} plays with {a v} all day", "the best toy for {him} is {a v}"),
        fixes=("actually {S}'s (favourite|favorite) toy is {a v}", "no, {S} likes {a v} best", "{S} has a new (favourite|favorite) toy, {a v}", "it's {a v} now that {S} plays with"),
        denials=("{S} doesn't play with toys any more", "{S} lost {his} (favourite|favorite) toy", "we threw {S}'s toy away"),
        gone="{S} no longer has a favourite toy",
    ),
    *(
        Kind(
            name=f"{kind}_breed", subjects=pool, value=f"{kind}_breed", memory="{S} is {a v}", topic="the breed of {S}",
            says=_BREED_SAYS, asks=_BREED_ASKS, checks=_BREED_CHECKS, mentions=_BREED_MENTIONS, refs=_BREED_REFS, fixes=_BREED_FIXES,
        )
        for kind, pool in (("dog", "dogs"), ("cat", "cats"), ("bird", "birds"), ("horse", "horses"))
    ),
    Kind(
        name="pet_habit", subjects="pets", value="pet_habit",
        memory="{S} loves {v}", topic="what {S} loves doing",
        says=(
            "{S} loves {v}", "{S} is always {v}", "{S} keeps {v}", "{S} can't stop {v}", "{v} is {S}'s thing", "{S}'s (favourite|favorite) hobby is {v}",
            "{S} has a funny habit, {v}", "{v}, that's what {S} does all day", "I caught {S} {v} again", "all day long {S} is busy {v}",
            "if {S} isn't asleep {he} is {v}", "the funny thing about {S} is that {he} loves {v}", "there {S} goes again, {v}", "nothing is more fun for {S} than {v}",
            "bad habit of {S}: {v}", "{S} drives me mad with {v}",
        ),
        asks=(
            "what does {S} love doing?", "what habit does {S} have?", "what does {S} like to do?", "what is {S} always doing?", "what's {S}'s (favourite|favorite) hobby?",
            "what's {S}'s habit?", "do you know what {S} does all day?", "do you remember {S}'s funny habit?", "can you tell me what {S} loves to do?",
            "tell me what {S} keeps doing", "remind me what {S} is always up to", "I forgot what {S}'s habit was", "what did I say {S} can't stop doing?", "what is {S} up to all day?",
        ),
        checks=("does {S} love {v}?", "is {S} always {v}?", "did I tell you {S} loves {v}?", "did I say {S} keeps {v}?", "is it true that {S} loves {v}?", "am I right that {S} is into {v}?", "{S} loves {v}, right?"),
        mentions=("do you know what {S} loves doing?", "did I tell you about {S}'s habit?", "have I told you what {S} does all day?", "did I mention what {S} keeps doing?", "did I ever say what {S} likes to do?", "does {S} have any habits?"),
        refs=("{he} loves {v}", "{he} is always {v}", "{his} (favourite|favorite) thing is {v}", "I caught {him} {v} again"),
        fixes=("actually {S} loves {v}", "these days {S} is more into {v}", "no, {S}'s habit is {v}"),
        denials=("{S} has stopped doing that", "{S} doesn't have that habit any more"), gone="{S} no longer has that habit",
    ),
    Kind(
        name="pet_sleeps", subjects="pets", value="pet_place",
        memory="{S} sleeps {v}", topic="where {S} sleeps",
        says=(
            "{S} sleeps {v}", "{v} is where {S} sleeps", "at night {S} is {v}", "{S} always sleeps {v}", "{S}'s bed is {v}", "{S} likes to sleep {v}", "{S} naps {v}",
            "every night {S} curls up {v}", "you'll find {S} asleep {v}", "{S} has {his} sleeping place {v}", "when it gets dark {S} settles down {v}", "{S} won't sleep anywhere but {v}",
            "we made a bed for {S} {v}", "sleeping spot of {S}: {v}", "{S} spends the night {v}", "{S} snores {v} all night", "as for sleeping, {S} does that {v}",
        ),
        asks=(
            "where does {S} sleep?", "where is {S}'s bed?", "where does {S} spend the night?", "where does {S} like to sleep?", "what's {S}'s sleeping place?", "which place does {S} sleep in?",
            "do you know where {S} sleeps?", "do you remember where {S} sleeps?", "can you tell me where {S} sleeps?", "tell me where {S} sleeps", "remind me where {S} sleeps at night",
            "I forgot where {S} sleeps", "what did I say about where {S} sleeps?", "where would I find {S} at night?", "where does {S} take a nap?",
        ),
        checks=("does {S} sleep {v}?", "did I tell you {S} sleeps {v}?", "did I say {S} sleeps {v}?", "is {S}'s bed {v}?", "is it true that {S} sleeps {v}?", "am I right that {S} sleeps {v}?", "{S} sleeps {v}, right?"),
        mentions=("do you know where {S} sleeps?", "did I tell you where {S} sleeps?", "have I told you where {S}'s bed is?", "did I mention {S}'s sleeping place?", "did I ever say where {S} spends the night?", "have I mentioned where {S} naps?"),
        refs=("{he} sleeps {v}", "at night {he} is {v}", "{his} bed is {v}", "{he} always naps {v}"),
        fixes=("actually {S} sleeps {v}", "{S} sleeps {v} now", "no, {S}'s bed is {v}", "we moved {S}'s bed, {he} sleeps {v} now"),
    ),
    Kind(
        name="pet_fear", subjects="pets", value="pet_fear",
        memory="{S} is afraid of {v}", topic="what {S} is afraid of",
        says=(
            "{S} is afraid of {v}", "{S} is scared of {v}", "{S} hates {v}", "{v} scares {S}", "{S} can't stand {v}", "{S} is terrified of {v}", "the one thing {S} fears is {v}",
            "{S} hides because of {v}", "{S} panics when it comes to {v}", "{S}'s biggest fear is {v}", "{v}? {S} runs for cover", "poor {S}, so frightened of {v}",
            "keep {v} away from {S}, {he} is scared", "fear of {S}: {v}", "{S} starts shaking because of {v}", "{S} isn't brave at all, {he} is scared of {v}", "nothing frightens {S} except {v}",
        ),
        asks=(
            "what is {S} afraid of?", "what's {S} scared of?", "what does {S} hate?", "what scares {S}?", "what is {S}'s biggest fear?", "which thing frightens {S}?", "do you know what {S} is afraid of?",
            "do you remember what scares {S}?", "can you tell me what {S} fears?", "tell me what {S} is scared of", "remind me what {S} is afraid of", "I forgot what {S} is scared of",
            "what did I say {S} can't stand?", "what makes {S} run and hide?", "what should I keep away from {S}?",
        ),
        checks=("is {S} afraid of {v}?", "is {S} scared of {v}?", "did I tell you {S} is scared of {v}?", "did I say {S} hates {v}?", "is it true that {S} fears {v}?", "am I right that {S} is afraid of {v}?", "{S} is scared of {v}, right?"),
        mentions=("do you know what {S} is afraid of?", "did I tell you what scares {S}?", "have I told you about {S}'s fear?", "did I mention what {S} is scared of?", "did I ever say what {S} hates?", "is {S} afraid of anything?"),
        refs=("{he} is afraid of {v}", "{he} is scared of {v}", "{v} scares {him}", "{he} hates {v}"),
        fixes=("actually {S} is scared of {v}", "no, it's {v} that scares {S}", "sorry, {S} is afraid of {v}"),
        denials=("{S} isn't afraid of anything any more", "{S} got over {his} fear", "nothing scares {S} now"), gone="{S} is no longer afraid",
    ),
    Kind(
        name="pet_source", subjects="pets", value="pet_source",
        memory="{S} comes from {v}", topic="where {S} comes from",
        says=(
            "{S} is from {v}", "{S} comes from {v}", "I got {S} from {v}", "we got {S} from {v}", "{S} came to us from {v}", "we adopted {S} from {v}", "from {v}, that's where {S} came from",
            "we picked {S} up from {v}", "I bought {S} from {v}", "before us {S} was with {v}, we took {him} from there", "originally {S} is from {v}", "{S} was rescued from {v}",
            "I didn't go far for {S}, {he} is from {v}", "origin of {S}: {v}", "{v} is where we found {S}", "if you wonder where I got {S}: from {v}",
        ),
        asks=(
            "where does {S} come from?", "where did I get {S}?", "where is {S} from?", "where did we get {S} from?", "who did I get {S} from?", "where did {S} come from?", "where did I find {S}?",
            "do you know where {S} is from?", "do you remember where I got {S}?", "can you tell me where {S} comes from?", "tell me where I got {S}", "remind me where {S} is from",
            "I forgot where we got {S} from", "what did I say about where {S} comes from?", "where did we adopt {S}?", "from where did I get {S}?",
        ),
        checks=("is {S} from {v}?", "did I get {S} from {v}?", "did I tell you {S} comes from {v}?", "did I say we got {S} from {v}?", "is it true that {S} is from {v}?", "am I right that {S} came from {v}?", "{S} is from {v}, right?"),
        mentions=("do you know where {S} comes from?", "did I tell you where I got {S}?", "have I told you where {S} is from?", "did I mention where we found {S}?", "did I ever say where {S} came from?", "have I mentioned where we adopted {S}?"),
        refs=("{he} is from {v}", "I got {him} from {v}", "{he} comes from {v}", "we adopted {him} from {v}"),
        fixes=("actually {S} is from {v}", "no, we got {S} from {v}", "sorry, {S} came from {v}"),
    ),
    Kind(
        name="pet_vet", subjects="pets", value="surname",
        memory="{S}'s vet is Dr {v}", topic="{S}'s vet",
        says=(
            "{S}'s vet is Dr {v}", "our vet for {S} is Dr {v}", "Dr {v} is {S}'s vet", "I take {S} to Dr {v}", "{S} goes to Dr {v}", "{S} sees Dr {v}", "the vet of {S} is called {v}", "when {S} is ill we go to Dr {v}",
            "{S} has a great vet, Dr {v}", "Dr {v} looks after {S}", "vet for {S}: Dr {v}", "for check-ups {S} always goes to Dr {v}", "{S} had {his} shots today, Dr {v} is the vet", "if anything happens to {S}, call Dr {v}, that's the vet",
            "the vet who treats {S} is Dr {v}",
        ),
        asks=(
            "who is {S}'s vet?", "what's the name of {S}'s vet?", "which vet does {S} go to?", "what is {S}'s vet called?", "who do I take {S} to when {he} is ill?", "who treats {S}?", "do you know who {S}'s vet is?",
            "do you remember the vet of {S}?", "can you tell me the name of {S}'s vet?", "tell me who {S}'s vet is", "remind me which vet looks after {S}", "I forgot the name of {S}'s vet", "what did I say about {S}'s vet?", "{S} is ill, which vet should I call?",
        ),
        checks=("is Dr {v} {S}'s vet?", "does {S} go to Dr {v}?", "did I tell you {S}'s vet is Dr {v}?", "did I say Dr {v} treats {S}?", "is it true that {S} sees Dr {v}?", "am I right that Dr {v} is the vet of {S}?", "{S}'s vet is Dr {v}, right?"),
        mentions=("do you know {S}'s vet?", "did I tell you who {S}'s vet is?", "have I told you which vet {S} goes to?", "did I mention {S}'s vet?", "does {S} have a vet?", "did I ever name the vet of {S}?"),
        refs=("{his} vet is Dr {v}", "I take {him} to Dr {v}", "the vet is called Dr {v}", "Dr {v} looks after {him}"),
        fixes=("actually {S}'s vet is Dr {v}", "we changed vets, {S} goes to Dr {v} now", "no, the vet of {S} is Dr {v}"),
        denials=("{S} doesn't have a vet any more", "{S}'s vet retired", "we stopped going to the vet with {S}"), gone="{S} no longer has a vet",
    ),
    Kind(
        name="pet_weight", subjects="pets", value="pet_weight",
        memory="{S} weighs {v}", topic="how much {S} weighs",
        says=(
            "{S} weighs {v}", "{S} is {v}", "{S}'s weight is {v}", "I weighed {S} and {he} is {v}", "we put {S} on the (scale|scales) today: {v}", "weight of {S}: {v}", "the vet weighed {S}, {v}", "{S} has reached {v}",
            "at the moment {S} weighs {v}", "{v} - that's how heavy {S} is", "{S} got heavy, {v} already", "a whole {v}, that's {S}'s weight", "the last time we checked, {S} weighed {v}", "carrying {S} is hard at {v}", "can you believe {S} weighs {v}",
        ),
        asks=(
            "how much does {S} weigh?", "how heavy is {S}?", "what's {S}'s weight?", "what is the weight of {S}?", "what does {S} weigh?", "do you know how much {S} weighs?", "do you remember {S}'s weight?", "can you tell me how heavy {S} is?",
            "tell me {S}'s weight", "remind me how much {S} weighs", "I forgot how heavy {S} is", "what did I say about {S}'s weight?", "how many kilos is {S}?", "what did the scales say for {S}?",
        ),
        checks=("does {S} weigh {v}?", "is {S}'s weight {v}?", "did I tell you {S} weighs {v}?", "did I say {S} is {v}?", "is it true that {S} weighs {v}?", "am I right that {S} weighs {v}?", "{S} weighs {v}, right?"),
        mentions=("do you know how much {S} weighs?", "did I tell you {S}'s weight?", "have I told you how heavy {S} is?", "did I mention the weight of {S}?", "did I ever say how much {S} weighs?", "do you know {S}'s weight?"),
        refs=("{he} weighs {v}", "{his} weight is {v}", "I weighed {him}, {v}", "{he} is {v} now"),
        fixes=("actually {S} weighs {v}", "{S} weighs {v} now", "no, the scales said {v} for {S}"),
    ),
    Kind(
        name="pet_birthday", subjects="pets", value="date",
        memory="{S}'s birthday is on {v}", topic="{S}'s birthday",
        says=(
            "{S}'s birthday is {v}", "{S} was born on {v}", "{S} has {his} birthday on {v}", "on {v} it's {S}'s birthday", "we celebrate {S}'s birthday on {v}", "birthday of {S}: {v}", "{v} is {S}'s birthday", "{S}'s big day is {v}", "{S} turns a year older on {v}",
            "yes, even {S} has a birthday, {v}", "the papers say {S} was born on {v}", "mark {v}, that's when {S} has a birthday", "I always buy {S} a treat on {v} because it's {his} birthday", "don't let me forget {S}'s birthday, it's {v}", "we don't know for sure but we say {S}'s birthday is {v}",
        ),
        asks=(
            "when is {S}'s birthday?", "when was {S} born?", "what's {S}'s birthday?", "on which day is {S}'s birthday?", "what date is {S}'s birthday?", "when do we celebrate {S}'s birthday?", "do you know when {S}'s birthday is?", "do you remember {S}'s birthday?",
            "can you tell me when {S} was born?", "tell me {S}'s birthday", "remind me when {S} has {his} birthday", "I forgot {S}'s birthday", "what did I say about {S}'s birthday?", "when does {S} get a birthday treat?",
        ),
        checks=("is {S}'s birthday on {v}?", "was {S} born on {v}?", "did I tell you {S}'s birthday is {v}?", "did I say {S} was born on {v}?", "is it true that {S} was born on {v}?", "am I right that {S} has {his} birthday on {v}?", "{S}'s birthday is {v}, right?"),
        mentions=("do you know when {S}'s birthday is?", "did I tell you {S}'s birthday?", "have I told you when {S} was born?", "did I mention {S}'s birthday?", "did I ever say when {S} was born?", "do you have {S}'s birthday?"),
        refs=("{his} birthday is {v}", "{he} was born on {v}", "{his} big day is {v}", "we celebrate {his} birthday on {v}"),
        fixes=("actually {S}'s birthday is {v}", "no, {S} was born on {v}", "I mixed it up, {S}'s birthday is on {v}"),
    ),
    Kind(
        name="pet_got", subjects="pets", value="pet_got",
        memory="you got {S} {v}", topic="when you got {S}",
        says=(
            "I got {S} {v}", "we got {S} {v}", "{S} came to us {v}", "{v} we got {S}", "{S} moved in {v}", "{S} joined the family {v}", "I adopted {S} {v}", "we brought {S} home {v}", "it was {v} that {S} came to live with us",
            "{v} - that's when I got {S}", "{S} has been with us since we picked {him} up {v}", "our life changed {v} when we got {S}", "arrival of {S}: {v}", "I remember it well, we got {S} {v}", "{S}? got {him} {v}",
        ),
        asks=(
            "when did I get {S}?", "when did we get {S}?", "when did {S} come to us?", "since when do I have {S}?", "when did {S} join the family?", "when did {S} move in?", "do you know when I got {S}?", "do you remember when {S} came to us?",
            "can you tell me when I got {S}?", "tell me when we got {S}", "remind me when {S} moved in", "I forgot when we got {S}", "what did I say about when I got {S}?", "how long have I had {S}?", "when did I adopt {S}?",
        ),
        checks=("did I get {S} {v}?", "did we adopt {S} {v}?", "did I tell you I got {S} {v}?", "did I say {S} moved in {v}?", "is it true that I got {S} {v}?", "am I right that {S} came to us {v}?", "I got {S} {v}, right?"),
        mentions=("do you know when I got {S}?", "did I tell you when we got {S}?", "have I told you when {S} moved in?", "did I mention when {S} came to us?", "did I ever say how long I've had {S}?", "have I said when I adopted {S}?"),
        refs=("I got {him} {v}", "we got {him} {v}", "{he} moved in {v}", "{he} came to us {v}"),
        fixes=("actually I got {S} {v}", "no, it was {v} when we got {S}", "sorry, {S} came to us {v}"),
    ),
    Kind(
        name="pet_trick", subjects="pets", value="pet_trick",
        memory="{S} can {v}", topic="what trick {S} can do",
        says=(
            "{S} can {v}", "{S} knows how to {v}", "{S} has learned to {v}", "I taught {S} to {v}", "{S}'s best trick is to {v}", "we trained {S} to {v}", "guess what, {S} can {v} now", "if I give a sign {S} will {v}", "{v}, that's {S}'s trick", "it took weeks but {S} can {v}",
            "for a treat {S} will {v}", "new trick of {S}: {v}", "{S} is so clever, {he} can {v}", "you won't believe it but {S} is able to {v}", "the kids showed {S} how to {v}",
        ),
        asks=(
            "what trick can {S} do?", "what tricks does {S} know?", "which trick does {S} know?", "what can {S} do?", "what's {S}'s best trick?", "what did I teach {S}?", "do you know what trick {S} can do?", "do you remember {S}'s trick?", "can you tell me what {S} has learned?",
            "tell me {S}'s trick", "remind me what {S} can do", "I forgot which trick {S} knows", "what did I say {S} can do?", "what will {S} do for a treat?",
        ),
        checks=("can {S} {v}?", "does {S} know how to {v}?", "did I tell you {S} can {v}?", "did I say {S} has learned to {v}?", "is it true that {S} can {v}?", "am I right that {S} knows how to {v}?", "{S} can {v}, right?"),
        mentions=("do you know what trick {S} can do?", "did I tell you {S}'s trick?", "have I told you what {S} has learned?", "did I mention {S}'s best trick?", "does {S} know any tricks?", "can {S} do tricks?"),
        refs=("{he} can {v}", "{he} knows how to {v}", "I taught {him} to {v}", "{his} best trick is to {v}"),
        fixes=("actually {S} can {v}", "no, the trick {S} knows is to {v}", "the trick is different now, {S} can {v}"),
        denials=("{S} doesn't do tricks any more", "{S} forgot {his} trick"), gone="{S} no longer does tricks",
    ),
    Kind(
        name="pet_illness", subjects="pets", value="pet_illness",
        memory="{S} has {v}", topic="{S}'s health",
        says=(
            "{S} has {v}", "{S} has got {v}", "{S} is ill, {he} has {v}", "poor {S} has {v}", "the vet says {S} has {v}", "{S} is sick with {v}", "{S} suffers from {v}", "bad news, {S} has {v}", "{v}, that's what {S} has", "it turned out to be {v} with {S}", "{S} needs medicine because of {v}",
            "we were at the vet with {S}, it's {v}", "I'm worried about {S}, it's {v}", "{S} is being treated for {v}", "diagnosis for {S}: {v}",
        ),
        asks=(
            "what's wrong with {S}?", "what illness does {S} have?", "what does {S} suffer from?", "what is {S} sick with?", "which illness does {S} have?", "why is {S} ill?", "do you know what {S} has?", "do you remember what's wrong with {S}?", "can you tell me what {S} suffers from?",
            "tell me what's the matter with {S}", "remind me what the vet said about {S}", "I forgot what {S} is ill with", "what did I say about {S}'s health?", "why does {S} need medicine?", "what did the vet find with {S}?",
        ),
        checks=("does {S} have {v}?", "is {S} ill with {v}?", "did I tell you {S} has {v}?", "did I say {S} suffers from {v}?", "is it true that {S} has {v}?", "am I right that {S} has {v}?", "{S} has {v}, right?"),
        mentions=("is {S} ill?", "did I tell you what's wrong with {S}?", "have I told you about {S}'s health?", "did I mention that {S} is sick?", "do you know what {S} has?", "is anything wrong with {S}?"),
        refs=("{he} has {v}", "{he} suffers from {v}", "the vet says it's {v}", "{he} is ill, it's {v}"),
        fixes=("actually {S} has {v}", "no, the vet says it's {v} with {S}", "it wasn't that, {S} has {v}"),
        denials=("{S} is healthy again", "{S} isn't ill any more", "{S} is fine now"), gone="{S} is no longer ill",
    ),
    Kind(
        name="pet_sitter", subjects="pets", value="pet_sitter",
        memory="{v} looks after {S} when you are away", topic="who looks after {S}",
        says=(
            "{v} looks after {S} when I'm away", "{v} takes care of {S}", "when I travel {v} feeds {S}", "{S} stays with {v} during holidays", "{S} has a sitter, {v}", "{v} minds {S} for me", "I leave {S} with {v} when I go away", "{v} comes over to feed {S}", "for weekends away I bring {S} to {v}",
            "sitter for {S}: {v}", "luckily there is {v} to look after {S}", "if I'm not home {S} is with {v}", "who watches {S}? {v} does", "we pay {v} to look after {S}",
        ),
        asks=(
            "who looks after {S}?", "who takes care of {S} when I'm away?", "who feeds {S} when I travel?", "where does {S} stay when I'm gone?", "who minds {S}?", "who is {S}'s sitter?", "do you know who looks after {S}?", "do you remember who takes {S}?", "can you tell me who watches {S}?",
            "tell me who feeds {S}", "remind me who takes care of {S}", "I forgot who looks after {S}", "what did I say about who minds {S}?",
        ),
        checks=("does {v} look after {S}?", "did I tell you {v} takes care of {S}?", "did I say {v} feeds {S}?", "is it true that {v} looks after {S}?", "am I right that {S} stays with {v}?", "{v} looks after {S}, right?"),
        mentions=("do you know who looks after {S}?", "did I tell you who takes care of {S}?", "have I told you who feeds {S}?", "did I mention {S}'s sitter?", "does {S} have a sitter?", "did I ever say who minds {S}?"),
        refs=("{v} looks after {him} when I'm away", "{v} feeds {him}", "{he} stays with {v} when I travel", "I leave {him} with {v}"),
        fixes=("actually {v} looks after {S}", "now {v} takes care of {S}", "no, it's {v} who minds {S}"),
        denials=("nobody looks after {S} any more", "{S} doesn't have a sitter now"), gone="nobody looks after {S} any more",
    ),
)

_MAKE_SAYS = (
    "{S} is {a v}", "I have {a v}, that's {S}", "{S} happens to be {a v}", "make and type of {S}? {v}", "the brand of {S} is {v}", "{v} is the make of {S}", "make of {S}: {v}", "it's {a v}, {S}",
    "I went for {a v} when I bought {S}", "for {S} I chose {v}", "{a v}, that's what {S} is", "{S}? {a v}, (nothing fancy|very happy with it)", "after a lot of reading {S} became {a v}", "it says {v} on {S}",
    "I always wanted {a v} and now {S} is one", "just so you know {S} is {a v}", "if you ask me there is nothing better than {a v}, so that's what {S} is", "there is a big {v} logo on {S}",
)
_MAKE_ASKS = (
    "what make is {S}?", "what kind of {n} do I have?", "what {n} do I have?", "what make of {n} do I own?", "what brand is {S}?", "which brand is {S}?", "what's the make of {S}?", "who makes {S}?", "what is the brand of {S}?", "what kind is {S}?", "which make did I buy for {S}?", "do you know what brand {S} is?",
    "do you remember the make of {S}?", "can you tell me what make {S} is?", "tell me the brand of {S}", "remind me what make {S} is", "I forgot the brand of {S}", "what did I say about the make of {S}?", "what does it say on {S}?",
    "which company made {S}?", "I need a spare part for {S}, what brand is it?",
)
_MAKE_CHECKS = (
    "is {S} {a v}?", "did I tell you {S} is {a v}?", "did I say [that] {S} was {a v}?", "have I mentioned that {S} is {a v}?", "is it true that {S} is {a v}?", "am I right that {S} is {a v}?", "{S} is {a v}, right?", "is {v} the brand of {S}?",
)
_MAKE_MENTIONS = (
    "do you know what make {S} is?", "did I tell you the brand of {S}?", "have I told you what brand {S} is?", "did I mention the make of {S}?", "did I ever say who makes {S}?", "did I tell you about {S}?", "do you know the brand of {S}?",
)
_MAKE_REFS = ("it is {a v}", "I think it's {a v}", "the brand is {v}", "{a v}, to be precise", "I went for {a v}")
_MAKE_FIXES = ("actually {S} is {a v}", "no, {S} is {a v}", "I mixed up the brands, {S} is {a v}", "I swapped it, {S} is {a v} now", "sorry, I said it wrong, {S} is {a v}")

_THING_KINDS: tuple[Kind, ...] = (
    *(
        Kind(
            name=f"{kind}_make", subjects=pool, value=f"{kind}_make", memory="{S} is {a v}", topic="the make of {S}",
            says=_MAKE_SAYS, asks=_MAKE_ASKS, checks=_MAKE_CHECKS, mentions=_MAKE_MENTIONS, refs=_MAKE_REFS, fixes=_MAKE_FIXES,
            denials=_LOST_THING, gone="you no longer have {S}",
        )
        for kind, pool in (("car", "vehicles"), ("bike", "bikes"), ("device", "devices"), ("instrument", "instruments"), ("furniture", "furniture"), ("gear", "gear"))
    ),
    Kind(
        name="own_thing", value="thing_kind",
        memory="you own {a v}", topic="what you own",
        says=(
            "I have {a v}", "I own {a v}", "I've got {a v}", "I bought {a v}", "I just got {a v}", "guess what, I bought myself {a v}", "we have {a v} at home", "finally I have {a v}", "there is {a v} at our place", "new at home: {a v}",
            "I treated myself to {a v}", "I saved up and got {a v}", "{a v} is my latest buy", "since last week I'm the owner of {a v}", "{a v} - yes, I own one", "I've had {a v} for years", "we decided to get {a v} and now we have it",
        ),
        asks=(
            "what do I own?", "what did I buy?", "what did I get for myself?", "what have I got at home?", "what's my latest buy?", "what did I treat myself to?", "do you know what I bought?", "do you remember what I own?", "can you tell me what I bought?",
            "tell me what I got", "remind me what I bought", "I forgot what I said I own", "what did I say I bought?", "which thing did I save up for?",
        ),
        checks=("do I own {a v}?", "do I have {a v}?", "have I got {a v}?", "did I tell you I have {a v}?", "did I say I bought {a v}?", "is it true that I own {a v}?", "am I right that I have {a v}?", "I have {a v}, right?"),
        mentions=("did I tell you what I bought?", "do you know what I own?", "have I told you what I got?", "did I mention anything I own?", "did I ever say what I bought?", "have I mentioned my latest buy?"),
        fixes=("actually I bought {a v}", "no, it's {a v} that I own", "sorry, I meant {a v}, that's what I have"),
        denials=("I sold it, I don't own one any more", "I had to sell it", "I don't own it any more"), gone="you no longer own it",
    ),
    Kind(
        name="thing_colour", subjects="things", value="goods_colour",
        memory="{S} is {v}", topic="what colour {S} is",
        says=(
            "{S} is {v}", "the (colour|color) of {S} is {v}", "I have {S} in {v}", "{v} is the (colour|color) of {S}", "I got {S} in {v}", "{S} comes in {v}", "{S} is painted {v}", "look for {S}, it's the {v} one", "(colour|color) of {S}: {v}",
            "you'll recognise {S}, it's {v}", "I picked {v} for {S}", "{S}? the {v} one", "they only had {S} in {v} so I took that", "I love the {v} (colour|color) of {S}", "as for {S}, it's {v}", "everything I own is dull but {S} is {v}",
        ),
        asks=(
            "what (colour|color) is {S}?", "what's the (colour|color) of {S}?", "which (colour|color) is {S}?", "what is {S}'s (colour|color)?", "in which (colour|color) did I get {S}?", "what (colour|color) did I pick for {S}?", "do you know what (colour|color) {S} is?",
            "do you remember the (colour|color) of {S}?", "can you tell me what (colour|color) {S} is?", "tell me the (colour|color) of {S}", "remind me what (colour|color) {S} is", "I forgot what (colour|color) {S} is", "what did I say about the (colour|color) of {S}?",
            "what does {S} look like?", "how would someone recognise {S}?",
        ),
        checks=("is {S} {v}?", "did I tell you {S} is {v}?", "did I say {S} is {v}?", "have I mentioned {S} is {v}?", "is it true that {S} is {v}?", "am I right that {S} is {v}?", "{S} is {v}, right?", "is {v} the (colour|color) of {S}?"),
        mentions=("do you know what (colour|color) {S} is?", "did I tell you the (colour|color) of {S}?", "have I told you what (colour|color) {S} is?", "did I mention {S}'s (colour|color)?", "did I ever say which (colour|color) {S} is?", "do you know what {S} looks like?"),
        refs=("it's {v}", "it is {v}", "the (colour|color) is {v}", "I got it in {v}", "it's the {v} one"),
        fixes=("actually {S} is {v}", "I had {S} painted, it's {v} now", "no, {S} is {v}", "sorry, the (colour|color) of {S} is {v}"),
    ),
    Kind(
        name="thing_year", subjects="things", value="year",
        memory="{S} is from {v}", topic="what year {S} is from",
        says=(
            "{S} is from {v}", "{S} was made in {v}", "{S} was built in {v}", "{S} is a {v} model", "{S} dates from {v}", "year of {S}: {v}", "{v} is the year of {S}", "they built {S} in {v}", "{S} goes back to {v}", "believe it or not, {S} is from {v}",
            "on the label of {S} it says {v}", "{S} is not new, it's from {v}", "{v}, that's when {S} was made", "I checked the papers, {S} is from {v}", "it was built in {v}, {S}",
        ),
        asks=(
            "what year is {S} from?", "when was {S} made?", "when was {S} built?", "which year is {S}?", "what's the year of {S}?", "from which year is {S}?", "do you know what year {S} is from?", "do you remember when {S} was built?", "can you tell me the year of {S}?",
            "tell me what year {S} was made", "remind me what year {S} is from", "I forgot which year {S} was made", "what did I say about the year of {S}?", "in what year did they build {S}?", "what model year is {S}?",
        ),
        checks=("is {S} from {v}?", "was {S} built in {v}?", "was {S} made in {v}?", "did I tell you {S} is from {v}?", "did I say {S} was made in {v}?", "is it true that {S} is from {v}?", "am I right that {S} dates from {v}?", "{S} is from {v}, right?"),
        mentions=("do you know what year {S} is from?", "did I tell you when {S} was made?", "have I told you the year of {S}?", "did I mention when {S} was built?", "did I ever say what year {S} is?", "do you know the year of {S}?"),
        refs=("it's from {v}", "it was built in {v}", "it was made in {v}", "it dates from {v}"),
        fixes=("actually {S} is from {v}", "no, {S} was made in {v}", "I looked again, {S} is from {v}"),
    ),
    Kind(
        name="thing_age", subjects="things", value="thing_age",
        memory="{S} is {v} old", topic="how old {S} is",
        says=(
            "{S} is {v} old", "{S} is now {v} old", "{v} old, that's {S}", "age of {S}: {v}", "{S} must be {v} old", "{S}'s age is {v}", "I think {S} is {v} old", "{S} isn't new, it's {v} old", "it's {v} old, {S}", "believe it or not {S} is {v} old", "{S} has lasted {v} (so far|already)",
            "{S} is still going after {v}, that's how old it is", "how old {S} is? {v}", "they told me that {S} is {v} old",
        ),
        asks=(
            "how old is {S}?", "what's the age of {S}?", "what age is {S}?", "do you know how old {S} is?", "do you remember how old {S} is?", "can you tell me how old {S} is?", "tell me the age of {S}", "remind me how old {S} is", "I forgot how old {S} is",
            "what did I say about the age of {S}?", "how many years old is {S}?", "how long has {S} lasted?", "is there anything you know about the age of {S}?", "{S} is how old?",
        ),
        checks=("is {S} {v} old?", "did I tell you {S} is {v} old?", "did I say {S} is {v} old?", "is it true that {S} is {v} old?", "am I right that {S} is {v} old?", "{S} is {v} old, right?"),
        mentions=("do you know how old {S} is?", "did I tell you the age of {S}?", "have I told you how old {S} is?", "did I mention {S}'s age?", "did I ever say how old {S} is?", "have I mentioned the age of {S}?"),
        refs=("it's {v} old", "it is already {v} old", "it must be {v} old", "its age is {v}"),
        fixes=("actually {S} is {v} old", "no, {S} is {v} old", "I counted wrong, {S} is {v} old"),
    ),
    Kind(
        name="thing_price", subjects="things", value="money",
        memory="you paid {v} for {S}", topic="how much {S} cost",
        says=(
            "I paid {v} for {S}", "{S} cost {v}", "{S} cost me {v}", "{S} was {v}", "I bought {S} for {v}", "I got {S} for {v}", "{v} for {S}, (not bad|a bargain|ouch)", "price of {S}: {v}", "I spent {v} on {S}", "the price of {S} was {v}", "they wanted {v} for {S} and I paid it",
            "can you believe I paid {v} for {S}", "{v}, that's what I paid for {S}", "I had to hand over {v} to get {S}", "{S} set me back {v}", "it was {v}, {S}", "after some haggling I got {S} for {v}", "{S} wasn't cheap, {v}",
        ),
        asks=(
            "how much did {S} cost?", "how much did I pay for {S}?", "what did {S} cost?", "what did I pay for {S}?", "how much was {S}?", "what was the price of {S}?", "what's the price I paid for {S}?", "how much did I spend on {S}?", "do you know what {S} cost?",
            "do you remember the price of {S}?", "can you tell me how much {S} was?", "tell me what I paid for {S}", "remind me how much {S} cost", "I forgot what {S} cost", "what did I say about the price of {S}?", "how expensive was {S}?", "how much money went into {S}?",
        ),
        checks=("did {S} cost {v}?", "did I pay {v} for {S}?", "did I tell you {S} cost {v}?", "did I say I paid {v} for {S}?", "have I mentioned that {S} was {v}?", "is it true that {S} cost {v}?", "am I right that I paid {v} for {S}?", "{S} cost {v}, right?"),
        mentions=("do you know how much {S} cost?", "did I tell you what I paid for {S}?", "have I told you the price of {S}?", "did I mention how much {S} was?", "did I ever say what {S} cost?", "do you know the price of {S}?"),
        refs=("it cost {v}", "I paid {v} for it", "it was {v}", "I got it for {v}", "it set me back {v}"),
        fixes=("actually {S} cost {v}", "no, I paid {v} for {S}", "I found the receipt, {S} was {v}", "sorry, it was {v} that I paid for {S}"),
    ),
    Kind(
        name="thing_shop", subjects="goods", value="shop",
        memory="you bought {S} from {v}", topic="where you bought {S}",
        says=(
            "I bought {S} from {v}", "{S} is from {v}", "I got {S} from {v}", "{S} came from {v}", "I ordered {S} from {v}", "from {v}, that's where I got {S}", "I picked up {S} from {v}", "where I got {S}? from {v}", "{v} sold me {S}", "the seller of {S} was {v}", "{S}: bought from {v}",
            "I was lucky with {S}, got it from {v}", "you won't guess where {S} is from: {v}", "I hadn't planned it but I bought {S} from {v}", "it was {v} where I found {S}", "I always recommend {v}, {S} is from there",
        ),
        asks=(
            "where did I buy {S}?", "where did I get {S}?", "where is {S} from?", "which shop did I buy {S} from?", "who did I buy {S} from?", "where did I get {S} from?", "from where is {S}?", "who sold me {S}?", "do you know where I bought {S}?", "do you remember where I got {S}?",
            "can you tell me where I bought {S}?", "tell me where I got {S}", "remind me where I bought {S}", "I forgot where {S} is from", "what did I say about where I bought {S}?", "where does {S} come from?", "where did I find {S}?",
        ),
        checks=("did I buy {S} from {v}?", "did I get {S} from {v}?", "is {S} from {v}?", "did I tell you I bought {S} from {v}?", "did I say {S} is from {v}?", "is it true that I got {S} from {v}?", "am I right that {S} came from {v}?", "I bought {S} from {v}, right?"),
        mentions=("do you know where I bought {S}?", "did I tell you where I got {S}?", "have I told you where {S} is from?", "did I mention who sold me {S}?", "did I ever say where I bought {S}?", "have I mentioned the shop where I got {S}?"),
        refs=("I bought it from {v}", "I got it from {v}", "it came from {v}", "it's from {v}"),
        fixes=("actually I bought {S} from {v}", "no, {S} is from {v}", "sorry, I got {S} from {v}"),
    ),
    Kind(
        name="thing_town", subjects="goods", value="city",
        memory="you bought {S} in {v}", topic="where you bought {S}",
        says=(
            "I bought {S} in {v}", "I got {S} in {v}", "{S} was bought in {v}", "in {v} I bought {S}", "I found {S} in a shop in {v}", "I went all the way to {v} to buy {S}", "{v} is where I bought {S}", "on a trip to {v} I bought {S}", "we were in {v} and I came home with {S}",
            "I drove to {v} to pick up {S}", "the shop where I bought {S} is in {v}", "{S}? bought it in {v}", "I brought {S} back from {v}", "there's a great little shop in {v}, that's where I bought {S}",
        ),
        asks=(
            "where did I buy {S}?", "in which city did I buy {S}?", "which town did I buy {S} in?", "where did I get {S}?", "in what city did I get {S}?", "what town is {S} from?", "do you know where I bought {S}?", "do you remember which town I bought {S} in?", "can you tell me where I got {S}?",
            "tell me in which town I bought {S}", "remind me where I bought {S}", "I forgot where I got {S}", "what did I say about where I bought {S}?", "where did I travel to buy {S}?",
        ),
        checks=("did I buy {S} in {v}?", "did I get {S} in {v}?", "did I tell you I bought {S} in {v}?", "did I say {S} was bought in {v}?", "is it true that I bought {S} in {v}?", "am I right that I got {S} in {v}?", "I bought {S} in {v}, right?"),
        mentions=("do you know where I bought {S}?", "did I tell you which town I bought {S} in?", "have I told you where I got {S}?", "did I mention where I found {S}?", "did I ever say where I bought {S}?", "have I said in which city I got {S}?"),
        refs=("I bought it in {v}", "I got it in {v}", "it was bought in {v}", "I found it in a shop in {v}"),
        fixes=("actually I bought {S} in {v}", "no, it was in {v} that I got {S}", "sorry, {S} was bought in {v}"),
    ),
    Kind(
        name="thing_bought", subjects="things", value="thing_bought",
        memory="you bought {S} {v}", topic="when you bought {S}",
        says=(
            "I bought {S} {v}", "I got {S} {v}", "{v} I bought {S}", "we bought {S} {v}", "{S} was bought {v}", "I've owned {S} since I bought it {v}", "it was {v} that I bought {S}", "{S} is mine since I got it {v}", "{v}, that's when I got {S}", "I decided to buy {S} {v}", "bought {S} {v}, (no regrets|still happy)",
            "I remember buying {S} {v}", "I signed for {S} {v} and it was mine", "purchase of {S}: {v}", "when I bought {S}? {v}",
        ),
        asks=(
            "when did I buy {S}?", "when did I get {S}?", "since when do I own {S}?", "how long have I had {S}?", "when was {S} bought?", "when did we buy {S}?", "do you know when I bought {S}?", "do you remember when I got {S}?", "can you tell me when I bought {S}?",
            "tell me when I got {S}", "remind me when I bought {S}", "I forgot when I bought {S}", "what did I say about when I bought {S}?", "what date did I buy {S}?", "since when is {S} mine?", "the warranty of {S} - when did I buy it?",
        ),
        checks=("did I buy {S} {v}?", "did I get {S} {v}?", "did I tell you I bought {S} {v}?", "did I say I got {S} {v}?", "is it true that I bought {S} {v}?", "am I right that {S} was bought {v}?", "I bought {S} {v}, right?"),
        mentions=("do you know when I bought {S}?", "did I tell you when I got {S}?", "have I told you how long I've had {S}?", "did I mention when I bought {S}?", "did I ever say when I got {S}?", "have I said since when I own {S}?"),
        refs=("I bought it {v}", "I got it {v}", "we bought it {v}", "it's mine since I bought it {v}"),
        fixes=("actually I bought {S} {v}", "no, it was {v} when I got {S}", "I checked the receipt, I bought {S} {v}"),
    ),
    Kind(
        name="thing_name", subjects="things", value="word",
        memory="{S} is called {v}", topic="the name you gave {S}",
        says=(
            "I call {S} {v}", "{S} is called {v}", "I named {S} {v}", "{S} has a name, {v}", "{v} is the name of {S}", "the name of {S} is {v}", "yes, I gave {S} a name: {v}", "{S} goes by {v}", "we christened {S} {v}", "it's silly but I call {S} {v}", "name of {S}: {v}",
            "{v} - that's what we call {S}", "if I say {v} I mean {S}", "my friends know {S} as {v}", "the kids painted the name {v} on {S}", "meet {v}, {S}",
        ),
        asks=(
            "what is {S} called?", "what's the name of {S}?", "what do I call {S}?", "what did I name {S}?", "which name did I give {S}?", "what name does {S} have?", "do you know what I call {S}?", "do you remember the name of {S}?", "can you tell me the name of {S}?",
            "tell me what {S} is called", "remind me what I named {S}", "I forgot the name of {S}", "what did I say {S} is called?", "how do I call {S}?", "what's {S}'s name?",
        ),
        checks=("is {S} called {v}?", "did I name {S} {v}?", "did I tell you {S} is called {v}?", "did I say I call {S} {v}?", "is it true that {S} is called {v}?", "am I right that the name of {S} is {v}?", "{S} is called {v}, right?", "is {v} the name of {S}?"),
        mentions=("do you know what {S} is called?", "did I tell you the name of {S}?", "have I told you what I call {S}?", "did I mention {S}'s name?", "does {S} have a name?", "did I ever say what I named {S}?"),
        refs=("I call it {v}", "it's called {v}", "I named it {v}", "its name is {v}"),
        fixes=("actually {S} is called {v}", "I renamed {S}, it's {v} now", "no, I call {S} {v}"),
        denials=("I don't call {S} anything any more", "{S} doesn't have a name any more"), gone="{S} no longer has a name",
    ),
    Kind(
        name="thing_fault", subjects="devices", value="fault",
        memory="{S} has {a v}", topic="what is wrong with {S}",
        says=(
            "{S} has {a v}", "{S} is broken, it has {a v}", "there's {a v} on {S}", "{S} needs a repair because of {a v}", "the problem with {S} is {a v}", "{a v}, that's the trouble with {S}", "{S} broke down, {a v}", "something is wrong with {S}: {a v}", "{S} has got {a v} again", "ugh, {S} has {a v} now",
            "I opened up {S} and found {a v}", "the repair man says {S} has {a v}", "fault on {S}: {a v}", "I dropped {S} and now it has {a v}", "I can't use {S} at the moment because of {a v}", "since this morning {S} has {a v}", "it turns out {a v} is why {S} isn't working",
        ),
        asks=(
            "what's wrong with {S}?", "what is wrong with {S}?", "what's broken on {S}?", "how did {S} break?", "what problem does {S} have?", "why is {S} broken?", "why does {S} need a repair?", "what's the matter with {S}?", "do you know what's wrong with {S}?",
            "do you remember the problem with {S}?", "can you tell me what's broken on {S}?", "tell me what's wrong with {S}", "remind me what the trouble with {S} is", "I forgot what's wrong with {S}", "what did I say about the problem with {S}?", "what should I tell the repair shop about {S}?", "why doesn't {S} work?",
        ),
        checks=("does {S} have {a v}?", "did I tell you {S} has {a v}?", "did I say {S} has {a v}?", "is it true that {S} has {a v}?", "am I right that {S} has {a v}?", "{S} has {a v}, right?", "is {a v} the problem with {S}?"),
        mentions=("is {S} broken?", "is anything wrong with {S}?", "did I tell you what's wrong with {S}?", "have I told you how {S} broke?", "did I mention that {S} is broken?", "do you know what's broken on {S}?"),
        refs=("it has {a v}", "it's broken, it has {a v}", "the problem is {a v}", "it broke down, {a v}"),
        fixes=("actually {S} has {a v}", "no, the problem with {S} is {a v}", "the repair man looked again, {S} has {a v}"),
        denials=("{S} is working again", "I got {S} fixed", "{S} isn't broken any more", "I had {S} repaired"), gone="{S} works again",
    ),
    Kind(
        name="thing_place", subjects="goods", value="thing_place",
        memory="you keep {S} {v}", topic="where you keep {S}",
        says=(
            "I keep {S} {v}", "{S} is {v}", "{S} lives {v}", "I put {S} {v}", "{v} is where I keep {S}", "you'll find {S} {v}", "{S} stays {v}", "I left {S} {v}", "I store {S} {v}", "{S} has its place {v}", "at the moment {S} is {v}", "I've moved everything around and {S} is {v}", "when I don't need it {S} is {v}",
            "in case I look for it again, {S} is {v}", "if anyone needs {S}, it's {v}", "place of {S}: {v}", "note for later: {S} is {v}", "we had no space so {S} ended up {v}",
        ),
        asks=(
            "where is {S}?", "where's {S}?", "where do I keep {S}?", "where did I put {S}?", "where did I leave {S}?", "where can I find {S}?", "where do I store {S}?", "what's the place where I keep {S}?", "do you know where {S} is?", "do you remember where I put {S}?", "can you tell me where {S} is?",
            "tell me where I keep {S}", "remind me where I put {S}", "I forgot where {S} is", "what did I say about where {S} is?", "I can't find {S}, where is it?", "where should I look for {S}?", "any idea where {S} is?",
        ),
        checks=("is {S} {v}?", "do I keep {S} {v}?", "did I put {S} {v}?", "did I tell you {S} is {v}?", "did I say I keep {S} {v}?", "is it true that {S} is {v}?", "am I right that I left {S} {v}?", "{S} is {v}, right?"),
        mentions=("do you know where {S} is?", "did I tell you where I keep {S}?", "have I told you where {S} is?", "did I mention where I put {S}?", "did I ever say where {S} is?", "have I said where I left {S}?"),
        refs=("it's {v}", "I keep it {v}", "I put it {v}", "you'll find it {v}", "I left it {v}"),
        fixes=("actually {S} is {v}", "I moved {S}, it's {v} now", "no, I keep {S} {v}", "sorry, I put {S} {v}"),
        denials=_LOST_THING[:7], gone="you no longer have {S}",
    ),
    Kind(
        name="thing_code", subjects="goods", value="code",
        memory="the serial number of {S} is {v}", topic="the serial number of {S}",
        says=(
            "the serial number of {S} is {v}", "{S} has the serial number {v}", "serial number of {S}: {v}", "{S}'s serial number is {v}", "{v} is the serial number of {S}", "on the back of {S} it says serial number {v}", "the number on {S} is {v}", "I wrote down {v} for {S}, it's the serial number",
            "please keep the serial number of {S}, {v}", "for the insurance: {S} has number {v}", "just in case {S} gets stolen, the serial number is {v}", "I found the label on {S}, {v} is the serial number", "model and serial number of {S}, well, {v}", "{S}, serial number {v}",
        ),
        asks=(
            "what's the serial number of {S}?", "what is the serial number of {S}?", "what's {S}'s serial number?", "which number does {S} have?", "what number is on {S}?", "what's the number of {S}?", "do you know the serial number of {S}?", "do you remember {S}'s serial number?",
            "can you tell me the serial number of {S}?", "tell me the serial number of {S}", "remind me of {S}'s serial number", "I forgot the serial number of {S}", "what did I say about the serial number of {S}?", "the insurance wants the number of {S}, what is it?",
        ),
        checks=("is {v} the serial number of {S}?", "is {S}'s serial number {v}?", "did I tell you {S}'s serial number is {v}?", "did I say the number of {S} is {v}?", "is it true that {S} has the serial number {v}?", "am I right that the number on {S} is {v}?", "the serial number of {S} is {v}, right?"),
        mentions=("do you know the serial number of {S}?", "did I tell you {S}'s serial number?", "have I told you the number of {S}?", "did I mention the serial number of {S}?", "did I ever give you {S}'s serial number?", "do you have the serial number of {S}?"),
        refs=("the serial number is {v}", "it has the serial number {v}", "its number is {v}", "the number on it is {v}"),
        fixes=("actually the serial number of {S} is {v}", "I misread it, {S}'s serial number is {v}", "no, the number on {S} is {v}"),
    ),
    Kind(
        name="thing_lock", subjects="gear_locks", value="code",
        memory="the code of {S} is {v}", topic="the code of {S}",
        says=(
            "the code of {S} is {v}", "the code for {S} is {v}", "{S} opens with {v}", "{v} opens {S}", "code for {S}: {v}", "I set {S} to {v}", "{S} has the code {v}", "to open {S} you type {v}", "I changed the code of {S}, it's {v}", "please remember the code for {S}, {v}",
            "{S}? the code is {v}", "I chose {v} as the code for {S}", "in case I forget, {S} opens with {v}", "you need {v} to get into {S}",
        ),
        asks=(
            "what's the code of {S}?", "what is the code for {S}?", "which code opens {S}?", "how do I open {S}?", "what do I type to open {S}?", "do you know the code for {S}?", "do you remember the code of {S}?", "can you tell me the code of {S}?", "tell me the code for {S}",
            "remind me of the code for {S}", "I forgot the code of {S}", "what did I say the code of {S} is?", "what numbers do I need for {S}?",
        ),
        checks=("is {v} the code of {S}?", "is the code for {S} {v}?", "does {S} open with {v}?", "did I tell you the code of {S} is {v}?", "did I say {v} opens {S}?", "am I right that the code of {S} is {v}?", "the code for {S} is {v}, right?"),
        mentions=("do you know the code for {S}?", "did I tell you the code of {S}?", "have I told you how to open {S}?", "did I mention the code for {S}?", "did I ever give you the code of {S}?", "do you have the code for {S}?"),
        refs=("the code is {v}", "it opens with {v}", "I set it to {v}", "you need {v} to open it"),
        fixes=("actually the code of {S} is {v}", "I changed it, the code for {S} is {v} now", "no, {S} opens with {v}"),
        denials=("{S} doesn't need a code any more", "I removed the code from {S}"), gone="{S} no longer needs a code",
    ),
    Kind(
        name="thing_plate", subjects="vehicles", value="plate",
        memory="the licence plate of {S} is {v}", topic="the licence plate of {S}",
        says=(
            "the (licence|license) plate of {S} is {v}", "{S}'s plate is {v}", "the number plate of {S} is {v}", "{S} has the plate {v}", "plate of {S}: {v}", "{v} is {S}'s number plate", "{S} is registered as {v}", "{S} got new plates, {v}", "my plate is {v}, for {S}", "look for the plate {v}, that's {S}",
            "if you have to find {S} in a car park, the plate is {v}", "the registration of {S} is {v}", "for the parking app: {S} is {v}", "the letters on {S} are {v}", "I always forget {S}'s number plate, so here: {v}", "they gave me {v} as a plate for {S}",
        ),
        asks=(
            "what's {S}'s (licence|license) plate?", "what is the plate of {S}?", "what's the number plate of {S}?", "which plate does {S} have?", "what's {S}'s registration?", "what's the registration number of {S}?", "do you know {S}'s number plate?", "do you remember the plate of {S}?",
            "can you tell me the (licence|license) plate of {S}?", "tell me {S}'s plate", "remind me of {S}'s number plate", "I forgot the plate of {S}", "what did I say about {S}'s plate?", "the parking app wants the plate of {S}, what is it?", "what do I write down as the plate for {S}?",
        ),
        checks=("is {v} the plate of {S}?", "is {S}'s number plate {v}?", "did I tell you {S}'s plate is {v}?", "did I say the plate of {S} is {v}?", "is it true that {S} has the plate {v}?", "am I right that {S} is registered as {v}?", "{S}'s plate is {v}, right?"),
        mentions=("do you know {S}'s number plate?", "did I tell you the plate of {S}?", "have I told you {S}'s registration?", "did I mention {S}'s (licence|license) plate?", "did I ever give you the plate of {S}?", "do you have {S}'s number plate?"),
        refs=("the plate is {v}", "its number plate is {v}", "it's registered as {v}", "it has the plate {v}"),
        fixes=("actually {S}'s plate is {v}", "{S} got a new plate, it's {v} now", "no, the number plate of {S} is {v}"),
        denials=_LOST_THING[:4], gone="you no longer have {S}",
    ),
    Kind(
        name="thing_from_name", subjects="goods", value="name",
        memory="{v} gave you {S}", topic="who gave you {S}",
        says=(
            "{v} gave me {S}", "I got {S} from {v}", "{S} was a present from {v}", "{S} is a gift from {v}", "{v} bought me {S}", "{S} came from {v}", "{S} used to belong to {v}, who gave it to me", "for my birthday {v} gave me {S}", "giver of {S}: {v}", "it was {v} who gave me {S}",
            "I have {S} thanks to {v}", "I inherited {S} from {v}", "{v} didn't need it any more so I got {S}", "I never paid for {S}, {v} gave it to me", "lovely surprise, {v} gave me {S}", "{v} passed {S} on to me",
        ),
        asks=(
            "who gave me {S}?", "who did I get {S} from?", "who is {S} from?", "from whom did I get {S}?", "who bought me {S}?", "whose present was {S}?", "do you know who gave me {S}?", "do you remember who {S} is from?", "can you tell me who gave me {S}?",
            "tell me who gave me {S}", "remind me who {S} is from", "I forgot who gave me {S}", "what did I say about who gave me {S}?", "who should I thank for {S}?", "who did {S} belong to?",
        ),
        checks=("did {v} give me {S}?", "is {S} from {v}?", "did I tell you {v} gave me {S}?", "did I say {S} was a present from {v}?", "is it true that {v} gave me {S}?", "am I right that {S} is from {v}?", "{v} gave me {S}, right?"),
        mentions=("do you know who gave me {S}?", "did I tell you who {S} is from?", "have I told you who gave me {S}?", "did I mention who bought me {S}?", "did I ever say who I got {S} from?", "was {S} a present?"),
        refs=("{v} gave it to me", "it was a present from {v}", "I got it from {v}", "it's from {v}"),
        fixes=("actually {v} gave me {S}", "no, {S} is from {v}", "sorry, it was {v} who gave me {S}"),
    ),
    Kind(
        name="thing_from_relative", subjects="goods", value="giver",
        memory="your {v} gave you {S}", topic="who gave you {S}",
        says=(
            "my {v} gave me {S}", "I got {S} from my {v}", "{S} was a present from my {v}", "{S} is a gift from my {v}", "my {v} bought me {S}", "{S} used to belong to my {v}, who gave it to me", "for Christmas my {v} gave me {S}", "it was my {v} who gave me {S}", "I have {S} thanks to my {v}",
            "I inherited {S} from my {v}", "my {v} didn't want it any more so now I have {S}", "{S}? a present from my {v}", "my {v} surprised me with {S}", "{S} comes from my {v}", "I feel lucky, my {v} passed {S} on to me", "my {v} got me {S} when I moved out",
        ),
        asks=(
            "who gave me {S}?", "who did I get {S} from?", "who is {S} from?", "which person gave me {S}?", "who bought me {S}?", "who was {S} a present from?", "do you know who gave me {S}?", "do you remember who {S} came from?", "can you tell me who gave me {S}?",
            "tell me who {S} is from", "remind me who gave me {S}", "I forgot who I got {S} from", "what did I say about who gave me {S}?", "who surprised me with {S}?", "who owned {S} before me?",
        ),
        checks=("did my {v} give me {S}?", "is {S} from my {v}?", "did I tell you my {v} gave me {S}?", "did I say {S} was a present from my {v}?", "is it true that my {v} gave me {S}?", "am I right that {S} is from my {v}?", "my {v} gave me {S}, right?"),
        mentions=("do you know who gave me {S}?", "did I tell you who {S} is from?", "have I told you who gave me {S}?", "did I mention who {S} came from?", "did I ever say who bought me {S}?", "was {S} a gift?"),
        refs=("my {v} gave it to me", "it was a present from my {v}", "I got it from my {v}", "my {v} bought it for me"),
        fixes=("actually my {v} gave me {S}", "no, {S} is from my {v}", "sorry, it was my {v} who gave me {S}"),
    ),
    Kind(
        name="thing_replacement", subjects="goods", value="replacement",
        memory="you want to replace {S} with {a v}", topic="what you want to replace {S} with",
        says=(
            "I want to replace {S} with {a v}", "I'm going to swap {S} for {a v}", "I plan to replace {S} with {a v}", "{S} will be replaced by {a v}", "after {S} I'll get {a v}", "I'm saving up for {a v} to replace {S}", "when {S} gives up I'll buy {a v}", "next time I'd get {a v} instead of {S}",
            "instead of {S} I want {a v}", "{a v} is what comes after {S}", "soon {S} has to go and {a v} takes its place", "{S} is on its last legs, the plan is to get {a v}", "I've been looking at replacing {S} and I want {a v}", "replacement for {S}: {a v}", "I'm tired of {S}, so I'll get {a v}",
        ),
        asks=(
            "what do I want to replace {S} with?", "what will I replace {S} with?", "what am I getting instead of {S}?", "what's the replacement for {S}?", "what do I want after {S}?", "which one do I want instead of {S}?", "do you know what I want to replace {S} with?",
            "do you remember what comes after {S}?", "can you tell me what I'm swapping {S} for?", "tell me my plan for replacing {S}", "remind me what I want instead of {S}", "I forgot what I wanted to replace {S} with", "what did I say about replacing {S}?", "what am I saving up for to replace {S}?",
        ),
        checks=("do I want to replace {S} with {a v}?", "am I getting {a v} instead of {S}?", "did I tell you I want to swap {S} for {a v}?", "did I say I'd replace {S} with {a v}?", "is it true that I want {a v} instead of {S}?", "I'm replacing {S} with {a v}, right?"),
        mentions=("do you know what I want instead of {S}?", "did I tell you my plans for {S}?", "have I told you what will replace {S}?", "did I mention replacing {S}?", "am I going to replace {S}?", "did I ever say what comes after {S}?"),
        refs=("I want to replace it with {a v}", "I'll swap it for {a v}", "next I'll get {a v} instead", "the plan is to get {a v} in its place"),
        fixes=("actually I want {a v} instead of {S}", "I changed my mind, {S} will be replaced by {a v}", "no, I'm swapping {S} for {a v}"),
        denials=("I'm keeping {S} after all", "I won't replace {S} any more", "I've decided not to replace {S}"), gone="you no longer want to replace {S}",
    ),
    Kind(
        name="place_size", subjects="sized", value="size",
        memory="{S} is {v}", topic="how big {S} is",
        says=(
            "{S} is {v}", "{S} has {v}", "{S} measures {v}", "the size of {S} is {v}", "size of {S}: {v}", "{v} is the size of {S}", "{S} is about {v} big", "I have {v} in {S}", "we measured {S}, it's {v}", "{S} isn't (big|huge), {v}", "there's {v} of space in {S}", "according to the contract {S} is {v}",
            "{v}, that's all {S} has", "with {v} {S} is big enough for us", "how big {S} is? {v}", "on paper {S} is {v}",
        ),
        asks=(
            "how big is {S}?", "how large is {S}?", "what size is {S}?", "what's the size of {S}?", "how many square metres does {S} have?", "how much space is there in {S}?", "do you know how big {S} is?", "do you remember the size of {S}?", "can you tell me how big {S} is?",
            "tell me the size of {S}", "remind me how big {S} is", "I forgot how large {S} is", "what did I say about the size of {S}?", "what are the measurements of {S}?", "how small is {S}?",
        ),
        checks=("is {S} {v}?", "does {S} have {v}?", "did I tell you {S} is {v}?", "did I say {S} has {v}?", "is it true that {S} is {v}?", "am I right that {S} measures {v}?", "{S} is {v}, right?"),
        mentions=("do you know how big {S} is?", "did I tell you the size of {S}?", "have I told you how large {S} is?", "did I mention the size of {S}?", "did I ever say how big {S} is?", "have I said how much space {S} has?"),
        refs=("it's {v}", "it has {v}", "it measures {v}", "the size is {v}"),
        fixes=("actually {S} is {v}", "we measured again, {S} is {v}", "no, {S} has {v}"),
    ),
    Kind(
        name="thing_use", subjects="things", value="use",
        memory="you use {S} for {v}", topic="what you use {S} for",
        says=(
            "I use {S} for {v}", "{S} is for {v}", "I only use {S} for {v}", "{S} is mainly for {v}", "I bought {S} for {v}", "{v}, that's what {S} is for", "for {v} I use {S}", "I need {S} for {v}", "mostly {S} gets used for {v}", "without {S} I couldn't manage, I use it for {v}", "when it comes to {v} I take {S}",
            "we keep {S} just for {v}", "the reason I have {S} is {v}", "{S} comes in handy for {v}", "use of {S}: {v}",
        ),
        asks=(
            "what do I use {S} for?", "what is {S} for?", "why do I have {S}?", "what do I need {S} for?", "what's {S} used for?", "for what do I use {S}?", "why did I buy {S}?", "do you know what I use {S} for?", "do you remember what {S} is for?", "can you tell me what I use {S} for?",
            "tell me what {S} is used for", "remind me why I have {S}", "I forgot what {S} is for", "what did I say I use {S} for?", "what's the reason I have {S}?",
        ),
        checks=("do I use {S} for {v}?", "is {S} for {v}?", "did I tell you I use {S} for {v}?", "did I say {S} is for {v}?", "is it true that I need {S} for {v}?", "am I right that {S} is for {v}?", "I use {S} for {v}, right?"),
        mentions=("do you know what I use {S} for?", "did I tell you what {S} is for?", "have I told you why I have {S}?", "did I mention what I need {S} for?", "did I ever say what I use {S} for?", "have I mentioned the use of {S}?"),
        refs=("I use it for {v}", "it's for {v}", "I need it for {v}", "it gets used for {v}"),
        fixes=("actually I use {S} for {v}", "now I use {S} for {v}", "no, {S} is for {v}"),
        denials=("I don't use {S} any more", "I've stopped using {S}", "{S} just stands around unused now"), gone="you no longer use {S}",
    ),
    Kind(
        name="room_colour", subjects="rooms", value="goods_colour",
        memory="{S} is painted {v}", topic="the colour of {S}",
        says=(
            "{S} is painted {v}", "I painted {S} {v}", "we painted {S} {v}", "the walls of {S} are {v}", "{S} is {v}", "{S} is all {v} now", "{v} is the (colour|color) of {S}", "we went for {v} for {S}", "I chose {v} paint for {S}", "{S} got a fresh coat of {v}", "(colour|color) of {S}: {v}", "last weekend we gave {S} a coat of {v} paint",
            "the decorators did {S} in {v}", "everything about {S} is {v}", "after much thought {S} became {v}", "you should see {S}, it's completely {v}",
        ),
        asks=(
            "what (colour|color) is {S}?", "what's the (colour|color) of {S}?", "which (colour|color) did I paint {S}?", "what (colour|color) did we choose for {S}?", "how is {S} painted?", "what (colour|color) is the paint of {S}?", "do you know what (colour|color) {S} is?", "do you remember the (colour|color) of {S}?",
            "can you tell me what (colour|color) {S} is?", "tell me the (colour|color) of {S}", "remind me what (colour|color) I painted {S}", "I forgot what (colour|color) {S} is", "what did I say about the (colour|color) of {S}?", "which paint do I need for {S}?",
        ),
        checks=("is {S} {v}?", "is {S} painted {v}?", "did I paint {S} {v}?", "did I tell you {S} is {v}?", "did I say {S} is painted {v}?", "is it true that {S} is {v}?", "am I right that {S} is painted {v}?", "{S} is {v}, right?"),
        mentions=("do you know what (colour|color) {S} is?", "did I tell you the (colour|color) of {S}?", "have I told you how {S} is painted?", "did I mention {S}'s (colour|color)?", "did I ever say what (colour|color) {S} is?", "have I painted {S}?"),
        refs=("it's painted {v}", "I painted it {v}", "it's all {v}", "we went for {v}"),
        fixes=("actually {S} is {v}", "we repainted {S}, it's {v} now", "no, {S} is painted {v}"),
    ),
    Kind(
        name="place_rent", subjects="rentals", value="money",
        memory="the rent for {S} is {v} a month", topic="the rent for {S}",
        says=(
            "the rent for {S} is {v} a month", "I pay {v} a month for {S}", "{S} costs {v} a month", "my rent for {S} is {v}", "I rent {S} for {v} a month", "rent of {S}: {v}", "every month I pay {v} for {S}", "{v} a month, that's {S}", "{v} goes out every month for {S}", "the landlord wants {v} a month for {S}",
            "for {S} I transfer {v} each month", "monthly rent for {S} comes to {v}", "{S} isn't cheap at {v} a month", "living costs are crazy, {S} is {v} a month", "we agreed on {v} per month for {S}", "it's {v} every month, {S}",
        ),
        asks=(
            "how much is the rent for {S}?", "what's the rent for {S}?", "how much rent do I pay for {S}?", "what do I pay for {S} each month?", "how much does {S} cost a month?", "what is the monthly rent of {S}?", "how much do I pay per month for {S}?", "do you know my rent for {S}?",
            "do you remember how much {S} costs a month?", "can you tell me the rent for {S}?", "tell me what I pay for {S} every month", "remind me of the rent for {S}", "I forgot how much rent I pay for {S}", "what did I say about the rent for {S}?", "how much money goes out for {S} every month?",
        ),
        checks=("is the rent for {S} {v}?", "do I pay {v} a month for {S}?", "did I tell you {S} costs {v} a month?", "did I say the rent for {S} is {v}?", "is it true that I pay {v} for {S}?", "am I right that {S} is {v} a month?", "the rent for {S} is {v}, right?"),
        mentions=("do you know the rent for {S}?", "did I tell you how much rent I pay for {S}?", "have I told you what {S} costs a month?", "did I mention the rent for {S}?", "did I ever say what I pay for {S}?", "do I pay rent for {S}?"),
        refs=("the rent is {v} a month", "I pay {v} a month for it", "it costs {v} a month", "I rent it for {v} a month"),
        fixes=("actually the rent for {S} is {v}", "the rent for {S} went up to {v} a month", "no, I pay {v} a month for {S}", "they changed the rent for {S}, it's {v} now"),
        denials=("I don't rent {S} any more", "I moved out of {S}", "I gave up {S}"), gone="you no longer rent {S}",
    ),
)

KINDS: tuple[Kind, ...] = _PET_KINDS + _THING_KINDS

# The kind with the narrowest subject pool comes first; its pool lies within the pools of the others.
COMBOS: tuple[Combo, ...] = (
    Combo(("pet_name", "pet_age"), (
        "{S} is called {v1} and is {v2} old", "{S}, {v1}, is {v2} old", "{v1} is {S}, {v2} old", "{S}'s name is {v1}, {he} is {v2} old", "meet {v1}, {S}, {v2} old already",
        "I have to tell you about {S}: the name is {v1} and {he} is {v2} old", "at {v2} old {S}, called {v1}, still acts like a baby",
    )),
    Combo(("pet_name", "pet_colour"), (
        "{S} is called {v1} and is {v2}", "{S}, {v1}, is {v2}", "{v1} is {S}, {he} is {v2} all over", "{S} is {v2}, so of course we didn't have to think long: {v1} is the name",
    )),
    Combo(("pet_name", "pet_food"), (
        "{S} is called {v1} and loves {v2}", "{v1}, that's {S}, goes mad for {v2}", "{S}'s name is {v1} and {his} (favourite|favorite) food is {v2}", "I just gave {S} some {v2}, {v1} loves that",
    )),
    Combo(("pet_name", "pet_fear"), (
        "{S} is called {v1} and is scared of {v2}", "poor {v1}, {S}, is afraid of {v2}", "{S}, {v1}, can't stand {v2}",
    )),
    Combo(("pet_name", "pet_sleeps"), (
        "{S} is called {v1} and sleeps {v2}", "{v1}, {S}, is asleep {v2} as always", "every night {S}, {v1}, curls up {v2}",
    )),
    Combo(("pet_name", "pet_source"), (
        "{S} is called {v1} and comes from {v2}", "we got {S} from {v2} and named {him} {v1}", "{v1} is {S}, from {v2}", "I adopted {S} from {v2}, the name is {v1}",
    )),
    Combo(("pet_name", "pet_got"), (
        "we got {S} {v2} and named {him} {v1}", "{S}, {v1}, moved in {v2}", "I got {S} {v2}, {he} is called {v1}",
    )),
    Combo(("pet_name", "pet_illness"), ("{S}, {v1}, has {v2}", "I'm worried about {v1}, {S}, the vet says it's {v2}", "{S} is called {v1} and suffers from {v2}")),
    Combo(("pet_age", "pet_weight"), ("{S} is {v1} old and weighs {v2}", "at {v1} old {S} weighs {v2}", "{S} weighs {v2}, not bad for {v1} old")),
    Combo(("pet_vet", "pet_illness"), ("{S} has {v2}, Dr {v1} is the vet", "we took {S} to Dr {v1}, who is the vet, and it's {v2}", "Dr {v1}, the vet of {S}, says it's {v2}")),
    Combo(("pet_food", "pet_toy"), ("{S} loves {v1} and {his} {v2}", "all that {S} needs is {v1} to eat and {a v2} to play with", "for {S} it's {v1} for dinner and then {a v2} to play with")),
    Combo(("pet_food", "pet_fear"), ("{S} loves {v1} but is afraid of {v2}", "{v1} is what {S} loves and {v2} is what scares {him}")),
    Combo(("pet_source", "pet_got"), ("I got {S} from {v1} {v2}", "{S} came to us from {v1} {v2}", "{v2} we adopted {S} from {v1}")),
    Combo(("pet_name", "pet_age", "pet_colour"), (
        "{S} is called {v1}, {he} is {v2} old and {v3}", "{v1} is {S}, {v3} and {v2} old", "{S}: name {v1}, age {v2}, colour {v3}",
    )),
    Combo(("pet_name", "pet_age", "pet_food"), (
        "{S} is called {v1}, is {v2} old and loves {v3}", "{v1}, {S}, is {v2} old and crazy about {v3}",
    )),
    Combo(("pet_name", "pet_sleeps", "pet_food"), ("{S}, {v1}, sleeps {v2} and eats {v3} whenever {he} can get it", "{v1} is {S}, {he} sleeps {v2} and loves {v3}")),
    *(
        Combo((f"{kind}_breed", "pet_name"), (
            "{S} is {a v1} called {v2}", "{S} is {a v1} and {his} name is {v2}", "{v2} is {S}, {a v1}", "{S}, {v2}, is {a v1}", "we named {S} {v2}, {he} is {a v1}", "I have {a v1}, {S}, called {v2}",
        ))
        for kind in ("dog", "cat", "bird", "horse")
    ),
    *(
        Combo((f"{kind}_breed", "pet_name", "pet_age"), (
            "{S} is {a v1} called {v2}, {he} is {v3} old", "{v2}, {S}, is {a v1} and {v3} old", "{S}'s name is {v2}, {a v1}, {v3} old",
        ))
        for kind in ("dog", "cat", "bird", "horse")
    ),
    *(
        Combo((f"{kind}_make", "thing_colour"), (
            "{S} is {a v1} and it's {v2}", "{S} is {v2}, {a v1}", "I have {a v1}, that's {S}, in {v2}", "{S}? {a v1}, {v2}",
        ))
        for kind in ("car", "bike", "device", "instrument", "furniture", "gear")
    ),
    *(
        Combo((f"{kind}_make", "thing_price"), (
            "{S} is {a v1} and cost me {v2}", "I paid {v2} for {S}, it's {a v1}", "{S}, {a v1}, was {v2}",
        ))
        for kind in ("car", "bike", "device", "instrument", "furniture", "gear")
    ),
    *(
        Combo((f"{kind}_make", "thing_year"), ("{S} is {a v1} from {v2}", "{S}, {a v1}, was made in {v2}", "I have {S}, {a v1}, built in {v2}"))
        for kind in ("car", "bike", "device", "instrument")
    ),
    Combo(("car_make", "thing_plate"), ("{S} is {a v1}, the plate is {v2}", "{S}, {a v1}, has the number plate {v2}", "look for {a v1} with the plate {v2}, that's {S}")),
    Combo(("car_make", "thing_colour", "thing_plate"), ("{S} is {a v1}, {v2}, with the plate {v3}", "{S} is {v2}, it's {a v1} and the plate is {v3}")),
    Combo(("car_make", "thing_colour", "thing_year"), ("{S} is {a v1} from {v3} and it's {v2}", "{S} is {v2}, {a v1}, built in {v3}")),
    Combo(("thing_shop", "thing_price"), (
        "I bought {S} from {v1} for {v2}", "{S} is from {v1} and cost {v2}", "I paid {v2} for {S}, got it from {v1}", "{v1} sold me {S} for {v2}",
    )),
    Combo(("thing_town", "thing_price"), ("I bought {S} in {v1} for {v2}", "{S} was {v2}, I got it in {v1}", "in {v1} I paid {v2} for {S}")),
    Combo(("thing_shop", "thing_bought"), ("I bought {S} from {v1} {v2}", "{v2} I got {S} from {v1}", "{S} is from {v1}, I bought it {v2}")),
    Combo(("thing_price", "thing_bought"), ("I bought {S} {v2} for {v1}", "{v2} I paid {v1} for {S}", "{S} cost {v1} when I bought it {v2}")),
    Combo(("thing_place", "thing_colour"), ("{S} is {v2} and I keep it {v1}", "{S}, the {v2} one, is {v1}", "I keep {S} {v1}, it's {v2}")),
    Combo(("thing_place", "thing_use"), ("I keep {S} {v1} and use it for {v2}", "{S} is {v1}, I only need it for {v2}", "for {v2} I use {S}, I keep it {v1}")),
    Combo(("thing_from_name", "thing_colour"), ("{v1} gave me {S}, it's {v2}", "{S} is {v2} and was a present from {v1}", "I got {S} from {v1}, in {v2}")),
    Combo(("thing_from_relative", "thing_colour"), ("my {v1} gave me {S}, it's {v2}", "{S} is {v2}, a present from my {v1}")),
    Combo(("thing_name", "thing_colour"), ("{S} is {v2} and I call it {v1}", "I named {S} {v1}, it's {v2}", "{v1}, that's {S}, is {v2}")),
    Combo(("thing_fault", "thing_age"), ("{S} is {v2} old and has {a v1}", "no wonder {S} has {a v1}, it's {v2} old", "{S} has {a v1}, well, it is {v2} old")),
    Combo(("thing_fault", "thing_replacement"), ("{S} has {a v1} so I want to replace it with {a v2}", "because of {a v1} I'm swapping {S} for {a v2}")),
    Combo(("thing_colour", "thing_price", "thing_bought"), ("I bought {S} {v3} for {v2}, it's {v1}", "{S} is {v1}, cost {v2} and I got it {v3}")),
)
