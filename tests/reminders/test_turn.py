"""A message that waits for its turn on the way to its push service: what counts is when the turn comes."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta

import pytest

from app.push.lane import WIDE
from app.reminders.taking import take
from app.reminders.tick import tick
from tests.cast import Person
from tests.porch import KEYRING
from tests.reminders.evening import DAY, Evening, at, calls
from tests.reminders.test_purpose import checks_in

Waits = Callable[[str, Callable[[], Awaitable[object]]], Awaitable[None]]
MEANWHILE = timedelta(seconds=30)


@asynccontextmanager
async def all_places_taken(evening: Evening) -> AsyncIterator[Callable[[], bool]]:
    """Until the end every place at the push service is taken; tells whether somebody waits for one."""
    sender = evening.here.app.state.sender
    lane = await sender._lanes.of(sender.gate.judge(f"{evening.far.origin}/phone"))
    async with AsyncExitStack() as places:
        for _ in range(WIDE):
            await places.enter_async_context(lane.turn())
        yield lambda: lane.guests > WIDE


@pytest.fixture
def waits(reached: Evening) -> Waits:
    """The evening's message was taken at a time and waits; something happens, half a minute later it goes on."""

    async def until(time: str, happened: Callable[[], Awaitable[object]]) -> None:
        here = reached.here
        await here.db.write(tick, KEYRING, here.settings.address, timedelta(hours=3), at(time))
        held = await here.db.write(take, KEYRING, at(time), at(time), 10, 10, Counter())
        assert [each.matter for each in held or ()] == [f"evening/{DAY}"]
        reached.clock.strike(at(time))
        async with all_places_taken(reached) as somebody_waits:
            sent = asyncio.create_task(here.app.state.knocker.dispatcher.drain(held or ()))
            while not somebody_waits():  # noqa: ASYNC110  # the lane counts its guests and rings no bell
                await asyncio.sleep(0)
            await happened()
            reached.clock.pass_by(MEANWHILE)
        await sent

    return until


async def nothing() -> None:
    """Time passes."""


async def test_it_is_worth_what_is_left_by_then(reached: Evening, waits: Waits) -> None:
    await waits("20:30", nothing)
    (knock,) = reached.far.received
    assert timedelta(seconds=int(knock.headers["ttl"])) == timedelta(hours=3) - MEANWHILE


async def test_nothing_goes_out_once_its_time_is_over(reached: Evening, ana: Person, waits: Waits) -> None:
    await waits("23:29:45", nothing)
    assert reached.far.received == []
    assert await calls(ana) == [("evening", DAY, "unanswered")]


async def test_a_night_that_is_written_meanwhile_is_silent(reached: Evening, ana: Person, waits: Waits) -> None:
    await waits("20:30", lambda: ana.writes("They made me tea", day=DAY))
    assert reached.far.received == []
    assert await reached.comes("20:31:30") == []
    assert await calls(ana) == [("evening", DAY, "written")]


async def test_a_check_in_that_is_made_meanwhile_leaves_the_night(reached: Evening, ana: Person, waits: Waits) -> None:
    await reached.sets(ana, weekly=True)
    await waits("20:30", lambda: checks_in(ana, close=5))
    assert reached.far.received == []
    await reached.comes("20:31:30")
    (knock,) = await reached.comes("20:31:40")
    assert reached.reads(knock)["navigate"] == f"{reached.here.settings.address}/"
