"""The one door to the database: a request runs one verb in one transaction, committed before the answer.

A *verb* is a plain function whose first argument is the connection. It never hashes, sends or waits, and it may be run
twice: when one of several writes that were committed together fails, each is run again on its own.
"""

from sqlalchemy import Connection

from app.database.columns import Instant, instant, table
from app.database.db import Db, DbDep, open_database
from app.database.sql import Sql

__all__ = ["Connection", "Db", "DbDep", "Instant", "Sql", "instant", "open_database", "table"]
