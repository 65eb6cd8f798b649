"""Where on earth it is evening now, so that a journey never crosses the end of a night."""

from datetime import date, timedelta
from functools import cache

from app import clock

HOUR = 20


def zone() -> str:
    """An IANA zone where the clock shows eight in the evening, `Etc/GMT-7` being seven hours *ahead* of UTC."""
    ahead = _ahead()
    return f"Etc/GMT{-ahead:+d}" if ahead else "Etc/GMT"


def tonight() -> date:
    """The night it is there."""
    return (clock.now() + timedelta(hours=_ahead())).date()


@cache
def _ahead() -> int:
    """Hours ahead of UTC, decided once, so that a run that lasts past the hour stays in one place."""
    ahead = HOUR - clock.now().hour
    return ahead - 24 if ahead > 12 else ahead
