"""Every recurring job and its hour, on one page."""

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from app import clock
from app.database import Db
from app.ops import sweeping


def start(db: Db) -> AsyncIOScheduler:
    """Start the clockwork. A job that comes late still runs, once, and never beside itself."""
    clockwork = AsyncIOScheduler(
        timezone="UTC",
        job_defaults={"coalesce": True, "misfire_grace_time": None, "max_instances": 1},
    )

    async def sweep() -> None:
        await db.write(sweeping.sweep, clock.now())

    clockwork.add_job(sweep, IntervalTrigger(hours=6, jitter=600, timezone="UTC"), id="sweep")
    clockwork.start()
    return clockwork
