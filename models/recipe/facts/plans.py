"""Plans, trips, appointments, events and projects: when, where, with whom, what for."""

from __future__ import annotations

from models.recipe.dsl import Combo, Kind

SUBJECTS: dict[str, tuple[str, ...]] = {
    "appointments": (
        "dentist appointment", "doctor's appointment", "job interview", "driving test", "haircut",
        "meeting with the bank", "vet appointment", "eye exam", "check-up", "blood test", "physio session",
        "therapy session", "hair appointment", "nail appointment", "massage", "meeting with the lawyer",
        "meeting with the landlord", "appointment at the embassy", "passport appointment", "visa interview",
        "parent-teacher meeting", "performance review", "flat viewing", "house viewing", "driving lesson",
        "piano lesson", "guitar lesson", "singing lesson", "dance class", "yoga class", "swimming lesson",
        "French class", "tattoo appointment", "MRI scan", "knee surgery", "vaccination", "allergy test",
        "hearing test", "tax appointment", "car inspection", "photo shoot", "video call", "team meeting",
        "phone interview", "appointment", "meeting", "interview", "operation", "coaching session", "fitting"),
    "medical": (
        "doctor's appointment", "dentist appointment", "eye exam", "check-up", "blood test", "physio session",
        "MRI scan", "hospital appointment", "appointment with the specialist", "allergy test", "hearing test",
        "scan", "clinic visit"),
    "talks": (
        "meeting with the bank", "meeting with the lawyer", "meeting with the landlord", "team meeting",
        "video call", "phone call with the office", "meeting", "meeting with the boss", "tax appointment",
        "appointment at the town hall", "client meeting", "appointment with the accountant"),
    "events": (
        "wedding", "birthday party", "concert", "exam", "marathon", "recital", "housewarming party", "graduation",
        "flight", "conference", "engagement party", "farewell party", "school play", "art exhibition", "book launch",
        "chess tournament", "football match", "tennis match", "half marathon", "bike race", "dance show",
        "choir concert", "piano recital", "maths exam", "history exam", "final exam", "presentation", "workshop",
        "class reunion", "family reunion", "garden party", "dinner party", "barbecue", "baby shower",
        "retirement party", "anniversary party", "job fair", "talk", "poetry reading", "gig", "film premiere",
        "fundraiser", "award ceremony", "audition", "swimming competition", "yard sale", "book club meeting",
        "game night", "quiz night", "office party", "street party", "hackathon", "seminar", "surprise party"),
    "parties": (
        "wedding", "birthday party", "housewarming party", "engagement party", "farewell party", "garden party",
        "dinner party", "baby shower", "retirement party", "anniversary party", "surprise party", "barbecue",
        "graduation party", "costume party", "office party", "party", "New Year's party", "summer party"),
    "shows": (
        "concert", "recital", "choir concert", "dance show", "school play", "gig", "art exhibition", "workshop",
        "conference", "poetry reading", "fundraiser", "quiz night", "hackathon", "comedy show", "magic show",
        "film premiere", "seminar", "talk"),
    "trips": (
        "trip", "holiday", "vacation", "weekend trip", "business trip", "hiking trip", "honeymoon", "road trip",
        "school trip", "city break", "camping trip", "ski trip", "family holiday", "summer holiday", "winter trip",
        "cycling trip", "birthday trip", "beach holiday", "train trip", "spring break trip", "study trip",
        "class trip", "work trip", "fishing trip", "summer vacation", "anniversary trip", "surfing trip",
        "photography trip", "backpacking trip", "getaway", "Easter trip", "Christmas trip", "next trip", "next holiday"),
    "projects": (
        "project", "startup", "thesis", "app", "novel", "podcast", "website", "garden project", "game", "blog",
        "paper", "renovation", "side project", "school project", "science project", "documentary", "short film",
        "album", "cookbook", "newsletter", "online shop", "YouTube channel", "web shop", "comic", "dissertation",
        "research project", "robot", "art project", "photo project", "charity project", "board game", "database",
        "chatbot", "kitchen renovation", "master's thesis", "big project", "current project", "work project",
        "team project", "magazine", "children's book", "screenplay", "mobile app", "tree house", "musical"),
    "works": (
        "thesis", "novel", "podcast", "blog", "paper", "documentary", "short film", "newsletter", "YouTube channel",
        "comic", "dissertation", "research project", "school project", "science project", "master's thesis",
        "essay", "book", "magazine", "website", "presentation", "talk", "children's book", "screenplay", "musical"),
    "software": (
        "app", "website", "game", "chatbot", "online shop", "mobile app", "side project", "web shop", "database",
        "robot", "startup", "blog", "bot", "weather app", "video game", "home automation project", "portfolio site"),
}

POOLS: dict[str, tuple[str, ...]] = {
    "kin": (
        "sister", "brother", "mum", "mom", "dad", "wife", "husband", "girlfriend", "boyfriend", "partner", "cousin",
        "best friend", "aunt", "uncle", "grandma", "grandpa", "daughter", "son", "roommate", "flatmate", "neighbour",
        "colleague", "boss", "team", "family", "parents", "kids", "friends", "sisters", "brothers", "colleagues",
        "old classmates", "niece", "nephew", "fiancé", "running club", "choir", "godmother", "in-laws", "twin sister",
        "school friends", "mother-in-law", "father-in-law", "stepdad", "stepmum", "classmates", "book club", "students"),
    "clinic": (
        "the health centre", "the city hospital", "the town hall", "the old station building", "the Riverside Clinic",
        "the bank on Main Street", "the shopping centre", "the university hospital", "the community centre",
        "the library", "the new office", "the medical centre", "the north campus", "the main office", "the head office",
        "the Greenfield Practice", "the school", "the sports centre", "the corner building on the square",
        "the clinic by the park", "the business park", "the central station", "the practice near the bridge",
        "the place next to the bakery", "the old post office", "the harbour office", "the Linden Clinic",
        "the white house by the church", "the second floor of the mall", "the studio on the hill", "the citizens' office",
        "the county office", "the day clinic", "the family centre", "the airport office", "the café by the canal",
        "the west wing of the hospital", "the Oakwood Centre", "the job centre", "the training centre",
        "the co-working space", "the Maple Street surgery", "the tower by the lake", "the courthouse"),
    "role": (
        "specialist", "new doctor", "surgeon", "skin doctor", "nurse", "consultant", "recruiter", "manager",
        "student", "trainee", "young doctor", "substitute", "lawyer", "expert", "old friend", "teacher", "colleague",
        "new teacher", "coach", "head of department", "official", "interpreter", "senior doctor", "adviser",
        "woman from the head office", "man from the agency", "very strict examiner", "new stylist", "team leader",
        "professor", "director", "junior partner", "retired judge", "orthopaedist", "eye specialist", "HR person",
        "heart specialist", "back specialist", "dermatologist", "dietician", "physiotherapist", "midwife", "intern",
        "bank adviser", "tax expert", "notary", "estate agent", "architect", "tutor", "examiner", "native speaker",
        "hairdresser", "music student", "translator", "department head", "project manager", "social worker",
        "psychologist", "radiologist", "anaesthetist", "dentist from Spain", "new trainer", "owner of the place",
        "very kind lady", "man with a beard", "inspector"),
    "illness": (
        "headaches", "back pain", "a sore knee", "a rash", "an ear infection", "a bad cough", "tiredness",
        "a broken tooth", "dizziness", "blurry vision", "a swollen ankle", "stomach pain", "an old injury", "hay fever",
        "a stiff neck", "low iron", "high blood pressure", "sleep problems", "a second opinion", "shoulder pain",
        "a routine check", "migraines", "a strange mole", "itchy eyes", "a loose filling", "chest pain", "a sports injury",
        "new glasses", "a flu shot", "asthma", "wrist pain", "toothache", "a numb finger", "an infected cut", "heartburn",
        "arthritis", "a sprained finger", "a fever", "a cold sore", "insomnia", "an allergy", "a nosebleed",
        "a blister", "a bruised rib", "anaemia", "a chipped tooth", "a sinus infection", "nausea", "a tick bite",
        "a wasp sting", "hip pain", "neck pain", "eczema", "a pulled muscle", "a sore throat", "fatigue",
        "a blocked ear", "a burn", "diabetes", "a heart murmur", "a lump", "a twisted knee", "tennis elbow",
        "a trapped nerve", "thyroid trouble"),
    "agenda": (
        "a loan", "the new contract", "the rent", "a pay rise", "the mortgage", "the budget", "a broken heater",
        "the new project", "the tax return", "the summer schedule", "a late invoice",
        "the insurance", "the mould in the bathroom", "the office move", "a new account", "the inheritance",
        "the building permit", "the holiday plan", "a complaint", "the new website",
        "a job offer", "the lease", "the parking permit", "the deposit", "the launch", "a name change",
        "the neighbour's dog", "the merger", "a refund", "the will", "working from home"),
    "venue": (
        "the village hall", "the old mill", "the botanical garden", "the beach", "the town hall", "the opera house",
        "the city park", "the rooftop bar", "the Blue Lantern", "the castle", "grandma's house", "the community centre",
        "the stadium", "the school hall", "the arena", "the conference centre", "the lake house", "the museum",
        "the art gallery", "the Grand Hotel", "the church on the hill", "the university", "the sports hall",
        "the Italian restaurant on the corner", "the boat house", "the farm", "the vineyard", "the harbour",
        "the youth club", "the cinema", "the convention centre", "the bowling alley", "the zoo", "the theatre",
        "the jazz club", "the old factory", "the tennis club", "the campsite", "the winery", "the library",
        "the Golden Fork", "the Corner Pub", "the football ground", "the Silver Room", "the riverside terrace",
        "the barn", "the old brewery", "the planetarium", "the ice rink", "the Oak Tree Inn", "the main square",
        "the concert hall", "the garden centre", "the golf club", "the escape room", "the swimming pool"),
    "theme": (
        "pirates", "the seventies", "Hawaii", "superheroes", "outer space", "the jungle", "masks", "fairy tales",
        "the twenties", "black and white", "dinosaurs", "the ocean", "Ancient Rome", "disco", "cowboys", "flowers",
        "movie stars", "winter wonderland", "the circus", "tropical fruit", "vampires", "mermaids", "video games",
        "the eighties", "Mexico", "robots", "books", "autumn leaves", "unicorns", "detectives", "stars and moons",
        "Egypt", "safari", "Vikings", "pyjamas", "candy", "spies", "rainbows", "cats", "wild west", "Venice", "jazz"),
    "gift": (
        "box of chocolates", "bottle of wine", "cookbook", "vase", "plant", "photo album", "gift card", "board game",
        "teapot", "bunch of flowers", "scented candle", "puzzle", "blanket", "watch", "novel", "coffee machine",
        "picture frame", "set of knives", "scarf", "homemade cake", "necklace", "toaster", "lamp", "basket of fruit",
        "jar of honey", "painting", "record", "mug", "pair of earrings", "voucher", "telescope", "teddy bear",
        "salad bowl", "set of towels", "bottle of champagne", "cactus", "cheese board", "umbrella", "music box",
        "wallet", "hand-knitted hat", "concert ticket", "pizza stone", "garden gnome", "bread knife", "globe", "kite",
        "bottle of olive oil", "calendar", "notebook", "fountain pen", "perfume", "silver bracelet", "bath set",
        "potted orchid", "rose bush", "wine rack", "fondue set", "chess set", "bird house", "hammock", "toy car",
        "doll", "rattle", "baby blanket", "photo frame", "travel guide", "poster", "cushion", "pair of socks",
        "tea set", "spice box", "book of poems", "whisky glass", "cutting board", "lunch box", "bicycle bell",
        "key ring", "balloon", "sweater", "jigsaw", "film poster"),
    "outfit": (
        "blue suit", "red dress", "green dress", "black suit", "white shirt", "grey jacket", "long skirt", "tuxedo",
        "purple tie", "yellow dress", "linen suit", "velvet jacket", "bow tie", "kimono", "kilt", "silk blouse",
        "floral dress", "leather jacket", "straw hat", "pirate costume", "jumpsuit", "striped shirt", "black dress",
        "checked blazer", "silver dress", "wool coat", "denim jacket", "hoodie", "pink jumper", "navy dress",
        "cream suit", "turquoise scarf", "brown waistcoat", "witch costume", "sequin top", "polka dot dress", "cape"),
    "transport": (
        "train", "car", "plane", "bus", "ferry", "bike", "night train", "camper van", "motorbike", "boat", "coach",
        "rental car", "cruise ship", "sleeper train", "minibus", "taxi", "sailing boat", "electric car", "canoe", "van",
        "scooter", "tram", "helicopter", "high-speed train", "shuttle bus", "speedboat", "convertible", "jeep",
        "express train", "tandem", "regional train", "steamboat", "campervan", "hot-air balloon",
        "seaplane", "catamaran", "overnight bus", "pickup truck", "tuk-tuk", "horse", "e-bike", "cargo ship",
        "dinghy", "narrowboat"),
    "stay": (
        "small hotel", "hostel", "tent", "cabin by a lake", "holiday flat", "guest house", "bed and breakfast",
        "beach house", "friend's flat", "youth hostel", "farmhouse", "five-star hotel", "camper van", "mountain hut",
        "rented apartment", "castle hotel", "houseboat", "tree house", "caravan", "hotel near the station", "villa",
        "log cabin", "bungalow", "capsule hotel", "cottage", "boutique hotel", "monastery", "yurt", "motel", "resort",
        "hotel by the sea", "studio flat", "cheap hostel downtown", "ski lodge", "lighthouse", "rented house"),
    "trip_reason": (
        "a conference", "a wedding", "work", "the sun", "a job interview", "a concert", "the food", "a family reunion",
        "a language course", "a trade fair", "the snow", "a marathon", "a friend's birthday", "the museums", "a workshop",
        "a football match", "the beaches", "research", "a funeral", "some peace and quiet", "an anniversary",
        "a yoga retreat", "the Christmas market", "a client meeting", "the hiking", "a film festival", "the surfing",
        "training", "a baptism", "the music scene", "a chess tournament", "a diving course", "the carnival", "the northern lights"),
    "sight": (
        "the old town", "the cathedral", "the harbour", "the castle", "the modern art museum", "the waterfalls",
        "the botanical garden", "the night market", "the volcano", "the city walls", "the opera", "the fish market",
        "the national park", "the aquarium", "the lighthouse", "the palace", "the caves", "the vineyards", "the glacier",
        "the zoo", "the ruins", "the islands", "the old library", "the science museum", "the cliffs", "the temple",
        "the hot springs", "the flower market", "the observatory", "the royal gardens", "the whales", "the tall bridge",
        "the maritime museum", "the monastery", "the football stadium", "the street art", "the lakes", "the desert"),
    "theme_of_work": (
        "bees", "climate change", "solar energy", "medieval castles", "sleep", "street food", "space travel", "urban trees",
        "the history of jazz", "migration", "coral reefs", "a lonely lighthouse keeper", "loneliness", "old maps",
        "women in science", "recycling", "a detective in Iceland", "vegan cooking", "electric cars", "ancient Egypt",
        "dragons", "bird migration", "water pollution", "a lost dog", "artificial intelligence", "local history",
        "mental health", "time travel", "volcanoes", "football", "small businesses", "chess", "a family secret", "spiders",
        "wind power", "a girl who can fly", "minimalism", "true crime", "coffee", "the Roman army", "folk music", "mushrooms",
        "public transport", "the Cold War", "parenting", "robots", "bread", "language learning", "sharks", "a talking cat",
        "social media", "fairy tales", "plastic in the sea", "rivers", "housing", "night trains", "memory", "wolves"),
    "status": (
        "nearly finished", "half done", "stuck", "on hold", "just starting", "going well", "behind schedule", "done",
        "ahead of schedule", "in the planning phase", "a bit of a mess", "in testing", "ready to launch", "paused",
        "in its final phase", "going slowly", "almost ready", "delayed", "in review", "in full swing", "a third done",
        "back on track", "waiting for approval", "only an idea so far", "live", "ninety percent finished", "in beta",
        "over budget", "in the second draft", "on track", "still a sketch", "looking good"),
    "tool": (
        "Python", "Rust", "JavaScript", "TypeScript", "Java", "Go", "Swift", "Kotlin", "C++", "Ruby", "PHP", "Godot",
        "Unity", "Django", "React", "Vue", "Flutter", "WordPress", "Haskell", "Elixir", "C#", "Lua", "Scala", "Perl",
        "SQLite", "Svelte", "Zig", "Dart", "Clojure", "Julia", "OCaml", "Blender", "Arduino", "Flask", "Rails"),
    "problem": (
        "lack of time", "money", "the login page", "a missing permit", "the budget", "a nasty bug", "the deadline",
        "bad weather", "the sound quality", "the last chapter", "a slow server", "motivation", "the leaking roof",
        "too little data", "the title", "a difficult client", "the old wiring", "the search function", "noise",
        "writer's block", "the ending", "the main character", "the printer",
        "a missing part", "the supplier", "the battery", "copyright", "the paperwork", "the layout",
        "the database", "the translation", "the shipping", "the first chapter", "the colour scheme", "the microphone",
        "the weather", "funding", "the payment system", "the plot", "a lack of ideas", "the heating", "the plumbing",
        "the camera", "a cracked wall", "perfectionism", "the neighbours' complaint", "a lazy teammate",
        "the structure", "the introduction", "the cover", "the editing", "the rhythm", "testing",
        "the mobile version", "spam", "a power cut", "the soil", "stage fright", "a burnt-out motor"),
    "goods": (
        "new laptop", "used car", "bike", "washing machine", "sofa", "phone", "camera", "house", "dishwasher", "guitar",
        "tent", "desk", "bookshelf", "fridge", "electric scooter", "winter coat", "piano", "tablet", "TV", "mattress",
        "coffee machine", "drone", "sewing machine", "motorbike", "flat", "boat", "telescope", "printer", "carpet",
        "kayak", "greenhouse", "monitor", "vacuum cleaner", "armchair", "wedding ring", "backpack", "heat pump",
        "game console", "dining table", "treadmill", "lawnmower", "violin", "camper van", "air conditioner", "surfboard",
        "rug", "juicer", "food processor", "hammock", "garden shed", "trampoline", "rowing machine", "toaster",
        "microwave", "oven", "freezer", "tumble dryer", "cargo bike", "e-bike", "smartwatch", "router", "keyboard",
        "microphone", "drum kit", "cello", "saxophone", "leather bag", "rain jacket", "pair of hiking boots",
        "sleeping bag", "bunk bed", "wardrobe", "bathtub", "projector", "3D printer", "electric car", "caravan",
        "horse", "puppy", "fish tank"),
    "skill": (
        "Spanish", "to swim", "to drive", "Japanese", "the guitar", "to cook", "to knit", "chess", "to juggle", "to sail",
        "Portuguese", "Python", "sign language", "to ski", "the piano", "to sew", "to dance tango", "Korean", "welding",
        "to bake bread", "calligraphy", "to surf", "Italian", "photography", "the drums", "to paint", "Norwegian",
        "yoga", "the violin", "to ride a horse", "Arabic", "pottery", "to dive", "the ukulele", "Polish", "origami",
        "first aid", "to skate", "Latin", "archery", "to type faster", "bookkeeping", "carpentry", "Dutch", "to whistle",
        "Swedish", "Greek", "Turkish", "the cello", "the accordion", "the flute", "the harmonica", "to crochet",
        "to play tennis", "to play poker", "to make cheese", "to garden", "to dance salsa", "to sing", "to draw",
        "to code", "to solve a Rubik's cube", "Hebrew", "Finnish", "Czech", "Hindi", "Chinese", "Irish", "Excel",
        "JavaScript", "karate", "judo", "boxing", "tai chi", "meditation", "to build furniture", "to climb",
        "to fish", "to row", "to fence", "to do magic tricks", "public speaking", "to make sushi", "to repair bikes"),
    "habit": (
        "smoking", "coffee", "sugar", "meat", "social media", "alcohol", "fast food", "biting nails", "gaming at night",
        "energy drinks", "chocolate", "late-night snacks", "online shopping", "crisps", "soda", "gambling", "vaping",
        "working weekends", "the gym", "night shifts", "the choir", "the book club", "the football team", "dairy",
        "watching the news", "buying clothes", "karate", "the evening course", "overtime", "takeaway food"),
    "resolution": (
        "exercise more", "read a book a week", "drink less coffee", "sleep eight hours", "save more money",
        "call grandma every week", "eat less sugar", "run a marathon", "be more patient", "learn to cook",
        "get up earlier", "spend less time online", "write a diary", "walk to work", "lose some weight",
        "meditate every day", "drink more water", "travel more", "be on time", "cook at home", "say no more often",
        "see more friends", "do yoga", "buy fewer clothes", "worry less", "volunteer", "go vegan", "cycle to work",
        "swim twice a week", "finish the novel", "eat more vegetables", "complain less", "plant a tree", "take the stairs"),
    "dish": (
        "lasagne", "pizza", "pumpkin soup", "fish and chips", "curry", "tacos", "sushi", "risotto", "fried rice", "ramen",
        "roast chicken", "pancakes", "chilli", "falafel", "salmon", "mushroom stew", "pasta", "burgers", "dumplings",
        "lentil soup", "couscous", "baked potatoes", "omelettes", "paella", "noodles", "Greek salad", "goulash",
        "fajitas", "leftovers", "sandwiches", "spaghetti", "gnocchi", "kebabs", "quiche", "stir-fry", "pad thai"),
    "weekend": (
        "visit grandma", "go hiking", "clean the garage", "paint the kitchen", "stay in bed", "go to the beach",
        "watch the football", "bake a cake", "go to a flea market", "help a friend move", "work on the car",
        "go camping", "finish a book", "go skiing", "do the laundry", "visit the zoo", "plant tomatoes", "go fishing",
        "play board games", "go to the sauna", "study for an exam", "ride the bike", "go climbing", "fix the roof",
        "see a play", "go to a jazz festival", "build a shelf", "go kayaking", "host a barbecue", "go shopping",
        "run ten kilometres", "go to the cinema", "sort old photos", "visit a museum", "go stargazing", "do nothing"),
    "task": (
        "call the plumber", "buy milk", "pay the rent", "renew the passport", "water the plants", "book a hotel",
        "return the library books", "send the invoice", "walk the dog", "fix the bike", "order new glasses",
        "take out the rubbish", "clean the fridge", "write to the landlord", "cancel the gym", "pick up the cake",
        "wash the car", "print the tickets", "change the light bulb", "buy stamps", "iron the shirts", "email the teacher",
        "feed the neighbour's cat", "charge the camera", "do the taxes", "mow the lawn", "get a new battery",
        "book the train", "sign the contract", "collect the parcel", "buy cat food", "update the website",
        "back up the laptop", "defrost the freezer", "find a babysitter", "call the insurance", "get a visa"),
    "shopping": (
        "milk", "bread", "eggs", "butter", "cat food", "toothpaste", "batteries", "onions", "rice", "coffee", "flour",
        "light bulbs", "printer paper", "bananas", "stamps", "olive oil", "cheese", "washing powder", "candles", "tea",
        "toilet paper", "tomatoes", "honey", "a birthday card", "shampoo", "yoghurt", "sun cream", "potatoes", "oats",
        "wrapping paper", "garlic", "a new kettle", "paint", "screws", "dog treats", "lemons", "soap", "plasters"),
    "exam_subject": (
        "maths", "biology", "chemistry", "history", "statistics", "French", "physics", "law", "anatomy", "economics",
        "geography", "English literature", "philosophy", "German", "accounting", "computer science", "psychology",
        "linguistics", "Latin", "music theory", "organic chemistry", "sociology", "algebra", "marketing", "art history",
        "genetics", "Spanish", "nursing", "botany", "logic", "geology", "astronomy", "pharmacology", "political science",
        "calculus", "Italian", "music", "art", "religious studies", "civil law", "criminal law", "biochemistry",
        "microbiology", "cell biology", "thermodynamics", "mechanics", "programming", "databases", "finance",
        "business studies", "public health", "zoology", "ecology", "Russian", "Chinese", "Japanese",
        "ancient history", "archaeology", "medicine", "veterinary science", "education", "media studies", "tax law",
        "geometry"),
    "seat": (
        "14C", "22A", "7F", "3B", "31D", "18A", "26E", "9C", "12F", "5D", "40B", "16E", "28C", "1A", "11B", "33F", "20D",
        "6A", "24B", "37C", "15E", "2F", "44A", "19D", "8E", "30A", "27F", "10C", "35B", "4E",
        "13A", "21F", "4D", "29B", "17C", "36E", "23A", "32D", "1F", "38B", "15C", "41A", "25E", "9F", "6D", "18C",
        "42F", "28A", "11E", "3C", "20B", "34D", "16A", "22F", "5B", "39C", "7A", "12D", "26B", "43E"),
    "hotel": (
        "Hotel Aurora", "the Seaview Inn", "the Grand Palace", "Hotel Mirabel", "the Blue Whale Hotel", "Pension Rosa",
        "the Old Mill Hotel", "Hotel Lindenhof", "the Harbour Lodge", "the Star Hotel", "Casa Verde", "the Royal Oak",
        "Hotel Belmonte", "the Moonlight Hostel", "the Park Inn", "Hotel Zephyr", "the White Horse", "Villa Solara",
        "the Fox and Feather", "Hotel Nordlys", "the Garden Hotel", "Hotel Petit Jardin", "the Sunset Resort",
        "the Little Owl", "Hotel Kestrel", "the Station Hotel", "Hotel Marisol", "the Copper Kettle", "Hotel Tivano",
        "the Lakeside Lodge", "the Red Lion", "Hotel Arcadia", "the Green Door Hostel", "Hotel Panorama",
        "Hotel Bellavista", "the Swan", "the Anchor Inn", "Hotel Cosmos", "the Fisherman's Rest", "Hotel Bergblick",
        "the Peacock", "Pension Edelweiss", "the Crown Hotel", "Hotel Miramar", "the Bear Lodge", "Casa Azul",
        "the Three Keys", "Hotel Lumen", "the Old Vicarage", "the Palm Court", "Hotel Viking", "the Golden Lion",
        "Hotel Orion", "the Sleepy Fox", "Hotel Terrazza", "the Black Cat Hostel", "Hotel Juniper", "the Windmill",
        "Villa Rosso", "Hotel Castello", "the Silver Birch", "Hotel Opal", "the Riverbank", "Hotel Fjord"),
    "room": (
        "room 12", "room 204", "the blue room", "room B3", "the library", "the big conference room", "room 7", "room 410",
        "the glass room", "the canteen", "room A15", "the seminar room", "room Oslo", "room Everest", "the green room",
        "the boardroom", "room 33", "the basement", "room Neptune", "the attic", "room C101", "the small meeting room",
        "lecture hall 2", "room Banana", "the old lab", "room 5", "the training room", "room Kyoto", "the red room",
        "room 18", "room 221", "room D4", "the lounge", "the kitchen", "room 9", "room 305", "room Lisbon",
        "the yellow room", "the quiet room", "room F12", "the auditorium", "room 60", "room Saturn",
        "the meeting corner", "room 2.14", "the reading room", "room Alpine", "the sun room", "lecture hall 5",
        "room Pluto", "the east room", "room 77", "the music room", "the computer lab", "room 101", "room Cairo",
        "the gym", "the atrium", "room G8"),
    "parking": (
        "spot 14", "level 3", "the second floor", "the back yard", "spot B7", "row F", "the blue zone", "spot 112",
        "level minus two", "the far corner", "spot A22", "the roof deck", "row K", "space 46", "the yellow level",
        "section D", "spot 9", "the side street", "space 301", "level 5", "the visitors' area", "spot C18", "the east garage",
        "spot 3", "spot 88", "level 1", "row C", "spot D4", "the front yard", "space 12", "the green level",
        "section K", "spot 270", "the red zone", "level minus one", "the lower deck", "row Z", "spot F30", "space 77",
        "the corner by the lift", "the gravel lot", "spot 55", "level 8", "the north garage", "section B", "spot E5",
        "the multi-storey", "the spot by the entrance", "space 140", "the top floor", "row 7", "spot H19",
        "the underground garage"),
    "parcel": (
        "pair of shoes", "book", "new phone", "lamp", "box of wine", "keyboard", "winter jacket", "spare part", "birthday gift",
        "coffee grinder", "bike helmet", "set of paints", "camera lens", "carpet", "desk chair", "toy train", "tent",
        "pair of headphones", "yoga mat", "board game", "bookshelf", "blender", "plant", "rice cooker", "passport",
        "microphone", "jigsaw puzzle", "new mattress", "replacement screen", "box of tea", "guitar string set", "rug"),
    "film": (
        "horror film", "comedy", "documentary about whales", "ballet", "musical", "Shakespeare play", "jazz concert",
        "basketball game", "puppet show", "science fiction film", "rock concert", "string quartet", "magic show",
        "hockey game", "stand-up show", "western", "romantic comedy", "circus show", "cartoon", "silent film",
        "photo exhibition", "flamenco show", "car race", "crime thriller", "poetry slam", "opera", "light show",
        "thriller", "war film", "Christmas film", "Disney film", "punk concert", "blues concert", "tango show",
        "ice hockey match", "rugby match", "dance battle", "wrestling show", "drag show", "lecture on whales",
        "children's play", "Bollywood film", "heist film", "vampire film", "detective film", "organ concert",
        "gospel choir", "boxing match", "volleyball game", "fashion show", "sculpture exhibition", "drone show",
        "fantasy film", "ghost story", "historical drama", "piano concert", "baseball game", "quiz show",
        "talent show", "sand sculpture show"),
    "event_food": (
        "potato salad", "brownies", "a cheesecake", "homemade bread", "drinks", "crisps", "a fruit salad", "hummus",
        "lemonade", "cupcakes", "sausages", "a big pot of chili", "cheese and crackers", "pizza", "an apple pie", "sushi",
        "spring rolls", "a lasagne", "ice cream", "muffins", "a veggie platter", "olives", "samosas", "a carrot cake",
        "apple crumble", "tiramisu", "scones", "roast vegetables", "garlic bread", "coleslaw", "a chocolate cake",
        "popcorn", "iced tea", "punch", "pancakes", "falafel", "meatballs", "a tomato salad", "quiche", "paella",
        "cookies", "a birthday cake", "stuffed peppers", "tacos", "guacamole", "pasta salad", "a lemon tart",
        "dumplings", "waffles", "a cheese fondue", "mini burgers", "rice pudding", "a plum cake", "pretzels",
        "gazpacho", "vegan curry", "egg sandwiches", "banana bread", "flatbread"),
}

