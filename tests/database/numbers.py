"""Verbs for a table of numbers."""

from sqlalchemy import text

from app.database import Connection


class NotToday(Exception):
    """What a verb raises here."""


def insert(c: Connection, value: int) -> int:
    """Write `value`, and answer how many there are now."""
    c.execute(text("insert into number values (:value)"), {"value": value})
    return len(everything(c))


def insert_and_fail(c: Connection, value: int) -> None:
    """Write `value`, and think better of it."""
    insert(c, value)
    raise NotToday


def everything(c: Connection) -> list[int]:
    """All of them, in order."""
    return list(c.execute(text("select value from number order by value")).scalars())
