"""As `test_one_order`, where answers are written down of messages that another server has sent meanwhile: whoever held
them was asleep, and their lease was over.
"""

from collections import Counter

import pytest
from sqlalchemy import text

from app.database import Connection
from app.push.outbox import Held
from app.reminders import reckoning
from app.reminders.taking import settle, take
from tests.cast import Person, new_id, well
from tests.porch import KEYRING
from tests.push.test_subscribing import another_device
from tests.reminders.evening import DAY, Evening, at
from tests.reminders.test_one_order import ACCEPTED, crossing, due, in_order
from tests.reminders.test_order_of_several import as_they_lie
from tests.reminders.test_purpose import checks_in
from tests.templates import Templates

ELSEWHERE = ("update delivery set try_at = 0 where id = :id", "update delivery set try_at = null where id = :id")


@pytest.fixture
def templates(postgres_templates: Templates) -> Templates:
    """Only this engine's: on SQLite one writes at a time."""
    return postgres_templates


def lies_last(c: Connection, id: str) -> None:
    """PostgreSQL comes across this message, which was settled, after all others."""
    while as_they_lie(c)[-1] != id:
        for statement in ELSEWHERE:
            c.execute(text(statement), {"id": id})


@pytest.fixture
async def late(reached: Evening, ana: Person) -> list[Held]:
    """What a server has held of "in an hour", in the order of Ana's two devices: both have it from another, a minute
    later. The first of them lies last.
    """
    devices = await in_order(reached, ana, await another_device(reached.here, "Ana"))
    reached.clock.strike(at("19:00"))
    well(await ana.asks("POST", "/api/reminder/later", {"night": DAY}))
    held = await due(reached, "20:00")
    again = await due(reached, "20:01")
    assert again.keys() == held.keys()
    await reached.here.db.write(settle, [(each, ACCEPTED) for each in again.values()], at("20:01"), 0.5)
    found = [held[f"later/{DAY}", device] for device in devices]
    await reached.here.db.write(lies_last, found[0].id)
    return found


async def test_beside_in_an_hour_said_once_more(reached: Evening, ana: Person, late: list[Held]) -> None:
    db = reached.here.db
    _, answer = await crossing(
        reached,
        "delivery where id = :id",
        db.write(settle, [(each, ACCEPTED) for each in late], at("20:02"), 0.5),
        ana.asks("POST", "/api/reminder/later", {"night": DAY}),
        id=late[0].id,
    )
    assert answer.status_code == 204


async def test_beside_in_an_hour_said_once_more_while_the_evenings_is_under_way(
    reached: Evening, ana: Person, late: list[Held]
) -> None:
    db = reached.here.db
    evening = (await due(reached, "20:30"))[f"evening/{DAY}", late[1].target.id]
    _, answer = await crossing(
        reached,
        "delivery where id = :id",
        db.write(settle, [(late[0], ACCEPTED), (evening, ACCEPTED)], at("20:30"), 0.5),
        ana.asks("POST", "/api/reminder/later", {"night": DAY}),
        id=late[0].id,
    )
    assert answer.status_code == 204


async def test_beside_a_clock_that_was_set_back(reached: Evening, ana: Person, late: list[Held]) -> None:
    db = reached.here.db
    evening = (await due(reached, "20:30"))[f"evening/{DAY}", late[1].target.id]
    await crossing(
        reached,
        "delivery where id = :id",
        db.write(settle, [(late[0], ACCEPTED), (evening, ACCEPTED)], at("20:30"), 0.5),
        db.write(reckoning.again, [ana.id], at("19:30")),
        id=late[0].id,
    )
    assert (await ana.gets("/api/reminder"))["next_at"] == "2026-11-22T20:30:00Z"


async def test_beside_a_server_that_takes_what_is_for_something_else_by_now(
    evening: Evening, ana: Person, ben: Person
) -> None:
    """One has made the check-in meanwhile, and the other has written the night."""
    db = evening.here.db
    first, last = sorted((ana, ben), key=lambda person: person.id)
    devices = [await evening.reaches(person, new_id()) for person in (first, last)]
    for person in (first, last):
        await evening.reaches(await another_device(evening.here, person.name), new_id())
        await evening.sets(person, weekly=True)
    held = await due(evening, "20:30")
    assert len(held) == 4
    await checks_in(first, understood=5)
    await last.writes("They made me tea", day=DAY)
    results = [(held[f"evening/{DAY}", device], ACCEPTED) for device in devices]
    _, to_send = await crossing(
        evening,
        "occurrence where owner = :owner",
        db.write(settle, results, at("20:32"), 0.5),
        db.write(take, KEYRING, at("20:32"), at("20:32"), 10, 10, Counter()),
        owner=first.id,
    )
    assert to_send == []
