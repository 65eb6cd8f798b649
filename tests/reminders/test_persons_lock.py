"""The person's lock comes before every other one: whoever writes an entry may wait for the reminder, and nobody who has
that waits for them.
"""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import text

from app.accounts.guard import Me
from app.database import Connection
from app.database.alone import transaction
from app.journal.change import Applied, Put
from app.journal.kinds.preference import Preference
from app.journal.writing import Pen
from app.ops.sweeping import sweep
from app.reminders.tick import tick
from tests.cast import Person, new_id
from tests.porch import KEYRING
from tests.push.far_end import Reply
from tests.reminders.evening import Evening, at
from tests.reminders.test_day_start import ID, by_itself, by_sync, habits
from tests.reminders.test_one_order import crossing, wait
from tests.templates import Templates

RECORD = "record where owner = :owner and kind = 'preference'"
GRACE = timedelta(hours=3)


@pytest.fixture
def templates(postgres_templates: Templates) -> Templates:
    """Only this engine's: on SQLite one writes at a time."""
    return postgres_templates


def me(c: Connection, person: Person) -> Me:
    asked = text("select wrapped_key from person where id = :id")
    wrapped: bytes = c.execute(asked, {"id": person.id}).scalar_one()
    return Me(person.id, KEYRING.open(person.id, bytes(wrapped)), "")


async def test_a_day_start_is_written_while_a_tick_calls(reached: Evening, ana: Person) -> None:
    db, address = reached.here.db, reached.here.settings.address
    await by_itself(ana, "05:00")
    reached.clock.strike(at("20:30"))
    await crossing(
        reached,
        RECORD,
        by_sync(ana, "00:00"),
        db.write(tick, KEYRING, address, GRACE, at("20:30")),
        waits=False,
        owner=ana.id,
    )
    assert (await ana.gets("/api/reminder"))["next_at"] == "2026-11-23T20:30:00Z"


async def test_a_reminder_is_set_for_the_first_time_while_a_day_start_is_written(evening: Evening, ana: Person) -> None:
    """Whoever writes it has looked for a reminder, and there was none; what it writes is not to be seen yet."""
    await by_itself(ana, "04:00")
    with transaction(evening.here.settings.database) as c:
        pen = Pen(c, me(c, ana), at("12:00"))
        assert isinstance(pen.put(Put(new_id(), ID, Preference.model_validate(habits("00:00")), None)), Applied)
        pen.close()
        setting = asyncio.create_task(evening.sets(ana, wall_time="00:30", weekdays=[7]))
        await wait(evening.here.db, 1, unless=setting)
    await setting
    assert (await ana.gets("/api/reminder"))["next_at"] == "2026-11-28T23:30:00Z"


async def test_it_is_switched_off_while_the_house_forgets_what_is_old(reached: Evening, ana: Person) -> None:
    db = reached.here.db
    line = await ana.writes("They made me tea")
    assert (await ana.removes("noticings", line["id"])).status_code == 204
    reached.far.answer = lambda _: Reply(503)
    await reached.comes("20:30")
    answer, _ = await crossing(
        reached,
        "reminder where owner = :owner",
        reached.sets(ana, enabled=False),
        db.write(sweep, at("2029-01-01T00:00Z")),
        owner=ana.id,
    )
    assert answer["enabled"] is False
    assert (await ana.asks("GET", "/api/me")).status_code == 401
