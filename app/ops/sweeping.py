"""What every room forgets by itself, in one transaction."""

from datetime import datetime

from app.accounts import inviting, sessions
from app.database import Connection
from app.journal import sweeping as journal


def sweep(c: Connection, at: datetime) -> None:
    """Forget expired sessions and invitations, spent trash and old tombstones."""
    sessions.sweep(c, at)
    inviting.sweep(c, at)
    journal.sweep(c, at)
