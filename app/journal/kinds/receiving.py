"""A receiving moment: what was offered, and whether I let it land (`practices` §4).

The meaning question comes once right after, and once again two weeks later: it was the meaning, not the detail, that
helped people with low self-esteem (Marigold, Holmes and Ross 2007). The night on which it came again by itself is kept
here, so that it does so once, whatever device is in hand; entries from before that have none.
"""

from typing import ClassVar, Literal

from pydantic.config import JsonDict

from app.journal.kinds.day import Day
from app.journal.kinds.fields import NightFields
from app.journal.kinds.text import Text

Offered = Literal["kind_words", "support", "asked_help"]
Reception = Literal["received", "joked", "minimised", "changed_subject"]


class Receiving(NightFields):
    """Offered: kind words; support; help that I had asked for. `note` is what was said or done, `meaning` the answer
    right after, `later` the one of two weeks later; that question can be declined for good, and comes up by itself
    on one night, `later_shown`.
    """

    kind: ClassVar[str] = "receiving"
    plural: ClassVar[str] = "receivings"
    example: ClassVar[JsonDict] = {
        "day": "2026-11-07",
        "offered": "kind_words",
        "reception": "received",
        "note": "You made the whole house feel calmer tonight.",
        "meaning": "That I am good to come home to",
        "later": None,
        "later_declined": False,
        "later_shown": "2026-11-21",
    }
    added: ClassVar[tuple[str, ...]] = ("later_shown",)
    counted: ClassVar[tuple[str, ...]] = ("offered", "reception")

    offered: Offered
    reception: Reception
    note: Text | None = None
    meaning: Text | None = None
    later: Text | None = None
    later_declined: bool = False
    later_shown: Day | None = None
