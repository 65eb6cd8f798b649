"""A night's date on the wire."""

import re
from datetime import date, timedelta
from typing import Annotated

from pydantic import AfterValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from app import clock

ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
EARLIEST = date(1900, 1, 1)
AHEAD = timedelta(days=366)


def _check(text: str) -> str:
    if date.fromisoformat(_of_the_calendar(text)) > clock.latest_day(clock.now()):
        raise _impossible()
    return text


def _planned(text: str) -> str:
    if date.fromisoformat(_of_the_calendar(text)) > clock.latest_day(clock.now()) + AHEAD:
        raise _impossible()
    return text


def _of_the_calendar(text: str) -> str:
    if not ISO.fullmatch(text):
        raise _impossible()
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise _impossible() from None
    if day < EARLIEST:
        raise _impossible()
    return text


def _of_a_week(text: str) -> str:
    if date.fromisoformat(text).weekday() != 0:
        raise PydanticCustomError("day_not_monday", "not the Monday that a week begins with")
    return text


def _impossible() -> PydanticCustomError:
    return PydanticCustomError("day_impossible", "not a day of the calendar, or not one that has begun anywhere")


def _of_spans(text: str) -> str:
    for span in text.split(" "):
        since, _, until = span.partition("/")
        if _check(since) >= _check(until):
            raise _impossible()
    return text


Day = Annotated[str, AfterValidator(_check), WithJsonSchema({"type": "string", "format": "date"})]
"""`2026-11-22`: the date on the person's own wall, not later than the latest one on earth. Chosen by the device."""

Monday = Annotated[Day, AfterValidator(_of_a_week)]
"""The Monday of a week (ISO 8601), which stands for the whole of it."""

_SPAN = r"\d{4}-\d{2}-\d{2}/\d{4}-\d{2}-\d{2}"
_SPANS = 100

Spans = Annotated[
    str,
    Field(max_length=_SPANS * len("2026-10-15/2026-12-24 ") - 1),
    AfterValidator(_of_spans),
    WithJsonSchema({"type": "string", "pattern": f"^{_SPAN}( {_SPAN}){{0,{_SPANS - 1}}}$"}),
]
"""`2026-10-15/2026-12-24`: from a day on, until the day before a later one; up to a hundred, a space between each."""

PlannedDay = Annotated[str, AfterValidator(_planned), WithJsonSchema({"type": "string", "format": "date"})]
"""The day that something is meant for: one that has been, or one up to 366 days after the latest date on earth."""

Bound = Annotated[str, AfterValidator(_of_the_calendar), WithJsonSchema({"type": "string", "format": "date"})]
"""Where a range of nights begins or ends: any day of the calendar, so that a week can be asked for on its Monday."""
