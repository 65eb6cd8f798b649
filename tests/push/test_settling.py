"""What the outcome of a message does to a subscription."""

import logging
from datetime import timedelta

import pytest

from app import clock as house_clock
from app.push import settling
from app.push.outcome import Outcome, Verdict
from tests.cast import Json, Person, new_id
from tests.clock import Clock
from tests.porch import Porch
from tests.push.browser import Browser
from tests.push.outgoing import targets
from tests.push.test_subscribing import devices, row, subscribe

REFUSED = Outcome(Verdict.REFUSED, 403)
ACCEPTED = Outcome(Verdict.ACCEPTED, 201)
UNREACHABLE = Outcome(Verdict.UNREACHABLE)


async def settle(here: Porch, device: Json, outcome: Outcome) -> None:
    """What became of a message that left just now."""
    left = outcome._replace(sent_at=house_clock.now())
    await here.db.write(settling.settle, [(device["id"], left)], house_clock.now())


async def test_an_acceptance_is_noted_and_forgives_strikes(clock: Clock, here: Porch, ana: Person) -> None:
    device = await subscribe(ana, Browser())
    for outcome in (REFUSED, REFUSED, ACCEPTED, REFUSED, REFUSED):
        clock.pass_by(timedelta(days=1))
        await settle(here, device, outcome)
    found = await row(here, device)
    assert (found.strikes, found.worn) == (2, False)
    assert found.sent_at - found.accepted_at == timedelta(days=2)
    assert found.sent_at - found.struck_at == timedelta(days=1)


@pytest.mark.parametrize("verdict", [Verdict.BUSY, Verdict.UNREACHABLE, Verdict.TOO_LARGE])
async def test_no_number_of_passing_failures_changes_anything(
    clock: Clock, here: Porch, ana: Person, verdict: Verdict
) -> None:
    device = await subscribe(ana, Browser())
    for _ in range(40):
        clock.pass_by(timedelta(days=1))
        await settle(here, device, Outcome(verdict))
    found = await row(here, device)
    assert (found.strikes, found.struck_at, found.worn, found.sent_at) == (0, None, False, clock.now())


@pytest.mark.parametrize("verdict", [Verdict.UNREACHABLE, Verdict.REFUSED])
async def test_what_never_left_the_house_says_nothing_of_a_device(
    clock: Clock, here: Porch, ana: Person, verdict: Verdict
) -> None:
    device = await subscribe(ana, Browser())
    await settle(here, device, ACCEPTED)
    before = await row(here, device)
    for _ in range(5):
        clock.pass_by(timedelta(days=1))
        await here.db.write(settling.settle, [(device["id"], Outcome(verdict))], clock.now())
    assert await row(here, device) == before


async def test_a_message_was_sent_when_it_left_however_late_that_is_written_down(
    clock: Clock, here: Porch, ana: Person
) -> None:
    device = await subscribe(ana, Browser())
    for outcome in (ACCEPTED, REFUSED, UNREACHABLE):
        left_at = clock.now()
        clock.pass_by(timedelta(seconds=12))
        await here.db.write(settling.settle, [(device["id"], outcome._replace(sent_at=left_at))], clock.now())
        assert (await row(here, device)).sent_at == left_at


async def test_a_subscription_that_is_gone_is_removed_at_once_and_no_other(
    here: Porch, ana: Person, ben: Person
) -> None:
    hers, his = await subscribe(ana, Browser()), await subscribe(ben, Browser())
    await settle(here, hers, Outcome(Verdict.GONE, 410))
    await settle(here, hers, REFUSED)  # what was under way meanwhile
    assert (await devices(ana), await devices(ben)) == ([], [his])


async def test_three_strikes_wear_out_only_when_they_are_a_day_apart(clock: Clock, here: Porch, ana: Person) -> None:
    device = await subscribe(ana, Browser())
    for _ in range(5):
        await settle(here, device, REFUSED)
    clock.pass_by(timedelta(days=1, seconds=-1))
    await settle(here, device, REFUSED)
    assert (await devices(ana))[0]["worn"] is False
    clock.pass_by(timedelta(seconds=1))
    await settle(here, device, REFUSED)
    assert (await devices(ana))[0]["worn"] is True
    assert await targets(here, ana) == []
    new = await subscribe(ana, Browser())
    assert new["worn"] is False
    assert len(await targets(here, ana)) == 1


async def crowd(here: Porch, count: int, service: str) -> list[Json]:
    """That many people's devices at hosts of one push service."""
    people = [await here.newcomer(f"Person {new_id()}"[:50]) for _ in range(count)]
    return [
        await subscribe(person, Browser(f"https://{number % 2}.{service}/{new_id()}"))
        for number, person in enumerate(people)
    ]


async def worn(here: Porch, made: list[Json]) -> int:
    """How many of them are worn out."""
    return len([device for device in made if (await row(here, device)).worn])


async def test_where_more_than_a_fifth_of_a_services_crowd_are_refused_it_is_the_house_and_not_they(
    clock: Clock, here: Porch, caplog: pytest.LogCaptureFixture
) -> None:
    made = await crowd(here, 20, "notify.windows.com")
    elsewhere = await subscribe(here.signed_in("Ana"), Browser())
    caplog.set_level(logging.ERROR)
    for _ in range(4):
        clock.pass_by(timedelta(days=1))
        for number, device in enumerate(made):
            await settle(here, device, REFUSED if number % 5 else ACCEPTED)
        await settle(here, elsewhere, REFUSED)
    assert await worn(here, made) == 0
    assert await worn(here, [elsewhere]) == 1  # it is another service's, and the only one there
    assert "notify.windows.com refuses 16 of 20 devices" in caplog.text


async def test_a_service_that_refuses_all_of_its_few_is_not_hidden_by_the_crowd_of_another(
    clock: Clock, here: Porch
) -> None:
    many, few = await crowd(here, 12, "fcm.googleapis.com"), await crowd(here, 2, "push.apple.com")
    for _ in range(4):
        clock.pass_by(timedelta(days=1))
        for device in (*many, *few):
            await settle(here, device, REFUSED if device in few else ACCEPTED)
    assert await worn(here, few) == 0


async def test_where_every_device_of_a_house_is_refused_wherever_it_is_the_house(
    clock: Clock, here: Porch, ana: Person, ben: Person
) -> None:
    hers, his = await subscribe(ana, Browser()), await subscribe(ben, Browser("https://fcm.googleapis.com/his"))
    for _ in range(5):
        clock.pass_by(timedelta(days=1))
        for device in (hers, his):
            await settle(here, device, REFUSED)
    assert await worn(here, [hers, his]) == 0


async def test_where_both_devices_of_a_house_are_refused_it_is_the_house(
    clock: Clock, here: Porch, ana: Person, ben: Person
) -> None:
    hers, his = await subscribe(ana, Browser()), await subscribe(ben, Browser())
    for _ in range(5):
        clock.pass_by(timedelta(days=1))
        for device in (hers, his):
            await settle(here, device, REFUSED)
    assert not (await row(here, hers)).worn
    assert not (await row(here, his)).worn


async def test_of_many_devices_the_few_that_are_refused_wear_out(clock: Clock, here: Porch) -> None:
    made = await crowd(here, 20, "fcm.googleapis.com")
    for device in made:
        await settle(here, device, ACCEPTED)
    for _ in range(3):
        clock.pass_by(timedelta(days=1))
        for number, device in enumerate(made):
            await settle(here, device, ACCEPTED if number > 3 else REFUSED)
    assert [(await row(here, device)).worn for device in made] == [True] * 4 + [False] * 16
