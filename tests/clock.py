"""The clock of the tests, one of the two things that are not real in them."""

from datetime import UTC, datetime, timedelta


class Clock:
    """Stands still until it is moved. It starts at the true time, to the second."""

    def __init__(self) -> None:
        self._at = datetime.now(UTC).replace(microsecond=0)  # noqa: TID251  # takes over from app.clock

    def now(self) -> datetime:
        """The instant it shows, in UTC."""
        return self._at

    def pass_by(self, time: timedelta) -> None:
        """Let `time` go by."""
        self._at += time

    def strike(self, at: datetime) -> None:
        """Make it `at`, an instant that knows its zone."""
        self._at = at.astimezone(UTC)
