"""What a push service's answer means, and when to try again (pure).

    200 201 202 204   accepted      it will be delivered                     strikes are forgotten
    404 410           gone          the device has let go of the address     the subscription is removed
    400 401 403       refused       no proof of its death: our key, our      a strike; three over a day without an
                                    clock, our mistake                       acceptance wear the subscription out
    413               too large     our mistake                              the shortest text goes out, once
    408 429 5xx       busy          later                                    again, not before Retry-After
    anything else     unreachable   no answer, or not a push service's       again
    that fails

The rest of the 2xx count as accepted and the rest of the 4xx as refused. A redirect is never followed (an endpoint is
where it is), so it is as good as no answer. What services write about it in words is not looked at.
"""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from enum import StrEnum
from typing import NamedTuple


class Verdict(StrEnum):
    ACCEPTED = "accepted"
    GONE = "gone"
    REFUSED = "refused"
    TOO_LARGE = "too_large"
    BUSY = "busy"
    UNREACHABLE = "unreachable"


VERDICTS = {
    404: Verdict.GONE,
    410: Verdict.GONE,
    413: Verdict.TOO_LARGE,
    408: Verdict.BUSY,
    429: Verdict.BUSY,
}
HUNDREDS = {2: Verdict.ACCEPTED, 4: Verdict.REFUSED, 5: Verdict.BUSY}
TRANSIENT = frozenset({Verdict.BUSY, Verdict.UNREACHABLE})


class Outcome(NamedTuple):
    """`status` is that of the answer, if one came; `retry_after` is in seconds, at most a day. `sent_at` is when the
    request left the house, if one did.
    """

    verdict: Verdict
    status: int | None = None
    retry_after: int | None = None
    sent_at: datetime | None = None


FIRST_WAIT = 10
"""Seconds; each further wait is twice the one before."""
DOUBLINGS = 5
"""Up to five minutes, more or less: a service that was away for an hour is found again in good time."""
LONGEST_WAIT = 24 * 60 * 60


def of(status: int, headers: Iterable[tuple[bytes, bytes]], now: datetime) -> Outcome:
    """What an answer means that came at the instant `now`."""
    verdict = VERDICTS.get(status) or HUNDREDS.get(status // 100, Verdict.UNREACHABLE)
    if verdict not in TRANSIENT:
        return Outcome(verdict, status)
    asked = next((value for name, value in headers if name.lower() == b"retry-after"), b"")
    return Outcome(verdict, status, _seconds(asked.decode("latin-1").strip(), now))


def again(outcome: Outcome, attempts: int, chance: float) -> timedelta | None:
    """How long to wait before the next of `attempts` that were made (at least one), or None when there is none to make.

    `chance`, from 0 to 1, scatters what failed together. The caller sees whether it is worth anything by then.
    """
    if outcome.verdict not in TRANSIENT:
        return None
    backing_off = FIRST_WAIT * 2 ** min(attempts - 1, DOUBLINGS) * (0.5 + chance)
    asked = (outcome.retry_after or 0) + FIRST_WAIT * chance
    return timedelta(seconds=max(backing_off, asked))


def _seconds(text: str, now: datetime) -> int | None:
    """Of `Retry-After`, in seconds or as a date (RFC 9110, section 10.2.3); None where it says nothing to go by."""
    if re.fullmatch(r"[0-9]+", text):
        return min(int(text[:9]), LONGEST_WAIT)
    try:
        date = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    until = date if date.tzinfo else date.replace(tzinfo=UTC)
    return min(max(int((until - now).total_seconds()), 0), LONGEST_WAIT)
