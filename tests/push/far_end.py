"""The far end of push: a stand-in for a push service on a real socket, which answers what a test wants.

One of the two things that are not real in the tests.
"""

import asyncio
import ssl
import struct
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from socket import SO_LINGER, SOL_SOCKET
from typing import Literal


@dataclass(frozen=True)
class Reply:
    """An answer: `status`, or `raw` instead of a whole answer. `after` seconds pass before it, and `drip` between the
    bytes of its body; it `ends` with the connection kept, closed or torn down.
    """

    status: int = 201
    headers: tuple[str, ...] = ()
    body: bytes = b""
    raw: bytes | None = None
    after: float = 0
    drip: float = 0
    ends: Literal["kept", "closed", "torn"] = "kept"

    def head(self) -> bytes:
        lines = [f"HTTP/1.1 {self.status} -", f"content-length: {len(self.body)}", *self.headers, "", ""]
        return "\r\n".join(lines).encode("latin-1")


@dataclass(frozen=True)
class Received:
    """A request as it came; names of headers are in small letters."""

    line: str
    headers: dict[str, str]
    body: bytes


@dataclass
class FarEnd:
    """Answers each request with what `answer` says of it. `connections` is how many were opened, `at_once` how many
    requests were under way together at most.
    """

    answer: Callable[[Received], Reply] = lambda _: Reply()
    tls: ssl.SSLContext | None = None
    host: str = "127.0.0.1"
    port: int = 0
    received: list[Received] = field(default_factory=list)
    connections: int = 0
    at_once: int = 0
    _under_way: int = 0

    @property
    def origin(self) -> str:
        scheme, host = ("http", self.host) if self.tls is None else ("https", "localhost")
        return f"{scheme}://{host}:{self.port}"

    @asynccontextmanager
    async def open(self) -> AsyncIterator["FarEnd"]:
        server = await asyncio.start_server(self._serve, self.host, self.port, ssl=self.tls)
        self.port = server.sockets[0].getsockname()[1]
        self._guests: set[asyncio.Task[None]] = set()
        try:
            yield self
        finally:
            server.close()
            for guest in self._guests:
                guest.cancel()
            await asyncio.gather(*self._guests, return_exceptions=True)
            await server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        task = asyncio.current_task()
        assert task is not None
        self._guests.add(task)
        try:
            while await self._exchange(reader, writer):
                pass
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # whoever sends has had enough, or the test is over
        finally:
            self._guests.discard(task)
            writer.transport.abort()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:-2])}
        body = await reader.readexactly(int(headers["content-length"]))
        received = Received(head[0], headers, body)
        self.received.append(received)
        self._under_way += 1
        self.at_once = max(self.at_once, self._under_way)
        try:
            return await self._reply(self.answer(received), writer)
        finally:
            self._under_way -= 1

    async def _reply(self, reply: Reply, writer: asyncio.StreamWriter) -> bool:
        await asyncio.sleep(reply.after)
        if reply.raw is not None:
            writer.write(reply.raw)
        else:
            writer.write(reply.head())
            pieces = [reply.body] if not reply.drip else [bytes([byte]) for byte in reply.body]
            for piece in pieces:
                await asyncio.sleep(reply.drip)
                writer.write(piece)
                await writer.drain()
        if reply.ends == "torn":
            writer.get_extra_info("socket").setsockopt(SOL_SOCKET, SO_LINGER, struct.pack("ii", 1, 0))
        return reply.ends == "kept"
