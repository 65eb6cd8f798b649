"""The built front end, as a browser asks for it."""

import gzip
from pathlib import Path

import pytest
from httpx import ASGITransport, AsyncClient

from app.main import build
from app.settings import Settings
from tests.cast import problem
from tests.porch import KEYRING

PAGE = b"<!doctype html><title>Porchlight</title>"
SCRIPT = b"export const light = 'on';" * 50
PACKED = gzip.compress(SCRIPT, mtime=0)  # gzip notes the second it was made in

BROWSER = {"accept": "text/html,application/xhtml+xml", "accept-encoding": "gzip, deflate, br"}


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """What a build leaves: a page, a script with its hash, and both packed."""
    dist = tmp_path / "dist"
    (dist / "assets").mkdir(parents=True)
    for name, content in (
        ("index.html", PAGE),
        ("sw.js", b"self.skipWaiting;"),
        ("manifest.webmanifest", b"{}"),
        ("icon.svg", b"<svg/>"),
        ("assets/index-Ab12.js", SCRIPT),
        ("assets/font-Cd34.woff2", b"wOF2"),
    ):
        (dist / name).write_bytes(content)
    (dist / "assets/index-Ab12.js.gz").write_bytes(PACKED)
    (dist / "assets/index-Ab12.js.br").write_bytes(b"packed by brotli")
    return dist


@pytest.fixture
def phone(built: Path, tmp_path: Path) -> AsyncClient:
    app = build(Settings(data=tmp_path), KEYRING, built)
    return AsyncClient(transport=ASGITransport(app), base_url="http://127.0.0.1:8000", headers=BROWSER)


@pytest.mark.parametrize("path", ["/", "/night/2026-11-14", "/trends", "/back?night=2026-11-14", "/more/account"])
async def test_every_page_is_the_same_file(phone: AsyncClient, path: str) -> None:
    answer = await phone.get(path)
    assert (answer.status_code, answer.content) == (200, PAGE)
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "no-cache"


async def test_a_file_that_is_missing_is_no_page(phone: AsyncClient) -> None:
    for path in ("/assets/index-Zz99.js", "/icon.png"):
        answer = await phone.get(path, headers={"accept": "*/*"})
        assert problem(answer) == (404, "not_found", None)


async def test_what_carries_a_hash_is_kept_for_ever_and_nothing_else(phone: AsyncClient) -> None:
    async def kept(path: str) -> str:
        return str((await phone.get(path, headers={"accept": "*/*"})).headers["cache-control"])

    assert await kept("/assets/index-Ab12.js") == "public, max-age=31536000, immutable"
    for path in ("/sw.js", "/manifest.webmanifest", "/icon.svg", "/index.html"):
        assert await kept(path) == "no-cache"


@pytest.mark.parametrize(
    ("accepts", "packed"),
    [
        ("gzip, deflate, br", "br"),
        ("gzip", "gzip"),
        ("identity", None),
        ("", None),
        ("br;q=0, gzip", "gzip"),
        ("GZIP ; Q=0.5 , br;q=0.000", "gzip"),
        ("zebra", None),
    ],
)
async def test_it_comes_packed_as_the_browser_likes_it(phone: AsyncClient, accepts: str, packed: str | None) -> None:
    request = phone.build_request("GET", "/assets/index-Ab12.js", headers={"accept-encoding": accepts})
    answer = await phone.send(request, stream=True)
    assert answer.headers.get("content-encoding") == packed
    assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
    assert answer.headers["vary"] == "accept-encoding"
    raw = b"".join([piece async for piece in answer.aiter_raw()])
    assert len(raw) == int(answer.headers["content-length"])
    assert raw == {None: SCRIPT, "gzip": PACKED, "br": b"packed by brotli"}[packed]


async def test_what_the_browser_has_is_not_sent_again(phone: AsyncClient) -> None:
    first = await phone.get("/")
    again = await phone.get("/", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["cache-control"] == "no-cache"


async def test_a_manifest_says_what_it_is(phone: AsyncClient) -> None:
    assert (await phone.get("/manifest.webmanifest")).headers["content-type"] == "application/manifest+json"


@pytest.mark.parametrize(
    "path", ["/../pyproject.toml", "/..%2fpyproject.toml", "/%2e%2e/pyproject.toml", "//etc/passwd"]
)
async def test_nothing_outside_of_the_build_is_served(phone: AsyncClient, path: str) -> None:
    answer = await phone.get(path, headers={"accept": "*/*"})
    assert problem(answer) == (404, "not_found", None)


async def test_what_is_shared_without_a_worker_is_sent_home_unread(phone: AsyncClient) -> None:
    answer = await phone.post("/share", data={"text": "They made me tea"})
    assert (answer.status_code, answer.headers["location"], answer.content) == (303, "/", b"")


async def test_without_a_build_the_api_still_answers(tmp_path: Path) -> None:
    app = build(Settings(data=tmp_path), KEYRING, tmp_path / "nowhere")
    async with AsyncClient(transport=ASGITransport(app), base_url="http://127.0.0.1:8000", headers=BROWSER) as phone:
        assert (await phone.get("/openapi.json")).status_code == 200
        assert problem(await phone.get("/")) == (404, "not_found", None)


@pytest.mark.parametrize("path", ["/api/nowhere", "/api", "/api/session"])
async def test_no_address_of_the_api_is_a_page(phone: AsyncClient, path: str) -> None:
    assert problem(await phone.get(path))[0] in (404, 405)
