"""KINDS: the one ordered list of what a person can write. Everybody else reads it and names no kind."""

from app.journal.kinds.act import Act
from app.journal.kinds.checkin import Checkin
from app.journal.kinds.commitment import Commitment
from app.journal.kinds.fields import Fields
from app.journal.kinds.night import Night
from app.journal.kinds.noticing import Noticing
from app.journal.kinds.observation import Observation
from app.journal.kinds.plan import Plan
from app.journal.kinds.preference import Preference
from app.journal.kinds.rating import Rating
from app.journal.kinds.reassurance import Reassurance
from app.journal.kinds.receiving import Receiving
from app.journal.kinds.reflection import Reflection
from app.journal.kinds.should import Should
from app.journal.kinds.subject import Subject
from app.journal.kinds.value import Value

KINDS: tuple[type[Fields], ...] = (
    Noticing,
    Observation,
    Reassurance,
    Act,
    Plan,
    Receiving,
    Should,
    Reflection,
    Value,
    Rating,
    Commitment,
    Checkin,
    Night,
    Subject,
    Preference,
)

BY_NAME: dict[str, type[Fields]] = {kind.kind: kind for kind in KINDS}

__all__ = ["BY_NAME", "KINDS", "Fields"]
