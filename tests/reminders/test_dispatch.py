"""What is sent again, what is called off, and what comes too late."""

from collections import Counter
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import update

from app.accounts.person import PERSON
from app.database import Connection, Db
from app.errors import Busy
from app.push.outcome import Outcome, Verdict
from app.reminders.dispatch import AT_ONCE
from app.reminders.taking import settle, take
from app.reminders.tick import tick
from tests.cast import Person
from tests.porch import KEYRING
from tests.push.far_end import Reply
from tests.reminders.crowd import gather
from tests.reminders.evening import DAY, Evening, at, calls
from tests.reminders.test_taking import is_taken


async def test_a_busy_push_service_is_tried_again_with_the_same_topic_and_tag(reached: Evening, ana: Person) -> None:
    reached.far.answer = lambda _: Reply(503)
    (first,) = await reached.comes("20:30")
    assert await calls(ana) == [("evening", DAY, "waiting")]
    reached.far.answer = lambda _: Reply()
    (again,) = await reached.comes("20:31")
    assert again.headers["topic"] == first.headers["topic"]
    assert reached.reads(again)["tag"] == reached.reads(first)["tag"]
    assert await calls(ana) == [("evening", DAY, "sent")]


async def test_it_waits_as_long_as_the_push_service_asks(reached: Evening) -> None:
    reached.far.answer = lambda _: Reply(429, ("retry-after: 600",))
    assert len(await reached.comes("20:30")) == 1
    reached.far.answer = lambda _: Reply()
    assert await reached.comes("20:39") == []
    assert len(await reached.comes("20:41")) == 1


async def test_a_call_that_waits_is_called_off_when_the_night_is_written(reached: Evening, ana: Person) -> None:
    reached.far.answer = lambda _: Reply(503)
    await reached.comes("20:30")
    await ana.writes("They made me tea", day=DAY)
    assert await reached.comes("20:40") == []
    assert await calls(ana) == [("evening", DAY, "written")]


async def test_nothing_is_sent_from_the_quiet_hour_on(reached: Evening, ana: Person) -> None:
    await reached.sets(ana, quiet_from="22:00")
    assert await reached.comes("21:05") == []
    assert await calls(ana) == [("evening", DAY, "missed")]


async def test_a_device_that_is_gone_is_not_knocked_at_again(reached: Evening, ana: Person) -> None:
    reached.far.answer = lambda _: Reply(410)
    assert len(await reached.comes("20:30")) == 1
    assert (await ana.gets("/api/push/subscriptions"))["items"] == []
    assert await calls(ana) == [("evening", DAY, "nowhere")]
    assert await reached.comes("2026-11-23T20:30Z") == []


async def test_what_was_held_by_a_house_that_was_killed_is_sent_once_its_lease_is_over(reached: Evening) -> None:
    state = reached.here.app.state
    reached.clock.strike(at("20:30"))
    await state.db.write(tick, KEYRING, state.settings.address, timedelta(hours=3), at("20:30"))
    (held,) = await state.db.write(take, KEYRING, at("20:30"), at("20:30"), 10, 10, Counter())
    assert held.matter == f"evening/{DAY}"
    assert await reached.comes("20:30:59") == []
    assert len(await reached.comes("20:31")) == 1
    assert await reached.comes("20:33") == []


async def test_what_was_accepted_is_written_down_even_if_not_at_the_first_attempt(
    reached: Evening, ana: Person
) -> None:
    """Else a database that was busy for a moment would have it sent again a minute later."""
    dispatcher = reached.here.app.state.knocker.dispatcher
    away = Away(reached.here.db)
    dispatcher._db = away
    reached.clock.strike(at("20:30"))
    await reached.here.app.state.knocker.tick()
    with pytest.raises(Busy):
        await dispatcher.drain()
    away.well = True
    assert await reached.comes("20:32") == []
    assert len(reached.far.received) == 1
    assert await calls(ana) == [("evening", DAY, "sent")]


