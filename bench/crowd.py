"""One person's ten years of evenings, alone in a database and among millions of entries of others."""

import os
import random
import shutil
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from app import clock
from app.accounts import joining, sessions
from app.accounts.guard import Me
from app.database.alone import transaction
from app.ops import opening, seeding
from app.settings import Settings

NIGHTS = 3650
OTHERS = 5000
"""How many other people there are."""
TOGETHER = 50_000
"""How many rows are inserted at once."""

Row = tuple[Any, ...]
PUT = "insert into record (owner, kind, id, version, day, sealed, change_id) values (?, ?, ?, ?, ?, ?, ?)"
HERS = "select owner, kind, id, version, day, sealed, change_id from record"


@dataclass(frozen=True)
class Ana:
    """Who asks, through which device, and how much they wrote."""

    me: Me
    cookie: str
    entries: int

    def database(self, data: Path) -> str:
        return Settings(data=data, database_url=None).database


def live_alone(data: Path) -> Ana:
    """Ana with ten years of evenings, in the folder `data`."""
    settings = Settings(data=data, database_url=None)
    keyring = opening.open_house(settings)
    at = clock.now()
    with transaction(settings.database) as c:
        seeding.sow(c, keyring, at, NIGHTS)
        person = joining.by_name(c, "Ana")
        if person is None:
            raise LookupError("Ana")
        c.exec_driver_sql("delete from record where owner != ?", (person.id,))
        cookie = sessions.open_for(c, person.id, "", at)
        entries = c.exec_driver_sql("select count(*) from record").scalar_one()
    return Ana(Me(person.id, keyring.open(person.id, person.wrapped_key), ""), cookie, entries)


def live_among(data: Path, alone: Path, others: int) -> int:
    """The same Ana in the folder `data`, beside `others` entries of others; how many megabytes that takes.

    The others have no row in `person`: nothing that a trend asks looks there.
    """
    shutil.copytree(alone, data)
    file = data / "porchlight.db"
    with closing(sqlite3.connect(file, isolation_level=None)) as db:
        for pragma in ("synchronous=off", "cache_size=-2000000", "foreign_keys=off"):
            db.execute(f"pragma {pragma}")
        hers = db.execute(HERS).fetchall()
        db.execute("begin")
        db.execute("delete from record")
        mixed = _mixed(hers, others)
        while rows := list(islice(mixed, TOGETHER)):
            db.executemany(PUT, rows)
        db.execute("commit")
        db.execute("pragma wal_checkpoint(truncate)")
    return file.stat().st_size // 10**6


def _mixed(hers: list[Row], others: int) -> Iterator[Row]:
    """Others' entries in random order of their owners, and hers scattered evenly among them, also in random order."""
    chance = random.Random(1)  # noqa: S311  # made-up people's
    people = [str(uuid.UUID(int=chance.getrandbits(128), version=4)) for _ in range(OTHERS)]
    days = [(clock.now().date() - timedelta(days=back)).isoformat() for back in range(NIGHTS)]
    sizes = [len(row[5]) for row in hers]
    chance.shuffle(hers)
    step = max(1, others // len(hers))
    waiting = iter(hers)
    for number in range(others):
        if number % step == 0:
            yield from islice(waiting, 1)
        id = f"{chance.getrandbits(128):032x}"
        dashed = f"{id[:8]}-{id[8:12]}-7{id[13:16]}-8{id[17:20]}-{id[20:]}"
        sealed = b"\x01" + os.urandom(chance.choice(sizes) - 1)
        yield (chance.choice(people), "noticing", dashed, number, chance.choice(days), sealed, dashed)
    yield from waiting
