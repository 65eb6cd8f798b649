"""What the journal forgets by itself: the trash after 30 days, tombstones after 400."""

from datetime import datetime, timedelta

from sqlalchemy import delete, exists, func, select, update

from app.accounts.person import PERSON
from app.database import Connection
from app.journal.earlier import EARLIER
from app.journal.record import RECORD
from app.journal.tombstone import TOMBSTONE

TRASH = timedelta(days=30)
TOMBSTONES = timedelta(days=400)
"""A device that has been away for longer reads everything afresh, and so learns of removals by their absence."""

THROWN = ~exists().where(
    RECORD.c.owner == EARLIER.c.owner,
    RECORD.c.kind == EARLIER.c.kind,
    RECORD.c.id == EARLIER.c.id,
)
"""An earlier state without a record is in the trash."""


def sweep(c: Connection, at: datetime) -> int:
    """Forget tombstones that have had their time; how many."""
    old = TOMBSTONE.c.removed_at <= at - TOMBSTONES
    newest = func.max(TOMBSTONE.c.version)
    of_each = select(TOMBSTONE.c.owner, newest).where(old).group_by(TOMBSTONE.c.owner).order_by(TOMBSTONE.c.owner)
    for owner, version in c.execute(of_each).all():
        rising = (PERSON.c.id == owner) & (PERSON.c.horizon < version)
        c.execute(update(PERSON).where(rising).values(horizon=version))
    return c.execute(delete(TOMBSTONE).where(old)).rowcount


def empty_trash(c: Connection, at: datetime) -> int:
    """Forget states that have been in the trash for long enough; how many. Whoever erases a person comes to these by
    way of everything else, so nothing is to come after this in a transaction.
    """
    spent = (EARLIER.c.replaced_at <= at - TRASH) & THROWN
    return c.execute(delete(EARLIER).where(spent)).rowcount
