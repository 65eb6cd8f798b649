"""One request, one verb, one transaction, whichever the database."""

import asyncio

import pytest
from sqlalchemy.exc import IntegrityError

from app.database import Connection, Db, open_database
from app.database.alone import transaction
from tests.database.numbers import NotToday, everything, insert, insert_and_fail


async def test_what_a_verb_has_written_is_committed_when_it_returns(db: Db, address: str) -> None:
    assert await db.write(insert, 1) == 1
    with transaction(address) as other_program:
        assert everything(other_program) == [1]


async def test_a_verb_that_raises_has_written_nothing(db: Db) -> None:
    with pytest.raises(NotToday):
        await db.write(insert_and_fail, 1)
    assert await db.read(everything) == []


async def test_of_many_at_once_one_failure_harms_no_neighbour(db: Db) -> None:
    verbs = [db.write(insert_and_fail if value % 7 == 0 else insert, value) for value in range(1, 60)]
    results = await asyncio.gather(*verbs, return_exceptions=True)
    kept = [value for value in range(1, 60) if value % 7]
    assert [isinstance(result, NotToday) for result in results] == [value % 7 == 0 for value in range(1, 60)]
    assert await db.read(everything) == kept


async def test_nor_does_one_that_the_database_refuses(db: Db) -> None:
    await db.write(insert, 5)
    results = await asyncio.gather(*(db.write(insert, value) for value in range(10)), return_exceptions=True)
    assert [type(result) for result in results if isinstance(result, Exception)] == [IntegrityError]
    assert await db.read(everything) == [*range(10)]


async def test_each_caller_gets_the_answer_to_their_own_verb(db: Db) -> None:
    def twice(c: Connection, value: int) -> int:
        insert(c, value)
        return 2 * value

    results = await asyncio.gather(*(db.write(twice, value) for value in range(100)))
    assert results == [2 * value for value in range(100)]


async def test_a_verb_that_only_reads_keeps_nothing(db: Db) -> None:
    await db.read(insert, 1)
    assert await db.read(everything) == []


async def test_whoever_no_longer_waits_does_not_hold_up_the_others(db: Db) -> None:
    impatient = asyncio.ensure_future(db.write(insert, 1))
    await asyncio.sleep(0)
    impatient.cancel()
    assert await db.write(insert, 2) in (1, 2)


async def test_a_verb_that_has_begun_comes_to_its_end_though_nobody_waits_for_it_any_more(address: str) -> None:
    opened = await open_database(address)
    impatient = asyncio.ensure_future(opened.write(insert, 1))
    await asyncio.sleep(0.01)
    impatient.cancel()
    await asyncio.gather(impatient, return_exceptions=True)
    await opened.close()
    with transaction(address) as other_program:
        assert everything(other_program) == [1]


async def test_closing_finishes_what_is_under_way(address: str) -> None:
    opened = await open_database(address)
    writing = [asyncio.ensure_future(opened.write(insert, value)) for value in range(20)]
    await asyncio.sleep(0)
    await opened.close()
    await asyncio.gather(*writing, return_exceptions=True)
    with transaction(address) as other_program:
        assert everything(other_program) == [value for value, done in enumerate(writing) if done.exception() is None]