# Question frames; "@" stands for an indirect question ("when {S} is").
_ASK_A = (
    "do you remember @?", "can you tell me @?", "tell me @[ please]?", "remind me @?", "I forgot @, (can you help|do you know)?",
    "what did I say about @?", "any idea @?", "could you (remind|tell) me @ again?")
_ASK_B = (
    "do you (still know|recall) @?", "please tell me @?", "I('ve| have) forgotten @, what was it?", "can you remind me @?",
    "I can't remember @, can you?", "what was it I (told you|said) about @?", "I'd like to know @?", "you know @, don't you, so tell me?")
# "@" stands for a statement with the value.
_CHECK_A = (
    "did I tell you [that] @?", "did I say [that] @?", "have I (told you|mentioned) [that] @?", "is it (true|right|correct) that @?",
    "am I right that @?", "@, right?")
_CHECK_B = (
    "did I mention [that] @?", "have I told you [that] @?", "@, (is that right|correct)?", "I told you [that] @, didn't I?",
    "am I right (in thinking|to think) that @?", "so @, yes?")
# "@" stands for an indirect question.
_MENTION_A = (
    "do you know @?", "did I [ever] tell you @?", "have I [already] told you @?", "did I mention @?", "have I said @ (yet|before)?",
    "did I already say @?")
_MENTION_B = (
    "do you (even |actually |)know @?", "have I ever (mentioned|said) @?", "did I say anything about @?", "have I let you know @?",
    "did I tell you yet @?", "do you have any idea @?")

_CANCELLED = (
    "{S} (is|was|has been|got) (cancelled|canceled)", "{S} is off", "I (cancelled|canceled) {S}", "I had to cancel {S}",
    "they (cancelled|called off) {S}", "{S} is not happening [(after all|any more)]", "{S} won't take place")

_WHEN = (
    "when is {S}?", "when's {S}?", "when do I have {S}?", "when was {S} again?", "{S}, when is it?", "so when is {S} then?")

