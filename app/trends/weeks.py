"""Days into ISO weeks (pure). A week begins on Monday and belongs to the year of its Thursday (ISO 8601)."""

from dataclasses import dataclass
from datetime import date, timedelta

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Week:
    """One week, and how many of its nights lie inside the range that was asked for."""

    name: str
    monday: date
    nights: int


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def named(day: date) -> str:
    """`2026-W47`."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def between(first: date, last: date) -> list[Week]:
    """Every week that touches the range, gaps included; none when `last` is before `first`."""
    begun = monday_of(first)
    mondays = [begun + n * WEEK for n in range((last - begun).days // 7 + 1)] if first <= last else []
    return [Week(named(monday), monday, _nights(monday, first, last)) for monday in mondays]


def _nights(monday: date, first: date, last: date) -> int:
    """Counted without naming the Sunday: the calendar's last week has none."""
    return min(7, (last - monday).days + 1) - max(0, (first - monday).days)
