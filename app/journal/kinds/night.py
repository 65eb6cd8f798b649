"""A night on which the person looked and saw nothing: an honest answer, and practised all the same (`practices` §0).

One a day: its id is uuid5(person, "night:" + day), so that two offline devices write the same record. Taking it back
sets `nothing_seen` to false. A noticing of that night outranks it.
"""

from typing import Any, ClassVar

from pydantic.config import JsonDict

from app.journal.kinds.fields import NightFields


class Night(NightFields):
    kind: ClassVar[str] = "night"
    plural: ClassVar[str] = "nights"
    once: ClassVar[bool] = True
    example: ClassVar[JsonDict] = {"day": "2026-11-21", "nothing_seen": True}
    counted: ClassVar[tuple[str, ...]] = ("nothing_seen",)
    practised: ClassVar[bool] = True
    outranked_by: ClassVar[str | None] = "noticing"

    nothing_seen: bool

    @classmethod
    def takes(cls, body: dict[str, Any]) -> bool:
        return body["nothing_seen"] is True
