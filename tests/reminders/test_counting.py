"""What a process counts of its knocking, and how late it says it is."""

import asyncio
from datetime import timedelta

from app.reminders.knocker import Knocker, overdue
from tests.cast import Person
from tests.push.far_end import Reply
from tests.reminders.evening import Evening, at


async def test_calls_and_how_late_they_were_are_counted(evening: Evening, ana: Person, ben: Person) -> None:
    await evening.reaches(ana)
    for person in (ana, ben):
        await evening.sets(person)
    await evening.comes("20:30:40")
    counts = evening.here.app.state.knocker.counts
    assert counts.claimed == 2
    assert counts.calls == {"sent": 1, "nowhere": 1}
    assert counts.lags == [0, 0, 0, 0, 1, 0, 0, 0, 0]
    assert counts.lag_seconds == 40


async def test_what_waits_for_a_push_service_is_late_only_after_a_minute(evening: Evening, ana: Person) -> None:
    """Whoever looks sooner would learn that this night is not written yet."""
    await evening.reaches(ana)
    await evening.sets(ana)
    evening.far.answer = lambda _: Reply(503)
    await evening.comes("20:30")
    assert await evening.here.db.read(overdue, at("20:30:50")) == 0
    assert await evening.here.db.read(overdue, at("20:40")) > 500


async def test_a_tick_comes_without_being_asked_for_when_the_clockwork_stands_still(evening: Evening) -> None:
    knocker = evening.here.app.state.knocker
    knocker._tick_seconds = 0.05
    evening.clock.pass_by(timedelta(seconds=30))
    await knocker.ring()
    await ticked(knocker, evening)
    evening.clock.pass_by(timedelta(seconds=30))
    await ticked(knocker, evening)


async def ticked(knocker: Knocker, evening: Evening) -> None:
    """Wait until a tick has come at the present instant."""
    async with asyncio.timeout(5):
        while knocker.ticked_at != evening.clock.now():  # noqa: ASYNC110  # a tick rings no bell
            await asyncio.sleep(0.01)
