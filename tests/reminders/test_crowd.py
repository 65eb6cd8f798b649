"""Real servers, and a crowd that is due in one minute: nobody is forgotten, nobody is knocked at twice.

Goals G15 to G18 of the rule book. The push services' far ends speak TLS; the minute is reached by waiting.
"""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from time import monotonic

import httpx
import pytest
from sqlalchemy import update

from app import clock
from app.accounts import keyring
from app.accounts.keyring import Keyring
from app.database.alone import transaction
from app.ops import migrating
from app.push.delivery import DELIVERY
from tests.databases import Databases
from tests.push.certificates import certified
from tests.push.far_end import FarEnd, Received, Reply
from tests.reminders.crowd import gather, told
from tests.running import House

MINUTE = 60
IN_FLIGHT = 128
"""Messages that one process has under way at most."""
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
FEW, MANY = 300, 10_000


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


async def once_each(town: Town, servers: int, people: int, seconds: float) -> None:
    """Assert that every phone is knocked at within so long, and once."""
    gather(town.database, town.ring, town.far_ends, people, clock.now() + timedelta(seconds=servers + 2))
    await town.open(servers)
    took = await town.all_told(people, town.far_ends, seconds)
    await asyncio.sleep(2)  # whoever would knock twice has had the time
    counts = told(town.far_ends)
    print(f"{servers} server(s), {people} reminders over TLS: {len(counts)} reached in {took:.1f} s")
    assert len(counts) == people
    assert {*counts.values()} == {1}


@pytest.mark.parametrize("servers", [1, 2])
async def test_everybody_is_knocked_at_once(town: Town, servers: int) -> None:
    await once_each(town, servers, FEW, MINUTE)


@pytest.mark.long
@pytest.mark.parametrize("servers", [1, 2])
async def test_ten_thousand_are_knocked_at_within_a_minute(town: Town, servers: int) -> None:
    await once_each(town, servers, MANY, MINUTE)


async def others_go_on(town: Town, people: int, seconds: float, servers: int = 1) -> None:
    """One push service never answers, another is busy: whoever is reached by the third is knocked at as ever."""
    hanging, busy, well = town.far_ends
    hanging.answer = lambda _: Reply(after=600)
    busy.answer = lambda _: Reply(503)
    gather(town.database, town.ring, town.far_ends, people, clock.now() + timedelta(seconds=3))
    await town.open(servers)
    took = await town.all_told(people // 3, [well], seconds)
    print(f"{people // 3} of {people} by the one that works in {took:.1f} s; one hangs, one answers 503")
    assert {*told([well]).values()} == {1}
    assert len(told([well])) == people // 3
    for house in town.houses:
        async with httpx.AsyncClient(trust_env=False) as http:
            health = (await http.get(f"{house.url}/healthz")).json()
        assert health["ticked"] <= 3
        assert "maximum number of running instances" not in house.said


async def test_a_push_service_that_hangs_holds_up_nobody_elses(town: Town) -> None:
    await others_go_on(town, FEW, MINUTE)


@pytest.mark.long
@pytest.mark.parametrize("servers", [1, 2])
async def test_nor_when_ten_thousand_are_due(town: Town, servers: int) -> None:
    await others_go_on(town, MANY - 1, MINUTE, servers)


async def killed(town: Town, people: int, kills: int, seed: int) -> None:
    """Kill the server again and again while it drains; every phone is knocked at, and repeats are the same message."""
    chance = Random(seed)
    for far in town.far_ends:
        far.answer = lambda _: Reply(after=0.05)
    house = town.house()
    repeats = crowds = 0
    for _ in range(kills):
        if len(told(town.far_ends)) == crowds * people:  # everybody so far was reached: others are due
            gather(town.database, town.ring, town.far_ends, people, clock.now(), first=crowds * people)
            crowds += 1
        before = sum(told(town.far_ends).values())
        await asyncio.to_thread(house.start)
        await asyncio.sleep(chance.uniform(0, 0.6))
        await asyncio.to_thread(house.kill)
        over(town)
        repeats += IN_FLIGHT * (sum(told(town.far_ends).values()) > before)
    await asyncio.to_thread(house.start)
    everybody = crowds * people
    await town.all_told(everybody, town.far_ends)
    counts = told(town.far_ends)
    more = sum(counts.values()) - everybody
    print(f"seed {seed}: {kills} kills, {everybody} reminders, all accepted, {more} of them again")
    assert len(counts) == everybody
    assert more <= repeats
    topics: defaultdict[str, set[str]] = defaultdict(set)
    for received in _received(town):
        topics[received.line].add(received.headers["topic"])
    assert {len(each) for each in topics.values()} == {1}


def _received(town: Town) -> list[Received]:
    return [received for far in town.far_ends for received in far.received]


def over(town: Town) -> None:
    """Let the leases of the killed server be over: a minute goes by."""
    with transaction(town.database) as c:
        c.execute(update(DELIVERY).values(leased_until=LONG_AGO))


async def test_nobody_is_forgotten_when_the_sender_is_killed(town: Town) -> None:
    await killed(town, FEW, kills=4, seed=4)


@pytest.mark.long
async def test_nor_when_it_is_killed_a_hundred_times(town: Town) -> None:
    await killed(town, 1000, kills=100, seed=100)
