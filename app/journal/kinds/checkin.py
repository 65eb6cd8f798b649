"""A check-in: a minute a week on how valued one felt, in our own wording and no validated scale (`practices` §7).

Once a week it takes the place of the evening's knock (`practices` §8).

One a week: its id is uuid5(person, "checkin:" + the week's Monday), so that two offline devices write the same record.
"""

from typing import Annotated, Any, ClassVar

from pydantic import Field
from pydantic.config import JsonDict

from app.journal.kinds.fields import WeekFields

Felt = Annotated[int, Field(ge=1, le=7)]
"""From 1, hardly, to 7, very much."""
Worth = Annotated[int, Field(ge=0, le=10)]
"""How much one's sense of worth rested on others' reactions (0) or on oneself (10)."""


class Checkin(WeekFields):
    """Every answer may be left out, and none is added to another: there is no score."""

    kind: ClassVar[str] = "checkin"
    plural: ClassVar[str] = "checkins"
    once: ClassVar[bool] = True
    example: ClassVar[JsonDict] = {
        "day": "2026-11-16",
        "understood": 5,
        "cared_for": 6,
        "appreciated": 4,
        "close": 5,
        "myself": 6,
        "worth": 7,
    }
    measured: ClassVar[tuple[str, ...]] = ("understood", "cared_for", "appreciated", "close", "myself", "worth")

    understood: Felt | None = None
    cared_for: Felt | None = None
    appreciated: Felt | None = None
    close: Felt | None = None
    myself: Felt | None = None
    worth: Worth | None = None

    @classmethod
    def takes(cls, body: dict[str, Any]) -> bool:
        return any(body[name] is not None for name in cls.measured)