_APPOINTMENTS = (
    Kind(
        name="appointment_date", value="date", subjects="appointments",
        memory="{S} is on {v}", topic="when {S} is",
        says=(
            "{S} is on {v}", "I have {S} on {v}", "{S}: {v}", "{v} is {S}", "I've got {S} on {v}", "{S} is {v}",
            "on {v} I have {S}", "they gave me {v} for {S}", "{S} has been (booked|scheduled|set|fixed) for {v}",
            "I (booked|scheduled) {S} for {v}", "guess what, {S} is finally booked, it's on {v}",
            "can't do anything on {v} because of {S}", "I have to go to {S} on {v}", "put this down please, {S} is on {v}",
            "(so|well) {S} will be on {v}", "the date (for|of) {S} is {v}", "just got the date for {S}, it's {v}",
            "{S} takes place on {v}", "I'm a bit nervous about {S} on {v}", "{v}, that's when I have {S}",
            "don't let me forget, {S} is on {v}", "they could only fit me in on {v} for {S}",
            "I'm busy on {v}, it's {S}", "I managed to get {v} for {S}"),
        refs=(
            "{he}'s on {v}", "{he} is on {v}", "I have {him} on {v}", "{he}'s booked for {v}", "the date is {v}",
            "{he} will be on {v}"),
        fixes=(
            "{S} was moved to {v}", "{S} has been (moved|rescheduled|pushed back|postponed) to {v}", "actually {S} is on {v}",
            "no wait, {S} is on {v}", "they (moved|shifted|changed) {S} to {v}", "sorry, I meant {v} for {S}",
            "change of plan, {S} is on {v} now", "I had to move {S}, the new date is {v}", "{S} got pushed to {v}"),
        denials=_CANCELLED, gone="{S} is cancelled",
        asks=(*_WHEN, "what date is {S}?", "on what date is {S}?", "what's the date of {S}?", "which date is {S} on?",
              "when do I need to be at {S}?", "when did I say {S} is?", *(a.replace("@", "when {S} is") for a in _ASK_A)),
        checks=("is {S} on {v}?", "do I have {S} on {v}?", "is it {v} that I have {S}?",
                *(c.replace("@", "{S} is on {v}") for c in _CHECK_A)),
        mentions=("did I give you the date of {S}?", "have I told you the date of {S}?", "did I tell you about {S}?",
                  *(m.replace("@", "when {S} is") for m in _MENTION_A)),
    ),
    Kind(
        name="appointment_weekday", value="weekday", subjects="appointments",
        memory="{S} is on {v}", topic="which day {S} is",
        says=(
            "{S} is on {v}", "I have {S} on {v}", "{S} is this {v}", "{v} is {S} day", "got {S} on {v}", "{S}'s on {v}",
            "{v} I have {S}", "I'm off on {v} for {S}", "on {v} it's time for {S}", "(ugh|oh no), {S} is already on {v}",
            "I need to leave work early on {v} because of {S}", "this {v} is {S}", "{S} is coming up on {v}",
            "come {v} I have {S}", "they squeezed me in on {v} for {S}", "{v}'s the day of {S}",
            "I can't make it on {v}, I have {S}", "so {S}, that's on {v}", "I've planned {S} for {v}"),
        refs=("{he}'s on {v}", "{he}'s this {v}", "I have {him} on {v}", "that's on {v}"),
        fixes=("actually {S} is on {v}", "{S} was moved to {v}", "no, {S} is on {v}, I mixed up the days",
               "they switched {S} to {v}", "{S} is now on {v} instead"),
        denials=_CANCELLED, gone="{S} is cancelled",
        asks=(*_WHEN, "what day is {S}?", "which day is {S}?", "on which day (do I have|is) {S}?", "what day of the week is {S}?",
              "which weekday is {S} on?", "{S} is on what day?",
              *(a.replace("@", "what day {S} is") for a in _ASK_B)),
        checks=("is {S} on {v}?", "is {S} this {v}?", "do I have {S} on {v}?", *(c.replace("@", "{S} is on {v}") for c in _CHECK_B)),
        mentions=("did I tell you the day of {S}?", *(m.replace("@", "what day {S} is") for m in _MENTION_A)),
    ),
    Kind(
        name="appointment_time", value="time", subjects="appointments",
        memory="{S} is at {v}", topic="what time {S} is",
        says=(
            "{S} is at {v}", "{S} starts at {v}", "I have {S} at {v}", "{S}, {v} sharp", "{S} begins at {v}", "at {v} I have {S}",
            "I have to be at {S} at {v}", "they want me there at {v} for {S}", "{S} is set for {v}", "{v} is when {S} starts",
            "I need to be on time for {S}, it's at {v}", "for {S} I must be there by {v}", "I said yes to {v} for {S}",
            "the time of {S} is {v}", "they called, {S} is at {v}", "my slot for {S} is {v}", "I'm expected at {v} for {S}",
            "not before {v}, that's when {S} is"),
        refs=("{he}'s at {v}", "{he} starts at {v}", "I have to be there at {v}", "{he} begins at {v}", "at {v} to be exact"),
        fixes=("actually {S} is at {v}", "{S} is at {v} now", "no, {S} starts at {v}", "they moved {S} to {v}",
               "I got the time wrong, {S} is at {v}"),
        asks=("what time is {S}?", "at what time is {S}?", "when is {S}?", "what time does {S} start?", "when does {S} start?",
              "what time do I have {S}?", "when do I have to be at {S}?", "how early is {S}?", "{S} is at what time?",
              "what's the time of {S}?", "what time did I say for {S}?", *(a.replace("@", "what time {S} is") for a in _ASK_A)),
        checks=("is {S} at {v}?", "does {S} start at {v}?", "do I have {S} at {v}?", *(c.replace("@", "{S} is at {v}") for c in _CHECK_A)),
        mentions=("did I tell you the time of {S}?", *(m.replace("@", "what time {S} is") for m in _MENTION_B)),
    ),
    Kind(
        name="appointment_place", value="clinic", subjects="appointments",
        memory="{S} is at {v}", topic="where {S} is",
        says=(
            "{S} is at {v}", "{S} takes place at {v}", "I have to go to {v} for {S}", "I'm going to {v} for {S}", "{S}, at {v}",
            "{v} is where I have {S}", "for {S} I need to find {v}", "they do {S} at {v}", "I need to be at {v} for {S}",
            "{S} will be held at {v}", "the address for {S} is {v}", "it's at {v}, {S}", "I booked {S} at {v}",
            "turns out {S} is at {v}", "{S} isn't far, it's at {v}", "we meet at {v} for {S}", "I've never been to {v} but {S} is there"),
        refs=("{he}'s at {v}", "{he} takes place at {v}", "I have to go to {v} for that", "the place is {v}"),
        fixes=("actually {S} is at {v}", "{S} has been moved to {v}", "no, {S} is at {v}", "they changed the place, {S} is at {v} now"),
        asks=("where is {S}?", "where's {S}?", "where do I have {S}?", "where do I have to go for {S}?", "where does {S} take place?",
              "what's the place of {S}?", "which place is {S} at?", "{S}, where is it?", "where am I supposed to go for {S}?",
              "at which place is {S}?", *(a.replace("@", "where {S} is") for a in _ASK_B)),
        checks=("is {S} at {v}?", "do I have to go to {v} for {S}?", "is {v} the place for {S}?",
                *(c.replace("@", "{S} is at {v}") for c in _CHECK_B)),
        mentions=("did I tell you the place of {S}?", *(m.replace("@", "where {S} is") for m in _MENTION_A)),
    ),
    Kind(
        name="appointment_with_name", value="name", subjects="appointments",
        memory="{S} is with {v}", topic="who {S} is with",
        says=(
            "{S} is with {v}", "I have {S} with {v}", "{v} is doing {S}", "I'm seeing {v} for {S}", "it's {v} who does {S}",
            "for {S} I'm going to see {v}", "{S}: with {v}", "I asked for {v} for {S}", "{v} will be there for {S}",
            "they said {v} handles {S}", "the person for {S} is called {v}", "someone called {v} is in charge of {S}",
            "I'll be meeting {v} at {S}", "luckily {S} is with {v}", "I got {v} for {S}", "{S} will be done by {v}"),
        refs=("{he}'s with {v}", "I'm seeing {v}", "{v} is doing {him}", "I'm meeting {v} there"),
        fixes=("actually {S} is with {v}", "no, {S} is with {v}", "{v} is taking over {S}", "{S} is with {v} now, not the other one"),
        asks=("who is {S} with?", "who's {S} with?", "who do I have {S} with?", "who am I seeing for {S}?", "who am I meeting at {S}?",
              "with whom is {S}?", "who does {S}?", "what's the name of the person for {S}?", "{S} is with who?", "who will be there for {S}?",
              *(a.replace("@", "who {S} is with") for a in _ASK_A)),
        checks=("is {S} with {v}?", "am I seeing {v} for {S}?", "is {v} doing {S}?", *(c.replace("@", "{S} is with {v}") for c in _CHECK_A)),
        mentions=tuple(m.replace("@", "who {S} is with") for m in _MENTION_A),
    ),
    Kind(
        name="appointment_with_role", value="role", subjects="appointments",
        memory="{S} is with {a v}", topic="who {S} is with",
        says=(
            "{S} is with {a v}", "I have {S} with {a v}", "I'm seeing {a v} for {S}", "{a v} does {S}", "for {S} they gave me {a v}",
            "{S} will be with {a v}", "I got {a v} for {S}", "it's {a v} this time for {S}", "they're sending {a v} to {S}",
            "{a v} is in charge of {S}", "turns out {S} is with {a v}", "I'll talk to {a v} at {S}", "{S} is led by {a v}",
            "I'll have {a v} for {S}, so they told me"),
        refs=("{he}'s with {a v}", "I'm seeing {a v}", "{a v} will do {him}", "they gave me {a v}"),
        fixes=("actually {S} is with {a v}", "no, it's {a v} for {S}", "{S} is with {a v} now"),
        asks=("who is {S} with?", "what kind of person is {S} with?", "who do I see for {S}?", "who will do {S}?", "who's in charge of {S}?",
              "with whom do I have {S}?", *(a.replace("@", "who I'm seeing for {S}") for a in _ASK_B)),
        checks=("is {S} with {a v}?", "am I seeing {a v} for {S}?", "will {a v} do {S}?", *(c.replace("@", "{S} is with {a v}") for c in _CHECK_B)),
        mentions=tuple(m.replace("@", "who does {S}") for m in _MENTION_B),
    ),
    Kind(
        name="appointment_illness", value="illness", subjects="medical",
        memory="{S} is because of {v}", topic="what {S} is for",
        says=(
            "{S} is because of {v}", "{S} is for {v}", "I have {S} because of {v}", "I'm going to {S} because of {v}", "it's about {v}, {S}",
            "I made {S} for {v}", "the reason for {S} is {v}", "{v}, that's why I have {S}", "I booked {S} because of {v}",
            "{S} is about {v}", "they want to look into {v} at {S}", "at {S} we'll talk about {v}", "nothing serious, {S} is just for {v}",
            "it's {v} again, that's the reason for {S}", "because of {v} I need {S}"),
        refs=("{he}'s because of {v}", "{he}'s for {v}", "{he}'s about {v}", "the reason is {v}"),
        fixes=("actually {S} is because of {v}", "no, {S} is for {v}", "the real reason for {S} is {v}"),
        asks=("what is {S} for?", "why do I have {S}?", "what's {S} about?", "what's the reason for {S}?", "why am I going to {S}?",
              "what did I book {S} for?", "because of what do I have {S}?", *(a.replace("@", "what {S} is for") for a in _ASK_A)),
        checks=("is {S} because of {v}?", "is {S} for {v}?", "is {v} the reason for {S}?", *(c.replace("@", "{S} is because of {v}") for c in _CHECK_A)),
        mentions=tuple(m.replace("@", "why I have {S}") for m in _MENTION_A),
    ),
    Kind(
        name="appointment_agenda", value="agenda", subjects="talks",
        memory="{S} is about {v}", topic="what {S} is about",
        says=(
            "{S} is about {v}", "{S} is because of {v}", "in {S} we'll discuss {v}", "at {S} we're talking about {v}", "it's about {v}, {S}",
            "I have {S} to talk about {v}", "{v} is the topic of {S}", "the reason for {S} is {v}", "we need to sort out {v} in {S}",
            "I asked for {S} because of {v}", "{S} - it's all about {v}", "main point of {S}: {v}", "{S} will be about {v}",
            "I want to bring up {v} at {S}", "they want to talk about {v} in {S}"),
        refs=("{he}'s about {v}", "we'll discuss {v}", "the topic is {v}", "{he}'s because of {v}"),
        fixes=("actually {S} is about {v}", "no, {S} is about {v}", "the topic of {S} changed to {v}"),
        asks=("what is {S} about?", "what's {S} about?", "what's the topic of {S}?", "why do I have {S}?", "what will we discuss in {S}?",
              "what's the reason for {S}?", "what are we talking about at {S}?", *(a.replace("@", "what {S} is about") for a in _ASK_B)),
        checks=("is {S} about {v}?", "will we discuss {v} in {S}?", "is {v} the topic of {S}?", *(c.replace("@", "{S} is about {v}") for c in _CHECK_B)),
        mentions=tuple(m.replace("@", "what {S} is about") for m in _MENTION_A),
    ),
    Kind(
        name="appointment_length", value="duration", subjects="appointments",
        memory="{S} is in {v}", topic="how soon {S} is",
        says=(
            "{S} is in {v}", "I have {S} in {v}", "in {v} I have {S}", "{v} until {S}", "only {v} to go until {S}", "{S} is {v} away",
            "still {v} before {S}", "I've got {S} in {v}", "{v} from now I have {S}", "there's {v} left before {S}", "{S} is coming up in {v}",
            "I have to wait {v} for {S}", "another {v} until {S}", "it's {v} till {S}"),
        refs=("{he}'s in {v}", "{he}'s {v} away", "I have to wait {v}", "{v} to go"),
        fixes=("actually {S} is in {v}", "no, {S} is {v} away", "I counted again, {S} is in {v}"),
        asks=("how soon is {S}?", "how long until {S}?", "when is {S}?", "how long do I have to wait for {S}?", "how far away is {S}?",
              "how much time is left before {S}?", *(a.replace("@", "how long it is until {S}") for a in _ASK_A)),
        checks=("is {S} in {v}?", "do I have {S} in {v}?", "is {S} {v} away?", *(c.replace("@", "{S} is in {v}") for c in _CHECK_A)),
        mentions=tuple(m.replace("@", "how soon {S} is") for m in _MENTION_A),
    ),
)

