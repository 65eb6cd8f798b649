"""Once a week the evening's knock is for the check-in."""

import uuid
from collections import Counter
from typing import Any

import pytest

from app.push.outcome import Outcome, Verdict
from app.reminders.taking import settle, take
from app.reminders.wording import NEUTRAL, TITLE, WEEK
from tests.cast import Json, Person, well
from tests.porch import KEYRING
from tests.push.far_end import Received, Reply
from tests.reminders.evening import DAY, Evening, at, calls

MONDAY = "2026-11-16"
"""Of the week that DAY, a Sunday, is the last night of."""


@pytest.fixture
async def weekly(reached: Evening, ana: Person) -> Evening:
    await reached.sets(ana, weekly=True)
    return reached


async def checks_in(person: Person, monday: str = MONDAY, **said: Any) -> Json:
    """A check-in as a device writes it; without answers it is one that was left out."""
    felt = dict.fromkeys(("understood", "cared_for", "appreciated", "close", "myself", "worth"))
    id = str(uuid.uuid5(uuid.UUID(person.id), f"checkin:{monday}"))
    return await person.keeps("checkins", id, day=monday, **felt | said)


def told(evening: Evening, knock: Received) -> tuple[str, str]:
    """What a knock says, and the path that a tap opens."""
    read = evening.reads(knock)
    return read["body"], read["navigate"].removeprefix(evening.here.settings.address)


LINES = (NEUTRAL, "/")
CHECKIN = (WEEK, f"/checkin?week={MONDAY}")


async def test_it_is_so_unless_a_person_says_otherwise(reached: Evening, ana: Person) -> None:
    chosen = {"wall_time": "21:30", "weekdays": [7], "zone": "Europe/Berlin", "enabled": True, "paused_until": None}
    assert well(await ana.asks("PUT", "/api/reminder", chosen))["weekly"] is True
    assert [told(reached, knock) for knock in await reached.comes("20:30")] == [CHECKIN]


async def test_it_says_as_little_as_on_other_evenings_and_leads_to_the_weeks_check_in(
    weekly: Evening, ana: Person
) -> None:
    await weekly.sets(ana, weekly=True, words="Tea, and three lines")
    (knock,) = await weekly.comes("20:30")
    said = weekly.reads(knock)
    assert (said["title"], said["body"]) == (TITLE, WEEK)
    assert said["navigate"] == f"{weekly.here.settings.address}/checkin?week={MONDAY}"
    assert (said["tag"], said["data"]["call"], said["data"]["night"]) == (f"night-{DAY}", "evening", DAY)
    assert await calls(ana) == [("evening", DAY, "sent")]


async def test_of_seven_evenings_it_is_the_last(weekly: Evening) -> None:
    days = [f"2026-11-{day}T20:30Z" for day in range(22, 31)]
    said = [told(weekly, knock) for day in days for knock in await weekly.comes(day)]
    assert said == [CHECKIN, *[LINES] * 6, (WEEK, "/checkin?week=2026-11-23"), LINES]


@pytest.mark.parametrize(("weekdays", "days"), [([1, 3], [25]), ([5], [27]), ([2, 6, 7], [22, 29])])
async def test_whoever_is_not_knocked_for_on_sundays_has_it_on_their_last_evening_of_the_week(
    weekly: Evening, ana: Person, weekdays: list[int], days: list[int]
) -> None:
    await weekly.sets(ana, weekly=True, weekdays=weekdays)
    said = {
        day: [told(weekly, each)[0] for each in await weekly.comes(f"2026-11-{day}T20:30Z")] for day in range(22, 30)
    }
    assert [day for day, bodies in said.items() if bodies == [WEEK]] == days


async def test_it_is_as_silent_as_any_once_the_night_is_written(weekly: Evening, ana: Person) -> None:
    await ana.writes("They made me tea", day=DAY)
    assert await weekly.comes("20:30") == []
    assert await calls(ana) == [("evening", DAY, "written")]


async def test_a_week_that_has_its_check_in_ends_with_an_evening_like_any_other(weekly: Evening, ana: Person) -> None:
    await checks_in(ana, close=5)
    assert [told(weekly, knock) for knock in await weekly.comes("20:30")] == [LINES]


async def test_a_check_in_without_an_answer_or_of_another_week_is_none_of_this_weeks(
    weekly: Evening, ana: Person, ben: Person
) -> None:
    await checks_in(ana)
    await checks_in(ana, "2026-11-09", close=5)
    await checks_in(ben, close=5)
    assert [told(weekly, knock) for knock in await weekly.comes("20:30")] == [CHECKIN]


