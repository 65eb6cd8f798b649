"""How many of a kind a night holds."""

from app.database import Connection
from app.errors import Malformed
from app.journal import statements


class Room:
    """One person's nights within one transaction: each is counted once, and kept up to date from there on."""

    def __init__(self, c: Connection, owner: str) -> None:
        self._c, self._owner = c, owner
        self._held: dict[tuple[str, str], int] = {}

    def enter(self, kind: str, day: str | None, most: int) -> None:
        """Take a place on the night `day`, which holds at most `most`. Raises Malformed (night_full)."""
        if day is None:
            return
        if self._count(kind, day) >= most:
            raise Malformed([("day", "night_full")])
        self._held[kind, day] += 1

    def leave(self, kind: str, day: str | None) -> None:
        """Free a place, before the record that has it is moved or removed."""
        if day is not None:
            self._held[kind, day] = self._count(kind, day) - 1

    def _count(self, kind: str, day: str) -> int:
        if (kind, day) not in self._held:
            counted = statements.COUNT.one(self._c, owner=self._owner, day=day, kind=kind)
            self._held[kind, day] = counted[0] if counted else 0
        return self._held[kind, day]
