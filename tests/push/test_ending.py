"""Whose device is reached no longer: the server lets go of it first, and of what was on its way there."""

from sqlalchemy import select

from app.database import Connection
from app.push.delivery import DELIVERY
from tests.cast import PASSWORD, Person, new_id, problem, well
from tests.porch import Porch
from tests.push import outgoing
from tests.push.browser import Browser
from tests.push.outgoing import targets
from tests.push.test_subscribing import another_device, devices, subscribe


async def test_signing_out_ends_it(here: Porch, ana: Person) -> None:
    phone = await another_device(here, "Ana")
    await subscribe(phone, Browser())
    assert len(await targets(here, ana)) == 1
    well(await phone.asks("DELETE", "/api/session"))
    assert await targets(here, ana) == []


async def test_being_signed_out_from_another_device_ends_it_and_what_was_on_its_way(here: Porch, ana: Person) -> None:
    mine = await subscribe(ana, Browser())
    phone = await another_device(here, "Ana")
    lost = await subscribe(phone, Browser())
    for device in (mine, lost):
        await here.db.write(outgoing.put, ana.id, device["id"], new_id())
    (session,) = [each for each in (await ana.gets("/api/sessions"))["items"] if not each["current"]]
    well(await ana.asks("DELETE", f"/api/sessions/{session['id']}"))
    assert await devices(ana) == [mine]
    assert [target.id for target in await targets(here, ana)] == [mine["id"]]
    assert await here.db.read(on_their_way) == [mine["id"]]
    assert problem(await phone.asks("PUT", "/api/push/subscriptions", Browser().subscription()))[0] == 401


async def test_whoever_is_erased_is_reached_nowhere(here: Porch, ana: Person, cleo: Person) -> None:
    hers = await subscribe(cleo, Browser())
    for person, device in ((ana, await subscribe(ana, Browser())), (cleo, hers)):
        await here.db.write(outgoing.put, person.id, device["id"], new_id())
    well(await ana.asks("POST", "/api/erasure", {"password": PASSWORD}))
    assert await targets(here, ana) == []
    assert await here.db.read(on_their_way) == [hers["id"]]


def on_their_way(c: Connection) -> list[str]:
    """The subscriptions that messages are on their way to."""
    return [*c.execute(select(DELIVERY.c.subscription)).scalars()]
