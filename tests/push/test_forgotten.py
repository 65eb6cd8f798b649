"""Which devices are forgotten, because nothing has reached them for long."""

from datetime import datetime, timedelta

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app import clock as house_clock
from app.database import Connection
from app.ops.sweeping import sweep
from app.push import outbox, subscribing
from app.push.outcome import Outcome
from tests.cast import Person, new_id
from tests.clock import Clock
from tests.porch import Porch
from tests.push.browser import Browser
from tests.push.outgoing import message
from tests.push.test_settling import ACCEPTED, UNREACHABLE
from tests.push.test_subscribing import devices, subscribe

KEY = AESGCM(bytes(32))


async def sent(here: Porch, person: Person, outcome: Outcome) -> None:
    """An evening's message to the person's device, and what became of it."""
    await here.db.write(told, person.id, outcome, house_clock.now())


def told(c: Connection, owner: str, outcome: Outcome, at: datetime) -> None:
    (target,) = subscribing.targets(c, [owner])[owner]
    id = new_id()
    row = outbox.packed(KEY, target, f"evening/{id[:8]}", id, message(), at, at + timedelta(hours=3))
    outbox.settle(c, [(outbox.hold(c, row, at), outcome._replace(sent_at=at))], at, 0.5)


async def test_a_device_that_nothing_has_reached_for_thirty_days_is_forgotten(
    clock: Clock, here: Porch, ana: Person, ben: Person
) -> None:
    for person in (ana, ben):
        await subscribe(person, Browser())
    for day in range(31):
        clock.pass_by(timedelta(days=1))
        await sent(here, ana, UNREACHABLE)
        await sent(here, ben, UNREACHABLE if day % 20 else ACCEPTED)
        await here.db.write(sweep, clock.now())
        assert len(await devices(ana)) == (day < 30)
    assert len(await devices(ben)) == 1


async def test_one_bad_evening_after_a_month_without_a_message_costs_nobody_their_device(
    clock: Clock, here: Porch, ana: Person, ben: Person
) -> None:
    """Ana writes before her knock, every night; the push service is away on the first evening that she does not, or
    was on the last one.
    """
    for person, outcome in ((ana, ACCEPTED), (ben, UNREACHABLE)):
        await subscribe(person, Browser())
        clock.pass_by(timedelta(hours=1))
        await sent(here, person, outcome)
    clock.pass_by(timedelta(days=31))
    await sent(here, ana, UNREACHABLE)
    await here.db.write(sweep, clock.now())
    assert (len(await devices(ana)), len(await devices(ben))) == (1, 1)
