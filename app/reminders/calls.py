"""What became of the calls of the last nights, as their person may know it."""

from datetime import datetime, timedelta
from typing import NamedTuple

from app.accounts.guard import Me
from app.database import Connection, Sql, instant

SHOWN = timedelta(days=30)
LIST = Sql(
    "select o.call, o.night, o.due_at, o.state, o.settled_at, o.reached_at, count(d.id), count(d.try_at)"
    " from occurrence o left join delivery d on d.owner = o.owner and d.matter = o.call || '/' || o.night"
    " where o.owner = :owner and o.due_at > :since"
    " group by o.call, o.night, o.due_at, o.state, o.settled_at, o.reached_at order by o.due_at desc, o.call"
)
FORGET = Sql("delete from occurrence where due_at <= :before and try_at is null")
FORGET_SENT = Sql("delete from delivery where put_at <= :before and try_at is null")
KEPT = timedelta(days=60)


class Told(NamedTuple):
    """What became of a call. `state` is `waiting`, `sent`, `written`, `nowhere` or `missed`."""

    call: str
    night: str
    due_at: datetime
    state: str
    settled_at: datetime | None


def of(c: Connection, me: Me, at: datetime) -> list[Told]:
    """The calls of the last thirty days, the newest first."""
    rows = LIST.all(c, owner=me.id, since=int((at - SHOWN).timestamp()))
    return [
        Told(call, night, instant(due_at), _state(state, *facts), settled_at and instant(settled_at))
        for call, night, due_at, state, settled_at, *facts in rows
    ]


def sweep(c: Connection, at: datetime) -> None:
    """Forget what came of calls after sixty days."""
    before = int((at - KEPT).timestamp())
    FORGET.run(c, before=before)
    FORGET_SENT.run(c, before=before)


def _state(state: str, reached_at: int | None, messages: int, waiting: int) -> str:
    """A call that was handed over is sent once a push service has taken it; what never was, is not."""
    if state != "sent" or reached_at is not None:
        return state
    if waiting > 0:
        return "waiting"
    return "missed" if messages > 0 else "nowhere"
