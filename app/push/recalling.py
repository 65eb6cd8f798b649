"""Messages that are taken back: called off, put off, or forgotten, so that their matter can be told anew."""

from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import select

from app.database import Connection, Sql
from app.database.sql import listed, spelled
from app.push.subscription import SUBSCRIPTION

OFF = "update delivery set state = 'called_off', try_at = null"
CALL_OFF = Sql(f"{OFF}, leased_until = 0 where id = :id and try_at is not null")
CALL_OFF_ALL = Sql(f"{OFF} where owner = :owner and try_at is not null")
CALL_OFF_CALL = Sql(f"{OFF} where owner = :owner and try_at is not null and matter like :like")
CALL_OFF_NIGHT = Sql(f"{OFF} where owner = :owner and try_at is not null and matter like :like and matter <> :but")
LOCK = (
    "select id from delivery where (try_at is not null or leased_until > 0 or put_at >= :since) and owner in (:each)"
    " order by subscription, id for update"
)
PUT_OFF = Sql("update delivery set try_at = :until, leased_until = 0 where id = :id")
UNDER_WAY = Sql("select id from delivery where owner = :owner and matter = :matter and leased_until > :now")
FORGET = Sql("delete from delivery where owner = :owner and matter = :matter")
FORGET_FREE = Sql(
    "delete from delivery where id in (select id from delivery"
    " where owner = :owner and matter = :matter and leased_until <= :now for update skip locked)"
)


def lock(c: Connection, owners: Collection[str], since: datetime | None = None) -> None:
    """Let nobody else write about messages of these persons that wait or are under way, called off or not, nor about
    any that were put in from `since` on: for whoever goes on to call off or to forget some of them. Of a message that
    was accepted another answer may come, to a server that had it before.

    In the order in which answers are written down (`outbox.settle`), the devices first: whoever removes one has that
    before its messages.
    """
    if owners:
        devices = select(SUBSCRIPTION.c.id).where(SUBSCRIPTION.c.owner.in_(owners)).order_by(SUBSCRIPTION.c.id)
        c.execute(devices.with_for_update(read=True, key_share=True)).all()
        put_at = None if since is None else int(since.timestamp())
        listed(LOCK, len(owners)).all(c, **spelled([*owners]), since=put_at)


def call_off(c: Connection, ids: Iterable[str]) -> None:
    """Send these, which are held, no more: what they were about has happened without them."""
    CALL_OFF.each(c, [{"id": id} for id in ids])


def call_off_night(c: Connection, owner: str, night: str, but: str = "") -> None:
    """Send a person no more of what still waits about a night, `but` for one matter of it, which takes its place. The
    caller has locked it.
    """
    CALL_OFF_NIGHT.run(c, owner=owner, like=f"%/{night}", but=but)


def call_off_call(c: Connection, owner: str, call: str) -> None:
    """Send a person nothing more of what still waits about one call, such as `second`, of any night."""
    lock(c, [owner])
    CALL_OFF_CALL.run(c, owner=owner, like=f"{call}/%")


def call_off_all(c: Connection, owner: str) -> None:
    """Send a person nothing more of what still waits."""
    lock(c, [owner])
    CALL_OFF_ALL.run(c, owner=owner)


def put_off(c: Connection, ids: Iterable[str], until: datetime) -> None:
    """Let go of these, which are held, and have them looked at again at `until`."""
    PUT_OFF.each(c, [{"id": id, "until": int(until.timestamp())} for id in ids])


def under_way(c: Connection, owner: str, matter: str, now: datetime) -> set[str]:
    """The messages of a matter that somebody holds at the true instant `now`."""
    return {id for (id,) in UNDER_WAY.all(c, owner=owner, matter=matter, now=int(now.timestamp()))}


def forget(c: Connection, owner: str, matter: str) -> None:
    """Let go of what the person's devices were told, or were to be told, of a matter, which the caller has locked: they
    can be told again.
    """
    FORGET.run(c, owner=owner, matter=matter)


def forget_free(c: Connection, owner: str, matter: str, now: datetime) -> None:
    """As `forget`, but for messages that somebody else holds at the true instant `now`, or writes about at this moment:
    for whoever has the call already, and would wait for them in the wrong order.
    """
    FORGET_FREE.run(c, owner=owner, matter=matter, now=int(now.timestamp()))
