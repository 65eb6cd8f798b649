"""Eight weeks of believable evenings for Ana and Ben: for trying the product, for pictures, for tests.

Drawn from a fixed seed, so that the same day makes the same evenings. Written by the same pen as everybody's.
"""

import random
import uuid
from datetime import date, datetime, time, timedelta
from typing import Any

from app import clock
from app.accounts import joining
from app.accounts.guard import Me
from app.accounts.keyring import Keyring
from app.accounts.passwords import HASHER
from app.database import Connection
from app.journal.change import Put
from app.journal.kinds import BY_NAME
from app.journal.writing import Pen
from app.ops import evenings

PASSWORD = "left the hall light on"  # noqa: S105  # made-up people's, printed for whoever tries them
ZONE = "Europe/Berlin"
NIGHTS = 56
"""Eight weeks, tonight included."""

LIGHTS = {0: 12, 1: 22, 2: 34, 3: 30, 4: 2}
"""How often an evening has so many noticings, in a hundred."""


def sow(c: Connection, keyring: Keyring, at: datetime, nights: int = NIGHTS) -> None:
    """Add Ana and Ben with their last `nights` evenings up to that of the instant `at`."""
    hashed = HASHER.hash(PASSWORD)
    tonight = clock.night(at, ZONE, time(4))
    for name in ("Ana", "Ben"):
        person = joining.newcomer(keyring, name, hashed, ZONE, at)
        joining.add(c, person)
        me = Me(person.id, keyring.open(person.id, person.wrapped_key), session="")
        pen = Pen(c, me, at)
        for put in _evenings(random.Random(f"{name} {nights}"), me, tonight, nights):  # noqa: S311
            pen.put(put)
        pen.close()


def _evenings(chance: random.Random, me: Me, tonight: date, nights: int) -> list[Put]:
    puts: list[Put] = []
    lines = _endless(chance, evenings.NOTICINGS)
    for back in reversed(range(nights)):
        day = tonight - timedelta(days=back)
        if 26 <= back <= 32 or (back and chance.random() < 0.1):
            continue
        lights = 2 if back == 0 else chance.choices([*LIGHTS], [*LIGHTS.values()])[0]
        for _ in range(lights):
            text, signal = next(lines)
            puts.append(_put(chance, day, "noticing", text=text, signal=signal))
        if lights == 0:
            id = str(uuid.uuid5(uuid.UUID(me.id), f"night:{day.isoformat()}"))
            puts.append(_put(chance, day, "night", id, nothing_seen=True))
        if back and chance.random() < 0.32:
            puts.append(_put(chance, day, "observation", **chance.choice(evenings.OBSERVATIONS)))
        if chance.random() < 0.38 or back == 0:
            puts.append(_put(chance, day, "act", **chance.choice(evenings.ACTS)))
    return puts


def _endless(chance: random.Random, lines: list[Any]) -> Any:
    while True:
        yield from chance.sample(lines, len(lines))


def _put(chance: random.Random, day: date, kind: str, id: str | None = None, **fields: Any) -> Put:
    body = BY_NAME[kind].model_validate({"day": day.isoformat(), **fields})
    return Put(str(uuid.uuid4()), id or _uuid7(chance, day), body, base=0)


def _uuid7(chance: random.Random, day: date) -> str:
    """A version 7 UUID (RFC 9562, section 5.7) of a moment on that evening: a night's lines are in the order of ids."""
    evening = datetime(day.year, day.month, day.day, 20).timestamp()  # noqa: DTZ001  # any zone will do
    milliseconds = int(evening * 1000) + chance.randrange(3_600_000)
    rest = chance.getrandbits(74)
    value = (milliseconds << 80) | (7 << 76) | ((rest >> 62) << 64) | (2 << 62) | (rest & (2**62 - 1))
    return str(uuid.UUID(int=value))
