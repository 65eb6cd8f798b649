"""Invitation: a code that lets one person sign up."""

from datetime import datetime

from sqlalchemy import Column, LargeBinary
from sqlmodel import Field, SQLModel

from app.database import Instant, table


class Invitation(SQLModel, table=True):
    """Spent by deleting it; who invited whom is not kept."""

    code_hash: bytes = Field(sa_column=Column(LargeBinary, primary_key=True))
    created_at: datetime = Field(sa_type=Instant)
    expires_at: datetime = Field(sa_type=Instant)


INVITATION = table(Invitation)
