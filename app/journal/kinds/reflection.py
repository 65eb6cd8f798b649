"""A reflection: an answer to one of the four questions that help to find one's values (`practices` §5).

There are no right and no wrong ones. What recurs in them is looked for on the device, never here.
"""

from typing import ClassVar, Literal

from pydantic.config import JsonDict

from app.journal.kinds.fields import NightFields
from app.journal.kinds.text import Long

Question = Literal["alive", "unafraid", "inspires", "eighty"]


class Reflection(NightFields):
    """The questions: a time one felt most alive; how one would spend one's days without fear, money or time in the way;
    who inspires one, and for what; at eighty, what one hopes to have stood for.
    """

    kind: ClassVar[str] = "reflection"
    plural: ClassVar[str] = "reflections"
    example: ClassVar[JsonDict] = {
        "day": "2026-11-21",
        "question": "alive",
        "text": "On the porch with Ben and his sister, mending the boat. Nobody was in a hurry.",
    }

    question: Question
    text: Long
