"""A reassurance ask: I wanted proof that I matter, what set it off and what I did (`practices` §2).

Reassurance is not bad, only different from being adjusted to: it stands on a chart of its own and is never added to
responsiveness, and asking is not judged. Whether the calm lasted is asked once, on the evening after.
"""

from typing import ClassVar, Literal

from pydantic.config import JsonDict

from app.journal.kinds.fields import NightFields
from app.journal.kinds.text import Text

Trigger = Literal["late_reply", "tone", "distance", "other"]
Did = Literal["asked", "asked_plainly", "looked_for_evidence", "soothed_myself", "waited"]
Calm = Literal["yes", "no", "dont_know"]


class Reassurance(NightFields):
    """What I did: asked for it; asked plainly for what I needed; looked for evidence already there; soothed myself;
    waited. `calm` is whether it lasted until the next day; null while nobody asked, or nobody answered.
    """

    kind: ClassVar[str] = "reassurance"
    plural: ClassVar[str] = "reassurances"
    example: ClassVar[JsonDict] = {
        "day": "2026-11-21",
        "trigger": "late_reply",
        "did": "looked_for_evidence",
        "note": "Read last week’s lines",
        "calm": None,
    }
    counted: ClassVar[tuple[str, ...]] = ("trigger", "did", "calm")

    trigger: Trigger
    did: Did
    note: Text | None = None
    calm: Calm | None = None
