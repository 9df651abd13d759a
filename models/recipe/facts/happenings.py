"""What happened, what people do, like, fear, hide, owe and talk about: the open end of everyday talk.

Most kinds are rows of a small table (one verb or activity a row) that share template tuples; `%(x)s` in
those tuples is filled from the row, what remains is the usual template language of `dsl.py`.
"""

from __future__ import annotations

from models.recipe.dsl import Combo, Kind

# --- pools ----------------------------------------------------------------------------------------------

SUBJECTS: dict[str, tuple[str, ...]] = {
    "hap_person": tuple(
        """sister, brother, mum, dad, mother, father, grandma, grandpa, grandmother, grandfather, aunt, uncle, cousin,
niece, nephew, son, daughter, husband, wife, boyfriend, girlfriend, partner, best friend, friend, old friend, roommate,
flatmate, neighbour, neighbor, boss, manager, colleague, coworker, teacher, landlord, landlady, stepdad, stepmum,
stepsister, stepbrother, godmother, godfather, mother-in-law, father-in-law, sister-in-law, brother-in-law, ex, doctor,
dentist, coach, trainer, therapist, hairdresser, mechanic, classmate, pen pal, babysitter, little sister, big sister,
little brother, big brother, twin, grandson, granddaughter, upstairs neighbour, new colleague, piano teacher, mate, buddy""".replace("\n", " ").split(", ")),
    "hap_stored": tuple(
        """passport, spare key, birth certificate, driving licence, driver's license, vaccination card, toolbox, sewing kit,
first aid kit, torch, flashlight, ladder, tent, suitcase, sleeping bag, old laptop, camera, charger, notebook, diary,
address book, cookbook, umbrella, bike, bike pump, helmet, lawn mower, drill, hammer, screwdriver, tape measure, iron,
hair dryer, guitar, violin, yoga mat, tennis racket, chess set, wedding ring, necklace, watch, wallet, purse, backpack,
car key, house key, mailbox key, bank card, credit card, library card, insurance policy, rental contract, will, tax folder,
photo album, hard drive, usb stick, printer, winter coat, raincoat, scarf, hat, fire extinguisher, fuse box, water meter,
vacuum cleaner, mop, christmas tree, picnic blanket, cool box, fishing rod, sledge, telescope, emergency cash""".replace("\n", " ").split(", ")),
    "hap_stored_many": tuple(
        """christmas presents, christmas decorations, winter boots, hiking boots, running shoes, gloves, sunglasses, reading glasses,
car keys, house keys, spare keys, spare batteries, light bulbs, candles, matches, scissors, old photos, letters, tax papers,
medical records, receipts, bank statements, school reports, skis, ice skates, swimming goggles, headphones, earrings, cufflinks,
baby clothes, board games, playing cards, records, comics, stamps, coins, tools, paint brushes, knitting needles, gardening gloves,
seeds, dog treats, allergy pills, painkillers, vitamins, plasters, spare sheets, towels, beach towels, binoculars""".replace("\n", " ").split(", ")),
}

# verb phrases for "I want to ...", "on Sundays I ...", "I spent the day ...": verb forms -> what follows
_VERB_PHRASES: dict[str, str] = {
    "go went going": "to the beach, to the gym, to the market, for a long walk, for a run, to church, dancing, swimming, fishing, camping, "
    "to the library, to the sauna, skating, bowling, to the cinema, sailing, out with friends, to a jazz bar, back to school",
    "play played playing": "chess, the piano, the guitar, football with the kids, video games, tennis, cards with the neighbours, badminton, the drums, darts",
    "cook cooked cooking": "for the whole family, a big pot of soup, something new, a curry, for the neighbours",
    "bake baked baking": "bread, cookies, a cake, pizza from scratch, muffins for the office",
    "read read reading": "in bed, a good book, the newspaper, poems out loud, comics, to the children",
    "write wrote writing": "a letter, poems, in a diary, a short story, postcards, a blog post",
    "watch watched watching": "old films, cartoons, the birds, the football, cooking shows, the sunset, a documentary, the stars",
    "visit visited visiting": "the grandparents, a museum, an old castle, the animal shelter, friends in the country, the botanical garden",
    "clean cleaned cleaning": "the whole flat, the kitchen, the windows, the garage, the fish tank, the oven",
    "paint painted painting": "the bedroom, a portrait, the fence, landscapes, with watercolours",
    "build built building": "a treehouse, model ships, a shed, a bookshelf, a snowman, a raft",
    "ride rode riding": "a bike along the river, a horse, a motorbike, the tram to the end of the line",
    "walk walked walking": "the dog, along the canal, in the woods, barefoot on the grass, to work",
    "run ran running": "in the park, a marathon, up the hill, with a friend",
    "swim swam swimming": "in the lake, in the sea, fifty laps, before breakfast",
    "sing sang singing": "in a choir, karaoke, in the shower, old folk songs",
    "learn learned learning": "Spanish, to drive, to sew, sign language, magic tricks, the violin",
    "meet met meeting": "friends for coffee, an old classmate, the book club, some people from the course",
    "call called calling": "an old friend, the family, the insurance, the landlord",
    "work worked working": "in the garden, from home, late, at the bakery, on the car",
    "take took taking": "a nap, photos of birds, the kids to the zoo, a hot bath, the train to the coast, a pottery class, a day off",
    "make made making": "pancakes, jam, candles, pottery, lemonade, a birthday card, music",
    "listen listened listening": "to podcasts, to the radio, to jazz, to audiobooks, to old records",
    "do did doing": "yoga, the laundry, crossword puzzles, the shopping, a jigsaw, some stretching, the taxes",
    "fix fixed fixing": "old radios, bikes, the roof, the leaking tap",
    "plant planted planting": "tomatoes, trees, tulips, a herb garden",
    "feed fed feeding": "the ducks, the cat next door, the birds, the horses",
    "drive drove driving": "to the coast, through the mountains, to the lake, a tractor, around with the windows open",
    "travel travelled travelling": "around the world, by night train, to Japan, through Italy, alone",
    "hike hiked hiking": "in the mountains, up a volcano, to the waterfall, along the cliffs",
    "sleep slept sleeping": "in a tent, on the sofa, until noon, under the stars",
    "eat ate eating": "out, breakfast in bed, sushi, ice cream on the balcony, at the Thai place",
    "drink drank drinking": "tea in the garden, hot chocolate, a glass of wine, three cups of coffee",
    "sell sold selling": "old clothes online, cakes at the market, the car, paintings",
    "help helped helping": "at the food bank, the neighbours, a friend move, with the harvest",
    "volunteer volunteered volunteering": "at the shelter, at the hospital, at the school fair",
    "study studied studying": "for the exam, at night, old maps, French",
    "knit knitted knitting": "scarves, a jumper, socks for the baby",
    "climb climbed climbing": "trees, a mountain, the church tower",
    "ski skied skiing": "in the Alps, down the red slope",
    "collect collected collecting": "shells, mushrooms, old coins, stamps",
    "dance danced dancing": "salsa, in the kitchen, until midnight",
    "meditate meditated meditating": "for ten minutes, by the window",
    "tidy tidied tidying": "up the attic, the wardrobe, the desk",
    "argue argued arguing": "with strangers online, about politics",
    "water watered watering": "the plants, the lawn",
    "iron ironed ironing": "shirts, the tablecloths",
    "move moved moving": "to the countryside, abroad, into a smaller flat, to the seaside",
    "open opened opening": "a small cafe, a bookshop, a savings account",
    "save saved saving": "money for a boat, water, for a house",
    "speak spoke speaking": "in front of people, Italian, with the teacher",
    "stay stayed staying": "at home, up late, in pyjamas all day, with friends in town",
}

_THINGS = tuple(
    """a red umbrella, the blue teapot, a new phone, a second-hand bike, a green sofa, a leather jacket, a pair of boots, a wool scarf,
a yellow raincoat, a desk lamp, a big mirror, a wooden table, two chairs, a coffee machine, a toaster, a blender, a kettle, a frying pan,
a set of knives, some candles, a rug, a bookshelf, a laptop, a keyboard, a printer, a camera, headphones, a guitar, a ukulele, an old piano,
a violin, a tent, a sleeping bag, a backpack, a suitcase, a kayak, a surfboard, a skateboard, a scooter, a used car, a van, a small boat,
a lawn mower, a hammer, a drill, a ladder, a toolbox, a wheelbarrow, some flowers, a cactus, a lemon tree, a silver ring, a necklace,
an old watch, sunglasses, a straw hat, a winter coat, a summer dress, a black suit, a tie, new jeans, a pair of sneakers, wool socks,
slippers, a blanket, a pillow, a mattress, curtains, a vase, a painting of a ship, a poster, a picture frame, a clock, a globe, a telescope,
a microscope, a chess set, a jigsaw puzzle, a board game, a teddy bear, a doll's house, a train set, a kite, a football, a tennis racket,
a yoga mat, dumbbells, a rowing machine, a bread maker, a rice cooker, a waffle iron, an espresso cup, a purple mug, a fountain pen,
a notebook, a calendar, a map of Norway, an atlas, a cookbook, a comic, a dictionary, a vinyl record, a record player, a radio,
a television, a fridge, a dishwasher, a vacuum cleaner, a fan, an electric heater, a garden bench, a hammock, a bird feeder, a fish tank,
an antique chest, a rocking chair, a sewing machine, a spinning wheel, a typewriter, an electric toothbrush, a hair dryer, a perfume,
concert tickets, train tickets, a lottery ticket, a gift card, a bag of apples, a box of chocolates, a bottle of olive oil, a jar of honey,
a wheel of cheese, a bag of coffee beans, a crate of oranges, dog food, a cat tree, a saddle, a drone, a smartwatch, a tablet, a 3d printer,
a pottery wheel, an easel, oil paints, a ball of yarn, a snow globe, a music box, a lava lamp, a garden gnome, a pocket knife, a compass,
ice skates, skis, a sledge, a helmet, a bike lock, a car seat, a pram, a high chair, a bunk bed, a house, a flat, a piece of land""".replace("\n", " ").split(", "))

_SMALL = tuple(
    """a glove, a black glove, an earring, a gold earring, a ring, a silver bracelet, a wallet, a purse, a key, a bunch of keys, a coin,
twenty euros, a ten pound note, a blue scarf, a woolly hat, a shoe, a button, a phone, an umbrella, a library book, a notebook, a pencil case,
a pen, a train ticket, a bus pass, a passport, a credit card, a lighter, a pocket watch, a necklace, a pearl, a toy car, a teddy bear,
a marble, a tennis ball, a football, a kite, a feather, a shell, a fossil, a four-leaf clover, a message in a bottle, an old photo,
a love letter, a postcard from 1962, a map, a compass, a torch, a usb stick, a charger, an earbud, a memory card, a camera lens, sunglasses,
reading glasses, a contact lens, a baby shoe, a dummy, a lunch box, a water bottle, a thermos, a helmet, a bike light, a hubcap,
a screwdriver, a measuring tape, a knife, a silver spoon, the lid of the teapot, the remote control, the shopping list, the receipt,
the spare key, the blue folder, the parking ticket, the warranty, the other sock, the corkscrew, a stray kitten, a hedgehog, a snail, a frog,
a wasp nest, an old diary, a box of letters, a violin, a bag of marbles, a wedding ring, a chess piece, the black queen, a puzzle piece,
a guitar pick, a hairbrush, a lipstick, a key ring, a name tag, a dog collar, a horseshoe, a roman coin, a rusty nail, a beach towel""".replace("\n", " ").split(", "))

_HOUSEHOLD = tuple(
    """the washing machine, the dishwasher, the fridge, the freezer, the oven, the toaster, the kettle, the coffee machine, the microwave,
the vacuum cleaner, the kitchen tap, the shower, the bathtub, the toilet, the sink, the bathroom mirror, the boiler, the radiator, the heating,
the front door, the back door, the garden gate, the fence, the garage door, the doorbell, the letterbox, the roof, the gutter, the chimney,
the staircase, the banister, the kitchen window, the window blind, the curtain rail, the ceiling lamp, the bedside lamp, the light switch, the wardrobe,
the kitchen table, a wobbly chair, the rocking chair, the bookshelf, the bed, the sofa, the desk, the drawer, the shed, the greenhouse,
the lawn mower, the hedge trimmer, the barbecue, the swing, the treehouse, the pond, the terrace, the balcony, the old bike, a flat tyre,
the car, the van, the boat, the trailer, the tent, the printer, the laptop, the computer, the tv, the radio, the record player, the wifi,
the alarm clock, the grandfather clock, the piano, the violin, the guitar, the sewing machine, the blender, the mixer, a vase, a plate,
a wine glass, a blue mug, the teapot, a window, a mirror, the picture frame, the zip on the red jacket, a glass bowl, the umbrella,
the suitcase, the pram, the doll's house, the toy train, the fish tank, the chicken coop, the beehive, the attic, the cellar, the kitchen,
the bathroom, the bedroom, the living room, the hallway, the guest room, the skylight, the carpet, the floor, the wall, the ceiling""".replace("\n", " ").split(", "))

_DISHES = tuple(
    """lasagna, spaghetti, carbonara, a mushroom risotto, pumpkin soup, tomato soup, lentil soup, chicken soup, onion soup, ramen, pho,
pad thai, a green curry, a vegetable curry, butter chicken, dal, chana masala, biryani, fried rice, sushi, tempura, dumplings, spring rolls,
a burrito, tacos, enchiladas, chili, nachos, guacamole, a burger, fish and chips, a roast chicken, roast beef, meatballs, schnitzel, goulash,
sauerkraut, a sausage, potato salad, mashed potatoes, baked potatoes, fries, an omelette, scrambled eggs, a fried egg, pancakes, waffles,
crepes, french toast, porridge, muesli, granola, a bagel, a croissant, avocado toast, a cheese sandwich, a tuna sandwich, a club sandwich,
a greek salad, a caesar salad, a fruit salad, couscous, tabbouleh, hummus, falafel, shakshuka, moussaka, a kebab, paella, tortilla, gazpacho,
tapas, ratatouille, quiche, a cheese fondue, raclette, gnocchi, ravioli, pizza, pesto pasta, mac and cheese, a stew, beef stew, irish stew,
shepherd's pie, a chicken pie, stuffed peppers, stuffed cabbage, pierogi, borscht, pelmeni, jollof rice, injera, a tagine, bibimbap, kimchi,
bulgogi, teriyaki salmon, grilled fish, baked trout, shrimp, mussels, a crab, clam chowder, gumbo, jambalaya, cornbread, ribs, a steak,
pork chops, duck, turkey, roast lamb, tofu, a veggie burger, bean stew, asparagus, broccoli, spinach, brussels sprouts, cauliflower cheese,
ice cream, chocolate mousse, tiramisu, rice pudding, an apple, two bananas, a mango, strawberries, watermelon, popcorn, a doughnut,
a bar of chocolate, crisps, leftovers, cold pizza, a bowl of cereal, toast with jam, yoghurt with honey, pickles, olives, octopus, snails""".replace("\n", " ").split(", "))

_BAKES = tuple(
    """a chocolate cake, a carrot cake, a cheesecake, an apple pie, a cherry pie, a pumpkin pie, a lemon tart, a plum tart, banana bread,
sourdough bread, rye bread, a baguette, a focaccia, bread rolls, bagels, pretzels, croissants, cinnamon rolls, muffins, blueberry muffins,
brownies, blondies, cookies, oatmeal cookies, ginger biscuits, shortbread, scones, macarons, meringues, eclairs, doughnuts, a birthday cake,
a wedding cake, a marble cake, a sponge cake, a fruit cake, a poppy seed cake, a walnut cake, an orange cake, a strudel, a gingerbread house,
a braided loaf, flatbread, naan, cornbread, a quiche, a pizza, cupcakes, a swiss roll, a red velvet cake, a honey cake, a pear crumble,
a rhubarb crumble, a pavlova, profiteroles, baklava, a plum cake, a bundt cake, a cake shaped like a dinosaur, a cake for the school fair""".replace("\n", " ").split(", "))

_DRINKS = tuple(
    """green tea, black tea, peppermint tea, ginger tea, camomile tea, a chai latte, a cappuccino, an espresso, a flat white, a latte, iced coffee,
black coffee, two coffees, hot chocolate, orange juice, apple juice, tomato juice, carrot juice, a smoothie, a milkshake, lemonade, iced tea,
cola, ginger ale, tonic water, sparkling water, tap water, coconut water, oat milk, warm milk, buttermilk, kombucha, a beer, a wheat beer,
a glass of red wine, white wine, champagne, prosecco, a cider, mulled wine, a mojito, a gin and tonic, a margarita, whisky, rum punch, sake,
a shot of vodka, elderflower juice, a mango lassi, a bubble tea, matcha, an energy drink, root beer, cranberry juice, beetroot juice""".replace("\n", " ").split(", "))

_BOOKS = tuple(
    """a book about whales, a book about Napoleon, a book about trees, a thriller, a crime novel, a love story, a ghost story, a fairy tale,
a biography of Frida Kahlo, a biography of Mozart, a history of Rome, a cookbook from Peru, a poetry book, a graphic novel, a manga, a sci-fi novel,
a fantasy trilogy, a long article on sleep, a travel guide to Iceland, a book on gardening, a book on chess, a self-help book, a Russian novel,
The Hobbit, Moby Dick, Dracula, Frankenstein, Jane Eyre, Emma, Dune, Pride and Prejudice, War and Peace, Anna Karenina, Don Quixote, The Odyssey,
Treasure Island, Robinson Crusoe, Alice in Wonderland, Peter Pan, The Little Prince, The Secret Garden, Great Expectations, Oliver Twist,
Crime and Punishment, The Great Gatsby, The Old Man and the Sea, The Name of the Rose, Momo, Heidi, Pinocchio, Animal Farm, Brave New World,
The Time Machine, The Jungle Book, Little Women, Middlemarch, Wuthering Heights, The Count of Monte Cristo, Les Misérables, Candide, Hamlet,
The Salt Road, The Last Orchard, Night Train to Oslo, The Clockmaker's Daughter, A Winter in Rome, The Paper Lighthouse, Seven Blue Doors,
a diary from the war, an old comic, the manual of the camera, a book about bees, a book about Vikings, a book about the deep sea, a spy novel,
a western, a short story about a lighthouse, a novel set in Lagos, a novel about two sisters, a report on glaciers, a magazine about boats""".replace("\n", " ").split(", "))

_FILMS = tuple(
    """a documentary about whales, a documentary on volcanoes, a horror film, a western, a silent film, a romantic comedy, a crime series,
a Korean drama, a cooking show, a quiz show, a nature film, a film about the moon landing, a football match, the tennis final, the news,
a cartoon, an old black-and-white film, a musical, a spy film, a puppet show, a magic show, Casablanca, Titanic, Jaws, Alien, Amélie,
Spirited Away, The Lion King, Toy Story, Shrek, Frozen, Star Wars, Jurassic Park, Home Alone, The Godfather, Forrest Gump, Paddington,
Singin' in the Rain, The Sound of Music, Metropolis, Psycho, Vertigo, King Kong, Inception, Gladiator, Back to the Future, Groundhog Day,
Night of the Lanterns, The Iron Garden, Two Left Shoes, The Quiet Harbour, Last Bus Home, Moon over Malta, a film about a chess player,
a film about bees, a film set in Tokyo, a series about a hospital, a series about vampires, a series about bakers, a detective show, a talk show,
the opening ceremony, the eclipse, a ballet on tv, an opera, a thriller with subtitles, a video about knots, a play about a lighthouse""".replace("\n", " ").split(", "))

_PLACES = tuple(
    """the science museum, the art museum, the railway museum, the old castle, the cathedral, the zoo, the aquarium, the botanical garden,
the harbour, the lighthouse, the farmers' market, the flea market, the christmas market, the national park, the waterfall, the lake, the river,
the beach, the coast, the mountains, the forest, the desert, an island, the opera, the theatre, the cinema, the library, the university, the stadium,
the swimming pool, the ice rink, the climbing hall, the observatory, the planetarium, the salt mine, the windmill, the vineyard, the brewery,
a chocolate factory, a cheese dairy, an apple orchard, a goat farm, a horse ranch, the animal shelter, the hospital, the dentist, the town hall,
the old town, the new bridge, the tower, the ruins, the monastery, the temple, the mosque, the synagogue, the cemetery, the palace, the parliament,
the garden centre, the hardware store, the furniture store, the bakery on the corner, the Thai restaurant, the vegan cafe, the jazz club, the fair,
a theme park, the water park, the circus, the botanic house, a ghost town, a volcano, a glacier, the hot springs, the sand dunes, the cliffs, the caves,
Lisbon, Rome, Paris, London, New York, Tokyo, Istanbul, Cairo, Prague, Vienna, Oslo, Athens, Dublin, Edinburgh, Barcelona, Marrakesh, Nairobi,
Mexico City, Chicago, Toronto, Sydney, Mumbai, Seoul, Hamburg, Kraków, Venice, Naples, Porto, Reykjavik, Iceland, Norway, Greece, Morocco, Peru,
Vietnam, Kenya, Cuba, Scotland, Wales, Sicily, Crete, the Alps, the Black Forest, the Grand Canyon, the Baltic Sea, Lake Garda""".replace("\n", " ").split(", "))

_PLANTS = tuple(
    """tomatoes, cherry tomatoes, an apple tree, a pear tree, a plum tree, a cherry tree, a lemon tree, a fig tree, an olive tree, a walnut tree, an oak,
a maple, a birch, a willow, bamboo, roses, a climbing rose, tulips, daffodils, crocuses, snowdrops, sunflowers, lavender, rosemary, thyme, basil,
mint, parsley, chives, coriander, sage, lilies, peonies, dahlias, hydrangeas, geraniums, petunias, pansies, marigolds, poppies, irises, orchids,
a cactus, aloe vera, ferns, ivy, a grapevine, strawberries, raspberries, blackberries, blueberries, gooseberries, rhubarb, potatoes, carrots, onions,
garlic, beans, peas, lettuce, spinach, kale, cabbage, radishes, beetroot, courgettes, pumpkins, cucumbers, peppers, chillies, aubergines, sweetcorn,
leeks, wildflowers, a hedge, grass seed, a magnolia, a lilac bush, jasmine, an avocado seed""".replace("\n", " ").split(", "))

_PETS_NEW = tuple(
    """a kitten, a grey cat, two kittens, an old tomcat, a black cat, a three-legged cat, a puppy, a rescue dog, a greyhound, a labrador, a poodle,
a terrier, a beagle, a dachshund, a border collie, a blind dog, a street dog from Romania, a rabbit, two rabbits, a guinea pig, a hamster, a gerbil,
a rat, a ferret, a hedgehog, a chinchilla, a budgie, a canary, a parrot, a cockatoo, a pigeon, four hens, a duck, a goose, a goat, a donkey, a pony,
an old horse, a sheep, an alpaca, a turtle, a tortoise, a lizard, a gecko, a corn snake, a goldfish, a betta fish, an axolotl, a frog, stick insects,
a tarantula, a hermit crab, a colony of bees, a retired police dog, a cat from the shelter""".replace("\n", " ").split(", "))

_CLASSES = tuple(
    """a pottery class, a yoga class, a salsa class, a cooking course, a first aid course, a language course, an Italian course, a sewing class,
a painting course, a drawing class, a photography course, a writing workshop, a coding course, a swimming course, a diving course, a sailing course,
a judo class, a karate class, a boxing class, a pilates class, a spin class, a ballet class, a tap dance class, a tango course, a singing course,
piano lessons, guitar lessons, drum lessons, riding lessons, driving lessons, tennis lessons, surfing lessons, a chess course, a beekeeping course,
a wine tasting, a baking workshop, a marathon, a half marathon, a triathlon, a fun run, a charity walk, a chess tournament, a quiz night, a book club,
a reading challenge, a meditation course, an evening class, a welding course, a woodwork class, a knitting circle, a gardening course,
a course on mushrooms, a public speaking course, a clown workshop, an improv class, a film course, a stargazing night, a wilderness course""".replace("\n", " ").split(", "))

_CLUBS = tuple(
    """a chess club, a book club, a running club, a choir, a gospel choir, a rock band, a brass band, an orchestra, a theatre group, an improv group,
a football team, a hockey team, a rugby team, a volleyball team, a basketball team, a rowing club, a sailing club, a swimming club, a hiking group,
a climbing club, a cycling club, a tennis club, a golf club, a judo club, a fencing club, a dance group, a knitting circle, a gardening club,
a photography club, a film club, a writing group, a debating society, a language exchange, a board game group, a quiz team, a union, a political party,
the volunteer fire brigade, the red cross, the parents' council, the neighbourhood watch, a food co-op, a community garden, a repair cafe,
a stargazing club, a birdwatching group, a bowling team, a darts team, a model railway club, a pottery studio, a gym, a startup, a law firm, the navy""".replace("\n", " ").split(", "))

