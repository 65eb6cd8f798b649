"""A push key is changed while many devices have the one before: not one of them is lost (G27 of the rule book)."""

from collections import Counter

import pytest
from py_vapid import Vapid02
from sqlalchemy import select

from app import clock
from app.database import Connection
from app.push import keys
from app.push.key import PUSH_KEY
from app.push.subscription import SUBSCRIPTION
from tests.cast import Person, well
from tests.porch import KEYRING
from tests.push.browser import Browser
from tests.push.far_end import Received, Reply
from tests.reminders.evening import Evening

DEVICES = 20


class Service:
    """A push service as strict as the real ones: an address takes what is signed with the key it was made with."""

    def __init__(self, evening: Evening) -> None:
        self.evening = evening
        self.bound: dict[str, str] = {}
        evening.far.answer = self.answer

    def answer(self, received: Received) -> Reply:
        token = received.headers["authorization"]
        known = token.endswith(f"k={self.bound[received.line.split()[1]]}")
        return Reply(201 if known and Vapid02.verify(token.replace(", ", ",")) else 403)

    async def opens(self, person: Person) -> None:
        """Their page is opened: a device with another key than the one that is offered gets an address anew."""
        offered = (await person.gets("/api/push/key"))["key"]
        path = f"/{person.id}/{len(self.bound)}"
        self.bound[path] = offered
        browser = Browser(f"{self.evening.far.origin}{path}")
        well(await person.asks("PUT", "/api/push/subscriptions", browser.subscription()))

    async def reaches(self, people: list[Person]) -> Counter[str]:
        """Send one to each; how many came to what."""
        outcomes = Counter[str]()
        for person in people:
            (device,) = (await person.gets("/api/push/subscriptions"))["items"]
            tried = well(await person.asks("POST", "/api/reminder/trial", {"subscription": device["id"]}))
            outcomes[tried["outcome"]] += 1
        return outcomes


def bound(c: Connection) -> Counter[str | None]:
    """How many subscriptions have which public key; None for one whose key the house has no more."""
    joined = select(PUSH_KEY.c.public).select_from(
        SUBSCRIPTION.outerjoin(PUSH_KEY, PUSH_KEY.c.id == SUBSCRIPTION.c.key)
    )
    return Counter(c.execute(joined).scalars())


@pytest.fixture
def service(evening: Evening) -> Service:
    return Service(evening)


async def test_of_all_devices_each_has_the_new_key_or_the_one_before_and_is_reached(
    evening: Evening, service: Service
) -> None:
    db = evening.here.db
    people = [await evening.here.newcomer(f"Person {number}") for number in range(DEVICES)]
    old = (await people[0].gets("/api/push/key"))["key"]
    for person in people:
        await service.opens(person)
    new = (await db.write(keys.change, KEYRING, clock.now())).public
    told = {"changed": (await db.read(bound), await service.reaches(people))}
    for person in people[1:]:
        await service.opens(person)
    await db.write(keys.sweep)
    told["all but one opened"] = await db.read(bound), await service.reaches(people)
    await service.opens(people[0])
    await db.write(keys.sweep)
    told["all opened"] = await db.read(bound), await service.reaches(people)
    assert told == {
        "changed": ({old: DEVICES}, {"accepted": DEVICES}),
        "all but one opened": ({old: 1, new: DEVICES - 1}, {"accepted": DEVICES}),
        "all opened": ({new: DEVICES}, {"accepted": DEVICES}),
    }
    for when, (having, outcomes) in told.items():
        print(f"{when}: old key {having[old]}, new key {having[new]}, none {having[None]}; {dict(outcomes)}")
