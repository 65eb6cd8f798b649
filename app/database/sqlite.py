"""SQLite: one thread that writes, a few that read, and group commit.

A commit that survives a power cut costs an fsync. While one is under way others queue up; the writer takes all that
wait, runs them in one transaction and commits once. If a verb raises, the whole batch is rolled back and each is run
again alone, so that nobody's failure undoes a neighbour's write. There are no savepoints on the happy path: they would
cost more than everything else together.
"""

import asyncio
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue
from typing import Any, ParamSpec, TypeVar

from sqlalchemy import Connection

from app.database.db import Verb
from app.database.file import empty_log, engine
from app.database.sql import Sql
from app.errors import Busy

P = ParamSpec("P")
T = TypeVar("T")

TOGETHER = 64
"""How many writes share a commit at most; it bounds the wait of the first of them."""
READERS = 4

BEGIN = Sql("begin")
BEGIN_TO_WRITE = Sql("begin immediate")
COMMIT = Sql("commit")
ROLLBACK = Sql("rollback")


@dataclass(slots=True)
class _Job:
    call: Callable[[Connection], Any]
    future: asyncio.Future[Any]
    result: Any = None
    failure: Exception | None = None

    def settle(self) -> None:
        if self.future.cancelled():
            return
        if self.failure is None:
            self.future.set_result(self.result)
        else:
            self.future.set_exception(self.failure)


class Sqlite:
    """See `Db`. Several processes may share the file: `BEGIN IMMEDIATE` waits up to five seconds for its turn."""

    def __init__(self, address: str) -> None:
        self._engine = engine(address)
        self._loop = asyncio.get_running_loop()
        self._waiting: SimpleQueue[_Job | None] = SimpleQueue()
        self._writer = threading.Thread(target=self._write_all, name="writer", daemon=True)
        self._writer.start()
        self._readers = ThreadPoolExecutor(READERS, "reader")
        self._mine = threading.local()
        self._peeking = self._engine.connect()
        self._open = [self._peeking]

    async def write(self, verb: Verb[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        future: asyncio.Future[T] = self._loop.create_future()
        self._waiting.put(_Job(partial(_call, verb, args, kwargs), future))
        return await future

    async def read(self, verb: Verb[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        return await self._loop.run_in_executor(self._readers, self._read, partial(_call, verb, args, kwargs))

    async def peek(self, verb: Verb[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        return verb(self._peeking, *args, **kwargs)

    async def scrub(self) -> None:
        """The file itself is written over with what is deleted (`secure_delete`); its log keeps what was there before
        until it is emptied. Where somebody reads or writes for over a second, that is left to the next time,
        which a sweep is.
        """
        await self._loop.run_in_executor(self._readers, self._scrub)

    async def close(self) -> None:
        self._waiting.put(None)
        await asyncio.to_thread(self._writer.join)
        self._readers.shutdown()
        for c in self._open:  # the last one that closes leaves everything in the file alone
            c.close()
        self._engine.dispose()

    def _reader(self) -> Connection:
        if not hasattr(self._mine, "connection"):
            self._mine.connection = self._engine.connect()
            self._open.append(self._mine.connection)
        c: Connection = self._mine.connection
        return c

    def _scrub(self) -> None:
        empty_log(self._reader())

    def _read(self, call: Callable[[Connection], T]) -> T:
        c = self._reader()
        BEGIN.run(c)
        try:
            return call(c)
        finally:
            ROLLBACK.run(c)

    def _write_all(self) -> None:
        c: Connection | None = None
        while (first := self._waiting.get()) is not None:
            jobs = self._joined_by_all_that_wait(first)
            try:
                c = c or self._engine.connect()
                _together(c, jobs)
            except Exception:  # no connection, or not even a rollback: those who wait are told, the next begin afresh
                for job in jobs:
                    job.failure = job.failure or Busy(retry_after=2)
                if c:
                    c.invalidate()
                c = None
            self._loop.call_soon_threadsafe(_settle, jobs)
        if c:
            c.close()

    def _joined_by_all_that_wait(self, first: _Job) -> list[_Job]:
        jobs = [first]
        while len(jobs) < TOGETHER and not self._waiting.empty():
            following = self._waiting.get()
            if following is None:
                self._waiting.put(None)
                break
            jobs.append(following)
        return jobs


def _call(verb: Callable[..., T], args: tuple[Any, ...], kwargs: dict[str, Any], c: Connection) -> T:
    return verb(c, *args, **kwargs)


def _together(c: Connection, jobs: list[_Job]) -> None:
    """Run all in one transaction, and each alone when any of them fails; every job ends with a result or a failure."""
    try:
        BEGIN_TO_WRITE.run(c)
    except sqlite3.OperationalError:
        # Another program holds the file. Whoever waits has waited for five seconds already, and is told so at once.
        for job in jobs:
            job.failure = Busy(retry_after=2)
        return
    try:
        for job in jobs:
            job.result = job.call(c)
        COMMIT.run(c)
    except Exception as failure:
        _undo(c)
        if len(jobs) == 1:
            jobs[0].failure = failure
            return
        for job in jobs:
            _together(c, [job])


def _undo(c: Connection) -> None:
    if c.connection.driver_connection.in_transaction:  # type: ignore[union-attr]  # sqlite3's own attribute
        ROLLBACK.run(c)


def _settle(jobs: list[_Job]) -> None:
    for job in jobs:
        job.settle()
