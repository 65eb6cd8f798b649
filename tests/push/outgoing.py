"""Messages for the tests of sending, and a row that stands for one on its way."""

from datetime import timedelta
from typing import Any

from sqlalchemy import insert

from app import clock
from app.database import Connection
from app.push import subscribing
from app.push.delivery import DELIVERY
from app.push.message import Message
from app.push.target import Target
from tests.cast import Person
from tests.porch import Porch

NOTIFICATION: dict[str, Any] = {
    "title": "Porchlight",
    "body": "A moment for you.",
    "lang": "en",
    "dir": "auto",
    "navigate": "https://porch.example.org/",
    "tag": "evening-2026-11-25",
    "data": {"delivery": "7c9e6679-7425-40de-944b-e07fc1f90ae7", "night": "2026-11-25", "call": "evening"},
}
TOPIC = "q83mEN0wQ7pFzq4r2fXb0cTn1yUeAaBb"


def message(body: str = "A moment for you.", topic: str = TOPIC) -> Message:
    """An evening's."""
    payload = {"web_push": 8030, "notification": NOTIFICATION | {"body": body}, "mutable": True}
    return Message(payload, "high", topic)


def put(c: Connection, owner: str, subscription: str, id: str, attempts: int = 0) -> None:
    """A delivery to that device, after so many attempts to send it."""
    at = clock.now()
    row = {
        "id": id,
        "owner": owner,
        "subscription": subscription,
        "matter": f"evening/{id[:8]}",
        "sealed": b"sealed",
        "put_at": at,
        "expires_at": at + timedelta(hours=3),
        "leased_until": at,
        "attempts": attempts,
        "state": "waiting",
    }
    c.execute(insert(DELIVERY), row)


async def targets(here: Porch, person: Person) -> list[Target]:
    """Where the person can be reached."""
    found = await here.db.read(subscribing.targets, [person.id])
    return found.get(person.id, [])
