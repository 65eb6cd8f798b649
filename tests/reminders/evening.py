"""An evening in the tests: a house, a push service's far end, and people whose phones can be reached there."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from tests.cast import Json, Person, well
from tests.clock import Clock
from tests.porch import Porch
from tests.push import declarative
from tests.push.browser import Browser
from tests.push.far_end import FarEnd, Received

ALWAYS: Json = {
    "wall_time": "21:30",
    "weekdays": [1, 2, 3, 4, 5, 6, 7],
    "zone": "Europe/Berlin",
    "enabled": True,
    "paused_until": None,
}
DAY = "2026-11-22"
"""A Sunday; half past nine in Berlin is 20:30 in UTC."""


def at(text: str) -> datetime:
    """An instant: `20:30` on DAY in UTC, or a whole one."""
    return datetime.fromisoformat(text if "T" in text else f"{DAY}T{text}Z").astimezone(UTC)


@dataclass
class Evening:
    """`here` is the house, `far` the push service, `clock` the only clock there is."""

    here: Porch
    far: FarEnd
    clock: Clock
    phones: dict[str, Browser] = field(default_factory=dict)

    async def reaches(self, person: Person, name: str = "phone") -> str:
        """Subscribe the person's device; the subscription's id."""
        phone = self.phones[name] = Browser(f"{self.far.origin}/{name}")
        device = well(await person.asks("PUT", "/api/push/subscriptions", phone.subscription()))
        return str(device["id"])

    async def sets(self, person: Person, **changed: Any) -> Json:
        """Set the person's reminder: half past nine in Berlin every night, but for what is `changed`.

        DAY is a Sunday, on which the check-in has its turn: here only for whoever asks for it.
        """
        answer: Json = well(await person.asks("PUT", "/api/reminder", ALWAYS | {"weekly": False} | changed))
        return answer

    async def comes(self, time: str) -> list[Received]:
        """It is `time`: let the house tick and send; what has reached the push service meanwhile."""
        self.clock.strike(at(time))
        before = len(self.far.received)
        await self.here.app.state.knocker.tick()
        await self.here.app.state.knocker.dispatcher.drain()
        return self.far.received[before:]

    def reads(self, received: Received, name: str = "phone") -> Json:
        """The notification in a message, as a phone reads it that has no worker of ours."""
        return declarative.read(self.phones[name].opens(received.body))


async def calls(person: Person) -> list[tuple[str, str, str]]:
    """(call, night, state) of what became of the person's calls, the newest first."""
    items = (await person.gets("/api/reminder/calls"))["items"]
    return [(item["call"], item["night"], item["state"]) for item in items]
