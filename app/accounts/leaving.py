"""Somebody leaves for good: their row, and with their key what every copy of their words needs to be read."""

from sqlalchemy import delete, select

from app.accounts.person import PERSON
from app.database import Connection


def stays(c: Connection, person: str) -> bool:
    """Whether the account is there, and so until this transaction ends: for whoever adds rows that name its person and
    holds nothing yet that erasing may wait for.
    """
    here = select(PERSON.c.id).where(PERSON.c.id == person).with_for_update(read=True, key_share=True)
    return c.execute(here).first() is not None


def shut(c: Connection, person: str) -> None:
    """Wait for whoever is adding rows that name the person; from here on nobody does."""
    c.execute(select(PERSON.c.id).where(PERSON.c.id == person).with_for_update()).all()


def remove(c: Connection, person: str) -> None:
    """Take the person's row away, and with it every row that names them: each table says so (`on delete cascade`)."""
    c.execute(delete(PERSON).where(PERSON.c.id == person))
