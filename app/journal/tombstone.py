"""Tombstone: what was removed, and where the counter stood. No content."""

from datetime import datetime

from sqlalchemy import BigInteger, Column, ForeignKey, Index, String
from sqlmodel import Field, SQLModel

from app.database import Instant, table


class Tombstone(SQLModel, table=True):
    """Travels to other devices like any change. `change_ids` are those of the states that the remover had seen, so that
    a late repeat of the request that wrote one of them does not bring its words back; with spaces between.
    """

    __table_args__ = (
        Index("ix_tombstone_owner_version", "owner", "version"),
        {"sqlite_with_rowid": False},
    )

    owner: str = Field(sa_column=Column(String(36), ForeignKey("person.id", ondelete="CASCADE"), primary_key=True))
    kind: str = Field(primary_key=True, max_length=20)
    id: str = Field(primary_key=True, max_length=36)
    version: int = Field(sa_column=Column(BigInteger, nullable=False))
    change_ids: str
    removed_at: datetime = Field(sa_type=Instant)


TOMBSTONE = table(Tombstone)
