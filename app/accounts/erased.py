"""Erased: a device that was signed in when its account was erased, so that it can be told."""

from datetime import datetime

from sqlalchemy import Column, LargeBinary
from sqlmodel import Field, SQLModel

from app.database import Instant, table


class Erased(SQLModel, table=True):
    """The hash of the token that the device still carries. Whose it was is kept nowhere."""

    token_hash: bytes = Field(sa_column=Column(LargeBinary, primary_key=True))
    erased_at: datetime = Field(sa_type=Instant)


ERASED = table(Erased)
