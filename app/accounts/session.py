"""Session: one signed-in device."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey, LargeBinary, String
from sqlmodel import Field, SQLModel

from app.database import Instant, table


class Session(SQLModel, table=True):
    """Only a hash of the cookie's token is kept, so that a copy of the database opens no door."""

    id: str = Field(primary_key=True, max_length=36)
    owner: str = Field(
        sa_column=Column(String(36), ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True)
    )
    token_hash: bytes = Field(sa_column=Column(LargeBinary, nullable=False, unique=True))
    device: str = Field(max_length=60)
    created_at: datetime = Field(sa_type=Instant)
    seen_at: datetime = Field(sa_type=Instant)
    expires_at: datetime = Field(sa_type=Instant)


SESSION = table(Session)