_EVENTS = (
    Kind(
        name="event_date", value="date", subjects="events",
        memory="{S} is on {v}", topic="when {S} is",
        says=(
            "{S} is on {v}", "{S} is {v}", "{v} is {S}", "{S}: {v}", "I have {S} on {v}", "we're having {S} on {v}", "on {v} it's {S}",
            "save the date, {S} is on {v}", "mark your calendar, {S} is on {v}", "{S} takes place on {v}", "{S} will be on {v}",
            "the date of {S} is {v}", "we picked {v} for {S}", "can't wait for {S} on {v}", "so excited, {S} is on {v}",
            "{S} is planned for {v}", "they set {S} for {v}", "we finally have a date for {S}, {v}", "{v} is the big day, {S}",
            "keep {v} free because that's {S}", "I'm getting ready for {S} on {v}", "it's on {v}, {S}", "{S} is happening on {v}",
            "everybody should be free on {v}, so {S} is then"),
        refs=("{he}'s on {v}", "{he} is on {v}", "{he} takes place on {v}", "the date is {v}", "{he} will be on {v}", "we picked {v}"),
        fixes=("{S} was moved to {v}", "actually {S} is on {v}", "no, {S} is on {v}", "{S} has been (postponed|pushed back|moved) to {v}",
               "new date for {S}: {v}", "I was wrong, {S} is on {v}", "{S} will be on {v} instead"),
        denials=_CANCELLED, gone="{S} is cancelled",
        asks=(*_WHEN, "what date is {S}?", "on which date is {S}?", "when does {S} take place?", "what's the date of {S}?",
              "when will {S} be?", "when's the big day, I mean {S}?", *(a.replace("@", "when {S} is") for a in _ASK_B)),
        checks=("is {S} on {v}?", "is {v} the date of {S}?", "does {S} take place on {v}?", *(c.replace("@", "{S} is on {v}") for c in _CHECK_A)),
        mentions=("did I tell you about {S}?", "did I give you a date for {S}?", *(m.replace("@", "when {S} is") for m in _MENTION_A)),
    ),
    Kind(
        name="event_weekday", value="weekday", subjects="events",
        memory="{S} is on {v}", topic="which day {S} is",
        says=(
            "{S} is on {v}", "{S} is this {v}", "{S}'s on {v}", "{v} is {S}", "I've got {S} on {v}", "we have {S} this {v}", "come {v} it's {S}",
            "this {v} I have {S}", "I'm not free on {v}, that's {S}", "{S} starts on {v}", "{S} falls on a {v}",
            "not long now, {S} is on {v}", "I'm counting the days, {S} is on {v}", "they put {S} on {v}", "{v} evening plans? no, that's {S}",
            "next {v} is {S}", "{S} will be on {v}", "it's {v}, the day of {S}"),
        refs=("{he}'s on {v}", "{he}'s this {v}", "that's on {v}", "{he} will be on {v}"),
        fixes=("actually {S} is on {v}", "{S} was moved to {v}", "no, {S} is on {v}", "{S} is on {v} now instead"),
        denials=_CANCELLED, gone="{S} is cancelled",
        asks=(*_WHEN, "what day is {S}?", "which day is {S}?", "what day of the week is {S}?", "on which day is {S}?", "which weekday is {S}?",
              *(a.replace("@", "which day {S} is") for a in _ASK_A)),
        checks=("is {S} on {v}?", "is {S} this {v}?", *(c.replace("@", "{S} is on {v}") for c in _CHECK_B)),
        mentions=tuple(m.replace("@", "which day {S} is") for m in _MENTION_A),
    ),
    Kind(
        name="event_time", value="time", subjects="events",
        memory="{S} starts at {v}", topic="what time {S} starts",
        says=(
            "{S} starts at {v}", "{S} is at {v}", "{S} begins at {v}", "{S}, {v}", "{v} is when {S} starts", "we start {S} at {v}",
            "it all kicks off at {v}, {S}", "{S} kicks off at {v}", "at {v} it's time for {S}", "be there at {v} for {S}", "doors open at {v} for {S}",
            "I have to be at {S} by {v}", "the start of {S} is at {v}", "{S} won't start before {v}", "everyone should come to {S} at {v}",
            "{S} is a bit early, it's at {v}", "they told us {S} starts at {v}"),
        refs=("{he} starts at {v}", "{he}'s at {v}", "{he} begins at {v}", "{he} kicks off at {v}"),
        fixes=("actually {S} starts at {v}", "{S} now starts at {v}", "no, {S} is at {v}", "they moved the start of {S} to {v}"),
        asks=("what time is {S}?", "what time does {S} start?", "when does {S} start?", "when does {S} begin?", "at what time is {S}?",
              "when is {S}?", "when should I be at {S}?", "when does {S} kick off?", "{S} starts when?",
              *(a.replace("@", "what time {S} starts") for a in _ASK_B)),
        checks=("is {S} at {v}?", "does {S} start at {v}?", "does {S} begin at {v}?", *(c.replace("@", "{S} starts at {v}") for c in _CHECK_A)),
        mentions=tuple(m.replace("@", "what time {S} starts") for m in _MENTION_B),
    ),
    Kind(
        name="event_place", value="venue", subjects="events",
        memory="{S} is at {v}", topic="where {S} is",
        says=(
            "{S} is at {v}", "{S} takes place at {v}", "{S} will be at {v}", "we're having {S} at {v}", "they're holding {S} at {v}", "{v} is where {S} is",
            "we booked {v} for {S}", "we rented {v} for {S}", "come to {v} for {S}", "{S}: at {v}", "{S} is going to be held at {v}",
            "we found the perfect place for {S}, it's {v}", "the venue for {S} is {v}", "the location of {S} is {v}", "guess where {S} is, at {v}",
            "everyone meets at {v} for {S}", "{S} happens at {v} this time", "I have to get to {v} for {S}"),
        refs=("{he}'s at {v}", "{he} takes place at {v}", "the venue is {v}", "we're having {him} at {v}"),
        fixes=("actually {S} is at {v}", "{S} was moved to {v}", "no, {S} is at {v}", "we had to change the venue, {S} is at {v} now"),
        asks=("where is {S}?", "where's {S}?", "where does {S} take place?", "what's the venue for {S}?", "where will {S} be?",
              "where are we having {S}?", "where do I have to go for {S}?", "which place did I say for {S}?", "{S} is where?",
              *(a.replace("@", "where {S} is") for a in _ASK_A)),
        checks=("is {S} at {v}?", "does {S} take place at {v}?", "is {v} the venue for {S}?", *(c.replace("@", "{S} is at {v}") for c in _CHECK_A)),
        mentions=tuple(m.replace("@", "where {S} is") for m in _MENTION_A),
    ),
    Kind(
        name="event_city", value="city", subjects="events",
        memory="{S} is in {v}", topic="which town {S} is in",
        says=(
            "{S} is in {v}", "{S} takes place in {v}", "I'm going to {v} for {S}", "{S} will be in {v}", "I have to travel to {v} for {S}",
            "we're having {S} in {v}", "{v} is where {S} is", "it's in {v}, {S}", "{S} happens in {v} (this year|this time)", "for {S} I need to be in {v}",
            "they're holding {S} in {v}", "I booked a train to {v} for {S}", "{S} is all the way in {v}", "{S} isn't here, it's in {v}",
            "{v}, that's the town of {S}"),
        refs=("{he}'s in {v}", "{he} takes place in {v}", "I have to go to {v} for that", "we're all going to {v} for {him}"),
        fixes=("actually {S} is in {v}", "{S} moved to {v}", "no, {S} is in {v}"),
        asks=("where is {S}?", "which city is {S} in?", "what town is {S} in?", "in which town is {S}?", "where do I travel for {S}?",
              "where does {S} take place?", "where am I going for {S}?", *(a.replace("@", "which town {S} is in") for a in _ASK_B)),
        checks=("is {S} in {v}?", "am I going to {v} for {S}?", "does {S} take place in {v}?", *(c.replace("@", "{S} is in {v}") for c in _CHECK_B)),
        mentions=tuple(m.replace("@", "which town {S} is in") for m in _MENTION_A),
    ),
    Kind(
        name="party_guests", value="number", subjects="parties",
        memory="{v} people are coming to {S}", topic="how many people are coming to {S}",
        says=(
            "{v} people are coming to {S}", "{S} has {v} guests", "there will be {v} guests at {S}", "I invited {v} people to {S}", "{S}: {v} guests",
            "we're expecting {v} people at {S}", "{v} guests at {S}, can you believe it", "so far {v} people said yes to {S}", "I need chairs for {v} people at {S}",
            "we'll be {v} at {S}", "the guest list for {S} is {v} people long", "{S} is for {v} people", "we're cooking for {v} people at {S}",
            "it's going to be {v} of us at {S}", "{v}, that's how many come to {S}"),
        refs=("there will be {v} guests", "{v} people are coming", "I invited {v} people", "we're expecting {v} people"),
        fixes=("actually {v} people are coming to {S}", "no, {S} has {v} guests now", "some said no, it's {v} people at {S} now"),
        asks=("how many people are coming to {S}?", "how many guests are at {S}?", "how many people did I invite to {S}?", "how big is {S}?",
              "how many of us will be at {S}?", "what's the number of guests at {S}?", "how long is the guest list for {S}?",
              *(a.replace("@", "how many people are coming to {S}") for a in _ASK_A)),
        checks=("are {v} people coming to {S}?", "does {S} have {v} guests?", *(c.replace("@", "{v} people are coming to {S}") for c in _CHECK_A)),
        mentions=tuple(m.replace("@", "how many people are coming to {S}") for m in _MENTION_A),
    ),
    Kind(
        name="event_guest_name", value="name", subjects="events",
        memory="{v} is coming to {S}", topic="who is coming to {S}",
        says=(
            "{v} is coming to {S}", "{v} comes to {S}", "I'm taking {v} to {S}", "{v} will be at {S}", "I invited {v} to {S}", "I'm going to {S} with {v}",
            "{v} is my plus one for {S}", "{S}, together with {v}", "{v} said yes to {S}", "{v} wants to come along to {S}", "I asked {v} to join me at {S}",
            "at {S} I'll see {v}", "(yay|great), {v} is joining me for {S}", "I won't be alone at {S}, {v} is coming", "guess who's coming to {S}, {v}"),
        refs=("{v} is coming", "{v} will be there", "I'm taking {v}", "I invited {v}"),
        fixes=("actually {v} is coming to {S}", "no, it's {v} who is coming to {S}", "{v} is coming to {S} instead"),
        asks=("who is coming to {S}?", "who's coming to {S}?", "who will be at {S}?", "who did I invite to {S}?", "who am I taking to {S}?",
              "who goes with me to {S}?", "who's my plus one for {S}?", "who is joining me at {S}?", *(a.replace("@", "who is coming to {S}") for a in _ASK_B)),
        checks=("is {v} coming to {S}?", "will {v} be at {S}?", "did I invite {v} to {S}?", *(c.replace("@", "{v} is coming to {S}") for c in _CHECK_B)),
        mentions=tuple(m.replace("@", "who is coming to {S}") for m in _MENTION_A),
    ),
    Kind(
        name="event_guest_kin", value="kin", subjects="events",
        memory="you are going to {S} with your {v}", topic="who is going to {S} with you",
        says=(
            "I'm going to {S} with my {v}", "I'm taking my {v} to {S}", "I invited my {v} to {S}", "my {v} will come to {S}", "my {v} will be at {S}",
            "{S}? I'm bringing my {v}", "with my {v} I'm going to {S}", "my {v} and I are going to {S}", "me and my {v} are off to {S}",
            "I asked my {v} to come to {S}", "I won't go to {S} without my {v}", "I'd love to have my {v} at {S} so I asked", "I'm off to {S} with my {v}",
            "I get to go to {S} with my {v}"),
        refs=("I'm going with my {v}", "I'm taking my {v}", "my {v} will be there", "I invited my {v}"),
        fixes=("actually I'm going to {S} with my {v}", "no, I'm taking my {v} to {S}", "I'm going to {S} with my {v} now"),
        asks=("who am I going to {S} with?", "who am I taking to {S}?", "who goes to {S} with me?", "who did I invite to {S}?", "who comes with me to {S}?",
              "with whom am I going to {S}?", *(a.replace("@", "who I'm going to {S} with") for a in _ASK_A)),
        checks=("am I going to {S} with my {v}?", "am I taking my {v} to {S}?", *(c.replace("@", "I'm going to {S} with my {v}") for c in _CHECK_A)),
        mentions=tuple(m.replace("@", "who I'm going to {S} with") for m in _MENTION_A),
    ),
    Kind(
        name="party_theme", value="theme", subjects="parties",
        memory="the theme of {S} is {v}", topic="the theme of {S}",
        says=(
            "the theme of {S} is {v}", "{S} has a theme, {v}", "we chose {v} as the theme for {S}", "theme of {S}: {v}", "{v} is the theme of {S}",
            "the motto of {S} is {v}", "for {S} we went with {v} as a theme", "everything at {S} is about {v}", "the decorations for {S} are all {v}",
            "people should dress up for {S}, the theme is {v}", "it's {v}, the theme for {S}", "we're doing {v} for {S}", "I love it, {S} is all about {v}",
            "after a long talk we picked {v} for the theme of {S}"),
        refs=("the theme is {v}", "{he} has a theme, {v}", "we chose {v} as the theme", "{he}'s all about {v}"),
        fixes=("actually the theme of {S} is {v}", "we changed the theme of {S} to {v}", "no, {v} is the theme of {S}"),
        asks=("what's the theme of {S}?", "what is the theme of {S}?", "what theme does {S} have?", "which theme did we choose for {S}?", "what's the motto of {S}?",
              "is there a theme for {S}, and what is it?", *(a.replace("@", "the theme of {S}") for a in _ASK_A[:3] + _ASK_A[5:6]), "what theme did I tell you for {S}?", "how are we decorating {S}, what's the theme?"),
        checks=("is the theme of {S} {v}?", "is {v} the theme of {S}?", *(c.replace("@", "the theme of {S} is {v}") for c in _CHECK_B)),
        mentions=("do you know the theme of {S}?", "did I tell you the theme of {S}?", "did I mention the theme of {S}?", "have I told you what theme {S} has?",
                  "does {S} have a theme?", "did I say what the theme of {S} is?"),
    ),
    Kind(
        name="party_gift", value="gift", subjects="parties",
        memory="you are bringing {a v} to {S}", topic="the gift for {S}",
        says=(
            "I'm bringing {a v} to {S}", "I bought {a v} for {S}", "my gift for {S} is {a v}", "the present for {S} is {a v}", "{a v}, that's what I bring to {S}",
            "for {S} I got {a v}", "I'll take {a v} to {S}", "I decided on {a v} for {S}", "as a gift for {S} I have {a v}", "I need to wrap {a v} for {S}",
            "I found a nice present for {S}, {a v}", "I want to give {a v} at {S}", "no idea if it's good but I'm giving {a v} at {S}", "{a v} is my present for {S}"),
        refs=("I'm bringing {a v}", "my gift is {a v}", "I bought {a v} for that", "I'll take {a v} along"),
        fixes=("actually I'm bringing {a v} to {S}", "no, I'll take {a v} to {S}", "changed my mind, it's {a v} for {S}"),
        asks=("what am I bringing to {S}?", "what's my gift for {S}?", "what present do I have for {S}?", "what did I buy for {S}?", "what gift do I bring to {S}?",
              "what will I give at {S}?", "which gift did I choose for {S}?", *(a.replace("@", "what I'm bringing to {S}") for a in _ASK_B)),
        checks=("am I bringing {a v} to {S}?", "is {a v} my gift for {S}?", "did I buy {a v} for {S}?", *(c.replace("@", "I'm bringing {a v} to {S}") for c in _CHECK_A)),
        mentions=tuple(m.replace("@", "what I'm bringing to {S}") for m in _MENTION_A),
    ),
    Kind(
        name="party_food", value="event_food", subjects="parties",
        memory="you are making {v} for {S}", topic="what you are making for {S}",
        says=(
            "I'm making {v} for {S}", "I'll make {v} for {S}", "{v} for {S}, that's my job", "my part for {S} is {v}", "I promised to make {v} for {S}",
            "for {S} I'm preparing {v}", "I'm in charge of {v} for {S}", "I said I'd do {v} for {S}", "everyone makes something for {S}, I do {v}",
            "they asked me for {v} at {S}", "I'm going to prepare {v} for {S}", "food for {S}: I'm doing {v}", "it's {v} that I make for {S}", "I'll be in the kitchen making {v} for {S}"),
        refs=("I'm making {v}", "I promised to make {v}", "I'm in charge of {v}", "I'll do {v}"),
        fixes=("actually I'm making {v} for {S}", "no, I'll make {v} for {S}", "I'm doing {v} for {S} instead"),
        asks=("what am I making for {S}?", "what food do I make for {S}?", "what did I promise to make for {S}?", "what am I in charge of for {S}?",
              "what am I cooking for {S}?", *(a.replace("@", "what I'm making for {S}") for a in _ASK_A)),
        checks=("am I making {v} for {S}?", "did I promise to make {v} for {S}?", *(c.replace("@", "I'm making {v} for {S}") for c in _CHECK_B)),
        mentions=tuple(m.replace("@", "what I'm making for {S}") for m in _MENTION_A),
    ),
    Kind(
        name="show_ticket", value="money", subjects="shows",
        memory="a ticket for {S} costs {v}", topic="the ticket price for {S}",
        says=(
            "a ticket for {S} costs {v}", "tickets for {S} are {v}", "{S} costs {v}", "the ticket for {S} was {v}", "I paid {v} for {S}", "{S} is {v} per person",
            "it's {v} to get into {S}", "entry to {S} is {v}", "they want {v} for {S}", "{v} for {S}, not bad", "the ticket price for {S} is {v}",
            "you pay {v} at the door for {S}", "{S} isn't free, it's {v}", "one ticket to {S} sets you back {v}"),
        refs=("a ticket costs {v}", "tickets are {v}", "{he} costs {v}", "I paid {v}", "entry is {v}"),
        fixes=("actually a ticket for {S} costs {v}", "no, {S} is {v}", "the price for {S} went up, it's {v} now"),
        asks=("how much is a ticket for {S}?", "how much does {S} cost?", "what does {S} cost?", "what's the ticket price for {S}?", "how much are tickets for {S}?",
              "how much did I pay for {S}?", "what do I have to pay for {S}?", *(a.replace("@", "how much a ticket for {S} is") for a in _ASK_A)),
        checks=("does {S} cost {v}?", "are tickets for {S} {v}?", "is a ticket for {S} {v}?", *(c.replace("@", "a ticket for {S} costs {v}") for c in _CHECK_A)),
        mentions=tuple(m.replace("@", "how much {S} costs") for m in _MENTION_B),
    ),
    Kind(
        name="event_outfit", value="outfit", subjects="events",
        memory="you are wearing {a v} to {S}", topic="what you are wearing to {S}",
        says=(
            "I'm wearing {a v} to {S}", "I'll wear {a v} to {S}", "my outfit for {S} is {a v}", "for {S} I have {a v}", "{a v} is what I wear to {S}",
            "I bought {a v} for {S}", "I'm going to {S} in {a v}", "I picked {a v} for {S}", "at {S} I'll be the one in {a v}", "I'm putting on {a v} for {S}",
            "I finally know what to wear to {S}, {a v}", "I want to wear {a v} to {S}", "clothes for {S}: {a v}", "I got {a v} just for {S}"),
        refs=("I'm wearing {a v}", "my outfit is {a v}", "I'll wear {a v} there", "I picked {a v} for that"),
        fixes=("actually I'm wearing {a v} to {S}", "no, I'll wear {a v} to {S}", "I changed my mind, I'm wearing {a v} to {S}"),
        asks=("what am I wearing to {S}?", "what do I wear to {S}?", "what's my outfit for {S}?", "what will I wear to {S}?", "which clothes did I pick for {S}?",
              "what did I decide to wear to {S}?", *(a.replace("@", "what I'm wearing to {S}") for a in _ASK_B)),
        checks=("am I wearing {a v} to {S}?", "is {a v} my outfit for {S}?", "will I wear {a v} to {S}?", *(c.replace("@", "I'm wearing {a v} to {S}") for c in _CHECK_B)),
        mentions=tuple(m.replace("@", "what I'm wearing to {S}") for m in _MENTION_A),
    ),
)

