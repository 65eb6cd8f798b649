"""Copy a whole house from its SQLite file into another database, row for row."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Table, insert, select

from app.accounts import joining
from app.ops.tables import TABLES

AT_ONCE = 500


class NotEmpty(Exception):
    """There are people in the target already."""


def move(source: Connection, target: Connection) -> dict[str, int]:
    """Copy every table, owners before what they own; how many rows of each.

    Envelopes are copied closed: the same master key opens them on the other side. Raises NotEmpty.
    """
    if not joining.nobody(target):
        raise NotEmpty
    return {table.name: _copy(source, target, table) for table in TABLES}


def _copy(source: Connection, target: Connection, table: Table) -> int:
    copied = 0
    for rows in _batches(source, table):
        target.execute(insert(table), [dict(row) for row in rows])
        copied += len(rows)
    return copied


def _batches(source: Connection, table: Table) -> Iterator[Sequence[Any]]:
    found = source.execute(select(table)).mappings()
    while rows := found.fetchmany(AT_ONCE):
        yield rows
