"""KINDS: the one ordered list of what a person can write. Everybody else reads it and names no kind."""

from app.journal.kinds.act import Act
from app.journal.kinds.fields import Fields
from app.journal.kinds.night import Night
from app.journal.kinds.noticing import Noticing
from app.journal.kinds.observation import Observation
from app.journal.kinds.preference import Preference

KINDS: tuple[type[Fields], ...] = (Noticing, Observation, Act, Night, Preference)

BY_NAME: dict[str, type[Fields]] = {kind.kind: kind for kind in KINDS}

__all__ = ["BY_NAME", "KINDS", "Fields"]