_TRIPS = (
    Kind(
        name="trip_city", value="city", subjects="trips",
        memory="{S} is to {v}", topic="where {S} goes",
        says=(
            "{S} is to {v}", "{S} goes to {v}", "I'm going to {v} on {S}", "I'm going to {v} for {S}", "we're going to {v} for {S}", "{S}: {v}",
            "we're flying to {v} for {S}", "{v} is where {S} goes", "for {S} I picked {v}", "{S} takes me to {v}", "on {S} we'll see {v}",
            "we decided on {v} for {S}", "I booked {S}, it's {v}", "I'm planning {S} to {v}", "the destination of {S} is {v}", "{S} will be in {v}",
            "guess where {S} goes, to {v}", "{S} leads to {v}", "off to {v} on {S}", "we chose {v} for {S} in the end", "I'm heading to {v} for {S}",
            "I'm packing for {S} to {v}", "it's {v} for {S}", "I can't wait for {S} to {v}", "I'm so looking forward to {S} to {v}",
            "I've never been to {v}, but {S} is there", "{v}, here I come, {S} is booked", "{S} is going to be in {v} this year",
            "after a long search we settled on {v} for {S}", "I'll be in {v} during {S}", "I want to spend {S} in {v}", "we're spending {S} in {v}"),
        refs=("{he}'s to {v}", "{he} goes to {v}", "we're going to {v}", "I'm flying to {v}", "the destination is {v}", "we picked {v}"),
        fixes=("actually {S} is to {v}", "{S} goes to {v} now", "no, {S} is to {v}", "change of plan, we're going to {v} for {S}",
               "we switched {S} to {v}", "I said it wrong, {S} is to {v}"),
        denials=("{S} (is|was|got) (cancelled|canceled)", "{S} is off", "we (cancelled|called off) {S}", "{S} isn't happening [any more]",
                 "I'm not going on {S} after all"),
        gone="{S} is cancelled",
        asks=("where does {S} go?", "where is {S} to?", "where am I going on {S}?", "where am I going for {S}?", "where are we going for {S}?",
              "where's {S} going?", "what's the destination of {S}?", "which city is {S} to?", "what place did I choose for {S}?", "where am I spending {S}?",
              "{S}, where to?", "where do I fly for {S}?", *(a.replace("@", "where {S} goes") for a in _ASK_A),
              "where am I going?", "where am I travelling?", "where do I travel next?", "which city am I going to?", "where will I travel?", "what city is my {n} to?"),
        checks=("is {S} to {v}?", "am I going to {v} for {S}?", "does {S} go to {v}?", "is {v} the destination of {S}?",
                *(c.replace("@", "{S} is to {v}") for c in _CHECK_A)),
        mentions=("did I tell you about {S}?", "did I tell you the destination of {S}?", *(m.replace("@", "where {S} goes") for m in _MENTION_A)),
    ),
    Kind(
        name="trip_country", value="country", subjects="trips",
        memory="{S} is to {v}", topic="which country {S} goes to",
        says=(
            "{S} is to {v}", "I'm going to {v} on {S}", "we're going to {v} for {S}", "{S} goes to {v}", "{S} will take us to {v}", "on {S} I'm visiting {v}",
            "for {S} we chose {v}", "I'm off to {v} for {S}", "I booked {S} to {v}", "{v} is the goal of {S}", "we're flying to {v} on {S}",
            "I've always wanted to see {v}, so {S} goes there", "{S} brings me to {v}", "we'll be in {v} on {S}", "we're doing {S} in {v}", "{S} through {v}, that's the plan",
            "it will be {v} for {S} this time"),
        refs=("{he}'s to {v}", "{he} goes to {v}", "we're flying to {v}", "we chose {v}"),
        fixes=("actually {S} is to {v}", "no, {S} goes to {v}", "we changed {S} to {v}", "it's {v} now for {S}"),
        denials=("{S} is cancelled", "we called off {S}", "{S} isn't happening"), gone="{S} is cancelled",
        asks=("where does {S} go?", "which country is {S} to?", "what country am I going to for {S}?", "where am I going on {S}?", "which country does {S} go to?",
              "where are we going for {S}?", "what's the destination of {S}?", *(a.replace("@", "which country {S} goes to") for a in _ASK_B),
              "where am I going?", "where am I travelling?", "which country am I going to?", "which country will I visit?"),
        checks=("is {S} to {v}?", "am I visiting {v} on {S}?", *(c.replace("@", "{S} is to {v}") for c in _CHECK_B)),
        mentions=tuple(m.replace("@", "which country {S} goes to") for m in _MENTION_A),
    ),
    Kind(
        name="trip_date", value="date", subjects="trips",
        memory="{S} starts on {v}", topic="when {S} starts",
        says=(
            "{S} starts on {v}", "{S} is on {v}", "{S} begins on {v}", "I'm leaving for {S} on {v}", "we leave for {S} on {v}", "{v} is the start of {S}", "on {v} {S} starts",
            "we set off for {S} on {v}", "on {v} I'm off for {S}", "{S} is booked from {v}", "{v} can't come soon enough, {S} starts then", "I'm away from {v} because of {S}",
            "the departure for {S} is on {v}", "we fly on {v} for {S}", "my bags must be packed by {v} for {S}", "{S} is planned for {v}", "I'll be gone from {v} on for {S}"),
        refs=("{he} starts on {v}", "we leave on {v}", "I'm leaving on {v}", "{he}'s on {v}"),
        fixes=("actually {S} starts on {v}", "{S} was moved to {v}", "no, we leave for {S} on {v}", "we had to postpone {S} to {v}"),
        asks=(*_WHEN[:2], "when does {S} start?", "when do I leave for {S}?", "when do we leave for {S}?", "what date does {S} start?", "on what date is {S}?",
              "when am I off for {S}?", "what's the date of {S}?", *(a.replace("@", "when {S} starts") for a in _ASK_A),
              "when am I travelling?", "when do I leave?", "on what date do I leave?"),
        checks=("is {S} on {v}?", "does {S} start on {v}?", "do I leave for {S} on {v}?", *(c.replace("@", "{S} starts on {v}") for c in _CHECK_A)),
        mentions=tuple(m.replace("@", "when {S} starts") for m in _MENTION_A),
    ),
    Kind(
        name="trip_month", value="month", subjects="trips",
        memory="{S} is in {v}", topic="when {S} is",
        says=(
            "{S} is in {v}", "I'm going on {S} in {v}", "{v} is {S} time", "in {v} I'm going on {S}", "we do {S} in {v}", "{S} will be in {v}", "I planned {S} for {v}",
            "I took time off in {v} for {S}", "{S} happens in {v}", "come {v} I'm on {S}", "{S}? some time in {v}", "we're going on {S} this {v}",
            "it's in {v}, {S}", "we booked {S} for {v}", "I'm leaving for {S} in {v}"),
        refs=("{he}'s in {v}", "we're going in {v}", "{he} will be in {v}", "we leave in {v}"),
        fixes=("actually {S} is in {v}", "we moved {S} to {v}", "no, {S} is in {v}"),
        asks=(*_WHEN[:2], "which month is {S}?", "what month is {S} in?", "when am I going on {S}?", "when are we going on {S}?", "in which month is {S}?",
              *(a.replace("@", "what month {S} is in") for a in _ASK_B),
              "when am I travelling?", "in which month do I travel?", "when do I travel?", "what month am I travelling?"),
        checks=("is {S} in {v}?", "am I going on {S} in {v}?", *(c.replace("@", "{S} is in {v}") for c in _CHECK_B)),
        mentions=tuple(m.replace("@", "when {S} is") for m in _MENTION_B),
    ),
    Kind(
        name="trip_companion_name", value="name", subjects="trips",
        memory="you are going on {S} with {v}", topic="who is going on {S} with you",
        says=(
            "I'm going on {S} with {v}", "{v} is coming on {S}", "{v} is coming with me on {S}", "{S} is with {v}", "I'm doing {S} with {v}", "{v} and I are going on {S}",
            "I'm taking {v} on {S}", "{v} joins me for {S}", "with {v} I'm going on {S}", "{S}, me and {v}", "on {S} I travel with {v}", "I asked {v} to come on {S}",
            "I won't go on {S} alone, {v} is coming", "{v} will be my travel buddy on {S}", "it's just me and {v} on {S}"),
        refs=("{v} is coming too", "I'm going with {v}", "{v} is coming with me", "{v} and I are going"),
        fixes=("actually I'm going on {S} with {v}", "no, it's {v} who comes on {S}", "{v} is coming on {S} instead"),
        asks=("who is going on {S} with me?", "who am I going on {S} with?", "who's coming on {S}?", "who do I travel with on {S}?", "who comes with me on {S}?", "with whom am I going on {S}?",
              "who am I taking on {S}?", *(a.replace("@", "who I'm going on {S} with") for a in _ASK_A),
              "who is travelling with me?", "who is coming with me?", "who am I travelling with?", "who do I travel with?", "who is going with me?", "who's my travel companion?"),
        checks=("am I going on {S} with {v}?", "is {v} coming on {S}?", *(c.replace("@", "I'm going on {S} with {v}") for c in _CHECK_A)),
        mentions=tuple(m.replace("@", "who is coming on {S}") for m in _MENTION_A),
    ),
    Kind(
        name="trip_companion_kin", value="kin", subjects="trips",
        memory="you are going on {S} with your {v}", topic="who is going on {S} with you",
        says=(
            "I'm going on {S} with my {v}", "{S} is with my {v}", "my {v} and I are going on {S}", "I'm taking my {v} on {S}", "me and my {v} are going on {S}", "with my {v} I go on {S}",
            "I'm doing {S} together with my {v}", "I asked my {v} to come on {S}", "I get to go on {S} with my {v}", "on {S} I'll travel with my {v}", "it's {S} with my {v} soon",
            "I talked my {v} into {S}", "I promised my {v} to do {S} together", "I planned {S} with my {v}"),
        refs=("I'm going with my {v}", "my {v} will come too", "I'm taking my {v}", "just me and my {v}"),
        fixes=("actually I'm going on {S} with my {v}", "no, I'm taking my {v} on {S}", "I'm going on {S} with my {v} now"),
        asks=("who am I going on {S} with?", "who comes with me on {S}?", "who goes on {S} with me?", "who am I taking on {S}?", "with whom do I go on {S}?", "am I going on {S} alone or with who?",
              *(a.replace("@", "who comes on {S} with me") for a in _ASK_B),
              "who is travelling with me?", "who is coming with me?", "who am I travelling with?", "who do I travel with?", "who is going with me?", "who's my travel companion?"),
        checks=("am I going on {S} with my {v}?", "am I taking my {v} on {S}?", *(c.replace("@", "I'm going on {S} with my {v}") for c in _CHECK_B)),
        mentions=tuple(m.replace("@", "who I'm going on {S} with") for m in _MENTION_B),
    ),
    Kind(
        name="trip_length", value="duration", subjects="trips",
        memory="{S} lasts {v}", topic="how long {S} lasts",
        says=(
            "{S} is {v} long", "{S} lasts {v}", "{S} takes {v}", "I'm gone for {v} on {S}", "we're going away for {v} on {S}", "{v} of {S}, lovely", "I'll be away {v} for {S}", "{S} is for {v}",
            "{S} goes on for {v}", "we planned {v} for {S}", "I booked {v} for {S}", "in total {S} takes {v}", "I'm back {v} later from {S}", "{v}, that's how long {S} is", "I took {v} off for {S}"),
        refs=("{he} lasts {v}", "{he}'s {v} long", "{he}'s for {v}", "I'm gone for {v}"),
        fixes=("actually {S} lasts {v}", "no, {S} is {v} long", "we made {S} longer, it's {v} now"),
        asks=("how long is {S}?", "how long does {S} last?", "how long am I away on {S}?", "how long does {S} take?", "for how long am I on {S}?", "what's the length of {S}?", "how much time did I plan for {S}?",
              *(a.replace("@", "how long {S} lasts") for a in _ASK_A)),
        checks=("does {S} last {v}?", "is {S} {v} long?", *(c.replace("@", "{S} lasts {v}") for c in _CHECK_A)),
        mentions=tuple(m.replace("@", "how long {S} is") for m in _MENTION_A),
    ),
    Kind(
        name="trip_transport", value="transport", subjects="trips",
        memory="you are going on {S} by {v}", topic="how you are travelling on {S}",
        says=(
            "I'm going on {S} by {v}", "{S} is by {v}", "we're taking the {v} for {S}", "we travel by {v} on {S}", "for {S} I take the {v}", "by {v}, that's how we do {S}", "I booked the {v} for {S}", "we're doing {S} by {v}",
            "I decided to take the {v} for {S}", "no stress, {S} will be by {v}", "it's cheaper to do {S} by {v}", "I'll get around by {v} on {S}", "on {S} we'll go by {v}", "{S} starts with the {v}, we travel by {v}",
            "I like going by {v}, so I do that for {S}"),
        refs=("we're going by {v}", "we're taking the {v}", "I'll go by {v}", "{he}'s by {v}"),
        fixes=("actually we're going by {v} on {S}", "no, we take the {v} for {S}", "{S} is by {v} now"),
        asks=("how am I travelling on {S}?", "how do I get there on {S}?", "how are we going on {S}?", "by what do I travel on {S}?", "what transport do I use for {S}?", "do I fly or drive on {S}, or what?",
              "what am I taking for {S}?", *(a.replace("@", "how I'm travelling on {S}") for a in _ASK_B)),
        checks=("am I going on {S} by {v}?", "are we taking the {v} for {S}?", *(c.replace("@", "I'm going on {S} by {v}") for c in _CHECK_B)),
        mentions=tuple(m.replace("@", "how I'm travelling on {S}") for m in _MENTION_A),
    ),
    Kind(
        name="trip_stay", value="stay", subjects="trips",
        memory="you are staying in {a v} on {S}", topic="where you are staying on {S}",
        says=(
            "we're staying in {a v} on {S}", "I'm staying in {a v} on {S}", "on {S} I sleep in {a v}", "I booked {a v} for {S}", "for {S} we rented {a v}", "{a v}, that's where we stay on {S}",
            "I found {a v} for {S}", "we'll be in {a v} during {S}", "our place for {S} is {a v}", "{S}: we sleep in {a v}", "we'll spend the nights of {S} in {a v}", "I got a good deal on {a v} for {S}",
            "we wanted something special for {S}, so it's {a v}", "I reserved {a v} for {S} last night"),
        refs=("we're staying in {a v}", "I booked {a v}", "we sleep in {a v}", "we rented {a v}"),
        fixes=("actually we're staying in {a v} on {S}", "no, I booked {a v} for {S}", "we're in {a v} now for {S}"),
        asks=("where am I staying on {S}?", "where are we staying on {S}?", "where do I sleep on {S}?", "what did I book for {S}?", "what kind of place do I stay in on {S}?", "where will I spend the nights on {S}?",
              "what accommodation do I have for {S}?", *(a.replace("@", "where I'm staying on {S}") for a in _ASK_A)),
        checks=("am I staying in {a v} on {S}?", "did I book {a v} for {S}?", *(c.replace("@", "I'm staying in {a v} on {S}") for c in _CHECK_A)),
        mentions=tuple(m.replace("@", "where I'm staying on {S}") for m in _MENTION_A),
    ),
    Kind(
        name="trip_hotel", value="hotel", subjects="trips",
        memory="your hotel on {S} is {v}", topic="the name of the hotel on {S}",
        says=(
            "my hotel on {S} is {v}", "I'm staying at {v} on {S}", "the hotel for {S} is called {v}", "I booked {v} for {S}", "{S}: {v}, that's the hotel", "{v} is the hotel for {S}", "on {S} we stay at {v}",
            "we got a room at {v} for {S}", "I have a reservation at {v} for {S}", "for {S} I went with {v}", "they put us up at {v} on {S}", "we check in at {v} on {S}", "a friend recommended {v} so I'm staying there on {S}",
            "the name of the hotel on {S} is {v}"),
        refs=("the hotel is {v}", "we're staying at {v}", "I booked {v}", "the hotel is called {v}"),
        fixes=("actually the hotel on {S} is {v}", "no, I'm staying at {v} on {S}", "I rebooked, it's {v} on {S} now"),
        asks=("what's my hotel on {S}?", "which hotel am I staying at on {S}?", "what's the name of my hotel on {S}?", "what is the hotel for {S} called?", "at which hotel do we stay on {S}?", "where am I staying on {S}?",
              *(a.replace("@", "the name of the hotel on {S}") for a in _ASK_A[:4]), "what hotel did I book for {S}?", "which hotel did I say for {S}?"),
        checks=("am I staying at {v} on {S}?", "is {v} my hotel on {S}?", *(c.replace("@", "my hotel on {S} is {v}") for c in _CHECK_B)),
        mentions=tuple(m.replace("@", "which hotel I booked for {S}") for m in _MENTION_A),
    ),
    Kind(
        name="trip_budget", value="money", subjects="trips",
        memory="{S} costs {v}", topic="how much {S} costs",
        says=(
            "{S} costs {v}", "{S} cost me {v}", "I paid {v} for {S}", "the budget for {S} is {v}", "my budget for {S} is {v}", "I saved {v} for {S}", "{v} for {S}, that's the budget", "I'm spending {v} on {S}", "{S} sets me back {v}",
            "all in all {S} is {v}", "the whole of {S} comes to {v}", "we put aside {v} for {S}", "{S} is a bit pricey, {v}", "I can't spend more than {v} on {S}", "I got {S} for only {v}"),
        refs=("{he} costs {v}", "the budget is {v}", "I paid {v}", "{he}'s {v} in total"),
        fixes=("actually {S} costs {v}", "no, {S} is {v}", "the price of {S} is {v} now"),
        asks=("how much does {S} cost?", "what does {S} cost?", "what's the budget for {S}?", "how much is {S}?", "how much did I pay for {S}?", "what's the price of {S}?", "how much money do I have for {S}?",
              *(a.replace("@", "how much {S} costs") for a in _ASK_B)),
        checks=("does {S} cost {v}?", "is the budget for {S} {v}?", *(c.replace("@", "{S} costs {v}") for c in _CHECK_B)),
        mentions=tuple(m.replace("@", "how much {S} costs") for m in _MENTION_A),
    ),
    Kind(
        name="trip_reason", value="trip_reason", subjects="trips",
        memory="{S} is for {v}", topic="the reason for {S}",
        says=(
            "{S} is for {v}", "{S} is because of {v}", "the reason for {S} is {v}", "I'm going on {S} for {v}", "I do {S} because of {v}", "{v}, that's the reason for {S}", "I'm mainly going on {S} for {v}", "it's {v} that got me to book {S}",
            "we only do {S} for {v}", "{S} is all about {v}", "I planned {S} around {v}", "without {v} there would be no trip, that's what {S} is for", "I booked {S} because of {v}", "there's {v}, hence {S}", "mostly {v}, that's why I go on {S}"),
        refs=("{he}'s for {v}", "{he}'s because of {v}", "the reason is {v}", "I'm going for {v}"),
        fixes=("actually {S} is for {v}", "no, the reason for {S} is {v}", "I'm going on {S} for {v} now"),
        asks=("what is {S} for?", "why am I going on {S}?", "what's the reason for {S}?", "what's {S} for?", "why did I book {S}?", "for what am I going on {S}?", *(a.replace("@", "why I'm going on {S}") for a in _ASK_A)),
        checks=("is {S} for {v}?", "am I going on {S} because of {v}?", *(c.replace("@", "{S} is for {v}") for c in _CHECK_A)),
        mentions=tuple(m.replace("@", "why I'm going on {S}") for m in _MENTION_A),
    ),
    Kind(
        name="trip_sight", value="sight", subjects="trips",
        memory="you want to see {v} on {S}", topic="what you want to see on {S}",
        says=(
            "I want to see {v} on {S}", "on {S} I want to visit {v}", "on {S} we'll see {v}", "{v}, that's a must on {S}", "I'm going to see {v} on {S}", "top of the list for {S}: {v}", "I can't miss {v} on {S}", "I'm most excited about {v} on {S}",
            "we're planning to visit {v} on {S}", "the highlight of {S} will be {v}", "everyone says I should see {v} on {S}, so I will", "I'd love to see {v} on {S}", "first thing on {S}, I'm going to {v}", "there's one thing I must see on {S}, {v}"),
        refs=("I want to see {v}", "we'll visit {v}", "a real must: {v}", "the highlight will be {v}"),
        fixes=("actually I want to see {v} on {S}", "no, I'd rather see {v} on {S}", "I want to see {v} on {S} instead"),
        asks=("what do I want to see on {S}?", "what will I visit on {S}?", "what's the highlight of {S}?", "what am I going to see on {S}?", "what sight is a must on {S}?", "what am I excited about on {S}?",
              *(a.replace("@", "what I want to see on {S}") for a in _ASK_B)),
        checks=("do I want to see {v} on {S}?", "am I going to visit {v} on {S}?", *(c.replace("@", "I want to see {v} on {S}") for c in _CHECK_B)),
        mentions=tuple(m.replace("@", "what I want to see on {S}") for m in _MENTION_A),
    ),
)

