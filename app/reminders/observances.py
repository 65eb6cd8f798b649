"""When the clocks of a zone change, as calendars write it down (RFC 5545, section 3.6.5). Pure."""

from calendar import monthrange
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

YEARS = 20
"""How far ahead is looked. What changes by a yearly rule is told by it and never ends; other changes end here."""
DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)
SHORT = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""The days of the week, from Monday, as RFC 5545 calls them."""


class Shown(NamedTuple):
    """What a clock there shows: how far ahead of UTC, under which name, and whether that is summer time."""

    offset: timedelta
    name: str
    daylight: bool


class Observance(NamedTuple):
    """From `onsets`, in the wall time of the offset `before`, clocks show `after`. `rule` tells all but the first."""

    before: timedelta
    after: Shown
    onsets: list[datetime]
    rule: dict[str, str | int] | None


@lru_cache(maxsize=256)
def of(zone: str, year: int) -> list[Observance]:
    """What clocks in `zone` do from the first day of `year` on."""
    where = ZoneInfo(zone)
    begins = datetime(year, 1, 1, tzinfo=UTC)
    first = _shown(begins, where)
    observances = [Observance(first.offset, first, [datetime(year, 1, 1)], None)]  # noqa: DTZ001  # a wall's
    onsets: dict[tuple[timedelta, Shown], list[datetime]] = defaultdict(list)
    for at in _changes(begins, where):
        before = _shown(at - SECOND, where).offset
        onsets[before, _shown(at, where)].append((at + before).replace(tzinfo=None))
    return observances + [Observance(*change, when, _rule(when, year)) for change, when in onsets.items()]


def _changes(begins: datetime, where: ZoneInfo) -> list[datetime]:
    """Every instant from `begins` to the end of what is looked at when a clock there is turned."""
    days = [begins + DAY * count for count in range(int(YEARS * 365.25) - 1)]
    return [_turn(*pair, where) for pair in pairwise(days) if _shown(pair[0], where) != _shown(pair[1], where)]


def _turn(early: datetime, late: datetime, where: ZoneInfo) -> datetime:
    """The first instant after `early` that shows what `late` shows."""
    while late - early > SECOND:
        middle = (early + (late - early) / 2).replace(microsecond=0)
        early, late = (early, middle) if _shown(middle, where) == _shown(late, where) else (middle, late)
    return late


def _shown(at: datetime, where: ZoneInfo) -> Shown:
    there = at.astimezone(where)
    return Shown(there.utcoffset() or timedelta(), there.tzname() or "", bool(there.dst()))


def _rule(onsets: list[datetime], year: int) -> dict[str, str | int] | None:
    """The yearly rule that these follow, such as the last Sunday of March; None when there is none."""
    if [onset.year for onset in onsets] != [*range(year, year + YEARS)]:
        return None
    if len({(onset.month, onset.weekday(), onset.time()) for onset in onsets}) > 1:
        return None
    weeks = {(onset.day - 1) // 7 + 1 for onset in onsets}
    last = all(onset.day + 7 > monthrange(onset.year, onset.month)[1] for onset in onsets)
    if len(weeks) > 1 and not last:
        return None
    which = -1 if last else weeks.pop()
    return {"FREQ": "YEARLY", "BYMONTH": onsets[0].month, "BYDAY": f"{which}{SHORT[onsets[0].weekday()]}"}
