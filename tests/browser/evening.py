"""Where on earth it is evening now, or any other hour, so that a journey never crosses the end of a night."""

from datetime import date, timedelta
from functools import cache

from app import clock

EVENING = 20
MORNING = 6


def zone(hour: int = EVENING) -> str:
    """An IANA zone where the clock shows that hour, `Etc/GMT-7` being seven hours *ahead* of UTC."""
    ahead = _ahead(hour)
    return f"Etc/GMT{-ahead:+d}" if ahead else "Etc/GMT"


def tonight(hour: int = EVENING) -> date:
    """The date there."""
    return (clock.now() + timedelta(hours=_ahead(hour))).date()


@cache
def _ahead(hour: int) -> int:
    """Hours ahead of UTC, decided once, so that a run that lasts past the hour stays in one place."""
    ahead = hour - clock.now().hour
    return ahead - 24 if ahead > 12 else ahead + 24 if ahead < -12 else ahead
