"""SQLite's file and its log: how every program opens them, and how the log is emptied."""

import sqlite3
from time import monotonic, sleep
from typing import Any

from sqlalchemy import Connection, Engine, NullPool, create_engine, event

PATIENCE = 5
"""Seconds that a transaction waits for another program's."""
FOR_READERS = 1
"""Seconds that emptying the log waits for whoever reads; nobody writes meanwhile."""


def engine(address: str) -> Engine:
    """An engine that leaves transactions to its user: the driver's own would let a savepoint outlive a rollback."""
    made = create_engine(
        address,
        poolclass=NullPool,
        isolation_level="AUTOCOMMIT",
        hide_parameters=True,
        connect_args={"check_same_thread": False, "timeout": PATIENCE},
    )
    event.listen(made, "connect", _prepare)
    return made


def _prepare(driver: Any, _: Any) -> None:
    _write_ahead(driver)
    for pragma in ("synchronous=full", "fullfsync=on", "foreign_keys=on", "secure_delete=on"):
        driver.execute(f"pragma {pragma}")


def _write_ahead(driver: Any) -> None:
    """Switch the file to its write-ahead log. Its first two programs may both try: SQLite refuses one of them at once,
    without the wait that a transaction gets, so this waits by itself.
    """
    until = monotonic() + PATIENCE
    while True:
        try:
            driver.execute("pragma journal_mode=wal")
        except sqlite3.OperationalError:
            if monotonic() > until:
                raise
            sleep(0.02)
        else:
            return


def empty_log(c: Connection) -> None:
    """Write the log into the file, and make it empty, unless somebody reads for longer. `c` has no transaction open."""
    _wait(c, FOR_READERS)
    c.exec_driver_sql("pragma wal_checkpoint(truncate)")
    _wait(c, PATIENCE)


def _wait(c: Connection, seconds: int) -> None:
    c.exec_driver_sql(f"pragma busy_timeout={1000 * seconds}")
