"""One tick: what is due is claimed and handed over. It only moves rows, and so is never still running."""

from collections import Counter
from datetime import datetime, timedelta

from app.accounts.keyring import Keyring
from app.database import Connection
from app.reminders import claim, handing

AT_ONCE = 500
"""Reminders, and calls, in one transaction: others may write in between."""


def tick(c: Connection, ring: Keyring, address: str, grace: timedelta, at: datetime) -> Counter[str]:
    """A batch of what is due at `at`: how many were `claimed`, and how many calls came to which state.

    Nothing counted means that nothing was left. `address` is the house's; a call is worth sending for `grace`.
    """
    claimed = claim.take(c, at, grace, AT_ONCE)
    states = handing.over(c, ring, address, at, AT_ONCE)
    return +Counter({"claimed": claimed, **Counter(states)})
