"""Occurrence: one call of one night, whatever became of it."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey, String
from sqlmodel import Field, SQLModel

from app.database import Instant, table


class Occurrence(SQLModel, table=True):
    """Its key is what stops doubles over changes of the clock, journeys, restarts and several servers.

    `call` is `evening`, `second` or `later` (the snooze). `try_at` is null once it is settled. `state` is `waiting`,
    `sent` (handed to the outbox), `written` (the night was written already), `nowhere` (no device to send it to),
    `missed` (too late when its turn came) or `replaced` (by a newer call of its night). What became of one that was
    `sent` its messages tell; `reached_at` is when a push service first took one, which is remembered here because
    messages go with the devices they went to.
    """

    owner: str = Field(sa_column=Column(String(36), ForeignKey("person.id", ondelete="CASCADE"), primary_key=True))
    call: str = Field(primary_key=True, max_length=10)
    night: str = Field(primary_key=True, max_length=10)
    due_at: datetime = Field(sa_type=Instant)
    expires_at: datetime = Field(sa_type=Instant)
    try_at: datetime | None = Field(default=None, sa_type=Instant, index=True)
    state: str = Field(default="waiting", max_length=10)
    settled_at: datetime | None = Field(default=None, sa_type=Instant)
    reached_at: datetime | None = Field(default=None, sa_type=Instant)

    __table_args__ = ({"sqlite_with_rowid": False},)


OCCURRENCE = table(Occurrence)
