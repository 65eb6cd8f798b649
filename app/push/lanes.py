"""The lanes to the push services, and what all of them trust. Neither is there before the first message is sent."""

import asyncio
from collections import OrderedDict
from typing import TYPE_CHECKING

from app.push.endpoint import Endpoint
from app.push.names import Resolve

if TYPE_CHECKING:
    import ssl

    from app.push.lane import Lane

MOST = 64
"""Origins whose connections are kept; Microsoft's alone are a few dozen."""


class Lanes:
    """One for each origin. `resolve` looks up names; `patience` is how many seconds a message may take."""

    def __init__(self, resolve: Resolve, patience: float) -> None:
        self._resolve = resolve
        self._patience = patience
        self._open: OrderedDict[str, Lane] = OrderedDict()
        self._tls: ssl.SSLContext | None = None
        self._one_at_a_time = asyncio.Lock()

    async def of(self, endpoint: Endpoint) -> "Lane":
        """That of its origin; beyond MOST one that was not used for long makes room."""
        if endpoint.origin not in self._open:
            tls = await self._trusted()
            from app.push.lane import Lane

            self._open.setdefault(endpoint.origin, Lane(endpoint, tls, self._resolve, self._patience))
        lane = self._open[endpoint.origin]
        self._open.move_to_end(endpoint.origin)
        if len(self._open) > MOST:
            unused = [origin for origin, each in self._open.items() if not each.guests and each is not lane]
            for origin in unused[:1]:
                await self._open.pop(origin).close()
        return lane

    async def close(self) -> None:
        """Let go of every connection."""
        for lane in self._open.values():
            await lane.close()
        self._open.clear()

    async def _trusted(self) -> "ssl.SSLContext":
        """The certificates of the system and of certifi. Reading them, and importing httpcore, takes a tenth of a
        second, in which nobody else waits.
        """
        async with self._one_at_a_time:
            if self._tls is None:
                self._tls = await asyncio.to_thread(_load)
            return self._tls


def _load() -> "ssl.SSLContext":
    import httpcore

    trusted = httpcore.default_ssl_context()
    trusted.set_alpn_protocols(["http/1.1"])
    return trusted
