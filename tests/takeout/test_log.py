"""What SQLite's file and its log hold of somebody who was erased: nothing, at the latest after a sweep.

On PostgreSQL what was deleted lies in its files until it writes over it (`docs/privacy.md`).
"""

import asyncio

import pytest

from app import clock, schedule
from app.database import file
from app.database.alone import engine
from app.takeout import erasing
from tests.cast import Person
from tests.journal.stored import everything
from tests.porch import Porch
from tests.takeout.test_erasing import erases, lives_here, wrapped_key
from tests.templates import Templates


@pytest.fixture
def templates(sqlite_templates: Templates) -> Templates:
    """Only this engine's."""
    return sqlite_templates


@pytest.fixture
async def traces(here: Porch, ana: Person) -> tuple[bytes, ...]:
    """Ana's name, id and wrapped key, all of which are in the files."""
    await lives_here(here, ana)
    found = (b"Ana", ana.id.encode(), await here.db.read(wrapped_key, ana.id))
    assert all(trace in everything(here.settings.database) for trace in found)
    return found


async def test_neither_name_nor_key_is_in_the_files_afterwards(
    here: Porch, ana: Person, traces: tuple[bytes, ...]
) -> None:
    assert (await erases(ana)).status_code == 204
    assert not [trace for trace in traces if trace in everything(here.settings.database)]


async def test_the_next_sweep_empties_a_log_that_somebody_was_reading(
    here: Porch, ana: Person, traces: tuple[bytes, ...]
) -> None:
    await here.db.write(erasing.erase, ana.id, clock.now())  # its answer waits for readers, for a while
    assert all(trace in everything(here.settings.database) for trace in traces)
    clockwork = schedule.start(here.db, _nothing, 3600)
    await clockwork.get_job("sweep").func()
    clockwork.shutdown(wait=False)
    assert not [trace for trace in traces if trace in everything(here.settings.database)]


async def test_who_writes_meanwhile_is_not_sent_away(here: Porch, ana: Person) -> None:
    with engine(here.settings.database) as made, made.connect() as reader:
        reader.exec_driver_sql("begin")
        reader.exec_driver_sql("select count(*) from person").all()
        await ana.writes("A quince")
        emptying = asyncio.create_task(here.db.scrub())
        await asyncio.sleep(0.1)
        await ana.writes("Two quinces")
        await emptying


async def test_it_waits_for_readers_for_less_than_whoever_writes_waits_for_their_turn(here: Porch) -> None:
    said: list[str] = []
    with engine(here.settings.database) as made, made.connect() as c:
        c.connection.driver_connection.set_trace_callback(said.append)  # type: ignore[union-attr]  # sqlite3's own
        file.empty_log(c)
    waited, emptied, after = said
    assert "wal_checkpoint" in emptied
    assert 2 * _milliseconds(waited) < _milliseconds(after) == 1000 * file.PATIENCE


def _milliseconds(pragma: str) -> int:
    return int(pragma.removeprefix("pragma busy_timeout="))


async def _nothing() -> None:
    pass
