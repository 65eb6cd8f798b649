"""Runs the migrations on the connection that `app.ops.migrating` hands over.

Only this file knows the app's tables, and only to notice drift; the migrations themselves never import from it.
"""

from typing import Any, Literal

import sqlalchemy as sa
from alembic import context
from sqlmodel.sql.sqltypes import AutoString

from app.database import Instant
from app.ops.tables import TABLES

TURN = 0x706F726368
"""Any number that nobody else locks: the letters of porch."""


def render(kind: str, thing: Any, _: Any) -> str | Literal[False]:
    """Write plain SQLAlchemy types into a new migration, so that it stands when the app has moved on."""
    if kind == "type" and isinstance(thing, Instant):
        return "sa.BigInteger()"
    if kind == "type" and isinstance(thing, AutoString):
        return f"sa.String({thing.length})" if thing.length else "sa.String()"
    return False


def run(c: sa.Connection) -> None:
    """SQLite rebuilds a table to change it, and would take its children along: foreign keys are off meanwhile."""
    sqlite = c.dialect.name == "sqlite"
    if sqlite:
        c.exec_driver_sql("pragma foreign_keys=off")
    context.configure(
        connection=c,
        target_metadata=TABLES[0].metadata,
        render_as_batch=True,
        render_item=render,
        compare_type=True,
        compare_server_default=True,
    )
    if sqlite:
        c.exec_driver_sql("begin immediate")
        context.run_migrations()
        if c.exec_driver_sql("pragma foreign_key_check").first() is not None:
            c.exec_driver_sql("rollback")
            raise RuntimeError("the migration would have left rows without their owner; nothing was changed")
        c.exec_driver_sql("commit")
        c.exec_driver_sql("pragma foreign_keys=on")
    else:
        with context.begin_transaction():
            # Two servers that start together take turns; the second finds nothing left to do.
            c.exec_driver_sql(f"select pg_advisory_xact_lock({TURN})")
            c.exec_driver_sql("set local lock_timeout = '10s'")
            context.run_migrations()


run(context.config.attributes["connection"])
