"""Feed: a secret address at which a calendar program finds the reminder."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey, LargeBinary, String
from sqlmodel import Field, SQLModel

from app.database import Instant, table


class Feed(SQLModel, table=True):
    """One a person; a new one takes the place of the old. Only a hash of the secret is kept."""

    owner: str = Field(sa_column=Column(String(36), ForeignKey("person.id", ondelete="CASCADE"), primary_key=True))
    token_hash: bytes = Field(sa_column=Column(LargeBinary, nullable=False, unique=True))
    created_at: datetime = Field(sa_type=Instant)


FEED = table(Feed)
