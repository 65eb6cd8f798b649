"""Person: a name, a way in, a sealed key, and the counter that orders everything they write."""

from datetime import datetime

from sqlalchemy import BigInteger, Column, LargeBinary
from sqlmodel import Field, SQLModel

from app.database import Instant, table


class Person(SQLModel, table=True):
    """One account.

    `counter` is the version of the newest change to anything of theirs; it is raised under this row's lock in the
    transaction that makes the change, so that it is gapless in commit order. `horizon` is the version of the newest
    tombstone that has been swept away: a device whose cursor is older must read everything afresh. In `name_key` a
    letter of `name` can become eighteen (U+FDFA).
    """

    id: str = Field(primary_key=True, max_length=36)
    name: str = Field(max_length=50)
    name_key: str = Field(max_length=900, unique=True)
    password_hash: str
    zone: str = Field(max_length=64)
    wrapped_key: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    counter: int = Field(sa_column=Column(BigInteger, nullable=False))
    horizon: int = Field(sa_column=Column(BigInteger, nullable=False))
    created_at: datetime = Field(sa_type=Instant)


PERSON = table(Person)
