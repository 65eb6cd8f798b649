"""A rating: how much a value matters, and how much it was lived, on one day (`practices` §5).

The two are shown beside each other, with the distance between them, and never added up.
"""

from typing import Annotated, ClassVar

from pydantic import Field
from pydantic.config import JsonDict

from app.journal.kinds.fields import NightFields
from app.journal.kinds.link import Link

Ten = Annotated[int, Field(ge=0, le=10)]


class Rating(NightFields):
    """From 0, not at all, to 10, wholly: how much one would like to live by it, and how much one actually did."""

    kind: ClassVar[str] = "rating"
    plural: ClassVar[str] = "ratings"
    example: ClassVar[JsonDict] = {
        "day": "2026-11-15",
        "value": "019ab2c4-7d1e-7c3a-9f50-0a4b8e6d2f11",
        "would_like": 9,
        "actually": 6,
    }
    measured: ClassVar[tuple[str, ...]] = ("would_like", "actually")

    value: Link
    would_like: Ten
    actually: Ten