async def test_a_check_in_has_not_written_the_night_of_its_monday(weekly: Evening, ana: Person) -> None:
    await weekly.comes("20:30")
    await checks_in(ana, "2026-11-23", close=5)
    assert [told(weekly, knock) for knock in await weekly.comes("2026-11-23T20:30Z")] == [LINES]


async def test_after_midnight_it_is_still_for_the_week_of_the_evening_before(weekly: Evening, ana: Person) -> None:
    await weekly.sets(ana, weekly=True, wall_time="00:30", weekdays=[7])
    assert [told(weekly, knock) for knock in await weekly.comes("23:30")] == [CHECKIN]


async def test_in_an_hour_and_a_second_call_are_for_what_is_left_by_then(weekly: Evening, ana: Person) -> None:
    await weekly.sets(ana, weekly=True, second_after=60)
    await weekly.comes("20:30")
    assert [told(weekly, knock) for knock in await weekly.comes("21:30")] == [CHECKIN]
    well(await ana.asks("POST", "/api/reminder/later", {"night": DAY, "minutes": 30}))
    await checks_in(ana, close=5)
    assert [told(weekly, knock) for knock in await weekly.comes("22:00")] == [LINES]
    well(await ana.asks("POST", "/api/reminder/later", {"night": DAY, "minutes": 15}))
    await ana.writes("They made me tea", day=DAY)
    assert await weekly.comes("22:15") == []


async def test_one_that_waits_for_a_push_service_is_worded_anew_once_the_check_in_is_made(
    weekly: Evening, ana: Person
) -> None:
    weekly.far.answer = lambda _: Reply(503)
    assert [told(weekly, knock) for knock in await weekly.comes("20:30")] == [CHECKIN]
    weekly.far.answer = lambda _: Reply()
    await checks_in(ana, close=5)
    assert await weekly.comes("20:40") == []
    assert await calls(ana) == [("evening", DAY, "waiting")]
    assert [told(weekly, knock) for knock in await weekly.comes("20:41")] == [LINES]
    assert await calls(ana) == [("evening", DAY, "sent")]


async def test_where_one_device_has_it_already_the_other_is_told_nothing_else(weekly: Evening, ana: Person) -> None:
    there = weekly.here.visitor()
    well(await there.signs_in("Ana"))
    await weekly.reaches(Person(there.http, "Ana", ana.id), "tablet")
    weekly.far.answer = lambda received: Reply(503 if received.line.split()[1] == "/tablet" else 201)
    assert len(await weekly.comes("20:30")) == 2
    weekly.far.answer = lambda _: Reply()
    await checks_in(ana, close=5)
    assert await weekly.comes("20:40") == []
    assert await weekly.comes("20:41") == []
    assert await calls(ana) == [("evening", DAY, "sent")]


async def test_while_one_device_is_being_told_the_other_is_not_told_anew(weekly: Evening, ana: Person) -> None:
    there = weekly.here.visitor()
    well(await there.signs_in("Ana"))
    await weekly.reaches(Person(there.http, "Ana", ana.id), "tablet")
    weekly.far.answer = lambda _: Reply(503)
    assert len(await weekly.comes("20:30")) == 2
    weekly.far.answer = lambda _: Reply()
    weekly.clock.strike(at("20:31"))
    db = weekly.here.db
    taken = await db.write(take, KEYRING, at("20:31"), at("20:31"), 1, 10, Counter())  # another server has it
    assert taken
    (held,) = taken
    await checks_in(ana, close=5)
    for time in ("20:31:20", "20:31:40"):
        assert await weekly.comes(time) == []
    await db.write(settle, [(held, Outcome(Verdict.ACCEPTED, 201))], at("20:31:45"), 0.5)
    for time in ("20:32", "20:33"):
        assert await weekly.comes(time) == []
    well(await ana.asks("POST", "/api/push/shown", {"delivery": held.id}))
    assert await calls(ana) == [("evening", DAY, "sent")]


async def test_a_pause_rests_it_too(weekly: Evening, ana: Person) -> None:
    await weekly.sets(ana, weekly=True, paused_until="2026-11-24")
    assert await weekly.comes("20:30") == []
    assert [told(weekly, knock) for knock in await weekly.comes("2026-11-24T20:30Z")] == [LINES]
