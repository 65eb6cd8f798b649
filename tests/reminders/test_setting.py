"""Setting the reminder: what is refused, what is kept, and when its next call is reckoned anew."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import update

from app import clock as house_clock
from app.database import Connection
from app.reminders import reckoning
from app.reminders.reminder import REMINDER
from tests.cast import Person, problem, well
from tests.journal.stored import everything
from tests.reminders.evening import ALWAYS, Evening, at, calls


async def test_before_it_is_set_it_is_off_at_half_past_nine_where_the_person_lives(ana: Person) -> None:
    assert await ana.gets("/api/reminder") == ALWAYS | {
        "zone_follows": True,
        "enabled": False,
        "second_after": None,
        "quiet_from": None,
        "words": None,
        "weekly": True,
        "next_at": None,
    }


async def test_it_comes_back_as_it_was_set_with_its_next_call(evening: Evening, ana: Person) -> None:
    chosen = {"weekdays": [5, 7], "zone": "America/New_York", "zone_follows": True, "second_after": 30}
    answer = await evening.sets(ana, quiet_from="23:00", words="Tea", **chosen)
    assert answer == await ana.gets("/api/reminder")
    assert answer == answer | chosen | {"quiet_from": "23:00", "words": "Tea", "next_at": "2026-11-23T02:30:00Z"}


@pytest.mark.parametrize(
    ("changed", "code", "field"),
    [
        ({"wall_time": "24:00"}, "time_impossible", "wall_time"),
        ({"wall_time": "9:30"}, "time_impossible", "wall_time"),
        ({"weekdays": [0]}, "value_invalid", "weekdays.0"),
        ({"weekdays": [1, 1]}, "value_invalid", "weekdays"),
        ({"zone": "Mars/Olympus"}, "zone_unknown", "zone"),
        ({"paused_until": "2026-02-30"}, "day_impossible", "paused_until"),
        ({"second_after": 5}, "value_invalid", "second_after"),
        ({"quiet_from": "late"}, "time_impossible", "quiet_from"),
        ({"words": ""}, "text_empty", "words"),
        ({"words": "a" * 121}, "text_too_long", "words"),
        ({"words": "a\x00"}, "text_nul", "words"),
        ({"surprise": 1}, "field_unknown", "body"),
    ],
)
async def test_what_cannot_be_is_refused(ana: Person, changed: dict[str, Any], code: str, field: str) -> None:
    assert problem(await ana.asks("PUT", "/api/reminder", ALWAYS | changed)) == (422, code, field)


async def test_own_words_do_not_lie_open_in_the_database(evening: Evening, ana: Person) -> None:
    await evening.sets(ana, words="quince jam for Porto")
    stored = everything(evening.here.settings.database)
    assert b"quince" not in stored
    assert b"Europe/Berlin" in stored  # a zone is plain, and the proof that this test can see


async def test_a_new_time_can_be_sooner_than_twelve_hours_but_not_of_the_same_night(
    evening: Evening, ana: Person
) -> None:
    await evening.sets(ana)
    await evening.comes("20:30")
    assert (await evening.sets(ana, wall_time="23:00"))["next_at"] == "2026-11-23T22:00:00Z"
    assert (await evening.sets(ana, wall_time="07:00"))["next_at"] == "2026-11-23T06:00:00Z"


async def test_a_journey_moves_the_next_call(evening: Evening, ana: Person) -> None:
    await evening.sets(ana)
    await evening.comes("20:30")
    moved = await evening.sets(ana, zone="Pacific/Auckland")
    assert moved["next_at"] == "2026-11-23T08:30:00Z"
    assert (await evening.sets(ana, zone="Pacific/Kiritimati"))["next_at"] == "2026-11-24T07:30:00Z"


async def test_another_release_of_the_time_zones_moves_what_was_derived_from_the_one_before(
    evening: Evening, ana: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    await evening.sets(ana)
    db, now = evening.here.db, house_clock.now()

    def as_derived_by_another(c: Connection) -> None:
        c.execute(update(REMINDER).values(tz="1999a", next_at=at("19:30"), next_night="2026-11-22"))

    await db.write(as_derived_by_another)
    (owner,) = await db.read(reckoning.doubtful, "", now)
    await db.write(reckoning.again, [owner], now)
    assert await db.read(reckoning.doubtful, "", now) == []
    assert (await ana.gets("/api/reminder"))["next_at"] == "2026-11-22T20:30:00Z"


async def test_what_became_of_calls_is_forgotten_after_sixty_days(evening: Evening, ana: Person) -> None:
    await evening.sets(ana)
    await evening.comes("20:30")
    await evening.sets(ana, enabled=False)
    assert len(await calls(ana)) == 1
    from app.ops.sweeping import sweep

    await evening.here.db.write(sweep, at("2027-01-22T00:00Z"))
    assert await calls(ana) == []


async def test_nobody_sees_the_reminder_of_another(evening: Evening, ana: Person, cleo: Person) -> None:
    await evening.sets(ana, words="Tea")
    assert (await cleo.gets("/api/reminder"))["words"] is None
    well(await cleo.asks("PUT", "/api/reminder", ALWAYS | {"enabled": False}))
    assert (await ana.gets("/api/reminder"))["enabled"] is True


async def test_saving_it_in_the_seconds_between_due_and_tick_loses_no_call(evening: Evening, ana: Person) -> None:
    await evening.reaches(ana)
    await evening.sets(ana)
    evening.clock.strike(at("20:30:05"))
    await evening.sets(ana, words="Tea")
    assert len(await evening.comes("20:30:20")) == 1


async def test_another_time_set_just_then_is_the_one_that_counts(evening: Evening, ana: Person) -> None:
    await evening.reaches(ana)
    await evening.sets(ana)
    evening.clock.strike(at("20:30:05"))
    await evening.sets(ana, wall_time="22:00")
    assert await evening.comes("20:30:20") == []
    assert len(await evening.comes("21:00")) == 1


async def test_two_tabs_may_set_it_at_once(evening: Evening, ana: Person) -> None:
    answers = await asyncio.gather(*(ana.asks("PUT", "/api/reminder", ALWAYS) for _ in range(5)))
    assert {answer.status_code for answer in answers} == {200}


@pytest.mark.parametrize("day", ["9999-12-31", "2029-01-01"])
async def test_a_pause_is_two_years_at_most(ana: Person, day: str) -> None:
    answer = await ana.asks("PUT", "/api/reminder", ALWAYS | {"paused_until": day})
    assert problem(answer) == (422, "day_impossible", "paused_until")
    assert problem(await ana.asks("POST", "/api/reminder/later", {"night": day}))[:2] == (422, "day_impossible")