_PURSUITS = tuple(
    """chess, tennis, football, badminton, table tennis, golf, squash, judo, karate, boxing, fencing, archery, yoga, pilates, swimming, running, cycling,
climbing, hiking, skiing, snowboarding, ice skating, surfing, sailing, rowing, diving, horse riding, ballet, tango, salsa, tap dancing, singing,
piano, guitar, violin, cello, the flute, the drums, the saxophone, the accordion, the harp, the ukulele, Spanish, French, Italian, German, Portuguese,
Japanese, Mandarin, Korean, Arabic, Russian, Polish, Swedish, Turkish, Greek, Latin, Welsh, sign language, knitting, crochet, sewing, embroidery,
pottery, painting, drawing, calligraphy, photography, woodwork, origami, juggling, magic tricks, cooking, baking, gardening, beekeeping,
birdwatching, astronomy, fishing, camping, geocaching, poker, bridge, darts, bowling, programming, maths, physics, chemistry, history, blogging,
creative writing, meditation, candle making, cheese making, home brewing, restoring furniture, stand-up comedy, karaoke, card tricks, sudoku,
parallel parking, public speaking, small talk, whistling, remembering names, saving money, mental arithmetic, spelling, cryptic crosswords""".replace("\n", " ").split(", "))

_EVENTS = tuple(
    """a concert, a jazz concert, the school play, a wedding, a funeral, a birthday party, a costume party, a housewarming party, a baby shower, a barbecue,
a picnic, a garden party, a street festival, a film festival, a food festival, a beer festival, the carnival, a parade, a protest, a poetry reading,
a book launch, an exhibition, a flower show, a dog show, a car show, a fashion show, a magic show, a quiz night, a karaoke night, a game night,
a school reunion, a family reunion, a graduation, a christening, a retirement party, a farewell party, a board meeting, a team meeting, a workshop,
a conference, a trade fair, a job interview, a parents' evening, the opera, a ballet, a musical, a football match, a hockey game, a tennis final,
a horse race, a boat race, a marathon, a chess tournament, a charity run, a bake sale, a flea market, an auction, an open day, a guided tour,
a wine tasting, a cooking class, a first aid course, a yoga retreat, the christmas party, the new year's party, the fireworks, the eclipse,
the last train, the bus, the night bus, the ferry, the deadline, the doctor's appointment, the flight to Rome, the first lesson, the team dinner""".replace("\n", " ").split(", "))

_MATTERS = tuple(
    """the exam, the maths exam, the driving test, the job interview, the new job, work, the deadline, the presentation, the big project, the move,
the wedding, the baby, the divorce, the funeral, money, the rent, the mortgage, the electricity bill, taxes, the tax return, the noise upstairs,
the neighbours, the landlord, the dishes, the laundry, the housework, the parking space, the garden fence, the holiday plans, the trip to Japan,
the flight, the long drive, the school play, the concert, the marathon, the football match, the tournament, the election, politics, religion,
climate change, the war, the news, the heat wave, the storm, the winter, the dentist, the operation, the test results, the blood test, the knee,
the cough, the diet, the weight, sleep, the bad dreams, the car repair, the old boiler, the leaking roof, the broken window, the renovation,
the new kitchen, the garden, the tomatoes, the cat, the sick dog, the new puppy, the children, the teenagers, school, homework, the new teacher,
the report card, the university application, the thesis, the essay, the scholarship, the promotion, the pay rise, the layoffs, the new boss,
the night shifts, the meeting on Monday, the contract, the lawsuit, the inheritance, the old house, the family dinner, the in-laws, christmas,
the birthday party, the guest list, the speech, the class reunion, the first date, the break-up, the letter from the bank, the lost luggage,
the visa, the passport, the language course, the move to Spain, the empty nest, retirement, the future, growing old, the book, the band, the choir,
the painting, the startup, the website, the new phone, the slow internet, the stolen bike, the neighbour's dog, the mould in the bathroom""".replace("\n", " ").split(", "))

_LIKES = tuple(
    """rainy days, snow, thunderstorms, long walks, hot baths, the smell of rain, the smell of coffee, fresh bread, old books, bookshops, libraries,
flea markets, second-hand shops, train journeys, night trains, airports, road trips, camping, the sea, mountains, forests, small towns, big cities,
autumn, spring, summer evenings, early mornings, late nights, Mondays, Sundays, christmas, birthdays, weddings, small talk, phone calls, long meetings,
emails, loud music, jazz, techno, opera, country music, hip hop, folk songs, musicals, karaoke, silent films, horror films, romantic comedies,
science fiction, crime novels, poetry, puzzles, crosswords, board games, video games, chess, card games, football, tennis, golf, running, yoga, the gym,
dancing, swimming in lakes, cold showers, saunas, cats, dogs, birds, horses, bees, spiders, wasps, mosquitoes, snakes, pigeons, coriander, olives,
mushrooms, blue cheese, garlic, ginger, liquorice, dark chocolate, white chocolate, ice cream, pancakes, spicy food, seafood, broccoli, raw onions,
pineapple on pizza, black coffee, green tea, fizzy drinks, red wine, the colour purple, old cars, motorbikes, trams, traffic jams, queues, crowds,
elevators, escalators, shopping, shopping malls, supermarkets, cooking, baking, ironing, cleaning windows, doing the dishes, gardening, knitting,
sewing, painting, museums, modern art, ballet, the circus, clowns, surprises, costume parties, fireworks, candlelight, flowers, cactuses, wooden toys,
vinyl records, typewriters, fountain pens, paper maps, smartphones, social media, selfies, podcasts, audiobooks, reality shows, quiz shows,
people who chew loudly, people who are late, wet socks, itchy jumpers, high heels, ties, umbrellas, the dark, silence, hugs, gossip, bad puns""".replace("\n", " ").split(", "))

_FEARS = tuple(
    """spiders, snakes, wasps, bees, dogs, big dogs, horses, rats, mice, bats, pigeons, sharks, deep water, the sea, heights, flying, small spaces, lifts,
the dark, ghosts, clowns, thunder, lightning, storms, earthquakes, fire, needles, blood, the dentist, doctors, hospitals, surgery, germs, crowds,
being alone, being late, public speaking, exams, failure, change, growing old, losing the job, bridges, tunnels, motorways, driving at night,
motorbikes, escalators, roller coasters, dolls, masks, balloons, fireworks, loud noises, silence, dying, forgetting things, getting lost, moths""".replace("\n", " ").split(", "))

_DREAMS = tuple(
    """a talking cat, a flying bike, an endless staircase, a house with no doors, a blue elephant, a purple whale, a sinking ship, a train without a driver,
an old school friend, a maths exam, a lost suitcase, a garden full of owls, a giant strawberry, a dancing bear, a lake of lemonade, a robot butler,
a castle in the clouds, a snowstorm in July, a tiny horse, a wolf in the kitchen, a piano that played by itself, a city under water, a library on the moon,
flying over a lake, falling off a cliff, missing a train, losing all teeth, being late for school, running through a forest, winning the lottery,
meeting the queen, being a bird, swimming with whales, forgetting the lines on stage, walking on the moon, being invisible, driving a bus,
getting lost in a supermarket, a penguin in a suit, a fish with legs, two suns in the sky, an empty theatre, a red door, the sea, the old house""".replace("\n", " ").split(", "))

_PRIZES = tuple(
    """a bike, a chess tournament, the lottery, fifty euros, a raffle, a ham in a raffle, a trip to Venice, a weekend in Paris, a toaster, a gold medal,
a silver medal, a bronze medal, a trophy, first prize, second prize, third place in the race, a poetry contest, a baking contest, a photo contest,
a cooking competition, a spelling bee, a quiz night, a tennis match, a card game, a bet, a bottle of wine, a year of free coffee, concert tickets,
a voucher, a teddy bear at the fair, a goldfish at the fair, the ping pong final, the sack race, the school election, a scholarship, a design award,
the employee of the month award, a court case, a game of darts, a hot air balloon ride, a tablet, a spa weekend, a cake, a pub quiz""".replace("\n", " ").split(", "))

_WORKS = tuple(
    """a letter to the mayor, a love letter, a poem, a poem about the sea, a short story, a children's book, a novel, a song, a song about the rain,
a lullaby, a blog post, an essay on bees, a long email, a complaint, a birthday card, a speech, a wedding speech, a thank-you note, a report,
a shopping list, a will, a cover letter, a review of the Thai restaurant, a play, a comedy sketch, a podcast episode, a diary entry, a postcard,
an article about trams, a recipe book, a travel report, a letter to the editor, a fairy tale, a ghost story, a haiku, a limerick, a rap, a demo,
an album, a piano piece, a voice message, a video about knots, a bedtime story, an audiobook, a radio play, a cover of an old song, a jingle""".replace("\n", " ").split(", "))

_ARTWORKS = tuple(
    """a portrait of the neighbour, a landscape, a sunset, a bowl of fruit, a mural, the fence, the kitchen wall, the front door, the shed, the ceiling,
the bathroom, the hallway, a lighthouse, a horse, a black cat, a sailing ship, a self-portrait, an owl, a dragon, a mountain lake, a vase of tulips,
the garden chairs, a blue door, the bedroom, the garage, an old chair, a bird box, a mask, some eggs for Easter, a fox, a map of the town, a big tree,
a street at night, the harbour, a watercolour of the beach, a comic strip, a cartoon of the boss, a dinosaur, the nursery, a model plane""".replace("\n", " ").split(", "))

_BUILDS = tuple(
    """a treehouse, a shed, a bookshelf, a bird house, a bird feeder, a doghouse, a chicken coop, a rabbit hutch, a greenhouse, a raised bed, a fence,
a garden bench, a picnic table, a sandpit, a swing, a seesaw, a bunk bed, a desk, a coffee table, a shoe rack, a wardrobe, a wine rack, a spice rack,
a pizza oven, a stone wall, a pond, a small bridge, a raft, a canoe, a kite, a model ship, a model railway, a lego castle, a sandcastle, a snowman,
an igloo, a robot, a computer, a radio, a guitar, a drum, a lamp, a clock, a website, an app, a chess board, a doll's house, a go-kart, a ramp, a telescope""".replace("\n", " ").split(", "))

_HIDING = tuple(
    """under the doormat, under the flowerpot, under the blue flowerpot, behind the radiator, behind the bookshelf, behind the mirror, behind the painting,
behind the fridge, on top of the wardrobe, on top of the kitchen cupboard, in the wardrobe, in the attic, in the cellar, in the basement, in the garage,
in the shed, in the greenhouse, in the freezer, in the fridge, in the oven, in the biscuit tin, in the cookie jar, in the sugar bowl, in the teapot,
in the blue teapot, in the piano, in the guitar case, in an old boot, in a sock, in the sock drawer, in the top drawer, in the bottom drawer,
in the desk drawer, in the kitchen drawer, in the bedside table, in the bathroom cabinet, in the laundry basket, in the washing machine,
in the linen cupboard, under the bed, under the mattress, under the sofa, under the stairs, under the sink, under a loose floorboard, under the carpet,
under the third stone, under the bench, in the letterbox, in the glove compartment, in the boot of the car, in the trunk of the car, in the bike bag,
in a shoebox, in a red box, in a tin box, in a grey folder, in the safe, in the locker at work, in the hollow tree, in the bird house, in the watering can,
in the doghouse, between two books, inside the big dictionary, in the globe, in the vase, behind the clock, in the clock, on the top shelf,
on the bottom shelf, on the hook by the door, next to the fuse box, next to the boiler, in the hall cupboard, in the suitcase, in the sewing box,
in the toolbox, in the medicine cabinet, in the bread bin, behind the cereal, in the flour jar, at the bank, with the neighbours, in the tent bag""".replace("\n", " ").split(", "))

_INGREDIENTS = tuple(
    """dark chocolate, cinnamon, a pinch of salt, nutmeg, a spoon of honey, maple syrup, brown sugar, orange zest, lemon zest, lime juice, apple juice,
a splash of beer, red wine, white wine, rum, whisky, espresso, cocoa, vanilla, cardamom, star anise, cloves, fennel seeds, cumin, smoked paprika,
saffron, turmeric, ginger, fresh mint, basil, thyme, rosemary, sage, dill, bay leaves, chilli flakes, garlic, roasted garlic, shallots, anchovies,
fish sauce, soy sauce, miso, oyster sauce, tahini, peanut butter, coconut milk, cream, sour cream, buttermilk, yoghurt, mascarpone, parmesan,
blue cheese, bacon, mustard, dijon mustard, horseradish, pickle juice, vinegar, balsamic vinegar, capers, olives, dates, raisins, a grated apple,
a carrot, pumpkin, walnuts, almonds, pine nuts, sesame oil, olive oil, brown butter, goose fat, ketchup, a secret spice mix, love""".replace("\n", " ").split(", "))

_BODY = tuple(
    """knee, left knee, right knee, ankle, left ankle, foot, toe, big toe, heel, leg, left leg, hip, back, lower back, shoulder, right shoulder, elbow, wrist,
left wrist, hand, right hand, finger, little finger, thumb, neck, head, nose, ear, eye, jaw, chin, tooth, rib, arm, left arm, collarbone, shin, calf""".replace("\n", " ").split(", "))

_JOBS = tuple(
    """team leader, manager, head of sales, head of marketing, head chef, head nurse, shift leader, branch manager, store manager, regional manager,
senior developer, lead designer, project manager, office manager, partner, director, deputy director, head teacher, principal, captain, sergeant,
chief editor, professor, foreman, warehouse manager, conductor, senior consultant, chief engineer, vice president, assistant manager, head gardener""".replace("\n", " ").split(", "))

_OWN = tuple(
    """keys, phone, wallet, purse, passport, umbrella, glasses, sunglasses, gloves, hat, scarf, jacket, coat, backpack, handbag, laptop, tablet, charger,
headphones, earbuds, watch, ring, wedding ring, necklace, bracelet, favourite mug, water bottle, lunch box, notebook, diary, bike, old bike, car,
scooter, skateboard, guitar, violin, camera, credit card, bus pass, train ticket, library card, gym card, homework, swimsuit, towel, running shoes,
boots, slippers, favourite jumper, blue shirt, tennis racket, football, tent, sleeping bag, suitcase, toothbrush, hairbrush, password, pen, usb stick""".replace("\n", " ").split(", "))

_RELATIONS = tuple(
    """sister, brother, mum, dad, mother, father, grandma, grandpa, grandmother, grandfather, aunt, uncle, cousin, niece, nephew, son, daughter,
parents, grandparents, kids, husband, wife, boyfriend, girlfriend, best friend, old friend, roommate, flatmate, neighbour, boss, manager, colleague,
coworkers, teacher, old teacher, landlord, landlady, in-laws, mother-in-law, brother-in-law, ex, doctor, dentist, lawyer, accountant, coach, therapist,
hairdresser, insurance company, bank, godmother, stepdad, twin brother, little sister, big brother, piano teacher, old boss, classmates""".replace("\n", " ").split(", "))

_ROLES = tuple(
    """the queen in the school play, Hamlet, a tree in the school play, a game of chess, a match of tennis, a game of darts, a round of golf, poker, bridge,
scrabble, monopoly, dominoes, backgammon, charades, hide and seek, table tennis, badminton, squash, volleyball, beach volleyball, football, basketball,
hockey, ice hockey, rugby, cricket, baseball, minigolf, bowling, pool, a piano duet, the drums, the flute, a Mozart sonata, an old folk song, a video game,
mario kart, tetris, dungeons and dragons, a card game, checkers, the trumpet at a wedding, the organ in church, first violin, goalkeeper, the piano""".replace("\n", " ").split(", "))

_MISHAPS = tuple(
    """missed the bus, missed the train, burned the rice, burnt the toast, slept terribly, slept until noon, woke up at four, got lost in the woods,
got stuck in the lift, got stuck in traffic, got a parking ticket, got a flat tyre, got soaked in the rain, got a new haircut, got a pay rise, got the flu,
got vaccinated, got stung by a bee, got bitten by a dog, got locked out, fell off the bike, fell asleep on the train, fell down the stairs,
slipped on the ice, spilled coffee on the laptop, spilled wine on the carpet, dropped the cake, broke a window, cut a finger, lost a bet,
lost twenty euros, found a wallet in the park, found a kitten under the car, won a raffle, won the pub quiz, passed the driving test, failed the exam,
passed the maths exam, handed in the thesis, finished the marathon, ran ten kilometres, saw a fox in the garden, saw a deer by the road, saw a shooting star,
saw the northern lights, met a famous singer, met an old classmate, met the new neighbours, had a job interview, had a root canal, had a fever,
had a terrible headache, had pancakes for dinner, had a long talk with the boss, had a nightmare, had an accident with the car, flew to Madrid,
took the wrong bus, took the day off, moved house, painted the kitchen, planted a cherry tree, baked three loaves of bread, cooked for ten people,
cleaned the whole house, repaired the roof, sold the car, bought a boat, adopted a dog, quit smoking, quit the gym, joined a choir, started a blog,
learned to juggle, gave a speech, sang karaoke, danced all night, climbed a tree, swam across the lake, saved a bird, fed the horses, caught a big fish,
picked five kilos of cherries, made jam, wrote a poem, read a whole novel, watched three films in a row, forgot the password, forgot a birthday,
locked the keys in the car, overslept, cried at the cinema, laughed all evening, argued with the landlord, made up with an old friend,
called in sick, worked a double shift, stayed in bed all day, did nothing at all, went to a funeral, went to a wedding, went to the dentist,
went skating for the first time, tried sushi for the first time, ate far too much cake, drank too much coffee, donated blood, voted, broke up, got engaged""".replace("\n", " ").split(", "))

_TOPICS = tuple(
    """volcanoes, earthquakes, the roman empire, ancient Egypt, ancient Greece, the Vikings, the middle ages, knights, castles, pirates, the French revolution,
the cold war, the moon landing, space travel, black holes, the planets, Mars, Saturn's rings, comets, the northern lights, eclipses, time travel, gravity,
quantum physics, dinosaurs, fossils, evolution, whales, dolphins, sharks, octopuses, penguins, owls, crows, bees, ants, butterflies, spiders, wolves,
bears, foxes, hedgehogs, elephants, giraffes, kangaroos, cats, dog training, horses, birdwatching, beekeeping, chickens, goldfish, mushrooms, trees,
oak trees, orchids, cactuses, roses, gardening, compost, vegetable beds, houseplants, sourdough, bread baking, cheese making, chocolate, coffee,
espresso machines, tea, wine, beer brewing, whisky, pasta, pizza, sushi, curry, ramen, vegan cooking, meal prep, healthy breakfasts, pancakes, pickling,
fermentation, spices, salt, sugar, diets, vitamins, sleep, dreams, insomnia, meditation, yoga, breathing exercises, stress, burnout, happiness,
loneliness, friendship, love, marriage, divorce, parenting, babies, toddlers, teenagers, school, homework, exams, universities, student loans, learning languages,
Esperanto, grammar, spelling, poetry, Shakespeare, fairy tales, crime novels, science fiction, comics, manga, philosophy, free will, ethics, religion,
Buddhism, mythology, Norse gods, ghosts, superstitions, horoscopes, magic tricks, conspiracy theories, democracy, elections, politics, taxes, tax returns,
pensions, inflation, the stock market, saving money, budgets, mortgages, rent prices, insurance, bitcoin, start-ups, job interviews, salary negotiation,
remote work, office gossip, meetings, bosses, trade unions, retirement, volunteering, charity, climate change, solar power, wind energy, nuclear power,
electric cars, public transport, night trains, trams, bicycles, bike repair, motorbikes, old cars, airplanes, airships, ships, submarines, lighthouses,
bridges, skyscrapers, architecture, tiny houses, interior design, renovation, plumbing, wallpaper, woodworking, carpentry, knitting, sewing, fashion,
shoes, perfume, jewellery, tattoos, haircuts, make-up, photography, film cameras, painting, watercolours, Van Gogh, modern art, sculpture, pottery, museums,
opera, jazz, Mozart, Bach, the Beatles, hip hop, techno, folk music, guitars, the piano, the violin, singing, choirs, dancing, ballet, tango, theatre,
cinema, horror films, westerns, silent films, documentaries, podcasts, radio, television, video games, board games, chess, poker, crosswords, sudoku,
jigsaw puzzles, lego, model trains, football, tennis, the Olympics, marathons, cycling, swimming, surfing, sailing, rowing, climbing, hiking, camping,
skiing, ice skating, boxing, judo, golf, cricket, baseball, travel, road trips, backpacking, packing light, jet lag, Japan, Iceland, Italy, India, Brazil,
Australia, Antarctica, the Sahara, the Amazon, rainforests, deserts, oceans, tides, rivers, glaciers, clouds, rainbows, thunderstorms, hurricanes, snow,
the seasons, the weather, maps, the compass, clocks, calendars, leap years, numbers, prime numbers, statistics, geometry, computers, programming, robots,
artificial intelligence, chatbots, the internet, smartphones, social media, passwords, hackers, privacy, printers, keyboards, spreadsheets, batteries,
electricity, magnets, lasers, medicine, vaccines, allergies, headaches, back pain, teeth, the heart, the brain, memory, DNA, twins, old age,
first aid, running shoes, family trees, history, archaeology, treasure hunts, gold, diamonds, inventions, famous women, kings and queens, flags, christmas traditions,
birthday parties, wedding speeches, gift ideas, etiquette, small talk, neighbours, noise, moving house, minimalism, flea markets, stamps, coins, second-hand clothes""".replace("\n", " ").split(", "))

POOLS: dict[str, tuple[str, ...]] = {
    "hap_do": tuple(f"{verb.split()[0]} {rest}" for verb, rests in _VERB_PHRASES.items() for rest in rests.split(", ")),
    "hap_did": (*(f"{verb.split()[1]} {rest}" for verb, rests in _VERB_PHRASES.items() for rest in rests.split(", ")), *_MISHAPS),
    "hap_doing": tuple(f"{verb.split()[2]} {rest}" for verb, rests in _VERB_PHRASES.items() for rest in rests.split(", ")),
    "hap_mishap": _MISHAPS,
    "hap_thing": _THINGS,
    "hap_small": _SMALL,
    "hap_household": _HOUSEHOLD,
    "hap_dish": _DISHES,
    "hap_bake": _BAKES,
    "hap_drink": _DRINKS,
    "hap_book": _BOOKS,
    "hap_film": _FILMS,
    "hap_place": _PLACES,
    "hap_venue": tuple(
        """the science museum, the art museum, the railway museum, the zoo, the botanical garden, the library, the animal shelter, the hospital, the food bank, the soup kitchen,
the homeless shelter, the night shelter, the hospice, the nursing home, the kindergarten, the primary school, the youth centre, the community centre, the repair cafe, the church,
the fire station, the red cross, the bike workshop, the theatre, the cinema club, the football club, the school fair, the charity shop, the second-hand shop, a refugee centre,
a horse farm, a donkey sanctuary, a bird sanctuary, a cat shelter, a summer camp, a music festival, the city marathon, the community garden, the museum of toys, the crisis line""".replace("\n", " ").split(", ")),
    "hap_plant": _PLANTS,
    "hap_new_pet": _PETS_NEW,
    "hap_class": _CLASSES,
    "hap_club": _CLUBS,
    "hap_pursuit": _PURSUITS,
    "hap_event": _EVENTS,
    "hap_matter": _MATTERS,
    "hap_like": _LIKES,
    "hap_like_wide": _LIKES + _DISHES + _PURSUITS,
    "hap_fear": _FEARS,
    "hap_dream": _DREAMS,
    "hap_prize": _PRIZES,
    "hap_work": _WORKS,
    "hap_artwork": _ARTWORKS,
    "hap_build": _BUILDS,
    "hap_hiding": _HIDING,
    "hap_ingredient": _INGREDIENTS,
    "hap_body": _BODY,
    "hap_position": _JOBS,
    "hap_own": _OWN,
    "hap_relation": _RELATIONS,
    "hap_role": _ROLES,
    "hap_topic": _TOPICS,
    "hap_recommendable": _BOOKS + _FILMS + _PLACES + _CLASSES,
    "hap_distance": (*(f"{n} {unit}" for n in ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "fifteen", "twenty", "thirty", "forty")
                          for unit in ("kilometres", "kilometers", "miles")), "a mile", "half a mile", "a half marathon", "800 metres", "500 meters", "5k", "10k", "21 km"),
    "hap_password": ("sunflower42", "bluewhale", "pancake7", "open sesame", "lemontree", "coffee4ever", "moonlight99", "green-tiger", "happyduck", "banana123",
                     "winter2019", "purplerain", "tomato8", "dragonfly", "oldoak55", "cheesecake", "sandcastle", "thunder88", "teapot-5", "redbalde",
                     "hedgehog31", "marmalade", "whiskers", "seven-hills", "northstar", "raspberry", "quietriver", "bigfoot12", "tulip-tulip", "sailaway"),
}

