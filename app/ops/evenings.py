"""The lines that Ana's and Ben's made-up evenings are drawn from."""

from typing import Any

NOTICINGS: list[tuple[str, str | None]] = [
    ("Left the hall light on and a plate under foil. My train was late.", "helped"),
    ("Read the whole letter from school before saying a word. Then asked how I felt about it.", "checked_in"),
    ("We laughed at the same wrong note in choir, and nobody else did.", "shared_laugh"),
    ("Remembered that I don’t like the window seat.", "remembered"),
    ("Moved the car before I was up, so I wouldn’t have to in the rain.", "helped"),
    ("Came and stood beside me at the sink. Didn’t say anything.", "came_closer"),
    ("Sent the song from that bar in Porto, no words with it.", None),
    ("Asked a second time how the scan went, when the others had left.", "checked_in"),
    ("Made tea without asking and put it on the left, where I can reach it.", "helped"),
    ("Said my mother’s name first, so that I didn’t have to.", "kind_words"),
    ("A warm hand on my back in the queue.", "came_closer"),
    ("Stayed up for the last ten minutes of the film although it was past midnight.", "made_time"),
    ("Kept the heel of the bread for me.", "remembered"),
    ("Put the phone away before I noticed I was waiting for that.", "made_time"),
    ("Told my brother on the phone that I had done well. I was in the next room.", "kind_words"),
    ("Walked on the side of the road where the wind came from.", None),
    ("Took the bins down in slippers.", "helped"),
    ("Looked up when I came in.", "came_closer"),
    ("Wrote the dentist’s number on the fridge because I keep losing it.", "remembered"),
    ("Waited with the soup until I was off the call.", "made_time"),
    ("Our running joke about the neighbour’s hedge, at the worst moment.", "shared_laugh"),
    ("Held my coat so I could carry the cake.", "helped"),
    ("Asked whether I wanted company or quiet. I wanted quiet, and got it.", "checked_in"),
    ("Said “that makes sense” and meant it.", "kind_words"),
    ("Warmed my side of the bed.", None),
    ("Learned the name of the new colleague I had told about once.", "remembered"),
    ("Came along to the garden centre and carried the heavy one.", "made_time"),
    ("Put a hand on my knee under the table when my father started again.", "came_closer"),
    ("Cut the pear in half and gave me the bigger one.", None),
    ("Texted “landed” before I had to ask.", "checked_in"),
    ("Found my other glove.", "helped"),
    ("Let me finish the story, though they knew the end.", "kind_words"),
    ("Turned the music down when they saw my face.", "checked_in"),
    ("Laughed so hard about the oven glove that we had to sit down.", "shared_laugh"),
    ("Asked the waiter about the nuts, so I didn’t have to explain it again.", "remembered"),
    ("Walked the long way home with me because I needed air.", "made_time"),
]

SUBJECT = "M. from choir"
ABOUT_SUBJECT = {
    "We laughed at the same wrong note in choir, and nobody else did.",
    "A warm hand on my back in the queue.",
    "Asked a second time how the scan went, when the others had left.",
}
"""The lines that are about somebody else than the partner."""

OBSERVATIONS: list[dict[str, Any]] = [
    {"aspect": "adapted", "outcome": "yes", "needed": "Half an hour without talking"},
    {"aspect": "adapted", "outcome": "partly", "needed": "Somebody else to deal with dinner"},
    {"aspect": "adapted", "outcome": "yes", "needed": None},
    {"aspect": "adapted", "outcome": "no", "needed": "To be asked, once"},
    {"aspect": "preference", "outcome": "yes", "needed": "The early train"},
    {
        "aspect": "preference",
        "outcome": "partly",
        "needed": "To leave before the speeches. We stayed for two of them, then went.",
    },
    {"aspect": "preference", "outcome": "yes", "needed": None},
    {"aspect": "preference", "outcome": "no", "needed": "A holiday without relatives"},
    {"aspect": "repair", "outcome": "yes", "needed": "To hear that it was not about me"},
    {"aspect": "repair", "outcome": "partly", "needed": None},
    {"aspect": "repair", "outcome": "no", "needed": None},
    {"aspect": "boundary", "outcome": "yes", "needed": "Not to be phoned at work"},
    {"aspect": "boundary", "outcome": "yes", "needed": None},
]

