"""A tick as of an instant, beside a server that runs."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from app import clock as house_clock
from app.database import Connection
from app.push.delivery import DELIVERY
from app.reminders.dispatch import PLACES
from tests.porch import KEYRING
from tests.push.far_end import Reply
from tests.reminders.crowd import gather, told
from tests.reminders.evening import Evening

PEOPLE = 2 * PLACES


def held(c: Connection) -> int:
    """How many messages nobody else takes at present."""
    counted = select(func.count()).where(DELIVERY.c.leased_until > house_clock.now())
    count: int = c.execute(counted).scalar_one()
    return count


@pytest.fixture
def due(evening: Evening) -> Evening:
    """A crowd is due tomorrow, and its push service takes its time."""
    tomorrow = house_clock.now() + timedelta(days=1)
    gather(evening.here.settings.database, KEYRING, [evening.far], PEOPLE, tomorrow)
    evening.far.answer = lambda _: Reply(after=0.2)
    return evening


async def test_it_holds_no_more_than_it_is_about_to_send(due: Evening) -> None:
    ticking = asyncio.create_task(
        due.here.app.state.knocker.tick_as_of(house_clock.now() + timedelta(days=1, minutes=1))
    )
    most = 0
    while not ticking.done():
        await asyncio.wait([ticking], timeout=0.05)
        most = max(most, await due.here.db.read(held))
    assert (await ticking)["accepted"] == PEOPLE
    assert {*told([due.far]).values()} == {1}
    assert 0 < most <= PLACES
