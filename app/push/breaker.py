"""Leaves a push service alone that does not answer, and tries it with a single message now and then (pure)."""

TOLERATED = 5
"""Failures in a row after which it is left alone."""
FIRST_REST = 30.0
LONGEST_REST = 600.0
TRIAL = 15.0
"""Seconds that the one message which tries it may take, before another does."""


class Breaker:
    """Closed (everything goes), resting (nothing goes), or on trial (one goes). `now` is monotonic, in seconds."""

    def __init__(self) -> None:
        self._failures = 0
        self._rest = 0.0
        self._until = 0.0
        self._on_trial = False

    def wait(self, now: float) -> float:
        """Seconds until another message may be tried, or 0: then this is the one."""
        if not self._rest:
            return 0
        if now < self._until:
            return self._until - now
        self._on_trial = True
        self._until = now + TRIAL
        return 0

    def worked(self) -> None:
        """It answered like a push service."""
        self._failures, self._rest, self._on_trial = 0, 0.0, False

    def failed(self, now: float) -> float:
        """It did not; the seconds that it is left alone for, if this begins or prolongs a rest, otherwise 0."""
        if self._rest and not self._on_trial:
            return 0  # one that was under way when the rest began
        self._failures += 1
        if self._failures < TOLERATED:
            return 0
        self._rest = min(self._rest * 2, LONGEST_REST) or FIRST_REST
        self._until = now + self._rest
        self._on_trial = False
        return self._rest
