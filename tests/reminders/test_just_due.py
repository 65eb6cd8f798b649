"""A reminder that is set anew in the seconds in which its call is due and no tick has come: the call comes."""

from typing import Any

import pytest

from tests.cast import Person
from tests.reminders.evening import DAY, Evening, at, calls
from tests.reminders.test_changing import NOT_ON_SUNDAYS

MONDAY = "2026-11-23"


async def just_due(evening: Evening, ana: Person, **changed: Any) -> int:
    """Her reminder is `changed` five seconds after half past nine on DAY; how many messages the tick then sends."""
    evening.clock.strike(at("20:30:05"))
    await evening.sets(ana, **changed)
    return len(await evening.comes("20:30:20"))


@pytest.mark.parametrize(
    "changed",
    [
        {"weekdays": [2, 3, 4, 5, 6, 7]},
        {"zone": "Europe/Paris"},
        {"zone": "America/New_York"},
        {"zone": "Pacific/Auckland"},
        {"paused_until": DAY},
        {"quiet_from": "23:00"},
    ],
    ids=lambda changed: "-".join(map(str, changed.values())),
)
async def test_what_leaves_tonight_as_it_was_loses_no_call(
    reached: Evening, ana: Person, changed: dict[str, Any]
) -> None:
    assert await just_due(reached, ana, **changed) == 1
    assert await calls(ana) == [("evening", DAY, "sent")]


async def test_nor_does_another_name_of_the_same_zone(reached: Evening, ana: Person) -> None:
    await reached.sets(ana, wall_time="22:30", zone="Europe/Kiev")
    assert await just_due(reached, ana, wall_time="22:30", zone="Europe/Kyiv") == 1


async def test_nor_do_nights_that_end_at_another_hour(reached: Evening, ana: Person) -> None:
    await ana.keeps("preferences", day_start="05:00", theme="system", look_back=True)
    assert await just_due(reached, ana) == 1


async def test_the_next_call_is_that_of_the_new_setting(reached: Evening, ana: Person) -> None:
    assert await just_due(reached, ana, zone="America/New_York", weekdays=[3, 7]) == 1
    assert (await ana.gets("/api/reminder"))["next_at"] == "2026-11-26T02:30:00Z"


@pytest.mark.parametrize(
    "changed",
    [{"enabled": False}, {"weekdays": NOT_ON_SUNDAYS}, {"paused_until": MONDAY}],
    ids=["switched off", "not on Sundays", "paused"],
)
async def test_a_night_that_is_taken_out_just_then_has_no_call(
    reached: Evening, ana: Person, changed: dict[str, Any]
) -> None:
    assert await just_due(reached, ana, **changed) == 0
    assert await calls(ana) == []


async def test_of_the_nights_of_an_outage_only_that_which_is_taken_out_has_none(reached: Evening, ana: Person) -> None:
    """The house is back on Tuesday night, and no tick has come."""
    reached.clock.strike(at("2026-11-24T20:31Z"))
    await reached.sets(ana, weekdays=NOT_ON_SUNDAYS)
    assert len(await reached.comes("2026-11-24T20:31:20Z")) == 1
    assert await calls(ana) == [("evening", "2026-11-24", "sent"), ("evening", MONDAY, "missed")]
