"""A committed action: one small step towards a value, with a day and an if-then plan (`practices` §5).

What came of it and what got in the way are two answers, since progress and obstruction are two things (Smout and others
2014). Doing it while still afraid counts.
"""

from typing import Any, ClassVar, Literal

from pydantic.config import JsonDict

from app.journal.kinds.day import PlannedDay
from app.journal.kinds.fields import NightFields
from app.journal.kinds.link import Link
from app.journal.kinds.text import Text

Outcome = Literal["done", "moved_towards", "not"]
Obstacle = Literal["fear", "self_doubt", "perfectionism", "other"]


class Commitment(NightFields):
    """`day` is the one the step is meant for, up to a year ahead. Without an outcome it is open, and counts nowhere."""

    kind: ClassVar[str] = "commitment"
    plural: ClassVar[str] = "commitments"
    example: ClassVar[JsonDict] = {
        "day": "2026-11-22",
        "value": "019ab2c4-7d1e-7c3a-9f50-0a4b8e6d2f11",
        "step": "Lie down after lunch, phone in the hall",
        "if_text": "I reach for the phone",
        "then_text": "I will count ten breaths first",
        "outcome": "moved_towards",
        "obstacle": "self_doubt",
        "obstacle_note": None,
    }
    counted: ClassVar[tuple[str, ...]] = ("outcome", "obstacle")

    day: PlannedDay
    value: Link | None = None
    step: Text
    if_text: Text | None = None
    then_text: Text | None = None
    outcome: Outcome | None = None
    obstacle: Obstacle | None = None
    obstacle_note: Text | None = None

    @classmethod
    def takes(cls, body: dict[str, Any]) -> bool:
        return body["outcome"] is not None
