"""An insert that can say what becomes of a row that is there already; each database spells it in its own way."""

from typing import TYPE_CHECKING

from sqlalchemy import Connection, Table

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql, sqlite


def insert_into(c: Connection, table: Table) -> "sqlite.Insert | postgresql.Insert":
    """An insert for the database of `c`, with `on_conflict_do_nothing` and `on_conflict_do_update`."""
    if c.dialect.name == "sqlite":
        from sqlalchemy.dialects.sqlite import insert

        return insert(table)
    # Not before it is needed: PostgreSQL's dialect alone is a fortieth of a start.
    from sqlalchemy.dialects.postgresql import insert as insert_there

    return insert_there(table)
