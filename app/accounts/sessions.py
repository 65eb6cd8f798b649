"""Open, find and close a signed-in device."""

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, literal, select, update

from app.accounts import token
from app.accounts.erased import ERASED
from app.accounts.session import SESSION
from app.database import Connection, Instant, Sql
from app.errors import NotFound, Unauthorized

LASTS = timedelta(days=400)
"""As long as a browser keeps a cookie at most (RFC 6265bis, section 5.6.1), from when the device was seen."""
SEEN = timedelta(hours=12)
"""How coarse "last seen" is: one write in half a day, not one a request."""

FIND = Sql(
    "select session.id, session.owner, person.wrapped_key from session"
    " join person on person.id = session.owner"
    " where session.token_hash = :token_hash and session.expires_at > :at"
)
WAS_ERASED = Sql("select 1 from erased where token_hash = :token_hash")


@dataclass(frozen=True, slots=True)
class Device:
    """A signed-in device, as its owner sees it."""

    id: str
    device: str
    created_at: datetime
    seen_at: datetime


def open_for(c: Connection, owner: str, device: str, at: datetime) -> str:
    """Sign `device` in; the token goes into its cookie and is kept nowhere else."""
    secret = token.for_cookie()
    row = {
        "id": str(uuid.uuid4()),
        "owner": owner,
        "token_hash": token.hashed(secret),
        "device": device,
        "created_at": at,
        "seen_at": at,
        "expires_at": at + LASTS,
    }
    c.execute(insert(SESSION), row)
    return secret


def find(c: Connection, token_hash: bytes, at: datetime) -> tuple[str, str, bytes] | None:
    """(session id, person id, wrapped key) of the device with this token, unless it has expired."""
    row = FIND.one(c, token_hash=token_hash, at=int(at.timestamp()))
    return None if row is None else (row[0], row[1], row[2])


def seen(c: Connection, session: str, at: datetime) -> bool:
    """Note that the device was here, once in a while; whether its time, and so its cookie's, began anew with that."""
    stale = (SESSION.c.id == session) & (SESSION.c.seen_at < at - SEEN)
    return c.execute(update(SESSION).where(stale).values(seen_at=at, expires_at=at + LASTS)).rowcount > 0


def of(c: Connection, owner: str) -> list[Device]:
    """Every device that is signed in, the latest seen first."""
    columns = (SESSION.c.id, SESSION.c.device, SESSION.c.created_at, SESSION.c.seen_at)
    mine = SESSION.c.owner == owner
    rows = c.execute(select(*columns).where(mine).order_by(SESSION.c.seen_at.desc()))
    return [Device(*row) for row in rows]


def close(c: Connection, owner: str, session: str) -> None:
    """Sign a device out; it fails on its next request. Raises NotFound."""
    mine = (SESSION.c.owner == owner) & (SESSION.c.id == session)
    if c.execute(delete(SESSION).where(mine)).rowcount == 0:
        raise NotFound


def end(c: Connection, token_hash: bytes) -> None:
    """Sign the device with this token out, of an account that was erased, too. Raises Unauthorized."""
    if not any(c.execute(delete(each).where(each.c.token_hash == token_hash)).rowcount for each in (SESSION, ERASED)):
        raise Unauthorized


def note_erased(c: Connection, owner: str, at: datetime) -> None:
    """Note which devices are to hear that their account was erased, and hold their sessions: signing out waits."""
    mine = SESSION.c.owner == owner
    c.execute(select(SESSION.c.id).where(mine).order_by(SESSION.c.id).with_for_update()).all()
    devices = select(SESSION.c.token_hash, literal(at, Instant())).where(mine)
    c.execute(insert(ERASED).from_select(["token_hash", "erased_at"], devices))


def was_erased(c: Connection, token_hash: bytes) -> bool:
    """Whether the device with this token was signed in to an account that was erased."""
    return WAS_ERASED.one(c, token_hash=token_hash) is not None


def hold_over(c: Connection, at: datetime) -> None:
    """Hold those whose time is over, before anything that hangs on them goes: signing out waits."""
    over = select(SESSION.c.id).where(SESSION.c.expires_at <= at).order_by(SESSION.c.id)
    c.execute(over.with_for_update()).all()


def sweep(c: Connection, at: datetime) -> int:
    """Forget devices whose time is over, those of erased accounts among them; how many were signed in."""
    c.execute(delete(ERASED).where(ERASED.c.erased_at <= at - LASTS))
    return c.execute(delete(SESSION).where(SESSION.c.expires_at <= at)).rowcount
