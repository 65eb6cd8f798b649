"""An entry of each kind, and another way in which it could have been written."""

from tests.cast import DAY, Json

ENTRIES: dict[str, Json] = {
    "noticings": {"day": DAY, "text": "They made me tea", "signal": "helped"},
    "observations": {
        "day": DAY,
        "aspect": "repair",
        "outcome": "partly",
        "needed": "To hear that it was not about me",
        "note": None,
    },
    "acts": {"day": DAY, "signal": "bothered", "outcome": "not_safe_to", "note": "Said that the joke had stung"},
    "nights": {"day": DAY, "nothing_seen": True},
    "preferences": {"day_start": "04:00", "theme": "system", "look_back": True},
}
CHANGES: dict[str, Json] = {
    "noticings": {"text": "They made me tea, in the blue cup ☕️"},
    "observations": {"outcome": "yes", "needed": None, "note": "It was in the car"},
    "acts": {"outcome": "honoured"},
    "nights": {"nothing_seen": False},
    "preferences": {"day_start": "05:30"},
}
OF_A_NIGHT = [plural for plural, entry in ENTRIES.items() if "day" in entry]
