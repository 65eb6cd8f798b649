"""Messages that nobody could send in time: put down as missed, and told to whoever counts them."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from app.database import Connection, Sql
from app.push.target import Target

OVER = Sql(
    "update delivery set state = 'missed', try_at = null where id in (select id from delivery"
    " where try_at <= :at and expires_at <= :at and leased_until <= :now for update skip locked)"
    " returning matter, (select origin from subscription where subscription.id = delivery.subscription)"
)
MISS = Sql(
    "update delivery set state = 'missed', try_at = null, attempts = attempts + 1, leased_until = 0"
    " where id = :id and try_at is not null returning id"
)


class Missed(NamedTuple):
    """What it was about, and the origin of the push service that was to bring it."""

    matter: str
    origin: str


def sweep(c: Connection, at: datetime, now: datetime) -> list[Missed]:
    """Those whose time was over at `at` before they were sent.

    What somebody holds at the true instant `now` is theirs; what somebody writes about at this moment is left to the
    next time.
    """
    return [Missed(*row) for row in OVER.all(c, at=int(at.timestamp()), now=int(now.timestamp()))]


def miss(c: Connection, held: Iterable[tuple[str, str, Target]]) -> list[Missed]:
    """Of messages that were tried until now and have no time left, as (id, matter, target), those that are missed.

    What was called off under way stays so.
    """
    return [Missed(matter, target.origin) for id, matter, target in held if MISS.one(c, id=id) is not None]
