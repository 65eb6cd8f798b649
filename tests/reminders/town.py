"""Real servers over one database, and the push services that their people's phones are reached by."""

import asyncio
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from app.accounts.keyring import Keyring
from tests.push.far_end import FarEnd
from tests.reminders.crowd import told
from tests.running import House

MINUTE = 60


@dataclass
class Town:
    """Push services, a database, and houses that share it."""

    data: Path
    database: str
    ring: Keyring
    trusted: Path
    far_ends: list[FarEnd]
    houses: list[House] = field(default_factory=list)

    def house(self) -> House:
        """Another server over the same database."""
        made = House(self.data, push_origins=",".join(far.origin for far in self.far_ends), tick_seconds="1")
        if not self.database.startswith("sqlite"):
            made.settings["database_url"] = self.database
        made.outside["SSL_CERT_FILE"] = str(self.trusted)
        self.houses.append(made)
        return made

    async def open(self, count: int) -> None:
        """That many servers, at once."""
        houses = [self.house() for _ in range(count)]
        await asyncio.gather(*(asyncio.to_thread(house.start) for house in houses))

    async def all_told(self, people: int, far_ends: list[FarEnd], seconds: float = MINUTE) -> float:
        """Wait until so many were knocked at, at most so long; answers how long it took."""
        begun = monotonic()
        while len(told(far_ends)) < people and monotonic() - begun < seconds:  # noqa: ASYNC110
            await asyncio.sleep(0.1)  # what is waited for is other programs' work
        return monotonic() - begun
