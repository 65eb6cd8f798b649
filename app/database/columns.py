"""Column types and naming that mean the same on SQLite and PostgreSQL."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, Dialect, Table
from sqlalchemy.types import TypeDecorator
from sqlmodel import SQLModel

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Instant(TypeDecorator[datetime]):
    """An instant, kept as whole seconds since 1970 in UTC.

    SQLite forgets time zones and PostgreSQL does not; a number is the same in both, and hand-written SQL needs no
    conversion. A naive datetime is refused on its way in, and what comes out always knows that it is UTC.
    """

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant must carry its time zone")
        return int(value.timestamp())

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else instant(value)


def instant(seconds: int) -> datetime:
    """What a column of instants says, where it was read by hand-written SQL."""
    return datetime.fromtimestamp(seconds, UTC)


def table(model: type[SQLModel]) -> Table:
    """The table that `model` describes, for statements in SQLAlchemy Core; its classes carry no rows here."""
    return SQLModel.metadata.tables[str(model.__tablename__)]
