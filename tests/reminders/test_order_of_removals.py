"""As `test_one_order`, where devices are removed: each takes its messages along in the order in which these lie."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import text, update

from app.database import Connection
from app.ops.sweeping import sweep
from app.push import settling
from app.push.outbox import Held
from app.push.outcome import Outcome, Verdict
from app.push.subscription import SUBSCRIPTION
from app.reminders import calls
from app.reminders.taking import miss, settle
from tests.cast import Person, new_id, well
from tests.push import outgoing
from tests.push.far_end import Reply
from tests.push.test_subscribing import another_device
from tests.reminders.evening import DAY, Evening, at
from tests.reminders.test_one_order import ACCEPTED, crossing, due, in_order, locked, wait
from tests.reminders.test_order_of_late_answers import lies_last
from tests.reminders.test_order_of_several import LIES_ELSEWHERE, as_they_lie
from tests.templates import Templates

FIRST = "0"
"""An id before all others."""
UNSENT = Outcome(Verdict.UNREACHABLE)


@pytest.fixture
def templates(postgres_templates: Templates) -> Templates:
    """Only this engine's: on SQLite one writes at a time."""
    return postgres_templates


def the_trial_is_first(c: Connection) -> None:
    """Of the messages by their ids; and the last one as they lie, and by what they are about."""
    c.execute(text("update delivery set id = :id where matter like 'trial/%'"), {"id": FIRST})
    while as_they_lie(c)[-1] != FIRST:
        c.execute(text(LIES_ELSEWHERE), {"id": FIRST})


@pytest.fixture
async def held(reached: Evening, ana: Person) -> list[Held]:
    """A trial and the evening's call to Ana's phone, in this order, which are under way once more."""
    reached.far.answer = lambda _: Reply(503)
    (phone,) = (await ana.gets("/api/push/subscriptions"))["items"]
    reached.clock.strike(at("20:29:50"))
    well(await ana.asks("POST", "/api/reminder/trial", {"subscription": phone["id"]}))
    assert await reached.comes("20:30")
    await reached.here.db.write(the_trial_is_first)
    found = sorted((await due(reached, "20:31")).values(), key=lambda each: each.id)
    assert [each.matter[:5] for each in found] == ["trial", "eveni"]
    return found


@pytest.mark.parametrize("asked", ["in an hour", "off"])
async def test_signing_out_and_what_is_set_on_another_device(
    reached: Evening, ana: Person, held: list[Held], asked: str
) -> None:
    phone = await another_device(reached.here, "Ana")

    async def sets() -> Any:
        if asked == "off":
            return await reached.sets(phone, enabled=False)
        return well(await phone.asks("POST", "/api/reminder/later", {"night": DAY}))

    _, answer = await crossing(reached, "delivery where id = :id", sets(), ana.asks("DELETE", "/api/session"), id=FIRST)
    assert answer.status_code == 204


async def test_signing_out_and_results_of_messages_that_never_left(
    reached: Evening, ana: Person, held: list[Held]
) -> None:
    db = reached.here.db
    _, answer = await crossing(
        reached,
        "delivery where id = :id",
        db.write(settle, [(each, UNSENT) for each in held], at("20:31"), 0.5),
        ana.asks("DELETE", "/api/session"),
        id=FIRST,
    )
    assert answer.status_code == 204


@pytest.mark.usefixtures("held")
async def test_signing_out_and_what_is_put_down_as_missed(reached: Evening, ana: Person) -> None:
    db = reached.here.db
    with locked(reached, "delivery where id = :id", id=FIRST):
        missing = asyncio.create_task(db.write(miss, at("23:30"), at("23:30")))
        await wait(db, 1, unless=missing)
        signing_out = asyncio.create_task(ana.asks("DELETE", "/api/session"))
        await wait(db, 2, unless=missing)
    _, answer = await asyncio.gather(missing, signing_out)
    assert answer.status_code == 204


async def test_results_and_an_address_that_moves_to_a_device_which_had_one(evening: Evening, ana: Person) -> None:
    db = evening.here.db
    phone = await another_device(evening.here, "Ana")
    while (last := await evening.reaches(phone)) < (first := await evening.reaches(ana, name := new_id())):
        pass
    results = [(first, ACCEPTED), (last, ACCEPTED)]
    await crossing(
        evening,
        "subscription where id = :id",
        db.write(settling.settle, results, at("12:00")),
        evening.reaches(phone, name),
        id=first,
    )


@pytest.mark.parametrize("swept_at", ["2029-01-01T00:00Z", "12:00"], ids=["expired", "lost"])
async def test_results_and_devices_whose_time_is_over(evening: Evening, ana: Person, swept_at: str) -> None:
    db = evening.here.db
    phone = await another_device(evening.here, "Ana")
    while (last := await evening.reaches(ana)) < (first := await evening.reaches(phone, new_id())):
        pass
    if swept_at == "12:00":  # a message went to each after it had subscribed, and another when a month was over
        evening.clock.strike(at("12:01"))
        for device in (first, last):
            await db.write(outgoing.put, ana.id, device, new_id(), 1)
        await db.write(lambda c: c.execute(update(SUBSCRIPTION).values(sent_at=at("2026-12-23T12:00Z"))))
    results = [(first, ACCEPTED), (last, ACCEPTED)]
    await crossing(
        evening,
        "subscription where id = :id",
        db.write(settling.settle, results, at("12:00")),
        db.write(sweep, at(swept_at)),
        id=first,
    )


async def test_signing_out_and_old_messages_that_are_forgotten(reached: Evening, ana: Person, held: list[Held]) -> None:
    """As they lie the trial is the first of the two."""
    db = reached.here.db
    await db.write(settle, [(each, ACCEPTED) for each in held], at("20:31"), 0.5)
    await db.write(lies_last, held[1].id)
    answer, _ = await crossing(
        reached,
        "delivery where id = :id",
        ana.asks("DELETE", "/api/session"),
        db.write(calls.sweep, at("2027-02-01T00:00Z")),
        waits=False,
        id=held[1].id,
    )
    assert answer.status_code == 204


async def test_signing_out_a_device_whose_time_is_over(evening: Evening, ana: Person) -> None:
    db = evening.here.db
    _, last = await in_order(evening, await another_device(evening.here, "Ana"), ana)
    (session,) = [each for each in (await ana.gets("/api/sessions"))["items"] if not each["current"]]
    _, answer = await crossing(
        evening,
        "subscription where id = :id",
        db.write(sweep, at("2029-01-01T00:00Z")),
        ana.asks("DELETE", f"/api/sessions/{session['id']}"),
        id=last,
    )
    assert answer.status_code == 404
