"""When a time on the wall comes: gaps, folds, nights, journeys."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from random import Random
from zoneinfo import available_timezones

import pytest
from hypothesis import given, seed, settings
from hypothesis import strategies as st

from app.reminders.due import EVERY, Call, Schedule, closing, following, instant

BERLIN = "Europe/Berlin"
ENDS = time(4)
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
SEED = 22
SOME = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Nuuk", "Asia/Gaza", "Africa/Cairo")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def evening(wall_time: str = "21:30", zone: str = BERLIN, weekdays: frozenset[int] = EVERY) -> Schedule:
    return Schedule(time.fromisoformat(wall_time), weekdays, zone, ENDS)


def calls(chosen: Schedule, after: datetime, until: datetime) -> Iterator[Call]:
    last = None
    while (last := following(chosen, last.at if last else after, last)) and last.at <= until:
        yield last


def test_it_comes_at_the_minute_on_the_wall() -> None:
    assert following(evening(), at("2026-11-22T12:00Z")) == Call(at("2026-11-22T20:30Z"), date(2026, 11, 22))


def test_the_very_instant_of_a_call_is_followed_by_the_next_one() -> None:
    assert following(evening(), at("2026-11-22T20:30Z")) == Call(at("2026-11-23T20:30Z"), date(2026, 11, 23))


def test_after_midnight_it_belongs_to_the_evening_before() -> None:
    mondays = evening("00:30", weekdays=frozenset({1}))
    assert following(mondays, at("2026-11-22T12:00Z")) == Call(at("2026-11-23T23:30Z"), date(2026, 11, 23))


def test_who_chose_no_weekday_is_never_called() -> None:
    assert following(evening(weekdays=frozenset()), at("2026-11-22T12:00Z")) is None


def test_a_skipped_time_comes_as_long_after_the_gap() -> None:
    assert instant(date(2026, 3, 29), time(2, 30), BERLIN) == at("2026-03-29T03:30+02:00")


def test_a_time_that_comes_twice_is_its_first_coming() -> None:
    assert instant(date(2026, 10, 25), time(2, 30), BERLIN) == at("2026-10-25T02:30+02:00")


def test_a_day_that_a_zone_left_out_has_no_call() -> None:
    found = list(calls(evening(zone="Pacific/Apia"), at("2011-12-28T00:00Z"), at("2012-01-02T00:00Z")))
    assert [call.night.day for call in found] == [27, 28, 29, 31, 1]


def test_a_weekday_that_a_zone_left_out_is_called_a_week_later() -> None:
    fridays = evening(zone="Pacific/Apia", weekdays=frozenset({5}))
    found = following(fridays, at("2011-12-24T12:00Z"))
    assert found is not None
    assert found.night == date(2012, 1, 6)


def test_a_night_that_was_called_for_is_not_called_for_again_west_of_it() -> None:
    last = Call(at("2026-11-22T08:30Z"), date(2026, 11, 22))  # in Auckland, before flying over the date line
    honolulu = evening(zone="Pacific/Honolulu")
    assert following(honolulu, at("2026-11-22T12:00Z"), last) == Call(at("2026-11-24T07:30Z"), date(2026, 11, 23))


def test_an_evening_that_came_early_by_flying_east_is_left_out() -> None:
    last = Call(at("2026-11-22T20:30Z"), date(2026, 11, 22))  # in Berlin
    kiritimati = evening(zone="Pacific/Kiritimati")
    assert following(kiritimati, at("2026-11-23T00:00Z"), last) == Call(at("2026-11-24T07:30Z"), date(2026, 11, 24))


def test_an_old_name_of_a_zone_is_the_same_zone() -> None:
    after = at("2026-11-22T12:00Z")
    assert following(evening(zone="Europe/Kiev"), after) == following(evening(zone="Europe/Kyiv"), after)


def test_a_zone_that_nobody_knows_any_more_is_read_as_utc() -> None:
    assert following(evening(zone="Mars/Olympus"), at("2026-11-22T12:00Z")) == Call(
        at("2026-11-22T21:30Z"), date(2026, 11, 22)
    )


@pytest.mark.parametrize(
    ("wall_time", "quiet_from", "ends"),
    [
        ("21:30", None, "2026-11-23T04:00+01:00"),
        ("21:30", "23:00", "2026-11-22T23:00+01:00"),
        ("23:15", "23:00", "2026-11-23T04:00+01:00"),
        ("23:00", "23:00", "2026-11-23T04:00+01:00"),
        ("01:30", None, "2026-11-23T04:00+01:00"),
        ("21:30", "00:10", "2026-11-23T00:10+01:00"),
    ],
    ids=["night's end", "quiet hour", "set after it", "set at it", "set after midnight", "quiet after midnight"],
)
def test_nothing_more_is_sent_about_a_night_from(wall_time: str, quiet_from: str | None, ends: str) -> None:
    chosen = evening(wall_time)
    call = following(chosen, at("2026-11-22T12:00Z"))
    assert call is not None
    quiet = time.fromisoformat(quiet_from) if quiet_from else None
    assert closing(chosen, call, quiet) == at(ends)


def test_a_call_that_a_gap_carried_past_its_own_night_can_still_be_sent() -> None:
    chosen = Schedule(time(2, 45), EVERY, BERLIN, time(3))
    call = following(chosen, at("2026-03-28T12:00Z"))
    assert call == Call(at("2026-03-29T03:45+02:00"), date(2026, 3, 28))
    assert closing(chosen, call, None) == call.at + 12 * HOUR


def journey(zones: list[str], stays: list[int], wall_time: time, start: int) -> list[Call]:
    """The calls of somebody who stays in each of the zones for so many hours, from so many days after 2025 on."""
    now = datetime(2026, 1, 1, tzinfo=UTC) + start * DAY
    found: list[Call] = []
    for zone, stay in zip(zones, stays, strict=False):
        end = now + stay * HOUR
        chosen = Schedule(wall_time, EVERY, zone, ENDS)
        while (call := following(chosen, now, found[-1] if found else None)) and call.at <= end:
            found.append(call)
            now = call.at
        now = end
    return found


def test_on_no_journey_are_two_calls_for_one_night_or_within_twelve_hours() -> None:
    """G22 of the rule book: changes of zone, the date line, clocks of zones that go back."""
    lengths: list[int] = []

    @seed(SEED)
    @settings(max_examples=500, database=None)
    @given(
        zones=st.lists(st.sampled_from(sorted(available_timezones())), min_size=2, max_size=8),
        stays=st.lists(st.integers(1, 200), min_size=8, max_size=8),
        wall_time=st.times(),
        start=st.integers(0, 3650),
    )
    def travel(zones: list[str], stays: list[int], wall_time: time, start: int) -> None:
        found = journey(zones, stays, wall_time, start)
        assert len({call.night for call in found}) == len(found)
        assert all(later.at - earlier.at >= 12 * HOUR for earlier, later in pairwise(found))
        lengths.append(len(found))

    travel()
    print(f"seed {SEED}: {len(lengths)} journeys, {sum(lengths)} calls, none double and none within twelve hours")
    assert len(lengths) >= 500


@pytest.mark.parametrize("chosen_by", range(5))
def test_a_reminder_that_is_looked_at_now_and_then_loses_no_night(chosen_by: int) -> None:
    chance = Random(chosen_by)
    chosen = evening(f"{chance.randrange(24):02}:{chance.randrange(60):02}", chance.choice(SOME))
    until = at("2027-01-01T00:00Z")
    found = list(calls(chosen, at("2026-01-01T00:00Z"), until))
    assert {later.night - earlier.night for earlier, later in pairwise(found)} == {DAY}
