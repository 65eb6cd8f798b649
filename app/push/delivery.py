"""Delivery: one message on its way to one device; all of them together are the outbox."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, LargeBinary, String
from sqlmodel import Field, SQLModel

from app.database import Instant, table


class Delivery(SQLModel, table=True):
    """`matter` says what it is about (`evening/2026-11-22`), for whoever put it in; a device hears of a matter once.

    `sealed` holds the message under the owner's data key. `try_at` is when to send it next, and null when there is
    nothing left to do; whoever sends it holds it until `leased_until`. It is worth nothing after `expires_at`. `state`
    is `waiting`, what its push service said of it at last (`accepted`, `gone`, `refused`), `missed` (nobody took it in
    time) or `called_off`. `shown_at` is when the device says that it was on its screen.
    """

    __table_args__ = (Index("uq_delivery_subscription_matter", "subscription", "matter", unique=True),)

    id: str = Field(primary_key=True, max_length=36)
    owner: str = Field(
        sa_column=Column(String(36), ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True)
    )
    subscription: str = Field(
        sa_column=Column(String(36), ForeignKey("subscription.id", ondelete="CASCADE"), nullable=False)
    )
    matter: str = Field(max_length=50)
    sealed: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    put_at: datetime = Field(sa_type=Instant)
    expires_at: datetime = Field(sa_type=Instant)
    try_at: datetime | None = Field(default=None, sa_type=Instant, index=True)
    leased_until: datetime = Field(sa_type=Instant)
    attempts: int = 0
    state: str = Field(default="waiting", max_length=10)
    shown_at: datetime | None = Field(default=None, sa_type=Instant)


DELIVERY = table(Delivery)
