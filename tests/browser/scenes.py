"""Every page and sheet by its name."""

from tests.browser import scenes_of_values, ways, ways_of_looking
from tests.browser.scene import Scene, page, sheet

FIRST_VISIT = (
    Scene("welcome-1", ways.welcome(0)),
    Scene("welcome-2", ways.welcome(1)),
    Scene("welcome-3", ways.welcome(2)),
    Scene("questions-first", ways.welcome(3)),
    Scene("account-new", page("/more/account")),
    Scene("account-back", page("/more/account?in")),
)
"""What only somebody without an account comes by."""

EVERYWHERE = (
    Scene("tonight", page("/")),
    Scene("tonight-writing", ways.writing),
    Scene("night", ways.past_night),
    Scene("checkin", page("/checkin")),
    Scene("back", page("/back")),
    Scene("back-find", ways_of_looking.found),
    Scene("back-three", page("/back?show=three")),
    Scene("back-week", page("/back?show=week")),
    Scene("back-plans", page("/back?show=plans")),
    Scene("back-people", page("/back?show=people")),
    Scene("trends", ways_of_looking.trends),
    Scene("paper", page("/trends/paper")),
    *scenes_of_values.EVERYWHERE,
    Scene("more", page("/more")),
    Scene("help", ways.helped),
    Scene("help-nowhere", page("/more/help")),
    Scene("questions", ways.asked_oneself),
    Scene("learn", page("/learn")),
    Scene("learn-card", page("/learn/responsiveness")),
    Scene("reminder", page("/more/reminder")),
    Scene("phone", page("/more/phone")),
    Scene("erase", page("/more/erase")),
    Scene("erase-sure", ways.sure_to_erase),
    Scene("lost", page("/nowhere")),
    Scene("adjusted", sheet("/", ".door", 0)),
    Scene("proof", sheet("/", ".door", 1)),
    Scene("honoured", sheet("/", ".door", 2)),
    Scene("landed", sheet("/", ".door", 3)),
    Scene("still", ways.still),
    Scene("month", sheet("/back", ".peek .as-table")),
)
"""What everybody comes by; opening these changes nothing."""

WITH_WEEKS = (
    Scene("happened", sheet("/", ".below .link")),
    Scene("whom", ways.whom),
    Scene("reminder-as-it-was", ways.reminder_as_it_was),
    Scene("checkin-past", ways.past_week),
    Scene("trends-week", sheet("/trends", "button.reading")),
    Scene("trends-table-1", sheet("/trends", ".as-table", 0)),
    Scene("trends-table-2", sheet("/trends", ".as-table", 1)),
    Scene("trends-table-3", sheet("/trends", ".as-table", 2)),
    Scene("trends-table-4", sheet("/trends", ".as-table", 3)),
    Scene("trends-table-5", sheet("/trends", ".as-table", 4)),
    Scene("trends-table-6", sheet("/trends", ".as-table", 5)),
    Scene("trends-table-7", sheet("/trends", ".as-table", 6)),
    Scene("trends-table-8", sheet("/trends", ".as-table", 7)),
    Scene("paper-own", ways_of_looking.own_words_on_paper),
    Scene("trends-own", ways_of_looking.chosen("/trends", "own")),
    Scene("trends-sky", ways_of_looking.sky),
    *scenes_of_values.WITH_WEEKS,
    Scene("leaving", sheet("/more", ".settings > .section:has(+ .erase-way) > .button")),
)
"""What needs an account with eight weeks in it."""

WITH_YEARS = (
    Scene("back-first-year", lambda phone: ways_of_looking.chosen("/back", str(phone.tonight.year - 9))(phone)),
    Scene("trends-26", ways_of_looking.chosen("/trends", "26")),
    Scene("trends-year", ways_of_looking.chosen("/trends", "year")),
    Scene("trends-all", ways_of_looking.chosen("/trends", "all")),
)
"""What shows how far back it goes."""

WRITTEN = (
    Scene("nothing", ways.nothing),
    Scene("long", ways.long),
    Scene("long-back", page("/back")),
    Scene("long-found", ways_of_looking.found),
    Scene("long-three", ways_of_looking.three),
    Scene("too-long", ways.too_long),
    Scene("removed", ways.removed),
    Scene("adjusted-kept", ways.answered(0, 1)),
    Scene("landed-kept", ways.answered(3, 0)),
    Scene("later-asked", ways.asked_again),
    Scene("later", ways.again),
    Scene("proof-kept", ways.kept_proof),
    Scene("calm-asked", ways.asked_for_calm),
    Scene("planned", ways.planned),
    Scene("honoured-kept", ways.answered(2, 2)),
    Scene("trends-first-night", ways_of_looking.trends),
    Scene("checkin-given", ways.given),
    *scenes_of_values.WRITTEN,
    Scene("hard-day", ways_of_looking.hard_day),
    Scene("back-off", ways_of_looking.silenced),
)
"""What one comes to by writing; in this order, because these leave something behind."""


def named(name: str) -> Scene:
    """The scene of this name, among those that everybody comes by."""
    return next(scene for scene in EVERYWHERE if scene.name == name)
