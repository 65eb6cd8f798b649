"""Erasing a person: everything that names them goes, in one transaction.

Their devices' subscriptions go before anything else of the devices', so that from here on nobody is knocked for, and at
last their key: sealed words that linger without it can be read by nobody (cryptographic erase, as NIST SP 800-88
rev. 1 has it).
"""

from datetime import datetime

from app.accounts import leaving, sessions
from app.database import Connection
from app.errors import Unauthorized
from app.journal import statements
from app.push import subscribing
from app.reminders import letting_go


def erase(c: Connection, owner: str, at: datetime) -> None:
    """Erase the person `owner`. Raises Unauthorized when somebody else did a moment ago.

    The order is that of everybody's locks: the person beside whom rows are still added, what a tick may hold, the
    person alone, their sessions, their devices. These take their messages along.
    """
    if statements.LOCK.one(c, owner=owner) is None:
        raise Unauthorized
    letting_go.of_reminder(c, owner)
    leaving.shut(c, owner)
    sessions.note_erased(c, owner, at)
    subscribing.close_all(c, owner)
    leaving.remove(c, owner)
