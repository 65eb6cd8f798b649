"""What goes in and out of the reminder's routes."""

import re
from datetime import date, datetime, timedelta
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, WithJsonSchema
from pydantic.config import JsonDict
from pydantic_core import PydanticCustomError

from app import clock
from app.accounts.zone import Zone
from app.journal.kinds.day import Bound, Day
from app.journal.kinds.text import Text
from app.push.outcome import Verdict

LONGEST_PAUSE = timedelta(days=731)
SHORT = 120
"""Letters that fit on a lock screen, and into a message of the one length."""
WALL_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def _on_a_wall(text: str) -> str:
    if not WALL_TIME.fullmatch(text):
        raise PydanticCustomError("time_impossible", "not a time from 00:00 to 23:59")
    return text


def _once_each(days: list[int]) -> list[int]:
    if len({*days}) != len(days):
        raise PydanticCustomError("value_invalid", "a weekday twice")
    return sorted(days)


def _short(words: str) -> str:
    if len(words) > SHORT:
        raise PydanticCustomError("string_too_long", "more than a lock screen shows")
    return words


def _in_sight(day: str) -> str:
    if date.fromisoformat(day) > clock.latest_day(clock.now()) + LONGEST_PAUSE:
        raise PydanticCustomError("day_impossible", "more than two years ahead")
    return day


Until = Annotated[Bound, AfterValidator(_in_sight)]
WallTime = Annotated[str, AfterValidator(_on_a_wall)]
Weekdays = Annotated[list[Annotated[int, Field(ge=1, le=7)]], Field(max_length=7), AfterValidator(_once_each)]
Minutes = Annotated[int, Field(ge=15, le=180)]
Words = Annotated[Text, AfterValidator(_short), WithJsonSchema({"type": "string", "minLength": 1, "maxLength": SHORT})]


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


EXAMPLE: JsonDict = {
    "wall_time": "21:30",
    "weekdays": [1, 2, 3, 4, 5, 6, 7],
    "zone": "Europe/Berlin",
    "zone_follows": True,
    "enabled": True,
    "paused_until": None,
    "second_after": None,
    "quiet_from": "23:00",
    "words": None,
    "weekly": True,
}


class ReminderBody(_Body):
    """`weekdays` are ISO numbers of nights; `paused_until` is the first night that is knocked for again; `second_after`
    is in minutes; nothing is sent from `quiet_from` on. `words` are shown on a lock screen.
    With `weekly` the last of the week's nights is for the check-in until that is made.
    """

    wall_time: WallTime
    weekdays: Weekdays
    zone: Zone
    zone_follows: bool = False
    enabled: bool
    paused_until: Until | None = None
    second_after: Minutes | None = None
    quiet_from: WallTime | None = None
    words: Words | None = None
    weekly: bool = True

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})


class ReminderAnswer(BaseModel):
    """As it was set; `next_at` is the instant of the next call."""

    wall_time: str
    weekdays: list[int]
    zone: str
    zone_follows: bool
    enabled: bool
    paused_until: str | None
    second_after: int | None
    quiet_from: str | None
    words: str | None
    weekly: bool
    next_at: datetime | None

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE | {"next_at": "2026-11-25T20:30:00Z"}]})


class Later(_Body):
    night: Day
    minutes: Minutes = 60

    model_config = ConfigDict(json_schema_extra={"examples": [{"night": "2026-11-25", "minutes": 60}]})


class Trial(_Body):
    subscription: Annotated[UUID, Field(strict=False)]

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"subscription": "5b0f2f9e-6a3c-4b0e-8d8a-2f7f1c9f0c55"}]}
    )


class TrialAnswer(BaseModel):
    """What the push service said of it."""

    delivery: str
    outcome: Verdict

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"delivery": "7c1e0c3a-1d55-4c2b-9a8e-52c9de0f6b11", "outcome": "accepted"}]}
    )


class CallAnswer(BaseModel):
    call: Literal["evening", "second", "later"]
    night: str
    due_at: datetime
    state: Literal["waiting", "sent", "written", "nowhere", "missed", "refused", "unanswered", "replaced", "called_off"]
    settled_at: datetime | None


class Calls(BaseModel):
    items: list[CallAnswer]

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "items": [
                        {
                            "call": "evening",
                            "night": "2026-11-24",
                            "due_at": "2026-11-24T20:30:00Z",
                            "state": "sent",
                            "settled_at": "2026-11-24T20:30:01Z",
                        }
                    ]
                }
            ]
        }
    )
