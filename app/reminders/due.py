"""A time on somebody's wall, and the instants at which it comes (pure).

The rule is that of RFC 5545, section 3.3.5: a time that the clock skips counts as long after the gap as it stands in
it (02:30 becomes 03:30), and one that comes twice is its first coming. A call belongs to a *night*, by its nominal
time: one set for 00:30 by somebody whose nights end at 04:00 belongs to the evening before, and the weekdays are those
of nights.
"""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from app.accounts.zone import understood

DAY = timedelta(days=1)
APART = timedelta(hours=12)
"""No two evenings' calls come closer, however far the person has flown between them."""
FAR = 16
"""Nights to look ahead: a fortnight holds every weekday twice, and one of the two may have been left out by a zone."""
NOON = time(12)
EVERY = frozenset(range(1, 8))


class Schedule(NamedTuple):
    """What a person chose: a wall time, ISO weekdays of nights, an IANA zone, and when their nights end."""

    wall_time: time
    weekdays: frozenset[int]
    zone: str
    night_ends: time


class Call(NamedTuple):
    """An instant in UTC, and the night it belongs to."""

    at: datetime
    night: date


def following(chosen: Schedule, after: datetime, last: Call | None = None) -> Call | None:
    """The first call later than `after`; None when no weekday is chosen.

    `last` is the call before, if it still counts: its night is not called for again, nor is anybody called within
    twelve hours of it, which a change of zone could bring about.
    """
    night = after.astimezone(_zone(chosen.zone)).date() - 2 * DAY
    for _ in range(FAR):
        night += DAY
        if night.isoweekday() not in chosen.weekdays or not _comes(night, chosen.zone):
            continue
        at = instant(_date_of(chosen, night), chosen.wall_time, chosen.zone)
        if at > after and (last is None or (night > last.night and at - last.at >= APART)):
            return Call(at, night)
    return None


def closing(chosen: Schedule, call: Call, quiet_from: time | None) -> datetime:
    """From when on nothing is sent about the night of `call`: the person's quiet hour, or when the night is over."""
    over = instant(call.night + DAY, chosen.night_ends, chosen.zone)
    ends = [over if over > call.at else call.at + APART]  # a gap can carry a call past the end of its own night
    if quiet_from is not None:
        quiet = following(Schedule(quiet_from, EVERY, chosen.zone, time()), call.at)
        ends += [quiet.at] if quiet else []
    return min(ends)


def later(wall_time: time, night_ends: time) -> int:
    """1 where the wall time lies after midnight and before the end of the night: Monday's is on a Tuesday then."""
    return int(wall_time < night_ends)


@lru_cache(maxsize=1 << 16)
def instant(day: date, wall_time: time, zone: str) -> datetime:
    """When it is `wall_time` on `day` in `zone`, in UTC. Many share their evening, so it is reckoned once for all."""
    return datetime.combine(day, wall_time, _zone(zone)).astimezone(UTC)


def _date_of(chosen: Schedule, night: date) -> date:
    return night + later(chosen.wall_time, chosen.night_ends) * DAY


@lru_cache(maxsize=1 << 16)
def _comes(day: date, zone: str) -> bool:
    """Whether the calendar of `zone` has this day: Apia had no 30 December 2011."""
    return instant(day, NOON, zone).astimezone(_zone(zone)).date() == day


def _zone(name: str) -> ZoneInfo:
    """One that is gone is read as another: a call at another hour tells; silence does not."""
    return ZoneInfo(understood(name))
