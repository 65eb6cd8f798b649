"""One push service's lane: eight connections at most, kept open between messages, and a breaker of its own.

No proxy, no cookie, no redirect: a connection knows none of these. Imported with the first message that is sent.
"""

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import NamedTuple

import httpcore

from app.push.breaker import Breaker
from app.push.endpoint import Endpoint
from app.push.names import Resolve
from app.push.outcome import Verdict
from app.push.pinned import Pinned

WIDE = 8
IDLE = 30.0
"""Seconds that a connection waits for the next message."""
FAILURES = (OSError, httpcore.NetworkError, httpcore.ProtocolError)
"""All that a far end can do to a request; a time-out is an OSError."""

Headers = list[tuple[bytes, bytes]]


class Answer(NamedTuple):
    status: int
    headers: Headers


class Lane:
    """`patience` is how many seconds a message may take, from the name to the answer; `resolve` looks up the name.
    `guests` are those who are in it or wait to be; `last` is what came of the last message.
    """

    failures = FAILURES

    def __init__(self, endpoint: Endpoint, tls: ssl.SSLContext, resolve: Resolve, patience: float) -> None:
        self.breaker = Breaker()
        self.guests = 0
        self.last: Verdict | None = None
        self._places = asyncio.Semaphore(WIDE)
        self._origin = httpcore.Origin(endpoint.scheme.encode(), endpoint.host.encode(), endpoint.port)
        self._tls = tls
        self._network = Pinned(resolve, named=endpoint.named)
        self._patience = patience
        self._idle: list[httpcore.AsyncHTTP11Connection] = []
        self._closed = False

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Wait for one of the eight places, and have it for the block."""
        self.guests += 1
        try:
            async with self._places:
                yield
        finally:
            self.guests -= 1

    async def post(self, target: str, headers: Headers, body: bytes, leaves: Callable[[], None]) -> Answer:
        """Send it over a free connection, in one's turn; `leaves` is called right before. Raises any of `failures`.

        A connection that was open may have been ended without a word, so what fails on one is sent again on a new one.
        A message that did arrive is replaced by itself, for it has a topic.
        """
        until = asyncio.get_running_loop().time() + self._patience
        async with asyncio.timeout_at(until):
            connection, response = await self._answered(self._request(target, headers, body), leaves)
        with suppress(*FAILURES):  # what it says beyond its status is read only to use the connection again
            async with asyncio.timeout_at(until):
                await response.aread()
        await response.aclose()
        if connection.is_idle() and not self._closed:
            self._idle.append(connection)
        else:
            await connection.aclose()
        return Answer(response.status, response.headers)

    async def close(self) -> None:
        """End every idle connection, and each of the others when it is done."""
        self._closed = True
        while self._idle:
            await self._idle.pop().aclose()
        await asyncio.sleep(0)  # what was ended is gone in the loop's next turn

    async def _free(self) -> httpcore.AsyncHTTP11Connection | None:
        """The connection that was used last, unless the other side has ended it; None when there is none."""
        while self._idle:
            connection = self._idle.pop()
            if not connection.has_expired():
                return connection
            await connection.aclose()
        return None

    async def _answered(
        self, request: httpcore.Request, leaves: Callable[[], None]
    ) -> tuple[httpcore.AsyncHTTP11Connection, httpcore.Response]:
        open_already = await self._free()
        if open_already is not None:
            leaves()
            with suppress(*FAILURES):
                return open_already, await open_already.handle_async_request(request)
        new = await self._connected()
        leaves()
        return new, await new.handle_async_request(request)

    async def _connected(self) -> httpcore.AsyncHTTP11Connection:
        """A new connection, to the point where a request can be written: until then nothing has left."""
        host = self._origin.host.decode()
        stream = await self._network.connect_tcp(host, self._origin.port)
        if self._origin.scheme == b"https":
            stream = await stream.start_tls(self._tls, server_hostname=host)
        return httpcore.AsyncHTTP11Connection(self._origin, stream, keepalive_expiry=IDLE)

    def _request(self, target: str, headers: Headers, body: bytes) -> httpcore.Request:
        scheme, host, port = self._origin.scheme, self._origin.host, self._origin.port
        url = httpcore.URL(scheme=scheme, host=host, port=port, target=target.encode())
        return httpcore.Request(b"POST", url, headers=headers, content=body)
