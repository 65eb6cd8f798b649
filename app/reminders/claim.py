"""Reminders that are due become occurrences, and each moves on to its next call: one claim, in one transaction.

Rows are taken with `for update skip locked` on PostgreSQL and under the one write lock of SQLite, so that several
servers share the work; the key of an occurrence, (person, call, night), makes doubles impossible whatever happens.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from app import clock
from app.database import Connection, Sql, instant
from app.reminders import due
from app.reminders.due import Call, Schedule

DUE = Sql(
    "select owner, wall_time, weekdays, zone, night_ends, second_after, quiet_from, next_at, next_night"
    " from reminder where next_at <= :at order by next_at limit :most for update skip locked"
)
MOVE = Sql(
    "update reminder set next_at = :next_at, next_night = :next_night, last_at = :last_at, last_night = :last_night,"
    " tz = :tz where owner = :owner"
)
ADD = Sql(
    "insert into occurrence (owner, call, night, due_at, expires_at, try_at, state)"
    " values (:owner, :call, :night, :due_at, :expires_at, :due_at, 'waiting')"
    " on conflict (owner, call, night) do nothing"
)
REMEMBERED = timedelta(days=30)
"""How far back a server that was away notes what it missed."""


class _Chosen(NamedTuple):
    """A row of DUE but for its owner: whoever chose the same is called at the same instants."""

    wall_time: str
    weekdays: str
    zone: str
    night_ends: str
    second_after: int | None
    quiet_from: str | None
    next_at: int
    next_night: str

    @property
    def schedule(self) -> Schedule:
        return schedule(self.wall_time, self.weekdays, self.zone, self.night_ends)


def take(c: Connection, at: datetime, grace: timedelta, most: int) -> int:
    """Claim at most `most` reminders that are due at `at`; how many there were.

    Of the nights that went by meanwhile only the newest can still be called for; the others are noted all the same. A
    second call keeps its distance from a first one that comes late.
    """
    alike: defaultdict[_Chosen, list[str]] = defaultdict(list)
    for owner, *row in DUE.all(c, at=int(at.timestamp()), most=most):
        alike[_Chosen(*row)].append(owner)
    added: list[dict[str, Any]] = []
    moved: list[dict[str, Any]] = []
    for chosen, owners in alike.items():
        calls, following = _walk(chosen, at)
        move = _move(calls[-1], following)
        moved.extend(move | {"owner": owner} for owner in owners)
        for each in _occurrences(chosen, calls, at, grace):
            added.extend(each | {"owner": owner} for owner in owners)
    ADD.each(c, added)
    MOVE.each(c, moved)
    return len(moved)


@lru_cache(maxsize=1 << 12)
def schedule(wall_time: str, weekdays: str, zone: str, night_ends: str) -> Schedule:
    """What a row of `reminder` says, for `due`. Many share theirs."""
    return Schedule(_time(wall_time), frozenset(map(int, weekdays)), zone, _time(night_ends))


def _walk(chosen: _Chosen, at: datetime) -> tuple[list[Call], Call | None]:
    """The call that is due and those that came after it until `at`, the newest last; and the one that follows."""
    calls: list[Call] = []
    call: Call | None = Call(instant(chosen.next_at), date.fromisoformat(chosen.next_night))
    while call is not None and call.at <= at:
        calls.append(call)
        call = due.following(chosen.schedule, max(call.at, at - REMEMBERED), call)
    return calls, call


def _occurrences(chosen: _Chosen, calls: Iterable[Call], at: datetime, grace: timedelta) -> Iterator[dict[str, Any]]:
    quiet_from = _time(chosen.quiet_from) if chosen.quiet_from else None
    for call in calls:
        closes = due.closing(chosen.schedule, call, quiet_from)
        expires_at = min(call.at + grace, closes)
        yield occurrence("evening", call, expires_at)
        if chosen.second_after is not None and at < expires_at:
            second = Call(max(call.at, at) + timedelta(minutes=chosen.second_after), call.night)
            if second.at < closes:
                yield occurrence("second", second, min(second.at + grace, closes))


def _move(last: Call, following: Call | None) -> dict[str, Any]:
    return {
        "next_at": None if following is None else int(following.at.timestamp()),
        "next_night": None if following is None else following.night.isoformat(),
        "last_at": int(last.at.timestamp()),
        "last_night": last.night.isoformat(),
        "tz": clock.TZ,
    }


def occurrence(call: str, when: Call, expires_at: datetime) -> dict[str, Any]:
    """A row to add, but for its owner. Whether it is too late already is seen when it is handed over."""
    due_at = int(when.at.timestamp())
    return {
        "call": call,
        "night": when.night.isoformat(),
        "due_at": due_at,
        "expires_at": int(expires_at.timestamp()),
    }


def _time(text: str) -> time:
    return time.fromisoformat(text)
