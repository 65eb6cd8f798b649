"""A connection to a name, made to an address that was looked at: resolved once, refused unless every address is out in
the world. A name that is asked twice may answer differently the second time (DNS rebinding).

TLS is checked against the name. Imported with the first message that is sent, for httpcore takes its time.
"""

import asyncio
import logging
import ssl
from collections.abc import Iterable
from typing import Any

import httpcore

from app.push.addresses import is_global
from app.push.names import Resolve

LOG = logging.getLogger(__name__)
ANSWER = 4096
"""Bytes of an answer, head and body, that are read at most."""
EACH = 1
"""Seconds that one of several addresses may take."""


class NotOutThere(OSError):
    """A push service's name that leads into the house, or to no place at all."""


class Pinned(httpcore.AsyncNetworkBackend):
    """`named` is for an origin that the operator named: its host may be anywhere."""

    def __init__(self, resolve: Resolve, *, named: bool) -> None:
        self._resolve = resolve
        self._named = named

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109  # httpcore's signature; one time-out covers the whole
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        addresses = await self._resolve(host, port)
        if not addresses or not (self._named or all(map(is_global, addresses))):
            LOG.warning("%s resolves to an address that is not out in the world; nothing is sent there.", host)
            raise NotOutThere(host)
        *others, last = dict.fromkeys(addresses)
        for address in others:
            try:
                async with asyncio.timeout(EACH):
                    return await _connect(address, port)
            except (OSError, TimeoutError):
                continue
        return await _connect(last, port)


async def _connect(address: str, port: int) -> "Stream":
    return Stream(*await asyncio.open_connection(address, port))


class Stream(httpcore.AsyncNetworkStream):
    """asyncio's own streams: httpcore's go through anyio, which takes twice the time over TLS."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._left = ANSWER

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        if not self._left:
            raise httpcore.ReadError("more than a push service has to say")
        piece = await self._reader.read(min(max_bytes, self._left))
        self._left -= len(piece)
        return piece

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        if not buffer:
            return
        self._left = ANSWER
        try:
            self._writer.write(buffer)
            await self._writer.drain()
        except OSError as error:  # under its name httpcore still reads the answer, which may have come before the end
            raise httpcore.WriteError from error

    async def aclose(self) -> None:
        self._writer.transport.abort()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        await self._writer.start_tls(ssl_context, server_hostname=server_hostname)
        return self

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":  # while nothing is asked: the other side has ended it
            return self._reader.at_eof() or self._writer.is_closing()
        return self._writer.get_extra_info(info)
