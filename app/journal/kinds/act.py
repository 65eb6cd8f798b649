"""A self-respect act: a signal of my own, and whether I honoured it (`practices` §3).

Its chart never depends on what the partner did; "not safe to" is an answer, not a failure.
"""

from typing import ClassVar, Literal

from pydantic.config import JsonDict

from app.journal.kinds.fields import NightFields
from app.journal.kinds.text import Text

OwnSignal = Literal["tired", "bothered", "needing_space", "other"]
Outcome = Literal["honoured", "not_this_time", "not_safe_to"]


class Act(NightFields):
    kind: ClassVar[str] = "act"
    plural: ClassVar[str] = "acts"
    example: ClassVar[JsonDict] = {
        "day": "2026-11-21",
        "signal": "tired",
        "outcome": "honoured",
        "note": "Went to bed at nine",
    }
    counted: ClassVar[tuple[str, ...]] = ("signal", "outcome")

    signal: OwnSignal
    outcome: Outcome
    note: Text | None = None
