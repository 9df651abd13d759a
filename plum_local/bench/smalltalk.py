"""What stands around the facts in a generated conversation: small talk, and what an assistant says to what it is told.

Nothing in here is worth remembering, and nothing in here answers a question of the bench.
"""

from __future__ import annotations

SMALL_TALK = (
    ("Good to see you again, are you ready for a chat?", "Always, I am listening."),
    ("The kettle is on and I have ten minutes.", "Then let us use them well."),
    ("What a grey week, nothing but drizzle.", "Drizzle makes for good reading weather."),
    ("I cannot get that silly tune out of my head.", "Humming another one may chase it off."),
    ("Phew, the stairs get longer each day.", "Catch your breath first, there is no hurry."),
    ("Is it only me or does time fly?", "It does seem to speed up now and then."),
    ("The trains were packed to the roof today.", "That sounds tiring, I hope you got a seat."),
    ("My inbox is a jungle again.", "One message after the other, it will clear."),
    ("I burnt the toast, so breakfast was short.", "It happens to the best of us."),
    ("Here I am again, with sore feet.", "Put them up and take it easy."),
    ("You would laugh at the state of my desk.", "A full desk can be a busy mind."),
    ("The birds outside are making quite a racket.", "At least somebody is in high spirits."),
    ("The heating makes funny noises at night.", "Old pipes like to complain."),
    ("Let me ramble for a bit, will you?", "Ramble away, I have all the time you need."),
    ("Nothing went to plan so far.", "The rest of it can still turn out well."),
    ("The neighbours are drilling, bear with me.", "No trouble, I cannot hear a thing from here."),
    ("I finally cleared the sink.", "A small victory counts as well."),
    ("The wifi was down all morning.", "Then it is nice that it works again."),
    ("The market was buzzing.", "That must have been lively."),
    ("There is a smell of rain in the air.", "Keep an umbrella close then."),
    ("I nearly nodded off on the sofa.", "A nap can do wonders."),
    ("Somebody left the lights on in the stairwell again.", "Perhaps a note on the wall would help."),
    ("Everything hurts after all that gardening.", "A warm bath might help with that."),
    ("I slept like a log for once.", "Lovely, that sets you up for what comes."),
)
"""Something the person says, and a reply."""
REPLIES = (
    "Thank you, I have taken that in.",
    "All right, that goes on my list.",
    "Good, I will hold on to that.",
    "I have made room for that.",
    "That is useful to have.",
    "Fine, I shall not lose it.",
    "Lovely that you share it with me.",
    "Very good, it is stored.",
    "I will carry that along.",
    "Consider it kept.",
)
LEADS = (
    "",
    "",
    "",
    "by the way,",
    "oh,",
    "guess what,",
    "I should mention that",
    "one more thing:",
)
JOINS = ("{0}, and {1}.", "{0}. Also, {1}.", "{0}. Oh, and {1}.", "{0}. And {1}.")
CLOSINGS = (
    ("That is me done, off to the kitchen.", "Enjoy it, until next time."),
    ("I have to dash, the bus is coming.", "Safe ride, we talk again soon."),
    ("Enough from me for now.", "It was good to hear from you."),
    ("The doorbell rings, I am off.", "Go and see who it is."),
)
