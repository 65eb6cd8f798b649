"""One transaction on a connection of its own: for the command line, where no server keeps a `Db` open."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, create_engine

from app.database import file


@contextmanager
def transaction(address: str) -> Iterator[Connection]:
    """All of the block or nothing of it; on SQLite nobody else writes meanwhile."""
    with engine(address) as made, made.begin() as c:
        if made.dialect.name == "sqlite":
            c.exec_driver_sql("begin immediate")
        yield c


def scrub(address: str) -> None:
    """As `Db.scrub`."""
    if address.startswith("sqlite"):
        with engine(address) as made, made.connect() as c:
            file.empty_log(c)


@contextmanager
def engine(address: str) -> Iterator[Engine]:
    """An engine whose connections are all gone when the block ends."""
    made = file.engine(address) if address.startswith("sqlite") else _postgres(address)
    try:
        yield made
    finally:
        made.dispose()


def _postgres(address: str) -> Engine:
    """What a database says of itself is text, whatever its own encoding is: one in SQL_ASCII would answer in bytes."""
    return create_engine(address, hide_parameters=True, client_encoding="utf8")
