"""What every test may ask for: databases of both engines, the app over one of them, and the people on it."""

import os
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest

from app import clock as house_clock
from tests import scratch
from tests.cast import Person
from tests.clock import Clock
from tests.databases import Databases, PostgresServer, SqliteFiles, own_postgres
from tests.porch import Opening, Porch, porch
from tests.running import House
from tests.templates import Templates


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="also run what takes over 20 seconds")
    parser.addoption("--postgresql", action="store_true", help="run the browser journeys on PostgreSQL, not on SQLite")


def pytest_configure() -> None:
    """Whoever runs the tests may run a Porchlight as well: its settings are not ours, nor is its disk."""
    for name in [name for name in os.environ if name.startswith("PORCHLIGHT_")]:
        del os.environ[name]
    scratch.move_in()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--long"):
        return
    long = [item for item in items if item.get_closest_marker("long")]
    config.hook.pytest_deselected(items=long)
    items[:] = [item for item in items if item not in long]


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> SqliteFiles:
    return SqliteFiles(tmp_path_factory.mktemp("sqlite"))


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """That of TEST_DATABASE_URL (version 15 or later, with a user who may create databases), or one of our own."""
    given = os.environ.get("TEST_DATABASE_URL")
    if given:
        yield PostgresServer(given)
    else:
        with own_postgres() as server:
            yield server


@pytest.fixture(scope="session")
def sqlite_templates(sqlite: SqliteFiles, tmp_path_factory: pytest.TempPathFactory) -> Templates:
    return Templates(sqlite, tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="session")
def postgres_templates(postgres: PostgresServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Templates]:
    made = Templates(postgres, tmp_path_factory.mktemp("data"))
    yield made
    postgres.drop(made.peopled)
    postgres.drop(made.empty)


@pytest.fixture(params=["sqlite", "postgres"])
def templates(request: pytest.FixtureRequest) -> Templates:
    """Whatever asks for a database, however indirectly, runs on both engines."""
    made: Templates = request.getfixturevalue(f"{request.param}_templates")
    return made


@pytest.fixture
def databases(templates: Templates) -> Databases:
    return templates.databases


@pytest.fixture
def empty(templates: Templates) -> Iterator[str]:
    """The address of a migrated database with nobody in it."""
    made = templates.databases.copy(templates.empty)
    yield made
    templates.databases.drop(made)


@pytest.fixture
def peopled(templates: Templates) -> Iterator[str]:
    """The address of a database on which Ana, Ben and Cleo have accounts."""
    made = templates.databases.copy(templates.peopled)
    yield made
    templates.databases.drop(made)


@pytest.fixture
async def opening(empty: str, tmp_path: Path) -> AsyncIterator[Opening]:
    """What opens the app where nobody is yet, with settings of the test's choice."""
    async with AsyncExitStack() as until_the_end:

        async def opened(**changed: Any) -> Porch:
            return await until_the_end.enter_async_context(porch(empty, tmp_path, {}, **changed))

        yield opened


@pytest.fixture
async def here(peopled: str, templates: Templates, tmp_path: Path) -> AsyncIterator[Porch]:
    """The app as it is by default, with Ana, Ben and Cleo."""
    async with porch(peopled, tmp_path, templates.guests) as opened:
        yield opened


@pytest.fixture
def ana(here: Porch) -> Person:
    return here.signed_in("Ana")


@pytest.fixture
def ben(here: Porch) -> Person:
    return here.signed_in("Ben")


@pytest.fixture
def cleo(here: Porch) -> Person:
    """The stranger."""
    return here.signed_in("Cleo")


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """From here on time passes only when the test says so."""
    made = Clock()
    monkeypatch.setattr(house_clock, "now", made.now)
    monkeypatch.setattr(house_clock, "elapsed", made.elapsed)
    return made


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A server of its own process over a fresh data folder, on a free loopback port; `house.start()` opens it."""
    made = House(tmp_path / "data")
    yield made
    made.kill()


@pytest.fixture
def house_of_either(databases: Databases, tmp_path: Path) -> Iterator[House]:
    """The same, over a database of its own on each engine."""
    address = databases.blank()
    made = House(tmp_path / "data", database_url=address)
    yield made
    made.kill()
    databases.drop(address)
