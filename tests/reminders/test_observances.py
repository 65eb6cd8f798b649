"""When the clocks of a zone change: by a rule where there is one, one by one where there is none."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.reminders import observances
from app.reminders.observances import YEARS


def test_a_zone_with_a_rule_is_told_by_it_for_ever() -> None:
    winter, summer, autumn = observances.of("Europe/Berlin", 2026)
    assert winter.rule is None
    assert summer.rule == {"FREQ": "YEARLY", "BYMONTH": 3, "BYDAY": "-1SU"}
    assert autumn.rule == {"FREQ": "YEARLY", "BYMONTH": 10, "BYDAY": "-1SU"}
    assert (summer.before, summer.after.offset) == (timedelta(hours=1), timedelta(hours=2))
    assert (summer.after.name, autumn.after.name) == ("CEST", "CET")


def test_half_an_hour_is_a_change_too() -> None:
    _, winter, summer = observances.of("Australia/Lord_Howe", 2026)
    assert winter.rule == {"FREQ": "YEARLY", "BYMONTH": 4, "BYDAY": "1SU"}
    assert summer.after.offset - summer.before == timedelta(minutes=30)


@pytest.mark.parametrize("zone", ["Asia/Kathmandu", "Pacific/Apia", "UTC"])
def test_a_zone_whose_clocks_stay_is_one_line(zone: str) -> None:
    (only,) = observances.of(zone, 2026)
    assert not only.after.daylight


@pytest.mark.parametrize("zone", ["Asia/Jerusalem", "America/Nuuk"])
def test_a_zone_without_a_rule_is_told_date_by_date(zone: str) -> None:
    where = ZoneInfo(zone)
    told = [each for each in observances.of(zone, 2026)[1:] if each.rule is None]
    assert told
    for change in told:
        assert len(change.onsets) >= YEARS - 1
        for onset in change.onsets:
            at = (onset - change.before).replace(tzinfo=UTC)
            assert at.astimezone(where).utcoffset() == change.after.offset
            assert (at - timedelta(seconds=1)).astimezone(where).utcoffset() == change.before


def test_a_day_that_was_never_there_is_a_change_of_a_whole_day() -> None:
    changes = observances.of("Pacific/Apia", 2011)
    (moved,) = [each for each in changes if each.after.offset - each.before == timedelta(days=1)]
    assert moved.onsets == [datetime(2011, 12, 30)]  # noqa: DTZ001  # a wall's