_PROJECTS = (
    Kind(
        name="project_name", value="word", subjects="projects",
        memory="{S} is called {v}", topic="the name of {S}",
        says=(
            "{S} is called {v}", "{S} is named {v}", "I called {S} {v}", "the name of {S} is {v}", "{v} is the name of {S}", "I named {S} {v}", "we call {S} {v}", "I'm working on {S}, it's called {v}",
            "we decided to call {S} {v}", "I finally have a name for {S}, {v}", "{S} goes by the name {v}", "{v}, that's {S}", "{S} has a name now: {v}", "title of {S}: {v}", "let me tell you about {S}, it's called {v}", "after weeks of thinking I named {S} {v}",
            "everyone likes the name of {S}, {v}"),
        refs=("{he}'s called {v}", "{he}'s named {v}", "I called {him} {v}", "the name is {v}"),
        fixes=("actually {S} is called {v}", "I renamed {S} to {v}", "no, the name of {S} is {v}", "{S} is called {v} now", "{S} has a new name, {v}"),
        asks=("what is {S} called?", "what's {S} called?", "what is the name of {S}?", "what's the name of {S}?", "how did I name {S}?", "what did I call {S}?", "which name did I give {S}?", "what name does {S} have?",
              "{S}, what was it called?", *(a.replace("@", "what {S} is called") for a in _ASK_A)),
        checks=("is {S} called {v}?", "is {v} the name of {S}?", "did I name {S} {v}?", *(c.replace("@", "{S} is called {v}") for c in _CHECK_A)),
        mentions=("did I tell you about {S}?", "did I tell you the name of {S}?", "does {S} have a name?", *(m.replace("@", "what {S} is called") for m in _MENTION_A)),
    ),
    Kind(
        name="work_topic", value="theme_of_work", subjects="works",
        memory="{S} is about {v}", topic="what {S} is about",
        says=(
            "{S} is about {v}", "I'm working on {S} about {v}", "the topic of {S} is {v}", "{S} deals with {v}", "{v} is the topic of {S}", "I chose {v} for {S}", "in {S} I look at {v}", "{S}, it's about {v}", "{S} is all about {v}", "I'm doing {S} on {v}",
            "{S} covers {v}", "it's {v} that {S} is about", "for {S} I picked the topic {v}", "at the moment {S} is mostly about {v}", "I read a lot about {v} because of {S}", "{S} talks about {v}", "if you're curious, {S} is about {v}"),
        refs=("{he}'s about {v}", "{he} deals with {v}", "the topic is {v}", "{he}'s all about {v}"),
        fixes=("actually {S} is about {v}", "I changed the topic of {S} to {v}", "no, {S} is about {v}", "{S} is about {v} now"),
        asks=("what is {S} about?", "what's {S} about?", "what's the topic of {S}?", "what topic does {S} have?", "which topic did I choose for {S}?", "what does {S} deal with?", "what am I doing {S} on?",
              "what's the subject of {S}?", *(a.replace("@", "what {S} is about") for a in _ASK_A)),
        checks=("is {S} about {v}?", "does {S} deal with {v}?", "is {v} the topic of {S}?", *(c.replace("@", "{S} is about {v}") for c in _CHECK_A)),
        mentions=("did I tell you the topic of {S}?", *(m.replace("@", "what {S} is about") for m in _MENTION_A)),
    ),
    Kind(
        name="project_deadline", value="date", subjects="projects",
        memory="the deadline for {S} is {v}", topic="the deadline for {S}",
        says=(
            "the deadline for {S} is {v}", "{S} is due on {v}", "{S} is due {v}", "{S} has to be done by {v}", "I have to finish {S} by {v}", "deadline for {S}: {v}", "I need to hand in {S} on {v}", "{v} is the deadline for {S}", "I have until {v} for {S}",
            "by {v} {S} must be ready", "we want to finish {S} by {v}", "{S} must be ready on {v}", "I'm stressed, {S} is due on {v}", "they want {S} by {v}", "I promised to deliver {S} on {v}", "not much time left, {v} is when {S} is due",
            "I'm supposed to be done with {S} on {v}"),
        refs=("{he}'s due on {v}", "the deadline is {v}", "{he} has to be done by {v}", "I have until {v}"),
        fixes=("actually {S} is due on {v}", "the deadline for {S} was moved to {v}", "no, the deadline for {S} is {v}", "I got more time, {S} is due on {v} now"),
        denials=("there's no deadline for {S} any more", "{S} has no deadline any more"), gone="{S} no longer has a deadline",
        asks=("when is {S} due?", "what's the deadline for {S}?", "what is the deadline for {S}?", "when is the deadline for {S}?", "when do I have to finish {S}?", "by when must {S} be done?", "until when do I have for {S}?", "how long do I have for {S}?",
              "when do I need to hand in {S}?", *(a.replace("@", "when {S} is due") for a in _ASK_B)),
        checks=("is {S} due on {v}?", "is {v} the deadline for {S}?", "do I have until {v} for {S}?", *(c.replace("@", "{S} is due on {v}") for c in _CHECK_A)),
        mentions=("does {S} have a deadline?", "did I tell you the deadline for {S}?", *(m.replace("@", "when {S} is due") for m in _MENTION_A)),
    ),
    Kind(
        name="project_budget", value="money", subjects="projects",
        memory="the budget for {S} is {v}", topic="the budget for {S}",
        says=(
            "the budget for {S} is {v}", "{S} has a budget of {v}", "I have {v} for {S}", "we have {v} for {S}", "{S} costs {v}", "budget of {S}: {v}", "{v} is the budget for {S}", "they gave me {v} for {S}", "I set aside {v} for {S}", "I can spend {v} on {S}",
            "we got {v} in funding for {S}", "{S} will cost me {v}", "I don't want to spend more than {v} on {S}", "we raised {v} for {S}", "the money for {S} is {v}"),
        refs=("the budget is {v}", "we have {v}", "I have {v} for that", "{he} costs {v}"),
        fixes=("actually the budget for {S} is {v}", "they changed the budget for {S} to {v}", "no, I have {v} for {S}"),
        asks=("what's the budget for {S}?", "how much money do I have for {S}?", "what is the budget of {S}?", "how much does {S} cost?", "how much can I spend on {S}?", "how big is the budget for {S}?", "how much is there for {S}?",
              *(a.replace("@", "what the budget for {S} is") for a in _ASK_A)),
        checks=("is the budget for {S} {v}?", "do I have {v} for {S}?", *(c.replace("@", "the budget for {S} is {v}") for c in _CHECK_B)),
        mentions=tuple(m.replace("@", "what the budget for {S} is") for m in _MENTION_B),
    ),
    Kind(
        name="project_teammate", value="name", subjects="projects",
        memory="you are doing {S} with {v}", topic="who works on {S} with you",
        says=(
            "I'm doing {S} with {v}", "I'm working on {S} with {v}", "{v} helps me with {S}", "{v} works on {S} with me", "{v} and I are doing {S}", "{v} is on {S} too", "me and {v}, we're doing {S} together", "{v} is my partner for {S}",
            "{S} is me and {v}", "I started {S} together with {v}", "I got {v} on board for {S}", "{v} joined {S}", "my teammate on {S} is {v}", "luckily I have {v} for {S}", "without {v} I couldn't do {S}"),
        refs=("I'm doing {him} with {v}", "{v} helps me", "{v} is on the team", "I work with {v} on that"),
        fixes=("actually I'm doing {S} with {v}", "no, {v} works on {S} with me", "{v} is the new partner for {S}"),
        denials=("I'm doing {S} alone now", "nobody works on {S} with me any more"), gone="you are doing {S} alone now",
        asks=("who am I doing {S} with?", "who works on {S} with me?", "who helps me with {S}?", "who is my partner for {S}?", "who is on {S} with me?", "who's my teammate on {S}?", "with whom do I work on {S}?",
              *(a.replace("@", "who works on {S} with me") for a in _ASK_A)),
        checks=("am I doing {S} with {v}?", "does {v} help me with {S}?", "is {v} working on {S}?", *(c.replace("@", "I'm doing {S} with {v}") for c in _CHECK_A)),
        mentions=tuple(m.replace("@", "who I'm doing {S} with") for m in _MENTION_A),
    ),
    Kind(
        name="project_status", value="status", subjects="projects",
        memory="{S} is {v}", topic="how {S} is going",
        says=(
            "{S} is {v}", "right now {S} is {v}", "{S} is {v} (now|at the moment|at last|by now)", "currently {S} is {v}", "the status of {S} is: {v}", "{v}, that's {S} at the moment", "quick update, {S} is {v}", "I'd say {S} is {v}",
            "about {S}, it's {v}", "good to know: {S} is {v}", "I worked all day and {S} is {v}", "as of today {S} is {v}", "to be honest {S} is {v}", "status update on {S}: {v}", "I looked at {S} again, it's {v}"),
        refs=("{he}'s {v}", "{he}'s {v} right now", "at the moment {he}'s {v}", "{he}'s currently {v}"),
        fixes=("actually {S} is {v}", "{S} is {v} now", "no, {S} is {v}", "update, {S} is {v}"),
        asks=("how is {S} going?", "how's {S} going?", "what's the status of {S}?", "how far is {S}?", "what's the state of {S}?", "how is {S} coming along?", "where do I stand with {S}?", "what's up with {S}?",
              *(a.replace("@", "how {S} is going") for a in _ASK_B)),
        checks=("is {S} {v}?", "is {S} still {v}?", *(c.replace("@", "{S} is {v}") for c in _CHECK_B)),
        mentions=tuple(m.replace("@", "how {S} is going") for m in _MENTION_A),
    ),
    Kind(
        name="software_tool", value="tool", subjects="software",
        memory="{S} is made with {v}", topic="what {S} is made with",
        says=(
            "{S} is made with {v}", "{S} is in {v}", "{S} uses {v}", "I'm writing {S} in {v}", "I build {S} with {v}", "I use {v} for {S}", "{S} runs on {v}", "{v} is what I use for {S}", "I coded {S} in {v}", "for {S} I went with {v}",
            "I learned {v} just for {S}", "we chose {v} for {S}", "{S} is based on {v}", "under the hood {S} is {v}", "I'm doing {S} in {v} because it's fun", "the whole of {S} is {v}"),
        refs=("{he}'s made with {v}", "{he}'s in {v}", "I use {v} for {him}", "{he} uses {v}"),
        fixes=("actually {S} uses {v}", "I moved {S} to {v}", "I rewrote {S} in {v}", "no, {S} is made with {v}"),
        asks=("what is {S} made with?", "what language is {S} in?", "which language do I use for {S}?", "what do I use for {S}?", "what tool do I use for {S}?", "what's {S} written in?", "what does {S} run on?",
              *(a.replace("@", "what {S} is made with") for a in _ASK_A)),
        checks=("is {S} made with {v}?", "does {S} use {v}?", "do I use {v} for {S}?", *(c.replace("@", "{S} is made with {v}") for c in _CHECK_A)),
        mentions=tuple(m.replace("@", "what I use for {S}") for m in _MENTION_A),
    ),
    Kind(
        name="project_client", value="company", subjects="projects",
        memory="{S} is for {v}", topic="who {S} is for",
        says=(
            "{S} is for {v}", "I'm doing {S} for {v}", "the client for {S} is {v}", "{v} is the client for {S}", "{v} ordered {S}", "{v} pays for {S}", "I'm making {S} for {v}", "{S} was ordered by {v}", "client of {S}: {v}", "we do {S} for {v}",
            "{v} hired me for {S}", "the customer behind {S} is {v}", "I got {S} through {v}, they pay for it", "{v} wants {S}", "a firm called {v} is paying for {S}"),
        refs=("{he}'s for {v}", "the client is {v}", "{v} pays for {him}", "I'm doing {him} for {v}"),
        fixes=("actually {S} is for {v}", "no, the client for {S} is {v}", "{S} is for {v} now"),
        asks=("who is {S} for?", "who's the client for {S}?", "which client is {S} for?", "who pays for {S}?", "what company is {S} for?", "who am I doing {S} for?", "who ordered {S}?", *(a.replace("@", "who {S} is for") for a in _ASK_B)),
        checks=("is {S} for {v}?", "is {v} the client for {S}?", "does {v} pay for {S}?", *(c.replace("@", "{S} is for {v}") for c in _CHECK_B)),
        mentions=tuple(m.replace("@", "who {S} is for") for m in _MENTION_A),
    ),
    Kind(
        name="project_problem", value="problem", subjects="projects",
        memory="the problem with {S} is {v}", topic="the problem with {S}",
        says=(
            "the problem with {S} is {v}", "{S} has a problem: {v}", "with {S} the trouble is {v}", "I'm struggling with {v} in {S}", "{v} is the problem with {S}", "{v} is slowing down {S}", "the biggest issue with {S} is {v}", "I can't get on with {S} because of {v}",
            "what's holding up {S} is {v}", "I'm having a hard time with {S} because of {v}", "{v}, that's what's wrong with {S}", "the hard part of {S} is {v}", "right now it's {v} that blocks {S}", "{S} would be easy if it wasn't for {v}", "{S} is giving me a headache because of {v}"),
        refs=("the problem is {v}", "the biggest issue is {v}", "{v} is slowing {him} down", "the hard part is {v}"),
        fixes=("actually the problem with {S} is {v}", "now the problem with {S} is {v}", "no, it's {v} that blocks {S}"),
        denials=("there's no problem with {S} any more", "I solved the problem with {S}"), gone="the problem with {S} is solved",
        asks=("what's the problem with {S}?", "what is the problem with {S}?", "what's wrong with {S}?", "what issue do I have with {S}?", "what's holding up {S}?", "what is blocking {S}?", "why am I stuck with {S}?", "what trouble do I have with {S}?",
              *(a.replace("@", "what the problem with {S} is") for a in _ASK_A)),
        checks=("is {v} the problem with {S}?", "is {S} blocked by {v}?", *(c.replace("@", "the problem with {S} is {v}") for c in _CHECK_A)),
        mentions=("does {S} have a problem?", *(m.replace("@", "what's wrong with {S}") for m in _MENTION_A)),
    ),
    Kind(
        name="project_start", value="month", subjects="projects",
        memory="you started {S} in {v}", topic="when you started {S}",
        says=(
            "I started {S} in {v}", "I began {S} in {v}", "I've been working on {S} since {v}", "{S} started in {v}", "since {v} I've been doing {S}", "{v} was when I started {S}", "{S} goes back to {v}", "we kicked off {S} in {v}", "I've had {S} going since {v}",
            "in {v} I began {S}", "the start of {S} was in {v}", "it was {v} when I got into {S}", "I came up with {S} in {v} and got going", "I'm busy with {S} since {v}"),
        refs=("I started {him} in {v}", "{he} started in {v}", "I've been on {him} since {v}", "we began in {v}"),
        fixes=("actually I started {S} in {v}", "no, {S} started in {v}", "it was {v} when I started {S}"),
        asks=("when did I start {S}?", "when did {S} start?", "since when have I been working on {S}?", "which month did I start {S}?", "when did I begin {S}?", "how long have I been doing {S}?", *(a.replace("@", "when I started {S}") for a in _ASK_B)),
        checks=("did I start {S} in {v}?", "did {S} start in {v}?", *(c.replace("@", "I started {S} in {v}") for c in _CHECK_B)),
        mentions=tuple(m.replace("@", "when I started {S}") for m in _MENTION_A),
    ),
)

