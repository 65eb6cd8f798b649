"""A clock of the machine that stood ahead for a while and was set back: no evening is lost to it."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from app.reminders import reckoning
from tests.cast import Person, well
from tests.reminders.evening import DAY, Evening, at, calls

NIGHTS = [f"2026-11-{day}" for day in range(22, 29)]


async def stands(evening: Evening, time: str) -> None:
    """A tick finds the clock at `time`, and whatever it derives anew is derived."""
    await evening.comes(time)
    await asyncio.gather(*evening.here.app.state.knocker.reckonings)


async def knocks(evening: Evening, night: str) -> int:
    return len(await evening.comes(f"{night}T20:30Z"))


@pytest.mark.parametrize("ahead", ["2026-11-22T22:00Z", "2026-11-27T20:40Z", "2026-11-28T12:00Z", "2027-06-01T20:30Z"])
async def test_of_a_clock_that_stood_ahead_for_one_tick_no_evening_is_lost(reached: Evening, ahead: str) -> None:
    await stands(reached, ahead)
    await stands(reached, "19:00")
    assert [await knocks(reached, night) for night in NIGHTS] == [1] * len(NIGHTS)


async def test_nor_is_one_whose_time_had_come_meanwhile(reached: Evening, ana: Person) -> None:
    await stands(reached, "2026-11-27T12:00Z")
    await stands(reached, "20:45")
    assert len(await reached.comes("20:46")) == 1
    assert await calls(ana) == [("evening", DAY, "sent")]
    assert [await knocks(reached, night) for night in NIGHTS[1:]] == [1] * 6


@pytest.mark.parametrize("changed", [{"words": "Tea"}, {"wall_time": "21:00"}], ids=["words", "the time"])
async def test_whoever_saves_it_before_the_next_tick_is_knocked_for(
    reached: Evening, ana: Person, changed: dict[str, Any]
) -> None:
    await stands(reached, "2027-06-01T20:30Z")
    reached.clock.strike(at("19:00"))
    await reached.sets(ana, **changed)
    assert len(await reached.comes("20:30")) == 1


@pytest.mark.parametrize("ahead", ["2026-11-27T12:00Z", "2026-12-24T12:00Z"])
@pytest.mark.parametrize("paused_until", [None, "2026-10-01"], ids=["", "after a pause long over"])
async def test_what_was_saved_while_it_stood_ahead_is_derived_anew(
    reached: Evening, ana: Person, ahead: str, paused_until: str | None
) -> None:
    reached.clock.strike(at(ahead))
    await reached.sets(ana, paused_until=paused_until)
    await stands(reached, ahead)
    await stands(reached, "19:00")
    assert await knocks(reached, DAY) == 1


async def test_a_pause_goes_on_and_so_do_calls_that_wait(reached: Evening, ana: Person, ben: Person) -> None:
    await reached.reaches(ben, "bens")
    await reached.sets(ben, paused_until="2027-02-01")
    await stands(reached, "20:30")
    well(await ana.asks("POST", "/api/reminder/later", {"night": DAY, "minutes": 60}))
    await reached.sets(ana, second_after=90)
    await stands(reached, "2026-11-27T12:00Z")
    await stands(reached, "20:45")
    assert [len(await reached.comes(time)) for time in ("21:29", "21:30", "22:00")] == [0, 1, 1]
    assert (await ben.gets("/api/reminder"))["next_at"] == "2027-02-01T20:30:00Z"


async def test_what_was_sent_before_is_not_sent_again(reached: Evening, ana: Person) -> None:
    await stands(reached, "20:30")
    await stands(reached, "2026-11-27T12:00Z")
    await stands(reached, "20:45")
    assert await reached.comes("20:46") == []
    assert await knocks(reached, "2026-11-23") == 1


async def test_a_second_after_its_time_by_the_clock_of_another_server_is_no_wrong_clock(
    reached: Evening, ana: Person
) -> None:
    await reached.comes("20:30")
    await reached.here.db.write(reckoning.again, [ana.id], at("20:29:40"))
    assert await reached.comes("20:30:20") == []
    assert await calls(ana) == [("evening", DAY, "sent")]


async def test_a_machine_that_slept_has_not_had_its_clock_set(
    reached: Evening, caplog: pytest.LogCaptureFixture
) -> None:
    knocker = reached.here.app.state.knocker
    await knocker.tick()
    caplog.clear()
    reached.clock.pass_by(timedelta(hours=8))
    await knocker.tick()
    assert "was set" not in caplog.text
    await stands(reached, "21:00")
    assert "was set" in caplog.text


async def test_what_was_derived_anew_leaves_nothing_behind(reached: Evening) -> None:
    knocker = reached.here.app.state.knocker
    before = [*knocker._tasks]
    for time in ("12:30", "13:00", "13:30"):
        await stands(reached, time)
    assert (knocker._tasks, knocker.reckonings) == (before, set())
