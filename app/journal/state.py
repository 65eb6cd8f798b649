"""A record as it stands, or that it was removed; what reading and sync hand on."""

from typing import Any, NamedTuple


class State(NamedTuple):
    """One record, unsealed. `body` holds the kind's fields without the day."""

    kind: str
    id: str
    version: int
    day: str | None
    body: dict[str, Any]

    @property
    def fields(self) -> dict[str, Any]:
        """The kind's fields as they travel: with the day, for a kind that has one."""
        return self.body if self.day is None else {"day": self.day, **self.body}

    def as_change(self) -> dict[str, Any]:
        """How it travels in a sync."""
        return {
            "kind": self.kind,
            "id": self.id,
            "version": self.version,
            "day": self.day,
            "fields": self.fields,
        }


class Removed(NamedTuple):
    """A removal, as other devices learn of it."""

    kind: str
    id: str
    version: int

    def as_change(self) -> dict[str, Any]:
        """How it travels in a sync."""
        return {"kind": self.kind, "id": self.id, "version": self.version, "removed": True}


Standing = State | Removed
