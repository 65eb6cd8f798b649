"""What the rest of the house knows of a database: `write`, `read` and `peek`."""

from collections.abc import Callable
from typing import Annotated, Concatenate, ParamSpec, Protocol, TypeVar

from fastapi import Depends, Request
from sqlalchemy import Connection

P = ParamSpec("P")
T = TypeVar("T")
Verb = Callable[Concatenate[Connection, P], T]


class Db(Protocol):
    """An open database."""

    async def write(self, verb: Verb[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `verb` in a transaction of its own; what it returns has been committed, and survives a power cut."""
        ...

    async def read(self, verb: Verb[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `verb`, which only reads, on one consistent state of the database."""
        ...

    async def peek(self, verb: Verb[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `verb`, which reads one row by its key, or one night: handing it to a thread would cost as much."""
        ...

    async def scrub(self) -> None:
        """Leave nothing that was deleted in the files of the database, as far as that is in our hands."""
        ...

    async def close(self) -> None:
        """Finish what is under way and let go of every connection."""
        ...


async def open_database(address: str) -> Db:
    """Open the database at `address`, which has been migrated already."""
    if address.startswith("sqlite"):
        from app.database.sqlite import Sqlite

        return Sqlite(address)
    from app.database.postgres import Postgres

    return Postgres(address)


async def _of(request: Request) -> Db:
    db: Db = request.app.state.db
    return db


DbDep = Annotated[Db, Depends(_of)]
