"""Every recurring job and its hour, on one page."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from app import clock
from app.database import Db
from app.ops import sweeping


def start(db: Db, tick: Callable[[], Awaitable[None]], tick_seconds: int) -> AsyncIOScheduler:
    """Start the clockwork: `tick` is asked for every `tick_seconds`, and a sweep comes four times a day.

    A job that comes late still runs, once, and never beside itself.
    """
    clockwork = AsyncIOScheduler(
        timezone="UTC",
        job_defaults={"coalesce": True, "misfire_grace_time": None, "max_instances": 1},
    )

    async def sweep() -> None:
        await db.write(sweeping.sweep, clock.now())
        await db.scrub()

    # The first a minute after the start: a computer that is on in the evenings only sweeps then.
    now = clock.now()
    every = IntervalTrigger(hours=6, jitter=600, timezone="UTC")
    clockwork.add_job(sweep, every, id="sweep", next_run_time=now + timedelta(minutes=1))
    clockwork.add_job(tick, IntervalTrigger(seconds=tick_seconds, timezone="UTC"), id="tick", next_run_time=now)
    clockwork.start()
    return clockwork
