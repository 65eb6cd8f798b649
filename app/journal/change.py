"""One change to a record, and what became of it."""

from typing import NamedTuple

from app.journal.kinds import Fields
from app.journal.state import Standing


class Put(NamedTuple):
    """Write `fields`. `base` is the version the change was made on: 0 for a new record, None for any."""

    change_id: str
    id: str
    fields: Fields
    base: int | None = None


class Remove(NamedTuple):
    """Remove a record, as it stood at version `base`; None for any."""

    change_id: str
    kind: str
    id: str
    base: int | None = None


class Applied(NamedTuple):
    """The change holds, at this version; `created` when there was no such record before."""

    version: int
    created: bool = False


class Stale(NamedTuple):
    """The change was made on a state that no longer stands; `current` is what does."""

    current: Standing
