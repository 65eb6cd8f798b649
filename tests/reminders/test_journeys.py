"""Journeys by the requests that a page makes, with a clock of the server's that is set back now and then (G22)."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from random import Random
from zoneinfo import available_timezones

import pytest

from tests.reminders.evening import Evening, at
from tests.reminders.test_wrong_clock import stands

LEGS = 8
SEED = 22
HALF_A_DAY = 12 * 60 * 60
MINUTE = timedelta(minutes=1)
ZONES = sorted(available_timezones())


@dataclass
class Knock:
    """`passed` are the seconds that had truly gone by. `taken_back`: the clock was set to before it, which is to say
    that it never was; the house may knock once more in its time.
    """

    at: datetime
    night: str
    passed: float
    taken_back: bool = False


@dataclass
class Traveller:
    """Somebody who knows of every knock what night it was for."""

    evening: Evening
    name: str
    chance: Random

    async def travels(self) -> list[Knock]:
        """Stay in some zone or other for hours or days, eight times; every knock on the way."""
        clock = self.evening.clock
        person = await self.evening.here.newcomer(self.name)
        await self.evening.reaches(person, self.name)
        wall_time = f"{self.chance.randrange(24):02}:{self.chance.randrange(60):02}"
        found: list[Knock] = []
        for _ in range(LEGS):
            await self.evening.sets(person, wall_time=wall_time, zone=self.chance.choice(ZONES))
            left = timedelta(hours=self.chance.randint(1, 60))
            while left:
                next_at = datetime.fromisoformat((await person.gets("/api/reminder"))["next_at"])
                passes = min(left, max(next_at - clock.now(), MINUTE))
                left -= passes
                clock.pass_by(passes)
                found += await self.looks()
                if self.chance.random() < 0.1:
                    clock.strike(clock.now() - self.chance.choice((MINUTE, self.chance.randint(2, 180) * MINUTE)))
                    for knock in found:
                        knock.taken_back |= knock.at > clock.now() + MINUTE
                    found += await self.looks()
        await self.evening.sets(person, enabled=False)
        return found

    async def looks(self) -> list[Knock]:
        """Let the house tick; what has come since."""
        clock, before = self.evening.clock, len(self.evening.far.received)
        await stands(self.evening, clock.now().isoformat())
        read = [self.evening.reads(received, self.name) for received in self.evening.far.received[before:]]
        return [Knock(clock.now(), each["data"]["night"], clock.elapsed()) for each in read]


@pytest.mark.parametrize("count", [8, pytest.param(50, marks=pytest.mark.long)])
async def test_no_night_is_knocked_for_twice_nor_anybody_within_twelve_hours(evening: Evening, count: int) -> None:
    chance = Random(SEED)
    evening.clock.strike(at("12:00"))
    told = Counter[str]()
    for number in range(count):
        found = await Traveller(evening, f"traveller-{number}", chance).travels()
        stay = [knock for knock in found if not knock.taken_back]
        assert len({knock.night for knock in stay}) == len(stay), (SEED, number, found)
        gaps = [later.passed - earlier.passed for earlier, later in pairwise(stay)]
        assert min(gaps, default=HALF_A_DAY) >= HALF_A_DAY, (SEED, number, found)
        told.update(knocks=len(found), taken_back=len(found) - len(stay))
    print(f"seed {SEED}: {count} journeys, {dict(told)}; of the others none is double and none within twelve hours")
    assert told["taken_back"] > 0
