"""The clock's reading of nights, held to the vectors that the device is held to."""

import sys
import time as machine
from datetime import UTC, date, datetime, time

import pytest

from app import clock
from tests.vectors import Json, read


def test_now_is_in_utc_and_whole_seconds() -> None:
    now = clock.now()
    assert now.tzinfo is UTC
    assert now.microsecond == 0


def test_the_latest_day_is_that_of_kiribati() -> None:
    assert clock.latest_day(datetime(2026, 11, 22, 9, 59, 59, tzinfo=UTC)) == date(2026, 11, 22)
    assert clock.latest_day(datetime(2026, 11, 22, 10, tzinfo=UTC)) == date(2026, 11, 23)


@pytest.mark.parametrize("case", read("nights"), ids=lambda case: case["name"])
def test_an_instant_belongs_to_the_same_night_as_on_the_device(case: Json) -> None:
    at = datetime.fromisoformat(case["instant"])
    night = clock.night(at, case["zone"], time.fromisoformat(case["day_start"]))
    assert night.isoformat() == case["night"]


def test_time_goes_by_while_the_machine_sleeps() -> None:
    """No test can put a machine to sleep: which of its clocks is read is all that can be seen."""
    which = machine.CLOCK_BOOTTIME if sys.platform == "linux" else machine.CLOCK_MONOTONIC
    assert which == clock.UNSLEEPING
    assert machine.clock_gettime(which) <= clock.elapsed() <= machine.clock_gettime(which)
