"""A tick asks whose evening has come, of everybody at once: it goes by an index, on both databases (G19)."""

from datetime import timedelta

from sqlalchemy import Connection, text

from app import clock
from app.database import Sql
from app.database.alone import transaction
from app.reminders import claim, tick
from tests.porch import KEYRING
from tests.push.far_end import FarEnd
from tests.reminders.crowd import gather

PEOPLE = 2000
"""Enough for PostgreSQL to prefer an index; of fewer it reads all."""


def plan(c: Connection, statement: Sql) -> str:
    """How the database goes about it."""
    word = "explain query plan" if c.dialect.name == "sqlite" else "explain"
    cursor = c.connection.cursor()
    cursor.execute(f"{word} {statement._text(c)}", {"at": int(clock.now().timestamp()), "most": tick.AT_ONCE})
    return "\n".join(str(row[-1]) for row in cursor.fetchall())


async def test_who_is_due_is_found_by_an_index(empty: str, far: FarEnd) -> None:
    gather(empty, KEYRING, [far], PEOPLE, clock.now() + timedelta(days=1))
    with transaction(empty) as c:
        c.execute(text("analyze"))
        found = plan(c, claim.DUE)
    print(found)
    assert "ix_reminder_next_at" in found
