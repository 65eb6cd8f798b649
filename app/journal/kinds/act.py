"""A self-respect act: a signal of my own, and whether I honoured it (`practices` §3).

Its chart never depends on what the partner did; "not safe to" is an answer, not a failure. Beside it a reason may be
given, and *afraid of how they would react* is the one that devices look at (`docs/safety.md`). It came after the first
release: entries from before have none, which says the same as null. It is not tied to the outcome here, because a merge
of two devices may bring the two together; without "not safe to" it means nothing.
"""

from typing import ClassVar, Literal

from pydantic.config import JsonDict

from app.journal.kinds.fields import NightFields
from app.journal.kinds.text import Text

OwnSignal = Literal["tired", "bothered", "needing_space", "other"]
Outcome = Literal["honoured", "not_this_time", "not_safe_to"]
Reason = Literal["afraid_of_reaction", "other"]


class Act(NightFields):
    kind: ClassVar[str] = "act"
    plural: ClassVar[str] = "acts"
    example: ClassVar[JsonDict] = {
        "day": "2026-11-21",
        "signal": "tired",
        "outcome": "not_safe_to",
        "reason": "afraid_of_reaction",
        "note": None,
    }
    added: ClassVar[tuple[str, ...]] = ("reason",)
    counted: ClassVar[tuple[str, ...]] = ("signal", "outcome")

    signal: OwnSignal
    outcome: Outcome
    reason: Reason | None = None
    note: Text | None = None
