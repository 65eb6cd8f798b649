"""What an answer means, and when to try again."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.push import outcome
from app.push.outcome import TRANSIENT, Outcome, Verdict
from tests.push.table import meant

NOW = datetime(2026, 11, 25, 20, 30, tzinfo=UTC)


@pytest.mark.parametrize("status", range(100, 1000))
def test_every_status_has_the_meaning_of_the_table(status: int) -> None:
    assert outcome.of(status, [], NOW) == Outcome(meant(status), status, None)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", 0),
        ("120", 120),
        (" 120 ", 120),
        ("1000000000", 86_400),
        ("9" * 5000, 86_400),
        ("Wed, 25 Nov 2026 20:40:00 GMT", 600),
        ("Wednesday, 25-Nov-26 20:40:00 GMT", 600),
        ("Wed Nov 25 20:40:00 2026", 600),
        ("Wed, 25 Nov 2026 20:00:00 GMT", 0),
        ("Wed, 25 Nov 9999 20:00:00 GMT", 86_400),
        ("", None),
        ("-5", None),
        ("1.5", None),
        ("soon", None),
        ("١٢٠", None),
        ("Wed, 99 Nov 2026 20:40:00 GMT", None),
        ("Wed, 25 Nov 2026 20:40:00 +9999999", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(text: str, seconds: int | None) -> None:
    header = (b"Retry-After", text.encode("utf-8"))
    assert outcome.of(429, [(b"server", b"x"), header], NOW).retry_after == seconds
    assert outcome.of(503, [header], NOW).retry_after == seconds


@given(st.binary(max_size=60))
def test_whatever_stands_there_is_survived(text: bytes) -> None:
    asked = outcome.of(503, [(b"retry-after", text)], NOW).retry_after
    assert asked is None or 0 <= asked <= 86_400


@given(st.sampled_from(Verdict), st.none() | st.integers(0, 86_400), st.integers(1, 10_000), st.floats(0, 1))
def test_only_what_passes_is_tried_again_and_never_before_it_was_asked(
    verdict: Verdict, retry_after: int | None, attempts: int, chance: float
) -> None:
    wait = outcome.again(Outcome(verdict, 500, retry_after), attempts, chance)
    assert (wait is not None) == (verdict in TRANSIENT)
    if wait is not None:
        assert timedelta(seconds=max(5, retry_after or 0)) <= wait <= timedelta(days=2)


def test_waits_double_and_are_scattered() -> None:
    waits = [outcome.again(Outcome(Verdict.BUSY), attempts, 0.5) for attempts in (1, 2, 3, 4, 5)]
    assert waits == [timedelta(seconds=seconds) for seconds in (10, 20, 40, 80, 160)]
    assert outcome.again(Outcome(Verdict.UNREACHABLE), 1, 0) == timedelta(seconds=5)
    assert outcome.again(Outcome(Verdict.UNREACHABLE), 1, 1) == timedelta(seconds=15)
    assert outcome.again(Outcome(Verdict.BUSY, 429, 300), 1, 0.5) == timedelta(seconds=305)
