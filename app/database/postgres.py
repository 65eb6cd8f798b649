"""PostgreSQL: a pool of connections, a transaction for each verb.

Verbs are written for a plain connection; SQLAlchemy runs them in a greenlet over psycopg's asynchronous one. A verb
that reads sees one state from its first statement to its last (REPEATABLE READ); one that writes sees, once it holds
the person's lock, all that was committed before (READ COMMITTED). Beyond sixteen connections there is no more work
done, only more waiting.
"""

import asyncio
from contextlib import AbstractAsyncContextManager
from typing import Any, ParamSpec, TypeVar

from psycopg import OperationalError as DriverError
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

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
            address, pool_size=16, max_overflow=0, pool_pre_ping=True, hide_parameters=True, client_encoding="utf8"
        )
        self._still = self._engine.execution_options(isolation_level="REPEATABLE READ")
        self._under_way: set[asyncio.Task[Any]] = set()

    async def write(self, verb: Verb[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        return await self._run(self._engine.begin(), verb, *args, **kwargs)

    async def read(self, verb: Verb[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        return await self._run(self._still.connect(), verb, *args, **kwargs)

    async def peek(self, verb: Verb[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        return await self._run(self._engine.connect(), verb, *args, **kwargs)

    async def scrub(self) -> None:
        """PostgreSQL writes over what was deleted by itself, in its own time."""

    async def close(self) -> None:
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=PATIENCE)
        await self._engine.dispose()  # a connection that is in use by then is nobody's afterwards, and stays open

    async def _run(
        self, opening: AbstractAsyncContextManager[AsyncConnection], verb: Verb[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run it to its end, as on SQLite, though its caller be told to end: a connection that somebody leaves while it
        is being opened or given back is lost.
        """
        running = asyncio.create_task(_answer(opening, verb, *args, **kwargs))
        self._under_way.add(running)
        running.add_done_callback(self._under_way.discard)
        return await asyncio.shield(running)


async def _answer(
    opening: AbstractAsyncContextManager[AsyncConnection], verb: Verb[P, T], *args: P.args, **kwargs: P.kwargs
) -> T:
    """Raises Busy when the server is away, or all its connections are taken; the caller may come again."""
    try:
        async with opening as c:
            return await c.run_sync(verb, *args, **kwargs)
    except (OperationalError, PoolTimeout, DriverError):  # hand-written SQL speaks to the driver itself
        raise Busy(retry_after=5) from None
