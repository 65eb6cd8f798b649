"""PostgreSQL: a pool of connections, a transaction for each verb.

Verbs are written for a plain connection; SQLAlchemy runs them in a greenlet over psycopg's asynchronous one. A verb
that reads sees one state from its first statement to its last (REPEATABLE READ); one that writes sees, once it holds
the person's lock, all that was committed before (READ COMMITTED). Beyond sixteen connections there is no more work
done, only more waiting.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import ParamSpec, TypeVar

from psycopg import OperationalError as DriverError
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import create_async_engine

from app.database.db import Verb
from app.errors import Busy

P = ParamSpec("P")
T = TypeVar("T")
PATIENCE = 5
"""Seconds that closing waits for verbs under way: a server that is away answers none."""


class Postgres:
    """See `Db`."""

    def __init__(self, address: str) -> None:
        self._engine = create_async_engine(
            address, pool_size=16, max_overflow=0, pool_pre_ping=True, hide_parameters=True
        )
        self._still = self._engine.execution_options(isolation_level="REPEATABLE READ")
        self._under_way = 0
        self._idle = asyncio.Event()
        self._idle.set()

    async def write(self, verb: Verb[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        async with self._answering(), self._engine.begin() as c:
            return await c.run_sync(verb, *args, **kwargs)

    async def read(self, verb: Verb[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        async with self._answering(), self._still.connect() as c:
            return await c.run_sync(verb, *args, **kwargs)

    async def peek(self, verb: Verb[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        async with self._answering(), self._engine.connect() as c:
            return await c.run_sync(verb, *args, **kwargs)

    async def close(self) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                await self._idle.wait()
        await self._engine.dispose()  # a connection that is in use by then is nobody's afterwards, and stays open

    @asynccontextmanager
    async def _answering(self) -> AsyncIterator[None]:
        """Raises Busy when the server is away, or all its connections are taken; the caller may come again."""
        self._under_way += 1
        self._idle.clear()
        try:
            yield
        except (OperationalError, PoolTimeout, DriverError):  # hand-written SQL speaks to the driver itself
            raise Busy(retry_after=5) from None
        finally:
            self._under_way -= 1
            if not self._under_way:
                self._idle.set()
