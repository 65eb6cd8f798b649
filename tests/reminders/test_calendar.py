"""The reminder as a calendar program reads it: two parsers of other hands take it, and knock when `zoneinfo` says."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import ics
import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from app.reminders import calendar, due
from app.reminders.calendar import Knock
from app.reminders.due import Schedule

ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kathmandu")
MADE = datetime(2026, 11, 25, 19, 40, 12, tzinfo=UTC)
YEAR = timedelta(days=366)
EVERY_NIGHT = frozenset(range(1, 8))


def knock(
    zone: str = "Europe/Berlin",
    wall_time: time = time(21, 30),
    weekdays: frozenset[int] = EVERY_NIGHT,
    night_ends: time = time(4),
    paused_until: date | None = None,
    made_at: datetime = MADE,
) -> Knock:
    return Knock("a0b1", made_at, zone, wall_time, weekdays, night_ends, paused_until)


def nights(asked: Knock) -> Iterator[date]:
    """The nights of its first year that are knocked for, straight from what the fields mean."""
    where = ZoneInfo(asked.zone)
    there = asked.made_at.astimezone(where)
    made = there.date() - timedelta(days=there.time() < asked.night_ends)
    begins = max(made, asked.paused_until or made)
    for ahead in range(YEAR.days):
        night = begins + timedelta(days=ahead)
        if night.isoweekday() in asked.weekdays:
            yield night


def instants(asked: Knock) -> list[datetime]:
    """When it knocks for those nights, as `zoneinfo` reckons: an hour that is skipped counts as before the gap."""
    where = ZoneInfo(asked.zone)
    after_midnight = timedelta(days=asked.wall_time < asked.night_ends)
    return [datetime.combine(night + after_midnight, asked.wall_time, where).astimezone(UTC) for night in nights(asked)]


def expanded(asked: Knock, count: int) -> list[datetime]:
    """The first `count` occurrences on the wall, with the zone that the text itself describes, by vobject."""
    event = vobject.readOne(calendar.text(asked).decode()).vevent
    found = iter(event.getrruleset(addRDate=True))
    return [next(found) for _ in range(count)]


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("wall_time", [time(21, 30), time(0, 30), time(23, 59), time(4)])
def test_a_year_of_it_is_what_the_zones_clocks_say(zone: str, wall_time: time) -> None:
    asked = knock(zone, wall_time, frozenset({1, 3, 6, 7}))
    expected = instants(asked)
    assert len(expected) > 200
    assert [at.astimezone(UTC) for at in expanded(asked, len(expected))] == expected


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("wall_time", [time(21, 30), time(0, 30)])
def test_it_is_when_the_reminder_itself_would_knock(zone: str, wall_time: time) -> None:
    asked = knock(zone, wall_time, frozenset({1, 3, 6, 7}))
    chosen = Schedule(asked.wall_time, asked.weekdays, asked.zone, asked.night_ends)
    found: list[datetime] = []
    call = due.following(chosen, asked.made_at)
    for _ in range(200):
        assert call
        found.append(call.at)
        call = due.following(chosen, call.at, call)
    assert found == [at for at in instants(asked) if at > asked.made_at][:200]


@pytest.mark.parametrize(
    "zone", [*ZONES, "Africa/Casablanca", "Asia/Jerusalem", "America/Nuuk", "Europe/Dublin", "UTC"]
)
def test_the_zone_is_described_as_it_is_for_years(zone: str) -> None:
    """Hour by hour, but for those that a clock shows twice or never, where the text leaves the reader to RFC 5545."""
    described = vobject.readOne(calendar.text(knock(zone)).decode()).vevent.dtstart.value.tzinfo
    where = ZoneInfo(zone)
    for hours in range(0, 15 * 365 * 24, 7):
        wall = datetime(2026, 11, 25) + timedelta(hours=hours)  # noqa: DTZ001  # a wall's
        if _plain(wall, where):
            assert wall.replace(tzinfo=described).utcoffset() == wall.replace(tzinfo=where).utcoffset(), wall


def _plain(wall: datetime, where: ZoneInfo) -> bool:
    return wall.replace(tzinfo=where).utcoffset() == wall.replace(tzinfo=where, fold=1).utcoffset()


def wall_times(last: int) -> st.SearchStrategy[time]:
    """Times of a wall up to the minute `last` of a day."""
    return st.integers(0, last).map(lambda minute: time(*divmod(minute, 60)))


@settings(deadline=None)  # the first one imports a library
@given(
    st.builds(
        knock,
        zone=st.sampled_from(ZONES),
        wall_time=wall_times(24 * 60 - 1),
        weekdays=st.frozensets(st.integers(1, 7), min_size=1),
        night_ends=wall_times(12 * 60),
        paused_until=st.none() | st.dates(date(2026, 1, 1), date(2028, 12, 31)),
        made_at=st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31)).map(  # noqa: DTZ001  # made UTC's
            lambda at: at.replace(microsecond=0, tzinfo=UTC)
        ),
    )
)
def test_whatever_was_chosen_it_comes_on_each_of_those_nights_and_on_no_other(asked: Knock) -> None:
    expected = [*nights(asked)][:60]
    after_midnight = timedelta(days=asked.wall_time < asked.night_ends)
    wall = [datetime.combine(night + after_midnight, asked.wall_time) for night in expected]
    assert [at.replace(tzinfo=None) for at in expanded(asked, len(expected))] == wall
    assert calendar.first(asked) == wall[0]
    assert ics.Calendar(calendar.text(asked).decode()).events


@pytest.mark.parametrize("zone", ZONES)
def test_another_parser_finds_the_first_knock_where_it_is(zone: str) -> None:
    asked = knock(zone)
    (event,) = ics.Calendar(calendar.text(asked).decode()).events
    assert event.begin.datetime.astimezone(UTC) == instants(asked)[0]
    assert (event.name, event.description, event.classification) == ("Porchlight", None, "PRIVATE")
    assert event.transparent
    (alarm,) = event.alarms
    assert alarm.trigger == timedelta()


def test_a_pause_is_a_later_beginning() -> None:
    assert calendar.first(knock(paused_until=date(2027, 1, 4))) == datetime(2027, 1, 4, 21, 30)  # noqa: DTZ001
    assert calendar.first(knock(paused_until=date(2026, 11, 1))) == datetime(2026, 11, 25, 21, 30)  # noqa: DTZ001


def test_half_past_midnight_after_monday_evening_is_on_a_tuesday() -> None:
    asked = knock(wall_time=time(0, 30), weekdays=frozenset({1}))
    assert {at.isoweekday() for at in expanded(asked, 10)} == {2}
    assert b"BYDAY=TU\r\n" in calendar.text(asked)


def test_it_says_nothing_but_the_name_and_is_the_same_to_the_byte() -> None:
    written = calendar.text(knock())
    assert written == calendar.text(knock())
    event = vobject.readOne(written.decode()).vevent
    assert event.uid.value == "a0b1"
    assert event.dtstamp.value == MADE
    said = {line.value for line in (event.summary, event.valarm.description)}
    assert said == {"Porchlight"}
    assert "description" not in event.contents
    assert max(map(len, written.split(b"\r\n"))) <= 75  # octets (section 3.1)


def test_while_it_is_off_there_is_a_calendar_with_nothing_in_it() -> None:
    parsed = vobject.readOne(calendar.text(knock(weekdays=frozenset())).decode())
    assert "vevent" not in parsed.contents
    assert parsed.vtimezone
