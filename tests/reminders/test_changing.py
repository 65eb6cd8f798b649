"""A reminder that is set anew after the evening's first call: what still waits of the night follows."""

from typing import Any

import pytest

from tests.cast import Person, well
from tests.push.far_end import Reply
from tests.reminders.evening import DAY, Evening, calls

NOT_ON_SUNDAYS = [1, 2, 3, 4, 5, 6]


@pytest.fixture
async def called(reached: Evening, ana: Person) -> Evening:
    """Ana was called for at half past nine, and will be again in an hour."""
    await reached.sets(ana, second_after=60)
    assert len(await reached.comes("20:30")) == 1
    await reached.comes("20:40")
    return reached


async def a_busy_evening(evening: Evening, *times: str) -> None:
    """Her push service takes nothing at these times, and everything from then on."""
    evening.far.answer = lambda _: Reply(503)
    for time in times:
        assert await evening.comes(time)
    evening.far.answer = lambda _: Reply()


async def test_a_quiet_hour_that_begins_before_the_second_call_lets_go_of_it(called: Evening, ana: Person) -> None:
    await called.sets(ana, second_after=60, quiet_from="22:00")
    assert await called.comes("21:30") == []
    assert await calls(ana) == [("evening", DAY, "sent")]


async def test_one_that_begins_later_ends_it_sooner(called: Evening, ana: Person) -> None:
    await called.sets(ana, second_after=60, quiet_from="22:45")
    (second,) = await called.comes("21:30")
    assert int(second.headers["ttl"]) == 15 * 60


async def test_it_ends_what_a_push_service_has_not_taken_yet(reached: Evening, ana: Person) -> None:
    await reached.sets(ana, second_after=60)
    await a_busy_evening(reached, "20:30", "21:30")
    await reached.sets(ana, second_after=60, quiet_from="22:45")
    assert await reached.comes("21:45:30") == []
    assert ("second", DAY, "waiting") not in await calls(ana)


async def test_what_is_taken_before_it_is_worth_no_more_than_until_then(reached: Evening, ana: Person) -> None:
    await a_busy_evening(reached, "20:30")
    await reached.sets(ana, quiet_from="22:00")
    (again,) = await reached.comes("20:45")
    assert int(again.headers["ttl"]) == 15 * 60


async def test_on_a_journey_the_quiet_hour_of_the_new_zone_ends_it(reached: Evening, ana: Person) -> None:
    await reached.sets(ana, quiet_from="23:00")
    await a_busy_evening(reached, "20:30")
    await reached.sets(ana, quiet_from="23:00", zone="Europe/Helsinki")
    assert await reached.comes("21:01") == []
    assert await calls(ana) == [("evening", DAY, "unanswered")]


async def test_nor_does_a_second_call_come_that_is_due_in_the_quiet_hour_there(called: Evening, ana: Person) -> None:
    await called.sets(ana, second_after=60, quiet_from="23:00")
    await called.sets(ana, second_after=60, quiet_from="23:00", zone="Europe/Helsinki")
    assert await called.comes("21:30") == []


async def test_and_what_waits_of_a_night_that_is_over_there_is_let_go_of(reached: Evening, ana: Person) -> None:
    await reached.sets(ana, wall_time="02:30")
    await a_busy_evening(reached, "2026-11-23T01:30Z")
    await reached.sets(ana, wall_time="02:30", zone="Europe/Helsinki")
    assert await reached.comes("2026-11-23T02:01Z") == []


async def test_a_snooze_is_the_persons_own_word_and_stays(called: Evening, ana: Person) -> None:
    well(await ana.asks("POST", "/api/reminder/later", {"night": DAY, "minutes": 90}))
    await called.sets(ana, second_after=60, quiet_from="22:00")
    (later,) = await called.comes("22:10")
    assert called.reads(later)["data"]["call"] == "later"
    assert int(later.headers["ttl"]) > 2 * 60 * 60


async def test_a_quiet_hour_before_the_call_says_nothing_that_evening(called: Evening, ana: Person) -> None:
    await called.sets(ana, second_after=60, quiet_from="21:00")
    assert len(await called.comes("21:30")) == 1


async def test_a_night_that_is_no_longer_chosen_is_let_go_of(called: Evening, ana: Person) -> None:
    await called.sets(ana, second_after=60, weekdays=NOT_ON_SUNDAYS)
    assert await called.comes("21:30") == []
    assert await calls(ana) == [("evening", DAY, "sent")]


async def test_so_is_what_a_push_service_has_not_taken_of_it(reached: Evening, ana: Person) -> None:
    await a_busy_evening(reached, "20:30")
    await reached.sets(ana, weekdays=NOT_ON_SUNDAYS)
    assert await reached.comes("20:45") == []


@pytest.mark.parametrize("changed", [{"weekdays": [7]}, {"words": "Tea"}], ids=["only that night", "words"])
async def test_what_leaves_the_night_as_it_was_leaves_its_second_call(
    called: Evening, ana: Person, changed: dict[str, Any]
) -> None:
    await called.sets(ana, second_after=60, **changed)
    assert len(await called.comes("21:30")) == 1


async def test_a_snooze_for_a_night_that_was_never_chosen_outlives_other_words(reached: Evening, ana: Person) -> None:
    await reached.sets(ana, weekdays=NOT_ON_SUNDAYS)
    await reached.comes("20:30")
    well(await ana.asks("POST", "/api/reminder/later", {"night": DAY}))
    await reached.sets(ana, weekdays=NOT_ON_SUNDAYS, words="Tea")
    assert len(await reached.comes("21:30")) == 1


async def test_a_second_call_that_is_being_tried_again_is_let_go_of_when_nobody_wants_it(
    reached: Evening, ana: Person
) -> None:
    await reached.sets(ana, second_after=60)
    assert len(await reached.comes("20:30")) == 1
    await a_busy_evening(reached, "21:30")
    await reached.sets(ana, second_after=None)
    assert await reached.comes("21:45") == []


@pytest.mark.parametrize(
    ("minutes", "comes"),
    [(90, "22:00"), (30, "21:00"), (15, None)],
    ids=["later", "sooner", "at a time that has gone by"],
)
async def test_a_second_call_that_waits_follows_another_distance(
    called: Evening, ana: Person, minutes: int, comes: str | None
) -> None:
    await called.comes("20:50")
    await called.sets(ana, second_after=minutes)
    times = [time for time in ("21:00", "21:30", "22:00", "22:30") if await called.comes(time) != []]
    assert times == ([] if comes is None else [comes])


async def test_one_that_is_asked_for_after_the_first_comes_the_same_evening(reached: Evening, ana: Person) -> None:
    assert len(await reached.comes("20:30")) == 1
    await reached.sets(ana, second_after=60, quiet_from="22:45")
    (second,) = await reached.comes("21:30")
    assert reached.reads(second)["data"]["call"] == "second"
    assert int(second.headers["ttl"]) == 15 * 60


@pytest.mark.parametrize("changed", [{"enabled": False}, {"weekdays": NOT_ON_SUNDAYS}, {"quiet_from": "22:00"}])
async def test_none_is_made_for_a_night_that_is_let_go_of(
    reached: Evening, ana: Person, changed: dict[str, Any]
) -> None:
    assert len(await reached.comes("20:30")) == 1
    await reached.sets(ana, **{"second_after": 60, **changed})
    assert await reached.comes("21:30") == []


async def test_one_that_has_come_does_not_come_again_at_another_distance(called: Evening, ana: Person) -> None:
    assert len(await called.comes("21:30")) == 1
    await called.sets(ana, second_after=120)
    assert await called.comes("22:30") == []
