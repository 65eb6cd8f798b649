"""A house that was away: every call is sent once or noted as missed, whatever the outage (G21 of the rule book)."""

import asyncio
from collections import Counter
from datetime import UTC, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from app import clock
from app.database.alone import transaction
from app.reminders.occurrence import OCCURRENCE
from tests.cast import Person, well
from tests.reminders.crowd import gather
from tests.reminders.evening import Evening, at, calls
from tests.reminders.town import Town

GRACE = timedelta(hours=3)
BERLIN = ZoneInfo("Europe/Berlin")
KNOCK = time(21, 30)
"""On Berlin's clocks, which change meanwhile."""


def nights(due: datetime, back: datetime) -> list[datetime]:
    """When calls were due from `due` until `back`."""
    return [due + timedelta(days=n) for n in range(4) if due + timedelta(days=n) <= back]


def over(chance: Random, due: datetime) -> datetime:
    """When a house is back that was away at `due`: within five hours, or within three days."""
    return due + timedelta(minutes=chance.choice([chance.randint(0, 300), chance.randint(0, 3 * 24 * 60)]))


def right(due: datetime, back: datetime, sent: int, states: dict[str, str]) -> str:
    """Assert what one outage must have come to: the newest call was `sent` if it was in time, all others were missed.
    What became of the newest.
    """
    *others, newest = nights(due, back)
    expected = "sent" if back < newest.astimezone(UTC) + GRACE else "missed"
    assert sent == (expected == "sent"), back
    assert states[newest.date().isoformat()] == expected, back
    assert {states[each.date().isoformat()] for each in others} <= {"missed"}, back
    return expected


async def outages(evening: Evening, ana: Person, seed: int, count: int) -> None:
    """`count` outages of a minute to three days, each over a time that was due."""
    chance = Random(seed)
    await evening.reaches(ana)
    now = at("2026-11-22T19:00Z")
    newest = Counter[str]()
    for _ in range(count):
        evening.clock.strike(now)
        await evening.sets(ana, weekdays=[1, 2, 3, 4, 5, 6, 7])
        due = datetime.combine(now.date(), KNOCK, BERLIN)
        back = over(chance, due)
        sent = await evening.comes(back.isoformat())
        newest[right(due, back, len(sent), {night: state for _, night, state in await calls(ana)})] += 1
        now = (back + timedelta(days=1)).replace(hour=19, minute=0)
    print(f"seed {seed}: {count} outages; the newest call of each: {dict(newest)}")


@pytest.mark.parametrize("seed", range(4))
async def test_every_call_is_sent_once_or_noted_as_missed(evening: Evening, ana: Person, seed: int) -> None:
    """The quick one: in one process, by the clock of the tests."""
    await outages(evening, ana, seed, 50)  # half a year each: a session does not outlive much more


@pytest.mark.parametrize("seed", range(2))
async def test_no_two_calls_of_a_night_come_at_once(evening: Evening, ana: Person, seed: int) -> None:
    """Nights with a second call and "in an hour", in a house that is away for some of their minutes."""
    chance = Random(seed)
    await evening.reaches(ana)
    came = Counter[str]()
    for night in (at("2026-11-22T20:00Z") + timedelta(days=n) for n in range(40)):
        evening.clock.strike(night)
        await evening.sets(ana, second_after=chance.choice([15, 60, 90]), quiet_from=chance.choice([None, "23:30"]))
        snoozed = {chance.randint(0, 150) for _ in range(chance.randint(0, 2))}
        for minute in range(240):
            now = night + timedelta(minutes=minute, seconds=40)
            if minute in snoozed:
                evening.clock.strike(now)
                later = {"night": night.date().isoformat(), "minutes": chance.choice([15, 60])}
                well(await ana.asks("POST", "/api/reminder/later", later))
            if chance.random() < 0.05:
                told = await evening.comes((now + timedelta(seconds=10)).isoformat())
                assert len(told) <= 1, now
                came.update(evening.reads(each)["data"]["call"] for each in told)
    assert {*came} == {"evening", "second", "later"}
    print(f"seed {seed}: {dict(came)}")


@pytest.mark.parametrize("count", [4, pytest.param(200, marks=pytest.mark.long)])
async def test_so_it_is_when_a_house_that_does_not_run_ticks_once_it_is_back(town: Town, count: int) -> None:
    """`python3 -m app tick --at` in a program of its own, when the outage is over; no clock is anything but true."""
    chance = Random(count)
    house, far = town.house(), town.far_ends[0]
    due = datetime.combine(clock.now() + timedelta(days=1), KNOCK, BERLIN)
    gather(town.database, town.ring, [far], 1, due.astimezone(UTC))
    newest, states = Counter[str](), dict[str, str]()
    for _ in range(count):
        back, before = over(chance, due), len(far.received)
        await asyncio.to_thread(house.run, "tick", "--at", back.astimezone(UTC).isoformat())
        with transaction(town.database) as c:
            states = {row.night: row.state for row in c.execute(select(OCCURRENCE))}
        newest[right(due, back, len(far.received) - before, states)] += 1
        due = max(nights(due, back)) + timedelta(days=1)
    print(f"seed {count}: {count} outages, {len(states)} calls; the newest call of each: {dict(newest)}")
