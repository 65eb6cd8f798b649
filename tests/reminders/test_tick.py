"""The evening's knock, from the minute it is due to the phone."""

import pytest

from app.reminders.wording import NEUTRAL, TITLE
from tests.cast import Person, new_id, well
from tests.reminders.evening import DAY, Evening, calls


async def test_it_knocks_at_the_minute_and_once(reached: Evening, ana: Person) -> None:
    assert await reached.comes("20:29") == []
    (knock,) = await reached.comes("20:30")
    assert await reached.comes("20:31") == []
    assert reached.reads(knock)["data"]["night"] == DAY
    assert await calls(ana) == [("evening", DAY, "sent")]


async def test_what_it_says_is_neutral_and_a_tap_leads_to_tonight(reached: Evening) -> None:
    (knock,) = await reached.comes("20:30")
    said = reached.reads(knock)
    assert (said["title"], said["body"]) == (TITLE, NEUTRAL)
    assert said["navigate"] == f"{reached.here.settings.address}/"
    assert reached.phones["phone"].reads(knock.body)["web_push"] == 8030


async def test_it_is_urgent_worth_as_long_as_the_grace_and_under_an_opaque_topic(reached: Evening) -> None:
    (knock,) = await reached.comes("20:45")
    assert knock.headers["urgency"] == "high"
    assert int(knock.headers["ttl"]) == (3 * 60 - 15) * 60
    assert len(knock.headers["topic"]) == 32
    (tomorrows,) = await reached.comes("2026-11-23T20:30Z")
    assert tomorrows.headers["topic"] != knock.headers["topic"]


async def test_words_of_ones_own_are_said_and_lie_sealed(reached: Evening, ana: Person) -> None:
    answer = await reached.sets(ana, words="Tea, then the notebook")
    assert answer["words"] == "Tea, then the notebook"
    (knock,) = await reached.comes("20:30")
    assert reached.reads(knock)["body"] == "Tea, then the notebook"


@pytest.mark.parametrize(
    "changed",
    [{"enabled": False}, {"weekdays": [1, 2, 3, 4, 5, 6]}, {"weekdays": []}, {"paused_until": "2026-11-23"}],
    ids=["off", "not on Sundays", "never", "paused"],
)
async def test_it_rests_when_it_was_told_to(reached: Evening, ana: Person, changed: dict[str, object]) -> None:
    await reached.sets(ana, **changed)
    assert await reached.comes("20:30") == []
    assert await calls(ana) == []


async def test_after_a_pause_it_wakes_by_itself(reached: Evening, ana: Person) -> None:
    answer = await reached.sets(ana, paused_until="2027-02-01")
    assert answer["next_at"] == "2027-02-01T20:30:00Z"
    assert await reached.comes("2027-01-31T20:30Z") == []
    assert len(await reached.comes("2027-02-01T20:30Z")) == 1
    assert await calls(ana) == [("evening", "2027-02-01", "sent")]


async def test_it_is_silent_when_the_night_is_written(reached: Evening, ana: Person) -> None:
    await ana.writes("They made me tea", day=DAY)
    assert await reached.comes("20:30") == []
    assert await calls(ana) == [("evening", DAY, "written")]


async def test_nothing_i_could_see_is_written_too_unless_it_was_taken_back(reached: Evening, ana: Person) -> None:
    night = (await ana.keeps("nights", day=DAY, nothing_seen=True))["id"]
    assert await reached.comes("20:30") == []
    await ana.keeps("nights", night, day=DAY, nothing_seen=False)
    await reached.sets(ana, wall_time="22:30")
    assert await reached.comes("21:30") == []  # this night was called for: it is not called for again
    tomorrow = await ana.keeps("nights", day="2026-11-23", nothing_seen=False)
    assert tomorrow["nothing_seen"] is False
    assert len(await reached.comes("2026-11-23T21:30Z")) == 1


async def test_what_somebody_else_wrote_silences_nobody(reached: Evening, ben: Person) -> None:
    await ben.writes("They made me tea", day=DAY)
    assert len(await reached.comes("20:30")) == 1


async def test_every_device_is_knocked_at_and_an_own_message_opens_on_each(
    reached: Evening, ana: Person, ben: Person
) -> None:
    await reached.reaches(ben, "bens")
    await reached.sets(ben)
    knocks = {knock.line.split()[1]: knock for knock in await reached.comes("20:30")}
    assert {*knocks} == {"/phone", "/bens"}
    assert len({len(knock.body) for knock in knocks.values()}) == 1
    assert reached.reads(knocks["/bens"], "bens")["data"]["night"] == DAY


async def test_an_address_that_a_browser_brings_with_other_keys_is_sent_what_these_open(
    reached: Evening, ana: Person
) -> None:
    before = reached.phones["phone"]
    await reached.reaches(ana)
    assert reached.phones["phone"].endpoint == before.endpoint
    (knock,) = await reached.comes("20:30")
    assert reached.reads(knock)["tag"] == f"night-{DAY}"
    (device,) = (await ana.gets("/api/push/subscriptions"))["items"]
    assert device["accepted_at"] is not None


async def test_without_a_device_it_is_noted_that_there_was_none(evening: Evening, ana: Person) -> None:
    await evening.sets(ana)
    assert await evening.comes("20:30") == []
    assert await calls(ana) == [("evening", DAY, "nowhere")]


async def test_a_house_that_was_away_knocks_once_within_the_grace(reached: Evening, ana: Person) -> None:
    assert len(await reached.comes("23:29")) == 1
    assert await calls(ana) == [("evening", DAY, "sent")]


async def test_after_three_days_away_only_the_newest_is_sent_and_the_others_are_noted(
    reached: Evening, ana: Person
) -> None:
    assert len(await reached.comes("2026-11-25T20:40Z")) == 1
    assert await calls(ana) == [
        ("evening", "2026-11-25", "sent"),
        ("evening", "2026-11-24", "missed"),
        ("evening", "2026-11-23", "missed"),
        ("evening", "2026-11-22", "missed"),
    ]


async def test_after_midnight_it_belongs_to_the_evening_before(reached: Evening, ana: Person) -> None:
    await reached.sets(ana, wall_time="00:30", weekdays=[7])
    await ana.writes("Of Monday already", day="2026-11-23")
    (knock,) = await reached.comes("23:30")
    assert reached.reads(knock)["data"]["night"] == DAY


async def test_it_follows_where_the_persons_nights_end(reached: Evening, ana: Person) -> None:
    await reached.sets(ana, wall_time="00:30", weekdays=[7])
    await ana.keeps("preferences", new_id(), day_start="00:00", theme="system", look_back=True)
    assert (await ana.gets("/api/reminder"))["next_at"] == "2026-11-28T23:30:00Z"
    assert await reached.comes("23:30") == []


async def test_signing_out_silences_the_device(reached: Evening, ana: Person) -> None:
    well(await ana.asks("DELETE", "/api/session"))
    assert await reached.comes("20:30") == []