# --- I did it: one verb a row ---------------------------------------------------------------------------
# b p pp g: buy bought bought buying, with the object (bv ...), "something" (bs ...) or "anything" (ba ...) where
# "*" stands, else at the end; wh: what/who/where; noun: "thing"; v: the object from the speaker's side.

_DID_SAYS: tuple[str, ...] = (
    "I %(pv)s",
    "I %(pv)s (today|yesterday|this morning|last night|last week)",
    "I (just|finally|also) %(pv)s",
    "(today|yesterday|last week|this weekend|the other day|on Saturday|on Monday) I %(pv)s",
    "we %(pv)s [(last weekend|on Sunday|together)]",
    "I've [(just|finally|already)] %(ppv)s",
    "I have %(ppv)s",
    "guess what, I %(pv)s",
    "you won't believe (it|this), [but] I %(pv)s",
    "you know what, (today|yesterday) I %(pv)s",
    "it was %(v)s that I %(p)s",
    "oh, and I %(pv)s",
    "by the way, I %(pv)s [(yesterday|on Friday|last month)]",
    "%(v)s - that's %(wh)s I %(p)s",
    "%(wh)s I %(p)s? %(v)s",
    "just so you know, I %(pv)s",
    "I ended up %(gv)s [(yesterday|in the end|after all)]",
    "nothing special (today|here|from me), I (only|just) %(pv)s",
    "(please|can you) (remember|keep in mind|make a note) that I %(pv)s",
    "not much news (here|from me), except that I %(pv)s",
    "my big news [of the day]: I %(pv)s",
    "(a few days|two weeks|a month|ages|an hour) ago I %(pv)s",
    "(long|busy|weird|good|quiet) day today, I %(pv)s",
    "I have to tell you something: I %(pv)s",
    "(last summer|last month|last year|earlier this week|the day before yesterday) I %(pv)s",
    "as for me, I %(pv)s (lately|recently)",
    "%(pv)s (today|yesterday|this morning|on the weekend)",
    "(just|finally|so yeah,) %(pv)s [lol]",
    "(well|hm|haha|hey), so I %(pv)s",
    "in case you (wonder|were wondering) why I'm (so late|so tired|in a good mood|a bit off today): I %(pv)s",
    "I never thought I'd say this, but I've %(ppv)s",
    "fun fact, I %(pv)s (once|last year|a while ago)",
    "something happened (today|yesterday): I %(pv)s",
)

_DID_ASKS: tuple[str, ...] = (
    "%(wh)s did I %(b)s?",
    "%(wh)s did I %(b)s (again|yesterday|last week|the other day|recently)?",
    "%(wh)s have I %(pp)s?",
    "%(wh)s was it [that] I %(p)s?",
    "(which|what) %(noun)s did I %(b)s?",
    "do you (know|remember|recall|still know) %(wh)s I %(p)s?",
    "can you [please] tell me %(wh)s I %(p)s?",
    "tell me %(wh)s I %(p)s",
    "remind me [of] %(wh)s I %(p)s",
    "remind me, %(wh)s did I %(b)s?",
    "I (forgot|can't remember|don't remember) %(wh)s I %(p)s",
    "%(wh)s did I (say|tell you) I %(p)s?",
    "what did I (say|tell you) about %(gs)s?",
    "any idea %(wh)s I %(p)s?",
    "I %(ps)s, %(wh)s was it [again]?",
    "%(wh)s did we %(b)s?",
    "so %(wh)s did I %(b)s in the end?",
    "I told you [that] I %(ps)s, %(wh)s was (it|that)?",
    "the %(noun)s I %(p)s, %(wh)s was it [again]?",
    "what do you know about the %(noun)s I %(p)s?",
    "have you (got a note of|kept|written down) %(wh)s I %(p)s?",
    "someone asked me %(wh)s I %(p)s, what do I (say|answer)?",
    "%(wh)s (exactly|on earth|the heck) did I %(b)s?",
    "I %(pw)s (again|exactly)?",
    "name the %(noun)s I %(p)s",
)

_DID_CHECKS: tuple[str, ...] = (
    "did I %(bv)s?",
    "have I %(ppv)s?",
    "did I (say|mention) [that] I %(pv)s?",
    "did I tell you [that] I %(pv)s?",
    "have I told you [that] I %(pv)s?",
    "I %(pv)s, (right|didn't I|correct|yes)?",
    "is it (true|right|correct) that I %(pv)s?",
    "am I right that I %(pv)s?",
    "was it %(v)s [that] I %(p)s?",
    "did we %(bv)s?",
    "so I %(pv)s?",
    "do you remember (me %(gv)s|that I %(pv)s)?",
    "have I mentioned %(gv)s?",
)

_DID_MENTIONS: tuple[str, ...] = (
    "did I [ever] tell you %(wh)s I %(p)s?",
    "have I told you %(wh)s I %(p)s?",
    "did I mention %(wh)s I %(p)s?",
    "do you know %(wh)s I %(p)s?",
    "did I %(ba)s?",
    "have I %(ppa)s [(lately|recently)]?",
    "did I (say|tell you) [that] I %(ps)s?",
    "have I said anything about %(gs)s?",
    "did I tell you about the %(noun)s I %(p)s?",
)

_DID_FIXES: tuple[str, ...] = (
    "(actually|no,|correction:) I %(pv)s",
    "no wait, it was %(v)s [that] I %(p)s",
    "sorry, I meant [that] I %(pv)s",
    "I got that wrong, I %(pv)s",
    "(it was actually|no, it was|oops, it was) %(v)s I %(p)s",
    "not that %(noun)s, I %(pv)s",
    "I mixed that up, I've %(ppv)s",
)

_DID_DENIALS: tuple[str, ...] = (
    "(actually|in fact|no,) I didn't %(ba)s [after all]",
    "forget that, I haven't %(ppa)s",
    "it's not true that I %(ps)s",
    "I was (joking|kidding), I never %(pa)s",
)

_WHAT: tuple[str, str, str] = ("what", "something", "anything")
_WHO: tuple[str, str, str] = ("who", "someone", "anyone")
_WHERE: tuple[str, str, str] = ("where", "some place", "any place")
_IT: tuple[str, str] = ("{v}", "{v}")
_MY: tuple[str, str] = ("my {v}", "your {v}")

