"""Every clock of the earth, and a year of somebody who flies: one call for each night (G20 of the rule book)."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from time import perf_counter
from zoneinfo import ZoneInfo, available_timezones

import pytest

from app.reminders.due import EVERY, Call, Schedule, following, instant
from tests.reminders.test_due import BERLIN, DAY, SOME, at, evening

QUARTER = timedelta(minutes=15)
SECOND = timedelta(seconds=1)


def test_a_simulated_year_in_three_places_reads_right() -> None:
    """Berlin, from March Auckland, from October Apia: every evening but the one that was lost on the flight."""
    found: list[Call] = []
    legs = (
        (BERLIN, "2026-01-01T00:00Z", "2026-03-10T12:00Z"),
        ("Pacific/Auckland", "2026-03-10T12:00Z", "2026-10-10T12:00Z"),
        ("Pacific/Apia", "2026-10-10T12:00Z", "2027-01-01T00:00Z"),
    )
    for zone, begun, end in legs:
        now = at(begun)
        while (call := following(evening(zone=zone), now, found[-1] if found else None)) and call.at < at(end):
            found.append(call)
            now = call.at
            wall = call.at.astimezone(ZoneInfo(zone))
            assert wall.replace(tzinfo=None) == datetime.combine(call.night, time(21, 30)), zone
            print(f"{call.night:%a %d %b}: {wall:%H:%M %Z} in {zone}, {call.at:%d %b %H:%MZ}")
    nights = [call.night for call in found]
    assert nights == sorted({*nights})
    whole = {date(2026, 1, 1) + n * DAY for n in range(365)}
    assert whole - {*nights} == {date(2026, 3, 10)}  # its evening in Auckland was over before the landing
    assert {*nights} - whole == set()


def transitions(zone: str, first: int, last: int) -> list[datetime]:
    """Every instant, to the second, at which the zone's offset changes, from the year `first` on and before `last`.

    Each day of UTC is looked at: two changes within one that undo each other would not be found.
    """
    days = (datetime(last, 1, 1, tzinfo=UTC) - datetime(first, 1, 1, tzinfo=UTC)).days
    begun = [datetime(first, 1, 1, tzinfo=UTC) + n * DAY for n in range(days + 1)]
    return [turning(zone, *each) for each in pairwise(begun) if offset(zone, each[0]) != offset(zone, each[1])]


def turning(zone: str, before: datetime, after: datetime) -> datetime:
    """The first second, later than `before`, at which the offset is that of `after`."""
    while after - before > SECOND:
        between = before + (after - before) // 2
        middle = between.replace(microsecond=0)
        before, after = (before, middle) if offset(zone, middle) == offset(zone, after) else (middle, after)
    return after


def offset(zone: str, now: datetime) -> timedelta:
    return now.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()


def once_a_night(zones: list[str], first: int, last: int) -> tuple[int, int]:
    """Assert one call for each local date from two days before every transition to two days after it, whichever quarter
    hour of the wall it was chosen for; how many transitions there were, and how many calls.
    """
    turns, cases = 0, 0
    quarters = [time(hour, minute) for hour in range(24) for minute in (0, 15, 30, 45)]
    for zone in zones:
        where = ZoneInfo(zone)
        for turned in transitions(zone, first, last):
            turns += 1
            begun, end = ((turned + days * DAY).astimezone(where).date() for days in (-2, 2))
            for wall_time in quarters:
                chosen = Schedule(wall_time, EVERY, zone, time())
                call, after = None, instant(begun, wall_time, zone) - SECOND
                for n in range((end - begun).days + 1):
                    call = following(chosen, after, call)
                    assert call is not None
                    assert call.night == begun + n * DAY, (zone, turned, wall_time)
                    assert call.at == datetime.combine(call.night, wall_time, where).astimezone(UTC)
                    after = call.at
                    cases += 1
    return turns, cases


def whenever_it_is_asked(zones: list[str], first: int, last: int) -> int:
    """Assert the same for whoever chose the time that each change skips or repeats, reckoned at every quarter hour from
    two days before it to two days after it; how many there were.
    """
    cases = 0
    for zone in zones:
        where = ZoneInfo(zone)
        for turned in transitions(zone, first, last):
            moved = offset(zone, turned) - offset(zone, turned - SECOND)
            wall = turned.astimezone(where).replace(tzinfo=None, fold=0)
            wall_time = min(wall, wall - moved).time()
            dates = [turned.astimezone(where).date() + n * DAY for n in range(-4, 5)]
            expected = [datetime.combine(date, wall_time, where).astimezone(UTC) for date in dates]
            for n in range(4 * 96 + 1):
                now = turned - 2 * DAY + n * QUARTER
                call = following(Schedule(wall_time, EVERY, zone, time()), now)
                assert call == next(each for each in zip(expected, dates, strict=True) if each[0] > now), (zone, now)
                cases += 1
    return cases


def test_changes_of_the_clock_are_found_to_the_second() -> None:
    assert transitions("Europe/Berlin", 2025, 2026) == [at("2025-03-30T01:00Z"), at("2025-10-26T01:00Z")]
    assert transitions("Australia/Lord_Howe", 2026, 2027) == [at("2026-04-04T15:00Z"), at("2026-10-03T15:30Z")]
    assert transitions("UTC", 2020, 2030) == []


def test_around_the_changes_of_some_clocks_each_date_has_one_call() -> None:
    turns, cases = once_a_night(list(SOME), 2025, 2027)
    assert turns == 24
    assert cases > turns * 96 * 4
    assert whenever_it_is_asked(list(SOME), 2025, 2027) == turns * 385


@pytest.mark.long
def test_around_every_change_of_every_clock_in_ten_years_each_date_has_one_call() -> None:
    """G20 of the rule book, 2020 to 2029: five dates around a change, or four or six where it comes about midnight."""
    begun = perf_counter()
    zones = sorted(available_timezones())
    turns, cases = once_a_night(zones, 2020, 2030)
    cases += whenever_it_is_asked(zones, 2020, 2030)
    seconds = perf_counter() - begun
    print(f"{len(zones)} zones, {turns} changes, {cases} calls, each date once, in {seconds:.0f} s")
    assert seconds < 120
