"""What became of the calls of the last nights, as their person may know it."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import NamedTuple

from app.accounts.guard import Me
from app.database import Connection, Sql, instant

SHOWN = timedelta(days=30)
LIST = Sql(
    "select o.call, o.night, o.due_at, o.settled_at, o.state, o.reached_at, count(d.id), count(d.try_at),"
    " count(case when d.state = 'refused' then 1 end), count(case when d.state = 'called_off' then 1 end),"
    " count(case when d.state = 'missed' and d.attempts > 0 then 1 end)"
    " from occurrence o left join delivery d on d.owner = o.owner and d.matter = o.call || '/' || o.night"
    " where o.owner = :owner and o.due_at > :since"
    " group by o.call, o.night, o.due_at, o.settled_at, o.state, o.reached_at order by o.due_at desc, o.call"
)
FORGET = Sql("delete from occurrence where due_at <= :before and try_at is null")
FORGET_SENT = Sql(
    "delete from delivery where id in (select id from delivery where put_at <= :before and try_at is null"
    " for update skip locked)"
)
"""Where somebody has them at this moment they go with their device, or the next time."""
KEPT = timedelta(days=60)


class Told(NamedTuple):
    """What became of a call, as `state` says:

    waiting      is to come, or to be tried again
    sent         a push service has taken it
    written      the night was written already
    nowhere      there was no device to send it to
    missed       its time was over before anybody tried
    refused      no push service wanted it
    unanswered   its time was over before a push service took it
    replaced     a newer call of the night came instead
    called_off   its person set the reminder otherwise meanwhile
    """

    call: str
    night: str
    due_at: datetime
    state: str
    settled_at: datetime | None


class _Row(NamedTuple):
    """A row of LIST: a call, and how many messages there are of it, by what became of them; `tried` in vain."""

    call: str
    night: str
    due_at: int
    settled_at: int | None
    state: str
    reached_at: int | None
    messages: int
    waiting: int
    refused: int
    off: int
    tried: int


def of(c: Connection, me: Me, at: datetime) -> list[Told]:
    """The calls of the last thirty days, the newest first."""
    rows = [_Row(*row) for row in LIST.all(c, owner=me.id, since=int((at - SHOWN).timestamp()))]
    newest = {row.night: row.due_at for row in reversed(rows) if row.state == "sent"}
    return [
        Told(row.call, row.night, instant(row.due_at), _state(row, newest), _instant(row.settled_at)) for row in rows
    ]


def sweep(c: Connection, at: datetime) -> None:
    """Forget what came of calls after sixty days."""
    before = int((at - KEPT).timestamp())
    FORGET.run(c, before=before)
    FORGET_SENT.run(c, before=before)


def _instant(seconds: int | None) -> datetime | None:
    return None if seconds is None else instant(seconds)


def _state(row: _Row, newest: Mapping[str, int]) -> str:
    """A call that was handed over is sent once a push service has taken it; what never was, is not.

    `newest` is when the newest call of a night was due that was handed over: it takes the place of those before.
    """
    if row.state != "sent" or row.reached_at is not None:
        return row.state
    replaced = row.due_at < newest[row.night]
    for count, came_to in (
        (row.waiting, "waiting"),
        (row.refused, "refused"),
        (row.tried, "unanswered"),
        (row.off, "replaced" if replaced else "called_off"),
        (row.messages, "missed"),
    ):
        if count > 0:
            return came_to
    return "nowhere"
