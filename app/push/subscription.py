"""Subscription: one device's address at its push service, and what is known of its working."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey, LargeBinary, String
from sqlmodel import Field, SQLModel

from app.database import Instant, table


class Subscription(SQLModel, table=True):
    """It hangs on the session of its device, so that whoever signs the device out calls nobody here.

    The endpoint is a bearer capability (RFC 8030, section 8): it is sealed with the device's keys under the owner's
    data key, and `endpoint_hash` alone tells two apart. `origin` is the push service's, such as
    `https://fcm.googleapis.com`. `opened_at` is when the page, or once in a while its worker, last said that this is
    its subscription; `sent_at` is when a message last left for it, `accepted_at` and `shown_at` are what became of it.
    `strikes` counts refusals since `struck_at` without an acceptance between; `worn` says that only a new subscription
    can help.
    """

    id: str = Field(primary_key=True, max_length=36)
    owner: str = Field(
        sa_column=Column(String(36), ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True)
    )
    session: str = Field(
        sa_column=Column(String(36), ForeignKey("session.id", ondelete="CASCADE"), nullable=False, unique=True)
    )
    key: str = Field(sa_column=Column(String(36), ForeignKey("push_key.id"), nullable=False))
    endpoint_hash: bytes = Field(sa_column=Column(LargeBinary, nullable=False, unique=True))
    origin: str = Field(max_length=270)
    sealed: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    created_at: datetime = Field(sa_type=Instant)
    opened_at: datetime = Field(sa_type=Instant)
    sent_at: datetime | None = Field(default=None, sa_type=Instant)
    accepted_at: datetime | None = Field(default=None, sa_type=Instant)
    shown_at: datetime | None = Field(default=None, sa_type=Instant)
    strikes: int = 0
    struck_at: datetime | None = Field(default=None, sa_type=Instant)
    worn: bool = False


SUBSCRIPTION = table(Subscription)
