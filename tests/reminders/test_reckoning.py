"""Next calls are derived anew while ticks go on, as after a start with another release of the time zones."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from app.database import Connection
from app.reminders import reckoning
from app.reminders.occurrence import OCCURRENCE
from app.reminders.reminder import REMINDER
from app.reminders.tick import tick
from tests.porch import KEYRING, Porch
from tests.reminders.crowd import gather
from tests.reminders.evening import DAY, Evening, at

PEOPLE = 60
GRACE = timedelta(hours=3)
HALF_PAST = at("20:30")


@pytest.mark.parametrize("early", [1, 0], ids=["a second before they are due", "the very second"])
async def test_beside_a_tick_nobody_loses_a_call_or_has_two(evening: Evening, early: int) -> None:
    here = evening.here
    gather(here.settings.database, KEYRING, [evening.far], PEOPLE, HALF_PAST)
    owners = await here.db.read(everybody)
    batches = [owners[n : n + 5] for n in range(0, PEOPLE, 5)]
    anew = [here.db.write(reckoning.again, batch, HALF_PAST - timedelta(seconds=early)) for batch in batches]
    ticks = [ticked(here) for _ in batches]
    await asyncio.gather(*(work for pair in zip(anew, ticks, strict=True) for work in pair))
    while await ticked(here):
        pass
    assert await here.db.read(called) == {owner: [DAY] for owner in owners}
    assert await here.db.read(next_nights) == {"2026-11-23"}


async def ticked(here: Porch) -> int:
    counted = await here.db.write(tick, KEYRING, here.settings.address, GRACE, HALF_PAST)
    return counted.total()


def everybody(c: Connection) -> list[str]:
    return sorted(c.execute(select(REMINDER.c.owner)).scalars())


def called(c: Connection) -> dict[str, list[str]]:
    """The nights that each person was called for."""
    found: dict[str, list[str]] = {}
    for owner, night in c.execute(select(OCCURRENCE.c.owner, OCCURRENCE.c.night)):
        found.setdefault(owner, []).append(night)
    return found


def next_nights(c: Connection) -> set[str]:
    return {*c.execute(select(REMINDER.c.next_night)).scalars()}