REASSURANCES: list[dict[str, Any]] = [
    {"trigger": "late_reply", "did": "looked_for_evidence", "note": "Read last week’s lines", "calm": "yes"},
    {"trigger": "late_reply", "did": "waited", "note": None, "calm": "dont_know"},
    {"trigger": "late_reply", "did": "asked", "note": None, "calm": "no"},
    {"trigger": "tone", "did": "asked_plainly", "note": "Asked for ten minutes without the phone", "calm": "yes"},
    {"trigger": "tone", "did": "soothed_myself", "note": "Walked once round the park", "calm": "yes"},
    {"trigger": "distance", "did": "asked", "note": None, "calm": "no"},
    {"trigger": "distance", "did": "looked_for_evidence", "note": None, "calm": "yes"},
    {"trigger": "other", "did": "waited", "note": "Their mother had called", "calm": None},
]

RECEIVINGS: list[dict[str, Any]] = [
    {
        "offered": "kind_words",
        "reception": "received",
        "note": "You made the whole house feel calmer tonight.",
        "meaning": "That they notice what I do, and that we are better for it.",
        "later": "That it was not only that evening.",
    },
    {"offered": "kind_words", "reception": "joked", "note": "Called my soup the best one in town."},
    {"offered": "kind_words", "reception": "minimised", "note": "Said I had been brave at the dentist’s."},
    {"offered": "kind_words", "reception": "received", "note": "“I like coming home to you.”", "later_declined": True},
    {"offered": "support", "reception": "received", "note": "Took over the call with the landlord."},
    {"offered": "support", "reception": "minimised", "note": None},
    {
        "offered": "support",
        "reception": "received",
        "note": "Sat with me while I sorted the papers.",
        "meaning": "They would rather be bored with me than elsewhere.",
        "later": "The same, and that I may ask for it.",
    },
    {"offered": "asked_help", "reception": "received", "note": "Drove me to the early train, as I had asked."},
    {"offered": "asked_help", "reception": "changed_subject", "note": None},
    {"offered": "asked_help", "reception": "received", "note": None},
]

ASKED_TONIGHT: list[tuple[int, str, dict[str, Any]]] = [
    (14, "receiving", {"offered": "support", "reception": "received", "note": "Held the ladder, and the torch."}),
    (1, "reassurance", {"trigger": "distance", "did": "asked_plainly", "note": "Asked her to sit with me"}),
]
"""What Ben is asked about tonight, first whether the calm lasted: (nights ago, kind, fields)."""

WEEKS: list[tuple[int | None, ...]] = [
    (3, 4, 3, 4, 4, 3),
    (4, 4, 3, 3, 5, 4),
    (3, 5, 4, 4, 4, 4),
    (4, 5, 4, 5, 5, 5),
    (5, 4, None, 5, 5, 5),
    (4, 5, 5, 4, 6, 6),
    (5, 6, 5, 5, 6, None),
]
ANSWERS = ("understood", "cared_for", "appreciated", "close", "myself", "worth")
"""What a check-in says, in the order of `WEEKS`."""

ACTS: list[dict[str, Any]] = [
    {"signal": "tired", "outcome": "honoured", "note": "In bed at half past nine"},
    {"signal": "tired", "outcome": "honoured", "note": None},
    {"signal": "tired", "outcome": "not_this_time", "note": None},
    {"signal": "bothered", "outcome": "honoured", "note": "Said that the joke had stung"},
    {"signal": "bothered", "outcome": "not_this_time", "note": None},
    {"signal": "bothered", "outcome": "not_safe_to", "note": None},
    {"signal": "needing_space", "outcome": "honoured", "note": "Went round the block alone"},
    {"signal": "needing_space", "outcome": "honoured", "note": None},
    {"signal": "other", "outcome": "honoured", "note": "Ate before the meeting"},
    {"signal": "other", "outcome": "not_this_time", "note": None},
]

PLANS: list[dict[str, Any]] = [
    {"signal": "tired", "if_text": "my shoulders are up at my ears", "then_text": "stand outside for five minutes"},
    {"signal": "bothered", "if_text": "I start to explain myself", "then_text": "say one sentence, and then wait"},
    {"signal": "needing_space", "if_text": "I count the rooms", "then_text": "take the dog out", "kept": False},
]
