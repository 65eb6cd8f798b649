"""What still waits of a night's calls when its person has set the reminder anew: it follows, or it is let go of.

A call waits as an occurrence, and once it was handed over as messages that a push service has not taken yet. "In an
hour" is the person's own word: their quiet hours do not end it.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from app.accounts.guard import Me
from app.database import Connection, Sql, instant
from app.push import recalling
from app.reminders import claim, due
from app.reminders.due import Call

LATELY = timedelta(days=2)
"""Longer than any night."""
REMINDER = Sql("delete from reminder where owner = :owner")
LOCK = Sql("select call from occurrence where owner = :owner and state = 'waiting' for update")
ALL = Sql("delete from occurrence where owner = :owner and state = 'waiting'")
SECONDS = Sql("delete from occurrence where owner = :owner and state = 'waiting' and call = 'second'")
EVENINGS = Sql(
    "select night, due_at, settled_at from occurrence where owner = :owner and call = 'evening' and due_at > :since"
)
SECOND_TOO_LATE = Sql(
    "delete from occurrence where owner = :owner and night = :night and call = 'second' and state = 'waiting'"
    " and due_at >= :closes"
)
CLOSE = Sql(
    "update occurrence set expires_at = :closes where owner = :owner and night = :night and call <> 'later'"
    " and state = 'waiting' and expires_at > :closes"
)
CLOSE_SENT = Sql(
    "update delivery set expires_at = :closes where owner = :owner"
    " and matter in ('evening/' || :night, 'second/' || :night) and try_at is not null and expires_at > :closes"
)


class _Evening(NamedTuple):
    """A night's first call, when it came, and from when on nothing is sent about its night."""

    call: Call
    came_at: datetime
    closes: datetime


def of_reminder(c: Connection, owner: str) -> None:
    """The reminder itself, and what waits: no tick has anything to do with the person any more."""
    REMINDER.run(c, owner=owner)
    ALL.run(c, owner=owner)


def lock(c: Connection, me: Me) -> None:
    """Let no tick take a call that waits: for whoever goes on in more steps than one. Calls that wait come before
    messages, and a tick that has one waits for these.
    """
    LOCK.all(c, owner=me.id)


def of_all(c: Connection, me: Me) -> None:
    """Nothing that waits comes any more."""
    ALL.run(c, owner=me.id)
    recalling.call_off_all(c, me.id)


def of_seconds(c: Connection, me: Me) -> None:
    """No second call that waits comes any more."""
    SECONDS.run(c, owner=me.id)
    recalling.call_off_call(c, me.id, "second")


def move_seconds(c: Connection, me: Me, row: Mapping[str, Any], at: datetime, grace: timedelta) -> None:
    """A second call that waits comes as long after the first as stands in `row`, the columns of the reminder, and so
    does one that was not asked for before; none comes whose time has gone by.
    """
    SECONDS.run(c, owner=me.id)
    for call, came_at, closes in _evenings(c, me, row, at):
        second = Call(came_at + timedelta(minutes=row["second_after"]), call.night)
        if at < second.at < closes:
            claim.ADD.run(c, owner=me.id, **claim.occurrence("second", second, min(second.at + grace, closes)))


def close(c: Connection, me: Me, row: Mapping[str, Any], at: datetime) -> None:
    """Nothing is sent from the quiet hour on, nor once the night is over, as they stand in `row`, the columns of the
    reminder.
    """
    ends = [
        {"owner": me.id, "night": str(evening.call.night), "closes": int(evening.closes.timestamp())}
        for evening in _evenings(c, me, row, at)
    ]
    # Of all nights the calls that wait come before the messages: a tick may have one, and wait for another's messages.
    SECOND_TOO_LATE.each(c, ends)
    CLOSE.each(c, ends)
    recalling.lock(c, [me.id])
    CLOSE_SENT.each(c, ends)


def _evenings(c: Connection, me: Me, row: Mapping[str, Any], at: datetime) -> Iterator[_Evening]:
    """The first calls of the last nights."""
    chosen = claim.schedule(row["wall_time"], row["weekdays"], row["zone"], row["night_ends"])
    quiet_from = time.fromisoformat(row["quiet_from"]) if row["quiet_from"] else None
    for night, due_at, settled_at in EVENINGS.all(c, owner=me.id, since=int((at - LATELY).timestamp())):
        call = Call(instant(due_at), date.fromisoformat(night))
        yield _Evening(call, instant(settled_at or due_at), due.closing(chosen, call, quiet_from))
