"""A message that is on its way when its person changes their mind."""

from collections import Counter
from datetime import timedelta
from typing import Any

import pytest

from app.push.outbox import Held
from app.push.outcome import Outcome, Verdict
from app.reminders.taking import settle, take
from app.reminders.tick import tick
from tests.cast import Person, well
from tests.porch import KEYRING
from tests.reminders.evening import Evening, at, calls

GRACE = timedelta(hours=3)


async def is_taken(evening: Evening) -> Held:
    """It is time: a server has taken the message, and is about to send it."""
    state = evening.here.app.state
    evening.clock.strike(at("20:30"))
    await state.db.write(tick, KEYRING, state.settings.address, GRACE, at("20:30"))
    held: Held
    (held,) = await state.db.write(take, KEYRING, at("20:30"), at("20:30"), 10, 10, Counter())
    return held


async def is_sent(evening: Evening, held: Held) -> int:
    """That server goes on; how many messages have reached the push service."""
    await evening.here.app.state.knocker.dispatcher.drain([held])
    return len(evening.far.received)


async def test_what_nobody_took_back_is_sent(reached: Evening) -> None:
    assert await is_sent(reached, await is_taken(reached)) == 1


async def test_signing_out_takes_back_what_was_about_to_be_sent(reached: Evening, ana: Person) -> None:
    held = await is_taken(reached)
    well(await ana.asks("DELETE", "/api/session"))
    assert await is_sent(reached, held) == 0


@pytest.mark.parametrize("changed", [{"enabled": False}, {"paused_until": "2026-12-24"}, {"wall_time": "22:00"}])
async def test_so_does_a_reminder_that_is_switched_off(reached: Evening, ana: Person, changed: dict[str, Any]) -> None:
    held = await is_taken(reached)
    before = (await ana.gets("/api/push/subscriptions"))["items"]
    await reached.sets(ana, **changed)
    assert await is_sent(reached, held) == 0
    assert (await ana.gets("/api/push/subscriptions"))["items"] == before


async def test_what_was_called_off_under_way_is_not_tried_again(reached: Evening, ana: Person) -> None:
    held = await is_taken(reached)
    await reached.sets(ana, enabled=False)
    await reached.here.db.write(settle, [(held, Outcome(Verdict.BUSY, 503))], at("20:30:05"), 0.5)
    assert await reached.comes("20:45") == []


async def test_what_was_called_off_too_late_has_been_sent_all_the_same(reached: Evening, ana: Person) -> None:
    held = await is_taken(reached)
    await reached.sets(ana, enabled=False)
    await reached.here.db.write(settle, [(held, Outcome(Verdict.ACCEPTED, 201))], at("20:30:05"), 0.5)
    assert [state for _, _, state in await calls(ana)] == ["sent"]
