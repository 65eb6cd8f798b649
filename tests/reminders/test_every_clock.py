"""Every clock of the earth, and a year of somebody who flies: one call for each night (G20 of the rule book)."""

from datetime import UTC, date, datetime, time, timedelta
from time import perf_counter
from zoneinfo import ZoneInfo, available_timezones

import pytest

from app.reminders.due import EVERY, Call, Schedule, following, instant
from tests.reminders.test_due import BERLIN, DAY, SOME, at, evening


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
            print(f"{call.night:%a %d %b}: {wall:%H:%M %Z} in {zone}, {call.at:%d %b %H:%MZ}")
    nights = [call.night for call in found]
    assert nights == sorted({*nights})
    whole = {date(2026, 1, 1) + n * DAY for n in range(365)}
    assert whole - {*nights} == {date(2026, 3, 10)}  # its evening in Auckland was over before the landing
    assert {*nights} - whole == set()


def transitions(zone: str, first: int, last: int) -> list[datetime]:
    """Every instant from the year `first` to `last` at which the zone's offset changes, to the hour before it."""
    where = ZoneInfo(zone)
    found = []
    now, end = datetime(first, 1, 1, tzinfo=UTC), datetime(last, 1, 1, tzinfo=UTC)
    while now < end:
        if now.astimezone(where).utcoffset() != (now + DAY).astimezone(where).utcoffset():
            found.append(now)
        now += DAY
    return found


def once_a_night(zones: list[str], first: int, last: int) -> int:
    """Assert one call for each local date around every transition, for each quarter hour; how many were reckoned."""
    cases = 0
    quarters = [time(hour, minute) for hour in range(24) for minute in (0, 15, 30, 45)]
    for zone in zones:
        where = ZoneInfo(zone)
        for turned in transitions(zone, first, last):
            begun = (turned - 2 * DAY).astimezone(where).date()
            for wall_time in quarters:
                chosen = Schedule(wall_time, EVERY, zone, time())
                after = instant(begun, wall_time, zone) - timedelta(seconds=1)
                for n in range(5):
                    call = following(chosen, after)
                    assert call is not None
                    assert call.night == begun + n * DAY, (zone, turned, wall_time)
                    assert call.at == datetime.combine(call.night, wall_time, where).astimezone(UTC)
                    after = call.at
                    cases += 1
    return cases


def test_around_the_changes_of_some_clocks_each_date_has_one_call() -> None:
    assert once_a_night(list(SOME), 2025, 2027) > 5000


@pytest.mark.long
def test_around_every_change_of_every_clock_in_ten_years_each_date_has_one_call() -> None:
    """G20 of the rule book."""
    begun = perf_counter()
    zones = sorted(available_timezones())
    cases = once_a_night(zones, 2020, 2030)
    seconds = perf_counter() - begun
    print(f"{len(zones)} zones, {cases} calls, each date once, in {seconds:.0f} s")
    assert seconds < 120
