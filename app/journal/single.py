"""One record changed by itself, onto whatever is there: what the REST routes do."""

from datetime import datetime

from app.accounts.guard import Me
from app.database import Connection
from app.errors import Conflict, NotFound
from app.journal import reading
from app.journal.change import Put, Remove, Stale
from app.journal.state import State
from app.journal.writing import Pen


class WasRemoved(Conflict):
    code = "removed"
    title = "This entry was removed. Write it again as a new one."


def put(c: Connection, me: Me, change: Put, most: int, at: datetime) -> tuple[State, bool]:
    """Write, and answer the record and whether it is new. Raises WasRemoved, or Malformed when the night is full."""
    pen = Pen(c, me, at)
    verdict = pen.put(change, most)
    pen.close()
    if isinstance(verdict, Stale):
        raise WasRemoved
    return reading.one(c, me, change.fields.kind, change.id), verdict.created


def remove(c: Connection, me: Me, change: Remove, at: datetime) -> None:
    """Remove; again changes nothing. Raises NotFound for what never was, and for what is not yours."""
    pen = Pen(c, me, at)
    if not pen.stands((change.kind, change.id)):
        raise NotFound
    pen.remove(change)
    pen.close()
