"""Hash, check, and take the same time when nobody is there.

argon2id with the parameters of OWASP ASVS 5.0, appendix C (46 MiB, one pass). A hash takes about 50 ms and its memory,
so at most two run at once, off the event loop, and no more than a handful wait for them.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from app.errors import Busy

P = ParamSpec("P")
T = TypeVar("T")

AT_ONCE = 2
WAITING = 30
"""At 50 ms each and two at once, the last in line waits under a second."""


HASHER = PasswordHasher(time_cost=1, memory_cost=46 * 1024, parallelism=1)
NOBODYS = "$argon2id$v=19$m=47104,t=1,p=1$9625D/Z57DQyO1KsRm6l6g$vQc6vg03O1HjMrFm2EN478RyG7VnL+0fhHDxx/icVRA"
"""What stands for the password of an unknown name; written down, because hashing it anew would slow every start."""


class Passwords:
    """Made once; its threads end with it."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(AT_ONCE, "password")
        self._under_way = 0

    async def hash(self, password: str) -> str:
        """The text to keep for `password`. Raises Busy."""
        return await self._run(HASHER.hash, password)

    async def check(self, password: str, kept: str | None) -> bool:
        """Whether `password` is the one that `kept` stands for; as slow when there is none. Raises Busy."""
        matches = await self._run(self._matches, kept or NOBODYS, password)
        return matches and kept is not None

    def close(self) -> None:
        """Let the threads go."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _matches(self, kept: str, password: str) -> bool:
        try:
            return HASHER.verify(kept, password)
        except (VerificationError, InvalidHashError):
            return False

    async def _run(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        if self._under_way >= AT_ONCE + WAITING:
            raise Busy(retry_after=2)
        self._under_way += 1
        try:
            work = partial(call, *args, **kwargs)
            return await asyncio.get_running_loop().run_in_executor(self._threads, work)
        finally:
            self._under_way -= 1
