"""What the calls of a night are for: its lines, or once a week the check-in; or nothing any more.

The check-in's evening is the last chosen night of the week, Monday to Sunday: Sunday's for whoever chose them all,
which is when Tonight offers it as well. Until the week has its check-in, that evening's calls are for it; from then on
the evening is like any other. A night that is written is silent on every evening: whoever wrote it on the check-in's
was shown the way to that on Tonight. A check-in is no writing of the night's.
"""

from collections.abc import Collection, Mapping
from datetime import date
from enum import Enum

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.database import Connection
from app.database.sql import listed, spelled
from app.journal import reading
from app.journal.reading import Night
from app.trends import weeks

CHOSEN = "select owner, weekdays from reminder where weekly and owner in (:each)"
"""`weekdays` are in order."""


class Purpose(Enum):
    LINES = "lines"
    WEEK = "week"


def of(c: Connection, nights: Collection[Night], keys: Mapping[str, AESGCM]) -> dict[Night, Purpose]:
    """What there is to call for on each of `nights`, without those for which nothing is left.

    `keys` are the open data keys, by person.
    """
    written = reading.practised(c, nights, keys)
    ending = _weeks(c, [night for night in nights if night not in written])
    done = reading.checked_in(c, {*ending.values()}, keys)
    open_weeks = {night for night, week in ending.items() if week not in done}
    return {night: Purpose.WEEK if night in open_weeks else Purpose.LINES for night in nights if night not in written}


def monday(night: str) -> str:
    """The Monday of the week in which the night lies (ISO 8601); it stands for the week's check-in."""
    return weeks.monday_of(date.fromisoformat(night)).isoformat()


def _weeks(c: Connection, nights: Collection[Night]) -> dict[Night, Night]:
    """Those of `nights` that are a check-in's evening, and the week that it is for."""
    owners = sorted({owner for owner, _ in nights})
    last = {owner: days[-1:] for owner, days in listed(CHOSEN, len(owners)).all(c, **spelled(owners))} if owners else {}
    return {
        (owner, night): (owner, monday(night))
        for owner, night in nights
        if last.get(owner) == str(date.fromisoformat(night).isoweekday())
    }
