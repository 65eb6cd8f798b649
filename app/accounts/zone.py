"""IANA time zone names."""

from functools import cache
from typing import Annotated
from zoneinfo import available_timezones

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError


@cache
def _known() -> frozenset[str]:
    return frozenset(available_timezones())


def _check(name: str) -> str:
    if name not in _known():
        raise PydanticCustomError("zone_unknown", "not the name of a time zone")
    return name


Zone = Annotated[str, Field(max_length=64), AfterValidator(_check)]
"""A name such as `Europe/Berlin`; old names (`Europe/Kiev`) are known too."""


def understood(name: str) -> str:
    """`name`, or UTC where a newer database of zones took it away."""
    return name if name in _known() else "UTC"
