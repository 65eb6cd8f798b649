"""Whoever writes about one message at once waits for the others in one order: PostgreSQL would end one of them.

The device comes before its messages, and these before the call that they are about.
"""

import asyncio
from collections import Counter
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from app.database import Connection, Db
from app.database.alone import transaction
from app.push import subscribing
from app.push.outbox import Held
from app.push.outcome import Outcome, Verdict
from app.reminders import reckoning
from app.reminders.taking import settle, take
from app.reminders.tick import tick
from tests.cast import Person, new_id, well
from tests.porch import KEYRING
from tests.push.far_end import Reply
from tests.push.test_subscribing import another_device
from tests.reminders.evening import DAY, Evening, at
from tests.templates import Templates

GRACE = timedelta(hours=3)
LIES_ELSEWHERE = "update delivery set try_at = try_at + 1 where subscription = :id"
ACCEPTED = Outcome(Verdict.ACCEPTED, 201)


@pytest.fixture
def templates(postgres_templates: Templates) -> Templates:
    """Only this engine's: on SQLite one writes at a time."""
    return postgres_templates


@pytest.fixture
async def both(reached: Evening, ana: Person, ben: Person) -> Evening:
    """Ana's and Ben's snoozed calls are about to be sent."""
    await reached.reaches(ben, "bens")
    await reached.sets(ben)
    await reached.comes("20:30")
    for person in (ana, ben):
        well(await person.asks("POST", "/api/reminder/later", {"night": DAY}))
    reached.clock.strike(at("21:30"))
    return reached


async def due(evening: Evening, time: str) -> dict[tuple[str, str], Held]:
    """What is due is taken, to be sent, by its matter and its device."""

    def both_at_once(c: Connection) -> list[Held]:
        tick(c, KEYRING, evening.here.settings.address, GRACE, at(time))
        return take(c, KEYRING, at(time), at(time), 10, 10, Counter()) or []

    return {(held.matter, held.target.id): held for held in await evening.here.db.write(both_at_once)}


async def taken(evening: Evening) -> list[Held]:
    """What is due is taken, to be sent."""
    held = [*(await due(evening, "21:30")).values()]
    assert {each.matter for each in held} == {f"later/{DAY}"}
    assert len(held) == 2
    return held


async def in_order(evening: Evening, *people: Person) -> list[str]:
    """A device of each, such that the messages of these devices stand in this order; their ids."""
    while True:
        devices = [await evening.reaches(person, new_id()) for person in people]
        if devices == sorted(devices):
            return devices


@contextmanager
def locked(evening: Evening, row: str, **values: str) -> Iterator[None]:
    """Somebody else has this row, until the block ends."""
    with transaction(evening.here.settings.database) as c:
        assert c.execute(text(f"select 1 from {row} for update"), values).all() == [(1,)]
        yield


async def wait(db: Db, count: int, unless: "asyncio.Task[Any] | None" = None) -> None:
    """Until so many wait for a row that somebody has, or one of them need not wait and is done."""
    async with asyncio.timeout(20):
        while await db.read(_waiting) < count and not (unless and unless.done()):  # noqa: ASYNC110  # another program's
            await asyncio.sleep(0.02)


async def crossing(
    evening: Evening,
    row: str,
    first: Coroutine[Any, Any, Any],
    then: Coroutine[Any, Any, Any],
    *,
    waits: bool = True,
    **values: str,
) -> tuple[Any, Any]:
    """What two come to that write about the same: `first` has some of it, and waits for the `row` that somebody else
    has for a moment, when `then` begins. That one waits as well, unless it is told that it need not.
    """
    db = evening.here.db
    with locked(evening, row, **values):
        doing = asyncio.create_task(first)
        await wait(db, 1)
        following = asyncio.create_task(then)
        await wait(db, 2, unless=None if waits else following)
    return await doing, await following


def _waiting(c: Connection) -> int:
    asked = "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
    count: int = c.execute(text(asked)).scalar_one()
    return count


