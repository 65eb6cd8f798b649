"""A responsiveness observation: a chance to adjust to me, and what came of it (`practices` §2).

Being adjusted to is what makes people secure, so a chance that was missed is kept as well: every figure has a
denominator. Reassurance is another kind, on another chart, and the two are never added.
"""

from typing import ClassVar, Literal

from pydantic.config import JsonDict

from app.journal.kinds.fields import NightFields
from app.journal.kinds.text import Text

Aspect = Literal["adapted", "preference", "repair", "boundary"]
Outcome = Literal["yes", "partly", "no"]


class Observation(NightFields):
    """Aspects: adapted when I was overwhelmed; my preference shaped a decision; repaired after hurting me; kept a
    limit of mine.
    """

    kind: ClassVar[str] = "observation"
    plural: ClassVar[str] = "observations"
    example: ClassVar[JsonDict] = {
        "day": "2026-11-21",
        "aspect": "preference",
        "outcome": "partly",
        "needed": "To leave before the speeches",
        "note": None,
    }
    counted: ClassVar[tuple[str, ...]] = ("aspect", "outcome")

    aspect: Aspect
    outcome: Outcome
    needed: Text | None = None
    note: Text | None = None
