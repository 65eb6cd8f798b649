"""A value: something the person would like to live by, in their own words (`practices` §5).

It belongs to no night. A value that is given up is not removed: `held_until` says from which day on it is no longer
held, and `not_held` when it was not before it was taken up again, so that an old compass can be looked at. `theme` is
what recurred in the person's answers and was made this value, whatever they call it now: it is not offered again.
"""

from typing import Annotated, ClassVar, Literal

from pydantic import Field
from pydantic.config import JsonDict

from app.journal.kinds.day import Day, Spans
from app.journal.kinds.fields import Fields
from app.journal.kinds.text import Text

Part = Literal["relationships", "work", "health", "growth"]
Origin = Literal["family", "respected", "society", "chosen", "lived"]
Keep = Literal["keep", "lighter", "anew"]
Place = Annotated[int, Field(ge=0, le=9_999)]


class Value(Fields):
    """Held from `held_from` on, until the day before `held_until`, and not in the spans of `not_held`; `place` is its
    own in the person's order.

    Origins are the worksheet's headings: from family, from somebody deeply respected, from society or culture, one
    would like to live by it, one actually does. `keep`: as it is, held more lightly, or chosen anew. `painful`: nothing
    further is asked about it. `goal`: what can be finished and ticked off, and had this value behind it.
    """

    kind: ClassVar[str] = "value"
    plural: ClassVar[str] = "values"
    example: ClassVar[JsonDict] = {
        "name": "Patience when it is late",
        "goal": None,
        "theme": "patience",
        "why": "My grandmother never hurried anybody",
        "stands_for": None,
        "part": "relationships",
        "origin": "family",
        "keep": "lighter",
        "keep_note": "Not at the price of my own sleep",
        "painful": False,
        "held_from": "2026-09-28",
        "held_until": None,
        "not_held": "2026-10-12/2026-10-26",
        "place": 0,
    }

    added: ClassVar[tuple[str, ...]] = ("theme", "not_held")

    name: Text
    goal: Text | None = None
    theme: Text | None = None
    why: Text | None = None
    stands_for: Text | None = None
    part: Part | None = None
    origin: Origin | None = None
    keep: Keep | None = None
    keep_note: Text | None = None
    painful: bool = False
    held_from: Day
    held_until: Day | None = None
    not_held: Spans | None = None
    place: Place = 0
