"""Answers that a push service may give, drawn at random: every status, odd headers, odd bodies, odd endings."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from app.push.outcome import Verdict
from tests.push.far_end import Reply
from tests.push.table import meant

RETRY_AFTER = (
    *("0", "1", "120", "1000000000", "9" * 400, "-1", "1.5", "soon", "", "120, 240", "\u00e9"),
    *("Wed, 25 Nov 2026 23:59:59 GMT", "Wed, 25 Nov 1998 23:59:59 GMT", "Wed, 99 Nov 2026 25:61:61 GMT", "Nov"),
)
ENDS: tuple[Literal["kept", "closed", "torn"], ...] = ("kept", "kept", "closed", "torn")
STATUSES = range(100, 600)
OFTEN = (201, 404, 410, 400, 401, 403, 413, 408, 429, 503)
SIZES = (0, 0, 0, 1, 20, 4000, 5000, 100_000)


@dataclass(frozen=True)
class Answer:
    """A reply, and what it means."""

    reply: Reply
    means: Verdict


def answers(chance: random.Random, count: int) -> Iterator[Answer]:
    """So many: each status once, and from then on whatever comes."""
    for status in chance.sample(STATUSES, len(STATUSES)):
        yield _whole(chance, status)
    for _ in range(count - len(STATUSES)):
        yield _drawn(chance)


def _drawn(chance: random.Random) -> Answer:
    """One of them. Some take as long as the sender has patience, so those are rare."""
    if chance.random() < 0.12:
        return Answer(_no_answer(chance), Verdict.UNREACHABLE)
    return _whole(chance, chance.choice([*range(200, 600), *OFTEN * 20]))


def _whole(chance: random.Random, status: int) -> Answer:
    """One that is whole. Nobody waits for what an interim status promises: the connection ends with it."""
    headers = [f"retry-after: {chance.choice(RETRY_AFTER)}"] if chance.random() < 0.5 else []
    if 300 <= status <= 308:
        headers.append("location: http://127.0.0.1:1/elsewhere")
    size = 10_000_000 if chance.random() < 0.003 else chance.choice(SIZES)
    body = b"" if status in (204, 304) else chance.randbytes(min(size, 1000)) * max(1, size // 1000)
    ends = "closed" if status < 200 else chance.choice(ENDS)
    drip = 0.02 if len(body) == 20 and chance.random() < 0.1 else 0
    return Answer(Reply(status, tuple(headers), body, drip=drip, ends=ends), meant(status))


def _no_answer(chance: random.Random) -> Reply:
    """Nothing that is a whole answer."""
    raw = chance.choice(
        (
            b"",
            b"HTTP/1.1 201",
            b"HTTP/1.1 201 -\r\ncontent-length: 0\r\n",
            b"HTTP/1.1 201 -\r\nx: " + b"y" * 200_000 + b"\r\n\r\n",
            b"HTTP/1.1 100 -\r\n\r\nHTTP/1.1 102 -\r\n\r\n",
            b"HTTP/1.1 1 -\r\n\r\n",
            b"HTTP/1.1 201 -\r\ncontent-length: -4\r\n\r\n",
            b"HTTP/1.1 201 -\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab",
            b"HTTP/9.9 hello\r\n\r\n",
            b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc",
            chance.randbytes(300),
            b"<html>" * 2000,
        )
    )
    hangs = chance.random() < 0.05
    return Reply(raw=raw, after=60 if hangs else 0, ends=chance.choice(ENDS[2:]))
