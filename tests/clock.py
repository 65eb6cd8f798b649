"""The clock of the tests, one of the two things that are not real in them."""

from datetime import UTC, datetime, timedelta


class Clock:
    """Stands still until it is moved. It starts at the true time, to the second."""

    def __init__(self) -> None:
        self._at = datetime.now(UTC).replace(microsecond=0)  # noqa: TID251  # takes over from app.clock
        self._passed = timedelta()

    def now(self) -> datetime:
        """The instant it shows, in UTC."""
        return self._at

    def pass_by(self, time: timedelta) -> None:
        """Let `time` go by."""
        self._at += time
        self._passed += time

    def elapsed(self) -> float:
        """Seconds that went by, however often it was set to another instant meanwhile."""
        return self._passed.total_seconds()

    def strike(self, at: datetime) -> None:
        """Set it to `at`, an instant that knows its zone."""
        self._at = at.astimezone(UTC)
