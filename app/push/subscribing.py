"""A device's subscription: keep it, move it, forget it, and find who can be reached."""

import uuid
from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import delete, exists, func, insert, select, update

from app.accounts import leaving, token
from app.accounts.guard import Me
from app.accounts.keyring import Keyring
from app.accounts.session import SESSION
from app.database import Connection
from app.errors import NotFound, Unauthorized
from app.push import keys
from app.push.delivery import DELIVERY
from app.push.subscription import SUBSCRIPTION
from app.push.target import Address, Target

MOST = 10
"""How many devices of one person can be reached."""
ADDRESSES = 8030
"""The number of that lock, which is ours to choose: the RFC's."""


class Device(NamedTuple):
    """A device that can be reached, as its owner sees it; `current` is the one that asks."""

    id: str
    device: str
    current: bool
    created_at: datetime
    opened_at: datetime
    sent_at: datetime | None
    accepted_at: datetime | None
    shown_at: datetime | None
    worn: bool


def put(c: Connection, me: Me, keyring: Keyring, address: Address, origin: str, at: datetime) -> tuple[Device, bool]:
    """Note that `address` is that of the device which asks, and whether that is new.

    An address is one device's: from another session or another person it moves here, and takes nothing along. It is new
    when it comes with other keys. A device has one, and a person ten at most, those whose page was opened last. Raises
    Unauthorized when the device was signed out a moment ago, or its account erased.
    """
    s = SUBSCRIPTION.c
    hashed = token.hashed(address.endpoint)
    if not leaving.stays(c, me.id):
        raise Unauthorized
    _one_at_a_time(c)
    same = (s.endpoint_hash == hashed) & (s.session == me.session)
    there = c.execute(select(s.id, s.owner, s.key, s.origin, s.sealed).where(same)).first()
    known = there is not None and Target(*there).open(me.key) == address
    if known:
        c.execute(update(SUBSCRIPTION).where(same).values(opened_at=at))
    else:
        _still_here(c, me)
        # In the order in which answers are written down: of these some may go.
        theirs = select(s.id).where((s.endpoint_hash == hashed) | (s.owner == me.id)).order_by(s.id)
        c.execute(theirs.with_for_update()).all()
        c.execute(delete(SUBSCRIPTION).where((s.endpoint_hash == hashed) | (s.session == me.session)))
        _add(c, me, keys.offered(c, keyring, at).id, address, origin, at)
        _make_room(c, me.id)
    return next(device for device in of(c, me.id, me.session) if device.current), not known


def of(c: Connection, owner: str, session: str) -> list[Device]:
    """Every device of theirs that has a subscription, the last opened first."""
    s = SUBSCRIPTION.c
    current = (s.session == session).label("current")
    columns = (s.id, SESSION.c.device, current, s.created_at, s.opened_at, s.sent_at, s.accepted_at, s.shown_at, s.worn)
    theirs = select(*columns).join(SESSION, SESSION.c.id == s.session).where(s.owner == owner)
    return [Device(*row) for row in c.execute(theirs.order_by(s.opened_at.desc(), s.id))]


def close(c: Connection, owner: str, id: str) -> None:
    """Forget a device's address, and what was on its way there. Raises NotFound."""
    theirs = (SUBSCRIPTION.c.id == id) & (SUBSCRIPTION.c.owner == owner)
    if c.execute(delete(SUBSCRIPTION).where(theirs)).rowcount == 0:
        raise NotFound


def close_all(c: Connection, owner: str) -> None:
    """Forget every device of theirs, and what was on its way there."""
    s = SUBSCRIPTION.c
    theirs = select(s.id).where(s.owner == owner).order_by(s.id).with_for_update()
    c.execute(theirs).all()
    c.execute(delete(SUBSCRIPTION).where(s.owner == owner))


def shown(c: Connection, owner: str, delivery: str, at: datetime) -> None:
    """Note that the device has shown a message; the first time counts. Raises NotFound.

    A report may come days later. Of the device it proves something only while nothing newer was sent there.
    """
    d = DELIVERY.c
    theirs = (d.id == delivery) & (d.owner == owner)
    row = c.execute(select(d.subscription, d.put_at, d.shown_at).where(theirs)).first()
    if row is None:
        raise NotFound
    device = SUBSCRIPTION.c.id == row.subscription
    if row.shown_at is None:
        # The device before its message, as whoever writes down results goes.
        c.execute(select(SUBSCRIPTION.c.id).where(device).with_for_update(key_share=True))
        c.execute(update(DELIVERY).where(theirs).values(shown_at=at))
        newer = (
            (d.subscription == row.subscription) & (d.put_at > row.put_at) & ((d.attempts > 0) | (d.leased_until > at))
        )
        c.execute(update(SUBSCRIPTION).where(device, ~exists().where(newer)).values(shown_at=at))


def target(c: Connection, owner: str, id: str) -> Target:
    """Where one device of theirs is reached, worn out or not. Raises NotFound."""
    s = SUBSCRIPTION.c
    row = c.execute(select(s.id, s.owner, s.key, s.origin, s.sealed).where(s.owner == owner, s.id == id)).first()
    if row is None:
        raise NotFound
    return Target(*row)


def targets(c: Connection, owners: Collection[str]) -> dict[str, list[Target]]:
    """Where each of `owners` can be reached: every subscription that is not worn out. All of theirs are held, worn out
    or not: a caller goes on to write about messages to any of them.
    """
    s = SUBSCRIPTION.c
    columns = (s.id, s.owner, s.key, s.origin, s.sealed, s.worn)
    theirs = select(*columns).where(s.owner.in_(owners)).order_by(s.id).with_for_update(read=True, key_share=True)
    found: dict[str, list[Target]] = {}
    for *target, worn in c.execute(theirs):
        if not worn:
            found.setdefault(target[1], []).append(Target(*target))
    return found


def _still_here(c: Connection, me: Me) -> None:
    """Hold the session, so that signing out waits. Raises Unauthorized when the device was signed out a moment ago."""
    here = select(SESSION.c.id).where(SESSION.c.id == me.session).with_for_update(key_share=True)
    if c.execute(here).first() is None:
        raise Unauthorized


def _add(c: Connection, me: Me, key: str, address: Address, origin: str, at: datetime) -> None:
    id = str(uuid.uuid4())
    row = {
        "id": id,
        "owner": me.id,
        "session": me.session,
        "key": key,
        "endpoint_hash": token.hashed(address.endpoint),
        "origin": origin,
        "sealed": address.seal(me.key, me.id, id),
        "created_at": at,
        "opened_at": at,
        "strikes": 0,
        "worn": False,
    }
    c.execute(insert(SUBSCRIPTION), row)


def _make_room(c: Connection, owner: str) -> None:
    s = SUBSCRIPTION.c
    theirs = select(s.id).where(s.owner == owner).order_by(s.opened_at.desc(), s.created_at.desc(), s.id)
    surplus = [row.id for row in c.execute(theirs)][MOST:]
    if surplus:
        c.execute(delete(SUBSCRIPTION).where(s.id.in_(surplus)))


def _one_at_a_time(c: Connection) -> None:
    """Two devices may bring one address at once; on SQLite only one can be writing anyhow.

    Not the table's lock: whoever has written there already would wait for the other, and the other for them.
    """
    if c.dialect.name != "sqlite":
        c.execute(select(func.pg_advisory_xact_lock(ADDRESSES)))
