"""The house's push keys."""

import asyncio
import os

import pytest
from sqlalchemy import delete, select

from app import clock
from app.accounts.keyring import Keyring, WrongKey
from app.database import Connection, open_database
from app.database.alone import transaction
from app.push import keys
from app.push.encryption import as_text, from_text, is_point, point
from app.push.key import PUSH_KEY
from app.push.subscription import SUBSCRIPTION
from tests.cast import Person, well
from tests.journal.stored import everything
from tests.porch import KEYRING, Porch
from tests.push.browser import Browser


def all_of(c: Connection) -> list[str]:
    return [row.id for row in c.execute(select(PUSH_KEY.c.id).order_by(PUSH_KEY.c.created_at))]


async def test_the_key_is_made_once_and_is_the_same_ever_after(here: Porch, ana: Person, ben: Person) -> None:
    assert await here.db.read(all_of) == []
    key = (await ana.gets("/api/push/key"))["key"]
    assert is_point(from_text(key))
    assert await ben.gets("/api/push/key") == await ana.gets("/api/push/key") == {"key": key}
    assert len(await here.db.read(all_of)) == 1


async def test_it_is_kept_wrapped_and_opens_again(here: Porch) -> None:
    offered = await here.db.write(keys.offered, KEYRING, clock.now())
    pair = await here.db.read(keys.open, KEYRING, offered.id)
    assert as_text(point(pair.private.public_key())) == pair.public == offered.public
    number = pair.private.private_numbers().private_value.to_bytes(32, "big")
    assert number not in everything(here.settings.database)
    with pytest.raises(WrongKey):
        await here.db.read(keys.open, Keyring(os.urandom(32)), offered.id)


async def test_of_many_servers_that_start_at_once_all_offer_one_key(peopled: str) -> None:
    servers = [await open_database(peopled) for _ in range(4)]
    offers = [db.write(keys.offered, KEYRING, clock.now()) for db in servers for _ in range(5)]
    assert len({offered.id for offered in await asyncio.gather(*offers)}) == 1
    for db in servers:
        await db.close()
    with transaction(peopled) as c:
        assert len(all_of(c)) == 1


async def test_a_new_key_is_offered_from_then_on_even_within_a_second(here: Porch, ana: Person) -> None:
    seen = [(await ana.gets("/api/push/key"))["key"]]
    for _ in range(3):
        made = await here.db.write(keys.change, KEYRING, clock.now())
        seen.append((await ana.gets("/api/push/key"))["key"])
        assert seen[-1] == made.public
    assert len({*seen}) == 4


async def test_the_first_key_may_come_from_a_change(here: Porch, ana: Person) -> None:
    made = await here.db.write(keys.change, KEYRING, clock.now())
    assert await ana.gets("/api/push/key") == {"key": made.public}


async def test_a_device_keeps_its_key_and_a_key_stays_while_a_device_has_it(here: Porch, ana: Person) -> None:
    def in_use(c: Connection) -> list[str]:
        return list(c.execute(select(SUBSCRIPTION.c.key)).scalars())

    old = await here.db.write(keys.offered, KEYRING, clock.now())
    browser = Browser()
    well(await ana.asks("PUT", "/api/push/subscriptions", browser.subscription()))
    unused = await here.db.write(keys.change, KEYRING, clock.now())
    new = await here.db.write(keys.change, KEYRING, clock.now())
    well(await ana.asks("PUT", "/api/push/subscriptions", browser.subscription()))
    assert await here.db.read(in_use) == [old.id]
    await here.db.write(keys.sweep)
    assert await here.db.read(all_of) == [old.id, new.id]
    assert unused.id not in (old.id, new.id)
    well(await ana.asks("PUT", "/api/push/subscriptions", Browser().subscription()))
    assert await here.db.read(in_use) == [new.id]
    await here.db.write(keys.sweep)
    assert await here.db.read(all_of) == [new.id]
    await here.db.write(lambda c: c.execute(delete(SUBSCRIPTION)).rowcount)
    await here.db.write(keys.sweep)
    assert await here.db.read(all_of) == [new.id]


async def test_where_there_is_no_key_there_is_nothing_to_sweep(here: Porch) -> None:
    await here.db.write(keys.sweep)
    assert await here.db.read(all_of) == []
