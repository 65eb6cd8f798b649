"""What every room forgets by itself, in one transaction."""

from datetime import datetime

from app.accounts import inviting, sessions
from app.database import Connection
from app.journal import sweeping as journal
from app.push import keys, settling
from app.reminders import calls


def sweep(c: Connection, at: datetime) -> None:
    """Forget what has had its time: sessions, invitations, devices, push keys, trash, tombstones, old calls.

    The journal's first: it begins with locks of persons, which come before every other one. Subscriptions go in
    an order of their own, and so before the sessions, which take theirs along, but are held before. The trash is last:
    who erases a person comes to it by way of all others.
    """
    journal.sweep(c, at)
    sessions.hold_over(c, at)
    settling.sweep(c, at)
    sessions.sweep(c, at)
    inviting.sweep(c, at)
    keys.sweep(c)
    calls.sweep(c, at)
    journal.empty_trash(c, at)