_OWN = (
    Kind(
        name="going_city", value="city", memory="you are going to {v}", topic="where you are going",
        says=(
            "I'm going to {v}", "we're going to {v}", "I'm flying to {v}", "we're flying to {v}", "I'm off to {v}", "off to {v} soon", "planning a trip to {v}", "I'm planning a trip to {v}", "I booked a trip to {v}", "we booked a flight to {v}",
            "I'm travelling to {v}", "I'm visiting {v} soon", "{v}, here I come", "I bought tickets to {v}", "we're heading to {v}", "I'm taking the train to {v}", "going to {v} soon, can't wait", "next stop {v}", "I want to go to {v} and now it's booked",
            "we decided to go to {v}", "my next trip is to {v}", "I'm going away, to {v}", "guess what, I'm going to {v}", "I get to see {v} soon", "I'll be in {v} for a bit", "we're spending our holiday in {v}", "I'm packing my bags for {v}", "it's settled, we travel to {v}",
            "they're sending me to {v}", "I'm driving to {v}", "looking forward to {v}, the trip is booked", "I've got a trip to {v} coming up", "there's a trip to {v} coming up for me"),
        fixes=("actually I'm going to {v}", "no, we're flying to {v}", "change of plan, I'm going to {v}", "I'm going to {v} instead"),
        denials=("I'm not going away after all", "I cancelled the trip", "we're not travelling any more"), gone="you are not going away any more",
        asks=("where am I going?", "where am I travelling to?", "where am I flying to?", "where do I go?", "where are we going?", "which city am I going to?", "where am I off to?", "what's my destination?", "where is my next trip to?", "what place am I visiting soon?",
              "where did I book a trip to?", *(a.replace("@", "where I'm going") for a in _ASK_A)),
        checks=("am I going to {v}?", "am I flying to {v}?", "am I off to {v}?", "did I book a trip to {v}?", *(c.replace("@", "I'm going to {v}") for c in _CHECK_A)),
        mentions=("did I tell you about my trip plans?", "am I going anywhere?", "do I have any travel plans?", *(m.replace("@", "where I'm going") for m in _MENTION_A)),
    ),
    Kind(
        name="moving_date", value="date", memory="you are moving on {v}", topic="when you are moving",
        says=(
            "I'm moving on {v}", "we're moving house on {v}", "we move on {v}", "my moving date is {v}", "moving day is {v}", "on {v} I'm moving", "I get the keys to the new place on {v}, that's when I move", "I'm moving out on {v}", "the movers come on {v}", "{v} is moving day",
            "I'm moving into the new flat on {v}", "everything has to be in boxes by {v}, I'm moving then", "the big move is on {v}", "we're moving to the new place on {v}", "so, moving: it's on {v}"),
        fixes=("actually I'm moving on {v}", "no, we're moving on {v}", "the move was pushed to {v}"),
        denials=("I'm not moving any more", "the move is off"), gone="you are not moving any more",
        asks=("when am I moving?", "when do I move?", "when is my move?", "what's my moving date?", "when is moving day?", "when are we moving?", "what date do I move?", "when do I move into the new place?", *(a.replace("@", "when I'm moving") for a in _ASK_A)),
        checks=("am I moving on {v}?", "is my move on {v}?", "is moving day {v}?", *(c.replace("@", "I'm moving on {v}") for c in _CHECK_A)),
        mentions=("am I moving soon?", *(m.replace("@", "when I'm moving") for m in _MENTION_A)),
    ),
    Kind(
        name="moving_city", value="city", memory="you are moving to {v}", topic="where you are moving",
        says=(
            "I'm moving to {v}", "we're moving to {v}", "I'm going to live in {v} soon", "soon I'll live in {v}", "I'm planning to move to {v}", "I found a flat in {v} and I'm moving there", "{v} will be my new home", "my next home will be {v}", "I'm leaving for good, moving to {v}", "next year I'll move to {v}",
            "we bought a house in {v} and we're moving", "I decided to move to {v}", "it's official, I'm moving to {v}", "I'm relocating to {v}", "we'll settle in {v}", "I want to move to {v} and I will"),
        fixes=("actually I'm moving to {v}", "no, I'm moving to {v}", "I'm moving to {v} instead", "we changed our mind, we're moving to {v}"),
        denials=("I'm not moving any more", "the move is off"), gone="you are not moving any more",
        asks=("where am I moving?", "where am I moving to?", "where do I move to?", "which city am I moving to?", "where will I live soon?", "where's my new home going to be?", "what town am I moving to?", "where am I relocating to?", *(a.replace("@", "where I'm moving to") for a in _ASK_B)),
        checks=("am I moving to {v}?", "will I live in {v}?", "am I relocating to {v}?", *(c.replace("@", "I'm moving to {v}") for c in _CHECK_B)),
        mentions=("did I tell you I'm moving?", *(m.replace("@", "where I'm moving") for m in _MENTION_B)),
    ),
    Kind(
        name="job_start", value="date", memory="your new job starts on {v}", topic="when your new job starts",
        says=(
            "my new job starts on {v}", "I start my new job on {v}", "I'm starting a new job on {v}", "I start work on {v}", "first day at the new job is {v}", "{v} is my first day at work", "on {v} I begin my new job", "I got a new job and it starts on {v}", "my first day is {v}",
            "I signed the contract, I start on {v}", "new job from {v}", "they want me to start on {v}", "I begin at the new place on {v}", "I'm switching jobs, starting on {v}", "free until {v}, then the new job starts"),
        fixes=("actually my new job starts on {v}", "no, I start on {v}", "they moved my first day to {v}"),
        denials=("I didn't take the new job", "the new job fell through"), gone="you are not starting the new job",
        asks=("when does my new job start?", "when do I start my new job?", "when is my first day?", "when do I start work?", "what's the start date of my new job?", "what date do I begin the new job?", "when's my first day at work?", *(a.replace("@", "when my new job starts") for a in _ASK_A)),
        checks=("does my new job start on {v}?", "is my first day {v}?", "do I start on {v}?", *(c.replace("@", "my new job starts on {v}") for c in _CHECK_A)),
        mentions=("did I tell you about my new job?", *(m.replace("@", "when I start my new job") for m in _MENTION_A)),
    ),
    Kind(
        name="buying_next", value="goods", memory="you want to buy {a v}", topic="what you want to buy",
        says=(
            "I want to buy {a v}", "I'm going to buy {a v}", "I'm buying {a v} soon", "I'm saving for {a v}", "I'm saving up for {a v}", "next month I'll get {a v}", "I need {a v}", "I'm looking for {a v} to buy", "I plan to buy {a v}", "my next big purchase is {a v}", "{a v}, that's what I'm buying next",
            "as soon as I have the money I'm getting {a v}", "I'd like to get {a v} this year", "we're thinking of buying {a v}", "I've decided, I'm getting {a v}", "time for {a v}, I'm buying one"),
        fixes=("actually I want to buy {a v}", "no, I'm buying {a v}", "I'd rather buy {a v} now"),
        denials=("I'm not buying anything any more", "I don't want to buy it any more"), gone="you do not want to buy anything any more",
        asks=("what do I want to buy?", "what am I buying?", "what am I saving for?", "what's my next big purchase?", "what am I going to buy?", "what do I plan to buy?", "what did I decide to buy?", "what am I looking for in the shops?", *(a.replace("@", "what I want to buy") for a in _ASK_B)),
        checks=("do I want to buy {a v}?", "am I saving for {a v}?", "am I buying {a v}?", *(c.replace("@", "I want to buy {a v}") for c in _CHECK_B)),
        mentions=tuple(m.replace("@", "what I want to buy") for m in _MENTION_A),
    ),
    Kind(
        name="learning_plan", value="skill", memory="you want to learn {v}", topic="what you want to learn",
        says=(
            "I want to learn {v}", "I'm going to learn {v}", "this year I'll learn {v}", "I'm learning {v} this year", "I plan to learn {v}", "I signed up to learn {v}", "I started a course to learn {v}", "I'd love to learn {v}", "my goal is to learn {v}", "next I'm learning {v}",
            "I've always wanted to learn {v}, now I will", "{v} is what I want to learn", "I bought a book to learn {v}", "learning {v} is on my list", "I decided to learn {v} this winter"),
        fixes=("actually I want to learn {v}", "no, I'm going to learn {v}", "I'd rather learn {v} now"),
        denials=("I gave up on learning that", "I don't want to learn it any more"), gone="you gave up on learning something new",
        asks=("what do I want to learn?", "what am I learning this year?", "what am I going to learn?", "what's my learning goal?", "what do I plan to learn?", "what did I sign up to learn?", "what would I love to learn?", *(a.replace("@", "what I want to learn") for a in _ASK_A)),
        checks=("do I want to learn {v}?", "am I learning {v} this year?", "is learning {v} my goal?", *(c.replace("@", "I want to learn {v}") for c in _CHECK_A)),
        mentions=tuple(m.replace("@", "what I want to learn") for m in _MENTION_A),
    ),
    Kind(
        name="quitting_plan", value="habit", memory="you want to quit {v}", topic="what you want to quit",
        says=(
            "I want to quit {v}", "I'm quitting {v}", "I'm giving up {v}", "I want to stop with {v}", "no more {v} for me", "I'm done with {v}", "I'm trying to quit {v}", "{v}? I'm quitting", "this month I'll give up {v}", "I promised to quit {v}", "goodbye {v}, I'm quitting", "I need to get away from {v}, so I quit",
            "from Monday on, no more {v}", "my doctor says I should give up {v}, so I will", "I've had enough of {v}, I'm quitting"),
        fixes=("actually I'm quitting {v}", "no, it's {v} I want to quit", "I'm giving up {v} instead"),
        denials=("I'm not quitting anything any more", "I gave up on quitting"), gone="you gave up on quitting",
        asks=("what do I want to quit?", "what am I quitting?", "what am I giving up?", "what did I promise to quit?", "what am I trying to quit?", "what have I had enough of?", *(a.replace("@", "what I want to quit") for a in _ASK_B)),
        checks=("do I want to quit {v}?", "am I giving up {v}?", "am I quitting {v}?", *(c.replace("@", "I want to quit {v}") for c in _CHECK_B)),
        mentions=tuple(m.replace("@", "what I want to quit") for m in _MENTION_A),
    ),
    Kind(
        name="resolution", value="resolution", memory="your new year's resolution is to {v}", topic="your new year's resolution",
        says=(
            "my new year's resolution is to {v}", "this year I want to {v}", "my resolution is to {v}", "I made a resolution to {v}", "new year, new me: I'll {v}", "my goal for this year is to {v}", "I promised myself to {v}", "from now on I'm going to {v}", "for the new year I plan to {v}",
            "I've decided to {v} this year", "to {v}, that's my resolution", "resolution number one: {v}", "I'm serious this time, I'll {v}", "my plan for the new year is to {v}"),
        fixes=("actually my resolution is to {v}", "no, my new year's resolution is to {v}", "I changed my resolution, I want to {v}"),
        denials=("I gave up on my resolution", "I don't have a resolution any more"), gone="you gave up on your new year's resolution",
        asks=("what's my new year's resolution?", "what is my new year's resolution?", "what's my resolution?", "what did I promise myself this year?", "what's my goal for this year?", "what do I want to do this year?", "what resolution did I make?", *(a.replace("@", "what my new year's resolution is") for a in _ASK_A)),
        checks=("is my resolution to {v}?", "do I want to {v} this year?", *(c.replace("@", "my resolution is to {v}") for c in _CHECK_A)),
        mentions=("do I have a new year's resolution?", "did I make a resolution?", *(m.replace("@", "what my new year's resolution is") for m in _MENTION_B)),
    ),
    Kind(
        name="dinner_tonight", value="dish", memory="you are having {v} for dinner tonight", topic="what is for dinner tonight",
        says=(
            "I'm having {v} for dinner tonight", "we're having {v} tonight", "tonight it's {v}", "{v} for dinner tonight", "dinner tonight is {v}", "I'm making {v} tonight", "I'm cooking {v} for dinner", "tonight I'll cook {v}", "we're eating {v} this evening", "I feel like {v} tonight so I'm making that",
            "on the menu tonight: {v}", "there will be {v} for dinner", "I bought everything for {v}, that's dinner tonight", "the plan for dinner is {v}", "for supper we have {v} today"),
        fixes=("actually it's {v} for dinner tonight", "no, we're having {v} tonight", "change of plan, I'm making {v} tonight"),
        denials=("I'm not cooking tonight after all", "dinner tonight is off"), gone="you are not cooking tonight",
        asks=("what's for dinner tonight?", "what's for dinner?", "what am I having for dinner?", "what am I cooking tonight?", "what are we eating tonight?", "what is my dinner plan?", "what's on the menu tonight?", "what did I plan for dinner?", *(a.replace("@", "what's for dinner tonight") for a in _ASK_B)),
        checks=("am I having {v} tonight?", "is it {v} for dinner?", "are we eating {v} tonight?", *(c.replace("@", "I'm having {v} for dinner tonight") for c in _CHECK_B)),
        mentions=tuple(m.replace("@", "what I'm cooking tonight") for m in _MENTION_A),
    ),
    Kind(
        name="weekend_plan", value="weekend", memory="you want to {v} at the weekend", topic="your plans for the weekend",
        says=(
            "at the weekend I want to {v}", "I'm going to {v} this weekend", "this weekend I'll {v}", "on the weekend I {v}", "my plan for the weekend is to {v}", "weekend plan: {v}", "I want to {v} this weekend", "we're going to {v} at the weekend", "for the weekend I plan to {v}", "come Saturday I'll {v}, that's my weekend",
            "I can't wait for the weekend, I'm going to {v}", "I promised to {v} at the weekend", "nothing special this weekend, I'll just {v}", "if the weather is good I'll {v} this weekend", "we want to {v} over the weekend"),
        fixes=("actually I'll {v} this weekend", "no, I want to {v} at the weekend", "new weekend plan, I'm going to {v}"),
        denials=("I have no plans for the weekend any more", "my weekend plans are off"), gone="your weekend plans are off",
        asks=("what are my plans for the weekend?", "what am I doing this weekend?", "what do I do at the weekend?", "what's my weekend plan?", "what did I plan for the weekend?", "what am I up to this weekend?", "what do I want to do at the weekend?", *(a.replace("@", "what I'm doing this weekend") for a in _ASK_A)),
        checks=("do I want to {v} this weekend?", "am I going to {v} at the weekend?", "will I {v} this weekend?", *(c.replace("@", "I want to {v} this weekend") for c in _CHECK_A)),
        mentions=("do I have plans for the weekend?", *(m.replace("@", "what I'm doing this weekend") for m in _MENTION_A)),
    ),
    Kind(
        name="todo", value="task", memory="you have to {v}", topic="what you have to do",
        says=(
            "I have to {v}", "I need to {v}", "I must {v}", "I still have to {v}", "I mustn't forget to {v}", "don't let me forget to {v}", "remind me to {v}", "to do: {v}", "on my to-do list: {v}", "I should {v}", "I gotta {v}", "I have to {v} today", "one thing I can't forget: {v}", "I keep forgetting to {v}",
            "put this on my list: {v}", "oh, and I've got to {v}", "I promised to {v}", "someone has to {v}, and it's me"),
        fixes=("actually I have to {v}", "no, I need to {v}", "I have to {v} instead"),
        denials=("I don't have to do that any more", "I already did that, it's off my list"), gone="you have done what was on your list",
        asks=("what do I have to do?", "what do I need to do?", "what's on my to-do list?", "what must I not forget?", "what do I still have to do?", "what was I supposed to do?", "what should I do today?", "what did I want you to remind me of?", "what did I promise to do?", *(a.replace("@", "what I have to do") for a in _ASK_B)),
        checks=("do I have to {v}?", "do I need to {v}?", "should I {v}?", *(c.replace("@", "I have to {v}") for c in _CHECK_B)),
        mentions=("do I have anything to do?", *(m.replace("@", "what I have to do") for m in _MENTION_A)),
    ),
    Kind(
        name="shopping_list", value="shopping", memory="you have to buy {v}", topic="what you have to buy",
        says=(
            "I have to buy {v}", "I need to buy {v}", "I need {v} from the shop", "we're out of {v}", "buy {v}, I mustn't forget", "on my shopping list: {v}", "put {v} on my shopping list", "I must get {v} today", "don't let me forget {v} at the supermarket", "I'm going to the shop for {v}", "shopping list: {v}", "at the store I have to get {v}",
            "{v} is on my shopping list", "next time I'm at the shop I need {v}", "I should pick up {v} on the way home"),
        fixes=("actually I have to buy {v}", "no, I need to buy {v}", "I have to buy {v} instead"),
        denials=("I don't have to buy anything any more", "I already did the shopping"), gone="you have done the shopping",
        asks=("what do I have to buy?", "what do I need to buy?", "what's on my shopping list?", "what do I need from the shop?", "what must I get at the store?", "what am I out of?", "what was I going to pick up?", *(a.replace("@", "what I have to buy") for a in _ASK_A)),
        checks=("do I have to buy {v}?", "is {v} on my shopping list?", "do I need {v}?", *(c.replace("@", "I have to buy {v}") for c in _CHECK_A)),
        mentions=("do I have to buy anything?", *(m.replace("@", "what I have to buy") for m in _MENTION_A)),
    ),
    Kind(
        name="exam_subject", value="exam_subject", memory="you have an exam in {v}", topic="which subject your exam is in",
        says=(
            "I have an exam in {v}", "my exam is in {v}", "I've got a {v} exam", "I'm studying for a {v} exam", "there's a {v} exam coming up for me", "I have to pass {v}", "my next exam is {v}", "I'm taking an exam in {v}", "{v} exam soon, help", "I'm so nervous about the {v} exam", "I need to study {v} for the exam", "the exam I have is in {v}",
            "it's {v}, my exam", "I'm revising {v} because there's an exam", "I'll be tested in {v}"),
        fixes=("actually my exam is in {v}", "no, I have an exam in {v}", "I mixed it up, the exam is in {v}"),
        denials=("I don't have an exam any more", "my exam is cancelled"), gone="you do not have an exam any more",
        asks=("what's my exam in?", "what subject is my exam in?", "which subject do I have an exam in?", "what am I studying for?", "what exam do I have?", "in which subject will I be tested?", "what's my next exam?", *(a.replace("@", "what my exam is in") for a in _ASK_B)),
        checks=("is my exam in {v}?", "do I have an exam in {v}?", *(c.replace("@", "my exam is in {v}") for c in _CHECK_B)),
        mentions=("do I have an exam?", *(m.replace("@", "what subject my exam is in") for m in _MENTION_A)),
    ),
)

# Travel and office details that share one wording; the tuple is (kind, what is told, value pool).
_DETAILS = tuple(
    Kind(
        name=name, value=value, memory=f"your {what} is {{v}}", topic=f"your {what}",
        says=tuple(s.replace("@", what) for s in (
            "my @ is {v}", "the @ is {v}", "@: {v}", "{v} is my @", "my @ will be {v}", "they gave me {v} as my @", "it says {v} for my @", "{v}, that's my @", "I just got my @, it's {v}", "please remember my @, {v}", "note down my @: {v}", "I've got {v} as my @",
            "so my @ is {v}", "in case I forget, my @ is {v}", "for my @ I got {v}", "I looked it up, my @ is {v}")),
        refs=(), fixes=tuple(s.replace("@", what) for s in ("actually my @ is {v}", "no, my @ is {v}", "my @ changed to {v}", "they changed my @, it's {v} now")),
        asks=tuple(s.replace("@", what) for s in (
            "what's my @?", "what is my @?", "what was my @ again?", "my @, what is it?", "which @ do I have?", "what @ did I tell you?", "tell me my @?", "remind me of my @?", "do you remember my @?", "can you tell me my @?", "I forgot my @, what was it?", "could you look up my @?",
            "do you know what my @ is?", "what did I say my @ is?")),
        checks=tuple(s.replace("@", what) for s in ("is my @ {v}?", "is {v} my @?", "did I tell you my @ is {v}?", "did I say my @ is {v}?", "is it true that my @ is {v}?", "am I right that my @ is {v}?", "my @ is {v}, right?")),
        mentions=tuple(s.replace("@", what) for s in ("do you know my @?", "did I tell you my @?", "have I told you my @?", "did I mention my @?", "have I given you my @?", "did I ever say what my @ is?", "do you have my @?")),
    )
    for name, what, value in (
        ("flight_time", "flight time", "time"), ("flight_code", "flight number", "code"), ("seat", "seat", "seat"), ("hotel_name", "hotel", "hotel"), ("booking_code", "booking code", "code"),
        ("meeting_room", "meeting room", "room"), ("exam_room", "exam room", "room"), ("parking_spot", "parking spot", "parking"), ("train_time", "train time", "time"), ("arrival_time", "arrival time", "time"), ("check_in", "check-in time", "time"),
        ("gate", "gate number", "number"), ("platform", "platform", "number"), ("room_number", "hotel room number", "number"), ("ticket_number", "ticket number", "code"), ("order_number", "order number", "code"), ("bus_time", "bus time", "time"), ("pickup_time", "pick-up time", "time"),
        ("alarm_time", "alarm time", "time"), ("locker", "locker number", "number"), ("return_date", "return date", "date"), ("travel_budget", "travel budget", "money"), ("coach_number", "coach number", "number"), ("carpool_driver", "carpool driver", "name"), ("tour_guide", "tour guide", "name"),
        ("travel_partner", "travel partner", "name"), ("delivery_date", "delivery date", "date"), ("layover_city", "layover city", "city"), ("invoice_deadline", "invoice deadline", "date"))
)

# Tasks with a day: "I have to call the plumber on Friday".
_TASK_DAYS = tuple(
    Kind(
        name=f"task_{i}_day", value=value, memory=f"you have to {task} on {{v}}", topic=f"when you have to {task}",
        says=tuple(s.replace("@", task) for s in (
            "I have to @ on {v}", "I need to @ on {v}", "on {v} I have to @", "I must @ on {v}", "{v}: @", "I'll @ on {v}", "I should @ on {v}", "remind me to @ on {v}", "don't let me forget, on {v} I need to @", "I want to @ on {v}", "I'm going to @ on {v}", "I plan to @ on {v}", "come {v} I have to @",
            "I can only @ on {v}", "{v} is the day to @", "I promised to @ on {v}")),
        fixes=tuple(s.replace("@", task) for s in ("actually I have to @ on {v}", "no, I need to @ on {v}", "I'll @ on {v} instead")),
        denials=tuple(s.replace("@", task) for s in ("I don't have to @ any more", "I no longer need to @")), gone=f"you no longer have to {task}",
        asks=tuple(s.replace("@", task) for s in (
            "when do I have to @?", "when do I need to @?", "what day do I have to @?", "when should I @?", "when am I going to @?", "on which day do I have to @?", "when did I want to @?", "do you remember when I have to @?", "can you tell me when I have to @?", "remind me when I have to @?", "I forgot when I have to @, do you know?",
            "when was I supposed to @?", "when did I plan to @?")),
        checks=tuple(s.replace("@", task) for s in ("do I have to @ on {v}?", "should I @ on {v}?", "did I say I have to @ on {v}?", "did I tell you I have to @ on {v}?", "am I right that I have to @ on {v}?", "I have to @ on {v}, right?")),
        mentions=tuple(s.replace("@", task) for s in ("do I have to @?", "do you know when I have to @?", "did I tell you when I have to @?", "did I mention when I have to @?", "have I told you when I have to @?", "did I say anything about having to @?")),
    )
    for i, (task, value) in enumerate((
        ("call the plumber", "weekday"), ("pick up the kids", "weekday"), ("pay the rent", "date"), ("hand in the report", "date"), ("take the cat to the vet", "weekday"), ("return the library books", "date"), ("collect the parcel", "weekday"), ("send the invoice", "date"),
        ("water the neighbour's plants", "weekday"), ("babysit", "weekday"), ("work late", "weekday"), ("give a talk", "date"), ("meet the landlord", "weekday"), ("pick up the car", "weekday"), ("take out the bins", "weekday"), ("do the laundry", "weekday"), ("drop off the keys", "weekday"),
        ("call the bank", "weekday"), ("pay the electricity bill", "date")))
)

