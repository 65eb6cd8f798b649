"""Make, find and revoke a person's calendar feed."""

import uuid
from datetime import date, datetime, time

from sqlalchemy import Row, delete, select

from app.accounts import leaving, token
from app.accounts.person import PERSON
from app.accounts.zone import understood
from app.database import Connection
from app.database.inserting import insert_into
from app.errors import Unauthorized
from app.journal.kinds.preference import Preference
from app.reminders.calendar import Knock
from app.reminders.feed import FEED
from app.reminders.reminder import REMINDER

SPACE = uuid.UUID("6f1d7a52-33c0-4a6c-9a0e-5c1b9d0d4b11")
"""In which ids of feeds are made (RFC 9562, section 5.5)."""
NIGHT_ENDS = Preference().day_start
"""Where nobody has said otherwise."""


def make(c: Connection, owner: str, at: datetime) -> str:
    """A new feed in place of the one before, whose address leads nowhere from now on; answers its secret.

    Raises Unauthorized when the account was erased a moment ago.
    """
    if not leaving.stays(c, owner):
        raise Unauthorized
    secret = token.for_cookie()
    row = {"token_hash": token.hashed(secret), "created_at": at}
    made = insert_into(c, FEED).values(owner=owner, **row)
    c.execute(made.on_conflict_do_update(index_elements=[FEED.c.owner], set_=row))
    return secret


def made_at(c: Connection, owner: str) -> datetime | None:
    """When this person's feed was made; None when there is none."""
    found: datetime | None = c.execute(select(FEED.c.created_at).where(FEED.c.owner == owner)).scalar()
    return found


def revoke(c: Connection, owner: str) -> None:
    """Close the feed, if there is one."""
    c.execute(delete(FEED).where(FEED.c.owner == owner))


def find(c: Connection, token_hash: bytes) -> Knock | None:
    """What stands in the feed with this token; None when nobody has one like it."""
    columns = (FEED.c.token_hash, FEED.c.created_at, PERSON.c.zone.label("home"), *REMINDER.c)
    joined = FEED.join(PERSON, PERSON.c.id == FEED.c.owner).outerjoin(REMINDER, REMINDER.c.owner == FEED.c.owner)
    row = c.execute(select(*columns).select_from(joined).where(FEED.c.token_hash == token_hash)).first()
    return None if row is None else _knock(row)


def _knock(row: Row[tuple[object, ...]]) -> Knock:
    """Before anything was chosen there is nothing to knock for, wherever its owner lives."""
    return Knock(
        id=str(uuid.uuid5(SPACE, row.token_hash.hex())),
        made_at=row.created_at,
        zone=understood(row.zone or row.home),
        wall_time=time.fromisoformat(row.wall_time or NIGHT_ENDS),
        weekdays=frozenset(int(day) for day in row.weekdays) if row.enabled else frozenset(),
        night_ends=time.fromisoformat(row.night_ends or NIGHT_ENDS),
        paused_until=date.fromisoformat(row.paused_until) if row.paused_until else None,
    )
