"""What is particular to SQLite: a file that survives a power cut and forgets what was deleted."""

import asyncio
import sqlite3
from contextlib import closing
from threading import Timer

import pytest

from app.database import Connection, Db, open_database
from app.database.alone import engine, transaction
from app.database.sqlite import TOGETHER
from app.errors import Busy
from tests.database.numbers import everything, insert
from tests.databases import SqliteFiles, file_of
from tests.templates import Templates

PRAGMAS = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}
"""2 is FULL: a commit is on the disk before it is told."""


@pytest.fixture
def templates(sqlite_templates: Templates) -> Templates:
    """Only this engine's."""
    return sqlite_templates


def pragmas(c: Connection) -> dict[str, object]:
    return {name: c.exec_driver_sql(f"pragma {name}").scalar_one() for name in PRAGMAS}


async def test_every_connection_is_careful(db: Db) -> None:
    for run in (db.write, db.read, db.peek):
        assert await run(pragmas) == PRAGMAS


async def test_more_writes_than_share_a_commit_are_all_kept_in_their_order(db: Db) -> None:
    counts = await asyncio.gather(*(db.write(insert, value) for value in range(3 * TOGETHER)))
    assert counts == [*range(1, 3 * TOGETHER + 1)]


async def test_while_somebody_writes_everybody_can_read(db: Db, address: str) -> None:
    await db.write(insert, 1)
    with transaction(address) as other_program:
        insert(other_program, 2)
        assert await db.read(everything) == [1]
        assert await db.peek(everything) == [1]
    assert await db.read(everything) == [1, 2]


async def test_a_write_waits_for_its_turn_beside_another_program(db: Db, address: str) -> None:
    with transaction(address) as other_program:
        waiting = asyncio.ensure_future(db.write(insert, 2))
        await asyncio.sleep(0.2)
        assert not waiting.done()
        insert(other_program, 1)
    assert await waiting == 2


async def test_a_file_that_cannot_be_opened_for_a_while_is_told_and_written_again_after_that(
    db: Db, address: str
) -> None:
    file = file_of(address)
    away = file.with_suffix(".away")

    def cut_off(c: Connection) -> None:
        """Lose the connection in the middle of a write, so that it cannot even be undone, and the file with it."""
        c.connection.driver_connection.close()  # type: ignore[union-attr]  # sqlite3's own
        file.rename(away)
        file.mkdir()

    await db.write(insert, 1)
    for verb in (cut_off, everything, everything):
        with pytest.raises(Busy):
            await asyncio.wait_for(db.write(verb), 5)
    file.rmdir()
    away.rename(file)
    assert await db.write(insert, 2) == 2


async def test_readers_of_one_moment_do_not_see_each_others_past(db: Db) -> None:
    seen = await asyncio.gather(*(db.read(everything) if n % 2 else db.write(insert, n) for n in range(40)))
    lengths = [len(each) for each in seen if isinstance(each, list)]
    assert max(lengths) <= 20
    assert await db.read(everything) == [*range(0, 40, 2)]


async def test_the_file_alone_is_the_whole_house_once_it_is_closed(address: str, sqlite: SqliteFiles) -> None:
    opened = await open_database(address)
    await opened.write(insert, 1)
    await opened.close()
    with transaction(sqlite.copy(address)) as c:  # which copies nothing but the file
        assert everything(c) == [1]


def test_a_new_file_waits_for_whoever_is_still_making_it(sqlite: SqliteFiles) -> None:
    address = sqlite.blank()
    with closing(sqlite3.connect(file_of(address), isolation_level=None, check_same_thread=False)) as first:
        first.executescript("create table number (value integer); begin immediate; insert into number values (1)")
        soon = Timer(0.3, first.execute, ["commit"])
        soon.start()
        with engine(address) as made, made.connect() as c:
            assert pragmas(c) == PRAGMAS
            assert everything(c) == [1]
        soon.join()
