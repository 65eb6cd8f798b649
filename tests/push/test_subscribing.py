"""A device's subscription, and what becomes of it."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from app import clock as house_clock
from app.accounts.person import PERSON
from app.database import Connection
from app.push import subscribing
from app.push.subscription import SUBSCRIPTION
from tests.cast import Json, Person, new_id, problem, well
from tests.clock import Clock
from tests.journal.stored import everything
from tests.porch import KEYRING, Porch
from tests.push import outgoing
from tests.push.browser import Browser
from tests.push.outgoing import targets


async def subscribe(person: Person, browser: Browser) -> Json:
    device: Json = well(await person.asks("PUT", "/api/push/subscriptions", browser.subscription()))
    return device


async def devices(person: Person) -> list[Json]:
    items: list[Json] = (await person.gets("/api/push/subscriptions"))["items"]
    return items


async def row(here: Porch, device: Json) -> Any:
    found = select(SUBSCRIPTION).where(SUBSCRIPTION.c.id == device["id"])
    return await here.db.read(lambda c: c.execute(found).first())


async def another_device(here: Porch, name: str) -> Person:
    """The same person, signed in once more."""
    visitor = here.visitor({"user-agent": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_4) Version/18.4 Mobile Safari/604.1"})
    myself = well(await visitor.signs_in(name))
    return Person(visitor.http, name, myself["id"])


async def test_a_device_subscribes_and_is_told_of_without_its_endpoint(clock: Clock, ana: Person) -> None:
    browser = Browser()
    answer = await ana.asks("PUT", "/api/push/subscriptions", browser.subscription(expirationTime=1.5, more="to come"))
    assert answer.status_code == 201
    now = clock.now().isoformat().replace("+00:00", "Z")
    never = dict.fromkeys(("sent_at", "accepted_at", "shown_at"))
    assert answer.json() == {
        "id": answer.json()["id"], "device": "Firefox, Android", "current": True, "worn": False,
        "created_at": now, "opened_at": now, **never,
    }  # fmt: skip
    assert await devices(ana) == [answer.json()]
    assert browser.endpoint not in answer.text


async def test_at_the_next_opening_only_that_is_noted(clock: Clock, here: Porch, ana: Person) -> None:
    browser = Browser()
    first = await subscribe(ana, browser)
    before = await row(here, first)
    clock.pass_by(timedelta(days=1))
    answer = await ana.asks("PUT", "/api/push/subscriptions", browser.subscription())
    assert answer.status_code == 200
    after = await row(here, first)
    assert after.opened_at == clock.now()
    assert {**after._mapping} | {"opened_at": before.opened_at} == {**before._mapping}


async def test_a_new_address_takes_the_place_of_the_old_one(ana: Person) -> None:
    old = await subscribe(ana, Browser())
    new = await subscribe(ana, Browser())
    assert old["id"] != new["id"]
    assert await devices(ana) == [new]


async def test_an_address_moves_to_whoever_is_signed_in_there_now(here: Porch, ana: Person, cleo: Person) -> None:
    browser = Browser()
    hers = await subscribe(ana, browser)
    await here.db.write(outgoing.put, ana.id, hers["id"], new_id())
    await subscribe(cleo, browser)
    assert await devices(ana) == []
    assert await targets(here, ana) == []
    (target,) = await targets(here, cleo)
    key = await here.db.read(data_key, cleo.id)
    assert target.open(key) == browser.address
    well(await cleo.asks("DELETE", f"/api/push/subscriptions/{target.id}"))
    assert await targets(here, cleo) == []


def data_key(c: Connection, person: str) -> Any:
    return KEYRING.open(person, c.execute(select(PERSON.c.wrapped_key).where(PERSON.c.id == person)).scalar_one())


async def test_it_moves_between_two_sessions_of_one_person(here: Porch, ana: Person) -> None:
    phone = await another_device(here, "Ana")
    browser = Browser()
    await subscribe(ana, browser)
    await subscribe(phone, browser)
    (there,) = await devices(ana)
    assert (there["device"], there["current"]) == ("Safari, iPhone", False)
    assert (await devices(phone))[0]["current"] is True


async def test_of_eleven_devices_the_one_that_was_not_opened_for_longest_leaves(
    clock: Clock, here: Porch, ana: Person
) -> None:
    phones = [await another_device(here, "Ana") for _ in range(11)]
    browsers = [Browser() for _ in phones]
    made = []
    for phone, browser in zip(phones[:10], browsers, strict=False):
        clock.pass_by(timedelta(minutes=1))
        made.append(await subscribe(phone, browser))
    clock.pass_by(timedelta(minutes=1))
    await subscribe(phones[0], browsers[0])  # the first is opened again, so the second is the oldest
    clock.pass_by(timedelta(minutes=1))
    last = await subscribe(phones[10], browsers[10])
    there = {device["id"] for device in await devices(ana)}
    assert there == {last["id"], *(device["id"] for device in made)} - {made[1]["id"]}
    assert len(there) == 10


async def test_many_who_bring_one_address_at_once_leave_one(
    here: Porch, ana: Person, ben: Person, cleo: Person
) -> None:
    for _ in range(3):
        browser = Browser()
        people = (ana, ben, cleo, ana, ben, cleo)
        answers = await asyncio.gather(
            *(person.asks("PUT", "/api/push/subscriptions", browser.subscription()) for person in people)
        )
        assert {answer.status_code for answer in answers} <= {200, 201}
        reached = [await targets(here, person) for person in (ana, ben, cleo)]
        assert sorted(len(each) for each in reached) == [0, 0, 1]


async def test_the_endpoint_is_not_open_in_the_database(here: Porch, ana: Person) -> None:
    browser = Browser()
    await subscribe(ana, browser)
    stored = everything(here.settings.database)
    for secret in (browser.endpoint, browser.endpoint.rpartition("/")[2], *browser.address[1:]):
        assert secret.encode() not in stored
    assert b"https://updates.push.services.mozilla.com" in stored


async def test_a_sealed_address_opens_for_its_own_subscription_only(here: Porch, ana: Person) -> None:
    await subscribe(ana, Browser())
    (target,) = await targets(here, ana)
    key = await here.db.read(data_key, ana.id)
    with pytest.raises(Exception, match=r"^$") as refused:
        target._replace(id=new_id()).open(key)
    assert type(refused.value).__name__ == "InvalidTag"


async def test_a_device_that_was_signed_out_a_moment_ago_subscribes_no_more(here: Porch, ana: Person) -> None:
    from app.accounts.guard import Me
    from app.errors import Unauthorized

    gone = Me(ana.id, await here.db.read(data_key, ana.id), new_id())
    with pytest.raises(Unauthorized):
        await here.db.write(subscribing.put, gone, KEYRING, Browser().address, "https://a", house_clock.now())


async def test_what_was_shown_is_noted_once(clock: Clock, here: Porch, ana: Person, cleo: Person) -> None:
    device = await subscribe(ana, Browser())
    delivery = new_id()
    await here.db.write(outgoing.put, ana.id, device["id"], delivery)
    for person, id in ((cleo, delivery), (ana, new_id())):
        answer = await person.asks("POST", "/api/push/shown", {"delivery": id})
        assert problem(answer) == (404, "not_found", None)
    assert (await devices(ana))[0]["shown_at"] is None
    first = clock.now().isoformat().replace("+00:00", "Z")
    for _ in range(2):
        well(await ana.asks("POST", "/api/push/shown", {"delivery": delivery}))
        assert (await devices(ana))[0]["shown_at"] == first
        clock.pass_by(timedelta(minutes=5))


async def test_a_late_report_of_an_older_message_is_no_proof_for_the_newest(
    clock: Clock, here: Porch, ana: Person
) -> None:
    device = await subscribe(ana, Browser())
    older, newer, waiting = new_id(), new_id(), new_id()
    for id, attempts in ((older, 1), (newer, 1), (waiting, 0)):
        await here.db.write(outgoing.put, ana.id, device["id"], id, attempts)
        clock.pass_by(timedelta(days=1))
    well(await ana.asks("POST", "/api/push/shown", {"delivery": older}))
    assert (await devices(ana))[0]["shown_at"] is None
    well(await ana.asks("POST", "/api/push/shown", {"delivery": newer}))
    assert (await devices(ana))[0]["shown_at"] == clock.now().isoformat().replace("+00:00", "Z")
