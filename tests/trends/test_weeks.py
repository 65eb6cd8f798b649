"""Days into ISO weeks."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.trends import weeks

days = st.dates(date(1900, 1, 8), date(2199, 12, 24))


def test_a_week_begins_on_monday() -> None:
    assert weeks.monday_of(date(2026, 11, 22)) == date(2026, 11, 16)
    assert weeks.monday_of(date(2026, 11, 23)) == date(2026, 11, 23)


def test_a_week_belongs_to_the_year_of_its_thursday() -> None:
    assert weeks.named(date(2027, 1, 1)) == "2026-W53"
    assert weeks.named(date(2024, 12, 30)) == "2025-W01"


def test_a_range_that_ends_before_it_begins_has_no_weeks() -> None:
    assert weeks.between(date(2026, 11, 22), date(2026, 11, 21)) == []


def test_the_last_week_of_the_calendar_ends_with_the_calendar() -> None:
    assert [week.nights for week in weeks.between(date(9999, 12, 20), date.max)] == [7, 5]


@given(days, st.integers(0, 800))
def test_the_nights_of_the_weeks_are_those_of_the_range(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    found = weeks.between(first, last)
    assert sum(week.nights for week in found) == length + 1
    assert [week.monday.weekday() for week in found] == [0] * len(found)
    assert all(b.monday - a.monday == weeks.WEEK for a, b in pairwise(found))
