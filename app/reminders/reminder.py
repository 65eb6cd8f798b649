"""Reminder: when a person wishes to be knocked for."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey, LargeBinary, String, true
from sqlmodel import Field, SQLModel

from app.database import Instant, table


class Reminder(SQLModel, table=True):
    """One a person. What they chose is a time on their own wall, never an offset; `next_at` is derived from it.

    `weekdays` are ISO numbers of *nights* (`12345`: 00:30 after Monday evening is Monday's). `paused_until` is the
    first night that is knocked for again. `second_after` is how many minutes later a second call comes, for whoever
    asked for one. `weekly` says whether once a week the evening is for the check-in. Nothing is sent once it is
    `quiet_from` on that wall. `sealed` holds words of the person's own. `night_ends` is the preference's day start,
    changed in the transaction that writes that. `next_at` and `next_night` are null while it is off; `tz` is the
    release of the time zone database that they were reckoned with. `last_at` and `last_night` tell of the call before;
    a new wall time forgets `last_at`.
    """

    owner: str = Field(sa_column=Column(String(36), ForeignKey("person.id", ondelete="CASCADE"), primary_key=True))
    wall_time: str = Field(max_length=5)
    weekdays: str = Field(max_length=7)
    zone: str = Field(max_length=64)
    zone_follows: bool
    enabled: bool
    paused_until: str | None = Field(default=None, max_length=10)
    second_after: int | None = None
    quiet_from: str | None = Field(default=None, max_length=5)
    weekly: bool = Field(default=True, sa_column_kwargs={"server_default": true()})
    sealed: bytes | None = Field(default=None, sa_column=Column(LargeBinary, nullable=True))
    night_ends: str = Field(max_length=5)
    next_at: datetime | None = Field(default=None, sa_type=Instant, index=True)
    next_night: str | None = Field(default=None, max_length=10)
    last_at: datetime | None = Field(default=None, sa_type=Instant)
    last_night: str | None = Field(default=None, max_length=10)
    tz: str = Field(max_length=20)


REMINDER = table(Reminder)
