"""What every kind's fields share: a name, a day, limits, and what it offers to trends."""

from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict
from pydantic.config import JsonDict

from app.journal.kinds.day import Day, Monday


class Fields(BaseModel):
    """The fields of one kind, and their check. A new kind is one subclass in one file, and its place in KINDS."""

    model_config = ConfigDict(extra="forbid", strict=True)

    kind: ClassVar[str]
    plural: ClassVar[str]
    counted: ClassVar[tuple[str, ...]] = ()
    """The choices that trends count together, in this order."""
    measured: ClassVar[tuple[str, ...]] = ()
    """The whole numbers whose values trends tell for each week. Neither these nor choices: not in trends at all."""
    practised: ClassVar[bool] = False
    """Whether an entry of this kind makes its night one on which the person practised."""
    outranked_by: ClassVar[str | None] = None
    """A kind whose presence on the same night makes this one moot."""
    added: ClassVar[tuple[str, ...]] = ()
    """Fields that came after the kind's first release: where they are null they are left out, so that whoever does not
    know them gets back exactly what they wrote."""
    example: ClassVar[JsonDict]
    """One entry, for the OpenAPI document."""
    once: ClassVar[bool] = False
    """Whether there is one a night, one a week or one a person, under an id that every device makes alike."""
    most: ClassVar[int] = 50
    """How many a night holds; sync takes up to 50 of any kind, since two offline devices may meet on one night."""

    @classmethod
    def __pydantic_init_subclass__(cls, **_: Any) -> None:
        """Show the kind's example in the OpenAPI document."""
        if hasattr(cls, "example"):
            extra: JsonDict = {"examples": [cls.example]}
            cls.model_config = {**cls.model_config, "json_schema_extra": extra}

    @classmethod
    def takes(cls, body: dict[str, Any]) -> bool:
        """Whether a record counts in trends."""
        return True


class NightFields(Fields):
    """Fields of a kind that belongs to a night."""

    day: Day


class WeekFields(NightFields):
    """Fields of a kind that belongs to a week. Its day is that week's Monday and says nothing of Monday's night."""

    day: Monday
