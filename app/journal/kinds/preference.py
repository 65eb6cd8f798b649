"""How the person likes their notebook; the same on every device of theirs (`practices` §0 and §1).

One a person: its id is uuid5(person, "preference:").
"""

import re
from typing import Annotated, ClassVar, Literal

from pydantic import AfterValidator
from pydantic.config import JsonDict
from pydantic_core import PydanticCustomError

from app.journal.kinds.fields import Fields

WALL_TIME = re.compile(r"(0\d|1[01]):[0-5]\d|12:00")


def _check(text: str) -> str:
    if not WALL_TIME.fullmatch(text):
        raise PydanticCustomError("time_impossible", "not a time from 00:00 to 12:00")
    return text


DayStart = Annotated[str, AfterValidator(_check)]


class Preference(Fields):
    """`day_start`: the wall time at which a night ends, so that what is written at 00:40 belongs to the evening before.
    `look_back`: whether the past may come up by itself; off after a break-up or a death.
    """

    kind: ClassVar[str] = "preference"
    plural: ClassVar[str] = "preferences"
    once: ClassVar[bool] = True
    example: ClassVar[JsonDict] = {"day_start": "04:00", "theme": "system", "look_back": True}

    day_start: DayStart = "04:00"
    theme: Literal["system", "night", "day"] = "system"
    look_back: bool = True
