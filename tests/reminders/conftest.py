"""A house at noon of a Sunday, with a push service of which it knows."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.cast import Person
from tests.clock import Clock
from tests.porch import porch
from tests.push.far_end import FarEnd
from tests.reminders.evening import Evening, at
from tests.templates import Templates


@pytest.fixture
async def far() -> AsyncIterator[FarEnd]:
    async with FarEnd().open() as opened:
        yield opened


@pytest.fixture
async def evening(
    peopled: str, templates: Templates, tmp_path: Path, far: FarEnd, clock: Clock
) -> AsyncIterator[Evening]:
    clock.strike(at("12:00"))
    async with porch(peopled, tmp_path, templates.guests, push_origins=far.origin, tick_seconds=60) as here:
        yield Evening(here, far, clock)


@pytest.fixture
def ana(evening: Evening) -> Person:
    return evening.here.signed_in("Ana")


@pytest.fixture
def ben(evening: Evening) -> Person:
    return evening.here.signed_in("Ben")


@pytest.fixture
def cleo(evening: Evening) -> Person:
    return evening.here.signed_in("Cleo")


@pytest.fixture
async def reached(evening: Evening, ana: Person) -> Evening:
    """Ana's reminder is on, and her phone can be reached."""
    await evening.reaches(ana)
    await evening.sets(ana)
    return evening
