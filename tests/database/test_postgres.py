"""What is particular to PostgreSQL: a server that may be away, and sixteen connections to it."""

import asyncio

import pytest
from sqlalchemy import QueuePool, make_url, text

from app.database import Connection, Db
from app.database.postgres import Postgres
from tests.cast import problem
from tests.database.numbers import everything, insert
from tests.databases import PostgresServer
from tests.porch import Porch
from tests.templates import Templates


@pytest.fixture
def templates(postgres_templates: Templates) -> Templates:
    """Only this engine's."""
    return postgres_templates


async def test_a_read_that_others_write_into_sees_one_state(db: Db) -> None:
    def look_twice(c: Connection) -> tuple[list[int], list[int]]:
        first = everything(c)
        c.execute(text("select pg_sleep(0.2)"))
        return first, everything(c)

    reading = asyncio.ensure_future(db.read(look_twice))
    await asyncio.sleep(0.1)
    await db.write(insert, 1)
    before, after = await reading
    assert before == after
    assert await db.read(everything) == [1]


async def test_more_than_sixteen_wait_for_a_connection(db: Db) -> None:
    counts = await asyncio.gather(*(db.write(insert, value) for value in range(60)))
    assert len(counts) == 60
    assert await db.read(everything) == [*range(60)]


async def test_closing_leaves_no_connection_open_that_was_in_use(address: str) -> None:
    opened = Postgres(address)
    pool = opened._engine.sync_engine.pool
    assert isinstance(pool, QueuePool)
    writing = [asyncio.ensure_future(opened.write(insert, value)) for value in range(20)]
    await asyncio.sleep(0)
    await opened.close()
    await asyncio.gather(*writing)
    assert (pool.checkedout(), pool.checkedin()) == (0, 0)


async def test_texts_travel_as_utf8_whatever_the_environment_says(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGCLIENTENCODING", "LATIN1")
    opened = Postgres(address)
    try:
        assert await opened.read(_given_back, "Zoë 🌙") == "Zoë 🌙"
    finally:
        await opened.close()


def _given_back(c: Connection, words: str) -> str:
    said: str = c.execute(text("select cast(:words as text)"), {"words": words}).scalar_one()
    return said


async def test_a_server_that_was_away_is_found_again(here: Porch, postgres: PostgresServer) -> None:
    visitor = here.visitor(failing=True)
    name = make_url(here.settings.database).database
    postgres.run(f"alter database {name} allow_connections off")
    postgres.run(f"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}'")
    assert problem(await visitor.asks("GET", "/readyz")) == (503, "busy", None)
    assert (await visitor.asks("GET", "/healthz")).status_code == 200
    assert problem(await here.signed_in("Ana", failing=True).asks("GET", "/api/me")) == (503, "busy", None)
    postgres.run(f"alter database {name} allow_connections on")
    assert (await visitor.asks("GET", "/readyz")).status_code == 200
    assert (await here.signed_in("Ana").asks("GET", "/api/me")).status_code == 200
