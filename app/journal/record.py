"""Record: one entry as it stands, whatever its kind."""

from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKey, Index, LargeBinary, String
from sqlmodel import Field, SQLModel

from app.database import table


class Record(SQLModel, table=True):
    """Plain are owner, kind, id, version and day; everything else, choices included, is sealed.

    The key leads with the owner: with the id alone an upsert by a second person would take over the first one's row.
    Ids, change ids and days are kept as the text that travels, so that nothing is converted on the way.
    """

    __table_args__ = (
        Index("ix_record_owner_version", "owner", "version"),
        Index("ix_record_owner_day", "owner", "day"),
        CheckConstraint("length(sealed) > 28", name="sealed"),
        {"sqlite_with_rowid": False},
    )

    owner: str = Field(sa_column=Column(String(36), ForeignKey("person.id", ondelete="CASCADE"), primary_key=True))
    kind: str = Field(primary_key=True, max_length=20)
    id: str = Field(primary_key=True, max_length=36)
    version: int = Field(sa_column=Column(BigInteger, nullable=False))
    day: str | None = Field(default=None, max_length=10)
    sealed: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    change_id: str = Field(max_length=36)


RECORD = table(Record)
