"""Where a push service's name leads: asked of the system on threads of their own.

The system's resolver blocks for as long as a name server is silent, and asyncio's own threads are few and everybody's.
So a look-up has a thread to itself, whoever asks for the same name meanwhile shares its answer, and only so many are
under way at once. Nobody waits for one at the end: a thread that hangs goes with the program.
"""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from contextlib import suppress
from threading import Thread

MOST = 64
"""Names that are looked up at once. Whoever comes then waits, as long as a message may take."""

Resolve = Callable[[str, int], Awaitable[list[str]]]
Ask = Callable[[str, int], list[str]]


class NameUnknown(OSError):
    """Nobody knows an address for it, at least not now."""


def ask(host: str, port: int) -> list[str]:
    """Every address that the system knows for `host`. It may take long. Raises OSError."""
    return [str(address[0]) for *_, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


class Names:
    """A resolver; it asks the system unless a test has another `ask`."""

    def __init__(self, ask: Ask = ask) -> None:
        self._ask = ask
        self._asked: dict[tuple[str, int], asyncio.Task[list[str] | None]] = {}
        self._places = asyncio.Semaphore(MOST)

    async def __call__(self, host: str, port: int) -> list[str]:
        """Every address of `host`. Raises NameUnknown."""
        asked = self._asked.get((host, port))
        if asked is None:
            asked = self._asked[host, port] = asyncio.create_task(self._look_up(host, port))
            asked.add_done_callback(lambda _: self._asked.pop((host, port)))
        found = await asyncio.shield(asked)  # whoever stops waiting leaves the others theirs
        if found is None:
            raise NameUnknown(host)
        return found

    async def _look_up(self, host: str, port: int) -> list[str] | None:
        loop = asyncio.get_running_loop()
        answered: asyncio.Future[list[str] | None] = loop.create_future()

        def work() -> None:
            found = None
            with suppress(Exception):  # whatever went wrong: whoever waits hears of it, and the place is free again
                found = self._ask(host, port)
            with suppress(RuntimeError):  # the loop has ended meanwhile
                loop.call_soon_threadsafe(_tell, answered, found)

        async with self._places:
            with suppress(RuntimeError):  # the machine has no thread left
                Thread(target=work, name="name", daemon=True).start()
                return await answered
        return None


def _tell(answered: asyncio.Future[list[str] | None], found: list[str] | None) -> None:
    if not answered.done():
        answered.set_result(found)
