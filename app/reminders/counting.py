"""What this process has counted of its knocking since it began: no person, no night, no word."""

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field

BOUNDS = (1, 5, 15, 30, 60, 300, 1800, 10800)
"""Seconds from when a call was due to when its push service took it."""

LATE = ""
"""In place of an origin."""


@dataclass
class Counts:
    """`claimed` reminders, `calls` by the state they came to at the hand-over, and how late their messages were.

    `missed` are the calls whose time was over, by the origin of the push service that was to bring them: one for each
    device. Those that were too late for the hand-over have had none yet, and are counted once, under LATE. `lags`
    counts by BOUNDS, with whatever was later at its end.
    """

    claimed: int = 0
    calls: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    lags: list[int] = field(default_factory=lambda: [0] * (len(BOUNDS) + 1))
    lag_seconds: float = 0

    def tick(self, told: Counter[str]) -> None:
        """Add what a tick told."""
        self.claimed += told["claimed"]
        self.missed.update({LATE: told["missed"]} if told["missed"] else {})
        self.calls.update({state: count for state, count in told.items() if state not in {"claimed", "missed"}})

    def accepted(self, late: float) -> None:
        """Add a call's message that was taken, `late` seconds after it was due."""
        self.lags[bisect_left(BOUNDS, late)] += 1
        self.lag_seconds += max(late, 0)
