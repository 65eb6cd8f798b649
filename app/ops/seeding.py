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
from app.journal.kinds.fields import NightFields
from app.journal.writing import Pen
from app.ops import compass, evenings

PASSWORD = "left the hall light on"  # noqa: S105  # made-up people's, printed for whoever tries them
ZONE = "Europe/Berlin"
NIGHTS = 56
"""Eight weeks, tonight included."""

OTHERS: dict[str, tuple[float, list[dict[str, Any]]]] = {
    "reassurance": (0.16, evenings.REASSURANCES),
    "receiving": (0.3, evenings.RECEIVINGS),
}
"""What an opened evening that is past may hold as well, and how likely; each by lots of its own."""

LATER = timedelta(days=14)
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
        puts = _evenings(random.Random(f"{name} {nights}"), me, tonight, nights)  # noqa: S311
        for put in puts + _others(f"{name} {nights}", {str(put.fields.model_dump()["day"]) for put in puts}, tonight):
            pen.put(put)
        if nights:
            pen.put(_subject(me, tonight, nights))
        for plan in evenings.PLANS if nights else ():
            pen.put(_put(random.Random(f"{name} {plan}"), tonight - timedelta(days=nights - 1), "plan", **plan))  # noqa: S311
        for put in _compass(name, tonight, nights) + _asked_tonight(name, tonight, nights):
            pen.put(put)
        for put in _weeks(random.Random(f"{name} weeks {nights}"), me, tonight, nights):  # noqa: S311
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
            whom = {"subject": _subject(me, tonight, nights).id} if text in evenings.ABOUT_SUBJECT else {}
            puts.append(_put(chance, day, "noticing", text=text, signal=signal, **whom))
        if lights == 0:
            id = str(uuid.uuid5(uuid.UUID(me.id), f"night:{day.isoformat()}"))
            puts.append(_put(chance, day, "night", id, nothing_seen=True))
        if back and chance.random() < 0.32:
            puts.append(_put(chance, day, "observation", **chance.choice(evenings.OBSERVATIONS)))
        if chance.random() < 0.38 or back == 0:
            puts.append(_put(chance, day, "act", **chance.choice(evenings.ACTS)))
    return puts


def _subject(me: Me, tonight: date, nights: int) -> Put:
    chance = random.Random(f"{me.id} subject")  # noqa: S311
    return _put(chance, tonight - timedelta(days=nights - 1), "subject", label=evenings.SUBJECT)


def _others(lot: str, opened: set[str], tonight: date) -> list[Put]:
    puts: list[Put] = []
    for kind, (likely, entries) in OTHERS.items():
        chance = random.Random(f"{lot} {kind}")  # noqa: S311
        lines = _endless(chance, entries)
        puts += [
            _put(chance, date.fromisoformat(day), kind, **_by_then(next(lines), tonight - date.fromisoformat(day)))
            for day in sorted(opened - {tonight.isoformat()})
            if chance.random() < likely
        ]
    return puts


def _asked_tonight(name: str, tonight: date, nights: int) -> list[Put]:
    """What Ben's page of tonight comes back to; Ana's, of which the pictures are, stays quiet."""
    if name != "Ben":
        return []
    chance = random.Random(f"{name} asked")  # noqa: S311
    asked = [
        (tonight - timedelta(days=ago), kind, fields) for ago, kind, fields in evenings.ASKED_TONIGHT if ago < nights
    ]
    return [_put(chance, day, kind, **fields) for day, kind, fields in asked]


def _by_then(fields: dict[str, Any], ago: timedelta) -> dict[str, Any]:
    """Without the answer of two weeks later before those are over; older ones are settled, so nothing is asked."""
    if "offered" not in fields:
        return fields
    settled = {"later": fields.get("later"), "later_declined": fields.get("later") is None}
    return fields | (settled if ago >= LATER else {"later": None, "later_declined": False})


def _compass(name: str, tonight: date, nights: int) -> list[Put]:
    chance = random.Random(f"{name} {nights} compass")  # noqa: S311
    entries = compass.of(name, tonight, nights)
    return [_put(chance, day, kind, fields.pop("id", None), **fields) for kind, day, fields in entries]


def _weeks(chance: random.Random, me: Me, tonight: date, nights: int) -> list[Put]:
    """A check-in for most weeks that are over and lie within the nights."""
    first = tonight - timedelta(days=nights - 1)
    monday = tonight - timedelta(days=tonight.weekday() + 7)
    puts: list[Put] = []
    while monday >= first:
        if not 20 <= (tonight - monday).days <= 32 and chance.random() < 0.9:
            id = str(uuid.uuid5(uuid.UUID(me.id), f"checkin:{monday.isoformat()}"))
            said = dict(zip(evenings.ANSWERS, chance.choice(evenings.WEEKS), strict=True))
            puts.append(_put(chance, monday, "checkin", id, **said))
        monday -= timedelta(days=7)
    return puts


def _endless(chance: random.Random, lines: list[Any]) -> Any:
    while True:
        yield from chance.sample(lines, len(lines))


def _put(chance: random.Random, day: date, kind: str, id: str | None = None, **fields: Any) -> Put:
    of_a_night = issubclass(BY_NAME[kind], NightFields)
    body = BY_NAME[kind].model_validate({"day": day.isoformat(), **fields} if of_a_night else fields)
    return Put(str(uuid.uuid4()), id or _uuid7(chance, day), body, base=0)


def _uuid7(chance: random.Random, day: date) -> str:
    """A version 7 UUID (RFC 9562, section 5.7) of a moment on that evening: a night's lines are in the order of ids."""
    evening = datetime(day.year, day.month, day.day, 20).timestamp()  # noqa: DTZ001  # any zone will do
    milliseconds = int(evening * 1000) + chance.randrange(3_600_000)
    rest = chance.getrandbits(74)
    value = (milliseconds << 80) | (7 << 76) | ((rest >> 62) << 64) | (2 << 62) | (rest & (2**62 - 1))
    return str(uuid.UUID(int=value))
