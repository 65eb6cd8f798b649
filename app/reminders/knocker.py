"""What knocks in a running server: a tick now and then, and one dispatcher that sends what it hands over."""

import asyncio
import logging
from collections import Counter
from contextlib import suppress
from datetime import datetime, timedelta

from app import clock
from app.accounts.keyring import Keyring
from app.database import Connection, Db
from app.push.outbox import Held
from app.push.sending import Sender
from app.reminders import reckoning, taking, waiting
from app.reminders.counting import Counts
from app.reminders.dispatch import AT_ONCE, PLACES, Dispatcher
from app.reminders.tick import tick
from app.reminders.waiting import Waiting
from app.settings import Settings

AWAY = 5
"""Seconds until a database that was away is tried again."""
JUMP = 60
"""Seconds. A clock that differs by more from the time that passed between two ticks was set."""

log = logging.getLogger("porchlight")


class Knocker:
    """Begins with `start` and ends with `close`."""

    def __init__(self, db: Db, ring: Keyring, sender: Sender, settings: Settings) -> None:
        self.counts = Counts()
        self.dispatcher = Dispatcher(db, ring, sender, self.counts)
        self.ticked_at: datetime | None = None
        self.waiting = Waiting()
        """As of the last look, which follows each tick."""
        self._ticked = clock.elapsed()
        self._tick_seconds = settings.tick_seconds
        self._db, self._ring = db, ring
        self._address, self._grace = settings.address, timedelta(minutes=settings.grace_minutes)
        self._rung = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self.reckonings: set[asyncio.Task[None]] = set()
        """Under way: next calls are being derived anew."""

    def start(self) -> None:
        """Begin to send, and derive anew what was derived from another release of the time zone database."""
        self._tasks = [asyncio.create_task(work) for work in (self.dispatcher.run(), self._tick_for_ever())]
        self._begin_to_reckon()

    async def ring(self) -> None:
        """Ask for a tick. It takes no time, so that the clockwork never finds it still running."""
        self._rung.set()

    async def tick(self) -> None:
        """Claim everything that is due, hand it over, and ring for it to be sent."""
        while True:
            counted = await self._db.write(tick, self._ring, self._address, self._grace, clock.now())
            if not counted:
                break
            self.counts.tick(counted)
            self.dispatcher.ring()
        self.counts.missed.update(await self._db.write(taking.miss, clock.now(), clock.now()))
        self._look_at_the_clock(clock.now())

    async def tick_as_of(self, at: datetime) -> Counter[str]:
        """One whole tick as if it were `at`, with its messages sent from here; what it came to, in all."""
        told: Counter[str] = Counter()
        while True:
            counted, held = await self._db.write(_tick_and_take, self._ring, self._address, self._grace, at)
            if not counted and held is None:
                return told
            told += counted + await self.dispatcher.drain(held or (), at)

    def age(self) -> float:
        """Seconds since the last finished tick, or since the start while there was none."""
        return clock.elapsed() - self._ticked

    async def close(self) -> None:
        """Stop taking; what is under way gets a moment to end well."""
        # A library may take one cancellation for an answer that came too late; a tick that goes on may begin to reckon.
        while waiting := {task for task in (*self._tasks, *self.reckonings) if not task.done()}:
            for task in waiting:
                task.cancel()
            await asyncio.wait(waiting, timeout=1)
        await self.dispatcher.close()

    async def _tick_for_ever(self) -> None:
        """At every ring, and without one too: the clockwork goes by the machine's clock, which may be set back."""
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(2 * self._tick_seconds):
                    await self._rung.wait()
            self._rung.clear()
            for work in (self.tick, self._look_what_is_late):
                try:
                    await work()
                except Exception as problem:  # noqa: BLE001  # a database that is away is there again some time
                    log.warning("A tick did not finish: %s", type(problem).__name__)

    async def _look_what_is_late(self) -> None:
        self.waiting = await self._db.read(waiting.look, clock.now())

    def _look_at_the_clock(self, now: datetime) -> None:
        """Calls come by the machine's clock and by nothing else. One that was set may have moved some far ahead."""
        passed = clock.elapsed() - self._ticked
        if self.ticked_at is not None and abs((now - self.ticked_at).total_seconds() - passed) > JUMP:
            log.warning("The clock of this machine was set: %d s passed between two ticks.", passed)
            self._begin_to_reckon()
        self.ticked_at, self._ticked = now, clock.elapsed()

    def _begin_to_reckon(self) -> None:
        task = asyncio.create_task(self._reckon())
        self.reckonings.add(task)
        task.add_done_callback(self.reckonings.discard)

    async def _reckon(self) -> None:
        """In batches, so that others may write in between."""
        after = ""
        while True:
            try:
                owners = await self._db.read(reckoning.doubtful, after, clock.now())
                await self._db.write(reckoning.again, owners, clock.now())
            except Exception as problem:  # noqa: BLE001  # as above
                log.warning("Next calls wait to be derived anew: %s", type(problem).__name__)
                await asyncio.sleep(AWAY)
            else:
                if not owners:
                    return
                after = owners[-1]


def _tick_and_take(
    c: Connection, ring: Keyring, address: str, grace: timedelta, at: datetime
) -> tuple[Counter[str], list[Held] | None]:
    """In one transaction, so that a server that runs beside it, at another time, does not see the messages between.

    No more are taken than are about to be sent: the others would outlive their lease, and be sent by that server too.
    """
    counted = tick(c, ring, address, grace, at)
    counted += Counter(missed=taking.miss(c, at, clock.now()).total())
    held = taking.take(c, ring, at, clock.now(), AT_ONCE, PLACES, Counter())
    return counted, held
