"""As `test_erased_meanwhile`, for whoever begins when an account is being erased already."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from app.errors import Unauthorized
from app.ops.sweeping import sweep
from tests.cast import Person, problem
from tests.push.test_subscribing import another_device
from tests.reminders.evening import Evening, at
from tests.reminders.test_erased_meanwhile import DEVICE, NEW, erased
from tests.reminders.test_one_order import in_order, locked, wait
from tests.sync.wire import line, put, remove, trashed
from tests.takeout.test_erasing import naming
from tests.templates import Templates


@pytest.fixture
def templates(postgres_templates: Templates) -> Templates:
    """Only this engine's: on SQLite one writes at a time."""
    return postgres_templates


async def erased_first(
    evening: Evening, ana: Person, other: Callable[[], Coroutine[Any, Any, Any]], device: str
) -> "asyncio.Task[Any]":
    """Ana is being erased, and waits for this `device`, when `other` begins; `other` when both are over."""
    db = evening.here.db
    with locked(evening, DEVICE, id=device):
        going = asyncio.create_task(erased(db, ana))
        await wait(db, 1)
        doing = asyncio.create_task(other())
        await wait(db, 2)
    await asyncio.wait([doing, going])
    assert going.exception() is None
    assert set(naming(evening.here.settings.database, ana.id).values()) == {0}
    return doing


async def test_a_device_that_comes_with_another_address_when_it_has_begun(evening: Evening, ana: Person) -> None:
    device = await evening.reaches(ana)
    answer = (
        await erased_first(evening, ana, lambda: ana.asks("PUT", "/api/push/subscriptions", NEW), device)
    ).result()
    assert problem(answer)[0] == 401


async def test_send_me_one_now_when_it_has_begun(evening: Evening, ana: Person) -> None:
    device = await evening.reaches(ana)
    body = {"subscription": device}
    answer = (await erased_first(evening, ana, lambda: ana.asks("POST", "/api/reminder/trial", body), device)).result()
    assert problem(answer)[0] in (401, 404)


async def test_signing_out_when_it_has_begun(evening: Evening, ana: Person) -> None:
    tablet = await another_device(evening.here, "Ana")
    _, last = await in_order(evening, tablet, ana)
    answer = (await erased_first(evening, ana, lambda: tablet.asks("DELETE", "/api/session"), last)).result()
    assert answer.status_code == 204


async def test_the_house_that_forgets_their_trash_and_a_device_whose_time_is_over(
    evening: Evening, ana: Person
) -> None:
    device = await evening.reaches(ana)
    thrown = await line(ana)
    evening.clock.strike(at("2027-12-01T12:00Z"))
    await ana.syncs(remove(thrown), put(thrown, text="Toast", signal=None))
    assert await trashed(ana) == ["Toast"]
    over = at("2028-02-01T12:00Z")
    (await erased_first(evening, ana, lambda: evening.here.db.write(sweep, over), device)).result()


async def test_two_devices_that_both_erase(evening: Evening, ana: Person) -> None:
    device = await evening.reaches(ana)
    with locked(evening, DEVICE, id=device):
        going = [asyncio.create_task(erased(evening.here.db, ana)) for _ in range(2)]
        await wait(evening.here.db, 2)
    ended = await asyncio.gather(*going, return_exceptions=True)
    assert [type(each) for each in ended if each] == [Unauthorized]
