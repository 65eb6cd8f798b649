"""A should I caught: what I wanted the other to be, and what is actually there tonight (`practices` §5).

It is about oneself and never shared; nothing counts it, and it has no score.
"""

from typing import ClassVar

from pydantic.config import JsonDict

from app.journal.kinds.fields import NightFields
from app.journal.kinds.link import Link
from app.journal.kinds.text import Text


class Should(NightFields):
    """`value`: which value of mine is behind it. `there`: what is actually there."""

    kind: ClassVar[str] = "should"
    plural: ClassVar[str] = "shoulds"
    example: ClassVar[JsonDict] = {
        "day": "2026-11-21",
        "wanted": "That they like being late as little as I do",
        "value": None,
        "there": "They came in singing, and had thought of the bread",
    }

    wanted: Text
    value: Link | None = None
    there: Text | None = None
