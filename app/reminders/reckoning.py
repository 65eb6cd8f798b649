"""The next call of a reminder, derived from what was chosen; and derived anew where it cannot be right any more.

A clock that stood ahead has called for nights to come, and put down as missed what was not due yet. Once it is set
back, that is forgotten: a knock too many tells, an evening too few does not.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from itertools import chain
from typing import Any

from sqlalchemy import select, update

from app import clock
from app.database import Connection, Sql
from app.push import recalling
from app.reminders import claim, due
from app.reminders.due import Call
from app.reminders.reminder import REMINDER

IN_BATCHES = 100
"""People in one transaction: it keeps others who write for a tenth of a second on a machine with little to spare."""
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
SOON = 2 * due.DAY
"""Who is knocked for every night has their next call by then. For whoever is not, deriving it anew changes nothing."""
AGREE = timedelta(minutes=1)
"""Clocks of servers may differ by half of it, and so what one has called for may lie ahead of another's."""

NIGHTS = Sql("select night from occurrence where owner = :owner and call = 'evening' and due_at > :at")
UNCALL_WAITING = Sql("delete from occurrence where owner = :owner and night = :night and state = 'waiting'")
UNSEND = Sql("delete from delivery where owner = :owner and put_at > :at")
UNCALL = Sql("delete from occurrence where owner = :owner and night = :night")
WAIT_AGAIN = Sql(
    "update occurrence set state = 'waiting', try_at = due_at, settled_at = null"
    " where owner = :owner and settled_at > :at and expires_at > :at and reached_at is null"
)


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
    these = select(REMINDER).where(REMINDER.c.owner.in_(owners), waits).order_by(REMINDER.c.owner).with_for_update()
    rows = c.execute(these).mappings().all()
    forgotten = _forget(c, [row for row in rows if _lies_ahead(row, at)], at)
    for row in rows:
        mended = {**row, **forgotten} if _lies_ahead(row, at) else {**row}
        found = {**mended, **next_call(mended, at)}
        if found != {**row}:
            c.execute(update(REMINDER).where(REMINDER.c.owner == row["owner"]).values(**found))


def set_back(c: Connection, row: Mapping[Any, Any], at: datetime) -> dict[Any, Any]:
    """The columns of `row` as of `at`; what its person was called for by a clock that stood ahead is forgotten.

    What that clock has settled and could still be sent waits again, and so does what was not its turn yet.
    """
    return {**row, **_forget(c, [row], at)} if _lies_ahead(row, at) else {**row}


def doubtful(c: Connection, after: str, at: datetime) -> list[str]:
    """Whose next call is to be derived anew: a batch of their ids, in order, beyond `after`.

    It came from another release of the time zone database, or from a clock that stood ahead. Looks at everybody, and so
    belongs to a start and to a clock that was set, never to a tick.
    """
    far = REMINDER.c.next_at.is_(None) | (REMINDER.c.next_at > at + SOON)
    wrong = (REMINDER.c.tz != clock.TZ) | (REMINDER.c.last_at > at + AGREE) | (far & REMINDER.c.enabled)
    found = select(REMINDER.c.owner).where(wrong, REMINDER.c.owner > after).order_by(REMINDER.c.owner)
    return list(c.execute(found.limit(IN_BATCHES)).scalars())


def _forget(c: Connection, rows: Iterable[Mapping[Any, Any]], at: datetime) -> dict[str, None]:
    """As `set_back`, for reminders of which the call before lies ahead, in the order of their owners; what becomes of
    their columns.
    """
    ahead = [{"owner": row["owner"], "at": int((at + AGREE).timestamp())} for row in rows]
    nights = [[{"owner": each["owner"], "night": night} for (night,) in NIGHTS.all(c, **each)] for each in ahead]
    # In the order of the outbox: another server may be about to hand one of these over, or write down an answer. It
    # goes by devices, whosever they are, and so what is locked is everybody's at once.
    UNCALL_WAITING.each(c, [*chain(*nights)])
    recalling.lock(c, [each["owner"] for each in ahead], at)
    for each, theirs in zip(ahead, nights, strict=True):
        UNSEND.run(c, **each)
        UNCALL.each(c, theirs)
        WAIT_AGAIN.run(c, **each)
    return {"last_at": None, "last_night": None}


def _lies_ahead(row: Mapping[Any, Any], at: datetime) -> bool:
    """Whether the call before is one that cannot have been yet; its night may be a day ahead, in the far east."""
    if row.get("last_night") is None:
        return False
    last_at = row["last_at"] or LONG_AGO
    return last_at > at + AGREE or date.fromisoformat(row["last_night"]) > (at + 2 * due.DAY).date()


def _last(row: Mapping[Any, Any], at: datetime) -> Call | None:
    """The call before, if it still counts."""
    if row.get("last_night") is None or _lies_ahead(row, at):
        return None
    return Call(row["last_at"] or LONG_AGO, date.fromisoformat(row["last_night"]))
