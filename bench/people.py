"""Many people, each with a signed-in device and one night of nine lines, prepared before anything is measured."""

import random
import uuid
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, func, select

from app import clock
from app.accounts import joining, sessions
from app.accounts.guard import Me
from app.accounts.keyring import Keyring
from app.accounts.person import PERSON
from app.database.alone import transaction
from app.journal.change import Put
from app.journal.kinds import BY_NAME
from app.journal.record import RECORD
from app.journal.writing import Pen
from app.ops import opening
from app.settings import Settings

NIGHT = "2026-11-20"
LINES = 9
"""As many as the reference builds answer."""
TEXT = ("Noticed how the light fell across the kitchen table while the kettle was warming up. " * 4)[:300]
"""What `post.lua` of the reference builds sends."""


@dataclass(frozen=True)
class House:
    """An open, migrated database, and the cookie of each person's device."""

    settings: Settings
    keyring: Keyring
    cookies: dict[str, str]

    def counters(self) -> dict[str, int]:
        """Where each person's counter stands, which is the cursor of a device that knows everything."""
        with transaction(self.settings.database) as c:
            return {row[0]: row[1] for row in c.execute(select(PERSON.c.id, PERSON.c.counter))}

    def records(self) -> int:
        """How many entries are stored."""
        with transaction(self.settings.database) as c:
            return int(c.execute(select(func.count()).select_from(RECORD)).scalar_one())

    def devices(self, file: Path) -> str:
        """Write `cookie cursor` of every device into `file`, for wrk; its name."""
        counters = self.counters()
        file.write_text("".join(f"{cookie} {counters[person]}\n" for person, cookie in self.cookies.items()))
        return str(file)


def prepare(data: Path, count: int, database_url: str | None = None) -> House:
    """A house in the folder `data` with `count` people."""
    settings = Settings(data=data, database_url=database_url)
    house = House(settings, opening.open_house(settings), {})
    chance = random.Random(1)  # noqa: S311  # made-up people's ids
    with transaction(settings.database) as c:
        for number in range(count):
            _settle(c, house, f"Person {number}", chance)
    return house


def _settle(c: Connection, house: House, name: str, chance: random.Random) -> None:
    at = clock.now()
    person = joining.newcomer(house.keyring, name, "no password opens this", "UTC", at)
    joining.add(c, person)
    house.cookies[person.id] = sessions.open_for(c, person.id, "wrk", at)
    pen = Pen(c, Me(person.id, house.keyring.open(person.id, person.wrapped_key), ""), at)
    for _ in range(LINES):
        fields = BY_NAME["noticing"].model_validate({"day": NIGHT, "text": TEXT})
        pen.put(Put(_uuid(chance), _uuid(chance), fields, 0))
    pen.close()


def _uuid(chance: random.Random) -> str:
    return str(uuid.UUID(int=chance.getrandbits(128), version=4))
