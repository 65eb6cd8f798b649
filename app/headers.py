"""What every answer carries, where a changing request may come from, and how large it may be.

Plain ASGI: one `@app.middleware("http")` would double the cost of a request.
"""

from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.errors import Problem, Refused, TooLarge, answer

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'"
)
ALWAYS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
SECURE = {"strict-transport-security": "max-age=31536000"}
HARMLESS = frozenset({"GET", "HEAD", "OPTIONS"})
LARGEST = 2 * 2**20
"""Bytes of a body: a hundred changes with every text at its longest, all escaped, stay below it."""


class CrossSite(Refused):
    code = "cross_site"
    title = "This request came from another site."


class Guarded:
    """Wraps the whole app. `secure` when it is reached by https."""

    def __init__(self, app: ASGIApp, secure: bool) -> None:
        self.app = app
        self.headers = {**ALWAYS, **(SECURE if secure else {})}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(self.headers)
                if scope["path"].startswith("/api/"):
                    headers["cache-control"] = "no-store"
                else:
                    headers.setdefault("cache-control", "no-cache")  # a browser may keep a 404 of its own accord
            await send(message)

        problem = None
        if scope["method"] not in HARMLESS:
            problem, receive = await _let_in(Headers(scope=scope), receive)
        if problem is None:
            await self.app(scope, receive, dressed)
        else:
            await answer(problem)(scope, receive, dressed)


async def _let_in(headers: Headers, receive: Receive) -> tuple[Problem | None, Receive]:
    """What is wrong with a changing request before anybody reads it, and where its body comes from."""
    if not _from_here(headers):
        return CrossSite(), receive
    if "transfer-encoding" not in headers:
        length = headers.get("content-length", "0")
        return (None if int(length) <= LARGEST else TooLarge()), receive
    body = await _unmeasured(receive)
    if body is None:
        return TooLarge(), receive

    waiting: list[Message] = [{"type": "http.request", "body": body}]

    async def again() -> Message:
        return waiting.pop() if waiting else await receive()

    return None, again


async def _unmeasured(receive: Receive) -> bytes | None:
    """A body that did not say how long it is; None when it turns out too long."""
    body = bytearray()
    more = True
    while more and len(body) <= LARGEST:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
    return None if len(body) > LARGEST else bytes(body)


def _from_here(headers: Headers) -> bool:
    """Whether a browser says that its own page, or the person themself, made the request.

    `Sec-Fetch-Site` (W3C Fetch Metadata) where there is one, else `Origin` against the host; a program that sends
    neither is no browser, and has no cookie that it was not given.
    """
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = headers.get("origin")
    return origin is None or urlsplit(origin).netloc == headers.get("host")
