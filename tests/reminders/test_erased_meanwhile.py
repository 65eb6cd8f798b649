"""Whoever erases an account waits for the others in the one order of locks: PostgreSQL would end one of them.

In each test somebody else has a row for a moment, and stops what is going on where it holds others already.
"""

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest

from app.database import Db
from app.push import subscribing
from app.reminders import reckoning
from app.reminders.taking import settle
from app.reminders.tick import tick
from app.takeout import erasing
from tests.cast import Person, new_id, well
from tests.porch import KEYRING
from tests.push.browser import Browser
from tests.push.test_subscribing import another_device
from tests.reminders.evening import DAY, Evening, at
from tests.reminders.test_one_order import ACCEPTED, GRACE, due, locked, wait
from tests.takeout.test_erasing import naming
from tests.templates import Templates

NEW = Browser().subscription()
DEVICE = "subscription where id = :id"
SESSION = "session where owner = :id"


@pytest.fixture
def templates(postgres_templates: Templates) -> Templates:
    """Only this engine's: on SQLite one writes at a time."""
    return postgres_templates


async def erased_beside(
    evening: Evening, ana: Person, other: Coroutine[Any, Any, Any], row: str, id: str
) -> "asyncio.Task[Any]":
    """Ana is erased while `other`, which is on its way, waits for the `row` with this `id`; `other` when it is over."""
    db = evening.here.db
    with locked(evening, row, id=id):
        doing = asyncio.create_task(other)
        await wait(db, 1)
        going = asyncio.create_task(erased(db, ana))
        await wait(db, 2)
    await asyncio.wait([doing, going])
    assert going.exception() is None
    assert set(naming(evening.here.settings.database, ana.id).values()) == {0}
    return doing


async def against_the_order(evening: Evening, *people: Person) -> list[str]:
    """A device of each, of which the first in order was subscribed last, and so stands last in every index; their ids,
    in order.
    """
    while True:
        devices = [await evening.reaches(person, new_id()) for person in people]
        if devices == sorted(devices, reverse=True):
            return devices[::-1]


async def erased(db: Db, person: Person) -> None:
    await db.write(erasing.erase, person.id, at("20:30"))


async def test_a_tick_that_hands_over_their_call(evening: Evening, ana: Person, ben: Person) -> None:
    db, address = evening.here.db, evening.here.settings.address
    device = await evening.reaches(ana)
    await evening.reaches(ben, "bens")
    for person in (ana, ben):
        await evening.sets(person)
    ticking = db.write(tick, KEYRING, address, GRACE, at("20:30"))
    counted = (await erased_beside(evening, ana, ticking, DEVICE, device)).result()
    assert counted == {"claimed": 2, "sent": 2}


@pytest.mark.parametrize("tablets", [False, True], ids=["the tablet comes first", "the phone comes first"])
async def test_results_of_their_devices(evening: Evening, ana: Person, ben: Person, tablets: bool) -> None:
    tablet = await another_device(evening.here, "Ana")
    people = (tablet, ben, ana) if tablets else (ana, ben, tablet)
    _, between, _ = await against_the_order(evening, *people)
    await evening.sets(ben)
    await evening.sets(ana)
    held = await due(evening, "20:30")
    results = [(each, ACCEPTED) for each in held.values()]
    settling = evening.here.db.write(settle, results, at("20:30"), 0.5)
    (await erased_beside(evening, ana, settling, DEVICE, between)).result()


async def test_a_clock_that_was_set_back(evening: Evening, ana: Person) -> None:
    db = evening.here.db
    await evening.reaches(ana)
    await evening.sets(ana, second_after=60)
    (held,) = (await due(evening, "20:30")).values()
    mending = db.write(reckoning.again, [ana.id], at("20:00"))
    (await erased_beside(evening, ana, mending, "delivery where id = :id", held.id)).result()


async def test_a_device_that_brings_another_address(evening: Evening, ana: Person) -> None:
    device = await evening.reaches(ana)
    subscribing_anew = ana.asks("PUT", "/api/push/subscriptions", NEW)
    answer = (await erased_beside(evening, ana, subscribing_anew, DEVICE, device)).result()
    assert answer.status_code == 201


async def test_a_device_whose_session_is_looked_at(evening: Evening, ana: Person) -> None:
    subscribing_first = ana.asks("PUT", "/api/push/subscriptions", NEW)
    answer = (await erased_beside(evening, ana, subscribing_first, SESSION, ana.id)).result()
    assert answer.status_code == 201


async def test_somebody_else_to_whom_the_browser_went(evening: Evening, ana: Person, ben: Person) -> None:
    await evening.reaches(ana)
    await evening.sets(ana)
    (held,) = (await due(evening, "20:30")).values()
    moving = ben.asks("PUT", "/api/push/subscriptions", evening.phones["phone"].subscription())
    answer = (await erased_beside(evening, ana, moving, "delivery where id = :id", held.id)).result()
    assert answer.status_code == 201


async def test_send_me_one_now_under_way(evening: Evening, ana: Person) -> None:
    device = await evening.reaches(ana)
    trying = ana.asks("POST", "/api/reminder/trial", {"subscription": device})
    answer = (await erased_beside(evening, ana, trying, DEVICE, device)).result()
    assert well(answer)["outcome"] in ("accepted", "unreachable")


async def test_signing_out_the_device(evening: Evening, ana: Person) -> None:
    device = await evening.reaches(ana)
    answer = (await erased_beside(evening, ana, ana.asks("DELETE", "/api/session"), DEVICE, device)).result()
    assert answer.status_code == 204


async def test_a_notice_that_was_shown(evening: Evening, ana: Person) -> None:
    await evening.reaches(ana)
    await evening.sets(ana)
    (held,) = (await due(evening, "20:30")).values()
    showing = evening.here.db.write(subscribing.shown, ana.id, held.id, at("20:31"))
    (await erased_beside(evening, ana, showing, "delivery where id = :id", held.id)).result()


async def test_in_an_hour_said_at_once(evening: Evening, ana: Person) -> None:
    await evening.reaches(ana)
    await evening.sets(ana)
    (held,) = (await due(evening, "20:30")).values()
    snoozing = ana.asks("POST", "/api/reminder/later", {"night": DAY})
    answer = (await erased_beside(evening, ana, snoozing, "delivery where id = :id", held.id)).result()
    assert answer.status_code == 204
