"""Push key: the pair by which push services know this house (RFC 8292, "application server key")."""

from datetime import datetime

from sqlalchemy import Column, LargeBinary
from sqlmodel import Field, SQLModel

from app.database import Instant, table


class PushKey(SQLModel, table=True):
    """Made once; a subscription is bound to the key it was made with (RFC 8292, section 4), so an older one stays as
    long as a device still has it. `public` is the uncompressed point in base64url; the private number is wrapped.
    """

    __tablename__ = "push_key"

    id: str = Field(primary_key=True, max_length=36)
    public: str = Field(max_length=87, unique=True)
    wrapped: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    created_at: datetime = Field(sa_type=Instant)


PUSH_KEY = table(PushKey)
