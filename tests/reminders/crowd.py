"""Many people whose reminders are due in one minute, written straight into a house's database."""

from collections import Counter
from datetime import datetime, timedelta

from sqlalchemy import Table, insert

from app import clock
from app.accounts import joining
from app.accounts.keyring import Keyring
from app.accounts.person import PERSON
from app.accounts.session import SESSION
from app.database import Connection
from app.database.alone import transaction
from app.push import keys
from app.push.subscription import SUBSCRIPTION
from app.reminders.reminder import REMINDER
from tests.cast import ZONE, Json, new_id
from tests.push.browser import Browser
from tests.push.far_end import FarEnd

SESSIONS = timedelta(days=30)
PHONE = Browser("https://nowhere.example")
"""Everybody's: of a crowd each has an address, and all have one key."""


def gather(database: str, ring: Keyring, far_ends: list[FarEnd], count: int, due_at: datetime, first: int = 0) -> None:
    """`count` people with a phone each, spread over `far_ends`, whose next call is at `due_at`.

    They are numbered from `first`, and PHONE opens whatever they get.
    """
    with transaction(database) as c:
        key = keys.offered(c, ring, clock.now()).id
        rows = [_person(ring, key, far_ends[n % len(far_ends)], n, due_at) for n in range(first, first + count)]
        for table, column in zip((PERSON, SESSION, SUBSCRIPTION, REMINDER), zip(*rows, strict=True), strict=True):
            _insert(c, table, list(column))


def _insert(c: Connection, table: Table, rows: list[Json]) -> None:
    for begun in range(0, len(rows), 1000):
        c.execute(insert(table), rows[begun : begun + 1000])


def _person(ring: Keyring, key: str, far: FarEnd, n: int, due_at: datetime) -> list[Json]:
    at = clock.now()
    person = joining.newcomer(ring, f"Person {n}", "", ZONE, at)
    session, subscription = new_id(), new_id()
    address = PHONE.address._replace(endpoint=f"{far.origin}/{person.id}")
    data_key = ring.open(person.id, person.wrapped_key)
    return [
        person.model_dump(),
        {
            "id": session,
            "owner": person.id,
            "token_hash": session.encode(),
            "device": "–",
            "created_at": at,
            "seen_at": at,
            "expires_at": at + SESSIONS,
        },
        {
            "id": subscription,
            "owner": person.id,
            "session": session,
            "key": key,
            "endpoint_hash": subscription.encode(),
            "origin": far.origin,
            "sealed": address.seal(data_key, person.id, subscription),
            "created_at": at,
            "opened_at": at,
            "strikes": 0,
            "worn": False,
        },
        {
            "owner": person.id,
            "wall_time": "21:30",
            "weekdays": "1234567",
            "zone": ZONE,
            "zone_follows": False,
            "enabled": True,
            "night_ends": "04:00",
            "next_at": due_at,
            "next_night": due_at.date().isoformat(),
            "tz": clock.TZ,
        },
    ]


def told(far_ends: list[FarEnd]) -> Counter[str]:
    """How often each person's phone was sent a message."""
    return Counter(received.line.split()[1] for far in far_ends for received in far.received)
