"""Which addresses a message may go to: those of the known push services, and of the origins that the operator names
(pure).

An endpoint comes from whoever is signed in, so it is somebody else's choice where this server connects to (server-side
request forgery). It is taken apart once, and the request is made of the parts: nobody reads it a second time, in
another way.
"""

import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import SplitResult, urlsplit

from app.errors import Malformed
from app.settings import origin_of

HOSTS = ("fcm.googleapis.com", "push.services.mozilla.com", "push.apple.com", "notify.windows.com")
"""Chrome and most other browsers on Android, Firefox, Safari, Edge: each host and whatever is under it."""
LONGEST = 2048
VISIBLE = re.compile(r"[\x21-\x7e]+")
NAME = re.compile(r"(?=.{1,253}$)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})*")


class EndpointRefused(Malformed):
    """`host` is for the operator's eyes; it is empty where none can be read."""

    code = "endpoint_refused"
    title = "This browser's push service is not one that this server sends to."

    def __init__(self, host: str) -> None:
        self.host = host
        super().__init__([("endpoint", self.code)])


class Endpoint(NamedTuple):
    """`target` is path and query. `vendor` is the known host that it belongs to, or the named origin; `named` tells
    which of the two.
    """

    scheme: str
    host: str
    port: int
    target: str
    origin: str
    vendor: str
    named: bool


def judge(url: str, named: frozenset[str]) -> Endpoint:
    """`url` in parts, if it is one that may be sent to; `named` are further origins. Raises EndpointRefused."""
    try:
        parts = urlsplit(url)
        origin = origin_of(parts)
    except ValueError:
        raise EndpointRefused("") from None
    host = parts.hostname or ""
    vendor = origin if origin in named else _vendor(parts, host)
    if vendor is None or len(url) > LONGEST or not VISIBLE.fullmatch(url) or "@" in parts.netloc or "\\" in url:
        raise EndpointRefused(host if NAME.fullmatch(host) else "")
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return Endpoint(parts.scheme, host, port, target, origin, vendor, vendor == origin)


@lru_cache(maxsize=1 << 10)
def vendor(origin: str) -> str:
    """The push service that an `origin` which passed belongs to: a known host, or the origin itself."""
    return _known(origin.removeprefix("https://")) or origin


def _vendor(parts: SplitResult, host: str) -> str | None:
    """The known host that this is, or is under. None of them ends like an address, and so neither does `host`."""
    if parts.scheme != "https" or parts.port not in (None, 443) or not NAME.fullmatch(host):
        return None
    return _known(host)


def _known(host: str) -> str | None:
    return next((known for known in HOSTS if host == known or host.endswith(f".{known}")), None)
