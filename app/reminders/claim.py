"""Reminders that are due become occurrences, and each moves on to its next call: one claim, in one transaction.

Rows are taken with `for update skip locked` on PostgreSQL and under the one write lock of SQLite, so that several
servers share the work; the key of an occurrence, (person, call, night), makes doubles impossible whatever happens.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from app import clock
from app.database import Connection, Sql, instant
from app.database.sql import listed, spelled
from app.reminders import due
from app.reminders.due import Call, Schedule

DUE = Sql(
    "select owner, wall_time, weekdays, zone, night_ends, second_after, quiet_from, next_at, next_night"
    " from reminder where next_at <= :at order by next_at limit :most for update skip locked"
)
MOVE = (
    "update reminder set next_at = :next_at, next_night = :next_night, last_at = :last_at, last_night = :last_night,"
    " tz = :tz where owner in (:each)"
)
ADD = Sql(
    "insert into occurrence (owner, call, night, due_at, expires_at, try_at, state)"
    " values (:owner, :call, :night, :due_at, :expires_at, :due_at, 'waiting')"
    " on conflict (owner, call, night) do nothing"
)
REMEMBERED = timedelta(days=30)
"""How far back a server that was away notes what it missed."""


class _Reminder(NamedTuple):
    """A row of DUE."""

    owner: str
    wall_time: str
    weekdays: str
    zone: str
    night_ends: str
    second_after: int | None
    quiet_from: str | None
    next_at: int
    next_night: str

    @property
    def chosen(self) -> Schedule:
        return schedule(self.wall_time, self.weekdays, self.zone, self.night_ends)


class _Moved(NamedTuple):
    """What MOVE sets."""

    next_at: int | None
    next_night: str | None
    last_at: int
    last_night: str


def take(c: Connection, at: datetime, grace: timedelta, most: int) -> int:
    """Claim at most `most` reminders that are due at `at`; how many there were.

    Of the nights that went by meanwhile only the newest can still be called for; the others are noted all the same. A
    second call keeps its distance from a first one that comes late.
    """
    rows = [_Reminder(*row) for row in DUE.all(c, at=int(at.timestamp()), most=most)]
    walked = [(row, *_walk(row, at)) for row in rows]
    ADD.each(c, [each for row, calls, _ in walked for each in _occurrences(row, calls, at, grace)])
    alike: dict[_Moved, list[str]] = {}  # one statement for all of one schedule, not one for each person
    for row, calls, following in walked:
        alike.setdefault(_moved(calls[-1], following), []).append(row.owner)
    for moved, owners in alike.items():
        listed(MOVE, len(owners)).run(c, **moved._asdict(), tz=clock.TZ, **spelled(owners))
    return len(rows)


@lru_cache(maxsize=1 << 12)
def schedule(wall_time: str, weekdays: str, zone: str, night_ends: str) -> Schedule:
    """What a row of `reminder` says, for `due`. Many share theirs."""
    return Schedule(_time(wall_time), frozenset(map(int, weekdays)), zone, _time(night_ends))


def _walk(row: _Reminder, at: datetime) -> tuple[list[Call], Call | None]:
    """The call that is due and those that came after it until `at`, the newest last; and the one that follows."""
    calls: list[Call] = []
    call: Call | None = Call(instant(row.next_at), date.fromisoformat(row.next_night))
    while call is not None and call.at <= at:
        calls.append(call)
        call = due.following(row.chosen, max(call.at, at - REMEMBERED), call)
    return calls, call


def _occurrences(row: _Reminder, calls: Iterable[Call], at: datetime, grace: timedelta) -> Iterator[dict[str, Any]]:
    quiet_from = _time(row.quiet_from) if row.quiet_from else None
    for call in calls:
        closes = due.closing(row.chosen, call, quiet_from)
        expires_at = min(call.at + grace, closes)
        yield occurrence(row.owner, "evening", call, expires_at)
        if row.second_after is not None and at < expires_at:
            second = Call(max(call.at, at) + timedelta(minutes=row.second_after), call.night)
            if second.at < closes:
                yield occurrence(row.owner, "second", second, min(second.at + grace, closes))


def _moved(last: Call, following: Call | None) -> _Moved:
    return _Moved(
        next_at=None if following is None else int(following.at.timestamp()),
        next_night=None if following is None else following.night.isoformat(),
        last_at=int(last.at.timestamp()),
        last_night=last.night.isoformat(),
    )


def occurrence(owner: str, call: str, when: Call, expires_at: datetime) -> dict[str, Any]:
    """A row to add. Whether it is too late already is seen when it is handed over, as everything about it is."""
    due_at = int(when.at.timestamp())
    return {
        "owner": owner,
        "call": call,
        "night": when.night.isoformat(),
        "due_at": due_at,
        "expires_at": int(expires_at.timestamp()),
    }


def _time(text: str) -> time:
    return time.fromisoformat(text)
