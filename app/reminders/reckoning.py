"""The next call of a reminder, derived from what was chosen; and derived anew where it cannot be right any more."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import select, update

from app import clock
from app.database import Connection
from app.reminders import claim, due
from app.reminders.due import Call
from app.reminders.reminder import REMINDER

IN_BATCHES = 1000
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
TOO_FAR = due.FAR * due.DAY
"""Nobody's next call is further ahead, unless their reminder is paused."""


def next_call(row: Mapping[Any, Any], at: datetime) -> dict[str, Any]:
    """The columns of the first call after `at`, for a reminder with the columns of `row`; none while it is off."""
    chosen = claim.schedule(row["wall_time"], row["weekdays"], row["zone"], row["night_ends"])
    last = _last(row, at)
    if row["paused_until"] is not None:
        rests = date.fromisoformat(row["paused_until"]) - due.DAY
        at = max(at, due.instant(rests, time(), chosen.zone))
        if last is None or last.night < rests:
            last = Call(LONG_AGO if last is None else last.at, rests)
    call = due.following(chosen, at, last) if row["enabled"] else None
    return {
        "next_at": None if call is None else call.at,
        "next_night": None if call is None else call.night.isoformat(),
        "tz": clock.TZ,
    }


def again(c: Connection, owners: Iterable[str], at: datetime) -> None:
    """Derive the next calls of `owners` anew. What is due at `at` is left to the tick, which moves it on by itself."""
    waits = REMINDER.c.next_at.is_(None) | (REMINDER.c.next_at > at)
    these = select(REMINDER).where(REMINDER.c.owner.in_(owners), waits).with_for_update()
    for row in c.execute(these).mappings().all():
        c.execute(update(REMINDER).where(REMINDER.c.owner == row["owner"]).values(**next_call(row, at)))


def doubtful(c: Connection, after: str, at: datetime) -> list[str]:
    """Whose next call is to be derived anew: a batch of their ids, in order, beyond `after`.

    It came from another release of the time zone database, or from a clock that stood in the future.
    """
    far = REMINDER.c.next_at.is_(None) | (REMINDER.c.next_at > at + TOO_FAR)
    wrong = (REMINDER.c.tz != clock.TZ) | (far & REMINDER.c.enabled & REMINDER.c.paused_until.is_(None))
    found = select(REMINDER.c.owner).where(wrong, REMINDER.c.owner > after).order_by(REMINDER.c.owner)
    return list(c.execute(found.limit(IN_BATCHES)).scalars())


def _last(row: Mapping[Any, Any], at: datetime) -> Call | None:
    """The call before, if it still counts: one that lies ahead was made by a clock that was wrong."""
    if row.get("last_night") is None:
        return None
    last = Call(row["last_at"] or LONG_AGO, date.fromisoformat(row["last_night"]))
    return None if last.at > at + due.DAY or last.night > (at + 2 * due.DAY).date() else last
