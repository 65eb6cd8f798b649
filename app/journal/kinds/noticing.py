"""A noticing: one small way someone showed up (`practices` §1)."""

from typing import ClassVar, Literal

from pydantic.config import JsonDict

from app.journal.kinds.fields import NightFields
from app.journal.kinds.link import Link
from app.journal.kinds.text import Text

Signal = Literal[
    "shared_laugh",
    "remembered",
    "checked_in",
    "came_closer",
    "helped",
    "made_time",
    "kind_words",
    "other",
]


class Noticing(NightFields):
    """Three a night, up to ten. The signal is what kind of small way it was, when the person cared to say.

    `subject` is whom it was about; null is the partner. It came after the first release: lines from before have none.
    """

    kind: ClassVar[str] = "noticing"
    plural: ClassVar[str] = "noticings"
    example: ClassVar[JsonDict] = {
        "day": "2026-11-21",
        "text": "They made me tea",
        "signal": "helped",
        "subject": "019ab2c4-7d1e-7c3a-9f50-0a4b8e6d2f15",
    }
    counted: ClassVar[tuple[str, ...]] = ("signal",)
    practised: ClassVar[bool] = True
    added: ClassVar[tuple[str, ...]] = ("subject",)
    most: ClassVar[int] = 10

    text: Text
    signal: Signal | None = None
    subject: Link | None = None
