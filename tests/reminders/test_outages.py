"""A house that was away: every call is sent once or noted as missed, whatever the outage (G21 of the rule book)."""

from datetime import UTC, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest

from tests.cast import Person
from tests.reminders.evening import Evening, at, calls

GRACE = timedelta(hours=3)
BERLIN = ZoneInfo("Europe/Berlin")
KNOCK = time(21, 30)
"""On Berlin's clocks, which change meanwhile."""


async def outages(evening: Evening, ana: Person, seed: int, count: int) -> None:
    """`count` outages of a minute to three days, each over a time that was due."""
    chance = Random(seed)
    await evening.reaches(ana)
    now = at("2026-11-22T19:00Z")
    for _ in range(count):
        evening.clock.strike(now)
        await evening.sets(ana, weekdays=[1, 2, 3, 4, 5, 6, 7])
        due = datetime.combine(now.date(), KNOCK, BERLIN)
        back = due + timedelta(minutes=chance.choice([chance.randint(0, 300), chance.randint(0, 3 * 24 * 60)]))
        sent = await evening.comes(back.isoformat())
        newest = max(nights(due, back))
        in_time = back < newest.astimezone(UTC) + GRACE
        assert len(sent) == in_time, f"seed {seed}, back at {back}"
        states = {night: state for _, night, state in await calls(ana)}
        for each in nights(due, back):
            expected = "sent" if each == newest and in_time else "missed"
            assert states[each.date().isoformat()] == expected, f"seed {seed}, back at {back}, {each}"
        now = (back + timedelta(days=1)).replace(hour=19, minute=0)


def nights(due: datetime, back: datetime) -> list[datetime]:
    """When calls were due from `due` until `back`."""
    return [due + timedelta(days=n) for n in range(4) if due + timedelta(days=n) <= back]


@pytest.mark.parametrize("seed", range(4))
async def test_every_call_is_sent_once_or_noted_as_missed(evening: Evening, ana: Person, seed: int) -> None:
    await outages(evening, ana, seed, 50)  # half a year each: a session does not outlive much more
