"""The person's own words on the wire."""

from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

LONGEST = 500
LONG = 2000
BLANK = "\t\n\v\f\r \xa0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u2028\u2029\u202f\u205f\u3000\ufeff"
"""What the device takes for a blank (ECMAScript's WhiteSpace and LineTerminator); Python would take others."""


def _check(text: str) -> str:
    if "\x00" in text:
        raise PydanticCustomError("text_nul", "a NUL character")
    if not text.strip(BLANK):
        raise PydanticCustomError("text_empty", "nothing but spaces")
    return text


Text = Annotated[str, Field(min_length=1, max_length=LONGEST), AfterValidator(_check)]
"""1 to 500 code points of any language. NUL and lone surrogates are refused: PostgreSQL and UTF-8 cannot hold them."""

Long = Annotated[str, Field(min_length=1, max_length=LONG), AfterValidator(_check)]
"""The same up to 2,000 code points, where a question asks for more than a line."""
