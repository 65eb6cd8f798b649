"""Earlier: a state of a record that was overwritten, and can still be read.

A row whose record is gone is in the trash: an edit that whoever removed the record had not seen.
"""

from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKey, LargeBinary, String
from sqlmodel import Field, SQLModel

from app.database import Instant, table


class Earlier(SQLModel, table=True):
    """Of the same shape as a record, and sealed alike."""

    __table_args__ = (
        CheckConstraint("length(sealed) > 28", name="sealed"),
        {"sqlite_with_rowid": False},
    )

    owner: str = Field(sa_column=Column(String(36), ForeignKey("person.id", ondelete="CASCADE"), primary_key=True))
    kind: str = Field(primary_key=True, max_length=20)
    id: str = Field(primary_key=True, max_length=36)
    version: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    day: str | None = Field(default=None, max_length=10)
    sealed: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    change_id: str = Field(max_length=36)
    replaced_at: datetime = Field(sa_type=Instant)


EARLIER = table(Earlier)
