"""One change to a record, and what became of it."""

from dataclasses import dataclass

from app.journal.kinds import Fields
from app.journal.state import Standing


@dataclass(frozen=True, slots=True)
class Put:
    """Write `fields`. `base` is the version the change was made on: 0 for a new record, None for any."""

    change_id: str
    id: str
    fields: Fields
    base: int | None = None


@dataclass(frozen=True, slots=True)
class Remove:
    """Remove a record, as it stood at version `base`; None for any."""

    change_id: str
    kind: str
    id: str
    base: int | None = None


@dataclass(frozen=True, slots=True)
class Applied:
    """The change holds, at this version; `created` when there was no such record before."""

    version: int
    created: bool = False


@dataclass(frozen=True, slots=True)
class Stale:
    """The change was made on a state that no longer stands; `current` is what does."""

    current: Standing
