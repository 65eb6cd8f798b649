"""A night's calls know of each other: two of them are never sent at once."""

from datetime import timedelta

import pytest

from tests.cast import Person, well
from tests.push.far_end import Reply
from tests.reminders.evening import DAY, Evening, at, calls


async def in_an_hour(evening: Evening, ana: Person, time: str, minutes: int = 60) -> None:
    """She says so at `time`."""
    evening.clock.strike(at(time))
    well(await ana.asks("POST", "/api/reminder/later", {"night": DAY, "minutes": minutes}))


async def sent(evening: Evening, time: str) -> list[str]:
    """Which calls come at `time`, each to her one phone."""
    return [evening.reads(each)["data"]["call"] for each in await evening.comes(time)]


@pytest.fixture
async def twice(reached: Evening, ana: Person) -> Evening:
    """Ana wants a second call after an hour."""
    await reached.sets(ana, second_after=60)
    return reached


async def test_in_an_hour_takes_the_place_of_a_second_call_that_waits(twice: Evening, ana: Person) -> None:
    assert await sent(twice, "20:30") == ["evening"]
    await in_an_hour(twice, ana, "20:30:40")
    assert await sent(twice, "21:32") == ["later"]
    assert await calls(ana) == [("later", DAY, "sent"), ("evening", DAY, "sent")]


async def test_so_it_does_of_one_that_a_push_service_has_not_taken_yet(twice: Evening, ana: Person) -> None:
    assert await sent(twice, "20:30") == ["evening"]
    twice.far.answer = lambda _: Reply(503)
    assert await sent(twice, "21:30") == ["second"]
    twice.far.answer = lambda _: Reply()
    await in_an_hour(twice, ana, "21:30:10")
    assert await sent(twice, "21:50") == []
    assert await sent(twice, "22:31") == ["later"]
    assert await calls(ana) == [("later", DAY, "sent"), ("second", DAY, "replaced"), ("evening", DAY, "sent")]


@pytest.mark.parametrize("minutes", [45, 60, 61, 90])
async def test_so_it_does_of_one_that_is_asked_for_only_then(reached: Evening, ana: Person, minutes: int) -> None:
    assert await sent(reached, "20:30") == ["evening"]
    await in_an_hour(reached, ana, "20:31")
    await reached.sets(ana, second_after=minutes)
    found = [await sent(reached, time) for time in ("21:15", "21:30", "21:31", "21:32", "22:00")]
    calls_, first = [call for each in found for call in each], found[0]
    assert calls_ == (["later", "second"] if minutes == 90 else ["later"])
    assert first == []


async def test_so_it_does_of_the_evenings_where_it_was_said_before_that_came(twice: Evening, ana: Person) -> None:
    await in_an_hour(twice, ana, "20:29:30", 61)
    assert await sent(twice, "20:30") == []
    assert await sent(twice, "21:30:10") == []
    assert await sent(twice, "21:31") == ["later"]
    assert [(call, state) for call, _, state in await calls(ana)] == [
        ("later", "sent"), ("second", "replaced"), ("evening", "replaced"),
    ]  # fmt: skip


async def test_so_it_does_of_an_evening_that_is_due_and_that_no_tick_has_seen(reached: Evening, ana: Person) -> None:
    await in_an_hour(reached, ana, "20:30:10")
    assert await sent(reached, "20:30:20") == []
    assert await sent(reached, "21:30:10") == ["later"]


async def test_a_second_call_that_is_far_from_it_comes_all_the_same(twice: Evening, ana: Person) -> None:
    """In an hour was said before the evening came, and has taken its place."""
    await in_an_hour(twice, ana, "20:00", 45)
    found = [await sent(twice, time) for time in ("20:30", "20:45", "21:30")]
    assert found == [[], ["later"], ["second"]]


async def test_after_an_outage_the_newest_call_of_a_night_comes_and_no_other(reached: Evening, ana: Person) -> None:
    await in_an_hour(reached, ana, "20:00")
    assert await sent(reached, "21:40") == ["later"]
    assert await calls(ana) == [("later", DAY, "sent"), ("evening", DAY, "replaced")]


async def test_an_evening_that_came_last_takes_the_place_of_what_waits_of_an_earlier_call(
    reached: Evening, ana: Person
) -> None:
    await in_an_hour(reached, ana, "19:00")
    reached.far.answer = lambda _: Reply(503, ("retry-after: 3600",))
    assert await sent(reached, "20:00") == ["later"]
    reached.far.answer = lambda _: Reply()
    assert await sent(reached, "20:30") == ["evening"]
    assert await sent(reached, "21:01") == []
    assert await calls(ana) == [("evening", DAY, "sent"), ("later", DAY, "replaced")]


async def test_what_could_not_be_sent_any_more_takes_nobodys_place(reached: Evening, ana: Person) -> None:
    """The evening's time ends with the quiet hour; what the person asked for by hand does not."""
    await reached.sets(ana, wall_time="22:10", quiet_from="22:30")
    await in_an_hour(reached, ana, "20:00")
    assert await sent(reached, "21:40") == ["later"]
    assert ("evening", DAY, "missed") in await calls(ana)


async def test_a_second_call_that_is_far_from_it_stays(twice: Evening, ana: Person) -> None:
    """In an hour was said before the evening came, and has come before it too."""
    await in_an_hour(twice, ana, "19:00")
    found = [await sent(twice, time) for time in ("20:00", "20:30", "21:30")]
    assert found == [["later"], ["evening"], ["second"]]


async def test_one_that_was_missed_has_nobody_told_of_it_twice(twice: Evening, ana: Person) -> None:
    assert await sent(twice, "20:30") == ["evening"]
    await in_an_hour(twice, ana, "20:31")
    ends = at("21:31") + timedelta(hours=3)
    assert await sent(twice, ends.isoformat()) == []
    assert await calls(ana) == [("later", DAY, "missed"), ("evening", DAY, "sent")]
