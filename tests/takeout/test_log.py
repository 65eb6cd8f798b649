"""What SQLite's log holds of somebody who was erased while another program was reading: a sweep empties it."""

import asyncio
from pathlib import Path
from time import monotonic

from app import clock, schedule
from app.database.alone import engine
from app.database.file import PATIENCE
from app.takeout import erasing
from tests.journal.stored import everything
from tests.porch import porch
from tests.takeout.test_erasing import lives_here, wrapped_key
from tests.templates import Templates


async def test_the_next_sweep_empties_the_log(sqlite_templates: Templates, tmp_path: Path) -> None:
    copy = sqlite_templates.databases.copy(sqlite_templates.peopled)
    async with porch(copy, tmp_path, sqlite_templates.guests) as here:
        ana = here.signed_in("Ana")
        await lives_here(here, ana)
        traces = (ana.id.encode(), await here.db.read(wrapped_key, ana.id))
        await here.db.write(erasing.erase, ana.id, clock.now())  # its answer waits for readers, for a while
        assert all(trace in everything(copy) for trace in traces)
        clockwork = schedule.start(here.db, _nothing, 3600)
        await clockwork.get_job("sweep").func()
        clockwork.shutdown(wait=False)
        assert not [trace for trace in traces if trace in everything(copy)]
    sqlite_templates.databases.drop(copy)


async def test_a_reader_who_stays_holds_up_those_who_write_for_a_moment_only(
    sqlite_templates: Templates, tmp_path: Path
) -> None:
    copy = sqlite_templates.databases.copy(sqlite_templates.peopled)
    async with porch(copy, tmp_path, sqlite_templates.guests) as here:
        ana = here.signed_in("Ana")
        with engine(copy) as made, made.connect() as reader:
            reader.exec_driver_sql("begin")
            reader.exec_driver_sql("select count(*) from person").all()
            await ana.writes("A quince")
            begun = monotonic()
            emptying = asyncio.create_task(here.db.scrub())
            await asyncio.sleep(0.1)
            await ana.writes("Two quinces")
            await emptying
            assert monotonic() - begun < PATIENCE - 1
    sqlite_templates.databases.drop(copy)


async def _nothing() -> None:
    pass
