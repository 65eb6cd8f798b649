"""The second call, for those who asked for one, and the snooze."""

from typing import Any

import pytest

from app.reminders.taking import settle
from tests.cast import Person, problem, well
from tests.push.far_end import Reply
from tests.reminders.evening import DAY, Evening, at, calls
from tests.reminders.test_one_order import ACCEPTED, due


async def test_a_second_call_comes_for_those_who_asked_for_it(reached: Evening, ana: Person) -> None:
    await reached.sets(ana, second_after=60)
    (first,) = await reached.comes("20:30")
    assert await reached.comes("21:29") == []
    (second,) = await reached.comes("21:30")
    assert reached.reads(second)["data"]["call"] == "second"
    assert reached.reads(second)["tag"] == reached.reads(first)["tag"]
    assert reached.reads(second)["renotify"] is True


async def test_a_second_call_is_not_made_for_a_night_that_was_written_after_the_first(
    reached: Evening, ana: Person
) -> None:
    await reached.sets(ana, second_after=60)
    await reached.comes("20:30")
    await ana.writes("They made me tea", day=DAY)
    assert await reached.comes("21:30") == []


async def test_a_second_call_is_not_made_in_the_quiet_hours(reached: Evening, ana: Person) -> None:
    await reached.sets(ana, second_after=120, quiet_from="23:00")
    assert len(await reached.comes("20:30")) == 1
    assert await reached.comes("22:30") == []


async def arrives_late(evening: Evening, time: str) -> None:
    """The first call, which its push service does not take before `time`."""
    evening.far.answer = lambda _: Reply(503)
    await evening.comes("20:30")
    evening.far.answer = lambda _: Reply()
    assert len(await evening.comes(time)) == 1


async def test_a_second_call_keeps_its_distance_from_a_first_that_a_push_service_took_late(
    reached: Evening, ana: Person
) -> None:
    await reached.sets(ana, second_after=30)
    await arrives_late(reached, "20:55")
    assert await reached.comes("21:00") == []
    assert ("second", DAY, "waiting") in await calls(ana)
    assert await reached.comes("21:24") == []
    (second,) = await reached.comes("21:25")
    assert reached.reads(second)["data"]["call"] == "second"


async def test_none_comes_whose_time_would_be_in_the_quiet_hours_then(reached: Evening, ana: Person) -> None:
    await reached.sets(ana, second_after=30, quiet_from="22:10")
    await arrives_late(reached, "20:55")
    for time in ("21:00", "21:10", "21:25"):
        assert await reached.comes(time) == []
    assert await calls(ana) == [("evening", DAY, "sent")]


async def test_switching_it_off_lets_go_of_a_second_call_that_waits(reached: Evening, ana: Person) -> None:
    await reached.sets(ana, second_after=60)
    await reached.comes("20:30")
    await reached.sets(ana, second_after=60, enabled=False)
    assert await reached.comes("21:30") == []


async def test_in_an_hour_is_in_an_hour_and_can_be_said_again(reached: Evening, ana: Person) -> None:
    await reached.comes("20:30")
    well(await ana.asks("POST", "/api/reminder/later", {"night": DAY}))
    assert await reached.comes("21:29") == []
    (later,) = await reached.comes("21:30")
    assert reached.reads(later)["data"]["call"] == "later"
    well(await ana.asks("POST", "/api/reminder/later", {"night": DAY, "minutes": 30}))
    assert len(await reached.comes("22:00")) == 1


@pytest.mark.parametrize("night", ["2026-11-21", "2026-12-01"])
async def test_a_night_that_is_over_or_far_cannot_be_put_off(reached: Evening, ana: Person, night: str) -> None:
    await reached.comes("20:30")
    answer = await ana.asks("POST", "/api/reminder/later", {"night": night})
    assert problem(answer) == (422, "day_impossible", "night")


@pytest.mark.parametrize("changed", [{"enabled": False}, {"paused_until": "2026-11-23"}], ids=["off", "paused"])
async def test_nor_can_any_while_the_reminder_rests(reached: Evening, ana: Person, changed: dict[str, Any]) -> None:
    await reached.comes("20:30")
    await reached.sets(ana, **changed)
    answer = await ana.asks("POST", "/api/reminder/later", {"night": DAY})
    assert problem(answer) == (422, "day_impossible", "night")
    assert await reached.comes("21:30") == []


async def test_after_an_outage_the_first_and_the_second_do_not_come_at_once(reached: Evening, ana: Person) -> None:
    await reached.sets(ana, second_after=60)
    (first,) = await reached.comes("21:40")
    assert reached.reads(first)["data"]["call"] == "evening"
    (second,) = await reached.comes("22:40")
    assert reached.reads(second)["data"]["call"] == "second"


async def test_a_second_call_that_is_no_longer_wanted_does_not_come(reached: Evening, ana: Person) -> None:
    await reached.sets(ana, second_after=60)
    await reached.comes("20:30")
    await reached.sets(ana, second_after=None)
    assert await reached.comes("21:30") == []


async def test_a_snooze_outlives_a_change_of_words(reached: Evening, ana: Person) -> None:
    await reached.comes("20:30")
    well(await ana.asks("POST", "/api/reminder/later", {"night": DAY}))
    await reached.sets(ana, words="Tea", paused_until="2026-10-01")
    assert len(await reached.comes("21:30")) == 1


async def test_an_answer_to_the_snooze_before_says_nothing_of_the_one_that_took_its_place(
    reached: Evening, ana: Person
) -> None:
    await reached.comes("20:30")
    well(await ana.asks("POST", "/api/reminder/later", {"night": DAY, "minutes": 15}))
    (on_the_line,) = (await due(reached, "20:45")).values()
    reached.clock.strike(at("20:45:05"))
    well(await ana.asks("POST", "/api/reminder/later", {"night": DAY, "minutes": 60}))
    await reached.here.db.write(settle, [(on_the_line, ACCEPTED)], at("20:45:06"), 0.5)
    reached.far.answer = lambda _: Reply(503)
    for time in ("21:45:05", "2026-11-23T00:46:00Z"):
        await reached.comes(time)
    assert (await calls(ana))[0] == ("later", DAY, "unanswered")