def as_they_lie(c: Connection) -> list[str]:
    """The devices of all messages, as PostgreSQL comes across these."""
    return [*c.execute(text("select subscription from delivery order by ctid")).scalars()]


async def test_a_result_and_the_phones_own_report_of_one_message(both: Evening) -> None:
    db = both.here.db
    first, last = sorted(await taken(both), key=lambda held: held.target.id)
    await crossing(
        both,
        "subscription where id = :id",
        db.write(settle, [(first, ACCEPTED), (last, ACCEPTED)], at("21:30"), 0.5),
        db.write(subscribing.shown, first.target.owner, first.id, at("21:30")),
        id=last.target.id,
    )


async def test_a_result_and_in_an_hour_said_once_more(both: Evening, ana: Person, ben: Person) -> None:
    db = both.here.db
    held = sorted(await taken(both), key=lambda held: held.target.owner)
    first, last = sorted((ana, ben), key=lambda person: person.id)
    _, answer = await crossing(
        both,
        "occurrence where owner = :owner and call = 'later'",
        db.write(settle, [(each, ACCEPTED) for each in held], at("21:30"), 0.5),
        last.asks("POST", "/api/reminder/later", {"night": DAY}),
        owner=first.id,
    )
    assert answer.status_code == 204


async def test_a_clock_that_was_set_back_and_a_server_whose_clock_was_not(reached: Evening, ana: Person) -> None:
    db = reached.here.db
    reached.far.answer = lambda _: Reply(503)
    await reached.sets(ana, second_after=60)
    await reached.comes("20:30")
    mending = db.write(reckoning.again, [ana.id], at("20:00"))
    ticking = db.write(tick, KEYRING, reached.here.settings.address, GRACE, at("21:30"))
    row = "occurrence where owner = :owner and call = 'evening'"
    await crossing(reached, row, mending, ticking, waits=False, owner=ana.id)
    assert (await ana.gets("/api/reminder"))["next_at"] == "2026-11-22T20:30:00Z"


async def test_results_of_two_calls_and_in_an_hour_said_once_more(reached: Evening, ana: Person, ben: Person) -> None:
    """The evening's call came while the one before was under way, which is called off and told of all the same."""
    db = reached.here.db
    first, between, last = await in_order(reached, ana, ben, await another_device(reached.here, "Ana"))
    await reached.sets(ben)
    reached.clock.strike(at("19:00"))
    well(await ana.asks("POST", "/api/reminder/later", {"night": DAY}))
    held = await due(reached, "20:00") | await due(reached, "20:30")
    results = [held[f"later/{DAY}", first], held[f"evening/{DAY}", between], held[f"evening/{DAY}", last]]
    _, answer = await crossing(
        reached,
        "delivery where id = :id",
        db.write(settle, [(each, ACCEPTED) for each in results], at("20:30"), 0.5),
        ana.asks("POST", "/api/reminder/later", {"night": DAY}),
        id=results[1].id,
    )
    assert answer.status_code == 204


async def test_results_of_two_devices_and_a_clock_that_was_set_back(reached: Evening, ana: Person, ben: Person) -> None:
    db = reached.here.db
    first, _, _ = await in_order(reached, ana, ben, await another_device(reached.here, "Ana"))
    await reached.sets(ben)
    reached.far.answer = lambda _: Reply(503)
    assert len(await reached.comes("20:30")) == 3
    results = sorted((await due(reached, "20:40")).values(), key=lambda held: held.target.id)
    while (await db.read(as_they_lie))[-1] != first:
        await db.write(lambda c: c.execute(text(LIES_ELSEWHERE), {"id": first}))
    await crossing(
        reached,
        "delivery where id = :id",
        db.write(settle, [(each, ACCEPTED) for each in results], at("20:40"), 0.5),
        db.write(reckoning.again, [ana.id], at("20:00")),
        id=results[1].id,
    )
