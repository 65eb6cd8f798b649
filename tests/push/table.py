"""The table of answers a second time, as the rule has it, for the tests to hold the first against."""

from app.push.outcome import Verdict


def meant(status: int) -> Verdict:
    """What an answer of this status means."""
    if 200 <= status <= 299:
        return Verdict.ACCEPTED
    if status in (404, 410):
        return Verdict.GONE
    if status == 413:
        return Verdict.TOO_LARGE
    if status in (408, 429) or 500 <= status <= 599:
        return Verdict.BUSY
    return Verdict.REFUSED if 400 <= status <= 499 else Verdict.UNREACHABLE
