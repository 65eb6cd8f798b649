"""As `test_one_order`, where the messages of several people or devices are written about together."""

import asyncio

import pytest
from sqlalchemy import text

from app.database import Connection
from app.push.outbox import Held
from app.push.outcome import Outcome, Verdict
from app.reminders import reckoning
from app.reminders.taking import settle
from app.reminders.tick import tick
from tests.cast import Person, well
from tests.porch import KEYRING
from tests.push.far_end import Reply
from tests.push.test_subscribing import another_device
from tests.reminders.evening import DAY, Evening, at
from tests.reminders.test_one_order import ACCEPTED, GRACE, crossing, due, in_order, locked, wait
from tests.reminders.test_purpose import checks_in
from tests.templates import Templates

LIES_ELSEWHERE = "update delivery set try_at = try_at + 1 where id = :id"
UNREACHABLE = Outcome(Verdict.UNREACHABLE)
GONE = Outcome(Verdict.GONE, 410, sent_at=at("20:40"))


@pytest.fixture
def templates(postgres_templates: Templates) -> Templates:
    """Only this engine's: on SQLite one writes at a time."""
    return postgres_templates


def as_they_lie(c: Connection) -> list[str]:
    """All messages, as PostgreSQL comes across these."""
    return [*c.execute(text("select id from delivery order by ctid")).scalars()]


async def refused_once(evening: Evening) -> list[Held]:
    """The evening's call to three devices, which no push service has taken, held by a server ten minutes later; in the
    order of the devices.
    """
    evening.far.answer = lambda _: Reply(503)
    assert len(await evening.comes("20:30")) == 3
    return sorted((await due(evening, "20:40")).values(), key=lambda held: held.target.id)


async def test_results_of_the_evening_and_a_tick_that_brings_second_calls(
    evening: Evening, ana: Person, ben: Person, cleo: Person
) -> None:
    db, address = evening.here.db, evening.here.settings.address
    await in_order(evening, ana, ben, cleo)
    for person, minutes in ((ana, 61), (ben, None), (cleo, 60)):
        await evening.sets(person, second_after=minutes)
    results = await refused_once(evening)
    _, counted = await crossing(
        evening,
        "delivery where id = :id",
        db.write(settle, [(each, ACCEPTED) for each in results], at("21:31"), 0.5),
        db.write(tick, KEYRING, address, GRACE, at("21:31")),
        id=results[1].id,
    )
    assert counted["sent"] == 2


async def test_results_and_a_clock_that_was_set_back_for_several(
    evening: Evening, ana: Person, ben: Person, cleo: Person
) -> None:
    """Of the two people whoever comes first has the device that comes last."""
    db = evening.here.db
    first, last = sorted((ana, ben), key=lambda person: person.id)
    await in_order(evening, last, cleo, first)
    for person in (ana, ben, cleo):
        await evening.sets(person)
    results = await refused_once(evening)
    await crossing(
        evening,
        "delivery where id = :id",
        db.write(settle, [(each, ACCEPTED) for each in results], at("20:40"), 0.5),
        db.write(reckoning.again, [ana.id, ben.id], at("20:00")),
        id=results[1].id,
    )
    for person in (ana, ben):
        assert (await person.gets("/api/reminder"))["next_at"] == "2026-11-22T20:30:00Z"


async def test_a_device_that_is_gone_and_in_an_hour_said_on_another(evening: Evening, ana: Person, ben: Person) -> None:
    db = evening.here.db
    devices = await in_order(evening, ana, await another_device(evening.here, "Ana"), ben)
    for person in (ana, ben):
        await evening.sets(person)
    held = await refused_once(evening)
    results = [*zip(held, (ACCEPTED, GONE, ACCEPTED), strict=True)]
    _, answer = await crossing(
        evening,
        "subscription where id = :id",
        db.write(settle, results, at("20:40"), 0.5),
        ana.asks("POST", "/api/reminder/later", {"night": DAY}),
        waits=False,
        id=devices[2],
    )
    assert answer.status_code == 204
    left = [device["id"] for device in (await ana.gets("/api/push/subscriptions"))["items"]]
    assert left == devices[:1]


