"""What every answer carries, and how large a request may be."""

from collections.abc import AsyncIterator

import pytest

from app.headers import LARGEST
from tests.cast import DAY, Person, new_id, problem, well
from tests.porch import Opening, Porch

CARRIED = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


async def test_no_page_of_ours_runs_or_loads_what_is_not_ours(here: Porch) -> None:
    answer = await here.visitor().asks("GET", "/healthz")
    policy = dict(part.split(" ", 1) for part in answer.headers["content-security-policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
    assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert policy["require-trusted-types-for"] == "'script'"
    assert not any("unsafe" in sources or "*" in sources for sources in policy.values())


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/healthz", 200),
        ("GET", "/api/me", 401),
        ("GET", "/api/nowhere", 404),
        ("GET", "/nowhere", 404),
        ("PUT", "/nowhere", 405),
        ("POST", "/api/people", 422),
        ("POST", "/share", 303),
    ],
)
async def test_every_answer_is_dressed(here: Porch, method: str, path: str, status: int) -> None:
    answer = await here.visitor().asks(method, path)
    assert answer.status_code == status
    assert CARRIED.items() <= dict(answer.headers).items()
    assert "content-security-policy" in answer.headers
    assert answer.headers["cache-control"] == ("no-store" if path.startswith("/api/") else "no-cache")
    assert "strict-transport-security" not in answer.headers


async def test_under_https_browsers_are_told_to_stay_there(opening: Opening) -> None:
    here = await opening(origin="https://porchlight.example")
    answer = await here.visitor().asks("GET", "/healthz")
    assert answer.headers["strict-transport-security"] == "max-age=31536000"


async def in_pieces(size: int) -> AsyncIterator[bytes]:
    """A body of `size` bytes that does not say beforehand how long it is."""
    text = b"x" * (size - len(HEAD) - len(TAIL))
    yield HEAD
    for start in range(0, len(text), 2**16):
        yield text[start : start + 2**16]
    yield TAIL


HEAD = b'{"day": "' + DAY.encode() + b'", "text": "'
TAIL = b'"}'
JSON = {"content-type": "application/json"}


async def test_a_body_may_come_in_pieces(ana: Person) -> None:
    path = f"/api/noticings/{new_id()}"
    entry = well(await ana.asks("PUT", path, content=in_pieces(500), headers=JSON))
    assert await ana.gets(path) == entry


async def test_however_it_comes_it_may_not_be_larger_than_the_largest_batch(ana: Person) -> None:
    path = f"/api/noticings/{new_id()}"
    for size, code in ((LARGEST, "text_too_long"), (LARGEST + 1, "body_too_large")):
        whole = b"".join([piece async for piece in in_pieces(size)])
        assert problem(await ana.asks("PUT", path, content=in_pieces(size), headers=JSON))[1] == code
        assert problem(await ana.asks("PUT", path, content=whole, headers=JSON))[1] == code