# Deadlines of single things: "the tax return is due on 3 May".
_DUE = tuple(
    Kind(
        name=f"due_{i}", value="date", memory=f"the {thing} is due on {{v}}", topic=f"when the {thing} is due",
        says=tuple(s.replace("@", thing) for s in (
            "the @ is due on {v}", "my @ is due on {v}", "the @ is due {v}", "I have to hand in the @ by {v}", "the deadline for the @ is {v}", "I need to finish the @ by {v}", "the @ has to be done by {v}", "they want the @ by {v}", "{v} is the deadline for the @", "by {v} the @ must be ready", "I have until {v} for the @",
            "the @ needs to be in on {v}", "I'm worried about the @, it's due on {v}", "the last day for the @ is {v}", "@ deadline: {v}")),
        fixes=tuple(s.replace("@", thing) for s in ("actually the @ is due on {v}", "no, the deadline for the @ is {v}", "the @ is now due on {v}")),
        denials=tuple(s.replace("@", thing) for s in ("I already handed in the @", "the @ is done and sent")), gone=f"the {thing} is done",
        asks=tuple(s.replace("@", thing) for s in (
            "when is the @ due?", "what's the deadline for the @?", "when is my @ due?", "by when do I have to finish the @?", "when do I have to hand in the @?", "until when do I have for the @?", "what date is the @ due?", "when's the @ due again?", "do you remember when the @ is due?", "can you tell me when the @ is due?",
            "remind me when the @ is due?", "I forgot when the @ is due, do you know?", "what's the last day for the @?")),
        checks=tuple(s.replace("@", thing) for s in ("is the @ due on {v}?", "is {v} the deadline for the @?", "did I say the @ is due on {v}?", "did I tell you the @ is due on {v}?", "am I right that the @ is due on {v}?", "the @ is due on {v}, right?")),
        mentions=tuple(s.replace("@", thing) for s in ("do you know when the @ is due?", "did I tell you when the @ is due?", "did I mention the deadline for the @?", "have I told you the deadline for the @?", "is there a deadline for the @?", "did I say when the @ is due?")),
    )
    for i, thing in enumerate(("tax return", "report", "essay", "application", "assignment", "homework", "insurance form", "grant proposal", "visa form", "rent", "book review", "lab report", "article", "translation", "phone bill", "portfolio", "slide deck", "survey"))
)

# Plans without a possessive: "there's a concert on 3 May", "I have a blood donation on Monday".
_PLAIN = tuple(
    Kind(
        name=f"plain_{thing.replace(' ', '_')}_{value}", value=value, memory=f"you have {a} {thing} {on} {{v}}", topic=f"when you have {a} {thing}",
        says=tuple(s.replace("@", f"{a} {thing}").replace("#", on) for s in (
            "I have @ # {v}", "I've got @ # {v}", "there's @ # {v}", "I'm going to @ # {v}", "# {v} I have @", "# {v} there's @", "@ # {v}", "I have @ coming up # {v}", "I can't # {v}, I have @", "I need to go to @ # {v}", "we have @ # {v}", "got @ # {v}", "I signed up for @ # {v}", "they put me down for @ # {v}",
            "I'm busy # {v} because there's @", "oh, and there's @ # {v}, I'm going", "I'm looking forward to @ # {v}")),
        fixes=tuple(s.replace("@", thing).replace("#", on) for s in ("actually the @ is # {v}", "the @ was moved, it's # {v} now", "no, the @ is # {v}")),
        denials=tuple(s.replace("@", thing) for s in ("the @ is cancelled", "the @ is off", "they called off the @")), gone=f"the {thing} is cancelled",
        asks=tuple(s.replace("@", thing).replace("~", f"{a} {thing}") for s in (
            "when is the @?", "when do I have ~?", "when is my @?", "when's the @?", "when am I going to the @?", "when do I go to the @?", "do you remember when the @ is?", "can you tell me when the @ is?", "remind me when the @ is?", "tell me when I have the @?", "I forgot when the @ is, do you know?",
            "what did I say about the @, when is it?", "when was the @ again?")),
        checks=tuple(s.replace("@", thing).replace("~", f"{a} {thing}").replace("#", on) for s in (
            "is the @ # {v}?", "do I have ~ # {v}?", "is there ~ # {v}?", "did I say the @ is # {v}?", "did I tell you I have ~ # {v}?", "am I right that the @ is # {v}?", "the @ is # {v}, right?")),
        mentions=tuple(s.replace("@", thing).replace("~", f"{a} {thing}") for s in (
            "do I have ~?", "is there ~ coming up?", "did I tell you about the @?", "do you know when the @ is?", "did I mention when the @ is?", "have I told you when the @ is?", "did I say when I have the @?")),
    )
    for a, thing in (
        ("a", "dental check"), ("an", "eye test"), ("a", "blood donation"), ("a", "band practice"), ("a", "jazz night"), ("a", "pub quiz"), ("a", "rehearsal"), ("a", "board meeting"), ("a", "cooking class"), ("a", "neighbourhood party"), ("a", "flea market"), ("an", "open day"),
        ("a", "training day"), ("a", "fire drill"), ("a", "charity run"), ("a", "street festival"), ("a", "spelling test"), ("a", "parents' evening"), ("a", "job trial"), ("a", "tennis lesson"))
    for value, on in (("date", "on"), ("weekday", "on"), ("time", "at"))
)

_OWN_MORE = (
    Kind(
        name="delivery_day", value="weekday", memory="your delivery comes on {v}", topic="when your delivery comes",
        says=("my delivery comes on {v}", "my parcel comes on {v}", "the parcel arrives on {v}", "I'm expecting a delivery on {v}", "on {v} my package should arrive", "they deliver on {v}", "my order arrives on {v}", "the postman brings my package on {v}", "I have to be home on {v} for a delivery", "delivery day is {v}",
              "{v} is when my delivery comes", "the tracking says my parcel comes on {v}", "my package will be here on {v}", "I ordered something, it comes on {v}", "they promised delivery for {v}"),
        fixes=("actually my delivery comes on {v}", "no, the parcel arrives on {v}", "they moved my delivery to {v}"),
        denials=("my delivery isn't coming any more", "I cancelled the order"), gone="your delivery is cancelled",
        asks=("when does my delivery come?", "when does my parcel arrive?", "when will my package be here?", "what day is my delivery?", "when is my order coming?", "which day do they deliver?", "when do I have to be home for the delivery?", *(a.replace("@", "when my delivery comes") for a in _ASK_A)),
        checks=("does my delivery come on {v}?", "does my parcel arrive on {v}?", "is my delivery on {v}?", *(c.replace("@", "my delivery comes on {v}") for c in _CHECK_A)),
        mentions=("am I expecting a delivery?", *(m.replace("@", "when my delivery comes") for m in _MENTION_A)),
    ),
    Kind(
        name="parcel_expected", value="parcel", memory="you are expecting {a v} in the post", topic="what you are expecting in the post",
        says=("I'm expecting {a v} in the post", "I ordered {a v}", "I'm waiting for {a v}", "{a v} is on its way to me", "there's a package coming for me, {a v}", "I'm still waiting for {a v} to arrive", "my parcel is {a v}", "in my package there's {a v}", "I bought {a v} online, it's not here yet", "{a v} should arrive any day",
              "a parcel is on the way, it's {a v}", "they're sending me {a v}", "I got a mail that {a v} has been shipped to me", "my order was {a v}", "the next parcel for me is {a v}"),
        fixes=("actually I'm expecting {a v}", "no, I ordered {a v}", "my parcel is {a v}, not the other thing"),
        denials=("I'm not expecting anything in the post any more", "my parcel has arrived"), gone="you are no longer expecting a parcel",
        asks=("what am I expecting in the post?", "what did I order?", "what am I waiting for?", "what's in my parcel?", "which parcel am I waiting for?", "what package am I expecting?", "what's on its way to me?", *(a.replace("@", "what I ordered") for a in _ASK_B)),
        checks=("am I expecting {a v}?", "did I order {a v}?", "is my parcel {a v}?", *(c.replace("@", "I ordered {a v}") for c in _CHECK_B)),
        mentions=("am I expecting a parcel?", *(m.replace("@", "what I ordered") for m in _MENTION_A)),
    ),
    Kind(
        name="visitor_name", value="name", memory="{v} is coming to visit you", topic="who is coming to visit you",
        says=("{v} is coming to visit me", "{v} is visiting me", "I'm getting a visit from {v}", "{v} will stay with me for a few days", "{v} comes to see me soon", "my visitor is called {v}", "I have a guest coming, {v}", "I'm expecting {v}", "{v} is coming over", "I invited {v} to stay", "{v} is going to sleep on my couch", "guess who's visiting me, {v}",
              "I'm tidying up because {v} is coming", "soon {v} will be here with me", "a visit from {v} is coming up"),
        fixes=("actually {v} is coming to visit me", "no, it's {v} who visits me", "{v} is coming instead"),
        denials=("nobody is visiting me any more", "my visitor cancelled"), gone="nobody is coming to visit you any more",
        asks=("who is coming to visit me?", "who's visiting me?", "who is my visitor?", "who's coming over?", "who did I invite to stay?", "who am I expecting?", "what's the name of my guest?", *(a.replace("@", "who is visiting me") for a in _ASK_A)),
        checks=("is {v} coming to visit me?", "is {v} visiting me?", "did I invite {v}?", *(c.replace("@", "{v} is coming to visit me") for c in _CHECK_A)),
        mentions=("is anyone visiting me?", *(m.replace("@", "who is visiting me") for m in _MENTION_A)),
    ),
    Kind(
        name="lunch_with", value="name", memory="you are having lunch with {v}", topic="who you are having lunch with",
        says=("I'm having lunch with {v}", "I'm meeting {v} for lunch", "lunch with {v} soon", "{v} and I are having lunch", "I'm going for lunch with {v}", "{v} is taking me to lunch", "I have a lunch date with {v}", "I asked {v} out for lunch", "for lunch I'm seeing {v}", "me and {v} are grabbing lunch", "lunch? I'm having it with {v}", "I promised {v} to have lunch together", "at lunch I'll see {v}",
              "I booked a table for lunch, with {v}", "my lunch is with {v}"),
        fixes=("actually I'm having lunch with {v}", "no, lunch is with {v}", "I'm meeting {v} for lunch instead"),
        denials=("I'm not having lunch with anyone any more", "my lunch date is off"), gone="your lunch is cancelled",
        asks=("who am I having lunch with?", "who am I meeting for lunch?", "who is my lunch with?", "with whom do I have lunch?", "who do I see at lunch?", "who's my lunch date?", *(a.replace("@", "who I'm having lunch with") for a in _ASK_B)),
        checks=("am I having lunch with {v}?", "am I meeting {v} for lunch?", "is my lunch with {v}?", *(c.replace("@", "I'm having lunch with {v}") for c in _CHECK_B)),
        mentions=tuple(m.replace("@", "who I'm having lunch with") for m in _MENTION_A),
    ),
    Kind(
        name="show_to_see", value="film", memory="you are going to see {a v}", topic="what you are going to see",
        says=("I'm going to see {a v}", "we're seeing {a v}", "I got tickets for {a v}", "I'm off to see {a v} tonight", "we're going to {a v}", "tonight I'm watching {a v}", "I have two tickets for {a v}", "{a v} tonight, I'm so excited", "a friend is taking me to {a v}", "I bought tickets to see {a v}", "we booked seats for {a v}", "on the plan for this evening: {a v}", "we want to see {a v} together",
              "I'll be at {a v} later", "it's {a v} that we're seeing"),
        fixes=("actually we're seeing {a v}", "no, I got tickets for {a v}", "we're going to see {a v} instead"),
        denials=("we're not going to see anything any more", "I gave the tickets away"), gone="you are not going to see the show any more",
        asks=("what am I going to see?", "what are we seeing?", "what did I get tickets for?", "what am I watching tonight?", "what show do I have tickets for?", "what are we going to tonight?", *(a.replace("@", "what I'm going to see") for a in _ASK_A)),
        checks=("am I going to see {a v}?", "did I get tickets for {a v}?", "are we seeing {a v}?", *(c.replace("@", "I'm going to see {a v}") for c in _CHECK_A)),
        mentions=tuple(m.replace("@", "what I'm going to see") for m in _MENTION_A),
    ),
)

KINDS: tuple[Kind, ...] = (*_APPOINTMENTS, *_EVENTS, *_TRIPS, *_PROJECTS, *_OWN, *_DETAILS, *_TASK_DAYS, *_DUE, *_PLAIN, *_OWN_MORE)

COMBOS: tuple[Combo, ...] = (
    Combo(("appointment_date", "appointment_time"), (
        "{S} is on {v1} at {v2}", "I have {S} on {v1} at {v2}", "on {v1} at {v2} I have {S}", "{S}: {v1}, {v2}", "I booked {S} for {v1} at {v2}", "they gave me {v1} for {S}, at {v2}", "{S} is at {v2} on {v1}")),
    Combo(("appointment_weekday", "appointment_time"), (
        "{S} is on {v1} at {v2}", "I've got {S} this {v1} at {v2}", "{v1} at {v2} is {S}", "this {v1} I have {S}, it starts at {v2}", "at {v2} on {v1} I have to be at {S}")),
    Combo(("appointment_date", "appointment_place"), (
        "{S} is on {v1} at {v2}", "I have to be at {v2} on {v1} for {S}", "{S} takes place on {v1}, at {v2}", "on {v1} I'm going to {v2} for {S}")),
    Combo(("appointment_weekday", "appointment_with_name"), (
        "{S} is on {v1} with {v2}", "I have {S} with {v2} on {v1}", "on {v1} I'm seeing {v2} for {S}", "{v2} is doing {S}, on {v1}")),
    Combo(("appointment_date", "appointment_time", "appointment_with_name"), (
        "{S} is on {v1} at {v2} with {v3}", "I have {S} with {v3} on {v1}, {v2} sharp", "on {v1} at {v2} I'm seeing {v3} for {S}")),
    Combo(("event_date", "event_time"), (
        "{S} is on {v1} at {v2}", "{S} is on {v1} and starts at {v2}", "we're having {S} on {v1}, it begins at {v2}", "on {v1} it's {S}, doors open at {v2}")),
    Combo(("event_date", "event_place"), (
        "{S} is on {v1} at {v2}", "we're having {S} at {v2} on {v1}", "{S}: {v1}, {v2}", "save the date, {S} is on {v1} and we booked {v2}")),
    Combo(("event_weekday", "event_city"), (
        "{S} is on {v1} in {v2}", "I'm going to {v2} on {v1} for {S}", "this {v1} I have {S} in {v2}")),
    Combo(("event_date", "event_city", "event_guest_name"), (
        "{S} is on {v1} in {v2} and {v3} is coming", "I'm going to {v2} with {v3} on {v1} for {S}")),
    Combo(("event_place", "event_outfit"), (
        "{S} is at {v1} and I'm wearing {a v2}", "I'm going to {S} at {v1} in {a v2}")),
    Combo(("party_theme", "party_guests"), (
        "the theme of {S} is {v1} and {v2} people are coming", "{v2} guests and {v1} as the theme, that's {S}")),
    Combo(("trip_city", "trip_month"), (
        "{S} is to {v1} in {v2}", "I'm going to {v1} in {v2} for {S}", "in {v2} I'm off to {v1} on {S}", "we're flying to {v1} in {v2} on {S}")),
    Combo(("trip_city", "trip_date", "trip_companion_name"), (
        "{S} is to {v1}, we leave on {v2} and {v3} is coming", "I'm going to {v1} on {v2} with {v3} for {S}", "on {v2} {v3} and I leave for {v1}, it's {S}")),
    Combo(("trip_city", "trip_month", "trip_companion_kin"), (
        "I'm off to {v1} in {v2} with my {v3} for {S}", "in {v2} my {v3} and I are going to {v1} on {S}", "{S} is to {v1} in {v2}, with my {v3}")),
    Combo(("trip_country", "trip_length"), (
        "{S} is to {v1} for {v2}", "I'm spending {v2} in {v1} on {S}", "we're going to {v1} for {v2} on {S}")),
    Combo(("trip_city", "trip_transport"), (
        "{S} is to {v1}, by {v2}", "I'm taking the {v2} to {v1} for {S}", "we're going to {v1} by {v2} on {S}")),
    Combo(("trip_stay", "trip_budget"), (
        "we're staying in {a v1} on {S} and it costs {v2} all in all", "{S} costs {v2} and we sleep in {a v1}")),
    Combo(("project_name", "project_deadline"), (
        "{S} is called {v1} and it's due on {v2}", "I have to finish {S}, {v1}, by {v2}", "{S} {v1} is due on {v2}")),
    Combo(("project_name", "project_teammate"), (
        "{S} is called {v1} and I'm doing it with {v2}", "{v2} and I are working on {S}, it's called {v1}")),
    Combo(("project_status", "project_deadline"), (
        "{S} is {v1} and it's due on {v2}", "the deadline for {S} is {v2}, right now it's {v1}")),
    Combo(("project_client", "project_budget"), (
        "{S} is for {v1} and the budget is {v2}", "{v1} pays {v2} for {S}", "I'm doing {S} for {v1}, they gave me {v2}")),
    Combo(("moving_city", "moving_date"), (
        "I'm moving to {v1} on {v2}", "on {v2} we move to {v1}", "we're relocating to {v1}, moving day is {v2}")),
    Combo(("flight_code", "flight_time", "seat"), (
        "my flight number is {v1}, it leaves at {v2} and I'm in seat {v3}", "flight {v1} at {v2}, seat {v3}")),
    Combo(("visitor_name", "dinner_tonight"), (
        "{v1} is coming over and we're having {v2} tonight", "I'm cooking {v2} tonight because {v1} is visiting me")),
)