@pytest.mark.parametrize("awaited", [0, 1], ids=["the first", "the second"])
async def test_results_of_two_calls_on_one_device_and_in_an_hour_said_once_more(
    reached: Evening, ana: Person, awaited: int
) -> None:
    """Whatever order the results come in, and the messages lie in."""
    db = reached.here.db
    reached.clock.strike(at("19:00"))
    well(await ana.asks("POST", "/api/reminder/later", {"night": DAY}))
    both = await due(reached, "20:00") | await due(reached, "20:30")
    held = sorted(both.values(), key=lambda each: each.id)
    assert len(held) == 2
    while (await db.read(as_they_lie))[-1] != held[0].id:
        await db.write(lambda c: c.execute(text(LIES_ELSEWHERE), {"id": held[0].id}))
    with locked(reached, "delivery where id = :id", id=held[awaited].id):
        results = [(each, ACCEPTED) for each in reversed(held)]
        settling = asyncio.create_task(db.write(settle, results, at("20:30"), 0.5))
        await wait(db, 1)
        snoozing = asyncio.create_task(ana.asks("POST", "/api/reminder/later", {"night": DAY}))
        await wait(db, 2)
    _, answer = await asyncio.gather(settling, snoozing)
    assert answer.status_code == 204


async def test_a_new_quiet_hour_after_two_nights_and_a_tick_that_brings_a_second_call(
    evening: Evening, ana: Person
) -> None:
    """The first night's call has reached one device and waits for the other."""
    db, address = evening.here.db, evening.here.settings.address
    first, _ = await in_order(evening, ana, await another_device(evening.here, "Ana"))
    await evening.sets(ana, second_after=60)
    held = (await due(evening, "20:30"))[f"evening/{DAY}", first]
    await db.write(settle, [(held, ACCEPTED)], at("20:30"), 0.5)
    await db.write(tick, KEYRING, address, GRACE, at("2026-11-23T20:30Z"))
    evening.clock.strike(at("2026-11-23T20:40Z"))
    await crossing(
        evening,
        "delivery where subscription = :id and matter <> :matter",
        db.write(tick, KEYRING, address, GRACE, at("2026-11-23T21:30Z")),
        evening.sets(ana, second_after=60, quiet_from="22:00"),
        id=first,
        matter=held.matter,
    )


async def test_results_of_which_one_is_missed_and_in_an_hour(reached: Evening, ana: Person) -> None:
    """There is no time left to try the first device once more."""
    db = reached.here.db
    first, last = await in_order(reached, ana, await another_device(reached.here, "Ana"))
    held = await due(reached, "20:30")
    reached.clock.strike(at("23:29:45"))
    results = [(held[f"evening/{DAY}", first], UNREACHABLE), (held[f"evening/{DAY}", last], ACCEPTED)]
    _, answer = await crossing(
        reached,
        "delivery where id = :id",
        db.write(settle, results, at("23:29:45"), 0.5),
        ana.asks("POST", "/api/reminder/later", {"night": DAY}),
        id=results[1][0].id,
    )
    assert answer.status_code == 204


async def test_a_reminder_that_is_set_otherwise_in_two_ways_and_a_tick(
    reached: Evening, ana: Person, ben: Person
) -> None:
    """The check-in was made while its call was on its way: the call waits for the tick, to be worded anew."""
    db, address = reached.here.db, reached.here.settings.address
    phone, device = (await ana.gets("/api/push/subscriptions"))["items"][0], await reached.reaches(ben, "bens")
    await reached.sets(ana, weekly=True, second_after=60)
    await reached.sets(ben, wall_time="21:31")
    reached.far.answer = lambda _: Reply(503)
    await reached.comes("20:30")
    await checks_in(ana, understood=5)
    well(await ana.asks("POST", "/api/reminder/trial", {"subscription": phone["id"]}))
    await due(reached, "20:30:50")
    await crossing(
        reached,
        "subscription where id = :id",
        db.write(tick, KEYRING, address, GRACE, at("20:31")),
        reached.sets(ana, weekly=True, quiet_from="23:00"),
        id=device,
    )