_DID: tuple[tuple[str, str, str, tuple[str, str, str], tuple[str, str], str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("bought", "hap_thing", "buy/bought/bought/buying", _WHAT, _IT, "thing",
     ("I went shopping and (came back with|bought) {v}", "I treated myself to {v}", "I spent (far too much|all my) money on {v}", "I got myself {v}",
      "I couldn't resist {v}, so I bought it all the same", "look at me, proud owner of {v}", "picked up {v} at the (shop|market|flea market)",
      "there was a sale on, so I bought {v}"),
     ("what did I get myself?", "what did I spend my money on?", "what did I come home from the shop with?", "what was my latest purchase?",
      "what did I treat myself to?", "what did I pay for?")),
    ("lost", "hap_small", "lose/lost/lost/losing", _WHAT, _IT, "thing",
     ("I can't find {v} any more, I lost it (somewhere|on the train|at the beach)", "I went for a walk and lost {v}", "it seems I've lost {v} on the way home", "silly me, lost {v}"),
     ("what am I missing?", "what can't I find any more?", "what did I lose on the way?", "what went missing?")),
    ("lost_own", "hap_own", "lose/lost/lost/losing", _WHAT, _MY, "thing",
     ("I can't find my {v} anywhere, I think I lost it", "I lost my {v} on the (train|bus|beach)", "my {v} got lost", "have you seen my {v}, I lost it", "I must have lost my {v} somewhere"),
     ("what am I missing?", "what can't I find any more?", "which of my things got lost?", "what went missing?")),
    ("found", "hap_small", "find/found/found/finding", _WHAT, _IT, "thing",
     ("I found {v} (in the park|on the street|under the sofa|on the beach)", "while cleaning I came across {v}", "I stumbled upon {v}", "look what I found: {v}",
      "there was {v} on the pavement and I picked it up", "found {v} behind the couch, can you believe it"),
     ("what did I come across?", "what did I stumble upon?", "what did I pick up [from the ground]?", "what was my find?")),
    ("found_own", "hap_own", "find/found/found/finding", _WHAT, _MY, "thing",
     ("good news, my {v} turned up [again]", "I found my {v} again", "I found my {v} under the sofa", "at last I've got my {v} back"),
     ("what turned up again?", "which of my things did I find?", "what did I find again?")),
    ("broke", "hap_household", "break/broke/broken/breaking", _WHAT, _IT, "thing",
     ("I accidentally broke {v}", "oh no, I broke {v}", "I was clumsy and broke {v}", "{v} is broken and it was me", "oops, broke {v} again"),
     ("what did I damage?", "what did I ruin?", "what is broken because of me?", "what did I break by accident?")),
    ("broke_own", "hap_own", "break/broke/broken/breaking", _WHAT, _MY, "thing",
     ("I accidentally broke my {v}", "I sat on my {v}, crack, broken", "I dropped my {v} and now I need a repair, broken", "my {v} broke"),
     ("what did I damage?", "which of my things broke?", "what of mine is broken?")),
    ("hurt", "hap_body", "hurt/hurt/hurt/hurting", _WHAT, _MY, "body part",
     ("I fell and hurt my {v}", "my {v} hurts", "I twisted my {v}", "ouch, my {v} is hurt", "I've got an injured {v}", "my {v} has been sore (since yesterday|for days)",
      "I injured my {v} (playing football|at the gym|on the stairs)", "I've been having pain in my {v}"),
     ("where does it hurt?", "what part of my body hurts?", "what did I injure?", "where am I hurt?", "where is my injury?", "what is sore?")),
    ("broken_bone", "hap_body", "break/broke/broken/breaking", _WHAT, _MY, "body part",
     ("I fell off my bike and broke my {v}", "my {v} is broken", "my {v} is in plaster, it's broken", "they x-rayed my {v}, it's broken", "broke my {v} skiing"),
     ("which bone did I break?", "what's in plaster?", "what did I break when I fell?")),
    ("surgery", "hap_body", "have surgery on/had surgery on/had surgery on/having surgery on", _WHAT, _MY, "body part",
     ("they operated on my {v}", "I had an operation on my {v}", "my {v} was operated on", "I had my {v} operated", "the surgeons fixed my {v}"),
     ("what was my operation?", "what did they operate on?", "what part of me was operated on?", "what was my surgery for?")),
    ("cooked", "hap_dish", "cook/cooked/cooked/cooking", _WHAT, _IT, "dish",
     ("I made {v} (for dinner|for lunch|for everybody)", "I cooked {v} for (ten people|my family|the kids)", "dinner was {v}, I cooked it myself", "I stood in the kitchen all evening and cooked {v}",
      "I tried to cook {v}", "there's {v} on the stove, I cooked it"),
     ("what did I make (for dinner|in the kitchen)?", "what was on the stove?", "what meal did I prepare?", "what did I serve?")),
    ("baked", "hap_bake", "bake/baked/baked/baking", _WHAT, _IT, "cake",
     ("I made {v} in the oven", "the whole house smells of {v} because I baked", "I've got {v} in the oven", "I baked {v} for (the party|my colleagues|a friend)", "I was in a baking mood and made {v}"),
     ("what came out of my oven?", "what did I make in the oven?", "what was my latest bake?", "what's in the oven?")),
    ("ate", "hap_dish", "eat/ate/eaten/eating", _WHAT, _IT, "dish",
     ("I had {v} (for breakfast|for lunch|for dinner)", "I ate {v} for (breakfast|lunch|dinner)", "{v} for (lunch|dinner) today", "I've had nothing but {v} today", "I stuffed myself with {v}",
      "my (lunch|dinner|breakfast) was {v}", "I couldn't help it and ate {v}"),
     ("what did I have (for dinner|for lunch|for breakfast|to eat)?", "what was my (lunch|dinner|meal)?", "what food did I have?", "what did I stuff myself with?")),
    ("breakfast", "hap_dish", "have * for breakfast/had * for breakfast/had * for breakfast/having * for breakfast", _WHAT, _IT, "thing",
     ("for breakfast I had {v}", "my breakfast was {v}", "breakfast: {v}", "I started the day with {v}", "I ate {v} this morning"),
     ("what was my breakfast?", "what did I eat for breakfast?", "what did I eat this morning?", "what did I start the day with?")),
    ("drank", "hap_drink", "drink/drank/drunk/drinking", _WHAT, _IT, "drink",
     ("I had {v} (with my meal|at the bar|in the cafe)", "I only had {v} [to drink]", "I sat on the balcony with {v}", "to drink I had {v}", "I drank {v} all evening"),
     ("what did I have to drink?", "what was in my glass?", "what was in my cup?", "which beverage did I have?")),
    ("ordered", "hap_thing", "order/ordered/ordered/ordering", _WHAT, _IT, "thing",
     ("I ordered {v} online", "{v} should arrive (tomorrow|next week), I ordered it", "I'm waiting for the parcel, I ordered {v}", "there's {v} in the mail for me, I ordered it"),
     ("what's in my parcel?", "what's coming in the mail?", "what am I waiting for from the shop?", "what did I order online?")),
    ("ordered_food", "hap_dish", "order * for dinner/ordered * for dinner/ordered * for dinner/ordering * for dinner", _WHAT, _IT, "dish",
     ("I ordered {v} at the restaurant", "at the restaurant I had {v}", "no cooking tonight, I ordered {v}", "we ordered {v} tonight"),
     ("what did I order at the restaurant?", "what did I order to eat?", "which dish did I order?")),
    ("sold", "hap_thing", "sell/sold/sold/selling", _WHAT, _IT, "thing",
     ("I sold {v} online", "somebody bought {v} from me", "I got rid of {v}, sold it", "I sold {v} at the flea market", "I no longer have {v}, sold"),
     ("what did somebody buy from me?", "what did I get money for?", "what did I sell online?", "what did I get rid of?")),
    ("sold_own", "hap_own", "sell/sold/sold/selling", _WHAT, _MY, "thing",
     ("I sold my {v} online", "no more {v} for me, I sold mine", "somebody bought my {v}", "I got rid of my {v}, sold it"),
     ("what of mine did I sell?", "which of my things did somebody buy?", "what did I get rid of?")),
    ("fixed", "hap_household", "fix/fixed/fixed/fixing", _WHAT, _IT, "thing",
     ("I spent the (morning|afternoon|whole day) fixing {v}", "I repaired {v}", "{v} works again, I fixed it myself", "I managed to fix {v}", "with a bit of tape I fixed {v}"),
     ("what did I repair?", "what works again [thanks to me]?", "what did I get working again?", "what was my repair job?")),
    ("cleaned", "hap_household", "clean/cleaned/cleaned/cleaning", _WHAT, _IT, "thing",
     ("I spent the (morning|afternoon|whole day) cleaning {v}", "{v} is spotless now, I cleaned it", "I scrubbed {v}", "cleaning day, I did {v}"),
     ("what did I scrub?", "what is spotless now?", "what was I cleaning?", "what did I make clean?")),
    ("renovated", "hap_household", "renovate/renovated/renovated/renovating", _WHAT, _IT, "thing",
     ("I spent (weeks|the whole summer) renovating {v}", "{v} looks like new, I renovated it", "we redid {v}", "{v} has been renovated", "dust everywhere, I'm renovating {v}"),
     ("what did I redo?", "what was my renovation about?", "what part of the house did I renovate?", "what looks like new?")),
    ("planted", "hap_plant", "plant/planted/planted/planting", _WHAT, _IT, "plant",
     ("I planted {v} in the garden", "I put {v} in the ground", "there's {v} in my garden now, I planted that", "I spent the day in the garden planting {v}", "my balcony now has {v}, planted by me"),
     ("what did I put in the ground?", "what did I plant in the garden?", "what's growing in my garden?", "what's new in my garden?")),
    ("harvested", "hap_plant", "harvest * from the garden/harvested * from the garden/harvested * from the garden/harvesting * from the garden", _WHAT, _IT, "thing",
     ("I got {v} from my garden", "the garden gave me {v}", "this year we had {v} from the garden"),
     ("what did the garden give me?", "what did I get from my garden?", "what was my harvest?")),
    ("painted", "hap_artwork", "paint/painted/painted/painting", _WHAT, _IT, "thing",
     ("I spent the (morning|afternoon|whole day) painting {v}", "I got my brushes out and painted {v}", "there's paint in my hair because I painted {v}", "I painted {v} blue"),
     ("what did I use my brushes for?", "what was I painting?", "what got a coat of paint?", "what is my newest painting?")),
    ("drew", "hap_artwork", "draw/drew/drawn/drawing", _WHAT, _IT, "thing",
     ("I made a drawing of {v}", "I sketched {v}", "I sat down with a pencil and drew {v}", "I spent an hour drawing {v}"),
     ("what did I sketch?", "what is on my drawing?", "what was I drawing?")),
    ("built", "hap_build", "build/built/built/building", _WHAT, _IT, "thing",
     ("I spent the (weekend|afternoon|whole summer) building {v}", "I built {v} with my own hands", "I made {v} out of (wood|old boxes|scrap)", "we built {v} for the kids", "{v} is done, I built it from scratch"),
     ("what did I make with my own hands?", "what was I building?", "what did I put together?", "what did I make out of wood?")),
    ("wrote", "hap_work", "write/wrote/written/writing", _WHAT, _IT, "text",
     ("I sat down and wrote {v}", "I spent the (morning|evening) writing {v}", "I put my thoughts into {v}, wrote it all down", "I managed to write {v}"),
     ("what did I put on paper?", "what was I writing?", "what did I sit down to write?", "what came out of my pen?")),
    ("recorded", "hap_work", "record/recorded/recorded/recording", _WHAT, _IT, "thing",
     ("I was in the studio and recorded {v}", "with my new microphone I recorded {v}", "the band and I recorded {v}", "I spent the evening recording {v}"),
     ("what did I record in the studio?", "what was I recording?", "what is on my recording?")),
    ("sang", "hap_work", "sing/sang/sung/singing", _WHAT, _IT, "thing",
     ("I was on stage and sang {v}", "I sang {v} in front of (everyone|a hundred people)", "at karaoke I sang {v}", "our choir sang {v}"),
     ("what did I sing on stage?", "what was I singing?", "what did my choir sing?")),
    ("played", "hap_role", "play/played/played/playing", _WHAT, _IT, "thing",
     ("I spent the (evening|afternoon) playing {v}", "I played {v} (with the kids|with a friend|in the park)", "we had fun playing {v}", "game night, we played {v}"),
     ("what game did I play?", "what was I playing?", "what did we play (together|that evening)?")),
    ("read", "hap_book", "read/read/read/reading", _WHAT, _IT, "book",
     ("I'm reading {v} (at the moment|right now|these days)", "I've been reading {v}", "I stayed up late with {v}", "on my bedside table: {v}", "I couldn't put {v} down", "currently reading {v}"),
     ("what am I reading?", "which book am I reading?", "what's on my bedside table?", "what book did I stay up with?", "what was I reading?")),
    ("finished", "hap_book", "finish reading/finished reading/finished reading/finishing", _WHAT, _IT, "book",
     ("I finished {v}", "I got to the end of {v}", "last page done, that was {v}", "I finally got through {v}", "took me months but I finished {v}"),
     ("what did I finish?", "which book did I get through?", "what did I get to the end of?", "which book did I read to the end?")),
    ("watched", "hap_film", "watch/watched/watched/watching", _WHAT, _IT, "film",
     ("I saw {v} (on tv|at the cinema|last night)", "we went to the movies and saw {v}", "I sat on the couch and watched {v}", "I've been watching {v}", "film night, we watched {v}", "I cried watching {v}"),
     ("what did I see (on tv|at the cinema|at the movies)?", "what film did I see?", "(which|what) (movie|show|series) did I watch?", "what was on last night?", "what was I watching?")),
    ("visited", "hap_place", "visit/visited/visited/visiting", _WHAT, _IT, "place",
     ("I went to {v}", "I've been to {v}", "I was at {v} (with my family|with the kids|on Sunday)", "we took a trip to {v}", "I had a look around {v}", "our outing was to {v}", "I spent (a day|the weekend) at {v}"),
     ("where did I go?", "where have I been?", "where was I?", "which place did I go to?", "what was my trip to?", "where did my outing take me?")),
    ("travelled", "hap_place", "travel to/travelled to/travelled to/travelling to", _WHERE, _IT, "place",
     ("I went on a trip to {v}", "I was away, I went to {v}", "I went on holiday to {v}", "I'm back from {v}", "my last trip was to {v}", "my vacation was in {v}"),
     ("where did I go on holiday?", "where was my vacation?", "where did I spend my holidays?", "what was my last trip?")),
    ("drove_to", "hap_place", "drive to/drove to/driven to/driving to", _WHERE, _IT, "place",
     ("I took the car and went to {v}", "I drove all the way to {v}", "I sat in the car for hours to get to {v}", "road trip to {v} (today|yesterday)"),
     ("where did I go by car?", "where did I take the car?", "what was my drive to?")),
    ("biked_to", "hap_place", "bike to/biked to/biked to/biking to", _WHERE, _IT, "place",
     ("I cycled to {v}", "I rode my bike to {v}", "I took the bike to {v}", "on my bike I made it to {v}"),
     ("where did I cycle to?", "where did I go by bike?", "where did I ride my bike?")),
    ("hiked_to", "hap_place", "hike to/hiked to/hiked to/hiking to", _WHERE, _IT, "place",
     ("I went on a hike to {v}", "I walked all the way to {v}", "sore feet today, I hiked to {v}", "we did the trail to {v}"),
     ("where did I walk to?", "where did my hike go?", "where did we go hiking?")),
    ("swam", "hap_distance", "swim/swam/swum/swimming", ("how far", "a certain distance", "any distance"), _IT, "distance",
     ("I was in the pool and swam {v}", "I managed to swim {v} without a break", "{v} of swimming today", "I went swimming and did {v}"),
     ("how much did I swim?", "what distance did I swim?", "how many kilometres did I swim?")),
    ("ran", "hap_distance", "run/ran/run/running", ("how far", "a certain distance", "any distance"), _IT, "distance",
     ("I went for a run and did {v}", "I jogged {v} (before breakfast|in the rain|through the park)", "{v} of running today, I'm dead", "my run today was {v}", "ran {v} and my legs are gone"),
     ("how much did I run?", "what distance did I run?", "how many kilometres did I run?", "how long was my run?")),
    ("walked", "hap_distance", "walk/walked/walked/walking", ("how far", "a certain distance", "any distance"), _IT, "distance",
     ("I went for a walk and did {v}", "I did {v} on foot", "{v} on foot today, not bad", "my walk today was {v}"),
     ("how much did I walk?", "what distance did I walk?", "how long was my walk?")),
    ("adopted", "hap_new_pet", "adopt/adopted/adopted/adopting", _WHAT, _IT, "animal",
     ("I got {v} from the shelter", "I gave {v} a home", "we have a new family member, we adopted {v}", "there's {v} living with me now, I adopted it", "I couldn't say no and adopted {v}"),
     ("what animal did I take in?", "what pet did I get from the shelter?", "who is our new family member?", "what animal did I give a home to?")),
    ("rescued", "hap_new_pet", "rescue/rescued/rescued/rescuing", _WHAT, _IT, "animal",
     ("I saved {v} (from the road|from a ditch|from the rain)", "I pulled {v} out of the pond", "there was {v} in trouble and I rescued it", "hero of the day: I rescued {v}"),
     ("what animal did I save?", "what did I save?", "what did I pull out of the pond?")),
    ("won", "hap_prize", "win/won/won/winning", _WHAT, _IT, "prize",
     ("I can't believe it, I won {v}", "I took part and won {v}", "yes yes yes I won {v}", "my prize was {v}", "lucky day, won {v}", "I'm the winner of {v}"),
     ("what was my prize?", "what am I the winner of?", "what was my big win?", "what did I get for winning?")),
    ("missed", "hap_event", "miss/missed/missed/missing", _WHAT, _IT, "thing",
     ("I overslept and missed {v}", "I was too late for {v}", "because of the traffic I missed {v}", "I wasn't at {v}, I missed it", "what a pity, I missed {v}"),
     ("what was I too late for?", "what did I not make it to?", "what did I miss because I overslept?")),
    ("attended", "hap_event", "go to/went to/gone to/going to", _WHAT, _IT, "event",
     ("I was at {v}", "I attended {v}", "they invited me to {v} and I went", "I had a great time at {v}", "I took part in {v}", "I dressed up for {v} yesterday"),
     ("which event was I at?", "where was I?", "what did I attend?", "what did I take part in?", "what was I at?")),
    ("cancelled", "hap_event", "cancel/cancelled/cancelled/cancelling", _WHAT, _IT, "thing",
     ("I'm not going to {v}, I cancelled", "I had to cancel {v}", "I called off {v}", "{v} is off, I cancelled", "I won't be at {v}, cancelled it"),
     ("what did I call off?", "what did I say no to?", "what had to be cancelled?", "what's off?")),
    ("organised", "hap_event", "organise/organised/organised/organising", _WHAT, _IT, "event",
     ("I'm the one who organised {v}", "I spent weeks organising {v}", "I put together {v}", "I planned {v}, every detail"),
     ("what event did I plan?", "what did I put together?", "what was I organising?")),
    ("forgot", "hap_event", "forget/forgot/forgotten/forgetting", _WHAT, _IT, "thing",
     ("I completely forgot {v}", "{v} slipped my mind", "how could I forget {v}", "I forgot about {v}", "I should have been at {v} but I forgot"),
     ("what slipped my mind?", "what did I completely forget?", "what did I forget about?")),
    ("forgot_own", "hap_own", "forget/forgot/forgotten/forgetting", _WHAT, _MY, "thing",
     ("I left my {v} at home", "I left my {v} on the (train|bus)", "I went out without my {v}", "I forgot my {v} at (home|the office|the gym)", "stupid me, my {v} got left behind, I forgot"),
     ("what did I leave at home?", "what did I leave behind?", "what did I go out without?", "which of my things did I forget?")),
    ("celebrated", "hap_event", "celebrate at/celebrated at/celebrated at/celebrating at", _WHAT, _IT, "event",
     ("I was celebrating at {v}", "I danced all night at {v}", "we had a big celebration at {v}", "I had too much champagne at {v}"),
     ("where did I celebrate?", "where was I celebrating?", "where did we dance all night?")),
    ("started", "hap_pursuit", "take up/took up/taken up/taking up", _WHAT, _IT, "hobby",
     ("I started {v}", "I've started with {v}", "I have a new hobby: {v}", "I'm new to {v}, just started", "I recently got into {v}", "my new thing is {v}"),
     ("what did I start?", "what's my new hobby?", "what did I get into?", "what am I new to?")),
    ("learned", "hap_pursuit", "learn/learned/learned/learning", _WHAT, _IT, "skill",
     ("I'm learning {v}", "I taught myself {v}", "a friend taught me {v}", "I've been practising {v}", "{v} is what I'm learning (now|these days)"),
     ("what am I learning?", "what did I teach myself?", "what have I been practising?", "what new skill do I have?")),
    ("gave_up", "hap_pursuit", "give up/gave up/given up/giving up", _WHAT, _IT, "hobby",
     ("I stopped doing {v}", "I quit {v}", "no more {v} for me, I gave up", "I'm done with {v}"),
     ("what did I quit?", "what did I stop doing?", "what am I done with?")),
    ("studied", "hap_pursuit", "study/studied/studied/studying", _WHAT, _IT, "subject",
     ("I spent (hours|the whole day) studying {v}", "I sat in the library with {v} all day, studied hard", "I've been studying {v} for weeks", "for the exam I studied {v}"),
     ("what was I studying?", "which subject did I study?", "what did I sit in the library for?")),
    ("signed_up", "hap_class", "sign up for/signed up for/signed up for/signing up for", _WHAT, _IT, "course",
     ("I registered for {v}", "I put my name down for {v}", "I enrolled in {v}", "I'm doing {v} from next month, signed up today", "you can now find me at {v}, I signed up"),
     ("what did I register for?", "what did I put my name down for?", "what did I enrol in?", "what course am I in now?")),
    ("joined", "hap_club", "join/joined/joined/joining", _WHAT, _IT, "group",
     ("I became a member of {v}", "I'm [now] in {v}", "I'm a member of {v}", "they let me into {v}", "since last week I've been in {v}"),
     ("what am I a member of?", "which club am I in?", "what did I become a member of?", "what group am I in?")),
    ("left_club", "hap_club", "leave/left/left/leaving", _WHAT, _IT, "group",
     ("I quit {v}", "I'm no longer in {v}, I left", "I walked out of {v}", "I've had enough of it, I left {v}"),
     ("what did I quit?", "which club did I walk out of?", "what am I no longer in?")),
    ("volunteered", "hap_venue", "volunteer at/volunteered at/volunteered at/volunteering at", _WHERE, _IT, "place",
     ("I volunteer at {v}", "I help out at {v} (on weekends|for free|once a week)", "I do volunteer work at {v}", "I'm a volunteer at {v}", "I work for free at {v}"),
     ("where do I volunteer?", "where do I help out?", "where do I do volunteer work?", "where am I a volunteer?")),
    ("met", "name", "meet/met/met/meeting", _WHO, _IT, "person",
     ("I ran into {v} (at the supermarket|in town|on the train)", "I bumped into {v}", "I got to know {v}", "I was out with {v}", "I had coffee with {v}", "I hung out with {v}", "{v} and I met (in town|for lunch)"),
     ("who did I (run|bump) into?", "who was I out with?", "who did I get to know?", "who did I have coffee with?", "who did I hang out with?")),
    ("called", "name", "call/called/called/calling", _WHO, _IT, "person",
     ("I was on the phone with {v}", "I rang {v}", "I phoned {v}", "I talked to {v} on the phone", "I gave {v} a call", "I had a long phone call with {v}"),
     ("who was I on the phone with?", "who did I phone?", "who did I ring?", "who did I talk to [on the phone]?", "who did I give a call?")),
    ("called_rel", "hap_relation", "call/called/called/calling", _WHO, _MY, "person",
     ("I was on the phone with my {v}", "I rang my {v}", "I talked to my {v} on the phone", "I gave my {v} a call", "my {v} and I talked on the phone"),
     ("who was I on the phone with?", "who did I phone?", "who did I ring?", "who did I talk to [on the phone]?")),
    ("visited_rel", "hap_relation", "visit/visited/visited/visiting", _WHO, _MY, "person",
     ("I went to see my {v}", "I was at my {v}'s place", "I spent (the weekend|Sunday|the day) with my {v}", "I dropped by my {v}'s", "we had coffee and cake at my {v}'s"),
     ("who did I go and see?", "who did I drop by?", "whose place was I at?", "who did I spend the day with?")),
    ("argued_rel", "hap_relation", "argue with/argued with/argued with/arguing with", _WHO, _MY, "person",
     ("I had a fight with my {v}", "my {v} and I had an argument", "I had a row with my {v}", "my {v} and I aren't speaking, we argued", "I fell out with my {v}"),
     ("who did I have a fight with?", "who did I fall out with?", "who did I have a row with?", "who am I not speaking to?")),
    ("invited", "name", "invite/invited/invited/inviting", _WHO, _IT, "person",
     ("I asked {v} to come over", "I invited {v} (to my party|for dinner|to the wedding)", "{v} is coming, I sent an invitation", "{v} is on my guest list, I've invited them already"),
     ("who is on my guest list?", "who did I ask to come?", "who did I invite for dinner?", "who is coming to my party?")),
    ("invited_rel", "hap_relation", "invite/invited/invited/inviting", _WHO, _MY, "person",
     ("I asked my {v} to come over", "I invited my {v} (to my party|for dinner|for christmas)", "I'm having my {v} over, I sent an invitation", "I've invited my {v} for Sunday lunch"),
     ("who is on my guest list?", "who did I ask to come?", "who did I invite for dinner?")),
    ("texted", "name", "text/texted/texted/texting", _WHO, _IT, "person",
     ("I sent {v} a message", "I wrote to {v}", "I dropped {v} a line", "I messaged {v}"),
     ("who did I send a message to?", "who did I write to?", "who did I message?")),
    ("helped", "name", "help/helped/helped/helping", _WHO, _IT, "person",
     ("I gave {v} a hand", "I helped {v} (move house|with the garden|with the taxes|with homework)", "{v} needed help so I went over", "I lent {v} a hand (yesterday|with the boxes)"),
     ("who did I give a hand?", "who needed my help?", "who did I lend a hand?")),
    ("argued_about", "hap_matter", "argue about/argued about/argued about/arguing about", _WHAT, _IT, "thing",
     ("we had a fight about {v}", "the argument was about {v}", "there was a row about {v}", "I got angry because of {v} and we argued", "my (wife|husband|boss|flatmate) and I argued about {v}"),
     ("what was the (argument|fight|row) about?", "what did we fight about?", "why did we argue?", "what made us argue?")),
    ("dreamed", "hap_dream", "dream about/dreamed about/dreamed about/dreaming about", _WHAT, _IT, "thing",
     ("last night I dreamed of {v}", "I had a dream about {v}", "in my dream there was {v}", "I dreamt about {v}", "weird dream last night: {v}", "I woke up from a dream about {v}", "my dream was about {v}"),
     ("what was my dream about?", "what did I dream?", "what did I dream of?", "what was in my dream?", "what happened in my dream?")),
    ("applied", "hap_position", "apply as/applied as/applied as/applying as", _WHAT, ("{a v}", "{a v}"), "job",
     ("I sent off an application to become {a v}", "I applied to be {a v}", "I want to be {a v}, so I applied", "I handed in my application as {a v}", "wish me luck, I applied for {a v} job"),
     ("what job did I apply for?", "what position did I apply for?", "what did I apply to be?", "what was my application for?", "what did I apply for?")),
    ("promoted", "hap_position", "get promoted to/got promoted to/been promoted to/getting promoted to", _WHAT, _IT, "position",
     ("I was promoted to {v}", "they made me {v}", "I'm {v} now, I got the promotion", "I moved up to {v}", "from now on I'm {v}, promotion at last", "my promotion came through, I'm {v}"),
     ("what's my new position?", "what was I promoted to?", "what did they make me?", "what is my new role?", "which position did I get?")),
    ("threw_away", "hap_thing", "throw * away/threw * away/thrown * away/throwing * away", _WHAT, _IT, "thing",
     ("I put {v} in the bin", "I chucked out {v}", "{v} ended up in the trash", "I finally got rid of {v}, threw it out"),
     ("what did I chuck out?", "what ended up in the bin?", "what did I get rid of?", "what did I throw in the trash?")),
    ("gave_away", "hap_thing", "give * away/gave * away/given * away/giving * away", _WHAT, _IT, "thing",
     ("I gave {v} to charity", "I donated {v}", "I gave {v} away for free", "somebody else is happy with {v} now, I gave it away"),
     ("what did I donate?", "what did I give to charity?", "what did I give for free?")),
    ("received", "hap_thing", "get * for my birthday/got * for my birthday/got * for my birthday/getting * for my birthday", _WHAT, _IT, "present",
     ("for my birthday I got {v}", "they gave me {v} for my birthday", "my birthday present was {v}", "I unwrapped {v} on my birthday", "my family got me {v} for my birthday"),
     ("what was my birthday present?", "what did they give me for my birthday?", "what present did I get?", "what did I unwrap on my birthday?")),
    ("xmas_present", "hap_thing", "get * for christmas/got * for christmas/got * for christmas/getting * for christmas", _WHAT, _IT, "present",
     ("for christmas I got {v}", "Santa brought me {v}", "my christmas present was {v}", "under the tree there was {v} for me"),
     ("what was my christmas present?", "what did Santa bring me?", "what was under the tree for me?", "what did they give me for christmas?")),
    ("packed", "hap_thing", "pack/packed/packed/packing", _WHAT, _IT, "thing",
     ("I put {v} in my suitcase", "in my bag there's {v}, all packed", "for the trip I packed {v}", "I'm taking {v} with me, it's packed already"),
     ("what's in my suitcase?", "what's in my bag?", "what am I taking with me?")),
    ("borrowed", "hap_thing", "borrow/borrowed/borrowed/borrowing", _WHAT, _IT, "thing",
     ("a friend lent me {v}", "I borrowed {v} from (a friend|a neighbour|work)", "{v} at my place isn't mine, I borrowed it", "I still have to give back {v}, I borrowed it"),
     ("what do I have to give back?", "what did somebody lend me?", "what's not mine but at my place?")),
    ("installed", "hap_household", "replace/replaced/replaced/replacing", _WHAT, _IT, "thing",
     ("I got a replacement for {v}", "{v} was too old, so I replaced it", "I swapped {v} for a new one", "{v} is brand new, I replaced it"),
     ("what is brand new at home?", "what did I swap for a new one?", "what was too old?")),
    ("saw", "hap_new_pet", "see/saw/seen/seeing", _WHAT, _IT, "animal",
     ("I spotted {v} (in the garden|in the park|on the road|in a window)", "there was {v} (in the garden|on the balcony), I saw it myself", "I saw {v} in the street", "right in front of me was {v}"),
     ("what animal did I spot?", "what was in the garden?", "what did I spot?")),
    ("saw_person", "name", "see/saw/seen/seeing", _WHO, _IT, "person",
     ("I spotted {v} (in the park|in town|at the station)", "{v} was at the (party|market|station), I saw them", "I saw {v} in the street", "I'm pretty sure I saw {v} at the concert"),
     ("who did I spot?", "who was at the market?", "who did I see in the street?")),
    ("stayed_with", "name", "stay with/stayed with/stayed with/staying with", _WHO, _IT, "person",
     ("I slept at {v}'s place", "I spent the night at {v}'s", "I'm crashing at {v}'s", "{v} let me stay for a few nights"),
     ("whose place did I sleep at?", "where did I spend the night?", "who let me stay?")),
    ("moved_away", "city", "move away from/moved away from/moved away from/moving away from", _WHERE, _IT, "town",
     ("I moved out of my flat in {v}", "I used to live in {v} but I moved", "I left {v} for good", "I no longer live in {v}, I moved away"),
     ("where did I use to live?", "which town did I leave?", "which place did I leave for good?", "what town did I turn my back on?")),
)

_DID_KINDS: tuple[Kind, ...] = tuple(
    Kind(
        name=f"hap_{name}",
        value=pool,
        memory=f"you {row['pv']}".replace(obj[0], obj[1]).replace("my birthday", "your birthday"),
        topic=f"{wh[0]} you {row['p']}".replace("my birthday", "your birthday"),
        says=tuple(line % row for line in _DID_SAYS if obj is not _MY or not line.startswith("we ")) + own_says,
        asks=tuple(line % row for line in _DID_ASKS if obj is not _MY or " did we " not in line) + own_asks,
        checks=tuple(line % row for line in _DID_CHECKS if obj is not _MY or not line.startswith("did we ")),
        mentions=tuple(line % row for line in _DID_MENTIONS),
        fixes=tuple(line % row for line in _DID_FIXES),
        denials=tuple(line % row for line in _DID_DENIALS),
        gone=f"you did not {row['ba']}".replace("my birthday", "your birthday"),
    )
    for name, pool, forms, wh, obj, noun, own_says, own_asks in _DID
    for row in ({
        "wh": wh[0], "some": wh[1], "any": wh[2], "noun": noun, "v": obj[0],
        **{key: form.replace(" *", "") for key, form in zip(("b", "p", "pp", "g"), forms.split("/"), strict=True)},
        **{key + end: form.replace("*", what) if "*" in form else f"{form} {what}"
           for key, form in zip(("b", "p", "pp", "g"), forms.split("/"), strict=True)
           for end, what in (("v", obj[0]), ("s", wh[1]), ("a", wh[2]), ("w", wh[0]))},
    },)
)

# --- how I am about it: "I love ...", "I'm worried about ...", "I want to ..." ------------------------------
# me: "I'm afraid of", you: "you are afraid of", q: "am I afraid of", tail: " do" after an infinitive, else "".

_STATE_SAYS: tuple[str, ...] = (
    "%(me)s {v}",
    "%(me)s {v} (at the moment|these days|lately|right now)",
    "guess what, %(me)s {v}",
    "you know, %(me)s {v}",
    "(to be honest|honestly|frankly), %(me)s {v}",
    "I have to (admit|confess), %(me)s {v}",
    "(my friends know|everybody knows|you should know) that %(me)s {v}",
    "(one thing about me|a fact about me|about me): %(me)s {v}",
    "what %(me)s%(tail)s is {v}",
    "{v} - that's what %(me)s%(tail)s",
    "don't tell anyone, but %(me)s {v}",
    "(please remember|keep in mind|note) that %(me)s {v}",
    "I think I never told you that %(me)s {v}",
    "just so you know, %(me)s {v}",
    "(well|hm|you see), the thing is, %(me)s {v}",
    "the truth is that %(me)s {v}",
    "I told a friend (today|yesterday) that %(me)s {v}",
    "it's no secret that %(me)s {v}",
    "(somehow|for some reason) %(me)s {v}",
    "I (realised|noticed|found out) that %(me)s {v}",
)

_STATE_ASKS: tuple[str, ...] = (
    "what %(q)s%(tail)s?",
    "what %(q)s%(tail)s (again|exactly|these days)?",
    "do you (know|remember|recall) what %(me)s%(tail)s?",
    "can you tell me what %(me)s%(tail)s?",
    "tell me what %(me)s%(tail)s",
    "remind me what %(me)s%(tail)s",
    "I forgot what I told you, what %(q)s%(tail)s?",
    "what did I say %(me)s%(tail)s?",
    "what did I tell you %(me)s%(tail)s?",
    "what was it that %(me)s%(tail)s?",
    "what was the thing %(me)s%(tail)s?",
    "any idea what %(me)s%(tail)s?",
    "what do you know about what %(me)s%(tail)s?",
    "if somebody asks what %(me)s%(tail)s, what would you say?",
    "name one thing %(me)s%(tail)s",
    "have you kept what %(me)s%(tail)s?",
)

_STATE_CHECKS: tuple[str, ...] = (
    "%(q)s {v}?",
    "did I (say|mention) [that] %(me)s {v}?",
    "did I tell you [that] %(me)s {v}?",
    "have I told you [that] %(me)s {v}?",
    "is it (true|right|correct) that %(me)s {v}?",
    "am I right that %(me)s {v}?",
    "%(me)s {v}, (right|correct|yes)?",
    "do you remember that %(me)s {v}?",
    "so %(me)s {v}?",
)

_STATE_MENTIONS: tuple[str, ...] = (
    "did I [ever] tell you what %(me)s%(tail)s?",
    "have I told you what %(me)s%(tail)s?",
    "did I mention what %(me)s%(tail)s?",
    "do you know what %(me)s%(tail)s?",
    "is there (anything|something) %(me)s%(tail)s?",
    "have I (ever|already) said what %(me)s%(tail)s?",
    "did I say anything about what %(me)s%(tail)s?",
)

_STATE_FIXES: tuple[str, ...] = (
    "(actually|no,|correction:) %(me)s {v}",
    "sorry, I meant to say that %(me)s {v}",
    "I got that wrong, %(me)s {v}",
    "not that, %(me)s {v}",
    "(no wait|hang on), what %(me)s%(tail)s is {v}",
)

_STATES: tuple[tuple[str, str, str, str, str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    # feelings
    ("stressed", "I'm stressed about", "you are stressed about", "am I stressed about", "", "hap_matter",
     ("what stresses me out is {v}", "it's {v} that stresses me", "I can't relax because of {v}", "I'm (so|really|super) stressed because of {v}"),
     ("what stresses me [out]?", "why am I stressed?", "why can't I relax?", "what is stressing me?")),
    ("worried", "I'm worried about", "you are worried about", "am I worried about", "", "hap_matter",
     ("I worry about {v} (a lot|all the time)", "what worries me is {v}", "I can't sleep because of {v}", "what keeps me up at night is {v}", "I'm (so|really|a bit) worried about {v}"),
     ("what worries me?", "why am I worried?", "what keeps me up at night?", "what do I worry about?", "why can't I sleep?")),
    ("proud", "I'm proud of", "you are proud of", "am I proud of", "", "hap_build",
     ("I built {v} myself and I'm (so|really|very) proud", "the thing that makes me proud is {v}", "what makes me proud is {v}", "I'm (so|really|very) proud of {v}"),
     ("what makes me proud?", "why am I proud?", "what fills me with pride?")),
    ("excited", "I'm excited about", "you are excited about", "am I excited about", "", "hap_matter",
     ("what makes me so excited is {v}", "I can't wait because of {v}", "yay, {v}, I'm so excited", "I'm (so|really|super) excited about {v}"),
     ("why am I excited?", "what excites me?", "what makes me so excited?")),
    ("nervous", "I'm nervous about", "you are nervous about", "am I nervous about", "", "hap_matter",
     ("what makes me nervous is {v}", "I've got butterflies because of {v}", "I'm a bundle of nerves because of {v}", "I'm (so|really|a little) nervous about {v}"),
     ("what makes me nervous?", "why am I nervous?", "why do I have butterflies?")),
    ("happy", "I'm happy about", "you are happy about", "am I happy about", "", "hap_matter",
     ("what makes me happy is {v}", "I'm smiling because of {v}", "I'm (so|really|very) happy about {v}", "I'm in a good mood because of {v}"),
     ("what makes me happy?", "why am I happy?", "why am I in a good mood?")),
    ("sad", "I'm sad about", "you are sad about", "am I sad about", "", "hap_matter",
     ("what makes me sad is {v}", "I feel down because of {v}", "I'm (so|really|very|a bit) sad about {v}", "I cried because of {v}"),
     ("what makes me sad?", "why am I sad?", "why do I feel down?", "why did I cry?")),
    ("angry", "I'm angry about", "you are angry about", "am I angry about", "", "hap_matter",
     ("what makes me angry is {v}", "what makes me furious: {v}", "I'm (so|really|very) angry about {v}", "I could scream because of {v}", "I'm mad about {v}"),
     ("what makes me angry?", "why am I angry?", "why am I so mad?", "what am I mad about?")),
    ("annoyed", "I'm annoyed by", "you are annoyed by", "am I annoyed by", "", "hap_like",
     ("what annoys me, honestly: {v}", "what gets on my nerves is {v}", "I'm (so|really|constantly) annoyed by {v}", "nothing gets on my nerves like {v}"),
     ("what annoys me?", "what gets on my nerves?", "why am I annoyed?")),
    ("disappointed", "I'm disappointed with", "you are disappointed with", "am I disappointed with", "", "hap_matter",
     ("what a disappointment, {v}", "I expected more from {v}", "{v} let me down", "I'm (so|really|very) disappointed with {v}"),
     ("what disappointed me?", "what let me down?", "why am I disappointed?")),
    ("grateful", "I'm grateful for", "you are grateful for", "am I grateful for", "", "hap_like",
     ("I feel so thankful for {v}", "thank goodness for {v}", "every day I give thanks for {v}", "I'm (so|really|very) grateful for {v}"),
     ("what am I thankful for?", "why am I so grateful?", "what makes me feel thankful?")),
    ("fed_up", "I'm fed up with", "you are fed up with", "am I fed up with", "", "hap_matter",
     ("I've had it with {v}", "I've had enough of {v}", "I'm sick of {v}", "enough with {v} already"),
     ("what am I sick of?", "what have I had enough of?", "why am I fed up?")),
    ("afraid", "I'm afraid of", "you are afraid of", "am I afraid of", "", "hap_fear",
     ("I'm scared of {v}", "what scares me: {v}", "I have a fear of {v}", "I've got a phobia of {v}", "I'm terrified of {v}", "my biggest fear: {v}", "I freak out because of {v}", "since childhood I've been scared of {v}"),
     ("what scares me?", "what am I scared of?", "what's my (biggest|greatest) fear?", "what frightens me?", "what do I fear?", "which phobia do I have?", "what am I terrified of?")),
    ("obsessed", "I'm obsessed with", "you are obsessed with", "am I obsessed with", "", "hap_like_wide",
     ("I can't stop thinking about {v}", "all I think about is {v}", "I'm hooked on {v}", "I'm (totally|completely) obsessed with {v}"),
     ("what am I hooked on?", "what can't I stop thinking about?", "what's my obsession?")),
    ("into", "I'm interested in", "you are interested in", "am I interested in", "", "hap_topic",
     ("I'm into {v}", "what fascinates me is {v}", "I find {v} fascinating", "I'm (very|really) interested in {v}", "I'm curious about {v}", "I could read about {v} for hours", "my big interest: {v}"),
     ("what am I into?", "what are my interests?", "what do I find fascinating?", "what could I read about for hours?", "what am I curious about?", "what interests me?")),
    ("good_at", "I'm good at", "you are good at", "am I good at", "", "hap_pursuit",
     ("I'm pretty good at {v}", "{v} is my strong suit", "I have a talent for {v}", "nobody beats me at {v}", "my talent is {v}", "I'm not bad at {v}", "I rock at {v}"),
     ("what's my talent?", "what am I talented at?", "what are my strengths?", "what can I do well?", "what's my strong suit?")),
    ("bad_at", "I'm bad at", "you are bad at", "am I bad at", "", "hap_pursuit",
     ("I'm terrible at {v}", "I'm no good at {v}", "I suck at {v}", "{v} is not my strong suit", "I'm hopeless at {v}", "my weakness is {v}"),
     ("what am I terrible at?", "what am I no good at?", "what's my weakness?", "what am I hopeless at?")),
    ("looking_forward", "I'm looking forward to", "you are looking forward to", "am I looking forward to", "", "hap_event",
     ("I can't wait for {v}", "only a few more days until {v}, yay", "I'm counting the days until {v}", "I'm (really|so) looking forward to {v}"),
     ("what can't I wait for?", "what am I counting the days until?", "what do I look forward to?")),
    ("miss_now", "I miss", "you miss", "do I miss", "", "hap_like",
     ("I really miss {v}", "I wish I had {v} here", "here I don't get {v} and I miss that", "I'm longing for {v}"),
     ("what do I long for?", "what do I wish I had here?", "what am I missing?")),
    # likes and opinions
    ("love", "I love", "you love", "do I love", "", "hap_like_wide",
     ("I really love {v}", "I'm a big fan of {v}", "I'm crazy about {v}", "there's nothing better than {v}", "nothing beats {v}", "I adore {v}", "can't live without {v}"),
     ("what am I a fan of?", "what do I adore?", "what am I crazy about?", "what can't I live without?", "what makes my heart jump?")),
    ("like", "I like", "you like", "do I like", "", "hap_like_wide",
     ("I quite like {v}", "I'm fond of {v}", "I've got a soft spot for {v}", "{v}? yes please, I like that", "I do like {v}"),
     ("what am I fond of?", "what do I have a soft spot for?", "what things do I like?")),
    ("love_doing", "I love", "you love", "do I love", "", "hap_doing",
     ("{v} is my favourite thing to do", "{v} makes me happy", "I enjoy {v}", "nothing better than {v}", "I'm happiest when I'm {v}", "I'm really fond of {v}"),
     ("what do I enjoy?", "what do I enjoy doing?", "what do I love doing?", "what makes me happy?", "what am I happiest doing?", "what's my favourite thing to do?")),
    ("hate", "I hate", "you hate", "do I hate", "", "hap_like_wide",
     ("I really hate {v}", "I detest {v}", "I despise {v}", "get away from me with {v}", "{v}? ugh, no, I hate that", "nothing worse than {v}"),
     ("what do I detest?", "what do I despise?", "what do I find worse than anything?", "what am I not a fan of?")),
    ("cant_stand", "I can't stand", "you can't stand", "can't I stand", "", "hap_like_wide",
     ("what drives me crazy is {v}", "I cannot stand {v}", "I can't bear {v}", "{v} - no thanks, can't stand that", "keep {v} away from me"),
     ("what drives me crazy?", "what can't I bear?", "what should one keep away from me?")),
    ("dislike", "I don't like", "you don't like", "don't I like", "", "hap_like_wide",
     ("I'm not a fan of {v}", "{v}? not my thing", "I dislike {v}", "I'm not keen on {v}", "I was never fond of {v}"),
     ("what do I dislike?", "what am I not a fan of?", "what's not my thing?", "what am I not keen on?")),
    ("hate_doing", "I hate", "you hate", "do I hate", "", "hap_doing",
     ("{v} is the worst", "{v} is not for me", "I really don't like {v}", "you won't catch me {v}", "I can't stand {v}"),
     ("what do I hate doing?", "what don't I like doing?", "what won't you catch me doing?")),
    ("prefer", "I prefer", "you prefer", "do I prefer", "", "hap_drink",
     ("given the choice I take {v}", "I'd rather have {v}", "I always go for {v}", "make it {v} for me"),
     ("what would I rather have?", "what do I always go for?", "what's my preference?")),
    ("avoid", "I avoid", "you avoid", "do I avoid", "", "hap_like",
     ("I stay away from {v}", "I keep clear of {v}", "I try not to have anything to do with {v}", "whenever I can I avoid {v}"),
     ("what do I stay away from?", "what do I keep clear of?", "what do I try not to have anything to do with?")),
    ("overrated", "I think people overrate", "you think people overrate", "do I think people overrate", "", "hap_pursuit",
     ("I think {v} is overrated", "if you ask me, everyone overrates {v}", "in my opinion people make too much fuss about {v}", "I don't get the hype about {v}", "{v}? overrated, I think"),
     ("what do I find overrated?", "what do I think is overrated?", "what hype don't I get?", "in my opinion, what is overrated?")),
    ("believe_in", "I believe in", "you believe in", "do I believe in", "", "hap_topic",
     ("I'm a believer in {v}", "I put my faith in {v}", "I strongly believe in {v}"),
     ("what are my beliefs?", "what do I put my faith in?", "what am I a believer in?")),
    ("understand", "I don't understand", "you don't understand", "don't I understand", "", "hap_topic",
     ("I know nothing about {v}", "what confuses me is {v}", "I just don't get {v}", "I've no clue about {v}", "a mystery to me: {v}"),
     ("what confuses me?", "what do I know nothing about?", "what don't I get?", "what is a mystery to me?")),
    ("need", "I need", "you need", "do I need", "", "hap_thing",
     ("I really need {v}", "I'm in need of {v}", "what I'm missing at home is {v}", "I could really use {v}", "I urgently need {v}", "I have to get {v} soon"),
     ("what could I use?", "what am I in need of?", "what do I have to get?", "what am I missing at home?")),
    ("want", "I want", "you want", "do I want", "", "hap_thing",
     ("I'd love to have {v}", "I wish I had {v}", "{v} would be great to have", "if I had the money I'd get {v}", "on my wish list: {v}", "I've always wanted {v}", "I want {v} for christmas"),
     ("what's on my wish list?", "what would I love to have?", "what do I wish for?", "what have I always wanted?", "what should one give me?")),
    ("looking_for", "I'm looking for", "you are looking for", "am I looking for", "", "hap_thing",
     ("I've been searching for {v} for weeks", "do you know where one can get {v}, I'm looking for that", "on the hunt for {v}", "I'm searching for {v}"),
     ("what am I searching for?", "what am I on the hunt for?", "what have I been searching for?")),
    ("collect", "I collect", "you collect", "do I collect", "", "hap_like",
     ("I have a collection, it's about {v}", "my collection: {v}", "I've been collecting pictures of {v}, well, everything to do with it"),
     ("what is in my collection?", "what's my collection about?", "what do I gather at home?")),
    # infinitives
    ("want_to", "I want to", "you want to", "do I want to", " do", "hap_do",
     ("I'd like to {v}", "I feel like I want to {v}", "I'm dying to {v}", "it's my wish to {v}", "I wanna {v}"),
     ("what would I like to do?", "what's my wish?", "what am I dying to do?")),
    ("wish_could", "I wish I could", "you wish you could", "do I wish I could", " do", "hap_do",
     ("if only I could {v}", "I'd give anything to be able to {v}", "how I wish I could {v}", "it would be so nice if I could {v}"),
     ("what would I give anything for?", "what do I wish for?", "what would I do if I could?", "what's my (secret|big) wish?")),
    ("dream_to", "I dream of one day being able to", "you dream of one day being able to", "do I dream of one day being able to", " do", "hap_do",
     ("one day I will {v}", "my dream is to {v}", "my big dream: to {v}", "before I die I want to {v}", "on my bucket list: {v}", "it's always been my dream to {v}"),
     ("what's my [big] dream?", "what is on my bucket list?", "what do I want to do before I die?", "what do I dream of?")),
    ("trying_to", "I'm trying to", "you are trying to", "am I trying to", " do", "hap_do",
     ("I try to {v} more", "I'm doing my best to {v}", "my new year's resolution is to {v}", "I'm making an effort to {v}"),
     ("what's my resolution?", "what am I making an effort to do?", "what am I doing my best to do?")),
    ("have_to", "I have to", "you have to", "do I have to", " do", "hap_do",
     ("I've got to {v}", "I need to {v}", "I must {v}", "I really should {v}", "on my to-do list: {v}", "no way around it, I have to {v}", "gotta {v}"),
     ("what do I need to do?", "what must I do?", "what's on my to-do list?", "what should I do?", "what do I still have to do?", "what have I got to do?")),
    ("forgot_to", "I forgot to", "you forgot to", "did I forget to", " do", "hap_do",
     ("oh no, I forgot to {v}", "I was supposed to {v} but I forgot", "I meant to {v} but it slipped my mind", "it slipped my mind to {v}"),
     ("what slipped my mind?", "what was I supposed to do?", "what did I forget?")),
    ("promised_to", "I promised to", "you promised to", "did I promise to", " do", "hap_do",
     ("I gave my word to {v}", "I made a promise: {v}", "I promised (the kids|a friend|everyone) to {v}", "a promise is a promise, I'll {v}"),
     ("what did I promise?", "what was my promise?", "what did I give my word on?")),
    ("decided_to", "I decided to", "you decided to", "did I decide to", " do", "hap_do",
     ("I've made up my mind to {v}", "my decision is to {v}", "after a long think I decided to {v}", "it's settled, I'm going to {v}"),
     ("what did I decide?", "what was my decision?", "what have I made up my mind about?")),
    ("learning_to", "I never learned to", "you never learned to", "did I never learn to", " do", "hap_do",
     ("nobody ever taught me to {v}", "I don't know how to {v}", "I still can't {v}", "I have no idea how to {v}"),
     ("what did nobody teach me?", "what can't I do?", "what don't I know how to do?")),
    ("used_to", "I used to", "you used to", "did I use to", " do", "hap_do",
     ("years ago I would {v} all the time", "when I was a kid I used to {v}", "in the old days I used to {v}", "as a child I would {v}", "back then I used to {v}"),
     ("what did I do when I was a kid?", "what did I do in the old days?", "what did I use to do as a child?", "what was I doing back then?")),
    ("never_do", "I never", "you never", "do I never", " do", "hap_do",
     ("never ever will I {v}", "I refuse to {v}", "not once did I {v}", "I would never {v}"),
     ("what do I refuse to do?", "what would I never do?", "what don't I ever do?")),
    ("managed_to", "I managed to", "you managed to", "did I manage to", " do", "hap_do",
     ("I finally managed to {v}", "I was able to {v} today", "after many tries I managed to {v}", "hooray, I got to {v}"),
     ("what did I (achieve|accomplish)?", "what was I able to do?", "what did I get to do?")),
    ("afraid_to", "I'm afraid to", "you are afraid to", "am I afraid to", " do", "hap_do",
     ("I don't dare to {v}", "I'm too scared to {v}", "I'd need courage to {v}", "I'm too shy to {v}"),
     ("what don't I dare to do?", "what am I too scared to do?", "what would I need courage for?")),
    ("plan_to", "I'm planning to", "you are planning to", "am I planning to", " do", "hap_do",
     ("I plan to {v}", "I'm going to {v} (tomorrow|next week|next summer|tonight)", "(tomorrow|next week|tonight|soon) I'll {v}", "the plan is to {v}", "I intend to {v}", "if all goes well I'll {v}"),
     ("what's my plan?", "what are my plans?", "what am I going to do?", "what do I plan to do?", "what do I intend to do?", "what am I up to next?")),
    # -ing
    ("doing_now", "I've been busy", "you have been busy", "have I been busy", " with", "hap_doing",
     ("I'm {v} right now", "I spent the (day|morning|afternoon|evening|weekend) {v}", "I was {v} all (day|morning|evening)", "all (day|week) I've been {v}"),
     ("what have I been doing?", "what did I spend the day doing?", "what was I doing?", "what am I doing?", "what have I been up to?", "how did I spend the day?")),
)

_STATE_KINDS: tuple[Kind, ...] = tuple(
    Kind(
        name=f"hap_{name}",
        value=pool,
        memory=f"{you} {{v}}",
        topic=f"what {you}{tail}",
        says=tuple(line % row for line in _STATE_SAYS if name != "doing_now" or "%(tail)s" not in line) + own_says,
        asks=tuple(line % row for line in _STATE_ASKS) + own_asks,
        checks=tuple(line % row for line in _STATE_CHECKS if "n't" not in q or not line.startswith("%(q)s")),
        mentions=tuple(line % row for line in _STATE_MENTIONS),
        fixes=tuple(line % row for line in _STATE_FIXES if name != "doing_now" or "%(tail)s" not in line),
    )
    for name, me, you, q, tail, pool, own_says, own_asks in _STATES
    for row in ({"me": me, "q": q, "tail": tail},)
)

# --- habits and days ------------------------------------------------------------------------------------
# me: "on Sundays", you: the same from the listener's side.

_HABIT_SAYS: tuple[str, ...] = (
    "%(me)s I {v}",
    "I {v} %(me)s",
    "I (usually|always|often|sometimes) {v} %(me)s",
    "%(me)s I (usually|always|like to|tend to) {v}",
    "%(me)s it's always the same, I {v}",
    "what I do %(me)s? I {v}",
    "it's a habit of mine, %(me)s I {v}",
    "my routine: %(me)s I {v}",
    "for years now I {v} %(me)s",
    "we {v} %(me)s, it's a tradition",
    "you should know that %(me)s I {v}",
    "don't call me %(me)s, that's when I {v}",
    "there's nothing better than this: %(me)s I {v}",
    "I've got a ritual, I {v} %(me)s",
    "%(me)s my thing is to {v}",
    "without fail I {v} %(me)s",
)

_HABIT_ASKS: tuple[str, ...] = (
    "what do I do %(me)s?",
    "what do I (usually|always|normally) do %(me)s?",
    "what's my routine %(me)s?",
    "how do I spend my time %(me)s?",
    "what am I doing %(me)s?",
    "do you (know|remember) what I do %(me)s?",
    "tell me what I do %(me)s",
    "can you tell me what I do %(me)s?",
    "remind me what I do %(me)s",
    "what did I say I do %(me)s?",
    "what did I tell you about my habit, what do I do %(me)s?",
    "%(me)s, what do I do?",
    "what habit do I have %(me)s?",
    "what am I up to %(me)s?",
)

_HABIT_CHECKS: tuple[str, ...] = (
    "do I {v} %(me)s?",
    "did I (say|mention|tell you) [that] I {v} %(me)s?",
    "have I told you that I {v} %(me)s?",
    "is it true that I {v} %(me)s?",
    "I {v} %(me)s, right?",
    "am I right that %(me)s I {v}?",
    "%(me)s I {v}, (don't I|correct)?",
)

_HABIT_MENTIONS: tuple[str, ...] = (
    "did I tell you what I do %(me)s?",
    "have I told you what I do %(me)s?",
    "do you know what I do %(me)s?",
    "did I mention what I do %(me)s?",
    "did I say anything about what I do %(me)s?",
    "do I do anything %(me)s?",
    "have I got a routine %(me)s?",
)

_HABIT_FIXES: tuple[str, ...] = (
    "actually %(me)s I {v}",
    "no, %(me)s I {v}",
    "I changed my routine, now I {v} %(me)s",
    "sorry, what I meant is that I {v} %(me)s",
)

_HABITS: tuple[tuple[str, str, str], ...] = (
    ("sundays", "on Sundays", "on Sundays"), ("saturdays", "on Saturdays", "on Saturdays"), ("fridays", "on Fridays", "on Fridays"),
    ("mondays", "on Mondays", "on Mondays"), ("wednesdays", "on Wednesdays", "on Wednesdays"), ("weekends", "at the weekend", "at the weekend"),
    ("mornings", "every morning", "every morning"), ("evenings", "every evening", "every evening"), ("daily", "every day", "every day"),
    ("bedtime", "before bed", "before bed"), ("after_work", "after work", "after work"), ("lunch", "in my lunch break", "in your lunch break"),
    ("summer", "in summer", "in summer"), ("winter", "in winter", "in winter"), ("holidays", "on holiday", "on holiday"),
    ("when_sad", "when I'm sad", "when you are sad"), ("when_bored", "when I'm bored", "when you are bored"),
    ("when_stressed", "when I'm stressed", "when you are stressed"), ("insomnia", "when I can't sleep", "when you can't sleep"),
    ("rain", "when it rains", "when it rains"), ("weekly", "once a week", "once a week"), ("monthly", "once a month", "once a month"),
    ("christmas_eve", "on christmas eve", "on christmas eve"), ("my_birthday", "on my birthday", "on your birthday"), ("day_off", "on my day off", "on your day off"),
)

_HABIT_KINDS: tuple[Kind, ...] = tuple(
    Kind(
        name=f"hap_habit_{name}",
        value="hap_do",
        memory=f"{you} you {{v}}",
        topic=f"what you do {you}",
        says=tuple(line % row for line in _HABIT_SAYS),
        asks=tuple(line % row for line in _HABIT_ASKS),
        checks=tuple(line % row for line in _HABIT_CHECKS),
        mentions=tuple(line % row for line in _HABIT_MENTIONS),
        fixes=tuple(line % row for line in _HABIT_FIXES),
        denials=tuple(line % row for line in ("I don't do that %(me)s any more", "I gave up that habit, %(me)s I do nothing now", "%(me)s I no longer do anything special")),
        gone=f"{you} you no longer do anything special",
    )
    for name, me, you in _HABITS
    for row in ({"me": me},)
)

_DAY_SAYS: tuple[str, ...] = (
    "%(me)s I {v}",
    "I {v} %(me)s",
    "%(me)s was (good|weird|nice|quite something), I {v}",
    "%(me)s we {v}",
    "so %(me)s I {v}",
    "guess what I did %(me)s, I {v}",
    "not much happened %(me)s, I {v}",
    "%(me)s, you won't believe it, I {v}",
    "how was it %(me)s? I {v}",
    "oh yes, I {v} %(me)s",
    "%(me)s I (just|simply) {v}",
    "I have to tell you about %(me)s: I {v}",
    "well, %(me)s I {v} and that was that",
    "I {v} %(me)s, (it was great|it was exhausting|not bad|never again)",
    "(you asked how it went|if you want to know): %(me)s I {v}",
    "since you ask, I {v} %(me)s",
    "%(me)s? I {v}",
)

_DAY_ASKS: tuple[str, ...] = (
    "what did I do %(me)s?",
    "what happened %(me)s?",
    "what was I up to %(me)s?",
    "%(me)s, what did I do?",
    "how did I spend my time %(me)s?",
    "do you (know|remember) what I did %(me)s?",
    "tell me what I did %(me)s",
    "can you tell me what I did %(me)s?",
    "remind me what I did %(me)s",
    "I forgot what I did %(me)s",
    "what did I say I did %(me)s?",
    "what did I tell you about %(me)s?",
    "what went on %(me)s?",
    "what do you know about %(me)s?",
    "how was it %(me)s?",
)

_DAY_CHECKS: tuple[str, ...] = (
    "did I (say|mention|tell you) [that] I {v} %(me)s?",
    "have I told you that I {v} %(me)s?",
    "is it true that I {v} %(me)s?",
    "I {v} %(me)s, right?",
    "am I right that I {v} %(me)s?",
    "do you remember that %(me)s I {v}?",
    "so %(me)s I {v}?",
)

_DAY_MENTIONS: tuple[str, ...] = (
    "did I tell you what I did %(me)s?",
    "have I told you what I did %(me)s?",
    "do you know what I did %(me)s?",
    "did I mention what happened %(me)s?",
    "did I tell you about %(me)s?",
    "did I do anything %(me)s?",
    "have I said how it was %(me)s?",
)

_DAYS: tuple[tuple[str, str, str], ...] = (
    ("today", "today", "today"), ("yesterday", "yesterday", "yesterday"), ("last_night", "last night", "last night"),
    ("this_morning", "this morning", "this morning"), ("last_weekend", "last weekend", "last weekend"), ("last_summer", "last summer", "last summer"),
    ("last_week", "last week", "last week"), ("last_sunday", "last Sunday", "last Sunday"), ("on_holiday", "on my holiday", "on your holiday"),
    ("on_birthday", "on my birthday", "on your birthday"), ("new_years", "on new year's eve", "on new year's eve"), ("first_day", "on my first day at work", "on your first day at work"),
)

_DAY_KINDS: tuple[Kind, ...] = tuple(
    Kind(
        name=f"hap_day_{name}",
        value="hap_did",
        memory=f"{you} you {{v}}",
        topic=f"what you did {you}",
        says=tuple(line % row for line in _DAY_SAYS if not me.startswith("on ") or " was (" not in line),
        asks=tuple(line % row for line in _DAY_ASKS if not me.startswith("on ") or "about" not in line),
        checks=tuple(line % row for line in _DAY_CHECKS),
        mentions=tuple(line % row for line in _DAY_MENTIONS if not me.startswith("on ") or "about" not in line),
        fixes=tuple(line % row for line in ("actually %(me)s I {v}", "no, %(me)s I {v}", "sorry, I mixed it up, I {v} %(me)s", "wrong, %(me)s I {v}")),
        denials=tuple(line % row for line in ("actually I did nothing %(me)s", "nothing happened %(me)s after all", "forget it, I did nothing at all %(me)s")),
        gone=f"you did nothing {you}",
    )
    for name, me, you in _DAYS
    for row in ({"me": me},)
)

# --- between me and somebody else, and what others did ------------------------------------------------------
# me: "{S} gave me" ("*" where the object stands if not at the end), q: "did {S} give me", you: "{S} gave you".

_WITH_SAYS: tuple[str, ...] = (
    "%(mev)s",
    "%(mev)s (today|yesterday|last week|on Sunday|last month)",
    "(today|yesterday|last week|the other day|this morning) %(mev)s",
    "guess what, %(mev)s",
    "you won't believe it, %(mev)s",
    "by the way, %(mev)s",
    "did you hear, %(mev)s",
    "what %(me)s%(tail)s is {v}",
    "I have news: %(mev)s",
    "(please remember|keep in mind|note) that %(mev)s",
    "not much going on, only that %(mev)s",
    "{v} - that's what %(me)s%(tail)s",
    "I'm still thinking about it: %(mev)s",
    "oh, before I forget, %(mev)s",
    "I nearly forgot to say that %(mev)s",
    "so %(mev)s, what do you say",
    "(funny|strange|imagine), %(mev)s",
    "a little story: %(mev)s",
    "it happened (last year|a while ago), %(mev)s",
    "what's new? %(mev)s",
)

_WITH_ASKS: tuple[str, ...] = (
    "what %(q)s%(tail)s?",
    "what %(q)s%(tail)s (again|exactly|the other day|in the end)?",
    "do you (know|remember|recall) what %(me)s%(tail)s?",
    "can you tell me what %(me)s%(tail)s?",
    "tell me what %(me)s%(tail)s",
    "remind me what %(me)s%(tail)s",
    "I (forgot|can't remember) what %(me)s%(tail)s",
    "what did I say %(me)s%(tail)s?",
    "what did I tell you %(me)s%(tail)s?",
    "what was it [that] %(me)s%(tail)s?",
    "any idea what %(me)s%(tail)s?",
    "what was the thing %(me)s%(tail)s?",
    "help me out, what %(q)s%(tail)s?",
    "and what %(q)s%(tail)s?",
    "have you kept what %(me)s%(tail)s?",
)

_WITH_CHECKS: tuple[str, ...] = (
    "%(qv)s?",
    "did I (say|mention) [that] %(mev)s?",
    "did I tell you [that] %(mev)s?",
    "have I told you [that] %(mev)s?",
    "is it (true|right|correct) that %(mev)s?",
    "am I right that %(mev)s?",
    "%(mev)s, (right|correct|yes)?",
    "do you remember that %(mev)s?",
)

_WITH_MENTIONS: tuple[str, ...] = (
    "did I [ever] tell you what %(me)s%(tail)s?",
    "have I told you what %(me)s%(tail)s?",
    "did I mention what %(me)s%(tail)s?",
    "do you know what %(me)s%(tail)s?",
    "did I say anything about what %(me)s%(tail)s?",
    "have I [ever] said what %(me)s%(tail)s?",
)

_WITH_FIXES: tuple[str, ...] = (
    "(actually|no,|correction:) %(mev)s",
    "sorry, I meant [that] %(mev)s",
    "I got that wrong, %(mev)s",
    "no wait, it was {v}, that's what %(me)s%(tail)s",
)

_WITH: tuple[tuple[str, str, str, str, str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("gave_me", "{S} gave me", "did {S} give me", "{S} gave you", "", "hap_thing",
     ("I got {v} from {S}", "my present from {S} was {v}", "{v} was a present from {S}"),
     ("what did I get from {S}?", "what was {S}'s present [for me]?", "what present did {S} give me?")),
    ("birthday_from", "{S} got me * for my birthday", "did {S} get me * for my birthday", "{S} got you * for your birthday", "", "hap_thing",
     ("for my birthday {S} gave me {v}", "I got {v} from {S} for my birthday", "{S}'s birthday present for me was {v}"),
     ("what did {S} give me for my birthday?", "what was my birthday present from {S}?", "what birthday present did I get from {S}?")),
    ("gave_to", "I gave {S}", "did I give {S}", "you gave {S}", "", "hap_thing",
     ("I gave {v} to {S}", "{S} got {v} from me", "my present for {S} was {v}", "for {S} I bought {v}"),
     ("what did {S} get from me?", "what was my present for {S}?", "what did I buy for {S}?")),
    ("lent_me", "{S} lent me", "did {S} lend me", "{S} lent you", "", "hap_thing",
     ("I borrowed {v} from {S}", "I have to give {v} back to {S}", "{v} at my place belongs to {S}"),
     ("what did I borrow from {S}?", "what do I have to give back to {S}?", "what at my place belongs to {S}?")),
    ("lent_to", "I lent {S}", "did I lend {S}", "you lent {S}", "", "hap_thing",
     ("I lent {v} to {S}", "{S} borrowed {v} from me", "{S} still has to give me back {v}"),
     ("what did {S} borrow from me?", "what does {S} have to give back [to me]?", "what did I lend to {S}?")),
    ("owe", "I owe {S}", "do I owe {S}", "you owe {S}", "", "money",
     ("I still have to pay {S} {v}", "I borrowed {v} from {S}", "I need to give {S} {v} back", "my debt with {S} is {v}"),
     ("how much do I owe {S}?", "how much money do I owe {S}?", "how much did I borrow from {S}?", "what do I have to pay {S}?", "what's my debt with {S}?")),
    ("owes_me", "{S} owes me", "does {S} owe me", "{S} owes you", "", "money",
     ("{S} still has to pay me {v}", "{S} borrowed {v} from me", "I'm waiting for {v} from {S}", "I lent {S} {v}"),
     ("how much does {S} owe me?", "how much money does {S} owe me?", "how much did I lend {S}?", "what does {S} have to pay me?")),
    ("recommended", "{S} recommended", "did {S} recommend", "{S} recommended", "", "hap_recommendable",
     ("{S} says I should try {v}", "I got a tip from {S}: {v}", "on {S}'s recommendation, {v} is on my list", "{S} told me to check out {v}"),
     ("what was {S}'s recommendation?", "what tip did {S} give me?", "what did {S} tell me to check out?", "what should I try, according to {S}?")),
    ("told_about", "{S} told me about", "did {S} tell me about", "{S} told you about", "", "hap_matter",
     ("I heard about {v} from {S}", "{S} went on and on about {v}", "{S} filled me in on {v}"),
     ("what did I hear from {S}?", "what did {S} go on about?", "what news did I get from {S}?")),
    ("talked_about", "I talked to {S} about", "did I talk to {S} about", "you talked to {S} about", "", "hap_matter",
     ("I had a long talk with {S} about {v}", "{S} and I talked about {v}", "with {S} it was all about {v}"),
     ("what did {S} and I talk about?", "what was my talk with {S} about?", "what did I discuss with {S}?")),
    ("argued_with", "I argued with {S} about", "did I argue with {S} about", "you argued with {S} about", "", "hap_matter",
     ("{S} and I had a fight about {v}", "I fell out with {S} over {v}", "{S} and I argued about {v}", "I'm not speaking to {S} because of {v}, we argued"),
     ("what was my fight with {S} about?", "why did I fall out with {S}?", "what did {S} and I argue about?", "why did I argue with {S}?")),
    ("worried_with", "{S} is worried about", "is {S} worried about", "{S} is worried about", "", "hap_matter",
     ("{S} can't sleep because of {v}", "what worries {S} is {v}", "{S} worries a lot about {v}"),
     ("why is {S} worried?", "what worries {S}?", "why can't {S} sleep?")),
    ("taught_me", "{S} taught me to", "did {S} teach me to", "{S} taught you to", " do", "hap_do",
     ("I learned to {v} from {S}", "it was {S} who taught me to {v}", "thanks to {S} I can {v}"),
     ("what did I learn from {S}?", "what can I do thanks to {S}?", "what did {S} teach me?")),
    ("wants_me", "{S} wants me to", "does {S} want me to", "{S} wants you to", " do", "hap_do",
     ("{S} thinks I should {v}", "{S} keeps telling me to {v}", "{S}'s wish is that I {v}"),
     ("what does {S} want from me?", "what does {S} think I should do?", "what does {S} keep telling me to do?")),
    ("asked_me", "{S} asked me to", "did {S} ask me to", "{S} asked you to", " do", "hap_do",
     ("I was asked by {S} to {v}", "{S} wonders if I could {v}", "{S} needs me to {v}"),
     ("what was I asked to do by {S}?", "what does {S} need me to do?", "what was {S}'s request?")),
    ("promised_him", "I promised {S} to", "did I promise {S} to", "you promised {S} to", " do", "hap_do",
     ("I gave {S} my word to {v}", "I made {S} a promise: to {v}", "{S} has my promise that I will {v}"),
     ("what did I promise {S}?", "what's my promise to {S}?", "what did I give {S} my word on?")),
    ("cooked_me", "{S} cooked * for me", "did {S} cook * for me", "{S} cooked * for you", "", "hap_dish",
     ("I was at {S}'s place for dinner, there was {v}", "{S} invited me for {v}", "{S} made {v} for me"),
     ("what did I get to eat from {S}?", "what was for dinner with {S}?", "what did {S} make for me?")),
    ("likes_him", "{S} loves", "does {S} love", "{S} loves", "", "hap_like_wide",
     ("{S} is a big fan of {v}", "{S} is crazy about {v}", "{v} would make {S} happy, {S} loves that"),
     ("what is {S} crazy about?", "what is {S} a fan of?", "what makes {S} happy?", "what does {S} like?")),
    ("hates_him", "{S} hates", "does {S} hate", "{S} hates", "", "hap_like_wide",
     ("{S} can't stand {v}", "{S} is not a fan of {v}", "never come to {S} with {v}, big hater"),
     ("what can {S} not stand?", "what does {S} not like?", "what doesn't {S} like?")),
    ("other_afraid", "{S} is afraid of", "is {S} afraid of", "{S} is afraid of", "", "hap_fear",
     ("{S} is scared of {v}", "{S} has a fear of {v}", "{S} gets panicky because of {v}"),
     ("what scares {S}?", "what is {S} scared of?", "what is {S}'s fear?")),
    ("other_bought", "{S} bought", "did {S} buy", "{S} bought", "", "hap_thing",
     ("{S} went shopping and got {v}", "{S} is now the proud owner of {v}", "{S} spent a lot of money on {v}"),
     ("what did {S} get at the shop?", "what did {S} spend money on?", "what is {S} the owner of now?")),
    ("other_lost", "{S} lost", "did {S} lose", "{S} lost", "", "hap_small",
     ("{S} can't find {v}, lost it", "{v} got lost, it was {S}'s", "poor {S} lost {v}"),
     ("what is {S} missing?", "what can't {S} find?", "what of {S}'s got lost?")),
    ("other_found", "{S} found", "did {S} find", "{S} found", "", "hap_small",
     ("{S} came across {v}", "in the park {S} stumbled upon {v}", "{S} picked up {v} in the street"),
     ("what did {S} come across?", "what did {S} stumble upon?", "what was {S}'s find?")),
    ("other_broke", "{S} broke", "did {S} break", "{S} broke", "", "hap_household",
     ("{v} is broken, it was {S}", "thanks to {S}, {v} is broken", "{S} was clumsy and broke {v}"),
     ("what is broken because of {S}?", "what did {S} ruin?", "what did {S} damage?")),
    ("other_won", "{S} won", "did {S} win", "{S} won", "", "hap_prize",
     ("{S} is the winner of {v}", "{S} took part and won {v}", "I'm so happy for {S}, who won {v}"),
     ("what was {S}'s prize?", "what is {S} the winner of?", "why am I happy for {S}?")),
    ("other_joined", "{S} joined", "did {S} join", "{S} joined", "", "hap_club",
     ("{S} is a member of {v}", "{S} is in {v}", "{v} has a new member: {S}"),
     ("what is {S} a member of?", "what club is {S} in?", "what group is {S} in?")),
    ("other_learning", "{S} is learning", "is {S} learning", "{S} is learning", "", "hap_pursuit",
     ("{S} takes lessons in {v}", "{S} has started {v}", "{S} is getting into {v}"),
     ("what has {S} started?", "what does {S} take lessons in?", "what is {S} getting into?")),
    ("other_adopted", "{S} adopted", "did {S} adopt", "{S} adopted", "", "hap_new_pet",
     ("{S} got {v} from the shelter", "{v} moved in with {S}, adopted", "{S} gave a home to {v}"),
     ("what pet did {S} get?", "what animal did {S} take in?", "what did {S} get from the shelter?")),
    ("other_visited", "{S} visited", "did {S} visit", "{S} visited", "", "hap_place",
     ("{S} went to {v}", "{S} has been to {v}", "{S} was at {v}", "{S} took a trip to {v}"),
     ("where did {S} go?", "where has {S} been?", "where was {S}?")),
    ("other_cooked", "{S} cooked", "did {S} cook", "{S} cooked", "", "hap_dish",
     ("{S} made {v} for dinner", "{S} was in the kitchen and made {v}", "for dinner there was {v}, cooked by {S}"),
     ("what did {S} make for dinner?", "what meal did {S} make?", "what did {S} prepare?")),
    ("other_reading", "{S} is reading", "is {S} reading", "{S} is reading", "", "hap_book",
     ("{S} can't put down {v}", "on {S}'s bedside table: {v}", "{S} has started {v}"),
     ("which book is {S} reading?", "what book has {S} started?", "what's on {S}'s bedside table?")),
    ("other_hurt", "{S} hurt {his}", "did {S} hurt", "{S} hurt {his}", "", "hap_body",
     ("{S} broke {his} {v}", "{S} fell and hurt {his} {v}", "{S} has an injured {v}", "{S}'s {v} hurts"),
     ("where is {S} hurt?", "what did {S} injure?", "what's wrong with {S}, what hurts?")),
    ("other_wants", "{S} wants to", "does {S} want to", "{S} wants to", " do", "hap_do",
     ("{S} would like to {v}", "{S} dreams about it: to {v}", "it's {S}'s wish to {v}"),
     ("what would {S} like to do?", "what does {S} dream of?", "what is {S}'s wish?")),
    ("other_plans", "{S} is going to", "is {S} going to", "{S} is going to", " do", "hap_do",
     ("{S} plans to {v}", "{S} will {v} (tomorrow|next week|soon)", "the plan for {S} is to {v}"),
     ("what does {S} plan to do?", "what are {S}'s plans?", "what will {S} do?")),
)

_WITH_KINDS: tuple[Kind, ...] = tuple(
    Kind(
        name=f"hap_{name}",
        value=pool,
        subjects="hap_person",
        memory=you.replace("*", "{v}") if "*" in you else f"{you} {{v}}",
        topic=f"what {you.replace(' *', '').replace(' {his}', '')}{tail}",
        says=tuple(line % row for line in _WITH_SAYS) + own_says,
        asks=tuple(line % row for line in _WITH_ASKS) + own_asks,
        checks=tuple(line % row for line in _WITH_CHECKS),
        mentions=tuple(line % row for line in _WITH_MENTIONS),
        refs=tuple(line % {**row, "mev": row["mev"].replace("{S}", "{he}" if me.startswith("{S}") else "{him}")}
                   for line in ("%(mev)s", "(yesterday|today|last week) %(mev)s", "and %(mev)s", "%(mev)s, can you believe it", "the thing is, %(mev)s")),
        fixes=tuple(line % row for line in _WITH_FIXES),
    )
    for name, me, q, you, tail, pool, own_says, own_asks in _WITH
    for row in ({
        "me": me.replace(" *", "").replace(" {his}", ""), "q": q.replace(" *", ""), "tail": tail,
        "mev": me.replace("*", "{v}") if "*" in me else f"{me} {{v}}",
        "qv": q.replace("*", "{v}") if "*" in q else f"{q} {'{his} ' if '{his}' in me else ''}{{v}}",
    },)
)

# --- who does what: the value is a name ---------------------------------------------------------------------
# me: "waters my plants", you: "waters your plants", was: is/was.

_WHO_SAYS: tuple[str, ...] = (
    "{v} %(me)s",
    "it %(was)s {v} who %(me)s",
    "{v} is the one who %(me)s",
    "the person who %(me)s is {v}",
    "by the way, {v} %(me)s",
    "guess who %(me)s: {v}",
    "who %(me)s? {v}",
    "(luckily|thankfully|fortunately|imagine), {v} %(me)s",
    "{v} %(me)s, so nice",
    "{v} - that's who %(me)s",
    "(please remember|note|keep in mind) that {v} %(me)s",
    "I'm (so|really) glad that {v} %(me)s",
    "there's somebody called {v} who %(me)s",
    "you should know that {v} %(me)s",
    "{v}, a (friend|neighbour|colleague) of mine, %(me)s",
    "somebody %(me)s and that's {v}",
    "did I mention {v}? {v} %(me)s",
    "if you hear the name {v}: {v} %(me)s",
)

_WHO_ASKS: tuple[str, ...] = (
    "who %(me)s?",
    "who %(was)s it that %(me)s?",
    "what's the name of the person who %(me)s?",
    "who is the person who %(me)s?",
    "do you (know|remember|recall) who %(me)s?",
    "can you tell me who %(me)s?",
    "tell me who %(me)s",
    "remind me who %(me)s",
    "I (forgot|can't remember) who %(me)s",
    "who did I say %(me)s?",
    "who did I tell you %(me)s?",
    "any idea who %(me)s?",
    "someone %(me)s, who %(was)s it?",
    "who exactly %(me)s?",
    "what's the name of whoever %(me)s?",
    "who %(me)s again?",
)

_WHO_CHECKS: tuple[str, ...] = (
    "%(was)s it {v} who %(me)s?",
    "is {v} the one who %(me)s?",
    "did I (say|mention) [that] {v} %(me)s?",
    "did I tell you [that] {v} %(me)s?",
    "have I told you [that] {v} %(me)s?",
    "is it (true|right) that {v} %(me)s?",
    "{v} %(me)s, (right|correct|yes)?",
    "am I right that {v} %(me)s?",
)

_WHO_MENTIONS: tuple[str, ...] = (
    "did I [ever] tell you who %(me)s?",
    "have I told you who %(me)s?",
    "did I mention who %(me)s?",
    "do you know who %(me)s?",
    "is there somebody who %(me)s?",
    "did I say anything about who %(me)s?",
)

_WHO_DOES: tuple[tuple[str, str, str], ...] = (
    ("plants", "takes care of my plants", "is"), ("waters", "waters my plants while I'm away", "is"), ("feeds_cat", "feeds my cat", "is"),
    ("walks_dog", "walks my dog", "is"), ("cuts_hair", "cuts my hair", "is"), ("babysits", "looks after my kids", "is"), ("taxes", "does my taxes", "is"),
    ("fixes_car", "fixes my car", "is"), ("drives_me", "drives me to work", "is"), ("next_door", "lives next door to me", "is"), ("upstairs", "lives upstairs from me", "is"),
    ("spare_key_holder", "has my spare key", "is"), ("cleans", "cleans my flat", "is"), ("cooks", "cooks at my place", "is"), ("desk_mate", "sits next to me at work", "is"),
    ("teaches_piano", "teaches me the piano", "is"), ("teaches_language", "teaches me Spanish", "is"), ("gym_buddy", "goes to the gym with me", "is"), ("chess_partner", "plays chess with me", "is"),
    ("mail", "picks up my mail", "is"), ("garden_help", "helps me in the garden", "is"), ("laptop_help", "helps me with my computer", "is"),
    ("emergency", "is my emergency contact", "is"), ("hero", "is my hero", "is"), ("taught_swim", "taught me to swim", "was"), ("gave_necklace", "gave me my necklace", "was"),
    ("broke_window", "broke my window", "was"), ("wrote_letter", "wrote me a letter", "was"), ("saved_me", "saved my life", "was"), ("helped_move", "helped me move", "was"),
    ("borrowed_drill", "borrowed my drill", "was"), ("borrowed_book", "borrowed my book", "was"), ("found_wallet", "found my wallet", "was"), ("stole_bike", "stole my bike", "was"),
    ("introduced", "introduced me to my partner", "was"), ("called_me", "called me yesterday", "was"), ("visited_me", "came to visit me", "was"), ("invited_me", "invited me to the wedding", "was"),
    ("recommended_doctor", "recommended my doctor to me", "was"), ("sold_car", "sold me my car", "was"), ("hired", "hired me", "was"), ("painted_portrait", "painted my portrait", "was"),
    ("told_joke", "told me the best joke ever", "was"), ("first_kiss", "was my first love", "was"), ("school_friend", "was my best friend at school", "was"), ("married_us", "was the witness at my wedding", "was"),
)

_WHO_KINDS: tuple[Kind, ...] = tuple(
    Kind(
        name=f"hap_who_{name}",
        value="name",
        memory=f"{{v}} {you}",
        topic=f"who {you}",
        says=tuple(line % row for line in _WHO_SAYS),
        asks=tuple(line % row for line in _WHO_ASKS),
        checks=tuple(line % row for line in _WHO_CHECKS),
        mentions=tuple(line % row for line in _WHO_MENTIONS),
        fixes=tuple(line % row for line in ("(actually|no,) {v} %(me)s", "sorry, it %(was)s {v} who %(me)s", "I mixed up the names, {v} %(me)s", "not that person, {v} %(me)s")),
        denials=tuple(line % row for line in ("(actually|in fact) nobody %(me)s", "there's no one who %(me)s")),
        gone=f"nobody {you}",
    )
    for name, me, was in _WHO_DOES
    for you in (me.replace(" my ", " your ").replace("I'm", "you are").replace(" me ", " you ").removesuffix(" me") + (" you" if me.endswith(" me") else ""),)
    for row in ({"me": me, "was": was},)
)

# --- lent things: to whom -----------------------------------------------------------------------------------

_LENT_KINDS: tuple[Kind, ...] = tuple(
    Kind(
        name=f"hap_lent_{thing.replace(' ', '_')}",
        value="name",
        memory=f"you lent your {thing} to {{v}}",
        topic=f"who has your {thing}",
        says=tuple(line % {"o": thing} for line in (
            "I lent my %(o)s to {v}", "{v} has my %(o)s", "{v} borrowed my %(o)s", "my %(o)s is with {v}", "my %(o)s is at {v}'s place",
            "I lent {v} my %(o)s (yesterday|last week|ages ago)", "if I need my %(o)s I have to ask {v}", "I gave my %(o)s to {v} for a while",
            "{v} needed (it|one), so I lent out my %(o)s", "(remember|note) that {v} has my %(o)s", "don't look for my %(o)s, {v} took it home",
            "the one who has my %(o)s is {v}", "I let {v} borrow my %(o)s", "my %(o)s went to {v}, only on loan", "{v} still hasn't given me back my %(o)s",
            "oh right, my %(o)s, that's still at {v}'s")),
        asks=tuple(line % {"o": thing} for line in (
            "who has my %(o)s?", "where is my %(o)s?", "who did I lend my %(o)s to?", "who borrowed my %(o)s?", "who is my %(o)s with?",
            "do you (know|remember) who has my %(o)s?", "can you tell me who has my %(o)s?", "I can't find my %(o)s, who has it?",
            "remind me who I lent my %(o)s to", "tell me who has my %(o)s", "I forgot who I gave my %(o)s to", "who do I have to ask for my %(o)s?",
            "what happened to my %(o)s?", "what did I do with my %(o)s?", "who did I say has my %(o)s?", "who still hasn't given back my %(o)s?")),
        checks=tuple(line % {"o": thing} for line in (
            "did I lend my %(o)s to {v}?", "does {v} have my %(o)s?", "is my %(o)s with {v}?", "did {v} borrow my %(o)s?", "have I told you that {v} has my %(o)s?",
            "{v} has my %(o)s, right?", "did I say I lent {v} my %(o)s?", "is it true that my %(o)s is at {v}'s?")),
        mentions=tuple(line % {"o": thing} for line in (
            "did I tell you who has my %(o)s?", "do you know who I lent my %(o)s to?", "have I told you where my %(o)s is?", "did I mention who borrowed my %(o)s?",
            "did I lend my %(o)s to anyone?", "have I lent out my %(o)s?", "does anybody have my %(o)s?")),
        fixes=tuple(line % {"o": thing} for line in ("actually {v} has my %(o)s", "no, I lent my %(o)s to {v}", "sorry, it's {v} who has my %(o)s", "now my %(o)s is with {v}")),
        denials=tuple(line % {"o": thing} for line in ("I got my %(o)s back", "my %(o)s is back home", "nobody has my %(o)s any more, it's here again")),
        gone=f"you have your {thing} back",
    )
    for thing in ("drill", "ladder", "bike", "tent", "camera", "charger", "lawn mower", "jacket", "cookbook", "guitar", "suitcase", "sleeping bag", "car", "board game", "hammer", "projector")
)

# --- secrets: codes, hiding places, ingredients -------------------------------------------------------------

_CODE_SAYS: tuple[str, ...] = (
    "the %(o)s is {v}", "my %(o)s is {v}", "%(o)s: {v}", "{v} is the %(o)s", "{v} is my %(o)s", "for the %(o)s use {v}",
    "our %(o)s is {v}", "(remember|save|note|keep) the %(o)s: {v}", "(please|can you) remember that the %(o)s is {v}", "in case I forget it, the %(o)s is {v}",
    "I changed the %(o)s to {v}", "the new %(o)s is {v}", "it's a secret but my %(o)s is {v}", "don't tell anybody: the %(o)s is {v}",
    "I always forget my %(o)s, it's {v}", "I set the %(o)s to {v}", "if guests ask for the %(o)s, it's {v}", "%(o)s = {v}", "just so we have it somewhere: my %(o)s is {v}",
)
_CODE_ASKS: tuple[str, ...] = (
    "what is the %(o)s?", "what's my %(o)s?", "what's the %(o)s again?", "do you (know|remember|have) my %(o)s?", "can you tell me the %(o)s?", "tell me the %(o)s",
    "give me the %(o)s [please]", "I (forgot|can't remember) my %(o)s", "I need the %(o)s", "remind me of the %(o)s", "which %(o)s did I (set|choose|tell you)?",
    "what did I say my %(o)s was?", "%(o)s?", "how does my %(o)s go?", "what was the %(o)s?", "guests are asking for the %(o)s, what is it?", "could you look up my %(o)s?",
)
_CODE_CHECKS: tuple[str, ...] = (
    "is the %(o)s {v}?", "is {v} my %(o)s?", "is my %(o)s {v}?", "did I tell you the %(o)s is {v}?", "did I say my %(o)s is {v}?", "have I told you that the %(o)s is {v}?",
    "the %(o)s is {v}, right?", "is it true that my %(o)s is {v}?", "was the %(o)s {v}?",
)
_CODE_MENTIONS: tuple[str, ...] = (
    "did I tell you the %(o)s?", "have I told you my %(o)s?", "did I mention my %(o)s?", "do you know my %(o)s?", "did I give you the %(o)s?", "have you got my %(o)s?", "did I ever say what my %(o)s is?",
)

_CODE_KINDS: tuple[Kind, ...] = tuple(
    Kind(
        name=f"hap_code_{name}", value=pool, memory=f"your {thing} is {{v}}", topic=f"your {thing}",
        says=tuple(line % {"o": thing} for line in _CODE_SAYS),
        asks=tuple(line % {"o": thing} for line in _CODE_ASKS),
        checks=tuple(line % {"o": thing} for line in _CODE_CHECKS),
        mentions=tuple(line % {"o": thing} for line in _CODE_MENTIONS),
        fixes=tuple(line % {"o": thing} for line in ("actually the %(o)s is {v}", "no, my %(o)s is {v}", "I changed it, the %(o)s is {v} now", "wrong, the right %(o)s is {v}")),
        denials=tuple(line % {"o": thing} for line in ("that %(o)s is no longer valid", "the %(o)s has changed, I don't know the new one", "I don't have a %(o)s any more")),
        gone=f"your old {thing} is no longer valid",
    )
    for name, thing, pool in (
        ("wifi", "wifi password", "hap_password"), ("guest_wifi", "guest wifi password", "hap_password"), ("netflix", "streaming password", "hap_password"),
        ("safe_word", "family code word", "hap_password"), ("bike_lock", "pin for the bike lock", "code"), ("alarm", "alarm code", "code"), ("door", "door code", "code"),
        ("gate", "gate code", "code"), ("garage", "garage code", "code"), ("locker", "locker combination", "code"), ("suitcase", "suitcase lock code", "code"),
        ("voicemail", "voicemail pin", "code"), ("tablet", "tablet pin", "code"), ("library", "library card number", "code"), ("booking", "booking code", "code"),
        ("order", "order number", "code"), ("membership", "membership number", "code"), ("seat", "seat number", "code"), ("parking", "parking spot number", "number"),
        ("locker_number", "gym locker number", "number"), ("bus", "bus number", "number"), ("room", "hotel room number", "number"), ("lucky", "lucky number", "number"),
    )
)

_HIDE_KINDS: tuple[Kind, ...] = tuple(
    Kind(
        name=f"hap_hid_{thing.replace(' ', '_')}", value="hap_hiding", memory=f"you hid the {thing} {{v}}", topic=f"where you hid the {thing}",
        says=tuple(line % row for line in (
            "I hid the %(o)s {v}", "the %(o)s %(be)s {v}", "the %(o)s %(be)s hidden {v}", "I put the %(o)s {v}", "I've hidden the %(o)s {v}", "I keep the %(o)s {v}",
            "{v} - that's where I hid the %(o)s", "psst, the %(o)s %(be)s {v}", "don't tell anyone, I hid the %(o)s {v}", "(remember|note) that the %(o)s %(be)s {v}",
            "you'll find the %(o)s {v}", "if you look {v} you'll find the %(o)s", "nobody will ever look {v}, so that's where I hid the %(o)s", "I stashed the %(o)s {v}",
            "my hiding place for the %(o)s: {v}", "so that I don't forget: I hid the %(o)s {v}", "I found a good spot for the %(o)s, {v}")),
        asks=tuple(line % row for line in (
            "where did I hide the %(o)s?", "where %(be)s the %(o)s?", "where did I put the %(o)s?", "where do I keep the %(o)s?", "where have I hidden the %(o)s?",
            "do you (know|remember) where I hid the %(o)s?", "can you tell me where the %(o)s %(be)s?", "tell me where I hid the %(o)s", "remind me where the %(o)s %(be)s",
            "I can't find the %(o)s", "I forgot where I hid the %(o)s", "where should I look for the %(o)s?", "what's the hiding place of the %(o)s?",
            "where did I say I hid the %(o)s?", "where can I find the %(o)s?", "where did I stash the %(o)s?", "what did I tell you about the %(o)s?")),
        checks=tuple(line % row for line in (
            "did I hide the %(o)s {v}?", "%(be)s the %(o)s {v}?", "did I put the %(o)s {v}?", "did I tell you I hid the %(o)s {v}?", "the %(o)s %(be)s {v}, right?",
            "have I told you that the %(o)s %(be)s {v}?", "did I say the %(o)s %(be)s {v}?")),
        mentions=tuple(line % row for line in (
            "did I tell you where I hid the %(o)s?", "do you know where the %(o)s %(be)s?", "have I told you where the %(o)s %(be)s?", "did I mention where I put the %(o)s?",
            "did I hide the %(o)s?", "did I tell you about the %(o)s?", "did I say where one can find the %(o)s?")),
        fixes=tuple(line % row for line in ("actually I hid the %(o)s {v}", "no, the %(o)s %(be)s {v}", "I moved the %(o)s, look {v} now", "I found a better place, the %(o)s %(be)s {v} now")),
        denials=tuple(line % row for line in ("I took the %(o)s out of the hiding place", "the %(o)s %(be)s no longer hidden", "somebody found the %(o)s")),
        gone=f"the {thing} {be} no longer hidden",
    )
    for thing, be in (
        ("spare key", "is"), ("emergency cash", "is"), ("good chocolate", "is"), ("birthday present", "is"), ("engagement ring", "is"), ("diary", "is"), ("old letter", "is"),
        ("remote control", "is"), ("treasure map", "is"), ("safe key", "is"), ("game console", "is"), ("good wine", "is"), ("love letter", "is"), ("Easter basket", "is"),
        ("christmas presents", "are"), ("Easter eggs", "are"), ("cookies", "are"), ("sweets", "are"), ("love letters", "are"), ("car keys", "are"), ("old photos", "are"),
        ("gold coins", "are"), ("playing cards", "are"), ("concert tickets", "are"),
    )
    for row in ({"o": thing, "be": be},)
)

_KEPT_KINDS: tuple[Kind, ...] = tuple(
    Kind(
        name=name, value="hap_hiding", subjects=pool, memory=f"{{S}} {be} {{v}}", topic=f"where {{S}} {be}",
        says=tuple(line % row for line in (
            "{S} %(be)s {v}", "I put {S} {v}", "I keep {S} {v}", "I left {S} {v}", "{S} %(be)s kept {v}", "you'll find {S} {v}", "I've put {S} {v} (so that I don't forget|for safety|this time)",
            "I stored {S} {v}", "{v}, that's where {S} %(be)s", "if anyone asks, {S} %(be)s {v}", "(remember|note) that {S} %(be)s {v}", "by the way, {S} %(be)s {v}",
            "I always look for {S}, so for the record: {v}", "the place for {S} is {v}", "guess where I found {S}: {v}, and I left %(them)s there", "I'm putting {S} {v} now",
            "I tidied up and {S} ended up {v}", "look {v} if I'm ever searching for {S}")),
        asks=tuple(line % row for line in (
            "where %(be)s {S}?", "where did I put {S}?", "where do I keep {S}?", "where did I leave {S}?", "where can I find {S}?", "do you (know|remember) where {S} %(be)s?",
            "can you tell me where {S} %(be)s?", "tell me where {S} %(be)s", "remind me where I put {S}", "I can't find {S}", "I forgot where {S} %(be)s", "I'm looking for {S}",
            "have you seen {S}?", "where did I say {S} %(be)s?", "where should I look for {S}?", "what did I do with {S}?", "in which place %(be)s {S}?", "any idea where {S} might be?")),
        checks=tuple(line % row for line in (
            "%(be)s {S} {v}?", "did I put {S} {v}?", "do I keep {S} {v}?", "did I leave {S} {v}?", "did I tell you that {S} %(be)s {v}?", "have I told you I put {S} {v}?", "{S} %(be)s {v}, right?", "is it true that {S} %(be)s {v}?")),
        mentions=tuple(line % row for line in (
            "did I tell you where {S} %(be)s?", "do you know where I put {S}?", "have I told you where {S} %(be)s?", "did I mention where I keep {S}?", "did I say where I left {S}?", "did I tell you about {S}?")),
        refs=tuple(line % row for line in ("%(they)s %(be)s {v}", "I put %(them)s {v}", "I keep %(them)s {v}", "%(they)s always %(be)s {v}", "you'll find %(them)s {v}")),
        fixes=tuple(line % row for line in ("actually {S} %(be)s {v}", "no, I put {S} {v}", "I moved {S}, now %(they)s %(be)s {v}", "{S} %(be)s {v} now")),
        denials=tuple(line % row for line in ("{S} %(be)s not there any more", "I took {S} out of there", "I have no idea where {S} %(be)s now")),
        gone=f"you no longer know where {{S}} {be}",
    )
    for name, pool, be, they, them in (("hap_kept", "hap_stored", "is", "it", "it"), ("hap_kept_many", "hap_stored_many", "are", "they", "them"))
    for row in ({"be": be, "they": they, "them": them},)
)

_RECIPE_KINDS: tuple[Kind, ...] = tuple(
    Kind(
        name=f"hap_recipe_{dish.replace(' ', '_')}", value="hap_ingredient", memory=f"the secret ingredient of your {dish} is {{v}}", topic=f"the secret ingredient of your {dish}",
        says=tuple(line % {"o": dish} for line in (
            "the secret ingredient of my %(o)s is {v}", "my %(o)s has {v} in it", "I put {v} in my %(o)s", "I always add {v} to my %(o)s", "the secret of my %(o)s is {v}",
            "{v} is what makes my %(o)s so good", "my %(o)s needs {v}", "the trick with my %(o)s: {v}", "nobody knows that I put {v} into my %(o)s", "what's in my %(o)s? {v}, but it's a secret",
            "people love my %(o)s because of {v}", "I make my %(o)s with {v}", "psst, my %(o)s gets its taste from {v}", "without {v} my %(o)s would be boring", "my grandma's trick for %(o)s was {v} and I do the same",
            "I never make %(o)s without {v}")),
        asks=tuple(line % {"o": dish} for line in (
            "what's the secret ingredient of my %(o)s?", "what is in my %(o)s?", "what do I put in my %(o)s?", "what do I add to my %(o)s?", "what's the secret of my %(o)s?", "what makes my %(o)s so good?",
            "do you remember the secret ingredient of my %(o)s?", "tell me the secret of my %(o)s", "remind me what goes into my %(o)s", "I forgot what I put in my %(o)s", "what's the trick with my %(o)s?",
            "which ingredient makes my %(o)s special?", "can you tell me what my %(o)s needs?", "what did I say about my %(o)s?", "what gives my %(o)s its taste?")),
        checks=tuple(line % {"o": dish} for line in (
            "is {v} the secret ingredient of my %(o)s?", "do I put {v} in my %(o)s?", "is there {v} in my %(o)s?", "did I tell you my %(o)s has {v} in it?", "did I say I add {v} to my %(o)s?", "my %(o)s needs {v}, right?", "is it true that my %(o)s contains {v}?")),
        mentions=tuple(line % {"o": dish} for line in (
            "did I tell you what's in my %(o)s?", "do you know the secret ingredient of my %(o)s?", "have I told you the secret of my %(o)s?", "did I mention what I put in my %(o)s?", "did I tell you about my %(o)s?", "does my %(o)s have a secret ingredient?")),
        fixes=tuple(line % {"o": dish} for line in ("actually the secret ingredient of my %(o)s is {v}", "no, I put {v} in my %(o)s", "I changed the recipe, now my %(o)s has {v} in it", "sorry, I meant {v} for my %(o)s")),
        denials=tuple(line % {"o": dish} for line in ("there's no secret ingredient in my %(o)s any more", "I don't put anything special in my %(o)s")),
        gone=f"your {dish} has no secret ingredient",
    )
    for dish in ("chili", "tomato sauce", "lasagna", "curry", "pancake batter", "chocolate cake", "apple pie", "salad dressing", "soup", "bread", "lemonade", "hot chocolate", "meatloaf", "potato salad", "cheesecake", "coffee", "pizza", "stew")
)

# --- when and where in life ---------------------------------------------------------------------------------

_WHEN_KINDS: tuple[Kind, ...] = tuple(
    Kind(
        name=f"hap_when_{name}", value="year", memory=f"you {past} in {{v}}".replace(" my ", " your "), topic=f"when you {past}".replace(" my ", " your "),
        says=tuple(line % row for line in (
            "I %(p)s in {v}", "in {v} I %(p)s", "{v} was the year I %(p)s", "it was {v} when I %(p)s", "I %(p)s back in {v}", "I %(p)s way back in {v}", "it was in {v} that I %(p)s",
            "I'll never forget {v}, the year I %(p)s", "guess when I %(p)s: {v}", "so long ago, I %(p)s in {v}", "the year I %(p)s was {v}", "by the way, I %(p)s in {v}",
            "{v} - that's when I %(p)s", "I think it was {v} when I %(p)s", "(remember|note) that I %(p)s in {v}", "%(p)s in {v}, how time flies", "I %(p)s (at the end of|early in|in the summer of) {v}")) + own,
        asks=tuple(line % row for line in (
            "when did I %(b)s?", "in which year did I %(b)s?", "what year did I %(b)s?", "when was it that I %(p)s?", "do you (know|remember) when I %(p)s?", "can you tell me when I %(p)s?",
            "tell me when I %(p)s", "remind me when I %(p)s", "I forgot what year I %(p)s", "when did I say I %(p)s?", "how long ago did I %(b)s?", "since when is it that I %(p)s?", "which year was it when I %(p)s?", "what was the year I %(p)s?")),
        checks=tuple(line % row for line in (
            "did I %(b)s in {v}?", "was it {v} when I %(p)s?", "did I tell you I %(p)s in {v}?", "did I say I %(p)s in {v}?", "I %(p)s in {v}, right?", "is it true that I %(p)s in {v}?", "have I told you that I %(p)s in {v}?")),
        mentions=tuple(line % row for line in (
            "did I tell you when I %(p)s?", "do you know when I %(p)s?", "have I told you what year I %(p)s?", "did I mention when I %(p)s?", "did I say in which year I %(p)s?", "did I ever tell you the year I %(p)s?")),
        fixes=tuple(line % row for line in ("actually I %(p)s in {v}", "no, it was {v} when I %(p)s", "sorry, {v} was the year I %(p)s", "I got the year wrong, I %(p)s in {v}")),
        denials=tuple(line % row for line in ("I didn't %(b)s at all", "I never %(p)s, I made that up")),
        gone=f"you did not {base}".replace(" my ", " your "),
    )
    for name, base, past, own in (
        ("married", "get married", "got married", ("my wedding was in {v}", "we've been married since {v}", "we said yes in {v}")),
        ("divorced", "get divorced", "got divorced", ("my divorce was in {v}", "I've been divorced since {v}", "we split up for good in {v}")),
        ("graduated", "graduate", "graduated", ("I finished university in {v}", "I got my degree in {v}", "my graduation was in {v}", "class of {v} here")),
        ("left_school", "finish school", "finished school", ("I left school in {v}", "school was over for me in {v}", "my last year at school was {v}")),
        ("moved_here", "move here", "moved here", ("I've lived here since {v}", "I came here in {v}", "since {v} this is my home")),
        ("new_house", "buy my house", "bought my house", ("the house has been mine since {v}", "I became a homeowner in {v}", "we bought the house in {v}")),
        ("started_job", "start my job", "started my job", ("I've been in my job since {v}", "I've worked here since {v}", "my first day at work was in {v}")),
        ("retired", "retire", "retired", ("I've been retired since {v}", "I stopped working in {v}", "my last day at work was in {v}")),
        ("quit_smoking", "quit smoking", "quit smoking", ("I've been smoke-free since {v}", "my last cigarette was in {v}", "I stopped smoking in {v}")),
        ("licence", "get my driving licence", "got my driving licence", ("I've been driving since {v}", "I passed my driving test in {v}", "I've had my licence since {v}")),
        ("met_partner", "meet my partner", "met my partner", ("my partner and I met in {v}", "we've known each other since {v}", "{v} is when we first met, my partner and I")),
        ("founded", "start my own business", "started my own business", ("I've been self-employed since {v}", "my company exists since {v}", "I founded my business in {v}")),
        ("served", "join the army", "joined the army", ("I became a soldier in {v}", "I've been in the army since {v}", "my army days began in {v}")),
        ("vegetarian", "become a vegetarian", "became a vegetarian", ("I've been a vegetarian since {v}", "I stopped eating meat in {v}", "no meat for me since {v}")),
    )
    for row in ({"b": base, "p": past},)
)

_LIFE_KINDS: tuple[Kind, ...] = tuple(
    Kind(
        name=f"hap_life_{name}", value="city", memory=f"you {past} in {{v}}".replace(" my ", " your ").replace("you was", "you were"),
        topic=f"where you {past}".replace(" my ", " your ").replace("you was", "you were"),
        says=tuple(line % row for line in (
            "I %(p)s in {v}", "in {v} I %(p)s", "{v} is where I %(p)s", "{v} is the town where I %(p)s", "the place where I %(p)s is {v}", "it was in {v} that I %(p)s", "I %(p)s in a place called {v}",
            "I %(p)s in {v}, do you know it", "do you know {v}, that's where I %(p)s", "by the way, I %(p)s in {v}", "(remember|note) that I %(p)s in {v}", "%(p)s in {v}, me",
            "I know {v} well because I %(p)s there", "I %(p)s in {v}, long ago", "I never told you, but I %(p)s in {v}", "I have memories of {v}, I %(p)s there")) + own,
        asks=tuple(line % row for line in (
            "where %(q)s?", "in which (town|city|place) %(q)s?", "what city %(q)s in?", "where was it that I %(p)s?", "do you (know|remember) where I %(p)s?", "can you tell me where I %(p)s?", "tell me where I %(p)s",
            "remind me where I %(p)s", "I forgot to write down where I %(p)s, where was it?", "where did I say I %(p)s?", "what's the name of the town where I %(p)s?", "which place did I say I %(p)s in?", "what town was it where I %(p)s?")),
        checks=tuple(line % row for line in (
            "%(q)s in {v}?", "was it {v} where I %(p)s?", "did I tell you I %(p)s in {v}?", "did I say I %(p)s in {v}?", "I %(p)s in {v}, right?", "is it true that I %(p)s in {v}?", "have I told you that I %(p)s in {v}?")),
        mentions=tuple(line % row for line in (
            "did I tell you where I %(p)s?", "do you know where I %(p)s?", "have I told you where I %(p)s?", "did I mention where I %(p)s?", "did I say in which town I %(p)s?", "have I ever said where I %(p)s?")),
        fixes=tuple(line % row for line in ("actually I %(p)s in {v}", "no, it was {v} where I %(p)s", "sorry, I mixed it up, I %(p)s in {v}", "not there, I %(p)s in {v}")),
    )
    for name, past, q, own in (
        ("born", "was born", "was I born", ("I come from {v} originally", "I'm from {v}, born there", "{v} is my birthplace", "my birthplace is {v}")),
        ("school", "went to school", "did I go to school", ("my school was in {v}", "I was a pupil in {v}")),
        ("studied", "studied", "did I study", ("I went to university in {v}", "my student days were in {v}", "I was a student in {v}", "I did my degree in {v}")),
        ("grew_up", "grew up", "did I grow up", ("I spent my childhood in {v}", "my childhood was in {v}", "I was raised in {v}", "as a child I lived in {v}")),
        ("served", "did my military service", "did I do my military service", ("I was a soldier in {v}", "I was stationed in {v}", "I served in {v}")),
        ("wedding", "got married", "did I get married", ("our wedding was in {v}", "we tied the knot in {v}", "the wedding took place in {v}")),
        ("honeymoon", "spent my honeymoon", "did I spend my honeymoon", ("our honeymoon was in {v}", "we went to {v} for our honeymoon", "after the wedding we travelled to {v}")),
        ("met", "met my partner", "did I meet my partner", ("my partner and I got to know each other in {v}", "we met in {v}, my partner and I", "it was love at first sight in {v}")),
        ("first_job", "had my first job", "did I have my first job", ("my first job was in {v}", "I started working in {v}", "my career began in {v}")),
    )
    for row in ({"p": past, "q": q},)
)

# --- kinds of their own -------------------------------------------------------------------------------------

_SINGLE_KINDS: tuple[Kind, ...] = (
    Kind(
        name="topic", value="hap_topic", memory="we talked about {v}", topic="what we talked about", answer="we talked about {v}",
        says=(
            "let's talk about {v}", "tell me about {v}", "tell me something about {v}", "can you tell me something about {v}?", "can we talk about {v}?", "what do you think of {v}?",
            "what do you think about {v}?", "what do you know about {v}?", "do you know anything about {v}?", "I read an article about {v}", "I want to talk about {v}", "how about {v}?",
            "what's interesting about {v}?", "explain {v} to me", "could you explain {v}?", "I've got a question about {v}", "I have (some|a few|so many) questions about {v}", "I need (help|advice) with {v}",
            "are you interested in {v}?", "I was thinking about {v}", "I've been reading about {v}", "I saw a documentary about {v}", "I heard a podcast about {v}", "today I'd like to discuss {v}",
            "(hey|hi), can you help me understand {v}?", "I'm writing an essay about {v}", "I'm preparing a talk on {v}", "give me some facts about {v}", "any fun facts about {v}?", "what should I know about {v}?",
            "I know nothing about {v}, help", "why are people so interested in {v}?", "my topic for today: {v}", "next topic: {v}", "something else: {v}", "changing the subject, what about {v}?",
            "have you ever heard of {v}?", "I'd love to hear more about {v}", "I could talk about {v} for hours", "is there anything new about {v}?", "teach me something about {v}",
            "let's chat about {v} for a bit", "the kids asked me about {v} and I had no answer", "where can I learn more about {v}?", "I don't understand {v}, can you explain?", "{v}, what's your opinion?", "what comes to your mind when you hear {v}?",
            "I had a long discussion about {v} today", "shall we talk about {v}?", "please write a few lines about {v}", "what's the deal with {v}?", "I'm curious about {v}"),
        asks=(
            "what did we talk about?", "what was our conversation about?", "what were we talking about?", "what have we talked about?", "what did we discuss?", "what was the topic?", "what was our topic?",
            "what topics did we discuss?", "what did we chat about?", "do you remember what we talked about?", "tell me what we talked about", "remind me what we were talking about", "what was I asking about?",
            "what did I ask you about?", "what did I want to know about?", "what subject did we have?", "I forgot what we talked about", "what did we speak about last time?", "which topics came up?",
            "what was it I wanted to talk about?", "can you sum up what we talked about?", "what have we discussed so far?", "what did I want to discuss?", "so what was that conversation about?", "which subject was I curious about?",
            "where were we, what was the subject?", "what was on my mind last time?"),
        checks=(
            "did we talk about {v}?", "did we discuss {v}?", "have we talked about {v}?", "were we talking about {v}?", "did I ask you about {v}?", "was our topic {v}?", "we talked about {v}, right?",
            "did {v} come up?", "did we chat about {v}?", "is it true that we discussed {v}?", "have I ever asked you about {v}?", "did I say anything about {v}?", "do you remember talking about {v}?"),
        mentions=(
            "do you know what we talked about?", "did we talk about anything?", "have we discussed anything?", "have we talked before?", "did I ask you about anything?", "did we have a topic?", "did any topic come up?"),
        fixes=("no, I meant {v}", "actually I'd rather talk about {v}", "sorry, I meant to ask about {v}", "let's talk about {v} instead", "not that, I wanted to talk about {v}"),
        denials=("let's drop that topic", "forget about that topic"), gone="we dropped that topic",
    ),
    Kind(
        name="hap_happened", value="hap_did", memory="you {v}", topic="what happened to you",
        says=(
            "I {v}", "I {v} today", "I {v} yesterday", "today I {v}", "I just {v}", "so I {v}", "guess what, I {v}", "last night I {v}", "this morning I {v}", "you won't believe it, I {v}",
            "how my day was? I {v}", "what a day, I {v}", "my day in short: I {v}", "I (finally|also|actually) {v}", "it was a long week, I {v}", "I {v} and now I need a rest", "the other day I {v}",
            "something happened to me, I {v}", "(well|hm|oh|wow), I {v}", "I have to tell you, I {v}", "I {v}, can you imagine", "not much to tell, I {v}", "nothing new, I just {v}", "we {v}", "(lol|haha), I {v}",
            "sorry for the wait, I {v}", "first thing today, I {v}", "a week ago I {v}", "(please remember|note) that I {v}", "I know it sounds strange, but I {v}", "my news: I {v}"),
        asks=(
            "what did I do?", "what happened to me?", "what have I done?", "what was I up to?", "what did I tell you I did?", "what did I say happened?", "what's my news?", "how was my day?", "what have I been up to?",
            "do you remember what I did?", "tell me what I did", "remind me what happened", "can you tell me what happened to me?", "what did I get up to?", "what do you know about my day?", "what was my story?",
            "what did I tell you about my day?", "any idea what I did?", "what went on with me?"),
        checks=("did I tell you that I {v}?", "did I say I {v}?", "have I told you that I {v}?", "I {v}, right?", "is it true that I {v}?", "did I mention that I {v}?", "am I right that I {v}?", "do you remember that I {v}?"),
        mentions=("did I tell you what I did?", "did I tell you what happened?", "do you know what happened to me?", "have I told you about my day?", "did anything happen to me?", "did I mention what I did?", "have I said what I was up to?"),
        fixes=("actually I {v}", "no, I {v}", "sorry, what I meant is that I {v}", "wrong, I {v}"),
        denials=("actually nothing happened", "forget it, I made that up", "I was joking, nothing happened to me"), gone="nothing special happened to you",
    ),
    Kind(
        name="hap_we_did", value="hap_did", memory="you and your family {v}", topic="what you and your family did",
        says=(
            "my family and I {v}", "we {v}, the whole family", "with my family I {v}", "the family and I {v} (yesterday|today|last weekend)", "as a family we {v}", "all of us together, my family and I, {v}",
            "my family was there too when we {v}", "last weekend my family and I {v}", "guess what my family and I did, we {v}", "family time: we {v}", "the kids, the grandparents, everyone, we {v}",
            "we had a family day and {v}", "on Sunday my family and I {v}", "it was lovely, my family and I {v}", "me and my family {v}"),
        asks=(
            "what did my family and I do?", "what did we do as a family?", "what did I do with my family?", "do you remember what my family and I did?", "tell me what my family and I did", "what was our family day like?",
            "how did my family and I spend the day?", "what have my family and I been up to?", "remind me what we did as a family", "what did I say my family and I did?", "can you tell me what we did, my family and I?", "what did me and my family do?"),
        checks=("did I tell you that my family and I {v}?", "did I say my family and I {v}?", "my family and I {v}, right?", "is it true that my family and I {v}?", "have I told you that we {v} as a family?", "do you remember that my family and I {v}?"),
        mentions=("did I tell you what my family and I did?", "do you know what my family and I did?", "have I told you about our family day?", "did I mention what we did as a family?", "did I do anything with my family?", "did my family and I do anything?"),
        fixes=("actually my family and I {v}", "no, as a family we {v}", "sorry, what my family and I did is this: we {v}"),
    ),
    Kind(
        name="hap_fired", value="company", memory="you got laid off at {v}", topic="where you got laid off",
        says=(
            "I got laid off at {v}", "I got fired from {v}", "{v} fired me", "{v} let me go", "I lost my job at {v}", "they sacked me at {v}", "my job at {v} is gone", "I was made redundant at {v}", "bad news, {v} laid me off",
            "after ten years {v} let me go", "I don't work at {v} any more, they fired me", "I'm out of work since {v} let me go", "layoffs at {v}, and I'm one of them", "the boss at {v} fired me today", "no more {v} for me, I got laid off", "{v} got rid of me, just like that"),
        asks=(
            "where did I get fired?", "who fired me?", "where did I get laid off?", "where did I lose my job?", "which company let me go?", "which company fired me?", "what job did I lose?", "do you remember who laid me off?", "tell me where I lost my job",
            "where was I made redundant?", "remind me which company fired me", "what happened with my job?", "who did I say let me go?", "which company did I tell you got rid of me?"),
        checks=("did I get fired from {v}?", "did {v} fire me?", "did I lose my job at {v}?", "did I tell you that {v} let me go?", "{v} laid me off, right?", "is it true that I got laid off at {v}?", "did I say I was fired from {v}?"),
        mentions=("did I tell you who fired me?", "did I tell you that I got laid off?", "did I get fired?", "have I lost my job?", "do you know which company let me go?", "did I mention that I lost my job?"),
        fixes=("actually it was {v} that fired me", "no, I got laid off at {v}", "sorry, I meant {v} let me go"), denials=("I didn't get fired after all", "they took the layoff back"), gone="you did not get laid off",
    ),
    Kind(
        name="hap_new_job", value="company", memory="you got a job at {v}", topic="where you got a job",
        says=(
            "I got a job at {v}", "I got the job at {v}", "{v} hired me", "I'm starting at {v} (next week|next month|on Monday|soon)", "I signed a contract with {v}", "good news, {v} wants me", "I have a new job, it's at {v}", "{v} gave me the job",
            "yay, I'm in at {v}", "from next month on I'll be at {v}", "my new employer is {v}", "the interview went well and now I'm with {v}", "I said yes to {v}", "new job, new luck: {v}", "guess who hired me: {v}", "I accepted the offer from {v}"),
        asks=(
            "where did I get a job?", "who hired me?", "who's my new employer?", "where am I starting?", "which company hired me?", "where is my new job?", "do you remember where I got a job?", "tell me where I got the job", "remind me who hired me",
            "which company did I sign with?", "whose offer did I accept?", "what's the name of my new company?", "where did I say I got a job?", "can you tell me who gave me a job?"),
        checks=("did I get a job at {v}?", "did {v} hire me?", "is {v} my new employer?", "did I tell you that {v} hired me?", "I got a job at {v}, right?", "is it true that I'm starting at {v}?", "did I say I got the job at {v}?"),
        mentions=("did I tell you where I got a job?", "did I get a job?", "have I got a new job?", "do you know who hired me?", "did I mention my new job?", "have I told you about my new employer?"),
        fixes=("actually I got the job at {v}", "no, it's {v} that hired me", "sorry, I meant {v}, that's my new employer"), denials=("I didn't get the job after all", "the new job fell through"), gone="you did not get the job",
    ),
    Kind(
        name="hap_spent", value="money", memory="you spent {v}", topic="how much you spent",
        says=(
            "I spent {v}", "I spent {v} today", "I just spent {v}", "I paid {v}", "{v} is gone, spent", "shopping cost me {v}", "today I got through {v}", "that cost me {v}", "my shopping trip came to {v}", "I'm {v} poorer now",
            "oops, I spent {v} in one day", "altogether I spent {v}", "the bill was {v} and I paid it", "can you believe I spent {v}", "I left {v} at the shop", "all in all it was {v} that I spent"),
        asks=(
            "how much did I spend?", "how much money did I spend?", "what did I pay?", "how much did I pay?", "what did it cost me?", "how much was the bill?", "how much was it altogether?", "do you remember how much I spent?", "tell me how much I spent",
            "remind me how much money I paid", "I forgot how much I spent", "how much did I say I spent?", "what did my shopping trip come to?", "how much poorer am I?"),
        checks=("did I spend {v}?", "did I pay {v}?", "was the bill {v}?", "did I tell you I spent {v}?", "I spent {v}, right?", "is it true that I spent {v}?", "did I say it cost me {v}?"),
        mentions=("did I tell you how much I spent?", "do you know how much I spent?", "have I told you what I paid?", "did I mention how much it cost?", "did I spend anything?", "did I say how much money I spent?"),
        fixes=("actually I spent {v}", "no, it was {v} that I spent", "sorry, I meant {v}, that's what I paid"), denials=("I didn't spend anything after all", "I got all my money back"), gone="you did not spend anything",
    ),
    Kind(
        name="hap_won_money", value="money", memory="you won {v}", topic="how much you won",
        says=(
            "I won {v}", "I won {v} in the lottery", "I won {v} at the casino", "guess what, I won {v}", "lucky me, {v} in the raffle", "the lottery gave me {v}", "I'm richer by {v}, I won", "my ticket was worth {v}", "today I won {v} in a bet",
            "{v}, that's what I won", "I scratched a ticket and won {v}", "a card game brought me {v}", "I can't believe it, {v} in the lotto", "we won {v} at bingo", "I had six numbers right, that makes {v}", "my winnings: {v}"),
        asks=(
            "how much did I win?", "how much money did I win?", "what did I win in the lottery?", "what was my ticket worth?", "how much did the lottery give me?", "how much richer am I?", "do you remember how much I won?", "tell me how much I won",
            "remind me how much money I won", "I forgot how much I won", "how much did I say I won?", "what were my winnings?", "how big was my win?"),
        checks=("did I win {v}?", "was my win {v}?", "did I tell you I won {v}?", "I won {v}, right?", "is it true that I won {v}?", "did I say I won {v}?", "have I told you I won {v}?"),
        mentions=("did I tell you how much I won?", "do you know how much I won?", "have I told you about my winnings?", "did I mention how much money I won?", "did I win any money?", "did I say how much I won?"),
        fixes=("actually I won {v}", "no, it was {v} that I won", "sorry, I meant {v}, that's my win"), denials=("I didn't win any money after all", "the ticket was a mistake, I won nothing"), gone="you did not win any money",
    ),
    Kind(
        name="hap_away", value="duration", memory="you were away for {v}", topic="how long you were away",
        says=(
            "I was away for {v}", "I've been away for {v}", "I was gone for {v}", "I was out of town for {v}", "{v} is how long I was away", "I took {v} off and left town", "after {v} I'm back home", "I'm back after {v} away", "for {v} I wasn't here",
            "I disappeared for {v}", "you haven't heard from me because I was away for {v}", "my trip took {v}", "the journey lasted {v}", "we were on the road for {v}", "I stayed away for {v}"),
        asks=(
            "how long was I away?", "how long was I gone?", "for how long was I away?", "how long have I been away?", "how long did my trip take?", "how long did my journey last?", "how long was I out of town?", "do you remember how long I was away?",
            "tell me how long I was gone", "remind me how long I was away", "I forgot how long I was away", "how long did I say I was gone?", "how much time did I spend away from home?"),
        checks=("was I away for {v}?", "was I gone for {v}?", "did my trip take {v}?", "did I tell you I was away for {v}?", "I was away for {v}, right?", "is it true that I was gone for {v}?", "did I say I was out of town for {v}?"),
        mentions=("did I tell you how long I was away?", "do you know how long I was gone?", "have I told you how long my trip took?", "did I mention how long I was away?", "did I say that I was away?", "was I away at all?"),
        fixes=("actually I was away for {v}", "no, I was gone for {v}", "sorry, it was {v} that I was away"), denials=("I wasn't away at all", "in the end I stayed at home"), gone="you were not away",
    ),
    Kind(
        name="hap_secret", value="hap_did", memory="your secret is that you {v}", topic="your secret",
        says=(
            "my secret is that I {v}", "can you keep a secret? I {v}", "I'll tell you a secret: I {v}", "nobody knows that I {v}", "don't tell anyone that I {v}", "between you and me, I {v}", "this stays between us: I {v}", "secretly, I {v}",
            "I've never told anyone, but I {v}", "here's my secret, I {v}", "psst, I {v}, it's a secret", "my family must not find out that I {v}", "I have a confession to make: I {v}", "only you know this now: I {v}", "I kept it quiet, but I {v}"),
        asks=(
            "what is my secret?", "what's my secret?", "which secret did I tell you?", "what was my secret again?", "do you remember my secret?", "tell me my secret", "what does nobody know about me?", "what did I confess?", "what was my confession?",
            "what stays between us?", "what did I tell you in confidence?", "what only do you know about me?", "what did I ask you to keep quiet?", "can you tell me my secret?"),
        checks=("is it my secret that I {v}?", "did I tell you in secret that I {v}?", "is my secret that I {v}?", "did I confess that I {v}?", "my secret is that I {v}, right?", "did I tell you the secret that I {v}?"),
        mentions=("did I tell you my secret?", "do you know my secret?", "have I told you a secret?", "did I confess anything?", "do I have a secret?", "did I mention a secret?"),
        fixes=("actually my secret is that I {v}", "no, the secret is that I {v}", "the real secret is that I {v}"), denials=("I have no secrets any more", "I made that secret up"), gone="you have no secret",
    ),
    Kind(
        name="hap_best_memory", value="hap_doing", memory="your best childhood memory is {v}", topic="your best childhood memory",
        says=(
            "my best childhood memory is {v}", "what I remember best from my childhood is {v}", "my childhood was all about {v}", "as a kid there was nothing better than {v}", "when I think of my childhood I think of {v}", "best memory as a kid: {v}",
            "{v} is my favourite memory from when I was little", "I'll never forget {v} as a child", "the summers of my childhood meant {v}", "my happiest childhood days were spent {v}", "childhood for me means {v}", "whenever I remember being small, I see us {v}",
            "I have such nice memories of {v} as a kid", "my dearest memory from childhood: {v}", "the best of being a kid was {v}"),
        asks=(
            "what's my best childhood memory?", "what do I remember best from my childhood?", "what is my favourite memory from when I was little?", "what was my childhood all about?", "which childhood memory did I tell you about?", "do you remember my best memory?",
            "tell me my best childhood memory", "what do I think of when I think of my childhood?", "how did I spend my happiest childhood days?", "remind me of my favourite childhood memory", "what will I never forget from my childhood?", "what was the best of being a kid for me?"),
        checks=("is my best childhood memory {v}?", "did I tell you that my best memory is {v}?", "is {v} my best childhood memory?", "my best childhood memory is {v}, right?", "did I say my childhood was all about {v}?", "have I told you my best childhood memory is {v}?"),
        mentions=("did I tell you my best childhood memory?", "do you know my best childhood memory?", "have I told you about my childhood?", "did I mention a childhood memory?", "have I shared my favourite memory with you?", "did I say what I remember best from my childhood?"),
        fixes=("actually my best childhood memory is {v}", "no, the memory I meant is {v}", "on second thought, my best childhood memory is {v}"),
    ),
    Kind(
        name="hap_new_word", value="word", memory="the word you made up is {v}", topic="the word you made up",
        says=(
            "I made up a word: {v}", "I invented the word {v}", "{v} is a word I made up", "my new word is {v}", "I came up with a new word, {v}", "there's a new word in the world, I invented it: {v}", "the word I made up is {v}", "I call it {v}, a word of my own",
            "let me teach you a word I invented: {v}", "nobody else uses the word {v}, I made it up", "in my family we say {v}, I made it up", "ever heard of {v}? no wonder, I invented that word", "please remember my invented word, {v}", "my own creation, the word {v}", "I like to invent words, the latest is {v}"),
        asks=(
            "what word did I make up?", "what's the word I invented?", "which word did I invent?", "what was my new word?", "what is the word I made up?", "do you remember the word I made up?", "tell me the word I invented", "remind me of my invented word",
            "I forgot the word I made up", "what new word did I come up with?", "can you tell me the word I came up with?", "which word did I teach you?"),
        checks=("did I make up the word {v}?", "is {v} the word I made up?", "did I invent the word {v}?", "did I tell you about the word {v}?", "{v} is my word, right?", "is {v} my invented word?"),
        mentions=("did I tell you the word I made up?", "do you know the word I invented?", "did I make up a word?", "have I invented a word?", "did I teach you a word?", "did I mention my new word?"),
        fixes=("actually the word is {v}", "no, the word I made up is {v}", "I changed it, my word is {v} now"),
    ),
)

KINDS: tuple[Kind, ...] = (
    *_SINGLE_KINDS, *_DID_KINDS, *_STATE_KINDS, *_HABIT_KINDS, *_DAY_KINDS, *_WITH_KINDS, *_WHO_KINDS, *_LENT_KINDS, *_CODE_KINDS, *_HIDE_KINDS,
    *_KEPT_KINDS, *_RECIPE_KINDS, *_WHEN_KINDS, *_LIFE_KINDS,
)

# --- two things in one breath -------------------------------------------------------------------------------

# first verb, second verb, the two as said ("bought", "lost my")
_PAIRS: tuple[tuple[str, str, str, str], ...] = (
    ("bought", "lost_own", "bought {v1}", "lost my {v2}"), ("cooked", "watched", "cooked {v1}", "watched {v2}"), ("baked", "invited", "baked {v1}", "invited {v2}"),
    ("lost_own", "found", "lost my {v1}", "found {v2}"), ("met", "visited", "met {v1}", "visited {v2}"), ("read", "drank", "read {v1}", "drank {v2}"),
    ("fixed", "broke", "fixed {v1}", "broke {v2}"), ("cleaned", "found", "cleaned {v1}", "found {v2}"), ("planted", "painted", "planted {v1}", "painted {v2}"),
    ("sold", "bought", "sold {v1}", "bought {v2}"), ("called_rel", "cancelled", "called my {v1}", "cancelled {v2}"), ("joined", "gave_up", "joined {v1}", "gave up {v2}"),
    ("started", "bought", "took up {v1}", "bought {v2}"), ("forgot_own", "missed", "forgot my {v1}", "missed {v2}"), ("attended", "met", "went to {v1}", "met {v2}"),
    ("adopted", "bought", "adopted {v1}", "bought {v2}"), ("ran", "ate", "ran {v1}", "ate {v2}"), ("swam", "hurt", "swam {v1}", "hurt my {v2}"), ("built", "wrote", "built {v1}", "wrote {v2}"),
    ("visited_rel", "ate", "visited my {v1}", "ate {v2}"), ("won", "lost_own", "won {v1}", "lost my {v2}"), ("biked_to", "saw", "biked to {v1}", "saw {v2}"), ("hiked_to", "broken_bone", "hiked to {v1}", "broke my {v2}"),
    ("drove_to", "saw_person", "drove to {v1}", "saw {v2}"), ("signed_up", "ordered", "signed up for {v1}", "ordered {v2}"), ("played", "won", "played {v1}", "won {v2}"), ("texted", "called_rel", "texted {v1}", "called my {v2}"),
    ("learned", "sang", "learned {v1}", "sang {v2}"), ("packed", "forgot_own", "packed {v1}", "forgot my {v2}"), ("promoted", "celebrated", "got promoted to {v1}", "celebrated at {v2}"),
)

COMBOS: tuple[Combo, ...] = (
    *(
        Combo((f"hap_{first}", f"hap_{second}"), tuple(line % {"one": one, "two": two} for line in (
            "I %(one)s and %(two)s", "I %(one)s and then [I] %(two)s", "(today|yesterday|last week|on Saturday) I %(one)s and [also] %(two)s", "first I %(one)s, (then|later) I %(two)s",
            "I %(one)s, and I [also] %(two)s", "what a day: I %(one)s and %(two)s", "I %(one)s but I (also|sadly|luckily) %(two)s", "after I %(one)s I %(two)s", "guess what, I %(one)s and %(two)s",
            "not only did it happen that I %(one)s, I also %(two)s", "%(one)s in the morning, %(two)s in the afternoon")))
        for first, second, one, two in _PAIRS
    ),
    Combo(("hap_love", "hap_hate"), ("I love {v1} but I hate {v2}", "I love {v1} and hate {v2}", "love {v1}, hate {v2}", "I'm a big fan of {v1}, but {v2} - I hate that", "give me {v1}, but keep {v2}, I hate that", "what I love is {v1}, what I hate is {v2}")),
    Combo(("hap_like", "hap_dislike"), ("I like {v1} but I don't like {v2}", "I like {v1}, not {v2}", "{v1} I like, {v2} I don't like", "I'm fond of {v1} but not keen on {v2}", "yes to {v1}, no to {v2}, that's what I like and don't like")),
    Combo(("hap_love_doing", "hap_hate_doing"), ("I love {v1} but I hate {v2}", "{v1} is great, {v2} is the worst", "I enjoy {v1}, but I can't stand {v2}", "I'm happiest when I'm {v1}, and you won't catch me {v2}", "I'd rather be {v1} than {v2}, I love the first and hate the second")),
    Combo(("hap_good_at", "hap_bad_at"), ("I'm good at {v1} but bad at {v2}", "I'm good at {v1}, not so much at {v2}, I'm really bad at that", "my strength is {v1}, my weakness is {v2}", "I rock at {v1} but I suck at {v2}", "{v1} comes easy to me, but I'm terrible at {v2}")),
    Combo(("hap_worried", "hap_looking_forward"), ("I'm worried about {v1} but I'm looking forward to {v2}", "{v1} worries me, but {v2} is coming up and I can't wait", "there's {v1} on my mind, but at least I'm looking forward to {v2}", "I worry about {v1}, still I can't wait for {v2}")),
    Combo(("hap_stressed", "hap_proud"), ("I'm stressed about {v1} but proud of {v2}", "{v1} stresses me out, but I'm proud of {v2}", "I'm so proud of {v2}, even if {v1} stresses me", "stressed about {v1}, proud of {v2}, that's me")),
    Combo(("hap_need", "hap_sold"), ("I need {v1} because I sold {v2}", "I sold {v2} and now I need {v1}", "sold {v2}, so what I need now is {v1}")),
    Combo(("hap_who_plants", "hap_who_feeds_cat"), ("{v1} takes care of my plants and {v2} feeds my cat", "{v1} does my plants, {v2} feeds my cat", "while I'm away {v1} takes care of my plants and {v2} feeds the cat", "the plants are with {v1}, the cat gets fed by {v2}")),
    Combo(("hap_who_walks_dog", "hap_who_babysits"), ("{v1} walks my dog and {v2} looks after my kids", "{v1} does the dog, {v2} does the kids", "I've got {v1} to walk my dog and {v2} to look after my kids")),
    Combo(("hap_when_married", "hap_when_divorced"), ("I got married in {v1} and divorced in {v2}", "married in {v1}, divorced in {v2}", "my marriage lasted from {v1} to {v2}", "I was married from {v1} until the divorce in {v2}")),
    Combo(("hap_when_graduated", "hap_when_moved_here"), ("I graduated in {v1} and moved here in {v2}", "graduated in {v1}, here since {v2}", "after my degree in {v1} I moved here in {v2}", "I finished university in {v1}, and in {v2} I came here")),
    Combo(("hap_life_born", "hap_life_grew_up"), ("I was born in {v1} but grew up in {v2}", "born in {v1}, raised in {v2}", "I was born in {v1} and spent my childhood in {v2}", "my birthplace is {v1}, but I grew up in {v2}")),
    Combo(("hap_life_school", "hap_life_studied"), ("I went to school in {v1} and studied in {v2}", "school in {v1}, university in {v2}", "after school in {v1} I studied in {v2}", "I went to school in {v1}, then to university in {v2}")),
    Combo(("hap_habit_saturdays", "hap_habit_sundays"), ("on Saturdays I {v1} and on Sundays I {v2}", "my weekends: on Saturdays I {v1}, on Sundays I {v2}", "I {v1} on Saturdays and {v2} on Sundays")),
    Combo(("hap_habit_mornings", "hap_habit_evenings"), ("every morning I {v1} and every evening I {v2}", "in the mornings I {v1}, in the evenings I {v2}", "I {v1} every morning and {v2} every evening")),
    Combo(("hap_day_yesterday", "hap_day_today"), ("yesterday I {v1} and today I {v2}", "yesterday I {v1}, today I {v2}", "I {v1} yesterday and {v2} today", "first the news from yesterday, I {v1}; today I {v2}")),
    Combo(("hap_code_wifi", "hap_code_door"), ("the wifi password is {v1} and the door code is {v2}", "wifi password {v1}, door code {v2}", "for my guests: the wifi password is {v1}, the door code {v2}")),
    Combo(("hap_gave_me", "hap_gave_to"), ("{S} gave me {v1} and I gave {him} {v2}", "I got {v1} from {S} and gave {him} {v2}", "{S} gave me {v1}, so {he} got {v2} from me")),
    Combo(("hap_likes_him", "hap_hates_him"), ("{S} loves {v1} but hates {v2}", "{S} loves {v1} and can't stand {v2}", "{S} is crazy about {v1}, but {he} hates {v2}", "what {S} loves is {v1}, what {he} hates is {v2}")),
    Combo(("hap_other_bought", "hap_other_lost"), ("{S} bought {v1} and lost {v2}", "first {S} bought {v1}, then {he} lost {v2}", "{S} lost {v2} but bought {v1}")),
    Combo(("hap_other_cooked", "hap_other_broke"), ("{S} cooked {v1} and broke {v2}", "while {he} cooked {v1}, {S} broke {v2}", "{S} made {v1} for dinner and then {he} broke {v2}")),
    Combo(("hap_other_visited", "hap_other_found"), ("{S} visited {v1} and found {v2}", "{S} was at {v1}, where {he} found {v2}", "at {v1} {S} found {v2}")),
    Combo(("hap_other_learning", "hap_other_joined"), ("{S} is learning {v1} and joined {v2}", "{S} started {v1} and {he} is now in {v2}", "since {he} joined {v2}, {S} is learning {v1}")),
    Combo(("hap_talked_about", "hap_promised_him"), ("I talked to {S} about {v1} and promised {him} to {v2}", "{S} and I talked about {v1}, and I promised {him} to {v2}", "I had a talk with {S} about {v1}, now I've promised {him} to {v2}")),
)
