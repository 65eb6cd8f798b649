"""Tombstone: what was removed, and where the counter stood. No content."""

from datetime import datetime

from sqlalchemy import BigInteger, Column, ForeignKey, Index, String
from sqlmodel import Field, SQLModel

from app.database import Instant, table


class Tombstone(SQLModel, table=True):
    """Travels to other devices like any change. `change_id` is that of the last state before the removal, so that a
    repeat of the request that wrote it is recognised.
    """

    __table_args__ = (
        Index("ix_tombstone_owner_version", "owner", "version"),
        {"sqlite_with_rowid": False},
    )

    owner: str = Field(sa_column=Column(String(36), ForeignKey("person.id", ondelete="CASCADE"), primary_key=True))
    kind: str = Field(primary_key=True, max_length=20)
    id: str = Field(primary_key=True, max_length=36)
    version: int = Field(sa_column=Column(BigInteger, nullable=False))
    change_id: str | None = Field(default=None, max_length=36)
    removed_at: datetime = Field(sa_type=Instant)


TOMBSTONE = table(Tombstone)
