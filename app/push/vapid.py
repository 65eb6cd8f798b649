"""How this house names itself to a push service: a token signed for that service alone (RFC 8292; pure)."""

from datetime import datetime, timedelta
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from pydantic_core import to_json

from app.push.encryption import as_text

LASTS = timedelta(hours=12)
"""Section 2 allows a day; half of it leaves room for a clock that is wrong."""
RENEWED = timedelta(hours=6)
HEAD = as_text(b'{"typ":"JWT","alg":"ES256"}')
SIGNING = ECDSA(SHA256())
MOST = 200
"""How many tokens are remembered."""


class Pair(NamedTuple):
    """A push key, ready to sign; `public` is its point in base64url."""

    id: str
    private: EllipticCurvePrivateKey
    public: str


def sign(pair: Pair, origin: str, contact: str | None, at: datetime) -> str:
    """The value of `Authorization` for messages to `origin`, good for twelve hours from the instant `at`.

    `contact` is where the push service's people can ask, `mailto:` or `https:`; without one it is left out.
    """
    claims = {"aud": origin, "exp": int((at + LASTS).timestamp())} | ({"sub": contact} if contact else {})
    token = f"{HEAD}.{as_text(to_json(claims))}"
    r, s = decode_dss_signature(pair.private.sign(token.encode(), SIGNING))
    signature = as_text(r.to_bytes(32, "big") + s.to_bytes(32, "big"))
    return f"vapid t={token}.{signature}, k={pair.public}"


class Tokens:
    """Signed once for each origin and key, and again after six hours."""

    def __init__(self, contact: str | None) -> None:
        self._contact = contact
        self._signed: dict[tuple[str, str], tuple[datetime, str]] = {}

    def token(self, pair: Pair, origin: str, at: datetime) -> str:
        """As `sign`, from memory where that will do."""
        known = self._signed.get((pair.id, origin))
        if known is not None and known[0] <= at < known[0] + RENEWED:
            return known[1]
        if len(self._signed) >= MOST:
            self._signed.clear()
        signed = sign(pair, origin, self._contact, at)
        self._signed[pair.id, origin] = (at, signed)
        return signed
