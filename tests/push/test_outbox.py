"""What is taken out of the outbox: a push service has so many places, whatever its hosts are called."""

from collections import Counter
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app import clock as house_clock
from app.database import Connection
from app.push import outbox, subscribing
from tests.cast import Person, new_id
from tests.clock import Clock
from tests.porch import Porch
from tests.push.browser import Browser
from tests.push.outgoing import message
from tests.push.test_subscribing import another_device, subscribe

PLACES = 3
KEY = AESGCM(bytes(32))
NAMED = "http://127.0.0.1:7001"
OTHER = "https://fcm.googleapis.com"


def fill(c: Connection, owner: str) -> None:
    """Two messages for each device, OTHER's last."""
    now = house_clock.now()
    for target in subscribing.targets(c, [owner])[owner]:
        at = now - timedelta(minutes=1 if target.origin == OTHER else 2)
        for _ in range(2):
            id = new_id()
            outbox.put(c, [outbox.packed(KEY, target, f"trial/{id}", id, message(), at, now + timedelta(hours=1))])


@pytest.mark.parametrize(
    ("service", "origins"),
    [
        ("notify.windows.com", [f"https://{host}notify.windows.com" for host in ("", "a.", "b.")]),
        (NAMED, [NAMED, NAMED]),
    ],
)
async def test_the_hosts_of_one_push_service_share_its_places(
    clock: Clock, here: Porch, ana: Person, service: str, origins: list[str]
) -> None:
    here.app.state.sender.gate._named |= {NAMED}
    for origin in (*origins, OTHER):
        await subscribe(await another_device(here, "Ana"), Browser(f"{origin}/{new_id()}"))
    await here.db.write(fill, ana.id)
    under_way: Counter[str] = Counter()
    rounds = []
    for _ in range(2):
        held = await here.db.write(outbox.take, clock.now(), clock.now(), PLACES + 1, PLACES, under_way)
        under_way.update(each.vendor for each in held)
        rounds.append({each.vendor for each in held})
    assert rounds == [{service}, {"fcm.googleapis.com"}]
    assert under_way == {service: PLACES, "fcm.googleapis.com": 2}
