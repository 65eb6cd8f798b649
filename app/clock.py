"""The only reader of the clock."""

from datetime import UTC, date, datetime, timedelta

EASTERNMOST = timedelta(hours=14)
"""Where a day begins first: Kiribati keeps UTC+14, and no zone is further ahead."""


def now() -> datetime:
    """This instant, in UTC, without its fraction of a second (instants are kept in whole seconds)."""
    return datetime.now(UTC).replace(microsecond=0)


def latest_day(at: datetime) -> date:
    """The latest calendar date that it is anywhere on earth at the instant `at`."""
    return (at + EASTERNMOST).date()
