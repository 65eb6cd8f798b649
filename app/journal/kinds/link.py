"""How one entry names another."""

import re
from typing import Annotated

from pydantic import AfterValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def _check(text: str) -> str:
    if not UUID.fullmatch(text):
        raise PydanticCustomError("id_invalid", "not a lower-case UUID with dashes")
    return text


Link = Annotated[str, AfterValidator(_check), WithJsonSchema({"type": "string", "format": "uuid"})]
"""The id of another entry of the same person. It is taken whether or not that entry is there: it may be on its way."""
