"""Days into ISO weeks (pure). A week begins on Monday and belongs to the year of its Thursday (ISO 8601)."""

from dataclasses import dataclass
from datetime import date, timedelta

WEEK = timedelta(days=7)
DAY = timedelta(days=1)


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
    weeks = []
    monday = monday_of(first)
    while first <= last and monday <= last:
        start, end = max(monday, first), min(monday + WEEK - DAY, last)
        weeks.append(Week(named(monday), monday, (end - start).days + 1))
        monday += WEEK
    return weeks
