"""The only reader of the clock."""

import time as machine
import zoneinfo
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import tzdata

zoneinfo.reset_tzpath(())  # the pinned package alone: the same rules on every machine, under a release that has a name
TZ: str = tzdata.IANA_VERSION
"""The release of the time zone database, such as `2026f`. What was derived from another one is derived anew."""

UNSLEEPING: int | None = getattr(machine, "CLOCK_BOOTTIME", getattr(machine, "CLOCK_MONOTONIC", None))
"""Linux stops its monotonic clock while the machine sleeps and has another; that of macOS goes on."""
EASTERNMOST = timedelta(hours=14)
"""Where a day begins first: Kiribati keeps UTC+14, and no zone is further ahead."""


def now() -> datetime:
    """This instant, in UTC, without its fraction of a second (instants are kept in whole seconds)."""
    return datetime.now(UTC).replace(microsecond=0)


def elapsed() -> float:
    """Seconds since an instant before this program began, also those that the machine slept and whatever its clock
    says: only the difference of two means anything. Where no such clock is known, sleep does not count.
    """
    return machine.monotonic() if UNSLEEPING is None else machine.clock_gettime(UNSLEEPING)


def latest_day(at: datetime) -> date:
    """The latest calendar date that it is anywhere on earth at the instant `at`."""
    return (at + EASTERNMOST).date()


def night(at: datetime, zone: str, day_start: time) -> date:
    """The night that the instant `at` belongs to, for somebody in `zone` whose nights end at `day_start`.

    A time of day that the clock skips counts as long after the gap, and one that comes twice at its first coming
    (RFC 5545, section 3.3.5). Before it, the night is the date that came before on that zone's wall.
    """
    where = ZoneInfo(zone)
    today = at.astimezone(where).date()
    if at >= datetime.combine(today, day_start, where).astimezone(UTC):
        return today
    midnight = datetime.combine(today, time(), where).astimezone(UTC)
    return (midnight - timedelta(seconds=1)).astimezone(where).date()
