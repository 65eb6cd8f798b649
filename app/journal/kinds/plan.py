"""An if-then plan: what the person will do when a signal of their own comes up again (`practices` §3).

It belongs to no night, and is shown when its signal is logged. Plans worked better when they had the form of if and
then (Gollwitzer and Sheeran 2006; Sheeran, Listrom and Gollwitzer 2024). No plan makes an unsafe moment safe.
"""

from typing import ClassVar

from pydantic.config import JsonDict

from app.journal.kinds.act import OwnSignal
from app.journal.kinds.fields import Fields
from app.journal.kinds.text import Text


class Plan(Fields):
    """If I notice `if_text`, then I will `then_text`. `kept` is false once it was let go."""

    kind: ClassVar[str] = "plan"
    plural: ClassVar[str] = "plans"
    example: ClassVar[JsonDict] = {
        "signal": "tired",
        "if_text": "my shoulders are up at my ears",
        "then_text": "stand outside for five minutes",
        "kept": True,
    }

    signal: OwnSignal
    if_text: Text
    then_text: Text
    kept: bool = True
