"""More wordings about pets and things that someone owns."""

MORE: dict[str, dict[str, tuple[str, ...]]] = {
    "pet_name": {
        "says": (
            "{S} has the name {v}", "I named {S} {v}", "{S} = {v}", "we call {S} {v}", "I've got {a n}, {v} is {his} name",
            "{v} is {his} name, I mean {S}", "{v} is what I named {S}", "{S} {v} is (asleep|snoring) next to me right now", "I spent the (morning|evening) playing with {S} {v}",
            "{v}. that's {S}", "{S}, {v}, is being (silly|naughty|noisy) again", "give {S} a hello from you, the name is {v}", "I'm typing with one hand because {S} {v} wants attention",
            "I could talk about {S} {v} all day long", "my life would be boring without {S} {v}", "I baptised {S} {v}, don't ask why", "you'd laugh, but {S} really is called {v}",
            "whenever I write {v}, I'm talking about {S}", "it took us a week to settle on {v} for {S}", "{S} came with the name {v} and it stuck",
            "the tag on {S} says {v}", "in the vet's file {S} is down as {v}", "there's {a n} in my life and {he} goes by {v}", "one {n} lives with me: {v}",
            "if {v} makes a noise, ignore it, that's only {S}", "sorry for the late reply, {v} needed feeding, I mean {S}",
            "well, {v} happens to be the name I picked for {S}", "it's getting late and {v}, {S}, still wants to play", "I've been looking after {S} all day, {v} is such a handful",
            "I couldn't think of a better name for {S} than {v}", "{S} got {his} name, {v}, from a film we liked", "{S} only reacts if I say {v}", "I bought a bowl for {S} with {v} written on it",
            "the vet always smiles when I say that {S} is called {v}", "can I tell you about {v}? {he} is {S}", "I'm home alone with {S}, good old {v}", "sweet little {v} - {S}, in case you wonder",
            "first things first, {S} is {v} by name", "someone shouted {v} in the park and {S} turned round, it's {his} name after all", "no idea why we chose {v} but that's {S}'s name",
            "of all the names in the world {S} had to be called {v}", "most people just say hey you, but {S}'s proper name is {v}", "{v} it is then, that's what {S} will be called",
            "we put {v} on the adoption form for {S}", "yes, {v} is a (funny|strange|odd) name for {a n}, but it's mine and I like it", "(today|this morning) {S} ignored me although I shouted {v}, {his} own name",
            "fyi {S}'s called {v}", "my friend says it's mad to call {S} {v}, but I did", "I have to introduce you to somebody: {S}, {v} to {his} friends",
            "{S} hears {v} a hundred times a day, no wonder {he} knows {his} name", "we used to just say the {n}, now there's a name: {v}", "the name I gave {S} when {he} arrived was {v}",
            "I keep a picture of {S} on my phone, {v} written underneath", "{v} has been {S}'s name from day one",
        ),
        "refs": (
            "{v}, that's what {he} is called", "{he} goes by {v}", "I named {him} {v}", "{he} has the name {v}", "{v} is what I shout when I want {him}", "we decided on {v} for {him}",
            "{he} listens to {v}", "{his} name's {v}", "the name I gave {him} is {v}", "{he}'s called {v}", "say hello to {v}", "the tag says {v}", "I couldn't resist calling {him} {v}", "oh and the name? {v}",
            "{he} is known as {v} around here", "{v} by name",
        ),
        "asks": (
            "what do we call {S}?", "{S}'s name?", "what's {S} called again?", "what was {S} called?", "what is the {n} called that I have?", "how do I call {S}, can you say?", "which name have I given {S}?",
            "what name did we settle on for {S}?", "I can't recall what {S} is called, can you?", "any chance you know the name of {S}?", "what does {S} answer to?", "what name does {S} go by?",
            "to what name does {S} come running?", "what do I shout when I want {S}?", "what's written on {S}'s collar?", "filling in a form at the vet's: name of {S}?", "my mind is blank, what on earth is {S} called?",
            "could you please give me {S}'s name?", "so what's the little one called, I mean {S}?", "what did I decide to name {S}?", "I told you the name of {S}, what was it?", "by which name is {S} known?",
            "what's the name I picked for {S}?", "quick quiz: what's {S} called?", "would you mind telling me how {S} is called?", "how was {S} called again?", "what name should go on {S}'s tag?",
            "somebody asks for the name of {S}, what do I say?", "{S} - name please?", "has {S} got a name, and which?", "if I want to call {S}, what do I say?", "what did we christen {S}?", "whose name did I tell you, I mean how is {S} called?",
            "the name of {S} was what again?",
        ),
        "checks": (
            "is {v} the name of {S}?", "do I call {S} {v}?", "did I name {S} {v}?", "was {S} called {v}?", "does {S} go by {v}?", "does {S} answer to {v}?", "have I got {a n} called {v}?", "{v} is {S}, isn't {he}?",
            "is it {v} that I call {S}?", "{S} - {v}, yes or no?", "so {S}'s name is {v}, is that right?", "would {S} come if I shouted {v}?", "is {v} what we named {S}?", "have I given {S} the name {v}?",
            "I think {S} is called {v}, correct?", "do you have {v} down as the name of {S}?", "did we settle on {v} for {S}?", "{S} is {v}, correct?", "should I write {v} on {S}'s tag?", "is the {n} I own named {v}?",
        ),
        "mentions": (
            "did I say what {S} is called?", "have I given you {S}'s name?", "you know {S}'s name, don't you?", "have I ever mentioned what I call {S}?", "do you have a name for {S}?", "did we talk about what {S} is called?",
            "has {S}'s name come up?", "did I let you know the name of {S}?", "you don't happen to know {S}'s name, do you?", "was {S}'s name ever mentioned?", "are you aware of how {S} is called?", "did you catch the name of {S}?",
            "has anyone told you what {S} is called?",
        ),
        "fixes": (
            "wait, {S} is called {v}", "my mistake, {S}'s name is {v}", "oops, wrong name, {S} is {v}", "scrap that, we named {S} {v}", "we changed {S}'s name to {v}", "{S} is not called that any longer but {v}", "I mixed up the names, {v} is {S}",
            "new name for {S}: {v}", "let me correct that, {S} goes by {v}",
        ),
    },
    "own_pet": {
        "says": (
            "my {v} is asleep", "I have a pet, {a v}", "I've got a pet {v}", "there is {a v} in my home", "I'm a pet owner: {a v}", "pet: {v}", "yes, I have a pet. it's {a v}", "I live together with {a v}", "I have to feed my {v} now",
            "my {v} is making (noise|trouble) again", "I bought {a v} as a pet", "my {v} needs a lot of (care|attention|love)", "I was late because my {v} had escaped", "I spend half my money on my {v}", "{a v}, that's the animal I have",
            "I can't travel much, I have {a v} to look after", "the vet checked my {v} and everything is fine", "I got {a v} to keep me company", "{a v} keeps me company at home", "my {v} watches me while I type this",
            "having {a v} is more work than I thought", "I'm a proud {v} owner", "it gets lonely sometimes, but at least I have {a v}", "I've always had a weak spot for animals and now I own {a v}", "I love my {v}",
            "my little flat is also home to {a v}", "who needs people when you've got {a v}, like me", "there's fur, dirt or noise everywhere, that's life with my {v}", "we keep {a v} as a pet", "our {v} is part of the family",
            "our pet is {a v}", "I've recently become the owner of {a v}", "I said I'd never get a pet and look at me, I have {a v}", "somebody had to take the {v}, so it lives with me now", "my companion at home is {a v}",
            "I only have one animal and that's {a v}", "I clean up after my {v} every day and I don't mind", "I was going to sleep in but my {v} had other plans", "(it's raining and|it's cold and) my {v} doesn't want to move", "one {v} at home, no other pets",
            "I talk to my {v} more than to humans, haha", "I took my {v} to the vet", "if I'm slow to answer, I'm busy with my {v}", "do I have a pet? I do, {a v}", "I'm raising {a v}", "the landlord allowed it, so I have {a v} now",
            "my house smells of {v}, because that's the pet I've got", "animals in my household: {a v}", "I look after {a v}, my own one, not somebody else's", "{a v} belongs to me",
        ),
        "asks": (
            "what's the pet I have?", "what kind of animal is my pet?", "what do I have as a pet?", "which kind of pet is mine?", "my pet is what?", "what type of pet have I got?", "what animal do I own?", "what animal do I look after?",
            "what sort of pet lives at my place?", "what creature do I live with?", "which animal keeps me company at home?", "what pet did I get?", "I can't recall which pet I mentioned, what was it?", "what was my pet again?", "what animal is waiting for me at home?",
            "who or what do I have to feed every day?", "what do I feed and clean up after?", "pet?", "what pet is mine?", "for the form: what kind of animal do I keep?", "which animal should I buy food for?", "if you had to buy food for my pet, what animal is it?",
            "what kind of animal is at home with me?", "any idea what pet I keep?", "could you say which animal I have?", "what am I the owner of, pet-wise?", "what species is my pet?", "which animal is part of my household?", "the pet shop asks what animal I have, what do I say?",
            "what animal did I adopt?", "what pet have I told you about?", "remember my pet? what is it?", "which animal would the pet sitter find at my home?",
        ),
        "checks": (
            "am I {a v} owner?", "do I own {a v}?", "do I keep {a v}?", "do I live with {a v}?", "is there {a v} at my place?", "is it {a v} that I have?", "was it {a v} that I got?", "have I told you that I have {a v}?", "{a v} is my pet, isn't it?",
            "so my pet is {a v}, is that right?", "is {a v} living with me?", "I own {a v}, correct?", "do you think I have {a v}?", "did I mention having {a v}?", "did I get {a v}?", "do you remember that I have {a v}?", "did I adopt {a v}?", "is the animal I keep {a v}?",
            "a question: have I {a v} at home?", "my pet, is that {a v}?",
        ),
        "mentions": (
            "did I mention my pet?", "have I told you what pet I have?", "do you know which animal I have?", "have I ever talked about my pet?", "you know what animal I own, don't you?", "did we talk about my pet?", "did I say I have an animal?", "has my pet come up?",
            "am I a pet owner?", "is there an animal in my home?", "have I said what kind of animal I keep?", "do you remember whether I have a pet?", "are you aware of my pet?", "do I keep any animals at home?",
        ),
        "fixes": (
            "wait, my pet is {a v}", "I meant {a v}, that's what I have", "correction, I own {a v}", "let me correct that: I have {a v}", "oops, no, {a v} is what I've got", "my mistake, it's {a v} at my place", "not quite, the animal I keep is {a v}",
            "that was wrong, I've got {a v}", "forget what I said before, I have {a v}",
        ),
    },
    "pet_age": {
        "says": (
            "{S} is {v} of age", "{S} is {v} old (now|today)", "{S} has turned {v} old", "{S}: {v} old", "{S}'s {v} old", "{S} is {v}, in age I mean",
            "how old {S} is? {v}", "I have {a n} that is {v} old", "we have {a n}, {v} old", "the vet wrote down {v} as {S}'s age", "it's {v} since {S} was born", "{S} came into this world {v} ago",
            "born {v} ago, that's {S}", "at {v} old {S} still behaves like a baby", "at the age of {v} {S} does whatever {he} wants", "{S} is {v} old and full of life", "{S} is {v} old and has no manners at all", "{S} may look different but {he} is {v} old",
            "in case someone asks, {S} is {v} old", "{S} is in great shape considering {he} is {v} old", "people are surprised when I tell them that {S} is {v} old",
            "I keep forgetting that {S} is {v} old", "{v} old and still (adorable|cheeky|crazy), that's {S}", "the vet says for {v} old {S} looks fantastic", "I looked in the papers, {S} is {v} old", "the passport of {S} says {he} is {v} old",
            "you ask about {S}, well, {he} is {v} old", "{S}, {v} old, is lying next to me", "{S}, all {v} old of {him}, is a handful", "our little birthday party showed it: {S} is {v} old now",
            "{S}, who is {v} old, kept me up last night", "I took a picture of {S} today, {v} old and so pretty", "{v} ago {S} was born", "it feels like yesterday but {S} was born {v} ago", "(today|just now) I counted it again, {S} is {v} old",
            "no new tricks for {S} today, {he} is {v} old and stubborn", "with {S} being {v} old I have to watch what {he} eats", "because {S} is {v} old the insurance costs a bit more", "age: {v}. animal: {S}", "{v} is the age of {S}", "{v} is how old {S} is",
            "I'm looking at {S} and thinking, wow, {v} old", "I had to check, but yes, {S} is {v} old", "given that {S} is {v} old, {he} runs quite fast", "{S} has lived for {v} now", "{S} has seen {v} of life so far", "I told the neighbour {S} is {v} old and she laughed",
            "life with {S} is fun, {he} is {v} old and curious", "not that it matters, but {S} is {v} old", "the age of {S} is {v}", "if you must know, {S} is {v} old", "I reckon you should know that {S} is {v} old",
        ),
        "refs": (
            "{he}'s {v} old", "{he} is {v} of age", "{v} old, that's {him}", "{v} is {his} age", "{v} ago {he} was born", "{he} has turned {v} old", "{he}'s {v} old now", "age {v}, if you want to know", "the vet put {him} down as {v} old", "{he} came into the world {v} ago",
            "that makes {him} {v} old", "I'd never have guessed it, but {he} is {v} old", "{his} passport says {he} is {v} old", "{he} has lived for {v}", "{v} old and still a baby to me",
        ),
        "asks": (
            "{S}'s age?", "how old is {S} now?", "how old is {S} again?", "how old was {S} again?", "how old did I say {S} is?", "what age did I give for {S}?", "what's {S}'s current age?", "I can't recall how old {S} is, can you?", "any idea how old {S} is?", "how old would you say {S} is?",
            "so how old is {S} exactly?", "how long ago was {S} born?", "how many candles would {S} get?", "how aged is {S}?", "what is {S}'s age in your notes?", "form says age of the animal: how old is {S}?", "how far along in life is {S}?", "{S} - how old?", "age of {S}?",
            "is {S} young or old, and how old exactly?", "in years or months, what's the age of {S}?", "somebody asked how old {S} is, what should I say?", "could you look up how old {S} is?", "would you happen to know {S}'s age?", "how many years or months has {S} been around?",
            "tell me, how old is {S}?", "what should I put down as the age of {S}?", "the kennel needs the age of {S}, what is it?", "I lost count, how old is {S}?", "since birth, how long has {S} lived?", "what age has {S} reached?",
        ),
        "checks": (
            "is {S} really {v} old?", "{S} is {v} of age, isn't {he}?", "was {S} born {v} ago?", "would you say {S} is {v} old?", "so {S} is {v} old, yes?", "is {S}'s age {v}?", "have you noted that {S} is {v} old?", "has {S} turned {v} old?",
            "I think {S} is {v} old, correct?", "{v} old, is that {S}?", "do you remember if {S} is {v} old?", "has {S} lived for {v}?", "was it {v} ago that {S} was born?", "is {S} now {v} old?", "{S}'s {v} old, or am I wrong?", "did I give {S}'s age as {v}?",
            "the form says {v} for {S}, is that the right age?", "can I write that {S} is {v} old?", "is {S} {v} of age?", "{S}, age {v}, correct?",
        ),
        "mentions": (
            "did I say how old {S} is?", "did I mention how old {S} is?", "have I ever told you {S}'s age?", "you know how old {S} is, right?", "did I give you {S}'s age?", "have we talked about {S}'s age?", "has {S}'s age come up?", "do you happen to know {S}'s age?",
            "do you remember whether I told you how old {S} is?", "did I let you know the age of {S}?", "was the age of {S} ever mentioned?", "any record of how old {S} is, or not?", "did you note down {S}'s age?",
        ),
        "fixes": (
            "wait, {S} is {v} old", "my mistake, {S} is {v} old", "I miscounted, {S} is {v} old", "let me correct that, {S} is {v} old", "oops, {S} is {v} old, not what I said", "{S} had a birthday, {he} is {v} old now", "the vet corrected me, {S} is {v} old",
            "I checked the papers again, {S} is {v} old", "not quite: {S} is {v} of age",
        ),
    },
    "pet_colour": {
        "says": (
            "{S} is {v} in (colour|color)", "{S}'s {v}", "{S}'s (colour|color) is {v}", "{S} has {v} as {his} (colour|color)", "{S}: {v}", "I have {a n}, {v} in (colour|color)", "we've got {a n} that is {v}", "{v}. that's the (colour|color) {S} is",
            "{S} happens to be {v}", "{S} is completely {v}", "if I had to describe {S} in one word: {v}", "to describe {S}: {he} is {v}", "you'd recognise {S} at once because {he} is {v}", "when {S} sits in the grass you see straight away that {he} is {v}",
            "{S} is {v}, just like in the (picture|photo)", "I took a photo of {S}, {he} looks so {v} in it, as always", "the vet's form says {v} under (colour|color) for {S}", "(I think|everyone thinks) {S} is beautiful, {he} is {v}", "{S} is {v}, so {he} is hard to see in some places",
            "I love how {v} {S} is", "{v} from head to toe, that's {S}", "{S} has always been {v}", "{S} came to me {v} and {he} still is", "we picked {S} because {he} was {v}, and {he} still is", "people always remark on it: {S} is {v}", "whichever side you look at, {S} is {v}",
            "{S} would look good on a calendar, {he} is {v}", "{S} left {v} hair on the chair, because that's {his} (colour|color)", "if you spot something {v} running around here, it's {S}", "something {v} just ran past, it was {S}", "wondering about {S}'s looks? {he} is {v}",
            "as far as looks go, {S} is {v}", "there are many like {him} but {S} is {v} and mine", "{S} was the only one there that was {v}", "my friend thought {S} was a different (colour|color), but {he} is {v}", "I'd say {S} is {v}", "in the right light you see how {v} {S} is",
            "{S} got dirty in the garden, but normally {he} is {v}", "after a bath {S} is {v} again, the way {he} really looks", "I'm drawing {S}, I only need a pencil that's {v}", "{S} is {v} and easy to draw", "they asked me for the (colour|color) of {S} and I said {v}",
            "it was a long day and {S} is as {v} as ever", "{v}, like a painting, that's {S}", "{S} is a real beauty, {v} all the way", "look at {S}, so {v} and so sleepy", "I wouldn't call {S} anything but {v}", "well, {v} is {S}'s (colour|color)", "(colour|color)? {S} is {v}",
        ),
        "refs": (
            "{he}'s {v}", "{v} in (colour|color)", "{he} is {v} in (colour|color)", "{v} is {his} (colour|color)", "{v}, that's how {he} looks", "{he} is completely {v}", "{he} came to me {v}", "I'd describe {him} as {v}", "the (colour|color)? {v}", "{he} has always been {v}",
            "{v} all over", "I love that {he} is {v}", "you can spot {him} easily, {he} is {v}", "{he} is {v} from head to tail", "to look at, {he} is {v}",
        ),
        "asks": (
            "{S}'s (colour|color)?", "what (colour|color) is {S} again?", "what (colour|color) was {S}?", "what's {S}'s (colour|color)?", "which (colour|color) does {S} have?", "what (colour|color) would you say {S} is?", "how would you describe {S}?", "how did I describe {S}?", "(colour|color) of {S}?",
            "I can't recall the (colour|color) of {S}, what was it?", "any idea what (colour|color) {S} is?", "in what (colour|color) does {S} come?", "what (colour|color) did I tell you {S} is?", "what does {S} look like, I mean what (colour|color)?", "if you painted {S}, which (colour|color) would you use?",
            "if {S} ran off, what (colour|color) would I put on the poster?", "what shade is {S}?", "could you say which (colour|color) {S} has?", "so what (colour|color) is {S} exactly?", "do we know the (colour|color) of {S}?", "which (colour|color) should I put in the form for {S}?",
            "the vet asks about the looks of {S}, what (colour|color)?", "what's the (colour|color) of the {n} I have?", "what (colour|color) {n} do I have?", "how does {S} look, (colour-wise|color-wise)?", "would you know the (colour|color) of {S}?", "is {S} dark or light, what (colour|color) exactly?",
            "looking for {S}, what (colour|color) should I look for?", "how would a stranger recognise {S}?", "describe {S} for me, what (colour|color)?", "with what (colour|color) was {S} born?",
        ),
        "checks": (
            "is {S} {v} in (colour|color)?", "is {S}'s (colour|color) {v}?", "is {v} the (colour|color) of {S}?", "{S}'s {v}, isn't {he}?", "is {S} the (colour|color) I said, {v}?", "was {S} {v}?", "would you describe {S} as {v}?", "so {S} is {v}, yes?", "{S} is {v}, correct?",
            "have you noted that {S} is {v}?", "did I describe {S} as {v}?", "do I have {a n} that is {v}?", "do you remember {S} being {v}?", "should I write {v} as the (colour|color) of {S}?", "I think {S} is {v}, is that so?", "is it right that {S} is {v}?", "{v}, is that what {S} looks like?",
            "{S}: {v}, yes or no?", "if you saw {S}, would {he} be {v}?", "isn't {S} {v}?",
        ),
        "mentions": (
            "did I say what (colour|color) {S} is?", "did I tell you what {S} looks like?", "have I ever described {S} to you?", "you know what (colour|color) {S} is, don't you?", "has {S}'s (colour|color) come up?", "have we talked about what {S} looks like?", "did I mention {S}'s looks?",
            "do you have a note of the (colour|color) of {S}?", "was {S}'s (colour|color) ever mentioned?", "did I let you know which (colour|color) {S} is?", "are you aware of {S}'s (colour|color)?", "do you remember whether I said what (colour|color) {S} is?", "could you picture {S}, did I say the (colour|color)?",
        ),
        "fixes": (
            "wait, {S} is {v}", "my mistake, {S} is {v}", "oops, wrong (colour|color), {S} is {v}", "I looked again, {S} is {v}", "I'd rather call {S} {v}", "let me correct that, {S} is {v}", "{S} changed a bit as {he} grew, {he} is {v} now", "not that (colour|color), {v} is what {S} is",
            "now that {S} is clean I see {he} is {v}",
        ),
    },
    "pet_food": {
        "says": (
            "{S} loves eating {v}", "{S} adores {v}", "{S}'s favourite is {v}", "the (favourite|favorite) food of {S} is {v}", "{S} likes {v} more than anything", "{S} likes nothing better than {v}", "{S} is obsessed with {v}", "what {S} loves to eat is {v}", "I have {a n} that is crazy about {v}",
            "if there's {v}, {S} comes running", "{S} begs for {v} every single time", "{S} gets so excited about {v}, it's {his} absolute (favourite|favorite)", "{S} leaves everything else in the bowl but loves {v}", "with {v} you can get {S} to do anything, {he} loves it that much", "{v} is {S}'s (favourite|favorite)",
            "give {S} {v} and {he} is your friend for life", "{S} can smell {v} from the other end of the house, {his} (favourite|favorite)", "{v}! {S} loves that", "nothing tastes as good to {S} as {v}", "you can bribe {S} with {v}, works every time, it's what {he} loves most", "{S} stole {v} from my plate again, {his} (favourite|favorite) of course",
            "{S} is a (fussy|picky) eater but {v} always works, {he} loves that best", "when it comes to food, {S} loves {v} most", "food number one for {S}: {v}", "{S} has a thing for {v}, loves it to bits", "{S}'s idea of heaven is {v}", "I opened the fridge and {S} knew I had {v}, {his} (favourite|favorite) food",
            "{S} was sulking today until {he} got {v}, {his} (favourite|favorite)", "{S} eats almost anything, but {v} is {his} (favourite|favorite)", "I gave {S} {v} for dinner because {he} loves that best", "the vet laughed when I said {S}'s (favourite|favorite) food is {v}", "don't leave {v} lying around, {S} loves that too much",
            "you'd never guess what {S} loves best: {v}", "{S} would sell {his} soul for {v}", "the big love of {S} is {v}, at least food-wise", "{S} dreams of {v}, I'm sure, it's {his} (favourite|favorite) dish", "if {S} could order in a restaurant {he} would take {v}", "I ran out of {v} and {S} was so disappointed, {he} loves that most of all",
            "(treats|snacks)? for {S} only {v} counts, {he} loves it", "{S} + {v} = love", "{S} gets {v} when {he} has been good, that's what {he} likes best", "strange but true, {S} loves {v} the most", "of all foods {S} likes {v} best", "{v} is at the top of {S}'s list, food-wise", "there's always {v} in my kitchen as it's what {S} loves to eat most",
            "ask {S} what's best and {he} would say {v}", "before bed {S} wants {v}, {his} (favourite|favorite)", "{S} turns into a different animal when {he} gets {v}, {he} adores it", "{S}'s top treat is {v}, no contest", "we spoil {S} with {v}, {his} (favourite|favorite) food", "I'd say {v} is the food {S} likes most",
        ),
        "refs": (
            "{he} adores {v}", "{he} loves eating {v}", "{he}'s mad about {v}", "{v} is {his} (favourite|favorite)", "{he} likes nothing better than {v}", "what {he} loves most is {v}", "for {v} {he} would do anything", "{he} goes crazy for {v}", "{he} can't get enough of {v}", "of all foods {he} loves {v} most",
            "{he} always wants {v}, {his} (favourite|favorite)", "you can win {him} over with {v}, {he} loves it", "{his} top treat is {v}", "give {him} {v} and {he}'s happy, it's {his} favourite", "food-wise {he} likes {v} best",
        ),
        "asks": (
            "{S}'s (favourite|favorite) food?", "what does {S} love eating?", "what does {S} like eating most?", "what does {S} eat most happily?", "which food is {S}'s (favourite|favorite)?", "what is the (favourite|favorite) food of {S}?", "what's {S}'s (favourite|favorite) thing to eat?", "what food makes {S} happy?",
            "what's the best treat for {S}?", "what can I bribe {S} with?", "what makes {S} come running to the bowl?", "what does {S} beg for?", "what does {S} adore, food-wise?", "I can't recall what {S} loves to eat, what was it?", "any idea what {S} likes best to eat?", "what would {S} order in a restaurant?",
            "what should I buy if I want to spoil {S}?", "at the shop now, what does {S} love to eat?", "what snack does {S} prefer?", "what does {S} prefer to eat?", "which treat does {S} go mad for?", "if {S} could choose, what would {he} eat?", "what did I tell you about {S}'s (favourite|favorite) dish?",
            "the sitter asks what {S} likes to eat most, what do I say?", "what is number one on {S}'s menu?", "what food is {S} obsessed with?", "do you have {S}'s (favourite|favorite) food in your notes, what is it?", "what does {S} find delicious?", "(favourite|favorite) food of {S}?", "what tastes best to {S}?", "I want to reward {S}, with what food?",
        ),
        "checks": (
            "does {S} love eating {v}?", "does {S} adore {v}?", "is {v} the (favourite|favorite) food of {S}?", "does {S} like {v} best?", "is {v} what {S} loves most?", "is {S} crazy about {v}?", "is {S} fond of {v}?", "{v} is {S}'s (favourite|favorite), isn't it?", "{S} likes {v} best, correct?",
            "so {S}'s (favourite|favorite) is {v}, yes?", "would {S} be happy with {v}?", "can I bribe {S} with {v}?", "should I get {v} for {S}, is that {his} (favourite|favorite)?", "have you noted that {S} loves {v}?", "did I mention {v} as {S}'s (favourite|favorite) food?", "I think {S} goes mad for {v}, is that right?",
            "was {v} the thing {S} loves to eat?", "do you remember that {S} loves {v}?", "of all foods, does {S} like {v} most?", "is {v} top of {S}'s list?",
        ),
        "mentions": (
            "did I say what {S} likes to eat?", "did I mention {S}'s (favourite|favorite) food?", "have I told you what {S} loves to eat?", "you know what {S} likes to eat, right?", "does {S} have a (favourite|favorite) food?", "have we talked about {S}'s (favourite|favorite) food?", "has it come up what {S} loves to eat?",
            "did I let you know what treat {S} likes?", "is there a food that {S} loves, did I say?", "do you have a note about {S}'s (favourite|favorite) food?", "was {S}'s (favourite|favorite) dish ever mentioned?", "did I ever tell you what {S} goes mad for?", "are you aware of what {S} likes best to eat?",
        ),
        "fixes": (
            "wait, {S} loves {v} most", "my mistake, it's {v} that {S} loves", "{S} has a new (favourite|favorite) food: {v}", "{S} got bored of that, now {he} loves {v} best", "let me correct that, {S}'s (favourite|favorite) is {v}", "oops, I meant {v} as {S}'s (favourite|favorite) food",
            "not any more, {S} likes {v} best now", "it turns out {S} loves {v} even more, that's {his} (favourite|favorite) now", "scratch that, {S} goes mad for {v}",
        ),
    },
    "dog_breed": {
        "says": (
            "I have {a v}, {S}", "my breed of choice was {a v}, and so {S} is one", "{S}'s {a v}", "{S} is {a v} through and through", "{S}: {v}", "{S} = {a v}", "I own {a v}, I mean {S}", "{S} is a typical {v}", "we have {a v}, you know, {S}", "like every {v}, {S} has {his} own mind",
            "being {a v}, {S} needs a lot of (exercise|attention)", "{S} comes running like a true {v}, because that's what {he} is", "what breed? {S} is {a v}", "breed: {v}, that's for {S}", "I walked {S} for hours, {a v} never gets tired, so {he} doesn't either", "{S} barks at everything, just like {a v}, which {he} is",
            "the vet has {S} down as {a v}", "in the passport of {S} it says {v}", "for {a v} {S} is quite (small|big|calm)", "there is a lot to say about {S}, above all that {he} is {a v}", "as {a v} {S} is great with children", "everyone in the park knows {S}, the {v}", "you can tell by the ears that {S} is {a v}", "I brush {S} every evening, with {a v} you have to, and {he} is one",
            "before {S} I knew nothing about dogs like {him}, {he} is {a v}", "my heart belongs to {S}, the best {v} in the world", "{S}, {a v}, is lying on my feet right now", "{S}, the {v}, got muddy again", "they told us at the shelter that {S} is {a v}", "a lady asked me today what {S} is and I said {a v}", "{S} looks like {a v} because {he} is one",
            "you should see {S} run, a real {v}", "I never wanted {a v} but then came {S}, who is one", "{S} belongs to the breed {v}", "the breed {S} belongs to is called {v}", "of all breeds I ended up with {a v}, that's {S}", "if you google {v} you get a picture of a dog like {S}, that's {his} breed", "we're off to the park, {S} is {a v} and wants to run",
            "what I love about {S}, {he} is {a v}, is the face {he} makes", "{S} snores, but hey, {he} is {a v}", "no mystery about {S}, {he} is {a v}", "(rain or shine|whatever the weather), {S} wants out, {he} is {a v}", "my flat is small and {S} is {a v}, it works though", "{S} was sold to us as {a v} and that's right", "one look at {S} and you know: {v}",
            "I'd always pick {a v} again, {S} is one and {he} is perfect", "there's hair all over the sofa since {S} is {a v}", "{a v} like {S} makes you laugh every day", "{S} may not behave like it but {he} is {a v}", "type of dog: {v}, I'm talking about {S}",
        ),
        "refs": (
            "{he}'s {a v}", "{he}'s {a v} by breed", "breed: {v}", "{his} breed is {v}", "{a v}, that's what {he} is", "{he} is a typical {v}", "I always wanted {a v} and {he} is one", "the papers say {he} is {a v}", "they say {he} is {a v}", "{he} belongs to the breed {v}", "{he} is {a v} through and through",
            "by breed {he} is {a v}", "what breed? {he} is {a v}", "as {a v} {he} needs lots of walks", "{he} is {a v}, can't you tell", "{he} happens to be {a v}",
        ),
        "asks": (
            "{S}'s breed?", "breed of {S}?", "what breed was {S}?", "what breed is {S} again?", "what kind of dog is {S}?", "what type of dog is {S}?", "what sort of dog is {S}?", "which breed does {S} belong to?", "what is {S}'s breed?", "what dog breed is {S}?", "what breed did I say {S} is?",
            "I can't recall the breed of {S}, can you?", "any idea what breed {S} is?", "so what is {S} exactly, I mean the breed?", "to which breed does {S} belong?", "the vet's form asks for the breed, what is {S}?", "what should I put down as {S}'s breed?", "what race of dog is {S}?", "could you tell me which kind of dog {S} is?",
            "what is {S}, breed-wise?", "which dog breed did I choose with {S}?", "someone in the park wants to know what {S} is, which breed?", "what do you have down as the breed of {S}?", "{S} is what kind of dog again?", "what kind of dog have I got in {S}?", "remember the breed of {S}? what was it?",
            "if I look up {S}'s breed in a dog book, what do I search for?", "is {S} a purebred, and of which breed?", "how would you describe {S} as a breed?", "what dog do I have, what breed is {S}?", "by breed, what is {S}?",
        ),
        "checks": (
            "{S}'s {a v}, isn't {he}?", "is {S} {a v} by breed?", "is {S}'s breed {v}?", "is {v} the breed of {S}?", "is the breed of {S} {v}?", "do I have {a v}, I mean {S}?", "was {S} {a v}?", "so {S} is {a v}, yes?", "{S}: {v}, correct?", "is it {a v} that {S} is?", "do you remember that {S} is {a v}?", "would you say {S} is {a v}?",
            "have you noted {S} as {a v}?", "the form says {v} for {S}, is that right?", "does {S} belong to the breed {v}?", "I think {S} is {a v}, correct?", "did I call {S} {a v}?", "what about {S}, is that {a v}?", "on paper, is {S} {a v}?", "is {S} a real {v}?",
        ),
        "mentions": (
            "did I say what breed {S} is?", "did I mention what breed {S} is?", "have I told you what kind of dog {S} is?", "you know what breed {S} is, don't you?", "have I ever mentioned {S}'s breed?", "has {S}'s breed come up?", "did we talk about the breed of {S}?", "do you have {S}'s breed?", "was the breed of {S} ever mentioned?",
            "did I let you know what sort of dog {S} is?", "are you aware of the breed of {S}?", "do you remember if I told you {S}'s breed?", "did I give you the breed of {S}?",
        ),
        "fixes": (
            "wait, {S} is {a v}", "my mistake, {S} is {a v}", "oops, wrong breed, {S} is {a v}", "let me correct that, {S} is {a v}", "we had a test done and {S} is {a v}", "not that breed, {S} is {a v}", "scratch that, {S}'s breed is {v}", "the breeder says {S} is {a v}", "I mixed up the breeds, {S} is {a v}",
        ),
    },
    "cat_breed": {
        "says": (
            "I have {a v}, {S}", "{S}'s {a v}", "{S}: {v}", "{S} rules the house, {he} is {a v}", "we have {a v}, that's {S}", "I own {a v}, you've heard of {S}", "{S} is {a v}, breed-wise", "{S} belongs to the breed {v}", "{v} is {S}'s breed",
            "{S} is a genuine {v}", "what sort of cat {S} is? {a v}", "the cat book says {v} and that's exactly {S}", "the vet put down {v} for {S}", "vet's card of {S}, breed: {v}", "{S} purrs like {a v} should, because {he} is one", "{S}, {a v}, ignores me most of the time", "{S}, {a v}, is sitting on my keyboard", "{S} the {v} wants dinner, sorry, one moment",
            "I can't move because {S} fell asleep on me, {a v} is heavy and {he} is one", "as {a v} {S} thinks {he} owns the house", "for {a v} {S} is very (shy|cuddly|loud)", "{S} is {a v} with an attitude", "{S} is {a v} and knows it", "visitors always ask about {S}, {he} is {a v}", "a friend of mine loves {S} because {he} is {a v}", "you don't see many like {S}, {he} is {a v}",
            "we looked for {a v} for ages and then found {S}", "I fell in love with {S}, {a v}, at first sight", "{S} turned up one day, {a v} with big eyes", "it said {v} on the advert and that's what {S} is", "I was told that {S} is {a v}", "there's no doubt that {S} is {a v}", "with {S} being {a v} I brush a lot", "{S} sheds, climbs and talks back, {a v} in other words",
            "my sofa is ruined thanks to {S}, {he} is {a v}", "(sunny day today,|lazy day today,) {S} is lying around as only {a v} can, {he} is one after all", "people guess all kinds of things but {S} is {a v}", "type of cat: {v}, talking about {S}", "{S} has the looks of {a v} and is one", "{S} has papers that say {v}", "I describe {S} as {a v} since that's the breed", "kind of cat: {S} is {a v}",
            "a proper {v}, that's {S}", "in case you picture {S}, think of {a v}, that's the breed", "I'd never heard of the breed {v} until I got {S}, who is one", "{S} won't come when called, typical {v}", "{S} is {a v}, not that {he} cares", "{S} being {a v}, the neighbours are jealous", "the breed is {v}, I mean {S}", "oh, {S} is {a v}, if that helps", "{a v}: that describes {S}'s breed",
        ),
        "refs": (
            "{he}'s {a v}", "{his} breed is {v}", "breed: {v}", "{he} is {a v} by breed", "{a v}, that's the breed", "{he} belongs to the breed {v}", "{he} is a genuine {v}", "the vet says {he} is {a v}", "{he} happens to be {a v}", "I was told {he} is {a v}", "what breed? {a v}, that's what {he} is", "{he} is a typical {v}",
            "breed-wise {he} is {a v}", "in {his} papers it says {v}", "{he} is {a v}, no doubt about it", "{v} is {his} breed",
        ),
        "asks": (
            "{S}'s breed?", "breed of {S}?", "what breed is {S} again?", "what breed was {S}?", "what kind of cat is {S}?", "what type of cat is {S}?", "what sort of cat is {S}?", "which cat breed is {S}?", "what is {S}'s breed?", "which breed does {S} belong to?", "which breed did I say {S} is?", "I can't recall {S}'s breed, what was it?",
            "any idea which breed {S} is?", "what breed of cat is {S}?", "what should I write under breed for {S}?", "the cat hotel needs the breed of {S}, what is it?", "how is {S}'s breed called?", "what is the name of {S}'s breed?", "to which breed does {S} belong?", "what kind of cat do I have in {S}?", "what is {S}, breed-wise?", "visitors ask what kind of cat {S} is, what do I say?",
            "in which breed category would {S} enter a cat show?", "by breed, what is {S}?", "would you happen to know which breed {S} is?", "what variety of cat is {S}?", "so which breed is {S} exactly?", "{S} is what sort of cat?", "can you look up {S}'s breed for me, what is it?", "is {S} a pedigree cat, and which breed?", "what did I tell you {S} is, breed-wise?",
        ),
        "checks": (
            "{S}'s {a v}, isn't {he}?", "is {S}'s breed {v}?", "is {v} the breed of {S}?", "is {S} {a v}, breed-wise?", "was {S} {a v}?", "so {S} is {a v}, yes?", "{S}: {a v}, correct?", "do I have {a v}, I mean {S}?", "does {S} belong to the breed {v}?", "is it {a v} that {S} is?", "have you noted {S} as {a v}?", "would you say that {S} is {a v}?",
            "do you remember {S} being {a v}?", "I think {S} is {a v}, is that correct?", "on the vet's card {S} is {a v}, is that right?", "can I write {v} as {S}'s breed?", "is {S} a genuine {v}?", "did I describe {S} as {a v}?", "is the breed {v} right for {S}?", "{a v}, is that what {S} is?",
        ),
        "mentions": (
            "did I say which breed {S} is?", "did I mention what breed {S} is?", "have I told you what kind of cat {S} is?", "you know {S}'s breed, don't you?", "has {S}'s breed come up?", "have I ever mentioned {S}'s breed?", "did we talk about {S}'s breed?", "do you have a note of {S}'s breed?", "did I let you know what sort of cat {S} is?",
            "was {S}'s breed ever mentioned?", "are you aware of {S}'s breed?", "do you remember if I named the breed of {S}?", "did I give you {S}'s breed?",
        ),
        "fixes": (
            "wait, {S} is {a v}", "my mistake, {S} is {a v}", "oops, that was the wrong breed, {S} is {a v}", "let me correct that, {S} is {a v}", "the papers say {S} is {a v}", "no, not that breed, {S} is {a v}", "scratch that, {S} is {a v}", "somebody who knows cats told me {S} is {a v}", "I confused the breeds, {S} is {a v}",
        ),
    },
    "pet_habit": {
        "says": (
            "{S} really loves {v}", "{S} enjoys {v} more than anything", "{S} adores {v}", "{S} loves nothing more than {v}", "{S} is a big fan of {v}", "what {S} loves doing is {v}", "{S}'s (favourite|favorite) thing is {v}", "{S}'s (favourite|favorite) pastime is {v}", "{S} has a passion for {v}", "{S} is crazy about {v}",
            "{v} makes {S} happy", "{v} is what {S} loves", "I have {a n} that loves {v}", "we have {a n} with a passion for {v}", "{S} could spend hours {v}, {he} loves it", "{S} would be {v} all day if I let {him}, {he} loves it", "{S} spends {his} days {v}, {he} loves it so much",
            "there's one thing {S} loves: {v}", "{S} lives for {v}", "hobby of {S}: {v}", "{S} is never happier than when {he} is {v}", "{S} gets such joy out of {v}", "I looked up and there was {S} {v}, what {he} loves most", "{S} was {v} again this morning, {he} just loves that", "no matter what I say, {S} goes on {v}, {he} loves it",
            "{S} thinks {v} is the best game ever", "you should have seen {S} {v}, pure happiness, {he} loves that", "{S} won't give up {v}, {he} loves it too much", "{S} is addicted to {v}", "as soon as my back is turned {S} starts {v}, {his} (favourite|favorite) thing", "(sorry|wait), I have to stop {S} from {v}, {he} loves that",
            "I've tried everything but {S} still loves {v}", "people laugh when I tell them that {S} loves {v}", "{S} has funny tastes, {he} loves {v}", "it's {v} that {S} loves", "ask me what {S} does for fun: {v}", "for fun {S} likes {v}, {he} loves it", "{S} found {his} purpose in life, {he} loves {v}", "when {S} isn't eating {he} loves {v}",
            "{S}'s idea of a good day is {v}", "the neighbours know {S} for {v}, {he} loves it", "I filmed {S} {v}, {he} loves it and it's hilarious", "there's no stopping {S}, {he} loves {v}", "{v}? {S} loves that", "{v} is the great love of {S}", "{S}'s speciality is {v}, {he} loves that", "I can't work because {S} is {v} again, {he} loves it",
            "every day the same with {S}, {v}, {he} loves it", "{S} isn't lazy, {he} loves {v}", "I wish {S} loved sleeping but {he} loves {v}",
        ),
        "refs": (
            "{he} really loves {v}", "{he} enjoys {v} most", "{he} adores {v}", "{he} is crazy about {v}", "{v} is what {he} loves", "{he} lives for {v}", "{he} loves nothing more than {v}", "what {he} loves is {v}", "{his} hobby is {v}", "{he} has a passion for {v}", "{he} could spend hours {v}, {he} loves it",
            "for fun {he} loves {v}", "{he} keeps {v}, {he} loves that", "{v}, that's what {he} loves", "I can't stop {him} from {v}, {he} loves it",
        ),
        "asks": (
            "what does {S} love?", "what does {S} enjoy doing?", "what does {S} enjoy most?", "what does {S} like doing?", "what does {S} do for fun?", "{S}'s (favourite|favorite) pastime?", "what's the (favourite|favorite) thing {S} does?", "what activity does {S} love?", "which activity makes {S} happy?", "what makes {S} happy?",
            "what is {S}'s great passion?", "what is {S} obsessed with doing?", "what is {S}'s (favourite|favorite) game?", "what can't {S} stop doing?", "what can {S} not get enough of?", "how does {S} like to spend {his} day?", "how does {S} have fun?", "what is {S} crazy about doing?", "I can't recall what {S} loves doing, what was it?",
            "any idea what {S} likes to do best?", "what funny thing does {S} love doing?", "which funny habit did I tell you about {S}?", "what silly thing is {S} always doing?", "if {S} is left alone, what does {he} get up to?", "the sitter wants to know what {S} loves doing, what is it?", "what do I keep catching {S} at?",
            "what is the hobby of {S}?", "what's {S} into?", "what gives {S} the most joy?", "what was it that {S} loves so much?", "habit of {S}?",
        ),
        "checks": (
            "is {S} into {v}?", "does {S} enjoy {v}?", "does {S} adore {v}?", "is {v} what {S} loves?", "is {S} crazy about {v}?", "is {v} {S}'s (favourite|favorite) thing?", "does {S} love nothing more than {v}?", "{S} loves {v}, doesn't {he}?", "so {S} is a fan of {v}, yes?", "is {S} the one who loves {v}?", "{S} enjoys {v}, correct?",
            "do you remember that {S} loves {v}?", "did I mention that {S} is always {v}?", "have you noted that {S} loves {v}?", "is {v} something that {S} loves?", "I think {S} loves {v}, is that right?", "is {v} the hobby of {S}?", "was it {v} that {S} can't stop?", "does {v} make {S} happy?", "would you say {S} is fond of {v}?",
        ),
        "mentions": (
            "did I say what {S} loves doing?", "did I tell you what {S} loves?", "have I told you what {S} does for fun?", "you know what {S} loves doing, don't you?", "have I ever mentioned {S}'s (favourite|favorite) pastime?", "have we talked about what {S} enjoys?", "does {S} have a hobby, did I say?", "did I let you know what {S} is crazy about?",
            "has {S}'s funny habit come up?", "is there something {S} loves doing?", "do you have a note of what {S} loves to do?", "was {S}'s passion ever mentioned?", "are you aware of what {S} is always up to?",
        ),
        "fixes": (
            "wait, {S} loves {v}", "my mistake, what {S} loves is {v}", "{S} has a new hobby, {v}", "{S} changed {his} ways, now {he} loves {v}", "let me correct that, {S} loves {v}", "oops, I meant {v}, that's what {S} loves", "not that any more, {S} loves {v} now", "{S} lost interest in the old game, {he} loves {v} now", "scratch that, {S} is crazy about {v}",
        ),
    },
    "pet_sleeps": {
        "says": (
            "{S} goes to sleep {v}", "{S} sleeps {v} at night", "{S} sleeps {v} every night", "{S} is asleep {v}, as always", "{S}'s (favourite|favorite) place to sleep is {v}", "{S}'s sleeping place is {v}", "{S}'s basket is {v} and that's where {he} sleeps", "{S} has {his} bed {v}", "I have {a n} that sleeps {v}", "{S} beds down {v}",
            "{S}: sleeps {v}", "where {S} sleeps? {v}", "for the night {S} goes {v}", "{v}, that's {S}'s bedroom", "{v} is {S}'s bed", "{v} - there {S} sleeps like a stone", "{S} dozes {v} most nights", "{S} lies down {v} when {he} is tired and sleeps till morning", "{S} has chosen a spot {v} to sleep", "{S} insists on sleeping {v}", "{S} refuses to sleep anywhere except {v}",
            "I let {S} sleep {v}", "{S} is allowed to sleep {v}", "we put {S} {v} for the night, that's where {he} sleeps", "I bought {S} an expensive bed and {he} sleeps {v}", "no fancy bed for {S}, {he} sleeps {v}", "{S} sleeps {v} and snores so loud that I hear it through the wall", "I tiptoe in the morning because {S} sleeps {v}", "don't wake {S}, {he} is sleeping {v}, {his} usual place",
            "every evening I say goodnight to {S}, who sleeps {v}", "I couldn't find {S} last night but of course {he} was asleep {v} like every night", "at bedtime {S} trots off and lies down {v}", "(in summer and in winter|all year round) {S} sleeps {v}", "{S} feels safest {v}, so that's where {he} sleeps", "{S} (picked|found) {his} own place to sleep, {v}",
            "it's quiet now, {S} is in {his} usual sleeping place {v}", "if {S} isn't around, {he} is sleeping {v}", "guests are surprised that {S} sleeps {v}", "you may laugh but {S} sleeps {v}", "{S}'s night quarters are {v}", "{S} has been sleeping {v} since {he} came to us", "{v} is the only place where {S} will sleep", "the best sleep {S} gets is {v}, {he} sleeps there every night",
            "if you stay over, {S} sleeps {v}, don't be scared", "{S}'s blanket is {v}, that's where {he} sleeps", "{S} retires {v} at night", "I tried other places but {S} sleeps {v}", "late evening, {S} yawns and goes to sleep {v}, same as always", "{S} sleeps {v}, rain or shine", "{S} crashes {v} at night",
        ),
        "refs": (
            "{he} goes to sleep {v}", "{he} sleeps {v} at night", "{he} sleeps {v} every night", "{his} sleeping place is {v}", "{v} is where {he} sleeps", "{he} curls up {v} at night", "{he} has {his} bed {v}", "{he} spends the night {v}", "{he} insists on sleeping {v}", "{he} won't sleep anywhere but {v}", "I let {him} sleep {v}", "{v}, that's where {he} sleeps",
            "at bedtime {he} lies down {v}", "{he} beds down {v}", "{his} (favourite|favorite) place to sleep is {v}",
        ),
        "asks": (
            "where's {S}'s bed?", "where does {S} sleep at night?", "where does {S} go to sleep?", "where does {S} sleep again?", "in which place does {S} sleep?", "{S} sleeps where?", "{S}'s sleeping place?", "where does {S} curl up at night?", "where does {S} lie down to sleep?", "where is {S} at night?", "where has {S} got {his} bed?",
            "where does {S} usually sleep?", "where is {S} allowed to sleep?", "where does {S} snooze?", "where does {S} doze off?", "what's {S}'s (favourite|favorite) place to sleep?", "which spot did {S} choose for sleeping?", "in what place does {S} spend {his} nights?", "I can't recall where {S} sleeps, can you?", "any idea where {S} sleeps?",
            "if I come home late, where will I find {S} asleep?", "a guest wants to know where {S} sleeps, where is it?", "where should the sitter put {S} to bed?", "where do I look for {S} when {he} is asleep?", "could you say where {S} sleeps?", "where did I say {S} sleeps?", "where does {S} bed down?", "so where exactly does {S} sleep?", "what have you noted about where {S} sleeps?",
            "where does {S} retire at night?", "what place does {S} like best for sleeping?",
        ),
        "checks": (
            "is {S} sleeping {v} at night?", "does {S} spend the night {v}?", "does {S} go to sleep {v}?", "does {S} usually sleep {v}?", "is {v} where {S} sleeps?", "is {S}'s sleeping place {v}?", "{S} sleeps {v}, doesn't {he}?", "so {S} sleeps {v}, yes?", "{S} sleeps {v}, correct?", "would I find {S} asleep {v}?", "does {S} curl up {v} at night?",
            "do I let {S} sleep {v}?", "has {S} got {his} bed {v}?", "is it {v} that {S} sleeps?", "do you remember {S} sleeping {v}?", "have you noted that {S} sleeps {v}?", "I think {S} sleeps {v}, is that right?", "did I mention that {S} sleeps {v}?", "at night, is {S} {v}?", "does {S} bed down {v}?",
        ),
        "mentions": (
            "did I say where {S} sleeps?", "did I mention where {S} sleeps?", "have I told you where {S} sleeps?", "you know where {S} sleeps, don't you?", "have we talked about where {S} sleeps?", "does {S} have a sleeping place, did I say?", "did I let you know where {S} sleeps?", "has it come up where {S} sleeps?", "was {S}'s sleeping place ever mentioned?",
            "have I ever said where {S} sleeps?", "are you aware of where {S} sleeps?", "do you have a note of where {S} spends the night?", "did I describe where {S}'s bed is?",
        ),
        "fixes": (
            "wait, {S} sleeps {v}", "my mistake, {S} sleeps {v}", "{S} has a new sleeping place, {v}", "{S} changed {his} mind and sleeps {v} now", "let me correct that, {S} sleeps {v}", "oops, {S} sleeps {v}, not where I said", "not there any more, {S} sleeps {v} these days", "I don't let {S} sleep there any longer, {he} sleeps {v} now", "scratch that, {S}'s bed is {v}",
        ),
    },
    "pet_fear": {
        "says": (
            "{S}'s afraid of {v}", "{S} is frightened of {v}", "{S} fears {v}", "{S} gets scared of {v}", "{S} is really scared of {v}", "{S} is (so|very) afraid of {v}", "{S} has a fear of {v}", "{S} is petrified of {v}", "{S} freaks out because of {v}, {he} is so scared", "{S} can't handle {v}, {he} gets scared", "I have {a n} that is afraid of {v}", "what scares {S}? {v}",
            "what {S} is afraid of: {v}", "{v}, that's what {S} is scared of", "{v} is {S}'s biggest fear", "{S} has always been scared of {v}", "{S} is a big chicken, {he} is afraid of {v}", "{S} may look tough but {he} is afraid of {v}", "it's {v} that {S} fears", "{S} trembles because of {v}, {he} is that scared", "{S} hid under the table, {he} is scared of {v}", "{S} was shaking all evening, {he} is afraid of {v}",
            "I had to calm {S} down because {he} is afraid of {v}", "we spent the night comforting {S}, who is afraid of {v}", "{S} ran away from {v} again, {he} is terrified", "because of {v} {S} didn't come out all day, {he} is so scared", "there's one thing that frightens {S}: {v}", "{S}'s nightmare is {v}", "the worst thing for {S} is {v}, {he} gets so scared", "{S} isn't scared of much but {he} is scared of {v}",
            "not a hero, {S}, afraid of {v}", "poor {S} is scared stiff of {v}", "{S} goes into hiding because of {v}, {he} is frightened", "I keep {S} inside because {he} is afraid of {v}", "we avoid {v} since {S} is afraid", "I feel sorry for {S}, {he} is so afraid of {v}", "believe it or not {S} is afraid of {v}", "{S} has a phobia of {v}", "whenever {S} hides, it's because {he} is scared of {v}",
            "you wouldn't think so, but {S} is scared of {v}", "{S} never got used to {v}, it frightens {him}", "{S} gets nervous around {v}, {he} is scared", "I've no idea why, but {S} is scared of {v}", "the vet says it's normal that {S} is afraid of {v}", "funny how {S} is afraid of {v}", "{S} simply freezes, {he} is that scared of {v}", "{S} and {v} don't mix, {he} is terrified", "{S} would rather starve than face {v}, {he} is so afraid",
            "brave in everything else, {S} is scared of {v}", "{S}: scared of {v}", "{S} jumps into my arms because {he} is scared of {v}",
        ),
        "refs": (
            "{he}'s afraid of {v}", "{he}'s scared of {v}", "{he} is terrified of {v}", "{he} is frightened of {v}", "{he} fears {v}", "{his} biggest fear is {v}", "{v}, that's what {he} fears", "{he} has a fear of {v}", "{he} can't stand {v}, {he} gets scared", "it's {v} that scares {him}", "what frightens {him} is {v}", "{he} hides because {he} is scared of {v}",
            "{he} has always been afraid of {v}", "poor thing, {he} is scared of {v}", "{he} panics because of {v}",
        ),
        "asks": (
            "what's {S} afraid of?", "what is {S} scared of?", "what is {S} frightened of?", "what does {S} fear?", "what does {S} fear most?", "{S}'s biggest fear?", "what frightens {S}?", "what terrifies {S}?", "what makes {S} panic?", "what makes {S} nervous?", "of what is {S} afraid?", "what is {S} terrified of?", "what thing is {S} scared of?",
            "what can't {S} stand?", "what does {S} run away from?", "what does {S} hide from?", "why does {S} hide under the bed, what is {he} scared of?", "what is the fear of {S}?", "what phobia does {S} have?", "I can't recall what {S} is afraid of, what was it?", "any idea what frightens {S}?", "the sitter should know what {S} is scared of, what is it?",
            "what should we avoid with {S} because {he} gets scared?", "what did I tell you {S} is scared of?", "what upsets {S}?", "what is {S}'s weak point, what is {he} scared of?", "so what exactly is {S} afraid of?", "what have you noted about {S}'s fear?", "what scares {S} the most?", "what gives {S} a fright?", "could you tell me what {S} is frightened of?",
        ),
        "checks": (
            "is {S} frightened of {v}?", "is {S} terrified of {v}?", "does {S} fear {v}?", "does {S} get scared of {v}?", "is it {v} that scares {S}?", "is {S}'s biggest fear {v}?", "is {v} what {S} is afraid of?", "{S} is afraid of {v}, isn't {he}?", "so {S} is scared of {v}, yes?", "{S}'s afraid of {v}, correct?", "does {S} have a fear of {v}?",
            "has {S} a phobia of {v}?", "do you remember that {S} is afraid of {v}?", "have you noted that {S} is scared of {v}?", "I think {S} is afraid of {v}, is that right?", "did I mention that {S} is scared of {v}?", "should I keep {S} away from {v} because {he} is scared?", "was {S} scared of {v}?", "would {S} hide because of {v}?", "isn't {S} scared of {v}?",
        ),
        "mentions": (
            "did I say what {S} is afraid of?", "did I mention what scares {S}?", "have I told you what {S} is scared of?", "you know what {S} is afraid of, don't you?", "have we talked about {S}'s fear?", "does {S} have a fear, did I say?", "is there anything that scares {S}?", "is {S} scared of something?", "did I let you know what frightens {S}?", "has {S}'s fear come up?",
            "was {S}'s biggest fear ever mentioned?", "are you aware of what {S} is scared of?", "do you have a note of what frightens {S}?",
        ),
        "fixes": (
            "wait, {S} is afraid of {v}", "my mistake, {S} is scared of {v}", "let me correct that, {S} is afraid of {v}", "oops, I meant {v}, that's what {S} is scared of", "not that, {S} is afraid of {v}", "{S} got over the other thing, now {he} is scared of {v}", "I watched {S} closely and {he} is really afraid of {v}", "scratch that, what {S} fears is {v}", "these days {S} is afraid of {v} instead",
        ),
    },
    "car_make": {
        "says": (
            "the make of {S}: {v}", "{S}: {v}", "{S} = {v}", "{S}'s {a v}", "{S} is made by {v}", "{S} was made by {v}", "I've got {a v}, that's {S}", "I own {a v}, that's {S}", "I chose {a v} as {S}", "I decided on {a v} for {S}", "make: {v}, talking about {S}", "{S}'s make is {v}", "the brand of {S}? {v}", "{S} has the {v} badge on the front", "there's {a v} parked outside, it's {S}",
            "if you see {a v} out there, it's {S}", "{S}, {a v}, wouldn't start this morning", "{S}, {a v}, is at the mechanic's again", "I washed {S} today, {a v} deserves it", "I'm (really|quite) happy with {S}, {a v}", "the garage says {S} is fine, {a v} lasts forever, and that's what it is", "spare parts for {S} are hard to get, it's {a v}", "the insurance asked about {S} and I said {a v}", "in the papers of {S} it says {v}",
            "the papers say {v} for {S}", "nothing wrong with {S}, {a v} runs and runs, and it is one", "everyone said don't, but {S} is {a v}", "my friends tease me because {S} is {a v}", "{S} is only {a v} but I love it", "{S} is {a v}, so what", "{S} isn't anything special, {a v}", "I love {S}, the best {v} there is", "{S} is the {v} outside the house", "look for {a v} in the car park, {S} that is",
            "{S} is {a v}, easy to repair", "{S} is {a v} and it smells of old seats", "did you guess? {S} is {a v}", "I'd buy {a v} again, {S} never let me down and it is one", "the company that built {S} is {v}", "{v} built {S}", "{v} made {S}", "as for make, {S} is {a v}", "what is {S}? {a v}", "I got stuck in traffic with {S}, {a v}, for hours", "{S} got soaked in the rain, it's {a v}",
            "{S} turned heads today, well, it is {a v}", "it took me years to afford {a v}, now {S} is one", "as {a v} {S} holds its value", "I'm into {v} so of course that's the make of {S}", "the key of {S} says {v}", "the sign on the back of {S} reads {v}",
        ),
        "refs": (
            "it's {a v}", "{a v}", "it's made by {v}", "it was made by {v}", "make: {v}", "the make is {v}", "{v} is the make", "it's from {v}", "I chose {a v}", "it has the {v} badge on the front", "I decided on {a v}", "{a v}, and I'm happy with it", "the papers say {v}", "it's a proper {v}", "it's the {v} parked outside", "what make? {a v}, that's what it is", "{v} made it",
        ),
        "asks": (
            "{S}'s make?", "make of {S}?", "what's the make of {S} again?", "which make is {S}?", "what make was {S}?", "{S} is made by whom?", "who made {S}?", "who built {S}?", "who is the manufacturer of {S}?", "what company is {S} from?", "what does the badge on {S} say?", "what sign is on the front of {S}?", "which brand did I choose for {S}?", "what brand was {S} again?", "what type is {S}, I mean the make?",
            "I can't recall the make of {S}, what was it?", "any idea which make {S} is?", "the insurance asks for the make of {S}, what do I say?", "the garage wants to know what {S} is, which make?", "at the car park, what should they look for, what make is {S}?", "what manufacturer do I have with {S}?", "could you say which make {S} is?", "what have you noted as the make of {S}?", "so what is {S} exactly, which make?",
            "whose badge does {S} have?", "from which manufacturer is {S}?", "in the papers of {S}, what make is it?", "what's the manufacturer of {S}?", "which maker built {S}?", "I need parts for {S}, which make is it?", "what do I write under make for {S}?",
        ),
        "checks": (
            "is {S} made by {v}?", "was {S} made by {v}?", "is the make of {S} {v}?", "is {v} the make of {S}?", "is {S} from {v}?", "{S} is {a v}, isn't it?", "is {S} {a v} or something else?", "so {S} is {a v}, yes?", "do I have {a v}, I mean {S}?", "did I choose {a v} for {S}?", "{S}: {a v}, correct?", "does {S} have the {v} badge?", "do you remember that {S} is {a v}?",
            "have you noted {S} as {a v}?", "did {v} build {S}?", "I think {S} is {a v}, is that right?", "would {a v} be {S}?", "does it say {v} on {S}?", "was {S} {a v}?", "can I write {v} as the make of {S}?",
        ),
        "mentions": (
            "did I say what make {S} is?", "did I mention what make {S} is?", "have I told you the make of {S}?", "you know what make {S} is, don't you?", "have I ever mentioned who made {S}?", "have we talked about the make of {S}?", "did I let you know what brand {S} is?", "has the make of {S} come up?", "was the brand of {S} ever mentioned?", "do you have the make of {S}?",
            "are you aware of the make of {S}?", "did I give you the make of {S}?", "do you have a note of who built {S}?",
        ),
        "fixes": (
            "wait, {S} is {a v}", "my mistake, {S} is {a v}", "let me correct that, {S} is {a v}", "oops, wrong make, {S} is {a v}", "I checked the papers, {S} is {a v}", "the badge says it, {S} is {a v}", "scratch that, {S} is {a v}", "not that make, {S} is {a v}", "I traded it in, {S} is {a v} now",
        ),
    },
    "bike_make": {
        "says": (
            "{S}: {v}", "{S} = {v}", "{S}'s {a v}", "{S} is made by {v}", "{S} was made by {v}", "I ride {a v}, that's {S}", "I own {a v}, I mean {S}", "I've got {a v}, that's {S}", "I chose {a v} as {S}", "{S}'s make is {v}", "{S}'s brand is {v}", "I decided on {a v} for {S}", "the frame of {S} says {v}", "it says {v} on the frame of {S}", "the sticker on {S} says {v}", "{v} is written on the frame of {S}", "{v} made {S}", "the company behind {S} is {v}",
            "{S}, {a v}, has a flat tyre", "{S}, {a v}, rides like a dream", "{S}, {a v}, got wet in the rain again", "I pumped up the tyres of {S}, {a v} needs that", "I cleaned the chain of {S} today, it's {a v} and it deserves some love", "I cycle everywhere on {S}, {a v}", "I'm quite happy with {S}, {a v}", "if you see {a v} locked outside, it's {S}", "someone tried to nick {S}, no wonder, it's {a v}", "the man in the repair shop liked {S}, it's {a v}",
            "the repair shop wrote down {v} as the make of {S}", "for the police report I said {S} is {a v}", "people turn round for {S}, it's {a v}", "I tried out a lot and ended up with {a v}, that's {S}", "everyone recommended {a v} so {S} is one", "I dreamed of {a v} as a child and now {S} is one", "{S} is only {a v} but it gets me there", "{S} is a real {v}", "{S} is a good old {v}", "as for make, {S} is {a v}",
            "{S} is {a v} and squeaks a little", "what is {S}? {a v}", "what make is {S}? it's {a v}", "{S} may look ordinary but it's {a v}", "I'd go for {a v} again, {S} is one and never broke down", "no idea about gears but I know {S} is {a v}", "not to show off, but {S} is {a v}", "I'm into cycling, so {S} is {a v}", "the brand printed on {S} is {v}", "make: {v}, that's for {S}", "brand of {S}: {v}", "{S} is {a v}, in case you need parts", "the bell fell off {S}, {a v}",
        ),
        "refs": (
            "it's {a v}", "{a v}", "it's made by {v}", "it was made by {v}", "make: {v}", "brand: {v}", "the make is {v}", "{v} is the make", "I chose {a v}", "I decided on {a v}", "the frame says {v}", "it says {v} on the frame", "it's a real {v}", "{a v}, rides like a dream", "what make? {a v}, that's what it is", "{v} made it",
        ),
        "asks": (
            "{S}'s make?", "make of {S}?", "brand of {S}?", "what brand is {S} again?", "which make is {S}?", "what make was {S}?", "who made {S}?", "who built {S}?", "which manufacturer built {S}?", "who is the manufacturer of {S}?", "what company is {S} from?", "what's written on the frame of {S}?", "what does the frame of {S} say?", "which brand did I choose for {S}?", "what do I ride, which brand is {S}?",
            "I can't recall the make of {S}, what was it?", "any idea which brand {S} is?", "the repair shop asks for the make of {S}, what is it?", "the police want to know the make of {S}, what do I tell them?", "{S} was stolen, what make do I put in the report?", "what have you noted as the make of {S}?", "so what is {S}, which make?", "could you say which brand {S} is?", "from which manufacturer is {S}?", "what name is on {S}, the brand I mean?",
            "which maker is {S} from?", "what's the manufacturer of {S}?", "what brand name does {S} carry?", "if I sell {S} online, what make do I write?", "what label is on {S}?", "under which brand was {S} sold?",
        ),
        "checks": (
            "is {S} made by {v}?", "was {S} made by {v}?", "is the make of {S} {v}?", "is {v} the make of {S}?", "is {S} from {v}?", "{S} is {a v}, isn't it?", "so {S} is {a v}, yes?", "do I ride {a v}, I mean {S}?", "did I choose {a v} for {S}?", "{S}: {a v}, correct?", "does it say {v} on the frame of {S}?", "do you remember that {S} is {a v}?", "have you noted {S} as {a v}?", "did {v} build {S}?",
            "I think {S} is {a v}, is that right?", "was {S} {a v}?", "can I write {v} as the make of {S}?", "is {S} a real {v}?", "is {S} {a v} or another brand?", "did I describe {S} as {a v}?",
        ),
        "mentions": (
            "did I say what make {S} is?", "did I mention which brand {S} is?", "have I told you the make of {S}?", "you know what brand {S} is, don't you?", "have I ever mentioned who made {S}?", "have we talked about the brand of {S}?", "did I let you know what make {S} is?", "has the brand of {S} come up?", "was the make of {S} ever mentioned?", "do you have the make of {S}?",
            "are you aware of the brand of {S}?", "did I give you the brand of {S}?", "do you have a note of who built {S}?",
        ),
        "fixes": (
            "wait, {S} is {a v}", "my mistake, {S} is {a v}", "let me correct that, {S} is {a v}", "oops, wrong brand, {S} is {a v}", "I looked at the frame, {S} is {a v}", "scratch that, {S} is {a v}", "not that brand, {S} is {a v}", "the shop swapped it, {S} is {a v} now", "the sticker fooled me, {S} is {a v}",
        ),
    },
    "own_thing": {
        "says": (
            "I own my own {v}", "my {v} is my pride and joy", "I'm the owner of {a v}", "I'm the proud owner of {a v}", "{a v} belongs to me", "there's {a v} that I call mine", "I have my own {v}", "I've got my own {v} now", "my {v} needs (some care|a good clean|a bit of love)", "I spent the whole day cleaning my {v}", "I love my {v}", "I own one thing I really love, {a v}",
            "one thing I own: {a v}", "among my things is {a v}", "of all the things I own the {v} is my (favourite|favorite)", "I've owned {a v} for a while", "I've been the owner of {a v} for ages", "I got myself {a v}", "I became the owner of {a v}", "I saved for years and now I own {a v}", "I finally own {a v}", "I never thought I'd own {a v} but I do", "who would have thought, I'm the owner of {a v}",
            "my {v} is mine, I don't rent or borrow it", "I don't need to borrow one, I own {a v}", "you can borrow my {v} if you like", "a friend asked to borrow my {v}", "I lent my {v} to somebody, but it's mine", "everybody comes to me because I own {a v}", "I showed my {v} to a friend and he was jealous", "I ought to sell my {v} but I can't, I love it", "I have {a v} and hardly ever use it", "I have {a v} and use it all the time",
            "I own {a v}, not the best one, but it's mine", "{a v}? yes, I have one", "do I have {a v}? I do indeed", "in my possession: {a v}", "possessions: {a v}", "the thing I own is {a v}", "I'm someone who owns {a v}", "I bought {a v} and don't regret it", "I bought {a v} and I'm over the moon", "I bought {a v} and my friends think I'm mad", "I've gone and bought {a v}", "I went and got {a v}, don't laugh", "I couldn't resist any longer and bought {a v}",
            "it's all mine now, {a v}", "I got {a v} of my own", "since I have {a v} I'm never bored", "life is nicer since I own {a v}", "it rained, so I didn't use my {v}",
        ),
        "asks": (
            "what's mine?", "what did I buy myself?", "what thing do I own?", "which thing do I own?", "what is it that I own?", "what do I have that I'm proud of?", "what am I the owner of?", "what am I the proud owner of?", "what did I say belongs to me?", "what belongs to me?", "what did I go and buy?", "what have I bought?", "what have I got myself?", "what thing did I tell you I have?", "I can't recall what I said I own, what was it?",
            "any idea what I bought?", "what was it that I bought?", "which possession of mine do you know about?", "what possession did I mention?", "name something I own?", "can you name a thing that's mine?", "what do you have down as my property?", "what do you know about the things I own?", "what could a friend borrow from me?", "what should I put on the list of things I own?", "for the insurance: what did I say I own?",
            "what item do I own?", "what have you noted that I own?", "what did I finally get?", "what did I spend my savings on?", "what thing do I have?", "could you tell me which thing I own?",
        ),
        "checks": (
            "is {a v} mine?", "does {a v} belong to me?", "am I the owner of {a v}?", "did I buy {a v}?", "did I get myself {a v}?", "have I bought {a v}?", "do I possess {a v}?", "was it {a v} that I bought?", "is it {a v} that I own?", "I own {a v}, don't I?", "so I own {a v}, yes?", "I own {a v}, correct?", "do you remember that I have {a v}?", "have you noted that I own {a v}?", "did I mention owning {a v}?", "did I tell you that I own {a v}?", "I think I told you I have {a v}, right?",
            "could a friend borrow {a v} from me?", "is {a v} among my things?", "do I have my own {v}?",
        ),
        "mentions": (
            "did I say what I own?", "did I tell you what I own?", "did I mention what I bought?", "have I told you what belongs to me?", "you know what I own, don't you?", "have we talked about what I own?", "did I let you know what I bought?", "have I ever mentioned my possessions?", "has it come up what I own?", "do you know anything that I own?", "do you have a note of what I own?", "do you remember whether I bought something?", "are you aware of what I own?",
        ),
        "fixes": (
            "wait, I own {a v}", "my mistake, I have {a v}", "correction: I own {a v}", "let me correct that, it's {a v} that I have", "oops, I meant {a v}, that's what I own", "scratch that, I bought {a v}", "not that, what I own is {a v}", "I swapped it and now I own {a v}", "I said it wrong, I own {a v}",
        ),
    },
    "thing_colour": {
        "says": (
            "{S}'s {v}", "{S} is {v} in (colour|color)", "{S}'s (colour|color) is {v}", "{S}: {v}", "{S} has the (colour|color) {v}", "I have {a n}, it's {v}", "I own {a n} and it's {v}", "mine is {v}, {S} that is", "it's {v}, {S}", "{v}. that's the (colour|color) of {S}", "{v} is what {S} looks like", "{S} was painted {v}", "I painted {S} {v}", "I chose {S} in {v}", "I ordered {S} in {v}", "I wanted {S} in {v} and got it in that (colour|color)",
            "when it came to {S} I went for {v}", "I like looking at {S}, it's {v}", "everyone laughs because {S} is {v}", "you can't miss {S}, it's {v}", "you'll find {S} easily, it's {v}", "{S} is easy to spot because it's {v}", "if you see something {v}, that's {S}", "the {v} one is {S}", "{S} is the {v} one in the picture", "(colour|color)? {S} is {v}", "as far as the (colour|color) goes, {S} is {v}", "nothing has changed, {S} is still {v}", "I cleaned {S} and now you can see that it's {v}",
            "under all the dust {S} is {v}", "(the paint|the outside) of {S} is {v}", "I love {S} because it's {v}", "I'm not sure I like it but {S} is {v}", "not everyone likes it, but {S} is {v}", "don't ask me why, but {S} is {v}", "I would never have chosen it, but {S} is {v}", "they made {S} in lots of shades, mine is {v}", "the sun has faded {S} a bit but it's {v}", "{S} is {v} all over", "{S} is {v} on the outside", "I describe {S} as {v}", "to describe {S}: it's {v}",
            "in case you need to describe {S}, it's {v}", "the label of {S} says the (colour|color) is {v}", "the form wants the (colour|color) of {S}, that's {v}", "{S} stands out, it's {v}", "it's funny that {S} is {v}", "{S} matches nothing I have, it's {v}", "someone asked what (colour|color) {S} is: {v}", "I bumped into {S} in the dark, though it's {v}", "{S} looks {v}", "who buys {a n} in {v}? me", "{S} came in {v}", "I got a good deal on {S} because nobody wanted it in {v}",
        ),
        "refs": (
            "it's {v} in colour", "{v}", "it's all {v}", "it looks {v}", "it comes in {v}", "it was painted {v}", "its (colour|color) is {v}", "{v} is the (colour|color)", "the {v} one", "I chose it in {v}", "I ordered it in {v}", "I painted it {v}", "you can't miss it, it's {v}", "it's {v} on the outside", "(colour|color): {v}", "mine is {v}", "I picked {v}",
        ),
        "asks": (
            "{S}'s (colour|color)?", "(colour|color) of {S}?", "what (colour|color) is {S} again?", "what (colour|color) was {S}?", "which (colour|color) does {S} have?", "what (colour|color) did I get {S} in?", "in what (colour|color) is {S}?", "what (colour|color) is {S} painted?", "what (colour|color) did I paint {S}?", "which (colour|color) did I choose for {S}?", "what (colour|color) did I order {S} in?", "what shade is {S}?",
            "I can't recall the (colour|color) of {S}, what was it?", "any idea what (colour|color) {S} is?", "how does {S} look, (colour-wise|color-wise)?", "how would you describe {S}?", "how did I describe {S}?", "what (colour|color) did I say {S} is?", "what have you noted as the (colour|color) of {S}?", "the form asks for the (colour|color) of {S}, what is it?", "if {S} got lost, what (colour|color) would I report?", "what should people look for to find {S}, which (colour|color)?",
            "so what (colour|color) is {S} exactly?", "could you say what (colour|color) {S} is?", "{S} - which (colour|color)?", "is {S} light or dark, what (colour|color)?", "what's the paint on {S}, which (colour|color)?", "I want to buy something to match {S}, what (colour|color) is it?", "which (colour|color) did I tell you {S} has?", "do we know the (colour|color) of {S}?", "what is {S} like, I mean the (colour|color)?",
        ),
        "checks": (
            "is {S} {v} in (colour|color)?", "is {S}'s (colour|color) {v}?", "is the (colour|color) of {S} {v}?", "is {S} the {v} one?", "did I get {S} in {v}?", "did I paint {S} {v}?", "was {S} {v}?", "{S} is {v}, isn't it?", "so {S} is {v}, yes?", "{S} is {v}, correct?", "{S}: {v}, yes or no?", "do I have {a n} in {v}?", "did I choose {v} for {S}?", "do you remember that {S} is {v}?", "have you noted that {S} is {v}?", "did I describe {S} as {v}?",
            "I think {S} is {v}, is that right?", "isn't {S} {v}?", "can I write {v} as the (colour|color) of {S}?", "would {S} be {v}?",
        ),
        "mentions": (
            "did I say what (colour|color) {S} is?", "did I mention what (colour|color) {S} is?", "have I told you the (colour|color) of {S}?", "you know what (colour|color) {S} is, don't you?", "have I ever described {S}?", "did I tell you what {S} looks like?", "have we talked about the (colour|color) of {S}?", "has the (colour|color) of {S} come up?", "was the (colour|color) of {S} ever mentioned?", "do you have a note of the (colour|color) of {S}?",
            "did I let you know which (colour|color) {S} is?", "are you aware of the (colour|color) of {S}?", "did I give you the (colour|color) of {S}?",
        ),
        "fixes": (
            "wait, {S} is {v}", "my mistake, {S} is {v}", "let me correct that, {S} is {v}", "oops, wrong (colour|color), {S} is {v}", "I repainted {S}, it's {v} now", "scratch that, {S} is {v}", "I looked at it in daylight, {S} is {v}", "not that (colour|color), {S} is {v}", "{S} has a new (colour|color), {v}",
        ),
    },
    "thing_year": {
        "says": (
            "{S} is from the year {v}", "the year? {v}, for {S}", "{S}: {v}", "{S}'s year is {v}", "{S}, built in {v}", "{S} was manufactured in {v}", "{S} was produced in {v}", "{S} was constructed in {v}", "{S} was already finished back in {v}, the year it was made", "the year of {S} is {v}", "the year {S} was built is {v}", "{S}'s build year is {v}", "model year of {S}: {v}", "I have {a n} from {v}", "I own {a n} that was built in {v}", "mine is from {v}, {S} I mean",
            "in {v} they made {S}", "in {v} somebody built {S}", "{v} was the year {S} was made", "it was {v} when {S} was built", "somebody put {S} together in {v}", "they finished building {S} in {v}", "the papers of {S} say {v}", "there's a little sign on {S} that says built in {v}", "{v} is stamped on {S} as the year it was made", "you can see that {S} is from {v}", "{S} looks good for something made in {v}", "{S} looks fine for something from {v}", "for something built in {v} {S} is in great shape",
            "{S} may not look like it, but it's from {v}", "the insurance wanted to know, {S} is from {v}", "an expert had a look at {S} and said it's from {v}", "I did some research and {S} was made in {v}", "people are surprised that {S} was built in {v}", "as for the year, {S} is from {v}", "how old is {S}? it's from {v}", "when was {S} made? in {v}", "what year? {S} is from {v}", "everything about {S} screams {v}, that's when it was made", "{S} was born in {v}, so to speak", "{S} saw the light of day in {v}",
            "{S} has been around since {v}, that's when it was built", "I'm talking about {S}, made in {v}", "in case you're wondering, {S} was made in {v}", "{S} is from {v} and it shows", "{S} is from {v} and still works like a charm", "I was told {S} was built in {v}", "the receipt and the sticker agree, {S} is from {v}", "spare parts for {S} are tricky, it was made in {v}", "long story short, {S} is from {v}", "{S} is vintage {v}", "{S} is a product of {v}", "{v}: that's the year {S} is from",
        ),
        "refs": (
            "it's from the year {v}", "it was manufactured in {v}", "it was produced in {v}", "built in {v}", "made in {v}", "the year is {v}", "{v} is the year it was made", "they made it in {v}", "in {v} it was built", "the papers say {v}", "the label says it was made in {v}", "it's a {v} model", "it has been around since {v}", "what year? {v}", "I was told it's from {v}", "it came out in {v}",
        ),
        "asks": (
            "{S}'s year?", "year of {S}?", "what year is {S}?", "what year is {S} again?", "what year was {S} built?", "what year was {S} made?", "which year is {S} from?", "which year was {S} built?", "which year was {S} made in?", "when did they make {S}?", "when did they build {S}?", "when was {S} manufactured?", "when was {S} produced?", "in which year was {S} manufactured?", "in what year was {S} made?", "from what year does {S} date?", "what is the model year of {S}?",
            "what's the build year of {S}?", "I can't recall what year {S} is from, what was it?", "any idea what year {S} is from?", "the insurance asks for the year of {S}, what is it?", "for the form: what year was {S} built?", "how far back does {S} go, to which year?", "what year does it say on {S}?", "what have you noted as the year of {S}?", "how old is {S}, what year is it from?", "so what year is {S} from exactly?", "{S} - what year?", "what vintage is {S}?",
            "could you say when {S} was built?", "since what year has {S} existed?", "what year of manufacture does {S} have?",
        ),
        "checks": (
            "is {S} from the year {v}?", "was {S} manufactured in {v}?", "was {S} produced in {v}?", "is {S} a {v} model?", "is {v} the year of {S}?", "is the year of {S} {v}?", "does {S} date from {v}?", "did they build {S} in {v}?", "did they make {S} in {v}?", "{S} is from {v}, isn't it?", "so {S} is from {v}, yes?", "{S} was made in {v}, correct?", "{S}: {v}, is that the year?", "was it {v} when {S} was built?", "do you remember {S} being from {v}?", "have you noted {v} as the year of {S}?",
            "I think {S} was built in {v}, is that right?", "can I write {v} as the year of {S}?", "did I mention that {S} is from {v}?", "does {S} go back to {v}?",
        ),
        "mentions": (
            "did I say what year {S} is from?", "did I tell you what year {S} is from?", "did I mention the year of {S}?", "have I told you when {S} was built?", "you know what year {S} is from, don't you?", "have I ever said when {S} was made?", "have we talked about the year of {S}?", "has the year of {S} come up?", "was it ever mentioned when {S} was built?", "do you have the year of {S}?", "did I let you know when {S} was made?", "did I give you the year of {S}?", "are you aware of what year {S} is from?",
        ),
        "fixes": (
            "wait, {S} is from {v}", "my mistake, {S} is from {v}", "let me correct that, {S} was built in {v}", "oops, wrong year, {S} is from {v}", "I checked the papers, {S} was made in {v}", "scratch that, {S} is from {v}", "I misread the label, {S} was made in {v}", "not that year, {S} is from {v}", "sorry, {S} was built in {v}",
        ),
    },
    "thing_bought": {
        "says": (
            "I purchased {S} {v}", "I bought myself {S} {v}", "I treated myself to {S} {v}", "{S} became mine {v}", "{S} was bought by me {v}", "{S}: bought {v}", "{S} = bought {v}", "{S} is something I bought {v}", "bought {S} {v}", "got {S} {v}", "{v}, I bought {S}", "when did I buy {S}, you ask? {v}", "{v} I went out and bought {S}", "{v} I finally bought {S}", "{v} I decided it was time and bought {S}",
            "{v} I spent my savings on {S}", "{v} I gave in and bought {S}", "it was {v} when I bought {S}", "it was {v} that {S} became mine", "I have {a n} that I bought {v}", "I own {a n}, bought {v}", "the receipt for {S} shows I bought it {v}", "according to the receipt I bought {S} {v}", "the warranty of {S} started {v} when I bought it", "I paid for {S} {v} and took it home", "I was so happy {v} when I bought {S}", "my bank account is empty because I bought {S} {v}",
            "I'm broke, I bought {S} {v}", "I didn't plan it but I bought {S} {v}", "I thought about it for ages and bought {S} {v}", "after months of thinking I bought {S} {v}", "I couldn't wait any longer and bought {S} {v}", "on a whim I bought {S} {v}", "I got lucky and bought {S} {v}", "I said yes and bought {S} {v}", "I know it well, I bought {S} {v}", "let me tell you, I bought {S} {v} and it was a good idea", "you should know I bought {S} {v}",
            "the day I bought {S} was a good day, it was {v}", "{S}, which I bought {v}, makes me happy", "{S}, which I bought {v}, is acting up already", "{S} was a purchase I made {v}", "{S} hasn't been used much since I bought it {v}", "I haven't regretted it once, {S}, bought {v}", "buying {S} {v} was the best thing I've done", "buying {S} {v} was a mistake, but well", "date of purchase of {S}: {v}", "purchase date? I bought {S} {v}", "as for {S}, I bought it {v}", "about {S}: I bought it {v}",
            "I told everybody when I bought {S} {v}", "the weather was awful {v} when I bought {S}",
        ),
        "refs": (
            "I purchased it {v}", "bought it {v}", "it was bought {v}", "got it {v}", "{v} I bought it", "it was {v} that I bought it", "it was {v} when I got it", "I bought it for myself {v}", "I treated myself to it {v}", "it became mine {v}", "I decided to buy it {v}", "I finally bought it {v}", "I remember buying it {v}", "the receipt says I bought it {v}", "when? I bought it {v}", "purchase date: {v}",
        ),
        "asks": (
            "when did I purchase {S}?", "when did I buy {S} again?", "when was it that I bought {S}?", "when was it I got {S}?", "when did {S} become mine?", "when have I bought {S}?", "{S}: when did I buy it?", "purchase date of {S}?", "what's the purchase date of {S}?", "what's the date of purchase for {S}?", "when did I pay for {S}?", "when did I treat myself to {S}?", "at what time did I buy {S}?", "how long ago did I buy {S}?", "how long ago did I get {S}?", "how long have I owned {S}?",
            "since when have I had {S}?", "I can't recall when I bought {S}, when was it?", "any idea when I bought {S}?", "any idea when I got {S}?", "the form asks when I bought {S}, what do I put?", "for the warranty: when did I buy {S}?", "is {S} still under warranty, when did I buy it?", "what have you noted about when I bought {S}?", "could you say when I got {S}?", "when exactly did I buy {S}?", "so when did I get {S}?", "when did I bring {S} home?", "which month or year did I buy {S}?",
            "was it long ago that I bought {S}, when was it?", "when did I say I bought {S}?", "the insurance wants to know when I bought {S}, when was it?",
        ),
        "checks": (
            "did I purchase {S} {v}?", "was {S} bought {v}?", "was it {v} that I bought {S}?", "was it {v} when I got {S}?", "have I had {S} since I bought it {v}?", "did {S} become mine {v}?", "I bought {S} {v}, didn't I?", "so I bought {S} {v}, yes?", "I got {S} {v}, correct?", "{S}: bought {v}, right?", "did we buy {S} {v}?", "do you remember that I bought {S} {v}?", "have you noted that I bought {S} {v}?", "did I mention that I bought {S} {v}?", "I think I bought {S} {v}, is that right?",
            "does the receipt of {S} say I bought it {v}?", "did I treat myself to {S} {v}?", "did I pay for {S} {v}?", "is it correct that I got {S} {v}?", "would it be right to say I bought {S} {v}?",
        ),
        "mentions": (
            "did I say when I bought {S}?", "did I tell you when I bought {S}?", "did I mention when I got {S}?", "have I told you when I bought {S}?", "you know when I bought {S}, don't you?", "have I ever said when I bought {S}?", "have we talked about when I bought {S}?", "has it come up when I bought {S}?", "was it ever mentioned when I got {S}?", "do you have the purchase date of {S}?", "did I let you know when I got {S}?", "do you have a note of when I bought {S}?",
            "are you aware of when I bought {S}?",
        ),
        "fixes": (
            "wait, I bought {S} {v}", "my mistake, I got {S} {v}", "let me correct that, I bought {S} {v}", "oops, I bought {S} {v}, not when I said", "scratch that, I bought {S} {v}", "the receipt turned up, I bought {S} {v}", "not then, I got {S} {v}", "I mixed up the dates, I bought {S} {v}", "sorry, it was {v} when I bought {S}",
        ),
    },
    "thing_place": {
        "says": (
            "{S}'s {v}", "{S}: {v}", "{S} can be found {v}", "{S} is kept {v}", "{S} is stored {v}", "{S} goes {v}, that's where I keep it", "{S} belongs {v}", "{S} is usually {v}", "I always keep {S} {v}", "I usually put {S} {v}", "I've put {S} {v}", "I've got {S} {v}", "I have {S} {v}", "I'm keeping {S} {v}", "I've stashed {S} {v}", "I've parked {S} {v}", "I hid {S} {v}", "I set up {S} {v}", "I moved things about and {S} is {v} now", "{v}, that's where {S} is", "{v} - look there for {S}", "{v} you'll find {S}",
            "{v} is where {S} is", "look {v} if you need {S}", "if you want {S}, look {v}", "just go and look {v}, {S} is there", "don't search for {S}, it's {v}", "the place for {S} is {v}", "{S}'s place is {v}", "{S} has a spot {v}", "{S} has found a home {v}", "there's only space for {S} {v}, so I keep it there", "I haven't got much room, so {S} is {v}", "it's safe, {S} is {v}", "{S} is safe and sound {v}", "{S} is standing {v}", "{S} sits {v} most of the time", "{S} is gathering dust {v}",
            "{S} has been {v} for ages", "{S} spends most of its time {v}", "remember for me: {S} is {v}", "before I forget, {S} is {v}", "so I don't forget: I put {S} {v}", "I tend to forget, so here it is: {S} is {v}", "I always trip over {S} because I keep it {v}", "I was looking everywhere and then saw that {S} is {v}", "tidied up today, {S} is {v}", "I had to tidy up and put {S} {v}", "it's not pretty but I keep {S} {v}", "somebody moved it, I thought, but {S} is still {v}", "last time I used {S} I put it back {v}", "whoever needs {S} should look {v}",
            "I keep {S} {v} so that nobody steals it", "since we cleared out, {S} is {v}",
        ),
        "refs": (
            "I always keep it {v}", "it's kept {v}", "it lives {v}", "it's stored {v}", "I've put it {v}", "I store it {v}", "look {v}", "{v}, that's where it is", "its place is {v}", "it belongs {v}", "it stays {v}", "I've got it {v}", "it has a spot {v}", "you can find it {v}", "I moved it, it's {v} now", "it's usually {v}", "where? {v}",
        ),
        "asks": (
            "where's {S} kept?", "where is {S} kept?", "where is {S} stored?", "where's {S} again?", "where does {S} live?", "where does {S} belong?", "where did I store {S}?", "where have I put {S}?", "where have I left {S}?", "where do I usually keep {S}?", "where did I say {S} is?", "where did I say I keep {S}?", "where do I find {S}?", "where could {S} be?", "where on earth is {S}?", "where has {S} got to?", "{S} - where is it?", "{S}, where?", "what's the place of {S}?", "in which place do I keep {S}?", "what spot is {S} in?",
            "I'm looking for {S}, where is it?", "I need {S}, where do I have to look?", "have you seen {S}, where is it?", "I can't remember where I put {S}, where is it?", "I can't recall where I keep {S}, can you?", "somebody wants to borrow {S}, where is it?", "which place did I choose for {S}?", "what have you noted about where {S} is?", "could you say where I keep {S}?", "so where exactly is {S}?", "in what corner or room is {S}?", "to get {S}, where do I go?", "any clue where I left {S}?",
        ),
        "checks": (
            "is {S} kept {v}?", "is {S} stored {v}?", "do I store {S} {v}?", "did I leave {S} {v}?", "have I put {S} {v}?", "will I find {S} {v}?", "would I find {S} {v}?", "should I look for {S} {v}?", "is {v} the place where I keep {S}?", "is {v} where {S} is?", "{S} is {v}, isn't it?", "so {S} is {v}, yes?", "I keep {S} {v}, correct?", "{S}: {v}, right?", "does {S} live {v}?", "do you remember that {S} is {v}?", "have you noted that {S} is {v}?", "did I mention that I keep {S} {v}?", "I think {S} is {v}, is that right?", "can {S} be found {v}?",
        ),
        "mentions": (
            "did I say where {S} is?", "did I say where I keep {S}?", "did I tell you where {S} is?", "have I told you where I keep {S}?", "you know where {S} is, don't you?", "have I ever mentioned where {S} is?", "have we talked about where I keep {S}?", "has it come up where {S} is?", "did I let you know where I put {S}?", "do you have a note of where {S} is?", "was it ever mentioned where I keep {S}?", "are you aware of where I put {S}?", "did I describe where to find {S}?",
        ),
        "fixes": (
            "wait, {S} is {v}", "my mistake, {S} is {v}", "let me correct that, I keep {S} {v}", "oops, I put {S} {v}, not where I said", "scratch that, {S} is {v}", "not there any more, {S} is {v}", "I found a better place for {S}, it's {v} now", "I put {S} somewhere else, it's {v} now", "{S} has moved, I keep it {v} now",
        ),
    },
    "thing_from_name": {
        "says": (
            "{v} gave {S} to me", "{S} is from {v}", "{S}: a gift from {v}", "{S} was given to me by {v}", "{S} was a gift from {v}", "{S} was {v}'s gift to me", "{S} was {v}'s present", "I was given {S} by {v}", "I was given {S} as a present by {v}", "I received {S} from {v}", "I got {S} as a gift from {v}", "I got {S} as a present from {v}", "{v} made me a present of {S}", "{v} handed {S} over to me", "{v} handed {S} down to me", "{v} let me have {S} for good", "{v} donated {S} to me", "{v} surprised me with {S}", "{v} presented me with {S}",
            "{v} treated me to {S}", "{v} got me {S}", "{v} got {S} for me as a gift", "{v} wanted me to have {S} and gave it to me", "{v} insisted that I take {S} as a gift", "{v}, generous as ever, gave me {S}", "{v} is so kind, I got {S} as a present", "how lovely of {v} to give me {S}", "thanks to {v}, who gave it to me, I have {S}", "I have {v} to thank for {S}, it was a gift", "I cried when {v} gave me {S}", "I was speechless when {v} gave me {S}", "I couldn't believe it when {v} gave me {S}", "I didn't buy {S}, {v} gave it to me", "I didn't pay a penny for {S}, it was a gift from {v}",
            "where I got {S}? {v} gave it to me", "who gave me {S}? {v}", "whenever I use {S} I think of {v}, who gave it to me", "{S} reminds me of {v}, who gave it to me", "{S} means a lot to me because {v} gave it to me", "I'd never sell {S}, {v} gave it to me", "I take good care of {S} since {v} gave it to me", "the person who gave me {S} is {v}", "the kind soul who gave me {S} was {v}", "{S} came as a gift, from {v} of all people", "{S} was wrapped in paper with a card from {v}, a gift", "on the gift tag of {S} it said from {v}",
            "my name is on it now but {S} was given to me by {v}", "it was {v} who got me {S} as a present", "it was nice of {v} to give me {S}", "remember {S}? {v} gave me that", "{S} is a present, {v} gave it to me", "from {v} I got {S} as a gift", "one of the best presents ever, {S}, came from {v}", "{v}. that's who gave me {S}",
        ),
        "refs": (
            "{v} gave me it", "it was given to me by {v}", "it's a gift from {v}", "it was a gift from {v}", "it's a present from {v}", "I was given it by {v}", "{v} got it for me", "{v} bought it for me", "{v} made me a present of it", "I received it from {v}", "it was {v} who gave it to me", "{v} passed it on to me", "I have it thanks to {v}, who gave it to me", "{v} surprised me with it", "{v} wanted me to have it and gave it to me", "from {v}, as a gift",
        ),
        "asks": (
            "who gave {S} to me?", "who gave me {S} again?", "who was it that gave me {S}?", "by whom was {S} given to me?", "who got me {S}?", "who got {S} for me?", "whose gift is {S}?", "whose gift was {S}?", "who is the giver of {S}?", "{S} was a gift from whom?", "{S} is a present from whom?", "who presented me with {S}?", "who let me have {S}?", "who passed {S} on to me?", "from who did I get {S}?", "who do I have to thank for {S}?", "who should get a thank-you card for {S}?", "giver of {S}?",
            "I can't recall who gave me {S}, who was it?", "any idea who gave me {S}?", "any idea who {S} came from?", "what's the name of the person who gave me {S}?", "which person gave me {S}?", "which friend or relative gave me {S}?", "who did I say {S} is from?", "what have you noted about who gave me {S}?", "could you say who gave me {S}?", "I'm writing thank-you notes, who gave me {S}?", "who was so kind as to give me {S}?", "where did I get {S}, I mean from whom?", "so who is {S} from?", "who made me a present of {S}?",
        ),
        "checks": (
            "did {v} give {S} to me?", "was {S} from {v}?", "was {S} a gift from {v}?", "was {S} a present from {v}?", "did I get {S} from {v}?", "was it {v} who gave me {S}?", "is {v} the one who gave me {S}?", "{v} gave me {S}, didn't they?", "so {S} is from {v}, yes?", "{S} is a gift from {v}, correct?", "did {v} get me {S}?", "did {v} pass {S} on to me?", "did {v} buy me {S}?", "was I given {S} by {v}?", "do I owe {v} a thank-you for {S}?", "do you remember that {v} gave me {S}?", "have you noted that {S} is from {v}?",
            "did I mention that {v} gave me {S}?", "I think {v} gave me {S}, is that right?", "is {S} {v}'s present?",
        ),
        "mentions": (
            "did I say who gave me {S}?", "did I tell you who gave me {S}?", "did I mention who gave me {S}?", "have I told you who {S} is from?", "you know who gave me {S}, don't you?", "have I ever mentioned who {S} came from?", "have we talked about who gave me {S}?", "has it come up who gave me {S}?", "was it ever mentioned who {S} is from?", "did I let you know who gave me {S}?", "do you have a note of who gave me {S}?", "are you aware of who gave me {S}?", "was {S} a gift, did I say?", "do you know who {S} is from?",
        ),
        "fixes": (
            "wait, {v} gave me {S}", "my mistake, {S} is from {v}", "let me correct that, {v} gave me {S}", "oops, wrong person, {v} gave me {S}", "scratch that, it was {v} who gave me {S}", "I mixed up the people, {S} was a gift from {v}", "I found the card, {S} is from {v}", "not them, {v} gave me {S}", "I remembered wrong, {v} gave me {S}",
        ),
    },
    "thing_from_relative": {
        "says": (
            "my {v} gave {S} to me", "{S} is from my {v}", "{S}: a gift from my {v}", "{S} was given to me by my {v}", "{S} was a gift from my {v}", "{S} was my {v}'s gift to me", "{S} was my {v}'s present to me", "I was given {S} by my {v}", "I received {S} from my {v}", "I got {S} as a gift from my {v}", "I got {S} as a present from my {v}", "I got {S} from my dear {v} as a gift", "my {v} made me a present of {S}", "my {v} handed {S} over to me as a gift", "my {v} handed {S} down to me", "my {v} let me have {S} for good", "my {v} presented me with {S}",
            "my {v} got me {S}", "my {v} got {S} for me as a gift", "my {v} bought {S} for me", "my {v} wanted me to have {S} and gave it to me", "my {v} insisted on giving me {S}", "my {v} is so generous and gave me {S}", "how sweet of my {v} to give me {S}", "thank you to my {v} for giving me {S}", "I have my {v} to thank for {S}, it was a present", "I was so happy when my {v} gave me {S}", "I couldn't believe my eyes when my {v} gave me {S}", "I didn't buy {S}, my {v} gave it to me", "I didn't have to buy {S} because my {v} gave it to me",
            "where I got {S}? my {v} gave it to me", "who gave me {S}? my {v}", "whenever I look at {S} I think of my {v}, who gave it to me", "{S} reminds me of my {v}, it was a present", "{S} is special because my {v} gave it to me", "I could never throw {S} away, my {v} gave it to me", "I look after {S} since my {v} gave it to me", "the person who gave me {S} is my {v}", "{S}, the one my {v} gave me, is still going strong", "{S}, a gift from my {v}, is a bit scratched but I love it", "{S} is one of those presents you never forget, from my {v}", "the nicest thing my {v} ever gave me is {S}",
            "guess who gave me {S}: my {v}", "guess what my {v} gave me: {S}", "it was nice of my {v} to give me {S}", "it was my {v} who got me {S} as a present", "of all people my {v} gave me {S}", "as a surprise my {v} gave me {S}", "out of the blue my {v} gave me {S}", "when it was time to clear out, my {v} gave me {S}", "my {v} was about to throw out {S} but then gave it to me", "long story, but my {v} gave me {S}", "my {v} said I should have {S} and gave it to me", "my {v}. that's who gave me {S}",
        ),
        "refs": (
            "my {v} gave me it", "it was given to me by my {v}", "it's a gift from my {v}", "it was a gift from my {v}", "it's a present from my {v}", "it's from my {v}", "I was given it by my {v}", "my {v} got it for me", "my {v} made me a present of it", "I received it from my {v}", "it was my {v} who gave it to me", "my {v} passed it on to me", "my {v} handed it down to me", "my {v} surprised me with it", "my {v} wanted me to have it and gave it to me", "who gave it to me? my {v}",
        ),
        "asks": (
            "who gave {S} to me?", "who gave me {S} again?", "who was it that gave me {S}?", "by whom was {S} given to me?", "who got me {S}?", "who got {S} for me?", "who bought {S} for me?", "whose present is {S}?", "whose gift was {S}?", "who's the giver of {S}?", "{S} was a gift from whom?", "{S} is from whom?", "who presented me with {S}?", "who handed {S} down to me?", "who let me have {S}?", "who passed {S} on to me?", "who do I have to thank for {S}?", "who in my life gave me {S}?", "which relative or friend gave me {S}?",
            "I can't recall who gave me {S}, who was it?", "any idea who gave me {S}?", "any idea who {S} is from?", "who did I say gave me {S}?", "what have you noted about who gave me {S}?", "could you say who gave me {S}?", "someone admired {S} and asked who gave it to me, who was it?", "who was kind enough to give me {S}?", "where did I get {S}, I mean who gave it to me?", "so who gave me {S}?", "who was the generous person behind {S}?", "from whom did {S} come to me?", "who made me a present of {S}?",
        ),
        "checks": (
            "did my {v} give {S} to me?", "was {S} from my {v}?", "was {S} a gift from my {v}?", "was {S} a present from my {v}?", "did I get {S} from my {v}?", "was it my {v} who gave me {S}?", "is my {v} the one who gave me {S}?", "so {S} is from my {v}, yes?", "{S} is a gift from my {v}, correct?", "did my {v} get me {S}?", "did my {v} buy me {S}?", "did my {v} pass {S} on to me?", "was I given {S} by my {v}?", "do I have my {v} to thank for {S}?", "do you remember that my {v} gave me {S}?", "have you noted that {S} is from my {v}?",
            "did I mention that my {v} gave me {S}?", "I think my {v} gave me {S}, is that right?", "is {S} my {v}'s present to me?", "did my {v} surprise me with {S}?",
        ),
        "mentions": (
            "did I say who gave me {S}?", "did I tell you who gave me {S}?", "did I mention who gave me {S}?", "have I told you who {S} is from?", "you know who gave me {S}, don't you?", "have I ever mentioned who gave me {S}?", "have we talked about who gave me {S}?", "has it come up who {S} is from?", "was it ever mentioned who gave me {S}?", "did I let you know who gave me {S}?", "do you have a note of who {S} came from?", "are you aware of who gave me {S}?", "was {S} a present, did I say?", "did I tell you from whom I got {S}?",
        ),
        "fixes": (
            "wait, my {v} gave me {S}", "my mistake, {S} is from my {v}", "let me correct that, my {v} gave me {S}", "oops, wrong person, my {v} gave me {S}", "scratch that, it was my {v} who gave me {S}", "I mixed it up, {S} was a gift from my {v}", "I asked around and my {v} gave me {S}", "not that person, my {v} gave me {S}", "I remembered wrong, {S} came from my {v}",
        ),
    },
    "drives": {
        "says": (
            "my car's {a v}", "the car I drive is {a v}", "I'm driving {a v}", "I'm driving {a v} these days", "I drive around in {a v}", "I drive {a v} to work", "I've been driving {a v} for years", "car: {v}", "my car? {a v}", "I own and drive {a v}", "I have {a v} that I drive", "I have {a v} parked outside, it's what I drive", "the {v} outside is mine, I drive it", "if you see {a v} coming round the corner, that's me driving", "look out for {a v}, I'll be at the wheel, it's my car", "I'll pick you up in my {v}",
            "I came by car, in my {v}", "I was stuck in traffic in my {v}", "my {v} broke down again", "my {v} wouldn't start this morning", "I had to get my {v} repaired", "I washed my {v} today and then it rained", "I left my phone in my {v} again", "I love driving my {v}", "there's nothing like a trip in my {v}", "I scratched my {v} while parking", "somebody bumped into my {v}", "I couldn't find a parking space for my {v}", "I got a parking ticket for my {v}", "I got rid of the old one and drive {a v} now",
            "I never wanted a fancy car, so I drive {a v}", "nothing fancy, I drive {a v}", "laugh if you like but I drive {a v}", "everyone makes fun of me because I drive {a v}", "it isn't pretty but I drive {a v}", "my neighbours know me by my {v}, it's the car I drive", "my wheels: {a v}", "my ride is {a v}", "for getting around I have {a v}, I drive it daily", "to work and back I drive {a v}", "at weekends and on weekdays I drive {a v}", "I sit in my {v} for an hour every day", "my {v} may have its moods, but I drive it every day", "{a v}, that's what I drive",
            "{a v} is my car", "{a v} gets me from A to B", "{a v} takes me everywhere, I'm the driver", "behind the wheel of {a v}, that's where you find me every morning", "I've become the driver of {a v}", "when people ask what I drive I say {a v}", "I drive {a v} and I wouldn't swap it", "our family car is {a v} and I drive it", "what do I drive? {a v}", "on the road I'm in {a v}, it's my car",
        ),
        "asks": (
            "my car?", "which car do I drive?", "what car is mine?", "what kind of car do I drive?", "what sort of car do I drive?", "what type of car do I have?", "what type of car do I drive?", "what am I driving?", "what am I driving these days?", "what do I drive around in?", "what vehicle do I drive?", "which vehicle do I have?", "what vehicle is mine?", "what's the car I drive?", "what's my ride?", "what are my wheels?", "what car did I say I drive?", "what car did I tell you about?",
            "I can't recall what car I told you I drive, what was it?", "any idea what car I drive?", "for the form: what car do I drive?", "the garage asks what I drive, what do I say?", "the parking attendant wants to know which car is mine, what is it?", "what do I get around in?", "what do I drive to work?", "in what car would I pick you up?", "what car do you have down for me?", "which car should you look out for when I arrive?", "what make or type of car do I drive?",
            "what model do I drive?", "what's parked outside my door?", "so what do I drive?", "what car do I own and drive?",
        ),
        "checks": (
            "is it {a v} that I drive?", "am I driving {a v}?", "do I drive around in {a v}?", "is {a v} my car?", "is the car I drive {a v}?", "is mine {a v}?", "I drive {a v}, don't I?", "so I drive {a v}, yes?", "I drive {a v}, correct?", "my car is {a v}, isn't it?", "have you noted that I drive {a v}?", "do you remember that I drive {a v}?", "did I mention driving {a v}?", "did I tell you my car is {a v}?", "I think I said I drive {a v}, right?", "would you recognise me in {a v}, is that my car?",
            "do I get around in {a v}?", "is {a v} what I drive?", "was it {a v} that I drive?", "is the vehicle I drive {a v}?",
        ),
        "mentions": (
            "did I say what car I drive?", "did I tell you what I drive?", "did I mention my car?", "did I mention what I drive?", "have I told you about my car?", "you know what car I drive, don't you?", "do you know what I drive?", "have we talked about my car?", "has my car come up?", "do I drive a car, did I say?", "did I let you know which car I have?", "do you have a note of what I drive?", "are you aware of what car I have?", "was my car ever mentioned?",
        ),
        "fixes": (
            "I've got a new car, I drive {a v} now", "wait, I drive {a v}", "my mistake, I drive {a v}", "let me correct that, my car is {a v}", "oops, I meant {a v}, that's what I drive", "scratch that, I drive {a v}", "I changed cars, now I drive {a v}", "not that one, I drive {a v} these days", "I traded it in and drive {a v} now",
        ),
    },
    "two_kept": {
        "says": (
            "{S} have names: {v}", "I've got {n}: {v}", "we've got {n}, {v}", "I have {n}. {v}", "I own {n}, {v}", "I have {n} named {v}", "we have {n} named {v}", "we have {n} called {v}", "there are {n} here, {v}", "there are {n} at our place, called {v}", "my home is full of life, I have {n}, {v}", "{v} are the names of {S}", "{v}, those are the names of {S}", "{v}. that's what {S} are called", "{S}: {v}", "{S}, {v}, are hungry again", "{S}, {v}, are fighting again", "{S}, {v}, keep me busy",
            "{S}, {v}, are the best thing in my life", "{S}, {v}, are making a mess as usual", "I was late because {S}, {v}, had got out", "I have to feed {S}, {v}", "I'm off to feed {v}, {S}", "I named {S} {v}", "I called {S} {v}", "we named {S} {v}", "we call {S} {v}", "I gave {S} the names {v}", "we settled on {v} as names for {S}", "for {S} we chose the names {v}", "it took us ages to name {S}, we went with {v}", "{S} came with the names {v} and we kept them", "{S} answer to {v}, when they feel like it", "when I shout {v}, {S} come running",
            "if I talk about {v}, I mean {S}", "when I say {v} I'm talking about {S}", "meet {v}, {S}", "let me introduce {S}: {v}", "say hello to {S}, {v}", "I love {S}, {v}, so much", "I can't imagine life without {S}, {v}", "the vet knows {S} well, {v} are regulars", "I took {S} to the vet, {v} hated it", "{v} are asleep, I mean {S}", "names of {S}: {v}", "what are {S} called? {v}", "I picked up {n} and called them {v}", "we took in {n} and called them {v}", "my pets are {n} called {v}", "pets: {n}, {v}", "I live with {n}, their names are {v}",
            "the family includes {n} by the names of {v}", "I'm the proud owner of {n} named {v}",
        ),
        "refs": (
            "they have the names {v}", "we named them {v}", "we call them {v}", "I call them {v}", "I called them {v}", "they're called {v}", "they go by {v}", "they answer to {v}", "{v} are their names", "{v}, that's what they are called", "the names are {v}", "I gave them the names {v}", "we went with {v}", "say hello to {v}", "meet {v}", "names: {v}",
        ),
        "asks": (
            "names of {S}?", "what are {S} called again?", "what were {S} called?", "what are the names of {S} again?", "how are {S} called?", "what do I call {S}?", "what do we call {S}?", "what did we name {S}?", "what did I name {S}?", "which names did I give {S}?", "which names did I choose for {S}?", "what names do {S} have?", "by which names do {S} go?", "what do {S} answer to?", "who are {S}, I mean what are they called?", "I can't recall the names of {S}, what were they?",
            "any idea what {S} are called?", "the vet asks for the names of {S}, what do I say?", "filling in a form: what are {S} called?", "what should I write on the bowls of {S}?", "what names did I tell you for {S}?", "what have you noted as the names of {S}?", "could you say what {S} are called?", "so what are {S} called?", "do we know what {S} are called, and what is it?", "if I want to call {S}, what do I shout?", "what names did we settle on for {S}?", "a friend asked how {S} are called, what was it?", "what are both of them called, {S}?",
            "may I have the names of {S}?", "{S} - what are they called?", "what was it that I named {S}?",
        ),
        "checks": (
            "do {S} have the names {v}?", "are the names of {S} {v}?", "are {v} the names of {S}?", "are {S} named {v}?", "did I call {S} {v}?", "do I call {S} {v}?", "did we name {S} {v}?", "do I have {n} named {v}?", "have I got {n} called {v}?", "were {S} called {v}?", "{S} are called {v}, aren't they?", "so {S} are called {v}, yes?", "{S}: {v}, correct?", "do {S} answer to {v}?", "do you remember {S} being called {v}?", "have you noted {v} as the names of {S}?", "did I mention that {S} are called {v}?", "I think {S} are called {v}, is that right?",
            "is it {v} that I call {S}?", "are {v} my pets, I mean {S}?",
        ),
        "mentions": (
            "do you know the names of {S}?", "did I say what {S} are called?", "did I tell you the names of {S}?", "did I mention the names of {S}?", "have I told you about {S}?", "you know what {S} are called, don't you?", "have I ever mentioned what I call {S}?", "have we talked about the names of {S}?", "did I let you know the names of {S}?", "have the names of {S} come up?", "do you have a note of what {S} are called?", "are you aware of what {S} are called?", "were the names of {S} ever mentioned?",
        ),
        "fixes": (
            "wait, {S} are called {v}", "my mistake, {S} are called {v}", "let me correct that, {S} are called {v}", "oops, wrong names, {S} are called {v}", "scratch that, the names of {S} are {v}", "we renamed {S}, they are {v} now", "I mixed up the names, {S} are called {v}", "{S} have new names: {v}", "sorry, I meant {v}, those are the names of {S}",
        ),
    },
    "pet_vet": {
        "says": (
            "{S} is a patient of Dr {v}", "the vet we go to with {S} is Dr {v}", "I have {a n} and the vet is Dr {v}", "Dr {v} is our vet for {S}", "{S}'s vet is called Dr {v}", "{S}'s vet: Dr {v}", "vet: Dr {v}, for {S}", "for {S} we have Dr {v} as our vet", "we always take {S} to Dr {v}, {his} vet", "Dr {v} treats {S}", "Dr {v} is the vet who treats {S}", "Dr {v} is the vet that looks after {S}", "Dr {v} takes care of {S}, a wonderful vet", "Dr {v} has known {S} for years, the best vet you can imagine", "Dr {v} is {S}'s doctor, the vet",
            "{S} loves {his} vet, Dr {v}", "{S} hates {his} vet, Dr {v}, nothing personal", "{S} was at the vet's, Dr {v} says everything is fine", "{S} growled at Dr {v}, {his} vet", "{S} is in good hands with Dr {v}, {his} vet", "{S} had a check-up with {his} vet, Dr {v}", "I'm back from the vet with {S}, Dr {v} was very kind as always", "I just phoned Dr {v}, {S}'s vet", "I trust Dr {v}, the vet of {S}, completely", "I'm so grateful to Dr {v}, {S}'s vet", "I'd recommend Dr {v}, that's {S}'s vet", "we're very happy with Dr {v} as {S}'s vet",
            "my friend asked which vet {S} has and I said Dr {v}", "in an emergency {S} goes to {his} vet, Dr {v}", "if {S} gets sick, Dr {v} is the one to ring, that's the vet", "the name of {S}'s vet is Dr {v}", "the vet for {S}? Dr {v}", "which vet? Dr {v} for {S}", "{S} is registered with Dr {v}, the vet", "we signed {S} up with Dr {v}, {his} vet from now on", "as for a vet, {S} has Dr {v}", "whenever something is wrong, {S} sees {his} vet, Dr {v}", "{S} gets {his} jabs from {his} vet, Dr {v}", "{S} got a treat from Dr {v}, {his} vet",
            "we found a good vet for {S}, Dr {v}", "it took a while but {S} has a vet now, Dr {v}", "Dr {v}, {S}'s vet, always has time for us", "Dr {v}, the vet, calls {S} a model patient", "the only vet {S} accepts is Dr {v}", "no other vet touches {S}, only Dr {v}", "{S}'s medical stuff is all with Dr {v}, {his} vet", "{S} has been going to Dr {v}, the vet, for ages", "you asked about a vet, {S} has Dr {v}", "it rained all the way to Dr {v}, {S}'s vet", "the sitter should know that {S}'s vet is Dr {v}",
        ),
        "refs": (
            "{his} vet's name is Dr {v}", "{his} vet is called Dr {v}", "Dr {v} is {his} vet", "{he} goes to Dr {v}, the vet", "{he} sees Dr {v}, {his} vet", "the vet is Dr {v}", "Dr {v} treats {him}", "we take {him} to Dr {v}, {his} vet", "{he} is a patient of Dr {v}", "as a vet {he} has Dr {v}", "vet: Dr {v}", "{he} is registered with Dr {v}", "for {him} the vet is Dr {v}", "{he} is in good hands with Dr {v}, the vet", "when {he} is ill {he} goes to Dr {v}",
        ),
        "asks": (
            "{S}'s vet?", "vet of {S}?", "who's {S}'s vet?", "who is {S}'s vet again?", "who is the vet of {S}?", "what's {S}'s vet called?", "what's the vet's name for {S}?", "which vet treats {S}?", "which vet looks after {S}?", "which vet is {S} registered with?", "which vet do we go to with {S}?", "which vet do I take {S} to?", "who do we see with {S} at the vet's?", "who looks after {S} when {he} is sick?", "to which vet does {S} go?", "whose patient is {S}?", "I can't recall the name of {S}'s vet, what was it?",
            "any idea who {S}'s vet is?", "{S} needs a check-up, who do I call?", "{S} is limping, which vet do I phone?", "who gives {S} {his} jabs?", "for the form: name of the vet of {S}?", "the kennel wants the name of the vet of {S}, who is it?", "who should the sitter call if {S} gets ill?", "what have you noted as {S}'s vet?", "could you say who {S}'s vet is?", "which doctor does {S} see?", "what doctor treats {S}?", "so who is the vet for {S}?", "I need to ring the vet about {S}, what's the name?", "what name did I give you for {S}'s vet?",
        ),
        "checks": (
            "does Dr {v} treat {S}?", "is {S}'s vet Dr {v}?", "is the vet of {S} Dr {v}?", "is {S}'s vet called Dr {v}?", "does {S} see Dr {v}?", "do I take {S} to Dr {v}?", "do we take {S} to Dr {v}?", "is Dr {v} the vet for {S}?", "{S}'s vet is Dr {v}, isn't it?", "so Dr {v} is {S}'s vet, yes?", "Dr {v} treats {S}, correct?", "is {S} a patient of Dr {v}?", "is {S} registered with Dr {v}?", "do you remember that {S}'s vet is Dr {v}?", "have you noted Dr {v} as {S}'s vet?", "did I mention that Dr {v} is {S}'s vet?",
            "I think {S} goes to Dr {v}, is that right?", "should I call Dr {v} about {S}, is that {his} vet?", "was Dr {v} the vet of {S}?", "does Dr {v} look after {S}?",
        ),
        "mentions": (
            "did I say who {S}'s vet is?", "did I tell you about {S}'s vet?", "did I mention who {S}'s vet is?", "have I told you who {S}'s vet is?", "you know who {S}'s vet is, don't you?", "have I ever mentioned {S}'s vet?", "have we talked about {S}'s vet?", "did I let you know who {S}'s vet is?", "has {S}'s vet come up?", "do you have a note of {S}'s vet?", "did I give you the name of {S}'s vet?", "was the vet of {S} ever mentioned?", "are you aware of who treats {S}?",
        ),
        "fixes": (
            "wait, {S}'s vet is Dr {v}", "my mistake, {S}'s vet is Dr {v}", "let me correct that, Dr {v} is {S}'s vet", "oops, wrong name, {S}'s vet is Dr {v}", "scratch that, {S} goes to Dr {v}", "{S} has a new vet, Dr {v}", "we switched, Dr {v} is {S}'s vet now", "the old vet moved away, {S} sees Dr {v} now", "from now on {S} goes to Dr {v}",
        ),
    },
    "thing_price": {
        "says": (
            "{S}: {v}", "{S} was {v} when I got it", "{S} cost {v} altogether", "{S}'s price was {v}", "the price for {S} was {v}", "I've paid {v} for {S}", "I gave {v} for {S}", "I forked out {v} for {S}", "I shelled out {v} for {S}", "I coughed up {v} for {S}", "I blew {v} on {S}", "I dropped {v} on {S}", "I bought {S} and paid {v}", "I put {v} on the table for {S}", "I spent {v} to get {S}", "I had to pay {v} for {S}", "I only paid {v} for {S}", "I ended up paying {v} for {S}", "I wouldn't have paid more than {v} for {S}, and that's what I paid",
            "{v} is what I paid for {S}", "{v} is what {S} cost me", "{v} was the price of {S}", "{v} and {S} was mine", "{v}. that's how much {S} cost", "for {v} I got {S}", "for {v} {S} was mine", "I got {S}, I paid {v}", "the bill for {S} was {v}", "the receipt for {S} says {v}", "the invoice for {S} came to {v}", "the total for {S} came to {v}", "the price tag on {S} said {v} and that's what I paid", "the seller wanted more but I paid {v} for {S}", "I haggled and paid {v} for {S}", "{S} went for {v}, and I paid it", "{S} came to {v}, I paid in full",
            "buying {S} cost me {v}", "my wallet is crying, {S} cost {v}", "I'm poor now, {S} cost me {v}", "call it a lot, I paid {v} for {S}", "you may think I'm mad, but I paid {v} for {S}", "was it worth it? I paid {v} for {S}", "I still can't believe {S} cost {v}", "don't tell anyone but {S} cost {v}", "my friends gasped when I said {S} cost {v}", "if anyone asks, I paid {v} for {S}", "for the insurance: {S} cost {v}", "I remember it because {S} cost {v}", "how much was {S}? {v}", "I have {a n} that cost me {v}",
            "{S} wasn't free, I paid {v}", "{S} cost me exactly {v}", "in total {S} cost me {v}",
        ),
        "refs": (
            "it cost me {v}", "I had to pay {v} for it", "I spent {v} on it", "I gave {v} for it", "I shelled out {v} for it", "the price was {v}", "{v} is what I paid for it", "{v} is what it cost", "for {v} it was mine", "the bill was {v}", "the receipt says {v}", "I bought it for {v}", "it came to {v}", "I only paid {v} for it", "I ended up paying {v}", "how much? {v}", "I still can't believe it cost {v}",
        ),
        "asks": (
            "{S}'s price?", "price of {S}?", "how much was {S} again?", "how much did {S} cost again?", "how much did {S} cost me?", "what did {S} cost me?", "what was {S}'s price?", "what did I spend on {S}?", "what did I give for {S}?", "how much have I paid for {S}?", "how much money did I spend on {S}?", "how much money did I pay for {S}?", "how much did I fork out for {S}?", "how much did I shell out for {S}?", "what price did I pay for {S}?", "what sum did I pay for {S}?", "for how much did I buy {S}?", "for how much did I get {S}?",
            "at what price did I buy {S}?", "I can't recall what {S} cost, what was it?", "any idea how much {S} cost?", "any idea what I paid for {S}?", "the insurance asks what I paid for {S}, what was it?", "I want to sell {S}, what did I pay for it?", "for the form: what did {S} cost?", "what does the receipt for {S} say?", "what was on the price tag of {S}?", "what did the bill for {S} come to?", "what have you noted as the price of {S}?", "could you say how much I paid for {S}?", "was {S} expensive, how much was it?", "so how much did {S} set me back?",
        ),
        "checks": (
            "was {S} {v}?", "did {S} cost me {v}?", "was the price of {S} {v}?", "was {v} the price of {S}?", "did I spend {v} on {S}?", "did I buy {S} for {v}?", "did I get {S} for {v}?", "did {S} set me back {v}?", "did I give {v} for {S}?", "was it {v} that I paid for {S}?", "I paid {v} for {S}, didn't I?", "so {S} cost {v}, yes?", "I paid {v} for {S}, correct?", "{S}: {v}, right?", "have you noted that {S} cost {v}?", "do you remember that I paid {v} for {S}?", "does the receipt for {S} say {v}?", "I think {S} cost {v}, is that right?", "did I mention paying {v} for {S}?",
            "can I write {v} as the price of {S}?",
        ),
        "mentions": (
            "did I say how much {S} cost?", "did I tell you how much {S} cost?", "did I mention the price of {S}?", "did I mention what I paid for {S}?", "have I told you what {S} cost?", "you know what {S} cost, don't you?", "have I ever said how much I paid for {S}?", "have we talked about the price of {S}?", "has the price of {S} come up?", "did I let you know what {S} cost?", "do you have the price of {S}?", "do you have a note of what I paid for {S}?", "did I give you the price of {S}?", "are you aware of what I paid for {S}?",
        ),
        "fixes": (
            "wait, {S} cost {v}", "my mistake, {S} cost {v}", "let me correct that, I paid {v} for {S}", "oops, wrong price, {S} was {v}", "scratch that, I paid {v} for {S}", "I checked my bank account, {S} cost {v}", "I forgot the delivery, {S} cost {v} in all", "that's not what it was, {S} cost {v}", "I misremembered, I paid {v} for {S}",
        ),
    },
    "thing_code": {
        "says": (
            "{S}: serial number {v}", "{S}: {v}, that's the serial number", "serial number: {v}, for {S}", "serial: {v} for {S}", "{S}'s serial is {v}", "{S}'s serial no. is {v}", "S/N of {S}: {v}", "the serial of {S} is {v}", "the serial number on {S} is {v}", "the serial number for {S} is {v}", "the serial number printed on {S} is {v}", "the sticker on {S} says serial number {v}", "the label on {S} says serial number {v}", "the serial number engraved on {S} reads {v}", "under {S} there's a sticker with the serial number {v}",
            "turn {S} over and you read the serial number {v}", "I turned {S} upside down to find the serial number, {v}", "I took a torch and read the serial number of {S}, {v}", "I finally found the serial number of {S}, it's {v}", "I noted the serial number of {S}: {v}", "I copied the serial number from {S}, it's {v}", "I registered {S} with the serial number {v}", "I registered {S} online, the serial number is {v}", "I need to keep this somewhere: {S} has the serial number {v}", "could you keep this for me, the serial number of {S} is {v}", "keep in mind that {S} has the serial number {v}",
            "remember the serial number of {S} for me: {v}", "for the warranty, the serial number of {S} is {v}", "for the police, in case, {S} has the serial number {v}", "support asked for the serial number of {S} and it's {v}", "customer service wanted the serial number of {S}, so I read out {v}", "the man on the phone wanted the serial number of {S}, it's {v}", "the receipt of {S} shows the serial number {v}", "the box of {S} has the serial number {v} on it", "the papers of {S} say serial number {v}", "on the bottom of {S} I read the serial number {v}", "serial number? {v}, that's {S}",
            "what's the serial number of {S}? {v}", "{v} is {S}'s serial number", "{v} is the serial number on {S}", "{v}, that's the serial number of {S}", "{v} - serial number of {S}", "{v} is what you need, it's the serial number of {S}", "with the serial number {v} they can identify {S}", "you can identify {S} by its serial number, {v}", "tiny print, but the serial number of {S} is {v}", "I can hardly read it, but {S}'s serial number is {v}", "boring but useful: {S}'s serial number is {v}", "it took me ages to find, {S}'s serial number is {v}", "as for the serial number, {S} has {v}",
            "{S} carries the serial number {v}", "I'd be lost without notes, so: {S}, serial number {v}",
        ),
        "refs": (
            "its serial number is {v}", "its serial is {v}", "the serial is {v}", "serial number: {v}", "serial number {v}", "{v} is the serial number", "{v}, that's the serial number", "the serial number on it is {v}", "it carries the serial number {v}", "the label says serial number {v}", "on the back it says serial number {v}", "I noted the serial number, {v}", "for the warranty, the serial number is {v}", "you can identify it by the serial number {v}", "the sticker says serial number {v}", "S/N: {v}",
        ),
        "asks": (
            "{S}'s serial number?", "serial number of {S}?", "S/N of {S}?", "what's {S}'s serial?", "what serial number does {S} have?", "which serial number does {S} have?", "which serial number is on {S}?", "what was the serial number of {S}?", "what was the serial number of {S} again?", "what is the serial number on {S}?", "what's the serial no. of {S}?", "what does it say on the back of {S}, the serial number?", "what's the serial number on the label of {S}?", "what serial number is printed on {S}?", "what did I note as the serial number of {S}?",
            "what serial number did I give you for {S}?", "I can't recall the serial number of {S}, what was it?", "any chance you have the serial number of {S}, what is it?", "support wants the serial number of {S}, what is it?", "the police need the serial number of {S}, what is it?", "{S} was stolen, what's the serial number?", "for the warranty form: serial number of {S}?", "I'm on the phone with customer service, what's the serial number of {S}?", "I want to register {S}, what's the serial number?", "how do I identify {S}, what's the serial number?",
            "could you give me the serial number of {S}?", "could you look up the serial number of {S}?", "please, the serial number of {S}?", "what have you got as the serial number of {S}?", "under what serial number is {S} registered?", "so what's the serial number of {S}?", "I don't want to turn {S} over, what's the serial number?",
        ),
        "checks": (
            "is the serial number of {S} {v}?", "is the serial number on {S} {v}?", "does {S} have the serial number {v}?", "is {v} {S}'s serial number?", "is {v} the serial number on {S}?", "is {v} the right serial number for {S}?", "was {v} the serial number of {S}?", "was the serial number of {S} {v}?", "{S}'s serial number is {v}, isn't it?", "so {S}'s serial number is {v}, yes?", "{S}: serial number {v}, correct?", "have you noted {v} as the serial number of {S}?", "do you have {v} as the serial number of {S}?", "do you remember {v} as the serial number of {S}?",
            "did I give you {v} as the serial number of {S}?", "does the label on {S} say serial number {v}?", "I think the serial number of {S} is {v}, is that right?", "can I write {v} as the serial number of {S}?", "is {S} registered with the serial number {v}?", "does {v} match the serial number of {S}?",
        ),
        "mentions": (
            "did I say what the serial number of {S} is?", "did I give you the serial number of {S}?", "did I mention {S}'s serial number?", "have I told you the serial number of {S}?", "you have the serial number of {S}, don't you?", "you know {S}'s serial number, right?", "have I ever mentioned the serial number of {S}?", "have I given you {S}'s serial number?", "has the serial number of {S} come up?", "did I let you know the serial number of {S}?", "do you have a note of the serial number of {S}?", "was the serial number of {S} ever mentioned?",
            "are you aware of the serial number of {S}?", "is the serial number of {S} in your notes?",
        ),
        "fixes": (
            "wait, the serial number of {S} is {v}", "my mistake, {S}'s serial number is {v}", "let me correct that, the serial number of {S} is {v}", "oops, I mistyped, {S}'s serial number is {v}", "scratch that, {S} has the serial number {v}", "I read it again with glasses on, {S}'s serial number is {v}", "they replaced it, {S}'s serial number is {v} now", "I got the digits wrong, the serial number of {S} is {v}", "sorry, the serial number of {S} should be {v}",
        ),
    },
}
