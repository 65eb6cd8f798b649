"""PostgreSQL: a pool of connections, a transaction for each verb.

Verbs are written for a plain connection; SQLAlchemy runs them in a greenlet over psycopg's asynchronous one. A verb
that reads sees one state from its first statement to its last (REPEATABLE READ); one that writes sees, once it holds
the person's lock, all that was committed before (READ COMMITTED). Beyond sixteen connections there is no more work
done, only more waiting.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import ParamSpec, TypeVar

from psycopg import OperationalError as DriverError
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import create_async_engine

from app.database.db import Verb
from app.errors import Busy

P = ParamSpec("P")
T = TypeVar("T")


class Postgres:
    """See `Db`."""

    def __init__(self, address: str) -> None:
        self._engine = create_async_engine(
            address, pool_size=16, max_overflow=0, pool_pre_ping=True, hide_parameters=True
        )
        self._still = self._engine.execution_options(isolation_level="REPEATABLE READ")

    async def write(self, verb: Verb[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        async with _answering(), self._engine.begin() as c:
            return await c.run_sync(verb, *args, **kwargs)

    async def read(self, verb: Verb[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        async with _answering(), self._still.connect() as c:
            return await c.run_sync(verb, *args, **kwargs)

    async def peek(self, verb: Verb[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        async with _answering(), self._engine.connect() as c:
            return await c.run_sync(verb, *args, **kwargs)

    async def close(self) -> None:
        await self._engine.dispose()


@asynccontextmanager
async def _answering() -> AsyncIterator[None]:
    """Raises Busy when the server is away, or all its connections are taken; the caller may come again."""
    try:
        yield
    except (OperationalError, PoolTimeout, DriverError):  # hand-written SQL speaks to the driver itself
        raise Busy(retry_after=5) from None