class Away:
    """The database, which takes no result until it is `well`."""

    def __init__(self, db: Db) -> None:
        self.well = False
        self._db = db

    async def peek(self, verb: Any, *args: Any) -> Any:
        return await self._db.peek(verb, *args)

    async def write(self, verb: Any, *args: Any) -> Any:
        if verb is settle and not self.well:
            raise Busy(retry_after=1)
        return await self._db.write(verb, *args)


async def test_a_second_call_takes_the_place_of_a_first_that_still_waits(reached: Evening, ana: Person) -> None:
    await reached.sets(ana, second_after=60)
    reached.far.answer = lambda _: Reply(503, ("retry-after: 3500",))
    await reached.comes("20:30")
    reached.far.answer = lambda _: Reply()
    (second,) = await reached.comes("21:30")
    assert reached.reads(second)["data"]["call"] == "second"
    assert await reached.comes("21:40") == []


async def test_a_push_service_that_comes_back_just_in_time_still_gets_it(reached: Evening, ana: Person) -> None:
    reached.far.answer = lambda _: Reply(503)
    now = at("20:30")
    while now < at("23:29"):
        await reached.comes(now.isoformat())
        now += timedelta(minutes=45)  # seldom enough for the breaker, which goes by real time
    reached.far.answer = lambda _: Reply()
    assert len(await reached.comes("23:29:45")) == 1
    assert await calls(ana) == [("evening", DAY, "sent")]


async def test_a_rest_that_the_house_gives_a_push_service_does_not_cost_the_last_try(reached: Evening) -> None:
    held = await is_taken(reached)
    rests = Outcome(Verdict.UNREACHABLE, None, 600)
    await reached.here.db.write(settle, [(held, rests)], at("23:21"), 0.5)
    assert len(await reached.comes("23:29:45")) == 1


@pytest.mark.parametrize("changed", [{"enabled": False}, {"paused_until": "2026-12-24"}, {"wall_time": "22:00"}])
async def test_what_waits_for_a_push_service_goes_with_a_reminder_that_is_switched_off(
    reached: Evening, ana: Person, changed: dict[str, Any]
) -> None:
    reached.far.answer = lambda _: Reply(503)
    await reached.comes("20:30")
    reached.far.answer = lambda _: Reply()
    await reached.sets(ana, **changed)
    assert await reached.comes("20:45") == []
    assert await calls(ana) == [("evening", DAY, "called_off")]  # nobody missed what they did not want any more


async def test_a_second_call_that_waits_goes_when_there_is_to_be_none(reached: Evening, ana: Person) -> None:
    await reached.sets(ana, second_after=30)
    await reached.comes("20:30")
    reached.far.answer = lambda _: Reply(503)
    await reached.comes("21:00")
    assert await calls(ana) == [("second", DAY, "waiting"), ("evening", DAY, "sent")]
    reached.far.answer = lambda _: Reply()
    await reached.sets(ana, second_after=None)
    assert await reached.comes("21:15") == []
    assert await calls(ana) == [("second", DAY, "called_off"), ("evening", DAY, "sent")]


async def test_a_person_whose_key_was_damaged_holds_up_nobody_else(reached: Evening, ana: Person, ben: Person) -> None:
    await reached.reaches(ben, "bens")
    await reached.sets(ben)
    await reached.here.db.write(damage, ana.id)
    (knock,) = await reached.comes("20:30")
    assert knock.line.split()[1] == "/bens"
    assert (await reached.here.visitor().gets("/healthz"))["overdue"] == 0


def damage(c: Connection, person: str) -> None:
    c.execute(update(PERSON).where(PERSON.c.id == person).values(wrapped_key=bytes(61)))


async def test_a_whole_batch_of_which_nothing_can_be_sent_does_not_end_the_sending(reached: Evening) -> None:
    here = reached.here
    gather(here.settings.database, KEYRING, [reached.far], AT_ONCE, at("20:20"))
    for time in ("20:20", "20:30"):
        await here.db.write(tick, KEYRING, here.settings.address, timedelta(hours=3), at(time))
    await here.db.write(damage_crowd)
    assert (await here.app.state.knocker.tick_as_of(at("20:30")))["accepted"] == 1


def damage_crowd(c: Connection) -> None:
    c.execute(update(PERSON).where(PERSON.c.name.like("Person %")).values(wrapped_key=bytes(61)))
