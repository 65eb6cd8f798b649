"""Versions follow one another without a gap, however many write at once, and a reader never passes one by."""

import asyncio
import base64
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager
from pathlib import Path

import pytest
from httpx import AsyncClient

from tests.cast import Person
from tests.porch import MASTER_KEY, Guest, Porch
from tests.running import House
from tests.sync.wire import put
from tests.templates import Templates

WRITERS = 12
ROUNDS = 8


async def write(person: Person, number: int) -> list[int]:
    """Two new lines a request, on a night of the writer's own; answers the versions that they got."""
    versions: list[int] = []
    cursor = 0
    for _ in range(ROUNDS):
        batch = [put(text="Tea", signal=None) for _ in range(2)]
        for change in batch:
            change["fields"]["day"] = f"2026-10-{number + 1:02}"
        answer = await person.syncs(*batch, cursor=cursor)
        versions += [verdict["version"] for verdict in answer["verdicts"]]
        cursor = answer["cursor"]
    return versions


async def read(person: Person, writing: "asyncio.Future[list[list[int]]]") -> list[int]:
    """Every version in the order in which a device that only reads hears of it."""
    heard: list[int] = []
    cursor = 0
    while not writing.done() or cursor < await person.counter():
        answer = await person.syncs(cursor=cursor)
        heard += [change["version"] for change in answer["changes"]]
        cursor = answer["cursor"]
        await asyncio.sleep(0.002)
    return heard


async def all_at_once(people: list[Person], reader: Person) -> None:
    """Everybody writes the same person's lines while `reader` reads them."""
    writing = asyncio.gather(*(write(person, number) for number, person in enumerate(people)))
    heard = await read(reader, writing)
    given = sorted(version for versions in await writing for version in versions)
    assert given == [*range(1, WRITERS * ROUNDS * 2 + 1)]
    assert heard == given


async def test_many_tasks_write_at_once(here: Porch) -> None:
    await all_at_once([here.signed_in("Ana") for _ in range(WRITERS)], here.signed_in("Ana"))


async def test_one_person_waits_for_no_other(ana: Person, cleo: Person) -> None:
    hers, theirs = await asyncio.gather(write(ana, 0), write(cleo, 0))
    assert hers == theirs == [*range(1, ROUNDS * 2 + 1)]


@pytest.fixture
def neighbours(peopled: str, tmp_path: Path) -> Iterator[list[House]]:
    """Two servers, each a process of its own, over one database."""
    key = base64.b64encode(MASTER_KEY).decode()
    with ExitStack() as until_the_end:
        houses = [House(tmp_path / name, database_url=peopled, master_key=key) for name in ("left", "right")]
        for house in houses:
            until_the_end.callback(house.kill)
            house.start()
        yield houses


async def test_two_processes_write_at_once(neighbours: list[House], templates: Templates) -> None:
    ana = templates.guests["Ana"]
    async with AsyncExitStack() as until_the_end:
        people = [
            await until_the_end.enter_async_context(through(neighbours[number % 2], ana))
            for number in range(WRITERS + 1)
        ]
        await all_at_once(people[1:], people[0])


@asynccontextmanager
async def through(house: House, ana: Guest) -> AsyncIterator[Person]:
    """Ana at a device that knows only this server."""
    cookies = {"porchlight": ana.cookie}
    async with AsyncClient(base_url=house.url, cookies=cookies, timeout=30, trust_env=False) as http:
        yield Person(http, "Ana", ana.id)
