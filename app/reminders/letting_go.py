"""What still waits of a night's calls when its person has set the reminder anew: it follows, or it is let go of.

A call waits as an occurrence, and once it was handed over as messages that a push service has not taken yet. "In an
hour" is the person's own word: their quiet hours do not end it.
"""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from app.accounts.guard import Me
from app.database import Connection, Sql, instant
from app.push import recalling
from app.reminders import claim, due
from app.reminders.due import Call

LATELY = timedelta(days=2)
"""Longer than any night."""
ALL = Sql("delete from occurrence where owner = :owner and state = 'waiting'")
SECONDS = Sql("delete from occurrence where owner = :owner and state = 'waiting' and call = 'second'")
SECONDS_SENT = Sql(
    "update delivery set state = 'called_off', try_at = null"
    " where owner = :owner and substr(matter, 1, 7) = 'second/' and try_at is not null"
)
EVENINGS = Sql("select night, due_at from occurrence where owner = :owner and call = 'evening' and due_at > :since")
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


def of_all(c: Connection, me: Me) -> None:
    """Nothing that waits comes any more."""
    ALL.run(c, owner=me.id)
    recalling.call_off_all(c, me.id)


def of_seconds(c: Connection, me: Me) -> None:
    """No second call that waits comes any more."""
    SECONDS.run(c, owner=me.id)
    SECONDS_SENT.run(c, owner=me.id)


def close(c: Connection, me: Me, row: Mapping[str, Any], at: datetime) -> None:
    """Nothing is sent from the quiet hour on that stands in `row`, the columns of the reminder."""
    chosen = claim.schedule(row["wall_time"], row["weekdays"], row["zone"], row["night_ends"])
    quiet_from = time.fromisoformat(row["quiet_from"])
    for night, due_at in EVENINGS.all(c, owner=me.id, since=int((at - LATELY).timestamp())):
        closes = due.closing(chosen, Call(instant(due_at), date.fromisoformat(night)), quiet_from)
        for statement in (SECOND_TOO_LATE, CLOSE, CLOSE_SENT):
            statement.run(c, owner=me.id, night=night, closes=int(closes.timestamp()))
