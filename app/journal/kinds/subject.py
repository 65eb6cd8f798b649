"""Somebody whom noticings may be about besides the partner, under a label that only the person sees (`practices` §1).

It belongs to no night. Removing it leaves the noticings as they are; whom they were about is then no longer said.
"""

from typing import ClassVar

from pydantic.config import JsonDict

from app.journal.kinds.fields import Fields
from app.journal.kinds.text import Text


class Subject(Fields):
    kind: ClassVar[str] = "subject"
    plural: ClassVar[str] = "subjects"
    example: ClassVar[JsonDict] = {"label": "M. from choir"}

    label: Text
