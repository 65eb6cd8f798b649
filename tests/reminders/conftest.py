"""A house at noon of a Sunday, with a push service of which it knows; and a town of real servers, without a clock of
the tests'.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from app.accounts import keyring
from app.accounts.keyring import Keyring
from app.ops import migrating
from tests.cast import Person
from tests.clock import Clock
from tests.databases import Databases
from tests.porch import porch
from tests.push.certificates import certified
from tests.push.far_end import FarEnd
from tests.reminders.evening import Evening, at
from tests.reminders.town import Town
from tests.templates import Templates


@pytest.fixture
async def far() -> AsyncIterator[FarEnd]:
    async with FarEnd().open() as opened:
        yield opened


@pytest.fixture
async def evening(
    peopled: str, templates: Templates, tmp_path: Path, far: FarEnd, clock: Clock
) -> AsyncIterator[Evening]:
    clock.strike(at("12:00"))
    async with porch(peopled, tmp_path, templates.guests, push_origins=far.origin, tick_seconds=60) as here:
        yield Evening(here, far, clock)


@pytest.fixture
def ana(evening: Evening) -> Person:
    return evening.here.signed_in("Ana")


@pytest.fixture
def ben(evening: Evening) -> Person:
    return evening.here.signed_in("Ben")


@pytest.fixture
def cleo(evening: Evening) -> Person:
    return evening.here.signed_in("Cleo")


@pytest.fixture
async def reached(evening: Evening, ana: Person) -> Evening:
    """Ana's reminder is on, and her phone can be reached."""
    await evening.reaches(ana)
    await evening.sets(ana)
    return evening


@pytest.fixture
async def town(databases: Databases, tmp_path: Path) -> AsyncIterator[Town]:
    data = tmp_path / "data"
    data.mkdir()
    ring = Keyring(keyring.make(data / "master.key"))
    database = f"sqlite:///{data / 'porchlight.db'}" if databases.name == "sqlite" else databases.blank()
    migrating.migrate(database)
    tls, trusted = certified(tmp_path)
    async with AsyncExitStack() as until_the_end:
        far_ends = [await until_the_end.enter_async_context(FarEnd(tls=tls).open()) for _ in range(3)]
        made = Town(data, database, ring, trusted, far_ends)
        yield made
        for house in made.houses:
            await asyncio.to_thread(house.kill)
    if databases.name != "sqlite":
        databases.drop(database)
