"""The person's own words on the wire."""

from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

LONGEST = 500
LONG = 2000


def _check(text: str) -> str:
    if "\x00" in text:
        raise PydanticCustomError("text_nul", "a NUL character")
    if not text.strip():
        raise PydanticCustomError("text_empty", "nothing but spaces")
    return text


Text = Annotated[str, Field(min_length=1, max_length=LONGEST), AfterValidator(_check)]
"""1 to 500 code points of any language. NUL and lone surrogates are refused: PostgreSQL and UTF-8 cannot hold them."""

Long = Annotated[str, Field(min_length=1, max_length=LONG), AfterValidator(_check)]
"""The same up to 2,000 code points, where a question asks for more than a line."""
