"""Drains the outbox: sends what is due to the push services, and writes down what came of it.

A push service that is slow keeps its own places and nobody else's.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from random import random

from app import clock
from app.accounts.keyring import Keyring
from app.database import Db
from app.push import outbox
from app.push.outbox import Held
from app.push.outcome import Outcome, Verdict
from app.push.sending import Sender
from app.reminders.counting import Counts
from app.reminders.taking import is_call, is_called_for, settle, take

PLACES = 32
"""Messages of one push service, of all its hosts, that are under way or wait here for one of its connections."""
AT_ONCE = 128
PATIENCE = 0.05
"""Seconds in which answers gather before they are written down together."""
SOMEBODY_WAITS = 15
"""Seconds, of which ten are the message's own: a push service that is slow may have no free connection."""
AT_THE_END = 5
"""Seconds for what is under way when the server is told to stop."""
LOOKS = 5
"""Seconds between two looks into the outbox when nobody rings: for what another server left, and what is due again."""

log = logging.getLogger("porchlight")


class CalledOff(Exception):
    """A message was taken back while it waited for its turn."""


class Dispatcher:
    """One for each process."""

    def __init__(self, db: Db, ring: Keyring, sender: Sender, counts: Counts) -> None:
        self._db, self._ring, self._sender, self._counts = db, ring, sender, counts
        self._under_way: dict[asyncio.Task[Outcome | None], Held] = {}
        self._rung = asyncio.Event()
        self._turn = asyncio.Lock()
        self._answered: list[tuple[Held, Outcome]] = []
        self._writing: asyncio.Task[Counter[str]] | None = None

    def ring(self) -> None:
        """Say that there is something in the outbox."""
        self._rung.set()

    async def run(self) -> None:
        """Drain for ever. Whatever goes wrong once is looked at again a moment later."""
        while True:
            self._rung.clear()
            try:
                await self.drain()
            except Exception as problem:  # noqa: BLE001  # the loop goes on, whatever happened once
                log.warning("The outbox waits: %s", type(problem).__name__)
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOKS):
                    await self._rung.wait()

    async def send(self, held: Held) -> Outcome:
        """Send one message that is held while somebody waits for it, and write down what came of it."""
        outcome = Outcome(Verdict.UNREACHABLE)
        with suppress(TimeoutError):
            async with asyncio.timeout(SOMEBODY_WAITS):
                outcome = await self._send(held) or outcome
        await self._db.write(settle, [(held, outcome)], clock.now(), random())  # noqa: S311  # as below
        return outcome

    async def drain(self, held: Iterable[Held] = (), at: datetime | None = None) -> Counter[str]:
        """Send until nothing is left that can be sent; how often which verdict came, and how many were `missed`.

        `held` are messages that were taken already. With `at`, everything is sent as if it were that instant.
        """
        told: Counter[str] = Counter()
        async with self._turn:
            self._begin(held, at)
            while True:
                now = at or clock.now()
                told += await self._settle(now)  # first of all: what was answered is not taken again
                batch = await self._take(now)
                self._begin(batch or (), at)
                if self._under_way:
                    await asyncio.wait(self._under_way, timeout=PATIENCE)
                elif batch is None:
                    return told

    async def close(self) -> None:
        """Wait a little for what is under way, and write down what came of it: else it would be sent again."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=AT_THE_END)
        if self._writing:  # also when nobody waits for it any more: what it has written down is not written down again
            await asyncio.wait([self._writing])
        await self._settle(clock.now())
        for task in self._under_way:
            task.cancel()
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=1)

    async def _take(self, at: datetime) -> list[Held] | None:
        """What is to be sent now; None when there was nothing to take."""
        room = AT_ONCE - len(self._under_way)
        if room < AT_ONCE // 4:
            return []
        taken = Counter(held.vendor for held in self._under_way.values())
        return await self._db.write(take, self._ring, at, clock.now(), room, PLACES, taken)

    def _begin(self, batch: Iterable[Held], at: datetime | None) -> None:
        for held in batch:
            self._under_way[asyncio.create_task(self._send(held, at))] = held

    async def _send(self, held: Held, at: datetime | None = None) -> Outcome | None:
        """What came of it, as of `at`; None when it was taken back: what waits for a turn outlives neither signing out
        nor writing.

        One that is for nothing any more, or for something else, is left to its lease: whoever takes it then sees to it.
        """
        key = self._ring.open(held.target.owner, held.wrapped_key)
        begun = clock.now()
        until = held.expires_at if at is None else begun + (held.expires_at - at)

        async def look() -> None:
            wanted = await self._db.peek(outbox.is_wanted, held.id)
            if wanted and clock.now() > begun:  # else it was looked at a moment ago, when it was taken
                wanted = await self._db.peek(is_called_for, key, held)
            if not wanted:
                raise CalledOff

        try:
            found = await self._sender.send(held.target.open(key), held.open(key), held.target.key_id, until, look)
        except CalledOff:
            return None
        return found if at is None or found.sent_at is None else found._replace(sent_at=at)

    async def _settle(self, at: datetime) -> Counter[str]:
        """Write down what has been answered; what could not be written is kept for the next time.

        A message that broke here is left to its lease: it is tried again.
        """
        for task in [task for task in self._under_way if task.done()]:
            held = self._under_way.pop(task)
            problem = None if task.cancelled() else task.exception()
            if problem is not None:
                log.error("A message could not be sent: %s", type(problem).__name__)
            elif not task.cancelled() and (outcome := task.result()) is not None:
                self._answered.append((held, outcome))
        if not self._answered:
            return Counter()
        self._writing = asyncio.create_task(self._write_down(at))
        return await asyncio.shield(self._writing)

    async def _write_down(self, at: datetime) -> Counter[str]:
        """Write down everything that was answered; how often which verdict came, and how many were `missed`."""
        missed = await self._db.write(settle, self._answered, at, random())  # noqa: S311  # it scatters, it hides nothing
        answered, self._answered = self._answered, []
        self._counts.missed.update(missed)
        for held, outcome in answered:
            if outcome.verdict is Verdict.ACCEPTED and is_call(held.matter):
                self._counts.accepted((at - held.put_at).total_seconds())
        verdicts = Counter(outcome.verdict.value for _, outcome in answered)
        return verdicts + Counter(missed=missed.total())
