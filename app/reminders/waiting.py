"""What is due at present and not done, and how late the latest of it is."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

from app.database import Connection, Sql

OLDEST = Sql(
    "select min(next_at) from reminder where next_at <= :at"
    " union all select min(try_at) from occurrence where try_at <= :at"
    " union all select min(try_at) from delivery where try_at <= :at"
)
REMINDERS = Sql(
    "select count(*) from reminder where next_at <= :at union all select count(*) from occurrence where try_at <= :at"
)
MESSAGES = Sql(
    "select s.origin, count(*) from delivery d join subscription s on s.id = d.subscription"
    " where d.try_at <= :at group by s.origin"
)


@dataclass
class Waiting:
    """`overdue` is in seconds, of the call or message that is latest; 0 while that is under a minute.

    `reminders` wait for a tick; `messages`, by the origin of their push service, to be sent, or for its answer.
    """

    overdue: int = 0
    reminders: int = 0
    messages: Counter[str] = field(default_factory=Counter)


def look(c: Connection, at: datetime) -> Waiting:
    """What waits at `at`."""
    now = int(at.timestamp())
    reminders = sum(count for (count,) in REMINDERS.all(c, at=now))
    return Waiting(overdue(c, at), reminders, Counter(dict(MESSAGES.all(c, at=now))))


def overdue(c: Connection, at: datetime) -> int:
    """How many seconds the latest of everything that is due at `at` is late; 0 while it is less than a minute.

    What is on its way for a few seconds is not late, and would tell whoever looks that a night was not written yet.
    """
    now = int(at.timestamp())
    oldest = [row[0] for row in OLDEST.all(c, at=now - 60) if row[0] is not None]
    return max((now - instant for instant in oldest), default=0)
